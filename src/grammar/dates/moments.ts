/** moments: a moment of several parts in any usual order: "Thứ Sáu, 22/11/2024 - 10:21", "8 giờ 30 sáng mai", "Sáng nay (21/11)". */
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { readClock, readZone } from './clock.ts';
import { readDay, readDayNumber } from './days.ts';
import { isDigits, NONE, phraseAt, type Tokens, word } from './parts.ts';
import { readEdge, readStretch, STRETCH_WORDS } from './stretches.ts';
import type { Moment } from './types.ts';
import { readWeekday } from './weekdays.ts';
import { EDGES, NEAR_DAYS, NUMBER_WORDS, PARTS_OF_DAY, TOWARDS, wordSet } from './words.ts';
import { readCalendarName } from './years.ts';

const BUOI = fold('buổi');
/** Words that may stand between a day and a time. */
const BETWEEN = wordSet('vào lúc hồi của khoảng');
const STAMP_MARKS = new Set(['|', '-', '@']);
/** Words that open a bracket which says the same day again. */
const THAT_IS = wordSet('tức nhằm là nghĩa');

/** Is the day known, by its date or by its distance from the reference? */
export const hasDay = (m: Moment): boolean =>
  m.day !== undefined ||
  m.dayShift !== undefined ||
  m.sameDay !== undefined ||
  m.tetDay !== undefined ||
  m.edgeDay !== undefined;

/** Reads a part of the day and, glued to it, "nay", "mai", "qua". Returns the next index. */
function readPart(tokens: Tokens, i: number, m: Moment): number {
  const at = tokens[i]?.fold === BUOI ? i + 1 : i;
  const phrase = tokens[at] && phraseAt(tokens, at, PARTS_OF_DAY);
  if (!phrase || (at > i && word(tokens, at) === '')) return NONE;
  m.part = phrase[1];
  const to = at + phrase[0].length;
  const near = NEAR_DAYS.get(word(tokens, to));
  if (near === undefined || tokens[to]!.shape !== 'lower' || hasDay(m)) return to;
  m.dayShift = near;
  return to + 1;
}

/** A bracket after a day that gives it again: "(21/11)", "(mùng 6 Tết)", "(tức 5/1 âm lịch)". Returns the next index, or `i`. */
function readBracket(tokens: Tokens, i: number, m: Moment): number {
  if (word(tokens, i) !== '(') return i;
  let p = i + 1;
  while (THAT_IS.has(word(tokens, p))) p++;
  if (word(tokens, p) === '') return i;
  const again: Moment = {};
  const weekday = readWeekday(tokens, p, again);
  if (weekday !== NONE) p = word(tokens, weekday) === ',' ? weekday + 1 : weekday;
  let to = readDay(tokens, p, again);
  if (to === NONE) to = readDayNumber(tokens, p, again, true);
  if (to === NONE) to = weekday;
  if (to !== NONE && (word(tokens, to) === '-' || THAT_IS.has(word(tokens, to)) || word(tokens, to) === ',')) {
    let q = to + 1;
    while (THAT_IS.has(word(tokens, q))) q++;
    const twice = word(tokens, q) === '' ? NONE : readDay(tokens, q, {});
    if (twice !== NONE) to = twice;
  }
  if (to === NONE || word(tokens, to) !== ')') return i;
  if (m.day === undefined || (m.lunar && !again.lunar && again.month !== undefined)) {
    if (again.month !== undefined || (again.dayShift === undefined && again.tetDay !== undefined)) adopt(m, again);
  } else if (m.year === undefined) {
    if (again.year !== undefined && !again.lunar) m.year = again.year;
    else if (again.tetDay !== undefined) m.ofTet = true;
  }
  return to + 1;
}

/** Takes over the day that was said more exactly. */
function adopt(m: Moment, again: Moment): void {
  if (m.lunar && !again.lunar) {
    m.lunar = undefined;
    m.tetDay = undefined;
  }
  m.day = again.day;
  m.month = again.month;
  m.year = again.year ?? m.year;
  if (again.lunar) {
    m.lunar = true;
    m.tetDay = again.tetDay;
  }
}

/** Looks at the words after a day for "tới" or "vừa qua"; they stay outside. */
function lookToward(tokens: Tokens, i: number, m: Moment): void {
  if (word(tokens, i) === '') return;
  const toward = phraseAt(tokens, i, TOWARDS);
  if (toward) m.toward = toward[1];
}

/** Reads parts of day, clock times, weekdays and days in their usual orders. */
function readTimed(tokens: Tokens, i: number, m: Moment, dayMonth: boolean): number {
  let end = NONE;
  let p = i;
  for (let round = 0; round < 5; round++) {
    let at = p;
    let comma = false;
    let mark = false;
    if (end !== NONE) {
      const first = word(tokens, at);
      if (first === ',') {
        comma = true;
        at++;
      } else if (STAMP_MARKS.has(first)) {
        mark = true;
        at++;
      }
      if (tokens[at]?.text === 'T' && tokens[at]!.gap === Gap.none && isDigits(tokens[at + 1])) at++;
      for (
        let k = 0;
        k < 2 && (hasDay(m) || m.hour !== undefined || m.weekday !== undefined) && BETWEEN.has(word(tokens, at));
        k++
      )
        at++;
      if (word(tokens, at) === '') break;
    }
    const day = hasDay(m);
    let to = NONE;
    if (m.hour === undefined && (m.part === undefined || !day || at > p || !mark)) {
      const clock: Moment = {};
      to = readClock(tokens, at, clock);
      if (to !== NONE) {
        // After a day a time must be said to be one, be glued to its word, or stand in a stamp.
        m.hour = clock.hour;
        m.minute = clock.minute;
        m.second = clock.second;
        to = readZone(tokens, to, m);
      }
    }
    if (to === NONE && m.part === undefined && !mark && !(comma && day) && !(day && at > p && comma)) {
      to = day && m.hour === undefined ? NONE : readPart(tokens, at, m);
    }
    if (to === NONE && m.weekday === undefined && !day) to = readWeekday(tokens, at, m);
    if (
      to === NONE &&
      (!day || (m.dayShift !== undefined && m.day === undefined && (comma || isDigits(tokens[at])))) &&
      !(mark && m.hour === undefined)
    ) {
      const dated = day ? {} : m;
      to = readDay(tokens, at, dated);
      if (to === NONE && isDigits(tokens[at])) to = readDayNumber(tokens, at, dated, dayMonth || end !== NONE);
      if (to !== NONE && dated !== m) {
        if (dated.month === undefined || dated.day === undefined) to = NONE;
        else adopt(m, dated);
      } else if (to !== NONE && !hasDay(m) && m.weekday === undefined) to = NONE;
    }
    if (to === NONE) break;
    end = p = to;
    if (hasDay(m) || m.weekday !== undefined) end = p = readBracket(tokens, p, m);
  }
  if (end !== NONE) {
    end = readCalendarName(tokens, end, m);
    if (m.day !== undefined) lookToward(tokens, end, m);
  }
  return end;
}

/**
 * Reads one moment of any length at `i`. `dayMonth`: two bare numbers may be a day and a month. Returns the next index, or NONE.
 * What was read may be a clock time or part of day alone; who calls decides whether that is enough.
 */
export function readMoment(tokens: Tokens, i: number, m: Moment, dayMonth = false): number {
  const token = tokens[i];
  if (token === undefined) return NONE;
  if (token.kind === 'word') {
    if (EDGES.has(token.fold)) {
      const to = readEdge(tokens, i, m);
      if (to !== NONE) return towardAfter(tokens, to, m);
    } else if (STRETCH_WORDS.has(token.fold)) {
      const to = readStretch(tokens, i, m);
      if (to !== NONE) return towardAfter(tokens, to, m);
      if (!NUMBER_WORDS.has(token.fold)) return NONE;
    }
  }
  return readTimed(tokens, i, m, dayMonth);
}

function towardAfter(tokens: Tokens, to: number, m: Moment): number {
  const next = tokens[to];
  if (next !== undefined && next.gap !== Gap.block && m.month !== undefined && m.year === undefined) {
    lookToward(tokens, to, m);
    if (m.toward === undefined && word(tokens, to) === fold('trước')) m.toward = -1;
  }
  return to;
}
