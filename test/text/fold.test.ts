import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slug, stripDiacritics } from '../../src/text/fold.ts';

describe('fold makes equal', () => {
  test.each([
    ['case', 'LIÊN ĐOÀN', 'liên đoàn'],
    ['NFC and NFD', 'Tiếng Việt', 'Tiếng Việt'.normalize('NFD')],
    ['the place of the tone: oa', 'hòa', 'hoà'],
    ['the place of the tone: oe', 'khỏe', 'khoẻ'],
    ['the place of the tone: uy', 'Ủy ban', 'Uỷ ban'],
    ['i and y', 'kỹ sư', 'kĩ sư'],
    ['i and y after qu', 'quý', 'quí'],
    ['eth and Đ', 'Ðoàn', 'Đoàn'],
    ['dashes', '2015–2020', '2015-2020'],
    ['quotes', '“Giỏi”', '"Giỏi"'],
    ['blanks', ' hai\u00A0\t từ\n', 'hai từ'],
    ['invisible characters', 'đo\u200Bà\u00ADn\uFEFF', 'đoàn'],
  ])('%s', (_, a, b) => expect(fold(a)).toBe(fold(b)));

  test.each([
    ['tones', 'hòa', 'hoa'],
    ['letters', 'đoàn', 'doàn'],
    ['y in a rhyme', 'tay', 'tai'],
    ['y before a vowel', 'yêu', 'iêu'],
  ])('and keeps apart: %s', (_, a, b) => expect(fold(a)).not.toBe(fold(b)));

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

test.each([
  ['Liên đoàn Lao động', 'Lien doan Lao dong'],
  ['Đặng Thị Ủy'.normalize('NFD'), 'Dang Thi Uy'],
])('stripDiacritics: %s', (text, expected) => expect(stripDiacritics(text)).toBe(expected));

test.each([
  ['LĐLĐ quận Thanh Xuân', 'ldld-quan-thanh-xuan'],
  ['“Giỏi việc nước – Đảm việc nhà”', 'gioi-viec-nuoc-dam-viec-nha'],
  ['!?', ''],
])('slug: %s', (text, expected) => expect(slug(text)).toBe(expected));
