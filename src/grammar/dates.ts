/**
 * dates: the scanner of the grammar of dates. One pass over the tokens; a reading begins at a digit or at a word of the table
 * of starters, a reader goes forward from there, and the pass goes on after what it read: time is linear in the tokens.
 */
import { fold } from '../text/fold.ts';
import { Gap, isCapitalized } from '../text/tokens.ts';
import { isRealDay } from './calendar.ts';
import { isTimeContext, readClock } from './clock.ts';
import { bareHoliday, HOLIDAY_WORDS, readHoliday, readNamedDay } from './date-holidays.ts';
import { readAgo, readEvery, readHalf, readLastOne, readLength, readLengthReading } from './date-lengths.ts';
import { hasDay, readMoment } from './date-moments.ts';
import {
  before,
  beginsNumber,
  endsNumber,
  fillGroup,
  type Group,
  isDigits,
  isModernYear,
  NONE,
  ordinalAt,
  phraseAt,
  readGroup,
  smallNumber,
  type Tokens,
  word,
} from './date-parts.ts';
import { countsNext, readDayNumber, readStretch, STRETCH_WORDS, unitFollows } from './date-points.ts';
import { grainOf, isUnbroken, readList, readRangeEnd, readYearRange } from './date-ranges.ts';
import type { Moment, Reading } from './date-types.ts';
import {
  byFirstWord,
  DAY_TRIGGERS,
  EDGES,
  FRAMES,
  NAMED_BY_DATE,
  NUMBER_WORDS,
  PARTS_OF_DAY,
  UNITS_OF_TIME,
  VAGUE_BEFORE,
  wordSet,
  YEAR_TRIGGERS,
} from './date-words.ts';

type Reader = (tokens: Tokens, i: number, last: Reading | undefined) => Reading | undefined;

/** Documents are numbered like months and years ("Thông tư 06/2021"). */
const NUMBERED = wordSet('số tư định quyết thị văn luật lệnh báo hướng dẫn quy');
/** Triggers strong enough that what follows the number does not matter. */
const STRONG_TRIGGERS = wordSet('ngày hôm mùng mồng dịp lễ sáng trưa chiều tối đêm khuya nay qua mai');
const EVERY_WORDS = wordSet('hàng hằng mỗi');
const LENGTH_CUES = wordSet('trong suốt dài tục hơn gần mất thêm quá đủ mỗi');
const TU = fold('từ');
const NAY = fold('nay');
const NGAY = fold('ngày');
const THANG = fold('tháng');
const NAM = fold('năm');
const AND = fold('và');
const LAN = fold('lần');
const CUOI = fold('cuối');
const QUA = fold('qua');
const VUA = fold('vừa');
const NUA = fold('nửa');
const CACH = fold('cách');

/** Does the list that `last` began go on at `i`, after a comma or "và"? */
function goesOn(tokens: Tokens, i: number, last: Reading | undefined): boolean {
  if (last === undefined || i <= last.to || tokens[i]!.gap === Gap.block) return false;
  let p = last.to;
  const mark = word(tokens, p);
  if (mark === ',' || mark === ';' || mark === '&' || mark === '/') p++;
  if (word(tokens, p) === AND || word(tokens, p) === fold('hoặc')) p++;
  return p > last.to && p === i;
}

/** Does a weekday without a date stand as one, and not as an ordinal ("lần thứ ba", "thứ hai, ...") or as any such day? */
function weekdayStands(tokens: Tokens, i: number, to: number, m: Moment): boolean {
  const previous = before(tokens, i);
  if (m.weekShift !== undefined || m.toward !== undefined) return true;
  if (VAGUE_BEFORE.has(previous)) return false;
  if (m.part !== undefined || m.hour !== undefined) return true;
  const first = tokens[i]!;
  if (previous === NGAY) return first.fold === fold('thứ') && tokens[i + 1]!.shape === 'title';
  if (first.fold !== fold('thứ')) return first.fold !== 't';
  if (DAY_TRIGGERS.has(previous) && !NOT_BEFORE_WEEKDAY.has(previous)) return true;
  if (previous === '' && to >= tokens.length) return true;
  return isCapitalized(tokens[i + 1]) && word(tokens, to) === ',' && (previous === '' || previous === '.');
}
const NOT_BEFORE_WEEKDAY = wordSet('nhân lễ đêm khuya');

/** Is a clock time without part of day or date a time and not a length ("họp 2 giờ 15 phút")? */
function clockStands(tokens: Tokens, i: number, to: number): boolean {
  if (word(tokens, to) === '/') return false;
  const previous = before(tokens, i);
  if (LENGTH_CUES.has(previous)) return false;
  const spoken = !isDigits(tokens[i]) || tokens[i + 1]!.fold === fold('giờ');
  if (!spoken) return tokens[i + 1]!.fold !== ':' || beginsNumber(tokens, i);
  if (isTimeContext(tokens, i)) return !countsNext(tokens, to) || word(tokens, to) === fold('sáng');
  const last = tokens[to - 1]!.fold;
  if (last !== fold('giờ') && last !== fold('phút')) return true;
  return i === 0 && to >= tokens.length;
}

/** Goes on from a moment to a range or list, and checks that what came out stands by itself. */
function finish(tokens: Tokens, from: number, to: number, m: Moment, rule: string): Reading | undefined {
  const grain = grainOf(m);
  if (
    word(tokens, to) === '' &&
    tokens.length > to &&
    grain === 'other' &&
    m.decade === undefined &&
    m.century === undefined
  )
    return undefined;
  const list = readList(tokens, m, to);
  if (list) {
    const { items } = list;
    if (grain !== 'day' && isUnbroken(items))
      return { rule: 'dates/list', from, to: list.to, start: items[0]!, end: items.at(-1)! };
    return { rule: 'dates/list', from, to: list.to, start: items[0]!, set: items };
  }
  const range = readRangeEnd(tokens, m, to);
  if (range && grain === 'weekday' && EVERY_WORDS.has(word(tokens, range.to)))
    return { rule: 'dates/every', from, to: range.to + 2, every: 'P1W' };
  if (range) return { rule: 'dates/range', from, to: range.to, start: m, end: range.end };
  if (grain === 'weekday') {
    if (EVERY_WORDS.has(word(tokens, to)) && word(tokens, to + 1) === fold('tuần')) {
      let at = from;
      while (at < to && tokens[at]!.fold !== fold('thứ') && tokens[at]!.fold !== fold('chủ')) at++;
      return { rule: 'dates/every', from: at, to: to + 2, every: 'P1W' };
    }
    return weekdayStands(tokens, from, to, m) ? { rule, from, to, start: m } : undefined;
  }
  if (grain === 'time')
    return m.part !== undefined || clockStands(tokens, from, to)
      ? { rule: 'dates/clock', from, to, start: m, clockOnly: true }
      : undefined;
  if (grain === 'other' && m.decade === undefined && m.century === undefined) return undefined;
  if (
    m.day !== undefined &&
    m.month === undefined &&
    EVERY_WORDS.has(word(tokens, to)) &&
    word(tokens, to + 1) === THANG
  )
    return { rule: 'dates/every', from, to: to + 2, every: 'P1M' };
  if (m.day !== undefined && m.month === undefined && m.monthShift === undefined && !m.holiday)
    return bareDayStands(tokens, from, to) ? { rule: 'dates/day', from, to, start: m } : undefined;
  return { rule, from, to, start: m };
}

/** Does "ngày 15" alone name a day? Not before a counted noun, nor after "mỗi". */
function bareDayStands(tokens: Tokens, from: number, to: number): boolean {
  if (EVERY_WORDS.has(word(tokens, to)) || EVERY_WORDS.has(before(tokens, from))) return false;
  const next = tokens[to];
  return (
    tokens[from]!.fold === NGAY &&
    isDigits(tokens[from + 1]) &&
    (next === undefined ||
      next.gap === Gap.block ||
      (next.kind === 'mark' && next.fold !== '%' && next.fold !== '/') ||
      word(tokens, to) === fold('tới'))
  );
}

const point: Reader = (tokens, i) => {
  const token = tokens[i]!;
  // "đường 30 Tháng 4": the number before belongs to a name.
  if (token.fold === THANG && isDigits(tokens[i - 1]) && token.gap !== Gap.block) return undefined;
  const m: Moment = {};
  const to = readMoment(tokens, i, m, false);
  if (to !== NONE) return finish(tokens, i, to, m, ruleOf(m));
  if (token.fold !== NGAY) return undefined;
  // "ngày 21 đến 23/11", "ngày 7, 8, 9/12": the first day leaves its month to the last.
  const day: Moment = {};
  const end = word(tokens, i + 1) === '' ? NONE : readDayNumber(tokens, i + 1, day, true, true);
  return end === NONE || day.day === undefined ? undefined : finish(tokens, i, end, day, 'dates/day');
};

/** A quarter, season, decade or century. */
const stretch: Reader = (tokens, i) => {
  const m: Moment = {};
  const to = readStretch(tokens, i, m);
  return to === NONE ? undefined : finish(tokens, i, to, m, ruleOf(m));
};

/** A stable name for what a moment says. */
function ruleOf(m: Moment): string {
  if (m.dayShift !== undefined || m.sameDay) return 'dates/near-day';
  if (m.tetDay !== undefined || (m.lunar && m.day !== undefined)) return 'dates/lunar';
  if (m.day !== undefined) return m.hour === undefined ? 'dates/day-month-year' : 'dates/day-time';
  if (m.edgeDay !== undefined) return 'dates/first-last-day';
  if (m.weekday !== undefined) return 'dates/weekday';
  const grain = grainOf(m);
  if (m.decade !== undefined) return 'dates/decade';
  if (m.century !== undefined) return 'dates/century';
  return `dates/${grain}`;
}

/** "nhiệm kỳ 2023-2028", "giai đoạn từ năm 2015 đến năm 2020", "năm học 2023 - 2024". */
const frame: Reader = (tokens, i, last) => {
  const phrase = phraseAt(tokens, i, FRAMES);
  if (!phrase) return undefined;
  // "nhiệm kỳ XVI (2015-2017)", "nhiệm kỳ mới 2017-2019", "nhiệm kỳ 5 năm 2020-2025".
  let p = afterRank(tokens, i + phrase[0].length);
  const open = word(tokens, p) === '(';
  if (open) p++;
  if (word(tokens, p) === TU) p++;
  if (word(tokens, p) === NAM) p++;
  if (word(tokens, p) === '') return undefined;
  let range = readYearRange(tokens, p, true) ?? fromNow(tokens, p, last);
  if (!range) {
    const m: Moment = {};
    const to = isDigits(tokens[p]) ? readDayNumber(tokens, p, m, true) : readMoment(tokens, p, m, true);
    const end = to === NONE ? undefined : readRangeEnd(tokens, m, to);
    if (end) range = { rule: '', from: p, to: end.to, start: m, end: end.end };
  }
  if (!range || (open && word(tokens, range.to) !== ')')) return undefined;
  return { ...range, rule: `dates/${phrase[1]}`, from: i, to: open ? range.to + 1 : range.to, frame: phrase[1] };
};

/** The index after an ordinal, "mới" or a length between a frame's word and its years; `i` where there is none. */
function afterRank(tokens: Tokens, i: number): number {
  const first = word(tokens, i);
  if (first === fold('mới') || first === fold('này')) return i + 1;
  const length = first === '' ? undefined : readLength(tokens, i);
  if (length && isModernYear(tokens[length[1]])) return length[1];
  let p = first === fold('lần') ? i + 1 : i;
  if (word(tokens, p) === fold('thứ')) p++;
  const rank = isModernYear(tokens[p]) || first === '' ? undefined : ordinalAt(tokens, p);
  return rank && word(tokens, rank[1]) !== '-' && word(tokens, rank[1]) !== '/' ? rank[1] : i;
}

/** "từ nay đến năm 2030", "từ nay đến cuối năm" at the word for now. */
const fromNow: Reader = (tokens, i) => {
  if (word(tokens, i) !== NAY || before(tokens, i) !== TU) return undefined;
  const start: Moment = { dayShift: 0 };
  const range = readRangeEnd(tokens, start, i + 1);
  if (!range && (word(tokens, i + 2) === CUOI || word(tokens, i + 2) === 'hết') && word(tokens, i + 3) === NAM)
    return { rule: 'dates/from-now-on', from: i, to: i + 4, start, end: { yearShift: 0, edgeDay: -1 }, fromNow: true };
  return range && typeof range.end !== 'string'
    ? { rule: 'dates/from-now-on', from: i, to: range.to, start, end: range.end, fromNow: true }
    : undefined;
};

/** "5 năm 2016-2020", "5 năm (2021-2025)": a length with the years it means. */
function fiveYears(tokens: Tokens, i: number): Reading | undefined {
  const count = smallNumber(tokens, i);
  if (!count || word(tokens, count[1]) !== NAM) return undefined;
  const open = word(tokens, count[1] + 1) === '(';
  let p = count[1] + (open ? 2 : 1);
  if (word(tokens, p) === TU) p++;
  if (word(tokens, p) === NAM) p++;
  const range = word(tokens, p) === '' ? undefined : readYearRange(tokens, p, true);
  if (!range || typeof range.end === 'string' || (open && word(tokens, range.to) !== ')')) return undefined;
  return { ...range, rule: 'dates/period', from: i, to: open ? range.to + 1 : range.to, frame: 'period' };
}

const lengths: Reader = (tokens, i) => {
  const previous = before(tokens, i);
  if (previous === fold('số')) return undefined;
  return fiveYears(tokens, i) ?? readLengthReading(tokens, i);
};

/** May the day and month at `i` be one without the word for day? */
function bareDayMonth(tokens: Tokens, i: number, group: Group, m: Moment, last: Reading | undefined): boolean {
  const previous = before(tokens, i);
  if (NAMED_BY_DATE.has(previous)) return false;
  if (STRONG_TRIGGERS.has(previous)) return true;
  if (goesOn(tokens, i, last) && last!.start?.day !== undefined) return true;
  const slash = group.mark === '/';
  if (slash && i === 0 && group.to === tokens.length) return true;
  if (DAY_TRIGGERS.has(previous))
    return !countsNext(tokens, group.to) && (slash || m.day! > 12 || group.parts[0]!.text.length === 2);
  if (
    previous === '(' &&
    (word(tokens, group.to) === ')' || word(tokens, group.to) === '-' || word(tokens, group.to) === ',')
  )
    return slash ? true : group.mark === '.' && (m.day! > 12 || group.parts[0]!.text.startsWith('0'));
  return (
    slash &&
    bareHoliday(m.day!, m.month!) !== undefined &&
    !countsNext(tokens, group.to) &&
    (previous === '' || !isDigits(tokens[i - 1])) &&
    bareHolidayStands(tokens, i, group)
  );
}

/** "30/4" alone is a holiday; "2/9 học sinh", "1/5 số phiếu" are fractions, so small days want a word beside them. */
const bareHolidayStands = (tokens: Tokens, i: number, group: Group): boolean => {
  const previous = tokens[i - 1];
  if (group.parts[0]!.text.length === 2) return true;
  if (previous === undefined || previous.kind === 'mark' || tokens[i]!.gap === Gap.block)
    return !countsNext(tokens, group.to);
  return isCapitalized(previous) || HOLIDAY_BEFORE.has(previous.fold);
};
const HOLIDAY_BEFORE = wordSet('nữ động nam giới dịp lễ mừng khánh tết nghỉ nhi giáo đảng đoàn và');

/** May a number of four digits at `i` be a year without the word for year? */
function bareYear(tokens: Tokens, i: number, last: Reading | undefined): boolean {
  if (!isModernYear(tokens[i]) || !beginsNumber(tokens, i) || !endsNumber(tokens, i + 1)) return false;
  const next = tokens[i + 1];
  if (isDigits(next) && next.gap !== Gap.block) return false;
  if (unitFollows(tokens, i + 1)) return false;
  if (next && next.gap !== Gap.block && RISES.has(next.fold) && isDigits(tokens[i + 2])) return false;
  const previous = tokens[i - 1];
  if (previous === undefined || tokens[i]!.gap === Gap.block) return true;
  if (goesOn(tokens, i, last)) return grainOf(last!.start ?? {}) === 'year';
  if (previous.kind === 'digits') return false;
  if (previous.kind === 'word')
    return isCapitalized(previous)
      ? !SIGNS.has(previous.text)
      : YEAR_TRIGGERS.has(previous.fold) || endsName(tokens, i - 1);
  if (previous.fold === '(') return next !== undefined && (next.fold === ')' || next.fold === '-' || next.fold === ',');
  return previous.fold === '"' || previous.fold === ')' || previous.fold === '-'
    ? previous.gap !== Gap.none || previous.fold !== '-'
    : false;
}
/** Is the lower-case word at `i` the end of a name of two syllables ("Bộ luật Lao động 2019", "Tháng Công nhân 2017")? */
const endsName = (tokens: Tokens, i: number): boolean =>
  i > 1 &&
  tokens[i]!.gap !== Gap.block &&
  isCapitalized(tokens[i - 1]) &&
  tokens[i - 1]!.gap !== Gap.block &&
  tokens[i - 2]!.kind === 'word';
const RISES = wordSet('đến tới lên xuống -');
const SIGNS: ReadonlySet<string> = new Set(['ISO', 'TCVN', 'QCVN', 'Số', 'Hotline', 'QL', 'Model', 'No']);

/** What begins with digits: a date, a range, a year, a time, or a length. */
const digits: Reader = (tokens, i, last) => {
  const token = tokens[i]!;
  if (token.text.length > 4 || !beginsNumber(tokens, i)) return undefined;
  const next = tokens[i + 1];
  const previous = before(tokens, i);
  if (next === undefined || next.gap === Gap.block || next.kind === 'word') {
    if (token.text.length === 4)
      return yearAt(tokens, i, last) ?? (next && next.gap !== Gap.block ? lengths(tokens, i, last) : undefined);
    if (next === undefined || next.gap === Gap.block) return undefined;
  }
  const clock: Moment = {};
  if (readClock(tokens, i, clock) !== NONE) {
    const m: Moment = {};
    const to = readMoment(tokens, i, m, false);
    const reading = to === NONE ? undefined : finish(tokens, i, to, m, 'dates/day-time');
    if (reading) return reading;
  }
  const group = readGroup(tokens, i)!;
  if (group.parts.length > 1) {
    const m: Moment = {};
    if (!fillGroup(group, m, true)) return yearAt(tokens, i, last) ?? rangeOfDays(tokens, i, previous, last);
    if (!endsNumber(tokens, group.to)) return rangeOfDays(tokens, i, previous, last);
    const full = group.parts.length === 3;
    const monthYear = m.day === undefined;
    if (
      full
        ? previous === fold('số') && group.mark !== '/'
        : monthYear
          ? NUMBERED.has(previous) || group.mark !== '/'
          : !bareDayMonth(tokens, i, group, m, last) && !lunarFollows(tokens, group.to)
    ) {
      return full || monthYear ? undefined : rangeOfDays(tokens, i, previous, last);
    }
    const whole: Moment = {};
    const to = readMoment(tokens, i, whole, true);
    if (to === NONE) return monthYear ? finish(tokens, i, group.to, m, 'dates/month') : undefined;
    const reading = finish(tokens, i, to, whole, ruleOf(whole));
    // "từ 1/4 đến 1/2": what begins a range and has no other end is no date.
    const broken =
      !full &&
      reading &&
      !reading.end &&
      RISES.has(word(tokens, to)) &&
      isDigits(tokens[to + 1]) &&
      !STRONG_TRIGGERS.has(previous);
    return broken ? undefined : reading;
  }
  if (token.text.length === 4) return yearAt(tokens, i, last);
  return (
    rangeOfDays(tokens, i, previous, last) ??
    worded(tokens, i, previous) ??
    impossible(tokens, i) ??
    lengths(tokens, i, last)
  );
};

const lunarFollows = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === fold('âl') || (word(tokens, i) === fold('âm') && word(tokens, i + 1) === fold('lịch'));

/** "21-23/11", "1-3/12/2023", "28-29.5", "30/4-3/5", "21 đến 23/11". */
function rangeOfDays(tokens: Tokens, i: number, previous: string, last: Reading | undefined): Reading | undefined {
  if (NAMED_BY_DATE.has(previous)) return undefined;
  const m: Moment = {};
  const group = readGroup(tokens, i)!;
  let to = i + 1;
  if (group.parts.length === 2 && group.mark !== '-' && fillGroup(group, m, true) && m.day !== undefined) to = group.to;
  else if (
    group.parts.length === 1 &&
    tokens[i]!.text.length <= 2 &&
    Number(tokens[i]!.text) >= 1 &&
    Number(tokens[i]!.text) <= 31
  )
    m.day = Number(tokens[i]!.text);
  else return undefined;
  const list =
    m.month === undefined && (DAY_TRIGGERS.has(previous) || previous === '(' || goesOn(tokens, i, last))
      ? readList(tokens, m, to)
      : undefined;
  if (list) return { rule: 'dates/list', from: i, to: list.to, start: list.items[0]!, set: list.items };
  const range = readRangeEnd(tokens, m, to);
  if (!range || typeof range.end === 'string' || range.end.day === undefined || m.month === undefined) return undefined;
  // A bare "2-3/4" may be anything: a trigger, a year or a bracket must say that it is a date.
  const said =
    DAY_TRIGGERS.has(previous) ||
    previous === '(' ||
    range.end.year !== undefined ||
    m.year !== undefined ||
    goesOn(tokens, i, last) ||
    word(tokens, to) !== '-' ||
    tokens[to + 1]!.kind === 'word';
  if (!said || countsNext(tokens, range.to)) return undefined;
  return { rule: 'dates/range', from: i, to: range.to, start: m, end: range.end };
}

/** "30 tháng 2 năm 2024", "1 tháng 13": passed over whole, so that no part of it is taken for a date. */
function impossible(tokens: Tokens, i: number): Reading | undefined {
  const month = tokens[i + 2];
  if (
    word(tokens, i + 1) !== THANG ||
    !isDigits(month) ||
    month.gap === Gap.block ||
    tokens[i]!.text.length > 2 ||
    month.text.length > 2
  )
    return undefined;
  if (
    isRealDay(Number(tokens[i]!.text), Number(month.text)) &&
    !(word(tokens, i + 3) === NAM && isDigits(tokens[i + 4]))
  )
    return undefined;
  let to = i + 3;
  if (word(tokens, to) === NAM && isDigits(tokens[to + 1]) && tokens[to + 1]!.gap !== Gap.block) {
    if (isRealDay(Number(tokens[i]!.text), Number(month.text), Number(tokens[to + 1]!.text))) return undefined;
    to += 2;
  }
  return { rule: 'dates/impossible', from: i, to, impossible: true };
}

/** "2 tháng 9 năm 1945", "30 tháng 4", "30 Tết" without the word for day. */
function worded(tokens: Tokens, i: number, previous: string): Reading | undefined {
  if (NAMED_BY_DATE.has(previous)) return undefined;
  // "9 tháng năm 2023" is nine months of a year.
  if (
    word(tokens, i + 1) === THANG &&
    word(tokens, i + 2) === NAM &&
    tokens[i + 2]!.shape === 'lower' &&
    isModernYear(tokens[i + 3])
  )
    return undefined;
  const m: Moment = {};
  const to = readDayNumber(tokens, i, m, false);
  if (
    to === NONE ||
    !hasDay(m) ||
    (m.monthShift === undefined && m.year === undefined && (word(tokens, to) === NGAY || word(tokens, to) === LAN))
  )
    return undefined;
  const sure =
    m.year !== undefined || m.yearShift !== undefined || m.cycle !== undefined || m.lunar || DAY_TRIGGERS.has(previous);
  if (!sure && (countsNext(tokens, to) || LENGTH_CUES.has(previous) || m.monthShift !== undefined)) return undefined;
  const whole: Moment = {};
  const end = readMoment(tokens, i, whole, true);
  return end === NONE ? undefined : finish(tokens, i, end, whole, ruleOf(whole));
}

/** A year or a range of years without the word for year. */
function yearAt(tokens: Tokens, i: number, last: Reading | undefined): Reading | undefined {
  if (!isModernYear(tokens[i])) return undefined;
  const range = readYearRange(tokens, i, false);
  if (range && goesOn(tokens, i, last) && last!.frame && last!.frame !== 'now')
    return { ...range, rule: `dates/${last!.frame}`, frame: last!.frame };
  if (range) {
    const glued = word(tokens, i + 1) === '-';
    const end = range.end;
    const open = end === 'now' || end === 'open';
    if (
      !unitFollows(tokens, range.to) &&
      endsNumber(tokens, range.to) &&
      !NUMBERED.has(before(tokens, i)) &&
      (open || glued || YEAR_TRIGGERS.has(before(tokens, i)) || before(tokens, i) === '(' || before(tokens, i) === '')
    )
      return range;
  }
  if (!bareYear(tokens, i, last)) return undefined;
  return { rule: 'dates/year', from: i, to: i + 1, start: { year: Number(tokens[i]!.text) } };
}

const half: Reader = (tokens, i, last) => readHalf(tokens, i) ?? lengths(tokens, i, last);

/** Number words: "ba giờ rưỡi chiều", "sáu tháng đầu năm", "hai tuần", "mười chín tháng năm". */
const numberWord: Reader = (tokens, i, last) => {
  const [, to] = smallNumber(tokens, i)!;
  if (!UNITS_OF_TIME.has(word(tokens, to)) && tokens[to - 1]!.fold !== NAM) return undefined;
  const clock: Moment = {};
  if (readClock(tokens, i, clock) !== NONE) {
    const m: Moment = {};
    const end = readMoment(tokens, i, m, false);
    const reading = end === NONE ? undefined : finish(tokens, i, end, m, 'dates/day-time');
    if (reading) return reading;
  }
  return lengths(tokens, i, last);
};

const year: Reader = (tokens, i, last) => {
  const next = word(tokens, i + 1);
  if (next === QUA || next === VUA) {
    const reading = VAGUE_BEFORE.has(before(tokens, i)) || isDigits(tokens[i - 1]) ? undefined : readLastOne(tokens, i);
    if (reading) return reading;
  }
  return (
    frame(tokens, i, last) ??
    point(tokens, i, last) ??
    (tokens[i]!.fold === NAM ? numberWord(tokens, i, last) : undefined)
  );
};

/** "bây giờ", "lúc này": the reference itself. */
const now: Reader = (tokens, i) => {
  const phrase = phraseAt(tokens, i, NOW_PHRASES);
  return phrase && { rule: 'dates/now', from: i, to: i + phrase[0].length, start: { dayShift: 0 }, frame: 'now' };
};
const NOW_PHRASES = byFirstWord<true>([
  ['bây giờ', true],
  ['ngay bây giờ', true],
  ['ngay lúc này', true],
  ['lúc này', true],
]);

/** Every word that may begin a reading, and its readers in the order they are tried. */
const STARTERS: ReadonlyMap<string, readonly Reader[]> = (() => {
  const map = new Map<string, Reader[]>();
  const add = (words: Iterable<string>, reader: Reader): void => {
    for (const w of words) {
      const known = map.get(w);
      if (known) known.push(reader);
      else map.set(w, [reader]);
    }
  };
  add([NAM, THANG, fold('tuần')], year);
  add([NGAY], (tokens, i) => readNamedDay(tokens, i));
  add(HOLIDAY_WORDS, (tokens, i) => readHoliday(tokens, i));
  add(
    [...FRAMES.keys()].filter((w) => w !== NAM),
    frame,
  );
  add([NUA], half);
  add(
    [NGAY, ...['hôm', 'bữa', 'mùng', 'mồng', 'rằm', 'cùng', 'buổi', 'thứ', 'chủ', 'chúa', 'cn', 't'].map(fold)],
    point,
  );
  add(PARTS_OF_DAY.keys(), point);
  add(
    [...EDGES.keys()].filter((w) => !PARTS_OF_DAY.has(w)),
    point,
  );
  add(
    [...STRETCH_WORDS].filter((w) => w !== NAM && w !== THANG && w !== fold('tuần')),
    stretch,
  );
  add(
    [...NUMBER_WORDS].filter((w) => w !== NAM),
    numberWord,
  );
  add([NAY], fromNow);
  add(NOW_PHRASES.keys(), now);
  add([CACH], (tokens, i) => readAgo(tokens, i));
  add(EVERY_WORDS, (tokens, i) => readEvery(tokens, i));
  return map;
})();

/** "1.12, 2.12 và 3.12.2023": the days before in the list are of the year that the last one states. */
function carryYearBack(tokens: Tokens, readings: readonly Reading[], { start, end, from }: Reading): void {
  if (end || start?.day === undefined || start.year === undefined || start.lunar) return;
  let next = from;
  for (let k = readings.length - 1; k >= 0; k--) {
    const earlier = readings[k]!;
    const m = earlier.start;
    if (
      !m ||
      earlier.end ||
      m.day === undefined ||
      m.month === undefined ||
      m.year !== undefined ||
      m.lunar ||
      m.month > start.month!
    )
      return;
    if (!goesOn(tokens, next, earlier)) return;
    m.year = start.year;
    next = earlier.from;
  }
}

/** Reads every date, time and length of time in tokens, in order and without overlaps. Linear in the number of tokens. */
export function readDates(tokens: Tokens): Reading[] {
  const readings: Reading[] = [];
  let last: Reading | undefined;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    let reading: Reading | undefined;
    if (token.kind === 'digits') reading = digits(tokens, i, last);
    else if (token.kind === 'word') {
      const readers = STARTERS.get(token.fold);
      if (readers !== undefined)
        for (const reader of readers) {
          reading = reader(tokens, i, last);
          if (reading) break;
        }
    }
    if (reading === undefined) {
      i++;
      continue;
    }
    if (goesOn(tokens, reading.from, last)) carryYearBack(tokens, readings, reading);
    if (!reading.impossible) readings.push(reading);
    last = reading;
    i = reading.to;
  }
  return readings;
}
