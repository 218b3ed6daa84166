/** compounds: are syllables one Vietnamese word? Proper names often capitalise only its first ("Sư phạm", "Bất động sản"). */
import { type PairMap, pairMap } from '../../lexicon/pair-map.ts';
import { WORD_COSTS } from '../../lexicon/words.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { learn, UNNUMBERED } from '../../text/vocabulary.ts';

let words: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Words of two and three syllables, folded: by their first syllable, what may stand behind it. */
function loadWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of WORD_COSTS.split('\n'))
    for (const word of line.slice(line.indexOf(' ') + 1).split(',')) {
      const space = word.indexOf(' ');
      if (space < 0) continue;
      const first = word.slice(0, space);
      found.set(first, (found.get(first) ?? new Set()).add(word.slice(space + 1)));
    }
  return found;
}

/** What may stand behind a syllable, folded. */
const behindSyllable = (syllable: string): ReadonlySet<string> | undefined => {
  words ??= loadWords();
  return words.get(syllable);
};
const behind = (first: Token): ReadonlySet<string> | undefined => behindSyllable(first.fold);

/** Do Vietnamese words begin with this syllable (folded)? */
export const isWordStart = (syllable: string): boolean => behindSyllable(syllable) !== undefined;

/** Do the two syllables (folded) make a word? */
export const isWord = (first: string, second: string): boolean => behindSyllable(first)?.has(second) === true;

/** Is the token a syllable that Vietnamese words begin with, and no foreign name? */
export const isSyllable = (token: Token | undefined): boolean => token?.kind === 'word' && isWordStart(token.fold);

/** Do the two syllables (folded) make a word? */
export const isWordOf = (first: string, second: string): boolean => behindSyllable(first)?.has(second) === true;

let pairs: PairMap | undefined;

/** The words of two syllables by the numbers of their syllables: asked of so many tokens, it must be a single look. */
function loadPairs(): PairMap {
  const found = pairMap();
  for (const [first, rests] of (words ??= loadWords()))
    for (const rest of rests) if (!rest.includes(' ')) found.set(learn(first), learn(rest), 1);
  return found;
}

/** Do the two tokens make a word of two syllables? Compares folded. */
export function isCompound(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.kind !== 'word' || second?.kind !== 'word' || second.gap === Gap.block) return false;
  pairs ??= loadPairs();
  // Read before the table was, in a vocabulary that is full: rare, and told by its letters.
  if (first.id === UNNUMBERED || second.id === UNNUMBERED) return isWord(first.fold, second.fold);
  return pairs.get(first.id, second.id) !== 0;
}

/** End of the word of three or two syllables that begins at token `i`; `i` when no table knows one. */
export function compoundEnd(tokens: readonly Token[], i: number): number {
  const second = tokens[i + 1];
  const third = tokens[i + 2];
  if (third?.kind === 'word' && third.gap !== Gap.block && second?.kind === 'word' && second.gap !== Gap.block)
    if (behind(tokens[i]!)?.has(`${second.fold} ${third.fold}`)) return i + 3;
  return isCompound(tokens[i], second) ? i + 2 : i;
}

/** Is the small word at `i` no Vietnamese one, behind a capitalised one that is none either ("Le Monde [diplomatique]")? */
export const isForeignWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'lower' &&
  tokens[i]!.text.length > LONGEST_SYLLABLE &&
  /^\p{ASCII}+$/u.test(tokens[i]!.text) &&
  isCapitalized(tokens[i - 1]) &&
  !isSyllable(tokens[i]) &&
  !isSyllable(tokens[i - 1]);
/** Letters of the longest Vietnamese syllable ("nghiêng"). */
const LONGEST_SYLLABLE = 7;
