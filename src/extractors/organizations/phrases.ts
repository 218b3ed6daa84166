/**
 * phrases: offices named in the sentence's own words ("Trung tâm dịch vụ việc làm [Hà Nội]", "Cục Quản lý nhà và thị trường bất động sản").
 * Where capitals don't tell how far the words go, what stands behind them must: a unit, an owner, or the mark after a title.
 */
import { beginsPerson, readArea, readUnitType, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { capitalisedRun, continues } from '../../grammar/phrases/names.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';
import { ownPart } from './glued.ts';
import { isOrganizationHead, termAt } from './heads.ts';
import { isSentenceWord, TRANSITIVE } from './sentence-words.ts';
import { DIRECTORS } from './titles.ts';
import { isBrand } from './value.ts';

/** Offices whose words may all be small. */
const SMALL: ReadonlySet<string> = new Set([
  'trung-tam', 'vien', 'nghiep-doan', 'hoi-dong', 'ban-quan-ly', 'ban-quan-ly-du-an', 'ban-chi-dao',
]); // biome-ignore format: one vocabulary, one line
/** Offices whose first word must be a capital. */
const CAPITAL: ReadonlySet<string> = new Set(['cuc', 'vu', 'phong', 'hoi', 'cung', 'quy', 'cau-lac-bo', 'phan-xuong']);
/** Of these, offices whose first word must be a word of two syllables or a shortening: "Vụ Phương Nga" is an affair. */
const WORDED: ReadonlySet<string> = new Set(['vu', 'phong']);
/** Companies are named in the sentence's words only where these say what they do. */
const FIRMS: ReadonlySet<string> = new Set(['cong-ty', 'truong']);

const LONGEST = 14;
const JOINERS: ReadonlySet<string> = new Set(['-', '&', 'và']);
const CLOSING: ReadonlySet<string> = new Set([',', ';', '(', ')', '.', '-', '…', ':']);

/** Last syllables of the titles that an office's head has ("Cục trưởng", "Giám đốc", "Trưởng phòng"). */
export const TITLE_ENDS: ReadonlySet<string> = new Set(['trưởng', 'phó', 'nhiệm', ...DIRECTORS]);

/** Second syllables that make a title or an event of the type word ("Viện trưởng", "Hội nghị"). */
const NO_OFFICE: ReadonlySet<string> = new Set(['trưởng', 'phó', 'sĩ', 'sỹ', 'viên', 'trợ', 'phí', 'dẫn']);

const isCentre = (words: Words, i: number): boolean =>
  (words.tokens[i]!.fold === 'trung' && words.tokens[i + 1]?.fold === 'ương') ||
  termAt(words, i, 'abbreviations')?.entry.id === 'tw';

const TENSES: ReadonlySet<string> = new Set(['đã', 'cũng', 'sẽ', 'đang', 'vừa', 'còn', 'và', 'cùng']);

/** Does the phrase end behind a unit's bare type word ("Trung tâm Kiểm soát bệnh tật [tỉnh],")? */
const endsPhrase = ({ tokens, terms }: Words, at: number): boolean =>
  !tokens[at] ||
  !continues(tokens, at) ||
  TENSES.has(tokens[at]!.fold) ||
  beginsPerson({ tokens, terms }, at) ||
  (tokens[at]!.kind === 'mark' && tokens[at]!.fold !== ',') ||
  (tokens[at]!.fold === ',' && tokens[at + 1]?.shape !== 'lower');

/** Does a company stand at `i` that goes by one name ("Hội đồng sáng kiến [VietinBank]")? */
function isBrandAt(words: Words, i: number): boolean {
  const type = termAt<OrganizationType>(words, i, 'organization-types')?.entry;
  return type !== undefined && isBrand(type);
}

/** Does a unit, a state or another body begin at `i`, so that the office's words end? `members`: it is one of bodies ("Hiệp hội Các trường đại học"). */
function isClosed(words: Words, i: number, members: boolean, typeId: string): boolean {
  const area = readArea(words, i);
  // "Thái Bình Dương": the region's name begins like a province's.
  if (area?.name && words.terms.at(i).some(({ lexicon, to }) => lexicon === 'regions' && to > area.to)) return false;
  if (area) return area.name !== null || endsPhrase(words, area.to);
  if (typeId === 'hoi-dong' && isBrandAt(words, i)) return true;
  return isCentre(words, i) || readCountry(words, i) !== undefined || (!members && isOrganizationHead(words, i));
}

/** "Phòng Thanh tra - [Pháp] chế": one capital for a word of two syllables. */
const isFirstOfWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.shape === 'lower' && isCompound(tokens[i], tokens[i + 1]);

/** Does another body begin at `i`, and not a word whose first syllable is a type word ("Phòng ngừa")? */
const isOtherHead = (words: Words, i: number): boolean =>
  isNamedBody(words, i) ||
  (isOrganizationHead(words, i) &&
    (termAt(words, i, 'organization-types')!.to > i + 1 || !isCompound(words.tokens[i], words.tokens[i + 1])));

/** "và Tổ chức Lao động quốc tế": does a body stand at `i` whose words are its whole name? */
export function isNamedBody(words: Words, i: number): boolean {
  const term = termAt<OrganizationType>(words, i, 'organization-types');
  return term !== undefined && term.entry.bare === 'always' && term.to - i > 2 && isCapitalized(words.tokens[i]);
}

/** "nghiệp đoàn [những] người trồng mía": a union named after whom it is for. */
const isOfPeople = (typeId: string, { fold }: Token): boolean => typeId === 'nghiep-doan' && fold === 'những';

/** What funds are for, whose words may be small. */
const FUNDS = pairSet(
  'xã hội, tình thương, tình nghĩa, từ thiện, nhân ái, tương trợ, phúc lợi, hỗ trợ, khuyến học, khuyến tài, trợ vốn, trợ giúp, bảo trợ, học bổng, đền ơn, mái ấm, chăm lo, chia sẻ',
);

/** May the words at `from` be those an office of type `typeId` is named after? */
function mayOpen({ tokens }: Words, from: number, typeId: string, capital: boolean): boolean {
  const first = tokens[from]!;
  if (first.kind !== 'word' || NO_OFFICE.has(first.fold)) return false;
  if (isOfPeople(typeId, first)) return true;
  // "Quỹ xã hội của LĐLĐ tỉnh": a fund by what it is for, but no "quỹ lương".
  if (typeId === 'quy' && capital && FUNDS.has(first.fold, tokens[from + 1]?.fold)) return true;
  // "phân xưởng xếp khuôn công ty X": told by the company behind it
  if (typeId === 'phan-xuong' && first.shape === 'lower') return !isSentenceWord(tokens, from);
  // "Ban Quan hệ cộng đồng [Tổng công ty X]"
  if (typeId === 'ban') return capital && first.shape === 'title' && isCompound(first, tokens[from + 1]);
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
  // "Sở Giáo dục và Đào tạo | hỗ trợ": training alone is the field.
  if (tokens[from - 2]!.fold === 'đào') return from;
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
  tokens[i + 1]?.fold === 'chống' ||
  TRANSITIVE.has(tokens[i + 1]?.fold ?? '', tokens[i + 2]?.fold) ||
  // "Trung tâm Văn hóa, [Thể thao] và Truyền thông huyện X"
  (CULTURE.has(tokens[i - 2]?.fold ?? '', tokens[i - 1]?.fold) &&
    CULTURE.has(tokens[i + 1]?.fold ?? '', tokens[i + 2]?.fold));

/** What the districts' centres of culture are for. */
const CULTURE = pairSet('văn hóa, thông tin, thể thao, thể dục, du lịch, truyền thông, phát thanh, truyền hình');

/** "Trường Đào tạo cán bộ [Công đoàn] khu vực miền Trung": whom the school is for. */
const isUnionSchool = (tokens: readonly Token[], i: number, typeId: string): boolean =>
  typeId === 'truong' && tokens[i]!.fold === 'công' && tokens[i + 1]?.fold === 'đoàn';

/** Does the name of an office's head stand at `i`, behind its title and the office's words from `from` on? */
function isNameOfHead(words: Words, i: number, from: number, typeId: string): boolean {
  const { tokens } = words;
  if (!TITLE_ENDS.has(titleBefore(tokens, from, typeId)) || !beginsPerson(words, i)) return false;
  const length = capitalisedRun(tokens, i, { most: LONGEST_PERSON + 1 }) - i;
  return length > 2 && length <= LONGEST_PERSON;
}
const LONGEST_PERSON = 4;

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
    // "Cục trưởng Cục An toàn lao động Hà Tất Thắng": the name of its head.
    if (i > from && isCapitalized(token) && tokens[i - 1]!.shape === 'lower' && isNameOfHead(words, i, from, typeId))
      return i;
    if (i > from && ownPart(token) !== token.text) return i + 1;
    // "Phòng Quản lý Ngoại kiều và Phòng Công an": the second is another body.
    if (joined && (tokens[i - 1]!.fold === 'và' || tokens[i - 1]!.fold === '-') && isOtherHead(words, i))
      return typeId === 'ban' ? from : i - 1;
    if (typeId === 'ban') {
      // "Ban Thường trực Ban Chỉ đạo" is none of a body's.
      if (i > from && !joined && isOrganizationHead(words, i)) return token.fold === 'ban' ? from : i;
      if (readArea(words, i)) return from;
    } else if (typeId === 'phan-xuong' && tokens[from]!.shape === 'lower') {
      if (i > from && isOrganizationHead(words, i)) return i;
    } else if (i > from && !joined && !isUnionSchool(tokens, i, typeId) && isClosed(words, i, members, typeId))
      return tokens[i - 1]!.kind === 'word' ? i : i - 1;
    // "Hội Hữu nghị Việt - Úc"
    const state = joined && tokens[i - 1]!.fold === '-' && !isFirstOfWord(tokens, i);
    const partner = state ? readCountry(words, i) : undefined;
    if (partner) return partner.to;
    const joins = JOINERS.has(token.fold) || (token.fold === ',' && (listed || goesOnBehindComma(tokens, i)));
    const opens = i === from && (isCapitalized(token) || isOfPeople(typeId, token));
    if (
      joins
        ? i === from || tokens[i + 1]?.kind !== 'word'
        : token.kind !== 'word' || (!opens && isSentenceWord(tokens, i))
    )
      break;
  }
  if (typeId === 'ban') return from;
  if (i > from + 2 && isOfPeople(typeId, tokens[from]!)) return tokens[i - 1]!.fold === 'và' ? i - 1 : i;
  if (typeId === 'ban-quan-ly') {
    const site = siteEnd(words, from);
    if (site > from) return site;
  }
  if (typeId === 'phan-xuong' && tokens[from]!.shape === 'lower') return from;
  while (i > from && tokens[i - 1]!.kind !== 'word') i--;
  if (i > from && tokens[i - 1]!.fold === 'và') i--;
  // "Trung tâm Bồi dưỡng chính trị [quận] | mở lớp": the unit's bare type word is no part of the words.
  const unit = unitTypeBefore(words, i);
  if (unit > from + 1) return unit;
  if (typeId === 'quy' && tokens[from]!.shape === 'lower')
    return tokens[i]?.fold === 'của' && isOrganizationHead(words, i + 1) ? i : from;
  if (typeId === 'quy' && capital && i > from + 1 && tokens[i]?.shape === 'lower') return i;
  if (i > from + 2 && TRANSITIVE.has(tokens[from]!.fold, wordBehind(tokens, from)?.fold)) return i;
  const titled = TITLE_ENDS.has(titleBefore(tokens, from, typeId));
  const closed = i >= tokens.length || !continues(tokens, i) || CLOSING.has(tokens[i]!.fold);
  // "Phân xưởng Máy biến áp truyền tải,"
  if (typeId === 'phan-xuong' && closed && i > from + 1) return i;
  return titled && closed ? i : from;
}

/** Where the bare type word of a unit begins that ends at `end`, or 0 where none does. */
function unitTypeBefore(words: Words, end: number): number {
  const { tokens } = words;
  // "nông thôn", "hợp tác xã": the second half of another word
  for (let i = end - 1; i >= end - 2 && i > 0; i--)
    if (readUnitType(words, i)?.to === end && !isCompound(tokens[i - 1], tokens[i])) return i;
  return 0;
}

/** End of a place that a board runs, its small words and its name ("Ban Quản lý [chợ Bến Thành]"), or `from`. */
function siteEnd({ tokens }: Words, from: number): number {
  let i = from;
  while (i < from + LONGEST_SITE && continues(tokens, i) && tokens[i]!.shape === 'lower') {
    if (isSentenceWord(tokens, i)) return from;
    i++;
  }
  const end = i > from ? capitalisedRun(tokens, i, { most: LONGEST_SITE }) : i;
  return end > i && tokens[i]!.gap === Gap.space ? end : from;
}
const LONGEST_SITE = 4;

/** The word before the type word of the office whose name begins at `from`, a comma between them or not. */
function titleBefore(tokens: readonly Token[], from: number, typeId: string): string {
  const head = from - (typeId === 'trung-tam' ? 2 : 1);
  const before = tokens[head - 1];
  return (before?.fold === ',' ? tokens[head - 2] : before)?.fold ?? '';
}
