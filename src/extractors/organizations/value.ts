/** value: what the extractor of organizations yields: the reading, and the name as far as the words alone give it. */
import { z } from 'zod';
import type { Area } from '../../grammar/phrases/areas.ts';
import { OrganizationKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import type { Reading } from './reading.ts';

export const OrganizationValue = z.object({
  name: z.string(),
  kind: OrganizationKind,
  reading: z.custom<Reading>(),
});
export type OrganizationValue = z.infer<typeof OrganizationValue>;

/** Offices whose name formally carries it behind their field too ("Sở Y tế Hà Nội" → "Sở Y tế thành phố Hà Nội"). */
const TYPED_OFFICES: ReadonlySet<string> = new Set(['so', 'phong', 'bao-hiem-xa-hoi']);

/** Types whose name formally carries the unit's type word ("LĐLĐ Tiền Giang" → "Liên đoàn Lao động tỉnh Tiền Giang"). */
const TYPED_AREA: ReadonlySet<string> = new Set([
  'lien-doan-lao-dong',
  'uy-ban-nhan-dan',
  'hoi-dong-nhan-dan',
  'cong-doan',
]);

const HO_CHI_MINH_CITY = '79';

/** Two parts of a name, either of which may be missing. */
const inOneLine = (first: string | null, second: string | null | undefined): string =>
  first && second ? `${first} ${second}` : first || second || '';

/** The area as it stands in a formal name. */
export function areaWords(area: Area, typeId?: string): string {
  const type =
    area.type ??
    (typeId && (TYPED_AREA.has(typeId) || TYPED_OFFICES.has(typeId)) ? (area.units[0]?.type ?? null) : null);
  // The city's name alone is the man's: it keeps its type word everywhere.
  const city = area.type === null && area.units[0]?.id === HO_CHI_MINH_CITY ? area.units[0].type : null;
  return inOneLine(type ?? city, area.name);
}

/** A name with its unit behind it; a type word that ends the name is not said twice ("Công an thành phố" + "thành phố Huế"). */
export function withUnit(name: string, unit: string): string {
  if (unit === '') return name.trim();
  const type = UNIT_TYPE.exec(unit)?.[0];
  return `${type && name.endsWith(` ${type.trim()}`) ? name.slice(0, -type.length) : name} ${unit}`.trim();
}
const UNIT_TYPE = /^(?:thành phố|tỉnh|quận|huyện|thị xã) /u;

/** "Liên đoàn lao động", "Ủy ban Nhân dân": a body's own words, its type in one spelling, however papers print it. */
export const ownWords = ({ type, words }: Reading): string => (fold(words) === fold(type.name) ? type.name : words);

/** Joins the parts of a reading to a name. `ownerName` is the owner's name where it was resolved. */
export function composeName(reading: Reading, ownerName = reading.owner ? composeName(reading.owner) : ''): string {
  const { type, area, seat } = reading;
  const said = ownWords(reading);
  const name = ownerName === '' ? said : said === '' ? ownerName : `${said} ${ownerName}`;
  if (!area) return inOneLine(name.trim(), seat);
  // "Công đoàn Hà Nội" is the city's; "Công đoàn Giáo dục Hà Nội" has no type word to supply.
  const typed = TYPED_OFFICES.has(type.id) || said === type.name;
  return withUnit(name, areaWords(area, typed ? type.id : undefined));
}

/** The unions of branches that have a type word of their own. */
const BRANCHES =
  /^cong-doan-(?:giao-duc|y-te|xay-dung|ngan-hang|cong-thuong|det-may|dien-luc|dau-khi|cao-su|duong-sat|hang-hai)/u;

/** Is it the union of a branch, which "Công đoàn ngành" alone can mean? */
export const isBranchUnion = ({ type, branch }: Reading): boolean => branch === true || BRANCHES.test(type.id);

/** Is it a company whose type word is its whole name, but for the place of a branch ("Viettel", "Viettel Nghệ An")? */
export const isBrand = ({ kind, tails, bare, wants }: Reading['type']): boolean =>
  kind === 'company' &&
  bare === 'always' &&
  !wants &&
  (tails.length === 0 || (tails.length === 1 && tails[0] === 'area'));

/** Organs take the kind of the body they belong to. */
const ORGANS: ReadonlySet<string> = new Set([
  'ban-chap-hanh', 'ban-chap-hanh-lam-thoi', 'thuong-vu', 'ban-thuong-vu', 'doan-chu-tich', 'uy-ban-kiem-tra', 'ban-nu-cong', 'thuong-truc', 'co-quan', 'van-phong', 'ban', 'trung-tam', 'ban-quan-ly-du-an',
]); // biome-ignore format: one vocabulary, one line

/** The state's bank is led as a company is. */
export const isStateBank = ({ id }: Reading['type']): boolean => id === 'nhcsxh';

/** Parts of a house: of its kind, whatever that is. */
const INNER_ORGANS: ReadonlySet<string> = new Set(['phong', 'ban-giam-doc', 'ban-giam-hieu']);

/** Boards in a company that are its union's; others are its own. */
const UNION_BOARD = /tuyên giáo|nữ công|pháp luật|quan hệ lao động|tổ chức|kiểm tra|công đoàn/iu;

/** Boards of the centre that are the government's; the others are the Party's. */
const STATE_BOARD = /thi đua|chỉ đạo|phòng, chống|tôn giáo/iu;

/** Boards of a province or the state that are the government's own. */
const GOVERNMENT_BOARD =
  /^ban (?:atgt|an toàn giao thông|dân nguyện|công tác đại biểu|dân tộc|tôn giáo|vì sự tiến bộ)/iu;

/** The unions' own institutes bear their name ("Viện Công nhân và Công đoàn"). */
const UNION_INSTITUTES: ReadonlySet<string> = new Set(['vien', 'trung-tam']);

/** What the state's own centres and institutes for labour do. */
const STATE_SERVICE =
  /dịch vụ việc làm|giới thiệu việc làm|nguồn nhân lực|khoa học lao động|khuyến nông|kiểm soát bệnh tật|y tế dự phòng|chăm sóc sức khỏe sinh sản|khuyến công|hàn lâm/iu;

/** Every district has a school of its cadres by this name. */
const CADRE_SCHOOL = /bồi dưỡng chính trị/iu;

/** The kind of a body, asking its owner where its own type does not say. */
export function kindOf({ type, owner, words }: Reading): OrganizationValue['kind'] {
  if (type.id === 'ban' && /đại diện cha mẹ/iu.test(words)) return 'other';
  if (owner && INNER_ORGANS.has(type.id)) return kindOf(owner);
  if (owner && ORGANS.has(type.id)) {
    const kind = kindOf(owner);
    if (type.id === 'ban' && kind === 'company' && !UNION_BOARD.test(words)) return kind;
    // A union's organ in a company stays the union's.
    return kind === 'company' || kind === 'school' || (type.kind === 'other' && kind !== 'union') ? type.kind : kind;
  }
  if (UNION_INSTITUTES.has(type.id) && /công đoàn|những người lao động/iu.test(words)) return 'union';
  if (UNION_INSTITUTES.has(type.id) && STATE_SERVICE.test(words)) return 'state';
  if (type.id === 'trung-tam' && CADRE_SCHOOL.test(words)) return 'school';
  if (type.id === 'hoi-dong' && owner && kindOf(owner) === 'company') return 'company';
  if (type.id === 'hoi-dong' && /lý luận/iu.test(words)) return 'party';
  if (type.id === 'hoi-dong' && /^hội đồng đội/iu.test(words)) return 'mass';
  if (type.id === 'hoi-dong' && /bình chọn|xét chọn/iu.test(words)) return 'other';
  if (type.id === 'phong' && /^phòng thương mại/iu.test(words)) return 'other';
  if (type.id === 'ban-chi-dao' && /tháng công nhân/iu.test(words)) return 'other';
  if (type.id === 'ban' && GOVERNMENT_BOARD.test(words)) return 'state';
  if (type.id === 'ban' && / Trung ương$/u.test(words)) return STATE_BOARD.test(words) ? 'state' : 'party';
  return type.kind;
}
