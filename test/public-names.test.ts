/** The public names: what is here is a promise, what is not is free to change. */
import { expect, test } from 'vitest';
import * as congdoan from '../src/index.ts';
import * as node from '../src/node/index.ts';

const functions = (module: object): string[] =>
  Object.entries(module)
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
    .sort();

test('congdoan', () => {
  expect(functions(congdoan)).toEqual([
    'analyze',
    'createAnalyzer',
    'createSummary',
    'extractDates',
    'extractNumbers',
    'findDuplicates',
    'highlight',
    'keywords',
    'readArticle',
    'segmentWords',
    'sentenceOf',
    'summarize',
    'toTables',
    'unionRecord',
  ]);
});

test('congdoan/node', () => {
  expect(functions(node)).toEqual(['analyzeFiles', 'readCorpus', 'recordSchema', 'writeTables']);
});
