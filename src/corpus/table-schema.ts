/** table-schema: the columns of every table, as data; the same names in CSV, Parquet and SQL, and the README's table is made from it. */

export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'strings';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: string;
}

const column = (name: string, type: ColumnType, about: string): Column => ({ name, type, about });
const article = column('article_id', 'string', 'the article: articles.article_id');
const unit = [
  column('unit_type', 'string', 'type of its administrative unit (quận, huyện, tỉnh …)'),
  column('unit_name', 'string', 'name of the unit'),
  column('unit_code', 'string', 'official code of the unit'),
  column('province', 'string', 'province of the unit at its time'),
  column('province_code', 'string', 'official code of that province'),
  column('today_name', 'string', 'the present unit of its area since 2025-07-01, where it changed'),
  column('today_code', 'string', 'official code of the present unit'),
];

/** Tables in the order in which foreign keys can be checked. */
export const TABLES = {
  articles: [
    column('article_id', 'string', 'key: article.id, or "article-N" by input order'),
    column('url', 'string', 'address'),
    column('format', 'string', 'text, markdown or html'),
    column('language', 'string', 'ISO 639-3'),
    column('title', 'string', 'headline'),
    column('kicker', 'string', 'line above the headline'),
    column('lede', 'string', 'first paragraph'),
    column('published_at', 'string', 'ISO 8601, with +07:00 when a time is known'),
    column('published_on', 'date', 'its day'),
    column('source_code', 'string', 'code of the newspaper'),
    column('source_name', 'string', 'newspaper'),
    column('source_domain', 'string', 'its domain'),
    column('authors', 'strings', 'as printed'),
    column('warnings', 'integer', 'how many warnings the record carries'),
  ],
  organizations: [
    column('organization_id', 'string', 'key: the same in all records'),
    column('name', 'string', 'full name'),
    column('kind', 'string', 'union, party, state, mass, company, school, press, other'),
    column('level', 'string', 'level of the body'),
    ...unit,
  ],
  people: [column('person_id', 'string', 'key: the same for the same name'), column('name', 'string', 'full name')],
  roles: [
    article,
    column('person_id', 'string', 'people.person_id'),
    column('role', 'string', 'title as printed'),
    column('organization', 'string', 'full name of the organization'),
    column('organization_id', 'string', 'organizations.organization_id, where it is a mention of the article'),
  ],
  places: [
    column('place_id', 'string', 'key: the same in all records'),
    column('name', 'string', 'name'),
    column('type', 'string', 'type word'),
    ...unit,
  ],
  campaigns: [
    article,
    column('campaign_id', 'string', 'the same in all records'),
    column('name', 'string', 'wording of this article'),
    column('kind', 'string', 'movement, drive, programme, contest, event'),
    column('launched_by', 'string', 'full name of the organization'),
    column('launched_by_id', 'string', 'organizations.organization_id'),
    column('relation', 'string', 'launch, respond, continue, summarise, award, mention'),
    column('period', 'string', 'EDTF'),
    column('theme', 'string', 'its theme'),
  ],
  slogans: [article, column('slogan_id', 'string', 'by folded text'), column('text', 'string', 'the slogan'), column('kind', 'string', 'theme, slogan, motto, goal, message')],
  honours: [article, column('honour_id', 'string', 'by folded name'), column('name', 'string', 'title, medal, certificate or prize'), column('kind', 'string', 'title, medal, certificate, prize')],
  counts: [
    article,
    column('count_id', 'string', 'key together with article_id'),
    column('value', 'number', 'the number, or the lower end of a range; percent numbers for a percent'),
    column('value_max', 'number', 'upper end of a range'),
    column('percent', 'boolean', 'is it a share?'),
    column('approximation', 'string', 'over, under, about'),
    column('unit', 'string', 'what is counted'),
    column('category', 'string', 'people, members, organizations, initiatives, gifts, money, works, events, places, time, other'),
    column('modifier', 'string', 'subgroup ("nữ")'),
    column('per', 'string', 'what a rate is per ("suất")'),
    column('part_of', 'string', 'count_id of the whole that this is a part of'),
    column('level', 'string', 'level at which it was recognised'),
    column('honour', 'string', 'honour or campaign attained'),
    column('organization', 'string', 'full name of the body whose result it is'),
    column('organization_id', 'string', 'organizations.organization_id'),
    column('period', 'string', 'EDTF'),
    column('period_from', 'date', 'its first day'),
    column('period_to', 'date', 'its last day'),
  ],
  dates: [
    article,
    column('date_id', 'string', 'key together with article_id'),
    column('value', 'string', 'EDTF, null where it cannot be known'),
    column('kind', 'string', 'date, month, quarter, year, range, term, period, duration, datetime, season, holiday'),
    column('day_from', 'date', 'first day'),
    column('day_to', 'date', 'last day'),
  ],
  documents: [
    article,
    column('document_id', 'string', 'by number, or by name'),
    column('name', 'string', 'as printed'),
    column('number', 'string', 'official number'),
    column('issuer', 'string', 'full name'),
    column('date', 'string', 'EDTF'),
    column('title', 'string', 'quoted subject'),
  ],
  events: [article, column('event_id', 'string', 'by folded name'), column('name', 'string', 'congress, conference, ceremony, anniversary'), column('kind', 'string', 'congress, conference, ceremony, anniversary, other')],
  mentions: [
    article,
    column('layer', 'string', 'table of the thing mentioned'),
    column('item_id', 'string', 'its key in that table'),
    column('start', 'integer', 'first UTF-16 code unit in the input'),
    column('end', 'integer', 'code unit after the last'),
    column('text', 'string', 'what was read there'),
    column('zone', 'string', 'kicker, title, lede, body, caption'),
    column('rule', 'string', 'rule that read it'),
    column('certain', 'boolean', 'false where the value was inferred'),
  ],
} as const satisfies Record<string, readonly Column[]>; // biome-ignore format: tables

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
/** A cell: null where the article does not say. */
export type Cell = string | number | boolean | readonly string[] | null;
export type Row = Readonly<Record<string, Cell>>;
export type Tables = Record<TableName, Row[]>;
