import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/node/cli.ts';
import { ArticleRecord } from '../../src/record.ts';
import { VERSION } from '../../src/version.ts';
import { run } from '../support/command.ts';

const ARTICLE = 'Công đoàn quận Long Biên trao quà\n\nSáng 12/4, công đoàn trao 1.250 suất quà cho công nhân khó khăn.';
let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

const recordsOf = (out: string): ArticleRecord[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ArticleRecord.parse(JSON.parse(line)));
const idsOf = (out: string): (string | null)[] => recordsOf(out).map(({ article }) => article.id);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'congdoan-'));
  await mkdir(at('tin', 'b'), { recursive: true });
  await mkdir(at('trong'));
  await Promise.all([
    writeFile(at('tin', 'z.txt'), ARTICLE),
    writeFile(at('tin', 'a.md'), '# Công đoàn trao *quà*'),
    writeFile(at('tin', 'b', 'c.html'), '<h1>Công đoàn &amp; thợ</h1><p>Có 5 suất.</p>'),
    writeFile(at('tin', 'B.HTM'), '<p>Công đoàn trao quà'),
    writeFile(at('tin', 'x.pdf'), 'không đọc'),
    writeFile(at('tin', '.an.txt'), 'không đọc'),
    writeFile(at('la.txt'), Buffer.from([0x43, 0xf4, 0x6e, 0x67, 0x20, 0xc4, 0x91])),
    writeFile(at('utf16.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARTICLE, 'utf16le')])),
    writeFile(
      at('tin.ndjson'),
      `\uFEFF{"id":1,"text":"Công đoàn"}\r\n\n{"text":"<p>a</p>","format":"text","url":"u"}\n`,
    ),
    symlink(at('khong-co'), at('hong.txt')),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('congdoan extract', () => {
  test('a folder: its articles and those of its folders, sorted, nothing else', async () => {
    const { code, out, err } = await run(['extract', at('tin')]);
    expect([code, idsOf(out), err]).toEqual([0, ['B', 'a', 'c', 'z'], '']);
    expect(recordsOf(out).map(({ article }) => article.format)).toEqual(['html', 'markdown', 'html', 'text']);
  });

  test('files in the order they are given, whatever that is', async () => {
    const { out } = await run(['extract', at('tin', 'z.txt'), at('tin', 'a.md'), at('tin', 'z.txt')]);
    expect(idsOf(out)).toEqual(['z', 'a', 'z']);
  });

  test('standard input is one article without id', async () => {
    for (const args of [['extract'], ['extract', '-']]) {
      const { code, out } = await run(args, ARTICLE);
      const [record] = recordsOf(out);
      expect([code, record!.article.id, record!.counts[0]!.value]).toEqual([0, null, 1250]);
    }
  });

  test('what cannot be read is named, with its control characters escaped, and the rest goes on', async () => {
    const { code, out, err } = await run([
      'extract',
      at('hong.txt'),
      at('\x1b[31m\n.txt'),
      at('trong'),
      at('tin', 'z.txt'),
    ]);
    expect([code, idsOf(out)]).toEqual([1, ['z']]);
    expect(err.split('\n')).toHaveLength(4);
    expect(err).toContain('hong.txt');
    expect(err).toContain('\\x1b[31m\\x0a.txt');
    expect(err).toContain('trong: The folder holds no article');
    expect(err).not.toMatch(/[\x1b\u200e]/);
  });

  test('a file that is no UTF-8 has a record with a warning, and is named', async () => {
    const { code, out, err } = await run(['extract', at('la.txt')]);
    const [record] = recordsOf(out);
    expect(code).toBe(1);
    expect(err).toContain('la.txt: not UTF-8');
    expect(record!.warnings[0]).toMatchObject({ code: 'invalid-utf8', start: 1, end: 2 });
    expect(record!.article.title).toBe('C\uFFFDng đ');
  });

  test('UTF-16 with its mark is read', async () => {
    const [record] = recordsOf((await run(['extract', at('utf16.txt')])).out);
    expect([record!.article.title, record!.warnings]).toEqual(['Công đoàn quận Long Biên trao quà', []]);
  });

  test('--format goes before the extension', async () => {
    const { out } = await run(['extract', '--format', 'text', at('tin', 'a.md')]);
    expect(recordsOf(out)[0]!.article).toMatchObject({ format: 'text', title: '# Công đoàn trao *quà*' });
  });

  test('--published-at dates the article', async () => {
    const [record] = recordsOf((await run(['extract', '--published-at', '2021-04-12', at('tin', 'z.txt')])).out);
    expect(record!.article.publishedAt).toBe('2021-04-12');
    expect(record!.dates[0]!.value).toBe('2021-04-12');
  });

  test('--out writes a file, in a new folder if need be', async () => {
    const path = at('ra', 'moi', 'records.ndjson');
    const { code, out } = await run(['extract', '--out', path, at('tin', 'z.txt')]);
    expect([code, out, idsOf(await readFile(path, 'utf8'))]).toEqual([0, '', ['z']]);
  });

  test.each([
    [['tin'], 4],
    [['trong'], 0],
  ])('--to json: one array (%s)', async ([name], length) => {
    const { out } = await run(['extract', '--to', 'json', at(name!)]);
    expect(JSON.parse(out)).toHaveLength(length);
  });

  test('--quiet and a stream that is no terminal: no progress', async () => {
    expect((await run(['extract', '--quiet', at('tin')])).err).toBe('');
  });
});

describe('congdoan extract --input ndjson', () => {
  test('each line is an article, with what it says of itself', async () => {
    const { code, out } = await run(['extract', '--input', 'ndjson', at('tin.ndjson')]);
    expect(code).toBe(0);
    expect(recordsOf(out).map(({ article: { id, url, format } }) => [id, url, format])).toEqual([
      ['1', null, 'text'],
      [null, 'u', 'text'],
    ]);
  });

  test('lines that are no article are named by number, and the rest goes on', async () => {
    const lines = [
      '{"text":"Công đoàn"}',
      'x',
      '[]',
      '{"text":5}',
      '{"text":"a","format":"pdf"}',
      '{"id":"b","text":""}',
    ];
    const { code, out, err } = await run(['extract', '--input', 'ndjson'], lines.join('\n'));
    expect([code, idsOf(out)]).toEqual([1, [null, 'b']]);
    expect(err.match(/stdin:\d/g)).toEqual(['stdin:2', 'stdin:3', 'stdin:4', 'stdin:5']);
  });

  test('a date of its own goes before --published-at', async () => {
    const lines = '{"text":"Tin vắn","publishedAt":"2020-01-02"}\n{"text":"Tin vắn"}';
    const { out } = await run(['extract', '--input', 'ndjson', '--published-at', '2021-04-12'], lines);
    expect(recordsOf(out).map(({ article }) => article.publishedAt)).toEqual(['2020-01-02', '2021-04-12']);
  });

  test('a file that is not there is named', async () => {
    const { code, err } = await run(['extract', '--input', 'ndjson', at('khong-co'), at('tin.ndjson')]);
    expect(code).toBe(1);
    expect(err).toContain('khong-co');
  });

  test('records are written while lines still come', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
    const done = main(['extract', '--input', 'ndjson'], { stdin, stdout, stderr });
    stdin.write('{"id":"a","text":"Công đoàn"}\n');
    const [first] = (await new Promise<Buffer>((resolve) => stdout.once('data', resolve))).toString().split('\n');
    expect(JSON.parse(first!).article.id).toBe('a');
    stdin.end();
    expect(await done).toBe(0);
  });
});

describe('wrong usage: exit code 2, and what to write instead', () => {
  test.each([
    [[], 'extract'],
    [['dich'], 'dich'],
    [['extract', '--khac'], '--khac'],
    [['extract', '--format', 'pdf'], 'auto or text or markdown or html'],
    [['extract', '--input', 'xml'], 'files or ndjson'],
    [['extract', '--to', 'xlsx'], 'ndjson or json'],
    [['extract', '--jobs', '0'], '--jobs'],
    [['extract', '--jobs', 'hai'], '--jobs'],
    [['extract', '--published-at', 'hôm qua'], '--published-at'],
    [['schema', 'thua'], 'thua'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  test('a terminal as standard input is no input', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    expect(await main(['extract'], { stdin, stdout, stderr })).toBe(2);
  });
});

test.each([
  [['--help'], 'extract'],
  [['extract', '--help'], '--published-at'],
  [['--version'], VERSION],
])('%j', async (args, content) => {
  const { code, out } = await run(args);
  expect(code).toBe(0);
  expect(out).toContain(content);
});

test('congdoan schema: a schema that names every field a record has', async () => {
  const { code, out } = await run(['schema']);
  const schema = JSON.parse(out);
  const [record] = recordsOf((await run(['extract'], ARTICLE)).out);
  expect(code).toBe(0);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(record!)));
});
