/**
 * neighbours: bare names of districts that only the places beside them make places: "công nhân Bình Tân, Tân Phú (TP.HCM)",
 * "vùng lũ Hội An, Duy Xuyên".
 */
import { type Area, isProvince, type Unit, type Words } from '../../grammar/phrases/areas.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { type Place, placeOfArea } from './place.ts';

/** Marks between the names of a list. */
const LISTING: ReadonlySet<string> = new Set([',', ';', 'và']);
/** Marks between a unit and the larger one it is in. */
const WITHIN: ReadonlySet<string> = new Set([',', '(', '-']);

const provinceOf = (unit: Unit): string => (isProvince(unit) ? unit.id : unit.province);

/** The provinces in which the units of an area lie. */
const provincesOf = ({ units }: Area): ReadonlySet<string> => new Set(units.map(provinceOf));

const meets = (area: Area, provinces: ReadonlySet<string>): boolean =>
  area.units.some((unit) => provinces.has(provinceOf(unit)));

/** `places` with those of `doubtful` that a list or an address makes places; both in text order. Linear. */
export function withNeighbours(words: Words, places: readonly Place[], doubtful: readonly Area[]): readonly Place[] {
  if (doubtful.length === 0) return places;
  const { tokens } = words;
  const joins = (marks: ReadonlySet<string>, to: number, from: number): boolean =>
    from === to + 1 && marks.has(tokens[to]!.fold) && continues(tokens, to) && continues(tokens, from);
  const areas = new Map(places.flatMap(({ from, value }) => (value.area ? [[from, value.area] as const] : [])));
  const taken: Area[] = [];
  /** The last of the doubtful that may go on, and whether it is one. */
  let next: { area: Area; taken: boolean } | undefined;
  for (const area of doubtful.toReversed()) {
    const beside = areas.get(area.to + 1);
    const follows =
      next !== undefined && joins(LISTING, area.to, next.area.from) && meets(next.area, provincesOf(area));
    const larger =
      beside?.units.some(isProvince) === true &&
      joins(WITHIN, area.to, beside.from) &&
      meets(beside, provincesOf(area));
    // two names of one province side by side make each other places
    if (follows && !next!.taken) taken.push(next!.area);
    if (larger || follows) taken.push(area);
    next = { area, taken: larger || follows };
  }
  if (taken.length === 0) return places;
  return [...places, ...taken.map((area) => placeOfArea(area, 'places/neighbour'))].sort((a, b) => a.from - b.from);
}
