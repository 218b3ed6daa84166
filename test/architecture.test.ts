/** The house rules: imports run downwards without circles, Unicode letters everywhere, node only in src/node, no file too long. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sources = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
const importsOf = (name: string): string[] =>
  [...sources.get(name)!.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1]!);
const localImports = (name: string): string[] =>
  importsOf(name)
    .filter((path) => path.startsWith('.'))
    .map((path) => relative(root, join(root, dirname(name), path)));

/** Floors of the house, from the ground: a file may import from its own floor and from those below. */
const FLOORS: readonly (readonly string[])[] = [
  ['record.ts', 'version.ts'],
  ['text/'],
  ['lexicon/'],
  ['grammar/'],
  ['read/', 'extractors/', 'settle.ts', 'link/', 'relate/', 'corpus/', 'view/'],
  ['assemble.ts'],
  ['analyze.ts'],
  ['plugin.ts'],
  ['index.ts'],
  ['node/'],
];
const floorOf = (name: string): number =>
  FLOORS.findIndex((rooms) => rooms.some((room) => name === room || (room.endsWith('/') && name.startsWith(room))));

describe('imports', () => {
  test.each(files)('%s stands on a floor and imports downwards', (name) => {
    expect(floorOf(name)).toBeGreaterThanOrEqual(0);
    for (const other of localImports(name))
      expect([other, floorOf(other)], `${name} imports ${other}`).toEqual([
        other,
        Math.min(floorOf(other), floorOf(name)),
      ]);
  });

  test('no circles', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (name: string, path: readonly string[]): void => {
      if (state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        circles.push([...path.slice(path.indexOf(name)), name].join(' → '));
        return;
      }
      state.set(name, 'open');
      for (const other of localImports(name)) if (sources.has(other)) visit(other, [...path, name]);
      state.set(name, 'done');
    };
    for (const name of files) visit(name, []);
    expect(circles).toEqual([]);
  });

  test('only src/node imports node:*', () => {
    const guilty = files.filter(
      (name) => !name.startsWith('node/') && importsOf(name).some((path) => path.startsWith('node:')),
    );
    expect(guilty).toEqual([]);
  });
});

test('no regular expression takes ASCII for letters: \\b, \\w, \\W, [A-Z], [a-z] are wrong for Vietnamese', () => {
  const guilty = [...sources].flatMap(([name, source]) =>
    source
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .split('\n')
      .filter((line) => /\/[^/\n]*(?:\\[bwW]|\[[^\]\n]*(?:A-Z|a-z))[^/\n]*\/[dgimsuvy]*/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(guilty).toEqual([]);
});

test('nothing outside src/node asks the clock, chance, the locale or the network', () => {
  const guilty = [...sources]
    .filter(([name]) => !name.startsWith('node/'))
    .flatMap(([name, source]) =>
      ['Date.now(', 'new Date()', 'Math.random(', 'toLocale', 'localeCompare', 'fetch(', 'process.']
        .filter((word) => source.includes(word))
        .map((word) => `${name}: ${word}`),
    );
  expect(guilty).toEqual([]);
});

/** Tables are as long as what they know. */
const isTable = (name: string): boolean => name.startsWith('lexicon/');

test('no file but a table is longer than 320 lines', () => {
  const long = [...sources]
    .filter(([name, source]) => !isTable(name) && source.split('\n').length > 320)
    .map(([name, source]) => `${name}: ${source.split('\n').length}`);
  expect(long).toEqual([]);
});
