/**
 * Raises the floors of the corpus to what is reached now; a floor above that stays where it is.
 * usage: npx tsx test/corpus/pin.ts [--faults]     --faults lists what is wrong, one line each, and pins nothing
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { analyze } from '../../src/index.ts';
import { corpusPath, readGold } from './gold.ts';
import { percentages, score } from './score.ts';

const result = score(readGold().map((article) => [article, analyze(article.input, { id: article.id })]));
const reached = percentages(result);
if (process.argv.includes('--faults')) {
  console.log(result.faults.join('\n'));
  console.table(reached);
} else {
  const path = corpusPath('floors.json');
  const floors: Record<string, number> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const raised = Object.entries(reached).filter(([name, value]) => value > (floors[name] ?? -1));
  for (const [name, value] of raised) {
    console.log(`${name}: ${floors[name] ?? 'new'} → ${value}`);
    floors[name] = value;
  }
  if (raised.length) writeFileSync(path, `${JSON.stringify(floors, null, 2)}\n`);
  else console.log('No score is above its floor.');
}
