/** link/places: findings → places with their administrative units. */
import type { Context } from '../extractors/extractor.ts';
import type { PlaceValue } from '../extractors/places.ts';
import type { Unit } from '../grammar/phrases/areas.ts';
import type { Place } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import { adminUnitOf, chooseUnit, localUnitOf, provinceOf } from './admin-units.ts';
import { asOf } from './as-of.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { sightingsOf } from './organizations.ts';

/** Rural and urban districts share their names with hundreds of communes; towns are known far from home. */
const SHARED_NAMES: ReadonlySet<string> = new Set(['huyện', 'quận']);

/** Is the bare name of a district met in an article that speaks of other provinces only ("Đồng Văn" in one on Hà Nam)? */
const isDoubtful = ({ area, province }: PlaceValue, unit: Unit, stated: ReadonlySet<string>): boolean =>
  area?.type === null &&
  province === null &&
  SHARED_NAMES.has(unit.type) &&
  stated.size > 0 &&
  !stated.has(provinceOf(unit).id);

/** Links the settled findings; "Hà Nội" and "thành phố Hà Nội" are one place, named as it is printed in full. */
export function linkPlaces(context: Context): Draft<Place>[] {
  const sightings = context.share(sightingsOf);
  const date = context.share(asOf);
  const known = ({ province }: PlaceValue) => (province === null ? sightings.provinces : new Set([province]));
  const units = new Map<PlaceValue, Unit | null>();
  const unitOf = (value: PlaceValue): Unit | null => {
    let unit = units.get(value);
    if (unit !== undefined) return unit;
    unit = value.area && chooseUnit(value.area.units, known(value), date);
    if (unit && isDoubtful(value, unit, sightings.stated)) unit = null;
    units.set(value, unit);
    return unit;
  };
  const found = context.of<PlaceValue>('places');
  const keyOf = (value: PlaceValue): string => unitOf(value)?.id ?? fold(value.name);
  const full = new Map<string, string>();
  for (const { value } of found) if (value.type && !full.has(keyOf(value))) full.set(keyOf(value), value.name);
  return group(
    found,
    ({ value }) => keyOf(value),
    ({ value }) => {
      const unit = unitOf(value);
      const name = full.get(keyOf(value)) ?? value.name;
      return {
        id: `place:${slug(name)}`,
        name,
        type: value.type ?? unit?.type ?? null,
        unit: unit ? adminUnitOf(unit, date) : value.area && localUnitOf(value.area, known(value), date),
      };
    },
  );
}
