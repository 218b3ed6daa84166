/** The cost of a record: µs a character for the whole, and what share of it each step takes, all in one run. */
import { analyze, planOf } from '../../src/analyze.ts';
import { extractors } from '../../src/extractors/index.ts';
import { segmentWords } from '../../src/grammar/words.ts';
import { lexicons } from '../../src/lexicon/index.ts';
import { buildTrie, findTerms } from '../../src/lexicon/trie.ts';
import { readArticle } from '../../src/read/index.ts';
import { best, type Sample } from './support.ts';

export function benchRecord({ name, texts }: Sample): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const trie = buildTrie(lexicons);
  const plan = planOf(extractors);
  const whole = best(() => {
    for (const text of texts) analyze(text, { format: 'text' });
  });
  const reading = best(() => {
    for (const text of texts) readArticle(text, { format: 'text' });
  });
  const articles = texts.map((text) => readArticle(text, { format: 'text' }));
  const terms = best(() => {
    for (const article of articles) findTerms(trie, article.tokens);
  });
  const words = best(() => {
    for (const text of texts) segmentWords(text);
  });
  const share = (ms: number): string => `${Math.round((100 * ms) / whole)} %`;
  console.log(
    `\nrecords of ${texts.length} articles (${name}, ${characters.toLocaleString('en')} characters), ${plan.length} layers`,
  );
  console.log(
    `  whole record     ${((1000 * whole) / characters).toFixed(3)} µs a character, ${((texts.length * 1000) / whole).toFixed(0)} articles a second`,
  );
  console.log(
    `  of it: reading   ${share(reading)}, lexicon walk ${share(terms)}, all else ${share(whole - reading - terms)}`,
  );
  console.log(`  segmentWords     ${(bytes / 1000 / words).toFixed(1)} MB a second`);
}
