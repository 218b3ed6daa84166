import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gap, isCapitalized, tokenAt, tokenize } from '../../src/text/tokens.ts';

const GAPS = ['', ' ', '/', '|'];
/** Tokens with what stands before them: "|" a block, "/" a line, " " a blank, "+" nothing. */
const cut = (text: string): string =>
  tokenize(text)
    .map((token) => `${token.gap === Gap.none ? '+' : GAPS[token.gap]}${token.text}`)
    .join('');

describe('tokens', () => {
  test.each([
    ['Công đoàn trao quà.', '|Công đoàn trao quà+.'],
    ['ngày 12/6/2021', '|ngày 12+/+6+/+2021'],
    ['8h30, 1.250 suất', '|8+h+30+, 1+.+250 suất'],
    ['“Giỏi việc nước”', '|“+Giỏi việc nước+”'],
    ['hai\u00A0từ', '|hai từ'],
    ['hai\r\n\r\ndòng', '|hai/dòng'],
    ['đo\u200Bàn \u200Bviên\u200B.', '|đo\u200Bàn viên+.'],
    ['a😀b \uD800', '|a+😀+b \uD800'],
    ['Tiếng'.normalize('NFD'), `|${'Tiếng'.normalize('NFD')}`],
    ['thủy sảnNgày 26/5', '|thủy sản|Ngày 26+/+5'],
    ['vùng biểnTheo lời'.normalize('NFD'), `|vùng biển|Theo lời`.normalize('NFD')],
    ['chợ PhùngNgay sau', '|chợ Phùng|Ngay sau'],
    ['cô ThịAnh', '|cô ThịAnh'],
    ['eTại iPhone NhanDan', '|eTại iPhone NhanDan'],
    ['', ''],
    [' \n\uFEFF', ''],
  ])('%j', (text, expected) => expect(cut(text)).toBe(expected));

  test.each([
    ['đoàn', 'lower', false],
    ['Đoàn', 'title', true],
    ['Ô', 'title', true],
    ['LĐLĐ', 'upper', true],
    ['NhanDan', 'mixed', true],
    ['eBao', 'mixed', false],
    ['Ô'.normalize('NFD'), 'title', true],
    ['12', 'none', false],
  ])('shape of %s', (text, shape, capital) => {
    const [token] = tokenize(text);
    expect([token!.shape, isCapitalized(token)]).toEqual([shape, capital]);
  });

  test('an invisible character in a word does not hide it', () => {
    expect(tokenize('đo\u200Bàn').map(({ fold }) => fold)).toEqual(['đoàn']);
  });

  test('tokens lie in order inside the text, and everything else is blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(20), (text, from) => {
        const start = Math.min(from, text.length);
        let at = start;
        for (const token of tokenize(text, start)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(at, token.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
    );
  });

  test('tokenAt finds the token at an offset or after it', () => {
    const tokens = tokenize('hai từ nữa');
    expect([0, 2, 3, 4, 9, 10].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 2, 3]);
  });
});
