/**
 * Measures extraction on a folder of gold articles, with the zones that were read or, to look at one layer alone, the gold's own.
 * usage: npx tsx test/measure.ts GOLD_DIR [--gold-zones] [--only ID,ID…] [--layers LAYER,…] [--without LEXICON,…] [--out records.ndjson]
 *   --layers: only these layers' extractors; --without: empty these lexicons, to see what is found without knowing names
 * Writes records as NDJSON; score them with the scorer that stands beside the gold.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyzeArticle, planOf } from '../src/analyze.ts';
import { extractors } from '../src/extractors/index.ts';
import { lexicons } from '../src/lexicon/index.ts';
import { buildTrie } from '../src/lexicon/trie.ts';
import { readArticle, readTokens } from '../src/read/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'gold-zones': { type: 'boolean' },
    only: { type: 'string' },
    layers: { type: 'string' },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) throw new Error('usage: npx tsx test/measure.ts GOLD_DIR [--gold-zones] [--only ID,ID…] [--out FILE]');
const only = values.only?.split(',');
const layers = values.layers?.split(',');
const without = new Set(values.without?.split(','));
const plan = planOf(extractors.filter(({ layer }) => !layers || layers.includes(layer)));
const trie = buildTrie(lexicons.map((lexicon) => (without.has(lexicon.name) ? { ...lexicon, entries: [] } : lexicon)));
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => basename(name, '.txt'))
  .filter((id) => !only || only.includes(id))
  .map((id) => {
    let article = readArticle(readFileSync(join(folder, `${id}.txt`), 'utf8'), { id });
    if (values['gold-zones']) {
      const gold = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
      article = {
        ...article,
        blocks: gold.blocks,
        metadata: { ...article.metadata, ...gold.article, id },
        ...readTokens(article.text, gold.blocks),
      };
    }
    return JSON.stringify(analyzeArticle(article, plan, trie));
  });
const ndjson = `${lines.join('\n')}\n`;
if (values.out) writeFileSync(values.out, ndjson);
else process.stdout.write(ndjson);
