/** writers: records → bytes of an output format, as they come. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ArticleRecord } from '../record.ts';

export interface Writer {
  write(record: ArticleRecord): Promise<void>;
  /** Writes what still has to be written. The stream stays open. */
  end(): Promise<void>;
}

/** Writes a chunk and waits while the stream is full. */
export async function writeTo(stream: Writable, chunk: string): Promise<void> {
  if (!stream.write(chunk)) await once(stream, 'drain');
}

function writeNdjson(stream: Writable): Writer {
  return {
    write: (record) => writeTo(stream, `${JSON.stringify(record)}\n`),
    end: async () => {},
  };
}

function writeJson(stream: Writable): Writer {
  let before = '[\n';
  return {
    async write(record) {
      await writeTo(stream, before + JSON.stringify(record));
      before = ',\n';
    },
    end: () => writeTo(stream, before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** Output formats by name: a new one is a line here. */
export const WRITERS: ReadonlyMap<string, (stream: Writable) => Writer> = new Map([
  ['ndjson', writeNdjson],
  ['json', writeJson],
]);
