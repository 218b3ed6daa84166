/** units: what a number counts: the noun phrase behind it, a quoted title, a currency, or what the sentence left out. */
import { type NounPhrase, quotedAt, readNounPhrase } from '../../grammar/noun-phrase.ts';
import type { NumberExpression } from '../../grammar/numbers.ts';
import { LEVEL_NAMES } from '../../lexicon/count-scopes.ts';
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
const SHARE_LINKS = new Set(['các', 'số', 'tổng', 'của', 'những', 'trên', 'trong', 'lượng', 'toàn', 'thể']);
/** Behind a number without a noun these words tell that its unit was left out: "57 cấp huyện". */
const BACKWARD = 40;
/** Syllables of the longest head of the table. */
const MAX_HEAD = 9;

const textOf = (article: Article, from: number, to: number): string =>
  article.text
    .slice(article.tokens[from]!.start, article.tokens[to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1');

const unitOfPhrase = (article: Article, phrase: NounPhrase, extra: Partial<CountedUnit> = {}): CountedUnit => ({
  text: textOf(article, phrase.from, phrase.to),
  category: phrase.category,
  per: null,
  to: phrase.to,
  ...extra,
});

/** "/người/tháng" behind a unit: what it is for each of. */
function rateAt(article: Article, i: number): { text: string; to: number } | undefined {
  const { tokens } = article;
  if (at(tokens, i)?.text !== '/' || at(tokens, i + 1)?.kind !== 'word') return undefined;
  let to = i + 1;
  while (at(tokens, to)?.kind === 'word' || (at(tokens, to)?.text === '/' && at(tokens, to + 1)?.kind === 'word')) {
    const known = unitAt(tokens, to);
    if (to > i + 1 && tokens[to]!.gap !== Gap.none && tokens[to - 1]!.text !== '/') break;
    to = known?.to ?? to + 1;
  }
  return { text: textOf(article, i + 1, to), to };
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
    const end = number.to > number.coreTo ? number.to : number.coreTo + Math.max(1, number.unit!.length > 2 ? 1 : 1);
    const rate = rateAt(article, end);
    return { text: number.unit!, category: 'other', per: rate?.text ?? null, to: rate?.to ?? end };
  }
  let i = number.coreTo;
  if (number.kind === 'percent' || number.kind === 'ratio') while (SHARE_LINKS.has(at(tokens, i)?.fold ?? '')) i++;
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
  const phrase = isLevel(tokens, i) ? undefined : readNounPhrase(tokens, i, limit);
  if (!phrase) {
    if (number.scale >= 6 && number.kind === 'number')
      return {
        text: 'đồng',
        category: 'money',
        per: eachBefore(article, number.core, sentenceFrom),
        to: number.coreTo,
        inferred: true,
      };
    return undefined;
  }
  const rate = rateAt(article, phrase.to);
  return unitOfPhrase(article, phrase, rate ? { per: rate.text, to: rate.to } : {});
}

/** "giảm giá 15%", "tăng năng suất 20%": what changes by the share. */
export function unitChanged(article: Article, number: NumberExpression, sentenceFrom: number): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  for (let k = number.core - 2; k >= sentenceFrom && k >= number.core - 4; k--) {
    const word = tokens[k]!.fold;
    if (word !== 'giảm' && word !== 'tăng') continue;
    let end = number.core;
    while (end > k + 1 && (SHARE_VERBS.has(tokens[end - 1]!.fold) || tokens[end - 1]!.fold === 'từ')) end--;
    const phrase = readNounPhrase(tokens, k + 1, end);
    return phrase?.to === end ? unitOfPhrase(article, phrase, { to: number.coreTo, inferred: true }) : undefined;
  }
  return undefined;
}

/** A lone sex says which part of the people before: "tỉ lệ nữ chiếm 85%". */
const SEXES = new Set(['nữ', 'nam']);

/** "số công nhân nữ là 45", "tỉ lệ CĐCS vững mạnh là 88%": the noun that the sentence announced before the number. */
export function unitAnnounced(
  article: Article,
  i: number,
  sentenceFrom: number,
  sexes = false,
): CountedUnit | undefined {
  const { tokens } = article;
  for (let k = i - 1; k >= sentenceFrom && k >= i - BACKWARD; k--) {
    const word = tokens[k]!.fold;
    if (word !== 'số' && word !== 'lệ' && word !== 'lượng') continue;
    if (word === 'lệ' && tokens[k - 1]?.fold !== 'tỷ' && tokens[k - 1]?.fold !== 'tỉ') continue;
    let start = k + 1;
    while (start < i && SHARE_LINKS.has(tokens[start]!.fold)) start++;
    const phrase = readNounPhrase(tokens, start, i);
    if (phrase?.category && (sexes || phrase.to > phrase.from + 1 || !SEXES.has(tokens[start]!.fold)))
      return unitOfPhrase(article, phrase, { to: i, inferred: true });
  }
  return undefined;
}

/** Words between the subject of a share and its number: "DNNN đạt 93%". */
const SHARE_VERBS = new Set([
  'đạt',
  'chiếm',
  'là',
  'tới',
  'đến',
  'khoảng',
  'hơn',
  'gần',
  'trên',
  'tăng',
  'giảm',
  'còn',
  'lên',
  'có',
]);
const SUBJECT_REACH = 8;

/** "DN có vốn đầu tư nước ngoài 64%": the subject of the clause whose verb the share follows. */
export function unitOfSubject(
  article: Article,
  number: NumberExpression,
  sentenceFrom: number,
): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  let end = number.core;
  while (end > sentenceFrom && SHARE_VERBS.has(tokens[end - 1]!.fold)) end--;
  let start = end;
  while (start > sentenceFrom && end - start < SUBJECT_REACH && tokens[start - 1]!.kind === 'word') start--;
  while (start < end && (SHARE_LINKS.has(tokens[start]!.fold) || PLACE_WORDS.has(tokens[start]!.fold))) start++;
  const acronym = tokens[start]?.shape === 'upper' && tokens[start]!.text.length > 2;
  const known = unitAt(tokens, start);
  if (start >= end || !(acronym || (known && known.to <= end && COUNTED_SUBJECTS.has(known.unit.category))))
    return undefined;
  const phrase = readNounPhrase(tokens, start, end);
  return phrase && unitOfPhrase(article, phrase, { to: number.coreTo, inferred: true });
}
const COUNTED_SUBJECTS: ReadonlySet<CountCategory> = new Set([
  'people',
  'members',
  'organizations',
  'initiatives',
  'works',
]);
const PLACE_WORDS = new Set(['ở', 'tại', 'với', 'và', 'riêng', 'khối']);

/** The nearest noun of people or organizations before the number in its sentence. */
export function unitBefore(article: Article, i: number, sentenceFrom: number): CountedUnit | undefined {
  const { tokens } = article;
  for (let k = i - 1; k >= sentenceFrom && k >= i - BACKWARD; k--) {
    const known = unitAt(tokens, k);
    if (!known || known.to > i || (known.to === k + 1 && tokens[k]!.shape !== 'upper')) continue;
    const { category } = known.unit;
    if (category !== 'people' && category !== 'members' && category !== 'organizations') continue;
    let start = k;
    for (let s = k - 1; s >= sentenceFrom && s >= k - MAX_HEAD; s--)
      if ((unitAt(tokens, s)?.to ?? 0) >= known.to) start = s;
    const phrase = readNounPhrase(tokens, start, i)!;
    return unitOfPhrase(article, phrase, { to: i, inferred: true });
  }
  return undefined;
}
