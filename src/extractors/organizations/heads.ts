/** heads: the type word an organization's name begins with: where it is one, and how it is written out. */
import { beginsPerson, readArea, readTypedArea, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { expand } from '../../grammar/phrases/expand.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { isForm } from '../../lexicon/company-words.ts';
import { INNER_FIELDS } from '../../lexicon/fields.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { FUNCTION_WORDS } from '../../lexicon/phrase-ends.ts';
import type { Term } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { isSpokenOf } from './definite.ts';
import { isBrand } from './value.ts';

/** The first term of one of the lexicons that begins at token `i`. */
export const termAt = <E extends Term['entry']>(
  { terms }: Words,
  i: number,
  ...lexicons: string[]
): Term<E> | undefined => terms.at(i).find(({ lexicon }) => lexicons.includes(lexicon)) as Term<E> | undefined;

/** A whole name behind another body's type word ("Công ty Viettel", "Báo VnExpress"). */
const isWhole = (type: OrganizationType): boolean =>
  isBrand(type) || (type.kind === 'press' && type.tails.length === 0);

/** May a person or, where the brand has branches, a place stand behind it? Other capitals make it a part of a longer name. */
const isBehindBrand = (words: Words, { tails }: OrganizationType, to: number): boolean =>
  beginsPerson(words, to) ||
  (words.tokens[to]!.fold === 'chi' && words.tokens[to + 1]?.fold === 'nhánh') ||
  (tails.length > 0 && readArea(words, to) !== undefined);

/** Does the name of a chain of shops stand at `i`? */
const isChain = (words: Words, i: number): boolean =>
  CHAINS.has(termAt<OrganizationType>(words, i, 'organization-types')?.entry.id ?? '');
const CHAINS: ReadonlySet<string> = new Set(['chuoi-ban-le', 'saigon-coop']);

/** Type words that are as often part of a company's own name ("Viễn thông Quân đội"). */
const INNER: ReadonlySet<string> = new Set(['lien-doanh', 'quan-doi-nuoc', 'dien-luc', 'mo-than']);

/** "Học viện [Báo chí]", "Cục [Sở hữu] trí tuệ": the first syllable of a word with one capital is no type word. */
const isFirstHalf = (tokens: readonly Token[], { from, to }: Term<OrganizationType>): boolean =>
  to === from + 1 && tokens[to]?.shape === 'lower' && isCompound(tokens[from], tokens[to]);

/** "Công ty TNHH Trường Thịnh": with a capital and one syllable behind it "Trường" is a name of its own. */
const isNameOfTwo = (tokens: readonly Token[], { entry, to }: Term<OrganizationType>): boolean =>
  entry.id === 'truong' &&
  isCapitalized(tokens[to]) &&
  tokens[to]!.shape === 'title' &&
  !(isCapitalized(tokens[to + 1]) && continues(tokens, to + 1)) &&
  !isCompound(tokens[to], tokens[to + 1]);

/** Does another organization begin at `i`, so that the name before it ends? */
export function isOrganizationHead(words: Words, i: number): boolean {
  const term = termAt<OrganizationType>(words, i, 'organization-types');
  return (
    term !== undefined &&
    !isWhole(term.entry) &&
    !INNER.has(term.entry.id) &&
    term.entry.kind !== 'other' &&
    (!term.entry.capital || isCapitalized(words.tokens[i])) &&
    (isCapitalized(words.tokens[i]) || term.to - term.from > 1) &&
    !isFirstHalf(words.tokens, term) &&
    !isNameOfTwo(words.tokens, term)
  );
}

/** A longer place name hides the type word in it ("Hội An", "Trường Sa"). */
const PLACES: ReadonlySet<string> = new Set(['regions', 'provinces', 'districts']);

/** Glued between shortenings these make the number of a document ("693/TLĐ", "NQ-BCH"). */
const NUMBER_MARKS: ReadonlySet<string> = new Set(['/', '-']);

/** Is the type word glued into the number of a document? A photographer's agency is not ("Minh An/TTXVN"). */
function isInNumber({ tokens, terms }: Words, i: number): boolean {
  const mark = tokens[i - 1];
  if (!mark || !NUMBER_MARKS.has(mark.fold) || tokens[i]!.gap !== Gap.none || mark.gap !== Gap.none) return false;
  const before = tokens[i - 2]!;
  if (terms.at(i - 2).some(({ lexicon }) => lexicon === 'organization-types')) return false;
  return before.kind === 'digits' || before.shape === 'upper' || before.shape === 'mixed';
}

/** One syllable: not the second half of another word ("đấu trường"), nor a shortening in small letters ("Who"). */
function isWordItself(tokens: readonly Token[], i: number, before: Token | undefined, type: OrganizationType): boolean {
  const { shape, text } = tokens[i]!;
  if (shape === 'lower') return !(before?.shape !== 'upper' && isCompound(before, tokens[i]));
  const names = [type.name, ...(type.names ?? [])];
  // "HỘI NGHỊ", "VỤ ÁN": in a headline capitals tell nothing.
  if (shape === 'upper' && tokens[i + 1]?.shape === 'upper' && isCompound(tokens[i], tokens[i + 1])) return false;
  return shape !== 'title' || names.includes(text) || !names.includes(text.toUpperCase());
}

/** "Trưởng phòng Giáo dục": the title's last word is the first of the office, whose name begins with a capital. */
const isLedOffice = (before: Token | undefined, { id }: OrganizationType, after: Token | undefined): boolean =>
  (id === 'phong' || id === 'khoa') && (before?.fold === 'trưởng' || before?.fold === 'phó') && isCapitalized(after);

/** Words whose brand is only a part of another name ("Bảo hiểm VietinBank", "Chứng khoán Vietcombank"). */
const BRANDED: ReadonlySet<string> = new Set(['hiểm', 'khoán']);

/** "Cty." is the shortening before the company's form and the end of a sentence elsewhere ("… của Cty. Theo đó"). */
const isStop = (words: Words, { to, from }: Term<OrganizationType>): boolean =>
  to > from + 1 &&
  words.tokens[to - 1]!.fold === '.' &&
  words.tokens[to]?.gap !== Gap.none &&
  !isForm(words.tokens[to]);

/** "phòng [giáo dục huyện Can Lộc]": a field in small letters whose unit is named. */
function isFieldOfUnit(words: Words, at: number): boolean {
  const field = termAt(words, at, 'fields', 'industries');
  return field !== undefined && readTypedArea(words, field.to)?.name != null;
}

/** "chính phủ" in small letters is the one spoken of where it acts or has something, and ends its phrase. */
function isOwnGovernment(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  if (!before || !GOVERNS.has(before.fold)) return false;
  const after = tokens[to];
  return (
    after?.kind !== 'word' || after.gap === Gap.block || GOVERNED.has(after.fold) || FUNCTION_WORDS.has(after.fold)
  );
}
const GOVERNS: ReadonlySet<string> = new Set('của mà với được do nay cho'.split(' '));
const GOVERNED: ReadonlySet<string> = new Set('nước đã sẽ đang cũng phải có về cắt tăng'.split(' '));

/** A type word of so many words is itself whatever stands before it ("Trưởng đoàn đại biểu Quốc hội"). */
const UNMISTAKABLE = 4;

/** "phòng Quan hệ lao động", "trưởng phòng tổ chức - hành chính": an inner office, told by its capital or its head. */
function isInnerOffice(words: Words, before: Token | undefined, at: number): boolean {
  const field = termAt(words, at, 'fields');
  if (field === undefined || field.to === at + 1 || !INNER_FIELDS.has(fold(field.entry.name))) return false;
  return isCapitalized(words.tokens[at]) || before?.fold === 'trưởng' || before?.fold === 'phó';
}

/** Is the type word at `term` the beginning of a name here, and not part of another word, place or number? */
export function mayBegin(words: Words, term: Term<OrganizationType>): boolean {
  const { tokens, terms } = words;
  const { entry: type, from, to } = term;
  // "ĐH Công đoàn Yên Bái lần thứ V": a congress.
  if (type.id === 'dh-cong-doan' && isCapitalized(tokens[to])) return false;
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  const after = continues(tokens, to) ? tokens[to] : undefined;
  const government = type.id === 'chinh-phu' && isOwnGovernment(tokens, from, to);
  const abroad = type.id === 'chinh-phu' && after !== undefined && termAt(words, to, 'countries') !== undefined;
  const led =
    isLedOffice(before, type, after) ||
    // "Phó Trưởng ban Chỉ đạo Tháng Công nhân"
    (type.id === 'ban-chi-dao' && before?.fold === 'trưởng' && isCapitalized(tokens[from + 1])) ||
    // "Chánh văn phòng Ban cán sự đảng"
    (type.id === 'van-phong' && before?.fold === 'chánh' && after !== undefined && isOrganizationHead(words, to)) ||
    // "công đoàn cơ sở chi nhánh"
    (type.id === 'chi-nhanh' && (before?.fold === 'sở' || before?.fold === 'đoàn')) ||
    (type.id === 'phong' && (isFieldOfUnit(words, to) || isInnerOffice(words, before, to)));
  if (
    type.capital &&
    !isCapitalized(tokens[from]) &&
    !abroad &&
    !government &&
    !led &&
    !isSpokenOf(tokens, type, from, to)
  )
    return false;
  // "20 năm thành lập trường"
  const founded = type.id === 'truong' && before?.fold === 'lập' && tokens[from - 2]?.fold === 'thành';
  if (to === from + 1 && !led && !founded && !isWordItself(tokens, from, before, type)) return false;
  // "nhà khoa học Viện X": the first word is the second half of another.
  if (
    to > from + 1 &&
    to - from < UNMISTAKABLE &&
    !led &&
    type.id !== 'doan-dai-bieu-quoc-hoi' &&
    tokens[from]!.shape === 'lower' &&
    isCapitalized(tokens[from + 1]) &&
    isCompound(before, tokens[from])
  )
    return false;
  if (isBrand(type) && isCapitalized(after) && after!.gap === Gap.space && !isBehindBrand(words, type, to))
    return false;
  // "Bưu chính và Viễn thông": the second of two trades; "Viễn thông Cà Mau và Điện lực Cà Mau" are two bodies.
  if (type.id === 'dien-luc' && before?.fold === 'và' && !isCapitalized(tokens[from - 2])) return false;
  // "siêu thị Coopmart": the chain has a name of its own.
  if (type.id === 'khach-san' && tokens[from]!.shape === 'lower' && after && isChain(words, to)) return false;
  if (isBrand(type) && before && BRANDED.has(before.fold)) return false;
  // "Tổng công ty X - CTCP": the form of the company before it.
  if (before?.fold === '-' && tokens[from]!.text === 'CTCP' && !isCapitalized(after)) return false;
  // "Phó Trưởng ban Thường trực Ban Dân vận": standing is the head, and the board stands behind.
  if (type.id === 'ban' && before?.fold === 'trưởng' && after?.fold === 'thường' && tokens[to + 1]?.fold === 'trực')
    return false;
  if (isStop(words, term)) return false;
  if (before && ((!founded && type.notAfter?.includes(before.fold)) || isInNumber(words, from))) return false;
  // "Huyện ủy viên" is a title.
  if (after && (type.notBefore?.includes(after.fold) || (type.kind === 'party' && after.fold === 'viên'))) return false;
  // "Nhà Quốc hội": the house.
  if (from > 0 && terms.at(from - 1).some((place) => place.lexicon === 'regions' && place.to >= to)) return false;
  return !terms.at(from).some((place) => PLACES.has(place.lexicon) && place.to > to);
}

/** A tone mark on the wrong vowel of a closed syllable ("Liên đòan"); of an open one both are right ("Thị uỷ"). */
const MISSPELT = /(?:[òóỏõọ][ae]|[ùúủũụ]y)\p{L}/iu;
/** A word in capitals that no table writes out. */
const UNREAD = /(?:^| )(?!TNHH(?: |$))[\p{Lu}\p{Lo}][^\p{Ll} ]+(?: |$)/u;

/** The type word written out: as printed where it is printed in full and rightly, else by the tables. */
export function headWords({ tokens, terms }: Words, { entry, from, to }: Term<OrganizationType>): string {
  if ((entry.tails.length === 0 && !entry.variants) || entry.full) return entry.full ?? entry.name;
  const shortened = tokens
    .slice(from, to)
    .some(
      ({ shape, kind, text }) => shape === 'upper' || shape === 'mixed' || kind === 'mark' || /^t?cty$/iu.test(text),
    );
  if (shortened && !entry.variants) return entry.name;
  const printed = expand(tokens, terms, from, to);
  if (MISSPELT.test(printed) || UNREAD.test(printed)) return entry.name;
  // "Trường CĐ nghề X": behind the word for a school no union, but a college.
  if (entry.id === 'dai-hoc' && tokens[to - 1]!.text === 'CĐ') return 'Trường Cao đẳng';
  // "Hiệu trưởng THCS Hoa Lư": what school it is, without the word.
  if (entry.id.startsWith('truong-') && !/^trường/iu.test(printed)) return `Trường ${printed}`;
  return printed[0]!.toUpperCase() + printed.slice(1);
}

/** Past a bracketed shortening such as "(LĐLĐ)" at `at`; `at` itself when there is none. */
export function skipAbbreviation(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.fold !== '(' || tokens[at]!.gap === Gap.block) return at;
  let i = at + 1;
  while (i < at + 7 && (tokens[i]?.shape === 'upper' || tokens[i]?.fold === '-' || tokens[i]?.fold === '&')) i++;
  return i > at + 1 && tokens[i]?.fold === ')' ? i + 1 : at;
}
