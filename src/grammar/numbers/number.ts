/**
 * number: one number, in figures, in words or in both: "4.021", "1,2 triệu", "1 tỷ 350 triệu", "hai nghìn không trăm linh ba",
 * "một triệu rưỡi", "hai nghìn tư". What stands around it is not looked at; see numbers.ts for numbers in their sentences.
 */
import { Gap, type Token } from '../../text/tokens.ts';
import { type Figures, figuresValue, readFigures } from './digits.ts';
import { HALF_WORDS, readWordGroup, SCALES, SHORT_SCALES, wordAt, ZERO_TENS_WORDS } from './words.ts';

/** A number that was read: half-open token indices and its value. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  /** The nearest double. Where that is not the number itself, `exact` has its digits. */
  readonly value: number;
  /** Every digit of an integer beyond 2^53 that a double cannot hold. */
  readonly exact?: string;
  /** The other value that the same marks can mean ("1,250 người": 1.25). */
  readonly other?: number;
  readonly form: 'figures' | 'words' | 'mixed';
  /** Power of ten of the last magnitude word ("1,2 triệu": 6), 0 without one. */
  readonly scale: number;
}

/** A part of a number: mantissa × 10^exponent; `scale` is the power of ten that its magnitude word gave it. */
interface Part {
  readonly mantissa: string;
  readonly exponent: number;
  readonly scale: number;
}

const partOf = (value: number): Part => ({ mantissa: String(value), exponent: 0, scale: 0 });

/** The exact sum of integral parts as digits. */
function exactSum(parts: readonly Part[]): string {
  let sum = 0n;
  for (const { mantissa, exponent } of parts)
    sum += exponent >= 0 ? BigInt(mantissa) * 10n ** BigInt(exponent) : BigInt(mantissa) / 10n ** BigInt(-exponent);
  return sum.toString();
}

/** Multiplies the parts at the end of `parts` that are below 10^power by it: (một nghìn hai trăm) tỷ. */
function scaleUp(parts: Part[], power: number): void {
  let from = parts.length;
  while (from > 0 && parts[from - 1]!.scale < power) from--;
  const below = parts.splice(from);
  for (const { mantissa, exponent } of below) parts.push({ mantissa, exponent: exponent + power, scale: power });
}

function sum(parts: readonly Part[]): { value: number; exact?: string } {
  let value = 0;
  for (const part of parts) value += figuresValue(part);
  if (value <= Number.MAX_SAFE_INTEGER) return { value };
  const exact = exactSum(parts);
  value = Number(exact);
  return BigInt(value).toString() === exact ? { value } : { value, exact };
}

/** Longest run of magnitude words and groups worth reading: bounds the work on nonsense ("tỷ tỷ tỷ …"). */
const MAX_PARTS = 24;
const MAX_POWER = 200;

/** The first part of a number: its figures or its group of words. */
interface Head {
  readonly to: number;
  readonly part: Part;
  readonly figures?: Figures;
}

/** A scale at the head of a number needs something to stand on: "trăm hai", "triệu rưỡi", "trăm nghìn", "chục". */
function readHead(tokens: readonly Token[], i: number): Head | undefined {
  const figures = readFigures(tokens, i);
  if (figures)
    return { to: figures.to, part: { mantissa: figures.mantissa, exponent: figures.exponent, scale: 0 }, figures };
  const group = readWordGroup(tokens, i);
  if (group) return { to: group.to, part: partOf(group.value) };
  const head = tokens[i];
  if (head?.kind !== 'word' || !SCALES.has(head.fold)) return undefined;
  const next = wordAt(tokens, i + 1);
  const stands =
    head.fold === 'chục' || (next !== undefined && (HALF_WORDS.has(next) || readWordGroup(tokens, i + 1, true)));
  return stands ? { to: i, part: partOf(1) } : undefined;
}

/** Does a magnitude word or "rưỡi" follow the first part? Most numbers end there. */
function goesOn(tokens: readonly Token[], at: number, figures: boolean): boolean {
  const word = wordAt(tokens, at);
  return word !== undefined && (SCALES.has(word) || HALF_WORDS.has(word) || (figures && SHORT_SCALES.has(word)));
}

/** A number of one part, without magnitude words. */
function simpleReading(from: number, { to, part, figures }: Head): NumberReading {
  const value = figuresValue(part);
  const exact = value > Number.MAX_SAFE_INTEGER ? sum([part]).exact : undefined;
  return {
    from,
    to,
    value,
    form: figures ? 'figures' : 'words',
    scale: 0,
    ...(exact === undefined ? {} : { exact }),
    ...(figures?.other === undefined ? {} : { other: figures.other }),
  };
}

/**
 * Reads the longest number that begins at token `i`; undefined when none does. The word alone decides: a caller that
 * reads running text must judge what stands around it ("năm" is five or year). Linear in the tokens it takes.
 */
export function readNumberAt(tokens: readonly Token[], i: number): NumberReading | undefined {
  const head = readHead(tokens, i);
  if (!head || isYearWord(tokens, i)) return undefined;
  const figures = head.figures !== undefined;
  if (head.to > i && !goesOn(tokens, head.to, figures)) return simpleReading(i, head);
  const parts: Part[] = [head.part];
  let words = !figures;
  let at = head.to;
  let last = 0;
  for (let count = 0; count < MAX_PARTS; count++) {
    const word = at === i ? tokens[i]!.fold : wordAt(tokens, at);
    if (word === undefined) {
      const next = readNextFigures(tokens, at, last);
      if (!next) break;
      parts.push(next.part);
      at = next.to;
      continue;
    }
    const short = figures && tokens[at]!.gap <= Gap.space ? SHORT_SCALES.get(word) : undefined;
    const power = SCALES.get(word) ?? short;
    if (power !== undefined) {
      if (parts.at(-1)!.scale === power && power < 9) break;
      if (parts[0]!.exponent + power > MAX_POWER) break;
      scaleUp(parts, power);
      last = power;
      words = true;
      at++;
      continue;
    }
    if (HALF_WORDS.has(word) && (last >= 2 || lastHundred(tokens, at))) {
      const power = Math.max(last, 2);
      parts.push({ mantissa: '5', exponent: power - 1, scale: power - 1 });
      at++;
      break;
    }
    if (last < 2 || parts.at(-1)!.scale === 0) break;
    const linked = ZERO_TENS_WORDS.has(word);
    const group = readWordGroup(tokens, linked ? at + 1 : at, true);
    if (!group) {
      if (!linked) break;
      const next = readNextFigures(tokens, at + 1, last);
      if (!next) break;
      parts.push(next.part);
      at = next.to;
      continue;
    }
    const power2 = group.single && !linked ? followingScale(tokens, group.to) : 0;
    parts.push(
      group.single && !linked && power2 === undefined
        ? { mantissa: String(group.value), exponent: last - 1, scale: last - 1 }
        : partOf(group.value),
    );
    at = group.to;
    words = true;
    if (followingScale(tokens, at) === undefined) break;
  }
  if (at === i) return undefined;
  const { value, exact } = sum(parts);
  const other = parts.length === 1 && last === 0 ? head.figures?.other : undefined;
  return {
    from: i,
    to: at,
    value,
    form: figures ? (words ? 'mixed' : 'figures') : 'words',
    scale: last,
    ...(exact === undefined ? {} : { exact }),
    ...(other === undefined ? {} : { other }),
  };
}

/** "năm 2022": the year, not five. */
const isYearWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'năm' && tokens[i + 1]?.kind === 'digits' && tokens[i + 1]!.gap !== Gap.block;

/** "hai trăm rưỡi": the hundred was read inside its group. */
const lastHundred = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.fold === 'trăm';

const followingScale = (tokens: readonly Token[], at: number): number | undefined => {
  const word = wordAt(tokens, at);
  return word === undefined ? undefined : SCALES.get(word);
};

/** Figures behind a magnitude word: with a smaller one of their own ("1 tỷ 350 triệu"), or one digit for the next place ("1 triệu 2"). */
function readNextFigures(tokens: readonly Token[], at: number, last: number): { to: number; part: Part } | undefined {
  if (last < 2 || tokens[at] === undefined || tokens[at].gap > Gap.space) return undefined;
  // "1tr5", "2tr250": the digits behind a short magnitude are its next places.
  if (tokens[at].gap === Gap.none) {
    const { kind, text } = tokens[at];
    if (kind !== 'digits' || text.length > 3 || text.length > last || !SHORT_SCALES.has(tokens[at - 1]!.fold))
      return undefined;
    const exponent = last - text.length;
    return { to: at + 1, part: { mantissa: text, exponent, scale: exponent } };
  }
  const figures = readFigures(tokens, at);
  if (!figures) return undefined;
  const word = wordAt(tokens, figures.to);
  const power = word === undefined ? undefined : (SCALES.get(word) ?? SHORT_SCALES.get(word));
  const fits = power !== undefined && (power < last || (figures.exponent === 0 && figures.mantissa.length <= last));
  if (fits && power !== last) return { to: figures.to, part: { ...figures, scale: 0 } };
  if (figures.mantissa.length === 1 && figures.exponent === 0 && word === 'đồng' && last >= 6)
    return { to: figures.to, part: { mantissa: figures.mantissa, exponent: last - 1, scale: last - 1 } };
  return undefined;
}
