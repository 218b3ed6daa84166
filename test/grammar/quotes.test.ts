/** Quoted spans: pairs of every kind, mixed, nested, glued, left open; and what looks like a mark and is none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../src/grammar/quotes.ts';
import { tokenize } from '../../src/text/tokens.ts';

const spansOf = (text: string): string[] => readQuotes(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('spans', () => {
  test.each<[string, string[]]>([
    ['phong trào “Máy sạch, xưởng đẹp” sôi nổi', ['Máy sạch, xưởng đẹp']],
    ['phong trào "Máy sạch" và "Kho gọn"', ['Máy sạch', 'Kho gọn']],
    ['phong trào «Máy sạch», „Kho gọn”', ['Máy sạch', 'Kho gọn']],
    ["phong trào ‘Máy sạch’ và 'Kho gọn'", ['Máy sạch', 'Kho gọn']],
    ["chương trình ''Đêm trăng rằm'' cho trẻ", ['Đêm trăng rằm']],
    ['phong trào “Máy sạch" và "Kho gọn”.', ['Máy sạch', 'Kho gọn']],
    ['phong trào ”Máy sạch” nở rộ', ['Máy sạch']],
    ['phong trào “ Máy sạch ” nở rộ', ['Máy sạch']],
    ['phong trào"Máy sạch"nở rộ', ['Máy sạch']],
    ['chủ đề “Gọn từng giờ.”', ['Gọn từng giờ']],
    ['cuộc vận động “Ba gọn”: kho gọn, máy gọn, bàn gọn”, gắn với “Hai nhanh”', ['Ba gọn', 'Hai nhanh']],
    ['nói “đội "Ong thợ" đã về đích” hôm qua', ['đội "Ong thợ" đã về đích', 'Ong thợ']],
    ['thi đua “Máy sạch, “Kho gọn” và “Bàn ngăn nắp”', ['Máy sạch', 'Kho gọn', 'Bàn ngăn nắp']],
    [
      'tiêu chí “Nhanh, gọn, xây dựng “Kho kiểu mẫu”. Công đoàn',
      ['Nhanh, gọn, xây dựng “Kho kiểu mẫu', 'Kho kiểu mẫu'],
    ],
    ['phát động “Máy sạch; tổ chức hội thi', ['Máy sạch']],
    ["ở Ea H'Leo lúc 23h30' anh đọc L'Humanité", []],
    ['cao 5\' và rộng 6"', []],
    ['“”', []],
  ])('%s', (text, spans) => expect(spansOf(text)).toEqual(spans));

  test('a span ends with its block', () => {
    const text = 'phát động “Máy sạch\n\nngày mai" nghỉ';
    const tokens = tokenize(text, 0, 19);
    tokenize(text, 21, text.length, tokens);
    expect(readQuotes(tokens).map(({ start, end, closed }) => [text.slice(start, end), closed])).toEqual([
      ['Máy sạch', false],
    ]);
  });

  test.each<[string, boolean, boolean]>([
    ['“Máy sạch”', true, true],
    ['«Máy sạch»', true, true],
    ['“Máy sạch"', true, false],
    ['“Máy sạch', false, false],
  ])('%s is closed: %s, balanced: %s', (text, closed, balanced) => {
    expect(readQuotes(tokenize(text))[0]).toMatchObject({ closed, balanced });
  });

  test('an inner span knows the one around it', () => {
    expect(readQuotes(tokenize('“trong “Ong thợ” này” và “kia”')).map(({ parent }) => parent)).toEqual([-1, 0, -1]);
  });
});

describe('properties', () => {
  const noise = fc.array(
    fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', ' ', 'Máy', 'sạch', ',', '.', ';', 'và', '5', '\n'),
    { maxLength: 60 },
  );

  test('spans lie inside the text, hold a token, and nest', () => {
    fc.assert(
      fc.property(noise, (parts) => {
        const text = parts.join('');
        const tokens = tokenize(text);
        const quotes = readQuotes(tokens);
        quotes.forEach(({ from, to, open, after, start, end, parent }, i) => {
          expect(open < from && from < to && to <= after && after <= tokens.length).toBe(true);
          expect(start < end && end <= text.length).toBe(true);
          expect(parent).toBeLessThan(i);
          if (parent >= 0) expect(open).toBeGreaterThan(quotes[parent]!.open);
        });
      }),
    );
  });

  test('any pair around words of a name is read', () => {
    const pairs = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ['‘', '’'], ["'", "'"], ["''", "''"], ['“', '"']);
    const name = fc.array(fc.constantFrom('Máy', 'sạch', 'kho', 'gọn', 'Bàn'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(pairs, name, ([left, right], words) => {
        expect(spansOf(`phong trào ${left}${words.join(' ')}${right} lan rộng`)).toEqual([words.join(' ')]);
      }),
    );
  });

  test('a thousand open marks take no longer than the text is long', () => {
    const quotes = readQuotes(tokenize('“ a '.repeat(20_000)));
    expect(quotes.length).toBeLessThanOrEqual(20_000);
  });
});
