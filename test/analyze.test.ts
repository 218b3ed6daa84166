/** The analyzer: own extractors and lexicon entries, order by needs, the trace, the record's schema. */

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { analyze, createAnalyzer } from '../src/analyze.ts';
import type { Extractor } from '../src/extractors/extractor.ts';
import { extractors } from '../src/extractors/index.ts';
import { ArticleRecord, LAYERS, type Layer } from '../src/record.ts';
import { VERSION } from '../src/version.ts';

const TEXT = `LĐLĐ huyện Ba Tri trao 250 suất quà

Ngày 20/01/2024, Liên đoàn Lao động huyện Ba Tri phát động phong trào “Vườn rau nghĩa tình” và trao 250 suất quà cho công nhân.`;

test('a record keeps its own schema, and carries the version of the package', () => {
  const record = analyze(TEXT, { id: 'x', url: 'https://example.org/x', publishedAt: '2024-01-20', trace: true });
  expect(ArticleRecord.parse(record)).toEqual(record);
  expect(record.generator.version).toBe(packageJson.version);
  expect(VERSION).toBe(packageJson.version);
  expect(record.article).toMatchObject({ id: 'x', url: 'https://example.org/x', publishedAt: '2024-01-20' });
});

describe('extractors of one’s own', () => {
  const own = (layer: Layer, needs: readonly Layer[] = []): Extractor<{ name: string; kind: 'other' }> => ({
    layer,
    value: z.object({ name: z.string(), kind: z.literal('other') }),
    needs,
    examples: [],
    *find({ text }) {
      const start = text.indexOf('Vườn rau');
      if (start >= 0) yield { start, end: start + 8, value: { name: 'Vườn rau', kind: 'other' }, rule: `${layer}/own` };
    },
  });

  test('work beside the built-in ones', () => {
    const { analyze: run } = createAnalyzer({ extractors: [...extractors, own('events')] });
    expect(run(TEXT).events).toMatchObject([
      { name: 'Vườn rau', mentions: [{ text: 'Vườn rau', rule: 'events/own' }] },
    ]);
    expect(run(TEXT).counts).toEqual(analyze(TEXT).counts);
  });

  test('that need each other in a circle are refused with the layer’s name', () => {
    expect(() => createAnalyzer({ extractors: [own('events', ['dates']), own('dates', ['events'])] })).toThrow(
      /circle at "events"/,
    );
  });

  test('the layers a built-in extractor needs come before it', () => {
    const order: Layer[] = [];
    const spies = extractors.map((extractor) => ({
      ...extractor,
      find() {
        order.push(extractor.layer);
        return [];
      },
    }));
    createAnalyzer({ extractors: spies }).analyze(TEXT);
    for (const { layer, needs = [] } of extractors)
      for (const need of needs) expect(order.indexOf(need)).toBeLessThan(order.lastIndexOf(layer));
  });
});

test('lexicon entries of one’s own are found, and change nothing for the others', () => {
  const name = 'Bếp ăn nghĩa tình';
  const text = `Các cấp công đoàn duy trì ${name} ở khu trọ.`;
  const { analyze: run } = createAnalyzer({
    lexicon: { campaigns: [{ id: 'own', name, kind: 'programme', proper: true }] },
  });
  expect(run(text, { format: 'text' }).campaigns.map((campaign) => campaign.name)).toEqual([name]);
  expect(analyze(text, { format: 'text' }).campaigns).toEqual([]);
});

test('the trace says what lost and why, and is there only when asked for', () => {
  expect(analyze(TEXT).trace).toBeUndefined();
  const trace = analyze(TEXT, { trace: true }).trace!;
  for (const { text, start, end, reason } of trace) {
    expect(TEXT.slice(start, end)).toBe(text);
    expect(reason).not.toBe('');
  }
});

test('mentions of a layer never overlap', () => {
  const record = analyze(TEXT);
  for (const layer of LAYERS) {
    const spans = (record[layer] as { mentions: { start: number; end: number }[] }[])
      .flatMap(({ mentions }) => mentions)
      .sort((a, b) => a.start - b.start);
    for (let i = 1; i < spans.length; i++) expect(spans[i]!.start).toBeGreaterThanOrEqual(spans[i - 1]!.end);
  }
});
