/**
 * structure-types: the words that open the names of what was built or laid out: ways, parks, memorials, quarters, houses of
 * worship. Unlike the zones and waters of place-types they never belong to the name of an organization.
 */
import type { PlaceType } from './place-types.ts';
import type { Lexicon } from './trie.ts';

// biome-ignore format: a table, one entry a line
export const structureTypes: Lexicon<PlaceType> = {
  name: 'structure-types',
  entries: [
    { id: 'duong', name: 'đường', names: ['đại lộ', 'tuyến đường', 'xa lộ'], follows: 'way', notAfter: ['học', 'giảng', 'thiên', 'tiểu', 'mía', 'công', 'từ', 'hồng', 'đông', 'thành', 'bánh'] },
    { id: 'pho', name: 'phố', names: ['tuyến phố'], follows: 'way', small: true, notAfter: ['thành', 'khu', 'đường', 'hè', 'tổ', 'dãy', 'dân', 'xuống'] },
    { id: 'quoc-lo', name: 'Quốc lộ', names: ['QL', 'tỉnh lộ', 'hương lộ'], follows: 'way' },
    { id: 'cao-toc', name: 'cao tốc', names: ['đường cao tốc', 'tuyến cao tốc'], follows: 'name' },
    { id: 'hem', name: 'hẻm', names: ['ngõ', 'ngách', 'kiệt'], follows: 'way', notAfter: ['hang', 'cửa', 'tiết'] },
    { id: 'lang', name: 'làng', names: ['xóm', 'khóm'], follows: 'way', notAfter: ['lão', 'bản', 'buôn', 'hàng', 'xóm'] },
    { id: 'buon', name: 'buôn', follows: 'name', notAfter: ['tàu', 'lái', 'con', 'bán', 'đi', 'đầu', 'thuyền', 'nhà', 'giới'] },
    { id: 'nga-tu', name: 'ngã tư', names: ['ngã ba', 'ngã năm', 'ngã sáu', 'vòng xoay', 'nút giao', 'hầm chui'], follows: 'name' },
    { id: 'ben-xe', name: 'bến xe', names: ['bến phà', 'bến cảng', 'bến tàu'], follows: 'name' },
    { id: 'ben', name: 'bến', follows: 'name', notAfter: ['cập', 'rời', 'trên', 'xuất'] },
    { id: 'cua', name: 'cửa', follows: 'name', notAfter: ['mở', 'đóng', 'nhà', 'gõ', 'khung', 'tận', 'đầu', 'của', 'một', 'khép', 'cánh'] },
    { id: 'khai-truong', name: 'khai trường', follows: 'way' },
    { id: 'tram-bien-ap', name: 'trạm biến áp', names: ['TBA'], follows: 'name', qualified: true },
    { id: 'khu-nha-o', name: 'khu nhà ở', names: ['khu nhà ở xã hội', 'khu nhà ở công nhân', 'khu chung cư', 'khu thương mại', 'khu kinh tế mới', 'khu tập thể', 'khu dân cư', 'KDC', 'khu tái định cư', 'khu ký túc xá', 'chung cư'], follows: 'name', qualified: true, notAfter: ['các', 'những'] },
    { id: 'khu-tuong-niem', name: 'Khu tưởng niệm', names: ['Khu lưu niệm', 'nhà tưởng niệm', 'nhà lưu niệm', 'đài tưởng niệm', 'tượng đài', 'cụm tượng đài', 'di tích', 'khu di tích', 'khu căn cứ', 'địa đạo', 'nhà tù', 'trại giam', 'nhà lao', 'nhà giam', 'thành cổ'], follows: 'name', qualified: true },
    { id: 'cong-vien', name: 'công viên', names: ['khu công viên', 'vườn hoa', 'vườn quốc gia', 'khu bảo tồn', 'khu nghỉ dưỡng', 'khu sinh thái', 'khu du lịch sinh thái', 'làng văn hóa'], follows: 'name', qualified: true },
    { id: 'nghia-trang', name: 'Nghĩa trang liệt sĩ', names: ['Nghĩa trang', 'nghĩa trang liệt sỹ', 'khu nghĩa trang'], follows: 'name', qualified: true },
    { id: 'cung', name: 'Cung Văn hóa', names: ['Cung Văn hoá', 'Cung Thể thao', 'Cung Thiếu nhi', 'Cung Hữu nghị', 'Nhà hát', 'Nhà thi đấu', 'Bảo tàng', 'Nhà văn hóa', 'Nhà văn hoá'], follows: 'name', qualified: true, venue: true },
    { id: 'chua', name: 'chùa', names: ['đền', 'đền thờ', 'nhà thờ', 'thánh địa', 'thiền viện'], follows: 'name', small: true, notAfter: ['bồi', 'ngọn'] },
    { id: 'bai-bien', name: 'bãi biển', names: ['bán đảo', 'nhà giàn', 'cao điểm', 'mỏ đá', 'mỏ than', 'mỏ sắt', 'mỏ đồng', 'hồ điều hòa', 'hồ điều hoà', 'công viên hồ điều hòa'], follows: 'name' },
    { id: 'ho', name: 'hồ', names: ['thác', 'suối', 'kênh', 'rạch', 'đầm', 'hang', 'động', 'mũi', 'đồi', 'đỉnh'], follows: 'name', small: true, notAfter: ['lao', 'hoạt', 'hành', 'cộng', 'truyền', 'chủ', 'phát', 'vận', 'tác', 'khởi', 'biến', 'chấn', 'huy', 'cử', 'mặt', 'đồng', 'tự', 'bơi', 'cơ', 'lưu', 'kích', 'cảm', 'sinh', 'tư', 'ngọn', 'minh', 'mũi', 'bạo', 'di', 'bị', 'năng', 'bệnh', 'sống', 'hải', 'trên'] },
  ],
};
