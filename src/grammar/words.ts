/**
 * words: Vietnamese word segmentation. A word is one or more syllables ("công đoàn", "hợp tác xã"), and spaces do not tell.
 * The cheapest path through a run of syllables is taken, by word costs estimated from raw text (see lexicon/words.ts);
 * names are runs of capitals; numbers, abbreviations and marks have small rules of their own. Linear in the text.
 */
import { LOWERCASE_SYLLABLES, WORD_COSTS } from '../lexicon/words.ts';
import { Gap, isCapitalized, type Token, tokenize } from '../text/tokens.ts';

/** A word: half-open UTF-16 code units of the text given, and the text there. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Node {
  cost: number;
  next: Map<string, Node> | undefined;
}

interface Model {
  readonly root: Map<string, Node>;
  readonly lowercase: ReadonlySet<string>;
}

/** Cost of a syllable no table knows: dearer than any known word, so that it never swallows one. */
const UNKNOWN_COST = 80;
/** Folded magnitude words that belong to the number before them: "10 triệu" is one word. */
const MAGNITUDES = new Set(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỉ']);
/** Folded abbreviations that keep their full stop. */
const STOPPED = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 'th', 'ths', 'ts', 'gs', 'pgs', 'bs', 'ks', 'st', 'đ']);
const NUMBER_MARKS = new Set(['.', ',', '/', '-', ':']);

let model: Model | undefined;

function loadModel(): Model {
  const root = new Map<string, Node>();
  for (const line of WORD_COSTS.split('\n')) {
    const tab = line.indexOf(' ');
    const cost = Number(line.slice(0, tab));
    for (const word of line.slice(tab + 1).split(',')) {
      let level = root;
      let node: Node | undefined;
      for (const syllable of word.split(' ')) {
        if (node) level = node.next ??= new Map();
        node = level.get(syllable);
        if (!node) level.set(syllable, (node = { cost: Number.POSITIVE_INFINITY, next: undefined }));
      }
      if (node) node.cost = Math.min(node.cost, cost);
    }
  }
  return { root, lowercase: new Set(LOWERCASE_SYLLABLES.split(' ')) };
}

/** Index after the number that begins at token `i`: "12/6/2021", "1.250,5", "95%", "10 triệu", "1A". */
function numberEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (
    tokens[end + 1]?.kind === 'digits' &&
    NUMBER_MARKS.has(tokens[end]!.text) &&
    glued(tokens, end) &&
    glued(tokens, end + 1)
  )
    end += 2;
  const after = tokens[end];
  if (!after || after.gap > Gap.space) return end;
  if (after.gap === Gap.none && (after.text === '%' || (after.shape === 'title' && after.fold.length === 1)))
    return end + 1;
  return MAGNITUDES.has(after.fold) ? end + 1 : end;
}

const glued = (tokens: readonly Token[], i: number): boolean => tokens[i]?.gap === Gap.none;

/** Index after the mark that begins at token `i`: "..." is one mark. */
function markEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  if (tokens[i]!.text === '.') while (tokens[end]?.text === '.' && glued(tokens, end)) end++;
  return end;
}

/** Index after an abbreviation or letter-digit name at token `i` ("TP.", "H.", "A5", "m2", "GD-ĐT"), or `i` when it is none. */
function abbreviationEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  const after = tokens[i + 1];
  if (after?.gap !== Gap.none) return token.shape === 'upper' ? i + 1 : i;
  if (after.kind === 'digits') return token.fold.length <= 3 ? i + 2 : i;
  if (after.text === '.' && (STOPPED.has(token.fold) || (token.shape === 'title' && token.fold.length === 1)))
    return i + 2;
  if (after.fold === '-' && token.shape === 'upper' && tokens[i + 2]?.shape === 'upper' && glued(tokens, i + 2))
    return i + 3;
  return token.shape === 'upper' ? i + 1 : i;
}

const SENTENCE_STARTS = new Set(['.', '!', '?', ':', ';', '"', '“', '”', '…', '-', '–']);
const isName = (token: Token | undefined): boolean => isCapitalized(token) && token?.shape !== 'upper';

/** Index after the name that begins at token `i`: two or more capitalised syllables ("Trương Định"), or `i` when there is none. */
function nameEnd(tokens: readonly Token[], i: number, end: number, { root, lowercase }: Model): number {
  if (!isName(tokens[i])) return i;
  const starts = i === 0 || tokens[i]!.gap >= Gap.line || SENTENCE_STARTS.has(tokens[i - 1]!.text);
  if (starts && lowercase.has(tokens[i]!.fold) && !isWord(root, tokens[i], tokens[i + 1])) return i;
  let to = i + 1;
  while (to < end && isName(tokens[to])) to++;
  // "… Thanh Xuân Thành phố": a capital that begins an ordinary word is not the name's last syllable.
  if (to < end && to - i > 1 && isWord(root, tokens[to - 1], tokens[to])) to--;
  return to - i >= 2 ? to : i;
}

const isWord = (root: Model['root'], first: Token | undefined, second: Token | undefined): boolean =>
  Number.isFinite(root.get(first?.fold ?? '')?.next?.get(second?.fold ?? '')?.cost ?? Number.POSITIVE_INFINITY);

/** Cheapest way to cut the syllables `from`..`to`; calls `cut` with the token range of each word. */
function cutSyllables(
  tokens: readonly Token[],
  from: number,
  to: number,
  { root }: Model,
  cut: (from: number, to: number) => void,
): void {
  const length = to - from;
  const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const wordAt = new Uint8Array(length + 1);
  best[0] = 0;
  for (let i = 0; i < length; i++) {
    const base = best[i]!;
    let node = root.get(tokens[from + i]!.fold);
    const alone = base + (node && node.cost < UNKNOWN_COST ? node.cost : UNKNOWN_COST);
    if (alone < best[i + 1]!) {
      best[i + 1] = alone;
      wordAt[i + 1] = 1;
    }
    for (let k = 2; node?.next && i + k <= length; k++) {
      node = node.next.get(tokens[from + i + k - 1]!.fold);
      if (!node) break;
      if (base + node.cost < best[i + k]!) {
        best[i + k] = base + node.cost;
        wordAt[i + k] = k;
      }
    }
  }
  const ends: number[] = [];
  for (let i = length; i > 0; i -= wordAt[i]!) ends.push(i);
  let start = from;
  for (let i = ends.length - 1; i >= 0; i--) {
    cut(start, from + ends[i]!);
    start = from + ends[i]!;
  }
}

/** Words as half-open ranges of token indices. Every token is in exactly one range. */
export function segmentTokens(tokens: readonly Token[]): (readonly [from: number, to: number])[] {
  model ??= loadModel();
  const known = model;
  const words: (readonly [number, number])[] = [];
  const cut = (from: number, to: number): void => void words.push([from, to]);
  let pending = -1;
  const flush = (to: number): void => {
    if (pending >= 0 && pending < to) cutSyllables(tokens, pending, to, known, cut);
    pending = -1;
  };
  let runEnd = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== 'word') {
      flush(i);
      const end = token.kind === 'digits' ? numberEnd(tokens, i) : markEnd(tokens, i);
      cut(i, end);
      i = runEnd = end;
      continue;
    }
    if (i >= runEnd || token.gap >= Gap.block) {
      flush(i);
      runEnd = i + 1;
      while (tokens[runEnd]?.kind === 'word' && tokens[runEnd]!.gap < Gap.block) runEnd++;
    }
    const special = token.shape === 'lower' && tokens[i + 1]?.gap !== Gap.none ? i : abbreviationEnd(tokens, i);
    const end = special > i ? special : nameEnd(tokens, i, runEnd, known);
    if (end > i) {
      flush(i);
      cut(i, end);
      i = end;
      if (runEnd < i) runEnd = i;
      continue;
    }
    if (pending < 0) pending = i;
    i++;
    if (i >= runEnd) flush(i);
  }
  flush(tokens.length);
  return words;
}

/**
 * Cuts Vietnamese text into words. Lossless: only white space stands between two words.
 * Takes any string; offsets are UTF-16 code units of it. The same words come out for NFC and NFD, for "hòa" and "hoà".
 */
export function segmentWords(text: string): WordSpan[] {
  const tokens = tokenize(text);
  return segmentTokens(tokens).map(([from, to]) => {
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    return { start, end, text: text.slice(start, end) };
  });
}
