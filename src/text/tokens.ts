/**
 * tokens: text cut into runs of letters, runs of digits and single marks. Spaces are not tokens: each token says what
 * stands before it. Atoms are kept small on purpose ("12/6/2021" is five tokens, "8h30" three) so that grammars see everything.
 */
import { codeAt } from './code-units.ts';
import { fold } from './fold.ts';
import { firstIndex } from './search.ts';
import { numberOf, UNNUMBERED } from './vocabulary.ts';

/** What stands between a token and the one before it. */
export const Gap = { none: 0, space: 1, line: 2, block: 3 } as const;
export type Gap = (typeof Gap)[keyof typeof Gap];

export type TokenKind = 'word' | 'digits' | 'mark';
/** How a word is written: "đoàn" lower, "Đoàn" title (also a single capital), "LĐLĐ" upper, "CNVCLĐ-ph", "NhanDan" mixed. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'none';

export interface Token {
  /** Offsets in `article.text`, UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  readonly text: string;
  /** The folded text: compare with this. */
  readonly fold: string;
  /** The number of `fold` in the vocabulary. */
  readonly id: number;
  readonly kind: TokenKind;
  readonly shape: Shape;
}

/** What all tokens that are written the same have in common. */
type Word = Pick<Token, 'text' | 'fold' | 'id' | 'kind' | 'shape'> & {
  /** Code units of the first of two words that are printed without a space between them; 0 where the word is one. */
  readonly glued: number;
};

const Class = { Mark: 0, Letter: 1, Digit: 2, Space: 3, Line: 4, Invisible: 5 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /[\s\u0000-\u001F\u0085]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (code >= 0x30 && code <= 0x39) CLASSES[code] = Class.Digit;
  else if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') CLASSES[code] = Class.Line;
  else if (INVISIBLE.test(char)) CLASSES[code] = Class.Invisible;
  else if (SPACE.test(char)) CLASSES[code] = Class.Space;
  else if (LETTER.test(char)) CLASSES[code] = Class.Letter;
}

const UPPER_FIRST = /^\p{Lu}/u;
const HAS_LOWER = /\p{Ll}/u;
const UPPER_LATER = /^.+\p{Lu}/u;

function shapeOf(text: string): Shape {
  if (!UPPER_FIRST.test(text)) return UPPER_LATER.test(text) ? 'mixed' : 'lower';
  if (!HAS_LOWER.test(text)) return text.normalize('NFC').length > 1 ? 'upper' : 'title';
  return UPPER_LATER.test(text) ? 'mixed' : 'title';
}

/** First words of sentences: pages that lose the end of a paragraph print them against the word before ("tài sảnNgày 26/5"). */
const GLUED =
  /^(?:\p{Ll}{2,7}(?:Năm|Hai|Ba|Bà|Anh|Chị)|\p{L}\p{Ll}{1,6}(?:Ngày|Ngay|Sáng|Trưa|Chiều|Tối|Đêm|Theo|Trong|Trước|Sau|Tại|Từ|Đến|Đây|Ông|Ảnh|Khi|Với))$/u;
const gluedAt = (text: string): number => (GLUED.test(text.normalize('NFC')) ? 1 + text.slice(1).search(/\p{Lu}/u) : 0);

/**
 * Vietnamese has some 7,000 syllables: nearly every word of a text has been seen before. Words are kept in a table of fixed size
 * and found by a hash of their code units, so that a word seen before is not even cut out of the text.
 */
const SLOTS = 1 << 15;
const words = new Array<Word | undefined>(SLOTS);

/** Does `known` stand in `text` between `from` and `to`? */
function stands(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (codeAt(known, i) !== codeAt(text, from + i)) return false;
  return true;
}

/** The word of `text` between `from` and `to`; `hash` is made of its code units. Each word has two slots it may stand in. */
function wordOf(text: string, from: number, to: number, hash: number, kind: TokenKind): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const first = words[slot];
  if (first !== undefined && stands(first.text, text, from, to)) return first;
  const second = words[slot ^ 1];
  if (second !== undefined && stands(second.text, text, from, to)) return second;
  const own = text.slice(from, to);
  const key = fold(own);
  const shape = kind === 'word' ? shapeOf(own) : 'none';
  const word = { text: own, fold: key, id: numberOf(key), kind, shape, glued: shape === 'mixed' ? gluedAt(own) : 0 };
  // A word without a number may get one when a lexicon is added: it is not kept.
  if (word.id !== UNNUMBERED) words[first === undefined ? slot : slot ^ 1] = word;
  return word;
}

/** The hash by which `wordOf` finds the word between `from` and `to`. */
function hashOf(text: string, from: number, to: number): number {
  let hash = codeAt(text, from);
  for (let i = from + 1; i < to; i++) hash = (Math.imul(hash, 31) + codeAt(text, i)) | 0;
  return hash;
}

const tokenOf = ({ text, fold, id, kind, shape }: Word, start: number, end: number, gap: Gap): Token => ({
  start,
  end,
  gap,
  text,
  fold,
  id,
  kind,
  shape,
});

/**
 * Cuts `text` between the offsets `start` and `end` into tokens and appends them to `tokens`.
 * The first token gets `Gap.block`. Linear in `end - start`.
 */
export function tokenize(text: string, start = 0, end = text.length, tokens: Token[] = []): Token[] {
  let gap: Gap = Gap.block;
  let i = start;
  while (i < end) {
    let from = i;
    const kind = CLASSES[codeAt(text, i)]!;
    i++;
    if (kind === Class.Space || kind === Class.Invisible) {
      if (gap === Gap.none) gap = kind === Class.Space ? Gap.space : gap;
      continue;
    }
    if (kind === Class.Line) {
      if (gap < Gap.line) gap = Gap.line;
      continue;
    }
    let hash = codeAt(text, from);
    let word: Word;
    if (kind === Class.Letter) {
      for (let code: number; i < end; i++) {
        code = codeAt(text, i);
        const next = CLASSES[code];
        if (next !== Class.Letter && next !== Class.Invisible) break;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      while (CLASSES[codeAt(text, i - 1)] === Class.Invisible) i--;
      word = wordOf(text, from, i, hash, 'word');
      if (word.glued > 0) {
        const cut = from + word.glued;
        tokens.push(tokenOf(wordOf(text, from, cut, hashOf(text, from, cut), 'word'), from, cut, gap));
        word = wordOf(text, cut, i, hashOf(text, cut, i), 'word');
        from = cut;
        gap = Gap.block;
      }
    } else if (kind === Class.Digit) {
      for (; i < end && CLASSES[codeAt(text, i)] === Class.Digit; i++)
        hash = (Math.imul(hash, 31) + codeAt(text, i)) | 0;
      word = wordOf(text, from, i, hash, 'digits');
    } else {
      const code = codeAt(text, from);
      if (code >= 0xd800 && code < 0xdc00 && i < end && (codeAt(text, i) & 0xfc00) === 0xdc00) i++;
      word = wordOf(text, from, i, hash, 'mark');
    }
    tokens.push(tokenOf(word, from, i, gap));
    gap = Gap.none;
  }
  return tokens;
}

/** Is the word written with a capital first letter? */
export const isCapitalized = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'title' || token.shape === 'upper' || (token.shape === 'mixed' && UPPER_FIRST.test(token.text)));

/** Index of the first token that ends after `offset` (the token at or after it); `tokens.length` when there is none. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens, ({ end }) => end <= offset);
