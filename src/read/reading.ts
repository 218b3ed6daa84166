/** reading: what a reader of one format hands to the step that finds zones and metadata, which is the same for all formats. */
import type { Format, Source, Warning, Zone } from '../record.ts';
import type { Metadata } from '../text/article.ts';
import type { Run } from '../text/positions.ts';

/** What the markup says a paragraph is; plain text says nothing. */
export type Hint = 'heading' | 'caption' | 'alt' | 'list' | 'code';

/** A line of text (a paragraph, where the format has them); half-open offsets in `text`. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly hint?: Hint;
  /** Where the markup itself settles the zone (an `<aside>` of related articles, a `<figcaption>`). */
  readonly zone?: Zone;
}

export interface Reading {
  readonly format: Format;
  readonly text: string;
  readonly runs: readonly Run[];
  /** In text order, without overlap, each non-blank. */
  readonly paragraphs: readonly Paragraph[];
  /** What the markup or front matter says of the article; the text is asked for the rest. */
  readonly metadata: Partial<Metadata>;
  /** The site that published the page: the source, unless the text names one. */
  readonly site?: Source;
  readonly warnings: readonly Warning[];
}
