/** Numbers in their sentences: what is read, what is kept out, and what holds for any string. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { falseFriends } from '../../src/grammar/numbers/false-friends.ts';
import { numberRules } from '../../src/grammar/numbers/rules.ts';
import { extractNumbers, readNumbers } from '../../src/grammar/numbers.ts';
import { type Token, tokenize } from '../../src/text/tokens.ts';

/** "Tặng [20] suất" → the text without brackets and the bracketed span. */
function unbracket(sentence: string) {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return { text: sentence.replace('[', '').replace(']', ''), start, end };
}

describe('reads', () => {
  test.each<[string, object]>([
    ['Trao [1.250] suất quà.', { kind: 'number', value: 1250 }],
    ['Đón [hai mươi lăm] đoàn viên.', { kind: 'number', value: 25 }],
    ['Thực hiện [năm] nhiệm vụ.', { value: 5 }],
    ['Có [ba] công nhân về quê.', { value: 3 }],
    ['Tặng hơn [300] vé xe.', { value: 300, bound: 'over', approximation: 'over' }],
    ['Gần [1.500] đoàn viên dự.', { value: 1500, bound: 'nearly', approximation: 'under' }],
    ['Khoảng [2 nghìn] người.', { value: 2000, bound: 'about' }],
    ['Không dưới [40] đơn vị tham gia.', { bound: 'at-least', approximation: 'over' }],
    ['Mỗi tổ không quá [12] người.', { bound: 'at-most', approximation: 'under' }],
    ['Chưa đầy [50] hộ.', { bound: 'under' }],
    ['Nơi có [25] lao động trở lên.', { bound: 'at-least' }],
    ['Đạt [98,6%] kế hoạch.', { kind: 'percent', value: 98.6, percent: true }],
    ['Đạt [95 phần trăm] kế hoạch.', { kind: 'percent', value: 95 }],
    ['Tăng [5-7%] mỗi năm.', { kind: 'percent', value: 5, valueMax: 7 }],
    ['Giảm giá [15% - 30%] khi mua.', { kind: 'percent', value: 15, valueMax: 30 }],
    ['Giảm [0,3 điểm phần trăm].', { kind: 'percent-point', value: 0.3 }],
    ['Mỗi đội [15-20] thành viên.', { value: 15, valueMax: 20 }],
    ['Lương [5 đến 7 triệu đồng].', { kind: 'money', value: 5e6, valueMax: 7e6 }],
    ['Mức thưởng từ [1,7 triệu đến dưới 6 triệu đồng].', { value: 1.7e6, valueMax: 6e6, currency: 'VND' }],
    ['Suất ăn giá [20-25.000 đồng].', { value: 20_000, valueMax: 25_000, currency: 'VND' }],
    ['Thưởng [300-500 nghìn đồng].', { value: 300_000, valueMax: 500_000 }],
    ['Giá [3-3,5 triệu đồng] mỗi mét.', { value: 3e6, valueMax: 3.5e6 }],
    ['Hỗ trợ [300.000đ] mỗi người.', { kind: 'money', value: 300_000, currency: 'VND' }],
    ['Vay [40 tỷ USD].', { value: 4e10, currency: 'USD' }],
    ['Chi [$20] cho bữa trưa.', { value: 20, currency: 'USD' }],
    ['Quà [500k].', { kind: 'money', value: 500_000 }],
    ['Góp [2.000 euro].', { currency: 'EUR' }],
    ['Nhà rộng [12m2].', { kind: 'measure', value: 12, unit: 'm2' }],
    ['Cách xưởng [3 km].', { kind: 'measure', value: 3, unit: 'km' }],
    ['[Hai phần ba] số phiếu.', { kind: 'fraction', fraction: '2/3' }],
    ['[Một nửa] số công nhân.', { kind: 'fraction', fraction: '1/2', value: 0.5 }],
    ['Có [35/36] công đoàn cơ sở.', { kind: 'ratio', fraction: '35/36' }],
    ['Năng suất [gấp 3 lần].', { kind: 'multiple', value: 3 }],
    ['Thu nhập [gấp đôi] năm ngoái.', { kind: 'multiple', value: 2 }],
    ['Tăng [1,5 lần].', { kind: 'multiple', value: 1.5 }],
    ['[Hàng trăm] công nhân.', { kind: 'vague', value: 100 }],
    ['[Hàng chục nghìn] lượt người.', { kind: 'vague', value: 10_000 }],
    ['[Mấy trăm triệu] đồng.', { kind: 'vague', value: 1e8 }],
    ['Hội nghị [lần thứ VI].', { kind: 'ordinal', value: 6, ordinal: true }],
    ['Kỳ họp [lần thứ mười hai].', { kind: 'ordinal', value: 12 }],
    ['Ban Chấp hành khóa [XIII].', { kind: 'ordinal', value: 13 }],
    ['Huân chương hạng [Nhì].', { kind: 'ordinal', value: 2 }],
    ['Năm [thứ ba] liên tiếp.', { kind: 'ordinal', value: 3 }],
    ['[Lần đầu tiên] được dự.', { kind: 'ordinal', value: 1 }],
    ['Một tá bút, [một đôi] giày.', { value: 2 }],
    ['Ủng hộ [nửa triệu] đồng.', { value: 500_000 }],
  ])('%s', (sentence, value) => {
    const { text, start, end } = unbracket(sentence);
    expect(extractNumbers(text).find((mention) => mention.start === start && mention.end === end)).toMatchObject(value);
  });
});

test.each(numberRules)('$id: $example', ({ id, example, value }) => {
  const { text, start, end } = unbracket(example);
  const mention = extractNumbers(text).find((found) => found.start === start);
  expect(mention).toMatchObject({ rule: id, end });
  expect(mention?.value).toBeCloseTo(value);
});

test('every rule that can read has an example', () => {
  const known = new Set(numberRules.map(({ id }) => id));
  const read = numberRules.flatMap(({ example }) => extractNumbers(example.replaceAll(/[[\]]/g, '')));
  for (const { rule } of read) expect(known).toContain(rule);
});

describe('keeps out', () => {
  test.each([
    ...falseFriends.map(({ example }) => [example]),
    ['Thực hiện Nghị quyết [18-NQ/TW].'],
    ['Theo Nghị định [145/2020/NĐ-CP].'],
    ['Nghị quyết [6b]/NQ-BCH.'],
    ['Đường dây nóng [1900 6789].'],
    ['Số điện thoại [0987654321].'],
    ['Ở đường [3/2], phường [12].'],
    ['Tại Khu [5], thị trấn.'],
    ['Học lớp [9].'],
    ['Điều [10], khoản [2].'],
    ['Tỷ lệ bản đồ [1/500].'],
    ['Mở cửa [24/24].'],
    ['Ngày [5/12/2023].'],
    ['Năm [2024].'],
    ['Giai đoạn [2015-2020].'],
    ['Lúc [8h30].'],
    ['Phòng, chống Covid-[19].'],
    ['Thực hành [5S].'],
    ['Đại hội thể thao SEA Games [33].'],
    ['Các [ba] mẹ của công nhân.'],
    ['Phong trào “[Ba] sạch”.'],
    ['Tháng [tư] về.'],
    ['Có một [số] đơn vị.'],
    ['Đó là [năm] bản lề.'],
    ['Trong tư [tưởng] của Người.'],
    ['Sự sáng [tạo] của thợ.'],
    ['Trao đổi [hai] chiều.'],
  ])('%s', (sentence) => {
    const text = sentence.replaceAll(/[[\]]/g, '');
    const spans = [...sentence.matchAll(/\[[^\]]*\]/g)].map(({ index, 0: span }, k) => ({
      start: index - 2 * k,
      end: index - 2 * k + span.length - 2,
    }));
    for (const { start, end } of spans)
      expect(extractNumbers(text).filter((mention) => mention.start < end && start < mention.end)).toEqual([]);
  });
});

test('a paragraph ends a number', () => {
  expect(extractNumbers('Tặng 3\n\ntriệu người').map(({ value }) => value)).not.toContain(3_000_000);
});

test('a number that no double holds keeps its digits', () => {
  expect(extractNumbers('Tổng 9.007.199.254.740.993 đồng')).toMatchObject([{ exact: '9007199254740993' }]);
});

/** Strings of what Vietnamese numbers are made of. */
const words =
  'một hai ba bốn năm sáu bảy tám chín mười mươi mốt tư lăm linh lẻ trăm nghìn ngàn vạn triệu tỷ rưỡi chục nửa phần lần thứ hàng mấy gấp đến tới hơn gần khoảng không đồng người % - / . , ( ) 1 02 345 6.789 1,5 2024 XII k m2 h30 ngày tháng'.split(
    ' ',
  );
const anything = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', '\n')), { maxLength: 60 })
  .map((parts) => parts.map((part) => part.join('')).join(''));

test('no string of digits, separators and number words throws, and mentions stand in order without overlap', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end, text: printed, value } of extractNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(printed);
        expect(Number.isFinite(value)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

/** How often the tokens of a text are looked at while its numbers are read. */
function looks(text: string): { tokens: number; looks: number } {
  let looks = 0;
  const tokens = tokenize(text);
  const watched = new Proxy(tokens, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key) as Token;
    },
  });
  readNumbers(watched);
  return { tokens: tokens.length, looks };
}

test('the work grows in proportion to the tokens', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (pattern) => {
      const once = pattern.join(' ');
      const short = looks(Array(20).fill(once).join(' '));
      const long = looks(Array(400).fill(once).join(' '));
      const rate = ({ looks, tokens }: typeof short): number => looks / tokens;
      expect(rate(long)).toBeLessThanOrEqual(rate(short) * 2 + 20);
    }),
    { numRuns: 100, examples: [[['-', '2024']]] },
  );
});

test('a long chain of figures and dashes does not throw', () => {
  expect(() => extractNumbers('- 2024 '.repeat(50_000))).not.toThrow();
});
