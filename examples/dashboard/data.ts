/** What the dashboard shows, from records and the texts behind them: small rows that the page can filter by itself. */
import { type AdminUnit, type ArticleRecord, readArticle, sentenceOf } from 'congdoan';
import type { Read } from '../support/read-all.ts';

export interface DashboardArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly year: number | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly old: readonly string[];
  readonly today: readonly string[];
  readonly organizations: readonly { readonly name: string; readonly mentions: number }[];
  readonly campaigns: readonly { readonly id: string; readonly name: string; readonly mentions: number }[];
}

export interface DashboardFigure {
  /** Index of the article. */
  readonly a: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly percent: boolean;
  readonly approximation: string | null;
  readonly unit: string | null;
  readonly category: string | null;
  readonly level: string | null;
  readonly honour: string | null;
  readonly organization: string | null;
  readonly period: string | null;
  readonly year: number | null;
  /** Does it add up with others: no share, rate, range or part of a whole? */
  readonly adds: boolean;
  /** The same in all articles that state the same figure. */
  readonly key: string;
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

export interface DashboardData {
  readonly articles: readonly DashboardArticle[];
  readonly figures: readonly DashboardFigure[];
}

const unitsOf = (record: ArticleRecord): AdminUnit[] =>
  [...record.organizations.map(({ place }) => place), ...record.places.map(({ unit }) => unit)].filter(
    (unit) => unit !== null,
  );
const oldProvince = (unit: AdminUnit): string => (unit.province ?? unit).name;
const todayProvince = (unit: AdminUnit): string => (unit.today ?? unit.province ?? unit).name;
const unique = <T>(list: Iterable<T>): T[] => [...new Set(list)];
const yearOf = (edtf: string | null): number | null => {
  const years = edtf?.match(/\d{4}/g);
  return years ? Number(years.at(-1)) : null;
};

function articleOf(record: ArticleRecord): DashboardArticle {
  const { article } = record;
  const units = unitsOf(record);
  return {
    id: article.id ?? '',
    title: article.title ?? article.id ?? '',
    date: article.publishedAt?.slice(0, 10) ?? null,
    year: yearOf(article.publishedAt?.slice(0, 4) ?? null),
    source: article.source?.name ?? article.source?.code ?? article.source?.domain ?? null,
    url: article.url,
    old: unique(units.map(oldProvince)),
    today: unique(units.map(todayProvince)),
    organizations: record.organizations
      .filter(({ kind }) => kind === 'union')
      .map(({ name, mentions }) => ({ name, mentions: mentions.length })),
    campaigns: record.campaigns.map(({ id, name, mentions }) => ({ id, name, mentions: mentions.length })),
  };
}

function figuresOf({ input, record }: Read, a: number, published: number | null): DashboardFigure[] {
  const article = readArticle(input, { format: record.article.format });
  return record.counts.map((count) => {
    const sentence = sentenceOf(article, count.mentions[0]!);
    return {
      a,
      value: count.value,
      valueMax: count.valueMax,
      percent: count.percent,
      approximation: count.approximation,
      unit: count.unit,
      category: count.category,
      level: count.level,
      honour: count.honour,
      organization: count.organization,
      period: count.period,
      year: yearOf(count.period) ?? published,
      adds:
        !count.percent && count.valueMax === null && count.per === null && count.partOf === null && count.unit !== null,
      key: [count.value, count.unit, count.level, count.honour, count.modifier, count.organization, count.period]
        .join('|')
        .toLowerCase(),
      sentence: sentence?.text ?? count.mentions[0]!.text,
      from: sentence?.mention.start ?? 0,
      to: sentence?.mention.end ?? count.mentions[0]!.text.length,
    };
  });
}

/** Rows for the page. */
export function dashboardData(read: readonly Read[]): DashboardData {
  const articles = read.map(({ record }) => articleOf(record));
  return { articles, figures: read.flatMap((one, a) => figuresOf(one, a, articles[a]!.year)) };
}
