/**
 * relate/roles: who holds which title of which organization. Titles stand before the name ("Chủ tịch LĐLĐ quận X Nguyễn Văn A"),
 * after it ("Nguyễn Văn A - Phó Chủ tịch …, Bí thư …") or before a list of names ("các Phó Chủ tịch …: A, B và C").
 */
import type { Context } from '../extractors/extractor.ts';
import { titlesOf } from '../extractors/people.ts';
import type { RolePhrase } from '../grammar/phrases/role-phrases.ts';
import type { Entities } from '../link/entities.ts';
import type { Role } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { Gap, isCapitalized, type Token, tokenAt } from '../text/tokens.ts';
import { isListGap, titlesAfter, titlesBefore } from './roles/around-names.ts';
import { type Body, impliedBodies } from './roles/implied-bodies.ts';
import { CONNECTORS, type Held, joined, type Person, type Reading } from './roles/reading.ts';

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
  const branches = context.terms.of('industries');
  const placeFrom = new Map<number, number>();
  const placeTo = new Map<number, number>();
  // "Tổng thống Mỹ Donald Trump": a country between title and name
  for (const { from, to } of context.terms.of('countries')) placeTo.set(to, from);
  for (const { start, end } of context.of('places')) placeTo.set(tokenAt(tokens, end - 1) + 1, tokenAt(tokens, start));
  for (const [to, from] of placeTo) placeFrom.set(from, to);
  return {
    article,
    tokens,
    titles: context.share(titlesOf),
    bodyFrom,
    bodyTo,
    placeFrom,
    placeTo,
    branchFrom: new Map(branches.map((term) => [term.from, term] as const)),
    branchTo: new Map(branches.map((term) => [term.to, term] as const)),
    honorificTo: new Map(context.terms.of('honorifics').map(({ from, to }) => [to, from] as const)),
    personFrom: new Set(people.map(({ from }) => from)),
    taken: new Set(),
  };
}

/** The paragraph of each token. */
function numberBlocks(tokens: readonly Token[]): Uint16Array {
  const blocks = new Uint16Array(tokens.length);
  let block = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.gap === Gap.block) block++;
    blocks[i] = block;
  }
  return blocks;
}

/** Returns the paragraph of a token. Most articles are never asked. */
function blocksOf(tokens: readonly Token[]): (token: number) => number {
  let blocks: Uint16Array | undefined;
  return (token) => (blocks ??= numberBlocks(tokens))[token]!;
}

const sameRole = (a: Role, b: Role): boolean => a.role === b.role || a.role?.toLowerCase() === b.role?.toLowerCase();

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

/** Words after a title that say that its body is another: "công nhân một công ty", "công nhân tại Thủ Đức", "giám đốc bệnh viện". */
const OPEN_WORDS = new Set(
  'một tại ở đang bệnh doanh xí chi hợp ngân trung văn phân ubnd hđnd hđqt hđtv ubkt bch'.split(' ').map(fold),
);

/** First words of the levels whose head has no other body. */
const LEVEL_WORDS = new Set('tỉnh huyện quận xã phường thị thành'.split(' ').map(fold));

function impliesBody({ tokens, personFrom }: Reading, { phrase, unnamed, to }: Held): boolean {
  if (!phrase || unnamed) return false;
  // "công nhân dệt tại quận 12"
  if (to > phrase.to && joined(tokens, to) && OPEN_WORDS.has(tokens[to]!.fold)) return false;
  // "Chủ tịch thị xã": the head of a unit
  if (to > phrase.to && LEVEL_WORDS.has(tokens[phrase.to]!.fold)) return false;
  const next = joined(tokens, phrase.to) ? tokens[phrase.to] : undefined;
  // what goes on with a capital and is no person is a body that was not recognised
  return (
    !next || personFrom.has(phrase.to) || !(OPEN_WORDS.has(next.fold) || (isCapitalized(next) && next.gap < Gap.line))
  );
}

/** So many bodies back the one a type word means is looked for. */
const MOST_BACK = 40;

/** "Giám đốc cung": the last of `bodies` before the title that begins with the small type word behind it, or null. */
function bodyOfType({ tokens }: Reading, bodies: readonly Body[], { from, to }: RolePhrase): string | null {
  let end = to;
  while (end < to + 3 && joined(tokens, end) && tokens[end]?.shape === 'lower') end++;
  if (end === to || end === to + 3 || (joined(tokens, end) && tokens[end]!.kind === 'word')) return null;
  const type = tokens
    .slice(to, end)
    .map((token) => token.fold)
    .join(' ');
  let last = 0;
  for (let high = bodies.length; last < high; ) {
    const middle = (last + high) >> 1;
    if (bodies[middle]!.from < from) last = middle + 1;
    else high = middle;
  }
  for (let k = last - 1; k >= 0 && k > last - MOST_BACK; k--)
    if (fold(bodies[k]!.name).startsWith(`${type} `)) return bodies[k]!.name;
  return null;
}

/** A delegation is named so many words before its body at most. */
const MOST_DELEGATION = 5;

/** "Đoàn đại biểu Đảng X (ĐX) do đồng chí A - Tổng Bí thư - dẫn đầu": the body of the delegation that one leads, or null. */
function delegationOf({ tokens, honorificTo, bodyTo }: Reading, from: number): string | null {
  const by = (honorificTo.get(from) ?? from) - 1;
  if (tokens[by]?.fold !== 'do') return null;
  const bracket = tokens[by - 1]?.text === ')' && tokens[by - 3]?.text === '(' ? 3 : 0;
  const body = bodyTo.get(by - bracket);
  const before = body ? tokens.slice(Math.max(0, body.from - MOST_DELEGATION), body.from) : [];
  return body && before.some(({ fold: word }) => word === 'đoàn') ? body.name : null;
}

/** So many words lead from the side that is named to the first who stands for it: "có các đồng chí:", "có sự tham dự của". */
const MOST_LEAD = 8;

/** "Về phía Tập đoàn X có các đồng chí: A, Tổng Giám đốc; B, …": the body on whose side the list that begins at token `from` is, or null. */
function sideOf({ tokens, bodyTo }: Reading, from: number): string | null {
  for (let k = from - 1; k > 1 && k > from - MOST_LEAD && joined(tokens, k); k--) {
    if (tokens[k]!.fold !== 'có') continue;
    const body = bodyTo.get(k);
    return body && tokens[body.from - 1]?.fold === 'phía' ? body.name : null;
  }
  return null;
}

/** Kinds of titles that say what one is: an office told after the name is nearer to it. */
const WHAT_ONE_IS: ReadonlySet<string | undefined> = new Set(['profession', 'degree', 'rank', 'status']);

/** All titles of one mention in printed order, and which of them is the pair next to the name. `shared`: those before are of a whole list. */
function joinRoles(before: readonly Held[], head: readonly Held[], after: readonly Held[], shared: boolean) {
  let roles = [...(before.length > 0 ? before : head), ...after];
  const alone = after.find(({ phrase }) => phrase === undefined);
  const last = before.at(-1);
  // "bác sĩ Nguyễn Văn A (Bệnh viện X)"
  if (alone && last && last.organization === null)
    roles = [
      ...before.slice(0, -1),
      { ...last, organization: alone.organization },
      ...after.filter((role) => role !== alone),
    ];
  const titled = roles.filter(({ phrase }) => phrase?.role.kind !== 'degree');
  if (titled.length > 0) roles = titled;
  const nearest = last ? roles.findIndex(({ from }) => from === last.from) : 0;
  const first = roles.findIndex(({ from }) => from === after[0]?.from);
  const own = roles[nearest];
  const is = WHAT_ONE_IS.has(own?.phrase?.role.kind) && own!.organization === null;
  const office = after[0] && (after[0].organization !== null || !WHAT_ONE_IS.has(after[0].phrase?.role.kind));
  const what = nearest < 0 || (is && office) || (shared && after.some(({ phrase }) => phrase !== undefined));
  return { roles, next: what && first >= 0 ? first : Math.max(nearest, 0) };
}

/** Fills the roles of people and of each of their mentions. */
export function relateRoles(article: Article, context: Context, entities: Entities): void {
  if (entities.people.length === 0) return;
  const { tokens } = article;
  const mentions = [];
  for (const person of entities.people)
    for (const mention of person.mentions) {
      const from = tokenAt(tokens, mention.start);
      mentions.push({ person, mention, from, to: tokenAt(tokens, mention.end - 1) + 1 });
    }
  mentions.sort((a, b) => a.mention.start - b.mention.start);
  const reading = readingOf(article, context, entities, mentions);
  const bodies = [...reading.bodyFrom.values()].sort((a, b) => a.from - b.from);
  const implied = impliedBodies(bodies, reading.titles.all, blocksOf(tokens));
  let head: readonly Held[] = [];
  let last = { to: 0, end: 0 };
  let previous: (typeof mentions)[number] | undefined;
  /** The names right before in the same list that no title stands with. */
  const bare: typeof mentions = [];
  let side: string | null = null;
  for (const at of mentions) {
    const before = titlesBefore(reading, at.from);
    const after = titlesAfter(reading, at);
    const connected = CONNECTORS.has(tokens[at.to]?.fold ?? '') ? reading.bodyFrom.get(at.to + 1) : undefined;
    const listed = previous !== undefined && isListGap(reading, last.end, at.from);
    if (before.plural && before.roles.length > 0) head = before.roles;
    else if (!listed) head = [];
    if (!listed) side = sideOf(reading, at.from);
    const { roles, next: nearest } = joinRoles(before.roles, head, after.roles, head.length > 0);
    const own = roles.map((role) => {
      const { phrase } = role;
      let organization = role.organization ?? connected?.name ?? null;
      if (organization === null && phrase)
        organization =
          at.person.roles.find((known) => known.organization !== null && sameRole(known, role))?.organization ??
          bodyOfType(reading, bodies, phrase) ??
          (WHAT_ONE_IS.has(phrase.role.kind) ? null : delegationOf(reading, at.from)) ??
          (phrase.role.kind === 'leader' && !role.unnamed ? side : null) ??
          (impliesBody(reading, role) ? implied.of(phrase.role, role.from) : null);
      else if (organization !== null && phrase) implied.heard(phrase.role, organization);
      return { role: role.role, organization };
    });
    const next = own[nearest];
    at.mention.role = next?.role ?? null;
    at.mention.organization = next?.organization ?? null;
    remember(at.person.roles, own);
    // "cô A và B, giáo viên …": one word of address for two is followed by one title for two
    const paired =
      previous?.mention.role === null &&
      reading.honorificTo.has(previous.from) &&
      !reading.honorificTo.has(at.from) &&
      tokens[at.from - 1]?.fold === 'và' &&
      after.roles[0]?.phrase?.role.kind === 'profession';
    if (listed && (after.both || paired))
      for (const { person, mention } of bare) {
        remember(person.roles, own);
        mention.role = own[0]?.role ?? null;
        mention.organization = own[0]?.organization ?? null;
      }
    if (!listed || at.mention.role !== null) bare.length = 0;
    if (at.mention.role === null && at.mention.organization === null) bare.push(at);
    last = { to: at.to, end: Math.max(after.end, at.to) };
    previous = at;
  }
}
