/** settings: what moments are resolved against, what comes of them, and what every resolution needs. */
import {
  type Civil,
  civilOf,
  dayNumber,
  formatCivil,
  formatDate,
  formatTime,
  type Reference,
  weekdayOf,
} from '../calendar.ts';
import { hourOf } from './clock.ts';
import { yearOfCycle } from './lunar-calendar.ts';
import type { Moment } from './types.ts';

/** What moments are resolved against. */
export interface Setting {
  /** Where "today" is. */
  readonly reference?: Reference | undefined;
  /** The day spoken of last ("cùng ngày"); its year may be unknown. */
  readonly spokenOf?: { readonly year: number | undefined; readonly month: number; readonly day: number } | undefined;
  /** A month with its year named before in the same sentence, for days of that month where there is no reference. */
  readonly sentenceMonth?: { readonly year: number; readonly month: number } | undefined;
  /** A year the text has named, to tell which turn of the cycle of sixty is meant where there is no reference. */
  readonly namedYear?: number | undefined;
  /** The one lunar new year the text speaks of, for the days about it where there is no reference. */
  readonly tetYear?: number | undefined;
}

/** A resolved moment. */
export interface Resolved {
  /** EDTF, or "hh:mm" for a time without a day; null where it cannot be known. */
  readonly value: string | null;
  /** False where a year or a day was inferred from the reference. */
  readonly certain: boolean;
  readonly year?: number | undefined;
  /** The day it names, when it names one and its year may still be unknown. */
  readonly day?: { readonly year: number | undefined; readonly month: number; readonly day: number };
  /** For a lunar day without a year: the Gregorian day that was inferred. */
  readonly gregorian?: string | null;
}

/** Years around 2020 stand for "now" where nothing else tells which turn of the cycle of sixty is meant. */
const DEFAULT_NEAR = 2020;

/** What cannot be known. */
export const unknown: Resolved = { value: null, certain: false };

/** The year a moment states, by number, by can-chi or by its distance from the reference. */
export function yearOf(m: Moment, { reference, namedYear }: Setting): number | undefined {
  if (m.year !== undefined) return m.year;
  if (m.cycle !== undefined) return yearOfCycle(m.cycle, reference?.year ?? namedYear ?? DEFAULT_NEAR);
  if (m.yearShift !== undefined && reference) return reference.year + m.yearShift;
  return undefined;
}

/** Days after which what was said to come is no longer quoted so. */
const LATE = 14;

/** Of the years about the reference, the one whose day `at(year)` lies nearest, on the side that is asked for. */
export function nearestYear(
  reference: Reference,
  toward: -1 | 1 | undefined,
  at: (year: number) => Civil | undefined,
  weekday?: number,
): number {
  const today = dayNumber(reference);
  let best = reference.year;
  let least = Number.POSITIVE_INFINITY;
  for (let year = reference.year - 4; year <= reference.year + 4; year++) {
    const civil = at(year);
    if (!civil) continue;
    const number = dayNumber(civil);
    const distance = Math.abs(number - today);
    // "24/5 tới" may be quoted some days late.
    if ((toward === 1 && number < today - LATE) || (toward === -1 && number > today)) continue;
    // A weekday that is named decides between years, as long as they are near.
    const cost =
      distance +
      (weekday !== undefined && weekdayOf(number) !== weekday ? 400 : 0) +
      (Math.abs(year - reference.year) > 1 ? 500 : 0);
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

/** The time of a moment as EDTF has it behind a day; "" without one. */
export const timeSuffix = (m: Moment): string =>
  m.hour === undefined ? '' : `T${formatTime(hourOf(m.hour, m.part), m.minute ?? 0, m.second)}${m.zone ?? ''}`;

/** EDTF of a day with its time; EDTF knows no time on a day of an unknown year. */
export const dayTime = (m: Moment, year: number | undefined, month: number, day: number): string =>
  formatDate(year, month, day) + (year === undefined ? '' : timeSuffix(m));

/** The civil day that lies `days` from the reference. */
export const shifted = (reference: Reference, days: number): Civil => civilOf(dayNumber(reference) + days);

/** A civil day with the time of its moment, resolved. */
export function dayResult(m: Moment, civil: Civil, certain: boolean): Resolved {
  return { value: formatCivil(civil) + timeSuffix(m), certain, year: civil.year, day: civil };
}
