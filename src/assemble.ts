/** assemble: entities with offsets in the read text → the record with offsets in the input. */
import { fingerprint } from './corpus/fingerprint.ts';
import type { Found } from './extractors/extractor.ts';
import type { Draft, Entities } from './link/entities.ts';
import { type ArticleRecord, LAYERS, type Mention, type Role, type TraceEntry, type Zone } from './record.ts';
import type { Article } from './text/article.ts';
import { toSourceEnd, toSourceStart } from './text/positions.ts';
import { VERSION } from './version.ts';

/** Zone of each block start, for a binary search by offset. */
function zoneAt(article: Article, offset: number): Zone {
  let low = 0;
  let high = article.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (article.blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return article.blocks[low]?.zone ?? 'body';
}

const spanOf = (article: Article, start: number, end: number) => ({
  start: toSourceStart(article.runs, start),
  end: toSourceEnd(article.runs, end),
  text: article.text.slice(start, end),
});

function mentionOf(article: Article, found: Found & Partial<Role>): Mention {
  return {
    ...spanOf(article, found.start, found.end),
    rule: found.rule,
    zone: zoneAt(article, found.start),
    ...(found.certain === undefined ? {} : { certain: found.certain }),
    ...(found.role === undefined ? {} : { role: found.role }),
    ...(found.organization === undefined ? {} : { organization: found.organization }),
  };
}

/** Builds the record. `trace` is left out when undefined. */
export function assemble(
  article: Article,
  entities: Entities,
  trace?: readonly Omit<TraceEntry, 'text'>[],
): ArticleRecord {
  const { authors, ...facts } = article.metadata;
  const lists = Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      (entities[layer] as Draft<{ mentions: Mention[] }>[]).map((item) => ({
        ...item,
        mentions: item.mentions.map((found) => mentionOf(article, found)),
      })),
    ]),
  ) as unknown as Pick<ArticleRecord, (typeof LAYERS)[number]>;
  return {
    schema: 'congdoan/record@1',
    generator: { name: 'congdoan', version: VERSION },
    article: {
      ...facts,
      format: article.format,
      authors: [...authors],
      fingerprint: fingerprint(article.tokens),
      blocks: article.blocks.map(({ zone, start, end }) => ({ zone, ...bounds(article, start, end) })),
    },
    ...lists,
    warnings: [...article.warnings],
    ...(trace ? { trace: trace.map((entry) => ({ ...entry, ...spanOf(article, entry.start, entry.end) })) } : {}),
  };
}

const bounds = (article: Article, start: number, end: number) => {
  const { text: _, ...span } = spanOf(article, start, end);
  return span;
};
