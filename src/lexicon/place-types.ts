/** place-types: the words that open the name of a place which is no administrative unit: zones, waters, structures. */
import type { Entry, Lexicon } from './trie.ts';

export interface PlaceType extends Entry {
  /** What may follow: a capitalised name, or also a direction or another type ("khu vực phía Nam"). */
  readonly follows: 'name' | 'direction';
  /** A zone has a union and a management board of its own. */
  readonly zone?: boolean;
  /** Folded words before it that make another word of it ("yêu cầu", "đông đảo"). */
  readonly notAfter?: readonly string[];
}

// biome-ignore format: a table, one entry a line
export const placeTypes: Lexicon<PlaceType> = {
  name: 'place-types',
  entries: [
    { id: 'khu-cong-nghiep', name: 'Khu công nghiệp', names: ['KCN', 'khu CN'], follows: 'name', zone: true },
    { id: 'khu-che-xuat', name: 'Khu chế xuất', names: ['KCX'], follows: 'name', zone: true },
    { id: 'khu-kinh-te', name: 'Khu kinh tế', names: ['KKT'], follows: 'name', zone: true },
    { id: 'khu-cong-nghe-cao', name: 'Khu công nghệ cao', names: ['KCNC', 'Khu CNC'], follows: 'name', zone: true },
    { id: 'cum-cong-nghiep', name: 'Cụm công nghiệp', names: ['CCN', 'cụm CN'], follows: 'name', zone: true },
    { id: 'khu-do-thi', name: 'Khu đô thị', names: ['KĐT'], follows: 'name' },
    { id: 'khu-du-lich', name: 'Khu du lịch', names: ['KDL'], follows: 'name' },
    { id: 'khu-di-tich', name: 'Khu di tích', follows: 'name' },
    { id: 'khu-vuc', name: 'khu vực', follows: 'direction' },
    { id: 'mien', name: 'miền', follows: 'direction' },
    { id: 'vung', name: 'vùng', follows: 'direction' },
    { id: 'vung-bien', name: 'vùng biển', follows: 'name' },
    { id: 'vung-mo', name: 'vùng mỏ', follows: 'direction' },
    { id: 'vung-than', name: 'vùng than', follows: 'direction' },
    { id: 'ngu-truong', name: 'ngư trường', follows: 'name' },
    { id: 'bien', name: 'biển', follows: 'name' },
    { id: 'cua-bien', name: 'cửa biển', follows: 'name' },
    { id: 'cua-khau', name: 'cửa khẩu', follows: 'name' },
    { id: 'cang', name: 'cảng', names: ['cảng biển', 'cảng cá'], follows: 'name' },
    { id: 'dao', name: 'đảo', names: ['biển đảo'], follows: 'name', notAfter: ['đông', 'biển', 'bán', 'hải'] },
    { id: 'quan-dao', name: 'quần đảo', follows: 'name' },
    { id: 'vinh', name: 'vịnh', follows: 'name' },
    { id: 'song', name: 'sông', follows: 'name' },
    { id: 'nui', name: 'núi', follows: 'name' },
    { id: 'deo', name: 'đèo', follows: 'name' },
    { id: 'cau', name: 'cầu', follows: 'name', notAfter: ['yêu', 'nhu', 'toàn', 'địa', 'khẩn', 'cơ', 'bóng', 'quả', 'tha', 'cầu', 'hoàn', 'kết', 'thỉnh', 'nhịp', 'bắc'] },
    { id: 'ga', name: 'ga', follows: 'name', notAfter: ['bình', 'bếp', 'khí'] },
    { id: 'san-bay', name: 'sân bay', names: ['Cảng hàng không', 'Cảng hàng không quốc tế'], follows: 'name' },
    { id: 'san-van-dong', name: 'sân vận động', names: ['SVĐ'], follows: 'name' },
    { id: 'quang-truong', name: 'quảng trường', follows: 'name' },
    { id: 'cho', name: 'chợ', follows: 'name', notAfter: ['phiên', 'hội'] },
    { id: 'cao-nguyen', name: 'cao nguyên', follows: 'name' },
    { id: 'dong-bang', name: 'đồng bằng', follows: 'name' },
    { id: 'thuy-dien', name: 'Thủy điện', names: ['Nhà máy thủy điện', 'công trình thủy điện'], follows: 'name' },
    { id: 'nghia-trang', name: 'Nghĩa trang liệt sĩ', names: ['Nghĩa trang'], follows: 'name' },
    { id: 'lang-nghe', name: 'làng nghề', follows: 'name' },
  ],
};

/** Words that say which part: with "khu vực", "miền", "vùng" they make the name of a region. */
export const DIRECTIONS: ReadonlySet<string> = new Set('phía đông tây nam bắc trung'.split(' '));

/** Regions known by a name of their own. */
// biome-ignore format: a table, one entry a line
export const regions: Lexicon<Entry> = {
  name: 'regions',
  cased: true,
  entries: [
    { id: 'tay-nguyen', name: 'Tây Nguyên' },
    { id: 'tay-bac', name: 'Tây Bắc' },
    { id: 'dong-bac', name: 'Đông Bắc' },
    { id: 'bac-bo', name: 'Bắc Bộ' },
    { id: 'trung-bo', name: 'Trung Bộ' },
    { id: 'nam-bo', name: 'Nam Bộ' },
    { id: 'bac-trung-bo', name: 'Bắc Trung Bộ' },
    { id: 'nam-trung-bo', name: 'Nam Trung Bộ', names: ['Duyên hải Nam Trung Bộ'] },
    { id: 'dong-nam-bo', name: 'Đông Nam Bộ' },
    { id: 'tay-nam-bo', name: 'Tây Nam Bộ' },
    { id: 'mien-bac', name: 'miền Bắc' },
    { id: 'mien-trung', name: 'miền Trung' },
    { id: 'mien-nam', name: 'miền Nam' },
    { id: 'mien-tay', name: 'miền Tây' },
    { id: 'dong-bang-song-cuu-long', name: 'Đồng bằng sông Cửu Long', names: ['ĐBSCL', 'Đồng bằng Sông Cửu Long'] },
    { id: 'dong-bang-song-hong', name: 'Đồng bằng sông Hồng' },
    { id: 'truong-son', name: 'Trường Sơn' },
    { id: 'hoang-sa', name: 'Hoàng Sa' },
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
  ],
};
