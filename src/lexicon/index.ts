/** The lexicons: knowledge as tables. A new table is one file and one line here. */
import { familyNames } from './family-names.ts';
import type { Entry, Lexicon } from './trie.ts';

/** Every built-in lexicon, by name. */
export const lexicons: readonly Lexicon[] = [familyNames];

/** Adds a user's entries to the built-in lexicons of the same names; a new name makes a new lexicon. */
export function extendLexicons(extra: Readonly<Record<string, readonly Entry[]>>): readonly Lexicon[] {
  const known = new Set(lexicons.map(({ name }) => name));
  return [
    ...lexicons.map((lexicon) => {
      const more = extra[lexicon.name];
      return more ? { ...lexicon, entries: [...lexicon.entries, ...more] } : lexicon;
    }),
    ...Object.entries(extra)
      .filter(([name]) => !known.has(name))
      .map(([name, entries]) => ({ name, entries })),
  ];
}
