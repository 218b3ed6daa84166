/** figures: counts of many articles → sums without double counting, and figures that contradict each other. */
import type { ArticleRecord, Count } from '../record.ts';
import { fold } from '../text/fold.ts';

/** A sum over all articles of what is counted with the same unit, at the same level, for the same period. */
export interface FigureSum {
  readonly unit: string;
  readonly category: string | null;
  readonly level: string | null;
  readonly honour: string | null;
  /** EDTF, as the articles state it. */
  readonly period: string | null;
  readonly sum: number;
  /** Distinct figures that were added. */
  readonly figures: number;
  readonly organizations: readonly string[];
}

export interface Conflict {
  readonly organization: string | null;
  readonly unit: string;
  readonly level: string | null;
  readonly honour: string | null;
  readonly period: string | null;
  readonly values: readonly { readonly value: number; readonly articles: readonly string[] }[];
}

interface Figure {
  readonly count: Count;
  readonly unit: string;
  readonly articles: string[];
}

const key = (...parts: readonly (string | number | null)[]): string =>
  parts.map((part) => (part === null ? '' : fold(String(part)))).join('\u0000');

/** Shares, rates, ranges, parts of a stated whole and counts of nothing do not add up. */
export const addsUp = (count: Count): boolean =>
  !count.percent && count.valueMax === null && count.per === null && count.partOf === null && count.unit !== null;

/** What a figure is about, without its value: two figures with one subject are the same figure or contradict each other. */
const subjectOf = (count: Count): string =>
  key(count.organization, count.unit, count.level, count.honour, count.modifier, count.period);

/** Collects the figures of records; a figure that several articles (or one article twice) state is one figure. */
export function createFigures(): {
  add(record: ArticleRecord): void;
  result(): { figures: FigureSum[]; conflicts: Conflict[] };
} {
  const subjects = new Map<string, Map<number, Figure>>();
  let index = 0;
  return {
    add(record) {
      const id = record.article.id ?? `article-${index + 1}`;
      index++;
      for (const count of record.counts) {
        if (!addsUp(count)) continue;
        const subject = subjectOf(count);
        let values = subjects.get(subject);
        if (!values) subjects.set(subject, (values = new Map()));
        const figure = values.get(count.value);
        if (figure) {
          if (figure.articles.at(-1) !== id) figure.articles.push(id);
        } else values.set(count.value, { count: { ...count, mentions: [] }, unit: count.unit!, articles: [id] });
      }
    },
    result() {
      const sums = new Map<string, FigureSum & { organizations: string[] }>();
      const conflicts: Conflict[] = [];
      for (const values of subjects.values()) {
        for (const { count, unit } of values.values()) {
          const at = key(unit, count.level, count.honour, count.period);
          const known = sums.get(at);
          const { category, level, honour, period, organization } = count;
          if (!known)
            sums.set(at, {
              unit,
              category,
              level,
              honour,
              period,
              sum: count.value,
              figures: 1,
              organizations: organization ? [organization] : [],
            });
          else
            sums.set(at, {
              ...known,
              sum: known.sum + count.value,
              figures: known.figures + 1,
              organizations:
                organization && !known.organizations.includes(organization)
                  ? [...known.organizations, organization]
                  : known.organizations,
            });
        }
        const conflict = conflictOf([...values.values()]);
        if (conflict) conflicts.push(conflict);
      }
      return {
        figures: [...sums.values()].sort(
          (a, b) => b.figures - a.figures || b.sum - a.sum || (a.unit < b.unit ? -1 : 1),
        ),
        conflicts: conflicts.sort((a, b) => b.values.length - a.values.length || (a.unit < b.unit ? -1 : 1)),
      };
    },
  };
}

/**
 * Different values of one subject contradict each other when they come from different articles, the subject is known by
 * organization and period, and none of the articles states both (one article that states both means two things).
 */
function conflictOf(figures: readonly Figure[]): Conflict | null {
  const [first] = figures;
  if (!first || figures.length < 2 || first.count.organization === null || first.count.period === null) return null;
  const articles = figures.flatMap((figure) => figure.articles);
  if (new Set(articles).size !== articles.length) return null;
  const { organization, level, honour, period } = first.count;
  return {
    organization,
    unit: first.unit,
    level,
    honour,
    period,
    values: figures.map(({ count, articles }) => ({ value: count.value, articles })),
  };
}
