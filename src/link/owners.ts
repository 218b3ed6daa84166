/** owners: whose an organ or a house's union is where its words do not say so ("Ban Chấp hành", "CĐCS"). */
import type { Reading } from '../extractors/organizations/reading.ts';
import { composeName, isBrand, isStateBank, ownWords } from '../extractors/organizations/value.ts';
import { INNER_FIELDS } from '../lexicon/fields.ts';
import { fold } from '../text/fold.ts';
import { asPrinted, type Memory, type Resolved } from './resolved.ts';

const UNION_OWNERS: ReadonlySet<string> = new Set([
  'lien-doan-lao-dong',
  'tong-lien-doan',
  'cong-doan',
  'cong-doan-co-so',
  'cong-doan-co-so-lam-thoi',
  'cong-doan-viet-nam',
  'cong-doan-nganh',
]);

/** Groups that have boards where smaller companies have offices. */
const GROUPS: ReadonlySet<string> = new Set(['tap-doan', 'tong-cong-ty', 'ngan-hang']);

/** The general confederation is the body of "Công đoàn Việt Nam". */
const CONFEDERATION = 'Tổng Liên đoàn Lao động Việt Nam';

/** A body of people that may have boards and organs of its own: by a name of its own or one the tables know, and no mere fund. */
const isNamedHouse = ({ type }: Resolved): boolean =>
  type.id !== 'quy' &&
  type.wants !== 'owner' &&
  (type.tails.includes('name') || type.kind === 'company' || isStateBank(type));

/** Gives the organ or house union that `reading` names at text offset `at` without its owner the owner the article means. */
export function resolveOwner(reading: Reading, at: number, memory: Memory): Resolved {
  const { type } = reading;
  if (type.id === 'doan-chu-tich')
    return { ...asPrinted(reading), name: `${ownWords(reading)} ${CONFEDERATION}`, certain: false, whole: true };
  // "Ban An toàn": a company's own board, where a group or company is spoken of.
  if (type.id === 'ban' && INNER_FIELDS.has(fold(reading.words).slice('ban '.length))) {
    const house = memory.nearest(at, (body) => GROUPS.has(body.type.id) || isBrand(body.type));
    if (house) return { ...organ(reading, house), kind: house.kind };
  }
  const owned = memory.nearest(
    at,
    (body) => body.type === type && (type.id !== 'ban' || fold(body.name).startsWith(`${fold(reading.words)} `)),
  );
  // An organ without its union is that of the union the article is about, unless its own paragraph names it in full.
  const main = type.kind === 'union' && !type.id.startsWith('cong-doan') ? memory.subject(at, isLocalUnion) : null;
  if (main && !(owned && memory.inParagraph(at, owned))) return organ(reading, main);
  if (owned) return { ...owned, certain: false };
  const owner = memory.nearest(at, (body) => mayOwn(body, type));
  return owner ? organ(reading, owner) : asPrinted(reading);
}

/** May an organ or house union of that type be the body's? */
function mayOwn(body: Resolved, type: Reading['type']): boolean {
  if (type.id.startsWith('cong-doan-co-so'))
    return ['company', 'school'].includes(body.kind) && body.type.tails.includes('name');
  if (type.id === 'ban-giam-hieu') return body.kind === 'school' && isNamedHouse(body);
  if (type.kind === 'company') return (body.type.kind === 'company' || isStateBank(body.type)) && isNamedHouse(body);
  if (type.kind === 'union') return UNION_OWNERS.has(body.type.id);
  if (type.id !== 'doan-thanh-nien' && type.kind !== 'party') return false;
  return (['company', 'school', 'press', 'other'].includes(body.kind) || isStateBank(body.type)) && isNamedHouse(body);
}

/** A union that is not the whole movement, and no organ of one. */
const isLocalUnion = ({ type: { id } }: Resolved): boolean =>
  id === 'nghiep-doan' || id === 'lien-doan-lao-dong' || (id.startsWith('cong-doan') && id !== 'cong-doan-viet-nam');

/** What the unions of units are called in "Đại hội Công đoàn tỉnh X": the organs are their federation's. */
const UNION_OF_UNIT = /^Công đoàn (?=(?:tỉnh|thành phố|quận|huyện|thị xã) )/u;

/** The organ of `owner` that `reading` names. */
function organ(reading: Reading, owner: Resolved): Resolved {
  const { type } = reading;
  const name =
    owner.type.id === 'cong-doan-viet-nam' && type.id !== 'ban-thuong-vu'
      ? CONFEDERATION
      : owner.name.replace(UNION_OF_UNIT, 'Liên đoàn Lao động ');
  const kind = type.kind === 'company' || type.id === 'ban-giam-hieu' ? owner.kind : type.kind;
  return { name: composeName(reading, name), kind, type, area: owner.area, branch: false, certain: false, whole: true };
}
