/** congdoan summary: what many records say together. */
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { createSummary } from '../../corpus/summary.ts';
import { ArticleRecord } from '../../record.ts';
import { printable } from '../terminal.ts';
import { writeTo } from '../writers.ts';
import { type Command, type Streams, UsageError } from './command.ts';

const usage = `congdoan summary RECORDS…|-

Reads records (NDJSON, as congdoan extract writes them) and prints the summary of the corpus as JSON: totals, years,
provinces, organizations, campaigns, sums of figures, conflicts, quality. Records are read one by one.
`;

/** Reads one line into the summary. Throws an Error that says what is wrong with it. */
function readRecord(line: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('This line is not JSON.');
  }
  const { success, data, error } = ArticleRecord.safeParse(value);
  if (!success)
    throw new Error(
      `This line is no record: ${error.issues[0]?.path.join('.') || 'record'}: ${error.issues[0]?.message}`,
    );
  return data;
}

async function run(args: readonly string[], { stdin, stdout, stderr }: Streams): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('Give a file of records, or - for standard input.');
  const summary = createSummary();
  let failed = 0;
  const complain = (where: string, error: unknown): void => {
    failed++;
    stderr.write(`congdoan: ${printable(where)}: ${printable((error as Error).message)}\n`);
  };
  for (const path of positionals)
    try {
      const stream: Readable = path === '-' ? stdin : (await open(path)).createReadStream();
      let number = 0;
      for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
        number++;
        if (line.trim() === '') continue;
        try {
          summary.add(readRecord(line));
        } catch (error) {
          complain(`${path}:${number}`, error);
        }
      }
    } catch (error) {
      complain(path, error);
    }
  await writeTo(stdout, `${JSON.stringify(summary.result(), null, 1)}\n`);
  return failed > 0 ? 1 : 0;
}

export const summary: Command = { name: 'summary', summary: 'what many records say together', usage, run };
