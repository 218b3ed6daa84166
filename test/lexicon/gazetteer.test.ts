/** The tables of units and organizations: unique ids, NFC, no name claimed twice without a rule, the map of 2025 complete. */
import { describe, expect, test } from 'vitest';
import { abbreviations } from '../../src/lexicon/abbreviations.ts';
import { countries } from '../../src/lexicon/countries.ts';
import { DISTRICTS_UNTIL, type District, districts } from '../../src/lexicon/districts.ts';
import { fields } from '../../src/lexicon/fields.ts';
import { industries } from '../../src/lexicon/industries.ts';
import { organizationTypes } from '../../src/lexicon/organization-types.ts';
import { placeTypes, regions } from '../../src/lexicon/place-types.ts';
import { properNames } from '../../src/lexicon/proper-names.ts';
import { PRESENT_MAP, presentProvinces, provinces } from '../../src/lexicon/provinces.ts';
import type { Entry } from '../../src/lexicon/trie.ts';
import { unitTypes } from '../../src/lexicon/unit-types.ts';
import { fold } from '../../src/text/fold.ts';

const tables = [
  abbreviations, countries, districts, fields, industries, organizationTypes, placeTypes, regions, properNames, provinces, unitTypes,
]; // biome-ignore format: one list, one line

/** Folded names without spaces (tokens do not see them) → the entries that claim them. */
function claims<E extends Entry>(entries: readonly E[]): Map<string, Set<E>> {
  const found = new Map<string, Set<E>>();
  for (const entry of entries)
    for (const name of [entry.name, ...(entry.names ?? [])]) {
      const key = fold(name).replaceAll(' ', '');
      found.set(key, (found.get(key) ?? new Set()).add(entry));
    }
  return found;
}

describe.each(tables)('$name', ({ name, entries }) => {
  test('ids are unique', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('every name is NFC and not empty', () => {
    const names = entries.flatMap((entry) => [entry.name, ...(entry.names ?? [])]);
    expect(names.filter((text) => text === '' || text !== text.normalize('NFC') || text !== text.trim())).toEqual([]);
  });

  // Districts of one name are told apart by type and province (see link/admin-units), provinces by the article's date.
  test.skipIf(name === 'districts')('no name is claimed by two entries', () => {
    const shared = [...claims(entries)].filter(([, owners]) => owners.size > 1);
    expect(shared.map(([key, owners]) => [key, [...owners].map(({ id }) => id)])).toEqual([]);
  });
});

describe('the map of Viet Nam', () => {
  test('63 provinces until June 2025 and 34 since', () => {
    const before = provinces.entries.filter(
      ({ from = '', until = '9999' }) => from <= '2025-06-30' && until >= '2025-06-30',
    );
    expect(before).toHaveLength(63);
    expect(presentProvinces).toHaveLength(34);
    expect(presentProvinces.every(({ from }) => from === PRESENT_MAP)).toBe(true);
  });

  test('every former province has a present successor, and every present one a predecessor', () => {
    const present = new Set(presentProvinces.map(({ id }) => id));
    expect(provinces.entries.filter(({ successor }) => !present.has(successor))).toEqual([]);
    const successors = new Set(provinces.entries.map(({ successor }) => successor));
    expect([...present].filter((id) => !successors.has(id))).toEqual([]);
  });

  test.each([
    ['Hậu Giang', 'Cần Thơ'],
    ['Bình Dương', 'Hồ Chí Minh'],
    ['Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['Kon Tum', 'Quảng Ngãi'],
    ['Quảng Bình', 'Quảng Trị'],
    ['Phú Yên', 'Đắk Lắk'],
    ['Long An', 'Tây Ninh'],
    ['Hà Nội', 'Hà Nội'],
  ])('%s is %s now', (former, now) => {
    const entry = provinces.entries.find(({ name }) => name === former)!;
    expect(presentProvinces.find(({ id }) => id === entry.successor)?.name).toBe(now);
  });

  test('705 listed districts with codes of three digits, each in one province of the table', () => {
    const listed = districts.entries.filter(({ id }) => /^\d{3}$/.test(id));
    expect(listed).toHaveLength(705);
    const codes = new Set(provinces.entries.map(({ id }) => id));
    expect(districts.entries.filter(({ province }) => !codes.has(province))).toEqual([]);
    expect(districts.entries.filter(({ until }) => until === undefined || until > DISTRICTS_UNTIL)).toEqual([]);
  });

  test('districts of one name differ in type or province at any date', () => {
    const clashes = [...claims<District>(districts.entries).values()]
      .map((owners) => [...owners].filter(({ until }) => until === DISTRICTS_UNTIL))
      .filter((owners) => new Set(owners.map(({ type, province }) => `${type} ${province}`)).size < owners.length);
    expect(clashes).toEqual([]);
  });

  test.each([
    ['009', 'Thanh Xuân', 'quận', '01'],
    ['021', 'Bắc Từ Liêm', 'quận', '01'],
    ['269', 'Sơn Tây', 'thị xã', '01'],
    ['272', 'Phúc Thọ', 'huyện', '01'],
    ['456', 'Quảng Ninh', 'huyện', '44'],
    ['530', 'Sơn Tây', 'huyện', '51'],
  ])('%s is %s', (id, name, type, province) => {
    expect(districts.entries.find((entry) => entry.id === id)).toMatchObject({ name, type, province });
  });
});
