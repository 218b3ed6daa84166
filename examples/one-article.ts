/**
 * One article → what it says, each value with the characters that say so.
 * usage: npx tsx examples/one-article.ts [FILE]
 */
import { readFileSync } from 'node:fs';
import { analyze, readArticle, sentenceOf } from 'congdoan';

const path = process.argv[2] ?? 'corpus/articles/2020-chuong-my-sang-kien.txt';
const input = readFileSync(path, 'utf8');
const record = analyze(input);
const article = readArticle(input, { format: record.article.format });

console.log(`${record.article.title}\n${record.article.publishedAt} · ${record.article.authors.join(', ')}\n`);
for (const count of record.counts) {
  const [mention] = count.mentions;
  console.log(
    `${count.value}${count.percent ? ' %' : ''} ${count.unit} · ${count.level ?? '–'} · ${count.organization ?? '–'} · ${count.period ?? '–'}`,
  );
  console.log(`    characters ${mention!.start}–${mention!.end}: ${sentenceOf(article, mention!)?.text}\n`);
}
