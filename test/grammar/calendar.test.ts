/** Calendars: civil arithmetic and the lunar calendar against days that are known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayNumber,
  formatCivil,
  formatDate,
  formatYear,
  isRealDay,
  parseReference,
  weekdayOf,
} from '../../src/grammar/calendar.ts';
import { fromLunar, lunarNewYear, sexagenary, toLunar, yearOfCycle } from '../../src/grammar/dates/lunar-calendar.ts';

const day = (iso: string) => parseReference(iso)!;

describe('civil days', () => {
  test.each([
    ['2000-01-01', 2451545, 6],
    ['1970-01-01', 2440588, 4],
    ['1975-04-30', 2442533, 3],
    ['2024-11-22', 2460637, 5],
  ])('%s is day %i, weekday %i', (iso, number, weekday) => {
    expect(dayNumber(day(iso))).toBe(number);
    expect(weekdayOf(number)).toBe(weekday);
  });
  test('day numbers and civil days are one to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (number) => {
        expect(dayNumber(civilOf(number))).toBe(number);
      }),
    );
  });
  test.each([
    [29, 2, 2024, true],
    [29, 2, 2023, false],
    [29, 2, 1900, false],
    [29, 2, 2000, true],
    [29, 2, undefined, true],
    [31, 4, 2024, false],
    [0, 5, 2024, false],
    [1, 13, 2024, false],
  ])('%i/%i/%s is real: %s', (d, m, y, real) => {
    expect(isRealDay(d, m, y)).toBe(real);
  });
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-15', -3, '2023-12-15'],
    ['2024-11-22', 14, '2026-01-22'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatCivil(addMonths(day(from), months))).toBe(to);
  });
  test.each([
    [40, '0040'],
    [-206, '-0206'],
    [0, '0000'],
    [12345, 'Y12345'],
  ])('year %i is written %s', (year, text) => {
    expect(formatYear(year)).toBe(text);
  });
  test('an unknown year is XXXX', () => expect(formatDate(undefined, 5, 9)).toBe('XXXX-05-09'));
  test.each(['', 'hôm nay', '2024-13-01', '2024-02-30', '22/11/2024'])('%s is no reference', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

/** The first day of Tết, as calendars printed in Việt Nam give it. */
const TET =
  `1900-01-31 1905-02-04 1911-01-30 1920-02-20 1930-01-30 1940-02-08 1945-02-13 1950-02-17 1954-02-03 1960-01-28
1968-01-29 1975-02-11 1976-01-31 1980-02-16 1985-01-21 1990-01-27 1995-01-31 2000-02-05 2001-01-24 2002-02-12 2003-02-01
2004-01-22 2005-02-09 2006-01-29 2007-02-17 2008-02-07 2009-01-26 2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31
2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29
2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02 2031-01-23 2033-01-31 2035-02-08 2040-02-12 2050-01-23 2060-02-02
2070-02-11 2080-01-22 2090-01-30 2099-01-21 2100-02-09`.split(/\s+/);

describe('the lunar calendar', () => {
  test.each(TET)('Tết %s', (iso) => {
    expect(formatCivil(lunarNewYear(Number(iso.slice(0, 4))))).toBe(iso);
  });
  test.each([
    ['2024-04-18', 2024, 3, 10, false],
    ['2024-09-17', 2024, 8, 15, false],
    ['2023-03-22', 2023, 2, 1, true],
    ['2020-05-23', 2020, 4, 1, true],
    ['2025-07-25', 2025, 6, 1, true],
    ['2025-01-28', 2024, 12, 29, false],
    ['2033-12-22', 2033, 11, 1, true],
  ])('%s is day %i-%i-%i, leap %s', (iso, year, month, lunarDay, leap) => {
    const lunar = { year, month, day: lunarDay, leap };
    expect(toLunar(day(iso))).toEqual(lunar);
    expect(formatCivil(fromLunar(lunar)!)).toBe(iso);
  });
  test('goes there and back for every day from 1900 to 2100', () => {
    const first = dayNumber(day('1900-01-31'));
    const last = dayNumber(day('2100-12-31'));
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        expect(dayNumber(fromLunar(toLunar(civilOf(number)))!)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
  test.each([
    ['a 30th in a month of 29 days', { year: 2024, month: 12, day: 30 }],
    ['a leap month the year lacks', { year: 2024, month: 6, day: 1, leap: true }],
    ['a thirteenth month', { year: 2024, month: 13, day: 1 }],
  ])('refuses %s', (_, lunar) => {
    expect(fromLunar(lunar)).toBeUndefined();
  });
  test.each([
    [0, 0, 2000, 1984],
    [0, 4, 2024, 2024],
    [1, 5, 2024, 2025],
    [3, 9, 2017, 2017],
    [4, 8, 1970, 1968],
    [9, 3, 2020, 2023],
  ])('stem %i and branch %i near %i is %i', (stem, branch, near, year) => {
    expect(yearOfCycle(sexagenary(stem, branch), near)).toBe(year);
  });
  test('a yang stem never meets a yin branch', () => expect(sexagenary(0, 1)).toBe(-1));
});
