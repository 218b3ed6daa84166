/**
 * The cost of a record: µs a character for the whole, and what share of it reading takes, all in one run.
 * The built package is measured: what compiles on the fly wraps every closure, and those are slower.
 */
import { analyze, readArticle, segmentWords } from 'congdoan';
import { best, type Sample } from './support.ts';

/** What a record may cost, in µs a character on one core. */
const TARGET = 0.33;
/** The engine has compiled what it is going to compile after about so many characters. */
const WARM = 12_000_000;

export function benchRecord({ name, texts }: Sample): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const runs = Math.ceil(WARM / characters);
  const whole = best(() => {
    for (const text of texts) analyze(text, { format: 'text' });
  }, runs);
  const reading = best(() => {
    for (const text of texts) readArticle(text, { format: 'text' });
  }, runs);
  const words = best(() => {
    for (const text of texts) segmentWords(text);
  });
  const share = (ms: number): string => `${Math.round((100 * ms) / whole)} %`;
  console.log(`\nrecords of ${texts.length} articles (${name}, ${characters.toLocaleString('en')} characters)`);
  console.log(
    `  whole record     ${((1000 * whole) / characters).toFixed(3)} µs a character (target ${TARGET}), ${((texts.length * 1000) / whole).toFixed(0)} articles a second`,
  );
  console.log(`  of it: reading   ${share(reading)}, all else ${share(whole - reading)}`);
  console.log(`  segmentWords     ${(bytes / 1000 / words).toFixed(1)} MB a second`);
}
