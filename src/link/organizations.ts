/** link/organizations: findings → organizations with full names, kinds, levels and units; variants of one body merged. */

import type { Context, Found } from '../extractors/extractor.ts';
import type { Reading } from '../extractors/organizations/reading.ts';
import type { OrganizationValue } from '../extractors/organizations/value.ts';
import type { PlaceValue } from '../extractors/places.ts';
import { countries } from '../lexicon/countries.ts';
import { districts } from '../lexicon/districts.ts';
import { provinces } from '../lexicon/provinces.ts';
import type { Organization } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold, slug } from '../text/fold.ts';
import { adminUnitOf, chooseUnit, localUnitOf } from './admin-units.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { homeProvince } from './home.ts';
import { levelOf } from './levels.ts';
import { createMemory, type Named } from './memory.ts';
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

/** Folded names of provinces, districts and countries: what a longer name may add to a shorter one of the same body. */
const UNIT_NAMES: ReadonlySet<string> = new Set(
  [...provinces.entries, ...districts.entries, ...countries.entries].map(({ name }) => fold(name)),
);
const UNIT_WORDS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'quận', 'huyện', 'thị', 'xã', 'phường', 'đặc']);

/** A name that another of the same kind repeats with a unit or country behind it stands for that ("Làng trẻ em SOS" + "Hà Nội"). */
function longerNames(bodies: readonly Resolved[], foreign: boolean): ReadonlyMap<string, Resolved> {
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
      const rest = other.slice(name.length + 1);
      const unit = UNIT_NAMES.has(rest) || UNIT_WORDS.has(rest.split(' ', 1)[0]!);
      if (!unit || byName.get(other)!.kind !== body.kind) continue;
      if (!foreign && OF_STATE.has(body.type.id) && rest !== 'việt nam') continue;
      if (best === undefined || order.get(other)! < order.get(best)!) best = other;
    }
    if (best !== undefined) longer.set(name, byName.get(best)!);
  });
  return longer;
}

/** Bodies every state has one of: named without it, they are those of the state spoken of, which several states leave open. */
const OF_STATE: ReadonlySet<string> = new Set(['quoc-hoi', 'chinh-phu']);

/** "Công ty [TNHH MTV …] Đông Cường": companies whose own name another repeats behind its form and trade stand for that. */
function fullCompanies(bodies: readonly Resolved[]): ReadonlyMap<string, Resolved> {
  const firms = bodies.filter(({ whole, type }) => whole && FIRMS.has(type.id));
  const byEnd = new Map<string, Resolved[]>();
  for (const firm of firms) {
    const words = fold(firm.name).split(' ');
    for (let n = 1; n <= LONGEST_OWN_NAME && n < words.length - 2; n++) {
      const end = words.slice(-n).join(' ');
      byEnd.set(end, [...(byEnd.get(end) ?? []), firm]);
    }
  }
  const full = new Map<string, Resolved>();
  for (const { name, type } of firms) {
    const own = fold(name).slice(fold(type.name).length + 1);
    if (!own || UNIT_NAMES.has(own) || !fold(name).startsWith(`${fold(type.name)} `)) continue;
    const others = new Set(
      (byEnd.get(own) ?? []).map((other) => other.name).filter((other) => fold(other) !== fold(name)),
    );
    if (others.size === 1) full.set(fold(name), byEnd.get(own)!.find((other) => others.has(other.name))!);
  }
  return full;
}
const FIRMS: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan']);
/** No company's own name has more words. */
const LONGEST_OWN_NAME = 5;

/** "chủ tịch UBND quận" where the article names no such unit: the office a law speaks of, no particular one. */
const isOffice = ({ missing, type }: Reading, { whole }: Resolved): boolean =>
  !whole && missing === 'unit' && type.kind === 'state';

/** Links the settled findings. Returns organizations in the order of their first mention. */
export function linkOrganizations(article: Article, context: Context): Draft<Organization>[] {
  const mentions = context.of<OrganizationValue>('organizations');
  const sightings = context.share(sightingsOf);
  const stated: Memory = { sightings, nearest: () => null };
  const named: Named[] = [];
  let last: Reading | null = null;
  for (const { start, value } of mentions) {
    // "Trường Kinh tế (Đại học Quốc gia X)": the second school is the first one's parent.
    const parent =
      last?.type.kind === 'school' && value.reading.type.kind === 'school' && value.reading.from === last.to + 1;
    last = value.reading;
    for (let reading: Reading | null = value.reading; reading; reading = reading.owner) {
      const body = resolve(reading, start, stated);
      const aside = parent || (reading !== value.reading && value.reading.type.kind === 'party');
      if (body.whole && body.certain) named.push({ at: start, body, aside });
    }
  }
  const memory = createMemory(named, sightings);
  const resolved = new Map<Mention, Resolved>(
    mentions.map((mention) => [mention, resolve(mention.value.reading, mention.start, memory)]),
  );
  const bodies = [...resolved.values()];
  const longer = longerNames(bodies, !context.terms.of('countries').some(({ entry }) => entry.id === 'VN'));
  const full = fullCompanies(bodies);
  const bodyOf = (mention: Mention): Resolved => {
    const body = resolved.get(mention)!;
    return longer.get(fold(body.name)) ?? full.get(fold(body.name)) ?? body;
  };
  const date = article.metadata.publishedAt;
  return group(
    mentions.filter((mention) => !isOffice(mention.value.reading, resolved.get(mention)!)),
    (mention) => fold(bodyOf(mention).name),
    (mention) => {
      const { name, kind, area, type } = bodyOf(mention);
      const unit = area ? chooseUnit(area.units, sightings.provinces, date) : null;
      return {
        id: `org:${slug(name)}`,
        name,
        kind,
        level: levelOf(type, area, unit, name, date),
        place: unit ? adminUnitOf(unit, date) : area && localUnitOf(area, sightings.provinces, date),
      };
    },
  ).map((organization) => ({
    ...organization,
    mentions: organization.mentions.map((mention) =>
      resolved.get(mention)!.certain ? mention : { ...mention, certain: false },
    ),
  }));
}
