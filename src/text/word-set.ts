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

/** A map whose keys are folded. Later entries win. */
export function wordMap<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  return new Map(Array.from(entries, ([word, value]) => [fold(word), value] as const));
}
