/** table-writers: records → a folder of tables, as they come: CSV line by line, Parquet in row groups. */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import { csvHeader, csvLine } from '../corpus/csv.ts';
import {
  type Cell,
  type Column,
  type ColumnType,
  type Row,
  TABLE_NAMES,
  TABLES,
  type TableName,
} from '../corpus/table-schema.ts';
import { createTableWriter } from '../corpus/tables.ts';
import type { ArticleRecord } from '../record.ts';
import { type Writer, writeTo } from './writers.ts';

export interface TableWriterOptions {
  /** CSV: a byte order mark before each header, for spreadsheets that take UTF-8 for something else without it. */
  readonly bom?: boolean;
}

/** One open table. */
interface TableFile {
  write(rows: readonly Row[]): Promise<void>;
  end(): Promise<void>;
}

/** A writer of all tables: `openTable` makes the file of one. */
async function openTables(folder: string, openTable: (name: TableName) => Promise<TableFile>): Promise<Writer> {
  await mkdir(folder, { recursive: true });
  const files = new Map<TableName, TableFile>();
  for (const name of TABLE_NAMES) files.set(name, await openTable(name));
  let rows = new Map<TableName, Row[]>();
  const take = createTableWriter((table, row) => {
    const list = rows.get(table);
    if (list) list.push(row);
    else rows.set(table, [row]);
  });
  return {
    async write(record: ArticleRecord) {
      take(record);
      for (const [table, list] of rows) await files.get(table)!.write(list);
      rows = new Map();
    },
    async end() {
      for (const file of files.values()) await file.end();
    },
  };
}

const writeCsv = (folder: string, { bom = false }: TableWriterOptions = {}): Promise<Writer> =>
  openTables(folder, async (name) => {
    const columns: readonly Column[] = TABLES[name];
    const stream = createWriteStream(join(folder, `${name}.csv`));
    await writeTo(stream, csvHeader(columns, { bom }));
    return {
      write: (rows) => writeTo(stream, rows.map((row) => csvLine(columns, row)).join('')),
      async end() {
        stream.end();
        await finished(stream);
      },
    };
  });

type SchemaElements = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

/** Parquet types of a column; a list is the three levels that every reader knows. */
const PARQUET: Readonly<Record<ColumnType, (name: string) => SchemaElements>> = {
  string: (name) => [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }],
  number: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  integer: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  boolean: (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  date: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  strings: (name) => [
    { name, converted_type: 'LIST', repetition_type: 'OPTIONAL', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ],
};

const parquetCell = (type: ColumnType, cell: Cell | undefined): unknown =>
  cell === null || cell === undefined ? null : type === 'date' ? new Date(`${cell as string}T00:00:00Z`) : cell;

/** Rows that are gathered before they are written: large enough to compress, small enough for memory to stay flat. */
const ROW_GROUP = 20_000;

const writeParquet = (folder: string): Promise<Writer> =>
  openTables(folder, async (name) => {
    const columns: readonly Column[] = TABLES[name];
    const schema: SchemaElements = [
      { name: 'root', num_children: columns.length },
      ...columns.flatMap((column) => PARQUET[column.type](column.name)),
    ];
    const parquet = new ParquetWriter({
      writer: fileWriter(join(folder, `${name}.parquet`)),
      schema,
      createdBy: 'congdoan',
    });
    let waiting: Row[] = [];
    const flush = async (): Promise<void> => {
      const columnData = columns.map(
        (column): ColumnSource => ({
          name: column.name,
          data: waiting.map((row) => parquetCell(column.type, row[column.name])),
        }),
      );
      await parquet.write({ columnData, rowGroupSize: ROW_GROUP });
      waiting = [];
    };
    return {
      async write(rows) {
        waiting.push(...rows);
        if (waiting.length >= ROW_GROUP) await flush();
      },
      async end() {
        if (waiting.length > 0) await flush();
        await parquet.finish();
      },
    };
  });

/** Formats that are a folder of tables, by name. */
export const TABLE_WRITERS: ReadonlyMap<string, (folder: string, options?: TableWriterOptions) => Promise<Writer>> =
  new Map([
    ['csv', writeCsv],
    ['parquet', writeParquet],
  ]);

/** Records as a folder of tables. Throws what writing the files throws. */
export async function writeTables(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
  { to, out, bom }: TableWriterOptions & { readonly to: 'csv' | 'parquet'; readonly out: string },
): Promise<void> {
  const writer = await TABLE_WRITERS.get(to)!(out, { bom });
  for await (const record of records) await writer.write(record);
  await writer.end();
}
