/**
 * aliases: names an article gives a body in brackets behind its full name ("Tổng công ty X Y (X Construction)", "(LFTU)"),
 * and where it uses them.
 */
import type { TermIndex } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** The most words an alias has. */
const LONGEST = 4;
/** The most aliases an article is credited with: no real one comes near, and work stays linear. */
const MOST = 64;
const KNOWN: ReadonlySet<string> = new Set([
  'organization-types', 'provinces', 'districts', 'unit-types', 'place-types', 'countries', 'abbreviations', 'industries', 'fields', 'roles',
]); // biome-ignore format: one vocabulary, one line

/** Words that open a place or a title, not a name. */
const OPENING: ReadonlySet<string> = new Set(['unit-types', 'place-types', 'roles']);

/** End of the alias that stands in brackets at token `at`, or `at` where none does. */
function aliasEnd(tokens: readonly Token[], terms: TermIndex, reading: Reading, at: number): number {
  const from = at + 1;
  let to = from;
  while (to - from <= LONGEST && tokens[to]?.kind === 'word' && isCapitalized(tokens[to])) to++;
  if (to === from || to - from > LONGEST || tokens[to]?.fold !== ')') return at;
  if (terms.at(from).some((term) => KNOWN.has(term.lexicon) && (term.to === to || OPENING.has(term.lexicon))))
    return at;
  const own = new Set(reading.words.split(' '));
  const shortening = to - from === 1 && tokens[from]!.shape === 'upper' && tokens[from]!.text.length >= 3;
  const shared = to - from >= 2 && tokens.slice(from, to).some(({ text }) => own.has(text));
  return shortening || shared ? to : at;
}

interface Alias {
  readonly words: readonly string[];
  readonly reading: Reading;
}

const initials = ({ words }: Reading): string =>
  words
    .split(' ')
    .map((word) => word[0])
    .join('')
    .toUpperCase();

/** Whom the alias names: the body, or the owner behind it whose initials it has ("Công đoàn Ngân hàng X Y (NHXY)"), or whose organ the body is. */
function bearer(reading: Reading, alias: string): Reading {
  const { owner } = reading;
  if (!owner) return reading;
  return initials(owner).startsWith(alias) || reading.type.wants === 'owner' ? bearer(owner, alias) : reading;
}

/** Takes " - ALIAS" off the end of a name that runs on into its own alias. */
function withoutAlias(tokens: readonly Token[], reading: Reading, { words }: Alias): Reading {
  const tail = ` - ${words.join(' ')}`;
  if (!reading.words.endsWith(tail) || tokens[reading.to - words.length - 1]?.fold !== '-') return reading;
  return { ...reading, to: reading.to - words.length - 1, words: reading.words.slice(0, -tail.length) };
}

/** Adds to `readings` those of the aliases they introduce. Both in text order; linear in the tokens where there are aliases. */
export function readAliases(
  tokens: readonly Token[],
  terms: TermIndex,
  readings: readonly Reading[],
): readonly Reading[] {
  const aliases = new Map<string, Alias>();
  for (const reading of readings) {
    if (reading.bare || tokens[reading.to]?.fold !== '(' || tokens[reading.to]!.gap === Gap.block) continue;
    const to = aliasEnd(tokens, terms, reading, reading.to);
    const words = tokens.slice(reading.to + 1, to).map(({ text }) => text);
    if (words.length > 0 && aliases.size < MOST && !aliases.has(words[0]!))
      aliases.set(words[0]!, { words, reading: bearer(reading, words.join('')) });
  }
  if (aliases.size === 0) return readings;
  const all: Reading[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const reading = readings[next];
    if (reading && i >= reading.from) {
      let own = reading;
      for (const alias of aliases.values()) own = withoutAlias(tokens, own, alias);
      all.push(own);
      next++;
      i = own.to;
      continue;
    }
    const alias = aliases.get(tokens[i]!.text);
    const to = i + (alias?.words.length ?? 0);
    if (
      alias?.words.every((word, k) => tokens[i + k]?.text === word && (k === 0 || tokens[i + k]!.gap !== Gap.block)) &&
      !(reading && reading.from < to)
    ) {
      all.push({ ...alias.reading, from: i, to });
      i = to;
    } else i++;
  }
  return all;
}
