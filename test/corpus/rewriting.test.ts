/** Rewriting: what papers print differently and readers do not notice changes no fact of a record. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { readGold } from './gold.ts';

/** The same words in other type. */
const IN_OTHER_TYPE: readonly [string, (text: string) => string][] = [
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['straight quotes', (text) => text.replace(/[“”]/gu, '"')],
  ['en dashes between words', (text) => text.replaceAll(' - ', ' – ')],
  ['blank lines between paragraphs', (text) => text.replace(/\n+/gu, '\n\n')],
  ['letters and marks apart', (text) => text.normalize('NFD')],
];

/** Names for which others could stand: no rule may know one of them. */
const UNDER_OTHER_NAMES: readonly [string, string][] = [
  ['Nguyễn', 'Tống'],
  ['Trần', 'Lại'],
  ['Giỏi việc nước', 'Khéo tay nghề'],
];

/** A value as one who reads it sees it. */
const asRead = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.normalize('NFC').replace(/\s+/gu, ' ').replace(/[–—]/gu, '-').replace(/[“”]/gu, '"')
    : value;

/** What a record says, without where it stands. */
function factsOf(record: ArticleRecord): unknown {
  const { article, organizations, people, places, campaigns, honours, counts, dates, documents, events } = record;
  const facts = {
    article: [article.title, article.publishedAt, article.source?.name, ...article.authors],
    organizations: organizations.map(({ name, kind, mentions }) => [name, kind, mentions.length]),
    people: people.map(({ name, roles }) => [name, ...roles.flatMap(({ role, organization }) => [role, organization])]),
    places: places.map(({ name }) => name),
    campaigns: campaigns.map(({ name, kind, relation }) => [name, kind, relation]),
    honours: honours.map(({ name, kind }) => [name, kind]),
    counts: counts.map((count) => [
      count.value,
      count.valueMax,
      count.unit,
      count.approximation,
      count.level,
      count.honour,
      count.organization,
      count.period,
    ]),
    dates: dates.map(({ value, kind }) => [value, kind]),
    documents: documents.map(({ number, issuer, date }) => [number, issuer, date]),
    events: events.map(({ name, kind }) => [name, kind]),
  };
  return JSON.parse(JSON.stringify(facts, (_, value) => asRead(value)));
}

const plain = readGold().filter(({ format }) => format === 'text');

describe.each(plain.map((article) => [article.id, article] as const))('%s', (_, { input }) => {
  const facts = factsOf(analyze(input));

  test.each(IN_OTHER_TYPE)('with %s', (_, rewrite) => {
    expect(factsOf(analyze(rewrite(input)))).toEqual(facts);
  });

  test.each(UNDER_OTHER_NAMES)('with %s called %s', (name, other) => {
    const renamed = JSON.parse(JSON.stringify(facts).replaceAll(name, other));
    expect(factsOf(analyze(input.replaceAll(name, other)))).toEqual(renamed);
  });
});
