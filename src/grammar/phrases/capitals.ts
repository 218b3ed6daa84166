/** capitals: names of headlines in capitals ("NGUYỄN VĂN AN", "CÔNG TY TNHH MAY SÔNG HỒNG") as ordinary print has them. */
import { COMPANY_WORDS, FORMS, SCHOOL_WORDS } from '../../lexicon/company-words.ts';
import { fold } from '../../text/fold.ts';
import { isWordOf, isWordStart } from './compounds.ts';

/** Two words of capitals alone in a row, told by the space between them: few names have one with a capital on either side. */
const SEVERAL = / (?=\p{Lu}{2,}(?![\p{L}\p{N}]))(?<=(?<![\p{L}\p{N}])\p{Lu}{2,} )/u;
const CAPITALS = /^\p{Lu}{2,}$/u;
const JOINERS: ReadonlySet<string> = new Set(['và', 'của', 'tại', 'cho']);

/** A syllable of the language in capitals; abbreviations are none, but for a few. */
const isShouted = (word: string): boolean => CAPITALS.test(word) && isWordStart(fold(word)) && !FORMS.has(fold(word));

/** Is the name printed in capitals, or a part of it that is no abbreviation? */
export const isInCapitals = (name: string): boolean =>
  SEVERAL.test(name) && name.split(' ').some((word, i, words) => i > 0 && isShouted(word) && isShouted(words[i - 1]!));

/** Trades and kinds of schools: their words keep the second syllable small ("Dệt may", "Cổ phần"). */
const isTrade = (syllable: string): boolean => COMPANY_WORDS.has(syllable) || SCHOOL_WORDS.has(syllable);

/** Does `second` end a word of trade that `first` begins? Both folded. */
const goesOn = (first: string, second: string): boolean => isTrade(first) && isTrade(second) && isWordOf(first, second);

/** The name as ordinary print has it; as it is where it isn't in capitals. */
export function inOrdinaryPrint(name: string): string {
  if (!isInCapitals(name)) return name;
  let first = '';
  return name
    .split(' ')
    .map((word) => {
      const syllable = fold(word);
      const small = JOINERS.has(syllable) || (first !== '' && goesOn(first, syllable));
      first = small || !isShouted(word) ? '' : syllable;
      if (!isShouted(word)) return word;
      return small ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase();
    })
    .join(' ');
}
