/**
 * A folder of articles → a folder of tables, on all cores, never more than a few articles in memory.
 * usage: npx tsx examples/folder-to-tables.ts [FOLDER] [--to csv|parquet] [--out FOLDER]
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { analyzeFiles, writeTables } from 'congdoan/node';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'csv' }, out: { type: 'string', default: 'out/tables' } },
});
const to = values.to === 'parquet' ? 'parquet' : 'csv';
const records = analyzeFiles(positionals.length > 0 ? positionals : ['corpus/articles'], {
  jobs: availableParallelism(),
});
await writeTables(records, { to, out: values.out });
console.log(`${values.out}: tables as ${to}`);
