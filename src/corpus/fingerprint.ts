/**
 * fingerprint: a MinHash of an article's words, so that copies can be found from records alone.
 * One-permutation hashing with rotation (Li, Owen and Zhang, 2012; Shrivastava and Li, 2014), eight bits a bin (b-bit
 * MinHash, Li and König, 2010): one hash a word, whatever the number of bins.
 */
import { codeAt } from '../text/code-units.ts';
import type { Token } from '../text/tokens.ts';
import { UNNUMBERED } from '../text/vocabulary.ts';

/** Bins of a fingerprint, a power of two. The share of equal bins estimates the Jaccard index of two articles' shingles, within about 0.04. */
export const BINS = 128;
const SHINGLE = 3;
const EMPTY = 0xffffffff;

/** 32-bit FNV-1a of a string, the same everywhere. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ codeAt(text, i), 0x01000193);
  return h >>> 0;
}

/** Hashes of the words of the vocabulary that were met; 0 for others. */
const hashes = new Uint32Array(1 << 16);

/** The hash of a token's folded word. Most words recur, and are hashed once. */
function hashOf({ id, fold }: Token): number {
  const known = hashes[id];
  if (known) return known;
  const hashed = hash(fold);
  if (id !== UNNUMBERED && id < hashes.length) hashes[id] = hashed;
  return hashed;
}

/** Mixes bits so that close inputs end far apart (the finalizer of MurmurHash3). */
function mix(h: number): number {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Gives `take` the hash of each word triple of `tokens` (folded, marks left out), with repeats; of the whole text when it is shorter. */
function eachShingle(tokens: readonly Token[], take: (hashed: number) => void): void {
  let one = 0;
  let two = 0;
  let n = 0;
  for (const token of tokens) {
    if (token.kind === 'mark') continue;
    const three = hashOf(token);
    if (++n >= SHINGLE) take(mix(Math.imul(one, 31) + Math.imul(two, 17) + three));
    one = two;
    two = three;
  }
  if (n > 0 && n < SHINGLE) take(mix(Math.imul(one, 17) + two));
}

/** Hashes of the word triples of `tokens` (folded, marks left out), with repeats; the whole text when it is shorter. */
export function shingles(tokens: readonly Token[]): Uint32Array {
  const all: number[] = [];
  eachShingle(tokens, (hashed) => all.push(hashed));
  return Uint32Array.from(all);
}

/** Bins that no hash has come to. */
const emptyBins = (): Uint32Array => new Uint32Array(BINS).fill(EMPTY);

function putInBin(least: Uint32Array, hashed: number): void {
  const bin = hashed & (BINS - 1);
  if (hashed < least[bin]!) least[bin] = hashed;
}

/** The MinHash of shingle hashes: `BINS` bytes; all zero for an empty text. */
export function minHash(hashed: ArrayLike<number>): Uint8Array {
  const least = emptyBins();
  for (let i = 0; i < hashed.length; i++) putInBin(least, hashed[i]!);
  return hashed.length === 0 ? new Uint8Array(BINS) : bytesOf(least);
}

/** The bytes of bins not all of which are empty. */
function bytesOf(least: Uint32Array): Uint8Array {
  const out = new Uint8Array(BINS);
  for (let bin = 0; bin < BINS; bin++) {
    // An empty bin borrows from the next full one, marked by the distance.
    let distance = 0;
    while (least[(bin + distance) % BINS] === EMPTY) distance++;
    out[bin] = mix(least[(bin + distance) % BINS]! + Math.imul(distance, 0x9e3779b9)) & 0xff;
  }
  return out;
}

/** Estimated Jaccard index (0 to 1) of two articles from their MinHashes, corrected for chance agreement of eight bits. */
export function similarity(a: Uint8Array, b: Uint8Array): number {
  let equal = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal++;
  const chance = 1 / 256;
  return Math.max(0, (equal / BINS - chance) / (1 - chance));
}

/** The fingerprint of a text as it stands in a record: `BINS` bytes as lower-case hex; null where there is no word. */
export function fingerprint(tokens: readonly Token[]): string | null {
  const least = emptyBins();
  let empty = true;
  eachShingle(tokens, (hashed) => {
    putInBin(least, hashed);
    empty = false;
  });
  if (empty) return null;
  let hex = '';
  for (const byte of bytesOf(least)) hex += HEX[byte];
  return hex;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Reads a fingerprint back. Returns null for what is none. */
export function parseFingerprint(hex: string | null | undefined): Uint8Array | null {
  if (typeof hex !== 'string' || hex.length !== BINS * 2) return null;
  const out = new Uint8Array(BINS);
  for (let bin = 0; bin < BINS; bin++) {
    const byte = Number.parseInt(hex.slice(bin * 2, bin * 2 + 2), 16);
    if (Number.isNaN(byte)) return null;
    out[bin] = byte;
  }
  return out;
}
