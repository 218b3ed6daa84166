/** Numbers of words: one for each, for good, and tables asked by them. */
import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { learn, numberOf, UNNUMBERED, wordTable } from '../../src/text/vocabulary.ts';

test('a word keeps its number, and no other word has it', () => {
  const words = ['công', 'đoàn', 'viên', 'công đoàn', '12', ','];
  const numbers = words.map(learn);
  expect(new Set(numbers).size).toBe(words.length);
  expect(words.map(learn)).toEqual(numbers);
  expect(words.map(numberOf)).toEqual(numbers);
  expect(numbers).not.toContain(UNNUMBERED);
});

test('words that fold to the same have the same number', () => {
  const [small, large, other] = tokenize('hòa HOÀ hoa');
  expect(small!.id).toBe(large!.id);
  expect(other!.id).not.toBe(small!.id);
});

test('a table answers by number, the later entry first', () => {
  const table = wordTable([
    ['tháng', 1],
    ['năm', 2],
    ['tháng', 3],
  ]);
  expect(tokenize('Tháng này năm').map(({ id }) => table[id])).toEqual([3, undefined, 2]);
  expect(table[UNNUMBERED]).toBeUndefined();
});

test('when there is no more room, words of texts go without a number and words of tables do not', () => {
  for (let i = 0; i < 1 << 16; i++) numberOf(`w${i}`);
  expect(numberOf('một từ chưa gặp')).toBe(UNNUMBERED);
  const [before] = tokenize('chưagặp');
  expect(before!.id).toBe(UNNUMBERED);
  const number = learn('chưagặp');
  expect(number).not.toBe(UNNUMBERED);
  const [after] = tokenize('chưagặp');
  expect(after!.id).toBe(number);
});
