/** years: years as they are named, alone and behind days, months and names of the cycle of sixty. See parts.ts for the manner of readers. */
import { unitAt } from '../../lexicon/units.ts';
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { AM, CONG, CUA, LICH, NAM, NGUYEN, TRONG, TRUOC } from './keys.ts';
import {
  before,
  canChiAt,
  endsNumber,
  isDigits,
  isModernYear,
  NONE,
  smallNumber,
  type Tokens,
  unitShiftAt,
  word,
  yearOf,
} from './parts.ts';
import type { Moment } from './types.ts';
import { AFTER_BARE_YEAR, NOT_BEFORE_YEAR, wordSet } from './words.ts';

/** Is the token at `i` a lower-case word that could be counted by a number before it? */
export function countsNext(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.gap !== Gap.block &&
    token.gap !== Gap.none &&
    token.shape === 'lower' &&
    !AFTER_BARE_YEAR.has(token.fold)
  );
}

/** Does a counted noun or a magnitude stand at `i`, so that the number before it counts ("2000 suất quà")? */
export function unitFollows(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (
    token === undefined ||
    token.kind !== 'word' ||
    token.gap === Gap.block ||
    token.gap === Gap.none ||
    token.shape !== 'lower'
  )
    return false;
  // "tổ chức" after years is what was done then.
  if (token.fold === fold('tổ') && word(tokens, i + 1) === fold('chức')) return false;
  return MEASURES.has(token.fold) || unitAt(tokens, i) !== undefined;
}
const MEASURES = wordSet('đồng triệu nghìn ngàn tỷ trăm vạn m km kg ha tấn lít mét ki độ w kw mw usd người');

/** "TCN", "trước Công nguyên", "SCN" after a year or century: -1 before, 1 after, 0 none said; with the next index. */
export function eraAt(tokens: Tokens, i: number): readonly [-1 | 0 | 1, number] {
  const first = word(tokens, i);
  if (first === 'tcn') return [-1, i + 1];
  if (first === 'scn' || first === 'cn') return [first === 'scn' ? 1 : 0, first === 'scn' ? i + 1 : i];
  if (word(tokens, i + 1) === CONG && word(tokens, i + 2) === NGUYEN) {
    if (first === TRUOC) return [-1, i + 3];
    if (first === fold('sau')) return [1, i + 3];
  }
  return [0, i];
}

/** A year beside a can-chi name: "Giáp Thìn 2024", "Giáp Thìn - 2024", "Giáp Thìn (2024)", "Giáp Thìn năm 2024". Returns the next index. */
export function readYearBeside(tokens: Tokens, i: number, m: Moment): number {
  let p = i;
  const mark = word(tokens, p);
  if (mark === '-' || mark === '(' || mark === ',' || mark === NAM) p++;
  if (mark === '-' && word(tokens, p) === NAM) p++;
  if (word(tokens, p) === NAM && mark === '(') p++;
  const token = tokens[p];
  if (!isModernYear(token) || word(tokens, p) === '' || (mark === ',' && !(p > i))) return i;
  if (mark === ',' || !endsNumber(tokens, p + 1)) return i;
  if (mark === '(') {
    if (word(tokens, p + 1) !== ')') return i;
    m.year = Number(token!.text);
    return p + 2;
  }
  m.year = Number(token!.text);
  return p + 1;
}

const DIGIT_WORDS = new Map('không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((w, i) => [fold(w), i]));
DIGIT_WORDS.set(fold('tư'), 4);
DIGIT_WORDS.set(fold('lăm'), 5);

/** A year spelled digit by digit or as a number ("một chín bốn lăm", "hai nghìn không trăm hai mươi tư"). Returns [year, next index]. */
function spelledYear(tokens: Tokens, i: number): readonly [number, number] | undefined {
  const first = DIGIT_WORDS.get(word(tokens, i));
  if (first !== 1 && first !== 2) return undefined;
  const scale = word(tokens, i + 1);
  if (scale === fold('nghìn') || scale === fold('ngàn')) {
    let p = i + 2;
    let value = first * 1000;
    const hundreds = DIGIT_WORDS.get(word(tokens, p));
    if (hundreds !== undefined && word(tokens, p + 1) === fold('trăm')) {
      value += hundreds * 100;
      p += 2;
    }
    if (word(tokens, p) === fold('linh') || word(tokens, p) === fold('lẻ')) p++;
    const rest = word(tokens, p) === '' ? undefined : smallNumber(tokens, p);
    return rest ? [value + rest[0], rest[1]] : [value, p];
  }
  let value = 0;
  for (let k = 0; k < 4; k++) {
    const digit = DIGIT_WORDS.get(word(tokens, i + k));
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value >= 1000 && value <= 2100 ? [value, i + 4] : undefined;
}

/** Reads "năm 2024", "năm nay", "năm Giáp Thìn 2024", "năm 938", "năm 207 TCN" at `i`; `belongs`: it goes on from a day or month. */
export function readYear(tokens: Tokens, i: number, m: Moment, belongs = false): number {
  if (word(tokens, i) !== NAM && tokens[i]?.fold !== NAM) return NONE;
  const token = tokens[i + 1];
  if (token === undefined || token.gap === Gap.block) return NONE;
  if (isDigits(token)) {
    const text = token.text;
    const [era, to] = eraAt(tokens, i + 2);
    const value = Number(text);
    if (era !== 0 && text.length <= 4 && value > 0) {
      m.year = era < 0 ? 1 - value : value;
      return to;
    }
    if (text.length > 4 || !endsNumber(tokens, i + 2))
      return glueEnds(tokens, i + 2) && text.length === 4 ? setYear(m, text, i + 2) : NONE;
    const previous = before(tokens, i);
    const counted =
      !belongs && (NOT_BEFORE_YEAR.has(previous) || isDigits(tokens[i - 1])) && tokens[i]!.gap !== Gap.block;
    if (text.length === 4)
      return counted && previous !== TRONG && unitFollows(tokens, i + 2) ? NONE : setYear(m, text, i + 2);
    if (
      counted ||
      (value < 10 && text[0] !== '0') ||
      (text.length === 3 ? unitFollows : countsNext)(tokens, i + 2) ||
      word(tokens, i + 2) === '%' ||
      word(tokens, i + 2) === ','
    ) {
      if (!(word(tokens, i + 2) === ',' && !counted && value >= 10 && tokens[i + 3]?.kind !== 'digits')) return NONE;
    }
    m.year = text.length === 2 && value >= 45 ? 1900 + value : text[0] === '0' ? 2000 + value : value;
    return i + 2;
  }
  const cycle = canChiAt(tokens, i + 1);
  if (cycle >= 0) {
    m.cycle = cycle;
    return readYearBeside(tokens, i + 3, m);
  }
  const shift = unitShiftAt(tokens, i, belongs);
  if (shift) {
    m.yearShift = shift[0].by;
    if (shift[0].loose) m.loose = true;
    return shift[1];
  }
  if (word(tokens, i + 1) === fold('kia')) {
    m.yearShift = -2;
    return i + 2;
  }
  const spelled = spelledYear(tokens, i + 1);
  if (spelled) {
    m.year = spelled[0];
    return spelled[1];
  }
  return NONE;
}

export function setYear(m: Moment, text: string, to: number): number {
  const year = yearOf(text);
  if (year === undefined) return NONE;
  m.year = year;
  return to;
}

/** A hyphen that begins the other end of a range of years: "năm 2020-2025", "năm 2024-nay". */
const glueEnds = (tokens: Tokens, i: number): boolean => word(tokens, i) === '-' || word(tokens, i) === '/';

/** Reads the year that belongs to a day, month or quarter just read: "/2024", "năm 2024", "của năm nay", ", năm 2024". Returns the next index, or `i`. */
export function readYearTail(tokens: Tokens, i: number, m: Moment): number {
  if (m.year !== undefined || m.yearShift !== undefined) return i;
  let p = i;
  const first = word(tokens, p);
  const mark = tokens[p];
  if ((first === '/' || first === '-' || first === '.') && mark!.gap === Gap.none) {
    const token = tokens[p + 1];
    if (isDigits(token) && token.gap === Gap.none && token.text.length === 4 && endsNumber(tokens, p + 2)) {
      const to = setYear(m, token.text, p + 2);
      return to === NONE ? i : to;
    }
    return i;
  }
  if (first === '/' && isModernYear(tokens[p + 1])) return setYear(m, tokens[p + 1]!.text, p + 2);
  if (first === ',' || first === CUA) p++;
  if (word(tokens, p) === NAM) {
    const to = readYear(tokens, p, m, true);
    return to === NONE ? i : to;
  }
  if (
    p === i &&
    isModernYear(tokens[p]) &&
    mark!.gap !== Gap.block &&
    endsNumber(tokens, p + 1) &&
    !unitFollows(tokens, p + 1)
  )
    return setYear(m, mark!.text, p + 1);
  // "2 tháng 9, 1945": a comma before the year, as in English.
  if (
    first === ',' &&
    m.day !== undefined &&
    isModernYear(tokens[p]) &&
    endsNumber(tokens, p + 1) &&
    word(tokens, p) !== '' &&
    !unitFollows(tokens, p + 1) &&
    !isDigits(tokens[p + 1])
  )
    return setYear(m, tokens[p]!.text, p + 1);
  const cycle = p === i || first === ',' ? canChiAt(tokens, p) : NONE;
  if (cycle >= 0 && first !== ',') {
    m.cycle = cycle;
    return readYearBeside(tokens, p + 2, m);
  }
  return i;
}

/** Reads "âm lịch", "ÂL", "(âm lịch)", "dương lịch" after a day or month. Returns the next index, or `i`. */
export function readCalendarName(tokens: Tokens, i: number, m: Moment): number {
  const open = word(tokens, i) === '(';
  const p = open ? i + 1 : i;
  const first = word(tokens, p);
  let to = i;
  if (first === fold('âl')) to = p + 1;
  else if (word(tokens, p + 1) === LICH && (first === AM || first === fold('dương'))) to = p + 2;
  else return i;
  if (open) {
    if (word(tokens, to) !== ')') return i;
    to++;
  }
  if (first !== fold('dương')) m.lunar = true;
  return to;
}

/** Reads the tail of a day: year and calendar. */
export function dayTail(tokens: Tokens, i: number, m: Moment): number {
  let to = readCalendarName(tokens, i, m);
  to = readYearTail(tokens, to, m);
  return m.lunar ? to : readCalendarName(tokens, to, m);
}
