/** parts-of-year: so many months of a year or days of a month: "6 tháng đầu năm 2020", "hai tuần đầu tháng 5", "nửa cuối năm 2019". */
import { CUA, CUOI, DAU, NAM, THANG, TIEN } from './keys.ts';
import { NONE, type Tokens, word } from './parts.ts';
import { readMonth } from './stretches.ts';
import type { Length, Moment, Reading } from './types.ts';
import { readYear } from './years.ts';

/** Reads "6 tháng đầu năm 2020", "9 tháng năm 2023", "3 quý đầu năm", "nửa cuối năm 2019", from the length before. */
export function readMonthsOfYear(tokens: Tokens, length: Length, to: number, from: number): Reading | undefined {
  if (length.length !== 1) return undefined;
  const [count, unit] = length[0]!;
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : 0;
  if (months < 1 || months > 12 || !Number.isInteger(months)) return undefined;
  let p = to;
  const edge = word(tokens, p);
  const atEdge = edge === DAU || edge === CUOI;
  if (atEdge) p++;
  if (atEdge && word(tokens, p) === TIEN) p++;
  if (word(tokens, p) === CUA) p++;
  if (word(tokens, p) !== NAM) return undefined;
  const m: Moment = { months: edge === CUOI ? [13 - months, 12] : [1, months] };
  const end = readYear(tokens, p, m);
  if (end === NONE)
    return atEdge && p === to + 1
      ? { rule: 'dates/months-of-year', from, to: p + 1, start: m, frame: 'period' }
      : undefined;
  if (!atEdge && m.year === undefined && m.yearShift === undefined) return undefined;
  return { rule: 'dates/months-of-year', from, to: end, start: m, frame: 'period' };
}

/** Reads "hai tuần đầu tháng 5", "10 ngày cuối tháng 6/2020", from the length before. */
export function readDaysOfMonth(tokens: Tokens, length: Length, to: number, from: number): Reading | undefined {
  const [count, unit] = length[0]!;
  const days = unit === 'day' ? count : unit === 'week' ? count * 7 : 0;
  if (length.length !== 1 || days < 2 || days > 28 || !Number.isInteger(days)) return undefined;
  const edge = word(tokens, to);
  if (edge !== DAU && edge !== CUOI) return undefined;
  let p = to + 1;
  if (word(tokens, p) === TIEN) p++;
  if (word(tokens, p) === CUA) p++;
  if (word(tokens, p) !== THANG) return undefined;
  const m: Moment = { daysOfMonth: edge === DAU ? days : -days };
  const end = readMonth(tokens, p, m);
  return end === NONE ? undefined : { rule: 'dates/days-of-month', from, to: end, start: m, frame: 'period' };
}

/** Reads "nửa đầu năm 2024", "nửa cuối tháng 5" at `i`. */
export function readHalf(tokens: Tokens, i: number): Reading | undefined {
  const edge = word(tokens, i + 1);
  if (edge !== DAU && edge !== CUOI) return undefined;
  const p = word(tokens, i + 2) === CUA ? i + 3 : i + 2;
  const m: Moment = {};
  if (word(tokens, p) === NAM) {
    m.months = edge === DAU ? [1, 6] : [7, 12];
    const to = readYear(tokens, p, m);
    return { rule: 'dates/half-year', from: i, to: to === NONE ? p + 1 : to, start: m, frame: 'period' };
  }
  if (word(tokens, p) !== THANG) return undefined;
  const to = readMonth(tokens, p, m);
  if (to === NONE) return undefined;
  m.edge = edge === DAU ? 'start' : 'end';
  return { rule: 'dates/edge', from: i, to, start: m };
}
