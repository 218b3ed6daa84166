/** checks: from a moment that was read to a reading: does it go on to a range or list, and does it stand by itself? */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { isTimeContext } from './clock.ts';
import { AND, NGAY, THANG } from './keys.ts';
import { isUnbroken, readList } from './lists.ts';
import { before, beginsNumber, isDigits, type Tokens, word } from './parts.ts';
import { grainOf, readRangeEnd } from './ranges.ts';
import type { Moment, Reading } from './types.ts';
import { DAY_TRIGGERS, EVERY_WORDS, VAGUE_BEFORE, wordSet } from './words.ts';
import { countsNext } from './years.ts';

/** Tries to read what begins at a token; `last` is the reading before it. */
export type Reader = (tokens: Tokens, i: number, last: Reading | undefined) => Reading | undefined;

/** Words before a number that make a length of it and no time or day. */
export const LENGTH_CUES = wordSet('trong suốt dài tục hơn gần mất thêm quá đủ mỗi');

/** Does the list that `last` began go on at `i`, after a comma or "và"? */
export function goesOn(tokens: Tokens, i: number, last: Reading | undefined): boolean {
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
  if (VAGUE_BEFORE.has(previous) || listsWeekdays(tokens, to)) return false;
  if (m.part !== undefined || m.hour !== undefined) return true;
  const first = tokens[i]!;
  if (previous === NGAY) return first.fold === fold('thứ') && tokens[i + 1]!.shape === 'title';
  if (first.fold !== fold('thứ')) return first.fold !== 't';
  if (DAY_TRIGGERS.has(previous) && !NOT_BEFORE_WEEKDAY.has(previous)) return true;
  if (previous === '' && to >= tokens.length) return true;
  return isCapitalized(tokens[i + 1]) && word(tokens, to) === ',' && (previous === '' || previous === '.');
}
/** "chiều thứ 3, thứ 5": with another day of the week behind it, it comes every week. */
const listsWeekdays = (tokens: Tokens, to: number): boolean =>
  (word(tokens, to) === ',' || word(tokens, to) === AND) &&
  (word(tokens, to + 1) === fold('thứ') ||
    (word(tokens, to + 1) === fold('chủ') && word(tokens, to + 2) === fold('nhật')));
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
export function finish(tokens: Tokens, from: number, to: number, m: Moment, rule: string): Reading | undefined {
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

/** A stable name for what a moment says. */
export function ruleOf(m: Moment): string {
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
