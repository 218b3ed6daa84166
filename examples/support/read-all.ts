/** Reads the articles under some paths and keeps each record beside its input. */
import { type ArticleRecord, analyze } from 'congdoan';
import { readCorpus } from 'congdoan/node';

export interface Read {
  readonly input: string;
  readonly record: ArticleRecord;
}

export async function readAll(paths: readonly string[]): Promise<Read[]> {
  const read: Read[] = [];
  for await (const { id, text, format, url, publishedAt } of readCorpus(paths))
    read.push({ input: text, record: analyze(text, { id: id ?? undefined, format, url, publishedAt }) });
  return read;
}
