/**
 * relate/roles: who holds which title of which organization. Titles stand before the name ("Chủ tịch LĐLĐ quận X Nguyễn Văn A"),
 * after it ("Nguyễn Văn A - Phó Chủ tịch …, Bí thư …") or before a list of names ("các Phó Chủ tịch …: A, B và C").
 */
import type { Context } from '../extractors/extractor.ts';
import { titlesOf } from '../extractors/people.ts';
import type { RolePhrase, RolePhrases } from '../grammar/role-phrases.ts';
import type { Entities } from '../link/entities.ts';
import type { Role } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { Gap, type Token, tokenAt } from '../text/tokens.ts';
import { type Body, impliedBody } from './implied-bodies.ts';

/** A title held, with the tokens it covers (half-open). */
interface Held extends Role {
  /** Absent where a body alone stands with the name. */
  readonly phrase?: RolePhrase;
  readonly from: number;
  readonly to: number;
}

interface Person {
  readonly from: number;
  readonly to: number;
}

interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly titles: RolePhrases;
  /** Organizations by their first token and by the token after their last. */
  readonly bodyFrom: ReadonlyMap<number, Body>;
  readonly bodyTo: ReadonlyMap<number, Body>;
  readonly placeTo: ReadonlyMap<number, number>;
  readonly honorificTo: ReadonlyMap<number, number>;
  readonly personFrom: ReadonlySet<number>;
  /** First tokens of titles that a person has taken. */
  readonly taken: Set<number>;
}

const CONNECTORS = new Set(['của', 'tại', 'ở', 'thuộc'].map(fold));
const SEPARATORS = new Set([',', 'và', 'kiêm', '-', ';', 'đồng', 'thời'].map(fold));
const LIST_SEPARATORS = new Set([',', ';', 'và', 'cùng', 'các'].map(fold));
/** Words between a name and a title that say that the title is held: "là", "được bầu làm", "giữ chức vụ". */
const COPULAS = new Set(
  'là làm giữ chức vụ hiện đang được bầu bổ nhiệm đều tái đắc cử vừa nay cương vị'.split(' ').map(fold),
);
const SHARED_WORDS = new Set('ban phòng đội tổ khoa cục vụ viện đoàn'.split(' '));
const END_MARKS = new Set([',', ';', '.', ')', '(']);
/** Before a name: what follows it is what is reported, and not the person's body ("Theo ông A, Công ty X đã …"). */
const FROM_WORDS = new Set(['theo', 'của', 'với', 'cùng']);
const APPOSITION_ENDS = new Set([',', '(', ';', '-', ')']);
const MOST_COPULAS = 6;
const MOST_BETWEEN = 7;

/** Does the token at `i` go on what stands before it in the same block? */
const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap !== Gap.block;

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

const textOf = ({ article, tokens }: Reading, from: number, to: number): string =>
  article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);

const held = (reading: Reading, phrase: RolePhrase, roleTo: number, body: Body | null, to: number): Held => ({
  role: textOf(reading, phrase.from, roleTo),
  organization: body?.name ?? null,
  phrase,
  from: phrase.from,
  to,
});

/** The title with its organization that ends at token `end`: "[Phó Chủ tịch] [LĐLĐ TP]|". */
function heldBefore(reading: Reading, end: number): Held | null {
  const { titles, tokens, bodyTo, placeTo } = reading;
  const body = bodyTo.get(end);
  if (body) {
    let at = body.from;
    if (CONNECTORS.has(tokens[at - 1]?.fold ?? '')) at--;
    const phrase = titles.endingAt(at) ?? titles.covering(body.from);
    if (!phrase || phrase.from >= body.from) return null;
    const shares = phrase.to <= body.from || sharesWord(tokens, body.from, phrase);
    return held(reading, phrase, shares ? phrase.to : body.from, body, end);
  }
  const phrase = titles.endingAt(placeTo.get(end) ?? end);
  return phrase ? held(reading, phrase, phrase.to, null, end) : null;
}

/** "Trưởng ban Nữ công": the last word of the title is the first of the organization and belongs to both. */
const sharesWord = (tokens: readonly Token[], i: number, phrase: RolePhrase): boolean =>
  i === phrase.to - 1 && SHARED_WORDS.has(tokens[i]!.fold);

/** "thợ hàn bậc 7/7", "công nhân công đoạn may gấu": what one is may go on up to the next mark. */
function tradeEnd({ tokens }: Reading, phrase: RolePhrase): number {
  if (phrase.role.kind !== 'profession') return phrase.to;
  let to = phrase.to;
  while (to < phrase.to + MOST_BETWEEN && joined(tokens, to) && isTradeWord(tokens, to)) to++;
  const end = tokens[to];
  return !end || !joined(tokens, to) || END_MARKS.has(end.text) ? to : phrase.to;
}

const isTradeWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === 'digits' ||
  tokens[i]!.shape === 'lower' ||
  tokens[i]!.text === '/' ||
  (tokens[i]!.text === '-' && tokens[i + 1]?.shape === 'lower');

/** The title with its organization that begins at token `at`. */
function heldAfter(reading: Reading, at: number): Held | null {
  const { titles, tokens, bodyFrom } = reading;
  const phrase = titles.startingAt(at);
  if (!phrase) return null;
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const body = bodyFrom.get(i);
    if (body) return held(reading, phrase, sharesWord(tokens, i, phrase) ? phrase.to : i, body, body.to);
  }
  // "công nhân (CN) Công ty X"
  const afterShort =
    tokens[phrase.to]?.text === '(' && tokens[phrase.to + 2]?.text === ')' ? bodyFrom.get(phrase.to + 3) : undefined;
  if (afterShort) return held(reading, phrase, phrase.to, afterShort, afterShort.to);
  // "Chủ tịch Công đoàn cấp trên cơ sở thuộc LĐLĐ …": words up to a connector belong to the title
  for (let i = phrase.to; i < phrase.to + MOST_BETWEEN && isWord(tokens[i]) && joined(tokens, i); i++) {
    const body = bodyFrom.get(i + 1);
    if (body && CONNECTORS.has(tokens[i]!.fold)) return held(reading, phrase, i, body, body.to);
    if (bodyFrom.has(i)) break;
  }
  const to = tradeEnd(reading, phrase);
  return held(reading, phrase, to, null, to);
}

/** Titles before a name, in printed order. `colon`: they stand before a colon and so belong to every name of its list. */
function titlesBefore(reading: Reading, from: number): { roles: Held[]; colon: boolean } {
  const { tokens, honorificTo, taken } = reading;
  const roles: Held[] = [];
  let at = honorificTo.get(from) ?? from;
  const mark = tokens[at - 1];
  // a capital opens a new sentence where the full stop got lost: "… cho công nhân Bà Trần Thị B"
  if (at < from && mark?.kind === 'word' && tokens[at]!.shape === 'title') return { roles, colon: false };
  const colon = mark?.text === ':' && joined(tokens, at);
  if ((colon || (mark?.fold === '-' && mark.gap !== Gap.none)) && joined(tokens, at)) at--;
  else if (mark?.text === ')') for (let k = at - 2; k > at - 8 && k > 0; k--) if (tokens[k]!.text === '(') at = k;
  while (at > 0 && joined(tokens, at)) {
    const role = heldBefore(reading, at);
    if (!role || taken.has(role.from)) break;
    roles.unshift(role);
    taken.add(role.from);
    if (!SEPARATORS.has(tokens[role.from - 1]?.fold ?? '')) break;
    at = role.from - 1;
  }
  return { roles, colon };
}

/** Token after the mark, the bracket and the words that lead from a name to a title; `both` where they say "đều là". */
function leadIn({ tokens, titles }: Reading, to: number): { at: number; both: boolean } {
  let at = to;
  if (joined(tokens, at) && (tokens[at]!.text === '(' || tokens[at]!.text === ',' || tokens[at]!.fold === '-')) at++;
  // "(60 tuổi, Phó Chủ tịch …)"
  if (at > to && tokens[at]?.kind === 'digits' && tokens[at + 1]?.fold === 'tuổi' && tokens[at + 2]?.text === ',')
    at += 3;
  let both = false;
  for (let k = 0; k < MOST_COPULAS && joined(tokens, at) && COPULAS.has(tokens[at]!.fold); k++) {
    if (titles.startingAt(at)) break;
    both ||= tokens[at]!.fold === 'đều';
    at++;
  }
  return { at, both };
}

/** A body that stands with a name without a title: "Nguyễn Văn A (Công ty X)", "Ảnh: Nguyễn Văn A - TTXVN". */
function bodyAlone({ tokens, bodyFrom }: Reading, name: Person, at: number): Body | null {
  const body = at === name.to + 1 ? bodyFrom.get(at) : undefined;
  if (!body) return null;
  if (body.kind === 'press' && tokens[at - 1]!.text !== ',') return body;
  if (tokens[at - 1]!.text === '(') return body;
  const report = FROM_WORDS.has(tokens[name.from - 2]?.fold ?? '') || FROM_WORDS.has(tokens[name.from - 1]?.fold ?? '');
  const next = tokens[body.to];
  const appositive = next !== undefined && joined(tokens, body.to) && APPOSITION_ENDS.has(next.text);
  return !report && appositive && body.to - body.from > 2 ? body : null;
}

/** Titles before a body that is named after the last of them share it: "Phó Chủ tịch, Tổng Thư ký Ủy ban MTTQ". */
function shareBodies(roles: readonly Held[], last: string | null): Held[] {
  let body = last;
  return roles
    .toReversed()
    .map((role) => {
      const shares =
        role.organization === null && body !== null && (role.phrase?.role.kind === 'leader' || last !== null);
      const organization = shares ? body : role.organization;
      body = organization;
      return { ...role, organization };
    })
    .toReversed();
}

/** Titles after a name, in printed order, and the token after them. `both`: said of the person before as well ("đều là …"). */
function titlesAfter(reading: Reading, name: Person): { roles: Held[]; end: number; both: boolean } {
  const { tokens, personFrom, taken, bodyFrom } = reading;
  const roles: Held[] = [];
  const lead = leadIn(reading, name.to);
  let at = lead.at;
  let end = name.to;
  let trailing: string | null = null;
  while (joined(tokens, at) && at > name.to) {
    const role = heldAfter(reading, at);
    if (!role || personFrom.has(role.to)) {
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
    const more = tokens[end];
    if (!more || !joined(tokens, end) || !SEPARATORS.has(more.fold)) break;
    at = end + 1;
  }
  const alone = roles.length === 0 ? bodyAlone(reading, name, lead.at) : null;
  if (alone) {
    end = alone.to;
    roles.push({ role: null, organization: alone.name, from: alone.from, to: alone.to });
  }
  if (tokens[name.to]?.text === '(' && tokens[end]?.text === ')') end++;
  return { roles: shareBodies(roles, trailing), end, both: lead.both };
}

/** Do only separators and words of address stand between the tokens `from` and `to`? */
function isListGap({ tokens, honorificTo }: Reading, from: number, to: number): boolean {
  let k = honorificTo.get(to) ?? to;
  if (from <= 0 || k - from > 3) return false;
  for (; k > from; k--) if (!joined(tokens, k) || !LIST_SEPARATORS.has(tokens[k - 1]!.fold)) return false;
  return true;
}

function readingOf(article: Article, context: Context, entities: Entities, people: readonly Person[]): Reading {
  const { tokens } = article;
  const bodyFrom = new Map<number, Body>();
  const bodyTo = new Map<number, Body>();
  for (const { name, kind, mentions } of entities.organizations)
    for (const { start, end } of mentions) {
      const body = { name, kind, from: tokenAt(tokens, start), to: tokenAt(tokens, end - 1) + 1 };
      bodyFrom.set(body.from, body);
      bodyTo.set(body.to, body);
    }
  return {
    article,
    tokens,
    titles: context.share(titlesOf),
    bodyFrom,
    bodyTo,
    placeTo: new Map(
      context.of('places').map(({ start, end }) => [tokenAt(tokens, end - 1) + 1, tokenAt(tokens, start)] as const),
    ),
    honorificTo: new Map(context.terms.of('honorifics').map(({ from, to }) => [to, from] as const)),
    personFrom: new Set(people.map(({ from }) => from)),
    taken: new Set(),
  };
}

const sameRole = (a: Role, b: Role): boolean => fold(a.role ?? '') === fold(b.role ?? '');

/** Adds roles a person is not yet known for; a title without a body gives way to the same title with one. */
function remember(known: Role[], roles: readonly Role[]): void {
  for (const { role, organization } of roles) {
    const same = known.filter((other) => sameRole(other, { role, organization }));
    if (same.some((other) => other.organization === organization) || (organization === null && same.length > 0))
      continue;
    const open = same.find((other) => other.organization === null);
    if (open) known[known.indexOf(open)] = { role, organization };
    else known.push({ role, organization });
  }
}

/** Fills the roles of people and of each of their mentions. */
export function relateRoles(article: Article, context: Context, entities: Entities): void {
  const { tokens } = article;
  const mentions = entities.people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
    .map(({ person, mention }) => ({
      person,
      mention,
      from: tokenAt(tokens, mention.start),
      to: tokenAt(tokens, mention.end - 1) + 1,
    }));
  const reading = readingOf(article, context, entities, mentions);
  const bodies = [...reading.bodyFrom.values()].sort((a, b) => a.from - b.from);
  let head: readonly Held[] = [];
  let last = { to: 0, end: 0 };
  let previous: (typeof mentions)[number] | undefined;
  for (const at of mentions) {
    const before = titlesBefore(reading, at.from);
    const after = titlesAfter(reading, at);
    const connected = CONNECTORS.has(tokens[at.to]?.fold ?? '') ? reading.bodyFrom.get(at.to + 1) : undefined;
    const listed = previous !== undefined && isListGap(reading, last.end, at.from);
    if (before.colon && before.roles.length > 0) head = before.roles;
    else if (!listed) head = [];
    const own = [...(before.roles.length > 0 ? before.roles : head), ...after.roles].map((role) => ({
      role: role.role,
      organization:
        role.organization ?? connected?.name ?? (role.phrase ? impliedBody(role.phrase.role, role.from, bodies) : null),
    }));
    const next = before.roles.length > 0 ? own[before.roles.length - 1] : own[0];
    at.mention.role = next?.role ?? null;
    at.mention.organization = next?.organization ?? null;
    remember(at.person.roles, own);
    if (after.both && previous && listed) remember(previous.person.roles, own);
    last = { to: at.to, end: Math.max(after.end, at.to) };
    previous = at;
  }
}
