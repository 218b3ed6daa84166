/** date-points: days, weeks, months, quarters, seasons, years, decades and centuries as they are named. See date-parts for the manner of readers. */
import { unitAt } from '../lexicon/units.ts';
import { fold } from '../text/fold.ts';
import { Gap, isCapitalized } from '../text/tokens.ts';
import { isRealDay } from './calendar.ts';
import {
  before, beginsNumber, canChiAt, endsNumber, fillGroup, fillMonthGroup, isDigits, isModernYear, monthName, NONE, ordinalAt,
  readGroup, shiftAt, smallNumber, type Tokens, unitShiftAt, word, yearOf,
} from './date-parts.ts'; // biome-ignore format: one list of readers
import type { Moment } from './date-types.ts';
import {
  AFTER_BARE_YEAR, AFTER_HOM, AFTER_NGAY, EDGES, NOT_BEFORE_MONTH, NOT_BEFORE_YEAR, SEASONS, VAGUE_BEFORE, WEEKDAYS, wordSet,
} from './date-words.ts'; // biome-ignore format: one list of tables

const key = (text: string): string => fold(text);
const NGAY = key('ngày'), HOM = key('hôm'), THANG = key('tháng'), NAM = key('năm'), CUA = key('của'), TIEN = key('tiên'),
  CUNG = key('cùng'), DAU = key('đầu'), CUOI = key('cuối'), TET = key('tết'), RAM = key('rằm'), THE = key('thế'), KY = key('kỷ'),
  THAP = key('thập'), NIEN = key('niên'), AM = key('âm'), LICH = key('lịch'), TRUOC = key('trước'), CONG = key('công'),
  NGUYEN = key('nguyên'), NHUAN = key('nhuận'), TUAN = key('tuần'), THU = key('thứ'), NAY = key('này'), TRONG = key('trong'); // biome-ignore format: one word after another
const CHU = fold('chủ');
const CHUA = fold('chúa');
const NHAT = fold('nhật');
const MUNG = wordSet('mùng mồng');
const HOM_WORDS = wordSet('hôm bữa');

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
  return MEASURES.has(token.fold) || unitAt(tokens, i) !== undefined;
}
const MEASURES = wordSet('đồng triệu nghìn ngàn tỷ trăm vạn m km kg ha tấn lít mét ki độ w kw mw usd người');

/** "TCN", "trước Công nguyên", "SCN" after a year or century: -1 before, 1 after, 0 none said; with the next index. */
function eraAt(tokens: Tokens, i: number): readonly [-1 | 0 | 1, number] {
  const first = word(tokens, i);
  if (first === 'tcn') return [-1, i + 1];
  if (first === 'scn' || first === 'cn') return [first === 'scn' ? 1 : 0, first === 'scn' ? i + 1 : i];
  if (word(tokens, i + 1) === CONG && word(tokens, i + 2) === NGUYEN) {
    if (first === TRUOC) return [-1, i + 3];
    if (first === key('sau')) return [1, i + 3];
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
      value < 10 ||
      (text.length === 3 ? unitFollows : countsNext)(tokens, i + 2) ||
      word(tokens, i + 2) === '%' ||
      word(tokens, i + 2) === ','
    ) {
      if (!(word(tokens, i + 2) === ',' && !counted && value >= 10 && tokens[i + 3]?.kind !== 'digits')) return NONE;
    }
    m.year = text.length === 2 && value >= 45 ? 1900 + value : value;
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

function setYear(m: Moment, text: string, to: number): number {
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
function dayTail(tokens: Tokens, i: number, m: Moment): number {
  let to = readCalendarName(tokens, i, m);
  to = readYearTail(tokens, to, m);
  return m.lunar ? to : readCalendarName(tokens, to, m);
}

/** Reads "tháng M", "tháng M/Y", "tháng này" as the month of a day before it. */
function readMonthOfDay(tokens: Tokens, i: number, m: Moment): number {
  let p = i;
  if (word(tokens, p) === CUA) p++;
  if (word(tokens, p) !== THANG) return NONE;
  const group = readGroup(tokens, p + 1);
  const day = m.day!;
  if (group && group.parts.length === 2 && endsNumber(tokens, group.to) && fillMonthGroup(group, m))
    return isRealDay(day, m.month!, m.year) ? group.to : NONE;
  const named = monthName(tokens, p + 1);
  if (named) {
    if (!isRealDay(day, named[0])) return NONE;
    m.month = named[0];
    if (named[2]) m.lunar = true;
    let to = named[1];
    if (word(tokens, to) === NHUAN) {
      m.leapMonth = true;
      m.lunar = true;
      to++;
    }
    return dayTail(tokens, to, m);
  }
  const shift = shiftAt(tokens, p + 1);
  if (!shift) return NONE;
  m.monthShift = shift[0].by;
  return shift[1];
}

/**
 * Reads a day that begins with its number: "22/11", "12/6/2021", "2 tháng 9 năm 1945", "30 Tết".
 * `dayMonth`: two numbers may be a day and a month. `alone`: a day without a month is taken too (the start of a range or list).
 */
export function readDayNumber(
  tokens: Tokens,
  i: number,
  m: Moment,
  dayMonth: boolean,
  alone = false,
  inRange = false,
): number {
  const token = tokens[i];
  if (token === undefined) return NONE;
  if (isDigits(token)) {
    if (!inRange && !beginsNumber(tokens, i)) return NONE;
    const group = readGroup(tokens, i);
    if (!group) return NONE;
    if (group.parts.length > 1 && endsNumber(tokens, group.to) && fillGroup(group, m, dayMonth)) {
      const to = m.day === undefined ? group.to : dayTail(tokens, group.to, m);
      if (m.day === undefined || isRealDay(m.day, m.month!, m.lunar ? undefined : m.year)) return to;
      return NONE;
    }
    if (group.parts.length > 1 && !(alone && group.mark === '-')) return NONE;
  }
  const small = smallNumber(tokens, i);
  if (!small || small[0] < 1 || small[0] > 31) return NONE;
  m.day = small[0];
  const to = readMonthOfDay(tokens, small[1], m);
  if (to !== NONE) return isRealDay(m.day, m.month ?? 1, m.year) ? to : NONE;
  if (word(tokens, small[1]) === TET && tokens[small[1]]!.shape !== 'lower' && (m.day >= 28 || m.day <= 10))
    return readTetDay(tokens, small[1], m, m.day >= 28);
  if (alone && (!isDigits(token) || endsNumber(tokens, small[1]) || word(tokens, small[1]) === '-')) return small[1];
  m.day = undefined;
  return NONE;
}

/** "mùng 6 Tết", "30 Tết" with the year after it. `small` stands before "Tết" in `m.day`. */
function readTetDay(tokens: Tokens, i: number, m: Moment, beforeTet: boolean): number {
  m.tetDay = beforeTet ? m.day! - 31 : m.day! - 1;
  m.day = undefined;
  m.lunar = true;
  let to = i + 1;
  if (word(tokens, to) === NGUYEN && word(tokens, to + 1) === fold('đán')) to += 2;
  const cycle = canChiAt(tokens, to);
  if (cycle >= 0 && word(tokens, to) !== '') {
    m.cycle = cycle;
    return readYearBeside(tokens, to + 2, m);
  }
  if (isModernYear(tokens[to]) && word(tokens, to) !== '') m.year = Number(tokens[to++]!.text);
  return to;
}

/** Reads "mùng 6 Tết", "mồng 3 tháng 2 năm 1930", "mùng một". Only with what follows it, a month or Tết. */
function readMung(tokens: Tokens, i: number, m: Moment, alone: boolean): number {
  const small = smallNumber(tokens, i + 1);
  if (!small || small[0] < 1 || small[0] > 10 || word(tokens, i + 1) === '') return NONE;
  if (word(tokens, small[1]) === TET) {
    m.day = small[0];
    return readTetDay(tokens, small[1], m, false);
  }
  return readDayNumber(tokens, i + 1, m, true, alone);
}

/** Reads "rằm tháng Giêng", "rằm tháng 7 năm Ất Tỵ". */
function readRam(tokens: Tokens, i: number, m: Moment): number {
  m.day = 15;
  m.lunar = true;
  const to = readMonthOfDay(tokens, i + 1, m);
  return to === NONE || m.month === undefined ? NONE : to;
}

/** "hôm nay", "hôm qua", "hôm 12-11", "bữa nay". */
function readHom(tokens: Tokens, i: number, m: Moment): number {
  const near = AFTER_HOM.get(word(tokens, i + 1));
  if (near !== undefined) {
    m.dayShift = near;
    return i + 2;
  }
  const weekday = readWeekday(tokens, i + 1, m);
  if (weekday !== NONE && word(tokens, i + 1) !== '') {
    m.toward ??= -1;
    return weekday;
  }
  return word(tokens, i + 1) === ''
    ? NONE
    : MUNG.has(word(tokens, i + 1))
      ? readMung(tokens, i + 1, m, false)
      : readDayNumber(tokens, i + 1, m, true);
}

/** Before "thứ ba" these make it an ordinal ("lần thứ ba", "năm thứ hai"). */
const ORDINAL_BEFORE = wordSet('lần năm kỳ hạng khóa người vị giới đợt tuần tháng vòng con cấp chiếc bàn');
/** After a weekday these say which one; others of the kind ("thứ 6 sau 11 trận") are too loose. */
const WEEKDAY_TOWARDS = wordSet('tới vừa');

/** The weekday named at `i`, as [ISO weekday, next index]. */
function weekdayAt(tokens: Tokens, i: number, m: Moment): readonly [number, number] | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.fold === THU) {
    const day = WEEKDAYS.get(word(tokens, i + 1));
    if (day === undefined || (isDigits(next) && !endsNumber(tokens, i + 2)) || ORDINAL_BEFORE.has(before(tokens, i)))
      return undefined;
    // "đêm thứ 3 của lễ hội" counts nights.
    return m.part === 'night' && next!.shape !== 'title' ? undefined : [day, i + 2];
  }
  if ((token.fold === CHU || token.fold === CHUA) && word(tokens, i + 1) === NHAT)
    return token.fold === CHUA &&
      (next!.shape !== token.shape ||
        before(tokens, i) === CONG ||
        (isCapitalized(tokens[i + 2]) && word(tokens, i + 2) !== ''))
      ? undefined
      : [7, i + 2];
  if (token.text === 'CN') {
    const at = word(tokens, i + 1) === ',' || word(tokens, i + 1) === '(' ? i + 2 : i + 1;
    return m.part !== undefined || (isDigits(tokens[at]) && word(tokens, at) !== '') ? [7, i + 1] : undefined;
  }
  return token.text === 'T' &&
    isDigits(next) &&
    next.gap === Gap.none &&
    next.text >= '2' &&
    next.text <= '7' &&
    next.text.length === 1
    ? [Number(next.text) - 1, i + 2]
    : undefined;
}

/** Reads a weekday: "thứ Hai", "thứ 2", "chủ nhật", "CN", "T7", with "tuần sau" or "tới" after it. */
export function readWeekday(tokens: Tokens, i: number, m: Moment): number {
  const named = tokens[i] && weekdayAt(tokens, i, m);
  if (!named) return NONE;
  const to = named[1];
  m.weekday = named[0];
  const week = word(tokens, to) === CUA ? to + 1 : to;
  if (word(tokens, week) === TUAN) {
    const shift = shiftAt(tokens, week + 1);
    if (shift) {
      m.weekShift = shift[0].by;
      return shift[1];
    }
  }
  if (word(tokens, to) === NAY) {
    m.weekShift = 0;
    return to + 1;
  }
  const shift = WEEKDAY_TOWARDS.has(word(tokens, to)) ? shiftAt(tokens, to) : undefined;
  if (!shift) return to;
  m.toward = shift[0].by > 0 ? 1 : -1;
  return shift[1];
}

const DAY_WORDS = new Map<string, (tokens: Tokens, i: number, m: Moment, alone: boolean) => number>([
  [NGAY, readNgay],
  [HOM, readHom],
  [fold('bữa'), readHom],
  [fold('mùng'), readMung],
  [fold('mồng'), readMung],
  [RAM, readRam],
  [CUNG, readSameDay],
]);

/** Reads a day that begins with a word: "ngày …", "hôm …", "mùng …", "rằm …", "cùng ngày". */
export function readDay(tokens: Tokens, i: number, m: Moment, alone = false): number {
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word') return NONE;
  const reader = DAY_WORDS.get(token.fold);
  return reader === undefined ? NONE : reader(tokens, i, m, alone);
}

function readSameDay(tokens: Tokens, i: number, m: Moment): number {
  if (word(tokens, i + 1) !== NGAY) return NONE;
  m.sameDay = true;
  return i + 2;
}

/** "ngày 22/11", "ngày mai", "ngày hôm qua", "ngày đầu tiên của tháng 3". */
function readNgay(tokens: Tokens, i: number, m: Moment, alone: boolean): number {
  const next = word(tokens, i + 1);
  if (next === '') return NONE;
  const near = AFTER_NGAY.get(next);
  if (near !== undefined) {
    m.dayShift = near;
    return i + 2;
  }
  if (HOM_WORDS.has(next)) return readHom(tokens, i + 1, m);
  if (MUNG.has(next)) return readMung(tokens, i + 1, m, alone);
  if (next === RAM) return readRam(tokens, i + 1, m);
  if (next === fold('giờ')) return NONE;
  const edge =
    word(tokens, i + 2) === TIEN && next === DAU ? 1 : word(tokens, i + 2) === CUNG && next === CUOI ? -1 : 0;
  if (edge !== 0) {
    const p = word(tokens, i + 3) === CUA ? i + 4 : i + 3;
    const to = word(tokens, p) === THANG ? readMonth(tokens, p, m) : readYear(tokens, p, m);
    if (to === NONE) return NONE;
    m.edgeDay = edge;
    return to;
  }
  return readDayNumber(tokens, i + 1, m, true, alone);
}

/** Reads "tháng 5", "tháng 11/2024", "tháng Tư năm nay", "tháng này", "tháng đầu năm 2017". */
export function readMonth(tokens: Tokens, i: number, m: Moment): number {
  const next = tokens[i + 1];
  if (tokens[i]?.fold !== THANG || next === undefined || next.gap === Gap.block) return NONE;
  if (isDigits(next)) {
    const group = readGroup(tokens, i + 1);
    if (!group) return NONE;
    if (group.parts.length === 2 && endsNumber(tokens, group.to) && fillMonthGroup(group, m)) return group.to;
    if (group.parts.length === 3 || (group.parts.length === 2 && group.mark !== '-')) return NONE;
    if (group.parts.length === 1 && !endsNumber(tokens, group.to) && word(tokens, group.to) !== '-') return NONE;
  } else {
    const shift = unitShiftAt(tokens, i);
    if (shift) {
      if (next.fold === fold('nay')) return NONE;
      m.monthShift = shift[0].by;
      if (shift[0].loose) m.loose = true;
      return shift[1];
    }
    if (next.fold === DAU || next.fold === CUOI) {
      let p = i + 2;
      if (word(tokens, p) === (next.fold === DAU ? TIEN : CUNG)) p++;
      if (word(tokens, p) === CUA) p++;
      const to = readYear(tokens, p, m);
      if (to === NONE || word(tokens, p) === '') return NONE;
      m.month = next.fold === DAU ? 1 : 12;
      return to;
    }
  }
  const named = monthName(tokens, i + 1);
  if (!named) return NONE;
  if (next.kind === 'word') {
    const previous = before(tokens, i);
    if (NOT_BEFORE_MONTH.has(previous) || isDigits(tokens[i - 1])) return NONE;
    if (
      next.shape === 'lower' &&
      (countsNext(tokens, named[1]) || previous === NAM || (next.fold === NAM && word(tokens, named[1]) !== NAM))
    )
      return NONE;
  } else if (NOT_BEFORE_MONTH.has(before(tokens, i)) && countsNext(tokens, named[1])) return NONE;
  m.month = named[0];
  let to = named[1];
  if (named[2]) m.lunar = true;
  if (word(tokens, to) === NHUAN) {
    m.leapMonth = true;
    m.lunar = true;
    to++;
  }
  return dayTail(tokens, to, m);
}

/** Reads "quý I/2024", "quý ba", "quý này", "quý 4 của năm 2018". */
export function readQuarter(tokens: Tokens, i: number, m: Moment): number {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === Gap.block) return NONE;
  const shift = unitShiftAt(tokens, i);
  if (shift) {
    m.quarterShift = shift[0].by;
    if (shift[0].loose) m.loose = true;
    return shift[1];
  }
  const ordinal = ordinalAt(tokens, i + 1);
  if (!ordinal || ordinal[0] < 1 || ordinal[0] > 4) return NONE;
  if (next.kind === 'word' && next.shape === 'lower' && countsNext(tokens, ordinal[1])) return NONE;
  if (isDigits(next) && countsNext(tokens, ordinal[1]) && tokens[i]!.shape === 'title') return NONE;
  m.quarter = ordinal[0];
  return readYearTail(tokens, ordinal[1], m);
}

/** Reads "tuần này", "tuần trước", "tuần đầu tiên của tháng 9 năm 2017". */
export function readWeek(tokens: Tokens, i: number, m: Moment): number {
  const shift = unitShiftAt(tokens, i);
  if (shift) {
    m.weekShift = shift[0].by;
    if (shift[0].loose) m.loose = true;
    return shift[1];
  }
  let nth = 0;
  let p = i + 2;
  const first = word(tokens, i + 1);
  if (first === DAU) nth = 1;
  else if (first === CUOI) nth = -1;
  else if (first === THU) {
    const small = smallNumber(tokens, i + 2);
    if (!small || small[0] > 5) return NONE;
    nth = small[0];
    p = small[1];
  } else {
    const small = isDigits(tokens[i + 1]) ? smallNumber(tokens, i + 1) : undefined;
    if (!small || small[0] > 5 || small[0] < 1) return NONE;
    nth = small[0];
  }
  if (word(tokens, p) === TIEN || word(tokens, p) === CUNG) p++;
  if (word(tokens, p) === CUA) p++;
  const to = word(tokens, p) === THANG ? readMonth(tokens, p, m) : NONE;
  if (to === NONE) return NONE;
  m.weekOfMonth = nth;
  return to;
}

/** Reads "mùa xuân năm 2024", "xuân Giáp Thìn 2024", "hè 2023", "mùa hè này". */
export function readSeason(tokens: Tokens, i: number, m: Moment): number {
  const named = tokens[i]!.fold === fold('mùa');
  const at = named ? i + 1 : i;
  const season = SEASONS.get(named ? word(tokens, at) : tokens[at]!.fold);
  if (season === undefined) return NONE;
  const cycle = canChiAt(tokens, at + 1);
  if (cycle >= 0 && word(tokens, at + 1) !== '') {
    m.season = season;
    m.cycle = cycle;
    return readYearBeside(tokens, at + 3, m);
  }
  if (!named && season > 22) return NONE;
  const token = tokens[at + 1];
  if (
    isModernYear(token) &&
    token!.gap === Gap.space &&
    endsNumber(tokens, at + 2) &&
    !unitFollows(tokens, at + 2) &&
    (named || before(tokens, i) !== 'thanh')
  ) {
    m.season = season;
    m.year = Number(token!.text);
    return at + 2;
  }
  const to =
    word(tokens, at + 1) === NAM || word(tokens, at + 1) === CUA
      ? readYear(tokens, word(tokens, at + 1) === CUA ? at + 2 : at + 1, m)
      : NONE;
  if (to !== NONE && (named || tokens[i]!.shape === 'title' || before(tokens, i) !== '')) {
    m.season = season;
    return to;
  }
  if (named && word(tokens, at + 1) === NAY) {
    m.season = season;
    m.yearShift = 0;
    return at + 2;
  }
  return NONE;
}

/** Reads "thế kỷ XXI", "thế kỷ 19", "thế kỷ II TCN". */
export function readCentury(tokens: Tokens, i: number, m: Moment): number {
  if (word(tokens, i + 1) !== KY) return NONE;
  if (word(tokens, i + 2) === TRUOC && word(tokens, i + 3) !== CONG && !VAGUE_BEFORE.has(before(tokens, i))) {
    m.century = 19;
    return i + 3;
  }
  if (word(tokens, i + 2) === fold('thứ')) i++;
  const ordinal = ordinalAt(tokens, i + 2);
  if (!ordinal || ordinal[0] < 1 || ordinal[0] > 21) return NONE;
  const [era, to] = eraAt(tokens, ordinal[1]);
  m.century = era < 0 ? -ordinal[0] : ordinal[0] - 1;
  return to;
}

/** Reads "thập niên 90 của thế kỷ XX", "thập kỷ 1990", "những năm 90", "những năm 60 thế kỷ trước". */
export function readDecade(tokens: Tokens, i: number, m: Moment): number {
  const first = tokens[i]!.fold;
  const second = word(tokens, i + 1);
  if (
    !(first === THAP && (second === NIEN || second === KY)) &&
    !((first === fold('những') || first === fold('các')) && second === NAM)
  )
    return NONE;
  let p = i + 2;
  if (first === THAP && (word(tokens, p) === NAM || (word(tokens, p) === fold('những') && word(tokens, p + 1) === NAM)))
    p += word(tokens, p) === NAM ? 1 : 2;
  const token = tokens[p];
  if (!isDigits(token) || token.gap === Gap.block || !endsNumber(tokens, p + 1)) {
    const spoken = token && word(tokens, p) !== '' ? smallNumber(tokens, p) : undefined;
    if (!spoken || spoken[0] % 10 !== 0 || spoken[0] < 20) return NONE;
    return readDecadeCentury(tokens, spoken[1], spoken[0] / 10, m);
  }
  if (token.text.length === 4 && token.text.endsWith('0') && Number(token.text) <= 2100 && Number(token.text) >= 1000) {
    m.decade = Number(token.text) / 10;
    return p + 1;
  }
  if (token.text.length !== 2 || !token.text.endsWith('0') || unitFollows(tokens, p + 1)) return NONE;
  return readDecadeCentury(tokens, p + 1, Number(token.text) / 10, m);
}

function readDecadeCentury(tokens: Tokens, i: number, tens: number, m: Moment): number {
  const p = word(tokens, i) === CUA ? i + 1 : i;
  const century: Moment = {};
  const to = word(tokens, p) === THE ? readCentury(tokens, p, century) : NONE;
  m.decade = (to === NONE ? (tens < 3 ? 20 : 19) : century.century!) * 10 + tens;
  return to === NONE ? i : to;
}

const STRETCHES = new Map<string, (tokens: Tokens, i: number, m: Moment) => number>([
  [THANG, readMonth],
  [NAM, readYear],
  [fold('quý'), readQuarter],
  [TUAN, readWeek],
  [fold('mùa'), readSeason],
  [fold('xuân'), readSeason],
  [fold('hè'), readSeason],
  [fold('thu'), readSeason],
  [fold('đông'), readSeason],
  [THE, readCentury],
  [THAP, readDecade],
  [fold('những'), readDecade],
  [fold('các'), readDecade],
]);

/** The words that may begin a stretch longer than a day. */
export const STRETCH_WORDS: ReadonlySet<string> = new Set(STRETCHES.keys());

/** Reads a month, year, quarter, week, season, decade or century at `i`. */
export function readStretch(tokens: Tokens, i: number, m: Moment): number {
  const reader = STRETCHES.get(tokens[i]?.fold ?? '');
  return reader === undefined ? NONE : reader(tokens, i, m);
}

/** Reads "đầu tháng 5", "giữa năm 2023", "cuối thế kỷ XX", "cuối tuần này". */
export function readEdge(tokens: Tokens, i: number, m: Moment): number {
  const edge = EDGES.get(tokens[i]!.fold);
  if (edge === undefined) return NONE;
  const next = word(tokens, i + 1);
  if (next === TUAN && edge === 'end') {
    const shift = shiftAt(tokens, i + 2);
    if (!shift) return NONE;
    m.weekShift = shift[0].by;
    m.weekend = true;
    return shift[1];
  }
  const at = next === CUA ? i + 2 : i + 1;
  if (word(tokens, at) === '') return NONE;
  const bare = isModernYear(tokens[at]) && endsNumber(tokens, at + 1) && !unitFollows(tokens, at + 1);
  const to = bare ? setYear(m, tokens[at]!.text, at + 1) : readStretch(tokens, at, m);
  if (to !== NONE) m.edge = edge;
  return to;
}
