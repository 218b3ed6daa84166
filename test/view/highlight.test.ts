/** The page: it shows the article whole, marks what the record says, and keeps hostile text text. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { highlight } from '../../src/view/highlight.ts';
import { type Mark, type Nested, nest } from '../../src/view/marks.ts';
import { SCRIPT } from '../../src/view/page.ts';
import { SCRIPT_HASH } from '../../src/view/script-hash.ts';

type Element = {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
};

const parse = (html: string): Element => unified().use(rehypeParse).parse(html) as unknown as Element;
const all = (root: Element, match: (element: Element) => boolean): Element[] => [
  ...(match(root) ? [root] : []),
  ...(root.children ?? []).flatMap((child) => all(child, match)),
];
const byTag = (root: Element, name: string): Element[] => all(root, ({ tagName }) => tagName === name);
const textOf = (root: Element): string => root.value ?? (root.children ?? []).map(textOf).join('');
const paragraphs = (html: string): string[] => byTag(byTag(parse(html), 'article')[0]!, 'p').map(textOf);

const ARTICLE = `Huyện Ba Tri: 250 công nhân nhận quà

Ngày 20/01/2024, Liên đoàn Lao động huyện Ba Tri trao 250 phần quà cho công nhân.

Có thể bạn quan tâm

Huyện Thạnh Phú có 99 nhà mới`;

test('the script is the one whose hash the page allows', () => {
  expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
});

test('the article stands there whole, paragraph by paragraph, with its marks', () => {
  const record = analyze(ARTICLE);
  const html = highlight(ARTICLE, record);
  expect(paragraphs(html)).toEqual(ARTICLE.split('\n\n'));
  const marks = byTag(parse(html), 'mark');
  for (const { start, end } of [...record.counts, ...record.dates].flatMap(({ mentions }) => mentions))
    expect(marks.map(textOf)).toContain(ARTICLE.slice(start, end));
});

test('each count and date beside the text leads to a sentence that holds it', () => {
  const record = analyze(ARTICLE);
  const page = parse(highlight(ARTICLE, record));
  const links = byTag(byTag(page, 'aside')[0]!, 'a');
  expect(links).toHaveLength(record.counts.length + record.dates.length);
  for (const [i, item] of [...record.counts, ...record.dates].entries()) {
    const [sentence] = all(page, ({ properties }) => `#${properties?.id}` === links[i]!.properties!.href);
    expect(textOf(sentence!)).toContain(item.mentions[0]!.text);
  }
});

describe('hostile text stays text', () => {
  const hostile = fc.constantFrom(
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '\u202Egnp.exe',
    '\u0000',
    '<!--',
    ']]>',
    '&lt;',
    '\uD800',
    "' onfocus='x",
    'Ngày 2/9/2024 có 300 công nhân.',
  );
  test('in any mixture', () =>
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (parts) => {
        const text = parts.join(' ');
        const page = parse(highlight(text, analyze(text, { format: 'text' })));
        expect(byTag(page, 'script')).toHaveLength(1);
        expect(byTag(page, 'img')).toHaveLength(0);
        for (const { properties } of all(page, ({ type }) => type === 'element'))
          expect(Object.keys(properties ?? {}).filter((name) => /^on/i.test(name))).toEqual([]);
      }),
    ));
});

test('a record that does not fit the text gives a page that says so', () => {
  const html = highlight('Ngắn.', analyze(ARTICLE), { language: 'en' });
  expect(html).toContain('does not fit this text');
});

test('a non-string is a TypeError', () => {
  expect(() => highlight(3 as never, analyze(''))).toThrow(TypeError);
});

test('nested marks cover exactly what the marks cover, and never cross', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]): Mark => ({ layer: 'dates', start, end: start + length, about: '', certain: true }));
  fc.assert(
    fc.property(fc.array(span), (marks) => {
      const covered = new Map<Mark, number[]>(marks.map((mark) => [mark, []]));
      const walk = (list: readonly Nested[], from: number, to: number): void => {
        let at = from;
        for (const { mark, start, end, inside } of list) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(to);
          for (let i = start; i < end; i++) covered.get(mark)!.push(i);
          walk(inside, start, end);
          at = end;
        }
      };
      walk(nest(marks), 0, 99);
      for (const [mark, offsets] of covered)
        expect(offsets.sort((a, b) => a - b)).toEqual(
          Array.from({ length: mark.end - mark.start }, (_, i) => mark.start + i),
        );
    }),
  );
});
