/**
 * The tour: reads the project's own articles, writes out/records.ndjson and out/dashboard.html, and shows what was found.
 * usage: npm start
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { highlight, summarize } from 'congdoan';
import { dashboardData } from './dashboard/data.ts';
import { dashboardPage } from './dashboard/page.ts';
import { printTable } from './support/print-table.ts';
import { readAll } from './support/read-all.ts';

const read = await readAll(['corpus/articles']);
const records = read.map(({ record }) => record);
mkdirSync('out', { recursive: true });
writeFileSync('out/records.ndjson', `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
writeFileSync('out/dashboard.html', dashboardPage(dashboardData(read)));
writeFileSync('out/article.html', highlight(read[0]!.input, read[0]!.record));

console.log(`\n${read.length} articles of corpus/articles:\n`);
printTable(
  records.map(({ article, organizations, people, campaigns, counts, dates }) => ({
    article: article.id,
    published: article.publishedAt?.slice(0, 10) ?? null,
    source: article.source?.code ?? article.source?.domain ?? null,
    organizations: organizations.length,
    people: people.length,
    campaigns: campaigns.length,
    counts: counts.length,
    dates: dates.length,
  })),
);

console.log('\nSome of their figures:\n');
printTable(
  records
    .flatMap(({ article, counts }) =>
      counts
        .filter(({ level, organization }) => level && organization)
        .slice(0, 1)
        .map(({ value, percent, unit, level, organization, period }) => ({
          value: percent ? `${value} %` : value,
          unit,
          level,
          organization,
          period,
          article: article.id,
        })),
    )
    .slice(0, 12),
  40,
);

const { campaigns } = summarize(records);
console.log('\nThe campaigns that most articles name:\n');
printTable(
  campaigns
    .slice(0, 8)
    .map(({ name, kind, articles, first, last }) => ({ campaign: name, kind, articles, first, last })),
);
console.log(
  '\nWritten: out/records.ndjson, out/dashboard.html (all figures), out/article.html (one article with every mention marked)',
);
