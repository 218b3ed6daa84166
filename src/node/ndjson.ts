/** ndjson: articles as one JSON object a line, from a stream of any length. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Format } from '../record.ts';
import type { CorpusItem, OnError } from './files.ts';

/** Reads one line. Throws an Error that says what is wrong with it. */
function readLine(line: string, path: string, format: CorpusItem['format']): CorpusItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('This line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('This line is no JSON object: {"id"?, "text", "url"?, "publishedAt"?, "format"?}.');
  const { id, text, url, publishedAt, format: own } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is missing or no string.');
  if (own !== undefined && own !== null && own !== 'auto' && !Format.safeParse(own).success)
    throw new Error(`"format" is none of auto, ${Format.options.join(', ')}.`);
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    path,
    text,
    format: (own as CorpusItem['format'] | null | undefined) ?? format,
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof publishedAt === 'string' ? { publishedAt } : {}),
  };
}

/** Reads articles line by line; blank lines are skipped, lines that cannot be read go to `onError` as "NAME:LINE". */
export async function* readNdjson(
  stream: Readable,
  name: string,
  format: CorpusItem['format'],
  onError: OnError,
): AsyncGenerator<CorpusItem> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const json = number === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
    if (json.trim() === '') continue;
    const path = `${name}:${number}`;
    try {
      yield readLine(json, path, format);
    } catch (error) {
      onError(path, error as Error);
    }
  }
}
