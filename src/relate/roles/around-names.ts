/** around-names: the titles before and after a name, and whether two names stand in one list. */
import { beforeEpithet } from '../../grammar/phrases/role-phrases.ts';
import { DEMONSTRATIVES } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { ASIDE_OPENERS, MOST_REMARK, overApposition, overAsides, overRemark } from './asides.ts';
import { boardOf } from './boards.ts';
import { heldAfter, heldBefore } from './held.ts';
import type { Body } from './implied-bodies.ts';
import { type Held, joined, type Person, type Reading } from './reading.ts';
import { unitBody } from './work.ts';

const SEPARATORS = new Set([',', 'và', 'kiêm', '-', ';', 'đồng', 'thời'].map(fold));
const LIST_SEPARATORS = new Set([',', ';', 'và', 'cùng', 'các'].map(fold));
/** Words between a name and a title that say that the title is held: "là", "được bầu làm", "giữ chức vụ". */
const COPULAS = new Set(
  'là làm giữ chức vụ đảm nhiệm nhận tín tiếp tục hiện đang được bầu bổ nhiệm đều tái đắc cử vừa nay giờ kiêm cương vị'
    .split(' ')
    .map(fold),
);
/** Words that say a title of more than the last of the names before it. */
const BOTH = new Set(['đều', 'cùng']);
/** Verbs that say a title of every name of the list before them: "A và B là giáo viên", "các ông A, B giữ chức Phó Chủ tịch". */
const SAYS_OF_ALL = new Set(['là', 'giữ', 'được', 'làm', 'đảm']);
/** Before a name: what follows it is what is reported, and not the person's body ("Theo ông A, Công ty X đã …"). */
const FROM_WORDS = new Set(['theo', 'của', 'với', 'cùng']);
/** Before a title and a comma: it is another's ("trao đổi với phóng viên Báo X, bà A …"). */
const OTHERS = new Set(['với', 'cùng', 'cho', 'của', 'trước']);
/** "Với vai trò Chủ tịch Công đoàn, chị A …": before a title that is the next name's, whether it names a body or not. */
const IN_OFFICE = new Set(['trò', 'vị', 'cách'].map(fold));
const APPOSITION_ENDS = new Set([',', '(', ';', '-', ')']);
const MOST_COPULAS = 6;

/** Before a title: it belongs to every name of the list ("các đại biểu A và B"). */
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'vợ chồng'].map(fold));

/** Does a clause begin at token `from`? */
const opens = ({ tokens }: Reading, from: number | undefined): boolean =>
  from !== undefined && (from === 0 || !joined(tokens, from) || tokens[from - 1]!.kind === 'mark');

/** Titles before a name, in printed order. `plural`: they stand before a colon or in the plural and so belong to every name of its list. */
export function titlesBefore(reading: Reading, from: number): { roles: Held[]; plural: boolean } {
  const { tokens, titles, honorificTo, taken } = reading;
  const roles: Held[] = [];
  // "Sư cô Thích Nữ A": a title that ends like a word of address
  let at = titles.endingAt(from) ? from : (honorificTo.get(from) ?? from);
  const mark = tokens[at - 1];
  // a capital opens a new sentence where the full stop got lost: "… cho công nhân Bà Trần Thị B"
  if (at < from && mark?.kind === 'word' && tokens[at]!.shape === 'title') return { roles, plural: false };
  // "GS. Nguyễn Văn A"
  if (mark?.text === '.' && titles.endingAt(at - 1)?.role.kind === 'degree') at--;
  // “nhà ngoại cảm” Nguyễn Văn A
  if (mark?.fold === '"' && tokens[(titles.endingAt(at - 1)?.from ?? 0) - 1]?.fold === '"') at--;
  // "người kỹ sư đó là anh A"
  if (mark?.fold === 'là' && DEMONSTRATIVES.has(tokens[at - 2]?.fold ?? '')) at -= 2;
  // "Chủ nhà trọ là bà A"
  else if (mark?.fold === 'là' && opens(reading, titles.endingAt(at - 1)?.from)) at--;
  if (tokens[at - 1]?.kind === 'word') at = beforeEpithet(tokens, at);
  const colon = mark?.text === ':' && joined(tokens, at);
  if ((colon || (mark?.fold === '-' && mark.gap !== Gap.none)) && joined(tokens, at)) at--;
  else if (mark?.text === ',' && at < from && joined(tokens, at)) {
    // "…, ông A": the title before the comma is his where it names its body; "để trấn an học sinh, ông A …" says none
    const before = overApposition(reading, at - 1);
    const role = heldBefore(reading, before);
    const acting = role && IN_OFFICE.has(tokens[role.from - 1]?.fold ?? '');
    if (!acting && (!role?.organization || OTHERS.has(tokens[role.from - 1]?.fold ?? '')))
      return { roles, plural: false };
    at = before;
  } else if (mark?.text === ')') for (let k = at - 2; k > at - 8 && k > 0; k--) if (tokens[k]!.text === '(') at = k;
  while (at > 0 && joined(tokens, at)) {
    const role = heldBefore(reading, at);
    if (!role || taken.has(role.from)) break;
    roles.unshift(role);
    taken.add(role.from);
    if (!SEPARATORS.has(tokens[role.from - 1]?.fold ?? '')) break;
    at = role.from - 1;
  }
  const before = tokens[(roles[0]?.from ?? 0) - 1];
  return { roles, plural: colon || PLURALS.has(before?.fold ?? '') };
}

/** Words that lead from a name to where one works: "đang làm việc tại Công ty X". */
const WORKING = new Set('hiện đang làm việc tại ở cho'.split(' '));

/** The body that one works at, without a title, from token `at`. */
function workplace({ tokens, bodyFrom }: Reading, from: number): Body | undefined {
  let at = from;
  let works = false;
  for (; at < from + MOST_COPULAS && joined(tokens, at) && WORKING.has(tokens[at]!.fold); at++)
    works ||= tokens[at]!.fold === 'làm';
  return works ? bodyFrom.get(at) : undefined;
}

const APPOSITION = new Set(['(', ',']);
/** Before a title, and no part of it. */
const ARTICLES = new Set(['một', 'nữ', 'nam', 'vị', 'người', 'vốn'].map(fold));

/** Token after the mark, the bracket and the words that lead from a name to a title; `both` where they say "đều là" or "A và B là". */
function leadIn(reading: Reading, { from, to }: Person): { at: number; both: boolean; work: Body | undefined } {
  const { tokens, titles, honorificTo } = reading;
  const listMark = tokens[(honorificTo.get(from) ?? from) - 1];
  const isMember = listMark?.fold === 'và' || listMark?.text === ',';
  let at = to;
  // "ông L. (chủ cửa hàng)": the full stop of the initials
  if (tokens[at]?.text === '.' && tokens[at - 1]!.text.length === 1 && APPOSITION.has(tokens[at + 1]?.text ?? '')) at++;
  if (joined(tokens, at) && (tokens[at]!.text === '(' || tokens[at]!.text === ',' || tokens[at]!.fold === '-')) at++;
  at = overRemark(reading, at);
  // "A và B (đều quê Nam Định, công nhân …)"
  const all = at > to && BOTH.has(tokens[at]?.fold ?? '') && ASIDE_OPENERS.has(tokens[at + 1]?.fold ?? '');
  if (all) at++;
  // "(60 tuổi, Phó Chủ tịch …)", "(32 tuổi, quê Nghệ An) - công nhân …"
  const beyond = at > to ? overAsides(reading, at) : at;
  const one = ARTICLES.has(tokens[beyond]?.fold ?? '') ? 1 : 0;
  if (
    beyond > at &&
    (titles.startingAt(beyond + one) || COPULAS.has(tokens[beyond]?.fold ?? '') || workplace(reading, beyond))
  )
    at = beyond;
  // "Trương Minh, một ngư dân", "chị A, nữ công nhân": no part of the title
  if (at > to && ARTICLES.has(tokens[at]?.fold ?? '') && !titles.startingAt(at) && titles.startingAt(at + 1)) at++;
  const work = at > to ? workplace(reading, at) : undefined;
  let both = all;
  const copula = (k: number) =>
    COPULAS.has(tokens[k]!.fold) || (tokens[k]!.fold === 'cùng' && tokens[k + 1]?.fold === 'là');
  for (let k = 0; k < MOST_COPULAS && joined(tokens, at) && copula(at); k++) {
    if (titles.startingAt(at)) break;
    both ||= BOTH.has(tokens[at]!.fold) || (at === to && SAYS_OF_ALL.has(tokens[at]!.fold) && isMember);
    at++;
  }
  // "chị A được Chủ tịch LĐLĐ tỉnh khen": another's title
  return { at: tokens[at - 1]!.fold === 'được' ? to : at, both, work };
}

/** "Ảnh: TTXVN/Nguyễn Văn A", "Ảnh: Nguyễn Văn A/TTXVN": the paper of who signs, on either side of a stroke. */
function paperOf({ tokens, bodyFrom, bodyTo }: Reading, { from, to }: Person): Body | undefined {
  const behind = tokens[to]?.text === '/' && joined(tokens, to + 1) ? bodyFrom.get(to + 1) : undefined;
  const before = tokens[from - 1]?.text === '/' && joined(tokens, from) ? bodyTo.get(from - 1) : undefined;
  return [behind, before].find((body) => body?.kind === 'press');
}

/** A body that stands with a name without a title: "Nguyễn Văn A (Công ty X)", "Ảnh: Nguyễn Văn A - TTXVN". */
function bodyAlone(reading: Reading, name: Person, at: number): Body | null {
  const { tokens, bodyFrom } = reading;
  const body = at === name.to + 1 ? bodyFrom.get(at) : undefined;
  if (!body) return at === name.to + 1 ? unitBody(reading, at) : null;
  if (body.kind === 'press' && tokens[at - 1]!.text !== ',') return body;
  if (tokens[at - 1]!.text === '(') return body;
  const report = FROM_WORDS.has(tokens[name.from - 2]?.fold ?? '') || FROM_WORDS.has(tokens[name.from - 1]?.fold ?? '');
  const next = tokens[body.to];
  const appositive = next !== undefined && joined(tokens, body.to) && APPOSITION_ENDS.has(next.text);
  return !report && appositive && body.to - body.from > 2 ? body : null;
}

/** "Trần Văn A (Hà Nam), Lê Thị B": token behind the short bracket at `at`, or `at`. */
function behindBracket({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let k = at + 1; k < at + MOST_REMARK + 2 && joined(tokens, k); k++) if (tokens[k]!.text === ')') return k + 1;
  return at;
}

const PRESIDES = /Chủ tịch/iu;
/** A board at the head of a union's name. */
const COMMITTEE = /^(?:Ủy ban Kiểm tra|Ban (?:\S+ ){1,4}?)\s?(?=(?:Công đoàn|Liên đoàn|Tổng Liên đoàn) )/u;

/** Titles in a company, school or hospital, and what the union there is called before the name of the house. */
const OF_HOUSE = /giám đốc|quản đốc|hiệu trưởng|hiệu phó|trưởng phòng|phó phòng|kế toán|nhân viên/iu;
const UNION_OF_HOUSE =
  /^Công đoàn (?:cơ sở )?(?=(?:Tổng )?[Cc]ông ty |Tập đoàn |Xí nghiệp |Nhà máy |Bệnh viện |Trường |Trung tâm )/u;

/** Titles before a body that is named after the last of them share it: "Phó Chủ tịch, Tổng Thư ký Ủy ban MTTQ". */
function shareBodies({ tokens }: Reading, roles: readonly Held[], last: string | null): Held[] {
  let body = last;
  return roles
    .toReversed()
    .map((role) => {
      const board = boardOf(tokens, role.to, body);
      if (board) return { ...role, organization: board };
      const open = role.organization === null && !role.unnamed;
      // "Phó Chủ tịch kiêm Chủ nhiệm Ủy ban Kiểm tra Công đoàn X": who presides does so over the whole
      if (open && body !== null && PRESIDES.test(role.role ?? '')) body = body.replace(COMMITTEE, '');
      // "Phó Giám đốc, Chủ tịch Công đoàn Công ty X": the company's, and not its union's
      if (open && body !== null && OF_HOUSE.test(role.role ?? '')) body = body.replace(UNION_OF_HOUSE, '');
      const shares = body !== null && (role.office || (open && (role.phrase?.role.kind === 'leader' || last !== null)));
      const organization = shares ? [role.organization, body].filter(Boolean).join(' ') : role.organization;
      if (!role.unnamed && !role.office) body = organization;
      return organization === role.organization ? role : { ...role, organization };
    })
    .toReversed();
}

/** Separators between two titles: a comma and "đồng thời là" at most. */
const MOST_JOINERS = 5;
/** So many words of a body that was not recognised may stand before the next title. */
const MOST_UNKNOWN = 5;

/**
 * Token after the separator behind the title that ends at token `end`; `end` when none goes on. `open`: the title has no body,
 * so that words of one may stand before the separator ("Bí thư Đảng đoàn, Chủ tịch …").
 */
function nextTitle({ tokens, titles, personFrom }: Reading, end: number, open: boolean): number {
  const separates = (k: number) => k < tokens.length && joined(tokens, k) && SEPARATORS.has(tokens[k]!.fold);
  if (separates(end)) {
    // ", kiêm Chủ tịch …", "và đồng thời là Bí thư …"
    let k = end + 1;
    while (k < end + MOST_JOINERS && (separates(k) || tokens[k]?.fold === 'là')) k++;
    return k > end + 1 && titles.startingAt(k) ? k : end + 1;
  }
  if (!open || tokens[end]?.shape === 'lower') return end;
  for (let k = end; k < end + MOST_UNKNOWN && joined(tokens, k) && !personFrom.has(k); k++)
    if (separates(k)) return titles.startingAt(k + 1) ? k + 1 : end;
  return end;
}

/** Token after the place at token `at`, and after a second behind "tại" ("Đại sứ| Việt Nam tại Lào|"); -1 where there is none. */
function behindPlaces({ tokens, placeFrom }: Reading, at: number): number {
  const first = placeFrom.get(at) ?? -1;
  return (tokens[first]?.fold === 'tại' ? placeFrom.get(first + 1) : undefined) ?? first;
}

/** Titles after a name, in printed order, and the token after them. `both`: said of the person before as well ("đều là …"). */
export function titlesAfter(reading: Reading, name: Person): { roles: Held[]; end: number; both: boolean } {
  const { tokens, personFrom, taken, bodyFrom } = reading;
  const roles: Held[] = [];
  const lead = leadIn(reading, name);
  let at = lead.at;
  let end = name.to;
  let trailing: string | null = null;
  // "bà A nguyên Chủ tịch X": a title once held needs no comma.
  const once = at === name.to && tokens[at]?.fold === 'nguyên';
  while (joined(tokens, at) && (at > name.to || once)) {
    const role = heldAfter(reading, at, tokens[name.to]!.fold === '-');
    // "(cấp dưới của ông A – PV)" signs a remark of the paper
    if (role && taken.has(role.from)) break;
    if (role && tokens[role.from]!.fold === 'pv' && tokens[role.to]?.text === ')') break;
    // "A, Chủ tịch nước Việt Nam B": the next name's title
    if (!role || personFrom.has(role.to) || personFrom.has(behindPlaces(reading, role.to))) {
      const body = roles.length > 0 && roles.at(-1)!.organization === null ? bodyFrom.get(at) : undefined;
      if (body && !role) {
        trailing = body.name;
        end = body.to;
      }
      break;
    }
    roles.push(role);
    taken.add(role.from);
    end = role.to;
    if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
    at = nextTitle(reading, end, role.organization === null);
    if (at === end) break;
    if (!SEPARATORS.has(tokens[end]!.fold)) roles[roles.length - 1] = { ...role, unnamed: true };
  }
  const alone =
    roles.length === 0 ? (bodyAlone(reading, name, lead.at) ?? lead.work ?? paperOf(reading, name)) : undefined;
  if (alone) {
    end = Math.max(end, alone.to);
    roles.push({ role: null, organization: alone.name, from: alone.from, to: alone.to });
  }
  if (tokens[name.to]?.text === '(' && tokens[end]?.text === ')') end++;
  else if (end === name.to) end = behindBracket(reading, end);
  return { roles: shareBodies(reading, roles, trailing), end, both: lead.both };
}

/** Do only separators and words of address stand between the tokens `from` and `to`? */
export function isListGap({ tokens, honorificTo }: Reading, from: number, to: number): boolean {
  let k = honorificTo.get(to) ?? to;
  if (from <= 0 || k - from > 3) return false;
  for (; k > from; k--) if (!joined(tokens, k) || !LIST_SEPARATORS.has(tokens[k - 1]!.fold)) return false;
  return true;
}
