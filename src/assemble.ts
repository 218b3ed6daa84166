/** assemble: entities with offsets in the read text → the record with offsets in the input. */
import { fingerprint } from './corpus/fingerprint.ts';
import type { Found } from './extractors/extractor.ts';
import type { Draft, Entities } from './link/entities.ts';
import type { ArticleRecord, Mention, Role, TraceEntry, Zone } from './record.ts';
import type { Article } from './text/article.ts';
import { toSourceEnd, toSourceStart } from './text/positions.ts';
import { firstIndex } from './text/search.ts';
import { VERSION } from './version.ts';

/** Zone of each block start, for a binary search by offset. */
function zoneAt(article: Article, offset: number): Zone {
  return article.blocks[firstIndex(article.blocks, ({ end }) => end <= offset)]?.zone ?? 'body';
}

const spanOf = (article: Article, start: number, end: number) => ({
  start: toSourceStart(article.runs, start),
  end: toSourceEnd(article.runs, end),
  text: article.text.slice(start, end),
});

function mentionOf(article: Article, found: Found & Partial<Role>): Mention {
  const { start, end, rule, certain, role, organization } = found;
  const mention: Mention & Partial<Role> = {
    start: toSourceStart(article.runs, start),
    end: toSourceEnd(article.runs, end),
    text: article.text.slice(start, end),
    rule,
    zone: zoneAt(article, start),
  };
  if (certain !== undefined) mention.certain = certain;
  if (role !== undefined) mention.role = role;
  if (organization !== undefined) mention.organization = organization;
  return mention;
}

/**
 * Drafts as items of the record. A draft belongs to its article alone, so its mentions are exchanged where it stands: to
 * copy objects of ten shapes would cost more than all else here.
 */
function mapBack<T extends { mentions: Mention[] }>(article: Article, drafts: readonly Draft<T>[]): T[] {
  for (const draft of drafts as readonly { mentions: unknown[] }[])
    draft.mentions = (draft.mentions as Found[]).map((found) => mentionOf(article, found));
  return drafts as unknown as T[];
}

/** Builds the record; the mentions of `entities` are exchanged for those of the record. `trace` is left out when undefined. */
export function assemble(
  article: Article,
  entities: Entities,
  trace?: readonly Omit<TraceEntry, 'text'>[],
): ArticleRecord {
  const { id, url, title, kicker, lede, publishedAt, source, language, authors } = article.metadata;
  return {
    schema: 'congdoan/record@1',
    generator: { name: 'congdoan', version: VERSION },
    article: {
      id,
      url,
      title,
      kicker,
      lede,
      publishedAt,
      source,
      language,
      format: article.format,
      authors: [...authors],
      fingerprint: fingerprint(article.tokens),
      blocks: article.blocks.map(({ zone, start, end }) => ({
        zone,
        start: toSourceStart(article.runs, start),
        end: toSourceEnd(article.runs, end),
      })),
    },
    organizations: mapBack(article, entities.organizations),
    people: mapBack(article, entities.people),
    places: mapBack(article, entities.places),
    campaigns: mapBack(article, entities.campaigns),
    slogans: mapBack(article, entities.slogans),
    honours: mapBack(article, entities.honours),
    counts: mapBack(article, entities.counts),
    dates: mapBack(article, entities.dates),
    documents: mapBack(article, entities.documents),
    events: mapBack(article, entities.events),
    warnings: [...article.warnings],
    ...(trace ? { trace: trace.map((entry) => ({ ...entry, ...spanOf(article, entry.start, entry.end) })) } : {}),
  };
}
