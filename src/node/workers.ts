/** workers: many articles on several threads, records in input order, a bounded number of articles in memory. */
import { Tinypool } from 'tinypool';
import type { ArticleRecord } from '../record.ts';
import { analyzeItem } from './analyze-item.ts';
import { type CorpusItem, listFiles, type OnError, type ReadCorpusOptions, readCorpus } from './files.ts';

export interface Progress {
  /** Articles analyzed so far. */
  readonly done: number;
  /** Articles in all; null while that is not known. */
  readonly total: number | null;
}

export interface AnalyzeItemsOptions {
  /** Threads; 1 (the default) works in this one. */
  readonly jobs?: number;
}

export interface AnalyzeFilesOptions extends AnalyzeItemsOptions, ReadCorpusOptions {
  /** ISO 8601 date or date-time for files that are read without their own. */
  readonly publishedAt?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly onError?: OnError;
}

/** Articles that wait or run, for each thread: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 4;

export interface Analyzed {
  readonly item: CorpusItem;
  readonly record: ArticleRecord;
}

/** Analyzes articles as they come; records come in the same order. Throws RangeError when `jobs` is no positive integer. */
export async function* analyzeItems(
  items: AsyncIterable<CorpusItem>,
  { jobs = 1 }: AnalyzeItemsOptions = {},
): AsyncGenerator<Analyzed> {
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError('jobs is the number of threads: 1, 2, 3 …');
  if (jobs === 1) {
    for await (const item of items) yield { item, record: analyzeItem(item) };
    return;
  }
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const pool = new Tinypool({
    filename: new URL(`./analyze-item${extension}`, import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
  try {
    const waiting: { item: CorpusItem; record: Promise<ArticleRecord> }[] = [];
    const next = async (): Promise<Analyzed> => {
      const { item, record } = waiting.shift()!;
      return { item, record: await record };
    };
    for await (const item of items) {
      const record: Promise<ArticleRecord> = pool.run(item, { name: 'analyzeItem' });
      // Awaited in order further down: until then a failure must not count as unhandled.
      record.catch(() => {});
      waiting.push({ item, record });
      if (waiting.length >= jobs * AHEAD) yield await next();
    }
    while (waiting.length > 0) yield await next();
  } finally {
    await pool.destroy();
  }
}

/**
 * Analyzes files and folders and yields one record a file, in input order; `article.id` is the file's name without extension.
 * Throws at the first path that cannot be read, unless `onError` takes it.
 */
export async function* analyzeFiles(
  paths: readonly string[],
  { jobs = 1, publishedAt, onProgress, ...options }: AnalyzeFilesOptions = {},
): AsyncGenerator<ArticleRecord> {
  const files = await listFiles(paths, options.onError);
  const { length: total } = files;
  let done = 0;
  for await (const { record } of analyzeItems(dated(readCorpus(files, options), publishedAt), { jobs })) {
    done++;
    onProgress?.({ done, total });
    yield record;
  }
}

/** Gives articles that came without a date of publication the one that was given for all. */
export async function* dated(
  items: AsyncIterable<CorpusItem>,
  publishedAt: string | undefined,
): AsyncGenerator<CorpusItem> {
  for await (const item of items) yield publishedAt === undefined ? item : { publishedAt, ...item };
}
