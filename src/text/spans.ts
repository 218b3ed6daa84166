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

/** Indexes spans that stand in text order without overlap. Linear in tokens and spans. */
export function indexSpans<S extends Span>(tokens: readonly Token[], spans: Iterable<S>): SpanIndex<S> {
  const all: TokenSpan<S>[] = [];
  const owner = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  for (const span of spans) {
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    const from = i;
    for (; i < tokens.length && tokens[i]!.start < span.end; i++) owner[i] = all.length;
    if (i === from) continue;
    all.push({ from, to: i, span });
  }
  const covering = (token: number): TokenSpan<S> | undefined => all[owner[token] ?? -1];
  return {
    all,
    startingAt: (token) => {
      const item = covering(token);
      return item?.from === token ? item : undefined;
    },
    endingAt: (token) => {
      const item = covering(token - 1);
      return item?.to === token ? item : undefined;
    },
    covering,
  };
}
