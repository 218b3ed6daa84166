/** The shape of an extractor: one object in one file. */
import type { z } from 'zod';
import type { TermIndex } from '../lexicon/trie.ts';
import type { Layer } from '../record.ts';
import type { Article } from '../text/article.ts';

/** What an extractor yields: a span of `article.text` (UTF-16 code units, half-open), its value and the rule that read it. */
export interface Finding<V = unknown> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
  /** A stable id such as `dates/day-month-year`. */
  readonly rule: string;
  /** False where the value was inferred and not stated. */
  readonly certain?: boolean;
}

/** A finding that knows its layer. */
export interface Found<V = unknown> extends Finding<V> {
  readonly layer: Layer;
}

/** What is known when an extractor runs. */
export interface Context {
  /** Every lexicon entry met in the article: one walk for all extractors. */
  readonly terms: TermIndex;
  /** The settled findings of another layer; name that layer in `needs`. In text order, without overlap. */
  of<V = unknown>(layer: Layer): readonly Found<V>[];
  /** Says why something that looked like a finding is none (only kept with `trace: true`). */
  reject(start: number, end: number, rule: string, reason: string): void;
  /** A value computed once per article and shared by extractors, by the function that makes it. */
  share<T>(make: (article: Article, context: Context) => T): T;
}

/** A bracketed sentence and the value its brackets must get: `['hơn [4.021] sáng kiến', { value: 4021 }]`. null: nothing may be found. */
export type Example = readonly [sentence: string, value: unknown];

export interface Extractor<V = unknown> {
  readonly layer: Layer;
  /** The schema of its values. */
  readonly value: z.ZodType<V>;
  /** Layers that must be settled before this one. */
  readonly needs?: readonly Layer[];
  /** Tested one by one, and the source of the table in the README. */
  readonly examples: readonly Example[];
  find(article: Article, context: Context): Iterable<Finding<V>>;
}
