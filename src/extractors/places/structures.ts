/** structures: zones, waters, buildings and ways: a type word with a name, a number, or the unit it belongs to. */
import { beginsPerson, isProvince, readBareArea, readTypedArea, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { expand } from '../../grammar/phrases/expand.ts';
import { capitalisedRun, continues, isNextSentence } from '../../grammar/phrases/names.ts';
import type { PlaceType } from '../../lexicon/place-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { type Place, placeOfWords } from './place.ts';

/** Words for more than one, which stand before a shared type word. */
const PLURALS = wordSet('các những nhiều hai ba bốn năm sáu bảy tám');

/** Does a word for several, or a number of one or two digits, stand before the type word at `i`? */
export function isPlural(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || tokens[i]!.gap === Gap.block) return false;
  return PLURALS.has(before.fold) || (before.kind === 'digits' && before.text.length <= 2 && before.text !== '1');
}

const JOINERS: ReadonlySet<string> = new Set(['-']);
const NO_JOINERS: ReadonlySet<string> = new Set();

/** What stands in lower case between a type word and its name: whom or what it is for, and its rank. */
const QUALIFIERS = pairSet(
  `chiến sĩ, chiến sỹ, liệt sĩ, liệt sỹ, anh hùng, nhà ở, xã hội, công nhân, công viên, nghĩa trang, quốc gia, quốc tế,
  thiên nhiên, lịch sử, văn hóa, văn hoá, cách mạng, sinh thái, thể thao, đặc biệt, trung tâm, nạn nhân, đồng bào,
  thanh niên, chủ tịch, đại tướng, tổng bí thư, cựu, cố, các, nữ, vua, mới, cổ, thu nhập, thấp, cao cấp, lao động, cấp, và, nhà tù,
  hữu nghị, đa năng`,
);

/** Before a body that is the place where something is held. */
const VENUE_BEFORE = 'tại';

const LONGEST_NAME = 6;

/** Past the shortening set in brackets between a type word and its name: "Khu công nghiệp (KCN) Thăng Long". */
function afterShortening({ tokens }: Words, at: number): number {
  const open = tokens[at]?.fold === '-' ? at + 1 : at;
  return tokens[open]?.fold === '(' && tokens[open + 1]?.shape === 'upper' && tokens[open + 2]?.fold === ')'
    ? open + 3
    : at;
}

/** Past the lower-case words that may stand before the name; only where a capital follows them. */
function afterQualifiers(words: Words, at: number): number {
  const { tokens } = words;
  let i = at;
  // "Trạm biến áp 110kV Nam Cấm"
  if (continues(tokens, at + 1) && tokens[at]!.kind === 'digits' && tokens[at + 1]!.fold === 'kv') i = at + 2;
  while (continues(tokens, i) && tokens[i]!.shape === 'lower')
    if (
      tokens[i + 1]?.shape === 'lower' &&
      isCompound(tokens[i], tokens[i + 1]) &&
      QUALIFIERS.has(tokens[i]!.fold, tokens[i + 1]!.fold)
    )
      i += 2;
    else if (QUALIFIERS.has(tokens[i]!.fold, undefined)) i++;
    else if (QUALIFIERS.has(tokens[i]!.fold, tokens[i + 1]?.fold)) i += 2;
    else return i > at && words.terms.at(i).some(({ lexicon }) => lexicon === 'unit-types') ? i : at;
  return i;
}

const isLetterNumber = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined &&
  tokens[at]!.text.length <= 2 &&
  tokens[at]!.text === tokens[at]!.text.toUpperCase() &&
  tokens[at]!.kind === 'word' &&
  tokens[at + 1]?.kind === 'digits' &&
  tokens[at + 1]!.gap === Gap.none;

/** End of the number of a way: "22", "29/15", "1A", "số 5", "D2"; `at` when there is none. */
function numberEnd(tokens: readonly Token[], at: number): number {
  if (!continues(tokens, at)) return at;
  if (isLetterNumber(tokens, at)) return at + 2;
  const digits = tokens[at]!.fold === 'số' && continues(tokens, at + 1) ? at + 1 : at;
  if (tokens[digits]!.kind !== 'digits' || tokens[digits]!.text.length > 3) return at;
  let end = digits + 1;
  while (tokens[end]?.fold === '/' && tokens[end + 1]?.kind === 'digits' && tokens[end]!.gap === Gap.none) end += 2;
  const letter = tokens[end];
  return letter?.text.length === 1 && letter.gap === Gap.none && isCapitalized(letter) ? end + 1 : end;
}

/** Units of measure and time: a number before one of them is an amount ("đường 20 km"). */
const MEASURES = wordSet(
  'km m mét cây năm tháng ngày người tỷ tỉ triệu nghìn ngàn giờ phút tuyến căn hộ ha làn lần chiều hải',
);

/** Ways that a bare number names: "hẻm 22", "Hương lộ 80". */
const KNOWN_BY_NUMBER: ReadonlySet<string> = new Set(['hem', 'quoc-lo', 'lang']);

const isWay = (term: Term): term is Term<PlaceType> =>
  term.lexicon === 'structure-types' && (term.entry as PlaceType).follows === 'way';

/** End of a way's name: its number, the way it leaves, or a name. */
function wayEnd(words: Words, at: number, { id }: PlaceType): number {
  const { tokens, terms } = words;
  let end = numberEnd(tokens, at);
  if (end > at) {
    const numbered = tokens[end - 1]!.kind !== 'digits' || tokens[at]!.fold === 'số' || end > at + 1;
    const after = tokens[end];
    if (after && continues(tokens, end) && MEASURES.has(after.fold)) return at;
    const next = terms.at(end).find(isWay);
    if (next && continues(tokens, end)) return Math.max(end, wayEnd(words, next.to, next.entry));
    const capitals =
      goesOnTitled(tokens, end) && !readTypedArea(words, end) ? capitalisedRun(tokens, end, { most: 5 }) : end;
    if (capitals > end) return numberAfterName(tokens, capitals);
    return numbered || KNOWN_BY_NUMBER.has(id) ? end : at;
  }
  if (!continues(tokens, at) || !isCapitalized(tokens[at])) return at;
  // "làng MMA", "làng Hữu Chấp – Di sản …"
  if (id === 'lang' && tokens[at]!.shape !== 'title') return at;
  end = nameEnd(words, at, false, id === 'lang' ? NO_JOINERS : JOINERS);
  const numbered = numberAfterName(tokens, end);
  // A word with a capital begins a sentence without its stop ("con đường Hiện nay").
  return numbered === end && end === at + 2 && tokens[at + 1]!.shape === 'lower' ? at : numbered;
}

const goesOnTitled = (tokens: readonly Token[], at: number): boolean =>
  continues(tokens, at) && tokens[at]!.shape === 'title' && tokens[at]!.gap === Gap.space;

/** First token of the house number before a way ("số 44 đường …"), the way's own where there is none. */
function houseStart(tokens: readonly Token[], from: number): number {
  // "số 76, đường Hùng Vương"
  const apart =
    tokens[from - 1]?.text === ',' && tokens[from - 2]?.kind === 'digits' && tokens[from - 3]?.fold === 'số';
  if (apart && continues(tokens, from) && continues(tokens, from - 1) && continues(tokens, from - 2)) return from - 3;
  let i = from;
  while (
    i > 0 &&
    continues(tokens, i) &&
    from - i < 4 &&
    (tokens[i - 1]!.kind === 'digits' || HOUSE_MARKS.has(tokens[i - 1]!.fold))
  )
    i--;
  return i < from && tokens[i]!.kind === 'digits' && tokens[i - 1]?.fold === 'số' && continues(tokens, i)
    ? i - 1
    : from;
}
const HOUSE_MARKS: ReadonlySet<string> = new Set(['-', '/']);

const AFTER_NUMBER: ReadonlySet<string> = new Set([',', '(', 'và', '.']);

/** "Tân Thới Nhất 8": streets of new quarters are numbered. */
function numberAfterName(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.kind !== 'digits' || tokens[end]!.text.length > 2 || tokens[end]!.gap !== Gap.space) return end;
  // "đường Liên khu 16-18"
  const range =
    tokens[end + 1]?.fold === '-' && tokens[end + 2]?.kind === 'digits' && tokens[end + 2]!.gap === Gap.none;
  const last = range ? end + 3 : end + 1;
  const next = tokens[last];
  return next === undefined || next.gap === Gap.block || AFTER_NUMBER.has(next.fold) ? last : end;
}

/** Does a region or a province begin at `i`: "đảo Song Tử Tây - Trường Sa", but "cao tốc Hà Nội - Hải Phòng" goes on? */
const isWhere = (words: Words, i: number): boolean =>
  words.terms.at(i).some(({ lexicon }) => lexicon === 'regions') ||
  readBareArea(words, i)?.units.some(isProvince) === true;

/** Does another place, a person, a unit or a sentence begin inside the run that began at `at`? */
function begins(words: Words, i: number, at: number): boolean {
  const { tokens, terms } = words;
  if (i >= at + 2 && beginsPerson(words, i)) return true;
  // "cầu Đông Khê - TP Hải Phòng": where it stands is a place of its own.
  if (tokens[i - 1]!.kind === 'mark' && (readTypedArea(words, i) || (!readBareArea(words, at) && isWhere(words, i))))
    return true;
  const type = terms.at(i).some(({ lexicon, to }) => lexicon === 'structure-types' && to > i + 1);
  // "… Gạc Ma Khu trưng bày": a caption that begins behind another.
  return type || isNextSentence(tokens, i) || (tokens[i]!.text === 'Khu' && tokens[i + 1]?.shape === 'lower');
}

/** End of the capitalised name at `at`: cut before what begins inside it; a word half in capitals is whole. */
function nameEnd(words: Words, at: number, digits: boolean, joiners = JOINERS): number {
  const { tokens } = words;
  const options = { most: LONGEST_NAME, joiners, digits };
  let end = at;
  for (let from = at; from < tokens.length; from = end) {
    end = capitalisedRun(tokens, from, options);
    for (let i = Math.max(from, at + 1); i < end; i++) if (begins(words, i, at)) end = i;
    // "Cửa Nhật Lệ 62 hải lý"
    if (tokens[end - 1]!.kind === 'digits' && MEASURES.has(tokens[end]?.fold ?? '')) end--;
    while (end > from && tokens[end - 1]!.kind === 'mark') end--;
    if (tokens[end]?.shape !== 'lower' || end === from || !isCompound(tokens[end - 1], tokens[end])) break;
    // "Cách mạng Tháng Tám", "Lao động Hữu nghị": the name goes on behind the word.
    end++;
    if (!goesOnTitled(tokens, end) || begins(words, end, at)) break;
  }
  return end;
}

/** End of the name of a structure whose type word ends at `at`; `at` when none follows. */
function structureNameEnd(words: Words, from: number, start: number, entry: PlaceType): number {
  const { tokens, terms } = words;
  const at = entry.qualified ? afterQualifiers(words, start) : start;
  if (!continues(tokens, at)) return start;
  const owner = entry.qualified ? readTypedArea(words, at) : undefined;
  if (owner?.name) return owner.to;
  // "Nghĩa trang Liệt sĩ tỉnh"
  if (owner && tokens[from]!.shape === 'title' && tokens[at]!.shape === 'lower') return owner.to;
  // "Khu dân cư đường Phan Đình Phùng"
  const way = entry.qualified && tokens[at]!.shape === 'lower' ? terms.at(at).find(isWay) : undefined;
  const wayTo = way ? wayEnd(words, way.to, way.entry) : 0;
  if (way && wayTo > way.to) return wayTo;
  // "chợ ấp 5"
  const local = entry.id === 'cho' && tokens[at]!.shape === 'lower' ? readTypedArea(words, at) : undefined;
  if (local?.name && (local.levels.includes('hamlet') || local.levels.includes('ward'))) return local.to;
  if (isLetterNumber(tokens, at)) return at + 2;
  // "Quảng trường 24/10"
  if (entry.id === 'quang-truong' && tokens[at + 1]?.gap === Gap.none && numberEnd(tokens, at) > at)
    return numberEnd(tokens, at);
  const here = terms.at(at);
  const region = here.find(({ lexicon }) => lexicon === 'regions');
  if (region && isCapitalized(tokens[at]) && !goesOnTitled(tokens, region.to)) return region.to;
  if (!isCapitalized(tokens[at]) || (at > start && isNextSentence(tokens, at)) || begins(words, at, at))
    return entry.venue ? smallNameEnd(words, start) : start;
  if (!entry.zone && (tokens[at]!.shape === 'upper') !== (tokens[from]!.shape === 'upper')) return start;
  // "Bến xe Trung tâm"
  if (tokens[at]!.fold === 'trung' && tokens[at + 1]?.fold === 'tâm' && !goesOnTitled(tokens, at + 2)) return at + 2;
  if (here.some(({ lexicon }) => lexicon === 'organization-types')) return start;
  if (tokens[at]!.text.length === 1) return start;
  const end = nameEnd(words, at, true);
  // "cao tốc Mỹ Thuận - Cần Thơ": a road leads to two places
  if (entry.id === 'cao-toc' && tokens[end]?.fold === '-' && goesOnTitled(tokens, end + 1))
    return capitalisedRun(tokens, end + 1, { most: LONGEST_NAME, joiners: JOINERS });
  // "Cung Văn hóa Lao động Hữu nghị Hà Nội", "Nhà văn hóa Lao động tỉnh": where a palace stands belongs to its name.
  if (!entry.venue || !continues(tokens, end)) return end;
  const town = goesOnTitled(tokens, end) ? readBareArea(words, end) : undefined;
  return town?.to ?? (tokens[end]!.shape === 'lower' ? readTypedArea(words, end)?.to : undefined) ?? end;
}

/** "Cung Văn hóa hữu nghị": what a palace is for is its name. */
function smallNameEnd({ tokens }: Words, at: number): number {
  const known =
    tokens[at]?.shape === 'lower' && continues(tokens, at) && QUALIFIERS.has(tokens[at]!.fold, tokens[at + 1]?.fold);
  return known && isCompound(tokens[at], tokens[at + 1]) ? at + 2 : at;
}

const BEFORE_WAY = wordSet('tại ở trên đến qua từ vào và . : ( dọc gần số');

/** A name in capitals after a capitalised type word is a name of its own; so is one that a table knows as a unit. */
function isOtherName(words: Words, { from, to, entry }: Term<PlaceType>): boolean {
  const { tokens } = words;
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  if (before && entry.notAfter?.includes(before.fold)) return true;
  if (!isCapitalized(tokens[from])) return false;
  if (entry.small) return true;
  // "Trong Đường về …": a title, unless a word of place stands before it or a sentence begins.
  if (entry.follows === 'way' && !KNOWN_BY_NUMBER.has(entry.id) && before && !BEFORE_WAY.has(before.fold)) return true;
  const bare = readBareArea(words, from);
  return bare !== undefined && bare.to > to;
}

/** The zone, structure, water or way that begins with a type word. */
export function readStructure(words: Words, term: Term<PlaceType>): Place | undefined {
  const { tokens } = words;
  const { entry, from, to } = term;
  if (isOtherName(words, term)) return undefined;
  const before = tokens[from]!.gap === Gap.block ? '' : (tokens[from - 1]?.fold ?? '');
  if (entry.venue && before !== VENUE_BEFORE) return undefined;
  const at = afterShortening(words, to);
  // "các KCN Hà Nội": zones of a unit, not one of that name.
  if (entry.zone && isPlural(tokens, from) && readBareArea(words, at)) return undefined;
  const end = entry.follows === 'way' ? wayEnd(words, at, entry) : structureNameEnd(words, from, at, entry);
  const named = end > at;
  if (
    !named &&
    !(entry.alone && tokens[from]!.shape === 'title' && isCapitalized(tokens[from + 1]) && !isPlural(tokens, from))
  )
    return undefined;
  const start = entry.follows === 'way' ? houseStart(tokens, from) : from;
  const place = placeOfWords(words, start, named ? end : to, entry.name, 'places/named');
  if (at === to) return place;
  const name = `${entry.name} ${expand(tokens, words.terms, at, end)}`;
  return { ...place, value: { ...place.value, name } };
}
