/** Reading, as tests look at it: the text of each zone, and what the input holds at its place. */
import { type ReadOptions, readArticle } from '../../src/read/index.ts';
import type { Article } from '../../src/text/article.ts';
import { toSourceEnd, toSourceStart } from '../../src/text/positions.ts';

/** The blocks of an article as "zone: text". */
export function blocksOf(input: string, options?: ReadOptions): string[] {
  const { blocks, text } = readArticle(input, options);
  return blocks.map(({ zone, start, end }) => `${zone}: ${text.slice(start, end)}`);
}

/** The stretch of the input that the first occurrence of `needle` in the read text was read from. */
export function sourceOf(article: Article, needle: string): string {
  const start = article.text.indexOf(needle);
  if (start === -1) throw new Error(`“${needle}” was not read.`);
  return article.source.slice(toSourceStart(article.runs, start), toSourceEnd(article.runs, start + needle.length));
}
