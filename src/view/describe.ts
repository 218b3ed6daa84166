/** describe: what a record item says, in one line a person can read. */
import type { ArticleRecord, Count, Layer } from '../record.ts';

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const join = (parts: readonly (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');
const APPROXIMATION = { over: '> ', under: '< ', about: '≈ ' } as const;

/** "≈ 4.021 sáng kiến · cấp cơ sở · 2020". */
export function describeCount(count: Count): string {
  const range = count.valueMax === null ? '' : ` – ${numbers.format(count.valueMax)}`;
  const value = `${count.approximation ? APPROXIMATION[count.approximation] : ''}${numbers.format(count.value)}${range}${count.percent ? ' %' : ''}`;
  return join([
    [value, count.unit, count.modifier && `(${count.modifier})`, count.per && `/ ${count.per}`]
      .filter(Boolean)
      .join(' '),
    count.level && `cấp ${count.level}`,
    count.honour && `“${count.honour}”`,
    count.organization,
    count.period,
  ]);
}

const DESCRIBE: { readonly [L in Layer]: (item: ArticleRecord[L][number]) => string } = {
  organizations: ({ name, kind, level, place }) =>
    join([
      name,
      kind,
      level,
      place && [place.province?.name ?? place.name, place.today && `→ ${place.today.name}`].filter(Boolean).join(' '),
    ]),
  people: ({ name, roles }) =>
    join([name, ...roles.map(({ role, organization }) => [role, organization].filter(Boolean).join(', '))]),
  places: ({ name, type, unit }) => join([name, type, unit?.province?.name, unit?.today && `→ ${unit.today.name}`]),
  campaigns: ({ name, kind, relation, launchedBy, theme, period }) =>
    join([name, kind, relation, launchedBy, theme && `“${theme}”`, period]),
  slogans: ({ text, kind }) => join([text, kind]),
  honours: ({ name, kind }) => join([name, kind]),
  counts: describeCount,
  dates: ({ value, kind }) => join([value ?? '?', kind]),
  documents: ({ name, number, issuer, date, title }) => join([name, number, issuer, date, title && `“${title}”`]),
  events: ({ name, kind }) => join([name, kind]),
};

/** One line about an item of a layer. */
export const describe = <L extends Layer>(layer: L, item: ArticleRecord[L][number]): string =>
  (DESCRIBE[layer] as (item: ArticleRecord[L][number]) => string)(item);
