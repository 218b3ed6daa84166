/** plain: plain text → reading. A line is a paragraph; lines that were wrapped inside their sentences are joined again. */
import { createTextBuilder } from '../text/positions.ts';
import type { Paragraph, Reading } from './reading.ts';

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;
/** A character that is neither blank nor invisible nor a control character. */
const VISIBLE = /[^\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

interface Row extends Paragraph {
  /** Does a blank line, or nothing, stand above it? */
  readonly fresh: boolean;
}

/** The non-blank lines of a text, without the blanks around them. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let fresh = true;
  let from = 0;
  const add = (to: number): void => {
    const line = text.slice(from, to);
    const first = line.search(VISIBLE);
    if (first < 0) {
      // "\r\n" is one break: the empty line between its halves is none.
      if (!(to === from && text[to] === '\n' && text[to - 1] === '\r')) fresh = true;
      return;
    }
    let last = line.length;
    while (!VISIBLE.test(line[last - 1]!)) last--;
    rows.push({ start: from + first, end: from + last, fresh });
    fresh = false;
  };
  for (const { index } of text.matchAll(BREAK)) {
    add(index);
    from = index + 1;
  }
  add(text.length);
  return rows;
}

const LOWER_START = /^\p{Ll}/u;
const OPEN_END = /[\p{L}\d,;)”"–-]$/u;
/** Wrapped text has lines of about this length, and at least so many of them that go on in lower case. */
const SHORTEST_WRAP = 40;
const LONGEST_WRAP = 130;
const FEWEST_WRAPS = 4;
/** Share of the lines that go on in lower case, among those that could. */
const WRAP_SHARE = 0.4;

/** Joins lines that were wrapped inside sentences: a line that goes on belongs to the one above it. */
function unwrap(text: string, rows: readonly Row[]): Paragraph[] {
  const follows = (i: number): boolean => {
    const above = rows[i - 1];
    const row = rows[i]!;
    if (!above || row.fresh) return false;
    const length = above.end - above.start;
    return length >= SHORTEST_WRAP && length <= LONGEST_WRAP && OPEN_END.test(text.slice(above.start, above.end));
  };
  let open = 0;
  let wrapped = 0;
  const lower = rows.map((row, i) => {
    if (!follows(i)) return false;
    open++;
    const goesOn = LOWER_START.test(text.slice(row.start, row.start + 2));
    if (goesOn) wrapped++;
    return goesOn;
  });
  const isWrapped = wrapped >= FEWEST_WRAPS && wrapped >= WRAP_SHARE * open;
  if (!isWrapped) return rows.map(({ start, end }) => ({ start, end }));
  const width = rows.reduce((most, { start, end }, i) => (lower[i + 1] ? Math.max(most, end - start) : most), 0);
  const paragraphs: Paragraph[] = [];
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    const full = above !== undefined && !row.fresh && above.end - above.start > 0.75 * width;
    const last = paragraphs.at(-1);
    if (last && (lower[i] || (full && paragraphs.length > 1)))
      paragraphs[paragraphs.length - 1] = { ...last, end: row.end };
    else paragraphs.push({ start: row.start, end: row.end });
  });
  return paragraphs;
}

/** Reads plain text. NFC text is kept as it is; other text is composed, with runs back to the input. Linear. */
export function readPlain(input: string): Reading {
  const builder = createTextBuilder();
  builder.append(input, 0, input.length);
  const { text, runs } = builder.build();
  return { format: 'text', text, runs, paragraphs: unwrap(text, rowsOf(text)), metadata: {}, warnings: [] };
}
