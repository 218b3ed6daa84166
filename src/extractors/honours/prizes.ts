/** prizes: prizes that a name of their own follows instead of a rank: "giải phong cách", "giải học sinh giỏi quốc gia", "giải Nguyễn Đức Cảnh". */
import { isConferred, isScheme } from '../../grammar/phrases/award-schemes.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Span } from './ranks.ts';

/** What a prize is given for, in two words. */
const NAMED = new Set(['phong cách', 'toàn đoàn', 'triển vọng', 'ấn tượng', 'sáng tạo', 'học sinh'].map(fold));
/** How far a prize of pupils reaches: "giải học sinh giỏi [quốc gia]". */
const REACHES = new Set(
  ['quốc gia', 'quốc tế', 'thành phố', 'cấp tỉnh', 'cấp quốc', 'cấp thành', 'cấp huyện'].map(fold),
);
const AREAS = new Set(['tỉnh', 'huyện', 'quận'].map(fold));
/** Levels of three words, by the first two of them. */
const LONG_REACHES = new Set(['cấp quốc', 'cấp thành'].map(fold));

const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.line;
const pairAt = (tokens: readonly Token[], i: number): string =>
  joined(tokens, i) && joined(tokens, i + 1) ? `${tokens[i]!.fold} ${tokens[i + 1]!.fold}` : '';

/** Is a prize at token `i` given, won or counted, or does its name stand with a capital? */
const isWon = (tokens: readonly Token[], i: number, end: number): boolean =>
  isCapitalized(tokens[i]) ||
  tokens[i - 1]?.kind === 'digits' ||
  isConferred(tokens, i) ||
  pairAt(tokens, end) === 'thuộc về';

/** The prize that a "giải" between two tokens is named as; undefined where a rank, another name or none follows. Token indices, half-open. */
export function namedPrize(tokens: readonly Token[], terms: TermIndex, { from, to }: Span): Span | undefined {
  const pair = pairAt(tokens, to);
  if (NAMED.has(pair)) {
    let end = to + 2;
    if (pair === PUPIL) {
      if (tokens[end]?.fold !== 'giỏi') return undefined;
      end++;
      const reach = pairAt(tokens, end);
      if (REACHES.has(reach)) end += LONG_REACHES.has(reach) ? 3 : 2;
      else if (joined(tokens, end) && AREAS.has(tokens[end]!.fold)) end++;
    }
    return isWon(tokens, from, end) ? { from, to: end } : undefined;
  }
  // "giải Nguyễn Đức Cảnh": called after somebody
  if (!joined(tokens, to) || !terms.at(to).some(({ lexicon }) => lexicon === 'family-names')) return undefined;
  let end = to;
  while (end < to + 4 && joined(tokens, end) && tokens[end]!.shape === 'title' && tokens[end]!.gap === Gap.space) end++;
  return end - to >= 3 && !isScheme(tokens, from, end) ? { from, to: end } : undefined;
}
const PUPIL = fold('học sinh');
