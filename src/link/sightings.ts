/** sightings: the administrative units an article names, and where: what "LĐLĐ tỉnh" or "Thành ủy" can only mean. */
import { type Area, isProvince, type Unit } from '../grammar/phrases/areas.ts';
import type { FormerProvince } from '../lexicon/provinces.ts';
import type { Block } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { firstIndex } from '../text/search.ts';
import { provinceOf } from './admin-units.ts';

export interface Sighting {
  /** Offset in `article.text`, UTF-16 code units. */
  readonly at: number;
  readonly area: Area;
  /** A body has it in its name. */
  readonly ofBody?: boolean;
  /** Somebody's home ("quê Trà Vinh"): what bodies are of only where nothing else is named. */
  readonly home?: boolean;
  /** How much it tells about whom the article is about: more in a headline than in the text. */
  readonly weight: number;
}

export interface Sightings {
  /** Ids of the provinces that named units lie in, where the name leaves no doubt. */
  readonly provinces: ReadonlySet<string>;
  /** Those of them that more than the bare name of a district says. */
  readonly stated: ReadonlySet<string>;
  /** The named area of that type word nearest before `at`, else nearest after it, else the province inferred from districts or the paper. */
  ofType(type: string, at: number): { area: Area; inferred: boolean; at?: number; ofBody?: boolean } | null;
  /** The unit of that type the article is about: named in its head or more often than all others together; null where none stands out. */
  subject(type: string): Area | null;
  /** The last unit of that type named before `at` in its paragraph, and so that it is spoken of: in a body's name, at the paragraph's head or close to `at`. */
  spokenOf(type: string, at: number): { area: Area; opens: boolean } | null;
  /** The paragraph at an offset. */
  paragraph(at: number): Block;
  /** The province nearest to `at`, of any type. */
  province(at: number): Area | null;
  /** The province named behind `at`, before `end`. */
  provinceBehind(at: number, end: number): Area | null;
  /** The district nearest to `at`. */
  district(at: number): Area | null;
}

/** An area that no words of the text state: a province inferred. */
export const areaOfProvince = (province: FormerProvince): Area => ({
  from: 0,
  to: 0,
  type: province.type,
  levels: ['province'],
  name: province.name,
  units: [province],
});

const hasType = ({ type, units }: Area, wanted: string): boolean =>
  type === wanted || (type === null && units.some((unit: Unit) => isProvince(unit) && unit.type === wanted));

/** Index of the first sighting behind `at`. */
const indexBehind = (list: readonly { readonly at: number }[], at: number): number =>
  firstIndex(list, (sighting) => sighting.at <= at);

/** The last sighting at or before `at` that fits, else the first one after. */
function nearest<S extends { readonly at: number }>(list: readonly S[], at: number): S | null {
  const behind = indexBehind(list, at);
  return list[behind - 1] ?? list[behind] ?? null;
}

/** The province that all units of that name lie in; none where they lie in several. */
function soleProvinces({ units }: Area): FormerProvince[] {
  const all = new Set(units.map((unit) => provinceOf(unit)));
  return all.size === 1 ? [...all] : [];
}

/** A unit named so few characters before a short reference is the one it means (UTF-16 code units: about half a line). */
const BESIDE = 45;

/** A paragraph opens with what stands so near its beginning (UTF-16 code units: a list's mark and a space). */
export const OPENING = 4;

/** What a home paper adds to its province, and a bare name of a district to the province it lies in. */
const HOME_WEIGHT = 3;
const DISTRICT_WEIGHT = 0.5;
/** Less than this tells nothing. */
const LEAST_WEIGHT = 3;

/** Units of one type by name, with all that speaks for each. */
function weigh(list: readonly Sighting[], type: string, home: FormerProvince | null): Area | null {
  const weights = new Map<string, { area: Area; weight: number }>();
  const add = (area: Area, weight: number): void => {
    const name = fold(area.name!);
    const known = weights.get(name) ?? { area, weight: 0 };
    weights.set(name, { area: known.area.units.length > 0 ? known.area : area, weight: known.weight + weight });
  };
  for (const { area, weight, home: away } of list) {
    if (away) continue;
    if (hasType(area, type)) add(area, weight);
    else
      for (const province of soleProvinces(area))
        if (province.type === type) add(areaOfProvince(province), weight * (area.type === null ? DISTRICT_WEIGHT : 1));
  }
  if (home?.type === type) add(areaOfProvince(home), HOME_WEIGHT);
  const [first, second] = [...weights.values()].sort((a, b) => b.weight - a.weight);
  return first && first.weight >= LEAST_WEIGHT && first.weight >= 2 * (second?.weight ?? 0) ? first.area : null;
}

/** Marks and a joiner between two units of a list (UTF-16 code units). */
const JOINT = 4;
/** Do two units stand side by side in a list, so that neither is the one spoken of ("ba tỉnh X, Y và Z")? */
const isBesideNext = (first: Sighting | undefined, second: Sighting | undefined): boolean =>
  first !== undefined && second !== undefined && !first.ofBody && second.at - first.at <= lengthOf(first.area) + JOINT;
const lengthOf = ({ type, name }: Area): number => (type ? type.length + 1 : 0) + (name?.length ?? 0);

/** Prepares the look-ups. `list` must be in text order; `home` is the province of the newspaper; `blocks` are the article's paragraphs. */
export function createSightings(
  list: readonly Sighting[],
  home: FormerProvince | null,
  blocks: readonly Block[],
): Sightings {
  const blockAt = (at: number): number => firstIndex(blocks, ({ end }) => end <= at);
  const named = list.filter(({ area }) => area.name !== null);
  const byType = new Map<string, readonly Sighting[]>();
  const provinceSightings: Pick<Sighting, 'at' | 'area'>[] = [];
  const districtSightings = named.filter(
    ({ area }) => area.type !== null && area.levels.includes('district') && !area.levels.includes('province'),
  );
  const inside: { at: number; province: FormerProvince }[] = [];
  for (const { at, area, home: away } of named) {
    const own = area.units.find(isProvince);
    if (own && !away && area.levels.includes('province') && area.type !== 'huyện' && area.type !== 'thị xã')
      provinceSightings.push({ at, area });
    for (const province of soleProvinces(area)) inside.push({ at, province });
  }
  const provinces = new Set(inside.map(({ province }) => province.id));
  if (home) provinces.add(home.id);
  const stated = new Set(home ? [home.id] : []);
  for (const { area } of named)
    if (area.type !== null || area.units.some(isProvince)) for (const unit of soleProvinces(area)) stated.add(unit.id);
  const ofType = (type: string): readonly Sighting[] => {
    let known = byType.get(type);
    if (!known) {
      const all = named.filter(({ area }) => hasType(area, type));
      const own = all.filter((sighting) => !sighting.home);
      byType.set(type, (known = own.length > 0 ? own : all));
    }
    return known;
  };
  const subjects = new Map<string, Area | null>();
  return {
    provinces,
    stated,
    paragraph: (at) => blocks[blockAt(at)]!,
    subject(type) {
      let known = subjects.get(type);
      if (known === undefined) subjects.set(type, (known = weigh(named, type, home)));
      return known;
    },
    spokenOf(type, at) {
      const ofIt = ofType(type);
      const { start } = blocks[blockAt(at)]!;
      for (let i = indexBehind(ofIt, at) - 1; i >= 0 && ofIt[i]!.at >= start; i--) {
        const { ofBody, at: seen, area } = ofIt[i]!;
        const opens = seen < start + OPENING;
        if (!ofBody && (isBesideNext(ofIt[i - 1], ofIt[i]!) || isBesideNext(ofIt[i]!, ofIt[i + 1]))) continue;
        if (ofBody || opens || at - seen < BESIDE) return { area, opens };
      }
      return null;
    },
    ofType(type, at) {
      const stated = nearest(ofType(type), at);
      if (stated) return { ...stated, inferred: false };
      const around = inside.filter(({ province }) => province.type === type);
      const before = around.findLast((sighting) => sighting.at <= at) ?? around[0];
      const province = before?.province ?? (home?.type === type ? home : null);
      return province ? { area: areaOfProvince(province), inferred: true } : null;
    },
    district: (at) => nearest(districtSightings, at)?.area ?? null,
    provinceBehind(at, end) {
      const behind = provinceSightings[indexBehind(provinceSightings, at)];
      return behind && behind.at < end ? behind.area : null;
    },
    province(at) {
      const stated = nearest(provinceSightings, at);
      if (stated) return stated.area;
      const province = inside.findLast((sighting) => sighting.at <= at)?.province ?? inside[0]?.province ?? home;
      return province ? areaOfProvince(province) : null;
    },
  };
}
