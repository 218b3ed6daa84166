/**
 * calendar: arithmetic on civil (Gregorian) dates, without the clock or the locale of the machine.
 * A day number is the Julian day number of noon; weekdays are ISO (1 Monday to 7 Sunday); years are astronomical (1 BC is 0).
 */

/** A civil date. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Is the year a leap year of the (proleptic) Gregorian calendar? */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; with an unknown year February has 29. */
export const daysInMonth = (month: number, year?: number): number =>
  month === 2 ? (year === undefined || isLeapYear(year) ? 29 : 28) : (LENGTHS[month - 1] ?? 0);

/** Does the calendar have this day? An unknown year is given the benefit of the doubt. */
export const isRealDay = (day: number, month: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);

/** Day number of a civil date (Fliegel and Van Flandern 1968, with floor division so that it holds for any year). */
export function dayNumber({ year, month, day }: Civil): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  );
}

/** The civil date of a day number. */
export function civilOf(number: number): Civil {
  const a = number + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((146097 * b) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  const shift = Math.floor(m / 10);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * shift,
    year: 100 * b + d - 4800 + shift,
  };
}

/** ISO weekday of a day number: 1 Monday to 7 Sunday. */
export const weekdayOf = (number: number): number => (((number % 7) + 7) % 7) + 1;

/** Adds whole months and holds the day inside the month (31 January + 1 month is 28 or 29 February). */
export function addMonths({ year, month, day }: Civil, months: number): Civil {
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toMonth, toYear)) };
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A year as EDTF writes it: four digits, a minus sign before years BC, "Y" before more than four digits. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

/** EDTF of a month or, where the day is given, of a day; an unknown year is XXXX. */
export const formatDate = (year: number | undefined, month: number, day?: number): string =>
  `${year === undefined ? 'XXXX' : formatYear(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;

/** "hh:mm" or "hh:mm:ss". */
export const formatTime = (hour: number, minute: number, second?: number): string =>
  `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;

/** EDTF of a civil date. */
export const formatCivil = ({ year, month, day }: Civil): string => formatDate(year, month, day);

/** A moment that others are measured from. */
export interface Reference extends Civil {
  readonly hour?: number;
  readonly minute?: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;

/** Reads an ISO 8601 date or date-time as written (its offset is not applied). Returns undefined for anything else. */
export function parseReference(iso: string | null | undefined): Reference | undefined {
  const match = iso ? ISO.exec(iso) : null;
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isRealDay(day, month, year)) return undefined;
  return match[4] === undefined
    ? { year, month, day }
    : { year, month, day, hour: Number(match[4]), minute: Number(match[5]) };
}
