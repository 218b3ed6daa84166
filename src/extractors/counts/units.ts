/** units: what a number counts: the noun phrase behind it, a quoted title, a currency, or what the sentence left out. */

import { currencyAt } from '../../grammar/numbers/currencies.ts';
import { SCALES } from '../../grammar/numbers/words.ts';
import type { NumberExpression } from '../../grammar/numbers.ts';
import { gluedVerbAt, type NounPhrase, quotedAt, readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { LEVEL_NAMES } from '../../lexicon/count-scopes.ts';
import { SHARE_BASES } from '../../lexicon/share-bases.ts';
import { type CountCategory, unitAt } from '../../lexicon/units.ts';
import type { Article } from '../../text/article.ts';
import { Gap, type Token } from '../../text/tokens.ts';

/** What is counted. `to` is the token index behind it; `inferred`: the sentence left it out. */
export interface CountedUnit {
  readonly text: string;
  readonly category: CountCategory | null;
  readonly per: string | null;
  readonly to: number;
  readonly inferred?: boolean;
}

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;

/** Between a percent sign and what it is of. */
export const SHARE_LINKS: ReadonlySet<string> = new Set([
  'các',
  'số',
  'tổng',
  'của',
  'những',
  'trên',
  'trong',
  'lượng',
  'toàn',
  'thể',
]);
const PLACE_LINKS = new Set(['trên', 'trong']);
/** "so với chỉ tiêu", "trở lên số DN". */
const LINK_PAIRS = new Set(['so với', 'trở lên', 'trở xuống']);
/** "82% số CĐCS" is of unions, but "5% tổng số phải thu" of the sum itself. */
const COUNTABLE: ReadonlySet<CountCategory> = new Set(['people', 'members', 'organizations', 'initiatives', 'works']);

/** Where what a share is of begins, behind "của tổng số", and where its noun: a sum's own words belong to it. */
function behindLinks(tokens: readonly Token[], from: number): { start: number; noun: number } {
  let sum: number | undefined;
  let i = from;
  for (let word = at(tokens, i)?.fold; word !== undefined; word = at(tokens, i)?.fold) {
    if (LINK_PAIRS.has(`${word} ${at(tokens, i + 1)?.fold}`)) {
      i += 2;
      continue;
    }
    if (!SHARE_LINKS.has(word)) break;
    // "giảm 10% trên sàn": where, not of what; "trên tổng số" says of what.
    if (PLACE_LINKS.has(word) && !SHARE_LINKS.has(at(tokens, i + 1)?.fold ?? '')) break;
    if (word === 'tổng' || word === 'số') sum ??= i;
    i++;
  }
  if (sum === undefined || !at(tokens, i)) return { start: i, noun: i };
  const known = unitAt(tokens, i);
  const named = SHARE_BASES.has(`${tokens[sum]!.fold} ${tokens[i]!.fold} ${at(tokens, i + 1)?.fold}`);
  const countable = tokens[i]!.shape === 'upper' || (known && COUNTABLE.has(known.unit.category));
  return { start: countable && !named ? i : sum, noun: i };
}

/** A heading glued to its paragraph: "kinh phí công đoànTại dự thảo". */
const GLUED = /(?<=\p{Ll}{2})\p{Lu}\p{Ll}.*$/u;

function textOf({ text, tokens }: Article, from: number, to: number): string {
  const printed = text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ([,;])/g, '$1');
  const verb = to > from ? gluedVerbAt(tokens, to - 1) : 0;
  if (verb > 0) return printed.slice(0, verb - tokens[to - 1]!.text.length);
  for (let i = from; i < to; i++) if (tokens[i]!.shape === 'mixed') return printed.replace(GLUED, '');
  return printed;
}

/** The unit that a noun phrase is. */
export const unitOfPhrase = (article: Article, phrase: NounPhrase, extra: Partial<CountedUnit> = {}): CountedUnit => ({
  text: textOf(article, phrase.from, phrase.to),
  category: phrase.category,
  per: null,
  to: phrase.to,
  ...extra,
});

/** "/người/tháng", "mỗi m2", "một tháng" behind a unit: what it is for each of. */
function rateAt(article: Article, i: number): { text: string; to: number } | undefined {
  const { tokens } = article;
  const word = at(tokens, i)?.fold;
  if (word === 'mỗi' || word === 'một') {
    const to = unitAt(tokens, i + 1)?.to ?? (PERIODS.has(at(tokens, i + 1)?.fold ?? '') ? i + 2 : undefined);
    return to === undefined ? undefined : { text: textOf(article, i + 1, to), to };
  }
  if (at(tokens, i)?.text !== '/' || at(tokens, i + 1)?.kind !== 'word') return undefined;
  let to = i + 1;
  while (at(tokens, to)?.kind === 'word' || (at(tokens, to)?.text === '/' && at(tokens, to + 1)?.kind === 'word')) {
    const known = unitAt(tokens, to);
    if (to > i + 1 && tokens[to]!.gap !== Gap.none && tokens[to - 1]!.text !== '/') break;
    to = known?.to ?? to + 1;
  }
  return { text: textOf(article, i + 1, to), to };
}

/** Times that a rate is told for: "một tháng". */
const PERIODS = new Set(['giờ', 'ngày', 'tuần', 'tháng', 'quý', 'năm', 'vụ', 'ca']);

/** Measures of goods, by how they are printed; what is long or wide is not told behind its measure. */
const WEIGHTS: ReadonlySet<string> = new Set(['kg', 'tấn', 'tạ', 'yến', 'gam', 'g', 'lít']);

const isRaised = (token: Token | undefined): boolean => token?.text === '2' || token?.text === '3';

/** Is the number the raised figure of the measure before it: "đồng/m 2", "40 triệu m 2"? */
export function isPower(tokens: readonly Token[], i: number): boolean {
  if (!isRaised(tokens[i]) || tokens[i - 1]?.fold !== 'm' || tokens[i]!.gap > Gap.space) return false;
  const before = tokens[i - 2];
  return before !== undefined && (before.text === '/' || before.kind === 'digits' || SCALES.has(before.fold));
}

/** "mỗi suất trị giá 500.000 đồng": what stands behind "mỗi" before the amount. */
function eachBefore(article: Article, i: number, from: number): string | null {
  const { tokens } = article;
  for (let at = i - 1; at >= from && at >= i - 12; at--) {
    if (tokens[at]!.kind === 'digits' || tokens[at]!.text === ';' || tokens[at]!.text === '.') return null;
    if (tokens[at]!.fold !== 'mỗi') continue;
    const known = unitAt(tokens, at + 1);
    return known && known.to <= i ? textOf(article, at + 1, known.to) : null;
  }
  return null;
}

/** Words that point back to those named before. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set(['này', 'đó', 'ấy', 'kia', 'họ']);
const COMPARED = new Set(['cùng', 'kì', 'năm', 'tháng', 'quý', 'tuần', 'ngày', 'trước', 'đầu', 'hôm', 'lần']);

/** Skips a bracket behind the number: "47/56 (đạt 84%) đơn vị". */
function behindBracket(tokens: readonly Token[], i: number): number {
  if (at(tokens, i)?.text !== '(') return i;
  for (let to = i + 1; to < i + 8 && at(tokens, to); to++) if (tokens[to]!.text === ')') return to + 1;
  return i;
}

/** "57 cấp huyện": the level of a unit that was left out, not levels counted ("5 cấp công đoàn"). */
const isLevel = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, i)?.fold === 'cấp' &&
  (LEVEL_NAMES.has(tokens[i + 1]?.fold ?? '') || LEVEL_NAMES.has(`${tokens[i + 1]?.fold} ${tokens[i + 2]?.fold}`));

/** "từ 60% thành 70%": the word between two shares names neither's noun. */
const isChange = (tokens: readonly Token[], i: number, share: boolean): boolean =>
  share && at(tokens, i + 1)?.kind === 'digits' && !unitAt(tokens, i);

/** The unit that stands behind the number; undefined where none does. `limit`: the token index of the next number or sentence end. */
export function unitBehind(
  article: Article,
  number: NumberExpression,
  sentenceFrom: number,
  limit: number,
): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind === 'money') {
    const dong = number.currency === 'VND';
    const name = dong
      ? 'đồng'
      : number.to > number.coreTo
        ? textOf(article, number.coreTo, number.to)
        : number.currency!;
    const rate = rateAt(article, number.to);
    const per = rate?.text ?? eachBefore(article, number.core, sentenceFrom);
    return { text: name, category: 'money', per, to: rate?.to ?? number.to };
  }
  if (number.kind === 'measure') {
    const known = unitAt(tokens, number.coreTo)?.to ?? number.coreTo + 1;
    const end = Math.max(number.to > number.coreTo ? number.to : known, known);
    const power = at(tokens, end);
    // "40 triệu m 2" was m² before its raised figure fell down.
    const raised = number.unit === 'm' && end === number.coreTo + 1 && isRaised(power);
    const to = raised ? end + 1 : end;
    const rate = rateAt(article, to);
    const text = raised
      ? `m${power!.text}`
      : end > number.coreTo + 1 && known === end
        ? textOf(article, number.coreTo, end).replace(/^m (?=[23]$)/, 'm')
        : number.unit!;
    // "10 kg thịt lợn": what is weighed belongs to the measure.
    const goods = !rate && WEIGHTS.has(number.unit!) ? readNounPhrase(tokens, to, limit) : undefined;
    if (goods) {
      const behind = rateAt(article, goods.to);
      return {
        text: `${text} ${textOf(article, goods.from, goods.to)}`,
        category: 'other',
        per: behind?.text ?? null,
        to: behind?.to ?? goods.to,
      };
    }
    return { text, category: 'other', per: rate?.text ?? null, to: rate?.to ?? to };
  }
  // "12,5/18 tỉ đồng kinh phí": sums, whatever they are for.
  const currency = number.kind === 'ratio' ? currencyAt(tokens, number.coreTo) : undefined;
  if (currency) {
    const text = currency.code === 'VND' ? 'đồng' : textOf(article, number.coreTo, currency.to);
    return { text, category: 'money', per: rateAt(article, currency.to)?.text ?? null, to: currency.to };
  }
  // "tăng 10% so với cùng kỳ": what it is compared with is not what it is of.
  if (at(tokens, number.coreTo)?.fold === 'so' && COMPARED.has(at(tokens, number.coreTo + 2)?.fold ?? ''))
    return undefined;
  const share = number.kind === 'percent' || number.kind === 'ratio';
  // "0,03%/ngày số tiền chậm đóng": the rate stands before what the share is of.
  const each = number.kind === 'percent' ? rateAt(article, number.coreTo) : undefined;
  const behind = each?.to ?? number.coreTo;
  const links = share ? behindLinks(tokens, behind) : undefined;
  let i = links?.noun ?? number.coreTo;
  // "12% trong số này": of those named before.
  if (links && links.noun > behind && DEMONSTRATIVES.has(at(tokens, i)?.fold ?? '')) return undefined;
  const bracket = behindBracket(tokens, i);
  if (bracket > i) {
    // "47/56 (đạt 84%) đơn vị": the bracket comes between the number and its noun.
    i = bracket;
    limit = Math.max(limit, i + 6);
  } else if (at(tokens, i)?.text === ')' && unitAt(tokens, i + 1)) i++;
  const quoted = quotedAt(tokens, i);
  if (quoted) {
    const category = unitAt(tokens, quoted.from)?.unit.category ?? null;
    return { text: textOf(article, quoted.from, quoted.to), category, per: null, to: quoted.to + 1 };
  }
  let phrase = isLevel(tokens, i) || isChange(tokens, i, share) ? undefined : readNounPhrase(tokens, i, limit);
  if (links && links.start < links.noun && i === links.noun) {
    phrase ??= readNounPhrase(tokens, i - 1, limit);
    phrase &&= { ...phrase, from: links.start, category: null };
  }
  // "7 triệu tiền vé": dong, without their name.
  if (!phrase || tokens[phrase.from]!.fold === 'tiền') {
    if (number.scale >= 6 && number.kind === 'number')
      return {
        text: 'đồng',
        category: 'money',
        per: eachBefore(article, number.core, sentenceFrom),
        to: number.coreTo,
        inferred: true,
      };
    if (!phrase) return undefined;
  }
  const rate = rateAt(article, phrase.to) ?? (each && { text: each.text, to: phrase.to });
  return unitOfPhrase(article, phrase, rate ? { per: rate.text, to: rate.to } : {});
}
