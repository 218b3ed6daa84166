/**
 * The scorer: how well records agree with gold. Shares are between 0 and 1.
 * A mention is right when layer, start and end are; attributes are compared where mentions meet (a right one, else the
 * first that overlaps); a zone is right as far as its characters are. Names are compared without case and punctuation.
 */
import type { ArticleRecord, Mention } from '../../src/record.ts';
import type { GoldArticle, GoldMention } from './gold.ts';

const LISTS = {
  ORG: 'organizations',
  PERSON: 'people',
  PLACE: 'places',
  CAMPAIGN: 'campaigns',
  SLOGAN: 'slogans',
  HONOUR: 'honours',
  COUNT: 'counts',
  DATE: 'dates',
  DOCUMENT: 'documents',
  EVENT: 'events',
} as const;
export type GoldLayer = keyof typeof LISTS;
export const GOLD_LAYERS = Object.keys(LISTS) as readonly GoldLayer[];

export interface LayerScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number;
  /** Share of right values by attribute. */
  readonly attributes: Readonly<Record<string, number>>;
}

export interface Score {
  readonly layers: Readonly<Record<GoldLayer, LayerScore>>;
  readonly zones: number;
  readonly article: Readonly<Record<string, number>>;
  readonly wrongOffsets: number;
  /** What is wrong, one line each: article, layer, fault, text. */
  readonly faults: readonly string[];
}

type Attributes = Readonly<Record<string, unknown>>;
interface Found {
  readonly start: number;
  readonly end: number;
  readonly mention: Attributes & Mention;
  readonly item: Attributes;
}

const MARKED = /([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])(?!\p{L})/gu;

/** The key by which two names count as one: NFC, lower case, the tone mark on the second vowel, no punctuation. */
function key(value: unknown): string {
  const decomposed = String(value ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKED, (all, first: string, tone: string, second: string) =>
      (first === 'o' && second !== 'y') || (first === 'u' && second === 'y') ? first + second + tone : all,
    );
  return decomposed
    .normalize('NFC')
    .replace(/[“”"'‘’«».,;:()\-–—/…!?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const same = (a: unknown, b: unknown): boolean => key(a) === key(b);

/** A unit is right from its shortest acceptable head on, and up to any length within the full one. */
function sameUnit(gold: GoldMention, unit: unknown): boolean {
  const [full, short, given] = [key(gold.unit), key(gold.unitShort ?? gold.unit), key(unit)];
  return (
    given.length >= short.length &&
    given !== '' &&
    (given === short || given === full || given.startsWith(`${short} `) || full.startsWith(`${given} `))
  );
}

/** Says whether an attribute is right, or undefined where there is nothing to compare. */
type Check = (gold: GoldMention, found: Found) => boolean | undefined;
const given =
  (attribute: string, field = attribute): Check =>
  (gold, { item }) =>
    gold[attribute] ? same(gold[attribute], item[field]) : undefined;
const either =
  (attribute: string, field = attribute): Check =>
  (gold, { item }) =>
    gold[attribute] || item[field] ? same(gold[attribute], item[field]) : undefined;
const exact =
  (attribute: string, field = attribute): Check =>
  (gold, { item }) =>
    (gold[attribute] ?? null) === (item[field] ?? null);
const role =
  (attribute: 'role' | 'org', field: 'role' | 'organization'): Check =>
  (gold, { item, mention }) => {
    if (!gold[attribute]) return undefined;
    const roles = (item.roles ?? []) as readonly Attributes[];
    return [mention[field], ...roles.map((one) => one[field])].some((value) => same(value, gold[attribute]));
  };

const CHECKS: Readonly<Record<GoldLayer, Readonly<Record<string, Check>>>> = {
  ORG: { name: given('name'), kind: exact('kind') },
  PERSON: { role: role('role', 'role'), org: role('org', 'organization') },
  PLACE: {},
  CAMPAIGN: { name: given('name'), kind: exact('kind') },
  SLOGAN: { kind: exact('kind') },
  HONOUR: { kind: exact('kind') },
  COUNT: {
    value: (gold, { item }) =>
      gold.value === item.value && (gold.valueMax ?? null) === (item.valueMax ?? null) && gold.percent === item.percent,
    unit: (gold, { item }) => sameUnit(gold, item.unit),
    approx: exact('approx', 'approximation'),
    level: either('level'),
    honour: either('honour'),
    org: given('org', 'organization'),
    period: (gold, { item }) =>
      gold.period || item.period ? (gold.period ?? null) === (item.period ?? null) : undefined,
  },
  DATE: { value: exact('value'), kind: exact('kind') },
  DOCUMENT: { number: given('number'), issuer: given('issuer'), date: given('date') },
  EVENT: {},
};

const meet = (a: GoldMention, b: Found): boolean => a.start < b.end && b.start < a.end;

function foundOf(record: ArticleRecord, layer: GoldLayer): Found[] {
  const items = record[LISTS[layer]] as readonly (Attributes & { mentions: readonly (Attributes & Mention)[] })[];
  return items.flatMap((item) =>
    item.mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, item })),
  );
}

class Share {
  all = 0;
  right = 0;
  add(right: boolean): void {
    this.all++;
    if (right) this.right++;
  }
  get value(): number {
    return this.all ? this.right / this.all : 0;
  }
}

const shareIn = (shares: Map<string, Share>, name: string): Share => {
  const share = shares.get(name) ?? new Share();
  shares.set(name, share);
  return share;
};
const values = (shares: Map<string, Share>): Record<string, number> =>
  Object.fromEntries([...shares].map(([name, share]) => [name, share.value]));

const sameTime = (a: string | null, b: string | null): boolean =>
  a === b || (!!a && !!b && a.length > 10 && b.length > 10 && Date.parse(a) === Date.parse(b));

/** Scores one layer of all articles. `note` takes each fault. */
function scoreLayer(
  layer: GoldLayer,
  pairs: readonly (readonly [GoldArticle, ArticleRecord])[],
  note: (line: string) => void,
): LayerScore {
  const attributes = new Map(Object.keys(CHECKS[layer]).map((name) => [name, new Share()]));
  let [goldTotal, foundTotal, right] = [0, 0, 0];
  for (const [{ id, gold }, record] of pairs) {
    const wanted = gold.mentions.filter((mention) => mention.layer === layer);
    const found = foundOf(record, layer);
    goldTotal += wanted.length;
    foundTotal += found.length;
    for (const mention of wanted) {
      const hit = found.find(({ start, end }) => start === mention.start && end === mention.end);
      const met = hit ?? found.find((one) => meet(mention, one));
      if (hit) right++;
      else note(`${id}\t${layer}\t${met ? `span <> ${met.mention.text}` : 'missed'}\t${mention.text}`);
      if (!met) continue;
      for (const [name, check] of Object.entries(CHECKS[layer])) {
        const verdict = check(mention, met);
        if (verdict === undefined) continue;
        attributes.get(name)!.add(verdict);
        if (!verdict) note(`${id}\t${layer}\t${name} should be ${JSON.stringify(mention[name])}\t${mention.text}`);
      }
    }
    for (const one of found)
      if (!wanted.some((mention) => meet(mention, one))) note(`${id}\t${layer}\tspurious\t${one.mention.text}`);
  }
  const f1 = goldTotal + foundTotal ? (2 * right) / (goldTotal + foundTotal) : 1;
  return { gold: goldTotal, found: foundTotal, right, f1, attributes: values(attributes) };
}

/** Scores records against the gold of their articles, pair by pair. */
export function score(pairs: readonly (readonly [GoldArticle, ArticleRecord])[]): Score {
  const faults: string[] = [];
  const article = new Map<string, Share>();
  let [characters, charactersRight, wrongOffsets] = [0, 0, 0];
  for (const [{ id, input, format, gold }, record] of pairs) {
    for (const layer of GOLD_LAYERS)
      for (const { start, end, mention } of foundOf(record, layer))
        if (
          !(start >= 0 && start < end && end <= input.length) ||
          (format === 'text' && input.slice(start, end) !== mention.text)
        ) {
          wrongOffsets++;
          faults.push(`${id}\t${layer}\toffsets\t${mention.text}`);
        }
    for (const { zone, start, end } of gold.blocks) {
      let right = 0;
      for (const block of record.article.blocks)
        if (block.zone === zone) right += Math.max(0, Math.min(end, block.end) - Math.max(start, block.start));
      characters += end - start;
      charactersRight += Math.min(end - start, right);
      if (right < end - start) faults.push(`${id}\tzone\tshould be ${zone}\t${input.slice(start, end)}`);
    }
    const [wanted, given] = [gold.article, record.article];
    for (const [name, right] of [
      ['title', same(wanted.title, given.title)],
      ['kicker', same(wanted.kicker, given.kicker)],
      ['publishedAt', sameTime(wanted.publishedAt, given.publishedAt)],
      ['source', (wanted.source?.code ?? null) === (given.source?.code ?? null)],
      ['authors', same(wanted.authors.join('|'), given.authors.join('|'))],
    ] as const) {
      shareIn(article, name).add(right);
      if (!right)
        faults.push(`${id}\tarticle\t${name}\t${JSON.stringify(wanted[name])} <> ${JSON.stringify(given[name])}`);
    }
  }
  const layers = Object.fromEntries(
    GOLD_LAYERS.map((layer) => [layer, scoreLayer(layer, pairs, (line) => faults.push(line))]),
  ) as Record<GoldLayer, LayerScore>;
  return {
    layers,
    zones: characters ? charactersRight / characters : 1,
    article: values(article),
    wrongOffsets,
    faults,
  };
}

/** The score as one flat table of percentages: "ORG", "ORG name", "zones", "article title". */
export function percentages({ layers, zones, article }: Score): Record<string, number> {
  const percent = (share: number): number => Math.floor(share * 1000) / 10;
  const table: Record<string, number> = { zones: percent(zones) };
  for (const [name, share] of Object.entries(article)) table[`article ${name}`] = percent(share);
  for (const layer of GOLD_LAYERS) {
    table[layer] = percent(layers[layer].f1);
    for (const [name, share] of Object.entries(layers[layer].attributes)) table[`${layer} ${name}`] = percent(share);
  }
  return table;
}
