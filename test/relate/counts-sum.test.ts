/** How many initiatives were recognised per level, organization and year: the tables of the corpus answer, and count each figure once. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { toTables } from '../../src/corpus/tables.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);

interface GoldCount {
  layer: string;
  value: number;
  unit: string | null;
  percent: boolean;
  level: string | null;
  org: string | null;
  period: string | null;
}

/** Sums of `rows` by level, organization and period; a figure stated twice in one article counts once. */
function sums(rows: readonly { article: string; value: number; level: string; org: string; period: string }[]) {
  const figures = new Map(rows.map((row) => [JSON.stringify(row), row]));
  const totals = new Map<string, number>();
  for (const { value, level, org, period } of figures.values()) {
    const key = `${level} | ${org} | ${period}`;
    totals.set(key, (totals.get(key) ?? 0) + value);
  }
  return totals;
}

test('the sums over the tables are those of the gold', () => {
  const names = readdirSync(new URL('articles/', CORPUS)).filter((name) => name.endsWith('.txt'));
  const ids = names.map((name) => name.slice(0, -4));
  const records = ids.map((id) => analyze(readFileSync(new URL(`articles/${id}.txt`, CORPUS), 'utf8'), { id }));
  const found = sums(
    toTables(records).counts.flatMap((row) =>
      row.category === 'initiatives' && row.level && row.organization && row.period && !row.percent
        ? [
            {
              article: String(row.article_id),
              value: Number(row.value),
              level: String(row.level),
              org: String(row.organization),
              period: String(row.period),
            },
          ]
        : [],
    ),
  );
  const wanted = sums(
    ids.flatMap((id) => {
      const { mentions } = JSON.parse(readFileSync(new URL(`gold/${id}.json`, CORPUS), 'utf8')) as {
        mentions: GoldCount[];
      };
      return mentions
        .filter(
          ({ layer, unit, percent }) =>
            layer === 'COUNT' && !percent && /^(sáng kiến|giải pháp|đề tài)/.test(unit ?? ''),
        )
        .flatMap(({ value, level, org, period }) =>
          level && org && period ? [{ article: id, value, level, org, period }] : [],
        );
    }),
  );
  expect(wanted.size).toBeGreaterThan(10);
  const right = [...wanted].filter(([key, total]) => found.get(key) === total);
  expect(
    right.length / wanted.size,
    [...wanted].filter(([key, total]) => found.get(key) !== total).join('; '),
  ).toBeGreaterThanOrEqual(0.95);
  const invented = [...found.keys()].filter((key) => !wanted.has(key));
  expect(invented.length / wanted.size, invented.join('; ')).toBeLessThanOrEqual(0.05);
});
