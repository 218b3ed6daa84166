/** ranges: "từ 21 đến 23/11", "5-7/5/2026", "tháng 3 đến tháng 5/2024", "2015-2020", "từ 2019 đến nay", lists of days; what one end leaves out is carried from the other. */
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { readDay, readDayNumber } from './days.ts';
import { hasDay, readMoment } from './moments.ts';
import {
  endsNumber,
  fillMonthGroup,
  isDigits,
  isModernYear,
  monthName,
  NONE,
  ordinalAt,
  phraseAt,
  readGroup,
  type Tokens,
  word,
} from './parts.ts';
import type { Moment, Reading } from './types.ts';
import { byFirstWord } from './words.ts';
import { countsNext, readYearTail, unitFollows } from './years.ts';

const CONNECTORS = byFirstWord<true>([
  ['-', true],
  ['→', true],
  ['đến', true],
  ['tới', true],
  ['đến hết', true],
  ['tới hết', true],
  ['cho đến', true],
  ['cho tới', true],
  ['cho đến hết', true],
  ['đến khoảng', true],
  ['rạng', true],
]);
const NOW = byFirstWord<true>([
  ['nay', true],
  ['hiện nay', true],
  ['hiện tại', true],
  ['bây giờ', true],
  ['giờ', true],
  ['thời điểm hiện tại', true],
  ['thời điểm này', true],
]);
const ONWARD = byFirstWord<true>([
  ['trở đi', true],
  ['trở lại đây', true],
  ['trở về sau', true],
]);
const QUY = fold('quý');

type Grain = 'time' | 'day' | 'weekday' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'other';

/** The unit a moment is as exact as. */
export function grainOf(m: Moment): Grain {
  if (hasDay(m) || m.holiday) return 'day';
  if (m.weekday !== undefined) return 'weekday';
  if (m.hour !== undefined) return 'time';
  if (m.weekShift !== undefined || m.weekOfMonth !== undefined) return 'week';
  if (m.months) return 'other';
  if (m.quarter !== undefined || m.quarterShift !== undefined) return 'quarter';
  if (m.month !== undefined || m.monthShift !== undefined) return 'month';
  if (m.season !== undefined) return 'season';
  if (m.year !== undefined || m.yearShift !== undefined || m.cycle !== undefined) return 'year';
  return 'other';
}

/** Which grains the far end of a range may have, by the grain of the near end. */
const FITS: Readonly<Record<Grain, readonly Grain[]>> = {
  time: ['time', 'day'], day: ['day', 'month', 'year', 'time'], weekday: ['weekday'], week: ['week'], month: ['month', 'year', 'day'],
  quarter: ['quarter', 'year'], season: ['season'], year: ['year', 'month', 'quarter', 'day'], other: ['other', 'year', 'month'],
}; // biome-ignore format: a table

/** Does a moment say its year? */
export const hasYear = (m: Moment): boolean =>
  m.year !== undefined || m.yearShift !== undefined || m.cycle !== undefined;
/** Gives one moment the year of another, `by` years on. */
export const copyYear = (from: Moment, to: Moment, by = 0): void => {
  if (from.year !== undefined) to.year = from.year + by;
  if (from.yearShift !== undefined) to.yearShift = from.yearShift + by;
  if (from.cycle !== undefined && by === 0) to.cycle = from.cycle;
};

/** Carries what one end leaves out over from the other. Returns false where the ends contradict each other. */
export function carry(a: Moment, b: Moment): boolean {
  if (a.hour !== undefined && b.hour !== undefined) {
    if (!hasDay(a) && hasDay(b))
      Object.assign(a, { ...b, hour: a.hour, minute: a.minute, second: a.second, part: a.part ?? b.part });
    else if (hasDay(a) && !hasDay(b))
      Object.assign(b, { ...a, hour: b.hour, minute: b.minute, second: b.second, part: b.part ?? a.part });
  } else if (b.hour !== undefined && hasDay(a) && !hasDay(b)) return false;
  if (a.day !== undefined && a.month === undefined && a.monthShift === undefined) {
    if (b.day === undefined) return false;
    a.month = b.month;
    a.monthShift = b.monthShift;
    if (b.lunar) a.lunar = true;
    if (a.day > b.day) return false;
  }
  if (b.day !== undefined && b.month === undefined && b.monthShift === undefined && a.month !== undefined) {
    b.month = a.month;
    if (b.day < (a.day ?? 0)) return false;
  }
  if (b.lunar && !a.lunar && a.day !== undefined && b.day !== undefined && !hasYear(a)) a.lunar = true;
  if (
    a.weekday !== undefined &&
    b.weekday !== undefined &&
    a.weekShift === undefined &&
    b.weekShift === undefined &&
    !hasDay(a)
  ) {
    a.weekShift = 0;
    b.weekShift = b.weekday > a.weekday ? 0 : 1;
  }
  if (a.weekday !== undefined && a.weekShift === undefined && b.weekShift !== undefined) a.weekShift = b.weekShift;
  // Without years only a range over new year runs backwards; "1/4 đến 1/2" are fractions.
  if (
    !hasYear(a) &&
    !hasYear(b) &&
    a.day !== undefined &&
    b.day !== undefined &&
    a.month !== undefined &&
    b.month !== undefined
  ) {
    if (a.month === b.month && a.day > b.day) return false;
    if (a.month > b.month && a.month - b.month < 6) return false;
  }
  const order = (a.month ?? a.quarter ?? 0) - (b.month ?? b.quarter ?? 0);
  if (!hasYear(a) && hasYear(b) && grainOf(a) !== 'time')
    copyYear(b, a, order > 0 && (b.month ?? b.quarter) !== undefined ? -1 : 0);
  else if (hasYear(a) && !hasYear(b) && (b.month !== undefined || b.quarter !== undefined))
    copyYear(a, b, order > 0 ? 1 : 0);
  if (a.year !== undefined && b.year !== undefined) {
    if (a.year > b.year) return false;
    if (a.year === b.year && a.month !== undefined && b.month !== undefined) {
      if (a.month > b.month || (a.month === b.month && a.day !== undefined && b.day !== undefined && a.day > b.day))
        return false;
    }
  }
  return true;
}

/** The far end of a range as a bare number, read as the near end wants it. */
export function readBareEnd(tokens: Tokens, i: number, a: Moment, b: Moment, glued: boolean): number {
  const token = tokens[i]!;
  switch (grainOf(a)) {
    case 'time': {
      const to = readMoment(tokens, i, b, true);
      return b.hour === undefined ? NONE : to;
    }
    case 'day': {
      const to = readDayNumber(tokens, i, b, true, a.month !== undefined && a.day !== undefined && !glued, true);
      return to !== NONE &&
        b.day !== undefined &&
        b.month === undefined &&
        b.monthShift === undefined &&
        countsNext(tokens, to)
        ? NONE
        : to;
    }
    case 'month': {
      const group = readGroup(tokens, i);
      if (group && endsNumber(tokens, group.to) && fillMonthGroup(group, b)) return group.to;
      const named = monthName(tokens, i);
      if (!named || !endsNumber(tokens, named[1]) || countsNext(tokens, named[1])) return NONE;
      b.month = named[0];
      return readYearTail(tokens, named[1], b);
    }
    case 'quarter': {
      const ordinal = ordinalAt(tokens, i);
      if (!ordinal || ordinal[0] > 4 || countsNext(tokens, ordinal[1])) return NONE;
      b.quarter = ordinal[0];
      return readYearTail(tokens, ordinal[1], b);
    }
    case 'year': {
      if (!isDigits(token) || !endsNumber(tokens, i + 1) || unitFollows(tokens, i + 1)) return NONE;
      if (token.text.length === 4 && (a.year ?? 0) < Number(token.text) && Number(token.text) < 2200)
        b.year = Number(token.text);
      else if (token.text.length === 2 && a.year !== undefined && a.year % 100 < Number(token.text) && a.year > 1900)
        b.year = a.year - (a.year % 100) + Number(token.text);
      else return NONE;
      return i + 1;
    }
    default:
      return NONE;
  }
}

/** Goes on from a moment that ends before `p` to the other end of a range. Returns undefined where there is none. */
export function readRangeEnd(
  tokens: Tokens,
  a: Moment,
  p: number,
): { to: number; end: Moment | 'now' | 'open' } | undefined {
  if (word(tokens, p) === '') return undefined;
  const onward = phraseAt(tokens, p, ONWARD);
  if (onward) return { to: p + onward[0].length, end: 'open' };
  const q0 = word(tokens, p) === ',' && phraseAt(tokens, p + 1, CONNECTORS) && word(tokens, p + 1) !== '-' ? p + 1 : p;
  const connector = phraseAt(tokens, q0, CONNECTORS);
  if (!connector) return undefined;
  const q = q0 + connector[0].length;
  const token = tokens[q];
  if (token === undefined || token.gap === Gap.block) return undefined;
  const now = phraseAt(tokens, q, NOW);
  // "năm 1995, đến nay đã …" are two
  if (now && q0 > p) return undefined;
  if (now) {
    // What has lasted until now began before it.
    a.toward = -1;
    return { to: q + now[0].length, end: 'now' };
  }
  const b: Moment = {};
  const glued = token.gap === Gap.none && tokens[q0]!.gap === Gap.none;
  let to = NONE;
  const grain = grainOf(a);
  if (isDigits(token) || (token.kind === 'word' && grain === 'quarter' && token.fold !== QUY))
    to = readBareEnd(tokens, q, a, b, glued);
  if (to === NONE && (token.kind === 'word' || grain === 'day' || grain === 'month')) {
    for (const name of Object.keys(b) as (keyof Moment)[]) delete b[name];
    if (!isDigits(token) || grain !== 'month')
      to = token.kind === 'word' ? readDay(tokens, q, b, a.month !== undefined) : NONE;
    if (
      to === NONE ||
      (b.day === undefined && b.dayShift === undefined && b.tetDay === undefined && b.edgeDay === undefined)
    ) {
      for (const name of Object.keys(b) as (keyof Moment)[]) delete b[name];
      to = readMoment(tokens, q, b, true);
    }
  }
  if (to === NONE || !FITS[grain].includes(grainOf(b)) || !carry(a, b)) return undefined;
  return { to, end: b };
}

/** Reads a range of two years at a number: "2015-2020", "2024 - 2029", "2023-28", "2023/2024" only inside a frame. */
export function readYearRange(tokens: Tokens, i: number, framed: boolean): Reading | undefined {
  if (!isModernYear(tokens[i])) return undefined;
  const a: Moment = { year: Number(tokens[i]!.text) };
  if (framed && word(tokens, i + 1) === '/' && isModernYear(tokens[i + 2]) && Number(tokens[i + 2]!.text) > a.year!)
    return { rule: 'dates/years', from: i, to: i + 3, start: a, end: { year: Number(tokens[i + 2]!.text) } };
  const short = tokens[i + 2];
  if (framed && word(tokens, i + 1) === '/' && isDigits(short) && short.text.length === 2 && short.gap === Gap.none) {
    const year = a.year! - (a.year! % 100) + Number(short.text);
    if (year === a.year! + 1) return { rule: 'dates/years', from: i, to: i + 3, start: a, end: { year } };
  }
  const connector = word(tokens, i + 1);
  // "nhiệm kỳ 2018-2023 quyết định …": behind its type word no number of things is meant
  const last = tokens[i + 2];
  if (framed && connector === '-' && isModernYear(last) && endsNumber(tokens, i + 3) && Number(last!.text) > a.year!)
    return { rule: 'dates/years', from: i, to: i + 3, start: a, end: { year: Number(last!.text) } };
  const range = connector === '-' || phraseAt(tokens, i + 1, CONNECTORS) ? readRangeEnd(tokens, a, i + 1) : undefined;
  if (!range) return undefined;
  if (
    range.end !== 'now' &&
    range.end !== 'open' &&
    grainOf(range.end) === 'year' &&
    range.end.year !== undefined &&
    range.end.year - a.year! > 300
  )
    return undefined;
  return { rule: 'dates/years', from: i, to: range.to, start: a, end: range.end };
}
