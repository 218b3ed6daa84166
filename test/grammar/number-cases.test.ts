/** Scores extractNumbers on the shared cases of dates and numbers, by the rules at their head. Skipped where they are not at hand. */
import { expect, test } from 'vitest';
import { extractNumbers, type NumberMention } from '../../src/grammar/numbers.ts';
import { readSharedCases, type SharedCase } from '../support/shared-cases.ts';

const shared = readSharedCases();
const present = shared !== null;
if (!present) console.warn('SKIPPED: the number cases (../shared/cases/dates-and-numbers.json) are not here');

interface Span {
  start: number;
  end: number;
}
/** The value of a mention in the notation of the cases. */
function notationOf({ kind, value, valueMax, currency, fraction }: NumberMention): unknown {
  if (fraction !== undefined) return fraction;
  if (kind === 'vague') return { magnitude: value };
  if (kind === 'money')
    return valueMax === undefined ? { amount: value, currency } : { from: value, to: valueMax, currency };
  return valueMax === undefined ? value : [value, valueMax];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function isRight(wanted: SharedCase): boolean {
  const touching = extractNumbers(wanted.sentence).filter((mention) => overlap(mention, wanted));
  if (wanted.kind === 'none') return touching.length === 0;
  const core = wanted.core ?? wanted;
  return touching.some(
    (mention) =>
      mention.start >= wanted.start &&
      mention.end <= wanted.end &&
      mention.start <= core.start &&
      mention.end >= core.end &&
      [wanted.value, ...(wanted.alt ?? [])].some(
        (value) => same(value, notationOf(mention)) || same(value, mention.value),
      ),
  );
}

test.skipIf(!present)('at least 98 % of the numbers are right, and nothing is found where nothing is', () => {
  const cases = shared ?? [];
  const numbers = cases.filter(({ form, kind }) => (form.startsWith('N') || form === 'X') && kind !== 'date');
  const wrong = numbers.filter((wanted) => !isRight(wanted)).map(({ id }) => id);
  expect(wrong.filter((id) => id.startsWith('X'))).toEqual([]);
  expect(1 - wrong.length / numbers.length, wrong.join(' ')).toBeGreaterThanOrEqual(0.98);
});
