/** lunar-brackets: a bracket that gives days again in the lunar calendar: "ngày 6-8/2/2024 (ngày 27-29 tháng Chạp)". */
import { Gap } from '../../text/tokens.ts';
import type { Tokens } from './parts.ts';
import type { Reading } from './types.ts';
import { wordSet } from './words.ts';

/** Words of the lunar calendar; one of them stands in the bracket. */
const LUNAR = wordSet('chạp giêng tết âm');
/** Such a bracket has no more tokens. */
const LONGEST = 16;

/** The index after the bracket at `i` that holds days of the lunar calendar, `i` where none stands. */
function afterLunarBracket(tokens: Tokens, i: number): number {
  if (tokens[i]?.text !== '(' || tokens[i]!.gap >= Gap.line) return i;
  let days = false;
  let lunar = false;
  for (let p = i + 1; p < Math.min(i + LONGEST, tokens.length); p++) {
    const { text, fold, kind, gap } = tokens[p]!;
    if (gap >= Gap.line || text === '(') return i;
    if (text === ')') return days && lunar ? p + 1 : i;
    days ||= kind === 'digits';
    lunar ||= LUNAR.has(fold);
  }
  return i;
}

/** A range of days with the bracket behind it that says them again in the lunar calendar; any other reading as it is. */
export function withLunarBracket(tokens: Tokens, reading: Reading): Reading {
  if (reading.rule !== 'dates/range' || reading.start?.day === undefined || reading.start.lunar) return reading;
  const to = afterLunarBracket(tokens, reading.to);
  return to === reading.to ? reading : { ...reading, to };
}
