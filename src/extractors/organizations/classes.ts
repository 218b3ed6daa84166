/** classes: readings that name a class of bodies ("các LĐLĐ", "công đoàn cấp trên") or a force ("MTTQ, các đoàn thể"), and no body. */
import { Gap, type Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';
import { endsDate } from './agents.ts';
import type { Reading } from './reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a reading that is not whole, these make it a class ("các LĐLĐ", "mỗi công ty", "tổ chức Công đoàn"). */
const CLASS_BEFORE = words(
  'các những mỗi nhiều từng mọi một hai ba số vài loạt trăm nghìn ngàn chục khối loại cấp chức nghiệp',
);
/** Before a type word in small letters these say what something is or becomes. */
const PREDICATE = words('là làm thành lập xây');
/** Behind "cấp" where it is no verb: "công đoàn cấp trên", but "LĐLĐ cấp bằng khen". */
const LEVELS = words('trên dưới cơ tỉnh huyện quận xã phường trung ngành thành');
/** Behind a bare "công ty": another one, or a kind of them. */
const CLASS_AFTER = words('khác nào con mẹ nước tư liên cổ trách tnhh fdi môi chứng xổ đa vốn dã tuyến văn');
/** The same in two syllables: what such companies do. */
const TRADES = pairSet(`
  thẩm định, kiểm toán, đấu giá, tài chính, công nghệ, bảo hiểm, may mặc, dệt may, da giày, điện tử, bất động, du lịch, lữ hành,
  vận tải, phần mềm, truyền thông, công nghiệp, khởi nghiệp, niêm yết, đại chúng, cho thuê, thành viên, đa quốc, quốc doanh, môi giới, chứng khoán, luật sư
`);
/** Second word behind a bare "MTTQ" in a list of forces: "MTTQ, các đoàn thể", "MTTQ và đoàn thể". */
const FORCES = words('đoàn các hội');

/** Words before a number that make it one of things and no date or code. */
const MEASURES: ReadonlySet<string> = words('trên hơn gần khoảng có hiện gồm tại cho');

/** Behind a bare owner: the organs are those of a class. */
const OWNER_CLASS = words('các những từng');

/** "Quốc hội hai nước": the bodies of several. */
const SEVERAL = pairSet(
  'hai nước, hai bên, hai quốc, các nước, các bên, ba nước, nước này, nước ta, địa phương, sở tại',
);
/** Types with one body a province or district, so that "các" behind them makes a class of them though their field is told. */
const LOCAL: ReadonlySet<string> = new Set([
  'so',
  'phong',
  'lien-doan-lao-dong',
  'uy-ban-nhan-dan',
  'hoi-dong-nhan-dan',
]);

/** Houses that every place has one of. */
const HOUSES: ReadonlySet<string> = new Set(['trung-tam', 'cau-lac-bo']);
/** Unions of single houses, or any. */
const GRASSROOTS: ReadonlySet<string> = new Set(['cong-doan', 'cong-doan-co-so']);
/** Words before a union in small letters that make it the movement, the last first ("cán bộ", "hoạt động"). */
const OF_MOVEMENT = pairSet('bộ cán, động hoạt, trào phong, tác công, chức tổ');
/** Sorts of firms. */
const SORTS = words('dn dnnn dntn fdi nnn');
/** Houses in small letters. */
const HOUSE_WORDS = pairSet(
  'trung tâm, trạm y, trường học, nhà máy, xí nghiệp, công ty, phòng khám, nhà trường, bệnh viện, khu công, cơ sở, công sở, cơ quan',
);
/** Shortenings of what they are for. */
const PURPOSES = words('vh vhtt tt tdtt vhtdtt gdtx htcđ hđcđ dvvl ttn');
/** Is all behind the type word up to `to` such a shortening? */
function isShortening(tokens: readonly Token[], from: number, to: number): boolean {
  let known = 0;
  for (let i = to - 1; i > from && (tokens[i]!.kind === 'mark' || PURPOSES.has(tokens[i]!.fold)); i--)
    if (tokens[i]!.kind === 'word') known = i;
  return known > 0 && (tokens[known - 1]!.shape === 'lower' || known === from + 1);
}

const UNITS = words('tỉnh huyện quận xã phường thành thị');

const JOINERS = words('- , / và');

/** Does a class of bodies or units end at token `i`: "các quận", "các tập đoàn"? */
const isPluralBefore = (tokens: readonly Token[], i: number): boolean =>
  KINDS.has(tokens[i]?.fold ?? '') &&
  (PLURALS.has(tokens[i - 1]?.fold ?? '') || PLURALS.has(tokens[i - 2]?.fold ?? ''));
const PLURALS = words('các những nhiều');
const KINDS = words('tỉnh quận huyện xã phường ngành đoàn ty nghiệp xưởng máy trường viện hàng');

/** "20 năm thành lập trường", "kỷ niệm ngày thành lập công ty": the founding of the one spoken of. */
const isFounding = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]!.fold === 'lập' && FOUNDING.has(tokens[from - 3]?.fold ?? '');
const FOUNDING = words('năm ngày dịp niệm');

/** Is the reading a class or a generic actor and no particular body? */
export function isClass(
  tokens: readonly Token[],
  { from, to, type, missing, bare, area, owner, country }: Reading,
): boolean {
  const here = tokens[from]!;
  const before = here.gap === Gap.block ? undefined : tokens[from - 1];
  const after = tokens[to]?.gap === Gap.block ? undefined : tokens[to];
  const union = type.kind === 'union';
  // "6 Sở Y tế", but "giai đoạn 2008-2013 Sở Y tế đã …".
  const counted = before?.kind === 'digits' && !endsDate(tokens, from - 1);
  const ofLevel = after?.fold === 'cấp' && LEVELS.has(tokens[to + 1]?.fold ?? '');
  // "các cấp Công đoàn Thủ đô": the levels of the union, whatever names it.
  if (type.kind === 'mass' && before?.fold === 'cấp' && tokens[from - 2]?.fold === 'các') return true;
  if (union && type.tails.length > 0 && (before?.fold === 'cấp' || (ofLevel && !area))) return true;
  // "35 Coopmart", "các Coopmart mới": shops of the chain.
  if (type.id === 'chuoi-ban-le' && bare && before && (counted || CLASS_BEFORE.has(before.fold))) return true;
  // "6 nghiệp đoàn nghề cá": so many of a kind.
  if (counted && here.shape === 'lower') return true;
  // "khu thiết chế Công đoàn": what was built for the movement.
  if (union && before?.fold === 'chế' && tokens[from - 2]?.fold === 'thiết') return true;
  // "100% công đoàn trường", "công đoàn khu công nghiệp" in small letters without a name: any of a kind.
  if (
    union &&
    here.shape === 'lower' &&
    (before?.fold === '%' || (!area && !owner && tokens[from + 2]?.fold === 'khu' && tokens[to - 1]!.shape === 'lower'))
  )
    return true;
  // "ban bảo vệ của bệnh viện": any house's.
  if (type.id === 'ban' && !owner && !area && here.shape === 'lower' && tokens[to - 1]!.fold === 'vệ') return true;
  // "Ban Thanh tra nhân dân": every office has one, and it is no union's.
  if (type.id === 'ban' && tokens[to - 1]!.fold === 'tra' && after?.fold === 'nhân') return true;
  // "hoạt động ủy ban kiểm tra công đoàn", "cán bộ UBKT CĐCS": those of the unions.
  if (
    type.id === 'uy-ban-kiem-tra' &&
    owner?.bare &&
    GRASSROOTS.has(owner.type.id) &&
    (before?.fold === 'bộ' || (here.shape === 'lower' && tokens[owner.from]!.shape === 'lower'))
  )
    return true;
  // "cán bộ công đoàn Thái Bình", "hoạt động công đoàn Thủ đô": the movement there.
  if (
    type.id === 'cong-doan' &&
    here.shape === 'lower' &&
    !owner &&
    (area ? area.type === null : tokens[to - 1]!.fold === 'đô') &&
    before &&
    OF_MOVEMENT.has(before.fold, tokens[from - 2]?.fold)
  )
    return true;
  // "liên đoàn lao động địa phương": those of the provinces.
  if (type.id === 'lien-doan-lao-dong' && bare && after?.fold === 'địa') return true;
  // "CĐCS DN ngoài nhà nước": the unions in a sort of firms.
  if (type.id === 'cong-doan-co-so' && !owner && !area && !bare && SORTS.has(tokens[to - 1]!.fold)) return true;
  // "ở bệnh viện, trung tâm y tế": houses of several kinds.
  if (
    missing &&
    bare &&
    here.shape === 'lower' &&
    after?.fold === ',' &&
    tokens[to + 1]?.shape === 'lower' &&
    HOUSE_WORDS.has(tokens[to + 1]!.fold, tokens[to + 2]?.fold)
  )
    return true;
  // "1 Công đoàn các KCN", "Chủ tịch CĐGD 9 huyện": counted unions of a kind.
  if (
    union &&
    !owner &&
    !area &&
    (counted || (after?.kind === 'digits' && missing && UNITS.has(tokens[to + 1]?.fold ?? '')))
  )
    return true;
  // "63 Sở Giáo dục và Đào tạo trên cả nước", "Sở Y tế các tỉnh"
  if (LOCAL.has(type.id) && !area && !owner && (counted || after?.fold === 'các')) return true;
  if (after && type.kind === 'state' && !area && !country && SEVERAL.has(after.fold, tokens[to + 1]?.fold)) return true;
  // "trên 38.000 CLB TDTT": counted with a word of measure before the number.
  if (counted && MEASURES.has(tokens[from - 2]?.fold ?? '')) return true;
  // "công đoàn phường": the unions of wards, unless one was named with a capital.
  if (missing === 'unit' && area?.levels[0] === 'ward' && here.shape === 'lower') return true;
  // "Đảng, chính quyền, MTTQ, các đoàn thể": the Front as a force and no body.
  if (type.id === 'mttq' && bare && FORCES.has(tokens[to + 2]?.fold ?? '')) return true;
  // "các nghiệp đoàn nghề cá": those of a trade; "là nghiệp đoàn đầu tiên"
  if (type.id === 'nghiep-doan' && !area && !owner && before && (PLURALS.has(before.fold) || before.fold === 'là'))
    return true;
  // "CLB TDTT", "Trung tâm VH-TT": a kind of house told by nothing but a shortening.
  if (HOUSES.has(type.id) && !area && !owner && isShortening(tokens, from, to)) return true;
  if (!missing) return false;
  // "các quận - huyện đoàn", "các tập đoàn, công ty lớn"
  if (here.shape === 'lower' && before && JOINERS.has(before.fold) && isPluralBefore(tokens, from - 2)) return true;
  // "Ban Chấp hành, Ban Thường vụ Công đoàn các cấp": organs of a class.
  if (owner?.bare && OWNER_CLASS.has(tokens[owner.to]?.fold ?? '')) return true;
  // "tổ chức công đoàn nhà máy": the house's own.
  const ofHouse = before?.fold === 'chức' && union && owner?.bare === true;
  if (before && !ofHouse && (CLASS_BEFORE.has(before.fold) || counted)) return true;
  // "ARM là công ty nổi tiếng"
  if (!union && bare && here.shape === 'lower' && before && PREDICATE.has(before.fold) && !isFounding(tokens, from))
    return true;
  if (type.id === 'nha-truong' && after?.fold === 'và' && tokens[to + 1]?.fold === 'gia') return true;
  return (
    after?.fold === 'các' ||
    ofLevel ||
    (bare && after !== undefined && (CLASS_AFTER.has(after.fold) || TRADES.has(after.fold, tokens[to + 1]?.fold)))
  );
}
