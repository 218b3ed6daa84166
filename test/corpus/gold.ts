/** The project's own corpus: articles with gold records, read from `corpus/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Format, Zone } from '../../src/record.ts';

/** One annotated mention. Which attributes stand beside the span depends on the layer; see corpus/README.md. */
export interface GoldMention {
  readonly layer: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly [attribute: string]: unknown;
}

export interface Gold {
  readonly article: {
    readonly title: string | null;
    readonly kicker: string | null;
    readonly publishedAt: string | null;
    readonly source: { readonly code: string | null; readonly name: string } | null;
    readonly authors: readonly string[];
    readonly language: string;
  };
  readonly blocks: readonly { readonly zone: Zone; readonly start: number; readonly end: number }[];
  readonly mentions: readonly GoldMention[];
}

export interface GoldArticle {
  readonly id: string;
  readonly format: Format;
  readonly input: string;
  readonly gold: Gold;
}

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'text', '.md': 'markdown', '.html': 'html' };

/** The path of a file of the corpus. */
export const corpusPath = (name: string): string => join(CORPUS, name);

/** All articles of the corpus with their gold, ordered by id. Throws where a file is missing or is no JSON. */
export function readGold(): GoldArticle[] {
  return readdirSync(corpusPath('articles'))
    .sort()
    .map((file) => {
      const format = FORMATS[extname(file)];
      if (!format) throw new Error(`corpus/articles/${file} is neither .txt nor .md nor .html: rename it.`);
      const id = basename(file, extname(file));
      return {
        id,
        format,
        input: readFileSync(corpusPath(`articles/${file}`), 'utf8'),
        gold: JSON.parse(readFileSync(corpusPath(`gold/${id}.json`), 'utf8')) as Gold,
      };
    });
}
