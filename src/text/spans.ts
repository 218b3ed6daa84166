/** spans: spans of text (offsets) seen from the tokens, so that a grammar can ask what begins, ends or goes on at a token. */
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

export interface SpanIndex<S extends Span> {
  readonly all: readonly TokenSpan<S>[];
  startingAt(token: number): TokenSpan<S> | undefined;
  endingAt(token: number): TokenSpan<S> | undefined;
  covering(token: number): TokenSpan<S> | undefined;
}

/** Indexes spans that stand in text order without overlap. Linear in tokens and spans; each question is a binary search. */
export function indexSpans<S extends Span>(tokens: readonly Token[], spans: Iterable<S>): SpanIndex<S> {
  const all: TokenSpan<S>[] = [];
  let i = 0;
  for (const span of spans) {
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    const from = i;
    while (i < tokens.length && tokens[i]!.start < span.end) i++;
    if (i > from) all.push({ from, to: i, span });
  }
  const covering = (token: number): TokenSpan<S> | undefined => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.to <= token) low = middle + 1;
      else high = middle;
    }
    const item = all[low];
    return item !== undefined && item.from <= token ? item : undefined;
  };
  return {
    all,
    covering,
    startingAt(token) {
      const item = covering(token);
      return item?.from === token ? item : undefined;
    },
    endingAt(token) {
      const item = covering(token - 1);
      return item?.to === token ? item : undefined;
    },
  };
}
