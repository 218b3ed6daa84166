/** values: moments resolved to EDTF (ISO 8601-2) against a reference date. */
import {
  addMonths, type Civil, civilOf, dayNumber, daysInMonth, formatCivil, formatDate, formatTime, formatYear, isRealDay, type Reference, weekdayOf,
} from '../calendar.ts'; // biome-ignore format: one list
import { hourOf } from './clock.ts';
import { resolveLunar, resolveLunarMonth } from './lunar.ts';
import { dayResult, dayTime, nearestYear, type Resolved, type Setting, shifted, unknown, yearOf } from './settings.ts';
import type { Moment } from './types.ts';

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
  if (!reference && year === undefined) {
    if (m.ofTet) year = setting.tetYear;
    else if (setting.sentenceMonth?.month === month) year = setting.sentenceMonth.year;
  }
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
  // "quý I năm ngoái" of an unknown year
  if (year === undefined && m.yearShift !== undefined) return unknown;
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

/** The first or last days of a month as an interval; null for the last days of a February of an unknown year. */
function daysOf(count: number, month: number, year: number | undefined): string | null {
  if (count < 0 && month === 2 && year === undefined) return null;
  const length = daysInMonth(month, year ?? 2001);
  const [first, last] = count > 0 ? [1, count] : [length + count + 1, length];
  const two = (day: number): string => String(day).padStart(2, '0');
  return `${formatDate(year, month)}-${two(first)}/${formatDate(year, month)}-${two(last)}`;
}

function resolveMonth(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  if (m.monthShift !== undefined) {
    if (!reference) return unknown;
    const to = addMonths({ ...reference, day: 1 }, m.monthShift);
    return { value: formatDate(to.year, to.month), certain: true, year: to.year };
  }
  const stated = yearOf(m, setting);
  // "tháng 6 năm ngoái" of an unknown year
  if (stated === undefined && m.yearShift !== undefined) return unknown;
  const year = stated ?? (reference && nearestMonth(m, reference));
  if (m.daysOfMonth !== undefined)
    return { value: daysOf(m.daysOfMonth, m.month!, year), certain: stated !== undefined, year };
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
