/** digits: what begins with digits: dates, ranges, years, times and lengths, and what only looks like them. */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { isRealDay } from '../calendar.ts';
import { finish, goesOn, LENGTH_CUES, type Reader, ruleOf } from './checks.ts';
import { readClock } from './clock.ts';
import { rangeOfDays } from './day-ranges.ts';
import { readDayNumber } from './days.ts';
import { lengths } from './frames.ts';
import { bareHoliday } from './holidays.ts';
import { LAN, NAM, NGAY, NOW, THANG } from './keys.ts';
import { countsYears, isNumbered, isScale, isTraded, NUMBERED } from './look-alikes.ts';
import { hasDay, readMoment } from './moments.ts';
import {
  before,
  beginsNumber,
  endsNumber,
  fillGroup,
  type Group,
  isDigits,
  isModernYear,
  NONE,
  readGroup,
  type Tokens,
  word,
} from './parts.ts';
import { grainOf, readYearRange } from './ranges.ts';
import type { Moment, Reading } from './types.ts';
import { DAY_TRIGGERS, NAMED_BY_DATE, wordSet, YEAR_TRIGGERS } from './words.ts';
import { countsNext, unitFollows } from './years.ts';

/** Triggers strong enough that what follows the number does not matter. */
const STRONG_TRIGGERS = wordSet('ngày hôm mùng mồng dịp lễ sáng trưa chiều tối đêm khuya nay qua mai');

/** May the day and month at `i` be one without the word for day? */
function bareDayMonth(tokens: Tokens, i: number, group: Group, m: Moment, last: Reading | undefined): boolean {
  const previous = before(tokens, i);
  if (NAMED_BY_DATE.has(previous) || isTraded(tokens, i)) return false;
  // "năm nay 6/10 người"
  const counted = previous === NOW && tokens[i - 2]?.fold === NAM && countsNext(tokens, group.to);
  if (STRONG_TRIGGERS.has(previous) && !counted) return true;
  if (goesOn(tokens, i, last) && last!.start?.day !== undefined) return true;
  const slash = group.mark === '/';
  // "ngày khai giảng 5/9": two syllables say what the day is.
  if (
    slash &&
    i > 2 &&
    tokens[i - 3]!.fold === NGAY &&
    tokens[i - 2]!.gap !== Gap.block &&
    !countsNext(tokens, group.to)
  )
    return true;
  if (slash && i === 0 && group.to === tokens.length) return true;
  if (DAY_TRIGGERS.has(previous))
    return (
      !countsNext(tokens, group.to) &&
      (slash || m.day! > 12 || group.parts[0]!.text.length === 2 || lastsTo(tokens, group.to))
    );
  if (
    previous === '(' &&
    (word(tokens, group.to) === ')' || word(tokens, group.to) === '-' || word(tokens, group.to) === ',')
  )
    return (
      slash || (group.mark === '.' && (m.day! > 12 || group.parts[0]!.text.startsWith('0') || tellsDay(tokens, i)))
    );
  return (
    slash &&
    bareHoliday(m.day!, m.month!) !== undefined &&
    !countsNext(tokens, group.to) &&
    (previous === '' || !isDigits(tokens[i - 1])) &&
    bareHolidayStands(tokens, i, group)
  );
}

/** "từ 3.3 đến hết tháng 4": does what begins on a day end with a word of time? */
function lastsTo(tokens: Tokens, i: number): boolean {
  if (!UNTIL.has(word(tokens, i))) return false;
  const end = word(tokens, i + 1) === 'hết' ? i + 2 : i + 1;
  return word(tokens, end) === THANG || word(tokens, end) === NGAY;
}
const UNTIL = wordSet('đến tới');

/** "Tại lễ bế mạc (2.3)": does a bracket at token `i` follow the name of what takes a day? */
function tellsDay(tokens: Tokens, i: number): boolean {
  for (let k = i - 2; k > i - OCCASION_REACH && k >= 0; k--) if (OCCASIONS.has(tokens[k]!.fold)) return true;
  return false;
}
const OCCASION_REACH = 6;
const OCCASIONS = wordSet('lễ ngày hôm sáng chiều tối nay qua');

/** "30/4" alone is a holiday; "2/9 học sinh", "1/5 số phiếu" are fractions, so small days want a word beside them. */
const bareHolidayStands = (tokens: Tokens, i: number, group: Group): boolean => {
  const previous = tokens[i - 1];
  if (word(tokens, group.to) === OF) return false;
  if (group.parts[0]!.text.length === 2) return true;
  if (previous === undefined || previous.kind === 'mark' || tokens[i]!.gap === Gap.block)
    return !countsNext(tokens, group.to);
  return isCapitalized(previous) || HOLIDAY_BEFORE.has(previous.fold);
};
const OF = fold('của');
const HOLIDAY_BEFORE = wordSet('nữ động nam giới dịp lễ mừng khánh tết nghỉ nhi giáo đảng đoàn và');

/** May a number of four digits at `i` be a year without the word for year? */
function bareYear(tokens: Tokens, i: number, last: Reading | undefined): boolean {
  if (!isModernYear(tokens[i]) || !beginsNumber(tokens, i) || !endsNumber(tokens, i + 1)) return false;
  const next = tokens[i + 1];
  if (isDigits(next) && next.gap !== Gap.block) return false;
  if (countsYears(tokens, i)) return false;
  if (unitFollows(tokens, i + 1) || (next && SIZES.has(next.fold) && next.gap !== Gap.block)) return false;
  if (next && next.gap !== Gap.block && RISES.has(next.fold) && isDigits(tokens[i + 2])) return false;
  const previous = tokens[i - 1];
  if (previous === undefined || tokens[i]!.gap === Gap.block) return true;
  if (goesOn(tokens, i, last)) return grainOf(last!.start ?? {}) === 'year';
  // "2022 là năm khó khăn", "so với 2016".
  if (next?.fold === fold('là') && word(tokens, i + 2) === NAM) return true;
  if (previous.fold === fold('với') && tokens[i - 2]?.fold === fold('so')) return true;
  if (previous.kind === 'digits') return false;
  if (previous.kind === 'word')
    return isCapitalized(previous)
      ? !SIGNS.has(previous.text)
      : YEAR_TRIGGERS.has(previous.fold) || endsName(tokens, i - 1) || closesPhrase(tokens, i);
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
/** Does the year at `i` close a phrase in lower case ("chương trình công tác 2017."), before a mark, a name or a word that goes on? */
const closesPhrase = (tokens: Tokens, i: number): boolean => {
  const year = tokens[i]!.text;
  if (COUNTS.has(tokens[i - 1]!.fold) || tokens[i]!.gap === Gap.none || year < '1945' || year > '2050') return false;
  const next = tokens[i + 1];
  if (next === undefined || next.gap === Gap.block) return true;
  if (next.kind === 'mark') return next.text !== '%' && next.text !== '/' && next.text !== '°';
  return next.gap !== Gap.none && !countsNext(tokens, i + 1);
};
/** Before a number these make it a count, a price or a label. */
const COUNTS = wordSet(
  'số hơn gần trên dưới khoảng chừng đạt giá bằng cả có được còn thêm tổng là mã gọi tặng trao lên xuống mức đúng thứ của tầm ngót nhận mua bán cho gồm với chỉ phòng tài kênh máy',
);
/** "1920 x 1080". */
const SIZES = wordSet('x × px pixel');
const RISES = wordSet('đến tới lên xuống -');
const SIGNS: ReadonlySet<string> = new Set([
  'ISO',
  'TCVN',
  'QCVN',
  'Global',
  'Top',
  'Số',
  'Hotline',
  'QL',
  'Model',
  'No',
]);

/** What begins with digits: a date, a range, a year, a time, or a length. */
export const digits: Reader = (tokens, i, last) => {
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
          ? isNumbered(tokens, i) || group.mark !== '/' || isScale(group, previous)
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
