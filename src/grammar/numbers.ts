/**
 * numbers: every number a text states, in its sentence: plain, percent, range, fraction, multiple, money, measure, ordinal,
 * open quantity, with the word that says how exact it is. Written as an ordered list of frames around one number
 * (number.ts); what only looks like a number is kept out by number-friends.ts.
 */
import { FUNCTION_WORDS, NOUN_PAIRS, VERBS } from '../lexicon/phrase-ends.ts';
import { unitAt } from '../lexicon/units.ts';
import { Gap, isCapitalized, type Token, tokenize } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import {
  APPROXIMATION,
  type Approximation,
  approximatorBefore,
  approximatorBehind,
  type Bound,
} from './approximators.ts';
import { currencyAt, currencyBefore } from './currencies.ts';
import { type NumberReading, readNumberAt } from './number.ts';
import { falseFriend } from './number-friends.ts';
import { DIGIT_WORDS, SCALES } from './number-words.ts';
import { readFrameRank, readOrdinal } from './ordinals.ts';

export type NumberKind =
  | 'number'
  | 'percent'
  | 'percent-point'
  | 'fraction'
  | 'ratio'
  | 'multiple'
  | 'money'
  | 'measure'
  | 'ordinal'
  | 'vague';

/** A number in its sentence. All positions are half-open token indices. */
export interface NumberExpression {
  readonly kind: NumberKind;
  /** Stable id of the rule that read it, such as `numbers/percent`. */
  readonly rule: string;
  /** With its unit, currency or frame. */
  readonly from: number;
  readonly to: number;
  /** The number with its magnitude and percent sign alone. */
  readonly core: number;
  readonly coreTo: number;
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  readonly exact?: string;
  readonly other?: number;
  readonly bound?: Bound;
  /** ISO 4217. */
  readonly currency?: string;
  /** Unit of a measure, as printed. */
  readonly unit?: string;
  /** The two numbers of a fraction or ratio, "35/36"; `parts` are their token ranges. */
  readonly fraction?: readonly [part: number, whole: number];
  readonly parts?: readonly (readonly [from: number, to: number])[];
  /** Power of ten of the last magnitude word. */
  readonly scale: number;
  readonly form: NumberReading['form'];
}

/** Words that can begin a number or its frame. */
const STARTERS: ReadonlySet<string> = new Set([
  ...DIGIT_WORDS.keys(),
  ...SCALES.keys(),
  ...'mười lần thứ nửa hàng mấy vài dăm nhiều cả gấp khóa khoá kỳ kì hạng giải đợt hội vòng loại phiên vùng nhóm chương phần cấp bậc đoạn tá'.split(
    ' ',
  ),
]);
const VAGUE = wordSet('hàng mấy vài dăm nhiều cả');
/** Before these words a single "hai" to "mười" is a number though no unit of the table follows. */
const RANGE_WORDS = wordSet('- đến tới');
const MEASURES = wordSet(
  'm m2 m3 m² m³ km km2 cm mm ha kg g gr tấn tạ yến lít l mét kilômét kilomet ki-lô-mét kilogram kilôgam gam inch w kw kwh mw mb gb °c hecta',
);
const ROUNDS = wordSet('tăng giảm cao thấp hơn bằng lớn nhiều nhanh gấp');
/** After these "năm" is a year, and before them so. */
const YEAR_BEFORE = wordSet(
  'trong cuối đầu giữa hàng hằng mỗi một các nhiều những cả năm qua hết nửa tháng số từng mấy vài bao suốt cùng nay này mới thêm lâu bảng là vào mừng bước',
);
/** "một" before these is an article or part of a phrase. */
const NO_ONE = wordSet(
  'số cách mặt phần bước bên điều loạt thứ nơi chiều nét hướng khi lúc loại kiểu vài ít chút mực thể cấp đường nhà người',
);
/** Words that mean a number and little else: a noun that no table knows may follow them. */
const PLAIN_WORDS = wordSet('hai bốn sáu bảy bẩy tám');
const PARENTS = wordSet('mẹ má');
/** Fixed pairs that count nothing. */
const IDIOMS: ReadonlySet<string> = new Set([
  'hai chiều',
  'ba miền',
  'bốn phương',
  'năm châu',
  'hai mặt',
  'ba lô',
  'ba gác',
]);

const same = (token: Token | undefined): token is Token => token !== undefined && token.gap !== Gap.block;
const at = (tokens: readonly Token[], i: number): Token | undefined => (same(tokens[i]) ? tokens[i] : undefined);
const before = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 && same(tokens[i]) ? tokens[i - 1] : undefined;

/** Is a number in words really one here? "năm" is also year, "ba" father, "chín" ripe, "một" an article. */
function wordsCount(tokens: readonly Token[], number: NumberReading): boolean {
  const { from, to } = number;
  const first = tokens[from]!;
  const whole = !before(tokens, from) && !at(tokens, to);
  const next = at(tokens, to);
  if (to - from > 1) {
    if (first.fold !== 'năm' || to - from > 2) return true;
    return !YEAR_BEFORE.has(before(tokens, from)?.fold ?? '');
  }
  if (whole) return true;
  if (first.fold === 'không' || first.fold === 'tư') return false;
  const previous = before(tokens, from);
  const opens = !previous || previous.kind === 'mark';
  if (isCapitalized(first) && (!opens || (next && isCapitalized(next)))) return false;
  if (next?.text === '%' || next?.fold === 'phần') return true;
  if (!next || next.gap > Gap.line || next.kind !== 'word') return false;
  if (currencyAt(tokens, to)) return true;
  const unit = unitAt(tokens, to);
  if (!unit && PLAIN_WORDS.has(first.fold)) return isCommonNoun(tokens, to);
  if (!unit || IDIOMS.has(`${first.fold} ${next.fold}`)) return false;
  if (first.fold === 'năm')
    return (
      previous?.kind !== 'digits' &&
      !YEAR_BEFORE.has(previous?.fold ?? '') &&
      !VERBS.has(`${next.fold} ${at(tokens, to + 1)?.fold ?? ''}`)
    );
  if (first.fold === 'ba') return !PARENTS.has(next.fold);
  if (first.fold === 'một') return !NO_ONE.has(next.fold);
  return true;
}

/** May the word at `i` be the head of an unknown noun? */
function isCommonNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const pair = `${token.fold} ${at(tokens, i + 1)?.fold ?? ''}`;
  if (token.shape !== 'lower' || VERBS.has(pair) || NUMBER_WORDS.has(token.fold)) return false;
  return !FUNCTION_WORDS.has(token.fold) || NOUN_PAIRS.has(pair);
}
const NUMBER_WORDS = wordSet('mươi trăm nghìn ngàn triệu tỷ tỉ chục phần lăm mốt tư bà');

/** The percent sign or its words behind token `i`: index behind it and the kind. */
function percentAt(tokens: readonly Token[], i: number): { to: number; kind: 'percent' | 'percent-point' } | undefined {
  const token = at(tokens, i);
  if (!token) return undefined;
  if (token.text === '%' && token.gap <= Gap.space) return { to: i + 1, kind: 'percent' };
  const next = at(tokens, i + 1);
  if (token.fold === 'phần' && next?.fold === 'trăm') return { to: i + 2, kind: 'percent' };
  if (token.fold !== 'điểm' || !next) return undefined;
  if (next.text === '%') return { to: i + 2, kind: 'percent-point' };
  return next.fold === 'phần' && at(tokens, i + 2)?.fold === 'trăm' ? { to: i + 3, kind: 'percent-point' } : undefined;
}

/** The second end of a range behind the number: "5-7", "300 - 500 nghìn", "1,6 triệu đến dưới 5 triệu", "15% - 30%". */
function rangeEnd(tokens: readonly Token[], first: NumberReading): { high: NumberReading; low: number } | undefined {
  let i = first.to;
  if (at(tokens, i)?.text === '%') i++;
  const link = at(tokens, i);
  if (!link || !RANGE_WORDS.has(link.fold)) return undefined;
  i++;
  const bound = at(tokens, i)?.fold;
  if (link.fold !== '-' && (bound === 'dưới' || bound === 'gần' || bound === 'hơn' || bound === 'trên')) i++;
  if (!at(tokens, i)) return undefined;
  const high = readNumberAt(tokens, i);
  if (!high || (first.form === 'words') !== (high.form === 'words')) return undefined;
  const shared = first.scale === 0 && high.scale > 0 ? high.scale : 0;
  const low = shared > 0 ? Number(`${first.value}e${shared}`) : first.value;
  if (!(low < high.value)) return undefined;
  if (
    link.fold === '-' &&
    first.scale === 0 &&
    high.scale === 0 &&
    tokens[i]!.text[0] === '0' &&
    tokens[first.from]!.text[0] !== '0'
  )
    return undefined;
  return { high, low };
}

/** A fraction in words or figures at the number: "hai phần ba", "35/36". */
function fractionAt(tokens: readonly Token[], number: NumberReading): NumberExpression | undefined {
  const link = at(tokens, number.to);
  if (!link) return undefined;
  const words = link.fold === 'phần';
  if (!words && (link.text !== '/' || number.form !== 'figures')) return undefined;
  if (!at(tokens, number.to + 1)) return undefined;
  const whole = readNumberAt(tokens, number.to + 1);
  if (
    !whole ||
    whole.value === 0 ||
    (words && whole.form !== 'words') ||
    (words && tokens[number.to + 1]!.fold === 'trăm')
  )
    return undefined;
  const { from } = number;
  const base = {
    from,
    to: whole.to,
    core: from,
    coreTo: whole.to,
    value: number.value / whole.value,
    scale: 0,
    form: number.form,
  };
  return {
    ...base,
    kind: words ? 'fraction' : 'ratio',
    rule: words ? 'numbers/fraction' : 'numbers/ratio',
    fraction: [number.value, whole.value],
    parts: [
      [number.from, number.to],
      [whole.from, whole.to],
    ],
  };
}

/** "hàng trăm", "mấy chục nghìn", "vài triệu": the magnitude is all that is said. */
function vagueAt(tokens: readonly Token[], i: number): NumberExpression | undefined {
  if (!VAGUE.has(tokens[i]!.fold)) return undefined;
  let to = i + 1;
  let power = 0;
  for (let word = at(tokens, to); word && SCALES.has(word.fold); word = at(tokens, ++to))
    power += SCALES.get(word.fold)!;
  if (to === i + 1) return undefined;
  const currency = currencyAt(tokens, to);
  return {
    kind: 'vague',
    rule: 'numbers/vague',
    from: i,
    to,
    core: i,
    coreTo: to,
    value: 10 ** power,
    scale: power,
    form: 'words',
    ...(currency ? { currency: currency.code } : {}),
  };
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['rưỡi', 1.5],
  ['bốn', 4],
  ['bội', 0],
]);

/** "gấp đôi", "gấp 3 lần", "một nửa", "lần đầu tiên", "lần thứ VI": readings that begin with a frame word. */
function framedAt(tokens: readonly Token[], i: number): NumberExpression | undefined {
  const word = tokens[i]!.fold;
  const next = at(tokens, i + 1);
  const plain = { from: i, core: i, scale: 0, form: 'words' as const };
  if (word === 'gấp' && next) {
    const value = HALVES.get(next.fold);
    if (
      value !== undefined &&
      value > 0 &&
      at(tokens, i + 2)?.fold !== 'lần' &&
      !SCALES.has(at(tokens, i + 2)?.fold ?? '')
    )
      return { ...plain, kind: 'multiple', rule: 'numbers/multiple', to: i + 2, coreTo: i + 2, value };
    return undefined;
  }
  if (word === 'nửa' || (word === 'một' && next?.fold === 'nửa')) {
    const to = word === 'nửa' ? i + 1 : i + 2;
    const scale = SCALES.get(at(tokens, to)?.fold ?? '');
    if (scale !== undefined) {
      const value = 10 ** scale / 2;
      return { ...plain, kind: 'number', rule: 'numbers/half', to: to + 1, coreTo: to + 1, value, scale };
    }
    if (word === 'nửa' && !HALF_OF.has(next?.fold ?? '')) return undefined;
    return { ...plain, kind: 'fraction', rule: 'numbers/half', to, coreTo: to, value: 0.5, fraction: [1, 2] };
  }
  const ordinal = readOrdinal(tokens, i);
  return ordinal && ordinalOf(ordinal);
}
const HALF_OF = wordSet('số trong');

const ordinalOf = (ordinal: NonNullable<ReturnType<typeof readOrdinal>>): NumberExpression => ({
  kind: 'ordinal',
  rule: ordinal.rule,
  from: ordinal.from,
  to: ordinal.to,
  core: ordinal.core,
  coreTo: ordinal.to,
  value: ordinal.value,
  scale: 0,
  form: 'figures',
});

/** "3 lần" is a multiple in "gấp 3 lần", "tăng 1,5 lần", "cao hơn 3 lần"; else the times something was done. */
function multipleAt(tokens: readonly Token[], number: NumberReading): NumberExpression | undefined {
  if (at(tokens, number.to)?.fold !== 'lần') return undefined;
  const previous = before(tokens, number.from)?.fold ?? '';
  const times = previous === 'gấp';
  if (!times && Number.isInteger(number.value) && !ROUNDS.has(previous)) return undefined;
  const from = times ? number.from - 1 : number.from;
  return { ...reading(number, 'multiple', 'numbers/multiple'), from, to: number.to + 1 };
}

/** A plain expression around a reading. */
const reading = (number: NumberReading, kind: NumberKind, rule: string): NumberExpression => ({
  kind,
  rule,
  from: number.from,
  to: number.to,
  core: number.from,
  coreTo: number.to,
  value: number.value,
  scale: number.scale,
  form: number.form,
  ...(number.exact === undefined ? {} : { exact: number.exact }),
  ...(number.other === undefined ? {} : { other: number.other }),
});

const DOZENS: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['cặp', 2],
  ['tá', 12],
]);

/** Everything that may stand around a number that is one: range, percent, money, measure. */
function expressionAt(tokens: readonly Token[], number: NumberReading): NumberExpression {
  const fraction = fractionAt(tokens, number);
  if (fraction) return fraction;
  const multiple = multipleAt(tokens, number);
  if (multiple) return multiple;
  const range = rangeEnd(tokens, number);
  const last = range?.high ?? number;
  const base = reading(number, 'number', range ? 'numbers/range' : `numbers/${number.form}`);
  const ends = range ? { value: range.low, valueMax: last.value, coreTo: last.to, to: last.to, scale: last.scale } : {};
  const percent = percentAt(tokens, last.to);
  if (percent) {
    const { to, kind } = percent;
    return { ...base, ...ends, kind, rule: `numbers/${kind}`, to, coreTo: to };
  }
  const currency = currencyAt(tokens, last.to);
  if (currency)
    return { ...base, ...ends, kind: 'money', rule: 'numbers/money', to: currency.to, currency: currency.code };
  const code = currencyBefore(tokens, number.from);
  if (code) return { ...base, ...ends, kind: 'money', rule: 'numbers/money', from: number.from - 1, currency: code };
  const next = at(tokens, last.to);
  if (
    number.form === 'mixed' &&
    last.to === number.from + 2 &&
    tokens[last.to - 1]!.fold === 'k' &&
    !(next && unitAt(tokens, last.to))
  )
    return { ...base, ...ends, kind: 'money', rule: 'numbers/money', currency: 'VND' };
  if (next && MEASURES.has(next.fold) && next.gap <= Gap.space) {
    const square = at(tokens, last.to + 1);
    const powered = square?.gap === Gap.none && (square.text === '2' || square.text === '3') && next.fold.length <= 2;
    const to = last.to + (powered ? 2 : 1);
    const unit = powered ? next.text + square.text : next.text;
    // A rate ("3,5 tấn/người") and a decimal stay apart from their unit; "12m2" and "3 km" are read as one.
    const apart = at(tokens, to)?.text === '/' || (next.gap !== Gap.none && !Number.isInteger(base.value));
    return { ...base, ...ends, kind: 'measure', rule: 'numbers/measure', unit, ...(apart ? {} : { to }) };
  }
  const dozen =
    next && tokens[number.from]!.fold === 'một' && number.to === number.from + 1 ? DOZENS.get(next.fold) : undefined;
  if (dozen) return { ...base, rule: 'numbers/dozen', value: dozen, to: last.to + 1, coreTo: last.to + 1 };
  return { ...base, ...ends };
}

/** The bound of a number: the approximator before it, else the one behind its noun. */
function boundOf(tokens: readonly Token[], { core, to }: NumberExpression): Bound | undefined {
  return approximatorBefore(tokens, core)?.bound ?? approximatorBehind(tokens, to)?.bound;
}

/** Rejections are told to `reject`: token indices of what looked like a number, and the false friend's id. */
export type Reject = (from: number, to: number, rule: string) => void;

/**
 * Reads every number of `tokens` in text order, without overlap. `skip(i)` gives the token index behind a stretch that
 * another reader has taken (a date), or `i`. Time grows with the tokens.
 */
export function readNumbers(
  tokens: readonly Token[],
  skip: (i: number) => number = (i) => i,
  reject: Reject = () => {},
): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const digits = token.kind === 'digits';
    if (!digits && !STARTERS.has(token.fold)) {
      i++;
      continue;
    }
    const behind = skip(i);
    if (behind > i) {
      i = behind;
      continue;
    }
    if (!digits) {
      const framed = vagueAt(tokens, i) ?? framedAt(tokens, i);
      if (framed) {
        const bound = framed.kind === 'ordinal' ? undefined : boundOf(tokens, framed);
        found.push(bound ? { ...framed, bound } : framed);
        i = framed.to;
        continue;
      }
    }
    const rank = digits ? readFrameRank(tokens, i) : undefined;
    const number = readNumberAt(tokens, i);
    if (!number) {
      i = digits ? skipString(tokens, i) : i + 1;
      continue;
    }
    const friend = digits ? falseFriend(tokens, i, number.to) : undefined;
    if (friend) {
      if (rank && friend === 'numbers/not-label') found.push(ordinalOf(rank));
      else reject(i, number.to, friend);
      i = friend === 'numbers/not-label' ? number.to : skipString(tokens, number.to - 1);
      continue;
    }
    if (!digits && !wordsCount(tokens, number)) {
      i = i + 1;
      continue;
    }
    const expression = expressionAt(tokens, number);
    const bound = boundOf(tokens, expression);
    found.push(bound ? { ...expression, bound } : expression);
    i = expression.to;
  }
  return found;
}

/** The index behind figures and the marks and letters glued to them: nothing inside "024.3942.1515" or "18-NQ/TW" counts. */
function skipString(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  while (
    same(tokens[to]) &&
    (tokens[to]!.gap === Gap.none || (tokens[to]!.kind === 'digits' && tokens[to - 1]!.kind === 'digits'))
  ) {
    if (tokens[to]!.text === '%' || tokens[to]!.text === '(' || tokens[to]!.text === ',') break;
    to++;
  }
  return to;
}

/** A number of a text: half-open UTF-16 offsets into it. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumberKind;
  readonly rule: string;
  /** For a percent the percent number, for an open quantity ("hàng trăm") its magnitude. */
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** The digits of an integer that `value` cannot hold exactly (beyond 2^53). */
  readonly exact?: string;
  readonly percent?: true;
  readonly approximation?: Approximation;
  readonly bound?: Bound;
  /** ISO 4217. */
  readonly currency?: string;
  readonly unit?: string;
  readonly ordinal?: true;
  /** "35/36", "1/2". */
  readonly fraction?: string;
}

/**
 * Reads the numbers of a Vietnamese text: figures and words, percent, ranges, fractions, multiples, money, measures, ordinals.
 * Takes any string; returns mentions in text order without overlap. Document numbers, addresses, phones, scores and dates are left out.
 */
export function extractNumbers(text: string): NumberMention[] {
  const tokens = text.split(/\n\s*\n/).length > 1 ? tokenizeBlocks(text) : tokenize(text);
  return readNumbers(tokens).map((number) => {
    const start = tokens[number.from]!.start;
    const end = tokens[number.to - 1]!.end;
    const { kind, rule, value, valueMax, exact, bound, currency, unit, fraction } = number;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind,
      rule,
      value,
      ...(valueMax === undefined ? {} : { valueMax }),
      ...(exact === undefined ? {} : { exact }),
      ...(kind === 'percent' ? { percent: true as const } : {}),
      ...(bound === undefined ? {} : { bound, approximation: APPROXIMATION[bound] }),
      ...(currency === undefined ? {} : { currency }),
      ...(unit === undefined ? {} : { unit }),
      ...(kind === 'ordinal' ? { ordinal: true as const } : {}),
      ...(fraction === undefined ? {} : { fraction: fraction.join('/') }),
    };
  });
}

/** Paragraphs are blocks: a number never goes on behind an empty line. */
function tokenizeBlocks(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n/g)) {
    tokenize(text, from, index, tokens);
    from = index + gap.length;
  }
  return tokenize(text, from, text.length, tokens);
}
