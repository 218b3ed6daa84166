/** unquoted-names: how far a proper name without quotes reaches to the right. */
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';

/** Words that a name does not go over: what follows them says something about the name. */
const STOP_WORDS = new Set(
  (
    'do của tại ở năm lần giai đoạn đã sẽ đang được bị với trong cho từ đến là có để nhằm gồm này đó ấy kia nào trên và cùng như thì mà nên khi ' +
    'nếu vẫn còn cũng không chưa theo sau trước vừa tới nay qua hay hoặc gắn nhân dịp nhưng vào ra thu diễn tổ chào hưởng đợt đối cấp giữa dưới bằng ' +
    'chính rất phải cần bao mang giúp đem tiếp khai bế phát đều luôn góp nói rồi mới bởi gọi vì xuân'
  ).split(' '),
);
/** "về" and "vì" lead on a name that they follow at once ("Tháng hành động về …", "Tết Vì người nghèo"). */
const NAME_DASHES = new Set(['-', '–', '—']);
/** No name without quotes is longer. */
const LONGEST = 14;

/** May a name begin with this word? Clause words and numbers may not. */
export const beginsName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.gap !== Gap.block && token.gap !== Gap.line && !STOP_WORDS.has(token.fold);

/** Token index after the name that begins at `from`; `from` itself where no name begins. Stops at clause words, marks, and numbers. */
export function endOfName(tokens: readonly Token[], from: number, longest = LONGEST): number {
  if (!beginsName(tokens[from])) return from;
  let to = from + 1;
  for (let i = to; i < tokens.length && i - from < longest; i++) {
    const token = tokens[i]!;
    if (token.gap === Gap.block || token.gap === Gap.line) break;
    if (token.kind === 'word' && !STOP_WORDS.has(token.fold)) to = i + 1;
    else if (!(NAME_DASHES.has(token.text) && tokens[i + 1]?.kind === 'word')) break;
  }
  return to;
}

/** Token index after the name of a capitalised word and what belongs to it: the words up to two syllables on, and all capitalised ones after them. */
export function endOfTitle(tokens: readonly Token[], from: number): number {
  const limit = endOfName(tokens, from);
  if (limit === from || !isCapitalized(tokens[from])) return from;
  let to = from + 1;
  while (
    to < limit &&
    (isCapitalized(tokens[to]) || (isCapitalized(tokens[to - 1]) && tokens[to - 1]!.shape !== 'upper'))
  )
    to++;
  return to;
}
