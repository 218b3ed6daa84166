/** coordination: two bodies that share a type word, a unit or an owner. */
import { type Area, beginsPerson, readArea, readUnitType, type Words } from '../../grammar/phrases/areas.ts';
import { capitalisedRun, continues } from '../../grammar/phrases/names.ts';
import { organizationTypes } from '../../lexicon/organization-types.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { CHAIRS, DIRECTORS } from './titles.ts';

/** Words that may join two bodies, or two units of one type. */
const COORDINATORS: ReadonlySet<string> = new Set(['và', '-', ',']);

/** A second unit or country that shares the type word: "Liên đoàn Lao động thành phố [và quận Bắc Từ Liêm]", "Công đoàn Lào [và Cuba]". */
export function sharedHead(words: Words, first: Reading): Reading | undefined {
  const { tokens, terms } = words;
  const joiner = tokens[first.to]?.fold;
  const at = first.to + 1;
  if (first.plural && first.area) return nextOfSeveral(words, first, first.area);
  if (first.bare && first.type.wants === 'area') return exampleOfClass(words, first);
  if ((joiner !== 'và' && joiner !== '-') || !continues(tokens, first.to) || !continues(tokens, at)) return undefined;
  if (first.country || first.type.id === 'cong-doan-viet-nam') {
    const country = terms.at(at).find(({ lexicon }) => lexicon === 'countries');
    if (!country || (first.type.id === 'cong-doan-viet-nam' && joiner !== '-')) return undefined;
    return {
      ...first,
      from: at,
      to: country.to,
      country: true,
      words: `${first.type.id === 'cong-doan-viet-nam' ? 'Công đoàn' : first.type.name} ${country.entry.name}`,
    };
  }
  if (!first.area || joiner !== 'và') return undefined;
  const area = readArea(words, at);
  const level = first.type.kind === 'union' && area?.levels[0] === first.area.levels[0];
  if (!area?.name || (first.area.name !== null && area.type !== null && !level)) return undefined;
  return { ...first, from: at, to: area.to, area, missing: null };
}

/** The next of the units listed behind "các": "LĐLĐ các quận Hoàn Kiếm, [Cầu Giấy] và [huyện Đông Anh]". */
function nextOfSeveral(words: Words, first: Reading, { type, levels }: Area): Reading | undefined {
  const { tokens } = words;
  const at = first.to + 1;
  const joiner = tokens[first.to]?.fold;
  if ((joiner !== ',' && joiner !== 'và') || !continues(tokens, first.to) || !continues(tokens, at)) return undefined;
  const listed = readArea(words, at);
  const area =
    listed?.name && isOfList(listed, type)
      ? { ...listed, type: listed.type ?? type }
      : readListedWard(words, at, levels, type);
  return area && { ...first, from: at, to: area.to, area, missing: null };
}

/** May the unit stand in a list of units of `type`: with its own type word, or of that type? */
const isOfList = (unit: Area, type: string | null): boolean =>
  unit.type !== null || type === null || unit.units.some((known) => known.type === type);

/** The first unit that is named of a class: "LĐLĐ các quận, huyện như [Hoàn Kiếm]", "UBND các huyện: [Ba Vì]". */
function exampleOfClass(words: Words, first: Reading): Reading | undefined {
  const { tokens } = words;
  if (tokens[first.to]?.fold !== 'các' || !continues(tokens, first.to)) return undefined;
  let at = first.to + 1;
  for (let type = readUnitType(words, at); type; type = readUnitType(words, at))
    at = COORDINATORS.has(tokens[type.to]?.fold ?? '') ? type.to + 1 : type.to;
  if (at === first.to + 1 || !EXAMPLES.has(tokens[at]?.fold ?? '') || !continues(tokens, at + 1)) return undefined;
  const area = readArea(words, at + 1);
  return area?.name
    ? { ...first, from: at + 1, to: area.to, area, missing: null, bare: false, plural: true }
    : undefined;
}
const EXAMPLES: ReadonlySet<string> = new Set(['như', ':', 'gồm']);

/** A ward in a list, which no table knows: its capitals, where no person and no other body begins. */
function readListedWard(words: Words, from: number, levels: Area['levels'], type: string | null): Area | undefined {
  const { tokens } = words;
  if (
    !levels.includes('ward') ||
    beginsPerson(words, from) ||
    words.terms.at(from).some(({ lexicon }) => OTHERS.has(lexicon))
  )
    return undefined;
  const to = capitalisedRun(tokens, from, { most: LONGEST_WARD });
  const name = tokens.slice(from, to).map(({ text }) => text).join(' '); // biome-ignore format: one step
  return to > from ? { from, to, type, levels, name, units: [] } : undefined;
}
const OTHERS: ReadonlySet<string> = new Set(['roles', 'organization-types']);
const LONGEST_WARD = 3;

/** Party bodies of any level. */
const PARTY: ReadonlySet<string> = new Set(['dang-uy', 'dang-bo']);

const ORGANS: ReadonlySet<string> = new Set([
  'ban-chap-hanh',
  'ban-thuong-vu',
  'uy-ban-kiem-tra',
  'ban-nu-cong',
  'ban',
]);
const GRASSROOTS: ReadonlySet<string> = new Set(['cong-doan', 'cong-doan-co-so']);
const HOSTS: ReadonlySet<string> = new Set(['company', 'school', 'other']);

/** "Tỉnh ủy, UBND tỉnh X": a type word that says the level itself takes the name alone. */
const borrowed = ({ type }: Reading, area: Area): Area => (type.level === area.type ? { ...area, type: null } : area);

/** "Bí thư Đảng ủy, [Chủ tịch] HĐND phường X", "Bí thư Đảng ủy, [Giám đốc] công ty": does nothing but a title stand between? */
const isTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && to - from <= LONGEST_TITLE && tokens[from - 1]?.fold === ',' && TITLE_ENDS.has(tokens[to - 1]!.fold);
const LONGEST_TITLE = 3;
const TITLE_ENDS: ReadonlySet<string> = new Set(['trưởng', 'ủy', ...CHAIRS, ...DIRECTORS]);

/** Kinds of bodies that have a standing board. */
const SEATED: ReadonlySet<string> = new Set(['union', 'party', 'mass']);

/** "Ủy viên Ban Thường vụ, Phó Chủ tịch Công đoàn X": a seat in the board of the body that one helps to lead. */
const isSeat = (tokens: readonly Token[], { type, from }: Reading): boolean =>
  type.id === 'ban-thuong-vu' && (tokens[from - 1]?.fold === 'viên' || tokens[from - 1]?.fold === 'uv');

/** Last words of the associations that bodies have inside them. */
const INSIDE: ReadonlySet<string> = new Set(['nữ', 'binh', 'ccb', 'viên']);
const isInside = (tokens: readonly Token[], { to }: Reading): boolean => INSIDE.has(tokens[to - 1]!.fold);

const OFFICE = organizationTypes.entries.find(({ id }) => id === 'co-quan')!;

/** The office of a body, which has a party committee of its own. */
const officeOf = (body: Reading): Reading => ({
  ...body,
  type: OFFICE,
  words: OFFICE.name,
  owner: body,
  area: null,
  bare: false,
});

/** Gives a bare body before a joiner the owner or unit of the body behind it: "Công đoàn - Đoàn thanh niên báo X", "UBND – LĐLĐ huyện Y". */
export function borrow(tokens: readonly Token[], first: Reading, second: Reading): Reading {
  const titled =
    (PARTY.has(first.type.id) || isSeat(tokens, first)) && first.bare && isTitle(tokens, first.to + 1, second.from);
  if (titled && second.type.kind === 'company' && second.bare)
    return { ...first, owner: second, missing: second.missing };
  const joined =
    (titled || second.from === first.to + 1) &&
    COORDINATORS.has(tokens[first.to]!.fold) &&
    continues(tokens, first.to) &&
    continues(tokens, first.to + 1) &&
    continues(tokens, second.from);
  // "Hội Phụ nữ, Đoàn Thanh niên nhà máy": associations inside one house.
  if (joined && first.type.id === 'hoi' && !first.owner && !first.area && isInside(tokens, first))
    return second.type.id === 'doan-thanh-nien' && second.owner
      ? { ...first, owner: second.owner, missing: second.owner.missing }
      : first;
  if (
    !joined ||
    !(first.bare || first.type.id === 'ban') ||
    !first.missing ||
    first.owner ||
    first.type.id === 'doan-chu-tich'
  )
    return first;
  if (titled && isSeat(tokens, first)) {
    const body = ORGANS.has(second.type.id) ? second.owner : second;
    return body && SEATED.has(body.type.kind) ? { ...first, owner: body, missing: body.missing, bare: false } : first;
  }
  // "Trưởng Ban Nữ công, Liên đoàn Lao động tỉnh X": the organ and then its union.
  if (
    ORGANS.has(first.type.id) &&
    second.type.kind === 'union' &&
    !ORGANS.has(second.type.id) &&
    tokens[first.to]!.fold !== 'và'
  )
    return { ...first, owner: second, missing: second.missing };
  if (
    second.owner &&
    first.type.tails.includes('owner') &&
    second.owner.type !== first.type &&
    (first.type.kind !== 'company' || second.owner.type.kind === 'company')
  )
    return { ...first, owner: second.owner, missing: second.owner.missing };
  // "Chủ tịch Công đoàn cơ sở, Công ty X": the union and then whose it is.
  if (
    GRASSROOTS.has(first.type.id) &&
    HOSTS.has(second.type.kind) &&
    second.missing === null &&
    tokens[first.to]!.fold === ',' &&
    CHAIRS.has(tokens[first.from - 1]?.fold ?? '')
  )
    return { ...first, owner: second, missing: null };
  // "Bí thư Đảng ủy, Chủ tịch LĐLĐ tỉnh X": that of the federation's office; the province's is its committee.
  if (titled && second.type.id === 'lien-doan-lao-dong')
    return { ...first, owner: officeOf(second), missing: second.missing, bare: false };
  if (second.area && (first.type.wants === 'area' || PARTY.has(first.type.id)))
    return { ...first, area: borrowed(first, second.area), missing: second.area.name === null ? 'unit' : null };
  return first;
}
