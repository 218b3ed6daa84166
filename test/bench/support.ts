/** What benches share: texts to read, and the best of several runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Sample {
  readonly name: string;
  readonly texts: readonly string[];
}

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const readFolder = (path: string): string[] =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder(path)}/${name}`, 'utf8'));

/** The project's own plain articles, and the shared ones beside it where they are. */
export function samples(): Sample[] {
  const shared = '../../../shared/articles';
  return [
    { name: 'corpus', texts: readFolder('../../corpus/articles') },
    ...(existsSync(folder(shared)) ? [{ name: 'shared articles', texts: readFolder(shared) }] : []),
  ];
}

/** Least time in milliseconds of several runs of `work`: the run that was disturbed least. */
export function best(work: () => void, runs = 7): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
