/** provenance: the sentence behind a figure. */
import type { Mention } from '../record.ts';
import type { Article } from '../text/article.ts';
import { toSourceEnd, toSourceStart, toTextOffset } from '../text/positions.ts';
import { tokenAt } from '../text/tokens.ts';

/** A sentence that was read, where it stands in the input, and where in it the mention stands; UTF-16 code units. */
export interface SentenceOf {
  readonly text: string;
  /** Half-open span in the input. */
  readonly start: number;
  readonly end: number;
  /** Half-open span of the mention inside `text`. */
  readonly mention: { readonly start: number; readonly end: number };
}

/**
 * The sentence of `article` that holds `mention`. Takes what `readArticle` gives for the same input and format as the
 * record's; returns null for a mention outside its content zones.
 */
export function sentenceOf(article: Article, mention: Pick<Mention, 'start' | 'end'>): SentenceOf | null {
  const { tokens, sentences, runs } = article;
  const at = toTextOffset(runs, mention.start);
  const token = tokenAt(tokens, at);
  const sentence = sentences.find(({ from, to }) => from <= token && token < to);
  if (!sentence || tokens[token]!.start > at) return null;
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to - 1]!.end;
  return {
    text: article.text.slice(start, end),
    start: toSourceStart(runs, start),
    end: toSourceEnd(runs, end),
    mention: { start: at - start, end: Math.min(toTextOffset(runs, mention.end), end) - start },
  };
}
