/** spans: spans of text (offsets) seen from the tokens, so that a grammar can ask what begins, ends or goes on at a token. */
import { firstIndex } from './search.ts';
import type { Token } from './tokens.ts';

export interface Span {
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
}

/** A span with its tokens, half-open. */
export interface TokenSpan<S extends Span> {
  readonly from: number;
  readonly to: number;
  readonly span: S;
}

/** A half-open range of token indices. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges of tokens that can be asked for by a token. Each question is a binary search. */
export interface RangeIndex<R extends Range> {
  /** In text order, without overlap. */
  readonly all: readonly R[];
  startingAt(token: number): R | undefined;
  endingAt(token: number): R | undefined;
  covering(token: number): R | undefined;
}

export type SpanIndex<S extends Span> = RangeIndex<TokenSpan<S>>;

/** Indexes ranges that stand in text order without overlap. */
export function indexRanges<R extends Range>(all: readonly R[]): RangeIndex<R> {
  const covering = (token: number): R | undefined => {
    const range = all[firstIndex(all, ({ to }) => to <= token)];
    return range !== undefined && range.from <= token ? range : undefined;
  };
  return {
    all,
    covering,
    startingAt(token) {
      const range = covering(token);
      return range?.from === token ? range : undefined;
    },
    endingAt(token) {
      const range = covering(token - 1);
      return range?.to === token ? range : undefined;
    },
  };
}

/** Indexes spans that stand in text order without overlap. Linear in tokens and spans. */
export function indexSpans<S extends Span>(tokens: readonly Token[], spans: Iterable<S>): SpanIndex<S> {
  const all: TokenSpan<S>[] = [];
  let i = 0;
  for (const span of spans) {
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    const from = i;
    while (i < tokens.length && tokens[i]!.start < span.end) i++;
    if (i > from) all.push({ from, to: i, span });
  }
  return indexRanges(all);
}
