/**
 * parts: the atoms of dates over tokens. A reader takes the tokens, an index and, where it fills one, a moment; it returns
 * the index after what it read, or NONE. A moment is changed only by a reader that succeeds.
 */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { isRealDay } from '../calendar.ts';
import { BRANCHES, STEMS, sexagenary } from './lunar-calendar.ts';
import type { Moment } from './types.ts';
import {
  DIGIT_WORDS,
  LUNAR_MONTHS,
  MONTH_NAMES,
  NUMBER_WORDS,
  ONES_AFTER_TENS,
  ROMAN,
  SHIFTS,
  type Shift,
  TEN,
  TENS,
  TWENTY,
  VAGUE_BEFORE,
} from './words.ts';

export type Tokens = readonly Token[];
/** No reading. */
export const NONE = -1;

/** The folded text at `i`, if it stands in the same block as the token before it; else "". */
export const word = (tokens: Tokens, i: number): string => {
  const token = tokens[i];
  return token !== undefined && token.gap !== Gap.block ? token.fold : '';
};

/** The folded text before `i` in the same block; else "". */
export const before = (tokens: Tokens, i: number): string =>
  i > 0 && tokens[i]!.gap !== Gap.block ? tokens[i - 1]!.fold : '';

export const isDigits = (token: Token | undefined): token is Token & { readonly kind: 'digits' } =>
  token?.kind === 'digits';

type Phrases<V> = ReadonlyMap<string, readonly (readonly [readonly string[], V])[]>;

/** The longest phrase of a table that begins at `i`; its length is the length of its word list. */
export function phraseAt<V>(tokens: Tokens, i: number, table: Phrases<V>): readonly [readonly string[], V] | undefined {
  const phrases = table.get(tokens[i]?.fold ?? '');
  if (phrases === undefined) return undefined;
  for (const phrase of phrases) {
    const words = phrase[0];
    let k = 1;
    while (k < words.length && word(tokens, i + k) === words[k]) k++;
    if (k === words.length) return phrase;
  }
  return undefined;
}

/** Digits with one or two places, or a number word up to 99, at `i`. Returns [value, next index]. */
export function smallNumber(tokens: Tokens, i: number): readonly [number, number] | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === 'digits') return token.text.length <= 2 ? [Number(token.text), i + 1] : undefined;
  return NUMBER_WORDS.has(token.fold) ? spokenNumber(tokens, i) : undefined;
}

/** A number word up to 99 at `i`: "ba", "mười lăm", "hai mươi mốt", "hăm tư". Returns [value, next index]. */
function spokenNumber(tokens: Tokens, i: number): readonly [number, number] {
  const first = tokens[i]!.fold;
  const digit = DIGIT_WORDS.get(first);
  let tens = first === TEN ? 10 : first === TWENTY ? 20 : 0;
  let to = i + 1;
  if (digit !== undefined) {
    if (word(tokens, to) !== TENS || digit === 1) return [digit, to];
    tens = digit * 10;
    to++;
  }
  const ones = ONES_AFTER_TENS.get(word(tokens, to));
  return ones === undefined ? [tens, to] : [tens + ones, to + 1];
}

/** Two to four digits as a year; two digits are taken for 1950 to 2049. Returns undefined for what can be none. */
export function yearOf(text: string): number | undefined {
  const value = Number(text);
  if (text.length === 4) return value >= 1000 && value <= 2999 ? value : undefined;
  if (text.length === 2) return value < 50 ? 2000 + value : 1900 + value;
  return undefined;
}

/** A year of four digits in the range newspapers speak of without the word for year. */
export const isModernYear = (token: Token | undefined): boolean =>
  isDigits(token) && token.text.length === 4 && token.text >= '1900' && token.text <= '2100';

/** Numbers parted by one and the same mark: "12/6/2021", "28.5", "10-2021", or a number alone. */
export interface Group {
  readonly parts: readonly Token[];
  readonly mark: string;
  readonly to: number;
}

/** Is there a mark at `i` that parts two numbers: glued on both sides, or a slash with spaces? */
function separatorAt(tokens: Tokens, i: number, mark: string): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token?.fold !== mark || !isDigits(next) || token.gap > Gap.space || next.gap > Gap.space) return false;
  return mark === '/'
    ? next.gap === token.gap || next.text.length <= 4
    : token.gap === Gap.none &&
        (next.gap === Gap.none ||
          (next.text.length === 4 && i > 2 && isDigits(tokens[i - 1]) && tokens[i - 2]!.fold === mark));
}

/** "01 - 01 - 2013": a day, month and year with spaces about the hyphens. */
const isSpacedDate = (tokens: Tokens, i: number): boolean =>
  isDigits(tokens[i + 2]) &&
  tokens[i + 2]!.text.length <= 2 &&
  word(tokens, i + 3) === '-' &&
  isDigits(tokens[i + 4]) &&
  tokens[i + 4]!.text.length === 4;

/** Reads up to three numbers parted by one mark. A hyphen before a number that goes on with another mark is a range's. */
export function readGroup(tokens: Tokens, i: number): Group | undefined {
  const first = tokens[i];
  if (!isDigits(first) || first.text.length > 4) return undefined;
  const mark = word(tokens, i + 1);
  if (mark === '-' && tokens[i + 1]!.gap === Gap.space && isSpacedDate(tokens, i))
    return { parts: [first, tokens[i + 2]!, tokens[i + 4]!], mark, to: i + 5 };
  if ((mark !== '/' && mark !== '.' && mark !== '-') || !separatorAt(tokens, i + 1, mark))
    return { parts: [first], mark: '', to: i + 1 };
  const parts = [first, tokens[i + 2]!];
  let to = i + 3;
  if (separatorAt(tokens, to, mark)) {
    parts.push(tokens[to + 1]!);
    to += 2;
  }
  const other = word(tokens, to);
  if (mark === '-' && (other === '/' || other === '.') && separatorAt(tokens, to, other))
    return { parts: [first], mark: '', to: i + 1 };
  return { parts, mark, to };
}

/** May a number that is to be a date begin at `i`? Not where it is glued to a letter, a sign or another number. */
export function beginsNumber(tokens: Tokens, i: number): boolean {
  const token = tokens[i]!;
  if (token.gap !== Gap.none || i === 0) return true;
  const previous = tokens[i - 1]!;
  if (previous.kind === 'word') return false;
  return !'/-.,:+$#&_=*%@'.includes(previous.fold) || (i > 1 && previous.gap === Gap.none && isStop(tokens, i - 1));
}

/** Is the mark at `i` the full stop or comma of prose, glued to what follows ("2013.Công đoàn", "hành.20/5")? */
const isStop = (tokens: Tokens, i: number): boolean =>
  (tokens[i]!.fold === '.' || tokens[i]!.fold === ',' || tokens[i]!.fold === ':') && tokens[i - 1]?.kind === 'word';

/** Does a day with its year begin at `i`, its parts glued by one mark: "28/7/1929"? */
const isWholeDay = (tokens: Tokens, i: number): boolean =>
  i >= 0 &&
  isDigits(tokens[i]) &&
  (tokens[i + 1]?.fold === '/' || tokens[i + 1]?.fold === '.') &&
  tokens[i + 3]?.fold === tokens[i + 1]!.fold &&
  isDigits(tokens[i + 2]) &&
  isModernYear(tokens[i + 4]) &&
  tokens[i + 4]!.gap === Gap.none;

/** May a number end before `i`? Not where a lower-case letter, a percent sign or a further number is glued to it. */
export function endsNumber(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.gap !== Gap.none) return true;
  if (token.kind === 'word')
    return isCapitalized(token) && (token.text.length > 1 || (token.text === 'T' && isDigits(tokens[i + 1])));
  if (token.kind === 'digits') return false;
  const next = tokens[i + 1];
  if (token.fold === '%' || token.fold === '°') return false;
  if (token.fold === '-' && isWholeDay(tokens, i - 5) && isWholeDay(tokens, i + 1)) return true;
  if (token.fold === '/' || token.fold === '-' || token.fold === '_')
    return (
      next === undefined ||
      next.gap !== Gap.none ||
      (token.fold === '-' && next.kind === 'word' && next.shape === 'lower')
    );
  if (token.fold === '.' || token.fold === ',')
    return next === undefined || next.gap !== Gap.none || next.kind !== 'digits';
  return true;
}

const num = (token: Token): number => Number(token.text);

/** Fills a moment from three numbers: day first, or year first as in ISO 8601. */
function fillThree({ parts, mark }: Group, m: Moment): boolean {
  const [a, b, c] = parts as [Token, Token, Token];
  const iso = a.text.length === 4;
  const [day, month, yearText] = iso ? [num(c), num(b), a.text] : [num(a), num(b), c.text];
  if ((iso ? c : a).text.length > 2 || b.text.length > 2) return false;
  if (mark === '.' && yearText.length === 2 && (a.text.length === 1 || b.text.length === 1)) return false;
  const year = yearOf(yearText);
  if (year === undefined || !isRealDay(day, month, year)) return false;
  m.day = day;
  m.month = month;
  m.year = year;
  return true;
}

/** Fills a moment from two numbers as day and month. */
function fillDayMonth({ parts }: Group, m: Moment): boolean {
  const [a, b] = parts as [Token, Token];
  if (a.text.length > 2 || b.text.length > 2 || !isRealDay(num(a), num(b))) return false;
  m.day = num(a);
  m.month = num(b);
  return true;
}

/** Fills a moment from two numbers as month and year. */
function fillMonthYear({ parts }: Group, m: Moment): boolean {
  const [a, b] = parts as [Token, Token];
  if (a.text.length > 2 || b.text.length !== 4 || num(a) < 1 || num(a) > 12) return false;
  const year = yearOf(b.text);
  if (year === undefined) return false;
  m.month = num(a);
  m.year = year;
  return true;
}

/** Fills a moment from a group of numbers: day-month-year, ISO, month-year or, where `dayMonth` allows it, day-month. */
export function fillGroup(group: Group, m: Moment, dayMonth: boolean): boolean {
  if (group.parts.length === 3) return fillThree(group, m);
  if (group.parts.length !== 2) return false;
  if (group.parts[1]!.text.length === 4) return (group.mark === '/' || dayMonth) && fillMonthYear(group, m);
  return dayMonth && fillDayMonth(group, m);
}

/** Fills month and year after "tháng": "5/2023", "10-2021", "7.2013". */
export const fillMonthGroup = (group: Group, m: Moment): boolean => group.parts.length === 2 && fillMonthYear(group, m);

/** A stem and a branch at `i` ("Giáp Thìn"): the place in the cycle of sixty, or -1. */
export function canChiAt(tokens: Tokens, i: number): number {
  const stem = STEMS.indexOf(tokens[i]?.fold ?? '');
  if (stem < 0) return NONE;
  const branch = BRANCHES.indexOf(word(tokens, i + 1));
  return branch < 0 ? NONE : sexagenary(stem, branch);
}

/** A shift word at `i` ("này", "ngoái", "tới"). Returns [shift, next index]. */
export function shiftAt(tokens: Tokens, i: number): readonly [Shift, number] | undefined {
  if (word(tokens, i) === '') return undefined;
  const phrase = phraseAt(tokens, i, SHIFTS);
  return phrase && [phrase[1], i + phrase[0].length];
}

/** After "năm trước" this word points back into the text. */
const DO = fold('đó');

/** The shift of a unit whose word stands at `i` ("năm nay", "tháng tới"); not of several ("những năm trước") nor "năm qua". */
export function unitShiftAt(tokens: Tokens, i: number, belongs = false): readonly [Shift, number] | undefined {
  const shift = shiftAt(tokens, i + 1);
  if (!shift || shift[0].past || tokens[i + 1]!.shape !== 'lower' || word(tokens, shift[1]) === DO) return undefined;
  return !belongs && i > 0 && (isDigits(tokens[i - 1]) || VAGUE_BEFORE.has(before(tokens, i))) ? undefined : shift;
}

/** A month's number or name at `i` (after "tháng"). Returns [month, next index, lunar]. */
export function monthName(tokens: Tokens, i: number): readonly [number, number, boolean] | undefined {
  const token = tokens[i];
  if (token === undefined || token.gap === Gap.block) return undefined;
  if (token.kind === 'digits') {
    const value = Number(token.text);
    return token.text.length <= 2 && value >= 1 && value <= 12 ? [value, i + 1, false] : undefined;
  }
  const value = MONTH_NAMES.get(token.fold);
  if (value === undefined) return undefined;
  const next = word(tokens, i + 1);
  if (value === 10 && (next === 'một' || next === 'hai')) return [next === 'một' ? 11 : 12, i + 2, false];
  return [value, i + 1, LUNAR_MONTHS.has(token.fold)];
}

/** A Roman numeral, digits or a number word at `i` as an ordinal below 32. Returns [value, next index]. */
export function ordinalAt(tokens: Tokens, i: number): readonly [number, number] | undefined {
  const token = tokens[i];
  if (token === undefined || token.gap === Gap.block) return undefined;
  if (token.shape === 'upper' || token.shape === 'title') {
    const roman = ROMAN.get(token.fold);
    if (roman !== undefined && token.text === token.text.toUpperCase()) return [roman, i + 1];
  }
  return smallNumber(tokens, i);
}
