/** Overlaps: longest, then earliest, then the extractor listed first; every loser knows its winner. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Found } from '../src/extractors/extractor.ts';
import { settle } from '../src/settle.ts';

const found = (start: number, end: number, rule = 'dates/x'): Found => ({
  layer: 'dates',
  start,
  end,
  value: null,
  rule,
});
const spans = (list: readonly Found[]) => list.map(({ start, end, rule }) => `${start}-${end} ${rule}`);

test.each([
  ['the longest wins', [found(0, 4), found(2, 9)], ['2-9 dates/x']],
  ['of two equally long the earlier wins', [found(3, 6), found(1, 4)], ['1-4 dates/x']],
  [
    'of two equal spans the first listed wins',
    [found(1, 4, 'dates/first'), found(1, 4, 'dates/second')],
    ['1-4 dates/first'],
  ],
  ['neighbours both stay', [found(4, 6), found(0, 4)], ['0-4 dates/x', '4-6 dates/x']],
  ['a loser frees what it blocked', [found(0, 3), found(2, 8), found(7, 9)], ['2-8 dates/x']],
  ['nothing', [], []],
])('%s', (_, given, expected) => expect(spans(settle(given).settled)).toEqual(expected));

test('the winners are flat and in order, nothing is lost, and each loser overlaps a winner at least as long', () => {
  const span = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 10 }))
    .map(([start, length]) => found(start, start + length));
  fc.assert(
    fc.property(fc.array(span), (given) => {
      const { settled, losers } = settle(given);
      expect(settled.length + losers.length).toBe(given.length);
      for (let i = 1; i < settled.length; i++) expect(settled[i]!.start).toBeGreaterThanOrEqual(settled[i - 1]!.end);
      for (const { loser, winner } of losers) {
        expect(settled).toContain(winner);
        expect(loser.start < winner.end && winner.start < loser.end).toBe(true);
        expect(winner.end - winner.start).toBeGreaterThanOrEqual(loser.end - loser.start);
      }
    }),
  );
});
