/**
 * tables: records → a star schema. Organizations, people and places are dimensions, one row each over all records; the
 * other tables hold what one article says; `mentions` leads every row back to the characters of the input.
 */
import { type AdminUnit, type ArticleRecord, LAYERS, type Layer } from '../record.ts';
import { slug } from '../text/fold.ts';
import { edtfBounds } from './edtf.ts';
import { type Row, TABLE_NAMES, type TableName, type Tables } from './table-schema.ts';

/** Rows of one record, by table. */
export type RecordRows = Partial<Record<TableName, Row[]>>;

const unitCells = (unit: AdminUnit | null): Row => ({
  unit_type: unit?.type ?? null,
  unit_name: unit?.name ?? null,
  unit_code: unit?.code ?? null,
  province: unit?.province?.name ?? null,
  province_code: unit?.province?.code ?? null,
  today_name: unit?.today?.name ?? null,
  today_code: unit?.today?.code ?? null,
});

/** The key of an item that has no id of its own, unique inside its record. */
const KEYS: { readonly [L in Layer]: (item: ArticleRecord[L][number], index: number) => string } = {
  organizations: ({ id }) => id,
  people: ({ id }) => id,
  places: ({ id }) => id,
  campaigns: ({ id }) => id,
  counts: ({ id }) => id,
  slogans: ({ text }) => `slogan:${slug(text)}`,
  honours: ({ name }) => `honour:${slug(name)}`,
  dates: ({ value }, index) => `date:${value ?? index}`,
  documents: ({ number, name }) => `document:${slug(number ?? name)}`,
  events: ({ name }) => `event:${slug(name)}`,
};

function itemRows(record: ArticleRecord, article_id: string): RecordRows {
  const organizationId = new Map(record.organizations.map(({ name, id }) => [name, id]));
  const idOf = (name: string | null): string | null => (name === null ? null : (organizationId.get(name) ?? null));
  return {
    organizations: record.organizations.map(({ id, name, kind, level, place }) => ({ organization_id: id, name, kind, level, ...unitCells(place) })),
    people: record.people.map(({ id, name }) => ({ person_id: id, name })),
    roles: record.people.flatMap(({ id, roles }) =>
      roles.map(({ role, organization }) => ({ article_id, person_id: id, role, organization, organization_id: idOf(organization) })),
    ),
    places: record.places.map(({ id, name, type, unit }) => ({ place_id: id, name, type, ...unitCells(unit) })),
    campaigns: record.campaigns.map(({ id, name, kind, launchedBy, relation, period, theme }) => ({
      article_id, campaign_id: id, name, kind, launched_by: launchedBy, launched_by_id: idOf(launchedBy), relation, period, theme,
    })),
    slogans: record.slogans.map((item, i) => ({ article_id, slogan_id: KEYS.slogans(item, i), text: item.text, kind: item.kind })),
    honours: record.honours.map((item, i) => ({ article_id, honour_id: KEYS.honours(item, i), name: item.name, kind: item.kind })),
    counts: record.counts.map((count) => {
      const { from, to } = edtfBounds(count.period);
      return {
        article_id, count_id: count.id, value: count.value, value_max: count.valueMax, percent: count.percent,
        approximation: count.approximation, unit: count.unit, category: count.category, modifier: count.modifier, per: count.per,
        part_of: count.partOf, level: count.level, honour: count.honour, organization: count.organization,
        organization_id: idOf(count.organization), period: count.period, period_from: from, period_to: to,
      };
    }),
    dates: record.dates.map((item, i) => {
      const { from, to } = edtfBounds(item.value);
      return { article_id, date_id: KEYS.dates(item, i), value: item.value, kind: item.kind, day_from: from, day_to: to };
    }),
    documents: record.documents.map((item, i) => ({
      article_id, document_id: KEYS.documents(item, i), name: item.name, number: item.number, issuer: item.issuer, date: item.date, title: item.title,
    })),
    events: record.events.map((item, i) => ({ article_id, event_id: KEYS.events(item, i), name: item.name, kind: item.kind })),
  };
} // biome-ignore format: rows as wide as their tables

const mentionRows = (record: ArticleRecord, article_id: string): Row[] =>
  LAYERS.flatMap((layer) =>
    record[layer].flatMap((item, i) => {
      const key = KEYS[layer] as (item: unknown, index: number) => string;
      return item.mentions.map(({ start, end, text, zone, rule, certain }) => ({
        article_id, layer, item_id: key(item, i), start, end, text, zone, rule, certain: certain ?? true,
      }));
    }),
  ); // biome-ignore format: a row

/** The rows of one record. `index` names an article that has no id ("article-1" is the first). */
export function rowsOf(record: ArticleRecord, index = 0): RecordRows {
  const { article } = record;
  const article_id = article.id ?? `article-${index + 1}`;
  return {
    articles: [
      {
        article_id,
        url: article.url,
        format: article.format,
        language: article.language,
        title: article.title,
        kicker: article.kicker,
        lede: article.lede,
        published_at: article.publishedAt,
        published_on: edtfBounds(article.publishedAt).from,
        source_code: article.source?.code ?? null,
        source_name: article.source?.name ?? null,
        source_domain: article.source?.domain ?? null,
        authors: article.authors,
        warnings: record.warnings.length,
      },
    ],
    ...itemRows(record, article_id),
    mentions: mentionRows(record, article_id),
  };
}

/** Tables whose rows are the same thing in every record, by the column that is its key. */
const DIMENSIONS = { organizations: 'organization_id', people: 'person_id', places: 'place_id' } as const;
const isDimension = (table: TableName): table is keyof typeof DIMENSIONS => table in DIMENSIONS;

/** Takes records one by one and hands on each row once: memory holds the keys of the dimensions only. */
export function createTableWriter(write: (table: TableName, row: Row) => void): (record: ArticleRecord) => void {
  const seen = new Set<string>();
  let index = 0;
  return (record) => {
    const rows = rowsOf(record, index++);
    for (const table of TABLE_NAMES)
      for (const row of rows[table] ?? []) {
        if (isDimension(table)) {
          const key = `${table} ${row[DIMENSIONS[table]]}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        write(table, row);
      }
  };
}

/** All rows of all records, by table. Keys are stable: the same records give the same rows. */
export function toTables(records: Iterable<ArticleRecord>): Tables {
  const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, [] as Row[]])) as Tables;
  const take = createTableWriter((table, row) => tables[table].push(row));
  for (const record of records) take(record);
  return tables;
}
