/** praise: is a quoted span a title that people were praised as? */
import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { Quote } from '../quotes.ts';

/** The last words of titles for people. */
const PRAISE = new Set(['giỏi', 'tiêu biểu', 'xuất sắc', 'ưu tú', 'tiên tiến']);

/** The last words of verbs by which somebody gets one: "bình chọn", "tuyên dương". */
const CHOSEN = new Set(['chọn', 'dương', 'nhận']);

/** Is it a title that a number of people got: 10 “Chủ tịch công đoàn cơ sở tiêu biểu”? */
export function isPraise(tokens: readonly Token[], { from, to, open }: Quote): boolean {
  const last = tokens[to - 1]!.fold;
  const praised = PRAISE.has(last) || PRAISE.has(`${tokens[to - 2]?.fold} ${last}`);
  const got = tokens[open - 1]?.kind === 'digits' || CHOSEN.has(tokens[open - 1]?.fold ?? '');
  return praised && to - from > 2 && isCapitalized(tokens[from]) && got;
}

/** Is it what a number of people were praised as: "khen thưởng 20 “Người tốt, việc tốt”", "biểu dương 12 gia đình “Gia đình văn hóa”"? */
export function isAwarded(tokens: readonly Token[], { from, to, open }: Quote): boolean {
  if (!isCapitalized(tokens[from])) return false;
  let at = open - 1;
  while (at > open - MOST_BEARERS && to - from > 2 && tokens[at]?.shape === 'lower') at--;
  return tokens[at]?.kind === 'digits' && PRAISED.has(tokens[at - 1]?.fold ?? '');
}
/** So many words say who they are. */
const MOST_BEARERS = 4;
/** The last words of "khen thưởng", "biểu dương", "tôn vinh". */
const PRAISED = new Set(['thưởng', 'dương', 'vinh']);
