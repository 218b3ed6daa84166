/** fields: how far the words go that an office or a group of zones is named after. */
import { beginsPerson, readArea, type Words } from '../../grammar/phrases/areas.ts';
import { compoundEnd, isCompound, isSyllable } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { capitalisedRun, continues, isNextSentence } from '../../grammar/phrases/names.ts';
import type { PlaceType } from '../../lexicon/place-types.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { isOrganizationHead, termAt } from './heads.ts';
import { isSecondHalf } from './names.ts';
import { isNamedBody, objectEnd } from './phrases.ts';
import { isSentenceWord } from './sentence-words.ts';

/** Offices whose fields the tables list: after these, other capitals are not their name ("Bộ Luật Lao động"). */
const KNOWN_FIELDS_ONLY: ReadonlySet<string> = new Set(['bo', 'so', 'ban', 'vu', 'phong', 'khoa']);
/** Those of them that are never the sentence's own words with a capital, so that the field may be small ("Bộ giao thông"). */
const SMALL_FIELDS: ReadonlySet<string> = new Set(['bo', 'so']);

/** A known field at `i`: capitalised, or written small in its table, or with an owner or unit behind it. */
function knownField(words: Words, i: number, first: boolean): number {
  const { tokens } = words;
  const field = termAt(words, i, 'fields', 'industries');
  if (!field || !continues(tokens, i)) return i;
  const small = field.entry.name[0] === field.entry.name[0]!.toLowerCase();
  if (!first || small || isCapitalized(tokens[i])) return field.to;
  return isOrganizationHead(words, field.to) || readArea(words, field.to)?.name || tokens[field.to + 1]?.fold === 'ương'
    ? field.to
    : i;
}

/** Does something else than a field begin at `i`: a title, a person, a unit, a state or another body? */
const isForeign = (words: Words, i: number): boolean =>
  termAt(words, i, 'roles') !== undefined ||
  beginsPerson(words, i) ||
  readArea(words, i) !== undefined ||
  readCountry(words, i) !== undefined ||
  isOrganizationHead(words, i) ||
  isNamedBody(words, i);

/** End of the words an office of type `typeId` is named after. */
export function fieldEnd(words: Words, from: number, typeId: string): number {
  const end = ownFieldEnd(words, from, typeId);
  if (end === from) return from;
  if (typeId === 'khoa') return wardEnd(words, end);
  return typeId === 'nghiep-doan' ? workplaceEnd(words, end) : objectEnd(words, furtherEnd(words, end, typeId));
}

/**
 * Past the small words and the number that go on with the name of a ward or faculty that ends at `at`, where a mark, a verb or its
 * hospital stands behind them ("khoa Phục hồi chức năng [tim mạch],", "Khoa Nội [2]").
 */
function wardEnd(words: Words, at: number): number {
  const { tokens } = words;
  let i = at;
  while (
    i < at + LONGEST_WARD &&
    continues(tokens, i) &&
    tokens[i]!.shape === 'lower' &&
    (tokens[i]!.fold === 'học' || !isSentenceWord(tokens, i)) &&
    !isOrganizationHead(words, i)
  )
    i++;
  const house = isOrganizationHead(words, i) || (isCapitalized(tokens[i]) && termAt(words, i, 'organization-types'));
  if (!continues(tokens, i) || tokens[i]!.kind === 'mark' || house) return i;
  if (i === at && tokens[i]!.kind === 'digits' && tokens[i]!.text.length === 1) return i + 1;
  return isSentenceWord(tokens, i) ? i : at;
}
const LONGEST_WARD = 4;

/** Before the name of the place a trade works at. */
const WORKPLACES = wordSet('chợ bến cảng ga khu');

/** Past the trades joined to the one that ends at `at`, and the workplace or firm told ("Nghiệp đoàn bốc xếp [chợ Đông Ba]"). */
function workplaceEnd(words: Words, at: number): number {
  const { tokens } = words;
  const another =
    tokens[at]?.fold === ',' || tokens[at]?.fold === 'và' ? termAt(words, at + 1, 'fields', 'industries') : undefined;
  const end = another && continues(tokens, at + 1) ? another.to : at;
  const named = WORKPLACES.has(tokens[end]?.fold ?? '') && continues(tokens, end) ? end + 1 : end;
  if (!continues(tokens, named) || (named === end && isForeign(words, named))) return end;
  let to = capitalisedRun(tokens, named, { most: 4 });
  while (to > named && isNextSentence(tokens, to - 1)) to--;
  return to > named ? to : end;
}

/** Wards of hospitals known by one syllable. */
const WARDS: ReadonlySet<string> = new Set(['Nhi', 'Sản', 'Nội', 'Ngoại', 'Dược', 'Mắt', 'Lao']);

/** End of the ward's syllables at `i`, one or two of them ("khoa Nội", "khoa Ngoại Nhi"), or `i` where more capitals follow ("khoa Ngoại Lồng ngực"). */
function wardSyllablesEnd(words: Words, i: number): number {
  const { tokens } = words;
  const isOne = (at: number): boolean => WARDS.has(tokens[at]?.text ?? '') && continues(tokens, at);
  if (!isOne(i)) return i;
  const end = isOne(i + 1) ? i + 2 : i + 1;
  const alone = !continues(tokens, end) || !isCapitalized(tokens[end]) || isOrganizationHead(words, end);
  return alone ? end : i;
}

/** "Khoa [Luật] Trường Đại học X": end of the capitals at `from` where the faculty's house stands behind them, or `from`. */
function facultyEnd(words: Words, from: number): number {
  const { tokens } = words;
  let end = from;
  while (
    end < from + LONGEST_WARD &&
    continues(tokens, end) &&
    tokens[end]!.kind === 'word' &&
    (end === from ? isCapitalized(tokens[end]) : !isSentenceWord(tokens, end)) &&
    !isOrganizationHead(words, end)
  )
    end++;
  return end > from && isCapitalized(tokens[end]) && continues(tokens, end) && isOrganizationHead(words, end)
    ? end
    : from;
}

function ownFieldEnd(words: Words, from: number, typeId: string): number {
  const { tokens } = words;
  const knownOnly = KNOWN_FIELDS_ONLY.has(typeId);
  const foreign = (i: number): boolean => isForeign(words, i);
  let end = knownField(words, from, !SMALL_FIELDS.has(typeId));
  if (end === from) {
    const ward = typeId === 'khoa' ? wardSyllablesEnd(words, from) : from;
    if (ward > from) return ward;
    // "Phòng PA03 Công an tỉnh X": the police number their offices.
    const number = tokens[from + 1];
    if (
      typeId === 'phong' &&
      /^P[ACKTXV]$/u.test(tokens[from]!.text) &&
      number?.kind === 'digits' &&
      number.gap === Gap.none
    )
      return from + 2;
    if (typeId === 'khoa') return facultyEnd(words, from);
    if (knownOnly) return from;
    if (tokens[from]?.text.length === 1) return from;
    while (continues(tokens, end) && tokens[end]!.kind === 'word' && isCapitalized(tokens[end]) && !foreign(end)) end++;
    if (end > from && isSecondHalf(tokens, end)) end = compoundEnd(tokens, end - 1);
  }
  // "Phòng Giáo dục Mầm non", "Phòng Tài chính Kế toán": two fields side by side.
  if (knownOnly && end > from && continues(tokens, end) && !foreign(end)) end = knownField(words, end, true);
  while (end > from && FIELD_JOINERS.has(tokens[end]?.fold ?? '') && continues(tokens, end)) {
    const next = end + 1;
    if (!continues(tokens, next) || !isCapitalized(tokens[next]) || foreign(next)) break;
    let to = knownField(words, next, true);
    if (to === next && knownOnly) break;
    while (
      to < tokens.length &&
      continues(tokens, to) &&
      isCapitalized(tokens[to]) &&
      tokens[to]!.kind === 'word' &&
      (to === next || !foreign(to))
    )
      to++;
    end = isCapitalized(tokens[to - 1]) && isSecondHalf(tokens, to) ? compoundEnd(tokens, to - 1) : to;
  }
  return end;
}

/** How far an office reaches ("Ủy ban Thương mại [Liên bang] Mỹ", "Tổ chức Y tế [thế giới]"). */
const SCOPES = pairSet(
  'liên bang, nước ngoài, vùng vịnh, quốc gia, quốc tế, thế giới, toàn cầu, hoàng gia, châu âu, châu á, châu phi, châu mỹ',
);
/** Before the number of one of several offices of a kind ("Bộ Tư lệnh Hải quân Vùng 2", "Cục Hải quan khu vực II"). */
const REGIONS = pairSet('vùng, khu vực');

/** Past a scope behind the name of a body at `at`: "Làng trẻ em SOS [quốc tế]". */
export const scopeEnd = ({ tokens }: Words, at: number): number =>
  continues(tokens, at + 1) && tokens[at]!.gap === Gap.space && SCOPES.has(tokens[at]!.fold, tokens[at + 1]!.fold)
    ? at + 2
    : at;

const ROMAN = /^[IVX]+$/u;
const SHORTENING = /^\p{Lu}{2,6}$/u;

/**
 * Past what may stand behind the words of the tables: the scope, the region's number, a shortening ("Ban Thư ký APEC") or a
 * capitalised word of two syllables ("Vụ Giáo dục Đại học"). A line that is all capitals tells nothing.
 */
function furtherEnd(words: Words, own: number, typeId: string): number {
  const { tokens } = words;
  const headline = tokens[own - 1]!.shape === 'upper' && tokens[own - 1]!.text.length > 1;
  let end = own;
  for (let i = own; continues(tokens, i) && tokens[i]!.gap === Gap.space; i = end) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (SCOPES.has(token.fold, next?.fold) && continues(tokens, i + 1)) end = i + 2;
    else if (token.fold === 'liên' && SCOPES.has(next?.fold ?? '', tokens[i + 2]?.fold)) end = i + 3;
    else if (REGIONS.has(token.fold, next?.fold)) {
      const number = REGIONS.has(token.fold, undefined) ? i + 1 : i + 2;
      if (!continues(tokens, number) || !(tokens[number]!.kind === 'digits' || ROMAN.test(tokens[number]!.text)))
        return end;
      end = number + 1;
    } else if (headline || token.kind !== 'word' || isNextSentence(tokens, i)) return end;
    else if (ROMAN.test(token.text) || (SHORTENING.test(token.text) && !isForeign(words, i))) return i + 1;
    else if (
      token.shape === 'title' &&
      isCompound(token, next) &&
      !isForeign(words, i) &&
      !termAt(words, i, 'organization-types')
    )
      end = i + 2;
    // "Hội Thuyền buồm Primorye": a single foreign word is where the office is; two may be a person's name.
    else if (
      token.shape === 'title' &&
      typeId !== 'bo' &&
      token.text.length > 2 &&
      !isSyllable(token) &&
      !isCapitalized(next) &&
      !isForeign(words, i)
    )
      return i + 1;
    else return end;
  }
  return end;
}

/** Past the region an office of the state is for ("BHXH [khu vực XXVII]", "Chi cục Thuế [khu vực Sông Trà - Sông Mã]"), or `at`. */
export function officeRegionEnd({ tokens }: Words, at: number): number {
  // "Cảng vụ Hàng không miền Nam"
  if (tokens[at]?.fold === 'miền' && continues(tokens, at + 1) && isCapitalized(tokens[at + 1])) return at + 2;
  if (tokens[at]?.fold !== 'khu' || tokens[at + 1]?.fold !== 'vực' || !continues(tokens, at + 2)) return at;
  const number = tokens[at + 2]!;
  if (number.kind === 'digits' || ROMAN.test(number.text)) return at + 3;
  let to = capitalisedRun(tokens, at + 2, { most: 4 });
  while (to > at + 2 && tokens[to]?.fold === '-' && continues(tokens, to) && isCapitalized(tokens[to + 1])) {
    if (!continues(tokens, to + 1)) break;
    to = capitalisedRun(tokens, to + 1, { most: 4 });
  }
  return to > at + 2 ? to : at;
}

/** Past the part of the country behind a company's name: "Tổng công ty Điện lực [miền Bắc]". */
export const regionEnd = ({ tokens }: Words, at: number): number =>
  tokens[at]?.fold === 'miền' &&
  continues(tokens, at) &&
  continues(tokens, at + 1) &&
  PARTS_OF_COUNTRY.has(tokens[at + 1]!.text)
    ? at + 2
    : at;
const PARTS_OF_COUNTRY: ReadonlySet<string> = new Set(['Bắc', 'Trung', 'Nam', 'Tây', 'Đông']);

const LONGEST_AGENCIES = 10;
/** Past "các cơ quan, đơn vị trực thuộc" at `at`, before the body they are part of; `at` where no such words stand. */
export function agenciesEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.fold !== 'các' || tokens[at + 1]?.fold !== 'cơ' || tokens[at + 2]?.fold !== 'quan') return at;
  let i = at + 3;
  while (i < at + LONGEST_AGENCIES && continues(tokens, i) && tokens[i]!.fold !== 'thuộc') i++;
  return tokens[i]?.fold === 'thuộc' && continues(tokens, i + 1) ? i + 1 : at;
}

/** Past what says that a paper at `at` is read on the net ("Báo Lao động Thủ đô [điện tử]"). */
export const siteEnd = ({ tokens }: Words, at: number): number =>
  continues(tokens, at) && SITES.has(tokens[at]!.fold, tokens[at + 1]?.fold)
    ? at + (tokens[at]!.fold === 'online' ? 1 : 2)
    : at;
const SITES = pairSet('điện tử, online');

const FIELD_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&']);

const ZONE_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&', ',']);

/** End of a phrase of zones: "các Khu công nghiệp và chế xuất", "KCX-KCN", "Khu kinh tế". */
export function zoneEnd(words: Words, from: number): number {
  const { tokens } = words;
  if (!continues(tokens, from)) return from;
  let i = tokens[from]!.fold === 'các' ? from + 1 : from;
  let end = from;
  for (;;) {
    const zone = words.terms
      .at(i)
      .find(({ lexicon, entry }) => lexicon === 'place-types' && (entry as PlaceType).zone === true);
    const short = words.terms
      .at(i)
      .find(({ lexicon, entry }) => lexicon === 'abbreviations' && /^kc|^kkt/u.test(entry.id));
    const best = zone && short ? (short.to > zone.to ? short : zone) : (zone ?? short);
    const bare = tokens[i];
    if (best) i = best.to;
    else if (
      end > from &&
      (bare?.fold === 'chế' || bare?.fold === 'công') &&
      /^(?:xuất|nghiệp|nghệ)$/u.test(tokens[i + 1]?.fold ?? '')
    )
      i += 2;
    else if (end > from && (bare?.fold === 'cx' || bare?.fold === 'cn')) i++;
    else return end;
    // "Khu kinh tế mở Chu Lai", but "Công đoàn Khu kinh tế mở 3 lớp"
    if (tokens[i]?.fold === 'mở' && isCapitalized(tokens[i + 1]) && tokens[i + 1]!.gap === Gap.space) i++;
    end = i;
    if (ZONE_JOINERS.has(tokens[i]?.fold ?? '') && continues(tokens, i)) i++;
    else return end;
  }
}
