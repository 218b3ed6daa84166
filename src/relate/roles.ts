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
  readonly phrase: RolePhrase;
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
    return phrase && phrase.from < body.from ? held(reading, phrase, phrase.to, body, end) : null;
  }
  const phrase = titles.endingAt(placeTo.get(end) ?? end);
  return phrase ? held(reading, phrase, phrase.to, null, end) : null;
}

/** The title with its organization that begins at token `at`. */
function heldAfter(reading: Reading, at: number): Held | null {
  const { titles, tokens, bodyFrom } = reading;
  const phrase = titles.startingAt(at);
  if (!phrase) return null;
  // "Trưởng ban Nữ công": the last word of the title is the first of the organization
  for (let i = phrase.to - 1; i <= phrase.to; i++) {
    const body = bodyFrom.get(i);
    if (body && i > phrase.from) return held(reading, phrase, phrase.to, body, body.to);
  }
  // "Chủ tịch Công đoàn cấp trên cơ sở thuộc LĐLĐ …": words up to a connector belong to the title
  for (let i = phrase.to; i < phrase.to + MOST_BETWEEN && isWord(tokens[i]) && joined(tokens, i); i++) {
    const body = bodyFrom.get(i + 1);
    if (body && CONNECTORS.has(tokens[i]!.fold)) return held(reading, phrase, i, body, body.to);
    if (bodyFrom.has(i)) break;
  }
  return held(reading, phrase, phrase.to, null, phrase.to);
}

/** Titles before a name, in printed order. `colon`: they stand before a colon and so belong to every name of its list. */
function titlesBefore(reading: Reading, from: number): { roles: Held[]; colon: boolean } {
  const { tokens, honorificTo, taken } = reading;
  const roles: Held[] = [];
  let at = honorificTo.get(from) ?? from;
  const mark = tokens[at - 1];
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

/** Titles after a name, in printed order, and the token after them. `both`: said of the person before as well ("đều là …"). */
function titlesAfter(reading: Reading, to: number): { roles: Held[]; end: number; both: boolean } {
  const { tokens, titles, personFrom, taken } = reading;
  const roles: Held[] = [];
  let at = to;
  const bracket = tokens[at]?.text === '(' && joined(tokens, at);
  if (bracket || ((tokens[at]?.text === ',' || tokens[at]?.fold === '-') && joined(tokens, at))) at++;
  let both = false;
  for (
    let k = 0;
    k < MOST_COPULAS && joined(tokens, at) && COPULAS.has(tokens[at]!.fold) && !titles.startingAt(at);
    k++
  ) {
    both ||= tokens[at]!.fold === 'đều';
    at++;
  }
  let end = to;
  while (joined(tokens, at)) {
    const role = at === to ? null : heldAfter(reading, at);
    if (!role || personFrom.has(role.to)) break;
    roles.push(role);
    taken.add(role.from);
    end = role.to;
    if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
    const more = tokens[end];
    if (!more || !joined(tokens, end) || !SEPARATORS.has(more.fold)) break;
    at = end + 1;
  }
  const [only] = roles;
  if (bracket && roles.length === 1 && only && !only.organization) {
    let close = only.to;
    while (close < only.to + MOST_BETWEEN && isWord(tokens[close])) close++;
    if (tokens[close]?.text === ')') roles[0] = { ...only, role: textOf(reading, only.from, close), to: close };
  }
  if (bracket && tokens[end]?.text === ')') end++;
  return { roles, end, both };
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
    const after = titlesAfter(reading, at.to);
    const listed = previous !== undefined && isListGap(reading, last.end, at.from);
    if (before.colon && before.roles.length > 0) head = before.roles;
    else if (!listed) head = [];
    const own = [...(before.roles.length > 0 ? before.roles : head), ...after.roles].map((role) => ({
      role: role.role,
      organization: role.organization ?? impliedBody(role.phrase.role, role.from, bodies),
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
