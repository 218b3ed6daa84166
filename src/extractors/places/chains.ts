/**
 * chains: the parts of an address say of each other where they are: "Bình Thạnh, Bình Sơn, Quảng Ngãi" is no quận Bình Thạnh of
 * Hồ Chí Minh, and "phường 5, quận 10, TP.HCM" is in the city.
 */
import { type Area, isProvince } from '../../grammar/phrases/areas.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { type Place, placeOfArea } from './place.ts';

/** Marks between the parts of one address. */
const JOINTS: ReadonlySet<string> = new Set([',', '-', '(']);
const LEVELS = ['hamlet', 'ward', 'district', 'province'] as const;

/** The highest level at which the tables know the unit, or which its type word says; 0 is the lowest. */
function rankOf({ levels, units }: Area): number {
  const known = units.length > 0 ? units.map((unit) => (isProvince(unit) ? 'province' : 'district')) : levels;
  return Math.max(...known.map((level) => LEVELS.indexOf(level)));
}

/** Id of the one province that the units are in, null when it can't be told. */
function soleProvince({ units }: Area): string | null {
  const ids = new Set(units.map((unit) => (isProvince(unit) ? unit.id : unit.province)));
  return ids.size === 1 ? [...ids][0]! : null;
}

/** Does the next place follow as the next part of the address? */
const isJoined = (tokens: readonly Token[], to: number, from: number): boolean =>
  from === to || (from === to + 1 && JOINTS.has(tokens[to]!.fold));

/** The units of an area that lie in `province`; a bare name that none of them has is a smaller unit's, which no table lists. */
function within(area: Area, province: string): Area {
  const units = area.units.filter((unit) => (isProvince(unit) ? unit.id : unit.province) === province);
  if (units.length > 0) return { ...area, units };
  if (area.units.length === 0 || (area.type !== null && area.units.length === 1)) return area;
  return { ...area, units: [], ...(area.type === null ? { levels: ['ward'] as const } : {}) };
}

/** `places`, in text order, with the province that their addresses say. Linear. */
export function settleChains(tokens: readonly Token[], places: readonly Place[]): Place[] {
  const settled = [...places];
  /** Province and rank of the part behind, and whether a province is printed there. */
  let behind = { from: -1, rank: -1, province: null as string | null, printed: false };
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!;
    const { area } = place.value;
    if (!area) {
      behind = { ...behind, from: -1 };
      continue;
    }
    const rank = rankOf(area);
    const joined = isJoined(tokens, place.to, behind.from) && behind.province !== null;
    const smaller = rank < behind.rank || (rank === behind.rank && area.type === null && rank < 3);
    const province = joined && behind.printed && smaller ? behind.province : null;
    if (province !== null) settled[i] = { ...place, value: { ...place.value, area: within(area, province), province } };
    else if (joined && rank < behind.rank)
      settled[i] = { ...place, value: { ...place.value, province: behind.province } };
    behind = {
      from: place.from,
      rank,
      province: province ?? settled[i]!.value.province ?? soleProvince(area),
      printed: province !== null || rank === 3,
    };
  }
  return settled;
}

/**
 * "Tân An" in an article on the "thị trấn Tân An" is that town and no city of the tables: a bare name means the unit that is
 * printed with its type, unless a larger unit of that name is printed too.
 */
export function nameLocals(places: readonly Place[]): readonly Place[] {
  const locals = new Map<string, Area>();
  const larger = new Set<string>();
  for (const { value } of places) {
    const { area } = value;
    if (!area?.type || area.name === null) continue;
    if (area.units.length > 0) larger.add(fold(area.name));
    else if (area.levels.includes('ward')) locals.set(fold(area.name), area);
  }
  if (locals.size === 0) return places;
  return places.map((place) => {
    const { area } = place.value;
    const name = area?.type === null && area.name !== null ? fold(area.name) : null;
    const local = name !== null && !larger.has(name) && !area!.units.some(isProvince) ? locals.get(name) : undefined;
    if (!local) return place;
    return placeOfArea({ ...local, from: place.from, to: place.to }, place.rule);
  });
}
