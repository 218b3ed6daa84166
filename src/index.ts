/** The public names of congdoan. */
export {
  type AnalyzeOptions,
  type Analyzer,
  type AnalyzerOptions,
  analyze,
  createAnalyzer,
  type OwnEntry,
} from './analyze.ts';
export {
  type DuplicateGroup,
  type DuplicateOptions,
  findDuplicates,
  type NamedText,
  type Passage,
} from './corpus/duplicates.ts';
export { type Keyword, type KeywordGroup, type KeywordOptions, keywords } from './corpus/keywords.ts';
export { type SentenceOf, sentenceOf } from './corpus/provenance.ts';
export { createSummary, type Summary, summarize } from './corpus/summary.ts';
export { type Column, type Row, TABLES, type Tables } from './corpus/table-schema.ts';
export { toTables } from './corpus/tables.ts';
export type { Context, Example, Extractor, Finding } from './extractors/extractor.ts';
export { extractors } from './extractors/index.ts';
export { type DateMention, extractDates } from './grammar/extract-dates.ts';
export { extractNumbers, type NumberKind, type NumberMention } from './grammar/numbers.ts';
export { segmentWords, type WordSpan } from './grammar/words.ts';
export { unionRecord } from './plugin.ts';
export { type ReadOptions, readArticle } from './read/index.ts';
export * from './record.ts';
export type { Article } from './text/article.ts';
export { type HighlightOptions, highlight } from './view/highlight.ts';
