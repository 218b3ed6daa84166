/** caption-words: how captions begin and what they do not hold, told from the sentences of the text. */

/** A longer stretch is no caption. */
export const LONGEST_CAPTION = 420;
/** Without a credit, a shorter stretch without a stop is a subhead unless it names a person. */
const SHORTEST = 62;
const SHORTEST_WITH_PERSON = 40;

/** Words that begin sentences of the text, and no captions. */
export const NOT_CAPTION =
  /^(?:Với|Để|Theo|Tại|Trong|Sau|Đây|Từ|Khi|Bên|Cùng|Ngoài|Nhằm|Được|Thực|Qua|Đến|Tuy|Song|Do|Vì|Nếu|Sáng|Chiều|Tối|Ngày|Trước|Mặc|Đặc|Hiện|Cũng|Có|Đó|Như|Vậy|Đồng thời|Mới đây|Năm|Riêng|Ngay) /u;
/** Somebody whom a picture shows. */
export const PERSON =
  /^(?:(?:Phó |Nguyên |Tân )?(?:Chủ tịch|Bí thư|Tổng|Trưởng|Giám đốc|Thủ tướng|Bộ trưởng)|Ông|Bà|Anh|Chị|Em|Đồng chí|Đại biểu|Đại diện|Các đồng chí|Lãnh đạo|Đoàn viên|Công nhân|Cán bộ|Thường trực|Ban Thường vụ|Phó) /u;
/** What is said is text. */
export const SPEECH = /cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|chia sẻ|nói|cho thấy/u;

const CAPITAL = /^\p{Lu}/u;

/** Can the sentence be a caption? `stopped`: it ends with a full stop, so that it is no subhead. */
export function isCaption(sentence: string, stopped = false): boolean {
  if (sentence.length > LONGEST_CAPTION || sentence.length < SHORTEST_WITH_PERSON) return false;
  if (NOT_CAPTION.test(sentence) || sentence.includes(':') || !CAPITAL.test(sentence)) return false;
  return PERSON.test(sentence) ? !SPEECH.test(sentence) : stopped || sentence.length >= SHORTEST;
}
