/** days: days as they are named: by number and month, from Tết, from today, by weekday. */
import { fold } from '../../text/fold.ts';
import { isRealDay } from '../calendar.ts';
import { CHU, CUA, CUNG, CUOI, DAU, HOM, NGAY, NGUYEN, NHUAN, RAM, TET, THANG, THU, TIEN } from './keys.ts';
import {
  before,
  beginsNumber,
  canChiAt,
  endsNumber,
  fillGroup,
  fillMonthGroup,
  isDigits,
  isModernYear,
  monthName,
  NONE,
  readGroup,
  shiftAt,
  smallNumber,
  type Tokens,
  word,
} from './parts.ts';
import { readMonth } from './stretches.ts';
import type { Moment } from './types.ts';
import { readWeekday } from './weekdays.ts';
import { AFTER_HOM, AFTER_NGAY, PARTS_OF_DAY, wordSet } from './words.ts';
import { dayTail, readYear, readYearBeside } from './years.ts';

/** The word before a day of the first ten of a month. */
export const MUNG = wordSet('mùng mồng');
const HOM_WORDS = wordSet('hôm bữa');

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
    // "ngày 4-8 tháng Giêng": two days of a month
    const days = group.mark === '-' && word(tokens, group.to) === THANG;
    if (group.parts.length > 1 && !days && endsNumber(tokens, group.to) && fillGroup(group, m, dayMonth)) {
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

/** Reads "mùng 6 Tết", "mồng 3 tháng 2 năm 1930"; "mùng 6" alone is a day of Tết, unless it comes every month. */
function readMung(tokens: Tokens, i: number, m: Moment, alone: boolean): number {
  const small = smallNumber(tokens, i + 1);
  if (!small || small[0] < 1 || small[0] > 10 || word(tokens, i + 1) === '') return NONE;
  if (word(tokens, small[1]) === TET) {
    m.day = small[0];
    return readTetDay(tokens, small[1], m, false);
  }
  const to = readDayNumber(tokens, i + 1, m, true, alone);
  if (to !== NONE || comesMonthly(tokens, i, small[1]) || leadsToDay(tokens, small[1])) return to;
  m.tetDay = small[0] - 1;
  m.lunar = true;
  return small[1];
}

/** "ngày rằm, mùng một", "mùng 1 hàng tháng", "mùng một âm lịch". */
function comesMonthly(tokens: Tokens, i: number, to: number): boolean {
  for (const k of [i - 4, i - 3, i - 2, i - 1, to, to + 1, to + 2])
    if (tokens[k] && word(tokens, k) === RAM) return true;
  // "mồng Một" is the first day of any lunar month, "sáng mùng một" one of Tết
  if (tokens[to - 1]!.fold === FIRST && !PARTS_OF_DAY.has(before(tokens, i))) return true;
  return MONTHLY.has(word(tokens, to)) || word(tokens, to) === '/' || word(tokens, to) === '-';
}
const FIRST = fold('một');
const MONTHLY = wordSet('hàng hằng mỗi âm al');

/** "mùng 4 đến ngày 6/2": the month stands at the end of the range. */
const leadsToDay = (tokens: Tokens, i: number): boolean =>
  ENDS.has(word(tokens, i)) && isDigits(tokens[word(tokens, i + 1) === NGAY ? i + 2 : i + 1]);
const ENDS = wordSet('đến tới và , -');

/** Reads "rằm tháng Giêng", "rằm tháng 7 năm Ất Tỵ". */
function readRam(tokens: Tokens, i: number, m: Moment): number {
  m.day = 15;
  m.lunar = true;
  const to = readMonthOfDay(tokens, i + 1, m);
  return to === NONE || m.month === undefined ? NONE : to;
}

/** "hôm nay", "hôm qua", "hôm 12-11", "bữa qua". "Bữa nay" means these days as often as today. */
function readHom(tokens: Tokens, i: number, m: Moment): number {
  const near = AFTER_HOM.get(word(tokens, i + 1));
  if (near !== undefined) {
    if (near === 0 && tokens[i]!.fold !== HOM) return NONE;
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

/** "ngày thứ hai (ngày 2/9)", "ngày chủ nhật 1/9": a weekday with its date, and not the second day of something. */
function readDatedWeekday(tokens: Tokens, i: number, m: Moment): number {
  const to = readWeekday(tokens, i, m);
  const open = to !== NONE && (word(tokens, to) === '(' || word(tokens, to) === ',');
  const at = open ? to + 1 : to;
  if (to === NONE || word(tokens, at) === '') return NONE;
  const end = word(tokens, at) === NGAY ? readDayNumber(tokens, at + 1, m, true) : readDayNumber(tokens, at, m, true);
  if (end === NONE || word(tokens, to) !== '(') return end;
  return word(tokens, end) === ')' ? end + 1 : NONE;
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
  if (next === THU || next === CHU) return readDatedWeekday(tokens, i + 1, m);
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
