/** types: what an expression says about the calendar, before it is resolved against a reference. */
import type { Holiday } from '../../lexicon/holidays.ts';
import type { PartOfDay, Unit } from './words.ts';

/** One point or stretch of the calendar, as far as the words tell. A shift counts units from the reference (0 this, -1 last, 1 next). */
export interface Moment {
  year?: number;
  yearShift?: number;
  month?: number;
  monthShift?: number;
  /** First and last month of a stretch inside a year. */
  months?: readonly [first: number, last: number];
  quarter?: number;
  quarterShift?: number;
  season?: number;
  seasonYear?: true;
  /** Week from the reference, or the nth of the month (`weekOfMonth`; -1 is the last). */
  weekShift?: number;
  weekOfMonth?: number;
  weekend?: true;
  /** So many days from the first of the month on, or up to its last where negative. */
  daysOfMonth?: number;
  day?: number;
  dayShift?: number;
  /** "cùng ngày": the day spoken of before. */
  sameDay?: true;
  /** The first or last day of what is named. */
  edgeDay?: 1 | -1;
  weekday?: number;
  part?: PartOfDay;
  hour?: number;
  minute?: number;
  second?: number;
  zone?: string;
  /** A stretch of ten or a hundred years, by its first year without the last one or two digits (199, 20). */
  decade?: number;
  century?: number;
  edge?: 'start' | 'mid' | 'end';
  /** Counted in the lunar calendar. */
  lunar?: true;
  leapMonth?: true;
  holiday?: Holiday;
  /** Days after the lunar new year's day, or before it where negative ("mùng 6 Tết" is 5, "30 Tết" is -1). */
  tetDay?: number;
  /** A day of the Gregorian calendar that is said again as one about Tết: "ngày 3/2 (mùng 6 Tết)". */
  ofTet?: true;
  /** Place in the cycle of sixty of a can-chi year. */
  cycle?: number;
  /** A shift that may be counted from a time the text speaks of and not from the reference. */
  loose?: true;
  /** On which side of the reference it is said to lie. */
  toward?: -1 | 1;
}

/** Kinds of readings, as `extractDates` names them. */
export type ReadingKind =
  | 'date'
  | 'datetime'
  | 'time'
  | 'interval'
  | 'date-set'
  | 'duration'
  | 'set'
  | 'season'
  | 'holiday'
  | 'lunar-date'
  | 'lunar-month'
  | 'vague-date';

/** A length of time: how many of which unit, in falling order. */
export type Length = readonly (readonly [count: number, unit: Unit])[];

/** What a rule read, in half-open token indices. */
export interface Reading {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly start?: Moment;
  /** The other end of a range; "now" and "open" where words say so. */
  readonly end?: Moment | 'now' | 'open';
  /** The range begins now ("từ nay đến năm 2030"). */
  readonly fromNow?: boolean;
  /** Several days named one by one. */
  readonly set?: readonly Moment[];
  readonly length?: Length;
  /** A length with the years it means ("5 năm (2021-2025)"): where the length ends, and the years begin and end. */
  readonly beside?: { readonly length: Length; readonly to: number; readonly years: number; readonly yearsTo: number };
  /** Which side of the reference a length lies on: "5 năm qua", "3 ngày tới". */
  readonly side?: -1 | 1;
  /** "2 giờ nữa", "cách đây 95 năm": the point at the far end of the length. */
  readonly point?: boolean;
  /** What is repeated: an ISO 8601 duration. */
  readonly every?: string;
  readonly frame?: 'term' | 'period' | 'holiday' | 'now';
  /** An impossible date ("30 tháng 2 năm 2024"): it is passed over whole. */
  readonly impossible?: boolean;
  /** The reading is a clock time without a day, which names no date. */
  readonly clockOnly?: boolean;
}
