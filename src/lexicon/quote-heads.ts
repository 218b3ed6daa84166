/**
 * quote-heads: what else stands before a quoted span and says what the span is, one class a line. Campaigns, slogans and honours
 * have tables of their own.
 */
import type { Entry, Lexicon } from './trie.ts';

/** What a span quoted after such a word is. */
export type QuoteHeadClass =
  | 'document'
  | 'event'
  | 'work'
  | 'speech'
  | 'wording'
  | 'offence'
  | 'model'
  | 'body'
  | 'idiom';

/** A head word that is none of a campaign, slogan or honour. */
export interface QuoteHead extends Entry {
  readonly class: QuoteHeadClass;
}

// biome-ignore format: one class a line
const TABLE: readonly { class: QuoteHeadClass; names: string }[] = [
  { class: 'document', names: 'nghị quyết|chỉ thị|kết luận|kế hoạch|quyết định|nghị định|thông tư|luật|bộ luật|pháp lệnh|công văn|hướng dẫn|thông báo|tờ trình|báo cáo|quy chế|quy định|văn kiện|văn bản|dự thảo|tham luận|bản cam kết' },
  { class: 'event', names: 'hội nghị|hội thảo|tọa đàm|kỳ họp|phiên họp|diễn đàn|tập huấn|lớp tập huấn|lớp đào tạo|lớp bồi dưỡng|lớp học|khóa học|khóa đào tạo|buổi giao lưu|giao lưu trực tuyến|giao lưu|lễ|đại hội|talkshow|triển lãm|đêm nhạc|nói chuyện chuyên đề|chuyên đề|buổi lễ|sinh hoạt chuyên đề|chương trình đối thoại|chương trình tọa đàm|buổi đối thoại|đối thoại trực tuyến|hội nghị đối thoại' },
  { class: 'work', names: 'bài viết|bài báo|cuốn sách|sách|tập sách|phim|bộ phim|ca khúc|bài hát|tác phẩm|vở kịch|vở diễn|chuyên mục|chuyên trang|ký sự|phóng sự|tiểu phẩm|bài thơ|tập thơ|truyện|trang|website|fanpage|kênh|đề tài|luận án|luận văn|tiết mục|bức ảnh|tượng đài|công trình' },
  { class: 'speech', names: 'nói|nói rằng|cho biết|cho rằng|khẳng định|chia sẻ|nhấn mạnh|bày tỏ|đặt vấn đề|hỏi|trả lời|tâm sự|kể|bộc bạch|cho hay|nhận định|phản ánh|kêu|thốt lên|than|trăn trở|khuyên|giải thích|phát biểu|lời dạy|câu|câu nói|rằng|nhìn nhận|dặn' },
  { class: 'wording', names: 'cụm từ|từ|chữ|khái niệm|gọi là|được gọi là|biệt danh|biệt hiệu|mệnh danh|coi là|ví như|ví là|cái gọi là|kiểu|dạng|loại' },
  { class: 'offence', names: 'tội|tội danh|hành vi|về tội' },
  { class: 'model', names: 'mô hình|sân chơi|tủ sách|tuyến đường|tuyến phố|đoạn đường|con đường' },
  { class: 'body', names: 'câu lạc bộ|CLB|tổ|nhóm|đội|quỹ|công ty|nhà hàng|quán' },
  { class: 'idiom', names: 'đạo lý|truyền thống|thành ngữ|tục ngữ|cảnh|nạn' },
];

/** The other head words of quoted spans. */
export const quoteHeads: Lexicon<QuoteHead> = {
  name: 'quote-heads',
  entries: TABLE.map(({ class: quoteClass, names }) => {
    const [name, ...others] = names.split('|') as [string, ...string[]];
    return { id: quoteClass, name, names: others, class: quoteClass };
  }),
};
