/** countries: states with the words of their form before the name ("nước CHXHCN Việt Nam", "Vương quốc Hà Lan"), and cities abroad. */
import type { Entry, Term } from '../../lexicon/trie.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import type { Words } from './areas.ts';
import { isSyllable } from './compounds.ts';
import { continues, isNextSentence } from './names.ts';

/** Words and pairs of words that the form of a state begins with, and those that go on with it. */
const OPENING = pairSet('nước, chxhcn, chdcnd, chnd, ch, cộng hòa, vương quốc, liên bang, đại công, hợp chúng');
const FORM = wordSet(
  'nước chxhcn chdcnd chnd ch cộng hòa vương quốc liên bang đại công hợp chúng xã hội chủ nghĩa dân nhân hồi giáo',
);
const LONGEST_FORM = 9;

/** A state or city abroad as it stands in the text; half-open token indices. */
export interface Country {
  readonly to: number;
  readonly entry: Entry;
}

const named = ({ terms }: Words, i: number, cities: boolean): Term | undefined =>
  terms.at(i).find(({ lexicon }) => lexicon === 'countries' || (cities && lexicon === 'cities-abroad'));

/** "Mỹ Đình", "Đức Thọ": a name of one syllable is the first of a place's where another syllable with a capital follows. */
const isPartOfPlace = (tokens: readonly Token[], { from, to }: Term): boolean =>
  to === from + 1 &&
  tokens[from]!.shape === 'title' &&
  tokens[to]?.shape === 'title' &&
  tokens[to].gap === Gap.space &&
  isSyllable(tokens[to]) &&
  !isNextSentence(tokens, to);

/** Reads the state that begins at token `i`, with the form of the state before its name; with `cities`, a city abroad too. */
export function readCountry(words: Words, i: number, cities = false): Country | undefined {
  const { tokens } = words;
  if (!continues(tokens, i)) return undefined;
  const plain = named(words, i, cities);
  if (plain && isPartOfPlace(tokens, plain)) return undefined;
  if (plain) return { to: plain.to, entry: plain.entry };
  if (!OPENING.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return undefined;
  for (let at = i + 1; at < i + LONGEST_FORM && continues(tokens, at); at++) {
    const state = named(words, at, false);
    if (state) return { to: state.to, entry: state.entry };
    if (!FORM.has(tokens[at]!.fold)) return undefined;
  }
  return undefined;
}
