/**
 * family-names: what a personal name in Viet Nam begins with. A full name is family name + middle names + given name,
 * so the family name is the evidence that a run of capitalised words is a person and not a place or a company.
 */
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

/**
 * How much a family name proves by itself.
 * `common`: with two more syllables it is a person. `rare`: also a plain word or part of place names ("Công", "Sơn"), so it needs a
 * title or a telling middle name. `highland`: of the peoples of the northern mountains; no other word is written so. `clan`: of the highland, Khmer and Cham peoples; some stand last ("Y Khút Niê").
 */
export type FamilyNameRank = 'common' | 'rare' | 'highland' | 'clan';

export interface FamilyName extends Entry {
  readonly rank: FamilyNameRank;
}

/** Most frequent first: the first fourteen are nine tenths of the people. Names are set apart by spaces. */
const SINGLE: Readonly<Record<FamilyNameRank, readonly string[]>> = {
  common: [
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Mai Cao',
    'Đào Lương Lưu Phùng Tạ Triệu Vương Tô Đàm Hứa Quách Đậu Tống Lã Thân Doãn Khuất Nghiêm Mạc Uông Chử',
    'Khổng Lâm Châu Chu Kiều Bế Sầm Lữ Lò Thẩm Giáp Nhữ Cù Tiêu Phí Ngọ Lều Khúc Trình Đới Thiều Tăng Hà',
    'Nông Thái Văn Lại Tôn Lục Mã Bạch Diệp Thạch Âu Ung Hàn Khương Đổng Đồng',
  ],
  rare: [
    'Vi Từ La Ma Mông Lăng Chung Dư Nhan Giang Long Bành Cáp Danh Phó Trà Ông Tưởng Ninh Vòng Hàng Liêu Quản',
    'Tiết Mẫn Viên Xa Công Sơn Kim Lường Vàng Đống Củ Ong Trừ Kha Cung Hầu Bồ Liêng Mầu Phàn',
    'Hạng Cầm Tòng Lầu Mùa Ngân Lộc Thi Tào Tiền Phương Phù Phú Quan Ân An',
    'Biện Bì Ca Cai Cái Cam Can Cấn Chế Chiêm Đan Đái Đăng Điền Điêu Đôn Đường Hạ Hán Hình Hùng Hoa Lạc Lang',
    'Lệ Liễu Lỗ Lôi Luyện Ngụy Nguyên Nhâm Ngũ Ngạc Nùng Ôn Phạn Phúc Quang Quảng Sái Sử Thập Thuận Toàn',
    'Trang Trầm Trưng Tường Ứng Vạn Vân Viêm Yên Kỳ Tần Tề Thiệu Bá Mang Thang Đèo Hảng Khang Lồ Lèo Mè Mào',
    'Thích Mua Pờ Phà Lỳ Phùi Lìm Vả Ly Thò Tráng Ngải Lô Cụt Xeo Lộ Hơ Sình Lỷ Tải Tằng',
  ],
  highland: ['Vừ Sìn Tẩn Chảo Lù Thào Sùng Giàng Cháng Quàng Hờ Lừu Tếnh Xồng Moong Chìu'],
  clan: [
    'Ksor Kpă Kpa Siu Nay Rcom Rmah Hlong Niê Êban Mlô Byă Ayun Adrơng Knul Kbuôr Kđoh Kriêng Ktla Hmok Hđơk',
    'Hwing Bkrông Enuôl Ênuôl Krajăn Cil Điểu Bríu Alăng Zơrâm Pơloong Tơngôl Puih Neang Néang Chamaléa Katơr',
    'Pinăng Coor Arất Ating Bhling Hôih Rơlan Kray Kơr Kđăm Kdăm Ră Rah Rơ Bnướch Ka Y A Mấu Bo Blúp Riah Kră Klong Ya',
    'Sa',
  ],
};

/** Family names of two syllables. */
const COMPOUND: Readonly<Record<FamilyNameRank, readonly string[]>> = {
  common: ['Tôn Nữ', 'Tôn Thất', 'Hoàng Phủ', 'Công Tằng', 'Âu Dương', 'Tư Mã', 'Công Tôn'],
  rare: [],
  highland: [],
  clan: [
    'Rơ Châm', 'Rơ Chăm', 'Rơ Mah', 'Rơ Ông', 'Rah Lan', 'Buôn Yă', 'Buôn Krông', 'Liêng Hót', 'Kră Jan', 'Kơ Să', 'Ê Ban',
  ], // biome-ignore format: a table of names
};

const RANKS = ['common', 'rare', 'highland', 'clan'] as const;

/** Every family name, by rank. */
export const familyNames: Lexicon<FamilyName> = {
  name: 'family-names',
  cased: true,
  entries: RANKS.flatMap((rank) =>
    [...SINGLE[rank].flatMap((line) => line.split(' ')), ...COMPOUND[rank]].map((name) => ({
      id: fold(name),
      name,
      rank,
    })),
  ),
};
