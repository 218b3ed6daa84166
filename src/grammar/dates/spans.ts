/** spans: EDTF intervals between values, and what lies a length of time away from the reference. */
import {
  addMonths,
  type Civil,
  civilOf,
  dayNumber,
  formatCivil,
  formatDate,
  formatTime,
  formatYear,
  type Reference,
} from '../calendar.ts';
import type { Resolved, Setting } from './settings.ts';
import type { Length, Moment } from './types.ts';
import { resolveGregorian } from './values.ts';
import type { Unit } from './words.ts';

/** The months of an EDTF quarter or half, as [first, last]. */
const STRETCH = /^(.{4,5})-(3[3-6]|4[01])$/;

/** The reference as exact as an EDTF value: "2013" beside a year, "2013-05" beside a month, else the day. */
export const cutLike = (value: string, reference: Reference): string =>
  formatCivil(reference).slice(0, value.length === 4 ? 4 : value.length === 7 && !STRETCH.test(value) ? 7 : 10);

/** The point a length away from the reference, as exact as the length's unit: "2 giờ nữa", "cách đây 95 năm". */
export function resolveFromNow(length: Length, side: -1 | 1, reference: Reference): string {
  const [, unit] = length.at(-1)!;
  const to = walk(length, side, reference);
  if (CLOCK.has(unit))
    return reference.hour === undefined ? formatCivil(to) : `${formatCivil(to)}T${formatTime(to.hour!, to.minute!)}`;
  return cut(to, unit);
}

/** The stretch from the reference back or on: "5 năm qua" → "2015/2020". */
export function resolveSpan(length: Length, side: -1 | 1, reference: Reference): string {
  const [, unit] = length.at(-1)!;
  const far = walk(length, side, reference);
  const [from, to] = side < 0 ? [far, reference] : [reference, far];
  if (CLOCK.has(unit) && reference.hour !== undefined) {
    const at = (r: Reference): string => `${formatCivil(r)}T${formatTime(r.hour!, r.minute!)}`;
    return `${at(from)}/${at(to)}`;
  }
  return `${cut(from, unit)}/${cut(to, unit)}`;
}

const CLOCK: ReadonlySet<Unit> = new Set<Unit>(['hour', 'minute', 'second']);

function cut(at: Civil, unit: Unit): string {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return formatYear(at.year);
  return unit === 'month' || unit === 'quarter' ? formatDate(at.year, at.month) : formatCivil(at);
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const MINUTES: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 };

function walk(length: Length, side: -1 | 1, reference: Reference): Reference {
  let civil: Civil = reference;
  let minutes = (reference.hour ?? 0) * 60 + (reference.minute ?? 0);
  for (const [count, unit] of length) {
    const months = MONTHS[unit];
    if (months !== undefined) civil = addMonths(civil, Math.round(side * count * months));
    else minutes += side * count * MINUTES[unit]!;
  }
  const days = Math.floor(minutes / 1440);
  const rest = Math.floor(minutes - days * 1440);
  return { ...civilOf(dayNumber(civil) + days), hour: Math.floor(rest / 60), minute: rest % 60 };
}

/** The beginning (0) or end (1) of an EDTF value, as an interval wants it: quarters become months, intervals their ends. */
function boundOf(value: string, side: 0 | 1): string {
  const parts = value.split('/');
  const at = parts.length === 2 ? parts[side]! : value;
  const match = STRETCH.exec(at);
  if (!match) return at;
  const code = Number(match[2]);
  const [first, length] = code < 40 ? [(code - 33) * 3 + 1, 3] : [(code - 40) * 6 + 1, 6];
  return `${match[1]}-${String(side === 0 ? first : first + length - 1).padStart(2, '0')}`;
}

/**
 * An EDTF interval between two EDTF values, inclusive; ".." is an open end. Null where the years are unknown and the end comes
 * before the start in the calendar ("25/12 đến 5/1"): EDTF cannot say that.
 */
export function joinRange(from: string, to: string): string | null {
  const [first, last] = [boundOf(from, 0), boundOf(to, 1)];
  return first.startsWith('XXXX') && last.startsWith('XXXX') && first > last ? null : `${first}/${last}`;
}

const statesYear = (m: Moment): boolean => m.year !== undefined || m.yearShift !== undefined || m.cycle !== undefined;

/** Resolves both ends of a range; where neither states a year, the near end is of the far end's year, or of the one before it. */
export function resolveEnds(start: Moment, end: Moment, setting: Setting): readonly [Resolved, Resolved] {
  const to = resolveGregorian(end, setting);
  const [first, last] = [start.month ?? start.quarter, end.month ?? end.quarter];
  const carried =
    to.year !== undefined && first !== undefined && last !== undefined && !statesYear(start) && !statesYear(end);
  if (!carried || start.lunar || end.lunar) return [resolveGregorian(start, setting), to];
  const from = resolveGregorian({ ...start, year: first > last ? to.year! - 1 : to.year! }, setting);
  return [{ ...from, certain: false }, to];
}

/** An EDTF quarter as the interval of its months; any other value as it is. */
export const quarterMonths = (value: string): string => (STRETCH.test(value) ? joinRange(value, value)! : value);
