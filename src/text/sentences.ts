/** sentences: token ranges that end at a full stop, question or exclamation mark, ellipsis, or block end. */
import { Gap, isCapitalized, type Token } from './tokens.ts';

/** A sentence as a half-open range of token indices. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations written with a full stop and a capital (folded, without the stop). It does not end a sentence. */
const ABBREVIATIONS = new Set('tp tx tt ts ths th gs pgs ncs bs ks st sđt đt nxb ptp mr mrs ms dr'.split(' '));
/** Single capitals that abbreviate a type of place: "P. Long Bình", "Q. 9", "H. Củ Chi". Others are initials only in a name. */
const PLACE_LETTERS = new Set(['P', 'Q', 'H', 'X', 'T', 'F']);
const STOPS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set(['"', "'", ')', ']', '}', '”', '’', '»']);
const OPENERS = new Set(['"', '“']);
/** A number of at most so many digits that opens a sentence numbers a list ("1. Công tác …"). */
const LIST_DIGITS = 2;
const GROUP_DIGITS = 3;

/** Is the stop at index `i` the point of an abbreviation or initial ("TP.", "Th.S", "T.Ư", "Nguyễn V. A")? */
function isAbbreviationStop(tokens: readonly Token[], i: number, from: number): boolean {
  const before = tokens[i - 1];
  if (before?.kind !== 'word' || tokens[i]!.gap !== Gap.none || !isCapitalized(before)) return false;
  if (before.text.length > 1) return ABBREVIATIONS.has(before.fold);
  if (PLACE_LETTERS.has(before.text) || tokens[i + 1]?.gap === Gap.none || i - 1 === from) return true;
  const name = tokens[i - 2];
  return isCapitalized(name) || (name?.text === '.' && before.gap === Gap.none);
}

/** Does the full stop at index `i` end the sentence that began at `from`? Glued stops ("2013.Công đoàn") do, "1.500" does not. */
function isFullStop(tokens: readonly Token[], i: number, after: Token, from: number): boolean {
  if (isAbbreviationStop(tokens, i, from)) return false;
  const before = tokens[i - 1];
  const glued = after.gap === Gap.none;
  if (before?.kind === 'digits' && i - 1 === from && before.text.length <= LIST_DIGITS) return false;
  if (after.kind === 'digits') {
    if (before?.kind === 'digits') return !glued && after.text.length !== GROUP_DIGITS;
    return !glued || (before?.shape === 'lower' && before.text.length > 1);
  }
  if (after.kind === 'mark') return !glued || OPENERS.has(after.text);
  if (!isCapitalized(after)) return false;
  // "VOV.VN" is one name, "LĐLĐ.Theo" two sentences.
  return !glued || before?.shape !== 'upper' || after.shape === 'title';
}

function endsSentence(tokens: readonly Token[], i: number, after: Token | undefined, from: number): boolean {
  if (!after || after.gap === Gap.block) return true;
  if (tokens[i]!.text === '.') return isFullStop(tokens, i, after, from);
  return after.kind !== 'word' || isCapitalized(after);
}

/** Index behind the stops and closing marks that stand glued together from `i` on. A quote glued to a word opens it. */
function closeAt(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  for (; next < tokens.length; next++) {
    const { text, gap } = tokens[next]!;
    if (gap !== Gap.none || !(STOPS.has(text) || CLOSERS.has(text))) break;
    const behind = tokens[next + 1];
    if (text === '"' && behind?.kind === 'word' && behind.gap === Gap.none) break;
  }
  return next;
}

/** Splits tokens into sentences. A sentence never crosses a block; every token is in exactly one sentence. Linear. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.gap === Gap.block) close(i);
    if (tokens[i]!.kind !== 'mark' || !STOPS.has(tokens[i]!.text)) continue;
    const next = closeAt(tokens, i);
    // The last stop of several decides: "…!", "?!", "...".
    let last = next - 1;
    while (!STOPS.has(tokens[last]!.text)) last--;
    const several = last > i;
    const after = tokens[next];
    if (
      several
        ? after?.kind !== 'word' || isCapitalized(after) || after.gap === Gap.block
        : endsSentence(tokens, i, after, from)
    )
      close(next);
    i = next - 1;
  }
  close(tokens.length);
  return sentences;
}
