/** sentences: token ranges that end at a full stop, question or exclamation mark, ellipsis, line or block end. */
import { Gap, isCapitalized, type Token } from './tokens.ts';

/** A sentence as a half-open range of token indices. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations written with a full stop (folded, without it). A stop after one of these does not end a sentence. */
const ABBREVIATIONS = new Set(
  'tp ts ths gs pgs bs ks cn st tx tt q p h x đ tr vs nxb sđt đt cty ncs ptp mr mrs ms dr no vn ttưt'.split(' '),
);
const STOPS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set(['"', "'", ')', ']', '}', '”', '’', '»']);

/** Is the stop at index `i` the point of an abbreviation or initial ("TP.", "Th.S", "T.Ư", "Nguyễn V. A")? */
function isAbbreviationStop(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || tokens[i]!.gap !== Gap.none) return false;
  if (before.text.length === 1 && isCapitalized(before)) return true;
  if (isCapitalized(before) && ABBREVIATIONS.has(before.fold)) return true;
  return before.fold === 'th' && tokens[i + 1]?.fold === 's';
}

/** Does the stop at index `i` end its sentence, looking at what follows it? Glued stops ("2013.Công đoàn") do. */
function endsSentence(tokens: readonly Token[], i: number, next: number): boolean {
  const after = tokens[next];
  if (!after || after.gap === Gap.block) return true;
  if (tokens[i]!.fold !== '.') return tokens[i]!.fold !== '…' || isCapitalized(after);
  if (isAbbreviationStop(tokens, i)) return false;
  if (after.kind === 'digits') return after.gap !== Gap.none && tokens[i - 1]?.kind !== 'digits';
  if (after.kind === 'word') {
    if (after.gap === Gap.none) return isCapitalized(after) && tokens[i - 1]?.shape !== 'upper';
    return isCapitalized(after);
  }
  return after.gap !== Gap.none;
}

/** Splits tokens into sentences. A sentence never crosses a block; every token is in exactly one sentence. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.gap === Gap.block) close(i);
    if (i < from || !STOPS.has(tokens[i]!.text)) continue;
    let next = i + 1;
    while (
      next < tokens.length &&
      tokens[next]!.gap === Gap.none &&
      (STOPS.has(tokens[next]!.text) || CLOSERS.has(tokens[next]!.text))
    )
      next++;
    if (endsSentence(tokens, next - 1 > i && STOPS.has(tokens[next - 1]!.text) ? next - 1 : i, next)) close(next);
  }
  close(tokens.length);
  return sentences;
}
