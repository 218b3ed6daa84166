/** date-values: moments resolved to EDTF (ISO 8601-2) against a reference date. */
import {
  addMonths, type Civil, civilOf, dayNumber, daysInMonth, formatCivil, formatDate, formatTime, formatYear, isRealDay, type Reference, weekdayOf,
} from './calendar.ts'; // biome-ignore format: one list
import { hourOf } from './clock.ts';
import type { Moment } from './date-types.ts';
import { fromLunar, lunarNewYear, yearOfCycle } from './lunar-calendar.ts';

/** What moments are resolved against. */
export interface Setting {
  /** Where "today" is. */
  readonly reference?: Reference | undefined;
  /** The day spoken of last ("cùng ngày"); its year may be unknown. */
  readonly spokenOf?: { readonly year: number | undefined; readonly month: number; readonly day: number } | undefined;
  /** The year named before in the same sentence, for days without a year where there is no reference. */
  readonly sentenceYear?: number | undefined;
  /** A year the text has named, for lunar days where there is no reference. */
  readonly namedYear?: number | undefined;
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

const unknown: Resolved = { value: null, certain: false };

/** The year a moment states, by number, by can-chi or by its distance from the reference. */
function yearOf(m: Moment, { reference, namedYear }: Setting): number | undefined {
  if (m.year !== undefined) return m.year;
  if (m.cycle !== undefined) return yearOfCycle(m.cycle, reference?.year ?? namedYear ?? DEFAULT_NEAR);
  if (m.yearShift !== undefined && reference) return reference.year + m.yearShift;
  return undefined;
}

/** Of the years about the reference, the one whose day `at(year)` lies nearest, on the side that is asked for. */
function nearestYear(
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
    if ((toward === 1 && number < today) || (toward === -1 && number > today)) continue;
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

const timeSuffix = (m: Moment): string =>
  m.hour === undefined ? '' : `T${formatTime(hourOf(m.hour, m.part), m.minute ?? 0, m.second)}${m.zone ?? ''}`;

/** EDTF of a day with its time; EDTF knows no time on a day of an unknown year. */
const dayTime = (m: Moment, year: number | undefined, month: number, day: number): string =>
  formatDate(year, month, day) + (year === undefined ? '' : timeSuffix(m));

/** The civil day that lies `days` from the reference. */
const shifted = (reference: Reference, days: number): Civil => civilOf(dayNumber(reference) + days);

function dayResult(m: Moment, civil: Civil, certain: boolean): Resolved {
  return { value: formatCivil(civil) + timeSuffix(m), certain, year: civil.year, day: civil };
}

/** A day counted from Tết, a lunar day and month, or a lunar holiday. */
function resolveLunar(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  const month = m.holiday?.month ?? m.month;
  const day = m.holiday?.day ?? m.day;
  const civilIn = (year: number): Civil | undefined => {
    if (m.tetDay !== undefined) {
      const start = dayNumber(lunarNewYear(year));
      const last = m.tetDay < 0 && m.tetDay === -1 && !fromLunar({ year: year - 1, month: 12, day: 30 });
      return last ? civilOf(start - 1) : civilOf(start + m.tetDay);
    }
    if (month === undefined || day === undefined) return undefined;
    return fromLunar({ year, month, day, leap: m.leapMonth === true });
  };
  const stated = yearOf(m, setting);
  if (stated !== undefined) {
    if (stated < 1900 || stated > 2100) return unknown;
    const civil = civilIn(stated);
    return civil ? dayResult(m, civil, true) : unknown;
  }
  const guess = reference ? nearestYear(reference, m.toward, civilIn) : m.holiday ? undefined : setting.namedYear;
  const civil = guess !== undefined && guess >= 1900 && guess <= 2100 ? civilIn(guess) : undefined;
  const timed = m.tetDay !== undefined && (m.hour !== undefined || m.part !== undefined);
  if (civil && (m.holiday || timed)) return dayResult(m, civil, false);
  const two = (n: number): string => String(n).padStart(2, '0');
  const late = m.tetDay !== undefined && m.tetDay < 0;
  return {
    value:
      m.tetDay === undefined
        ? `L:${two(month!)}-${two(day!)}`
        : `L:${late ? 12 : '01'}-${two(m.tetDay + (late ? 31 : 1))}`,
    certain: false,
    gregorian: civil ? formatCivil(civil) + timeSuffix(m) : null,
    ...(civil ? { day: civil, year: civil.year } : {}),
  };
}

/** A lunar month: with its year an interval of days, without it "L:MM". */
function resolveLunarMonth(m: Moment, setting: Setting): Resolved {
  const two = String(m.month).padStart(2, '0');
  const first = (year: number) => fromLunar({ year, month: m.month!, day: 1, leap: m.leapMonth === true });
  const stated = yearOf(m, setting);
  const year = stated ?? (setting.reference ? nearestYear(setting.reference, m.toward, first) : setting.namedYear);
  const start = year !== undefined && year >= 1900 && year <= 2100 ? first(year) : undefined;
  let span: string | null = null;
  if (start) {
    const length = fromLunar({ year: year!, month: m.month!, day: 30, leap: m.leapMonth === true }) ? 30 : 29;
    span = `${formatCivil(start)}/${formatCivil(civilOf(dayNumber(start) + length - 1))}`;
  }
  return stated !== undefined ? { value: span, certain: true } : { value: `L:${two}`, certain: false, gregorian: span };
}

function resolveDay(m: Moment, setting: Setting): Resolved {
  const { reference, spokenOf } = setting;
  if (m.sameDay) {
    if (!spokenOf) return unknown;
    return {
      value: dayTime(m, spokenOf.year, spokenOf.month, spokenOf.day),
      certain: false,
      year: spokenOf.year,
      day: spokenOf,
    };
  }
  if (m.dayShift !== undefined && m.day === undefined)
    return reference ? dayResult(m, shifted(reference, m.dayShift), true) : unknown;
  if (m.edgeDay !== undefined) {
    const year = yearOf(m, setting) ?? (m.month !== undefined && reference ? nearestMonth(m, reference) : undefined);
    const month = m.month ?? (m.edgeDay > 0 ? 1 : 12);
    const day = m.edgeDay > 0 ? 1 : daysInMonth(month, year);
    return { value: formatDate(year, month, day), certain: m.year !== undefined, year, day: { year, month, day } };
  }
  if (m.monthShift !== undefined) {
    if (!reference) return unknown;
    const to = addMonths({ ...reference, day: 1 }, m.monthShift);
    return isRealDay(m.day!, to.month, to.year) ? dayResult(m, { ...to, day: m.day! }, true) : unknown;
  }
  if (m.month === undefined) return resolveBareDay(m, reference);
  const { month } = m;
  const day = m.day!;
  let year = yearOf(m, setting);
  const certain = year !== undefined;
  if (year === undefined && reference)
    year = nearestYear(
      reference,
      m.toward,
      (y) => (isRealDay(day, month, y) ? { year: y, month, day } : undefined),
      m.weekday,
    );
  if (!reference) year ??= setting.sentenceYear;
  if (!isRealDay(day, month, year)) return unknown;
  return { value: dayTime(m, year, month, day), certain, year, day: { year, month, day } };
}

/** "ngày 15" alone: the nearest month that has it. */
function resolveBareDay(m: Moment, reference: Reference | undefined): Resolved {
  if (!reference) return unknown;
  let best: Civil | undefined;
  for (const shift of [0, -1, 1]) {
    const month = addMonths({ ...reference, day: 1 }, shift);
    if (!isRealDay(m.day!, month.month, month.year)) continue;
    const civil = { ...month, day: m.day! };
    const gap = dayNumber(civil) - dayNumber(reference);
    if ((m.toward === 1 && gap < 0) || (m.toward === -1 && gap > 0)) continue;
    if (!best || Math.abs(gap) < Math.abs(dayNumber(best) - dayNumber(reference))) best = civil;
  }
  return best ? dayResult(m, best, false) : unknown;
}

/** The year that brings a month nearest to the reference; of two as near, the reference's own. */
function nearestMonth(m: Moment, reference: Reference): number {
  const distance = m.month! - reference.month;
  if (m.toward === 1) return distance < 0 ? reference.year + 1 : reference.year;
  if (m.toward === -1) return distance > 0 ? reference.year - 1 : reference.year;
  return distance > 6 ? reference.year - 1 : distance < -6 ? reference.year + 1 : reference.year;
}

function resolveWeekday(m: Moment, reference: Reference | undefined): Resolved {
  if (!reference) return unknown;
  const today = dayNumber(reference);
  const weekday = m.weekday!;
  if (m.weekShift !== undefined)
    return dayResult(m, civilOf(today - weekdayOf(today) + weekday + 7 * m.weekShift), true);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (m.toward === -1) return dayResult(m, civilOf(today + ahead - 7), true);
  if (m.toward === 1) return dayResult(m, civilOf(today + (ahead || 7)), true);
  return dayResult(m, civilOf(today + ahead), false);
}

const interval = (from: Civil, to: Civil): string => `${formatCivil(from)}/${formatCivil(to)}`;

function resolveWeek(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  if (m.weekOfMonth !== undefined) {
    const year =
      yearOf(m, setting) ??
      (reference ? (m.month === undefined ? reference.year : nearestMonth(m, reference)) : undefined);
    const month =
      m.month ??
      (reference && m.monthShift !== undefined ? addMonths({ ...reference, day: 1 }, m.monthShift).month : undefined);
    if (year === undefined || month === undefined) return unknown;
    const first = dayNumber({ year, month, day: 1 });
    const last = first + daysInMonth(month, year) - 1;
    // The first week of a month is the one that holds its first Thursday, as in ISO 8601 for years.
    const begin = m.weekOfMonth > 0 ? firstWeek(first) + 7 * (m.weekOfMonth - 1) : last - weekdayOf(last) + 1;
    return { value: interval(civilOf(begin), civilOf(begin + 6)), certain: m.year !== undefined, year };
  }
  if (!reference) return unknown;
  const today = dayNumber(reference);
  const monday = today - weekdayOf(today) + 1 + 7 * m.weekShift!;
  return { value: interval(civilOf(m.weekend ? monday + 5 : monday), civilOf(monday + 6)), certain: true };
}

/** Monday of the week that holds the first Thursday on or after the day number `first`. */
const firstWeek = (first: number): number => first + ((4 - weekdayOf(first) + 7) % 7) - 3;

function resolveQuarter(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  if (m.quarterShift !== undefined) {
    if (!reference) return unknown;
    const at = Math.floor((reference.month - 1) / 3) + m.quarterShift + reference.year * 4;
    return {
      value: `${formatYear(Math.floor(at / 4))}-${33 + (((at % 4) + 4) % 4)}`,
      certain: true,
      year: Math.floor(at / 4),
    };
  }
  let year = yearOf(m, setting);
  const certain = year !== undefined;
  if (year === undefined && reference) {
    const gap = m.quarter! - (Math.floor((reference.month - 1) / 3) + 1);
    year = gap > 2 ? reference.year - 1 : gap < -2 ? reference.year + 1 : reference.year;
  }
  return year === undefined
    ? { value: `XXXX-${32 + m.quarter!}`, certain: false }
    : { value: `${formatYear(year)}-${32 + m.quarter!}`, certain, year };
}

/** Months of a year: "6 tháng đầu năm". Before March "cuối năm" is the year that has just ended. */
function resolveMonths(m: Moment, setting: Setting): Resolved {
  const [first, last] = m.months!;
  const stated = yearOf(m, setting);
  const { reference } = setting;
  const year = stated ?? (reference && (first > 1 && reference.month <= 2 ? reference.year - 1 : reference.year));
  if (year === undefined) return unknown;
  return { value: `${formatDate(year, first)}/${formatDate(year, last)}`, certain: stated !== undefined, year };
}

function resolveMonth(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  if (m.monthShift !== undefined) {
    if (!reference) return unknown;
    const to = addMonths({ ...reference, day: 1 }, m.monthShift);
    return { value: formatDate(to.year, to.month), certain: true, year: to.year };
  }
  const stated = yearOf(m, setting);
  const year = stated ?? (reference && nearestMonth(m, reference));
  return { value: formatDate(year, m.month!), certain: stated !== undefined, year };
}

const century = (index: number): string =>
  index < 0 ? `-${String(-index - 1).padStart(2, '0')}XX` : `${String(index).padStart(2, '0')}XX`;

/** Resolves a moment to EDTF. Never throws; what cannot be known is null. */
export function resolveMoment(m: Moment, setting: Setting): Resolved {
  if (m.holiday) {
    if (m.holiday.lunar) return resolveLunar(m, setting);
    return resolveDay({ ...m, month: m.holiday.month, day: m.holiday.day }, setting);
  }
  // A day of a year that is named by stem and branch alone is a lunar day.
  if (m.cycle !== undefined && m.year === undefined && m.day !== undefined) return resolveLunar(m, setting);
  if (m.lunar && (m.day !== undefined || m.tetDay !== undefined)) return resolveLunar(m, setting);
  if (m.day !== undefined || m.dayShift !== undefined || m.sameDay || m.edgeDay !== undefined)
    return resolveDay(m, setting);
  if (m.weekday !== undefined) return resolveWeekday(m, setting.reference);
  if (m.hour !== undefined)
    return { value: formatTime(hourOf(m.hour, m.part), m.minute ?? 0, m.second), certain: true };
  if (m.weekShift !== undefined || m.weekOfMonth !== undefined) return resolveWeek(m, setting);
  if (m.months) return resolveMonths(m, setting);
  if (m.quarter !== undefined || m.quarterShift !== undefined) return resolveQuarter(m, setting);
  if (m.month !== undefined && m.lunar) return resolveLunarMonth(m, setting);
  if (m.month !== undefined || m.monthShift !== undefined) return resolveMonth(m, setting);
  if (m.decade !== undefined) return { value: `${String(m.decade).padStart(3, '0')}X`, certain: true };
  if (m.century !== undefined) return { value: century(m.century), certain: true };
  const year = yearOf(m, setting);
  if (year === undefined) return unknown;
  return { value: m.season === undefined ? formatYear(year) : `${formatYear(year)}-${m.season}`, certain: true, year };
}

/** A moment in the Gregorian calendar; a lunar one without a year and a reference is not known there. */
export function resolveGregorian(m: Moment, setting: Setting): Resolved {
  const resolved = resolveMoment(m, setting);
  return resolved.gregorian === undefined ? resolved : { ...resolved, value: resolved.gregorian };
}
