/** The summary: totals, sums without double counting, conflicts, campaigns, quality. */
import { expect, test } from 'vitest';
import { summarize } from '../../src/corpus/summary.ts';
import { campaign, count, organization, record } from '../support/record.ts';

const initiatives = (value: number, level: string | null, more = {}) =>
  count({
    value,
    unit: 'sáng kiến',
    category: 'initiatives',
    level,
    period: '2020',
    organization: 'Liên đoàn Lao động huyện Ba Tri',
    ...more,
  });

test('a figure that two articles state is added once; parts, shares, rates and ranges are not added', () => {
  const { figures } = summarize([
    record('a', {
      counts: [
        initiatives(40, 'cơ sở'),
        initiatives(12, 'cơ sở', { partOf: 'count:40', modifier: 'nữ' }),
        initiatives(95, 'cơ sở', { percent: true }),
        initiatives(3, 'cơ sở', { per: 'đơn vị' }),
        initiatives(5, 'cơ sở', { valueMax: 7 }),
      ],
    }),
    record('b', { counts: [initiatives(40, 'cơ sở'), initiatives(8, 'huyện')] }),
    record('c', { counts: [initiatives(60, 'cơ sở', { organization: 'Liên đoàn Lao động huyện Thạnh Phú' })] }),
  ]);
  expect(figures.map(({ level, sum, figures: n, organizations }) => ({ level, sum, n, organizations }))).toEqual([
    {
      level: 'cơ sở',
      sum: 100,
      n: 2,
      organizations: ['Liên đoàn Lao động huyện Ba Tri', 'Liên đoàn Lao động huyện Thạnh Phú'],
    },
    { level: 'huyện', sum: 8, n: 1, organizations: ['Liên đoàn Lao động huyện Ba Tri'] },
  ]);
});

test.each([
  ['different values in different articles', [[initiatives(40, 'cơ sở')], [initiatives(41, 'cơ sở')]], 1],
  ['the same value', [[initiatives(40, 'cơ sở')], [initiatives(40, 'cơ sở')]], 0],
  ['two values in one article mean two things', [[initiatives(40, 'cơ sở'), initiatives(41, 'cơ sở')]], 0],
  ['another level', [[initiatives(40, 'cơ sở')], [initiatives(41, 'huyện')]], 0],
  ['no known period', [[initiatives(40, 'cơ sở', { period: null })], [initiatives(41, 'cơ sở', { period: null })]], 0],
])('conflicts: %s', (_, articles, expected) => {
  const { conflicts } = summarize(articles.map((counts, i) => record(`a${i}`, { counts })));
  expect(conflicts).toHaveLength(expected);
});

test('campaigns: variants, first and last mention, who launched them, what they are named with', () => {
  const { campaigns } = summarize([
    record('a', {
      publishedAt: '2021-05-01',
      campaigns: [campaign('campaign:x', { name: 'Lao động giỏi', launchedBy: 'A' }), campaign('campaign:y')],
    }),
    record('b', {
      publishedAt: '2019-07-28T10:00:00+07:00',
      campaigns: [campaign('campaign:x', { name: 'lao động giỏi', launchedBy: 'A' })],
    }),
    record('c', { campaigns: [campaign('campaign:x', { name: 'Lao động giỏi' })] }),
  ]);
  expect(campaigns[0]).toEqual({
    id: 'campaign:x',
    name: 'Lao động giỏi',
    kind: 'movement',
    articles: 3,
    mentions: 3,
    first: '2019-07-28',
    last: '2021-05-01',
    variants: [
      { name: 'Lao động giỏi', mentions: 2 },
      { name: 'lao động giỏi', mentions: 1 },
    ],
    launchedBy: [{ organization: 'A', articles: 2 }],
    with: [{ id: 'campaign:y', articles: 1 }],
  });
});

test('provinces of the time and of today', () => {
  const place = {
    type: 'huyện',
    name: 'Ba Tri',
    code: '836',
    province: { name: 'Bến Tre', code: '83' },
    today: { type: 'tỉnh', name: 'Vĩnh Long', code: '86' },
  };
  const { provinces } = summarize([
    record('a', { organizations: [organization('A', { place }), organization('B', { place })] }),
  ]);
  expect(provinces).toEqual({
    old: [{ name: 'Bến Tre', code: '83', articles: 1 }],
    today: [{ name: 'Vĩnh Long', code: '86', articles: 1 }],
  });
});

test('years, totals and quality', () => {
  const { years, totals, quality } = summarize([
    record('a', { publishedAt: '2020-11-02', counts: [initiatives(40, 'cơ sở'), count({ value: 2 })] }),
    record('b', { warnings: [{ code: 'empty', message: '' }] }),
  ]);
  expect(years).toEqual([
    { year: '2020', articles: 1, counts: 2, campaigns: 0 },
    { year: null, articles: 1, counts: 0, campaigns: 0 },
  ]);
  expect(totals).toMatchObject({ articles: 2, counts: 2 });
  expect(quality).toMatchObject({
    counts: 2,
    unit: 0.5,
    level: 0.5,
    period: 0.5,
    organization: 0.5,
    articlesWithDate: 0.5,
    warnings: { empty: 1 },
  });
  expect(summarize([]).quality.unit).toBeNull();
});

test('candidates: campaigns the lexicon does not know, and quotes that nothing classified', () => {
  const trace = [{ layer: 'quotes', start: 0, end: 1, text: 'Bếp lửa hồng', rule: 'quotes/unclassified', reason: 'x' }];
  const unknown = campaign('campaign:vuon-rau-nghia-tinh', { name: 'Vườn rau nghĩa tình' });
  const known = campaign('campaign:lao-dong-gioi-lao-dong-sang-tao', { name: 'Lao động giỏi, lao động sáng tạo' });
  const { candidates } = summarize([
    record('a', { campaigns: [unknown, known], trace }),
    record('b', { campaigns: [unknown] }),
  ]);
  expect(candidates).toEqual([
    { text: 'Vườn rau nghĩa tình', as: 'campaign', articles: 2 },
    { text: 'Bếp lửa hồng', as: 'quote', articles: 1 },
  ]);
});
