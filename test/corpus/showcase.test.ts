/** What corpus/README.md says can be asked of the corpus is answered from the articles alone. */
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/corpus/duplicates.ts';
import { summarize } from '../../src/corpus/summary.ts';
import { analyze } from '../../src/index.ts';
import { readGold } from './gold.ts';

const records = readGold().map(({ id, input }) => analyze(input, { id }));

describe('the corpus answers', () => {
  test('which articles are the same one', () => {
    expect(findDuplicates(records).map(({ kind, ids }) => [kind, ids])).toEqual([
      ['near', ['2020-chuong-my-dang-lai', '2020-chuong-my-sang-kien']],
    ]);
  });

  test('which figures contradict each other', () => {
    const gifts = summarize(records).conflicts.find(
      ({ organization, unit }) => organization === 'Liên đoàn Lao động tỉnh Thanh Hóa' && unit.startsWith('suất'),
    );
    expect(gifts).toMatchObject({ period: '2024-02-10' });
    expect(gifts?.values.map(({ value, articles }) => [value, articles]).sort()).toEqual([
      [12050, ['2024-thanh-hoa-qua-tet']],
      [12500, ['2024-thanh-hoa-tet-sum-vay']],
    ]);
  });

  test.each([
    ['2015-dak-lak-gioi-viec-nuoc', 61, 244],
    ['2005-ha-tay-lao-dong-gioi', 102, 174],
    ['2020-chuong-my-sang-kien', 3310, 4962],
    ['2017-hai-phong-khu-kinh-te', 1842, null],
  ])('what is part of what: %s, %d of %s', (id, part, whole) => {
    const { counts } = records.find(({ article }) => article.id === id)!;
    const { partOf } = counts.find(({ value }) => value === part)!;
    expect(counts.find((count) => count.id === partOf)?.value ?? null).toBe(whole);
  });
});
