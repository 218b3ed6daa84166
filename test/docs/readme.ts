/**
 * Makes the README's tables from the data they are about, between their markers.
 * usage: npx tsx test/docs/readme.ts   (writes README.md)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { TABLE_NAMES, TABLES } from '../../src/corpus/table-schema.ts';
import { extractors } from '../../src/extractors/index.ts';

const README = new URL('../../README.md', import.meta.url);
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A row a layer: its first example that finds something, with what its brackets get. */
const layers = (): string =>
  [
    '| layer | example | value |',
    '| --- | --- | --- |',
    ...[...new Map(extractors.map((extractor) => [extractor.layer, extractor])).values()].map(({ layer, examples }) => {
      const [sentence, value] = examples.find(([, given]) => given !== null) ?? ['', null];
      return `| \`${layer}\` | ${cell(sentence.replace('[', '**').replace(']', '**'))} | \`${cell(JSON.stringify(value))}\` |`;
    }),
  ].join('\n');

/** A row a table: its columns. */
const tables = (): string =>
  [
    '| table | columns |',
    '| --- | --- |',
    ...TABLE_NAMES.map((name) => `| \`${name}\` | ${TABLES[name].map((column) => `\`${column.name}\``).join(' ')} |`),
  ].join('\n');

const SECTIONS = { layers, tables };

/** The README with its tables as the data has them now. */
export function makeReadme(readme = readFileSync(README, 'utf8')): string {
  return Object.entries(SECTIONS).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name}: made by test/docs/readme.ts -->`, `<!-- /${name} -->`];
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from < 0 || to < from) throw new Error(`README.md has lost its markers of "${name}".`);
    return `${text.slice(0, from + open.length)}\n${make()}\n${text.slice(to)}`;
  }, readme);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(README, makeReadme());
