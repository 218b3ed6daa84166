/**
 * vocabulary: a number for each folded word, so that what is asked of every token (does a name of a lexicon begin here?) is
 * asked with a number and not with letters.
 */

const numbers = new Map<string, number>();

/** The number of no word. */
export const UNNUMBERED = 0;
/** Words of texts get numbers up to here and then no more, so that memory stays flat. Words of tables always get one. */
const ROOM = 1 << 16;
const LONGEST = 64;

/** The number of a folded word that a table has; the same for the same word as long as the program runs. Never `UNNUMBERED`. */
export function learn(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) numbers.set(word, (number = numbers.size + 1));
  return number;
}

/** The number of a folded word of a text; `UNNUMBERED` where no table has the word and it is too long, or there is no room for more. */
export const numberOf = (word: string): number =>
  numbers.size < ROOM && word.length <= LONGEST ? learn(word) : (numbers.get(word) ?? UNNUMBERED);

/** Values by word, asked by number. */
export type WordTable<V> = readonly (V | undefined)[];

/** A table of the values of folded words. Later entries win. */
export function wordTable<V>(entries: Iterable<readonly [string, V]>): WordTable<V> {
  const table: (V | undefined)[] = [];
  for (const [word, value] of entries) table[learn(word)] = value;
  return table;
}
