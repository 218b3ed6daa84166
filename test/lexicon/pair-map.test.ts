/** Numbers by pairs of numbers: what a map of maps would say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairMap } from '../../src/lexicon/pair-map.ts';

test('it says what a plain map says, however many pairs it has', () => {
  const small = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small, fc.integer({ min: 1 })), { maxLength: 400 }), (entries) => {
      const map = pairMap();
      const plain = new Map<string, number>();
      for (const [first, second, value] of entries) {
        map.set(first, second, value);
        plain.set(`${first} ${second}`, value);
      }
      for (let first = 0; first <= 40; first++)
        for (let second = 0; second <= 40; second++)
          expect(map.get(first, second)).toBe(plain.get(`${first} ${second}`) ?? 0);
    }),
    { numRuns: 20 },
  );
});
