/** Tables on disk: Parquet as a database reads it, CSV as it stands there, and answers checked by hand on the corpus. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../examples/questions/questions.ts';
import { ask, loadTables } from '../../examples/questions.ts';
import { TABLE_NAMES, TABLES } from '../../src/corpus/table-schema.ts';
import { run } from '../support/command.ts';

const corpus = fileURLToPath(new URL('../../corpus/articles', import.meta.url));

describe('SQL', () => {
  let database: DuckDBConnection;
  beforeAll(async () => {
    database = await loadTables([corpus]);
  });
  afterAll(() => database.closeSync());

  test('tables have the columns and types that are declared', async () => {
    const sqlType = {
      string: 'VARCHAR',
      number: 'DOUBLE',
      integer: 'INTEGER',
      boolean: 'BOOLEAN',
      date: 'DATE',
      strings: 'VARCHAR[]',
    };
    for (const name of TABLE_NAMES) {
      const columns = await ask(database, `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${name})`);
      expect(columns).toEqual(TABLES[name].map((column) => ({ name: column.name, type: sqlType[column.type] })));
    }
  });

  test('every key leads somewhere', async () => {
    const [orphans] = await ask(
      database,
      `SELECT (SELECT COUNT(*) FROM mentions WHERE article_id NOT IN (SELECT article_id FROM articles)) AS articles,
              (SELECT COUNT(*) FROM counts WHERE organization_id IS NOT NULL AND organization_id NOT IN (SELECT organization_id FROM organizations)) AS organizations,
              (SELECT COUNT(*) FROM roles WHERE person_id NOT IN (SELECT person_id FROM people)) AS people,
              (SELECT COUNT(*) FROM counts WHERE part_of IS NOT NULL AND (article_id, part_of) NOT IN (SELECT (article_id, count_id) FROM counts)) AS wholes`,
    );
    expect(orphans).toEqual({ articles: 0, organizations: 0, people: 0, wholes: 0 });
  });

  test.each(QUESTIONS.map(({ question, sql }) => [question, sql]))('%s', async (_, sql) => {
    expect((await ask(database, sql)).length).toBeGreaterThan(0);
  });

  test('how many initiatives were recognised per level, organization and period: as the articles say, each figure once', async () => {
    const rows = await ask(
      database,
      `SELECT organization, period, level, SUM(value)::BIGINT AS n FROM figures WHERE category = 'initiatives' AND level IS NOT NULL GROUP BY ALL`,
    );
    const sum = (organization: string, period: string, level: string) =>
      rows.find((row) => row.organization === organization && row.period === period && row.level === level)?.n;
    for (const [organization, period, level, n] of [
      ['Liên đoàn Lao động thành phố Hà Nội', '2025', 'cơ sở', 42_600],
      ['Liên đoàn Lao động thành phố Hà Nội', '2025', 'xã', 5_150],
      ['Liên đoàn Lao động thành phố Hà Nội', '2025', 'thành phố', 612],
      ['Liên đoàn Lao động huyện Di Linh', '2016-01/2016-06', 'cơ sở', 510],
      ['Liên đoàn Lao động huyện Di Linh', '2016-01/2016-06', 'huyện', 76],
      ['Liên đoàn Lao động tỉnh Gia Lai', '2006', 'cơ sở', 1_286],
      ['Liên đoàn Lao động tỉnh Gia Lai', '2006', 'tỉnh', 54],
      ['Công đoàn Điện lực Việt Nam', '2019', 'ngành', 377],
      ['Liên đoàn Lao động tỉnh Hưng Yên', '2026-01/2026-04', 'xã', 718],
    ] as const)
      expect([organization, level, sum(organization, period, level)]).toEqual([organization, level, n]);
  });

  test('an article and its copy on another site count once', async () => {
    const [row] = await ask(
      database,
      `SELECT COUNT(*) AS n FROM figures WHERE article_id LIKE '2020-chuong-my%' AND articles = 2`,
    );
    expect(row!.n).toBeGreaterThan(3);
    const twice = await ask(
      database,
      `SELECT value, unit FROM figures WHERE article_id LIKE '2020-chuong-my%' GROUP BY ALL HAVING COUNT(*) > 1 AND COUNT(DISTINCT (level, honour, organization, period, modifier)) = 1`,
    );
    expect(twice).toEqual([]);
  });

  test('two articles that contradict each other are found', async () => {
    const { sql } = QUESTIONS.find(({ question }) => question.includes('contradict'))!;
    const rows = await ask(database, sql);
    expect(rows.map((row) => row.values).join()).toMatch(/12050 .*12500 /);
  });
});

test('extract --to csv writes every table; --to parquet wants a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-'));
  expect((await run(['extract', corpus, '--to', 'csv', '--bom', '--out', folder, '--quiet'])).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
  const articles = readFileSync(join(folder, 'articles.csv'), 'utf8');
  expect(articles.startsWith('\uFEFFarticle_id,url,')).toBe(true);
  expect(articles.split('\r\n').length - 2).toBe(readdirSync(corpus).length);
  const { code, err } = await run(['extract', corpus, '--to', 'parquet']);
  expect(code).toBe(2);
  expect(err).toContain('--out FOLDER');
  rmSync(folder, { recursive: true });
});

test('view: a page, and what cannot be read is named', async () => {
  const { code, out } = await run(['view', join(corpus, '2020-chuong-my-sang-kien.txt')]);
  expect(code).toBe(0);
  expect(out).toContain('<mark');
  expect(await run(['view', join(corpus, 'missing.txt')])).toMatchObject({ code: 1, out: '' });
  expect((await run(['view'])).code).toBe(2);
});

test('summary: records in, one summary out; lines that are none are named', async () => {
  const records = await run(['extract', join(corpus, '2020-chuong-my-sang-kien.txt'), '--quiet']);
  const { code, out, err } = await run(['summary', '-'], `${records.out}not json\n{"schema":"other"}\n`);
  expect(code).toBe(1);
  expect(JSON.parse(out).totals.articles).toBe(1);
  expect(err).toMatch(/-:2: .*\n.*-:3: /);
  expect((await run(['summary'])).code).toBe(2);
});
