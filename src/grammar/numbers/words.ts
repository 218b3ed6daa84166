/**
 * words: the words Vietnamese numbers are made of, as tables, and the reader of groups below a thousand
 * ("một trăm linh năm", "hai mươi mốt", "ba lăm"). All keys are folded.
 */
import { Gap, type Token } from '../../text/tokens.ts';

/** Words for 0 to 9 at any place of a number. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([
  ['không', 0],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
]);

/** Words for a unit digit that stand only behind tens or a scale ("hai mươi mốt", "ba lăm"); `tư` is also read alone. */
const TAIL_WORDS: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);

/** Magnitude words with their power of ten. `k` and `tr` are written shorthand, read only behind digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['tr', 6],
]);

/** Nouns that "một" makes a number with: một đôi, một tá. */
export const DOZENS: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['cặp', 2],
  ['tá', 12],
]);

/** "And a half of the scale before": một triệu rưỡi = 1,500,000. */
export const HALF_WORDS: ReadonlySet<string> = new Set(['rưỡi', 'rưởi']);

/** Words that say that a units digit follows: một trăm linh hai = 102. */
export const ZERO_TENS_WORDS: ReadonlySet<string> = new Set(['linh', 'lẻ']);

const TEN = 'mười';
const TENS = new Set(['mươi', 'mười']);
const HUNDRED = 'trăm';
const YEAR = 'năm';

/** The word at `i` when it continues a number in the same block, as its folded text. */
export function wordAt(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i];
  return token && token.kind === 'word' && token.gap !== Gap.block ? token.fold : undefined;
}

/** A group read from words: half-open token indices, its value, and how many places it fills. */
export interface WordGroup {
  readonly to: number;
  readonly value: number;
  /** A single digit word: behind a scale it is short for the next lower place ("hai nghìn tư" = 2400). */
  readonly single: boolean;
}

const isMultiplier = (word: string | undefined): boolean => word !== undefined && (word === 'mươi' || SCALES.has(word));
const opensPlace = (word: string | undefined): boolean => word === 'mươi' || word === HUNDRED || word === 'chục';

/** The units digit behind tens: "năm" there is a year ("hai mươi năm"), five is "lăm"; "ba trăm" opens a place of its own. */
function tailAt(tokens: readonly Token[], i: number): number | undefined {
  const word = wordAt(tokens, i);
  if (word === undefined || word === YEAR || word === 'không') return undefined;
  const value = TAIL_WORDS.get(word) ?? DIGIT_WORDS.get(word);
  return value === undefined || opensPlace(wordAt(tokens, i + 1)) ? undefined : value;
}

/** Reads 1 to 99 at `i`. `within`: a larger place stands before, so that a bare "năm" is a year. */
function readTens(tokens: readonly Token[], i: number, within: boolean): WordGroup | undefined {
  const word = within ? wordAt(tokens, i) : tokens[i]?.fold;
  if (word === undefined) return undefined;
  if (word === TEN) {
    const tail = tailAt(tokens, i + 1);
    return tail === undefined
      ? { to: i + 1, value: 10, single: false }
      : { to: i + 2, value: 10 + tail, single: false };
  }
  const digit = DIGIT_WORDS.get(word) ?? (within || word === 'tư' ? TAIL_WORDS.get(word) : undefined);
  if (digit === undefined) return undefined;
  const next = wordAt(tokens, i + 1);
  if (next !== undefined && TENS.has(next) && digit > 0 && (next === 'mươi' || digit > 1)) {
    const tail = tailAt(tokens, i + 2);
    return tail === undefined
      ? { to: i + 2, value: digit * 10, single: false }
      : { to: i + 3, value: digit * 10 + tail, single: false };
  }
  if (isMultiplier(next)) return { to: i + 1, value: digit, single: true };
  if (within && word === YEAR) return undefined;
  const tail = digit > 0 && !TAIL_WORDS.has(word) ? tailAt(tokens, i + 1) : undefined;
  if (tail !== undefined) return { to: i + 2, value: digit * 10 + tail, single: false };
  return { to: i + 1, value: digit, single: true };
}

/**
 * Reads a group of 0 to 999 in words at token `i`: "một trăm hai mươi mốt", "trăm hai" (120), "không trăm linh năm", "mười chín".
 * `within`: other places of the number stand before it. Returns undefined when no number word stands there.
 */
export function readWordGroup(tokens: readonly Token[], i: number, within = false): WordGroup | undefined {
  const first = within ? wordAt(tokens, i) : tokens[i]?.fold;
  if (first === undefined) return undefined;
  const digit = DIGIT_WORDS.get(first);
  let hundreds: number;
  let at: number;
  if (digit !== undefined && wordAt(tokens, i + 1) === HUNDRED) {
    hundreds = digit * 100;
    at = i + 2;
  } else if (first === HUNDRED && !within) {
    hundreds = 100;
    at = i + 1;
  } else return readTens(tokens, i, within);
  const next = wordAt(tokens, at);
  if (next !== undefined && ZERO_TENS_WORDS.has(next)) {
    const unit = wordAt(tokens, at + 1);
    const value = unit === undefined ? undefined : (DIGIT_WORDS.get(unit) ?? TAIL_WORDS.get(unit));
    if (value !== undefined) return { to: at + 2, value: hundreds + value, single: false };
  }
  const rest = readTens(tokens, at, true);
  if (!rest) return { to: at, value: hundreds, single: false };
  if (!rest.single) return { to: rest.to, value: hundreds + rest.value, single: false };
  if (opensPlace(wordAt(tokens, rest.to))) return { to: at, value: hundreds, single: false };
  // A digit right behind the hundreds is short for tens: "trăm hai" is 120.
  return { to: rest.to, value: hundreds + rest.value * (hundreds > 0 ? 10 : 1), single: false };
}
