/**
 * areas: readers of administrative units ("quận Thanh Xuân", "TP.HCM", "H. Củ Chi", "Hà Nội", "LĐLĐ tỉnh" without a name).
 * A unit that a table knows ends where the table says; an unknown one ends with its capitals or before a person's family name.
 */
import type { District } from '../../lexicon/districts.ts';
import type { FamilyName } from '../../lexicon/family-names.ts';
import type { FormerProvince } from '../../lexicon/provinces.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import type { UnitLevel, UnitType } from '../../lexicon/unit-types.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isCompound } from './compounds.ts';
import { continues, isNextSentence } from './names.ts';
import { isHolder, namesakeEnd } from './namesakes.ts';
import { afterKind } from './unit-kinds.ts';
import { COMPOUNDS, NAMED_TEXTS, NO_TYPE_AFTER, NUMBERED } from './unit-words.ts';

export type Unit = FormerProvince | District;

/** Is a unit of the first level (a province) meant by this entry? */
export const isProvince = (unit: Unit): unit is FormerProvince => 'successor' in unit;

/** An administrative unit as it stands in the text; half-open token indices. */
export interface Area {
  readonly from: number;
  readonly to: number;
  /** The type word in full ("thành phố"), null when none is printed. */
  readonly type: string | null;
  readonly levels: readonly UnitLevel[];
  /** The name in its formal spelling, null when only the type stands ("LĐLĐ tỉnh"). */
  readonly name: string | null;
  /** The units the tables know by that name and type; empty for communes and unknown ones. */
  readonly units: readonly Unit[];
}

/** What the readers of this file look at. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
}

const NO_UNITS: readonly Unit[] = [];
const ANY_LEVEL: readonly UnitLevel[] = ['province', 'district'];

const termOf = <E extends Term['entry']>(terms: readonly Term[], lexicon: string): Term<E> | undefined =>
  terms.find((term) => term.lexicon === lexicon) as Term<E> | undefined;

/** A clan's name of so many letters is no other word ("Ksor", but "Nay"). */
const UNMISTAKABLE = 4;

/** Does the name of a highlander begin at `i`, whose family's name no other word is written like: it and two more capitals ("Giàng A Páo", "H'Yim Kđoh")? */
function beginsHighlander(tokens: readonly Token[], i: number, family: Term<FamilyName> | undefined): boolean {
  const to = family?.to ?? i + 2;
  if (family === undefined) {
    const glued = tokens[i + 1]?.gap === Gap.none && tokens[i + 2]?.gap === Gap.none;
    if (tokens[i]?.text !== 'H' || tokens[i + 1]?.fold !== "'" || !glued) return false;
  } else if (
    family.entry.rank !== 'highland' &&
    !(family.entry.rank === 'clan' && family.entry.name.length >= UNMISTAKABLE)
  )
    return false;
  return [to, to + 1].every((k) => isCapitalized(tokens[k]) && (k === i + 2 || continues(tokens, k)));
}

/** Does a personal name begin at `i`: a frequent family name and at least one more capitalised syllable? */
export function beginsPerson({ tokens, terms }: Words, i: number): boolean {
  const family = termOf<FamilyName>(terms.at(i), 'family-names');
  if (family?.entry.rank !== 'common') return beginsHighlander(tokens, i, family);
  if (!isCapitalized(tokens[i])) return false;
  const given = tokens[family.to];
  if (!given || !continues(tokens, family.to) || given.shape !== tokens[i]!.shape) return false;
  // "Trường Phan Đình Phùng Trong đó": a sentence's first word; "Trường Xuân Mai A": a letter.
  return !isNextSentence(tokens, family.to) && (given.text.length > 1 || tokens[family.to + 1]?.fold === '.');
}

/** Length in words of the capitalised run at `i`, counted up to `most`. */
function runLength(tokens: readonly Token[], i: number, most: number): number {
  let n = 0;
  while (
    n < most &&
    tokens[i + n]?.kind === 'word' &&
    isCapitalized(tokens[i + n]) &&
    (n === 0 || continues(tokens, i + n))
  )
    n++;
  return n;
}

/** The words of the tokens `from`..`to`, with one space where any blank stands between them, or everywhere. */
function wordsOf(tokens: readonly Token[], from: number, to: number, spaced: boolean): string {
  let { text } = tokens[from]!;
  for (let i = from + 1; i < to; i++) text += spaced || tokens[i]!.gap > 0 ? ` ${tokens[i]!.text}` : tokens[i]!.text;
  return text;
}

/** Formal spelling of a unit printed at `from`..`to`: the table's where capitals or a shortening hide it. */
function spell(tokens: readonly Token[], from: number, to: number, entry: Unit): string {
  const printed = wordsOf(tokens, from, to, false);
  if (printed === entry.name || fold(printed) === fold(entry.name)) return entry.name;
  const variant = tokens.slice(from, to).every(({ shape }) => shape === 'title');
  return variant && !/tp|sài gòn/u.test(fold(printed)) ? printed : entry.name;
}

const TYPED_ALIAS = /^(?:tp|thành phố|t\.p)/u;

interface NamedUnits {
  readonly to: number;
  readonly units: readonly Unit[];
}

/** Every unit of the longest name that begins at `i`. */
function unitsAt({ terms }: Words, i: number): NamedUnits | undefined {
  let to = -1;
  const units: Unit[] = [];
  for (const term of terms.at(i)) {
    if (term.lexicon !== 'provinces' && term.lexicon !== 'districts') continue;
    if (to < 0) to = term.to;
    if (term.to !== to) break;
    units.push(term.entry as Unit);
  }
  return to < 0 ? undefined : { to, units };
}

const HO_CHI_MINH = fold('Hồ Chí Minh');
/** The letters with which the words begin that say more than a bare name: of the man, of "TP", of "Q". */
const TELLING = new Set(['h', 't', 'q']);

/** A unit without type word. "Hồ Chí Minh" alone is the man, not the city. */
export function readBareArea(words: Words, i: number): Area | undefined {
  const { tokens } = words;
  const named = unitsAt(words, i);
  if (!named) return undefined;
  const { to, units } = named;
  const printed = TELLING.has(tokens[i]!.fold[0]!) ? fold(wordsOf(tokens, i, to, true)) : '';
  if (printed === HO_CHI_MINH) return undefined;
  const first = units[0]!;
  const typed = TYPED_ALIAS.test(printed) || (!isProvince(first) && /^q(?:uận)? ?\d/u.test(printed));
  return {
    from: i,
    to,
    type: typed ? first.type : null,
    levels: typed ? [isProvince(first) ? 'province' : 'district'] : ANY_LEVEL,
    name: spell(tokens, i, to, first).replace(/^Quận (?=\d)/u, typed ? '' : 'Quận '),
    units,
  };
}

const GLUE: ReadonlySet<string> = new Set(['-', '/', '&']);

/** Is the number at `digits` glued to the letter at `i`, and a comma on either side of them? */
const isInAddress = (tokens: readonly Token[], i: number, digits: number): boolean =>
  tokens[digits]?.kind === 'digits' &&
  tokens[digits]!.gap === Gap.none &&
  (tokens[i - 1]?.fold === ',' || (tokens[i]!.gap === Gap.space && tokens[digits + 1]?.fold === ','));

/** The type word at `i`, a point glued to it included. */
export function readUnitType({ tokens, terms }: Words, i: number): Term<UnitType> | undefined {
  const type = termOf<UnitType>(terms.at(i), 'unit-types');
  if (!type) return undefined;
  // A capital letter with a point is a type only before a name or a number: "Q.1", but not the initial in "Nguyễn Q. An".
  const dotted = tokens[i]!.text.length === 1 && type.to > i + 2;
  const short = tokens[i]!.text.length === 1 && !dotted;
  // "… xong. T.P Công đoàn …": behind a stop the letters are a reporter's, unless a unit that the tables know follows.
  if (dotted && !unitsAt({ tokens, terms }, type.to) && (tokens[i]!.gap === Gap.block || tokens[i - 1]?.text === '.'))
    return undefined;
  const opens = tokens[i]!.gap !== Gap.none || tokens[i - 1]?.fold === '(';
  if (short && tokens[type.to]?.kind !== 'digits' && !(isCapitalized(tokens[type.to]) && opens)) return undefined;
  // "P7, Q.3": without a point only a number glued to it, in an address.
  if (short && tokens[type.to - 1]!.text !== '.' && !isInAddress(tokens, i, type.to)) return undefined;
  // "VH-TT": the second half of a longer shortening.
  if (tokens[i]!.gap === Gap.none && tokens[i]!.shape === 'upper' && GLUE.has(tokens[i - 1]?.fold ?? ''))
    return undefined;
  return type;
}

/** The districts whose names end before token `end`. */
const districtsTo = (terms: readonly Term[], end: number): readonly Unit[] =>
  terms
    .filter(({ to }) => to === end)
    .map(({ entry }) => entry as Unit)
    .filter((unit) => 'province' in unit);

/** A unit with its type word; `named: false` when the type stands alone. */
export function readTypedArea(words: Words, i: number): Area | undefined {
  const { tokens } = words;
  const alias = TELLING.has(tokens[i]?.fold[0] ?? '') ? readBareArea(words, i) : undefined;
  if (alias?.type) return alias;
  const type = readUnitType(words, i);
  if (!type) return undefined;
  const { levels, name: typeName, words: most } = type.entry;
  if (i > 0 && tokens[i]!.gap === Gap.space && NO_TYPE_AFTER[typeName]?.has(tokens[i - 1]!.fold)) return undefined;
  const at = afterKind(tokens, words.terms, type.to);
  const next = tokens[at];
  const level: Area = {
    from: i,
    to: tokens[type.to - 1]!.fold === '.' ? type.to - 1 : type.to,
    type: typeName,
    levels,
    name: null,
    units: NO_UNITS,
  };
  if (!next || !continues(tokens, at)) return level;
  if (next.kind === 'digits') {
    const numbered = next.text.length <= 2 && NUMBERED.has(typeName);
    if (!numbered || tokens[at + 1]?.fold === '/' || (type.entry.id === 'xa' && tokens[i]!.text.length === 1))
      return level;
    const units = districtsTo(words.terms.at(type.from), at + 1);
    return { from: i, to: at + 1, type: typeName, levels, name: next.text.replace(/^0/u, ''), units };
  }
  if (tokens[i]!.shape === 'lower' && isCapitalized(next) && typeName === 'bản' && NAMED_TEXTS.has(next.fold))
    return undefined;
  const compound = COMPOUNDS[typeName]?.has(next.fold) === true;
  // "BẢO HIỂM XÃ HỘI"
  if (compound && tokens[i]!.shape === 'upper' && next.shape === 'upper') return undefined;
  if (!isCapitalized(next)) return compound ? undefined : level;
  const named = unitsAt(words, at);
  if (named && !levels.includes('ward') && !levels.includes('hamlet')) {
    const ofLevel = named.units.filter((unit) => levels.includes(isProvince(unit) ? 'province' : 'district'));
    const ofType = ofLevel.filter((unit) => unit.type === typeName);
    const units = ofType.length > 0 ? ofType : ofLevel;
    if (units.length > 0)
      return {
        from: i,
        to: named.to,
        type: typeName,
        levels: levelsOf(units),
        name: spell(tokens, at, named.to, units[0]!),
        units,
      };
  }
  // No table knows the name: before a person the type stands alone ("LĐLĐ TP Đặng Thị …"), but wards are named after people.
  const local = levels.includes('ward') || levels.includes('hamlet');
  const person = beginsPerson(words, at);
  const length = local && person ? runLength(tokens, at, most + 4) : 0;
  const namesake = namesakeEnd(tokens, at, length);
  if (local ? namesake === at && isHolder(tokens, words.terms, i, length) : person || tokens[at - 1]!.fold === '.')
    return level;
  if (
    tokens[i]!.text.length === 1 &&
    (next.text.length === 1 || (next.gap !== Gap.none && !isCapitalized(tokens[at + 1])))
  )
    return undefined;
  if (next.shape === 'upper' && (tokens[i]!.shape === 'lower' || termOf(words.terms.at(at), 'organization-types')))
    return local ? undefined : level;
  // "P.ĐIỀN": a signature, unless everything is in capitals.
  if (next.shape === 'upper' && tokens[i]!.text.length === 1 && next.text.length > 1) return undefined;
  const end = namesake > at ? namesake : nameEnd(words, at, most, local);
  if (!local && isCompound(tokens[end - 1], tokens[end]) && tokens[end]!.shape === 'lower') return level;
  const name = tokens
    .slice(at, end)
    .map(({ text, gap }, k) => (k > 0 && gap > 0 ? ` ${text}` : text))
    .join('');
  return { from: i, to: end, type: typeName, levels, name, units: NO_UNITS };
}

const levelsOf = (units: readonly Unit[]): UnitLevel[] => [
  ...new Set(units.map((unit) => (isProvince(unit) ? 'province' : 'district') as UnitLevel)),
];

/** Words that go on behind a name and are second syllables too ("nhất là", "nam có"). */
const LINKS = wordSet('là và có được ở này đã sẽ của thì bị vào cũng');

/** End of an unknown unit's name: its capitals, at most `most` words, cut before a person and after a number ("Linh Trung 1"). */
function nameEnd(words: Words, at: number, most: number, local: boolean): number {
  const { tokens } = words;
  const length = runLength(tokens, at, most + 4);
  let n = 1;
  while (n < Math.min(length, most) && !isNextSentence(tokens, at + n) && !(n >= 2 && beginsPerson(words, at + n))) n++;
  // A longer run than names have is a name and a person: two syllables are the common name.
  if (length > most && n > 2) n = 2;
  // "xã Gio Mai Liên quan đến …": a sentence begins without a stop.
  if (
    n > 2 &&
    tokens[at + n]?.shape === 'lower' &&
    isCompound(tokens[at + n - 1], tokens[at + n]) &&
    !LINKS.has(tokens[at + n]!.fold)
  )
    n--;
  const after = tokens[at + n];
  return local &&
    n === length &&
    after?.kind === 'digits' &&
    after.text.length <= 2 &&
    after.gap === 1 &&
    tokens[at + n + 1]?.fold !== '/'
    ? at + n + 1
    : at + n;
}

/** A unit with or without its type word. */
export const readArea = (words: Words, i: number): Area | undefined =>
  readTypedArea(words, i) ?? readBareArea(words, i);
