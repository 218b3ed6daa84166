/** people: personal names, full and short. Titles are no part of a name; who holds which is said by relate/roles.ts. */
import { z } from 'zod';
import {
  familyNameAt,
  type MayGoOn,
  type NameReading,
  readPlainName,
  readVietnameseName,
} from '../grammar/person-names.ts';
import { type RolePhrase, type RolePhrases, readRolePhrases } from '../grammar/role-phrases.ts';
import { NAME_SYLLABLES } from '../lexicon/given-names.ts';
import { NAME_HEADS } from '../lexicon/name-heads.ts';
import type { Honorific } from '../lexicon/roles.ts';
import type { Term } from '../lexicon/trie.ts';
import type { Article } from '../text/article.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';

export const PersonValue = z.object({
  /** The name as printed, or the name known for it ("Bác Hồ" → "Hồ Chí Minh"). */
  name: z.string(),
  /** Is it a part of the name, to be linked to a full one ("bà Hằng")? */
  short: z.boolean(),
  gender: z.enum(['f', 'm']).nullable(),
});
export type PersonValue = z.infer<typeof PersonValue>;

const UNCLE_HO = 'Hồ Chí Minh';
/** Words before "Hồ Chí Minh" where the man is meant and not the city, a street or a prize (GUIDELINES, PERSON). */
const OF_UNCLE_HO = new Set('tịch đức cách tưởng gương bác tụ chí cụ chúc sản thơ về của ơn với người nhớ'.split(' '));
const TRIBUTE_END = new Set(['đức', 'cách', 'tưởng', 'gương']);

/** The titles of an article; computed once and shared. */
export const titlesOf = (article: Article, context: Context): RolePhrases =>
  readRolePhrases(article.tokens, context.terms);

/** What stands directly before a name and says that it is one. */
interface Announcement {
  readonly by: 'honorific' | 'role' | 'list';
  readonly honorific?: Term<Honorific>;
  readonly role?: RolePhrase;
}

enum Cover {
  None = 0,
  Organization = 1,
  Place = 2,
}

/** What one walk over an article knows. */
interface Walk {
  readonly tokens: readonly Token[];
  readonly context: Context;
  readonly titles: RolePhrases;
  readonly honorificEnds: ReadonlyMap<number, Term<Honorific>>;
  /** What covers each token, and for the token after an organization or place, where that began. */
  readonly cover: Uint8Array;
  readonly begins: Uint8Array;
  readonly spanStarts: ReadonlyMap<number, number>;
  readonly mayGoOn: MayGoOn;
}

function coverTokens({ tokens }: Article, context: Context, titles: RolePhrases) {
  const cover = new Uint8Array(tokens.length);
  const begins = new Uint8Array(tokens.length);
  const spanStarts = new Map<number, number>();
  for (const [layer, code] of [
    ['places', Cover.Place],
    ['organizations', Cover.Organization],
  ] as const) {
    let i = 0;
    for (const { start, end } of context.of(layer)) {
      while (i < tokens.length && tokens[i]!.end <= start) i++;
      const from = i;
      begins[from] = 1;
      for (; i < tokens.length && tokens[i]!.start < end; i++) cover[i] = code;
      spanStarts.set(i, from);
    }
  }
  // "Tổng thống Pháp Emmanuel Macron": a country between a title and a name is no part of the name
  for (const { from, to } of context.terms.of('countries'))
    if (titles.endingAt(from) && cover[from] === Cover.None && isCapitalized(tokens[to])) {
      cover.fill(Cover.Place, from, to);
      begins[from] = 1;
      spanStarts.set(to, from);
    }
  return { cover, begins, spanStarts };
}

function walkOf(article: Article, context: Context): Walk {
  const { tokens } = article;
  const titles = context.share(titlesOf);
  const honorificEnds = new Map<number, Term<Honorific>>();
  for (const term of context.terms.of<Honorific>('honorifics')) honorificEnds.set(term.to, term);
  const covered = coverTokens(article, context, titles);
  const mayGoOn: MayGoOn = (i, syllables) => {
    if (covered.begins[i] === 1) {
      if (covered.cover[i] === Cover.Organization) return false;
      if (syllables > 2 || !isCapitalized(tokens[i])) return false;
    }
    const title = titles.startingAt(i);
    if (title && title.to - title.from > 1) return false;
    return !context.terms.at(i).some((term) => term.lexicon === 'honorifics' && term.to - term.from > 1);
  };
  return { tokens, context, titles, honorificEnds, ...covered, mayGoOn };
}

const joined = (tokens: readonly Token[], i: number): boolean => tokens[i]!.gap !== Gap.block;

/** Does the token at `i` open a sentence or clause, so that its capital says nothing? */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || tokens[i]!.gap >= Gap.line || (before.kind === 'mark' && before.text !== ',');
}

/** Words of address that are given names or parts of place names too, where a capital inside a sentence makes them so ("Đông Anh"). */
const NAME_LIKE = new Set(['anh', 'em', 'cô', 'chú', 'bác', 'thầy', 'cụ', 'cậu', 'mẹ', 'bé', 'cháu', 'dì']);

const isAddress = (tokens: readonly Token[], { from, entry }: Term<Honorific>): boolean =>
  !NAME_LIKE.has(entry.id) || !isCapitalized(tokens[from]) || opensClause(tokens, from);

const LIST_MARKS = new Set([',', ';', 'và', '-', 'cùng']);

/** What announces a name that would begin at token `i`. `last` is the token after the last person found. */
function announcement(walk: Walk, i: number, last: number): Announcement | null {
  const { tokens, titles, honorificEnds, spanStarts } = walk;
  if (!joined(tokens, i)) return null;
  const honorific = honorificEnds.get(i);
  if (honorific && tokens[i]!.gap < Gap.line && isAddress(tokens, honorific)) return { by: 'honorific', honorific };
  const mark = tokens[i - 1]!;
  const at = mark.text === ':' || (mark.fold === '-' && mark.gap !== Gap.none) || mark.text === ')' ? i - 1 : i;
  for (const end of mark.text === ')' ? [bracketStart(tokens, i - 1), i] : [at]) {
    const role = titles.endingAt(end) ?? titles.covering(end - 1);
    if (role) return { by: 'role', role };
    const start = spanStarts.get(end);
    if (start !== undefined) {
      const before = titles.endingAt(start) ?? titles.covering(start);
      if (before) return { by: 'role', role: before };
    }
  }
  if (last > 0 && i - last <= 2 && last < i) {
    for (let k = last; k < i; k++) if (!LIST_MARKS.has(tokens[k]!.fold) || !joined(tokens, k)) return null;
    return { by: 'list' };
  }
  return null;
}

/** Index of the bracket that the one at `close` closes, at most eight tokens back; `close` when there is none. */
function bracketStart(tokens: readonly Token[], close: number): number {
  for (let k = close - 1; k > 0 && k > close - 9; k--) if (tokens[k]!.text === '(') return k;
  return close;
}

/** Is the name at `i` the name of a street, a school, a prize? Looks over an opening quote. */
function namesSomethingElse(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  if (tokens[k]?.fold === '"' && joined(tokens, i)) k--;
  const one = tokens[k];
  if (!one || !joined(tokens, k + 1)) return false;
  if (one.kind === 'digits' || one.text === '.')
    return NAME_HEADS.has(tokens[k - 1]?.fold ?? '') || one.kind === 'digits';
  if (one.kind !== 'word') return false;
  return NAME_HEADS.has(one.fold) || NAME_HEADS.has(`${tokens[k - 1]?.fold} ${one.fold}`);
}

/** Does a title, an age or a year of birth follow the name that ends before token `to`? */
function saidOfPerson({ tokens, titles }: Walk, to: number): boolean {
  const mark = tokens[to];
  if (!mark || !joined(tokens, to) || !(mark.fold === '-' || mark.text === ',' || mark.text === '(')) return false;
  if (titles.startingAt(to + 1)) return true;
  const next = tokens[to + 1];
  return (next?.kind === 'digits' && tokens[to + 2]?.fold === 'tuổi') || next?.fold === 'sn' || next?.fold === 'sinh';
}

const PLACE_LEXICONS = new Set(['provinces', 'districts', 'regions', 'countries']);

/** Is the whole name that of a place ("ngư dân Lý Sơn", "Thái Bình Dương")? */
const isPlaceName = ({ context, tokens }: Walk, from: number, to: number): boolean =>
  context.terms.at(from).some((term) => term.to === to && PLACE_LEXICONS.has(term.lexicon)) ||
  (to - from === 3 &&
    tokens[from]!.fold === 'thái' &&
    tokens[to - 1]!.fold === 'dương' &&
    tokens[from + 1]!.fold === 'bình');

/** Is the Vietnamese reading a person, given what stands around it? */
function isPerson(walk: Walk, from: number, reading: NameReading, by: Announcement | null): boolean {
  const { tokens } = walk;
  const { syllables, rank, telling, usual, clans, to } = reading;
  if (by?.by === 'honorific') return true;
  if (isPlaceName(walk, from, to)) return false;
  if (by?.by === 'role') return usual || telling || rank === 'clan' || (rank === 'common' && syllables > 2);
  if (namesSomethingElse(tokens, from)) return false;
  if (by && (usual || telling)) return true;
  if (saidOfPerson(walk, to) && (usual || telling)) return true;
  if (walk.begins.subarray(from + 1, to).some(Boolean)) return false;
  if (rank === 'clan') return clans > 1 || (telling && usual);
  if (syllables < 3) return false;
  if (tokens[from]!.shape === 'upper') return telling && usual;
  return rank === 'common' ? usual || telling : telling && usual;
}

type Hit = Finding<PersonValue> & { readonly from: number; readonly to: number };

function hit(
  tokens: readonly Token[],
  from: number,
  { to, end }: NameReading,
  rule: string,
  value: Partial<PersonValue>,
): Hit {
  const words = tokens.slice(from, to);
  const name = words
    .map((token, k) => (k > 0 && token.gap !== Gap.none ? ' ' : '') + token.text.slice(0, end - token.start))
    .join('');
  const start = tokens[from]!.start;
  return { start, end, rule, from, to, value: { name, short: false, gender: null, ...value } };
}

const COLLECTIVE = new Set(['trẻ', 'chị', 'anh', 'cha', 'bố', 'ba']);

/** Reads a name announced by a word of address: a full name, a foreign one, or a given name alone. */
function addressedName(walk: Walk, i: number, { honorific }: Announcement): Hit | null {
  const { tokens, mayGoOn } = walk;
  const address = honorific!;
  const gender = address.entry.gender ?? null;
  const plain = readPlainName(tokens, i, 5, mayGoOn);
  if (!plain || tokens.slice(i, plain.to).every(({ text }) => text.length === 1)) return null;
  const lone = address.to - address.from === 1;
  if (lone && isCapitalized(tokens[address.from]) && !opensClause(tokens, address.from)) return null;
  if (NAME_LIKE.has(address.entry.id)) {
    if (COLLECTIVE.has(tokens[address.from - 1]?.fold ?? '') && address.entry.id !== 'anh') return null;
    if (!plain.usual && plain.syllables === 1 && address.entry.id !== 'anh') return null;
  }
  if (tokens[i]!.shape === 'upper' && plain.usual === false && plain.syllables === 1) return null;
  const short = plain.usual && plain.syllables < 3;
  return hit(tokens, i, plain, short ? 'people/given-name' : 'people/addressed', {
    short: plain.syllables < 2 || short,
    gender,
  });
}

/** Is the token at `i` the first of a title or word of address of more than one word, or a word of address before a name? */
function beginsTitle({ tokens, titles, context }: Walk, i: number): boolean {
  if (titles.covering(i)) return true;
  return context.terms
    .at(i)
    .some(
      (term) =>
        term.lexicon === 'honorifics' &&
        (term.to - term.from > 1 ||
          familyNameAt(context.terms, term.to) !== undefined ||
          !isCapitalized(tokens[term.to])),
    );
}

/** "Nguyễn H.L": a name hidden behind initials is not read. */
const endsInInitial = (tokens: readonly Token[], { to }: NameReading): boolean =>
  tokens[to - 1]!.text.length === 1 && tokens[to]?.text === '.' && tokens[to]!.gap === Gap.none;

/** Reads the name that begins at token `i`, if one does. */
function nameAt(walk: Walk, i: number, last: number): Hit | null {
  const { tokens, context, cover, begins, mayGoOn } = walk;
  if (cover[i] === Cover.Organization || (cover[i] === Cover.Place && begins[i] === 0)) return null;
  const family = familyNameAt(context.terms, i);
  const by = announcement(walk, i, last);
  if (!family && !by && tokens[i + 1]?.fold !== "'") return null;
  if (beginsTitle(walk, i)) return null;
  if (cover[i] === Cover.Place && by?.by !== 'honorific') return null;
  const reading = readVietnameseName(tokens, context.terms, i, mayGoOn);
  const gender = by?.honorific?.entry.gender ?? null;
  const hyphen = reading && tokens[reading.to]?.fold === '-' && tokens[reading.to]!.gap === Gap.none;
  const foreign = hyphen && tokens[reading.to + 1]?.shape === 'lower' && tokens[reading.to + 1]!.gap === Gap.none;
  if (reading && !foreign && !endsInInitial(tokens, reading) && isPerson(walk, i, reading, by))
    return hit(
      tokens,
      i,
      reading,
      `people/${by ? { honorific: 'addressed', role: 'titled', list: 'listed' }[by.by] : 'family-name'}`,
      { gender },
    );
  if (by?.by === 'honorific') return addressedName(walk, i, by);
  if (by?.role?.role.foreign) {
    const plain = readPlainName(tokens, i, 4, mayGoOn);
    if (plain && !plain.usual && plain.syllables > 1) return hit(tokens, i, plain, 'people/titled', {});
  }
  return null;
}

/** "Hồ Chí Minh" and "Bác Hồ": the man where the words around say so. Undefined: the name at `i` is not his. */
function uncleHo({ tokens, titles }: Walk, i: number): Hit | null | undefined {
  const [one, two, three] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (one!.fold !== 'hồ' || !joined(tokens, i)) return undefined;
  const before = tokens[i - 1]!;
  const value = { name: UNCLE_HO };
  if (before.fold === 'bác' || (before.fold === 'cụ' && two?.fold !== 'chí')) {
    if (!isCapitalized(before)) return undefined;
    if (two?.kind === 'word' && isCapitalized(two) && two.gap === Gap.space && two.fold !== 'chí') return undefined;
    if (two?.fold !== 'chí')
      return hit(tokens, i - 1, { to: i + 1, end: one!.end } as NameReading, 'people/uncle-ho', value);
  }
  if (two?.fold !== 'chí' || three?.fold !== 'minh') return undefined;
  const title = titles.endingAt(i);
  const meant = OF_UNCLE_HO.has(before.fold) && !namesSomethingElse(tokens, title ? title.from : i);
  const reading = { to: i + 3, end: three.end } as NameReading;
  return meant || TRIBUTE_END.has(before.fold) ? hit(tokens, i, reading, 'people/uncle-ho', value) : null;
}

/** A photographer named in a caption's credit ("Ảnh: Hải Nguyễn"), from the token after the colon. */
function photographer({ tokens, cover, context }: Walk, i: number): Hit | null {
  if (tokens[i - 1]?.text !== ':' || tokens[i - 2]?.fold !== 'ảnh' || cover[i] === Cover.Organization) return null;
  const capitals = tokens[i]!.shape === 'upper';
  const isName = (k: number) =>
    (capitals && tokens[k]!.shape === 'upper' && tokens[k]!.text.length < 7) ||
    NAME_SYLLABLES.has(tokens[k]!.fold) ||
    familyNameAt(context.terms, k) !== undefined;
  const reading = readPlainName(tokens, i, 4, (k, words) => {
    if (tokens[k]!.shape === 'mixed') return true;
    if (!isName(k) || (tokens[k]!.shape === 'upper') !== capitals) return false;
    const next = tokens[k + 1];
    return words < 2 || next?.kind !== 'word' || isCapitalized(next) || next.gap >= Gap.line;
  });
  if (!reading || reading.syllables < 2 || !isName(i)) return null;
  return hit(tokens, i, reading, 'people/photographer', {});
}

/** Later mentions of the people found so far: their names again, and their given names after a title ("bác sĩ Mạnh"). */
function* repeated(walk: Walk, found: readonly Hit[]): Generator<Hit> {
  const { tokens, titles, cover } = walk;
  const names = new Map<string, readonly string[][]>();
  const given = new Set<string>();
  for (const { from, to, value } of found) {
    if (value.short || value.name === UNCLE_HO) continue;
    const words = tokens.slice(from, to).map((token) => token.fold);
    if (words.length < 2) continue;
    names.set(words[0]!, [...(names.get(words[0]!) ?? []), words]);
    given.add(words[words.length - 1]!);
  }
  if (names.size === 0) return;
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (next < found.length && found[next]!.to <= i) next++;
    if (next < found.length && found[next]!.from <= i) continue;
    const token = tokens[i]!;
    if (!isCapitalized(token) || cover[i] === Cover.Organization) continue;
    const words = names
      .get(token.fold)
      ?.find((row) => row.every((word, k) => tokens[i + k]?.fold === word && (k === 0 || joined(tokens, i + k))));
    if (words && !namesSomethingElse(tokens, i)) {
      const to = i + words.length;
      yield hit(tokens, i, { to, end: tokens[to - 1]!.end } as NameReading, 'people/repeated', {});
      i = to - 1;
    } else if (given.has(token.fold) && titles.endingAt(i) && !isCapitalized(tokens[i + 1]))
      yield hit(tokens, i, { to: i + 1, end: token.end } as NameReading, 'people/titled-given-name', { short: true });
  }
}

export const people: Extractor<PersonValue> = {
  layer: 'people',
  value: PersonValue,
  needs: ['organizations', 'places'],
  examples: [
    ['Ông [Lê Văn Tám], Chủ tịch Công đoàn cơ sở, phát biểu khai mạc.', { name: 'Lê Văn Tám' }],
    ['Chủ tịch LĐLĐ quận Thanh Xuân [Cao Đắc Tiến] dự buổi lễ.', { name: 'Cao Đắc Tiến' }],
    ['Đại biểu [Y Thông Niê] nêu ý kiến.', { name: 'Y Thông Niê' }],
    ['Công nhân làm theo tấm gương đạo đức [Hồ Chí Minh].', { name: 'Hồ Chí Minh' }],
    ['Anh chị em thi đua theo lời [Bác Hồ] dạy.', { name: 'Hồ Chí Minh' }],
    ['Hội nghị họp tại thành phố [Hồ Chí Minh].', null],
    ['Tàu dừng ở đường [Nguyễn Văn Linh] suốt một giờ.', null],
    ['Năm nay, giải thưởng [Nguyễn Đức Cảnh] được trao cho mười người.', null],
  ],
  *find(article, context) {
    const walk = walkOf(article, context);
    const { tokens } = walk;
    const found: Hit[] = [];
    let last = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.kind !== 'word' || !isCapitalized(tokens[i])) continue;
      const ho = uncleHo(walk, i);
      const name = ho === undefined ? (photographer(walk, i) ?? nameAt(walk, i, last)) : ho;
      if (ho === null) i += 2;
      if (!name) continue;
      found.push(name);
      last = name.to;
      i = name.to - 1;
    }
    yield* found;
    yield* repeated(walk, found);
  },
};
