/** spans: small readers of offsets that the cutting of paragraphs shares. All offsets are UTF-16 code units. */
import { codeAt } from '../../text/code-units.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a code unit is, as far as the ends of sentences are concerned. */
export const Class = {
  Other: 0,
  Lower: 1,
  Upper: 2,
  Digit: 3,
  Blank: 4,
  /** Ends a sentence. */
  Stop: 5,
  /** Closes a quotation or bracket. */
  Closer: 6,
} as const;

const CLASSES = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const char = String.fromCharCode(code);
  if (/[\s\u0000-\u001F\u0085\u200B\uFEFF]/.test(char)) CLASSES[code] = Class.Blank;
  else if (/\p{Lu}/u.test(char)) CLASSES[code] = Class.Upper;
  else if (/\p{L}/u.test(char)) CLASSES[code] = Class.Lower;
  else if (/\p{Nd}/u.test(char)) CLASSES[code] = Class.Digit;
  else if ('.!?…'.includes(char)) CLASSES[code] = Class.Stop;
  else if ('"”’»)]'.includes(char)) CLASSES[code] = Class.Closer;
}

/** The class of the code unit at `at`; `Class.Other` outside the text. */
export const classAt = (text: string, at: number): number => CLASSES[codeAt(text, at)] ?? Class.Other;

/** `end` moved back over blanks, no further than `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && classAt(text, at - 1) === Class.Blank) at--;
  return at;
}

/** `start` moved on over blanks, no further than `end`. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(text, at) === Class.Blank) at++;
  return at;
}

/** A stop after an abbreviation or initial: "TP.", "Th.S.", "Q.". */
const ABBREVIATION_END = /(?:^|[\s(.])(?:TP|Tp|TX|TT|Th|ThS|Ths|TS|PGS|GS|BS|KS|St|Tr|\p{Lu})\.$/u;

/** Is the full stop that ends at `at` the point of an abbreviation? */
export const isAbbreviationPoint = (text: string, from: number, at: number): boolean =>
  ABBREVIATION_END.test(text.slice(Math.max(from, at - 6), at));

/** Does a sentence begin at `start`, behind the stop that ends at `stop` and the closing marks up to `closed`? */
function opensSentence(text: string, from: number, stop: number, closed: number, start: number): boolean {
  const opener = classAt(text, start);
  const quoted = text[start] === '“' || text[start] === '"';
  if (opener !== Class.Upper && opener !== Class.Digit && !quoted) return false;
  // Glued to the stop, a capital opens a sentence; a figure does only behind a word ("1.500" is one number).
  if (start === closed && opener !== Class.Upper && classAt(text, stop - 2) !== Class.Lower) return false;
  return text[stop - 1] !== '.' || !isAbbreviationPoint(text, from, stop);
}

/** Beginning of the sentence that ends at or just before `at`, no earlier than `from`. */
export function sentenceStart(text: string, from: number, at: number): number {
  let end = trimEnd(text, from, at);
  while (end > from && classAt(text, end - 1) >= Class.Stop) end--;
  for (let stop = end; stop > from; stop--) {
    if (classAt(text, stop - 1) !== Class.Stop) continue;
    let closed = stop;
    while (closed < end && classAt(text, closed) === Class.Closer) closed++;
    const start = trimStart(text, closed, end);
    if (opensSentence(text, from, stop, closed, start)) return start;
  }
  return from;
}
