/**
 * A folder of articles → one self-contained HTML dashboard.
 * usage: npx tsx examples/dashboard.ts [PATH…] [--out FILE]   (corpus/articles and out/dashboard.html)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { dashboardData } from './dashboard/data.ts';
import { dashboardPage } from './dashboard/page.ts';
import { readAll } from './support/read-all.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'out/dashboard.html' } },
});
const read = await readAll(positionals.length > 0 ? positionals : ['corpus/articles']);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, dashboardPage(dashboardData(read)));
console.log(`${values.out}: ${read.length} articles`);
