/**
 * plan-names: programmes and plans whose names are written small behind their type word: "Chương trình phối hợp về …",
 * "Đề án đầu tư xây dựng …". Such a name is a whole phrase, with lists and prepositions inside it.
 */
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';

/** What a programme does: the first words of its name. */
const AIMS = new Set(
  [
    'phối hợp', 'phát triển', 'hỗ trợ', 'đầu tư', 'xây dựng', 'nâng cao', 'đào tạo', 'đổi mới', 'chuyển đổi', 'tăng cường', 'cải cách', 'bảo vệ', 'hợp tác', 'giảm nghèo',
    'phòng chống', 'phổ biến', 'tuyên truyền', 'chăm sóc', 'tái cơ', 'sắp xếp', 'thí điểm',
  ], // biome-ignore format: a table of words
);
/** A clause of its own begins with these. */
const CLAUSES = new Set(
  'do đã sẽ đang được bị nhằm để là có khi nếu giữa này đó nói thì mà nên sau theo đặt đến từ như vào ngày vừa cũng'.split(
    ' ',
  ),
);
const LINKS = new Set(['về', 'của', 'tại', 'cho', 'trong', 'trên', 'và', 'với', 'ở', 'các', 'cùng']);
/** No such name is longer, and no item of a list inside it. */
const LONGEST = 36;
const LONGEST_ITEM = 9;

/** Does the token at `i` open the period that a programme runs for: "giai đoạn 2017-2022", "năm 2020"? */
export const opensPeriod = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.fold === 'giai' && tokens[i + 1]?.fold === 'đoạn' && tokens[i + 2]?.kind === 'digits') ||
  (tokens[i]?.fold === 'năm' && tokens[i + 1]?.kind === 'digits') ||
  (tokens[i]?.fold === 'đến' && tokens[i + 1]?.fold === 'năm' && tokens[i + 2]?.kind === 'digits') ||
  (tokens[i]?.fold === 'nhiệm' && tokens[i + 1]?.fold.startsWith('k') === true);

/** Does the comma at `i` part the items of a list that "và" or the period of the plan ends: "cán bộ, công chức và người lao động"? */
function partsItems(tokens: readonly Token[], i: number): boolean {
  let length = 0;
  for (let k = i + 1; k < tokens.length && k < i + LONGEST && length <= LONGEST_ITEM; k++, length++) {
    const { fold, kind, gap } = tokens[k]!;
    if (k > i + 1 && opensPeriod(tokens, k)) return true;
    if (gap === Gap.block || CLAUSES.has(fold) || isCapitalized(tokens[k])) return false;
    if (fold === ',') length = -1;
    else if (fold === 'và') return tokens[k + 1]?.kind === 'word';
    else if (kind !== 'word') return false;
  }
  return false;
}

/**
 * Token index after the name that begins at token `from` with the aim of a programme; `from` itself where none begins. Indices are
 * token indices; linear in the name's length.
 */
export function endOfPlan(tokens: readonly Token[], from: number): number {
  const next = tokens[from + 1];
  // what a parliament passes in a year is its agenda
  if (['luật', 'pháp'].includes(tokens[from + 2]?.fold ?? '')) return from;
  if (!next || isCapitalized(next) || !AIMS.has(`${tokens[from]!.fold} ${next.fold}`)) return from;
  let to = from;
  for (let i = from; i < tokens.length && i - from < LONGEST; i++) {
    const { fold, kind, gap } = tokens[i]!;
    if (gap >= Gap.line || opensPeriod(tokens, i) || CLAUSES.has(fold)) break;
    if (fold === 'của' && isCapitalized(tokens[i + 1])) break;
    if (kind === 'word') {
      if (!LINKS.has(fold)) to = i + 1;
    } else if (fold === '(' && tokens[i + 1]?.shape === 'upper' && tokens[i + 2]?.fold === ')') i += 2;
    else if (fold === '-' && gap === Gap.none && tokens[i + 1]?.gap === Gap.none) continue;
    else if (!(fold === ',' && partsItems(tokens, i))) break;
  }
  return to;
}
