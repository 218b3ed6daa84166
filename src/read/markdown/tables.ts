/** tables: pipe tables, which the Markdown parser leaves as a paragraph of lines. */

/** The text of a cell and its input offset. */
export interface Cell {
  readonly text: string;
  readonly start: number;
}

const DELIMITER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * The non-blank cells of a table, row by row; undefined when the second line is no row of dashes and pipes.
 * Takes the raw paragraph and its input offset.
 */
export function cellsOf(raw: string, base: number): Cell[] | undefined {
  const first = raw.indexOf('\n');
  if (first === -1 || !raw.slice(0, first).includes('|')) return undefined;
  const second = raw.indexOf('\n', first + 1);
  const delimiter = raw.slice(first + 1, second === -1 ? raw.length : second).trimEnd();
  if (!delimiter.includes('|') || !DELIMITER.test(delimiter)) return undefined;
  const cells: Cell[] = [];
  for (const { 0: cell, index } of raw.matchAll(/(?:\\\||[^|\r\n])+/g)) {
    if (index > first && (second === -1 || index < second)) continue;
    const text = cell.trim();
    if (text !== '' && text !== '>') cells.push({ text, start: base + index + cell.indexOf(text) });
  }
  return cells;
}
