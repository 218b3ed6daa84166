/**
 * aliases: names an article gives a body in brackets behind its full name ("Tổng công ty X Y (X Construction)", "(LFTU)"), the
 * foreign name that alone stands for it ("Công ty Sony Việt Nam", then "Sony"), and where it uses them.
 */
import { isWordStart } from '../../grammar/phrases/compounds.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { ownName, standsForCompany } from './own-names.ts';
import type { Reading } from './reading.ts';
import { addTraded, type Traded, tradedAt, withTradedOwner } from './traded.ts';
import { isBrand } from './value.ts';

/** The most words an alias has. */
const LONGEST = 4;
/** The most aliases an article is credited with: no real one comes near, and work stays linear. */
const MOST = 64;
const KNOWN: ReadonlySet<string> = new Set([
  'organization-types', 'provinces', 'districts', 'unit-types', 'place-types', 'countries', 'abbreviations', 'industries', 'fields', 'roles', 'cities-abroad',
]); // biome-ignore format: one vocabulary, one line

/** Words that open a place or a title, not a name. */
const OPENING: ReadonlySet<string> = new Set(['unit-types', 'place-types', 'roles']);

/** "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam (TKV)": does the body's or its owner's name end so? */
const isEndOf = ({ words, owner }: Reading, name: string): boolean =>
  fold((owner ?? { words }).words).endsWith(fold(name));

/** Bodies whose made names the press puts behind their own; behind a school or hospital a foreign word is more often its place. */
const takesMadeName = ({ type, country }: Reading): boolean =>
  country === true || type.kind === 'state' || type.kind === 'mass' || type.kind === 'company';

/** End of the alias that stands in brackets at token `at`, or `at` where none does. */
function aliasEnd(tokens: readonly Token[], terms: TermIndex, reading: Reading, at: number): number {
  const from = at + 1;
  let to = from;
  while (to - from <= LONGEST && tokens[to]?.kind === 'word' && isCapitalized(tokens[to])) to++;
  const closed = tokens[to]?.fold === ')' || (tokens[to]?.fold === ',' && to === from + 1);
  if (to === from || to - from > LONGEST || !closed) return at;
  const known = ({ lexicon, to: end, entry }: Term): boolean =>
    KNOWN.has(lexicon) &&
    (end === to || OPENING.has(lexicon)) &&
    !(lexicon === 'industries' && isEndOf(reading, entry.name));
  if (terms.at(from).some(known)) return at;
  const own = new Set(reading.words.split(' '));
  const shortening =
    to - from === 1 &&
    tokens[from]!.shape === 'upper' &&
    (tokens[from]!.text.length >= 3 || (reading.type.kind === 'company' && comesAgain(tokens, to)));
  // "(Hepza)", "(AmCham)": a made word that is no Vietnamese one.
  const made = to - from === 1 && isForeignName(tokens, terms, from) && takesMadeName(reading);
  const shared = to - from >= 2 && tokens.slice(from, to).some(({ text }) => own.has(text));
  return shortening || made || shared ? to : at;
}

/** Two letters may be anything: behind a company they are its name where they stand alone again ("Ngân hàng … (MB)"). */
function comesAgain(tokens: readonly Token[], to: number): boolean {
  const { text } = tokens[to - 1]!;
  return tokens.some((token, i) => i > to && token.text === text && tokens[i - 1]!.kind !== 'digits');
}

/** "Tổng công ty X [- CTCP] (XYZ)": past the form of a company that stands behind its name at `at`. */
const behindForm = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.fold === '-' && tokens[at]!.gap !== Gap.block && tokens[at + 1]?.text === 'CTCP' ? at + 2 : at;

interface Alias {
  readonly words: readonly string[];
  readonly reading: Reading;
  /** Part of the body's own name, and a product's or another's elsewhere. */
  readonly own?: true;
  /** A Vietnamese name of its own: only all its words are the body's. */
  readonly whole?: true;
}

/** Kinds of bodies that their own name alone may stand for. */
const NAMED_ALONE: ReadonlySet<string> = new Set(['company', 'school']);

/** The body a reading belongs to, or itself: "Công đoàn [Công ty Sony]". */
const innermost = (reading: Reading): Reading => (reading.owner ? innermost(reading.owner) : reading);

/** Is it a foreign name, which no Vietnamese word and no place is? */
const isForeignName = (tokens: readonly Token[], terms: TermIndex, i: number): boolean =>
  tokens[i]!.kind === 'word' &&
  (tokens[i]!.shape === 'title' || tokens[i]!.shape === 'mixed') &&
  tokens[i]!.text.length > 3 &&
  !isWordStart(tokens[i]!.fold) &&
  !terms.at(i).some(({ lexicon }) => KNOWN.has(lexicon));

/** The shortening that ends a company's name ("Nhà máy đóng tàu Sông Trà STS"), which stands for the whole. */
function ownShortening(tokens: readonly Token[], terms: TermIndex, { to, type }: Reading): string | null {
  const { text, shape } = tokens[to - 1]!;
  if (type.kind !== 'company' || shape !== 'upper' || text.length < 3 || isWordStart(text.toLowerCase())) return null;
  if (isHeadlineWord(tokens, to - 1) || terms.at(to - 1).some(({ lexicon }) => KNOWN.has(lexicon))) return null;
  return text;
}

/** In a line of capitals they tell nothing. */
const isHeadlineWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.shape === 'upper' && tokens[i - 1]!.text.length > 1;

/** The foreign name in a company's or school's: the first of a company's, one word or more; a school's last word. */
function foreignName(tokens: readonly Token[], terms: TermIndex, reading: Reading): readonly string[] | null {
  const { from, to, type } = reading;
  const length = Math.min(to - from, MOST);
  for (let n = 1; n < length; n++) {
    const i = type.kind === 'school' ? to - n : from + n;
    if (isForeignName(tokens, terms, i)) {
      let end = i + 1;
      while (end < to && end < i + LONGEST && tokens[end]!.gap === Gap.space && isForeignName(tokens, terms, end))
        end++;
      return tokens.slice(i, end).map(({ text }) => text);
    }
    if (type.kind === 'school') return null;
  }
  const shortening = ownShortening(tokens, terms, reading);
  return shortening === null ? null : [shortening];
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Before and behind a name that stands for the body and for none of its products. */
const BEFORE_BODY = wordsOf('của tại ở do với nhân sinh viên đạo theo diện bộ đốc tịch đoàn từ vào xây định');
/** Shortenings name no products: more stands before them. */
const BEFORE_SHORTENING = wordsOf('ở cho mà nay về giữa bởi nhờ');
/** Before a name these make it that of things. */
const COUNTED = wordsOf('chiếc cái máy xe một các những hai ba');
const BEHIND_BODY = wordsOf('đã cũng sẽ đang còn luôn vừa có là được phải cần không tiếp trở');

/** Does the own name at `i`..`to` stand for the body: as whose something is, or who does something? Two words are no product's. */
function standsForBody(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i]!.gap === Gap.block ? undefined : tokens[i - 1];
  const after = tokens[to]?.gap === Gap.block ? undefined : tokens[to];
  if (tokens[i]!.gap === Gap.none && before?.kind !== 'mark') return false;
  if (after && after.gap !== Gap.space && after.kind !== 'mark') return false;
  // "Ở Sony, có …": the capital is the sentence's.
  const begins = before !== undefined && BEFORE_BODY.has(before.fold) && before.gap !== Gap.space;
  if (
    (isCapitalized(before) && !begins) ||
    (after?.kind !== 'mark' && (isCapitalized(after) || after?.kind === 'digits'))
  )
    return false;
  if (after?.gap === Gap.none && (after.fold === '-' || after.fold === '/' || after.fold === "'")) return false;
  if (to > i + 1 && !COUNTED.has(before?.fold ?? '')) return true;
  const opens = before === undefined || (before.kind === 'mark' && before.fold !== '-' && before.fold !== '/');
  if (opens) return BEHIND_BODY.has(after?.fold ?? '');
  return BEFORE_BODY.has(before.fold) || (tokens[i]!.shape === 'upper' && BEFORE_SHORTENING.has(before.fold));
}

const isBody = (tokens: readonly Token[], { own, whole }: Alias, i: number, to: number): boolean =>
  whole ? standsForCompany(tokens, i, to) : !own || standsForBody(tokens, i, to);

const initials = ({ words }: Reading): string =>
  words
    .split(' ')
    .map((word) => word[0])
    .join('')
    .toUpperCase();

/**
 * Whom the alias names: the body, or the owner behind it whose initials it has ("Công đoàn Ngân hàng X Y (NHXY)"), whose organ
 * the body is, or whose union, unless the alias says so ("Công đoàn Tập đoàn X (TKV)", but "(CĐX)").
 */
function bearer(reading: Reading, alias: string): Reading {
  const { owner, type } = reading;
  if (!owner) return reading;
  const ofFirm = type.id === 'cong-doan' && owner.type.kind === 'company' && !alias.startsWith('CĐ');
  return initials(owner).startsWith(alias) || type.wants === 'owner' || ofFirm ? bearer(owner, alias) : reading;
}

/** Takes " - ALIAS" off the end of a name that runs on into its own alias. */
function withoutAlias(tokens: readonly Token[], reading: Reading, { words }: Alias): Reading {
  const tail = ` - ${words.join(' ')}`;
  if (!reading.words.endsWith(tail) || tokens[reading.to - words.length - 1]?.fold !== '-') return reading;
  return { ...reading, to: reading.to - words.length - 1, words: reading.words.slice(0, -tail.length) };
}

/** "Công đoàn TKV", where the article calls a company so: its union, and no union of a branch. */
function withOwner(tokens: readonly Token[], reading: Reading, { words, reading: owner, own }: Alias): Reading {
  const { from, to, type } = reading;
  const only = !own && words.length === 1 && to - from <= 3 && tokens[to - 1]!.text === words[0];
  if (!only || type.id !== 'cong-doan' || reading.owner || owner.type.kind !== 'company') return reading;
  return { ...reading, words: type.name, owner, area: null, missing: owner.missing };
}

/** End of the alias at `i`, or `i`: all its words, or the first of a body's own ("Nidec" of "Nidec Tosok"). */
function aliasAt(tokens: readonly Token[], { words, own, whole }: Alias, i: number): number {
  const isWhole = words.every(
    (word, k) => tokens[i + k]?.text === word && (k === 0 || tokens[i + k]!.gap !== Gap.block),
  );
  if (isWhole) return i + words.length;
  return own && !whole ? i + 1 : i;
}

/** Is it a company or body whose type word is its whole name ("EVN")? */
const isWholeName = ({ type, area }: Reading): boolean => area === null && isBrand(type);

/**
 * "Liên hiệp Hợp tác xã X (Sông Trà Co.op)": where a name the tables know stands in brackets behind another of the same kind, it
 * is that body's, wherever it stands, owners included.
 */
function withKnownNames(tokens: readonly Token[], readings: readonly Reading[]): readonly Reading[] {
  const bodies = new Map<Reading['type'], Reading>();
  for (let k = 1; k < readings.length; k++) {
    const known = readings[k]!;
    const before = readings[k - 1]!;
    if (!isWholeName(known) || known.from !== before.to + 1 || tokens[before.to]!.fold !== '(') continue;
    const body = bearer(before, tokens[known.from]!.text);
    if (
      body.type !== known.type &&
      body.type.kind === known.type.kind &&
      !body.missing &&
      tokens[known.to]?.fold === ')'
    )
      if (!bodies.has(known.type)) bodies.set(known.type, body);
  }
  if (bodies.size === 0) return readings;
  const bodyOf = (reading: Reading): Reading => {
    const body = bodies.get(reading.type);
    if (body) return { ...body, from: reading.from, to: reading.to };
    return reading.owner ? { ...reading, owner: bodyOf(reading.owner) } : reading;
  };
  return readings.map(bodyOf);
}

/** A made name of one word, and as a headline prints it ("Vinachem", "VINACHEM"). */
const printings = (words: readonly string[]): readonly (readonly string[])[] =>
  words.length === 1 && words[0]!.length > LONGEST && words[0] !== words[0]!.toUpperCase()
    ? [words, [words[0]!.toUpperCase()]]
    : [words];

/** Adds to `readings` those of the aliases they introduce. Both in text order; linear in the tokens where there are aliases. */
export function readAliases(
  tokens: readonly Token[],
  terms: TermIndex,
  printed: readonly Reading[],
): readonly Reading[] {
  const readings = withKnownNames(tokens, printed);
  const aliases = new Map<string, Alias>();
  const shared = new Set<string>();
  const traded: Traded = new Map();
  for (const reading of readings) {
    const house = innermost(reading);
    if (!house.bare && !house.missing && NAMED_ALONE.has(house.type.kind) && aliases.size < MOST) {
      const own = foreignName(tokens, terms, house);
      addTraded(tokens, terms, traded, house);
      const plain = own === null ? ownName(tokens, terms, house) : null;
      if (plain !== null && !aliases.has(plain[0]!))
        aliases.set(plain[0]!, { words: plain, reading: house, own: true, whole: true });
      const known = own === null ? undefined : aliases.get(own[0]!);
      if (own !== null && !known) aliases.set(own[0]!, { words: own, reading: house, own: true });
      // "Đại học Sony" beside "Công ty Sony": the name alone may be either's.
      else if (known?.own && known.reading.type.kind !== house.type.kind) shared.add(own![0]!);
    }
    const open = behindForm(tokens, reading.to);
    if (reading.bare || tokens[open]?.fold !== '(' || tokens[open]!.gap === Gap.block) continue;
    const to = aliasEnd(tokens, terms, reading, open);
    const words = tokens.slice(open + 1, to).map(({ text }) => text);
    // What brackets introduce goes before a company's own name.
    if (words.length > 0 && aliases.size < MOST)
      for (const printed of printings(words))
        if (aliases.get(printed[0]!)?.whole !== undefined || !aliases.has(printed[0]!))
          aliases.set(printed[0]!, { words: printed, reading: bearer(reading, words.join('')) });
  }
  for (const own of shared) aliases.delete(own);
  if (aliases.size === 0 && traded.size === 0) return readings;
  const all: Reading[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    const reading = readings[next];
    if (reading && i >= reading.from) {
      let own = withTradedOwner(tokens, reading, traded, readings[next + 1]);
      for (const alias of aliases.values())
        if (!alias.own) own = withOwner(tokens, withoutAlias(tokens, own, alias), alias);
      all.push(own);
      next++;
      i = own.to;
      continue;
    }
    const alias = aliases.get(tokens[i]!.text);
    const to = alias ? aliasAt(tokens, alias, i) : i;
    if (alias && to > i && !(reading && reading.from < to) && isBody(tokens, alias, i, to)) {
      all.push({ ...alias.reading, from: i, to });
      i = to;
      continue;
    }
    const house = traded.size > 0 ? tradedAt(tokens, traded, i) : undefined;
    if (house && !(reading && reading.from < house.to) && !isCapitalized(tokens[house.to])) all.push(house);
    i = all.at(-1) === house && house ? house.to : i + 1;
  }
  return all;
}
