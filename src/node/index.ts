/** congdoan/node: what needs files, threads and streams. */
export { type CorpusItem, type OnError, type ReadCorpusOptions, readCorpus } from './files.ts';
export { recordSchema } from './schema.ts';
export { type TableWriterOptions, writeTables } from './table-writers.ts';
export { type AnalyzeFilesOptions, analyzeFiles, type Progress } from './workers.ts';
