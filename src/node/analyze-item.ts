/** analyze-item: one article of a corpus → its record. Runs in the main thread and in workers alike. */
import { analyze } from '../analyze.ts';
import { warn } from '../read/warnings.ts';
import type { ArticleRecord } from '../record.ts';
import type { CorpusItem } from './files.ts';

/** Analyzes an article with what is known of it. A file that was no UTF-8 gets a warning where it breaks. */
export function analyzeItem({ text, id, format, url, publishedAt, damaged }: CorpusItem): ArticleRecord {
  const record = analyze(text, {
    format,
    ...(id === null ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  if (!damaged) return record;
  const start = text.indexOf('\uFFFD');
  const place = start === -1 ? undefined : { start, end: start + 1 };
  return { ...record, warnings: [warn('invalid-utf8', place), ...record.warnings] };
}
