/** read: an input of any format → an article with zones, metadata, tokens and sentences. */
import { CONTENT_ZONES } from '../record.ts';
import type { Article, Block, Metadata } from '../text/article.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { readPlain } from './plain.ts';

export interface ReadOptions {
  /** `auto` (the default) looks at the input. */
  readonly format?: 'auto' | 'text' | 'markdown' | 'html';
  readonly id?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time; it goes before what the page says. */
  readonly publishedAt?: string;
}

/** Reads zones and metadata of one article, and nothing of its facts. Throws TypeError when `input` is no string. */
export function readArticle(input: string, options: ReadOptions = {}): Article {
  if (typeof input !== 'string')
    throw new TypeError(`congdoan reads strings, and this is ${input === null ? 'null' : `a ${typeof input}`}.`);
  const { paragraphs, metadata, ...reading } = readPlain(input);
  const blocks: Block[] = paragraphs.map(({ start, end }, i) => ({ zone: i === 0 ? 'title' : 'body', start, end }));
  const unknown: Metadata = {
    id: null,
    url: null,
    title: null,
    kicker: null,
    lede: null,
    publishedAt: null,
    source: null,
    authors: [],
    language: 'vie',
  };
  const given = Object.fromEntries(
    Object.entries({ id: options.id, url: options.url, publishedAt: options.publishedAt }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    source: input,
    ...reading,
    ...readTokens(reading.text, blocks),
    blocks,
    metadata: { ...unknown, ...metadata, ...given },
  };
}

/** Tokens and sentences of the content zones. */
export function readTokens(text: string, blocks: readonly Block[]): Pick<Article, 'tokens' | 'sentences'> {
  const tokens: Token[] = [];
  for (const { zone, start, end } of blocks) if (CONTENT_ZONES.has(zone)) tokenize(text, start, end, tokens);
  return { tokens, sentences: splitSentences(tokens) };
}
