/** day-ranges: days from one number to another without a word before them: "21-23/11", "28-29.5", "30/4-3/5". */
import { goesOn } from './checks.ts';
import { readList } from './lists.ts';
import { fillGroup, readGroup, type Tokens, word } from './parts.ts';
import { readRangeEnd } from './ranges.ts';
import type { Moment, Reading } from './types.ts';
import { DAY_TRIGGERS, NAMED_BY_DATE } from './words.ts';
import { countsNext } from './years.ts';

/** "21-23/11", "1-3/12/2023", "28-29.5", "30/4-3/5", "21 đến 23/11". */
export function rangeOfDays(
  tokens: Tokens,
  i: number,
  previous: string,
  last: Reading | undefined,
): Reading | undefined {
  if (NAMED_BY_DATE.has(previous)) return undefined;
  const m: Moment = {};
  const group = readGroup(tokens, i);
  if (!group) return undefined;
  let to = i + 1;
  if (group.parts.length === 2 && group.mark !== '-' && fillGroup(group, m, true) && m.day !== undefined) to = group.to;
  else if (
    group.parts.length === 1 &&
    tokens[i]!.text.length <= 2 &&
    Number(tokens[i]!.text) >= 1 &&
    Number(tokens[i]!.text) <= 31
  )
    m.day = Number(tokens[i]!.text);
  else return undefined;
  const list =
    m.month === undefined && (DAY_TRIGGERS.has(previous) || previous === '(' || goesOn(tokens, i, last))
      ? readList(tokens, m, to)
      : undefined;
  if (list) return { rule: 'dates/list', from: i, to: list.to, start: list.items[0]!, set: list.items };
  const range = readRangeEnd(tokens, m, to);
  if (!range || typeof range.end === 'string' || range.end.day === undefined || m.month === undefined) return undefined;
  // "tòa án quận 3, đến ngày 21/11": a comma parts a bare number from the day
  if (word(tokens, to) === ',' && group.parts.length === 1 && !DAY_TRIGGERS.has(previous)) return undefined;
  // A bare "2-3/4" may be anything: a trigger, a year or a bracket must say that it is a date.
  const said =
    DAY_TRIGGERS.has(previous) ||
    previous === '(' ||
    range.end.year !== undefined ||
    m.year !== undefined ||
    goesOn(tokens, i, last) ||
    word(tokens, to) !== '-' ||
    tokens[to + 1]!.kind === 'word';
  if (!said || countsNext(tokens, range.to)) return undefined;
  return { rule: 'dates/range', from: i, to: range.to, start: m, end: range.end };
}
