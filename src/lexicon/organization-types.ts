/**
 * organization-types: the words an organization's name begins with, and what its name may go on with. Together with the
 * administrative units, the industries and the rules of names they read organizations that no list knows.
 */
import type { OrganizationKind } from '../record.ts';
import type { Entry, Lexicon } from './trie.ts';

type Kind = (typeof OrganizationKind)['options'][number];

/**
 * What may follow the type word, tried in this order:
 * `number` ("Cụm thi đua số 6"), `industry` ("ngành Y tế"), `field` (capitalised words of an office: "Sở Giáo dục và Đào tạo"),
 * `zone` ("các KCN"), `name` (a proper name, in companies with words of trade), `owner` (the organization it belongs to),
 * `area` (an administrative unit), `nation` ("Việt Nam", "Trung ương"), `country`, `seat` ("tại Nhật Bản").
 */
export type Tail = 'number' | 'industry' | 'field' | 'zone' | 'name' | 'owner' | 'area' | 'nation' | 'country' | 'seat';

export interface OrganizationType extends Entry {
  readonly kind: Kind;
  readonly tails: readonly Tail[];
  /** What must be known for the name to be whole: said, or found in the article by linking. */
  readonly wants?: 'area' | 'owner' | 'name';
  /** Bare, it is a mention: always, only of a body the article has named (`known`), or never. */
  readonly bare: 'always' | 'known' | 'never';
  /** The level its own name says ("Huyện ủy"). */
  readonly level?: 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'phường' | 'xã';
  /** Written with a capital it is this type, in lower case only with a name behind it ("báo Dân trí", "đội", "viện"). */
  readonly capital?: boolean;
  /** What a shortening that is its whole name stands for ("EVN"). */
  readonly full?: string;
  /** Its other names are not shortenings of the first: they are written out each for itself ("Ngân hàng TMCP"). */
  readonly variants?: boolean;
  /** Folded words behind it that make another word of it ("trường học", "THPT quốc gia"). */
  readonly notBefore?: readonly string[];
  /** Folded words before it that make another word of it ("hội trường", "Phó Chủ tịch Thường trực"). */
  readonly notAfter?: readonly string[];
}

const UNIONS: readonly OrganizationType[] = [
  { id: 'tong-lien-doan', name: 'Tổng Liên đoàn Lao động Việt Nam', names: ['Tổng Liên đoàn', 'Tổng Liên đoàn Lao động', 'Tổng LĐLĐ', 'Tổng LĐLĐ Việt Nam', 'Tổng LĐLĐ VN', 'Tổng LĐLĐVN', 'TLĐLĐVN', 'TLĐLĐ Việt Nam', 'TLĐLĐ VN', 'TLĐLĐ', 'TLĐ', 'Tổng LĐ LĐVN', 'Tổng LĐ LĐ Việt Nam', 'Tổng Liên đoàn LĐVN', 'Tổng Liên đoàn LĐ Việt Nam', 'Tổng Liên đoàn Lao động VN', 'Tổng LĐLD Việt Nam', 'Tổng LĐLĐViệt Nam', 'Tổng liên đoàn Việt Nam', 'Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam', 'Tổng Liên đoàn Lao động (TLĐLĐ) Việt Nam', 'Tổng Liên đoàn Lao động (TLĐ) Việt Nam', 'Tổng Liên đoàn (TLĐ) Lao động Việt Nam', 'Tổng Liên đoàn (LĐ) Lao động Việt Nam', 'Tổng Liên đoàn LĐ VN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'cong-doan-viet-nam', name: 'Công đoàn Việt Nam', names: ['CĐVN', 'CĐ Việt Nam', 'CĐ VN', 'Công đoàn VN', 'CĐViệt Nam'], kind: 'union', tails: [], bare: 'always' },
  { id: 'lien-doan-lao-dong', name: 'Liên đoàn Lao động', names: ['LĐLĐ', 'LDLD', 'LĐLD', 'LDLĐ', 'LĐ LĐ', 'Liên đoàn LĐ'], kind: 'union', tails: ['area', 'nation', 'country'], wants: 'area', bare: 'known' },
  { id: 'lien-doan', name: 'Liên đoàn', kind: 'union', tails: [], wants: 'name', bare: 'known', capital: true, notBefore: ['bóng', 'thể', 'quần', 'cầu', 'điền', 'võ', 'xe', 'luật', 'cờ', 'bơi'] },
  { id: 'lien-hiep-cong-doan', name: 'Liên hiệp Công đoàn', names: ['Trung ương Liên hiệp Công đoàn', 'Tổng Công hội', 'Tổng Liên hội Công đoàn'], kind: 'union', tails: ['country', 'area', 'name'], wants: 'area', bare: 'never' },
  { id: 'lien-doan-cong-doan', name: 'Liên đoàn Công đoàn', names: ['Liên hiệp Công đoàn tự do', 'Liên đoàn Công đoàn tự do', 'Liên đoàn Kim loại', 'Liên đoàn Công nhân', 'Tổng Công đoàn', 'Tổng Liên đoàn Công đoàn'], kind: 'union', tails: ['country', 'name'], bare: 'never' },
  { id: 'cong-doan-co-so', name: 'Công đoàn cơ sở', names: ['CĐCS', 'CĐ cơ sở'], kind: 'union', tails: ['owner', 'area', 'name'], wants: 'owner', bare: 'known' },
  { id: 'cong-doan-co-so-thanh-vien', name: 'Công đoàn cơ sở thành viên', names: ['CĐCS thành viên', 'CĐ cơ sở thành viên'], kind: 'union', tails: ['owner', 'name'], wants: 'name', bare: 'never' },
  { id: 'cong-doan-cap-tren', name: 'Công đoàn cấp trên trực tiếp cơ sở', names: ['CĐ cấp trên trực tiếp cơ sở', 'Công đoàn cấp trên cơ sở', 'CĐ cấp trên cơ sở'], kind: 'union', tails: ['zone', 'owner', 'area'], wants: 'name', bare: 'never' },
  { id: 'cong-doan-co-so-lam-thoi', name: 'Công đoàn cơ sở lâm thời', names: ['CĐCS lâm thời', 'CĐ cơ sở lâm thời'], kind: 'union', tails: ['owner', 'name'], wants: 'owner', bare: 'known' },
  { id: 'nghiep-doan', name: 'Nghiệp đoàn', names: ['Nghiệp đoàn cơ sở'], kind: 'union', tails: ['field', 'area', 'nation', 'country'], wants: 'name', bare: 'known' },
  { id: 'cong-doan', name: 'Công đoàn', names: ['CĐ', 'Ban Công đoàn'], kind: 'union', tails: ['zone', 'owner', 'industry', 'nation', 'area', 'country', 'name'], wants: 'name', bare: 'known' },
  { id: 'cong-doan-nganh', name: 'Công đoàn ngành', names: ['CĐN', 'CĐ ngành'], kind: 'union', tails: ['industry', 'country', 'area'], wants: 'name', bare: 'known' },
  { id: 'cong-doan-bo-phan', name: 'Công đoàn bộ phận', names: ['CĐ bộ phận'], kind: 'union', tails: ['owner', 'name'], wants: 'name', bare: 'never' },
  { id: 'cong-doan-vien-chuc', name: 'Công đoàn Viên chức', names: ['CĐVC', 'CĐ Viên chức'], kind: 'union', tails: ['nation', 'area'], wants: 'area', bare: 'known' },
  { id: 'cong-doan-giao-duc', name: 'Công đoàn Giáo dục', names: ['CĐGD'], kind: 'union', tails: ['nation', 'area'], wants: 'area', bare: 'known' },
  { id: 'cong-doan-vien-chuc-vn', name: 'Công đoàn Viên chức Việt Nam', names: ['CĐVCVN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'cong-doan-giao-duc-vn', name: 'Công đoàn Giáo dục Việt Nam', names: ['CĐGDVN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'cong-doan-y-te-vn', name: 'Công đoàn Y tế Việt Nam', names: ['CĐYTVN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'cong-doan-xay-dung-vn', name: 'Công đoàn Xây dựng Việt Nam', names: ['CĐXDVN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'cong-doan-ngan-hang-vn', name: 'Công đoàn Ngân hàng Việt Nam', names: ['CĐNHVN', 'Công đoàn NHVN', 'CĐ NHVN'], kind: 'union', tails: [], bare: 'always' },
  { id: 'ituc', name: 'Tổng Liên đoàn Công đoàn Quốc tế', names: ['ITUC', 'Liên đoàn Công đoàn Quốc tế'], kind: 'union', tails: [], bare: 'always' },
  { id: 'wftu', name: 'Liên hiệp Công đoàn Thế giới', names: ['WFTU', 'Liên đoàn Công đoàn Thế giới'], kind: 'union', tails: [], bare: 'always' },
  { id: 'industriall', name: 'IndustriALL', names: ['Liên đoàn Công nghiệp toàn cầu IndustriALL', 'Công đoàn Công nghiệp toàn cầu IndustriALL'], kind: 'union', tails: [], bare: 'always', capital: true },
  { id: 'cum-thi-dua', name: 'Cụm thi đua', names: ['Khối thi đua'], kind: 'union', tails: ['number', 'owner', 'field'], wants: 'name', bare: 'never' },
]; // biome-ignore format: a table, one entry a line

/** Organs: their kind and their name are their owner's. */
const ORGANS: readonly OrganizationType[] = [
  { id: 'ban-chap-hanh', name: 'Ban Chấp hành', names: ['BCH'], kind: 'union', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'ban-thuong-vu', name: 'Ban Thường vụ', names: ['BTV'], kind: 'union', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'ban-chap-hanh-lam-thoi', name: 'Ban Chấp hành lâm thời', names: ['BCH lâm thời'], kind: 'union', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'thuong-vu', name: 'Thường vụ', kind: 'party', tails: ['owner'], wants: 'owner', bare: 'never', capital: true },
  { id: 'doan-chu-tich', name: 'Đoàn Chủ tịch', names: ['ĐCT'], kind: 'union', tails: ['owner'], wants: 'owner', bare: 'known', capital: true, notBefore: ['đại', 'điều', 'gồm', 'hội'] },
  { id: 'uy-ban-kiem-tra-trung-uong', name: 'Ủy ban Kiểm tra Trung ương', names: ['UBKT Trung ương', 'UBKT TW', 'UBKT TƯ', 'Ủy ban Kiểm tra T.Ư', 'Ủy ban Kiểm tra TƯ'], kind: 'party', tails: [], bare: 'always' },
  { id: 'cap-uy', name: 'Cấp ủy', kind: 'party', tails: ['owner'], wants: 'owner', bare: 'never', notBefore: ['ban', 'viên'] },
  { id: 'uy-ban-kiem-tra', name: 'Ủy ban Kiểm tra', names: ['UBKT', 'ỦBKT'], kind: 'union', tails: ['owner', 'nation', 'area'], wants: 'owner', bare: 'known' },
  { id: 'ban-nu-cong', name: 'Ban Nữ công', names: ['Ban Nữ công quần chúng'], kind: 'union', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'thuong-truc', name: 'Thường trực', kind: 'party', tails: ['owner'], wants: 'owner', bare: 'never', capital: true, notAfter: ['tịch', 'thư', 'viên', 'đốc', 'trưởng', 'pct'] },
  { id: 'co-quan', name: 'Cơ quan', kind: 'union', tails: ['owner', 'area'], wants: 'owner', bare: 'never' },
  { id: 'van-phong', name: 'Văn phòng', kind: 'state', tails: ['owner', 'nation', 'seat'], wants: 'owner', bare: 'never', capital: true },
  { id: 'ban', name: 'Ban', kind: 'union', tails: ['field', 'owner', 'nation', 'area'], wants: 'owner', bare: 'never', notAfter: ['tây'] },
  { id: 'hoi-dong', name: 'Hội đồng', kind: 'state', tails: ['field', 'owner', 'nation', 'country', 'area'], wants: 'name', bare: 'known', capital: true },
]; // biome-ignore format: a table, one entry a line

const PARTY: readonly OrganizationType[] = [
  { id: 'dang-cong-san', name: 'Đảng Cộng sản Việt Nam', names: ['Đảng CSVN', 'ĐCSVN', 'Đảng Cộng sản VN'], kind: 'party', tails: [], bare: 'always' },
  { id: 'dang-ndcm-lao', name: 'Đảng Nhân dân Cách mạng Lào', names: ['Đảng NDCM Lào'], kind: 'party', tails: [], bare: 'always' },
  { id: 'trung-uong-dang-ndcm-lao', name: 'Trung ương Đảng Nhân dân Cách mạng Lào', names: ['Trung ương Đảng NDCM Lào'], kind: 'party', tails: [], bare: 'always' },
  { id: 'dang-nuoc-khac', name: 'Đảng Cộng sản', names: ['Đảng CS', 'Đảng Nhân dân Cách mạng', 'Đảng NDCM', 'Đảng Lao động', 'Đảng Nhân dân', 'Đảng Dân chủ', 'Đảng Cộng hòa', 'Đảng Bảo thủ', 'Công đảng'], kind: 'party', tails: ['country'], wants: 'name', bare: 'never', capital: true, variants: true },
  { id: 'bo-chinh-tri', name: 'Bộ Chính trị', names: ['BCT'], kind: 'party', tails: [], bare: 'always', capital: true },
  { id: 'quan-uy-trung-uong', name: 'Quân ủy Trung ương', names: ['Quân ủy T.Ư', 'Quân ủy TW'], kind: 'party', tails: [], bare: 'always' },
  { id: 'ban-bi-thu', name: 'Ban Bí thư', names: ['Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương'], kind: 'party', tails: [], bare: 'always', capital: true },
  { id: 'trung-uong-dang', name: 'Trung ương Đảng', names: ['T.Ư Đảng', 'TW Đảng', 'TƯ Đảng', 'T.W Đảng'], kind: 'party', tails: [], bare: 'always', capital: true },
  { id: 'trung-uong-dang-csvn', name: 'Trung ương Đảng Cộng sản Việt Nam', names: ['T.Ư Đảng Cộng sản Việt Nam', 'TƯ Đảng Cộng sản Việt Nam', 'TW Đảng Cộng sản Việt Nam', 'Trung ương Đảng CSVN', 'T.Ư Đảng CSVN', 'T.Ư Đảng Cộng sản VN'], kind: 'party', tails: [], bare: 'always' },
  { id: 'ban-chap-hanh-trung-uong', name: 'Ban Chấp hành Trung ương', names: ['BCH Trung ương', 'BCH TW', 'BCH TƯ', 'BCH T.Ư', 'Ban Chấp hành TƯ'], kind: 'party', tails: [], bare: 'always', capital: true },
  { id: 'ban-chap-hanh-trung-uong-dang', name: 'Ban Chấp hành Trung ương Đảng', names: ['BCH Trung ương Đảng', 'BCH TW Đảng', 'BCH TƯ Đảng', 'BCH T.Ư Đảng', 'BCHT.Ư Đảng', 'BCHTƯ Đảng', 'BCHTW Đảng', 'Ban Chấp hành T.Ư Đảng', 'Ban Chấp hành TƯ Đảng', 'Ban Chấp hành TW Đảng', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam'], kind: 'party', tails: [], bare: 'always', capital: true },
  { id: 'tinh-uy', name: 'Tỉnh ủy', kind: 'party', tails: ['area'], wants: 'area', bare: 'always', level: 'tỉnh' },
  { id: 'thanh-uy', name: 'Thành ủy', kind: 'party', tails: ['area'], wants: 'area', bare: 'always', level: 'thành phố' },
  { id: 'quan-uy', name: 'Quận ủy', kind: 'party', tails: ['area'], wants: 'area', bare: 'always', level: 'quận' },
  { id: 'huyen-uy', name: 'Huyện ủy', kind: 'party', tails: ['area'], wants: 'area', bare: 'always', level: 'huyện' },
  { id: 'thi-uy', name: 'Thị ủy', kind: 'party', tails: ['area'], wants: 'area', bare: 'always', level: 'thị xã' },
  { id: 'dang-uy', name: 'Đảng ủy', kind: 'party', tails: ['owner', 'zone', 'field', 'area', 'name'], wants: 'name', bare: 'known' },
  { id: 'dang-bo', name: 'Đảng bộ', kind: 'party', tails: ['owner', 'zone', 'field', 'area', 'name'], wants: 'name', bare: 'known' },
  { id: 'chi-bo', name: 'Chi bộ', names: ['Chi ủy'], kind: 'party', tails: ['owner', 'area', 'name'], wants: 'name', bare: 'known' },
  { id: 'ban-can-su-dang', name: 'Ban cán sự Đảng', names: ['BCS Đảng', 'Ban cán sự đảng', 'Ban cán sự'], kind: 'party', tails: ['owner', 'area'], wants: 'owner', bare: 'known' },
  { id: 'dang-doan', name: 'Đảng đoàn', kind: 'party', tails: ['owner'], wants: 'owner', bare: 'known', capital: true },
]; // biome-ignore format: a table, one entry a line

const STATE: readonly OrganizationType[] = [
  { id: 'quoc-hoi', name: 'Quốc hội', names: ['QH'], kind: 'state', tails: ['country'], bare: 'always', capital: true },
  { id: 'uy-ban-thuong-vu-quoc-hoi', name: 'Ủy ban Thường vụ Quốc hội', names: ['Ủy ban TVQH', 'UB TVQH', 'Ủy ban Thường vụ QH', 'UBTV QH', 'UBTV Quốc hội', 'UBTVQH', 'Thường vụ Quốc hội'], kind: 'state', tails: [], bare: 'always' },
  { id: 'chinh-phu', name: 'Chính phủ', kind: 'state', tails: ['country'], bare: 'always', capital: true, notAfter: ['liên'] },
  { id: 'nha-trang', name: 'Nhà Trắng', kind: 'state', tails: [], bare: 'always', capital: true },
  { id: 'lau-nam-goc', name: 'Lầu Năm Góc', kind: 'state', tails: [], bare: 'always', capital: true },
  { id: 'dien-kremlin', name: 'Điện Kremlin', kind: 'state', tails: [], bare: 'always', capital: true },
  { id: 'nghi-vien', name: 'Nghị viện', names: ['Hạ viện', 'Thượng viện'], kind: 'state', tails: ['country'], wants: 'name', bare: 'never', capital: true, variants: true },
  { id: 'dai-su-quan', name: 'Đại sứ quán', names: ['ĐSQ', 'Tổng Lãnh sự quán', 'Lãnh sự quán'], kind: 'state', tails: ['nation', 'country', 'seat'], wants: 'name', bare: 'known', variants: true },
  { id: 'van-phong-chinh-phu', name: 'Văn phòng Chính phủ', kind: 'state', tails: [], bare: 'always' },
  { id: 'van-phong-chu-tich-nuoc', name: 'Văn phòng Chủ tịch nước', names: ['VPCTN'], kind: 'state', tails: [], bare: 'always' },
  { id: 'kiem-toan', name: 'Kiểm toán Nhà nước', names: ['KTNN'], kind: 'state', tails: ['field', 'area'], bare: 'always', capital: true },
  { id: 'uy-ban-nhan-dan', name: 'Ủy ban nhân dân', names: ['UBND'], kind: 'state', tails: ['area'], wants: 'area', bare: 'known' },
  { id: 'uy-ban-nhan-dan-tp', name: 'Ủy ban nhân dân thành phố', names: ['UBNDTP'], kind: 'state', tails: ['area'], wants: 'area', bare: 'always', level: 'thành phố' },
  { id: 'hoi-dong-nhan-dan', name: 'Hội đồng nhân dân', names: ['HĐND'], kind: 'state', tails: ['area'], wants: 'area', bare: 'known' },
  { id: 'bo', name: 'Bộ', kind: 'state', tails: ['field', 'country'], wants: 'name', bare: 'known', capital: true, notAfter: ['nam', 'trung', 'bắc', 'đông', 'tây'], notBefore: ['binh', 'tổng', 'trưởng', 'luật', 'phận', 'máy', 'môn', 'đội', 'phim', 'ba', 'tứ', 'sưu', 'lọc', 'ngành', 'chỉ', 'dụng'] },
  { id: 'so', name: 'Sở', kind: 'state', tails: ['field', 'area', 'country'], wants: 'name', bare: 'known', capital: true, notBefore: ['hữu', 'thú', 'ngành', 'trường', 'đoản', 'dĩ', 'nguyện', 'tại'] },
  { id: 'phong', name: 'Phòng', kind: 'state', tails: ['field', 'owner', 'nation', 'country', 'area', 'seat'], wants: 'name', bare: 'never', capital: true },
  { id: 'vu', name: 'Vụ', kind: 'state', tails: ['field'], wants: 'name', bare: 'never', capital: true },
  { id: 'cuc', name: 'Cục', names: ['Tổng cục', 'Chi cục'], kind: 'state', tails: ['field', 'nation', 'country', 'area'], wants: 'name', bare: 'never', capital: true },
  { id: 'thanh-tra', name: 'Thanh tra', kind: 'state', tails: ['owner', 'area'], wants: 'name', bare: 'never', capital: true },
  { id: 'uy-ban', name: 'Ủy ban', kind: 'state', tails: ['field', 'owner', 'nation', 'country', 'area'], wants: 'name', bare: 'known', capital: true },
  { id: 'ban-chi-dao', name: 'Ban Chỉ đạo', kind: 'state', tails: ['field', 'nation', 'area'], wants: 'name', bare: 'known', capital: true },
  { id: 'ban-chi-huy', name: 'Ban Chỉ huy', kind: 'state', tails: ['field', 'nation', 'area'], wants: 'name', bare: 'never', capital: true },
  { id: 'ban-quan-ly', name: 'Ban quản lý', names: ['BQL'], kind: 'state', tails: ['zone', 'field', 'area'], wants: 'name', bare: 'never' },
  { id: 'ban-quan-ly-du-an', name: 'Ban quản lý dự án', names: ['BQL dự án', 'BQLDA', 'Ban QLDA'], kind: 'state', tails: ['number', 'name', 'owner', 'area'], wants: 'name', bare: 'known' },
  { id: 'bao-hiem-xa-hoi', name: 'Bảo hiểm xã hội', names: ['BHXH'], kind: 'state', tails: ['nation', 'area'], wants: 'area', bare: 'never' },
  { id: 'bao-hiem-xa-hoi-vn', name: 'Bảo hiểm xã hội Việt Nam', names: ['BHXH Việt Nam', 'BHXH VN'], kind: 'state', tails: [], bare: 'always' },
  { id: 'cong-an', name: 'Công an', names: ['CA'], kind: 'state', tails: ['area'], wants: 'area', bare: 'never' },
  { id: 'co-quan-dieu-tra', name: 'Cơ quan Cảnh sát điều tra', names: ['Cơ quan CSĐT', 'CQCSĐT'], kind: 'state', tails: ['owner', 'area'], wants: 'owner', bare: 'always' },
  { id: 'co-quan-dieu-tra-ca', name: 'Cơ quan điều tra', kind: 'state', tails: ['owner'], wants: 'owner', bare: 'never' },
  { id: 'co-quan-an-ninh', name: 'Cơ quan An ninh điều tra', kind: 'state', tails: ['owner', 'area'], wants: 'owner', bare: 'always' },
  { id: 'toa-an', name: 'Tòa án nhân dân', names: ['TAND', 'Tòa án'], kind: 'state', tails: ['area'], wants: 'area', bare: 'never' },
  { id: 'vien-kiem-sat', name: 'Viện kiểm sát nhân dân', names: ['VKSND', 'Viện KSND', 'VKS', 'Viện kiểm sát'], kind: 'state', tails: ['area'], wants: 'area', bare: 'never' },
  { id: 'toa-an-toi-cao', name: 'Tòa án nhân dân tối cao', names: ['TAND tối cao'], kind: 'state', tails: [], bare: 'always' },
  { id: 'toa-an-cap-cao', name: 'Tòa án nhân dân cấp cao', names: ['TAND cấp cao', 'Tòa án cấp cao'], kind: 'state', tails: ['seat'], wants: 'name', bare: 'known' },
  { id: 'toa-an-quan-su', name: 'Tòa án quân sự', names: ['TAQS', 'Tòa án quân sự Trung ương', 'Viện kiểm sát quân sự', 'Viện kiểm sát quân sự Trung ương'], kind: 'state', tails: ['owner', 'area'], bare: 'always', variants: true },
  { id: 'vien-kiem-sat-toi-cao', name: 'Viện kiểm sát nhân dân tối cao', names: ['VKSND tối cao'], kind: 'state', tails: [], bare: 'always' },
  { id: 'vien-kiem-sat-cap-cao', name: 'Viện kiểm sát nhân dân cấp cao', names: ['VKSND cấp cao', 'Viện KSND cấp cao'], kind: 'state', tails: ['seat'], wants: 'name', bare: 'known' },
  { id: 'quan-doi-nuoc', name: 'Quân đội', names: ['Lực lượng vũ trang', 'Hải quân', 'Không quân', 'Lục quân', 'Cảnh sát biển'], kind: 'state', tails: ['country'], wants: 'name', bare: 'never', capital: true, variants: true },
  { id: 'bo-tong-tham-muu', name: 'Bộ Tổng tham mưu', names: ['Bộ Tổng Tham mưu'], kind: 'state', tails: ['owner', 'country'], bare: 'always', capital: true },
  { id: 'quan-doi', name: 'Quân đội nhân dân Việt Nam', names: ['QĐND Việt Nam'], kind: 'state', tails: [], bare: 'always' },
  { id: 'bo-tu-lenh', name: 'Bộ Tư lệnh', names: ['Bộ Tư lệnh Vùng', 'Bộ Chỉ huy Quân sự', 'Bộ CHQS', 'Bộ Chỉ huy Bộ đội Biên phòng', 'Bộ Chỉ huy BĐBP', 'Bộ đội Biên phòng', 'BĐBP', 'Ban Chỉ huy Quân sự', 'Ban CHQS'], kind: 'state', tails: ['number', 'field', 'owner', 'area', 'country'], wants: 'area', bare: 'never', capital: true, variants: true },
  { id: 'quan-khu', name: 'Quân khu', names: ['Quân chủng', 'Quân đoàn', 'Binh chủng', 'Binh đoàn', 'Sư đoàn', 'Lữ đoàn', 'Trung đoàn', 'Vùng Cảnh sát biển', 'Hải đoàn', 'Hải đoàn Biên phòng', 'Hải đội', 'Hải đội Biên phòng', 'Trường Sĩ quan Lục quân', 'Tiểu đoàn'], kind: 'state', tails: ['number', 'field'], wants: 'name', bare: 'never', variants: true },
  { id: 'vung-hai-quan', name: 'Vùng 1 Hải quân', names: ['Vùng 2 Hải quân', 'Vùng 3 Hải quân', 'Vùng 4 Hải quân', 'Vùng 5 Hải quân'], kind: 'state', tails: ['area'], bare: 'always', variants: true },
  { id: 'cang-vu', name: 'Cảng vụ Hàng hải', names: ['Cảng vụ Đường thủy nội địa', 'Cảng vụ Hàng không'], kind: 'state', tails: ['area', 'name'], wants: 'area', bare: 'never', variants: true },
  { id: 'kho-bac', name: 'Kho bạc Nhà nước', names: ['KBNN'], kind: 'state', tails: ['area'], bare: 'always' },
  { id: 'ngan-hang-nha-nuoc', name: 'Ngân hàng Nhà nước', names: ['NHNN', 'Ngân hàng Nhà nước Việt Nam', 'NHNN Việt Nam'], kind: 'state', tails: ['area'], bare: 'always' },
  { id: 'doan-dai-bieu-quoc-hoi', name: 'Đoàn đại biểu Quốc hội', names: ['Đoàn ĐBQH'], kind: 'state', tails: ['area'], wants: 'area', bare: 'never' },
  { id: 'cuc-thue', name: 'Cục Thuế', names: ['Chi cục Thuế', 'Hải quan'], kind: 'state', tails: ['area'], wants: 'area', bare: 'never', capital: true },
  { id: 'hat-kiem-lam', name: 'Hạt Kiểm lâm', kind: 'state', tails: ['area'], wants: 'area', bare: 'never', capital: true },
  { id: 'doi-quan-ly-thi-truong', name: 'Đội Quản lý thị trường', names: ['Đội QLTT'], kind: 'state', tails: ['number', 'area'], wants: 'area', bare: 'never', capital: true },
  { id: 'doi-canh-sat-giao-thong', name: 'Đội Cảnh sát giao thông', names: ['Đội CSGT'], kind: 'state', tails: ['number', 'owner', 'area'], wants: 'area', bare: 'never', capital: true },
  { id: 'tram-canh-sat-giao-thong', name: 'Trạm Cảnh sát giao thông', names: ['Trạm CSGT'], kind: 'state', tails: ['number', 'owner', 'area'], wants: 'area', bare: 'never', capital: true },
  { id: 'doi-canh-sat', name: 'Đội Cảnh sát', names: ['Đội CS'], kind: 'state', tails: ['field', 'owner', 'area'], wants: 'owner', bare: 'never', capital: true },
  { id: 'doi-thanh-tra-giao-thong', name: 'Đội Thanh tra giao thông', kind: 'state', tails: ['number', 'area'], wants: 'area', bare: 'never', capital: true },
  { id: 'don-bien-phong', name: 'Đồn Biên phòng', names: ['Đồn BP', 'Trạm Biên phòng', 'Trạm Kiểm soát biên phòng', 'Đồn Công an'], kind: 'state', tails: ['number', 'name', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'dai-khi-tuong', name: 'Đài Khí tượng Thủy văn', names: ['Đài KTTV', 'Đài Khí tượng thủy văn khu vực'], kind: 'state', tails: ['name', 'area'], wants: 'name', bare: 'never', variants: true },
]; // biome-ignore format: a table, one entry a line

const MASS: readonly OrganizationType[] = [
  { id: 'mttq-vn', name: 'Mặt trận Tổ quốc Việt Nam', names: ['MTTQ Việt Nam', 'MTTQ VN', 'MTTQVN'], kind: 'mass', tails: ['area'], bare: 'always' },
  { id: 'mttq', name: 'Mặt trận Tổ quốc', names: ['MTTQ'], kind: 'mass', tails: ['area'], bare: 'always' },
  { id: 'mat-tran', name: 'Mặt trận', kind: 'mass', tails: [], wants: 'name', bare: 'known', capital: true },
  { id: 'uy-ban-mttq-vn', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam', names: ['Ủy ban MTTQ Việt Nam', 'UBMTTQ Việt Nam', 'UBMTTQVN', 'UB MTTQ Việt Nam', 'Ủy ban MTTQ VN', 'UBMTTQ VN'], kind: 'mass', tails: ['area'], wants: 'area', bare: 'known' },
  { id: 'uy-ban-mttq', name: 'Ủy ban Mặt trận Tổ quốc', names: ['Ủy ban MTTQ', 'UBMTTQ', 'UB MTTQ', 'Ủy ban Mặt trận'], kind: 'mass', tails: ['area'], wants: 'area', bare: 'known' },
  { id: 'uy-ban-trung-uong-mttq-vn', name: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', names: ['Ủy ban Trung ương MTTQ Việt Nam', 'UBTƯ MTTQ Việt Nam', 'UBTW MTTQ Việt Nam', 'Ủy ban TƯ MTTQ Việt Nam', 'Ủy ban TW MTTQ Việt Nam', 'Ủy ban T.Ư MTTQ Việt Nam', 'UBTƯ MTTQVN', 'Ủy ban T.Ư MTTQ VN', 'UB T.Ư MTTQ VN', 'UBTW MTTQVN', 'T.Ư MTTQ Việt Nam', 'Trung ương MTTQ Việt Nam'], kind: 'mass', tails: [], bare: 'always' },
  { id: 'hoi-lhpn-vn', name: 'Hội Liên hiệp Phụ nữ Việt Nam', names: ['Hội LHPN Việt Nam', 'Hội LHPN VN', 'Hội LHPNVN', 'LHPN VN', 'Hội Liên hiệp Phụ nữ VN', 'LHPN Việt Nam'], kind: 'mass', tails: ['area'], bare: 'always' },
  { id: 'tu-hoi-lhpn-vn', name: 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam', names: ['T.Ư Hội LHPN VN', 'T.Ư Hội LHPNVN', 'TƯ Hội LHPN Việt Nam', 'Trung ương Hội LHPN Việt Nam', 'T.Ư Hội LHPN Việt Nam', 'TW Hội LHPN Việt Nam'], kind: 'mass', tails: [], bare: 'always' },
  { id: 'hoi', name: 'Hội', names: ['Trung ương Hội', 'T.Ư Hội', 'Liên hiệp các Hội', 'Hiệp hội', 'Tổng hội', 'Liên hiệp Hội'], kind: 'mass', tails: ['field', 'zone', 'owner', 'nation', 'country', 'area', 'seat'], wants: 'name', bare: 'never', capital: true, notBefore: ['thi', 'nghị', 'thảo', 'thao', 'trường', 'họp', 'chợ', 'diễn', 'đàm', 'viên', 'nhập', 'khỏe', 'xuân', 'làng', 'quán', 'trại', 'chứng'] },
  { id: 'doan-luat-su', name: 'Đoàn Luật sư', names: ['Liên đoàn Luật sư', 'Hội Luật gia'], kind: 'mass', tails: ['nation', 'area'], wants: 'area', bare: 'known', capital: true, variants: true },
  { id: 'giao-hoi', name: 'Giáo hội', names: ['Hội đồng Trị sự', 'Ban Trị sự'], kind: 'other', tails: ['field', 'nation', 'area'], wants: 'name', bare: 'never', capital: true, variants: true },
  { id: 'lien-hiep-huu-nghi', name: 'Liên hiệp các tổ chức hữu nghị', names: ['Liên hiệp các tổ chức Hữu nghị'], kind: 'mass', tails: ['nation', 'area'], wants: 'area', bare: 'known' },
  { id: 'lien-doan-the-thao', name: 'Liên đoàn Bóng đá', names: ['Liên đoàn Bóng chuyền', 'Liên đoàn Bóng bàn', 'Liên đoàn Bóng rổ', 'Liên đoàn Quần vợt', 'Liên đoàn Cầu lông', 'Liên đoàn Điền kinh', 'Liên đoàn Xe đạp', 'Liên đoàn Thể dục'], kind: 'other', tails: ['nation', 'country', 'area'], wants: 'area', bare: 'never', capital: true, variants: true },
  { id: 'lien-minh-htx', name: 'Liên minh Hợp tác xã', names: ['Liên minh HTX'], kind: 'other', tails: ['nation', 'area'], wants: 'area', bare: 'known' },
  { id: 'vcci', name: 'Phòng Thương mại và Công nghiệp Việt Nam', names: ['VCCI', 'Phòng TM&CN Việt Nam', 'Phòng Thương mại và Công nghiệp VN', 'Phòng Thương mại & Công nghiệp Việt Nam', 'Phòng Thương mại và Công nghiệp', 'Phòng Thương mại - Công nghiệp Việt Nam'], kind: 'other', tails: [], bare: 'always' },
  { id: 'vcci-moi', name: 'Liên đoàn Thương mại và Công nghiệp Việt Nam', names: ['Liên đoàn Thương mại và Công nghiệp VN', 'Liên đoàn Thương mại và Công nghiệp'], kind: 'other', tails: [], bare: 'always' },
  { id: 'chi-doan', name: 'Chi đoàn', names: ['Liên chi đoàn', 'Đoàn cơ sở', 'Đoàn trường'], kind: 'mass', tails: ['number', 'owner', 'area'], wants: 'owner', bare: 'known' },
  { id: 'doan-khoi', name: 'Đoàn khối', kind: 'mass', tails: ['field', 'area'], wants: 'name', bare: 'never', capital: true },
  { id: 'doan-thanh-nien', name: 'Đoàn Thanh niên', names: ['Đoàn TN', 'ĐTN'], kind: 'mass', tails: ['owner', 'area'], wants: 'owner', bare: 'known', capital: true },
  { id: 'doan-tncs', name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', names: ['Đoàn TNCS Hồ Chí Minh', 'Đoàn TNCSHCM', 'Đoàn TNCS HCM', 'Đoàn Thanh niên Cộng sản HCM'], kind: 'mass', tails: ['owner', 'area'], bare: 'always' },
  { id: 'trung-uong-doan-tncs', name: 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', names: ['Trung ương Đoàn TNCS Hồ Chí Minh', 'T.Ư Đoàn TNCS Hồ Chí Minh', 'TƯ Đoàn TNCS Hồ Chí Minh', 'TW Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn TNCS HCM'], kind: 'mass', tails: [], bare: 'always', capital: true },
  { id: 'trung-uong-doan', name: 'Trung ương Đoàn', names: ['T.Ư Đoàn', 'TW Đoàn', 'TƯ Đoàn'], kind: 'mass', tails: [], bare: 'always', capital: true },
  { id: 'tinh-doan', name: 'Tỉnh đoàn', kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'tỉnh' },
  { id: 'thanh-doan', name: 'Thành đoàn', kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'thành phố' },
  { id: 'thanh-doan-tncs', name: 'Thành đoàn Thanh niên Cộng sản', names: ['Thành đoàn TNCS'], kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'thành phố' },
  { id: 'quan-doan', name: 'Quận đoàn', kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'quận', capital: true },
  { id: 'huyen-doan', name: 'Huyện đoàn', kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'huyện' },
  { id: 'thi-doan', name: 'Thị đoàn', kind: 'mass', tails: ['area'], wants: 'area', bare: 'always', level: 'thị xã' },
]; // biome-ignore format: a table, one entry a line

const COMPANIES: readonly OrganizationType[] = [
  { id: 'cong-ty', name: 'Công ty', names: ['Cty', 'C.ty', 'Cty.', 'CTCP'], kind: 'company', tails: ['name', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'tong-cong-ty', name: 'Tổng công ty', names: ['TCty', 'TCT', 'T.Cty', 'Tổng Cty', 'TC.ty'], kind: 'company', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'tap-doan', name: 'Tập đoàn', kind: 'company', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'xi-nghiep', name: 'Xí nghiệp', names: ['XN', 'XNLD'], kind: 'company', tails: ['name', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'nha-may', name: 'Nhà máy', kind: 'company', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'ngan-hang', name: 'Ngân hàng', names: ['NHTM', 'Ngân hàng TMCP', 'NH TMCP'], kind: 'company', tails: ['name'], wants: 'name', bare: 'known', variants: true },
  { id: 'nhcsxh', name: 'Ngân hàng Chính sách xã hội', names: ['NHCSXH', 'NH CSXH', 'Ngân hàng CSXH'], kind: 'state', tails: ['nation', 'area'], bare: 'always' },
  { id: 'hang-hang-khong', name: 'Hãng hàng không', names: ['Hãng phim', 'Hãng taxi', 'Hãng tàu', 'Hãng hàng không quốc gia'], kind: 'company', tails: ['name'], wants: 'name', bare: 'never', variants: true },
  { id: 'lien-doanh', name: 'Liên doanh', kind: 'company', tails: ['name'], wants: 'name', bare: 'never', capital: true },
  { id: 'doanh-nghiep', name: 'Doanh nghiệp tư nhân', names: ['DNTN'], kind: 'company', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'ho-kinh-doanh', name: 'Hộ kinh doanh', kind: 'company', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'bao-hiem', name: 'Bảo hiểm Bảo Minh', names: ['Bảo hiểm Bảo Việt', 'Bảo hiểm Bảo Long', 'Bảo hiểm PVI', 'Bảo hiểm PJICO', 'Bảo hiểm PTI', 'Bảo hiểm BIC', 'Bảo hiểm MIC', 'Bảo hiểm Viễn Đông', 'Bảo hiểm Quân đội', 'Bảo hiểm Hàng không', 'Bảo hiểm Toàn Cầu'], kind: 'company', tails: ['area', 'nation'], bare: 'always', capital: true, variants: true },
  { id: 'dien-luc', name: 'Điện lực', names: ['Bưu điện', 'Viễn thông'], kind: 'company', tails: ['area'], wants: 'area', bare: 'never', capital: true, variants: true, notAfter: ['ngành', 'ty', 'đoàn', 'chính', 'cục', 'vụ', '-', 'và'] },
  { id: 'van-phong-luat-su', name: 'Văn phòng Luật sư', names: ['VPLS', 'Văn phòng Công chứng'], kind: 'company', tails: ['name'], wants: 'name', bare: 'never', variants: true },
  { id: 'lien-hiep-htx', name: 'Liên hiệp Hợp tác xã', names: ['Liên hiệp HTX'], kind: 'company', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'hop-tac-xa', name: 'Hợp tác xã', names: ['HTX'], kind: 'company', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'nong-truong', name: 'Nông trường', names: ['Lâm trường'], kind: 'company', tails: ['name'], wants: 'name', bare: 'known', variants: true },
  { id: 'mo-than', name: 'Mỏ than', kind: 'company', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'khach-san', name: 'Khách sạn', names: ['Siêu thị', 'KS', 'Nhà hàng'], kind: 'company', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'phan-xuong', name: 'Phân xưởng', names: ['Công trường'], kind: 'company', tails: ['name', 'owner'], wants: 'name', bare: 'never' },
  { id: 'chi-nhanh', name: 'Chi nhánh', kind: 'company', tails: ['owner', 'name'], wants: 'name', bare: 'never', capital: true },
  { id: 'ban-giam-doc', name: 'Ban Giám đốc', names: ['BGĐ', 'Ban Tổng Giám đốc'], kind: 'company', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'hoi-dong-quan-tri', name: 'Hội đồng quản trị', names: ['HĐQT'], kind: 'company', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'hoi-dong-thanh-vien', name: 'Hội đồng thành viên', names: ['HĐTV'], kind: 'company', tails: ['owner'], wants: 'owner', bare: 'known' },
  { id: 'ban-dieu-hanh', name: 'Ban điều hành', kind: 'company', tails: ['owner'], wants: 'owner', bare: 'known', capital: true },
]; // biome-ignore format: a table, one entry a line

/** Groups and companies that go by one name without a type word. */
const BRANDS: readonly OrganizationType[] = [
  { id: 'evn', name: 'EVN', full: 'Tập đoàn Điện lực Việt Nam', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'pvn', name: 'PVN', full: 'Tập đoàn Dầu khí Việt Nam', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'petrovietnam', name: 'Petrovietnam', names: ['PetroVietnam'], kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'vietsovpetro', name: 'Vietsovpetro', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'viettel', name: 'Viettel', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'vnpt', name: 'VNPT', full: 'Tập đoàn Bưu chính Viễn thông Việt Nam', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'mobifone', name: 'MobiFone', names: ['Mobifone'], kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'tkv', name: 'TKV', full: 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'vinatex', name: 'Vinatex', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'vinacomin', name: 'Vinacomin', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'vinamilk', name: 'Vinamilk', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'sabeco', name: 'Sabeco', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'habeco', name: 'Habeco', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'petrolimex', name: 'Petrolimex', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'vietnam-airlines', name: 'Vietnam Airlines', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'vietjet', name: 'Vietjet Air', names: ['VietJet Air'], kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'agribank', name: 'Agribank', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'vietcombank', name: 'Vietcombank', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'vietinbank', name: 'VietinBank', names: ['Vietinbank'], kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'bidv', name: 'BIDV', kind: 'company', tails: ['area'], bare: 'always', capital: true },
  { id: 'vingroup', name: 'Vingroup', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'saigon-coop', name: 'Saigon Co.op', names: ['Sài Gòn Co.op', 'Saigon Coop', 'Sài Gòn Coop', 'Saigon Co-op', 'Sài Gòn Co-op', 'SaigonCoop', 'Saigon COOP', 'SaiGon Co.op'], kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'chuoi-ban-le', name: 'Co.opmart', names: ['Co.op Mart', 'Co.opMart', 'Co-op Mart', 'Co-opmart', 'Coopmart', 'CoopMart', 'Coop mart', 'Coop Mart', 'Co.op Food', 'Co.opFood', 'Co.opfood', 'Coop Food', 'Coop food', 'Co.opXtra', 'Co.op Xtra', 'Big C', 'VinMart', 'Vinmart', 'WinMart', 'Winmart', 'Lotte Mart', 'Satrafoods', 'Bách Hóa Xanh', 'Điện máy Xanh', 'MM Mega Market', 'FamilyMart', 'Citimart', 'Maximark', 'Fivimart', 'Hapromart'], kind: 'company', tails: ['name', 'area'], bare: 'always', capital: true, variants: true },
  { id: 'vissan', name: 'Vissan', names: ['VISSAN'], kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'masan', name: 'Masan', kind: 'company', tails: [], bare: 'always', capital: true },
  { id: 'fpt', name: 'FPT', kind: 'company', tails: [], bare: 'always', capital: true },
]; // biome-ignore format: a table, one entry a line

const SCHOOLS: readonly OrganizationType[] = [
  { id: 'dai-hoc-cong-doan', name: 'Trường Đại học Công đoàn', names: ['Đại học Công đoàn', 'Trường ĐH Công đoàn', 'ĐH Công đoàn', 'Trường Đại học CĐ', 'Trường ĐHCĐ'], kind: 'school', tails: [], bare: 'always' },
  { id: 'trung-cap-cong-doan', name: 'Trường Trung cấp Công đoàn', kind: 'school', tails: ['area'], wants: 'area', bare: 'known' },
  { id: 'truong', name: 'Trường', kind: 'school', tails: ['name'], wants: 'name', bare: 'known', notBefore: ['học', 'hợp', 'phái'], notAfter: ['ngư', 'môi', 'thị', 'hội', 'lập', 'công', 'quảng', 'nhà', 'hiện', 'chủ', 'tăng', 'chiến', 'thao'], variants: true },
  { id: 'dai-hoc', name: 'Đại học', names: ['ĐH', 'Học viện', 'ĐHQG', 'Trường Đại học', 'Trường Cao đẳng', 'Trường CĐ', 'Trường ĐH', 'Đại học Quốc gia'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never', variants: true },
  { id: 'truong-thpt', name: 'Trường Trung học phổ thông', names: ['Trường THPT', 'THPT'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never', notBefore: ['quốc', 'toàn'] },
  { id: 'truong-thcs', name: 'Trường Trung học cơ sở', names: ['Trường THCS', 'THCS'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'truong-lien-cap', name: 'Trường Trung học cơ sở - Trung học phổ thông', names: ['Trường THCS - THPT', 'Trường THCS-THPT', 'Trường THCS và THPT', 'Trường THCS&THPT', 'Trường Tiểu học và THCS', 'Trường TH&THCS', 'Trường TH và THCS', 'Trường Tiểu học - THCS', 'Trường TH - THCS', 'Trường TH-THCS', 'Trường Tiểu học & THCS', 'Trường TH, THCS và THPT', 'Trường TH - THCS - THPT', 'Trường Tiểu học - THCS - THPT', 'Trường Tiểu học, THCS và THPT', 'Trường Mầm non - Tiểu học', 'Trường liên cấp', 'Trường PTDTNT', 'Trường Phổ thông Dân tộc nội trú', 'Trường PT DTNT', 'Trường PTDTBT', 'Trường Phổ thông Dân tộc bán trú', 'Trường PTDT bán trú', 'Trường PTDTBT THCS', 'Trường PTDTBT Tiểu học', 'Trường PTDTBT TH&THCS', 'Trường Phổ thông Dân tộc bán trú THCS', 'Trường Phổ thông Dân tộc bán trú Tiểu học', 'Trường PTDT bán trú THCS', 'Trường PTDT bán trú Tiểu học', 'Trường Phổ thông Dân tộc nội trú THCS', 'Trường Phổ thông Dân tộc nội trú THCS và THPT', 'Trường PTDTNT THCS', 'THCS - THPT'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never', variants: true },
  { id: 'truong-tieu-hoc', name: 'Trường Tiểu học', names: ['Trường TH'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'truong-mam-non', name: 'Trường Mầm non', names: ['Trường MN', 'Trường Mẫu giáo'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'nhom-tre', name: 'Nhóm trẻ', names: ['Nhà trẻ', 'Nhóm trẻ độc lập', 'Cơ sở mầm non', 'Lớp mẫu giáo', 'Lớp mầm non'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never', variants: true },
  { id: 'truong-chinh-tri', name: 'Trường Chính trị', kind: 'school', tails: ['area', 'name'], wants: 'area', bare: 'known' },
  { id: 'diem-truong', name: 'Điểm trường', kind: 'school', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'he-thong-truong', name: 'Hệ thống Trường', names: ['Hệ thống Giáo dục'], kind: 'school', tails: ['name'], wants: 'name', bare: 'never', capital: true, variants: true },
  { id: 'nha-truong', name: 'nhà trường', kind: 'school', tails: [], wants: 'name', bare: 'known' },
]; // biome-ignore format: a table, one entry a line

const OTHERS: readonly OrganizationType[] = [
  { id: 'benh-vien', name: 'Bệnh viện', names: ['BV', 'BVĐK', 'Bệnh viện Đa khoa', 'Bệnh viện đa khoa', 'Bệnh viện Đa khoa khu vực', 'BVĐK khu vực', 'Bệnh viện khu vực', 'Bệnh viện Công an', 'Bệnh viện Quân y'], kind: 'other', tails: ['number', 'name', 'owner', 'nation', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'phong-kham', name: 'Phòng khám', names: ['Phòng khám đa khoa', 'Phòng khám Đa khoa', 'PKĐK'], kind: 'other', tails: ['name', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'quy-bhxh', name: 'Quỹ Bảo hiểm xã hội', names: ['Quỹ BHXH'], kind: 'other', tails: [], bare: 'always' },
  { id: 'quy-bhyt', name: 'Quỹ Bảo hiểm y tế', names: ['Quỹ BHYT'], kind: 'other', tails: [], bare: 'always' },
  { id: 'quy-bhtn', name: 'Quỹ Bảo hiểm thất nghiệp', names: ['Quỹ BHTN'], kind: 'other', tails: [], bare: 'always' },
  { id: 'cep', name: 'Tổ chức Tài chính vi mô CEP', names: ['Quỹ CEP', 'CEP'], kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'trung-tam', name: 'Trung tâm', names: ['TTYT'], kind: 'other', tails: ['name', 'owner', 'nation', 'country', 'area'], wants: 'name', bare: 'known', variants: true },
  { id: 'tram-y-te', name: 'Trạm Y tế', kind: 'other', tails: ['area', 'name'], wants: 'name', bare: 'never' },
  { id: 'khoa', name: 'Khoa', kind: 'other', tails: ['field', 'owner'], wants: 'owner', bare: 'never', capital: true },
  { id: 'vien', name: 'Viện', kind: 'other', tails: ['name', 'nation', 'country'], wants: 'name', bare: 'known', capital: true },
  { id: 'quy', name: 'Quỹ', names: ['Quỹ học bổng', 'Quỹ từ thiện'], kind: 'other', tails: ['name', 'nation', 'area'], wants: 'name', bare: 'never', variants: true },
  { id: 'cung', name: 'Cung Văn hóa', names: ['Nhà Văn hóa', 'Nhà văn hóa', 'Cung Thể thao', 'Cung Thiếu nhi', 'Nhà hát', 'Bảo tàng', 'Thư viện', 'NVH', 'Nhà văn hoá Lao động', 'Nhà Văn hóa Lao động', 'Cung Văn hóa Lao động', 'Cung Văn hóa Lao động Hữu nghị'], kind: 'other', tails: ['name', 'area'], wants: 'name', bare: 'known', variants: true, notAfter: ['tại'] },
  { id: 'cau-lac-bo', name: 'Câu lạc bộ', names: ['CLB'], kind: 'other', tails: ['name', 'owner'], wants: 'name', bare: 'known' },
  { id: 'lang-tre-em', name: 'Làng trẻ em', kind: 'other', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'lang', name: 'làng', kind: 'other', tails: [], wants: 'name', bare: 'known' },
  { id: 'to-chuc-quoc-te', name: 'Tổ chức', kind: 'other', tails: ['name'], wants: 'name', bare: 'never', capital: true, notBefore: ['đại', 'hội', 'lễ', 'trao', 'chương', 'khám', 'thăm', 'tết', 'thi', 'cuộc', 'tặng', 'buổi'] },
  { id: 'lien-hop-quoc', name: 'Liên Hợp Quốc', names: ['Liên Hiệp Quốc', 'LHQ'], kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'ilo', name: 'Tổ chức Lao động Quốc tế', names: ['ILO'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'unesco', name: 'Tổ chức Giáo dục, Khoa học và Văn hóa Liên Hợp Quốc', names: ['UNESCO', 'Tổ chức Giáo dục, Khoa học và Văn hóa của Liên Hợp Quốc'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'unicef', name: 'Quỹ Nhi đồng Liên Hợp Quốc', names: ['UNICEF'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'asean', name: 'ASEAN', kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'who', name: 'Tổ chức Y tế Thế giới', names: ['WHO'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'eu', name: 'Liên minh châu Âu', names: ['EU'], kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'imf', name: 'Quỹ Tiền tệ Quốc tế', names: ['IMF'], kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'wb', name: 'Ngân hàng Thế giới', names: ['WB'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'adb', name: 'Ngân hàng Phát triển châu Á', names: ['ADB'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'nato', name: 'NATO', kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'wto', name: 'Tổ chức Thương mại Thế giới', names: ['WTO'], kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'iom', name: 'Tổ chức Di cư Quốc tế', names: ['IOM'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'undp', name: 'Chương trình Phát triển Liên Hợp Quốc', names: ['UNDP'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'unfpa', name: 'Quỹ Dân số Liên Hợp Quốc', names: ['UNFPA'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'un-women', name: 'UN Women', kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'fao', name: 'Tổ chức Lương thực và Nông nghiệp Liên Hợp Quốc', names: ['FAO'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'oecd', name: 'OECD', kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'oxfam', name: 'Oxfam', kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'jica', name: 'Cơ quan Hợp tác Quốc tế Nhật Bản', names: ['JICA'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'koica', name: 'Cơ quan Hợp tác Quốc tế Hàn Quốc', names: ['KOICA'], kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'usaid', name: 'USAID', kind: 'other', tails: ['nation'], bare: 'always', capital: true },
  { id: 'uy-ban-chau-au', name: 'Ủy ban châu Âu', kind: 'other', tails: [], bare: 'always', capital: true },
  { id: 'nghi-vien-chau-au', name: 'Nghị viện châu Âu', kind: 'other', tails: [], bare: 'always', capital: true },
]; // biome-ignore format: a table, one entry a line

const PRESS: readonly OrganizationType[] = [
  { id: 'bao', name: 'Báo', names: ['Báo điện tử'], kind: 'press', tails: ['name'], wants: 'name', bare: 'known' },
  { id: 'toa-soan', name: 'Tòa soạn', names: ['Ban biên tập'], kind: 'press', tails: ['owner'], wants: 'owner', bare: 'known', notAfter: ['ký', 'kí'], variants: true },
  { id: 'tap-chi', name: 'Tạp chí', kind: 'press', tails: ['name'], wants: 'name', bare: 'never' },
  { id: 'dai', name: 'Đài Truyền hình', names: ['Đài Phát thanh', 'Đài Phát thanh - Truyền hình', 'Đài Phát thanh và Truyền hình', 'Đài PT-TH', 'Đài PTTH', 'Đài Tiếng nói', 'Đài TNVN', 'Đài PT&TH', 'Đài THVN'], kind: 'press', tails: ['name', 'area'], wants: 'area', bare: 'never', variants: true },
  { id: 'thong-tan-xa', name: 'Thông tấn xã Việt Nam', names: ['TTXVN'], kind: 'press', tails: [], bare: 'always' },
  { id: 'vgp', name: 'Báo điện tử Chính phủ', names: ['VGP', 'Cổng Thông tin điện tử Chính phủ'], kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'tan-hoa-xa', name: 'Tân Hoa xã', names: ['THX'], kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'reuters', name: 'Reuters', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'afp', name: 'AFP', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'cnn', name: 'CNN', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'bbc', name: 'BBC', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'bloomberg', name: 'Bloomberg', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'yonhap', name: 'Yonhap', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'kyodo', name: 'Kyodo', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'new-york-times', name: 'New York Times', names: ['The New York Times'], kind: 'press', tails: [], bare: 'always', capital: true, variants: true },
  { id: 'washington-post', name: 'Washington Post', names: ['The Washington Post'], kind: 'press', tails: [], bare: 'always', capital: true, variants: true },
  { id: 'guardian', name: 'The Guardian', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'vnexpress', name: 'VnExpress', kind: 'press', tails: [], bare: 'always', capital: true, variants: true },
  { id: 'vietnamnet', name: 'VietNamNet', kind: 'press', tails: [], bare: 'always', capital: true, variants: true },
  { id: 'vietnamplus', name: 'Vietnam+', names: ['VietnamPlus'], kind: 'press', tails: [], bare: 'always', capital: true, variants: true },
  { id: 'vtv', name: 'VTV', kind: 'press', tails: ['number'], bare: 'always', capital: true, notBefore: ['cup', 'news', 'bình', 'special'] },
  { id: 'vov', name: 'VOV', kind: 'press', tails: [], bare: 'always', capital: true },
  { id: 'nha-xuat-ban', name: 'Nhà xuất bản', names: ['NXB'], kind: 'press', tails: ['name'], wants: 'name', bare: 'never' },
]; // biome-ignore format: a table, one entry a line

export const organizationTypes: Lexicon<OrganizationType> = {
  name: 'organization-types',
  entries: [
    ...UNIONS,
    ...ORGANS,
    ...PARTY,
    ...STATE,
    ...MASS,
    ...COMPANIES,
    ...BRANDS,
    ...SCHOOLS,
    ...OTHERS,
    ...PRESS,
  ],
};
