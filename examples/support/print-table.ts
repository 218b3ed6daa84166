/** Prints rows as a table in the terminal. Article text may hold control characters: they are shown, not obeyed. */

const CONTROLS = /[\p{Cc}\p{Cf}]/gu;
const printable = (column: string, value: unknown): string =>
  value === null || value === undefined
    ? ''
    : (typeof value === 'number' && column !== 'year' ? value.toLocaleString('vi-VN') : String(value)).replace(
        CONTROLS,
        '�',
      );
const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Prints `rows` under their column names; cells are cut to `width` characters. */
export function printTable(rows: readonly Readonly<Record<string, unknown>>[], width = 48): void {
  if (rows.length === 0) {
    console.log('  (nothing)');
    return;
  }
  const columns = Object.keys(rows[0]!);
  const cells = rows.map((row) => columns.map((column) => cut(printable(column, row[column]).normalize('NFC'), width)));
  const widths = columns.map((column, i) => Math.max(column.length, ...cells.map((row) => row[i]!.length)));
  const numeric = columns.map((column) => rows.every((row) => typeof row[column] === 'number' || row[column] === null));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, i) => (numeric[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ')}`.trimEnd();
  console.log(line(columns));
  console.log(`  ${widths.map((n) => '─'.repeat(n)).join('  ')}`);
  for (const row of cells) console.log(line(row));
}
