/** telling: do the words behind a type word tell one body from others of its type, or only its trade, its kind, its place, its units? */
import { type Area, readArea, readTypedArea, type Words } from '../../grammar/phrases/areas.ts';
import { COMPANY_WORDS, FORMS, SCHOOL_WORDS } from '../../lexicon/company-words.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { termAt } from './heads.ts';

/** The lower-case words that may stand inside the name of a type. */
export const lowerWordsOf = (kind: string): ReadonlySet<string> =>
  kind === 'company' ? COMPANY_WORDS : kind === 'press' ? NO_WORDS : SCHOOL_WORDS;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Are the tokens `from`..`to` nothing but legal forms and words of trade ("TNHH MTV Dịch vụ công ích")? */
export const isOnlyTrade = ({ tokens }: Words, from: number, to: number): boolean =>
  to > from &&
  tokens
    .slice(from, to)
    .every(({ fold, kind }) => kind === 'mark' || FORMS.has(fold) || COMPANY_WORDS.has(fold) || fold === 'và');

/** Are the tokens `from`..`to` nothing but words for kinds of schools ("Trung cấp nghề Dân tộc nội trú")? */
export const isOnlyKind = ({ tokens }: Words, from: number, to: number): boolean =>
  to > from &&
  tokens.slice(from, to).every(({ fold, kind }) => kind === 'mark' || FORMS.has(fold) || SCHOOL_WORDS.has(fold));

/** Types that a country's name behind them tells nothing of. */
const OF_PLACES: ReadonlySet<string> = new Set(['trung-tam', 'bao', 'cau-lac-bo']);

/** "báo Anh", "trung tâm Hà Nội", "các công ty Nhật Bản": where, not who. */
export function isOnlyPlace(
  words: Words,
  type: OrganizationType,
  { at: from, capital }: { readonly at: number; readonly capital: boolean },
  to: number,
): boolean {
  const ofCountry = termAt(words, from, 'countries')?.to === to;
  if (type.kind === 'company') return ofCountry && !capital;
  if (!OF_PLACES.has(type.id)) return false;
  if (ofCountry) return true;
  // "trung tâm xã Hiếu cũ"
  if (type.id === 'trung-tam' && readTypedArea(words, from)?.name) return true;
  return type.id === 'trung-tam' && (readArea(words, from)?.to === to || words.tokens[from]!.fold === 'thủ');
}

/** "quận, huyện", "tỉnh, thành phố": a class of units, not one. */
export function isClassOfUnits(words: Words, area: Area): boolean {
  const { tokens } = words;
  const next = tokens[area.to];
  if (next?.fold !== ',' && next?.fold !== '-' && next?.fold !== '/') return false;
  const other = readTypedArea(words, area.to + 1);
  return other !== undefined && other.name === null;
}

/** "LĐLĐ [3] tỉnh Bến Tre, Trà Vinh và Vĩnh Long": so many units, told one by one. */
export const isNumberOfUnits = ({ tokens, terms }: Words, at: number): boolean =>
  (tokens[at]!.kind === 'digits' || NUMBERS.has(tokens[at]!.fold)) &&
  terms.at(at + 1).some(({ lexicon, to }) => lexicon === 'unit-types' && isCapitalized(tokens[to]));
const NUMBERS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'năm']);

/** Is a body of this type one of many in a country, so that its field must be told before the country ("Bộ Y tế Lào", but "Quốc hội Lào")? */
export const isOffice = ({ tails }: OrganizationType): boolean =>
  tails.slice(0, tails.indexOf('country')).some((tail) => tail === 'field' || tail === 'name');
