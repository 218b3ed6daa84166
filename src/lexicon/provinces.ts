/**
 * provinces: the 63 units of the first level until 2025-06-30 and the 34 since 2025-07-01 (Nghị quyết 202/2025/QH15), with the
 * codes of the General Statistics Office. A name that lives on is in both lists, and the article's date decides between them.
 */
import type { Entry, Lexicon } from './trie.ts';

export type ProvinceType = 'tỉnh' | 'thành phố';

export interface FormerProvince extends Entry {
  readonly type: ProvinceType;
  /** Code, in `presentProvinces`, of the unit its area belongs to since 2025-07-01. */
  readonly successor: string;
}

export interface PresentProvince extends Entry {
  readonly type: ProvinceType;
}

/** The first day of the present map. */
export const PRESENT_MAP = '2025-07-01';

/** An id is the official code; a second unit of the same code carries the year it began. */
// biome-ignore format: a table, one entry a line
const LIST: readonly FormerProvince[] = [
  { id: '28', name: 'Hà Tây', type: 'tỉnh', until: '2008-07-31', successor: '01' },
  { id: '01', name: 'Hà Nội', type: 'thành phố', until: '2025-06-30', successor: '01' },
  { id: '02', name: 'Hà Giang', type: 'tỉnh', until: '2025-06-30', successor: '08' },
  { id: '04', name: 'Cao Bằng', type: 'tỉnh', until: '2025-06-30', successor: '04' },
  { id: '06', name: 'Bắc Kạn', names: ['Bắc Cạn'], type: 'tỉnh', until: '2025-06-30', successor: '19' },
  { id: '08', name: 'Tuyên Quang', type: 'tỉnh', until: '2025-06-30', successor: '08' },
  { id: '10', name: 'Lào Cai', type: 'tỉnh', until: '2025-06-30', successor: '15' },
  { id: '11', name: 'Điện Biên', type: 'tỉnh', until: '2025-06-30', successor: '11' },
  { id: '12', name: 'Lai Châu', type: 'tỉnh', until: '2025-06-30', successor: '12' },
  { id: '14', name: 'Sơn La', type: 'tỉnh', until: '2025-06-30', successor: '14' },
  { id: '15', name: 'Yên Bái', type: 'tỉnh', until: '2025-06-30', successor: '15' },
  { id: '17', name: 'Hòa Bình', type: 'tỉnh', until: '2025-06-30', successor: '25' },
  { id: '19', name: 'Thái Nguyên', type: 'tỉnh', until: '2025-06-30', successor: '19' },
  { id: '20', name: 'Lạng Sơn', type: 'tỉnh', until: '2025-06-30', successor: '20' },
  { id: '22', name: 'Quảng Ninh', type: 'tỉnh', until: '2025-06-30', successor: '22' },
  { id: '24', name: 'Bắc Giang', type: 'tỉnh', until: '2025-06-30', successor: '24' },
  { id: '25', name: 'Phú Thọ', type: 'tỉnh', until: '2025-06-30', successor: '25' },
  { id: '26', name: 'Vĩnh Phúc', type: 'tỉnh', until: '2025-06-30', successor: '25' },
  { id: '27', name: 'Bắc Ninh', type: 'tỉnh', until: '2025-06-30', successor: '24' },
  { id: '30', name: 'Hải Dương', type: 'tỉnh', until: '2025-06-30', successor: '31' },
  { id: '31', name: 'Hải Phòng', type: 'thành phố', until: '2025-06-30', successor: '31' },
  { id: '33', name: 'Hưng Yên', type: 'tỉnh', until: '2025-06-30', successor: '33' },
  { id: '34', name: 'Thái Bình', type: 'tỉnh', until: '2025-06-30', successor: '33' },
  { id: '35', name: 'Hà Nam', type: 'tỉnh', until: '2025-06-30', successor: '37' },
  { id: '36', name: 'Nam Định', type: 'tỉnh', until: '2025-06-30', successor: '37' },
  { id: '37', name: 'Ninh Bình', type: 'tỉnh', until: '2025-06-30', successor: '37' },
  { id: '38', name: 'Thanh Hóa', type: 'tỉnh', until: '2025-06-30', successor: '38' },
  { id: '40', name: 'Nghệ An', type: 'tỉnh', until: '2025-06-30', successor: '40' },
  { id: '42', name: 'Hà Tĩnh', type: 'tỉnh', until: '2025-06-30', successor: '42' },
  { id: '44', name: 'Quảng Bình', type: 'tỉnh', until: '2025-06-30', successor: '44' },
  { id: '45', name: 'Quảng Trị', type: 'tỉnh', until: '2025-06-30', successor: '44' },
  { id: '46', name: 'Thừa Thiên Huế', names: ['Thừa Thiên - Huế', 'TT-Huế', 'TT Huế', 'Thừa Thiên-Huế'], type: 'tỉnh', until: '2024-12-31', successor: '46' },
  { id: '46-2025', name: 'Huế', type: 'thành phố', from: '2025-01-01', until: '2025-06-30', successor: '46' },
  { id: '48', name: 'Đà Nẵng', type: 'thành phố', until: '2025-06-30', successor: '48' },
  { id: '49', name: 'Quảng Nam', type: 'tỉnh', until: '2025-06-30', successor: '48' },
  { id: '51', name: 'Quảng Ngãi', type: 'tỉnh', until: '2025-06-30', successor: '51' },
  { id: '52', name: 'Bình Định', type: 'tỉnh', until: '2025-06-30', successor: '52' },
  { id: '54', name: 'Phú Yên', type: 'tỉnh', until: '2025-06-30', successor: '66' },
  { id: '56', name: 'Khánh Hòa', type: 'tỉnh', until: '2025-06-30', successor: '56' },
  { id: '58', name: 'Ninh Thuận', type: 'tỉnh', until: '2025-06-30', successor: '56' },
  { id: '60', name: 'Bình Thuận', type: 'tỉnh', until: '2025-06-30', successor: '68' },
  { id: '62', name: 'Kon Tum', names: ['Kontum'], type: 'tỉnh', until: '2025-06-30', successor: '51' },
  { id: '64', name: 'Gia Lai', type: 'tỉnh', until: '2025-06-30', successor: '52' },
  { id: '66', name: 'Đắk Lắk', names: ['Đắc Lắc', 'Đăk Lăk', 'Đắc Lắk', 'Dak Lak', 'Daklak'], type: 'tỉnh', until: '2025-06-30', successor: '66' },
  { id: '67', name: 'Đắk Nông', names: ['Đắc Nông', 'Đăk Nông', 'Dak Nong'], type: 'tỉnh', until: '2025-06-30', successor: '68' },
  { id: '68', name: 'Lâm Đồng', type: 'tỉnh', until: '2025-06-30', successor: '68' },
  { id: '70', name: 'Bình Phước', type: 'tỉnh', until: '2025-06-30', successor: '75' },
  { id: '72', name: 'Tây Ninh', type: 'tỉnh', until: '2025-06-30', successor: '80' },
  { id: '74', name: 'Bình Dương', type: 'tỉnh', until: '2025-06-30', successor: '79' },
  { id: '75', name: 'Đồng Nai', type: 'tỉnh', until: '2025-06-30', successor: '75' },
  { id: '77', name: 'Bà Rịa - Vũng Tàu', names: ['BR-VT', 'BRVT', 'BR - VT', 'BR–VT'], type: 'tỉnh', until: '2025-06-30', successor: '79' },
  { id: '79', name: 'Hồ Chí Minh', names: ['TP.HCM', 'TPHCM', 'TP HCM', 'TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'TP.Hồ Chí Minh', 'Tp. HCM', 'T.P HCM', 'thành phố HCM', 'TPHồ Chí Minh', 'Sài Gòn'], type: 'thành phố', until: '2025-06-30', successor: '79' },
  { id: '80', name: 'Long An', type: 'tỉnh', until: '2025-06-30', successor: '80' },
  { id: '82', name: 'Tiền Giang', type: 'tỉnh', until: '2025-06-30', successor: '82' },
  { id: '83', name: 'Bến Tre', type: 'tỉnh', until: '2025-06-30', successor: '86' },
  { id: '84', name: 'Trà Vinh', type: 'tỉnh', until: '2025-06-30', successor: '86' },
  { id: '86', name: 'Vĩnh Long', type: 'tỉnh', until: '2025-06-30', successor: '86' },
  { id: '87', name: 'Đồng Tháp', type: 'tỉnh', until: '2025-06-30', successor: '82' },
  { id: '89', name: 'An Giang', type: 'tỉnh', until: '2025-06-30', successor: '91' },
  { id: '91', name: 'Kiên Giang', type: 'tỉnh', until: '2025-06-30', successor: '91' },
  { id: '92', name: 'Cần Thơ', type: 'thành phố', until: '2025-06-30', successor: '92' },
  { id: '93', name: 'Hậu Giang', type: 'tỉnh', until: '2025-06-30', successor: '92' },
  { id: '94', name: 'Sóc Trăng', type: 'tỉnh', until: '2025-06-30', successor: '92' },
  { id: '95', name: 'Bạc Liêu', type: 'tỉnh', until: '2025-06-30', successor: '96' },
  { id: '96', name: 'Cà Mau', type: 'tỉnh', until: '2025-06-30', successor: '96' },
];

/** Names that are words as well, so that careless capitals ("Hòa bình") leave them words. */
const WORDS: ReadonlySet<string> = new Set([
  'Hòa Bình',
  'Thái Bình',
  'Vĩnh Phúc',
  'Bình Định',
  'Hưng Yên',
  'Phú Yên',
  'Hà Nam',
]);

/** "Đồng tháp": the capital of the first syllable alone. */
const careless = ({ name }: FormerProvince): readonly string[] =>
  name.split(' ').length === 2 && !WORDS.has(name) ? [name[0] + name.slice(1).toLowerCase()] : [];

export const provinces: Lexicon<FormerProvince> = {
  name: 'provinces',
  cased: true,
  entries: LIST.map((province) => ({ ...province, names: [...(province.names ?? []), ...careless(province)] })),
};

/** The present provinces; Đồng Nai has been a city since 2026-04-30 (Nghị quyết 30/2026/QH16). */
// biome-ignore format: a table, one entry a line
export const presentProvinces: readonly PresentProvince[] = [
  { id: '01', name: 'Hà Nội', type: 'thành phố', from: '2025-07-01' },
  { id: '04', name: 'Cao Bằng', type: 'tỉnh', from: '2025-07-01' },
  { id: '08', name: 'Tuyên Quang', type: 'tỉnh', from: '2025-07-01' },
  { id: '11', name: 'Điện Biên', type: 'tỉnh', from: '2025-07-01' },
  { id: '12', name: 'Lai Châu', type: 'tỉnh', from: '2025-07-01' },
  { id: '14', name: 'Sơn La', type: 'tỉnh', from: '2025-07-01' },
  { id: '15', name: 'Lào Cai', type: 'tỉnh', from: '2025-07-01' },
  { id: '19', name: 'Thái Nguyên', type: 'tỉnh', from: '2025-07-01' },
  { id: '20', name: 'Lạng Sơn', type: 'tỉnh', from: '2025-07-01' },
  { id: '22', name: 'Quảng Ninh', type: 'tỉnh', from: '2025-07-01' },
  { id: '24', name: 'Bắc Ninh', type: 'tỉnh', from: '2025-07-01' },
  { id: '25', name: 'Phú Thọ', type: 'tỉnh', from: '2025-07-01' },
  { id: '31', name: 'Hải Phòng', type: 'thành phố', from: '2025-07-01' },
  { id: '33', name: 'Hưng Yên', type: 'tỉnh', from: '2025-07-01' },
  { id: '37', name: 'Ninh Bình', type: 'tỉnh', from: '2025-07-01' },
  { id: '38', name: 'Thanh Hóa', type: 'tỉnh', from: '2025-07-01' },
  { id: '40', name: 'Nghệ An', type: 'tỉnh', from: '2025-07-01' },
  { id: '42', name: 'Hà Tĩnh', type: 'tỉnh', from: '2025-07-01' },
  { id: '44', name: 'Quảng Trị', type: 'tỉnh', from: '2025-07-01' },
  { id: '46', name: 'Huế', type: 'thành phố', from: '2025-07-01' },
  { id: '48', name: 'Đà Nẵng', type: 'thành phố', from: '2025-07-01' },
  { id: '51', name: 'Quảng Ngãi', type: 'tỉnh', from: '2025-07-01' },
  { id: '52', name: 'Gia Lai', type: 'tỉnh', from: '2025-07-01' },
  { id: '56', name: 'Khánh Hòa', type: 'tỉnh', from: '2025-07-01' },
  { id: '66', name: 'Đắk Lắk', type: 'tỉnh', from: '2025-07-01' },
  { id: '68', name: 'Lâm Đồng', type: 'tỉnh', from: '2025-07-01' },
  { id: '75', name: 'Đồng Nai', type: 'thành phố', from: '2025-07-01' },
  { id: '79', name: 'Hồ Chí Minh', type: 'thành phố', from: '2025-07-01' },
  { id: '80', name: 'Tây Ninh', type: 'tỉnh', from: '2025-07-01' },
  { id: '82', name: 'Đồng Tháp', type: 'tỉnh', from: '2025-07-01' },
  { id: '86', name: 'Vĩnh Long', type: 'tỉnh', from: '2025-07-01' },
  { id: '91', name: 'An Giang', type: 'tỉnh', from: '2025-07-01' },
  { id: '92', name: 'Cần Thơ', type: 'thành phố', from: '2025-07-01' },
  { id: '96', name: 'Cà Mau', type: 'tỉnh', from: '2025-07-01' },
];
