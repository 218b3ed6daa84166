/** The laws: positions lead back to the input, formats and encodings agree, nothing throws, same bytes in are same bytes out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.ts';
import { ArticleRecord, LAYERS } from '../src/record.ts';
import { asHtml, asMarkdown, asText, chances, composed } from './support/renderings.ts';

type Item = { mentions: readonly { text: string; zone: string }[] };

/** All that a record says of its article but where it stands. */
function valuesOf(record: ArticleRecord): unknown {
  const { blocks: _, format: __, ...article } = record.article;
  const lists = LAYERS.map((layer) =>
    (record[layer] as Item[]).map((item) => ({
      ...item,
      mentions: item.mentions.map(({ start: _start, end: _end, ...mention }: Record<string, unknown>) => mention),
    })),
  );
  return { article, lists };
}

/** Every span of a record with the text it is to hold. */
const spansOf = (record: ArticleRecord): { start: number; end: number; text: string }[] =>
  LAYERS.flatMap((layer) =>
    (record[layer] as { mentions: { start: number; end: number; text: string }[] }[]).flatMap(
      ({ mentions }) => mentions,
    ),
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  agrave: 'à',
  ocirc: 'ô',
  ldquo: '“',
  rdquo: '”',
  nbsp: ' ',
};
const decodeEntities = (text: string): string =>
  text
    .replace(/&#x([\da-f]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\p{L}+);/gu, (_, name: string) => NAMED[name]!);
const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const decodeHtml = (slice: string): string => collapse(decodeEntities(slice.replace(/<[^>]*>/gu, '')));
const decodeMarkdown = (slice: string): string =>
  collapse(decodeEntities(slice.replace(/\\([.(%])/gu, '$1').replace(/\*+|_/gu, '')));

describe('law 1: positions', () => {
  test('composed text: the slice is the text', () => {
    fc.assert(
      fc.property(composed, (article) => {
        const input = asText(article);
        for (const { start, end, text } of spansOf(analyze(input))) expect(input.slice(start, end)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('decomposed text: the slice composes to the text, and the values are those of composed text', () => {
    fc.assert(
      fc.property(composed, (article) => {
        const input = asText(article).normalize('NFD');
        const record = analyze(input);
        for (const { start, end, text } of spansOf(record)) expect(input.slice(start, end).normalize('NFC')).toBe(text);
        expect(valuesOf(record)).toEqual(valuesOf(analyze(asText(article))));
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['html', asHtml, decodeHtml],
    ['markdown', asMarkdown, decodeMarkdown],
  ] as const)('%s: the slice decodes to the text, and the values are those of plain text', (format, render, decode) => {
    fc.assert(
      fc.property(composed, chances, (article, stream) => {
        const input = render(article, stream);
        const record = analyze(input);
        expect(record.article.format).toBe(format);
        for (const { start, end, text } of spansOf(record)) expect(decode(input.slice(start, end))).toBe(text);
        expect(valuesOf(record)).toEqual(valuesOf(analyze(asText(article))));
      }),
      { numRuns: 60 },
    );
  });

  test('the articles of these tests have something in every list that they are about', () => {
    const found = new Set<string>();
    for (const article of fc.sample(composed, { numRuns: 30, seed: 7 })) {
      const record = analyze(asText(article));
      for (const layer of LAYERS) if (record[layer].length > 0) found.add(layer);
    }
    expect([...found].sort()).toEqual(expect.arrayContaining(['counts', 'dates', 'organizations', 'people']));
  });
});

const codeUnits = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});
const MARKUP =
  '<div>|</div>|<p>|<b>|</i>|<table>|<td>|<!--|-->|<script>|</script>|<h1>|<img alt="|">|&amp;|&#7841;|&#|&eacute|\r\n|\n|\n\n|# |## |**|_|`|```\n|> |- |1. |[|](|)|![|---\n|title: |\\|\\*|| a | b |\n|---|---|\n|\uFEFF|\u200B|\u00A0|e\u0302\u0301|\uD800|😀|Liên đoàn Lao động quận |1.250 suất quà |ngày 12/6/2021 |“Lao động giỏi” |(LĐTĐ) '.split(
    '|',
  );
const soup = fc.array(fc.constantFrom(...MARKUP), { maxLength: 40 }).map((parts) => parts.join(''));

describe('law 5: nothing lost, nothing thrown', () => {
  test.each(['auto', 'text', 'markdown', 'html'] as const)(
    'any string as %s gives a record whose spans lie in it',
    (format) => {
      fc.assert(
        fc.property(fc.oneof(codeUnits, soup, fc.string({ unit: 'binary' })), (input) => {
          const record = analyze(input, { format, trace: true });
          expect(() => ArticleRecord.parse(record)).not.toThrow();
          const { blocks } = record.article;
          for (const { start, end } of [...blocks, ...spansOf(record), ...(record.trace ?? [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(input.length);
          }
          blocks.forEach(({ start }, i) => {
            expect(start).toBeGreaterThanOrEqual(blocks[i - 1]?.start ?? 0);
          });
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each([undefined, null, 5, {}, [], new Uint8Array(2), Symbol.iterator])('%s is no string: TypeError', (input) => {
    expect(() => analyze(input as string)).toThrow(TypeError);
  });

  const codesOf = (input: string, format: 'auto' | 'markdown' = 'auto'): string[] =>
    analyze(input, { format }).warnings.map(({ code }) => code);
  const ARTICLE =
    'Công đoàn quận Long Biên trao quà\n\nSáng 12/4/2021, công đoàn trao 1.250 suất quà cho công nhân khó khăn.';

  test.each([
    ['empty', '', 'empty'],
    ['blanks only', ' \r\n\t\u00A0\u200B\uFEFF', 'empty'],
    ['a binary blob', `\u0000\u0001PNG\u0007\u001A${ARTICLE}`, 'binary-data'],
    ['a lone surrogate', `${ARTICLE}\uD83D`, 'invalid-unicode'],
    ['a replacement character', `C\uFFFDng ${ARTICLE}`, 'invalid-unicode'],
    ['HTML with unclosed tags', `<div><h1>Công đoàn</h1><p>${ARTICLE}`, 'unclosed-tags'],
    ['HTML with 5,000 nested divs', `${'<div>'.repeat(5000)}${ARTICLE}`, 'deep-nesting'],
    ['front matter that does not parse', `---\ntitle: "Công\nđoàn\nid: a\n---\n${ARTICLE}`, 'front-matter'],
    [
      'another language',
      'The trade union of the district held its annual meeting in the town hall on Monday and thanked everyone.',
      'not-vietnamese',
    ],
  ])('%s gives the warning that names it', (_, input, code) => expect(codesOf(input)).toContain(code));

  test.each([
    ['CRLF', ARTICLE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${ARTICLE}`],
    ['no-break spaces', ARTICLE.replaceAll(' ', '\u00A0')],
    ['zero-width characters', ARTICLE.replaceAll('công đoàn', 'công\u200B đo\u200Bàn\u200B')],
    ['mixed NFC and NFD', ARTICLE.slice(0, 40) + ARTICLE.slice(40).normalize('NFD')],
    ['all code fence', `\`\`\`\n${ARTICLE}\n\`\`\``],
  ])('%s is read like any other text', (_, input) => {
    const record = analyze(input);
    expect(record.counts.map(({ value }) => value)).toEqual([1250]);
    expect(record.dates.map(({ value }) => value)).toEqual(['2021-04-12']);
    const { start, end } = record.counts[0]!.mentions[0]!;
    expect(input.slice(start, end)).toBe('1.250');
  });

  test.each([
    ['digits', '1'],
    ['digits in groups', '1.000.'],
    [
      'digits with magnitudes',
      `${'9'.repeat(99)} tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ tỷ người, `,
    ],
    ['suffixes of titles', 'thường trực '],
    ['shares and dashes', '5%-'],
    ['brackets', '('],
    ['quotes left open', '“Lao động '],
  ])('a hundred thousand characters of %s', (_, unit) => {
    const input = `Công đoàn cơ sở họp\nChủ tịch ${unit.repeat(Math.ceil(100_000 / unit.length))}.`;
    const { counts } = analyze(input);
    expect(counts.every(({ value }) => Number.isFinite(value))).toBe(true);
  });

  test('five million characters on one line', { timeout: 120_000 }, () => {
    const input = 'Công đoàn trao 1.250 suất quà cho công nhân '.repeat(115_000);
    const { counts } = analyze(input);
    const last = counts.flatMap(({ mentions }) => mentions).at(-1)!;
    expect(input.slice(last.start, last.end)).toBe(last.text);
  });
});

test('law 6: same bytes in, same bytes out, whatever was read before', () => {
  fc.assert(
    fc.property(composed, soup, (article, between) => {
      const input = asText(article);
      const before = JSON.stringify(analyze(input, { trace: true }));
      analyze(between);
      expect(JSON.stringify(analyze(input, { trace: true }))).toBe(before);
    }),
    { numRuns: 20 },
  );
});
