import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { type ArticleRecord, CONTENT_ZONES } from '../../src/record.ts';
import { corpusPath, type GoldArticle, readGold } from './gold.ts';
import { GOLD_LAYERS, type GoldLayer, percentages, score } from './score.ts';

const corpus = readGold();
const records = corpus.map((article) => analyze(article.input, { id: article.id }));
const pairs = corpus.map((article, i) => [article, records[i]!] as const);

describe('scores on the corpus', () => {
  const result = score(pairs);

  test('no score is below its floor', () => {
    const floors: Record<string, number> = JSON.parse(readFileSync(corpusPath('floors.json'), 'utf8'));
    const reached = percentages(result);
    const fallen = Object.entries(floors)
      .filter(([name, floor]) => !((reached[name] ?? -1) >= floor))
      .map(([name, floor]) => `${name.padEnd(22)} floor ${floor}  now ${reached[name] ?? 'gone'}`);
    expect(fallen, `fallen scores:\n${fallen.join('\n')}\nsee: npx tsx test/corpus/pin.ts --faults\n`).toEqual([]);
  });

  test('no offset is wrong', () => {
    expect(result.faults.filter((fault) => fault.includes('\toffsets\t'))).toEqual([]);
  });

  test('each format is told apart', () => {
    expect(records.map(({ article }) => [article.id, article.format])).toEqual(
      corpus.map(({ id, format }) => [id, format]),
    );
  });
});

describe('the gold', () => {
  test.each(corpus.map((article) => [article.id, article] as const))('%s is sound', (_, { format, input, gold }) => {
    for (const { start, end } of gold.blocks) expect(input.slice(start, end).trim(), `block ${start}`).not.toBe('');
    for (let i = 1; i < gold.blocks.length; i++)
      expect(gold.blocks[i]!.start).toBeGreaterThanOrEqual(gold.blocks[i - 1]!.end);
    for (const { start, end, text } of gold.mentions) {
      if (format === 'text') expect(input.slice(start, end)).toBe(text);
      const home = gold.blocks.find((block) => block.start <= start && end <= block.end);
      expect(home && CONTENT_ZONES.has(home.zone), text).toBe(true);
    }
    for (const layer of GOLD_LAYERS) {
      const own = gold.mentions.filter((mention) => mention.layer === layer);
      for (let i = 1; i < own.length; i++) expect(own[i]!.start, own[i]!.text).toBeGreaterThanOrEqual(own[i - 1]!.end);
    }
    for (const mention of gold.mentions.filter(({ layer }) => layer === 'COUNT'))
      expect(mention, mention.text).toMatchObject({ value: expect.any(Number), unit: expect.stringMatching(/\p{L}/u) });
  });
});

describe('the scorer', () => {
  /** A record that says what the gold says. */
  const echo = ({ gold }: GoldArticle, base: ArticleRecord): ArticleRecord => {
    const list = (layer: GoldLayer): object[] =>
      gold.mentions
        .filter((mention) => mention.layer === layer)
        .map((mention) => ({
          ...mention,
          organization: mention.org ?? null,
          approximation: mention.approx ?? null,
          roles: [{ role: mention.role ?? null, organization: mention.org ?? null }],
          mentions: [mention],
        }));
    const lists = {
      organizations: list('ORG'),
      people: list('PERSON'),
      places: list('PLACE'),
      campaigns: list('CAMPAIGN'),
      slogans: list('SLOGAN'),
      honours: list('HONOUR'),
      counts: list('COUNT'),
      dates: list('DATE'),
      documents: list('DOCUMENT'),
      events: list('EVENT'),
    };
    return { ...base, ...lists, article: { ...base.article, ...gold.article, blocks: gold.blocks } } as never;
  };
  const echoes = pairs.map(([article, record]) => [article, echo(article, record)] as const);

  test('gives the gold itself a hundred everywhere', () => {
    const result = score(echoes);
    expect(Object.entries(percentages(result)).filter(([, value]) => value !== 100)).toEqual([]);
    expect(result.faults).toEqual([]);
  });

  const spoilers: readonly (readonly [string, string, (record: ArticleRecord) => unknown])[] = [
    ['a span moved by one', 'ORG', (record) => record.organizations[0]!.mentions[0]!.start++],
    ['a mention left out', 'DATE', (record) => record.dates.pop()],
    ['another value', 'COUNT value', (record) => record.counts[0]!.value++],
    ['another unit', 'COUNT unit', (record) => Object.assign(record.counts[0]!, { unit: 'con' })],
    ['another kind', 'CAMPAIGN kind', (record) => Object.assign(record.campaigns[0]!, { kind: 'contest' })],
    ['another author', 'article authors', (record) => record.article.authors.push('Ai Đó')],
    ['a zone left out', 'zones', (record) => record.article.blocks.pop()],
  ];
  test.each(spoilers)('sees %s', (_, name, spoil) => {
    const spoiled = echoes.map(([article, record]) => [article, structuredClone(record)] as const);
    spoil(spoiled.find(([article]) => article.id === '2018-binh-duong-thang-cong-nhan')![1]);
    const result = score(spoiled);
    expect(percentages(result)[name]).toBeLessThan(100);
    expect(result.faults).not.toEqual([]);
  });
});
