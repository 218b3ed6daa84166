/** link/organizations: findings → organizations with full names, kinds, levels and units; variants of one body merged. */

import type { Context, Found } from '../extractors/extractor.ts';
import type { Reading } from '../extractors/organizations/reading.ts';
import type { OrganizationValue } from '../extractors/organizations/value.ts';
import type { PlaceValue } from '../extractors/places.ts';
import type { Area } from '../grammar/phrases/areas.ts';
import type { Organization, Zone } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold, slug } from '../text/fold.ts';
import { firstIndex } from '../text/search.ts';
import { adminUnitOf, chooseUnit, localUnitOf } from './admin-units.ts';
import { asOf } from './as-of.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { homeProvince } from './home.ts';
import { levelOf } from './levels.ts';
import { createMemory, type Named } from './memory.ts';
import { ordinaryNames } from './printing.ts';
import { resolve } from './resolve.ts';
import type { Memory, Resolved } from './resolved.ts';
import { createSightings, type Sighting, type Sightings } from './sightings.ts';
import { createVariants } from './variants.ts';

type Mention = Found<OrganizationValue>;

/** "công nhân quê Trà Vinh", "quê ở Trà Vinh" */
const isHome = (text: string, at: number): boolean =>
  /(?:^|[^\p{L}])quê (?:ở |tại )?$/iu.test(text.slice(Math.max(0, at - 10), at));

/** "Huyện ủy Gia Lâm" says that Gia Lâm is a district. */
const ofLevel = (area: Area, { type: { level } }: Reading): Area =>
  area.type === null && area.name !== null && level ? { ...area, type: level } : area;

/** The units an article names in its organizations and places. */
export function sightingsOf(article: Article, context: Context): Sightings {
  const list: Sighting[] = [];
  const { blocks } = article;
  const seen = (at: number, area: Area, more: Pick<Sighting, 'ofBody' | 'home'>): void => {
    const { zone } = blocks[firstIndex(blocks, ({ end }) => end <= at)]!;
    list.push({ at, area, weight: WEIGHTS[zone] ?? 1, ...more });
  };
  for (const { start, value } of context.of<OrganizationValue>('organizations'))
    for (let reading: Reading | null = value.reading; reading; reading = reading.owner)
      if (reading.area) seen(start, ofLevel(reading.area, reading), { ofBody: true });
  for (const { start, value } of context.of<PlaceValue>('places'))
    if (value.area) seen(start, value.area, { home: isHome(article.text, start) });
  return createSightings(
    list.sort((a, b) => a.at - b.at),
    homeProvince(article.metadata.source),
    blocks,
  );
}

/** What the head of an article names it is about. */
const WEIGHTS: Partial<Record<Zone, number>> = { kicker: 3, title: 4, lede: 2 };

/** "chủ tịch UBND quận", "công ty này" where the article names no such unit or company: no particular one. */
const isNobody = ({ missing, type, bare }: Reading, { whole }: Resolved): boolean =>
  !whole && ((missing === 'unit' && type.kind === 'state') || (missing === 'name' && bare && type.kind === 'company'));

/** The bodies the article names in full, owners included, in text order. */
function namedBodies(mentions: readonly Mention[], stated: Memory): readonly Named[] {
  const named: Named[] = [];
  /** Schools that are others' parents: "Trường Kinh tế (Đại học Quốc gia X)", "Trường Kinh tế, Đại học Quốc gia X". */
  const parents = new Set<string>();
  let last: Reading | null = null;
  for (const { start, value } of mentions) {
    const parent =
      last?.type.kind === 'school' && value.reading.type.id === 'dai-hoc' && value.reading.from === last.to + 1;
    last = value.reading;
    for (let reading: Reading | null = value.reading; reading; reading = reading.owner) {
      const body = resolve(reading, start, stated);
      if (!body.whole || !body.certain) continue;
      if (parent) parents.add(fold(body.name));
      named.push({ at: start, body, aside: reading !== value.reading && value.reading.type.kind === 'party' });
    }
  }
  return parents.size === 0
    ? named
    : named.map((body) => (parents.has(fold(body.body.name)) ? { ...body, aside: true } : body));
}

/** Unions that a word alone means. */
const TOLD_AGAIN: ReadonlySet<string> = new Set(['lien-doan-lao-dong', 'lien-doan', 'cong-doan', 'cong-doan-nganh']);

/** Links the settled findings. Returns organizations in the order of their first mention. */
export function linkOrganizations(context: Context): Draft<Organization>[] {
  const mentions = context.of<OrganizationValue>('organizations');
  const sightings = context.share(sightingsOf);
  const named = namedBodies(
    mentions,
    createMemory([], sightings, (body) => body),
  );
  const foreign = !context.terms.of('countries').some(({ entry }) => entry.id === 'VN');
  const printed = new Set(named.map(({ body }) => fold(body.name)));
  const variants = createVariants(
    named.map(({ body }) => body),
    foreign,
    printed,
  );
  const first = createMemory(named, sightings, variants);
  const resolveBy = (memory: Memory, { value, start }: Mention): Resolved =>
    memory.full(resolve(value.reading, start, memory));
  const resolved = new Map<Mention, Resolved>(mentions.map((mention) => [mention, resolveBy(first, mention)]));
  // What a reference with a unit, a field or an owner means ("LĐLĐ tỉnh", "Sở Xây dựng", "CĐ Cty") is known to those without ("LĐLĐ", "Sở", "CĐ").
  const told: Named[] = [];
  for (const mention of mentions) {
    const { bare, missing, type } = mention.value.reading;
    const body = resolved.get(mention)!;
    const house = type.id === 'cong-doan-co-so';
    if ((!bare || house) && body.whole && (missing || !body.certain))
      told.push({ at: mention.start, body, aside: false });
  }
  if (told.length > 0) {
    const second = createMemory(
      [...named, ...told].sort((a, b) => a.at - b.at),
      sightings,
      variants,
    );
    for (const mention of mentions) {
      const { type, bare, missing } = mention.value.reading;
      const ofUnit = type.id === 'cong-doan' && missing === 'unit';
      if (
        ofUnit ||
        (bare &&
          (TOLD_AGAIN.has(type.id) || (type.kind === 'union' && missing === 'owner') || !resolved.get(mention)!.whole))
      )
        resolved.set(mention, resolveBy(second, mention));
    }
  }
  const full = createVariants([...resolved.values()], foreign, printed);
  const bodyOf = (mention: Mention): Resolved => full(resolved.get(mention)!);
  const nameOf = ordinaryNames(mentions.map((mention) => bodyOf(mention).name));
  const date = context.share(asOf);
  const organizations = group(
    mentions.filter((mention) => !isNobody(mention.value.reading, resolved.get(mention)!)),
    (mention) => fold(bodyOf(mention).name),
    (mention) => {
      const { kind, area, type, ...body } = bodyOf(mention);
      const name = nameOf(body.name);
      const unit = area ? chooseUnit(area.units, sightings.provinces, date) : null;
      return {
        id: `org:${slug(name)}`,
        name,
        kind,
        level: levelOf(type, area, unit, name, date),
        place: unit ? adminUnitOf(unit, date) : area && localUnitOf(area, sightings.provinces, date),
      };
    },
  );
  for (const organization of organizations)
    organization.mentions = organization.mentions.map((mention) =>
      resolved.get(mention)!.certain ? mention : { ...mention, certain: false },
    );
  return organizations;
}
