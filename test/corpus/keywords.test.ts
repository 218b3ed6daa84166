/** Keywords: what marks a group, and TF-IDF as `natural` computes it on the same terms. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywords, termsOf, tfIdf } from '../../src/corpus/keywords.ts';
import { record } from '../support/record.ts';

/** The part of `natural` that is asked; its own types do not compile in a strict project. */
interface Oracle {
  addDocument(terms: string[]): void;
  tfidf(terms: string[], document: number): number;
}
const { TfIdf } = createRequire(import.meta.url)('natural') as { TfIdf: new () => Oracle };

const article = (id: string, year: number, title: string) => {
  const made = record(id, { publishedAt: `${year}-05-01` });
  return { ...made, article: { ...made.article, title } };
};

test('what a year speaks of more than the others', () => {
  const records = [
    article('a', 2020, 'Công đoàn hỗ trợ xét nghiệm, xét nghiệm cho công nhân lao động'),
    article('b', 2020, 'Công nhân lao động xét nghiệm tại khu cách ly'),
    article('c', 2023, 'Đại hội Công đoàn bầu ban chấp hành'),
    article('d', 2023, 'Phiên trọng thể của Đại hội công đoàn và công nhân lao động'),
  ];
  const groups = keywords(records);
  expect(groups.map(({ group, articles }) => [group, articles])).toEqual([
    ['2020', 2],
    ['2023', 2],
  ]);
  expect(groups[0]!.keywords[0]!.term).toBe('xét nghiệm');
  expect(groups[1]!.keywords[0]!.term).toBe('Đại hội');
  for (const { keywords: list } of groups)
    for (const { term } of list) expect(['và', 'của', 'tại', 'cho']).not.toContain(term);
});

test('the text of the articles is read where it is given', () => {
  const records = [article('a', 2020, 'x y'), article('b', 2021, 'x y')];
  const groups = keywords(records, {
    by: 'article',
    least: 1,
    text: ({ article: { id } }) => (id === 'a' ? 'nhà trọ công nhân' : 'bữa ăn giữa ca'),
  });
  expect(groups[0]!.keywords.map(({ term }) => term)).toContain('nhà trọ');
  expect(groups[1]!.keywords.map(({ term }) => term)).toContain('bữa ăn');
});

test('words of two syllables are one term; stopwords, numbers and marks are none', () => {
  expect(termsOf('Các đoàn viên, 25 người và nghiệp đoàn.').map(({ key }) => key)).toEqual([
    'đoàn viên',
    'nghiệp đoàn',
  ]);
  expect(keywords([])).toEqual([]);
});

test('TF-IDF agrees with natural on the same terms', () => {
  const term = fc.constantFrom('công đoàn', 'đoàn viên', 'sáng kiến', 'quà', 'tết', 'thi đua');
  fc.assert(
    fc.property(fc.array(fc.array(term, { minLength: 1 }), { minLength: 1, maxLength: 8 }), (documents) => {
      const oracle = new TfIdf();
      for (const terms of documents) oracle.addDocument([...terms]);
      tfIdf(documents).forEach((scores, i) => {
        for (const [name, score] of scores) expect(score).toBeCloseTo(oracle.tfidf([name], i), 9);
      });
    }),
  );
});
