/**
 * Tables in SQL: writes the tables of a folder of articles as Parquet, loads them into DuckDB and answers questions.
 * usage: npx tsx examples/questions.ts [PATH…]   (corpus/articles)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { TABLES } from 'congdoan';
import { writeTables } from 'congdoan/node';
import { QUESTIONS, VIEWS } from './questions/questions.ts';
import { printTable } from './support/print-table.ts';
import { readAll } from './support/read-all.ts';

/** The tables of articles under `paths`, in a database in memory. */
export async function loadTables(paths: readonly string[]): Promise<DuckDBConnection> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-tables-'));
  const records = (await readAll(paths)).map(({ record }) => record);
  await writeTables(records, { to: 'parquet', out: folder });
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const name of Object.keys(TABLES))
    await connection.run(`CREATE TABLE ${name} AS SELECT * FROM read_parquet('${join(folder, name)}.parquet')`);
  await connection.run(VIEWS);
  rmSync(folder, { recursive: true });
  return connection;
}

/** Values as a person reads them: days as ISO dates, whole numbers as numbers. */
const plain = (value: unknown): unknown =>
  typeof value === 'bigint' ? Number(value) : value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** The rows of a query, with plain values. */
export async function ask(connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJS()
    .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
}

if (import.meta.url === new URL(process.argv[1]!, 'file:').href) {
  const paths = process.argv.slice(2);
  const connection = await loadTables(paths.length > 0 ? paths : ['corpus/articles']);
  for (const [i, { question, sql }] of QUESTIONS.entries()) {
    console.log(`\n${i + 1}. ${question}\n`);
    printTable(await ask(connection, sql), 60);
  }
}
