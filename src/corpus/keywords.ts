/**
 * keywords: what marks a year, a province, an organization against the rest of a corpus.
 * Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn, "Fightin' Words", 2008), so that rare words
 * need more evidence than frequent ones; TF-IDF is there for single articles.
 */
import { segmentTokens } from '../grammar/words.ts';
import { STOPWORDS } from '../lexicon/stopwords.ts';
import type { ArticleRecord } from '../record.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';

export interface Keyword {
  /** The term as it is mostly written. */
  readonly term: string;
  /** How often it stands in the group. */
  readonly count: number;
  /** z-score of the log-odds ratio against the other groups; 1.96 is beyond chance at one in twenty. */
  readonly score: number;
}

export interface KeywordGroup {
  readonly group: string;
  readonly articles: number;
  readonly keywords: readonly Keyword[];
}

export interface KeywordOptions {
  /** What makes a group; an article may be in several (default `year`). */
  readonly by?: 'year' | 'province' | 'today' | 'organization' | 'article';
  /** Keywords a group (default 20). */
  readonly limit?: number;
  /** Least count of a term in its group (default 2). */
  readonly least?: number;
  /** The text of an article, where it is at hand; without it title, lede and the names of the record are read. */
  readonly text?: (record: ArticleRecord) => string | null | undefined;
}

type GroupsOf = (record: ArticleRecord, index: number) => Iterable<string>;

const unitsOf = (record: ArticleRecord) =>
  [...record.organizations.map(({ place }) => place), ...record.places.map(({ unit }) => unit)].filter(
    (unit) => unit !== null,
  );

const GROUPS: { readonly [By in NonNullable<KeywordOptions['by']>]: GroupsOf } = {
  year: ({ article }) => (article.publishedAt ? [article.publishedAt.slice(0, 4)] : []),
  province: (record) => new Set(unitsOf(record).map((unit) => (unit.province ?? unit).name)),
  today: (record) => new Set(unitsOf(record).map((unit) => (unit.today ?? unit.province ?? unit).name)),
  organization: ({ organizations }) => organizations.map(({ name }) => name),
  article: ({ article }, index) => [article.id ?? `article-${index + 1}`],
};

/** Names of a record that are one term each, however many words they have. */
const namesOf = (record: ArticleRecord): string[] => [
  ...record.campaigns.flatMap(({ name, mentions }) => mentions.map(() => name)),
  ...record.honours.flatMap(({ name, mentions }) => mentions.map(() => name)),
  ...record.counts.flatMap(({ unit }) => (unit ? [unit] : [])),
];

const isTerm = (tokens: readonly Token[]): boolean =>
  tokens[0]!.kind === 'word' &&
  (tokens.length > 1 || tokens[0]!.text.length > 1) &&
  !STOPWORDS.has(tokens.map((token) => token.fold).join(' '));

/** Words of a text as terms, stopwords, numbers and marks left out: folded key and printed form. */
export function termsOf(text: string): { key: string; term: string }[] {
  const tokens = tokenize(text);
  return segmentTokens(tokens)
    .filter(([from, to]) => isTerm(tokens.slice(from, to)))
    .map(([from, to]) => ({
      key: tokens.slice(from, to).map((token) => token.fold).join(' '),
      term: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    })); // biome-ignore format: one term
}

const textOf = ({ article }: ArticleRecord): string => [article.title, article.lede].filter(Boolean).join('\n');

/** Counts of terms, with the most frequent way to write each. */
function createVocabulary() {
  const forms = new Map<string, Map<string, number>>();
  return {
    add({ key, term }: { key: string; term: string }): void {
      let known = forms.get(key);
      if (!known) forms.set(key, (known = new Map()));
      known.set(term, (known.get(term) ?? 0) + 1);
    },
    print: (key: string): string =>
      [...(forms.get(key) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? key,
  };
}

const increase = (counts: Map<string, number>, key: string, by = 1): void =>
  void counts.set(key, (counts.get(key) ?? 0) + by);
const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, n) => total + n, 0);

/** z-scores of the terms of `group` against the rest of `all`; the corpus itself is the prior. */
function logOdds(
  group: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  total: number,
): Map<string, number> {
  const inGroup = sum(group);
  const rest = total - inGroup;
  const scores = new Map<string, number>();
  for (const [key, count] of group) {
    const everywhere = all.get(key)!;
    const prior = everywhere;
    const a = count + prior;
    const b = everywhere - count + prior;
    const difference = Math.log(a / (inGroup + total - a)) - Math.log(b / (rest + total - b));
    scores.set(key, difference / Math.sqrt(1 / a + 1 / b));
  }
  return scores;
}

/**
 * The terms that mark each group, strongest first; groups in order of their names. Pure: the same records give the same
 * keywords. Records without words (and groups without a term that marks them) give empty lists.
 */
export function keywords(
  records: Iterable<ArticleRecord>,
  { by = 'year', limit = 20, least = 2, text = () => null }: KeywordOptions = {},
): KeywordGroup[] {
  const all = new Map<string, number>();
  const groups = new Map<string, { articles: number; counts: Map<string, number> }>();
  const vocabulary = createVocabulary();
  let total = 0;
  let index = 0;
  for (const record of records) {
    const terms = [
      ...termsOf(text(record) ?? textOf(record)),
      ...namesOf(record).map((term) => ({ key: fold(term), term })),
    ];
    const names = [...GROUPS[by](record, index++)];
    for (const name of names) {
      const group = groups.get(name) ?? { articles: 0, counts: new Map<string, number>() };
      group.articles++;
      groups.set(name, group);
      for (const { key } of terms) increase(group.counts, key);
    }
    for (const term of terms) {
      vocabulary.add(term);
      increase(all, term.key);
      total++;
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, { articles, counts }]) => ({
      group,
      articles,
      keywords: [...logOdds(counts, all, total)]
        .filter(([key, score]) => score > 0 && counts.get(key)! >= least)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([key, score]) => ({
          term: vocabulary.print(key),
          count: counts.get(key)!,
          score: Math.round(score * 1000) / 1000,
        })),
    }));
}

/**
 * TF-IDF of each term of each document: the count in the document times 1 + ln(N / (1 + documents with the term)).
 * Takes documents as lists of terms; returns one map a document.
 */
export function tfIdf(documents: readonly (readonly string[])[]): Map<string, number>[] {
  const counts = documents.map((terms) => {
    const own = new Map<string, number>();
    for (const term of terms) increase(own, term);
    return own;
  });
  const having = new Map<string, number>();
  for (const own of counts) for (const term of own.keys()) increase(having, term);
  return counts.map(
    (own) =>
      new Map([...own].map(([term, n]) => [term, n * (1 + Math.log(documents.length / (1 + having.get(term)!)))])),
  );
}
