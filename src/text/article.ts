/** article: what reading makes of an input, and what every later step works on. */
import type { Format, Source, Warning, Zone } from '../record.ts';
import type { Run } from './positions.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A stretch of `article.text` in one zone; half-open UTF-16 code units. */
export interface Block {
  readonly zone: Zone;
  readonly start: number;
  readonly end: number;
}

/** What the page says about itself. Unknown is null. */
export interface Metadata {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly lede: string | null;
  /** ISO 8601: a date, or a date-time with +07:00. */
  readonly publishedAt: string | null;
  readonly source: Source | null;
  readonly authors: readonly string[];
  /** ISO 639-3, "vie" for Vietnamese. */
  readonly language: string | null;
}

export interface Article {
  /** The input as given. */
  readonly source: string;
  /** What was read: NFC, without markup. Every offset but those of the record counts in it. */
  readonly text: string;
  /** From `text` back to `source`. */
  readonly runs: readonly Run[];
  readonly format: Format;
  /** In text order, without overlap. */
  readonly blocks: readonly Block[];
  /** Tokens of the content zones only: what stands elsewhere cannot become a fact. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly metadata: Metadata;
  readonly warnings: readonly Warning[];
}
