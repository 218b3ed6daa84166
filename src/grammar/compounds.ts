/** compounds: is a pair of syllables one Vietnamese word? Proper names often capitalise only its first ("Sư phạm", "Dân trí"). */
import { WORD_COSTS } from '../lexicon/words.ts';
import type { Token } from '../text/tokens.ts';

let pairs: ReadonlySet<string> | undefined;

function loadPairs(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of WORD_COSTS.split('\n'))
    for (const word of line.slice(line.indexOf(' ') + 1).split(','))
      if (word.indexOf(' ') > 0 && word.indexOf(' ') === word.lastIndexOf(' ')) found.add(word);
  return found;
}

/** Do the two tokens make a word of two syllables? Compares folded. */
export function isCompound(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.kind !== 'word' || second?.kind !== 'word') return false;
  pairs ??= loadPairs();
  return pairs.has(`${first.fold} ${second.fold}`);
}
