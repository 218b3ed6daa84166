/** sentence-words: which words are the sentence's own, so that no name goes across them: verbs, words of grammar, but not what offices do. */
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { FUNCTION_WORDS, NOUN_PAIRS, VERBS } from '../../lexicon/phrase-ends.ts';
import type { Token } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';

/** What offices do is part of their names ("Trung tâm Hỗ trợ phát triển quan hệ lao động"), other verbs are the sentence's. */
const OFFICE_WORK = pairSet(`
  quản lý, hỗ trợ, phát triển, bảo vệ, chăm sóc, nghiên cứu, xuất khẩu, nhập khẩu, phục vụ, giám sát, bồi dưỡng,
  giới thiệu, xử lý, sử dụng, giải quyết, sản xuất, bảo đảm, đảm bảo, xây dựng, học tập, hoạt động
`);
/** Verbs of reports that the table of counted things has no need of. */
const REPORTS = pairSet(`
  phát hiện, khảo sát, nhấn mạnh, cảnh báo, công bố, thông báo, trao đổi, bắt giữ, trả lời, phát biểu, đánh giá, nhận định,
  quyết định, kiểm tra, thanh tra, tiếp nhận, khởi tố, điều tra, xác định, liên kết, khai trương, lưu ý, khuyến cáo,
  hôm nay, hôm qua, sáng nay, chiều nay, chặt chẽ, hiện đang, mới đây, vừa qua, liên tục, chính thức, lên tiếng, tuyển dụng, tuyển sinh, mong muốn, sẵn sàng
`);

/** Verbs and words of number of one syllable. */
const SHORT_VERBS = wordSet('họp nói mở lập bắt xử phạt mời chờ ký kêu gọi báo khen thưởng chi một nhiều in tuyển');
/** Of them, what an office does with something, so that its name goes on ("Chi cục Bảo vệ [môi trường]", "Cục Quản lý [dược]"). */
export const TRANSITIVE = pairSet(`
  bảo vệ, quản lý, kiểm soát, phát triển, hỗ trợ, nghiên cứu, xử lý, phòng chống, phòng ngừa, đăng ký, giám định, kiểm định,
  xúc tiến, thi hành, điều tra, tư vấn, dự báo, ứng dụng, chăm sóc, bảo tồn, điều phối, khai thác, bảo đảm, đảm bảo, giải quyết,
  phối hợp, khảo thí, đào tạo, tìm kiếm, quy tập, tiếp nhận, vận động, phòng hộ, điều hành, tổ chức, tổng kết, thẩm định, giải phóng, bồi dưỡng, giám sát, hiến ghép, huấn luyện, thông tin, dịch vụ, cung ứng, phục hồi, bảo trợ, chuyển giao
`);

/** Does a verb of the sentence, and of no office's name, begin at token `i`? */
export function isVerb(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i]!.fold;
  const second = tokens[i + 1]?.fold;
  return REPORTS.has(first, second) || (VERBS.has(first, second) && !OFFICE_WORK.has(first, second));
}

/** Do the tokens at `i` stand in a line of capitals, where these tell nothing? */
export const isHeadline = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'upper' && tokens[i]!.text.length > 1 && tokens[i + 1]?.shape === 'upper';

/** Is the word at `i` the sentence's own, so that no name goes across it? */
export function isSentenceWord(tokens: readonly Token[], i: number): boolean {
  if (isVerb(tokens, i)) return true;
  const { fold, shape } = tokens[i]!;
  // "Vụ Quản lý [các] khu kinh tế"
  if (fold === 'các' && TRANSITIVE.has(tokens[i - 2]?.fold ?? '', tokens[i - 1]?.fold)) return false;
  if ((shape !== 'lower' && !isHeadline(tokens, i)) || !(FUNCTION_WORDS.has(fold) || SHORT_VERBS.has(fold)))
    return false;
  const next = tokens[i + 1];
  return !NOUN_PAIRS.has(fold, next?.fold) && !isCompound(tokens[i - 1], tokens[i]) && !isCompound(tokens[i], next);
}
