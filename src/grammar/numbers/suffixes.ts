/** suffixes: what stands behind a number and makes it a share, a range, a fraction, money, a measure or a multiple. */
import { unitAt } from '../../lexicon/units.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { currencyAt, currencyBefore } from './currencies.ts';
import { type NumberExpression, reading } from './expression.ts';
import { type NumberReading, readNumberAt } from './number.ts';
import { DOZENS } from './words.ts';

/** Between the ends of a range. */
const RANGE_WORDS = wordSet('- đến tới');
const MEASURES = wordSet(
  'm m2 m3 m² m³ km km2 cm mm ha kg g gr tấn tạ yến lít l mét kilômét kilomet ki-lô-mét kilogram kilôgam gam inch w kw kwh mw mb gb °c hecta',
);
const ROUNDS = wordSet('tăng giảm cao thấp hơn bằng lớn nhiều nhanh gấp');

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;
const before = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 && at(tokens, i) ? tokens[i - 1] : undefined;

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
  const glued = link.fold === '-' && link.gap === Gap.none && first.form === 'figures';
  // "20-25.000 đồng": the thousands are left out once.
  const thousands = glued && high.scale === 0 && first.value < 1000 && high.value % 1000 === 0 && high.value < 1e6;
  const shared = first.scale > 0 ? 0 : thousands ? 3 : high.scale;
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
  // "12,5/18 tỉ đồng": both are billions.
  const shared = !words && number.scale === 0 && whole.scale >= 3 && number.value < whole.value / 10 ** whole.scale;
  const part = shared ? Math.round(number.value * 10 ** whole.scale) : number.value;
  return {
    ...reading(number, words ? 'fraction' : 'ratio', words ? 'numbers/fraction' : 'numbers/ratio'),
    to: whole.to,
    coreTo: whole.to,
    value: part / whole.value,
    exact: undefined,
    other: undefined,
    fraction: [part, whole.value],
    parts: [
      [number.from, number.to],
      [whole.from, whole.to],
    ],
    scale: 0,
  };
}

/** "3 lần" is a multiple in "gấp 3 lần", "tăng 1,5 lần", "cao hơn 3 lần"; else the times something was done. */
function multipleAt(tokens: readonly Token[], number: NumberReading): NumberExpression | undefined {
  if (at(tokens, number.to)?.fold !== 'lần') return undefined;
  const previous = before(tokens, number.from)?.fold ?? '';
  const times = previous === 'gấp';
  if (!times && Number.isInteger(number.value) && !ROUNDS.has(previous)) return undefined;
  const from = times ? number.from - 1 : number.from;
  return { ...reading(number, 'multiple', 'numbers/multiple'), from, to: number.to + 1 };
}

/** "8 M. McGlinchey": an initial, no metre. */
const isInitial = (token: Token, next: Token | undefined): boolean =>
  token.shape === 'title' && token.text.length === 1 && next?.text === '.';

/** Everything that may stand around a number that is one: range, percent, money, measure. */
export function expressionAt(tokens: readonly Token[], number: NumberReading): NumberExpression {
  const fraction = fractionAt(tokens, number);
  if (fraction) return fraction;
  const multiple = multipleAt(tokens, number);
  if (multiple) return multiple;
  const range = rangeEnd(tokens, number);
  const last = range?.high ?? number;
  const plain = reading(number, 'number', range ? 'numbers/range' : `numbers/${number.form}`);
  const base = range
    ? { ...plain, value: range.low, valueMax: last.value, coreTo: last.to, to: last.to, scale: last.scale }
    : plain;
  const percent = percentAt(tokens, last.to);
  if (percent) {
    const { to, kind } = percent;
    return { ...base, kind, rule: `numbers/${kind}`, to, coreTo: to };
  }
  const currency = currencyAt(tokens, last.to);
  if (currency) return { ...base, kind: 'money', rule: 'numbers/money', to: currency.to, currency: currency.code };
  const code = currencyBefore(tokens, number.from);
  if (code) return { ...base, kind: 'money', rule: 'numbers/money', from: number.from - 1, currency: code };
  const next = at(tokens, last.to);
  if (
    number.form === 'mixed' &&
    last.to === number.from + 2 &&
    tokens[last.to - 1]!.fold === 'k' &&
    !(next && unitAt(tokens, last.to))
  )
    return { ...base, kind: 'money', rule: 'numbers/money', currency: 'VND' };
  // "2M39", "99L6": letters of a code.
  if (
    next &&
    MEASURES.has(next.fold) &&
    next.gap <= Gap.space &&
    !(next.shape === 'upper' && next.text.length === 1 && next.gap === Gap.none) &&
    !isInitial(next, at(tokens, last.to + 1))
  ) {
    const square = at(tokens, last.to + 1);
    const powered = square?.gap === Gap.none && (square.text === '2' || square.text === '3') && next.fold.length <= 2;
    const to = last.to + (powered ? 2 : 1);
    const unit = powered ? next.text + square.text : next.text;
    // A rate ("3,5 tấn/người") and a decimal stay apart from their unit; "12m2" and "3 km" are read as one.
    const apart = at(tokens, to)?.text === '/' || (next.gap !== Gap.none && !Number.isInteger(number.value));
    return { ...base, kind: 'measure', rule: 'numbers/measure', unit, to: apart ? base.to : to };
  }
  const dozen = next && number.to === number.from + 1 ? DOZENS.get(next.fold) : undefined;
  // "hai tá bút" are 24; "hai đôi" and "hai cặp" stay two of them.
  if (dozen && (tokens[number.from]!.fold === 'một' || (dozen === 12 && next!.shape === 'lower' && !range)))
    return { ...plain, rule: 'numbers/dozen', value: dozen * number.value, to: last.to + 1, coreTo: last.to + 1 };
  return base;
}
