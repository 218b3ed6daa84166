/** Many records: what a summary of 100,000 costs in time and memory, and finding duplicates among as many. */
import { analyze } from '../../src/analyze.ts';
import { findDuplicates } from '../../src/corpus/duplicates.ts';
import { createSummary } from '../../src/corpus/summary.ts';
import type { ArticleRecord } from '../../src/record.ts';
import type { Sample } from './support.ts';

const SIZE = 100_000;

/** Records made of real ones: other days, other figures, the same organizations and campaigns; every tenth is a copy. */
function* synthetic(records: readonly ArticleRecord[]): Generator<ArticleRecord> {
  for (let i = 0; i < SIZE; i++) {
    const record = records[i % records.length]!;
    const year = 2005 + (i % 21);
    const original = i % 10 === 9 ? i - 1 : i;
    yield {
      ...record,
      article: {
        ...record.article,
        id: `a${i}`,
        publishedAt: `${year}-0${1 + (i % 9)}-1${i % 9}`,
        fingerprint: scatter(original),
      },
      counts: record.counts.map((count) => ({ ...count, value: count.value + (i % 50), period: `${year}` })),
    };
  }
}

/** A fingerprint that looks random, the same for the same number. */
function scatter(seed: number): string {
  let state = Math.imul(seed + 1, 2654435761) >>> 0;
  let hex = '';
  while (hex.length < 256) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    hex += (state >>> 24).toString(16).padStart(2, '0');
  }
  return hex;
}

const megabytes = (): number => Math.round(process.memoryUsage().heapUsed / 1e6);

export function benchCorpus({ texts }: Sample): void {
  const records = texts.map((text) => analyze(text, { format: 'text' }));
  globalThis.gc?.();
  const before = megabytes();
  let most = before;
  const start = performance.now();
  const summary = createSummary();
  let n = 0;
  for (const record of synthetic(records)) {
    summary.add(record);
    if (++n % 5_000 === 0) {
      globalThis.gc?.();
      most = Math.max(most, megabytes());
    }
  }
  const { totals, figures } = summary.result();
  console.log(
    `\nsummary of ${totals.articles!.toLocaleString('en')} records: ${((performance.now() - start) / 1000).toFixed(1)} s, heap ${before} → at most ${most} MB, ${figures.length} sums`,
  );
  const from = performance.now();
  const groups = findDuplicates(synthetic(records));
  console.log(
    `duplicates among ${SIZE.toLocaleString('en')} records: ${groups.length.toLocaleString('en')} groups in ${((performance.now() - from) / 1000).toFixed(1)} s, heap ${megabytes()} MB`,
  );
}
