/**
 * digits: numbers written in figures, with Vietnamese marks and the ones that the web brings along.
 * "." groups thousands when exactly three digits follow, else it is a decimal point; "," is the decimal mark, but
 * groups thousands when it comes several times or when three digits and a counted noun follow; the last of two
 * different marks is the decimal one; spaces group thousands only before a counted noun.
 */
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { SCALES } from './words.ts';

/** A number in figures: half-open token indices; its value is `mantissa` × 10^`exponent`. */
export interface Figures {
  readonly to: number;
  /** The digits without marks. */
  readonly mantissa: string;
  readonly exponent: number;
  /** The other value that strict Vietnamese punctuation would give ("1,250": 1.25). */
  readonly other?: number;
}

/** Words that cannot be the head of a counted noun, so that "1,250" before them is a decimal number. */
const NO_NOUN = wordSet(
  'là và của cho trong so với thì mà đã sẽ được bị tại ở từ đến tới vào ra lên xuống % m m2 m3 km kg ha tấn tạ g cm mm lít điểm lần độ',
);

/** Does a counted noun follow directly? */
function nounFollows(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.gap === Gap.space || next.fold === 'đ') &&
    !SCALES.has(next.fold) &&
    !NO_NOUN.has(next.fold)
  );
}

const isMark = (token: Token | undefined, mark: string): boolean => token?.gap === Gap.none && token.text === mark;
const isGlued = (token: Token | undefined): boolean => token?.kind === 'digits' && token.gap === Gap.none;

/** The number that a run of digits and its exponent mean, rounded once. */
export const figuresValue = ({ mantissa, exponent }: Pick<Figures, 'mantissa' | 'exponent'>): number =>
  exponent === 0 ? Number(mantissa) : Number(`${mantissa}e${exponent}`);

/** A longer run of digits is no number that anything is counted by, and a double could not hold it. */
const MOST_DIGITS = 100;
/** So many groups of digits are read at most; thousands make more than `MOST_DIGITS` of them. */
const MOST_GROUPS = 40;

/** Reads the groups behind `i` that `mark` joins; returns the token indices of the digits and where they end. */
function groupsBy(tokens: readonly Token[], i: number, mark: string): number[] {
  const groups: number[] = [];
  for (let at = i + 1; groups.length < MOST_GROUPS && isMark(tokens[at], mark) && isGlued(tokens[at + 1]); at += 2)
    groups.push(at + 1);
  return groups;
}

const areThousands = (tokens: readonly Token[], first: Token, groups: readonly number[]): boolean =>
  first.text.length <= 3 && first.text[0] !== '0' && groups.every((group) => tokens[group]!.text.length === 3);

/** Thousands parted by spaces: "10 000 công nhân", "2 600 tỷ đồng", "370 000 - 450 000 đồng". */
function spacedGroups(tokens: readonly Token[], i: number, high = false): number[] {
  const groups: number[] = [];
  if (tokens[i]!.text.length > 3 || tokens[i]!.text[0] === '0') return groups;
  let at = i + 1;
  while (groups.length < MOST_GROUPS && tokens[at]?.kind === 'digits' && tokens[at]!.gap === Gap.space)
    groups.push(at++);
  if (groups.length === 0 || groups.some((group) => tokens[group]!.text.length !== 3)) return [];
  const range = !high && tokens[at]?.fold === '-' && tokens[at + 1]?.kind === 'digits';
  const ends = range ? spacedGroups(tokens, at + 1, true).length > 0 : isScale(tokens[at]) || nounFollows(tokens, at);
  return ends ? groups : [];
}

const isScale = (token: Token | undefined): boolean => token?.gap === Gap.space && SCALES.has(token.fold);

const join = (tokens: readonly Token[], i: number, groups: readonly number[]): string =>
  groups.reduce((text, group) => text + tokens[group]!.text, tokens[i]!.text);

/**
 * Reads the number in figures that begins at token `i` ("4.021", "1.250,5", "3,5", "1,250", "10 000").
 * Returns undefined when no digits stand there, too many, or their marks make no number ("024.3942.1515", "1.2.3").
 */
export function readFigures(tokens: readonly Token[], i: number): Figures | undefined {
  const figures = readRun(tokens, i);
  return figures && figures.mantissa.length <= MOST_DIGITS ? figures : undefined;
}

function readRun(tokens: readonly Token[], i: number): Figures | undefined {
  const first = tokens[i];
  if (first?.kind !== 'digits') return undefined;
  const next = tokens[i + 1];
  const marked = next?.gap === Gap.none && (next.text === '.' || next.text === ',');
  if (!marked && (next?.kind !== 'digits' || next.gap !== Gap.space))
    return { to: i + 1, mantissa: first.text, exponent: 0 };
  for (const [mark, other] of [
    ['.', ','],
    [',', '.'],
  ] as const) {
    const groups = groupsBy(tokens, i, mark);
    if (groups.length === 0) continue;
    const last = groups.at(-1)!;
    const thousands = areThousands(tokens, first, groups);
    const decimals = groupsBy(tokens, last, other);
    if (groups.length > 1 || decimals.length > 0) {
      if (!thousands || decimals.length > 1) return undefined;
      const fraction = decimals.length === 1 ? tokens[decimals[0]!]!.text : '';
      return {
        to: (decimals[0] ?? last) + 1,
        mantissa: join(tokens, i, groups) + fraction,
        exponent: fraction === '' ? 0 : -fraction.length,
      };
    }
    const fraction = tokens[last]!.text;
    const mantissa = first.text + fraction;
    if (thousands && (mark === '.' || nounFollows(tokens, last + 1)))
      return {
        to: last + 1,
        mantissa,
        exponent: 0,
        ...(mark === ',' ? { other: figuresValue({ mantissa, exponent: -3 }) } : {}),
      };
    return { to: last + 1, mantissa, exponent: -fraction.length };
  }
  const spaced = spacedGroups(tokens, i);
  return { to: (spaced.at(-1) ?? i) + 1, mantissa: join(tokens, i, spaced), exponent: 0 };
}
