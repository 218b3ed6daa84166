/** files: paths on disk → articles to analyze, in order. */
import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { AnalyzeOptions } from '../analyze.ts';

/** An article as it was read from a file, a stream or a line of NDJSON. */
export interface CorpusItem {
  readonly id: string | null;
  /** Where it came from, to name it in messages. */
  readonly path: string;
  readonly text: string;
  readonly format: NonNullable<AnalyzeOptions['format']>;
  readonly url?: string;
  readonly publishedAt?: string;
  /** The bytes were no UTF-8: what could not be decoded stands as U+FFFD. */
  readonly damaged?: boolean;
}

/** Told of each path that cannot be read; the rest goes on. Without it the first such path throws. */
export type OnError = (path: string, error: Error) => void;

export interface ReadCorpusOptions {
  /** `auto` (the default) goes by the extension of .md, .markdown, .html and .htm files, and looks at all others. */
  readonly format?: CorpusItem['format'];
  readonly onError?: OnError;
}

const FORMATS: ReadonlyMap<string, CorpusItem['format']> = new Map([
  ['.txt', 'auto'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
]);

/** The extensions that are looked for in folders. */
export const EXTENSIONS: readonly string[] = [...FORMATS.keys()];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The articles in a folder and the folders in it, sorted by path. Hidden files and folders are left out. */
async function listFolder(folder: string): Promise<string[]> {
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byCodeUnits(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFolder(path)));
    else if (FORMATS.has(extname(entry.name).toLowerCase())) files.push(path);
  }
  return files;
}

/** Files in the order of `paths`; a folder stands for the articles in it. */
export async function listFiles(paths: readonly string[], onError?: OnError): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths)
    try {
      if (!(await stat(path)).isDirectory()) {
        files.push(path);
        continue;
      }
      const found = await listFolder(path);
      if (found.length === 0) throw new Error(`The folder holds no article (${EXTENSIONS.join(', ')}).`);
      files.push(...found);
    } catch (error) {
      if (!onError) throw error;
      onError(path, error as Error);
    }
  return files;
}

/** Decodes UTF-8, or UTF-16 with a byte order mark. The mark is kept, so that offsets count as in `readFile(path, 'utf8')`. */
export function decode(bytes: Uint8Array): { text: string; damaged: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), damaged: false };
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), damaged: !isUtf8(bytes) };
}

/** One file as an article; its id is the file's name without extension. Throws what reading the file throws. */
export async function readItem(path: string, format: CorpusItem['format'] = 'auto'): Promise<CorpusItem> {
  const extension = extname(path);
  const known = FORMATS.get(extension.toLowerCase()) ?? 'auto';
  return {
    id: basename(path, extension),
    path,
    ...decode(await readFile(path)),
    format: format === 'auto' ? known : format,
  };
}

/**
 * Reads files and folders (.txt, .md, .markdown, .html, .htm) one after the other, in the order of `paths`.
 * Throws at the first path that cannot be read, unless `onError` takes it.
 */
export async function* readCorpus(
  paths: readonly string[],
  { format = 'auto', onError }: ReadCorpusOptions = {},
): AsyncGenerator<CorpusItem> {
  for (const path of await listFiles(paths, onError))
    try {
      yield await readItem(path, format);
    } catch (error) {
      if (!onError) throw error;
      onError(path, error as Error);
    }
}
