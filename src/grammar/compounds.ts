/** compounds: are syllables one Vietnamese word? Proper names often capitalise only its first ("Sư phạm", "Bất động sản"). */
import { WORD_COSTS } from '../lexicon/words.ts';
import { Gap, type Token } from '../text/tokens.ts';

let words: ReadonlySet<string> | undefined;

/** Words of two and three syllables, folded. */
function loadWords(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of WORD_COSTS.split('\n'))
    for (const word of line.slice(line.indexOf(' ') + 1).split(',')) if (word.includes(' ')) found.add(word);
  return found;
}

/** Do the two tokens make a word of two syllables? Compares folded. */
export function isCompound(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.kind !== 'word' || second?.kind !== 'word' || second.gap === Gap.block) return false;
  words ??= loadWords();
  return words.has(`${first.fold} ${second.fold}`);
}

/** End of the word of three or two syllables that begins at token `i`; `i` when no table knows one. */
export function compoundEnd(tokens: readonly Token[], i: number): number {
  const second = tokens[i + 1];
  const third = tokens[i + 2];
  if (third?.kind === 'word' && third.gap !== Gap.block && second?.kind === 'word' && second.gap !== Gap.block) {
    words ??= loadWords();
    if (words.has(`${tokens[i]!.fold} ${second.fold} ${third.fold}`)) return i + 3;
  }
  return isCompound(tokens[i], second) ? i + 2 : i;
}
