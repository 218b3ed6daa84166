/** congdoan extract: articles in, records out. */
import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readTimestamp } from '../../read/timestamp.ts';
import { Format } from '../../record.ts';
import { type CorpusItem, decode, EXTENSIONS, listFiles, type OnError, readCorpus } from '../files.ts';
import { readNdjson } from '../ndjson.ts';
import { showProgress } from '../progress.ts';
import { TABLE_WRITERS } from '../table-writers.ts';
import { isTerminal, printable } from '../terminal.ts';
import { analyzeItems, dated } from '../workers.ts';
import { WRITERS, type Writer } from '../writers.ts';
import { type Command, type Streams, UsageError } from './command.ts';

const INPUTS = ['files', 'ndjson'];
const FORMATS = ['auto', ...Format.options];
const OUTPUTS = [...WRITERS.keys(), ...TABLE_WRITERS.keys()];
const STDIN = '-';

const usage = `congdoan extract [PATH…|-]

Reads articles and writes one record for each, in input order. A folder stands for the articles in it
(${EXTENSIONS.join(', ')}), - for standard input. article.id is the file's name without extension.

  --input files|ndjson                 ndjson: one {"id"?, "text", "url"?, "publishedAt"?, "format"?} a line
  --format auto|text|markdown|html     auto goes by the extension, else by what the article looks like
  --published-at ISO                   date of publication of articles that come without one
  --jobs N                             threads (1)
  --to ${OUTPUTS.join('|').padEnd(32)}form of the output (ndjson); csv and parquet are a folder of tables
  --out PATH                           write to a file, or to a folder of tables
  --bom                                csv: begin each table with a byte order mark, for spreadsheets
  --quiet                              no progress

Exit code: 0 all well, 1 some files failed (they are named on standard error), 2 wrong usage.
`;

/** Reads the options. Throws UsageError or what parseArgs throws. */
function readOptions(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      input: { type: 'string', default: 'files' },
      format: { type: 'string', default: 'auto' },
      'published-at': { type: 'string' },
      jobs: { type: 'string', default: '1' },
      to: { type: 'string', default: 'ndjson' },
      out: { type: 'string' },
      bom: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
    },
  });
  const oneOf = (name: string, value: string, among: readonly string[]): void => {
    if (!among.includes(value)) throw new UsageError(`--${name} is ${among.join(' or ')}, and not "${value}".`);
  };
  oneOf('input', values.input, INPUTS);
  oneOf('format', values.format, FORMATS);
  oneOf('to', values.to, OUTPUTS);
  if (TABLE_WRITERS.has(values.to) && values.out === undefined)
    throw new UsageError(`--to ${values.to} writes a folder of tables: say where with --out FOLDER.`);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs is the number of threads: 1, 2, 3 …');
  const published = values['published-at'];
  if (published !== undefined && readTimestamp(published) === null)
    throw new UsageError(`--published-at is an ISO 8601 date such as 2024-05-01, and not "${published}".`);
  return {
    ...values,
    jobs,
    format: values.format as CorpusItem['format'],
    publishedAt: published,
    paths: positionals.length === 0 ? [STDIN] : positionals,
  };
}

type Options = ReturnType<typeof readOptions>;

/** Articles from paths and standard input, in the order of the paths. */
async function* readInput(
  { paths, input, format }: Options,
  stdin: Readable,
  onError: OnError,
): AsyncGenerator<CorpusItem> {
  for (const path of paths) {
    if (input === 'ndjson') {
      try {
        const stream = path === STDIN ? stdin : (await open(path)).createReadStream();
        yield* readNdjson(stream, path === STDIN ? 'stdin' : path, format, onError);
      } catch (error) {
        onError(path, error as Error);
      }
    } else if (path === STDIN) yield { id: null, path: 'stdin', ...decode(await buffer(stdin)), format };
    else yield* readCorpus([path], { format, onError });
  }
}

/** Opens the output. Throws UsageError when it cannot be written. */
async function openWriter({ to, out, bom }: Options, stdout: Writable): Promise<Writer> {
  try {
    const openTables = TABLE_WRITERS.get(to);
    if (openTables) return await openTables(out!, { bom });
    if (out === undefined) return WRITERS.get(to)!(stdout);
    await mkdir(dirname(out), { recursive: true });
    const file = createWriteStream('', { fd: await open(out, 'w') });
    const writer = WRITERS.get(to)!(file);
    return {
      write: writer.write,
      async end() {
        await writer.end();
        file.end();
        await finished(file);
      },
    };
  } catch (error) {
    throw new UsageError(`--out cannot be written: ${(error as Error).message}`);
  }
}

async function run(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const options = readOptions(args);
  if (options.paths.includes(STDIN) && isTerminal(stdin as unknown as Writable))
    throw new UsageError('Give files or folders to read, or pipe an article in.');
  let failed = 0;
  const onError: OnError = (path, { message }) => {
    failed++;
    progress.clear();
    stderr.write(`congdoan: ${printable(path)}: ${printable(message)}\n`);
  };
  const writer = await openWriter(options, stdout);
  const files = options.input === 'files' && !options.paths.includes(STDIN);
  const total = options.quiet || !files ? null : (await listFiles(options.paths, () => {})).length;
  const progress = showProgress(stderr, { quiet: options.quiet, total });
  const items = dated(readInput(options, stdin, onError), options.publishedAt);
  for await (const { item, record } of analyzeItems(items, { jobs: options.jobs })) {
    if (item.damaged) onError(item.path, new Error('not UTF-8: its record has replacement characters and a warning'));
    await writer.write(record);
    progress.step();
  }
  await writer.end();
  progress.stop();
  return failed > 0 ? 1 : 0;
}

export const extract: Command = { name: 'extract', summary: 'articles in, records out', usage, run };
