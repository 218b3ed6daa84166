/** readers: full names, foreign names, given names after a word of address, and photographers in captions. */
import { z } from 'zod';
import {
  familyNameAt,
  type NameReading,
  readPlainName,
  readVietnameseName,
} from '../../grammar/phrases/person-names.ts';
import { isSyllable } from '../../grammar/phrases/unquoted-names.ts';
import { BIRTH_ORDER, NAME_SYLLABLES, TELLING_MIDDLE_NAMES } from '../../lexicon/given-names.ts';
import { NO_NAMES, NO_PERSON_WORDS } from '../../lexicon/name-heads.ts';
import { HONORIFICS } from '../../lexicon/phrase-ends.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Finding } from '../extractor.ts';
import {
  type Announcement,
  announcement,
  beginsTitle,
  goesOnList,
  hasAge,
  isPerson,
  isPlaceName,
  NAME_LIKE,
  namesSomethingElse,
  saidOfPerson,
} from './evidence.ts';
import { Cover, opensClause, type Walk } from './walk.ts';

export const PersonValue = z.object({
  /** The name as printed, or the name known for it ("Bác Hồ" → "Hồ Chí Minh"). */
  name: z.string(),
  /** Is it a part of the name, to be linked to a full one ("bà Hằng")? */
  short: z.boolean(),
  gender: z.enum(['f', 'm']).nullable(),
});
export type PersonValue = z.infer<typeof PersonValue>;

/** A name found, with its tokens (half-open). */
export type Hit = Finding<PersonValue> & { readonly from: number; readonly to: number };

/** A name from token `from` on as a finding. */
export function hit(
  tokens: readonly Token[],
  from: number,
  { to, end }: Pick<NameReading, 'to' | 'end'>,
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

/** "người đàn ông Trung Quốc", "Thái tử Saudi Arabia": a country and no name. */
const isCountry = ({ context }: Walk, from: number, to: number): boolean =>
  context.terms.at(from).some((term) => term.lexicon === 'countries' && term.to === to);

/** "Thủ tướng tặng anh Bằng khen": what one is given. */
const isHonour = ({ context }: Walk, from: number, to: number): boolean =>
  context.terms.at(from).some((term) => HONOURS.has(term.lexicon) && term.to > to);

const HONOURS: ReadonlySet<string> = new Set(['honours', 'honour-heads']);

/** "Chủ tịch Quốc hội Lào| …": does a country of others end before token `i`? */
const isOfAbroad = ({ context }: Walk, i: number): boolean =>
  [1, 2, 3].some((words) =>
    context.terms
      .at(i - words)
      .some(({ lexicon, to, entry }) => lexicon === 'countries' && to === i && entry.id !== 'VN'),
  );

const COLLECTIVE = new Set(['trẻ', 'chị', 'anh', 'cha', 'bố', 'ba']);

/** "các đồng chí CAH Hiệp Đức": capitals that are no syllable, before a name that is not in capitals. */
const isAbbreviation = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length > 2 && tokens[i + 1]?.shape !== 'upper' && !isSyllable(tokens[i]!.fold);

const isInitial = (token: Token | undefined): boolean => token?.text.length === 1 && isCapitalized(token);

/** Token after the initials that hide a name from token `i` on ("chị N.B.", "Nguyễn Thị H.L"); `i` where there are none. */
function endOfHidden(tokens: readonly Token[], i: number): number {
  if (!isInitial(tokens[i]) || (tokens[i + 1]?.kind === 'digits' && tokens[i + 1]!.gap === Gap.none)) return i;
  let to = i + 1;
  while (tokens[to]?.text === '.' && isInitial(tokens[to + 1]) && tokens[to + 1]!.gap === Gap.none) to += 2;
  return to;
}

/** A name that ends in an initial, with the initials after it. */
function withInitials(tokens: readonly Token[], reading: NameReading): NameReading {
  const to = endOfHidden(tokens, reading.to - 1);
  return to > reading.to ? { ...reading, to, end: tokens[to - 1]!.end } : reading;
}

/** Reads a name announced by a word of address: a full name, a foreign one, or a given name alone. */
function addressedName(walk: Walk, i: number, { honorific }: Announcement): Hit | null {
  const { tokens, mayGoOn } = walk;
  const address = honorific!;
  const gender = address.entry.gender ?? null;
  const plain = readPlainName(tokens, i, 5, mayGoOn);
  if (!plain) return null;
  if (tokens.slice(i, plain.to).every(({ text }) => text.length === 1 || text === '.')) {
    const to = endOfHidden(tokens, i);
    return to >= plain.to
      ? hit(tokens, i, { to, end: tokens[to - 1]!.end }, 'people/initials', { short: to === i + 1, gender })
      : null;
  }
  if (isCountry(walk, i, plain.to) || isHonour(walk, i, plain.to) || isOfTheMoon(tokens, i)) return null;
  const lone = address.to - address.from === 1;
  if (lone && isCapitalized(tokens[address.from]) && !opensClause(tokens, address.from)) return null;
  if (NAME_LIKE.has(address.entry.id)) {
    if (COLLECTIVE.has(tokens[address.from - 1]?.fold ?? '') && address.entry.id !== 'anh') return null;
    if (!plain.usual && plain.syllables === 1 && address.entry.id !== 'anh') return null;
  }
  if (tokens[i]!.shape === 'upper' && !plain.usual && (plain.syllables === 1 || isAbbreviation(tokens, i))) return null;
  const short = plain.usual && plain.syllables < 3;
  return hit(tokens, i, plain, short ? 'people/given-name' : 'people/addressed', {
    short: plain.syllables < 2 || short,
    gender,
  });
}

/** "chị Hằng Nga", "chú Cuội, chị Hằng": the two of the moon, whom children meet at mid-autumn. */
function isOfTheMoon(tokens: readonly Token[], i: number): boolean {
  const { fold } = tokens[i]!;
  if (fold === 'cuội') return true;
  if (fold !== 'hằng') return false;
  if (tokens[i + 1]?.fold === 'nga') return true;
  return tokens.slice(Math.max(0, i - MOON_REACH), i + MOON_REACH + 1).some((token) => token.fold === 'cuội');
}
const MOON_REACH = 4;

/** Is the run after a title of the world ("Tổng thống …", "cầu thủ …") a name, and not a league or initials? */
const isForeignName = (tokens: readonly Token[], from: number, to: number): boolean => {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.some(({ text }) => text.length > 1) && !words.some((word) => NO_PERSON_WORDS.has(word.fold));
};

/** "Hữu Hưng, 40 tuổi": given names alone, of which only an age says that they are a person's. */
function agedName(walk: Walk, i: number): Hit | null {
  const { tokens, mayGoOn } = walk;
  const before = tokens[i - 1];
  if (tokens[i]!.shape !== 'title' || !NAME_SYLLABLES.has(tokens[i]!.fold)) return null;
  if (isCapitalized(before) && before!.kind === 'word' && tokens[i]!.gap < Gap.line && !opensClause(tokens, i))
    return null;
  const plain = readPlainName(tokens, i, 3, mayGoOn);
  if (!plain?.usual || !hasAge(walk, plain.to) || isPlaceName(walk, i, plain.to)) return null;
  return hit(tokens, i, plain, 'people/aged', { short: plain.syllables < 3 });
}

/** "Đỗ Nam Hoàn (tư Hoàn)": the short name in a bracket behind the name that ends before token `to`, by the order of birth. */
export function birthOrderName({ tokens }: Pick<Walk, 'tokens'>, to: number): Hit | null {
  const [open, order, given, close] = tokens.slice(to, to + 4);
  if (open?.text !== '(' || close?.text !== ')' || !order || !BIRTH_ORDER.has(order.fold)) return null;
  if (given?.fold !== tokens[to - 1]!.fold) return null;
  return hit(tokens, to + 1, { to: to + 3, end: given.end }, 'people/birth-order', { short: true });
}

/** Reads the name that begins at token `i`, if one does. */
export function nameAt(walk: Walk, i: number, last: number): Hit | null {
  const { tokens, context, cover, begins, mayGoOn } = walk;
  if (cover[i] === Cover.Organization) return null;
  if (cover[i] === Cover.Place && begins[i] === 0) {
    // "các tuyến đường Lê Hồng Phong, Trần Hưng Đạo": the list goes on behind the place
    if (namesSomethingElse(tokens, i))
      for (walk.elsewhere = i; cover[walk.elsewhere] === Cover.Place; ) walk.elsewhere++;
    return null;
  }
  const family = familyNameAt(context.terms, i);
  const by = announcement(walk, i, last);
  if (!family && !by && tokens[i + 1]?.fold !== "'") return agedName(walk, i);
  if (beginsTitle(walk, i)) return null;
  if (cover[i] === Cover.Place && by?.by !== 'honorific') return null;
  const printed = readVietnameseName(tokens, context.terms, i, mayGoOn);
  const reading = printed && withInitials(tokens, printed);
  if (reading && !by && (namesSomethingElse(tokens, i) || goesOnList(tokens, walk.elsewhere, i))) {
    walk.elsewhere = reading.to;
    return null;
  }
  const gender = by?.honorific?.entry.gender ?? null;
  const hyphen = reading && tokens[reading.to]?.fold === '-' && tokens[reading.to]!.gap === Gap.none;
  const foreign = hyphen && tokens[reading.to + 1]?.shape === 'lower' && tokens[reading.to + 1]!.gap === Gap.none;
  if (reading && !foreign && isPerson(walk, i, reading, by))
    return hit(
      tokens,
      i,
      reading,
      `people/${by ? { honorific: 'addressed', role: 'titled', list: 'listed' }[by.by] : 'family-name'}`,
      { gender },
    );
  if (by?.by === 'honorific') return addressedName(walk, i, by);
  // "nữ công nhân T.T.T, quê Tiền Giang"
  const hidden = by?.role?.role.kind === 'profession' ? endOfHidden(tokens, i) : i;
  if (hidden > i + 2) return hit(tokens, i, { to: hidden, end: tokens[hidden - 1]!.end }, 'people/initials', {});
  if (by?.role && !family) {
    // "công nhân Bích Tuyền (35 tuổi)": middle and given name alone
    const plain = readPlainName(tokens, i, 3, mayGoOn);
    if (plain?.usual && plain.syllables > 1 && saidOfPerson(walk, plain.to))
      return hit(tokens, i, plain, 'people/titled', { short: true });
    // "ca sĩ Hồng Nhung": on the stage and on the field the given names are the name
    const other = NO_NAMES.has(tokens[i]!.fold, tokens[i + 1]?.fold);
    if (plain?.usual && plain.syllables === 2 && by.role.role.stage && !other)
      if (!isPlaceName(walk, i, plain.to) && !isCapitalized(tokens[plain.to]))
        return hit(tokens, i, plain, 'people/titled', {});
  }
  if (by?.role && (by.role.role.foreign || isOfAbroad(walk, i))) {
    const plain = readPlainName(tokens, i, 4, mayGoOn);
    if (
      plain &&
      !plain.usual &&
      plain.syllables > 1 &&
      isForeignName(tokens, i, plain.to) &&
      !isCountry(walk, i, plain.to)
    )
      return hit(tokens, i, plain, 'people/titled', {});
  }
  return by ? null : agedName(walk, i);
}

const RULE_PHOTOGRAPHER = 'people/photographer';

/** Token after a signature that begins with initials at token `i` ("L.T", "M.Phương"), or `i`. */
function endOfInitials(tokens: readonly Token[], i: number): number {
  let to = i;
  while (tokens[to]?.text.length === 1 && tokens[to + 1]?.text === '.' && tokens[to + 1]!.gap === Gap.none) {
    const next = tokens[to + 2];
    const apart = next?.gap === Gap.space && next.shape === 'upper' && next.text.length > 1;
    if (!next || !(next.gap === Gap.none || apart) || !isCapitalized(next)) return to > i ? to + 1 : i;
    to += 2;
  }
  return to > i && (tokens[to]!.text.length === 1 || NAME_SYLLABLES.has(tokens[to]!.fold)) ? to + 1 : i;
}

/**
 * A photographer named in a caption's credit ("Ảnh: Hải Nguyễn"), from the token after the colon, or after the dash behind
 * `before`, the name read last ("Ảnh: Quế Chi - Hải Anh").
 */
export function photographer(walk: Walk, i: number, before: Hit | undefined): Hit | null {
  const { tokens, cover } = walk;
  const second = before?.rule === RULE_PHOTOGRAPHER && before.to === i - 1 && tokens[i - 1]!.fold === '-';
  // "Ảnh: VGP/Quang Hiếu"
  const colon = tokens[i - 1]?.text === '/' && tokens[i - 2]?.shape === 'upper' ? i - 3 : i - 1;
  const credited = tokens[colon]?.text === ':' && tokens[colon - 1]?.fold === 'ảnh';
  return (credited || second) && cover[i] !== Cover.Organization ? creditedName(walk, i) : null;
}

/** The name in a credit that begins at token `i`. */
function creditedName({ tokens, context }: Walk, i: number): Hit | null {
  // "Ảnh: Ông Đinh Yến Nam (phải)": who is shown, and not who took it
  if (HONORIFICS.has(tokens[i]!.fold) && familyNameAt(context.terms, i + 1)) return null;
  const signed = endOfInitials(tokens, i);
  if (signed > i) return hit(tokens, i, { to: signed, end: tokens[signed - 1]!.end }, RULE_PHOTOGRAPHER, {});
  const capitals = tokens[i]!.shape === 'upper';
  const isName = (k: number) =>
    (capitals && tokens[k]!.shape === 'upper' && isSyllable(tokens[k]!.fold)) ||
    NAME_SYLLABLES.has(tokens[k]!.fold) ||
    familyNameAt(context.terms, k) !== undefined;
  const family = familyNameAt(context.terms, i);
  const reading = readPlainName(tokens, i, 4, (k, words) => {
    if (tokens[k]!.shape === 'mixed') return true;
    // "Nguyễn Đình Kiểu": after a telling middle name anything capitalised is the given name
    if (k === i + 2 && family && TELLING_MIDDLE_NAMES.has(tokens[k - 1]!.fold) && tokens[k]!.shape === 'title')
      return true;
    if (!isName(k) || (tokens[k]!.shape === 'upper') !== capitals) return false;
    const next = tokens[k + 1];
    return words < 2 || next?.kind !== 'word' || isCapitalized(next) || next.gap >= Gap.line;
  });
  if (!reading || reading.syllables < 2 || !isName(i)) return null;
  // "Ảnh: Đinh Yến N.": the given name is hidden
  const hidden =
    tokens[reading.to + 1]?.text === '.' && isInitial(tokens[reading.to]) && tokens[reading.to]!.gap === Gap.space;
  const whole = hidden ? { to: reading.to + 1, end: tokens[reading.to]!.end } : reading;
  return hit(tokens, i, whole, RULE_PHOTOGRAPHER, {});
}
