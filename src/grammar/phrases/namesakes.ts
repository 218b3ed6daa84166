/**
 * namesakes: wards and communes bear the names of people, and a name behind the type word may be that of who holds the title before
 * it: "phường Trần Hưng Đạo", but "Chủ tịch Công đoàn phường Lê Quốc Thịnh cho biết".
 */
import type { Role } from '../../lexicon/roles.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';

/** The people of three syllables and more whose names wards and communes bear, past and present. */
const NAMESAKES: ReadonlySet<string> = new Set(
  [
    'Trần Hưng Đạo|Lê Hồng Phong|Phan Bội Châu|Phan Chu Trinh|Phan Châu Trinh|Hoàng Văn Thụ|Ngô Gia Tự|Nguyễn Văn Cừ|Nguyễn Thái Học',
    'Nguyễn Thái Bình|Nguyễn Cư Trinh|Nguyễn Thị Minh Khai|Lê Đại Hành|Lê Thánh Tôn|Lê Thanh Nghị|Lý Thường Kiệt|Lý Thái Tổ|Phạm Ngũ Lão',
    'Trần Quang Khải|Trần Quang Diệu|Trần Nguyên Hãn|Trần Quốc Toản|Trần Tế Xương|Trần Đăng Ninh|Trần Nhân Tông|Hoàng Hoa Thám',
    'Đinh Tiên Hoàng|Bùi Thị Xuân|Bùi Hữu Nghĩa|Võ Thị Sáu|Phan Đình Phùng|Trương Quang Trọng|Hồ Tùng Mậu|Hồ Xuân Hương|Hồ Thị Kỷ',
    'Hồ Đắc Kiện|Lương Thế Trân|Lý Văn Lâm|Trần Văn Thời|Tạ An Khương|Châu Văn Liêm|Phạm Sư Mạnh|Chu Văn An|Nguyễn Bỉnh Khiêm',
    'Nguyễn Lương Bằng|Nguyễn Văn Linh|Lê Ích Mộc|Triệu Việt Vương|Lê Quý Đôn|Đặng Thùy Trâm|Nguyễn Việt Khái|Đinh Trang Hòa|La Văn Cầu',
    'Nguyễn Trung Trực|Phạm Hồng Thái|Võ Nguyên Giáp|Phạm Văn Đồng|Nguyễn Văn Trỗi|Nguyễn Hữu Cảnh|Trần Văn Giàu|Lương Văn Tri',
  ]
    .join('|')
    .split('|')
    .map(fold),
);

/** A body between a title and the type word has no more words ("Chủ tịch |Ủy ban nhân dân| phường"). */
const MOST_BETWEEN = 7;

/** Does the title of a head stand before the unit's type word at token `i`, with no more than its body between? */
function isHeadOf(tokens: readonly Token[], terms: TermIndex, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - MOST_BETWEEN; k--) {
    if (tokens[k]!.kind !== 'word' || tokens[k + 1]!.gap > Gap.space) return false;
    if (terms.at(k).some((term) => term.lexicon === 'roles' && (term.entry as Role).kind === 'leader')) return true;
  }
  return false;
}

const SHORTEST = 3;

/** Token after the known name of a person that a unit bears, which begins at token `at` of a run of `length` capitals; `at` where none does. */
export function namesakeEnd(tokens: readonly Token[], at: number, length: number): number {
  for (let words = SHORTEST + 1; words >= SHORTEST; words--) {
    const name = tokens.slice(at, at + words).map((token) => token.fold);
    if (words <= length && NAMESAKES.has(name.join(' '))) return at + words;
  }
  return at;
}

/**
 * Is the run of `length` capitals behind the type word at token `type` the holder of the title before it, and not the unit's name?
 * The caller knows that a family name begins it.
 */
export const isHolder = (tokens: readonly Token[], terms: TermIndex, type: number, length: number): boolean =>
  length >= SHORTEST && isHeadOf(tokens, terms, type);
