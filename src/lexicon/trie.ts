/**
 * trie: one walk over the tokens finds the entries of every lexicon at once, whatever the size of the lexicons.
 * Names are compared folded, token by token; spaces and line breaks between tokens do not matter, block ends do.
 */
import { Gap, isCapitalized, type Token, tokenize } from '../text/tokens.ts';
import { learn } from '../text/vocabulary.ts';
import { type PairMap, pairMap } from './pair-map.ts';

/** One thing a lexicon knows. Its other fields are its lexicon's own. */
export interface Entry {
  /** Stable and unique inside its lexicon. */
  readonly id: string;
  /** The canonical name, NFC. */
  readonly name: string;
  /** Other ways it is written. */
  readonly names?: readonly string[];
  /** EDTF dates between which the thing existed; absent means always. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * A named table of entries. `cased`: a word capitalised in the entry must be capitalised in the text.
 * `loose`: commas and dashes between words do not matter ("Xanh - Sạch - Đẹp" = "xanh, sạch, đẹp").
 */
export interface Lexicon<E extends Entry = Entry> {
  readonly name: string;
  readonly cased?: boolean;
  readonly loose?: boolean;
  readonly entries: readonly E[];
}

/** An entry met in the text: half-open token indices. */
export interface Term<E extends Entry = Entry> {
  readonly lexicon: string;
  readonly entry: E;
  readonly from: number;
  readonly to: number;
}

interface Leaf {
  /** Place of its lexicon among those of the trie. */
  readonly lexicon: number;
  readonly entry: Entry;
  readonly loose: boolean;
  /** Bit i: token i of the name must be capitalised. */
  readonly capitals: number;
}

/** The leaves of all nodes, node by node, in lists side by side: what is asked of every word stands close together. */
interface Leaves {
  /** By node, where its leaves begin; they end where those of the next node begin. */
  readonly from: Int32Array;
  readonly entries: readonly Entry[];
  readonly lexicons: Uint16Array;
  readonly capitals: Int32Array;
  readonly loose: Uint8Array;
}

function sideBySide(byNode: readonly (readonly Leaf[] | undefined)[]): Leaves {
  const from = new Int32Array(byNode.length + 1);
  byNode.forEach((own, node) => {
    from[node + 1] = from[node]! + (own?.length ?? 0);
  });
  const all = byNode.flatMap((own) => own ?? []);
  return {
    from,
    entries: all.map(({ entry }) => entry),
    lexicons: Uint16Array.from(all, ({ lexicon }) => lexicon),
    capitals: Int32Array.from(all, ({ capitals }) => capitals),
    loose: Uint8Array.from(all, ({ loose }) => Number(loose)),
  };
}

/** All names of some lexicons. Its nodes are numbers: a node is the beginning of a name that leads to it. */
export interface Trie {
  /** The lexicons, by name. */
  readonly lexicons: readonly string[];
  /** The place of each name among them. */
  readonly places: ReadonlyMap<string, number>;
  /** The node that the first word of a name leads to, by its number in the vocabulary: half of all words begin no name. */
  readonly first: Int32Array;
  /** From a node by a word to the next node. */
  readonly ways: PairMap;
  /** The names that end at a node. */
  readonly leaves: Leaves;
  /** What is to be known of a node before anything is looked up: the sum of its traits. */
  readonly traits: Uint8Array;
}

/** Traits of a node. */
const Trait = {
  /** Names end at it. */
  Ends: 1,
  /** Names go on from it. */
  GoesOn: 2,
  /** A loose name goes through it: separators between words may be passed over. */
  Loose: 4,
} as const;

const NOWHERE = 0;

const SEPARATORS = new Set([',', '-', ';']);
const isSeparator = (token: Token | undefined): boolean => token?.kind === 'mark' && SEPARATORS.has(token.fold);

/** Builds the trie of all lexicons. */
export function buildTrie(lexicons: readonly Lexicon[]): Trie {
  const names = [...new Set(lexicons.map(({ name }) => name))];
  const first: number[] = [];
  const ways = pairMap();
  const leaves: (Leaf[] | undefined)[] = [undefined];
  const traits = [0];
  const grow = (): number => {
    leaves.push(undefined);
    return traits.push(0) - 1;
  };
  const wayFrom = (node: number, word: number): number => {
    if (node === NOWHERE) return (first[word] ??= grow());
    const known = ways.get(node, word);
    if (known !== NOWHERE) return known;
    const next = grow();
    traits[node]! |= Trait.GoesOn;
    ways.set(node, word, next);
    return next;
  };
  const add = (lexicon: Lexicon, entry: Entry, name: string): void => {
    let tokens = tokenize(name.normalize('NFC'));
    if (lexicon.loose) tokens = tokens.filter((token) => !isSeparator(token));
    if (tokens.length === 0) return;
    let node = NOWHERE;
    let capitals = 0;
    tokens.forEach((token, i) => {
      if (lexicon.cased && isCapitalized(token)) capitals |= 1 << i;
      node = wayFrom(node, learn(token.fold));
      if (lexicon.loose) traits[node]! |= Trait.Loose;
    });
    traits[node]! |= Trait.Ends;
    const own = (leaves[node] ??= []);
    if (!own.some((leaf) => leaf.entry === entry && leaf.capitals === capitals))
      own.push({ lexicon: names.indexOf(lexicon.name), entry, loose: lexicon.loose === true, capitals });
  };
  for (const lexicon of lexicons)
    for (const entry of lexicon.entries)
      for (const name of new Set([entry.name, ...(entry.names ?? [])])) add(lexicon, entry, name);
  return {
    lexicons: names,
    places: new Map(names.map((name, i) => [name, i])),
    first: Int32Array.from(first, (node) => node ?? NOWHERE),
    ways,
    leaves: sideBySide(leaves),
    traits: Uint8Array.from(traits),
  };
}

/** The node that names beginning with the token lead to. */
const begin = ({ first }: Trie, token: Token | undefined): number =>
  token !== undefined && token.id < first.length ? first[token.id]! : NOWHERE;

/** The node behind `node` by the token at `i`; a name does not go on in another block. */
function step({ ways, traits }: Trie, node: number, token: Token | undefined): number {
  if ((traits[node]! & Trait.GoesOn) === 0 || token === undefined || token.gap === Gap.block) return NOWHERE;
  return ways.get(node, token.id);
}

/** The longest name of a trie that begins at token `i`, with the token behind it. Looks at the tokens of the name and one more. */
export function longestAt(trie: Trie, tokens: readonly Token[], i: number): { entry: Entry; to: number } | undefined {
  const { leaves } = trie;
  let found: { entry: Entry; to: number } | undefined;
  let node = begin(trie, tokens[i]);
  for (let to = i + 1; node !== NOWHERE; to++) {
    if ((trie.traits[node]! & Trait.Ends) !== 0) found = { entry: leaves.entries[leaves.from[node]!]!, to };
    node = step(trie, node, tokens[to]);
  }
  return found;
}

/** The entries found in a text, by where they begin and by lexicon. */
export interface TermIndex {
  /** By `from`, then longest first. */
  readonly all: readonly Term[];
  /** Terms that begin at a token index, longest first. */
  at(token: number): readonly Term[];
  /** Terms of one lexicon, in text order, longest first. */
  of<E extends Entry = Entry>(lexicon: string): readonly Term<E>[];
}

const NO_TERMS: readonly Term[] = [];

/** Walks the tokens once and returns every entry met. Time grows with the tokens, not with the lexicons. */
export function findTerms(trie: Trie, tokens: readonly Token[]): TermIndex {
  const all: Term[] = [];
  const first = new Array<readonly Term[] | undefined>(tokens.length);
  const byLexicon = trie.lexicons.map((): Term[] => []);
  const { leaves } = trie;
  const met: number[] = [];
  const ends: number[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let node = begin(trie, tokens[from]);
    if (node === NOWHERE) continue;
    let capitals = 0;
    let passed = 0;
    let n = 0;
    for (let to = from; node !== NOWHERE; ) {
      if (isCapitalized(tokens[to])) capitals |= 1 << (to - from - passed);
      to++;
      const traits = trie.traits[node]!;
      if ((traits & Trait.Ends) !== 0)
        for (let leaf = leaves.from[node]!; leaf < leaves.from[node + 1]!; leaf++)
          if ((leaves.capitals[leaf]! & ~capitals) === 0 && (passed === 0 || leaves.loose[leaf] === 1)) {
            met[n] = leaf;
            ends[n++] = to;
          }
      let next = step(trie, node, tokens[to]);
      while (
        next === NOWHERE &&
        (traits & Trait.Loose) !== 0 &&
        isSeparator(tokens[to]) &&
        tokens[to]!.gap !== Gap.block
      ) {
        to++;
        passed++;
        next = step(trie, node, tokens[to]);
      }
      node = next;
    }
    if (n === 0) continue;
    const here = new Array<Term>(n);
    for (let k = 0; k < n; k++) {
      const leaf = met[n - 1 - k]!;
      const lexicon = leaves.lexicons[leaf]!;
      const term = { lexicon: trie.lexicons[lexicon]!, entry: leaves.entries[leaf]!, from, to: ends[n - 1 - k]! };
      here[k] = term;
      all.push(term);
      byLexicon[lexicon]!.push(term);
    }
    first[from] = here;
  }
  return {
    all,
    at: (token) => first[token] ?? NO_TERMS,
    of: <E extends Entry>(lexicon: string) =>
      (byLexicon[trie.places.get(lexicon) ?? -1] ?? NO_TERMS) as readonly Term<E>[],
  };
}
