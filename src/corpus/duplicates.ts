/**
 * duplicates: the same article on several sites, near-duplicates, and copied passages.
 * MinHash with locality-sensitive hashing: articles that share a band of their fingerprints are compared, others never are.
 */
import { readArticle } from '../read/index.ts';
import type { ArticleRecord } from '../record.ts';
import { tokenAt } from '../text/tokens.ts';
import { BINS, fingerprint, parseFingerprint, similarity } from './fingerprint.ts';

/** A text to compare where no record is at hand; with it copied passages are found too. */
export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** Articles with (nearly) the same text, in input order. */
export interface DuplicateGroup {
  readonly kind: 'same' | 'near';
  readonly ids: readonly string[];
  /** Least estimated Jaccard index of word triples between a member and the first one. */
  readonly similarity: number;
}

/** A paragraph that stands in several articles which are no duplicates; offsets are UTF-16 code units of each input. */
export interface Passage {
  readonly kind: 'passage';
  readonly ids: readonly string[];
  readonly text: string;
  readonly places: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

export interface DuplicateOptions {
  /** Least estimated Jaccard index that makes two articles near-duplicates (default 0.7). */
  readonly threshold?: number;
  /** Least number of words of a copied passage (default 25). */
  readonly passageWords?: number;
}

/** 21 bands of 6 bins: a pair at Jaccard 0.8 is compared with probability 0.998, a pair at 0.2 with 0.001. */
const ROWS = 6;
const BANDS = Math.floor(BINS / ROWS);
/** Representatives a bucket compares with; a bucket with more holds boilerplate, and its groups meet in other bands. */
const BUCKET_LIMIT = 64;

/** The set of each article: union by lower index, so that the first article of a group stands for it. */
function disjointSets(size: number) {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = i; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  return {
    find,
    join(a: number, b: number): void {
      const [low, high] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
      parent[high] = low;
    },
  };
}

const bandKey = (hash: Uint8Array, band: number): string => {
  let key = '';
  for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key += String.fromCharCode(hash[row]!);
  return key;
};

function groupByFingerprint(hashes: readonly (Uint8Array | null)[], threshold: number): number[][] {
  const sets = disjointSets(hashes.length);
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<string, number[]>();
    hashes.forEach((hash, i) => {
      if (!hash) return;
      const key = bandKey(hash, band);
      const bucket = buckets.get(key);
      if (!bucket) {
        buckets.set(key, [i]);
        return;
      }
      const like = bucket.find(
        (other) => sets.find(other) === sets.find(i) || similarity(hashes[other]!, hash) >= threshold,
      );
      if (like !== undefined) sets.join(like, i);
      else if (bucket.length < BUCKET_LIMIT) bucket.push(i);
    });
  }
  const groups = new Map<number, number[]>();
  hashes.forEach((_, i) => {
    const root = sets.find(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Paragraphs of `passageWords` words or more with the same words, over articles of different groups. */
function findPassages(texts: readonly (NamedText & { group: number })[], passageWords: number): Passage[] {
  const seen = new Map<string, { id: string; group: number; start: number; end: number; text: string }[]>();
  for (const { id, text, group } of texts) {
    const article = readArticle(text, { id });
    for (const { start, end, zone } of article.blocks) {
      if (zone !== 'body' && zone !== 'lede') continue;
      const tokens = article.tokens.slice(tokenAt(article.tokens, start), tokenAt(article.tokens, end));
      const words = tokens.filter((token) => token.kind !== 'mark');
      if (words.length < passageWords) continue;
      const key = words.map((token) => token.fold).join(' ');
      const places = seen.get(key) ?? [];
      places.push({ id, group, start, end, text: article.text.slice(start, end) });
      seen.set(key, places);
    }
  }
  return [...seen.values()]
    .filter((places) => new Set(places.map(({ group }) => group)).size > 1)
    .map((places) => ({
      kind: 'passage',
      ids: [...new Set(places.map(({ id }) => id))],
      text: places[0]!.text,
      places: places.map(({ id, start, end }) => ({ id, start, end })),
    }));
}

/**
 * Finds duplicates among records (by `article.fingerprint`) or named texts; passages only among texts.
 * Groups come first, in input order, then passages. An article without an id is named by its index ("0", "1", …).
 * Time and memory grow with the number of articles: 100,000 fit into a few hundred megabytes.
 */
export function findDuplicates(
  articles: Iterable<ArticleRecord | NamedText>,
  { threshold = 0.7, passageWords = 25 }: DuplicateOptions = {},
): (DuplicateGroup | Passage)[] {
  const ids: string[] = [];
  const hashes: (Uint8Array | null)[] = [];
  const texts: (NamedText & { index: number })[] = [];
  for (const article of articles) {
    const index = ids.length;
    if ('schema' in article) {
      ids.push(article.article.id ?? `${index}`);
      hashes.push(parseFingerprint(article.article.fingerprint));
    } else {
      ids.push(article.id);
      hashes.push(parseFingerprint(fingerprint(readArticle(article.text).tokens)));
      texts.push({ ...article, index });
    }
  }
  const groups = groupByFingerprint(hashes, threshold);
  const groupOf = new Map(groups.flatMap((members) => members.map((i) => [i, members[0]!] as const)));
  const found = groups.map((members): DuplicateGroup => {
    const least = Math.min(...members.slice(1).map((i) => similarity(hashes[members[0]!]!, hashes[i]!)));
    return {
      kind: least === 1 ? 'same' : 'near',
      ids: members.map((i) => ids[i]!),
      similarity: Math.round(least * 1000) / 1000,
    };
  });
  const passages = findPassages(
    texts.map((text) => ({ ...text, group: groupOf.get(text.index) ?? text.index })),
    passageWords,
  );
  return [...found, ...passages];
}
