/** read: the grammar of organizations: a type word, then what its tails allow, the longest reading first. */
import { type Area, beginsPerson, readArea, readBareArea, readTypedArea, type Words } from '../../grammar/areas.ts';
import { compoundEnd } from '../../grammar/compounds.ts';
import { expand } from '../../grammar/expand.ts';
import { continues } from '../../grammar/names.ts';
import type { Industry } from '../../lexicon/industries.ts';
import type { OrganizationType, Tail } from '../../lexicon/organization-types.ts';
import type { PlaceType } from '../../lexicon/place-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { lowerWordsOf, nameEnd } from './names.ts';
import type { Missing, Reading } from './reading.ts';

const NESTING = 4;

/** Types that may stand bare as the owner of something ("Công đoàn Bộ", "Công đoàn báo"). */
const SHORT_OWNERS: ReadonlySet<string> = new Set(['bo', 'bao', 'so', 'truong', 'vien']);

/** Does the bare type word stand for an owner? Not where it is the beginning of another word ("Đoàn Chủ tịch báo cáo"). */
const isShortOwner = (tokens: readonly Token[], { type, to }: Reading): boolean =>
  SHORT_OWNERS.has(type.id) && compoundEnd(tokens, to - 1) === to - 1;

/** What the tails have gathered so far. */
interface State {
  at: number;
  words: string[];
  owner: Reading | null;
  area: Area | null;
  /** Something that tells this body from others of its type was read. */
  told: boolean;
  country: boolean;
  national: boolean;
  quoted?: { from: number; to: number };
}

/** A longer place name hides the type word in it ("Hội An", "Trường Sa"). */
const PLACES: ReadonlySet<string> = new Set(['regions', 'provinces', 'districts']);

/** Glued between shortenings these make the number of a document ("693/TLĐ", "NQ-BCH"). */
const NUMBER_MARKS: ReadonlySet<string> = new Set(['/', '-']);

const isBody = (terms: Words['terms'], i: number): boolean =>
  terms.at(i).some(({ lexicon }) => lexicon === 'organization-types');

/** The organization that begins at token `i`, or undefined. `depth` counts the owners around it. */
export function readOrganization(words: Words, i: number, depth = 0): Reading | undefined {
  if (depth > NESTING) return undefined;
  const { tokens, terms } = words;
  for (const term of terms.at(i) as readonly Term<OrganizationType>[]) {
    if (term.lexicon !== 'organization-types') continue;
    const type = term.entry;
    if (type.capital && !isCapitalized(tokens[i])) continue;
    if (isBrand(type) && isCapitalized(tokens[term.to]) && tokens[term.to]!.gap === Gap.space) continue;
    if (type.notAfter && tokens[i]!.gap !== Gap.block && type.notAfter.includes(tokens[i - 1]?.fold ?? '')) continue;
    if (
      NUMBER_MARKS.has(tokens[i - 1]?.fold ?? '') &&
      tokens[i]!.gap === Gap.none &&
      tokens[i - 1]!.gap === Gap.none &&
      !isBody(terms, i - 2)
    )
      continue;
    if (tokens[term.to]?.fold === 'viên' && type.kind === 'party') continue;
    if (type.notBefore && continues(tokens, term.to) && type.notBefore.includes(tokens[term.to]!.fold)) continue;
    if (terms.at(i).some(({ lexicon, to }) => PLACES.has(lexicon) && to > term.to)) continue;
    const reading = readTails(words, term, depth);
    if (reading.bare && reading.missing && type.bare === 'never' && (depth === 0 || !isShortOwner(tokens, reading)))
      continue;
    return reading;
  }
  return undefined;
}

function readTails(words: Words, term: Term<OrganizationType>, depth: number): Reading {
  const { tokens } = words;
  const type = term.entry;
  const state: State = {
    at: term.to,
    words: [headWords(words, term)],
    owner: null,
    area: null,
    told: false,
    country: false,
    national: false,
  };
  const afterHead = skipAbbreviation(tokens, state.at);
  const plain = state.at;
  state.at = afterHead;
  for (const tail of type.tails) {
    const before = state.at;
    TAILS[tail](words, state, type, depth);
    if (state.at > before && skipAbbreviation(tokens, state.at) > state.at) {
      const resume = state.at;
      const inside = skipAbbreviation(tokens, state.at);
      if (readTypedArea(words, inside) || readBareArea(words, inside)) state.at = inside;
      else state.at = resume;
    }
  }
  if (state.at === afterHead) state.at = plain;
  const bare = state.at === plain;
  const pointed = bare && tokens[state.at - 1]!.fold === '.';
  return {
    from: term.from,
    to: pointed ? state.at - 1 : state.at,
    type,
    words: state.words.join(' '),
    owner: state.owner,
    area: state.area,
    missing: missingOf(type, state),
    bare,
    ...(state.country ? { country: true } : {}),
    ...(state.quoted ? { quoted: state.quoted } : {}),
  };
}

/** The type word written out: as printed where it is printed in full, else by the tables. */
function headWords({ tokens, terms }: Words, { entry, from, to }: Term<OrganizationType>): string {
  if (entry.tails.length === 0) return entry.name;
  const printed = expand(tokens, terms, from, to);
  if (printed.split(' ').some((word) => word.length > 1 && word === word.toUpperCase() && word !== 'TNHH'))
    return entry.name;
  return printed[0]!.toUpperCase() + printed.slice(1);
}

/** Past a bracketed shortening such as "(LĐLĐ)" at `at`; `at` itself when there is none. */
export function skipAbbreviation(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.fold !== '(' || tokens[at]!.gap === Gap.block) return at;
  let i = at + 1;
  while (i < at + 6 && (tokens[i]?.shape === 'upper' || tokens[i]?.fold === '-')) i++;
  return i > at + 1 && tokens[i]?.fold === ')' ? i + 1 : at;
}

/** Boards told by their field still belong to somebody ("Ban Tuyên giáo"). */
const BOARDS: ReadonlySet<string> = new Set(['ban', 'van-phong']);

function missingOf(type: OrganizationType, { owner, area, told, national }: State): Missing | null {
  if (area && area.name === null) return 'unit';
  if (area || national || (owner && !owner.missing)) return null;
  if (told && (type.wants !== 'owner' || !BOARDS.has(type.id))) return null;
  if (owner) return owner.missing;
  if (type.wants === 'area') return 'unit';
  if (type.wants === 'owner') return 'owner';
  return type.wants ?? null;
}

const isUpper = ({ text }: Token): boolean => text === text.toUpperCase();

type ReadTail = (words: Words, state: State, type: OrganizationType, depth: number) => void;

const termAt = <E extends Term['entry']>({ terms }: Words, i: number, ...lexicons: string[]): Term<E> | undefined =>
  terms.at(i).find(({ lexicon }) => lexicons.includes(lexicon)) as Term<E> | undefined;

/** Adds the stretch up to `to` to the name. */
function take(words: Words, state: State, to: number, text = expand(words.tokens, words.terms, state.at, to)): void {
  state.words.push(text);
  state.at = to;
  state.told = true;
}

/** A company's whole name, which may also be part of a longer one ("Viettel"). */
const isBrand = ({ kind, tails }: OrganizationType): boolean => kind === 'company' && tails.length === 0;

const isOrganizationHead = (words: Words, i: number): boolean => {
  const term = termAt<OrganizationType>(words, i, 'organization-types');
  return (
    term !== undefined &&
    !isBrand(term.entry) &&
    term.entry.kind !== 'other' &&
    (!term.entry.capital || isCapitalized(words.tokens[i])) &&
    (isCapitalized(words.tokens[i]) || term.to - term.from > 1)
  );
};

const TAILS: Readonly<Record<Tail, ReadTail>> = {
  number(words, state) {
    const { tokens } = words;
    const at = tokens[state.at]?.fold === 'số' ? state.at + 1 : state.at;
    if (tokens[at]?.kind === 'digits' && continues(tokens, at)) take(words, state, at + 1);
  },
  industry(words, state) {
    if (state.told || !continues(words.tokens, state.at)) return;
    const at = words.tokens[state.at]!.fold === 'ngành' ? state.at + 1 : state.at;
    const industry = termAt<Industry>(words, at, 'industries');
    if (!industry || !continues(words.tokens, at)) return;
    const branch = words.tokens[at]!;
    if (at === state.at && !isCapitalized(branch) && !FREE_BRANCHES.has(industry.entry.id)) return;
    take(words, state, industry.to);
  },
  field(words, state, type) {
    const { tokens } = words;
    if (state.told || !continues(tokens, state.at)) return;
    const end = fieldEnd(words, state.at, KNOWN_FIELDS_ONLY.has(type.id));
    if (end === state.at) return;
    take(words, state, end);
    state.national = tokens[end - 1]!.fold === 'ương';
  },
  zone(words, state) {
    const { tokens } = words;
    const end = zoneEnd(words, state.at);
    if (end === state.at) return;
    const plural = tokens[state.at]!.fold === 'các';
    take(words, state, end);
    // One zone has a name of its own ("Khu kinh tế Vũng Áng"); several have their province's.
    const named =
      plural || readArea(words, end) ? end : nameEnd(words, end, NO_WORDS, (i) => isOrganizationHead(words, i));
    if (named > end) take(words, state, named);
  },
  name(words, state, type) {
    if (state.told || state.owner || state.area) return;
    if (type.kind === 'union' && (beginsPerson(words, state.at) || words.tokens[state.at]?.gap !== Gap.space)) return;
    const quote = words.tokens[state.at];
    if (quote?.fold === '"' && QUOTED_NAMES.has(type.id) && continues(words.tokens, state.at))
      return takeQuoted(words, state);
    const end = nameEnd(words, state.at, lowerWordsOf(type.kind), (i) => isOrganizationHead(words, i));
    // "Trường Sơn", "Trường Yên": with a capital and one syllable it is a name of its own.
    if (type.id === 'truong' && end === state.at + 1 && isCapitalized(words.tokens[state.at - 1])) return;
    if (end === state.at || isOnlyPlace(words, type, state.at, end)) return;
    take(words, state, end);
  },
  owner(words, state, type, depth) {
    if (state.owner || !continues(words.tokens, state.at)) return;
    const linked = type.id === 'trung-tam' && state.told && words.tokens[state.at]!.fold === 'của';
    const owner = readOrganization(words, linked ? state.at + 1 : state.at, depth + 1);
    if (!owner || (linked && owner.missing !== null)) return;
    if (type.id === 'co-quan' && owner.type.kind !== 'union') return;
    if (linked) state.words.push('của');
    state.owner = owner;
    state.at = owner.to;
  },
  area(words, state, type) {
    if (state.owner || state.area || !continues(words.tokens, state.at)) return;
    const area = readArea(words, state.at);
    // "trung tâm thành phố": the middle of a town.
    if (type.id === 'trung-tam' && !state.told) return;
    if (!area || (area.name === null && isClassOfUnits(words, area))) return;
    state.area = area;
    state.at = area.to;
  },
  nation(words, state) {
    if (state.owner || !continues(words.tokens, state.at)) return;
    const country = termAt(words, state.at, 'countries');
    if (country?.entry.id === 'VN') {
      state.national = true;
      return take(words, state, country.to, 'Việt Nam');
    }
    const centre = termAt(words, state.at, 'abbreviations');
    const short =
      centre?.entry.id === 'tw' &&
      words.tokens[centre.to - 1]!.shape !== 'lower' &&
      isUpper(words.tokens[centre.to - 1]!);
    const full = words.tokens[state.at]!.fold === 'trung' && words.tokens[state.at + 1]?.fold === 'ương';
    if (!short && !full) return;
    take(words, state, short ? centre.to : state.at + 2, 'Trung ương');
    state.national = true;
  },
  country(words, state) {
    if (state.told || state.owner || state.area || !continues(words.tokens, state.at)) return;
    const country = termAt(words, state.at, 'countries');
    if (!country) return;
    take(words, state, country.to);
    state.country = true;
  },
};

/** Types whose name may stand in quotes. */
const QUOTED_NAMES: ReadonlySet<string> = new Set(['quy', 'cau-lac-bo', 'nghiep-doan']);
const LONGEST_QUOTED_NAME = 10;

/** A quoted name: the mention is what stands inside the quotes. */
function takeQuoted(words: Words, state: State): void {
  const { tokens } = words;
  const from = state.at + 1;
  let to = from;
  while (to - from < LONGEST_QUOTED_NAME && continues(tokens, to) && tokens[to]!.fold !== '"') to++;
  if (to === from || tokens[to]?.fold !== '"') return;
  state.words.push(expand(tokens, words.terms, from, to));
  state.quoted = { from, to };
  state.at = to + 1;
  state.told = true;
}

/** "báo Anh", "trung tâm Hà Nội": where, not who. */
function isOnlyPlace(words: Words, type: OrganizationType, from: number, to: number): boolean {
  if (type.id !== 'trung-tam' && type.id !== 'bao') return false;
  if (termAt(words, from, 'countries')?.to === to) return true;
  return type.id === 'trung-tam' && (readArea(words, from)?.to === to || words.tokens[from]!.fold === 'thủ');
}

/** Branches that name a union even in lower case without "ngành" ("công đoàn y tế"). */
const FREE_BRANCHES: ReadonlySet<string> = new Set([
  'y-te',
  'giao-duc',
  'vien-chuc',
  'det-may',
  'dien-luc',
  'dau-khi',
  'cao-su',
  'duong-sat',
]);

/** "quận, huyện", "tỉnh, thành phố": a class of units, not one. */
function isClassOfUnits(words: Words, area: Area): boolean {
  const { tokens } = words;
  const next = tokens[area.to];
  if (next?.fold !== ',' && next?.fold !== '-' && next?.fold !== '/') return false;
  const other = readTypedArea(words, area.to + 1);
  return other !== undefined && other.name === null;
}

/** Offices whose fields the tables list: after these, other capitals are not their name ("Bộ Luật Lao động"). */
const KNOWN_FIELDS_ONLY: ReadonlySet<string> = new Set(['bo', 'so', 'ban', 'vu', 'phong']);

/** A known field at `i`: capitalised, or written small in its table, or with an owner or unit behind it. */
function knownField(words: Words, i: number, first: boolean): number {
  const { tokens } = words;
  const field = termAt(words, i, 'fields', 'industries');
  if (!field || !continues(tokens, i)) return i;
  const small = field.entry.name[0] === field.entry.name[0]!.toLowerCase();
  if (!first || small || isCapitalized(tokens[i])) return field.to;
  return isOrganizationHead(words, field.to) ? field.to : i;
}

/** End of the words an office is named after. */
function fieldEnd(words: Words, from: number, knownOnly: boolean): number {
  const { tokens } = words;
  const foreign = (i: number): boolean =>
    termAt(words, i, 'roles') !== undefined ||
    beginsPerson(words, i) ||
    readArea(words, i) !== undefined ||
    termAt(words, i, 'countries') !== undefined ||
    isOrganizationHead(words, i);
  let end = knownField(words, from, true);
  if (end === from) {
    if (knownOnly) return from;
    if (tokens[from]?.text.length === 1) return from;
    while (continues(tokens, end) && tokens[end]!.kind === 'word' && isCapitalized(tokens[end]) && !foreign(end)) end++;
    if (end > from && tokens[end]?.shape === 'lower') end = Math.max(end, compoundEnd(tokens, end - 1));
  }
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
    end = tokens[to]?.shape === 'lower' ? Math.max(to, compoundEnd(tokens, to - 1)) : to;
  }
  return end;
}

const FIELD_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&']);

const NO_WORDS: ReadonlySet<string> = new Set();
const ZONE_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&', ',']);

/** End of a phrase of zones: "các Khu công nghiệp và chế xuất", "KCX-KCN", "Khu kinh tế". */
function zoneEnd(words: Words, from: number): number {
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
    end = i;
    if (ZONE_JOINERS.has(tokens[i]?.fold ?? '') && continues(tokens, i)) i++;
    else return end;
  }
}
