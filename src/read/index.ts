/** read: an input of any format → an article with zones, metadata, tokens and sentences. */
import { CONTENT_ZONES, type Format, type Warning } from '../record.ts';
import type { Article, Block, Metadata } from '../text/article.ts';
import { languageOf } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { faultsOf } from './faults.ts';
import { detectFormat } from './format.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readMetadata } from './metadata.ts';
import { readPlain } from './plain.ts';
import type { Reading } from './reading.ts';
import { readTimestamp } from './timestamp.ts';
import { warn } from './warnings.ts';
import { findZones } from './zones/index.ts';

export interface ReadOptions {
  /** `auto` (the default) looks at the input. */
  readonly format?: 'auto' | 'text' | 'markdown' | 'html';
  readonly id?: string;
  readonly url?: string;
  /** ISO 8601 date or date-time; it goes before what the page says. */
  readonly publishedAt?: string;
}

const READERS: Readonly<Record<Format, (input: string) => Reading>> = {
  text: readPlain,
  markdown: readMarkdown,
  html: readHtml,
};

/** Reads zones and metadata of one article, and nothing of its facts. Throws TypeError when `input` is no string. */
export function readArticle(input: string, options: ReadOptions = {}): Article {
  if (typeof input !== 'string')
    throw new TypeError(`congdoan reads strings, and this is ${input === null ? 'null' : `a ${typeof input}`}.`);
  const format = options.format === undefined || options.format === 'auto' ? detectFormat(input) : options.format;
  return articleOf(input, READERS[format](input), options);
}

/** Everything that is the same for all formats: zones, metadata, language, tokens. */
function articleOf(input: string, reading: Reading, options: ReadOptions): Article {
  const { format, text, runs } = reading;
  const zoned = findZones(reading, reading.metadata.title);
  const language = languageOf(text);
  const warnings = [...reading.warnings, ...faultsOf(input, reading, language)];
  const isVietnamese = language.code === 'vie' || language.code === null;
  const { tokens, sentences } = readTokens(text, isVietnamese ? zoned.blocks : []);
  return {
    source: input,
    text,
    runs,
    format,
    blocks: zoned.blocks,
    tokens,
    sentences,
    metadata: {
      ...readMetadata(reading, zoned),
      language: reading.metadata.language && !isVietnamese ? reading.metadata.language : language.code,
      ...given(options, warnings),
    },
    warnings,
  };
}

/** What the caller knows of the article goes before what the page says. */
function given({ id, url, publishedAt }: ReadOptions, warnings: Warning[]): Partial<Metadata> {
  const date = publishedAt === undefined ? undefined : readTimestamp(publishedAt);
  if (date === null) warnings.push(warn('invalid-published-at'));
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(date ? { publishedAt: date } : {}),
  };
}

/** Tokens and sentences of the content zones. */
export function readTokens(text: string, blocks: readonly Block[]): Pick<Article, 'tokens' | 'sentences'> {
  const tokens: Token[] = [];
  for (const { zone, start, end } of blocks) if (CONTENT_ZONES.has(zone)) tokenize(text, start, end, tokens);
  return { tokens, sentences: splitSentences(tokens) };
}
