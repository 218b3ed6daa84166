/** congdoan schema: the JSON Schema of a record. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { recordSchema } from '../schema.ts';
import { writeTo } from '../writers.ts';
import type { Command } from './command.ts';

export const schema: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a record',
  usage: `congdoan schema [--out PATH]

Prints the JSON Schema (draft 2020-12) of an article record.

  --out PATH   write to a file
`,
  async run(args, { stdout }) {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
    const text = `${JSON.stringify(recordSchema(), null, 2)}\n`;
    if (values.out === undefined) await writeTo(stdout, text);
    else await writeFile(values.out, text);
    return 0;
  },
};
