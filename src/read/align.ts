/**
 * align: which characters of the input each character of a parsed text came from. Parsers say where a text node begins and
 * ends; inside it entities, escapes, line ends and stripped margins still stand between the value and the raw slice.
 */

/** Read text and the half-open stretch of the input (UTF-16 code units) it was read from. */
export interface Piece {
  readonly text: string;
  readonly source: number;
  readonly sourceEnd: number;
}

/** `raw`: attribute values and titles of HTML, where references are read and tags are not. */
export type Markup = 'html' | 'raw' | 'markdown';

const ENTITY = /&(?:#(?:\d{1,8}|x[\da-f]{1,6});?|\p{L}[\p{L}\d]{1,31};?)/iuy;
const TAG = /<(?:!--[\s\S]*?-->|[/!?\p{L}][^>]*>)/uy;
const MARGIN = /[ \t>]+/y;
/** What may be written otherwise in the input, so that it is no safe point to meet again at. */
const UNSAFE = /[^\S ]|[&<>\\\uFFFD]/;
const PROBE = 16;
/** What opens something else than itself, besides references. */
const SPECIAL: Readonly<Record<Markup, string | undefined>> = { html: '<', raw: undefined, markdown: '\\' };
const WORD = /^[ ]?[^ ]*/;
/** How far markup that the value does not show may reach. */
const WINDOW = 4096;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The longest beginning of `value` at `at` that is written the same way in any markup, at most `PROBE` units. */
function probeAt(value: string, at: number): string {
  const probe = value.slice(at, at + PROBE);
  const cut = probe.search(UNSAFE);
  return cut === -1 ? probe : probe.slice(0, cut);
}

const pointLength = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const MARK = /^\p{M}/u;

/** Lengths [raw, value] of the character reference at `i` of `raw`, or undefined when the "&" is only itself. */
function readEntity(raw: string, i: number, value: string, j: number): readonly [number, number] | undefined {
  const entity = matchAt(ENTITY, raw, i);
  if (entity === undefined) return undefined;
  const one = pointLength(value, j);
  if (entity[1] === '#') return [entity.length, one];
  if (value[j] === '&') return /^&amp/i.test(entity) ? [entity[4] === ';' ? 5 : 4, 1] : undefined;
  // Old references work without a semicolon, and then only as far as their name goes ("&copyright" is "©right").
  for (let length = entity.length - (entity.endsWith(';') ? 2 : 1); length > 2; length--)
    if (value.startsWith(entity.slice(length), j + 1)) return [length, 1];
  // A few references stand for a character and a mark over it.
  const mark = MARK.test(value.slice(j + one, j + one + 1)) && raw[i + entity.length] !== value[j + one];
  return [entity.length, mark ? one + 1 : one];
}

/**
 * Aligns the value of a text node with the raw slice it was parsed from.
 * Takes both and `base`, the input offset of `raw`; returns pieces in order whose texts join to `value`. Where the two cannot
 * be told to belong together, the rest is one piece: coarse, but never outside the slice. Linear.
 */
export function align(raw: string, value: string, base: number, markup: Markup): Piece[] {
  if (value === '') return [];
  if (raw === value && !raw.includes('&')) return [{ text: value, source: base, sourceEnd: base + raw.length }];
  const pieces: Piece[] = [];
  const push = (text: string, from: number, to: number): void => {
    pieces.push({ text, source: base + from, sourceEnd: base + to });
  };
  let i = 0;
  let j = 0;
  while (j < value.length) {
    let n = 0;
    for (; j + n < value.length && i + n < raw.length; n++) {
      const char = raw[i + n]!;
      if (char !== value[j + n] || char === '&' || char === SPECIAL[markup]) break;
    }
    if (n > 0) {
      push(value.slice(j, j + n), i, i + n);
      i += n;
      j += n;
      if (j >= value.length) break;
    }
    const step = stepAt(raw, i, value, j, markup);
    if (step === undefined) {
      push(value.slice(j), Math.max(0, Math.min(i, raw.length - 1)), raw.length);
      break;
    }
    const [skip, width, length] = step;
    if (length > 0) push(value.slice(j, j + length), i + skip, i + skip + width);
    i += skip + width;
    j += length;
  }
  return pieces;
}

/** What to do where raw and value part: [raw units to skip, raw units to take, value units they stand for]. */
function stepAt(
  raw: string,
  i: number,
  value: string,
  j: number,
  markup: Markup,
): readonly [number, number, number] | undefined {
  const char = raw[i];
  if (char === '&') {
    const entity = readEntity(raw, i, value, j);
    if (entity) return [0, ...entity];
    if (value[j] === '&') return [0, 1, 1];
  }
  if (char === '\r' && value[j] === '\n') return [0, raw[i + 1] === '\n' ? 2 : 1, 1];
  if (char === '\0' && value[j] === '\uFFFD') return [0, 1, 1];
  if (markup === 'html' && char === '<') {
    const tag = matchAt(TAG, raw, i);
    return tag === undefined ? [0, 1, 1] : [tag.length, 0, 0];
  }
  if (markup === 'markdown') {
    if (char === '\\') return value[j] === raw[i + 1] && value[j] !== '\n' ? [0, 2, 1] : [0, 1, 1];
    const margin = matchAt(MARGIN, raw, i);
    if (margin !== undefined && value[j] !== margin[0]) return [margin.length, 0, 0];
  }
  const found = meetAgain(raw.slice(i, i + WINDOW), value, j);
  return found === undefined ? undefined : [found, 0, 0];
}

/** Where in `raw` the value at `j` goes on: by its next few words, else its next word, else its next character. */
function meetAgain(raw: string, value: string, j: number): number | undefined {
  const probe = probeAt(value, j);
  if (probe === '') return undefined;
  const word = WORD.exec(probe)?.[0] ?? probe;
  for (const part of [probe, word, probe.slice(0, pointLength(probe, 0))]) {
    const found = raw.indexOf(part);
    if (found > 0) return found;
  }
  return undefined;
}
