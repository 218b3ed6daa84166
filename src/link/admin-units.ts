/** admin-units: an area in the text → the administrative unit of the article's day, with its code and the unit of today's map. */
import { type Area, isProvince, type Unit } from '../grammar/phrases/areas.ts';
import { type FormerProvince, PRESENT_MAP, presentProvinces, provinces } from '../lexicon/provinces.ts';
import type { AdminUnit } from '../record.ts';

const present = new Map(presentProvinces.map((province) => [province.id, province]));
const former = new Map(provinces.entries.map((province) => [province.id, province]));

/** Official codes are the digits an id begins with. */
const codeOf = (id: string): string => id.replace(/-.*$/u, '');

const today = (province: FormerProvince): NonNullable<AdminUnit['today']> => {
  const { type, name, id } = present.get(province.successor)!;
  return { type, name, code: id };
};

/** The province of a unit: itself, or the one its district belonged to. */
export const provinceOf = (unit: Unit): FormerProvince => (isProvince(unit) ? unit : former.get(unit.province)!);

/** The province of that name on the present map, if there is one. */
const livesOn = (province: FormerProvince) => presentProvinces.find(({ name }) => name === province.name);

/**
 * The administrative unit meant by a table's `unit` in an article of `date` (ISO 8601 or null).
 * `today` is null where the unit still is what it was.
 */
export function adminUnitOf(unit: Unit, date: string | null): AdminUnit {
  const province = provinceOf(unit);
  if (!isProvince(unit))
    return {
      type: unit.type,
      name: unit.name,
      code: codeOf(unit.id),
      province: { name: province.name, code: codeOf(province.id) },
      today: today(province),
    };
  const now = livesOn(unit);
  if (now && date !== null && date >= PRESENT_MAP)
    return { type: now.type, name: now.name, code: now.id, province: { name: now.name, code: now.id }, today: null };
  const code = codeOf(unit.id);
  const then = today(unit);
  const same = then.name === unit.name && then.code === code && then.type === unit.type;
  return { type: unit.type, name: unit.name, code, province: { name: unit.name, code }, today: same ? null : then };
}

/**
 * The ward or commune of `area`, which no table lists: without code, in the one province the article speaks of (`knownProvinces`:
 * ids; none or several tell nothing). Null for areas of other levels.
 */
export function localUnitOf(
  { type, name, levels }: Area,
  knownProvinces: ReadonlySet<string>,
  date: string | null,
): AdminUnit | null {
  if (type === null || name === null || !levels.includes('ward')) return null;
  const home = knownProvinces.size === 1 ? former.get([...knownProvinces][0]!) : undefined;
  // like the districts of numbers: "Phường 14"
  const whole = /^\d/u.test(name) ? `${type[0]!.toUpperCase()}${type.slice(1)} ${name}` : name;
  return { type, name: whole, code: null, province: home ? adminUnitOf(home, date).province : null, today: null };
}

/** Did the unit exist on `date` (ISO 8601; null: any day)? */
const existed = ({ from = '', until = '9999' }: Unit, date: string | null): boolean =>
  date === null || (from <= date && date.slice(0, 10) <= until);

/**
 * Chooses between units of one name: those that existed on the article's `date`, then the one in a province the article
 * speaks of, then a province before a district; none when several are left.
 */
export function chooseUnit(
  units: readonly Unit[],
  knownProvinces: ReadonlySet<string>,
  date: string | null,
): Unit | null {
  if (units.length <= 1) return units[0] ?? null;
  const then = units.filter((unit) => existed(unit, date));
  const left = then.length > 0 ? then : units;
  const ownProvince = left.find(isProvince);
  if (ownProvince || left.length === 1) return ownProvince ?? left[0]!;
  const near = left.filter((unit) => knownProvinces.has(provinceOf(unit).id));
  return near.length === 1 ? near[0]! : null;
}
