/** link/organizations: findings → organizations with full names, kinds, levels and units; variants of one body merged. */
import type { Context, Found } from '../extractors/extractor.ts';
import type { Reading } from '../extractors/organizations/reading.ts';
import type { OrganizationValue } from '../extractors/organizations/value.ts';
import type { PlaceValue } from '../extractors/places.ts';
import type { Organization } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold, slug } from '../text/fold.ts';
import { adminUnitOf, chooseUnit } from './admin-units.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { homeProvince } from './home.ts';
import { levelOf } from './levels.ts';
import { type Memory, type Resolved, resolve } from './resolve.ts';
import { createSightings, type Sighting, type Sightings } from './sightings.ts';

type Mention = Found<OrganizationValue>;

/** Every area inside a reading, its owners' included. */
function* areasOf(reading: Reading): Iterable<NonNullable<Reading['area']>> {
  if (reading.area) yield reading.area;
  if (reading.owner) yield* areasOf(reading.owner);
}

/** The units an article names in its organizations and places. */
export function sightingsOf(article: Article, context: Context): Sightings {
  const list: Sighting[] = [];
  for (const { start, value } of context.of<OrganizationValue>('organizations'))
    for (const area of areasOf(value.reading)) list.push({ at: start, area });
  for (const { start, value } of context.of<PlaceValue>('places'))
    if (value.area) list.push({ at: start, area: value.area });
  return createSightings(
    list.sort((a, b) => a.at - b.at),
    homeProvince(article.metadata.source),
  );
}

/** Names that are the beginning of exactly one family of longer names stand for the one named first ("Làng trẻ em SOS"). */
function longerNames(bodies: readonly Resolved[]): ReadonlyMap<string, Resolved> {
  const byName = new Map<string, Resolved>();
  for (const body of bodies) if (body.whole && !byName.has(fold(body.name))) byName.set(fold(body.name), body);
  const order = new Map([...byName.keys()].map((name, i) => [name, i]));
  const names = [...byName.keys()].sort();
  const longer = new Map<string, Resolved>();
  names.forEach((name, i) => {
    const body = byName.get(name)!;
    if (body.area !== null || body.type.tails.length === 0) return;
    let best: string | undefined;
    for (let k = i + 1; k < names.length && names[k]!.startsWith(name); k++) {
      const other = names[k]!;
      if (other[name.length] !== ' ' || byName.get(other)!.type !== body.type) continue;
      if (best === undefined || order.get(other)! < order.get(best)!) best = other;
    }
    if (best !== undefined) longer.set(name, byName.get(best)!);
  });
  return longer;
}

/** Links the settled findings. Returns organizations in the order of their first mention. */
export function linkOrganizations(article: Article, context: Context): Draft<Organization>[] {
  const mentions = context.of<OrganizationValue>('organizations');
  const sightings = context.share(sightingsOf);
  const whole: { at: number; body: Resolved }[] = [];
  const stated: Memory = { sightings, nearest: () => null };
  for (const { start, value } of mentions) {
    const body = resolve(value.reading, start, stated);
    if (body.whole && body.certain) whole.push({ at: start, body });
  }
  const memory: Memory = {
    sightings,
    nearest(at, fits) {
      let after: Resolved | null = null;
      for (let i = whole.length - 1; i >= 0; i--) {
        const { at: where, body } = whole[i]!;
        if (!fits(body)) continue;
        if (where < at) return body;
        after = body;
      }
      return after;
    },
  };
  const resolved = new Map<Mention, Resolved>(
    mentions.map((mention) => [mention, resolve(mention.value.reading, mention.start, memory)]),
  );
  const longer = longerNames([...resolved.values()]);
  const bodyOf = (mention: Mention): Resolved => {
    const body = resolved.get(mention)!;
    return longer.get(fold(body.name)) ?? body;
  };
  const date = article.metadata.publishedAt;
  return group(
    mentions,
    (mention) => fold(bodyOf(mention).name),
    (mention) => {
      const { name, kind, area, type } = bodyOf(mention);
      const unit = area ? chooseUnit(area.units, sightings.provinces) : null;
      return {
        id: `org:${slug(name)}`,
        name,
        kind,
        level: levelOf(type, area, name, date),
        place: unit ? adminUnitOf(unit, date) : null,
      };
    },
  ).map((organization) => ({
    ...organization,
    mentions: organization.mentions.map((mention) =>
      resolved.get(mention)!.certain ? mention : { ...mention, certain: false },
    ),
  }));
}
