import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeFiles, type CorpusItem, type Progress, readCorpus } from '../../src/node/index.ts';
import { printable } from '../../src/node/terminal.ts';
import type { ArticleRecord } from '../../src/record.ts';

const NAMES = Array.from({ length: 23 }, (_, i) => `bai-${String(i).padStart(2, '0')}`);
let folder: string;

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdoan-'));
  for (const [i, name] of NAMES.entries())
    await writeFile(join(folder, `${name}.txt`), `Công đoàn trao quà\n\nHôm qua, công đoàn trao ${i + 2} suất quà.`);
});
afterAll(() => rm(folder, { recursive: true }));

describe('readCorpus', () => {
  test('articles in order, with id, path and text', async () => {
    const items: CorpusItem[] = await all(readCorpus([folder]));
    expect(items.map(({ id }) => id)).toEqual(NAMES);
    expect(items[3]).toMatchObject({ path: join(folder, 'bai-03.txt'), format: 'auto', damaged: false });
    expect(items[3]!.text).toContain('5 suất');
  });

  test('a path that cannot be read throws, or goes to onError', async () => {
    const paths = [join(folder, 'khong-co.txt'), join(folder, 'bai-01.txt')];
    await expect(all(readCorpus(paths))).rejects.toThrow('khong-co.txt');
    const failed: string[] = [];
    const items = await all(readCorpus(paths, { onError: (path) => failed.push(path) }));
    expect([failed, items.map(({ id }) => id)]).toEqual([[paths[0]], ['bai-01']]);
  });
});

describe('analyzeFiles', () => {
  test('records in order, with progress', async () => {
    const seen: Progress[] = [];
    const records = await all(
      analyzeFiles([folder], { publishedAt: '2021-04-12', onProgress: (each) => seen.push(each) }),
    );
    expect(records.map(({ article }) => article.id)).toEqual(NAMES);
    expect(records[0]!.dates[0]!.value).toBe('2021-04-11');
    expect(seen.at(-1)).toEqual({ done: 23, total: 23 });
  });

  test.each([0, -1, 1.5])('%d threads: RangeError', async (jobs) => {
    await expect(all(analyzeFiles([folder], { jobs }))).rejects.toThrow(RangeError);
  });

  // Threads load compiled code: `npm test` builds before it tests.
  const built = new URL('../../dist/node/index.js', import.meta.url);
  if (!existsSync(built)) console.warn('dist is not built: threads are not tested');
  test.skipIf(!existsSync(built))('two threads give the same bytes as one', { timeout: 60_000 }, async () => {
    const { analyzeFiles: compiled } = (await import(built.href)) as { analyzeFiles: typeof analyzeFiles };
    const bytes = async (jobs: number): Promise<string[]> =>
      (await all<ArticleRecord>(compiled([folder], { jobs }))).map((record) => JSON.stringify(record));
    expect(await bytes(2)).toEqual(await bytes(1));
  });
});

test.each([
  ['bài.txt', 'bài.txt'],
  ['\x1b[2J', '\\x1b[2J'],
  ['a\u202Eb\u200B', 'a\\u{202e}b\\u{200b}'],
  ['\uD800', '\\u{d800}'],
])('printable: %j → %s', (name, expected) => expect(printable(name)).toBe(expected));
