/** evidence: what the words around a capitalised run say about whether it is a person: titles, words of address, ages, street words. */
import { canChiAt } from '../../grammar/dates/parts.ts';
import { familyNameAt, type NameReading } from '../../grammar/phrases/person-names.ts';
import { beforeEpithet, type RolePhrase } from '../../grammar/phrases/role-phrases.ts';
import { TELLING_MIDDLE_NAMES } from '../../lexicon/given-names.ts';
import { NAME_HEADS, NO_NAMES, WAYS } from '../../lexicon/name-heads.ts';
import type { Honorific } from '../../lexicon/roles.ts';
import type { Term } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { joined, opensClause, type Walk } from './walk.ts';

/** What stands directly before a name and says that it is one. */
export interface Announcement {
  readonly by: 'honorific' | 'role' | 'list';
  readonly honorific?: Term<Honorific>;
  readonly role?: RolePhrase;
}

/** Words of address that are given names or parts of place names too, where a capital inside a sentence makes them so ("Đông Anh"). */
export const NAME_LIKE = new Set(['anh', 'em', 'cô', 'chú', 'bác', 'thầy', 'cụ', 'cậu', 'mẹ', 'bé', 'cháu', 'dì']);

const isAddress = (tokens: readonly Token[], { from, entry }: Term<Honorific>): boolean =>
  !NAME_LIKE.has(entry.id) || !isCapitalized(tokens[from]) || opensClause(tokens, from);

const LIST_MARKS = new Set([',', ';', 'và', '-', 'cùng']);

/** The title that ends before token `end`, alone or with its organization or place. */
function titleEndingAt({ titles, spanStarts, tokens }: Walk, end: number): RolePhrase | undefined {
  const title = titles.covering(end - 1) ?? titles.endingAt(beforeEpithet(tokens, end));
  if (title) return title;
  const last = spanStarts.get(end);
  if (last === undefined) return undefined;
  // "Đại sứ Cuba tại Việt Nam|"
  const start = (tokens[last - 1]?.fold === 'tại' ? spanStarts.get(last - 1) : undefined) ?? last;
  return (joined(tokens, start) ? titles.endingAt(start) : undefined) ?? titles.covering(start);
}

/** What announces a name that would begin at token `i`. `last` is the token after the last person found. */
export function announcement(walk: Walk, i: number, last: number): Announcement | null {
  const { tokens, honorificEnds } = walk;
  if (!joined(tokens, i)) return null;
  const honorific = honorificEnds.get(i);
  if (honorific && tokens[i]!.gap < Gap.line && isAddress(tokens, honorific)) return { by: 'honorific', honorific };
  const mark = tokens[i - 1]!;
  const aside = mark.text === ':' || (mark.fold === '-' && mark.gap !== Gap.none);
  // “nhà ngoại cảm” Nguyễn Văn A
  const quoted = mark.fold === '"' ? titleEndingAt(walk, i - 1) : undefined;
  if (quoted && tokens[quoted.from - 1]?.fold === '"') return { by: 'role', role: quoted };
  const role =
    mark.text === ')'
      ? (titleEndingAt(walk, bracketStart(tokens, i - 1)) ?? titleEndingAt(walk, i))
      : titleEndingAt(walk, aside ? i - 1 : i);
  if (role) return { by: 'role', role };
  return goesOnList(tokens, last, i) ? { by: 'list' } : null;
}

/** Do only list marks stand between the name that ended before token `last` and the token `i`? */
export function goesOnList(tokens: readonly Token[], last: number, i: number): boolean {
  if (last === 0 || i - last > 2 || last >= i) return false;
  for (let k = last; k <= i; k++) if (!joined(tokens, k) || (k < i && !LIST_MARKS.has(tokens[k]!.fold))) return false;
  return true;
}

/** Index of the bracket that the one at `close` closes, at most eight tokens back; `close` when there is none. */
function bracketStart(tokens: readonly Token[], close: number): number {
  for (let k = close - 1; k > 0 && k > close - 9; k--) if (tokens[k]!.text === '(') return k;
  return close;
}

/** Is the name at `i` the name of a street, a school, a prize? Looks over an opening quote. */
export function namesSomethingElse(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  if (tokens[k]?.fold === '"' && joined(tokens, i)) k--;
  const one = tokens[k];
  if (!one || !joined(tokens, k + 1)) return false;
  if (one.kind === 'digits' || one.text === '.')
    return NAME_HEADS.has(tokens[k - 1]?.fold ?? '') || one.kind === 'digits';
  // "số 10, Nguyễn Đình Chiểu" is an address
  if (one.text === ',') return tokens[k - 1]?.kind === 'digits' && tokens[k - 2]?.fold === 'số';
  if (one.kind !== 'word') return false;
  // "60A Hoàng Văn Thụ"
  if (one.text.length === 1 && one.gap === Gap.none && tokens[k - 1]?.kind === 'digits') return true;
  // "các tuyến phố buôn bán như Trần Nhân Tông"
  if (one.fold === 'như') return tokens.slice(Math.max(0, k - 4), k).some((token) => WAYS.has(token.fold));
  return NAME_HEADS.has(one.fold, tokens[k - 1]?.fold);
}

/** Does a title, an age or a year of birth follow the name that ends before token `to`? */
export function saidOfPerson({ tokens, titles }: Walk, to: number): boolean {
  const mark = tokens[to];
  if (!mark || !joined(tokens, to) || !(mark.fold === '-' || mark.text === ',' || mark.text === '(')) return false;
  return titles.startingAt(to + 1) !== undefined || hasAge({ tokens }, to);
}

/** Does an age or a year of birth follow, behind a comma or in a bracket, the name that ends before token `to`? */
export function hasAge({ tokens }: Pick<Walk, 'tokens'>, to: number): boolean {
  const mark = tokens[to];
  if (!mark || !joined(tokens, to) || !(mark.fold === '-' || mark.text === ',' || mark.text === '(')) return false;
  const next = tokens[to + 1];
  const then = tokens[to + 2];
  if (next?.fold === 'sinh') return then?.kind === 'digits' || then?.fold === 'năm' || then?.fold === 'ngày';
  return next?.fold === 'sn' || (next?.kind === 'digits' && then?.fold === 'tuổi');
}

const OFFICE_KINDS: ReadonlySet<string> = new Set(['leader', 'member']);

const PLACE_LEXICONS = new Set(['provinces', 'districts', 'regions', 'countries', 'proper-names']);

/** Is the whole name that of a place or a paper ("ngư dân Lý Sơn", "Thái Bình Dương")? */
export const isPlaceName = ({ context, tokens }: Walk, from: number, to: number): boolean =>
  context.terms.at(from).some((term) => term.to === to && PLACE_LEXICONS.has(term.lexicon)) ||
  (to - from === 3 &&
    tokens[from]!.fold === 'thái' &&
    tokens[to - 1]!.fold === 'dương' &&
    tokens[from + 1]!.fold === 'bình');

/** "Đào Tấn - Nguyễn Chí Thanh - Trần Duy Hưng": names that dashes chain are streets of a route. */
function isInChain(tokens: readonly Token[], from: number, to: number): boolean {
  const links = (i: number, name: number) =>
    tokens[i]?.fold === '-' &&
    tokens[i]!.gap === Gap.space &&
    (tokens[name]?.shape === 'title' || WAYS.has(tokens[name]?.fold ?? ''));
  return tokens[from]!.shape === 'title' && from > 1 && links(from - 1, from - 2) && links(to, to + 1);
}

/** Is the Vietnamese reading a person, given what stands around it? */
export function isPerson(walk: Walk, from: number, reading: NameReading, by: Announcement | null): boolean {
  const { tokens } = walk;
  const { syllables, rank, telling, usual, clans, to } = reading;
  if (by?.by === 'honorific') return true;
  if (isPlaceName(walk, from, to)) return false;
  // "Hồ Tuyên Quang (663 m3/s)": a lake
  if (tokens[from]!.fold === 'hồ' && isPlaceName(walk, from + 1, to)) return false;
  // "xuân Đinh Dậu": a year
  if (to - from === 2 && canChiAt(tokens, from) >= 0) return false;
  if (NO_NAMES.has(tokens[from]!.fold, tokens[from + 1]!.fold)) return false;
  // "đảng Hàn Quốc Tự do"
  if (walk.context.terms.at(from).some((term) => term.lexicon === 'countries' && term.to - from > 1)) return false;
  if (!by && isInChain(tokens, from, to) && !saidOfPerson(walk, to)) return false;
  // "Hoàng Anh Gia Lai"
  if (syllables > 3 && !telling && isPlaceName(walk, to - 2, to)) return false;
  // "Bí thư Tỉnh ủy Vân Nam": two syllables that may be a place behind an office
  if (by?.role && OFFICE_KINDS.has(by.role.role.kind) && rank === 'rare' && syllables === 2)
    return saidOfPerson(walk, to);
  // "chủ tiệm vàng Kim Hà": a shop's name behind its owner
  const owner = by?.role && tokens[by.role.from]!.fold === 'chủ' && by.role.to - by.role.from > 1;
  if (owner && syllables === 2 && by.role.role.kind !== 'leader' && by.role.role.kind !== 'office')
    return hasAge(walk, to);
  if (by?.by === 'role') return usual || telling || rank === 'clan' || (rank !== 'rare' && syllables > 2);
  if (namesSomethingElse(tokens, from)) return false;
  // "Vinh Quang Việt Nam": a rare family name inside a run of capitals begins no name
  if (!by && rank === 'rare' && isCapitalized(tokens[from - 1]) && tokens[from]!.gap === Gap.space) return false;
  // "Hoa Sen, Văn Hiến": two syllables that may be middle and given name are too few in a list
  if (by && (usual || telling)) return syllables > 2 || !TELLING_MIDDLE_NAMES.has(tokens[from]!.fold);
  if (saidOfPerson(walk, to) && (usual || telling || (rank === 'common' && syllables > 2))) return true;
  if (walk.begins.subarray(from + 1, to).some(Boolean)) return false;
  if (rank === 'clan' && by?.by === 'list' && syllables > 2) return true;
  if (rank === 'clan') return clans > 1 || (telling && usual) || (syllables > 1 && saidOfPerson(walk, to));
  if (syllables < 3) return false;
  if (tokens[from]!.shape === 'upper') return telling && usual;
  return rank === 'common' || rank === 'highland' ? usual || telling : telling && usual;
}

/** Is the token at `i` the first of a title or word of address of more than one word, or a word of address before a name? */
export function beginsTitle({ tokens, titles, context }: Walk, i: number): boolean {
  if (titles.covering(i)) return true;
  return context.terms
    .at(i)
    .some(
      (term) =>
        term.lexicon === 'honorifics' &&
        (term.to - term.from > 1 ||
          familyNameAt(context.terms, term.to) !== undefined ||
          tokens[term.to + 1]?.fold === "'" ||
          !isCapitalized(tokens[term.to])),
    );
}
