/**
 * The record: zod schemas, the only definition of every public type of a record.
 * Fields and their vocabularies follow the annotation guidelines of the genre; see README.md.
 */
import { z } from 'zod';

/** What a stretch of the input is. Facts are taken from the content zones only. */
export const Zone = z.enum([
  'kicker',
  'title',
  'dateline',
  'lede',
  'body',
  'caption',
  'byline',
  'related',
  'boilerplate',
]);
export type Zone = z.infer<typeof Zone>;

/** The zones that carry the article's own facts. */
export const CONTENT_ZONES: ReadonlySet<Zone> = new Set<Zone>(['kicker', 'title', 'lede', 'body', 'caption']);

/** Where something is said. `start`/`end`: half-open UTF-16 code units of the input; `text`: what was read there. */
export const Mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string(),
  rule: z.string(),
  zone: Zone,
  certain: z.boolean().optional(),
});
export type Mention = z.infer<typeof Mention>;

export const Warning = z.object({
  code: z.string(),
  message: z.string(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
});
export type Warning = z.infer<typeof Warning>;

const Code = z.string().nullable();

/** An administrative unit with its official code; `today` is the present unit of its area since 2025-07-01, null where unchanged. */
export const AdminUnit = z.object({
  type: z.string(),
  name: z.string(),
  code: Code,
  province: z.object({ name: z.string(), code: Code }).nullable(),
  today: z.object({ type: z.string(), name: z.string(), code: Code }).nullable(),
});
export type AdminUnit = z.infer<typeof AdminUnit>;

const id = z.string();
const mentions = z.array(Mention);

export const OrganizationKind = z.enum(['union', 'party', 'state', 'mass', 'company', 'school', 'press', 'other']);
export type OrganizationKind = z.infer<typeof OrganizationKind>;
export const Organization = z.object({
  id,
  name: z.string(),
  kind: OrganizationKind,
  level: z.string().nullable(),
  place: AdminUnit.nullable(),
  mentions,
});
export type Organization = z.infer<typeof Organization>;

export const Role = z.object({ role: z.string().nullable(), organization: z.string().nullable() });
export type Role = z.infer<typeof Role>;

export const PersonMention = Mention.extend({
  role: z.string().nullable().optional(),
  organization: z.string().nullable().optional(),
});
export const Person = z.object({ id, name: z.string(), roles: z.array(Role), mentions: z.array(PersonMention) });
export type Person = z.infer<typeof Person>;

export const Place = z.object({
  id,
  name: z.string(),
  type: z.string().nullable(),
  unit: AdminUnit.nullable(),
  mentions,
});
export type Place = z.infer<typeof Place>;

export const CampaignKind = z.enum(['movement', 'drive', 'programme', 'contest', 'event']);
export type CampaignKind = z.infer<typeof CampaignKind>;
export const CampaignRelation = z.enum(['launch', 'respond', 'continue', 'summarise', 'award', 'mention']);
export type CampaignRelation = z.infer<typeof CampaignRelation>;
export const Campaign = z.object({
  id,
  name: z.string(),
  kind: CampaignKind,
  launchedBy: z.string().nullable(),
  relation: CampaignRelation.nullable(),
  period: z.string().nullable(),
  theme: z.string().nullable(),
  mentions,
});
export type Campaign = z.infer<typeof Campaign>;

export const SloganKind = z.enum(['theme', 'slogan', 'motto', 'goal', 'message']);
export type SloganKind = z.infer<typeof SloganKind>;
export const Slogan = z.object({ text: z.string(), kind: SloganKind, mentions });
export type Slogan = z.infer<typeof Slogan>;

export const HonourKind = z.enum(['title', 'medal', 'certificate', 'prize']);
export type HonourKind = z.infer<typeof HonourKind>;
export const Honour = z.object({ name: z.string(), kind: HonourKind, mentions });
export type Honour = z.infer<typeof Honour>;

export const Approximation = z.enum(['over', 'under', 'about']);
export type Approximation = z.infer<typeof Approximation>;
export const CountCategory = z.enum([
  'people', 'members', 'organizations', 'initiatives', 'gifts', 'money', 'works', 'events', 'places', 'time', 'other',
]); // biome-ignore format: one vocabulary, one line
export type CountCategory = z.infer<typeof CountCategory>;
export const Count = z.object({
  id,
  value: z.number(),
  valueMax: z.number().nullable(),
  percent: z.boolean(),
  approximation: Approximation.nullable(),
  unit: z.string().nullable(),
  category: CountCategory.nullable(),
  modifier: z.string().nullable(),
  per: z.string().nullable(),
  partOf: z.string().nullable(),
  level: z.string().nullable(),
  honour: z.string().nullable(),
  organization: z.string().nullable(),
  period: z.string().nullable(),
  mentions,
});
export type Count = z.infer<typeof Count>;

export const DateKind = z.enum([
  'date', 'month', 'quarter', 'year', 'range', 'term', 'period', 'duration', 'datetime', 'season', 'holiday',
]); // biome-ignore format: one vocabulary, one line
export type DateKind = z.infer<typeof DateKind>;
/** `value` is EDTF (ISO 8601-2), or null where the article does not let it be known. */
export const DateFact = z.object({ value: z.string().nullable(), kind: DateKind, mentions });
export type DateFact = z.infer<typeof DateFact>;

export const Document = z.object({
  name: z.string(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  mentions,
});
export type Document = z.infer<typeof Document>;

export const EventKind = z.enum(['congress', 'conference', 'ceremony', 'anniversary', 'other']);
export type EventKind = z.infer<typeof EventKind>;
export const Event = z.object({ name: z.string(), kind: EventKind, mentions });
export type Event = z.infer<typeof Event>;

export const Format = z.enum(['text', 'markdown', 'html']);
export type Format = z.infer<typeof Format>;

export const Source = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  domain: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;

export const ArticleFacts = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  format: Format,
  language: z.string().nullable(),
  title: z.string().nullable(),
  kicker: z.string().nullable(),
  lede: z.string().nullable(),
  publishedAt: z.string().nullable(),
  source: Source.nullable(),
  authors: z.array(z.string()),
  /** A MinHash of the words, by which `findDuplicates` knows copies from records alone; null where there is no word. */
  fingerprint: z.string().nullable(),
  blocks: z.array(z.object({ zone: Zone, start: z.int().nonnegative(), end: z.int().nonnegative() })),
});
export type ArticleFacts = z.infer<typeof ArticleFacts>;

/** One thing that was found and not kept, or seen and not read, and why: only with `trace: true`. */
export const TraceEntry = z.object({
  layer: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  rule: z.string(),
  reason: z.string(),
});
export type TraceEntry = z.infer<typeof TraceEntry>;

export const ArticleRecord = z.object({
  schema: z.literal('congdoan/record@1'),
  generator: z.object({ name: z.string(), version: z.string() }),
  article: ArticleFacts,
  organizations: z.array(Organization),
  people: z.array(Person),
  places: z.array(Place),
  campaigns: z.array(Campaign),
  slogans: z.array(Slogan),
  honours: z.array(Honour),
  counts: z.array(Count),
  dates: z.array(DateFact),
  documents: z.array(Document),
  events: z.array(Event),
  warnings: z.array(Warning),
  trace: z.array(TraceEntry).optional(),
});
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** The lists of a record that hold mentions, in the order of the record. */
export const LAYERS = [
  'organizations', 'people', 'places', 'campaigns', 'slogans', 'honours', 'counts', 'dates', 'documents', 'events',
] as const; // biome-ignore format: one vocabulary, one line
export type Layer = (typeof LAYERS)[number];
