/**
 * dates: the scanner of the grammar of dates. One pass over the tokens; a reading begins at a digit or at a word of the table
 * of starters, a reader goes forward from there, and the pass goes on after what it read: time is linear in the tokens.
 */
import { fold } from '../text/fold.ts';
import { Gap } from '../text/tokens.ts';
import { type WordTable, wordTable } from '../text/vocabulary.ts';
import { finish, goesOn, type Reader, ruleOf } from './dates/checks.ts';
import { readClock } from './dates/clock.ts';
import { rangeOfDays } from './dates/day-ranges.ts';
import { MUNG, readDayNumber } from './dates/days.ts';
import { digits } from './dates/digits.ts';
import { frame, fromNow, lengths, yearToDate } from './dates/frames.ts';
import { HOLIDAY_WORDS, readHoliday, readNamedDay } from './dates/holidays.ts';
import { CACH, DAU, NAM, NGAY, NOW, NUA, QUA, THANG, VUA } from './dates/keys.ts';
import { readAgo, readEvery, readLastOne } from './dates/lengths.ts';
import { withLunarBracket } from './dates/lunar-brackets.ts';
import { readMoment } from './dates/moments.ts';
import { before, isDigits, NONE, phraseAt, smallNumber, type Tokens, word } from './dates/parts.ts';
import { readHalf } from './dates/parts-of-year.ts';
import { readStretch, STRETCH_WORDS } from './dates/stretches.ts';
import type { Moment, Reading } from './dates/types.ts';
import {
  byFirstWord,
  EDGES,
  EVERY_WORDS,
  FRAMES,
  NUMBER_WORDS,
  PARTS_OF_DAY,
  UNITS_OF_TIME,
  VAGUE_BEFORE,
} from './dates/words.ts';

const point: Reader = (tokens, i, last) => {
  const token = tokens[i]!;
  // "đường 30 Tháng 4": the number before belongs to a name.
  if (token.fold === THANG && isDigits(tokens[i - 1]) && token.gap !== Gap.block) return undefined;
  const m: Moment = {};
  const to = readMoment(tokens, i, m, false);
  // "Cách mạng Tháng Tám": the month is a name unless its year is told.
  if (token.fold === THANG && before(tokens, i) === REVOLUTION && m.year === undefined) return undefined;
  if (to !== NONE) return finish(tokens, i, to, m, ruleOf(m));
  if (token.fold !== NGAY && !MUNG.has(token.fold)) return undefined;
  // "ngày 21 đến 23/11", "ngày mùng 4 đến 6/2", "ngày 7, 8, 9/12": the first day leaves its month to the last.
  const day: Moment = {};
  const at = MUNG.has(word(tokens, i + 1)) ? i + 2 : i + 1;
  const end = word(tokens, at) === '' ? NONE : readDayNumber(tokens, at, day, true, true);
  if (end !== NONE && day.day !== undefined) return finish(tokens, i, end, day, 'dates/day');
  // "ngày 26/6-1/7": two days and months glued by a hyphen.
  const range =
    isDigits(tokens[i + 1]) && word(tokens, i + 1) !== '' ? rangeOfDays(tokens, i + 1, NGAY, last) : undefined;
  return range && { ...range, from: i };
};

const REVOLUTION = fold('mạng');

/** A quarter, season, decade or century. */
const stretch: Reader = (tokens, i) => {
  const m: Moment = {};
  const to = readStretch(tokens, i, m);
  return to === NONE ? undefined : finish(tokens, i, to, m, ruleOf(m));
};

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

/** "đầu năm học 2023-2024": the years of what it is the beginning of. */
const edgeOfFrame: Reader = (tokens, i, last) => {
  if (word(tokens, i + 1) !== NAM) return undefined;
  const reading = frame(tokens, i + 1, last);
  return reading && { ...reading, from: i };
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
const STARTERS: WordTable<readonly Reader[]> = (() => {
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
  add([DAU], yearToDate);
  add(EDGES.keys(), edgeOfFrame);
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
  add([NOW], fromNow);
  add(NOW_PHRASES.keys(), now);
  add([CACH], (tokens, i) => readAgo(tokens, i));
  add(EVERY_WORDS, (tokens, i) => readEvery(tokens, i));
  return wordTable(map);
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
    else {
      const readers = STARTERS[token.id];
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
    reading = withLunarBracket(tokens, reading);
    if (!reading.impossible) readings.push(reading);
    last = reading;
    i = reading.to;
  }
  return readings;
}
