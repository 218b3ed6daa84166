/**
 * trie: one walk over the tokens finds the entries of every lexicon at once, whatever the size of the lexicons.
 * Names are compared folded, token by token; spaces and line breaks between tokens do not matter, block ends do.
 */
import { Gap, isCapitalized, type Token, tokenize } from '../text/tokens.ts';

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
  readonly lexicon: string;
  readonly entry: Entry;
  readonly loose: boolean;
  /** Bit i: token i of the name must be capitalised. */
  readonly capitals: number;
}

interface Node {
  next: Map<string, Node> | undefined;
  leaves: Leaf[] | undefined;
  /** A loose name goes through here: separators between words may be passed over. */
  loose: boolean;
}

export type Trie = Node;

const node = (): Node => ({ next: undefined, leaves: undefined, loose: false });

const SEPARATORS = new Set([',', '-', ';']);

/** Builds the trie of all lexicons. */
export function buildTrie(lexicons: readonly Lexicon[]): Trie {
  const root = node();
  for (const { name: lexicon, cased = false, loose = false, entries } of lexicons)
    for (const entry of entries)
      for (const name of new Set([entry.name, ...(entry.names ?? [])])) {
        let tokens = tokenize(name.normalize('NFC'));
        if (loose) tokens = tokens.filter((token) => !SEPARATORS.has(token.fold));
        let at = root;
        let capitals = 0;
        tokens.forEach((token, i) => {
          if (cased && isCapitalized(token)) capitals |= 1 << i;
          at.next ??= new Map();
          let child = at.next.get(token.fold);
          if (!child) at.next.set(token.fold, (child = node()));
          at = child;
          at.loose ||= loose;
        });
        if (tokens.length === 0) continue;
        at.leaves ??= [];
        if (!at.leaves.some((leaf) => leaf.entry === entry && leaf.capitals === capitals))
          at.leaves.push({ lexicon, entry, loose, capitals });
      }
  return root;
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

const childOf = (at: Node, token: Token | undefined): Node | undefined =>
  token && token.gap !== Gap.block ? at.next?.get(token.fold) : undefined;

/** Walks the tokens once and returns every entry met. Time grows with the tokens, not with the lexicons. */
export function findTerms(trie: Trie, tokens: readonly Token[]): TermIndex {
  const all: Term[] = [];
  const first = new Map<number, Term[]>();
  const byLexicon = new Map<string, Term[]>();
  for (let from = 0; from < tokens.length; from++) {
    let at = trie.next?.get(tokens[from]!.fold);
    if (!at) continue;
    let here: Term[] | undefined;
    let capitals = 0;
    let passed = 0;
    for (let to = from; at; ) {
      if (isCapitalized(tokens[to])) capitals |= 1 << (to - from - passed);
      to++;
      if (at.leaves)
        for (const leaf of at.leaves)
          if ((leaf.capitals & capitals) === leaf.capitals && (passed === 0 || leaf.loose))
            (here ??= []).push({ lexicon: leaf.lexicon, entry: leaf.entry, from, to });
      let child = childOf(at, tokens[to]);
      while (!child && at.loose && SEPARATORS.has(tokens[to]?.fold ?? '') && tokens[to]!.gap !== Gap.block) {
        to++;
        passed++;
        child = childOf(at, tokens[to]);
      }
      at = child;
    }
    if (!here) continue;
    here.reverse();
    first.set(from, here);
    for (const term of here) {
      all.push(term);
      const list = byLexicon.get(term.lexicon);
      if (list) list.push(term);
      else byLexicon.set(term.lexicon, [term]);
    }
  }
  return {
    all,
    at: (token) => first.get(token) ?? NO_TERMS,
    of: <E extends Entry>(lexicon: string) => (byLexicon.get(lexicon) ?? NO_TERMS) as readonly Term<E>[],
  };
}
