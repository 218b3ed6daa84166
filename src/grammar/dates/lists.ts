/** lists: several days, months or quarters named one by one: "ngày 7, 8, 9/12/2023", "quý II và quý III/2024". */
import { fold } from '../../text/fold.ts';
import { readDayNumber } from './days.ts';
import { AND, THANG } from './keys.ts';
import { isDigits, NONE, ordinalAt, type Tokens, word } from './parts.ts';
import { copyYear, grainOf, hasYear, readBareEnd } from './ranges.ts';
import type { Moment } from './types.ts';
import { countsNext, readYearTail } from './years.ts';

const QUY = fold('quý');

/**
 * Reads on from a first day, month or quarter without year to the others of a list: "ngày 7, 8, 9/12/2023", "quý II và quý III/2024".
 * Returns all of it with the index after it, or undefined.
 */
export function readList(tokens: Tokens, first: Moment, p: number): { to: number; items: Moment[] } | undefined {
  const grain = grainOf(first);
  const bareDay =
    grain === 'day' && first.day !== undefined && first.month === undefined && first.monthShift === undefined;
  if (!bareDay && grain !== 'quarter' && !(grain === 'month' && first.month !== undefined)) return undefined;
  if (!bareDay && hasYear(first)) return undefined;
  const items = [first];
  let to = p;
  while (items.length < 31) {
    let q = to;
    const mark = word(tokens, q);
    if (mark === ',') q++;
    if (word(tokens, q) === AND) q++;
    if (q === to || word(tokens, q) === '') break;
    const item: Moment = {};
    let end = NONE;
    if (grain === 'quarter') {
      if (word(tokens, q) === QUY) q++;
      const ordinal = ordinalAt(tokens, q);
      if (ordinal && ordinal[0] <= 4 && !(isDigits(tokens[q]) && countsNext(tokens, ordinal[1]))) {
        item.quarter = ordinal[0];
        end = readYearTail(tokens, ordinal[1], item);
      }
    } else if (grain === 'month') {
      if (word(tokens, q) === THANG) break;
      end = isDigits(tokens[q]) ? readBareEnd(tokens, q, first, item, false) : NONE;
      if (end !== NONE && item.month === undefined) end = NONE;
    } else {
      if (word(tokens, q) === fold('ngày')) q++;
      end = tokens[q] === undefined ? NONE : readDayNumber(tokens, q, item, true, true);
      if (end !== NONE && item.day === undefined) end = NONE;
    }
    if (end === NONE) break;
    items.push(item);
    to = end;
    if (item.month !== undefined && bareDay) break;
    if (hasYear(item)) break;
  }
  const last = items.at(-1)!;
  if (items.length === 1 || (bareDay && last.month === undefined && last.monthShift === undefined)) return undefined;
  for (const item of items) if (item !== last) carryBack(item, last);
  return { to, items };
}

function carryBack(item: Moment, last: Moment): void {
  if (item.day !== undefined) {
    item.month ??= last.month;
    item.monthShift ??= last.monthShift;
  }
  if (last.lunar) item.lunar = true;
  if (!hasYear(item)) copyYear(last, item);
}

/** Do the items of a list follow each other without a gap? Then the list is a range. */
export function isUnbroken(items: readonly Moment[]): boolean {
  const place = (m: Moment): number => m.day ?? m.quarter ?? m.month ?? 0;
  return items.every(
    (item, k) =>
      k === 0 ||
      (place(item) === place(items[k - 1]!) + 1 &&
        item.month === (item.day === undefined ? item.month : items[0]!.month)),
  );
}
