/** words: the vocabulary of Vietnamese dates as tables. Every key is folded; a phrase is a list of folded words. */
import { fold } from '../../text/fold.ts';

const list = (words: string): string[] => words.split(' ').map(fold);
/** Makes a set of folded words from words parted by spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(list(words));
const phrase = (words: string): readonly string[] => list(words);

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** Parts of the day, by first word; of several phrases the longest stands first. */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly (readonly [readonly string[], PartOfDay])[]> = byFirstWord([
  ['tờ mờ sáng', 'dawn'],
  ['mờ sáng', 'dawn'],
  ['rạng sáng', 'dawn'],
  ['sáng sớm', 'dawn'],
  ['sớm', 'dawn'],
  ['bình minh', 'dawn'],
  ['sáng', 'morning'],
  ['đầu giờ sáng', 'morning'],
  ['cuối giờ sáng', 'morning'],
  ['trưa', 'noon'],
  ['giữa trưa', 'noon'],
  ['chiều tối', 'evening'],
  ['chiều muộn', 'afternoon'],
  ['chiều', 'afternoon'],
  ['đầu giờ chiều', 'afternoon'],
  ['cuối giờ chiều', 'afternoon'],
  ['xế chiều', 'afternoon'],
  ['tối muộn', 'evening'],
  ['tối khuya', 'night'],
  ['tối', 'evening'],
  ['đêm khuya', 'night'],
  ['nửa đêm', 'night'],
  ['đêm', 'night'],
  ['khuya', 'night'],
]);

/** Words beside which a part of day stands without more: "sáng nay", "tối mai", "đêm qua". Values: days from the reference. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  [fold('nay'), 0],
  [fold('qua'), -1],
  [fold('mai'), 1],
  [fold('mốt'), 2],
  [fold('kia'), -2],
]);

/** After "hôm" or "bữa". */
export const AFTER_HOM: ReadonlyMap<string, number> = new Map([
  [fold('nay'), 0],
  [fold('qua'), -1],
  [fold('kia'), -2],
  [fold('kìa'), -3],
  [fold('mai'), 1],
]);

/** After "ngày": "ngày mai", "ngày kia" (the day after tomorrow), "ngày mốt". */
export const AFTER_NGAY: ReadonlyMap<string, number> = new Map([
  [fold('mai'), 1],
  [fold('kia'), 2],
  [fold('mốt'), 2],
]);

/** Where in a month, quarter or year. */
export const EDGES: ReadonlyMap<string, 'start' | 'mid' | 'end'> = new Map([
  [fold('đầu'), 'start'],
  [fold('giữa'), 'mid'],
  [fold('cuối'), 'end'],
]);

/** The words after "thứ" that name a weekday, ISO numbers. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ['hai', 1], ['ba', 2], ['tư', 3], ['năm', 4], ['sáu', 5], ['bảy', 6], ['bẩy', 6],
    ['2', 1], ['3', 2], ['4', 3], ['5', 4], ['6', 5], ['7', 6],
  ].map(([word, day]) => [fold(word as string), day as number]),
); // biome-ignore format: two rows of a table

/** Words for 1 to 10, northern and southern. */
const UNITS: ReadonlyMap<string, number> = new Map(
  list('một hai ba bốn năm sáu bảy tám chín').flatMap((word, i) => [[word, i + 1] as const]),
);
const AFTER_TENS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['mốt', 1], ['một', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['bốn', 4], ['lăm', 5], ['nhăm', 5], ['năm', 5],
      ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9],
    ] as const
  ).map(([word, n]) => [fold(word), n]),
); // biome-ignore format: two rows of a table

/** Words for the tens and what may stand after them; "bẩy" and "tư" also stand alone. */
export const DIGIT_WORDS: ReadonlyMap<string, number> = new Map([...UNITS, [fold('bẩy'), 7], [fold('tư'), 4]]);
export const ONES_AFTER_TENS = AFTER_TENS;
export const TEN = fold('mười');
export const TENS = fold('mươi');
/** "hăm mốt" is 21 in the south. */
export const TWENTY = fold('hăm');
/** The words a number below a hundred may begin with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...DIGIT_WORDS.keys(), TEN, TWENTY]);

/** Names of months after "tháng". Giêng and Chạp are lunar. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['giêng', 1], ['một', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['bốn', 4], ['năm', 5], ['sáu', 6],
      ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9], ['mười', 10], ['chạp', 12],
    ] as const
  ).map(([word, n]) => [fold(word), n]),
); // biome-ignore format: two rows of a table
export const LUNAR_MONTHS = wordSet('giêng chạp');

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Units of time, by first word, with their letters in ISO 8601 durations and how often they go into them. */
export const UNITS_OF_TIME: ReadonlyMap<string, readonly (readonly [readonly string[], Unit])[]> = byFirstWord([
  ['giây', 'second'],
  ['phút', 'minute'],
  ['giờ', 'hour'],
  ['tiếng', 'hour'],
  ['giờ đồng hồ', 'hour'],
  ['tiếng đồng hồ', 'hour'],
  ['ngày', 'day'],
  ['hôm', 'day'],
  ['tuần', 'week'],
  ['tuần lễ', 'week'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['năm', 'year'],
  ['thập niên', 'decade'],
  ['thập kỷ', 'decade'],
  ['thế kỷ', 'century'],
]);

/**
 * Which of its kind a month, year or week is, from the reference. `loose`: may as well be counted from a time the text speaks of
 * ("năm trước"); `past`: after a year or month it makes a length of it ("năm qua").
 */
export interface Shift {
  readonly by: number;
  readonly loose?: boolean;
  readonly past?: boolean;
}

/** What follows a month, year, week or weekday and says which: how many of them from the reference. Longest first. */
export const SHIFTS: ReadonlyMap<string, readonly (readonly [readonly string[], Shift])[]> = byFirstWord([
  ['này', { by: 0 }],
  ['nay', { by: 0 }],
  ['hiện tại', { by: 0 }],
  ['hiện nay', { by: 0 }],
  ['trước', { by: -1, loose: true }],
  ['ngoái', { by: -1 }],
  ['rồi', { by: -1 }],
  ['vừa rồi', { by: -1 }],
  ['vừa qua', { by: -1, past: true }],
  ['qua', { by: -1, past: true }],
  ['sau', { by: 1, loose: true }],
  ['tới', { by: 1 }],
  ['sắp tới', { by: 1 }],
  ['tới đây', { by: 1 }],
  ['tiếp', { by: 1, loose: true }],
  ['tiếp theo', { by: 1, loose: true }],
  ['kế tiếp', { by: 1, loose: true }],
  ['kế', { by: 1, loose: true }],
]);

/** Words after a date that say on which side of the reference it lies; they stay outside its span. */
export const TOWARDS: ReadonlyMap<string, readonly (readonly [readonly string[], -1 | 1])[]> = byFirstWord([
  ['tới', 1],
  ['tới đây', 1],
  ['sắp tới', 1],
  ['vừa qua', -1],
  ['vừa rồi', -1],
  ['mới đây', -1],
  ['qua', -1],
]);

/** Frames that announce a range of years, with the kind they make. */
export const FRAMES: ReadonlyMap<string, readonly (readonly [readonly string[], 'term' | 'period'])[]> = byFirstWord([
  ['nhiệm kỳ', 'term'],
  ['nk', 'term'],
  ['nhiệm kì', 'term'],
  ['khóa', 'term'],
  ['tài khóa', 'period'],
  ['giai đoạn', 'period'],
  ['gđ', 'period'],
  ['thời kỳ', 'period'],
  ['năm học', 'period'],
  ['niên khóa', 'period'],
  ['niên độ', 'period'],
  ['mùa giải', 'period'],
  ['mùa bóng', 'period'],
  ['mùa', 'period'],
  ['vụ mùa', 'period'],
  ['vụ ép', 'period'],
  ['niên vụ', 'period'],
]);

/** Roman numerals of centuries, quarters and the like, folded. */
export const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ').map((r, i) => [r, i + 1]),
);

/** Seasons as EDTF numbers them. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  [fold('xuân'), 21],
  [fold('hạ'), 22],
  [fold('hè'), 22],
  [fold('thu'), 23],
  [fold('đông'), 24],
]);

/** Prepositions and verbs after which a bare day and month ("30/4", "15-7") is a date. */
export const DAY_TRIGGERS = wordSet(
  'ngày hôm mùng mồng dịp nhân lễ mừng từ đến tới vào trước sau lúc hồi sáng trưa chiều tối đêm khuya kể hết tính nay qua mai tết khánh',
);

/** Words after which a bare year of four digits is one. */
export const YEAR_TRIGGERS = wordSet(
  'từ đến tới vào trước sau kể hết tính năm pháp luật khóa vụ mùa xuân tết hè kế hoạch trình sách toán lịch giữa cuối đầu trong thu giải khoảng cup games niên vùng sang nhìn chính',
);

/** Things that are numbered or named by dates: a bare day and month after these is their name. */
export const NAMED_BY_DATE = wordSet(
  `đường phố ngõ hẻm ngách kiệt lộ viện trường viên máy ty xã xưởng nghiệp phường cầu chợ bến hồ vận nhà cung
   tàu quán khách sạn số tỷ tỉ lệ thắng thua hòa điều khoản điểm mục căn phòng lô thửa ấp tổ mã cụm khu đoàn k a b c q tr
   hầm mỏ nông lâm quỹ điện mtv tnhh`.replace(/\s+/g, ' '),
);

/** Lower-case words that may follow a bare year; another lower-case word is taken for what is counted. */
export const AFTER_BARE_YEAR = wordSet(
  `của về tại và do được đã với có là trong cho theo quy ở đến tới từ vào ra thì sẽ cũng vừa nhằm để khi nếu hay hoặc nhưng mà
   gồm bao bằng bởi trên dưới nơi như so tăng giảm đạt diễn sửa bổ ban không chưa phải cần lên xuống trở thành sau trước nhân
   này đó ấy tiếp bị rằng vẫn còn nên vì lần khai bế chính nêu ghi cùng diện hướng thuộc kết kế tổ thông giữa đang ngày tháng
   tính hàng nhiều chỉ mới xảy qua thay trao vinh tôn dành hỗ đối lại quyết có nhận trực hiệu xác đều cả năm`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Before a short "năm N" these make it a rate or a length, not a year ("mỗi năm 300 suất"). */
export const NOT_BEFORE_YEAR = wordSet('mỗi một hàng hằng mấy nhiều từng hai ba bốn vài cả nửa số trong');

/** "hằng năm", "mỗi tháng". */
export const EVERY_WORDS = wordSet('hàng hằng mỗi');

/** Before "năm trước", "tháng sau" these make them vague or a length ("những năm trước", "nhiều năm tới"). */
export const VAGUE_BEFORE = wordSet(
  'những các nhiều bao mấy vài suốt mỗi từng hàng hằng hai ba bốn sáu bảy tám chín mười mươi một nửa chục trăm nghìn ngàn vạn',
);

/** Before "tháng" these make it a length ("mỗi tháng hai lần"). */
export const NOT_BEFORE_MONTH = wordSet(
  'mỗi một hàng hằng mấy nhiều từng hai ba bốn năm sáu bảy tám chín mười vài cả nửa số chục trăm',
);

/** Phrases of folded words by first word, longest first. */
export function byFirstWord<V>(
  entries: readonly (readonly [string, V])[],
): ReadonlyMap<string, readonly (readonly [readonly string[], V])[]> {
  const map = new Map<string, (readonly [readonly string[], V])[]>();
  for (const [text, value] of entries) {
    const words = phrase(text);
    const known = map.get(words[0]!);
    if (known) known.push([words, value]);
    else map.set(words[0]!, [[words, value]]);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b[0].length - a[0].length);
  return map;
}
