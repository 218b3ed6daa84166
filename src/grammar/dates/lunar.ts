/** lunar: days and months of the lunar calendar resolved to the Gregorian one. */
import { type Civil, civilOf, dayNumber, formatCivil } from '../calendar.ts';
import { fromLunar, lunarNewYear } from './lunar-calendar.ts';
import { dayResult, nearestYear, type Resolved, type Setting, timeSuffix, unknown, yearOf } from './settings.ts';
import type { Moment } from './types.ts';

/** The lunar year of a day or month of the season of Tết: the last two months before it are of the year before. */
function yearAboutTet({ tetDay, month = 1 }: Moment, { tetYear }: Setting): number | undefined {
  if (tetYear === undefined || tetDay !== undefined || month < 3) return tetYear;
  return month > 10 ? tetYear - 1 : undefined;
}

/** A day counted from Tết, a lunar day and month, or a lunar holiday. */
export function resolveLunar(m: Moment, setting: Setting): Resolved {
  const { reference } = setting;
  const month = m.holiday?.month ?? m.month;
  const day = m.holiday?.day ?? m.day;
  const civilIn = (year: number): Civil | undefined => {
    if (m.tetDay !== undefined) {
      // "29 Tết" is counted for a month of 30 days; in one of 29 it is the eve itself.
      const short = m.tetDay < 0 && !fromLunar({ year: year - 1, month: 12, day: 30 });
      return civilOf(dayNumber(lunarNewYear(year)) + (short ? Math.min(-1, m.tetDay + 1) : m.tetDay));
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
  const guess = reference
    ? nearestYear(reference, m.toward, civilIn)
    : m.holiday
      ? undefined
      : yearAboutTet(m, setting);
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
export function resolveLunarMonth(m: Moment, setting: Setting): Resolved {
  const two = String(m.month).padStart(2, '0');
  const first = (year: number) => fromLunar({ year, month: m.month!, day: 1, leap: m.leapMonth === true });
  const stated = yearOf(m, setting);
  const year =
    stated ?? (setting.reference ? nearestYear(setting.reference, m.toward, first) : yearAboutTet(m, setting));
  const start = year !== undefined && year >= 1900 && year <= 2100 ? first(year) : undefined;
  let span: string | null = null;
  if (start) {
    const length = fromLunar({ year: year!, month: m.month!, day: 30, leap: m.leapMonth === true }) ? 30 : 29;
    span = `${formatCivil(start)}/${formatCivil(civilOf(dayNumber(start) + length - 1))}`;
  }
  return stated !== undefined ? { value: span, certain: true } : { value: `L:${two}`, certain: false, gregorian: span };
}
