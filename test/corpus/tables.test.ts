/** The tables: declared columns only, keys that lead somewhere, CSV that reads back, EDTF bounds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvLine } from '../../src/corpus/csv.ts';
import { edtfBounds } from '../../src/corpus/edtf.ts';
import { TABLE_NAMES, TABLES } from '../../src/corpus/table-schema.ts';
import { toTables } from '../../src/corpus/tables.ts';
import { campaign, count, organization, record } from '../support/record.ts';

const union = organization('Liên đoàn Lao động huyện Ba Tri');
const records = [
  record('a', {
    publishedAt: '2020-11-02T18:31:00+07:00',
    organizations: [union],
    campaigns: [campaign('campaign:x', { launchedBy: union.name })],
    counts: [count({ value: 40, unit: 'sáng kiến', organization: union.name, period: '2020-01/2020-06' })],
    people: [{ id: 'person:lan', name: 'Lan', roles: [{ role: 'Chủ tịch', organization: union.name }], mentions: [] }],
    honours: [
      {
        name: 'Bằng khen',
        kind: 'certificate',
        mentions: [{ start: 3, end: 12, text: 'Bằng khen', rule: 'x/y', zone: 'body', certain: false }],
      },
    ],
  }),
  record('b', { organizations: [union] }),
];
const tables = toTables(records);

test('every row has exactly the declared columns', () => {
  for (const name of TABLE_NAMES)
    for (const row of tables[name])
      expect(Object.keys(row).sort()).toEqual(TABLES[name].map((column) => column.name).sort());
});

test('dimensions have one row a thing; facts lead to them', () => {
  expect(tables.organizations).toHaveLength(1);
  expect(tables.counts[0]).toMatchObject({
    article_id: 'a',
    organization_id: union.id,
    period_from: '2020-01-01',
    period_to: '2020-06-30',
  });
  expect(tables.campaigns[0]).toMatchObject({ launched_by_id: union.id });
  expect(tables.roles[0]).toMatchObject({ person_id: 'person:lan', organization_id: union.id });
  expect(tables.articles.map((row) => row.published_on)).toEqual(['2020-11-02', null]);
  expect(tables.mentions.find((row) => row.layer === 'honours')).toMatchObject({
    item_id: 'honour:bang-khen',
    start: 3,
    end: 12,
    certain: false,
  });
});

test('an article without an id is named by its place', () => {
  const nameless = record('x');
  const { articles } = toTables([{ ...nameless, article: { ...nameless.article, id: null } }]);
  expect(articles[0]!.article_id).toBe('article-1');
});

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2021-06-12', '2021-06-12', '2021-06-12'],
  ['2024-05-01T08:30', '2024-05-01', '2024-05-01'],
  ['2015/2020', '2015-01-01', '2020-12-31'],
  ['2020-01/2020-06', '2020-01-01', '2020-06-30'],
  ['2013-34', '2013-04-01', '2013-06-30'],
  ['2024-21', '2024-01-01', '2024-03-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2019/..', '2019-01-01', null],
  ['../2014', null, '2014-12-31'],
  ['XXXX-05-12', null, null],
  ['{2023-12-07,2023-12-08}', '2023-12-07', '2023-12-08'],
  ['2015~/2020', '2015-01-01', '2020-12-31'],
  ['nothing', null, null],
  [null, null, null],
])('bounds of %s', (value, from, to) => expect(edtfBounds(value)).toEqual({ from, to }));

/** A reader by RFC 4180, to read back what was written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  const columns = [
    { name: 'a', type: 'string', about: '' },
    { name: 'b', type: 'string', about: '' },
  ] as const;

  test('any text reads back, and no cell begins like a formula', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '=1+1', '+x', '-x', '@x', '\tx', 'a,b', '"', 'a\r\nb', ' a '),
        (a, b) => {
          const [cells] = readCsv(csvLine(columns, { a, b }));
          for (const [i, given] of [a, b].entries()) {
            expect(cells![i]).not.toMatch(/^[=+\-@\t\r]/);
            expect([given, `'${given}`]).toContain(cells![i]);
          }
        },
      ),
    ));

  test('a negative number stays a number, lists are joined, null is empty', () => {
    expect(csvLine(columns, { a: -3.5, b: ['x', 'y'] })).toBe('-3.5,x; y\r\n');
    expect(csvLine(columns, { a: null, b: true })).toBe(',true\r\n');
    expect(csvHeader(columns, { bom: true })).toBe('\uFEFFa,b\r\n');
  });
});
