/** csv: rows → CSV by RFC 4180, safe to open in a spreadsheet. */
import type { Cell, Column, Row } from './table-schema.ts';

/** A cell that begins like a formula is one for a spreadsheet (OWASP, CSV injection): an apostrophe keeps it text. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

function cell(value: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The header line, with its line end. `bom` puts a byte order mark before it, for spreadsheets that ask for one. */
export const csvHeader = (columns: readonly Column[], { bom = false } = {}): string =>
  `${bom ? '\uFEFF' : ''}${columns.map(({ name }) => cell(name)).join(',')}\r\n`;

/** One row as a line, with its line end. */
export const csvLine = (columns: readonly Column[], row: Row): string =>
  `${columns.map(({ name }) => cell(row[name])).join(',')}\r\n`;
