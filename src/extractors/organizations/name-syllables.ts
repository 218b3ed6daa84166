/** name-syllables: syllables of proper names that are type words elsewhere. */
import type { Words } from '../../grammar/phrases/areas.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { FUNCTION_WORDS } from '../../lexicon/phrase-ends.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';

/**
 * "Trường Mầm non Hoa [Ban]", "Trường THPT Nguyễn [Trường] Tộ": a type word of one syllable is the name's own where nothing stands
 * behind it that a body of its type has, or where a family name alone stands before it. `start`: where the name proper begins, -1
 * before it.
 */
export function isSyllableOfName(words: Words, i: number, start: number): boolean {
  const { tokens, terms } = words;
  if (start < 0 || tokens[i]!.shape !== 'title' || tokens[i - 1]!.shape !== 'title' || tokens[i]!.gap !== Gap.space)
    return false;
  if (terms.at(i).some(({ lexicon, to }) => lexicon === 'organization-types' && to > i + 1)) return false;
  const after = continues(tokens, i + 1) ? tokens[i + 1] : undefined;
  if (start === i - 1 && isCapitalized(after) && after!.gap === Gap.space)
    return terms.at(start).some(({ lexicon, to }) => lexicon === 'family-names' && to === i);
  return after?.kind !== 'word' || (after.shape === 'lower' && (after.fold === 'và' || FUNCTION_WORDS.has(after.fold)));
}
