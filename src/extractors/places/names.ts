/** names: does the bare name of a unit or country stand for the place, or is it part of another name? */
import { type Area, beginsPerson, readBareArea, type Unit, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { isNextSentence } from '../../grammar/phrases/names.ts';
import type { FamilyName } from '../../lexicon/family-names.ts';
import { NAME_SYLLABLES, TELLING_MIDDLE_NAMES } from '../../lexicon/given-names.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Known } from './place.ts';

/** Before a district's bare name: words that say where. */
const BEFORE_DISTRICT: ReadonlySet<string> = new Set(
  'ở tại ( , - từ về bàn và huyện quận đến quê ngụ lịch biển dân đất vùng tận lên khắp'.split(' '),
);

/** Behind "vùng". */
const FAR: ReadonlySet<string> = new Set(['cao', 'sâu', 'xa', 'biên', 'ven']);

/** Before "Q5". */
const BEFORE_NUMBERED: ReadonlySet<string> = new Set(
  'ở tại ( , - từ về đến qua sang hướng phía bàn quê ngụ trú lđlđ ubnd cđ quận phường công nhân đoàn viên đảng ủy lao động tp'.split(
    ' ',
  ),
);

/** "BlackBerry Q5": is the letter with its number a model's, there being no word of place before it? */
export const isModel = ({ tokens }: Words, { from, to }: Area, { end }: Known): boolean =>
  to - from === 2 &&
  from !== end &&
  tokens[from]!.text === 'Q' &&
  (tokens[from]!.gap === Gap.block || !BEFORE_NUMBERED.has(tokens[from - 1]?.fold ?? ''));

/** Before a province's name that people of the text bear. */
const BEFORE_BORNE: ReadonlySet<string> = new Set('ở tại ( - từ về đến quê tỉnh phố tp'.split(' '));

/** Folded names of provinces that people of the text bear: "Phạm Thị Huế" makes "Huế" hers. */
export function borneNames(words: Words): ReadonlySet<string> {
  const { tokens, terms } = words;
  const borne = new Set<string>();
  for (const { from, to, entry } of terms.of<Unit>('provinces')) {
    const before = tokens[from - 1];
    if (before?.shape !== 'title' || tokens[from]!.gap !== Gap.space || tokens[from]!.shape !== 'title') continue;
    // "Tỉnh Đoàn Hà Nam": a body
    if (before.fold === 'đoàn' || !tokens.slice(from, to).every((token) => NAME_SYLLABLES.has(token.fold))) continue;
    const middle = TELLING_MIDDLE_NAMES.has(before.fold) && isFamilyName(words, from - 2);
    if (middle || beginsPerson(words, from - 1)) borne.add(fold(entry.name));
  }
  return borne;
}

const isFamilyName = ({ tokens, terms }: Words, i: number): boolean =>
  i >= 0 && isCapitalized(tokens[i]) && terms.at(i).some(({ lexicon }) => lexicon === 'family-names');

/** Does a capitalised word follow without a mark, so that the name goes on? */
export const goesOn = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'word' &&
  isCapitalized(tokens[to]) &&
  tokens[to]!.gap === Gap.space &&
  !isNextSentence(tokens, to);

/** Names that may stand before a place without being its beginning ("ngành Dệt - May Hà Nội"). */
const NAMES_BEFORE: ReadonlySet<string> = new Set(['industries', 'fields']);
const LONGEST_NAME_BEFORE = 6;

/** Did the name begin before `from`? An upper-case shortening ("CNVCLĐ Hà Nội") or a branch before it is no part of it. */
export function beganBefore(words: Words, from: number): boolean {
  const { tokens, terms } = words;
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || tokens[from]!.gap !== Gap.space || before.shape !== 'title') return false;
  if (BEFORE_DISTRICT.has(before.fold)) return false;
  // "Ảnh: Nguyễn Huế": a family name at the beginning
  if (tokens[from]!.shape === 'upper' || (isSentenceStart(tokens, from - 1) && !beginsPerson(words, from - 1)))
    return false;
  for (let i = from - 1; i >= 0 && i >= from - LONGEST_NAME_BEFORE; i--)
    if (terms.at(i).some((term) => term.to === from && NAMES_BEFORE.has(term.lexicon))) return false;
  return true;
}

function standsAlone(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  if (goesOn(tokens, to) && !beginsPerson(words, to) && tokens[to]!.shape === tokens[from]!.shape) return false;
  return !beganBefore(words, from);
}

const isSentenceStart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap === Gap.block || tokens[i - 1]?.fold === '.' || tokens[i - 1]?.fold === ':';

/** Words before a name that make it a person's. */
const TITLES: ReadonlySet<string> = new Set(['honorifics', 'roles']);
const HONORIFICS: ReadonlySet<string> = new Set(['honorifics']);

/** Does a title or honorific end right before `from`? */
export function isAddressed({ terms }: Words, from: number, titles = TITLES): boolean {
  for (let i = from - 1; i >= 0 && i >= from - LONGEST_NAME_BEFORE; i--)
    if (terms.at(i).some((term) => term.to === from && titles.has(term.lexicon))) return true;
  return false;
}

/** Before the name of a region that is a part of another: a wind, a treaty, a fleet. */
const NO_REGION_AFTER: ReadonlySet<string> = new Set(['mùa', 'xuyên', 'huy', 'hạm'].map(fold));

/** "Trịnh [Trường Sơn]", "gió mùa [Đông Bắc]": is the name of a region a part of another? */
export function isPartOfName(words: Words, { from }: { readonly from: number }): boolean {
  const { tokens } = words;
  if (from === 0 || tokens[from]!.gap === Gap.block) return false;
  const before = tokens[from - 1]!;
  return NO_REGION_AFTER.has(before.fold) || (isCapitalized(before) && beginsPerson(words, from - 1));
}

/** May the bare district, which nothing here makes a place, be one if its neighbours are? */
export const mayBeDistrict = (words: Words, { from, to, type }: Area): boolean =>
  type === null &&
  words.tokens[from]!.gap !== Gap.block &&
  standsAlone(words, from, to) &&
  !beginsPerson(words, from) &&
  !isAddressed(words, from, HONORIFICS);

/** Marks that list persons as well as places. */
const LISTING: ReadonlySet<string> = new Set([',', 'và', '-']);

/** May the two syllables be a given name ("Thanh Bình")? */
const isGiven = (tokens: readonly Token[], { from, to }: Area): boolean =>
  to - from === 2 && NAME_SYLLABLES.has(tokens[from]!.fold) && NAME_SYLLABLES.has(tokens[from + 1]!.fold);

/**
 * Is the bare unit a place here? A province is; a district's name may be a person's or a word, so it needs a word of place before
 * it, or two syllables that are neither a person's name nor a word, in the middle of a sentence.
 */
export function fitsBare(words: Words, area: Area, known: Known): boolean {
  const { tokens, terms } = words;
  const { from, to, type, units } = area;
  // "xã Kim Chung Đông Anh Hà Nội": units side by side.
  const free = !goesOn(tokens, to) || readBareArea(words, to) !== undefined;
  if (from === known.end && tokens[from]!.gap === Gap.space && free) return true;
  if (type === null && !standsAlone(words, from, to)) return false;
  const before = tokens[from - 1];
  if (type !== null) return true;
  if (units.some((unit: Unit) => 'successor' in unit))
    return !known.borne.has(fold(area.name!)) || (before !== undefined && BEFORE_BORNE.has(before.fold));
  // "Krông Pắc: Tổng kết hoạt động …"
  if (before === undefined || tokens[from]!.gap === Gap.block)
    return to - from > 1 && tokens[to]?.text === ':' && !isGiven(tokens, area) && tokens[from]!.shape === 'title';
  const listed = known.end === from - 1;
  if (BEFORE_DISTRICT.has(before.fold) && (listed || !LISTING.has(before.fold) || !isGiven(tokens, area))) return true;
  // "vùng cao Sông Hinh"
  if (FAR.has(before.fold) && tokens[from - 2]?.fold === 'vùng') return true;
  if (known.units.has(fold(area.name!)) && free && !isAddressed(words, from, HONORIFICS)) return true;
  if (before.shape !== 'lower' || to - from < 2 || goesOn(tokens, to) || isAddressed(words, from)) return false;
  const family = terms
    .at(from)
    .some(({ lexicon, entry }) => lexicon === 'family-names' && (entry as FamilyName).rank === 'common');
  return !family && !isGiven(tokens, area) && !isCompound(tokens[from], tokens[from + 1]);
}
