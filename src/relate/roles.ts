/**
 * relate/roles: who holds which title of which organization. Titles stand before the name ("Chủ tịch LĐLĐ quận X Nguyễn Văn A"),
 * after it ("Nguyễn Văn A - Phó Chủ tịch …, Bí thư …") or before a list of names ("các Phó Chủ tịch …: A, B và C").
 */
import type { Context } from '../extractors/extractor.ts';
import { titlesOf } from '../extractors/people.ts';
import type { Entities } from '../link/entities.ts';
import type { Role } from '../record.ts';
import type { Article } from '../text/article.ts';
import { tokenAt } from '../text/tokens.ts';
import { isListGap, titlesAfter, titlesBefore } from './roles/around-names.ts';
import { CONNECTORS, type Held, type Person, type Reading } from './roles/held.ts';
import { type Body, impliedBodies } from './roles/implied-bodies.ts';

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

/** Fills the roles of people and of each of their mentions. */
export function relateRoles(article: Article, context: Context, entities: Entities): void {
  if (entities.people.length === 0) return;
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
  const implied = impliedBodies([...reading.bodyFrom.values()].sort((a, b) => a.from - b.from));
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
      organization: role.organization ?? connected?.name ?? (role.phrase ? implied(role.phrase.role, role.from) : null),
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
