/** place-types: the words that open the name of a place which is no administrative unit: zones, waters, structures. */
import type { Entry, Lexicon } from './trie.ts';

export interface PlaceType extends Entry {
  /** What may follow: a capitalised name; a direction too ("khu vực phía Nam"); of a way, its number ("ngõ 29", "quốc lộ 1A"). */
  readonly follows: 'name' | 'direction' | 'way';
  /** A zone has a union and a management board of its own. */
  readonly zone?: boolean;
  /** Folded words before it that make another word of it ("yêu cầu", "đông đảo"). */
  readonly notAfter?: readonly string[];
  /** Lower-case words may stand between the type and its name ("Khu tưởng niệm chiến sĩ …"). */
  readonly qualified?: boolean;
  /** With a capital it belongs to another name ("Hồ" the family, "Phố" in a town's name). */
  readonly small?: boolean;
  /** Written with capitals it needs no name: there are hardly two of the kind. */
  readonly alone?: boolean;
  /** A body that is a place where something is held ("tại Cung Văn hóa …"). */
  readonly venue?: boolean;
}

// biome-ignore format: a table, one entry a line
export const placeTypes: Lexicon<PlaceType> = {
  name: 'place-types',
  entries: [
    { id: 'khu-cong-nghiep', name: 'Khu công nghiệp', names: ['KCN', 'khu CN', 'Khu công nghiệp tập trung', 'KCN tập trung', 'khu CN tập trung'], follows: 'name', zone: true },
    { id: 'khu-che-xuat', name: 'Khu chế xuất', names: ['KCX'], follows: 'name', zone: true },
    { id: 'khu-kinh-te', name: 'Khu kinh tế', names: ['KKT', 'Khu kinh tế cửa khẩu', 'KKT cửa khẩu'], follows: 'name', zone: true },
    { id: 'khu-cong-nghe-cao', name: 'Khu công nghệ cao', names: ['KCNC', 'Khu CNC'], follows: 'name', zone: true, alone: true },
    { id: 'cum-cong-nghiep', name: 'Cụm công nghiệp', names: ['CCN', 'cụm CN', 'Cụm công nghiệp tập trung', 'cụm CN tập trung', 'CCN tập trung'], follows: 'name', zone: true },
    { id: 'khu-do-thi', name: 'Khu đô thị', names: ['KĐT'], follows: 'name' },
    { id: 'khu-du-lich', name: 'Khu du lịch', names: ['KDL'], follows: 'name' },
    { id: 'khu-vuc', name: 'khu vực', follows: 'direction' },
    { id: 'mien', name: 'miền', follows: 'direction' },
    { id: 'mien-nui', name: 'miền núi', names: ['vùng núi', 'trung du miền núi', 'trung du và miền núi'], follows: 'direction' },
    { id: 'phia', name: 'phía', follows: 'direction', notAfter: ['về'] },
    { id: 'vung', name: 'vùng', follows: 'direction' },
    { id: 'vung-bien', name: 'vùng biển', follows: 'name' },
    { id: 'vung-mo', name: 'vùng mỏ', follows: 'direction' },
    { id: 'vung-than', name: 'vùng than', follows: 'direction' },
    { id: 'ngu-truong', name: 'ngư trường', follows: 'name' },
    { id: 'bien', name: 'biển', follows: 'name' },
    { id: 'cua-bien', name: 'cửa biển', follows: 'name' },
    { id: 'cua-khau', name: 'cửa khẩu', names: ['cửa khẩu quốc tế', 'cửa khẩu quốc gia', 'cửa khẩu chính', 'cửa khẩu phụ'], follows: 'name' },
    { id: 'cang', name: 'cảng', names: ['cảng biển', 'cảng cá'], follows: 'name' },
    { id: 'dao', name: 'đảo', names: ['biển đảo'], follows: 'name', notAfter: ['đông', 'biển', 'bán', 'hải', 'đồng'] },
    { id: 'hon', name: 'hòn', names: ['cù lao'], follows: 'name', notAfter: ['mấy', 'những', 'các', 'từng'] },
    { id: 'quan-dao', name: 'quần đảo', follows: 'name' },
    { id: 'vinh', name: 'vịnh', follows: 'name' },
    { id: 'song', name: 'sông', follows: 'name' },
    { id: 'nui', name: 'núi', follows: 'name' },
    { id: 'deo', name: 'đèo', follows: 'name' },
    { id: 'cau', name: 'cầu', follows: 'name', notAfter: ['yêu', 'nhu', 'toàn', 'địa', 'khẩn', 'cơ', 'bóng', 'quả', 'tha', 'cầu', 'hoàn', 'kết', 'thỉnh', 'nhịp', 'bắc', 'điểm', 'đầu'] },
    { id: 'ga', name: 'ga', follows: 'name', notAfter: ['bình', 'bếp', 'khí'] },
    { id: 'san-bay', name: 'sân bay', names: ['sân bay quốc tế', 'Cảng hàng không', 'Cảng hàng không quốc tế'], follows: 'name' },
    { id: 'san-van-dong', name: 'sân vận động', names: ['SVĐ'], follows: 'name' },
    { id: 'quang-truong', name: 'quảng trường', follows: 'name' },
    { id: 'cho', name: 'chợ', follows: 'name', notAfter: ['phiên', 'hội'] },
    { id: 'cao-nguyen', name: 'cao nguyên', follows: 'name' },
    { id: 'dong-bang', name: 'đồng bằng', follows: 'name' },
    { id: 'thuy-dien', name: 'Thủy điện', names: ['Nhà máy thủy điện', 'công trình thủy điện'], follows: 'name' },
    { id: 'lang-nghe', name: 'làng nghề', follows: 'name' },
  ],
};

/** Words that say which part: with "khu vực", "miền", "vùng" they make the name of a region. */
export const DIRECTIONS: ReadonlySet<string> = new Set('phía đông tây nam bắc trung'.split(' '));

/** Regions, and the few buildings of the nation, known by a name of their own. */
// biome-ignore format: a table, one entry a line
export const regions: Lexicon<Entry> = {
  name: 'regions',
  cased: true,
  entries: [
    { id: 'tay-nguyen', name: 'Tây Nguyên' },
    { id: 'tay-bac', name: 'Tây Bắc' },
    { id: 'dong-bac', name: 'Đông Bắc' },
    { id: 'bac-bo', name: 'Bắc Bộ', names: ['Bắc bộ'] },
    { id: 'trung-bo', name: 'Trung Bộ', names: ['Trung bộ'] },
    { id: 'nam-bo', name: 'Nam Bộ', names: ['Nam bộ'] },
    { id: 'bac-trung-bo', name: 'Bắc Trung Bộ', names: ['Bắc Trung bộ'] },
    { id: 'nam-trung-bo', name: 'Nam Trung Bộ', names: ['Nam Trung bộ', 'Duyên hải Nam Trung Bộ', 'duyên hải Nam Trung bộ'] },
    { id: 'dong-nam-bo', name: 'Đông Nam Bộ', names: ['Đông Nam bộ'] },
    { id: 'tay-nam-bo', name: 'Tây Nam Bộ', names: ['Tây Nam bộ'] },
    { id: 'mien-bac', name: 'miền Bắc' },
    { id: 'mien-trung', name: 'miền Trung' },
    { id: 'mien-nam', name: 'miền Nam' },
    { id: 'mien-tay', name: 'miền Tây' },
    { id: 'dong-bang-song-cuu-long', name: 'Đồng bằng sông Cửu Long', names: ['ĐBSCL', 'đồng bằng sông Cửu Long'] },
    { id: 'dong-bang-song-hong', name: 'Đồng bằng sông Hồng', names: ['ĐBSH', 'đồng bằng sông Hồng', 'đồng bằng Bắc Bộ', 'đồng bằng Bắc bộ'] },
    { id: 'thai-binh-duong', name: 'Thái Bình Dương', names: ['Tây Thái Bình Dương', 'Nam Thái Bình Dương', 'Ấn Độ Dương - Thái Bình Dương', 'Ấn Độ - Thái Bình Dương'] },
    { id: 'dai-tay-duong', name: 'Đại Tây Dương', names: ['Bắc Đại Tây Dương'] },
    { id: 'an-do-duong', name: 'Ấn Độ Dương' },
    { id: 'dia-trung-hai', name: 'Địa Trung Hải' },
    { id: 'ho-tay', name: 'Hồ Tây' },
    { id: 'ho-guom', name: 'Hồ Gươm', names: ['Hồ Hoàn Kiếm'] },
    { id: 'truong-son', name: 'Trường Sơn' },
    { id: 'dong-thap-muoi', name: 'Đồng Tháp Mười' },
    { id: 'tu-giac-long-xuyen', name: 'Tứ giác Long Xuyên' },
    { id: 'hoang-sa', name: 'Hoàng Sa' },
    { id: 'gac-ma', name: 'Gạc Ma' },
    { id: 'dat-mui', name: 'Đất Mũi' },
    { id: 'truong-sa', name: 'Trường Sa' },
    { id: 'bien-dong', name: 'Biển Đông' },
    { id: 'dong-duong', name: 'Đông Dương' },
    { id: 'dong-nam-a', name: 'Đông Nam Á' },
    { id: 'chau-a-tbd', name: 'châu Á - Thái Bình Dương', names: ['châu Á Thái Bình Dương'] },
    { id: 'chau-a', name: 'châu Á' },
    { id: 'chau-au', name: 'châu Âu' },
    { id: 'chau-phi', name: 'châu Phi' },
    { id: 'chau-my', name: 'châu Mỹ' },
    { id: 'trung-dong', name: 'Trung Đông' },
    { id: 'nha-quoc-hoi', name: 'Nhà Quốc hội', names: ['Tòa nhà Quốc hội Việt Nam', 'Nhà Quốc hội Việt Nam'] },
    { id: 'lang-bac', name: 'Lăng Bác', names: ['Lăng Chủ tịch Hồ Chí Minh'] },
    { id: 'dinh-doc-lap', name: 'Dinh Độc Lập', names: ['Dinh Thống Nhất', 'Hội trường Thống Nhất'] },
    { id: 'ben-nha-rong', name: 'Bến Nhà Rồng' },
  ],
};
