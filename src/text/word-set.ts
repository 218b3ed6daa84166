/** word-set: tables of words in the folded form in which tokens are compared. */
import { fold } from './fold.ts';

/**
 * The folded words of a list: parted by commas or semicolons where it has any (an entry may then be a phrase), else by
 * spaces. Compare with `token.fold`.
 */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/[,;]/.test(list) ? /\s*[,;]\s*/ : /\s+/)
      .map(fold),
  );
}

/** Words and pairs of words, asked for without joining the words of the text. */
export interface PairSet {
  has(first: string, second?: string): boolean;
}

function pairsOf(phrases: Iterable<readonly string[]>): PairSet {
  const ALONE = true;
  // Most words are asked in vain: one look says so.
  const behind = new Map<string, Set<string> | typeof ALONE>();
  for (const [first = '', second, ...rest] of phrases) {
    const known = behind.get(first);
    if (second === undefined) behind.set(first, ALONE);
    else if (rest.length === 0 && known !== ALONE) behind.set(first, (known ?? new Set()).add(second));
  }
  return {
    has(first, second) {
      const known = behind.get(first);
      return known !== undefined && (known === ALONE || (second !== undefined && known.has(second)));
    },
  };
}

const phrasesOf = (list: string | readonly string[]): readonly string[] =>
  typeof list === 'string' ? [...wordSet(list)] : list.map(fold);

/** The folded words and pairs of words of a list: entries, or one text of them written as for `wordSet`. */
export const pairSet = (list: string | readonly string[]): PairSet =>
  pairsOf(phrasesOf(list).map((phrase) => phrase.split(' ')));

/** The same for reading backwards: `has` is asked with a word and the word before it. */
export const backwardPairSet = (list: string | readonly string[]): PairSet =>
  pairsOf(phrasesOf(list).map((phrase) => phrase.split(' ').reverse()));

/** A map whose keys are folded. Later entries win. */
export function wordMap<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  return new Map(Array.from(entries, ([word, value]) => [fold(word), value] as const));
}
