/** name-heads: words before which the name of a person names something else: a street, a school, a prize, a ward. */
import { fold } from '../text/fold.ts';
import { backwardPairSet, type PairSet, pairSet } from '../text/word-set.ts';

/** Compared with the word before the name and the one before that. */
export const NAME_HEADS: PairSet = backwardPairSet(
  [
    // ways and places
    'đường', 'phố', 'đại lộ', 'ngõ', 'hẻm', 'kiệt', 'ngách', 'cầu', 'cầu vượt', 'hầm', 'hầm chui', 'tuyến', 'trục', 'chợ', 'bến', 'ga', 'cảng', 'đèo', 'hồ', 'sông', 'núi', 'đảo', 'kênh', 'rạch',
    'phường', 'xã', 'quận', 'huyện', 'tỉnh', 'thị trấn', 'thị xã', 'thành phố', 'tp', 'tx', 'tt', 'thôn', 'ấp', 'làng', 'bản', 'khóm', 'khu', 'khu phố',
    'kdc', 'kđt', 'kcn', 'kcx', 'cụm', 'chung cư', 'giao lộ', 'góc', 'nút', 'ngã tư', 'ngã ba', 'vòng xoay', 'nút giao', 'công viên', 'quảng trường', 'vườn hoa', 'tượng đài',
    'nghĩa trang', 'lăng', 'chùa', 'đền', 'miếu', 'nhà thờ', 'đình', 'sân', 'vận động', 'thi đấu', 'nhà hát', 'rạp', 'bảo tàng', 'thư viện',
    'di tích', 'lưu niệm', 'công nghiệp', 'đô thị', 'khách sạn', 'nhà hàng', 'quán', 'tàu', 'trại', 'nhà tù',
    // bodies
    'trường', 'thpt', 'thcs', 'ptth', 'tiểu học', 'mầm non', 'mẫu giáo', 'đại học', 'đh', 'cao đẳng', 'phổ thông', 'chuyên biệt', 'nội trú', 'dân lập', 'học viện', 'bệnh viện', 'bv', 'trạm', 'phòng khám',
    'công ty', 'cty', 'doanh nghiệp', 'tập đoàn', 'hãng', 'xí nghiệp', 'cửa hàng', 'siêu thị', 'mart', 'plaza', 'tower', 'tiệm', 'ngân hàng', 'quỹ', 'lữ đoàn', 'trung đoàn', 'sư đoàn', 'clb',
    // honours and works
    'giải thưởng', 'giải', 'cúp', 'học bổng', 'huân chương', 'huy chương', 'danh hiệu', 'phim', 'bài hát', 'ca khúc', 'vở', 'truyện', 'đội', 'lớp', 'dòng họ',
  ],
); // biome-ignore format: a table of words

/** Common words that begin with a family name, where they are written with capitals ("Vương Quốc", "Cao Tốc"). */
export const NO_NAMES: PairSet = pairSet(
  [
    'vương quốc', 'vương miện', 'hoàng gia', 'hoàng thành', 'hoàng cung', 'hoàng đế', 'cao tốc', 'cao nguyên', 'cao cấp', 'cao đẳng', 'đào tạo', 'lý do', 'lý luận',
    'hồ sơ', 'hồ chứa', 'thái tử', 'đoàn kết', 'đoàn viên', 'đoàn thể', 'lưu niệm', 'lưu ý', 'vũ khí', 'vũ trụ', 'thân nhân', 'lâm sàng', 'lâm nghiệp', 'lương tâm', 'lương thực',
    'dương lịch', 'chu kỳ', 'quản lý', 'công nghệ', 'công nghiệp', 'công trình', 'công thương', 'la liga', 'hoa hậu', 'hoa hồng', 'danh sách', 'danh hiệu', 'thái lan', 'hoàn vũ', 'thế giới', 'đại dương', 'quốc tế', 'liên lục',
  ],
); // biome-ignore format: a table of words

/** Words for ways, of which a list may follow "như" ("các tuyến phố như …"). */
export const WAYS: ReadonlySet<string> = new Set(['đường', 'phố', 'tuyến', 'ngõ'].map(fold));

/** Words of foreign competitions and clubs, whose names follow titles of sport ("cầu thủ Premier League"). */
export const NO_PERSON_WORDS: ReadonlySet<string> = new Set(
  'league liga cup fc united city club serie bundesliga open games world real inter milan madrid arsenal chelsea liverpool tottenham everton barcelona'.split(
    ' ',
  ),
);

/** People whom wards and communes are named after, folded. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  [
    'Lê Hồng Phong', 'Trần Hưng Đạo', 'Phan Đình Phùng', 'Hoàng Văn Thụ', 'Lý Thường Kiệt', 'Nguyễn Thái Học', 'Phan Bội Châu', 'Phan Chu Trinh', 'Phan Châu Trinh', 'Lê Đại Hành', 'Trần Quang Khải', 'Nguyễn Thái Bình', 'Lê Thánh Tông', 'Trần Quang Diệu', 'Nguyễn Văn Cừ', 'Nguyễn Cư Trinh', 'Nguyễn An Ninh', 'Nguyễn Văn Trỗi', 'Võ Thị Sáu', 'Lý Thái Tổ', 'Nguyễn Trung Trực', 'Cao Thắng', 'Trương Quang Trọng', 'Nguyễn Nghiêm', 'Lê Hồng Phong', 'Ngô Thì Nhậm', 'Trần Nguyên Hãn', 'Phạm Đình Hổ', 'Phạm Ngũ Lão', 'Bùi Thị Xuân', 'Hồ Tùng Mậu', 'Trương Định', 'Hoàng Diệu', 'Phạm Văn Hai', 'Đặng Văn Ngữ', 'Nguyễn Phúc Chu',
  ].map(fold),
); // biome-ignore format: a table of words
