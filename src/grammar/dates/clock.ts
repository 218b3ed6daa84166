/** clock: times of day ("8h30", "8g30", "19 giờ 30 phút", "8 giờ rưỡi", "11 giờ kém 15", "20:05", "4pm"). */
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { before, isDigits, NONE, smallNumber, type Tokens, word } from './parts.ts';
import type { Moment } from './types.ts';
import { type PartOfDay, wordSet } from './words.ts';

const HOUR_LETTERS = wordSet('h g');
/** After these "8.30" is a time. */
const AT = wordSet('lúc hồi');
const [GIO, PHUT, RUOI, KEM, DUNG] = ['giờ', 'phút', 'rưỡi', 'kém', 'đúng'].map(fold) as [
  string,
  string,
  string,
  string,
  string,
];

/** Minutes in two places after the hour's mark. */
const minutesAt = (tokens: Tokens, i: number): number => {
  const token = tokens[i];
  return isDigits(token) && token.gap !== Gap.block && token.text.length <= 2 && Number(token.text) < 60
    ? Number(token.text)
    : NONE;
};

/** What follows the hour's word: minutes, "rưỡi", "kém 15". Fills the moment and returns the next index. */
function readMinutes(tokens: Tokens, i: number, hour: number, glued: boolean, m: Moment): number {
  m.hour = hour;
  m.minute = 0;
  const next = word(tokens, i);
  if (next === RUOI) {
    m.minute = 30;
    return i + 1;
  }
  if (next === DUNG) return i + 1;
  if (next === KEM) {
    const less = smallNumber(tokens, i + 1);
    if (less && less[0] < 60) {
      m.hour = (hour + 23) % 24;
      m.minute = 60 - less[0];
      return word(tokens, less[1]) === PHUT ? less[1] + 1 : less[1];
    }
    return i;
  }
  const token = tokens[i];
  if (token === undefined || (glued && token.gap !== Gap.none)) return i;
  const digits = minutesAt(tokens, i);
  const minutes = digits !== NONE ? ([digits, i + 1] as const) : glued ? undefined : smallNumber(tokens, i);
  if (isDigits(token) && digits === NONE && word(tokens, i + 1) === PHUT) return NONE;
  if (!minutes || minutes[0] >= 60) return i;
  const [value, to] = minutes;
  const after = tokens[to];
  if (after && after.gap !== Gap.block && (after.fold === PHUT || after.fold === "'" || after.fold === 'p')) {
    m.minute = value;
    return to + 1;
  }
  // "8 giờ 30" without the word for minutes: two digits, and no date goes on from them ("8 giờ 30/4", "8 giờ 30 tháng 4").
  if (digits === NONE || token.text.length !== 2) return i;
  const follows = word(tokens, to);
  if (
    !glued &&
    (follows === '/' || follows === '-' || follows === fold('tháng') || follows === '.') &&
    tokens[to + 1]?.gap === Gap.none &&
    follows !== '.'
  )
    return i;
  m.minute = value;
  return to;
}

/**
 * Reads a clock time that begins at `i`. Fills hour and minute and returns the next index, or NONE. Hours go up to 23;
 * a length of time ("40 giờ/tháng") is told apart by who calls.
 */
export function readClock(tokens: Tokens, i: number, m: Moment): number {
  const token = tokens[i];
  if (token === undefined) return NONE;
  if (isDigits(token)) {
    if (token.text.length > 2) return NONE;
    const hour = Number(token.text);
    if (hour > 23) return NONE;
    const next = tokens[i + 1];
    if (next === undefined || next.gap === Gap.block) return NONE;
    if (next.gap === Gap.none && HOUR_LETTERS.has(next.fold)) {
      if (
        next.fold === 'g' &&
        !(isDigits(tokens[i + 2]) && tokens[i + 2]!.gap === Gap.none) &&
        !isTimeContext(tokens, i) &&
        !DAY_CUES.has(word(tokens, i + 2))
      )
        return NONE;
      return readMinutes(tokens, i + 2, hour, true, m);
    }
    if (next.gap === Gap.space && (next.fold === GIO || (next.fold === 'h' && isTimeContext(tokens, i))))
      return readMinutes(tokens, i + 2, hour, false, m);
    if ((next.fold === 'pm' || next.fold === 'am') && hour >= 1 && hour <= 12) {
      m.hour = (hour % 12) + (next.fold === 'pm' ? 12 : 0);
      m.minute = 0;
      return i + 2;
    }
    if (next.fold === GIO) return readMinutes(tokens, i + 2, hour, false, m);
    const dot = next.fold === '.' && AT.has(before(tokens, i));
    if ((next.fold !== ':' && !dot) || next.gap !== Gap.none) return NONE;
    const minutes = tokens[i + 2];
    if (!isDigits(minutes) || minutes.gap !== Gap.none || minutes.text.length !== 2 || Number(minutes.text) > 59)
      return NONE;
    m.hour = hour;
    m.minute = Number(minutes.text);
    let to = i + 3;
    const seconds = tokens[to + 1];
    if (
      tokens[to]?.fold === ':' &&
      tokens[to]!.gap === Gap.none &&
      isDigits(seconds) &&
      seconds.gap === Gap.none &&
      seconds.text.length === 2 &&
      Number(seconds.text) < 60
    ) {
      m.second = Number(seconds.text);
      to += 2;
    }
    const half = word(tokens, to);
    if ((half === 'pm' || half === 'am') && hour >= 1 && hour <= 12) {
      m.hour = (hour % 12) + (half === 'pm' ? 12 : 0);
      to++;
    }
    return to;
  }
  const named = smallNumber(tokens, i);
  if (!named || named[0] > 23 || word(tokens, named[1]) !== GIO) return NONE;
  return readMinutes(tokens, named[1] + 1, named[0], false, m);
}

const TIME_CUES = wordSet('lúc hồi vào từ đến tới trước sau khoảng sáng trưa chiều tối đêm ngày đúng gần -');
/** Words behind "20g" that make it a time and no weight. */
const DAY_CUES = wordSet('ngày sáng trưa chiều tối đêm cùng');
/** Does a word before `i` let a time be expected? */
export const isTimeContext = (tokens: Tokens, i: number): boolean => TIME_CUES.has(before(tokens, i));

/** Reads a zone after a time: "GMT+7", "(GMT+7)", "+07:00". Fills it and returns the next index, or `i` where there is none. */
export function readZone(tokens: Tokens, i: number, m: Moment): number {
  const open = word(tokens, i) === '(';
  let p = open ? i + 1 : i;
  const named = word(tokens, p) === 'gmt' || word(tokens, p) === 'utc';
  // "08:30:00+07:00", as ISO 8601 has it.
  const iso = word(tokens, p) === '+' && tokens[p]!.gap === Gap.none && word(tokens, p + 2) === ':';
  if (!named && !iso) return i;
  if (named) p++;
  const sign = word(tokens, p);
  if (sign !== '+' && sign !== '-') return i;
  const hours = tokens[p + 1];
  if (!isDigits(hours) || hours.text.length > 2 || Number(hours.text) > 14) return i;
  p += 2;
  if (word(tokens, p) === ':' && isDigits(tokens[p + 1])) p += 2;
  if (open) {
    if (word(tokens, p) !== ')') return i;
    p++;
  }
  m.zone = `${sign}${hours.text.padStart(2, '0')}:00`;
  return p;
}

/** The hour of 24 that an hour of 12 means in a part of the day. */
export function hourOf(hour: number, part: PartOfDay | undefined): number {
  if (part === undefined) return hour;
  if (part === 'morning' || part === 'dawn') return hour === 12 ? 0 : hour;
  if (part === 'noon') return hour <= 3 ? hour + 12 : hour;
  if (part === 'night' && hour === 12) return 0;
  if (part === 'night' && hour < 6) return hour;
  return hour < 12 ? hour + 12 : hour;
}
