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
  const alone = new Set<string>();
  const pairs = new Map<string, Set<string>>();
  for (const [first = '', second, ...rest] of phrases)
    if (second === undefined) alone.add(first);
    else if (rest.length === 0) pairs.set(first, (pairs.get(first) ?? new Set()).add(second));
  return {
    has: (first, second) => alone.has(first) || (second !== undefined && pairs.get(first)?.has(second) === true),
  };
}

/** The folded words and pairs of words of a list, written as for `wordSet`. */
export const pairSet = (list: string): PairSet => pairsOf(Array.from(wordSet(list), (phrase) => phrase.split(' ')));

/** The same for reading backwards: `has` is asked with a word and the word before it. */
export const backwardPairSet = (list: string): PairSet =>
  pairsOf(Array.from(wordSet(list), (phrase) => phrase.split(' ').reverse()));

/** A map whose keys are folded. Later entries win. */
export function wordMap<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  return new Map(Array.from(entries, ([word, value]) => [fold(word), value] as const));
}
