/**
 * roles: the titles of people, and the words of address that stand before a name. A role of the text is a base title from
 * this table with the prefixes and suffixes below ("nguyên" + "Phó" + "Chủ tịch" + "Thường trực"); see grammar/role-phrases.ts.
 */
import { fold } from '../text/fold.ts';
import { ARTISTS, FATES, type RoleRow, TRADES, WORLD_TRADES } from './roles-trades.ts';
import type { Entry, Lexicon } from './trie.ts';

export type RoleKind = 'leader' | 'member' | 'office' | 'profession' | 'degree' | 'rank' | 'status';

export interface Role extends Entry {
  /**
   * `leader`: heads a body ("Chủ tịch"); `member`: sits in one ("Ủy viên"); `office`: a post of state or party that stands alone ("Thủ tướng");
   * `profession`, `rank`: what one is ("kỹ sư", "đại tá"); `degree`: what one has studied to ("TS"), a role where no other is told; `status`: what one is in the story ("đại diện", "nạn nhân").
   */
  readonly kind: RoleKind;
  /** A foreign name may follow at once ("Tổng thống", "cầu thủ"). */
  readonly foreign?: true;
  /** Its holder may go by given names alone ("ca sĩ Hồng Nhung"). */
  readonly stage?: true;
}

export interface Honorific extends Entry {
  readonly gender?: 'f' | 'm';
}

/** Abbreviations are matched as they are written ("TS", not "ts"); other titles in any case. */
const anyCase = (name: string): string => (/^[\p{Lu}.-]+$/u.test(name) ? name : name.toLowerCase());

const rows = (kind: RoleKind, table: readonly RoleRow[], also: Pick<Role, 'foreign' | 'stage'> = {}): Role[] =>
  table.map(([name, ...names]) => ({
    id: fold(name),
    name,
    names: [name, ...names].map(anyCase),
    kind,
    ...also,
  }));

/** Titles whose holder heads a body that is named next to them. */
const LEADERS = rows('leader', [
  ['Chủ tịch', 'CT'],
  ['Đồng Chủ tịch'],
  ['Hội trưởng'],
  ['Hội phó', 'Chi hội trưởng', 'Chi hội phó', 'Phân hội trưởng'],
  ['Bí thư', 'BT'],
  ['Bí thư thứ nhất'],
  ['Tổng Thư ký'],
  ['Chủ nhiệm'],
  ['Trưởng ban'],
  ['Phó Trưởng ban', 'Phó ban'],
  ['Trưởng phòng'],
  ['Trưởng bộ phận'],
  ['Trưởng khoa'],
  ['Trưởng bộ môn'],
  ['Trưởng phòng khám'],
  ['Phó phòng', 'Phó khoa'],
  ['Trưởng ngành', 'Trưởng giáo vụ'],
  ['Trưởng ga', 'Trưởng đài', 'Trưởng bến', 'Trưởng trại', 'Giám thị trại giam'],
  ['Trưởng văn phòng', 'Trưởng Văn phòng đại diện'],
  ['Đồn trưởng', 'Đồn phó', 'Trưởng đồn'],
  ['Trưởng dòng họ', 'Trưởng tộc', 'Trưởng họ'],
  ['Trưởng đoàn'],
  ['Trưởng nhóm', 'Nhóm trưởng'],
  ['Trưởng đại diện'],
  ['Trưởng chi nhánh'],
  ['Trưởng trạm', 'Trạm trưởng'],
  ['Trưởng cụm', 'Cụm trưởng'],
  ['Trưởng khối', 'Khối trưởng'],
  ['Trưởng khu', 'Trưởng khu phố', 'Trưởng thôn', 'Trưởng ấp', 'Trưởng bản', 'Trưởng làng', 'Già làng'],
  ['Trưởng tiểu ban'],
  ['Trưởng xưởng', 'Xưởng trưởng', 'Quản đốc', 'Phó Quản đốc'],
  ['Trưởng ca', 'Trưởng chuyền', 'Chuyền trưởng', 'Chuyền phó', 'Trưởng kíp', 'Ca trưởng', 'Đốc công'],
  ['Tổ trưởng', 'Tổ phó'],
  ['Tổ trưởng sản xuất', 'Tổ trưởng tổ sản xuất'],
  ['Tổ trưởng công đoàn'],
  ['Tổ trưởng dân phố', 'Tổ trưởng tổ dân phố', 'Tổ trưởng chuyên môn', 'Tổ trưởng bộ môn', 'Khối trưởng chuyên môn'],
  ['Đội trưởng', 'Đội phó'],
  ['Chánh Văn phòng', 'Phó Văn phòng', 'Chánh VP', 'Phó Chánh VP', 'CVP', 'PCVP'],
  ['Chánh Thanh tra'],
  ['Cục trưởng', 'Cục phó'],
  ['Tổng Cục trưởng'],
  ['Chi cục trưởng'],
  ['Chi cục phó', 'Phó Chi cục trưởng'],
  ['Vụ trưởng', 'Vụ phó'],
  ['Viện trưởng', 'Viện phó'],
  ['Giám đốc', 'GĐ'],
  ['Tổng Giám đốc', 'TGĐ', 'Tổng GĐ'],
  ['Phó Tổng Giám đốc', 'PTGĐ', 'Phó TGĐ'],
  ['Phó Chủ tịch', 'PCT', 'PCTTT', 'PCT TT', 'P.Chủ tịch', 'Phó CT'],
  ['Phó Bí thư', 'PBT', 'PBTTT', 'PBT TT'],
  ['Phó Giám đốc', 'PGĐ'],
  ['Hiệu trưởng', 'Hiệu phó', 'PHT'],
  ['Kế toán trưởng'],
  ['Tổng Biên tập'],
  ['TBT', 'Phó TBT', 'Tổng Thư ký Tòa soạn', 'Trưởng ban biên tập'],
  ['Thư ký Tòa soạn'],
  ['Tổng Kiểm toán Nhà nước'],
  ['Tổng Thanh tra'],
  ['Chánh án'],
  ['Chánh tòa'],
  ['CEO', 'Giám đốc điều hành', 'Giám đốc quốc gia', 'Giám đốc kỹ thuật', 'Giám đốc sáng tạo', 'Giám đốc nghệ thuật'],
  ['Tổng Quản lý', 'Tổng Giám đốc điều hành'],
  ['Kiểm sát trưởng'],
  ['Trưởng Công an', 'Phó Công an'],
  ['Chỉ huy trưởng', 'Chỉ huy phó'],
  ['Tham mưu trưởng'],
  ['Tổng Tham mưu trưởng', 'Tổng Tư lệnh'],
  [
    'Sư đoàn trưởng',
    'Lữ đoàn trưởng',
    'Lữ trưởng',
    'Trung đoàn trưởng',
    'Tiểu đoàn trưởng',
    'Đại đội trưởng',
    'Trung đội trưởng',
    'Tiểu đội trưởng',
    'Hải đội trưởng',
    'Hạm trưởng',
  ],
  ['Trung đoàn phó', 'Tiểu đoàn phó', 'Đại đội phó', 'Phó Tham mưu trưởng'],
  ['Chính ủy', 'Chính trị viên'],
  ['Tư lệnh'],
  ['Thủ trưởng'],
  ['Phụ trách'],
  ['Chủ tịch Hội đồng quản trị', 'Chủ tịch HĐQT'],
  ['Chủ tịch Hội đồng thành viên', 'Chủ tịch HĐTV'],
]);

const MEMBERS = rows('member', [
  ['Ủy viên', 'UV'],
  ['Ủy viên Thường vụ'],
  ['Ủy viên dự khuyết'],
  ['Thành viên'],
  ['Hội viên'],
  ['Thư ký'],
  ['Đại biểu', 'ĐB'],
  ['Chuyên viên tâm lý', 'chuyên viên tư vấn', 'chuyên viên pháp lý', 'chuyên viên phân tích'],
  ['Chuyên viên', 'Chuyên viên chính', 'Chuyên viên cao cấp'],
  ['Cán bộ', 'cán bộ công đoàn', 'cán bộ CĐ'],
  [
    'Cán bộ hưu trí',
    'cán bộ nghỉ hưu',
    'cán bộ nguồn',
    'cán bộ quản lý',
    'cán bộ kỹ thuật',
    'cán bộ tín dụng',
    'cán bộ chuyên trách',
    'cán bộ khuyến nông',
    'cán bộ y tế',
    'cán bộ địa chính',
    'cán bộ tư pháp',
    'cán bộ văn phòng',
    'cán bộ điều tra',
    'cán bộ kiểm lâm',
    'công chức',
    'viên chức',
  ],
  [
    'Đội viên',
    'Báo cáo viên',
    'Tuyên truyền viên',
    'Bí thư thứ hai',
    'Tham tán',
    'Tham tán thương mại',
    'Tùy viên',
    'Tùy viên quân sự',
    'Đặc phái viên',
  ],
  ['Nhân viên'],
  ['Đoàn viên'],
  ['Đoàn viên Công đoàn', 'đoàn viên CĐ'],
  ['Đảng viên'],
  ['Tổng Bí thư'],
  ['Trợ lý'],
  ['Cố vấn', 'Cố vấn trưởng'],
  ['Phát ngôn viên', 'Người phát ngôn'],
  ['Đại diện', 'đại diện lãnh đạo'],
]);

/** Offices whose name already says the body, and members named after it. */
const OFFICES = rows('office', [
  ['UVBTV', 'UV BTV', 'UVTV', 'UVBCH', 'UV BCH', 'UVĐCT', 'UBTV'],
  ['Chi ủy viên'],
  ['Thành ủy viên'],
  ['Tỉnh ủy viên', 'TUV'],
  ['Quận ủy viên', 'QUV'],
  ['Huyện ủy viên', 'HUV'],
  ['Thị ủy viên'],
  ['Đảng ủy viên'],
  ['ĐBQH'],
  ['Chủ tịch nước'],
  ['Phó Chủ tịch nước'],
  ['Bộ trưởng', 'Bộ trưởng Bộ'],
  ['Thứ trưởng', 'Thứ trường'],
]);

/** Offices known abroad too: a foreign name may follow at once. */
const WORLD_OFFICES = rows(
  'office',
  [
    ['Thủ tướng'],
    ['Tổng thống'],
    ['Ngoại trưởng'],
    ['Quốc vương', 'Nhà vua', 'Vua', 'Nữ hoàng', 'Hoàng tử', 'Thái tử', 'Công chúa', 'Hoàng hậu'],
    ['Thủ hiến'],
    ['Thượng nghị sĩ', 'Hạ nghị sĩ', 'Nghị sĩ'],
    ['Thị trưởng'],
    [
      'Chưởng lý',
      'Đệ nhất phu nhân',
      'Phu nhân',
      'Quốc trưởng',
      'Cao ủy',
      'Tiểu vương',
      'Hoàng thân',
      'Phó Tổng thống',
      'Công tước',
      'Nữ công tước',
    ],
    ['Thống đốc'],
    ['Đại sứ'],
    ['Tổng lãnh sự'],
    ['Giáo hoàng', 'Đức Giáo hoàng'],
  ],
  { foreign: true },
);

const PROFESSIONS = rows('profession', TRADES);
const ARTS = rows('profession', ARTISTS, { stage: true });
const WORLD_PROFESSIONS = rows('profession', WORLD_TRADES, { foreign: true, stage: true });

const DEGREES = rows('degree', [
  ['tiến sĩ', 'tiến sỹ', 'TS', 'thạc sĩ', 'thạc sỹ', 'ThS', 'cử nhân', 'giáo sư', 'GS', 'phó giáo sư', 'PGS'],
  ['PGS.TS', 'GS.TS', 'PGS-TS', 'GS-TS', 'GS.TSKH', 'TSKH'],
]);

const RANKS = rows('rank', [
  ['Đại tướng'],
  ['Thượng tướng'],
  ['Trung tướng'],
  ['Thiếu tướng'],
  ['Đô đốc', 'Phó Đô đốc', 'Chuẩn Đô đốc'],
  ['Đại tá'],
  ['Thượng tá'],
  ['Trung tá', 'Trung tá QNCN'],
  ['Thiếu tá', 'Thiếu tá QNCN'],
  ['Đại úy', 'Đại úy QNCN', 'Thượng úy QNCN', 'Trung úy QNCN', 'Thượng úy', 'Trung úy', 'Thiếu úy'],
  ['Thượng sĩ', 'Thượng sỹ', 'Trung sĩ', 'Trung sỹ', 'Hạ sĩ'],
  ['Anh hùng Lao động', 'Anh hùng'],
  ['Anh hùng Lực lượng vũ trang nhân dân', 'AHLĐ', 'Anh hùng LLVTND'],
  ['Bà mẹ Việt Nam anh hùng', 'Mẹ Việt Nam anh hùng', 'Bà mẹ VNAH', 'Mẹ VNAH'],
  ['liệt sĩ', 'liệt sỹ'],
]);

const STATUSES = rows('status', FATES);

/** Every title. */
export const roles: Lexicon<Role> = {
  name: 'roles',
  cased: true,
  entries: [
    ...LEADERS,
    ...MEMBERS,
    ...OFFICES,
    ...WORLD_OFFICES,
    ...PROFESSIONS,
    ...ARTS,
    ...WORLD_PROFESSIONS,
    ...DEGREES,
    ...RANKS,
    ...STATUSES,
  ],
};

/** Every title as folded text, to tell where a title may be cut. */
export const ROLE_NAMES: ReadonlySet<string> = new Set([
  ...roles.entries.flatMap(({ name, names = [] }) => [name, ...names].map(fold)),
  // "chủ hộ kinh doanh X": a title before a body only, for the word alone is in many others
  'chủ',
]);

const MINISTERS: ReadonlySet<string> = new Set(['Bộ trưởng', 'Thứ trưởng'].map(fold));

/** Does the title stand before the branch of a ministry ("Bộ trưởng Công Thương")? */
export const isMinister = ({ id }: Role): boolean => MINISTERS.has(id);

/** Words of address: they announce a name and are no role. */
export const honorifics: Lexicon<Honorific> = {
  name: 'honorifics',
  entries: [
    { id: 'ông', name: 'ông', gender: 'm' },
    { id: 'bà', name: 'bà', gender: 'f' },
    { id: 'đồng chí', name: 'đồng chí', names: ['đ/c', 'đ.c', 'đc'] },
    { id: 'anh', name: 'anh', gender: 'm' },
    { id: 'chị', name: 'chị', gender: 'f' },
    { id: 'em', name: 'em' },
    { id: 'cháu', name: 'cháu' },
    { id: 'bé', name: 'bé', names: ['bé trai', 'bé gái'] },
    { id: 'cô', name: 'cô', gender: 'f' },
    { id: 'chú', name: 'chú', gender: 'm' },
    { id: 'bác', name: 'bác' },
    { id: 'thầy', name: 'thầy', gender: 'm' },
    { id: 'cụ', name: 'cụ' },
    { id: 'cậu', name: 'cậu', gender: 'm' },
    { id: 'dì', name: 'dì', gender: 'f' },
    { id: 'mẹ', name: 'mẹ', gender: 'f' },
    { id: 'ngài', name: 'ngài', names: ['Mr', 'Mr.'], gender: 'm' },
    { id: 'mrs', name: 'Mrs', names: ['Ms', 'Mrs.', 'Ms.', 'quý bà'], gender: 'f' },
  ],
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));

/** Words before a title that belong to it ("nguyên Phó Chủ tịch"). */
export const ROLE_PREFIXES: ReadonlySet<string> = setOf('phó|quyền|nguyên|cựu|cố|tân|đồng|P|Q');

/** What is said of the holder between a title and a name and is no part of the title ("kỹ sư trẻ Nguyễn Văn A"). */
export const EPITHETS: ReadonlySet<string> = setOf(
  'trẻ|trẻ tuổi|già|nghèo|kỳ cựu|nổi tiếng|lâu năm|xấu số|quá cố|tài năng|tài hoa|hàng đầu|huyền thoại|danh tiếng|đáng kính|tên|tên là|có tên|mang tên|' +
    'gốc Việt|người Việt|cao tuổi|khuyết tật|giàu có|duy nhất|xuất sắc|tiêu biểu|ưu tú|gương mẫu',
);

/** Words that point back to someone spoken of ("người kỹ sư đó là anh A"). */
export const DEMONSTRATIVES: ReadonlySet<string> = setOf('đó|này|ấy|kia|nọ');

/** Words after a title that belong to it, longest first; each is a row of folded words. */
export const ROLE_SUFFIXES: readonly (readonly string[])[] = [
  'thường trực',
  'phụ trách',
  'chuyên trách',
  'thứ nhất',
  'điều hành',
  'danh dự',
  'cao cấp',
  'kiêm nhiệm',
  'dự khuyết',
  'cơ sở',
  'công đoàn cơ sở',
].map((words) => words.split(' ').map(fold));

/** Words that open the field or unit one works in, after a title ("Giám đốc nhân sự", "CN bộ phận SMD", "thợ xây nghĩa trang"). */
export const WORK_FIELDS: ReadonlySet<string> = setOf(
  'nhân sự|hành chính|kinh doanh|kỹ thuật|sản xuất|tài chính|điều hành|đối ngoại|đào tạo|chuyên môn|vận hành|truyền thông|pháp lý|bán hàng|' +
    'dự án|chất lượng|tiếp thị|bộ phận|phân xưởng|xưởng|tổ|phòng|khoa|ban|đội|chuyền|dây chuyền|công đoạn|kho|bậc|' +
    'may|cắt|ủi|hàn|xây|điện|cơ khí|tiện|nguội|sơn|mộc|lò|mỏ|bốc xếp|vệ sinh|môi trường|thời vụ|bảo vệ|mầm non|tiểu học|lái|nấu|kế toán|văn thư|' +
    'tỉnh|huyện|quận|xã|phường|thị xã|thành phố|thị trấn|' +
    'kinh tế|công nghệ|giáo dục|y tế|tâm lý|pháp luật|văn hóa|lịch sử|quân sự|chính trị|an ninh|thời trang|thể thao|bóng đá|nông nghiệp|thủy sản|xây dựng|' +
    'giao thông|ngân hàng|chứng khoán|bất động|dinh dưỡng|phần mềm|tin học|đô thị|quy hoạch|bảo hiểm|an toàn|năng lượng|thương mại|phát triển|cao cấp|' +
    'ẩm thực|âm nhạc|mỹ thuật|tim mạch|nhi khoa|thú y|dạy|bộ môn|tài xế|nghiên cứu|lâm nghiệp|cầu đường|điều khiển|' +
    'công lập|tư thục|dân lập|giày da|da giày|dệt|đóng|sửa chữa|lắp ráp|chế biến|thêu|gò|đúc|bảo trì|giết mổ',
);

/** Bodies that stand between a title and a name without a name of their own ("Chủ tịch CĐCS Nguyễn Văn A"), longest first. */
export const UNNAMED_BODIES: readonly (readonly string[])[] = [
  'công đoàn cơ sở',
  'công đoàn',
  'CĐCS',
  'CĐ',
  'UBND',
  'HĐND',
  'HĐQT',
  'HĐTV',
  'UBKT',
  'BCH',
  'công ty',
  'nhà trường',
  'chi bộ',
].map((words) => words.split(' ').map(fold));
