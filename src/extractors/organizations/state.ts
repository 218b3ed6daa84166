/** state: what the tails of a name have gathered so far, and how they add to it. */
import type { Area, Words } from '../../grammar/phrases/areas.ts';
import { expand } from '../../grammar/phrases/expand.ts';
import { quotedName } from './quoted.ts';
import type { Reading } from './reading.ts';

/** What the tails have gathered so far. */
export interface State {
  at: number;
  words: string[];
  owner: Reading | null;
  area: Area | null;
  /** Something that tells this body from others of its type was read. */
  told: boolean;
  country: boolean;
  /** It is the union of a branch. */
  branch?: true;
  /** Units are listed behind "các". */
  plural: boolean;
  national: boolean;
  /** Token after the type word. */
  readonly head: number;
  /** The type word begins with a capital. */
  readonly capital: boolean;
  quoted?: { from: number; to: number };
  seat?: string;
  /** How many bodies stand around it. */
  readonly depth: number;
  /** Reads the organization at a token, for owners. */
  readonly readOwner: (i: number) => Reading | undefined;
}

/** Adds the stretch up to token `to` (half-open), written out as `text`, to the name. */
export function take(
  words: Words,
  state: State,
  to: number,
  text = expand(words.tokens, words.terms, state.at, to),
): void {
  // "Công ty CTCP X": the type word printed twice.
  if (state.words.length === 1 && text.startsWith(`${state.words[0]} `)) state.words.pop();
  state.words.push(text);
  state.at = to;
  state.told = true;
}

/** Adds the quoted name at the state, if one stands there: the mention is what stands inside the quotes. */
export function takeQuoted(words: Words, state: State): void {
  const quoted = quotedName(words, state.at);
  if (!quoted) return;
  const name = expand(words.tokens, words.terms, quoted.from, quoted.to);
  // “Vì CN nghèo”: in what is founded for them the letters are people, and elsewhere a branch or an industry.
  state.words.push(name.replace(WORKERS, 'công nhân'));
  state.quoted = quoted;
  state.at = quoted.to + 1;
  state.told = true;
}
const WORKERS = /(?<!\p{L})CN(?!\p{L})/u;
