/** caption-words: how captions begin and what they do not hold, told from the sentences of the text. */

/** A longer stretch is no caption. */
export const LONGEST_CAPTION = 420;
/** Without a credit, a shorter stretch without a stop is a subhead unless it names a person. */
const SHORTEST = 62;
const SHORTEST_WITH_PERSON = 40;

/** Words that begin sentences of the text, and no captions. */
export const NOT_CAPTION =
  /^(?:Với|Để|Theo|Tại|Trong|Sau|Đây|Từ|Khi|Bên|Cùng|Ngoài|Nhằm|Được|Thực|Qua|Đến|Tuy|Song|Do|Vì|Nếu|Sáng|Chiều|Tối|Ngày|Trước|Mặc|Đặc|Hiện|Cũng|Có|Đó|Như|Vậy|Đồng thời|Mới đây|Năm|Riêng|Ngay|Cụ thể,|Trong đó,|Về) /u;
/** Somebody whom a picture shows. */
export const PERSON =
  /^(?:(?:Phó |Nguyên |Tân )?(?:Chủ tịch|Bí thư|Tổng|Trưởng|Giám đốc|Thủ tướng|Bộ trưởng)|Ông|Bà|Anh|Chị|Em|Đồng chí|Đại biểu|Đại diện|Các đồng chí|Lãnh đạo|Đoàn viên|Công nhân|Cán bộ|Thường trực|Ban Thường vụ|Phó) /u;
/** What is said is text. */
export const SPEECH =
  /cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|chia sẻ|nói|cho thấy|tâm sự|bộc bạch|bày tỏ|giãi bày|thổ lộ|trải lòng|tâm tình|phấn khởi|lưu ý|ghi nhận|kể(?! từ| cả)/u;

const CAPITAL = /^\p{Lu}/u;

/** Can the sentence be a caption? `stopped`: it ends with a full stop, so that it is no subhead. */
export function isCaption(sentence: string, stopped = false): boolean {
  if (sentence.length > LONGEST_CAPTION || sentence.length < SHORTEST_WITH_PERSON) return false;
  if (NOT_CAPTION.test(sentence) || sentence.includes(':') || !CAPITAL.test(sentence)) return false;
  return PERSON.test(sentence) ? !SPEECH.test(sentence) : stopped || sentence.length >= SHORTEST;
}

/** Whom captions show. */
export const SHOWN =
  /^(?:(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Tổng Giám đốc|Trưởng)|Thủ tướng|Đồng chí|Các (?:đồng chí|đại biểu|đội|thí sinh|em|cháu)|Đại diện|Lãnh đạo|Đại biểu|Đoàn viên|Cán bộ|Công nhân|Nữ công nhân|Người lao động|Giáo viên|Học sinh|Chị em|Đội|Đoàn công tác|Thí sinh|Toàn cảnh|Quang cảnh|Phối cảnh|Một (?:góc|tiết mục|phần)|Ca|Lễ|Ra mắt|Giờ ăn|Bữa ăn) /u;
/** What these do in pictures. */
export const SCENE =
  /(?:trao|tặng|thăm|động viên|đối thoại|trao đổi|thi |phát biểu|chụp ảnh|tham gia|biểu diễn|thi đấu|kiểm tra|làm việc|sản xuất|đón|nhận|ký kết|bàn giao|ra mắt|tuyên dương|biểu dương|chúc mừng|báo cáo|[Pp]hối cảnh|cảnh |khai mạc|cắt băng|hội nghị|tập huấn|bỏ phiếu|hiến máu|trong (?:giờ|ca|buổi) |tại )/u;
/** What tells that a sentence belongs to the text. */
const TOLD =
  /(?:^|[\s,])(?:này|trên|đó|là|đã|sẽ|cần|phải|vẫn|cũng|luôn|còn|nhằm|để|bởi|vì|nên|nhưng|mà|theo|yêu cầu|đề nghị|mong|xác định|vừa)(?=[\s,.])|[:“"]|\d{3}/u;

/** Does the sentence only show somebody at something? */
export const showsOnly = (sentence: string): boolean =>
  SHOWN.test(sentence) && SCENE.test(sentence) && !TOLD.test(sentence) && !SPEECH.test(sentence);
