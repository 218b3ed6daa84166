/**
 * summary: many records → the answers people ask of a corpus. Records are taken one by one; memory grows with the number of
 * distinct organizations, campaigns and figures, not with the number of articles.
 */
import { campaigns as CAMPAIGNS } from '../lexicon/campaigns.ts';
import type { AdminUnit, ArticleRecord, Count } from '../record.ts';
import { fold } from '../text/fold.ts';
import { type Conflict, createFigures, type FigureSum } from './figures.ts';

export interface YearSummary {
  /** Year of publication; null for articles without a date. */
  readonly year: string | null;
  readonly articles: number;
  readonly counts: number;
  readonly campaigns: number;
}

export interface ProvinceSummary {
  readonly name: string;
  readonly code: string | null;
  readonly articles: number;
}

export interface OrganizationSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string | null;
  readonly articles: number;
  readonly mentions: number;
}

export interface CampaignSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly articles: number;
  readonly mentions: number;
  /** Every wording, most frequent first. */
  readonly variants: readonly { readonly name: string; readonly mentions: number }[];
  /** Days of publication of the first and last article that names it; null where no article has a date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly launchedBy: readonly { readonly organization: string; readonly articles: number }[];
  /** Campaigns named in the same articles, most frequent first. */
  readonly with: readonly { readonly id: string; readonly articles: number }[];
}

/** Shares (0 to 1) of the counts that carry each fact; null where there is no count. */
export interface Quality {
  readonly counts: number;
  readonly unit: number | null;
  readonly level: number | null;
  readonly period: number | null;
  readonly organization: number | null;
  readonly articlesWithDate: number | null;
  readonly articlesWithSource: number | null;
  readonly articlesWithAuthor: number | null;
  readonly warnings: Readonly<Record<string, number>>;
}

/** A campaign whose name is not in the lexicon, or a quoted span that nothing classified (with `trace: true` only). */
export interface Candidate {
  readonly text: string;
  readonly as: 'campaign' | 'quote';
  readonly articles: number;
}

export interface Summary {
  readonly totals: Readonly<Record<string, number>>;
  readonly years: readonly YearSummary[];
  /** By the provinces of the time (63 until 2025-06-30), and by those of today (34). */
  readonly provinces: { readonly old: readonly ProvinceSummary[]; readonly today: readonly ProvinceSummary[] };
  readonly organizations: readonly OrganizationSummary[];
  readonly campaigns: readonly CampaignSummary[];
  /** Sums by unit, level and period: each figure once, parts of a whole and shares left out. */
  readonly figures: readonly FigureSum[];
  /** Same subject, unit, level and period, different values in different articles. */
  readonly conflicts: readonly Conflict[];
  /** Names that the lexicon of campaigns does not know yet, most frequent first. */
  readonly candidates: readonly Candidate[];
  readonly quality: Quality;
}

/** Counts by key, in order of first sight. */
function createTally() {
  const tally = new Map<string, number>();
  return {
    add: (key: string, by = 1): void => void tally.set(key, (tally.get(key) ?? 0) + by),
    get: (key: string): number => tally.get(key) ?? 0,
    /** Most frequent first; equal ones by key. */
    ranked: (): [string, number][] => [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  };
}
type Tally = ReturnType<typeof createTally>;

interface CampaignTally {
  readonly id: string;
  readonly kind: string;
  articles: number;
  mentions: number;
  first: string | null;
  last: string | null;
  readonly variants: Tally;
  readonly launchers: Tally;
  readonly with: Tally;
}

const KNOWN_CAMPAIGNS: ReadonlySet<string> = new Set(CAMPAIGNS.entries.map(({ id, of = id }) => `campaign:${of}`));

const provinceOld = (unit: AdminUnit): { name: string; code: string | null } => unit.province ?? unit;
/** A unit whose area changed has the present unit in `today`; others are today what they were. */
const provinceToday = (unit: AdminUnit): { name: string; code: string | null } => unit.today ?? provinceOld(unit);

const most = <T>(list: readonly T[], size: (item: T) => number, name: (item: T) => string): T[] =>
  [...list].sort((a, b) => size(b) - size(a) || (name(a) < name(b) ? -1 : 1));

/** A summary that is built record by record; `result()` can be asked at any time. */
export function createSummary(): { add(record: ArticleRecord): void; result(): Summary } {
  const totals = createTally();
  const years = new Map<string | null, { articles: number; counts: number; campaigns: number }>();
  const provinces = { old: createTally(), today: createTally() };
  const codes = new Map<string, string | null>();
  const organizations = new Map<string, OrganizationSummary>();
  const campaigns = new Map<string, CampaignTally>();
  const candidates = createTally();
  const printed = new Map<string, string>();
  const stated = createTally();
  const warnings = createTally();
  const figures = createFigures();

  function addProvinces(record: ArticleRecord): void {
    const units = [...record.organizations.map(({ place }) => place), ...record.places.map(({ unit }) => unit)].filter(
      (unit) => unit !== null,
    );
    for (const [tally, provinceOf] of [
      [provinces.old, provinceOld],
      [provinces.today, provinceToday],
    ] as const)
      for (const name of new Set(
        units.map((unit) => {
          const province = provinceOf(unit);
          codes.set(province.name, province.code ?? codes.get(province.name) ?? null);
          return province.name;
        }),
      ))
        tally.add(name);
  }

  function addCampaigns(record: ArticleRecord, day: string | null): void {
    const here = new Set(record.campaigns.map(({ id }) => id));
    for (const id of here) {
      const items = record.campaigns.filter((item) => item.id === id);
      let at = campaigns.get(id);
      if (!at) {
        at = {
          id,
          kind: items[0]!.kind,
          articles: 0,
          mentions: 0,
          first: null,
          last: null,
          variants: createTally(),
          launchers: createTally(),
          with: createTally(),
        };
        campaigns.set(id, at);
      }
      at.articles++;
      if (day !== null && (at.first === null || day < at.first)) at.first = day;
      if (day !== null && (at.last === null || day > at.last)) at.last = day;
      for (const item of items) {
        at.mentions += item.mentions.length;
        for (const { text } of item.mentions) at.variants.add(text, 1);
      }
      for (const launcher of new Set(items.map(({ launchedBy }) => launchedBy)))
        if (launcher !== null) at.launchers.add(launcher);
      for (const other of here) if (other !== id) at.with.add(other);
    }
  }

  function addCandidates(record: ArticleRecord): void {
    const seen = new Map<string, string>();
    for (const { id, name } of record.campaigns) if (!KNOWN_CAMPAIGNS.has(id)) seen.set(`campaign ${fold(name)}`, name);
    for (const { rule, text } of record.trace ?? [])
      if (rule === 'quotes/unclassified') seen.set(`quote ${fold(text)}`, text);
    for (const [key, text] of seen) {
      if (!printed.has(key)) printed.set(key, text);
      candidates.add(key);
    }
  }

  return {
    add(record) {
      const { article } = record;
      const day = article.publishedAt?.slice(0, 10) ?? null;
      const year = day?.slice(0, 4) ?? null;
      totals.add('articles');
      for (const list of [
        'organizations',
        'people',
        'places',
        'campaigns',
        'slogans',
        'honours',
        'counts',
        'dates',
        'documents',
        'events',
      ] as const)
        totals.add(list, record[list].length);
      const at = years.get(year) ?? { articles: 0, counts: 0, campaigns: 0 };
      at.articles++;
      at.counts += record.counts.length;
      at.campaigns += record.campaigns.length;
      years.set(year, at);
      addProvinces(record);
      for (const { id, name, kind, level, mentions } of record.organizations) {
        const known = organizations.get(id);
        organizations.set(id, {
          id,
          name,
          kind,
          level: known?.level ?? level,
          articles: (known?.articles ?? 0) + 1,
          mentions: (known?.mentions ?? 0) + mentions.length,
        });
      }
      addCampaigns(record, day);
      addCandidates(record);
      if (day !== null) stated.add('date');
      if (article.source !== null) stated.add('source');
      if (article.authors.length > 0) stated.add('author');
      for (const { code } of record.warnings) warnings.add(code);
      for (const count of record.counts) for (const fact of FACTS) if (count[fact] !== null) stated.add(fact);
      figures.add(record);
    },
    result() {
      const articles = totals.get('articles');
      const counts = totals.get('counts');
      const share = (key: string, of: number): number | null =>
        of === 0 ? null : Math.round((1000 * stated.get(key)) / of) / 1000;
      const ranked = (tally: Tally): ProvinceSummary[] =>
        tally.ranked().map(([name, n]) => ({ name, code: codes.get(name) ?? null, articles: n }));
      return {
        totals: Object.fromEntries(totals.ranked()),
        years: [...years]
          .map(([year, at]) => ({ year, ...at }))
          .sort((a, b) => ((a.year ?? '9999') < (b.year ?? '9999') ? -1 : 1)),
        provinces: { old: ranked(provinces.old), today: ranked(provinces.today) },
        organizations: most(
          [...organizations.values()],
          ({ articles, mentions }) => articles * 1e6 + mentions,
          ({ id }) => id,
        ),
        campaigns: most(
          [...campaigns.values()],
          ({ articles, mentions }) => articles * 1e6 + mentions,
          ({ id }) => id,
        ).map(
          ({ variants, launchers, with: others, ...at }): CampaignSummary => ({
            ...at,
            name: variants.ranked()[0]?.[0] ?? at.id,
            variants: variants.ranked().map(([name, mentions]) => ({ name, mentions })),
            launchedBy: launchers.ranked().map(([organization, n]) => ({ organization, articles: n })),
            with: others.ranked().map(([id, n]) => ({ id, articles: n })),
          }),
        ),
        ...figures.result(),
        candidates: candidates.ranked().map(([key, n]) => ({
          text: printed.get(key)!,
          as: key.startsWith('campaign ') ? 'campaign' : 'quote',
          articles: n,
        })),
        quality: {
          counts,
          unit: share('unit', counts),
          level: share('level', counts),
          period: share('period', counts),
          organization: share('organization', counts),
          articlesWithDate: share('date', articles),
          articlesWithSource: share('source', articles),
          articlesWithAuthor: share('author', articles),
          warnings: Object.fromEntries(warnings.ranked()),
        },
      };
    },
  };
}

const FACTS = ['unit', 'level', 'period', 'organization'] as const satisfies readonly (keyof Count)[];

/** Sums up records. Takes any iterable, so that they need not be in memory together. */
export function summarize(records: Iterable<ArticleRecord>): Summary {
  const summary = createSummary();
  for (const record of records) summary.add(record);
  return summary.result();
}
