/** congdoan view: one article as a page on which every value can be checked. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { highlight } from '../../view/highlight.ts';
import { analyzeItem } from '../analyze-item.ts';
import { type CorpusItem, readItem } from '../files.ts';
import { printable } from '../terminal.ts';
import { writeTo } from '../writers.ts';
import { type Command, type Streams, UsageError } from './command.ts';

const LANGUAGES = ['vi', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const usage = `congdoan view FILE

Writes the article as one self-contained HTML page with every mention marked, to standard output.

  --out PATH        write to a file
  --language vi|en  language of the page's own words (vi)
`;

async function run(args: readonly string[], { stdout, stderr }: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, language: { type: 'string', default: 'vi' } },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Give one article to look at.');
  if (!LANGUAGES.includes(values.language as Language))
    throw new UsageError(`--language is ${LANGUAGES.join(' or ')}.`);
  let item: CorpusItem;
  try {
    item = await readItem(path);
  } catch (error) {
    stderr.write(`congdoan: ${printable(path)}: ${printable((error as Error).message)}\n`);
    return 1;
  }
  const page = highlight(item.text, analyzeItem(item), { language: values.language as Language });
  if (values.out === undefined) await writeTo(stdout, page);
  else await writeFile(values.out, page);
  return 0;
}

export const view: Command = { name: 'view', summary: 'an article as a page with every mention marked', usage, run };
