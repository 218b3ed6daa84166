/** in-words: whether a number word is a number where it stands: "năm" is also year, "ba" father, "một" an article. */
import { FUNCTION_WORDS, NOUN_PAIRS, VERBS } from '../../lexicon/phrase-ends.ts';
import { unitAt } from '../../lexicon/units.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { currencyAt } from './currencies.ts';
import type { NumberReading } from './number.ts';
import { DOZENS } from './words.ts';

/** After these "năm" is a year, and before them so. */
const YEAR_BEFORE = wordSet(
  'trong cuối đầu giữa hàng hằng mỗi một các nhiều những cả năm qua hết nửa tháng số từng mấy vài bao suốt cùng nay này mới thêm lâu bảng là vào mừng bước nhiêu',
);
/** "một" before these is an article or part of a phrase. */
const NO_ONE = wordSet(
  'số cách mặt phần bước bên điều loạt thứ nơi chiều nét hướng khi lúc loại kiểu vài ít chút mực thể cấp đường nhà người',
);
/** Words that mean a number and little else: a noun that no table knows may follow them. */
const PLAIN_WORDS = wordSet('hai bốn sáu bảy bẩy tám');
const PARENTS = wordSet('mẹ má');
/** Fixed pairs that count nothing. */
const IDIOMS: ReadonlySet<string> = new Set([
  'hai chiều',
  'ba miền',
  'bốn phương',
  'năm châu',
  'hai mặt',
  'ba lô',
  'ba gác',
]);

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;
const before = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 && at(tokens, i) ? tokens[i - 1] : undefined;

/** Is a number in words really one here? "năm" is also year, "ba" father, "chín" ripe, "một" an article. */
export function wordsCount(tokens: readonly Token[], number: NumberReading): boolean {
  const { from, to } = number;
  const first = tokens[from]!;
  const whole = !before(tokens, from) && !at(tokens, to);
  const next = at(tokens, to);
  if (to - from > 1) {
    if (first.fold !== 'năm' || to - from > 2) return true;
    // "sinh viên năm tư": five with its tens dropped must count something.
    if (tokens[from + 1]!.fold === 'tư' && !unitAt(tokens, to)) return false;
    return !YEAR_BEFORE.has(before(tokens, from)?.fold ?? '');
  }
  if (whole) return true;
  if (first.fold === 'không' || first.fold === 'tư') return false;
  const previous = before(tokens, from);
  const opens = !previous || previous.kind === 'mark';
  if (isCapitalized(first) && (!opens || (next && isCapitalized(next)))) return false;
  if (next?.text === '%' || next?.fold === 'phần') return true;
  if (!next || next.gap > Gap.line || next.kind !== 'word') return false;
  if (currencyAt(tokens, to) || (first.fold === 'một' && DOZENS.has(next.fold))) return true;
  const unit = unitAt(tokens, to);
  if (!unit && PLAIN_WORDS.has(first.fold)) return isCommonNoun(tokens, to);
  if (!unit || IDIOMS.has(`${first.fold} ${next.fold}`)) return false;
  if (first.fold === 'năm')
    return (
      previous?.kind !== 'digits' &&
      !YEAR_BEFORE.has(previous?.fold ?? '') &&
      at(tokens, unit.to)?.kind !== 'digits' &&
      !VERBS.has(next.fold, at(tokens, to + 1)?.fold)
    );
  if (first.fold === 'ba') return !PARENTS.has(next.fold);
  if (first.fold === 'một') return !NO_ONE.has(next.fold);
  return true;
}

/** May the word at `i` be the head of an unknown noun? */
function isCommonNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = at(tokens, i + 1)?.fold;
  if (token.shape !== 'lower' || VERBS.has(token.fold, next) || NUMBER_WORDS.has(token.fold)) return false;
  return !FUNCTION_WORDS.has(token.fold) || NOUN_PAIRS.has(token.fold, next);
}
const NUMBER_WORDS = wordSet('mươi trăm nghìn ngàn triệu tỷ tỉ chục phần lăm mốt tư bà');
