/** metadata: what the page says about itself: title, kicker, lede, date, source and authors. */
import type { Source } from '../record.ts';
import type { Block, Metadata } from '../text/article.ts';
import type { Reading } from './reading.ts';
import { sourceByDomain, sourceCodeOf, sourceOf } from './source.ts';
import type { Zoned } from './zones/index.ts';

const COPYRIGHT = /©|®|bản quyền|ghi rõ nguồn|copyright/iu;

/** What the zones of a page tell. `Reading.metadata`, which the markup gave, goes first. */
export function readMetadata({ text, metadata, site }: Reading, zoned: Zoned): Omit<Metadata, 'language'> {
  const lede = zoned.blocks.find(({ zone }) => zone === 'lede');
  return {
    id: metadata.id ?? null,
    url: metadata.url ?? null,
    title: metadata.title ?? zoned.title?.text ?? null,
    kicker: metadata.kicker ?? zoned.kicker?.text.replace(/\s*:$/, '') ?? null,
    lede: metadata.lede ?? (lede ? text.slice(lede.start, lede.end) : null),
    publishedAt:
      metadata.publishedAt ??
      zoned.lines.find(({ published }, i) => published && zoned.zones[i] === 'dateline')?.published ??
      null,
    source: metadata.source ?? findSource(text, zoned, metadata.url) ?? site ?? null,
    authors: metadata.authors ?? authorsOf(zoned),
  };
}

/** Who signs the page, each once. */
function authorsOf({ signatures }: Zoned): string[] {
  const authors = new Set<string>();
  for (const signature of signatures) for (const author of signature.authors) authors.add(author);
  return [...authors];
}

/** How far a code at the beginning of a paragraph reaches, and how long a paragraph of the body is, as against a subhead. */
const CODE_REACH = 60;
const SHORTEST_PARAGRAPH = 80;

const isParagraph = ({ zone, start, end }: Block): boolean => zone === 'body' && end - start >= SHORTEST_PARAGRAPH;

/** The code that opens lede or body; else the domain of the copyright line or of the address. */
function findSource(text: string, { blocks, lines, zones }: Zoned, url: string | null | undefined): Source | null {
  for (const opening of [blocks.find(({ zone }) => zone === 'lede'), blocks.find(isParagraph)]) {
    const code = opening && sourceCodeOf(text.slice(opening.start, Math.min(opening.end, opening.start + CODE_REACH)));
    if (code) return sourceOf(code);
  }
  for (let i = 0; i < lines.length; i++)
    if (zones[i] === 'boilerplate' && COPYRIGHT.test(lines[i]!.text)) {
      const source = sourceByDomain(lines[i]!.text);
      if (source) return source;
    }
  return url ? sourceByDomain(url) : null;
}
