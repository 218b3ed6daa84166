/** resolve: a reading of an organization → its full name, by what the article says elsewhere. Nothing is guessed: null stays unsaid. */
import { HOI } from '../extractors/organizations/definite.ts';
import type { Reading } from '../extractors/organizations/reading.ts';
import {
  areaWords,
  composeName,
  isBranchUnion,
  isBrand,
  kindOf,
  ownWords,
  withUnit,
} from '../extractors/organizations/value.ts';
import { type Area, isProvince } from '../grammar/phrases/areas.ts';
import { INNER_FIELDS } from '../lexicon/fields.ts';
import { fold } from '../text/fold.ts';
import { resolveOwner } from './owners.ts';
import { asPrinted, type Memory, type Resolved } from './resolved.ts';

/** Offices of a province's government: without a unit they are those of the province spoken of. */
const OF_PROVINCE: ReadonlySet<string> = new Set(['so', 'cong-doan-vien-chuc']);
/** A department's branch of a field is its province's; those of taxes, customs and judgments are districts' too. */
const isProvinceBranch = ({ type, words, country }: Reading): boolean =>
  type.id === 'cuc' && !country && /^chi cục (?!thuế|hải quan|thi hành|thống kê)/iu.test(words);

/** A district's offices by what they are for; others are parts of bigger offices and have no unit of their own ("Phòng Giáo dục Mầm non"). */
const OF_DISTRICT =
  /^phòng (?:giáo dục(?: và đào tạo| - đào tạo)?|lao động.*|nội vụ|tài nguyên.*|tài chính.*|kế hoạch.*|văn h.*|y tế|tư pháp|kinh tế.*|quản lý đô thị|nông nghiệp.*|dân tộc|thanh tra)$/u;

/** Unions that "Công đoàn" alone can mean. */
const AGENTS: ReadonlySet<string> = new Set([
  'cong-doan',
  'cong-doan-co-so',
  'cong-doan-nganh',
  'cong-doan-vien-chuc',
  'cong-doan-giao-duc',
  'nghiep-doan',
  'lien-doan-lao-dong',
]);

/** Offices that bear the movement's name. */
const OF_WHOLE: ReadonlySet<string> = new Set(['trung-tam', 'ban-quan-ly-du-an']);

/** Gives `reading` at text offset `at` its full name. */
export function resolve(reading: Reading, at: number, memory: Memory): Resolved {
  const { type, missing, owner, area } = reading;
  if (owner) {
    // "Trung tâm Tư vấn pháp luật Công đoàn": the movement's, not one union's.
    if (OF_WHOLE.has(type.id) && owner.bare && owner.type.id === 'cong-doan')
      return { ...asPrinted(reading), certain: true, whole: true };
    // "Trung tâm Tư vấn pháp luật Công đoàn tỉnh" is so called, whatever the union is.
    const printed = type.id === 'trung-tam' ? { ...owner, congress: true as const } : owner;
    const whole = memory.full(resolve(printed, at, memory));
    // "công đoàn nhà trường": where the article calls the house's union so, its grassroots union.
    if (type.id === 'cong-doan' && owner.missing !== null && isHouse(whole.kind, whole.type)) {
      const own = composeName(reading, whole.name);
      const grassroots = `Công đoàn cơ sở ${whole.name}`;
      const called =
        memory.nearest(at, ({ name }) => name === own) ?? memory.nearest(at, ({ name }) => name === grassroots);
      if (called) return { ...called, certain: false };
    }
    const name = composeName(reading, whole.name);
    const kind = kindOf(reading);
    return { name, kind, type, area: whole.area ?? area, branch: false, certain: whole.certain, whole: whole.whole };
  }
  if (missing === null) {
    if (type.id === 'phong' && !area && INNER_FIELDS.has(fold(reading.words).slice('phòng '.length)))
      return resolveInner(reading, at, memory);
    if (type.id === 'cong-doan-nganh' && !area && !isNational(reading)) {
      const same = memory.nearest(
        at,
        (body) => body.type === type && body.area !== null && isOfBranch(body.name, reading),
      );
      // The only province of an article is a branch union's where its federation or offices speak, and not where it is given help.
      const local = memory.nearest(
        at,
        (body) => body.type.id === 'lien-doan-lao-dong' || OF_PROVINCE.has(body.type.id),
      );
      const only = local?.area && memory.sightings.provinces.size === 1 ? memory.sightings.province(at) : null;
      const seat = same?.area ?? only;
      // A city's union of a branch goes by the city's name alone.
      if (seat) return withArea(reading, seat.type === 'thành phố' ? { ...seat, type: null } : seat, false);
    }
    if (type.id === 'cong-doan' && !area && OF_ZONES.test(reading.words)) {
      const same = memory.nearest(
        at,
        (body) => body.type === type && body.area !== null && /^Công đoàn các khu/iu.test(body.name),
      );
      const seat =
        same?.area ??
        PROVINCES.map((level) => memory.sightings.subject(level)).find((unit) => unit?.units.some(isProvince)) ??
        (memory.sightings.provinces.size === 1 ? memory.sightings.province(at) : null);
      if (seat) return withArea(reading, seat, false);
    }
    const ofDistrict = type.id === 'phong';
    if (
      !area &&
      (OF_PROVINCE.has(type.id) || isProvinceBranch(reading) || (ofDistrict && OF_DISTRICT.test(fold(reading.words))))
    ) {
      const same = memory.nearest(
        at,
        (body) => body.type === type && body.area !== null && body.name.startsWith(reading.words),
      );
      const seat =
        same?.area ??
        (ofDistrict
          ? memory.sightings.district(at)
          : (isProvinceBranch(reading) && memory.sightings.provinceBehind(at, at + reading.words.length + BESIDE)) ||
            memory.sightings.province(at));
      if (seat) return withArea(reading, seat, false);
    }
    return asPrinted(reading);
  }
  if (missing === 'unit') return resolveUnit(reading, at, memory);
  if (missing === 'owner') return resolveOwner(reading, at, memory);
  return resolveName(reading, at, memory);
}

/** The union of all zones of a province. */
const OF_ZONES = /^Công đoàn các khu .*(?:công nghiệp|chế xuất|kinh tế)$/iu;
const PROVINCES = ['tỉnh', 'thành phố'] as const;

/** Is the body of the branch that the reading names? */
const isOfBranch = (name: string, { words }: Reading): boolean => fold(name).startsWith(fold(words));

/** "Công đoàn ngành Y tế Việt Nam", "Công đoàn ngành Trung ương": of the whole country. */
const isNational = ({ words, country }: Reading): boolean =>
  country === true || /(?:Việt Nam|Trung ương)$/u.test(words);

/** "Phòng Tổ chức cán bộ": a part of the house spoken of, of its kind. */
function resolveInner(reading: Reading, at: number, memory: Memory): Resolved {
  const house = memory.nearest(at, ({ kind, type, whole }) => whole && isHouse(kind, type));
  if (!house) return asPrinted(reading);
  const { type } = reading;
  return { ...house, name: composeName(reading, house.name), type, certain: false };
}

/** Has a body of that kind and type offices of its own? */
const isHouse = (kind: Resolved['kind'], { id, tails }: Reading['type']): boolean =>
  ((kind === 'company' || kind === 'school') && tails.includes('name')) || HOUSES.has(id);
const HOUSES: ReadonlySet<string> = new Set(['benh-vien', 'vien', 'trung-tam', 'so', 'bao']);

function withArea(reading: Reading, area: Area, certain: boolean): Resolved {
  const { type } = reading;
  // "Huyện ủy Phúc Thọ": a type word that says the level takes the name alone.
  const unit =
    area.type === null && type.id !== 'cong-doan-nganh' ? { ...area, type: area.units[0]?.type ?? null } : area;
  const typed = areaWords(type.level === unit.type ? { ...unit, type: null } : unit, type.id);
  return {
    name: withUnit(ownWords(reading), typed),
    kind: kindOf(reading),
    type,
    area,
    branch: isBranchUnion(reading),
    certain,
    whole: true,
  };
}

/** A unit named so few characters before a short reference is the one it means (UTF-16 code units: about half a line). */
const BESIDE = 45;
/** The same for a unit in the name of a body: a sentence or two of the paragraph are about it. */
const ABOUT = 300;

function resolveUnit(reading: Reading, at: number, memory: Memory): Resolved {
  const { type, area } = reading;
  const level = area?.type ?? type.level;
  if (type.id === 'cong-doan' && level && !reading.congress && fold(reading.words) === fold(type.name)) {
    const federation = memory.nearest(
      at,
      (body) => body.type.id === 'lien-doan-lao-dong' && isOfType(body.area, level),
    );
    if (federation) return { ...federation, certain: false };
  }
  if (!level) {
    const same = memory.nearest(at, (body) => body.type === type);
    const near =
      same?.area ?? memory.nearest(at, (body) => body.type.tails.includes('area') && body.area !== null)?.area;
    return near ? withArea(reading, near, false) : asPrinted(reading);
  }
  const { sightings } = memory;
  const about = sightings.subject(level);
  const near = sightings.spokenOf(level, at);
  const meant = about || near?.opens ? (near?.area ?? about) : null;
  if (meant) return withArea(reading, { ...meant, type: meant.type ?? level }, false);
  const sighting = sightings.ofType(level, at);
  const beside =
    sighting?.at !== undefined && sighting.at <= at && at - sighting.at < (sighting.ofBody ? ABOUT : BESIDE);
  const same = beside ? null : memory.nearest(at, (body) => body.type === type && isOfType(body.area, level));
  if (same?.area) return withArea(reading, same.area, false);
  return sighting ? withArea(reading, sighting.area, false) : asPrinted(reading);
}

const isOfType = (area: Area | null, type: string): boolean =>
  area !== null && area.name !== null && (area.type === type || (area.type === null && area.units[0]?.type === type));

/** Which bodies a type word alone can mean, where that is not its own type. "Cty" is a factory only where no firm is named. */
const FIRMS: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan', 'hop-tac-xa', 'lien-doanh']);
const FEDERATIONS: ReadonlySet<string> = new Set(['lien-doan-lao-dong', 'tong-lien-doan']);
/** A school, and no board of one. */
const isSchool = ({ kind, type }: Resolved): boolean => kind === 'school' && type.wants !== 'owner';
const MEANT: ReadonlyMap<string, (other: Resolved) => boolean> = new Map([
  ['nha-truong', isSchool],
  ['truong', isSchool],
  ['cong-ty', ({ type }: Resolved) => FIRMS.has(type.id)],
  ['lang', ({ type }: Resolved) => type.id === 'lang-tre-em'],
  ['ngan-hang', ({ type }: Resolved) => type.id === 'ngan-hang' || type.id === 'ngan-hang-nong-nghiep'],
  ['uy-ban', ({ type }: Resolved) => /^uy-ban(?:-trung-uong)?(?:-mttq|$)/u.test(type.id)],
  ['hoi', ({ kind, type }: Resolved) => kind === 'mass' && HOI.test(type.id)],
  ['mat-tran', ({ type }: Resolved) => type.id.includes('mttq')],
  ['lien-doan', ({ type }: Resolved) => FEDERATIONS.has(type.id)],
  ['cong-doan', ({ type }: Resolved) => AGENTS.has(type.id)],
  ['cong-doan-nganh', ({ branch }: Resolved) => branch],
]);

/** The union of a unit, whatever it is called there ("Công đoàn thành phố X"). */
const isOfUnit = ({ type, area }: Resolved): boolean =>
  type.id === 'lien-doan-lao-dong' || (type.id === 'cong-doan' && area !== null);

/** Unions that are first of all the one the article is about. */
const UNIONS: ReadonlySet<string> = new Set(['cong-doan', 'cong-doan-nganh']);

/** Where no body of its own type is named: "Cty" may be a factory, "Tập đoàn" a company that has the word in its name or no type word at all. */
function elseMeant({ id, name }: Reading['type'], at: number, memory: Memory): Resolved | null {
  if (id === 'cong-ty')
    return memory.nearest(at, ({ kind, type }) => kind === 'company' && type.tails.includes('name'));
  if (id !== 'tong-cong-ty' && id !== 'tap-doan') return null;
  const word = ` ${fold(name)} `;
  return (
    memory.nearest(at, (other) => other.kind === 'company' && fold(other.name).includes(word)) ??
    memory.nearest(at, ({ type }) => isBrand(type))
  );
}

function resolveName(reading: Reading, at: number, memory: Memory): Resolved {
  const { type } = reading;
  if (type.kind === 'party') {
    const same = memory.nearest(at, (other) => other.type === type);
    return same ? { ...same, certain: false } : resolveOwner(reading, at, memory);
  }
  const meant = MEANT.get(type.id) ?? ((other: Resolved) => other.type === type);
  if (type.id === 'cong-doan' && !memory.nearest(at, meant)) {
    const house = memory.nearest(at, (other) => other.whole && isHouse(other.kind, other.type));
    if (house) return { ...house, name: `${ownWords(reading)} ${house.name}`, kind: type.kind, type, certain: false };
  }
  const main = UNIONS.has(type.id) ? memory.subject(at, (other) => meant(other) && !isOfUnit(other)) : null;
  const body = main ?? memory.nearest(at, meant) ?? elseMeant(type, at, memory);
  return body ? { ...body, certain: false } : asPrinted(reading);
}
