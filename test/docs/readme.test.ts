/** The README: its tables are made from the data, and its example is true. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { makeReadme } from './readme.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the tables are what the data says (npx tsx test/docs/readme.ts makes them)', () =>
  expect(readme).toBe(makeReadme(readme)));

test('the example gives what it says', () => {
  const [, input] = /analyze\(`([^`]+)`\)/.exec(readme)!;
  const { counts, organizations } = analyze(input!);
  expect(counts[0]).toMatchObject({
    id: 'count:250-phan-qua',
    value: 250,
    unit: 'phần quà',
    category: 'gifts',
    organization: 'Liên đoàn Lao động huyện Ba Tri',
    period: '2024-01-20',
  });
  expect(counts[0]!.mentions[0]).toMatchObject({ start: 14, end: 17, text: '250', zone: 'title' });
  expect(organizations[0]!.place).toMatchObject({
    type: 'huyện',
    name: 'Ba Tri',
    code: '836',
    province: { name: 'Bến Tre', code: '83' },
    today: { name: 'Vĩnh Long' },
  });
});
