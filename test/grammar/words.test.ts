/** Word segmentation: lossless for any string, the same for every way of writing, and right on the treebank's raw sentences. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentWords } from '../../src/grammar/words.ts';

const words = (text: string): string =>
  segmentWords(text)
    .map((word) => word.text)
    .join(' | ');

test.each([
  ['Công đoàn cơ sở chăm lo đời sống người lao động.', 'Công đoàn | cơ sở | chăm lo | đời sống | người | lao động | .'],
  ['Ông già đi nhanh quá.', 'Ông già | đi | nhanh | quá | .'],
  ['Bà Trần Thị Lan đến Cần Thơ', 'Bà | Trần Thị Lan | đến | Cần Thơ'],
  ['Quỹ chi 10 triệu đồng, đạt 95% kế hoạch...', 'Quỹ | chi | 10 triệu | đồng | , | đạt | 95% | kế hoạch | ...'],
  ['TP. Huế trao 1.250,5 kg gạo ngày 12/6/2021', 'TP. | Huế | trao | 1.250,5 | kg | gạo | ngày | 12/6/2021'],
  ['', ''],
])('%s', (text, expected) => expect(words(text)).toBe(expected));

describe('for every string', () => {
  const syllables = fc.constantFrom(
    'công',
    'đoàn',
    'Hòa',
    'hoà',
    'Bình',
    'TP.',
    '10',
    'triệu',
    '%',
    '...',
    'A5',
    '“',
    '\n',
    ' ',
    'ủy',
    '12/6',
  );
  const vietnamese = fc.oneof(
    fc.array(syllables).map((parts) => parts.join(' ')),
    fc.array(syllables).map((parts) => parts.join('')),
  );
  const anything = fc.oneof(fc.string({ unit: 'binary' }), vietnamese);

  test('words are in order, do not overlap, and leave out only white space and invisible characters', () =>
    fc.assert(
      fc.property(anything, (input) => {
        let at = 0;
        for (const { start, end, text: word } of segmentWords(input)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word).toBe(input.slice(start, end));
          expect(input.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          at = end;
        }
        expect(input.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    ));

  test('NFC and NFD give the same words', () =>
    fc.assert(
      fc.property(vietnamese, (input) => {
        const composed = segmentWords(input.normalize('NFC')).map((word) => word.text.normalize('NFC'));
        expect(segmentWords(input.normalize('NFD')).map((word) => word.text.normalize('NFC'))).toEqual(composed);
      }),
    ));
});

test('the place of the tone mark does not matter', () => {
  expect(words('Hòa bình và hoà bình, ủy ban và uỷ ban')).toBe('Hòa bình | và | hoà bình | , | ủy ban | và | uỷ ban');
});

const treebank = new URL('../../../shared/cases/words.json', import.meta.url);
const there = existsSync(treebank);
if (!there) console.warn('SKIPPED: the treebank sentences (../shared/cases/words.json) are not here');

test.skipIf(!there)('word spans on treebank sentences: F1 at least 0.95', () => {
  const { sentences } = JSON.parse(readFileSync(treebank, 'utf8')) as {
    sentences: { raw: string; words: [number, number][] }[];
  };
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const { raw, words: spans } of sentences) {
    const wanted = new Set(spans.map(([start, end]) => `${start}-${end}`));
    const got = segmentWords(raw).map(({ start, end }) => `${start}-${end}`);
    gold += wanted.size;
    found += got.length;
    right += got.filter((span) => wanted.has(span)).length;
  }
  console.info(`word-span F1 ${((200 * right) / (gold + found)).toFixed(2)}`);
  expect((2 * right) / (gold + found)).toBeGreaterThanOrEqual(0.95);
});
