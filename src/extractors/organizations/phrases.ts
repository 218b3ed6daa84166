/**
 * phrases: offices named in the sentence's own words ("Trung tâm dịch vụ việc làm [Hà Nội]", "Cục Quản lý nhà và thị trường bất động sản").
 * Where capitals don't tell how far the words go, what stands behind them must: a unit, an owner, or the mark after a title.
 */
import { readArea, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { FUNCTION_WORDS, NOUN_PAIRS, VERBS } from '../../lexicon/phrase-ends.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isOrganizationHead, termAt } from './heads.ts';

/** Offices whose words may all be small. */
const SMALL: ReadonlySet<string> = new Set(['trung-tam', 'vien', 'nghiep-doan', 'hoi-dong']);
/** Offices whose first word must be a capital. */
const CAPITAL: ReadonlySet<string> = new Set(['cuc', 'vu', 'phong', 'hoi', 'cung', 'quy']);
/** Offices that belong to the body named behind them. */
const OWNED: ReadonlySet<string> = new Set(['trung-tam', 'phong']);

const LONGEST = 12;
const JOINERS: ReadonlySet<string> = new Set(['-', '&', 'và']);
const CLOSING: ReadonlySet<string> = new Set([',', ';', '(', ')', '.', '-', '…', ':']);

/** What offices do is part of their names ("Trung tâm Hỗ trợ phát triển quan hệ lao động"), other verbs are the sentence's. */
const OFFICE_WORK = wordSet(`
  quản lý, hỗ trợ, phát triển, bảo vệ, chăm sóc, nghiên cứu, xuất khẩu, nhập khẩu, phục vụ, giám sát, bồi dưỡng,
  giới thiệu, xử lý, sử dụng, hướng dẫn, giải quyết, sản xuất, bảo đảm, đảm bảo, xây dựng, học tập, hoạt động
`);
/** Verbs of reports that the table of counted things has no need of. */
const REPORTS = wordSet(`
  phát hiện, nhấn mạnh, cảnh báo, công bố, thông báo, trao đổi, bắt giữ, trả lời, phát biểu, đánh giá, nhận định,
  quyết định, kiểm tra, thanh tra, tiếp nhận, khởi tố, điều tra, xác định, liên kết, khai trương
`);

/** Last syllables of the titles that an office's head has ("Cục trưởng", "Giám đốc", "Trưởng phòng"). */
const TITLE_ENDS: ReadonlySet<string> = new Set(['trưởng', 'phó', 'đốc', 'nhiệm']);

/** Second syllables that make a title or an event of the type word ("Viện trưởng", "Hội nghị"). */
const NO_OFFICE: ReadonlySet<string> = new Set(['trưởng', 'phó', 'sĩ', 'sỹ', 'viên', 'trợ', 'phí', 'dẫn']);

/** Is the word at `i` the sentence's own, so that no name goes across it? */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const pair = `${tokens[i]!.fold} ${tokens[i + 1]?.fold}`;
  if (REPORTS.has(pair) || (VERBS.has(pair) && !OFFICE_WORK.has(pair))) return true;
  if (!FUNCTION_WORDS.has(tokens[i]!.fold) || tokens[i]!.shape !== 'lower') return false;
  return !NOUN_PAIRS.has(pair) && !isCompound(tokens[i - 1], tokens[i]) && !isCompound(tokens[i], tokens[i + 1]);
}

const isCentre = (words: Words, i: number): boolean =>
  (words.tokens[i]!.fold === 'trung' && words.tokens[i + 1]?.fold === 'ương') ||
  termAt(words, i, 'abbreviations')?.entry.id === 'tw';

/** Does a unit, a country or an owner begin at `i`, so that the office's words end? */
function isClosed(words: Words, i: number, typeId: string): boolean {
  const area = readArea(words, i);
  if (area) return area.name !== null;
  if (isCentre(words, i) || termAt(words, i, 'countries')) return true;
  return OWNED.has(typeId) && isOrganizationHead(words, i);
}

/** End of the words at `from` that an office of type `typeId` is named after, or `from` where nothing behind them shows it. `capital`: the type word is a capital. */
export function phraseEnd(words: Words, from: number, typeId: string, capital: boolean): number {
  const { tokens } = words;
  const first = tokens[from];
  if (!continues(tokens, from) || first?.kind !== 'word' || NO_OFFICE.has(first.fold)) return from;
  if (readArea(words, from)) return from;
  const small = SMALL.has(typeId);
  if (!small && !CAPITAL.has(typeId)) return from;
  if (!isCapitalized(first) && (!small || !capital || (typeId === 'vien' && isCompound(tokens[from - 1], first))))
    return from;
  let i = from;
  for (; i < from + LONGEST && continues(tokens, i); i++) {
    const token = tokens[i]!;
    if (i > from && isClosed(words, i, typeId)) return i;
    const joins = JOINERS.has(token.fold) || (token.fold === ',' && typeId === 'nghiep-doan');
    if (joins ? i === from || tokens[i + 1]?.kind !== 'word' : token.kind !== 'word' || endsPhrase(tokens, i)) break;
  }
  if (typeId === 'quy' && capital && i > from + 1 && tokens[i]?.shape === 'lower') return i;
  const titled = TITLE_ENDS.has(titleBefore(tokens, from, typeId));
  const closed = i >= tokens.length || !continues(tokens, i) || CLOSING.has(tokens[i]!.fold);
  return titled && closed && i > from && tokens[i - 1]!.kind === 'word' ? i : from;
}

/** The word before the type word of the office whose name begins at `from`, a comma between them or not. */
function titleBefore(tokens: readonly Token[], from: number, typeId: string): string {
  const head = from - (typeId === 'trung-tam' ? 2 : 1);
  const before = tokens[head - 1];
  return (before?.fold === ',' ? tokens[head - 2] : before)?.fold ?? '';
}
