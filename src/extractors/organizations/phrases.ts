/**
 * phrases: offices named in the sentence's own words ("Trung tâm dịch vụ việc làm [Hà Nội]", "Cục Quản lý nhà và thị trường bất động sản").
 * Where capitals don't tell how far the words go, what stands behind them must: a unit, an owner, or the mark after a title.
 */
import { readArea, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { FUNCTION_WORDS, NOUN_PAIRS, VERBS } from '../../lexicon/phrase-ends.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { ownPart } from './glued.ts';
import { isOrganizationHead, termAt } from './heads.ts';

/** Offices whose words may all be small. */
const SMALL: ReadonlySet<string> = new Set([
  'trung-tam', 'vien', 'nghiep-doan', 'hoi-dong', 'ban-quan-ly', 'ban-quan-ly-du-an', 'ban-chi-dao',
]); // biome-ignore format: one vocabulary, one line
/** Offices whose first word must be a capital. */
const CAPITAL: ReadonlySet<string> = new Set(['cuc', 'vu', 'phong', 'hoi', 'cung', 'quy']);
/** Of these, offices whose first word must be a word of two syllables or a shortening: "Vụ Phương Nga" is an affair. */
const WORDED: ReadonlySet<string> = new Set(['vu', 'phong']);
/** Companies are named in the sentence's words only where these say what they do. */
const FIRMS: ReadonlySet<string> = new Set(['cong-ty']);

const LONGEST = 12;
const JOINERS: ReadonlySet<string> = new Set(['-', '&', 'và']);
const CLOSING: ReadonlySet<string> = new Set([',', ';', '(', ')', '.', '-', '…', ':']);

/** What offices do is part of their names ("Trung tâm Hỗ trợ phát triển quan hệ lao động"), other verbs are the sentence's. */
const OFFICE_WORK = wordSet(`
  quản lý, hỗ trợ, phát triển, bảo vệ, chăm sóc, nghiên cứu, xuất khẩu, nhập khẩu, phục vụ, giám sát, bồi dưỡng,
  giới thiệu, xử lý, sử dụng, giải quyết, sản xuất, bảo đảm, đảm bảo, xây dựng, học tập, hoạt động
`);
/** Verbs of reports that the table of counted things has no need of. */
const REPORTS = wordSet(`
  phát hiện, nhấn mạnh, cảnh báo, công bố, thông báo, trao đổi, bắt giữ, trả lời, phát biểu, đánh giá, nhận định,
  quyết định, kiểm tra, thanh tra, tiếp nhận, khởi tố, điều tra, xác định, liên kết, khai trương, lưu ý, khuyến cáo,
  hôm nay, hôm qua, sáng nay, chiều nay, chặt chẽ, hiện đang, mới đây, vừa qua, liên tục, chính thức, lên tiếng, tuyển dụng, tuyển sinh, mong muốn, sẵn sàng
`);

/** Verbs and words of number of one syllable. */
const SHORT_VERBS = wordSet('họp nói mở lập bắt xử phạt mời chờ ký kêu gọi báo khen thưởng chi một nhiều in tuyển');
/** Of them, what an office does with something, so that its name goes on ("Chi cục Bảo vệ [môi trường]", "Cục Quản lý [dược]"). */
const TRANSITIVE = pairSet(`
  bảo vệ, quản lý, kiểm soát, phát triển, hỗ trợ, nghiên cứu, xử lý, phòng chống, phòng ngừa, đăng ký, giám định, kiểm định,
  xúc tiến, thi hành, điều tra, tư vấn, dự báo, ứng dụng, chăm sóc, bảo tồn, điều phối, khai thác, bảo đảm, đảm bảo, giải quyết,
  phối hợp, khảo thí, đào tạo, tìm kiếm, quy tập, tiếp nhận, vận động, phòng hộ, điều hành, tổ chức, tổng kết, thẩm định, giải phóng, bồi dưỡng, giám sát, hiến ghép, huấn luyện, thông tin, dịch vụ, cung ứng, phục hồi, bảo trợ, chuyển giao
`);

/** Last syllables of the titles that an office's head has ("Cục trưởng", "Giám đốc", "Trưởng phòng"). */
export const TITLE_ENDS: ReadonlySet<string> = new Set(['trưởng', 'phó', 'đốc', 'nhiệm']);

/** Second syllables that make a title or an event of the type word ("Viện trưởng", "Hội nghị"). */
const NO_OFFICE: ReadonlySet<string> = new Set(['trưởng', 'phó', 'sĩ', 'sỹ', 'viên', 'trợ', 'phí', 'dẫn']);

/** Does a verb of the sentence, and of no office's name, begin at token `i`? */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const pair = `${tokens[i]!.fold} ${tokens[i + 1]?.fold}`;
  return REPORTS.has(pair) || (VERBS.has(pair) && !OFFICE_WORK.has(pair));
}

/** Do the tokens at `i` stand in a line of capitals, where these tell nothing? */
export const isHeadline = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'upper' && tokens[i]!.text.length > 1 && tokens[i + 1]?.shape === 'upper';

/** Is the word at `i` the sentence's own, so that no name goes across it? */
export function isSentenceWord(tokens: readonly Token[], i: number): boolean {
  if (isVerb(tokens, i)) return true;
  const pair = `${tokens[i]!.fold} ${tokens[i + 1]?.fold}`;
  const { fold, shape } = tokens[i]!;
  // "Vụ Quản lý [các] khu kinh tế"
  if (fold === 'các' && TRANSITIVE.has(tokens[i - 2]?.fold ?? '', tokens[i - 1]?.fold)) return false;
  if ((shape !== 'lower' && !isHeadline(tokens, i)) || !(FUNCTION_WORDS.has(fold) || SHORT_VERBS.has(fold)))
    return false;
  return !NOUN_PAIRS.has(pair) && !isCompound(tokens[i - 1], tokens[i]) && !isCompound(tokens[i], tokens[i + 1]);
}

const isCentre = (words: Words, i: number): boolean =>
  (words.tokens[i]!.fold === 'trung' && words.tokens[i + 1]?.fold === 'ương') ||
  termAt(words, i, 'abbreviations')?.entry.id === 'tw';

/** Does a unit, a state or another body begin at `i`, so that the office's words end? `members`: it is one of bodies ("Hiệp hội Các trường đại học"). */
function isClosed(words: Words, i: number, members: boolean): boolean {
  const area = readArea(words, i);
  if (area) return area.name !== null;
  return isCentre(words, i) || readCountry(words, i) !== undefined || (!members && isOrganizationHead(words, i));
}

/** "Phòng Thanh tra - [Pháp] chế": one capital for a word of two syllables. */
const isFirstOfWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.shape === 'lower' && isCompound(tokens[i], tokens[i + 1]);

/** Does another body begin at `i`, and not a word whose first syllable is a type word ("Phòng ngừa")? */
const isOtherHead = (words: Words, i: number): boolean =>
  isOrganizationHead(words, i) &&
  (termAt(words, i, 'organization-types')!.to > i + 1 || !isCompound(words.tokens[i], words.tokens[i + 1]));

/** May the words at `from` be those an office of type `typeId` is named after? */
function mayOpen({ tokens }: Words, from: number, typeId: string, capital: boolean): boolean {
  const first = tokens[from]!;
  if (first.kind !== 'word' || NO_OFFICE.has(first.fold)) return false;
  const small = SMALL.has(typeId);
  if (!small && !CAPITAL.has(typeId) && !(FIRMS.has(typeId) && TRANSITIVE.has(first.fold, tokens[from + 1]?.fold)))
    return false;
  if (WORDED.has(typeId) && first.shape !== 'upper' && !isCompound(first, tokens[from + 1])) return false;
  return isCapitalized(first) || (small && capital && !(typeId === 'vien' && isCompound(tokens[from - 1], first)));
}

/** End of the small words behind a transitive verb that ends at `from`, or `from` where no such verb ends there ("Cục Cảnh sát Phòng chống [tội phạm về môi trường]"). */
export function objectEnd(words: Words, from: number): number {
  const { tokens } = words;
  if (!TRANSITIVE.has(tokens[from - 2]?.fold ?? '', tokens[from - 1]?.fold)) return from;
  let i = from;
  for (; i < from + LONGEST && continues(tokens, i) && tokens[i]!.shape === 'lower'; i++) {
    if (tokens[i]!.fold === 'về' && tokens[i - 1]!.fold === 'phạm') continue;
    if (readArea(words, i) || isSentenceWord(tokens, i)) break;
  }
  return i > from + 1 ? i : from;
}

/** The word behind the one at `i`, past a comma: "Phòng, chống". */
const wordBehind = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i + 1]?.fold === ',' ? tokens[i + 2] : tokens[i + 1];

/** "Phòng Bảo vệ, [chăm sóc] trẻ em", "Cục Phòng, [chống] tệ nạn xã hội": does the comma at `i` stand between what an office does? */
const goesOnBehindComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.fold === 'chống' || TRANSITIVE.has(tokens[i + 1]?.fold ?? '', tokens[i + 2]?.fold);

/** End of the words at `from` that an office of type `typeId` is named after, or `from` where nothing behind them shows it. `capital`: the type word is a capital. */
export function phraseEnd(words: Words, from: number, typeId: string, capital: boolean): number {
  const { tokens } = words;
  if (!continues(tokens, from) || !mayOpen(words, from, typeId, capital) || readArea(words, from)) return from;
  const members = tokens[from]!.fold === 'các';
  const listed = members || typeId === 'nghiep-doan';
  let i = from;
  for (; i < from + LONGEST && continues(tokens, i); i++) {
    const token = tokens[i]!;
    const joined = i > from && JOINERS.has(tokens[i - 1]!.fold);
    if (i > from && ownPart(token) !== token.text) return i + 1;
    // "Phòng Quản lý Ngoại kiều và Phòng Công an": the second is another body.
    if (joined && (tokens[i - 1]!.fold === 'và' || tokens[i - 1]!.fold === '-') && isOtherHead(words, i)) return i - 1;
    if (i > from && !joined && isClosed(words, i, members)) return tokens[i - 1]!.kind === 'word' ? i : i - 1;
    // "Hội Hữu nghị Việt - Úc"
    const state = joined && tokens[i - 1]!.fold === '-' && !isFirstOfWord(tokens, i);
    const partner = state ? readCountry(words, i) : undefined;
    if (partner) return partner.to;
    const joins = JOINERS.has(token.fold) || (token.fold === ',' && (listed || goesOnBehindComma(tokens, i)));
    const opens = i === from && isCapitalized(token);
    if (
      joins
        ? i === from || tokens[i + 1]?.kind !== 'word'
        : token.kind !== 'word' || (!opens && isSentenceWord(tokens, i))
    )
      break;
  }
  while (i > from && tokens[i - 1]!.kind !== 'word') i--;
  if (i > from && tokens[i - 1]!.fold === 'và') i--;
  if (typeId === 'quy' && capital && i > from + 1 && tokens[i]?.shape === 'lower') return i;
  if (i > from + 2 && TRANSITIVE.has(tokens[from]!.fold, wordBehind(tokens, from)?.fold)) return i;
  const titled = TITLE_ENDS.has(titleBefore(tokens, from, typeId));
  const closed = i >= tokens.length || !continues(tokens, i) || CLOSING.has(tokens[i]!.fold);
  return titled && closed ? i : from;
}

/** The word before the type word of the office whose name begins at `from`, a comma between them or not. */
function titleBefore(tokens: readonly Token[], from: number, typeId: string): string {
  const head = from - (typeId === 'trung-tam' ? 2 : 1);
  const before = tokens[head - 1];
  return (before?.fold === ',' ? tokens[head - 2] : before)?.fold ?? '';
}
