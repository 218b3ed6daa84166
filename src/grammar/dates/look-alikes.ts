/** look-alikes: numbers in figures that look like dates and name something else: documents, factories, prizes, maps, years counted. */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { AND, NAM } from './keys.ts';
import { before, type Group, isDigits, type Tokens, word } from './parts.ts';
import { DAY_TRIGGERS, wordSet } from './words.ts';

/** Documents are numbered like months and years ("Thông tư 06/2021"). */
export const NUMBERED = wordSet('số tư định quyết thị văn luật lệnh báo hướng dẫn quy chuẩn');

/** Does the name of a kind of document stand before the number at `i`, or before the number that it is listed with? */
export function isNumbered(tokens: Tokens, i: number): boolean {
  const previous = before(tokens, i);
  if (NUMBERED.has(previous)) return true;
  return (
    (previous === ',' || previous === AND) &&
    isDigits(tokens[i - 2]) &&
    tokens[i - 3]?.text === '/' &&
    isDigits(tokens[i - 4]) &&
    NUMBERED.has(before(tokens, i - 4))
  );
}

const PRIZE = ['giải', 'thưởng'].map(fold);
/** What factories that are named by a day make: "Dệt 19/5", "Cơ khí 19-8". */
const TRADES = wordSet('dệt may in giày da dược nhựa thép bia phẩm khí');

/** Is the number at `i` a factory's, behind the capitalised word or words for what it makes, or a prize's ("Giải thưởng 28/7")? */
export const isTraded = (tokens: Tokens, i: number): boolean =>
  (before(tokens, i) === PRIZE[1] && tokens[i - 2]?.fold === PRIZE[0]) ||
  (TRADES.has(before(tokens, i)) &&
    (isCapitalized(tokens[i - 1]) || (isCapitalized(tokens[i - 2]) && tokens[i - 1]!.gap !== Gap.block)));

/** "1985 năm Khởi nghĩa Hai Bà Trưng": so many years; "2013 năm nay" and "2024 năm 2025" are not. */
export const countsYears = (tokens: Tokens, i: number): boolean =>
  word(tokens, i + 1) === NAM &&
  tokens[i + 1]!.shape === 'lower' &&
  (isCapitalized(tokens[i + 2]) || BEGUN.has(word(tokens, i + 2)));
/** First words of what began so many years ago. */
const BEGUN = wordSet('ngày cuộc khởi thành giải chiến');
/** "1/2000" is the scale of a map unless a word before it asks for a date. */
export const isScale = ({ parts }: Group, previous: string): boolean =>
  parts[0]!.text === '1' && Number(parts[1]!.text) % 500 === 0 && !DAY_TRIGGERS.has(previous);
