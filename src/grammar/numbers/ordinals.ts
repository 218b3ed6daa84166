/** ordinals: ranks and places in a row: "lần thứ VI", "khóa XIII", "hạng Nhì", "thứ ba", "lần đầu tiên". */
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { readNumberAt } from './number.ts';
import { readRoman } from './roman.ts';

/** Half-open token indices of an ordinal; `core` is its numeral alone. */
export interface OrdinalReading {
  readonly from: number;
  readonly to: number;
  readonly core: number;
  readonly value: number;
  readonly rule: string;
}

const RANK_WORDS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['nhì', 2],
]);
/** Nouns that a rank follows without "thứ". Figures behind them are ranks only where nothing counted follows. */
const FRAMES: ReadonlySet<string> = wordSet(
  'khóa khoá kỳ kì hạng giải đợt hội lần vòng loại phiên vùng nhóm chương phần cấp bậc đoạn',
);
/** Nouns whose rank may be a word: hạng Ba, giải nhì. */
const WORD_FRAMES: ReadonlySet<string> = wordSet('hạng giải loại');
const WEEKDAYS: ReadonlySet<string> = wordSet('hai ba tư năm sáu bảy bẩy');
const PARTS_OF_DAY: ReadonlySet<string> = wordSet('sáng trưa chiều tối đêm hôm ngày vào từ đến');
const AFTER_WEEKDAY: ReadonlySet<string> = wordSet('tuần hằng hàng ngày hôm tới này');

const same = (token: Token | undefined): token is Token => token !== undefined && token.gap !== Gap.block;

/** "thứ hai" is Monday beside a part of the day, a date, a bracket or a week; behind "lần", "năm" or "kỳ" it is second. */
function isWeekday(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i]!.gap === Gap.block ? undefined : tokens[i - 1];
  if (previous && (previous.fold === 'lần' || previous.fold === 'năm' || previous.fold === 'kì')) return false;
  if (previous && PARTS_OF_DAY.has(previous.fold)) return true;
  const next = tokens[i + 2];
  if (!same(next)) return false;
  if (next.text === '(' || next.kind === 'digits' || AFTER_WEEKDAY.has(next.fold)) return true;
  const second = tokens[i + 3];
  return next.text === ',' && same(second) && (second.fold === 'ngày' || second.kind === 'digits');
}

function numeralAt(tokens: readonly Token[], i: number): { to: number; value: number } | undefined {
  const token = tokens[i];
  if (!same(token)) return undefined;
  const roman = readRoman(token);
  if (roman !== undefined) return { to: i + 1, value: roman };
  const rank = RANK_WORDS.get(token.fold);
  if (rank !== undefined) return { to: i + 1, value: rank };
  const number = readNumberAt(tokens, i);
  return number && Number.isInteger(number.value) && number.value > 0 && number.scale < 3
    ? { to: number.to, value: number.value }
    : undefined;
}

/** Reads the ordinal whose frame begins at token `i`; undefined when none does. */
export function readOrdinal(tokens: readonly Token[], i: number): OrdinalReading | undefined {
  const word = tokens[i]!.fold;
  if (word === 'lần') {
    const next = tokens[i + 1];
    if (same(next) && next.fold === 'đầu') {
      const to = same(tokens[i + 2]) && tokens[i + 2]!.fold === 'tiên' ? i + 3 : i + 2;
      return { from: i, to, core: i, value: 1, rule: 'numbers/first' };
    }
    if (same(next) && next.fold === 'thứ') {
      const numeral = numeralAt(tokens, i + 2);
      return numeral && { from: i, core: i + 2, rule: 'numbers/ordinal', ...numeral };
    }
  }
  if (word === 'thứ') {
    const next = tokens[i + 1];
    if (!same(next) || (WEEKDAYS.has(next.fold) && isWeekday(tokens, i))) return undefined;
    const numeral = numeralAt(tokens, i + 1);
    return numeral && { from: i, core: i + 1, rule: 'numbers/ordinal', ...numeral };
  }
  if (!FRAMES.has(word)) return undefined;
  const next = tokens[i + 1];
  if (!same(next)) return undefined;
  const roman = readRoman(next);
  if (roman !== undefined && (next.text.length > 1 || word !== 'loại'))
    return { from: i + 1, to: i + 2, core: i + 1, value: roman, rule: 'numbers/roman' };
  const rank = RANK_WORDS.get(next.fold) ?? (next.fold === 'ba' ? 3 : next.fold === 'tư' ? 4 : undefined);
  if (rank !== undefined && WORD_FRAMES.has(word))
    return { from: i + 1, to: i + 2, core: i + 1, value: rank, rule: 'numbers/rank' };
  return undefined;
}

/** Reads the figures at token `i` as the rank of the frame before them ("đợt 1", "khóa 12"). */
export function readFrameRank(tokens: readonly Token[], i: number): OrdinalReading | undefined {
  const frame = tokens[i - 1];
  if (!frame || !same(tokens[i]) || !FRAMES.has(frame.fold) || tokens[i]!.kind !== 'digits') return undefined;
  // "trong vòng 3 năm" is a length; "vòng 1/8" a round of sixteen.
  const round = frame.fold === 'vòng';
  if (round && (tokens[i - 2]?.fold === 'trong' || (same(tokens[i + 1]) && tokens[i + 1]!.text === '/')))
    return undefined;
  const value = Number(tokens[i]!.text);
  return value > 0 && value < 200 ? { from: i, to: i + 1, core: i, value, rule: 'numbers/rank' } : undefined;
}
