/** One number in figures, words or both, and the properties that hold for any string of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumberAt } from '../../src/grammar/numbers/number.ts';
import { romanValue } from '../../src/grammar/numbers/roman.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** The value of the number that begins the text, and the words it took. */
function read(text: string) {
  const tokens = tokenize(text);
  const number = readNumberAt(tokens, 0);
  return number && { value: number.value, taken: text.slice(0, tokens[number.to - 1]!.end), exact: number.exact };
}

describe('figures', () => {
  test.each([
    ['4.021 sáng kiến', 4021, '4.021'],
    ['12.297.344 người', 12_297_344, '12.297.344'],
    ['1.250,5 m2', 1250.5, '1.250,5'],
    ['3,5 tấn', 3.5, '3,5'],
    ['0,75 ha', 0.75, '0,75'],
    ['1,250 người tham gia', 1250, '1,250'],
    ['1,250 tỷ đồng', 1_250_000_000, '1,250 tỷ'],
    ['0,250 người', 0.25, '0,250'],
    ['1,250,000 đồng', 1_250_000, '1,250,000'],
    ['1,250.5 m', 1250.5, '1,250.5'],
    ['1.5 nghìn', 1500, '1.5 nghìn'],
    ['8.55 điểm', 8.55, '8.55'],
    ['120.5%', 120.5, '120.5'],
    ['3.2517', 3.2517, '3.2517'],
    ['10 000 công nhân', 10_000, '10 000'],
    ['2 600 tỷ đồng', 2_600_000_000_000, '2 600 tỷ'],
    ['370 000 - 450 000 đồng', 370_000, '370 000'],
    ['10 000', 10, '10'],
    ['05 máy tính', 5, '05'],
    ['3,2 triệu đoàn viên', 3_200_000, '3,2 triệu'],
    ['4,35 triệu đồng', 4_350_000, '4,35 triệu'],
    ['1 tỷ 350 triệu đồng', 1_350_000_000, '1 tỷ 350 triệu'],
    ['10 triệu 200 nghìn đồng', 10_200_000, '10 triệu 200 nghìn'],
    ['2 tỉ rưỡi', 2_500_000_000, '2 tỉ rưỡi'],
    ['1 triệu 2 đồng', 1_200_000, '1 triệu 2'],
    ['15 nghìn tỷ đồng', 15_000_000_000_000, '15 nghìn tỷ'],
    ['1.200 tỷ 500 triệu', 1_200_500_000_000, '1.200 tỷ 500 triệu'],
    ['23 vạn lao động', 230_000, '23 vạn'],
    ['500k', 500_000, '500k'],
    ['30tr', 30_000_000, '30tr'],
    ['2 chục xe đạp', 20, '2 chục'],
  ])('%s', (text, value, taken) => expect(read(text)).toMatchObject({ value, taken }));

  test.each([['024.3942.1515'], ['1.2.3'], ['1,2,3'], ['12.34.567,8']])('%s is none', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});

describe('words', () => {
  test.each([
    ['hai mươi mốt đại biểu', 21, 'hai mươi mốt'],
    ['mười lăm người', 15, 'mười lăm'],
    ['bảy mươi nhăm', 75, 'bảy mươi nhăm'],
    ['bốn mươi tư', 44, 'bốn mươi tư'],
    ['ba lăm', 35, 'ba lăm'],
    ['hai ba', 23, 'hai ba'],
    ['một trăm linh năm phần quà', 105, 'một trăm linh năm'],
    ['một trăm lẻ tám', 108, 'một trăm lẻ tám'],
    ['trăm hai người', 120, 'trăm hai'],
    ['một trăm mốt', 110, 'một trăm mốt'],
    ['hai trăm rưỡi', 250, 'hai trăm rưỡi'],
    ['hai nghìn tư', 2400, 'hai nghìn tư'],
    ['một ngàn chín', 1900, 'một ngàn chín'],
    ['một nghìn lẻ một đêm', 1001, 'một nghìn lẻ một'],
    ['hai nghìn không trăm linh ba', 2003, 'hai nghìn không trăm linh ba'],
    ['hai ngàn không trăm hai mươi sáu', 2026, 'hai ngàn không trăm hai mươi sáu'],
    ['một vạn hai', 12_000, 'một vạn hai'],
    ['hai mươi ba vạn lao động', 230_000, 'hai mươi ba vạn'],
    ['một triệu hai trăm ba mươi nghìn', 1_230_000, 'một triệu hai trăm ba mươi nghìn'],
    ['một triệu rưởi', 1_500_000, 'một triệu rưởi'],
    ['triệu rưỡi', 1_500_000, 'triệu rưỡi'],
    ['một nghìn hai trăm tỷ đồng', 1_200_000_000_000, 'một nghìn hai trăm tỷ'],
    ['mười nghìn tỉ', 10_000_000_000_000, 'mười nghìn tỉ'],
    [
      'sáu trăm bốn mươi bảy nghìn chín trăm hai mươi mốt',
      647_921,
      'sáu trăm bốn mươi bảy nghìn chín trăm hai mươi mốt',
    ],
    ['một tỷ không trăm linh năm triệu', 1_005_000_000, 'một tỷ không trăm linh năm triệu'],
    ['trăm nghìn lao động', 100_000, 'trăm nghìn'],
    ['chục người', 10, 'chục'],
    // năm behind a number is the year
    ['hai mươi năm xây dựng', 20, 'hai mươi'],
    ['một trăm năm thành lập', 100, 'một trăm'],
    ['năm nghìn người', 5000, 'năm nghìn'],
    ['năm mươi lăm', 55, 'năm mươi lăm'],
  ])('%s', (text, value, taken) => expect(read(text)).toMatchObject({ value, taken }));

  test.each([['năm 2024'], ['người lao động'], ['mốt'], ['rưỡi'], ['triệu người']])('%s is none', (text) =>
    expect(read(text)).toBeUndefined(),
  );
});

test('an integer that no double holds keeps its digits', () => {
  expect(read('9007199254740993')).toMatchObject({ exact: '9007199254740993' });
  expect(read('9.007.199.254.740.993 đồng')).toMatchObject({ exact: '9007199254740993' });
  expect(read('9007199254740992')?.exact).toBeUndefined();
  expect(read('9007199254740992')?.value).toBe(9_007_199_254_740_992);
});

test('Roman numerals', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
      expect(romanValue(roman(value))).toBe(value);
    }),
  );
  for (const text of ['', 'IIII', 'VX', 'IC', 'A', 'XIIX', 'ii']) expect(romanValue(text)).toBeUndefined();
});

function roman(value: number): string {
  const parts: [number, string][] = [
    [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]; // biome-ignore format: a table
  let rest = value;
  let text = '';
  for (const [size, letters] of parts) for (; rest >= size; rest -= size) text += letters;
  return text;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The full northern words of a number below a thousand; `whole`: nothing larger stands before it. */
function below1000(value: number, whole: boolean): string {
  const [hundreds, tens, units] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (hundreds > 0 || !whole) words.push(`${DIGITS[hundreds]} trăm`);
  if (tens === 0 && units > 0) words.push(words.length > 0 ? `linh ${DIGITS[units]}` : DIGITS[units]!);
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`);
  if (tens > 0 && units > 0)
    words.push(units === 1 && tens > 1 ? 'mốt' : units === 4 && tens > 1 ? 'tư' : units === 5 ? 'lăm' : DIGITS[units]!);
  return words.join(' ');
}

/** The words of any number below a million millions. */
function inWords(value: number): string {
  const words: string[] = [];
  for (const [size, name] of [
    [1e9, ' tỷ'],
    [1e6, ' triệu'],
    [1e3, ' nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(value / size) % 1000;
    if (group > 0) words.push(below1000(group, words.length === 0) + name);
  }
  return words.join(' ');
}

test('every number below 10^12 is read back from its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
      expect(read(`${inWords(value)} người`)).toMatchObject({ value, taken: inWords(value) });
    }),
    { numRuns: 500 },
  );
});

test('every figure with thousands and decimals is read back', () => {
  const grouped = (value: number): string => String(value).replace(/(?=(\d{3})+$)(?!^)/g, '.');
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 31 }), fc.integer({ min: 1, max: 99 }), (value, cents) => {
      expect(read(`${grouped(value)} suất`)?.value).toBe(value);
      expect(read(`${grouped(value)},${cents} suất`)?.value).toBe(Number(`${value}.${cents}`));
    }),
  );
});
