/** edtf: the first and last day that an EDTF value (ISO 8601-2) can mean. */

/** First and last day, ISO 8601, both inclusive; null where that end is open or not known. */
export interface DayBounds {
  readonly from: string | null;
  readonly to: string | null;
}

const UNKNOWN: DayBounds = { from: null, to: null };
const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Months (from, to) of the EDTF sub-year codes: seasons 21 to 24 (northern), quarters 33 to 36, halves 40 and 41. */
const SUB_YEARS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  21: [1, 3], 22: [4, 6], 23: [7, 9], 24: [10, 12],
  33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12],
  40: [1, 6], 41: [7, 12],
}; // biome-ignore format: a table

const months = (year: number, from: number, to: number): DayBounds => ({
  from: `${padYear(year)}-${two(from)}-01`,
  to: `${padYear(year)}-${two(to)}-${two(lastDay(year, to))}`,
});
const padYear = (year: number): string => String(year).padStart(4, '0');

function pointBounds(point: string): DayBounds {
  const years = /^(\d{2,4})(X{0,2})$/.exec(point);
  if (years && point.length === 4) {
    const [, known, unknown] = years as unknown as [string, string, string];
    return { from: `${known}${'0'.repeat(unknown.length)}-01-01`, to: `${known}${'9'.repeat(unknown.length)}-12-31` };
  }
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T.*)?$/.exec(point);
  if (!date) return UNKNOWN;
  const [year, month] = [Number(date[1]), Number(date[2])];
  if (date[3]) return { from: point.slice(0, 10), to: point.slice(0, 10) };
  if (month >= 1 && month <= 12) return months(year, month, month);
  const sub = SUB_YEARS[month];
  return sub ? months(year, sub[0], sub[1]) : UNKNOWN;
}

/**
 * Bounds of an EDTF value: "2020-01/2020-06" → 2020-01-01 to 2020-06-30, "2013-34" → 2013-04-01 to 2013-06-30.
 * A day without a year ("XXXX-05-12"), an open end ("..") and what is no EDTF have null there.
 */
export function edtfBounds(value: string | null): DayBounds {
  if (value === null) return UNKNOWN;
  const bare = value.replace(/[?~%{}]/g, '');
  const [first = '', second] = bare.includes(',') ? [bare.split(',')[0], bare.split(',').at(-1)] : bare.split('/');
  if (second === undefined) return pointBounds(first);
  return { from: pointBounds(first).from, to: pointBounds(second).to };
}
