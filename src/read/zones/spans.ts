/** spans: small readers of offsets that the cutting of paragraphs shares. All offsets are UTF-16 code units. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const BLANK = /[\s\u0000-\u001F\u200B\uFEFF]/;

/** `end` moved back over blanks, no further than `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && BLANK.test(text[at - 1]!)) at--;
  return at;
}

/** `start` moved on over blanks, no further than `end`. */
export function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && BLANK.test(text[at]!)) at++;
  return at;
}

/** A stop after an abbreviation or initial: "TP.", "Th.S.", "Q.". */
const ABBREVIATION_END = /(?:^|[\s(.])(?:TP|Tp|TX|TT|Th|ThS|Ths|TS|PGS|GS|BS|KS|St|Tr|\p{Lu})\.$/u;

/** Is the full stop that ends at `at` the point of an abbreviation? */
export const isAbbreviationPoint = (text: string, from: number, at: number): boolean =>
  ABBREVIATION_END.test(text.slice(Math.max(from, at - 6), at));

const STOP = /[.!?…]/;
const CLOSER = /["”’»)]/;
const OPENS_SENTENCE = /[\p{Lu}“"\d]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/** Beginning of the sentence that ends at or just before `at`, no earlier than `from`. */
export function sentenceStart(text: string, from: number, at: number): number {
  let stop = trimEnd(text, from, at);
  while (stop > from && (STOP.test(text[stop - 1]!) || CLOSER.test(text[stop - 1]!))) stop--;
  for (let i = stop; i > from; i--) {
    if (!STOP.test(text[i - 1]!)) continue;
    let next = i;
    while (next < stop && CLOSER.test(text[next]!)) next++;
    const start = trimStart(text, next, stop);
    const opener = text[start] ?? '';
    if (!OPENS_SENTENCE.test(opener)) continue;
    // Glued to the stop, a capital opens a sentence; a figure does only behind a word ("1.500" is one number).
    if (start === next && !UPPER.test(opener) && !LOWER.test(text[i - 2] ?? '')) continue;
    if (text[i - 1] === '.' && isAbbreviationPoint(text, from, i)) continue;
    return start;
  }
  return from;
}
