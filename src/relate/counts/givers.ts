/** givers: whose count it is: the one who gives, organizes or counts, by the place of organizations in the sentence and paragraph. */

import { isByDelegation, sentBy } from './delegations.ts';
import { actingFederation, type Federations, federationFor } from './federations.ts';
import { giverBehind } from './givers-behind.ts';
import {
  besideOf,
  composedOf,
  doerOf,
  employer,
  enterpriseOf,
  isNational,
  isUnions,
  ownerOf,
  PLACE_WORDS,
  placeOf,
  topicOf,
} from './owners.ts';
import { reportedBy } from './reports.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';
import { isSource, makerOf, takesUpWork } from './sources.ts';
import { onlySays, speakerOf, speaksAlone } from './speakers.ts';
import { type Part, standingsOf } from './standing.ts';
import { areVictims, isAverageIncome, isPair, isStrange } from './strangers.ts';

/** The actors a paragraph has named so far. */
export interface Actors {
  last: string | null;
  /** How many sentences ago. */
  age: number;
  /** The last of them that is a union: whose members and unions are counted, whoever speaks. */
  union: string | null;
  /** The union that the paragraph is about: the last that acted, spoke or gave in it. */
  topic: string | null;
  /** Who made the survey, report or letter that was named last. */
  maker: string | null;
  /** Who sent the delegation that was named last. */
  sender: string | null;
}

export const noActors = (maker: string | null = null, sender: string | null = null): Actors => ({
  last: null,
  age: 0,
  union: null,
  topic: null,
  maker,
  sender,
});

/** The article's unions by name, and the union of the whole country where it is named. */
export interface Unions {
  readonly nation: string | null;
  readonly unions: ReadonlySet<string>;
  readonly federations: Federations;
}

/** In so many sentences behind its own an actor is still meant. */
const ACTOR_REACH = 4;

/** "Thu nhập của tôi chỉ 7 triệu đồng": figures of someone's own life are no organization's. */
const isPersonal = ({ tokens, from, to }: Scene): boolean => {
  for (let i = from; i < to; i++)
    if (
      tokens[i]!.fold === 'tôi'
        ? tokens[i - 1]?.fold !== 'chúng'
        : tokens[i]!.fold === 'vợ' && tokens[i + 1]?.fold === 'chồng'
    )
      return true;
  return false;
};

/** "Với 443 đại biểu tán thành, Quốc hội thông qua …": who acts behind the adverbial that the count stands in. */
function subjectBehind(scene: Scene, parts: readonly Part[], at: number): string | undefined {
  const { tokens, from, organizations, counts } = scene;
  let start = at;
  const isListComma = (i: number): boolean => counts.some((count) => count.from === i + 1);
  while (start > from && (tokens[start - 1]!.text !== ',' || isListComma(start - 1))) start--;
  if (!ADVERBIAL.has(tokens[start]!.fold)) return undefined;
  const k = parts.findIndex((part, i) => part === 'subject' && organizations[i]!.from > at);
  return k >= 0 && tokens[organizations[k]!.from - 1]!.text === ',' ? organizations[k]!.value : undefined;
}
const ADVERBIAL = new Set(['với', 'sau', 'qua', 'để', 'nhằm', 'bằng']);

/** "chúng tôi đã làm việc với UBND tỉnh A": who speaks acts, and no one visits. */
function saysWe(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (tokens[i]!.fold === 'chúng' && tokens[i + 1]!.fold === 'tôi') return true;
  return false;
}

/** "làm việc với LĐLĐ tỉnh A về kết quả …": whose work the sentences behind are about. */
function visitedBy({ tokens, organizations, from }: Scene): string | undefined {
  return organizations.find(
    ({ from: at }) =>
      at - 3 >= from &&
      tokens[at - 1]!.fold === 'với' &&
      tokens[at - 2]!.fold === 'việc' &&
      tokens[at - 3]!.fold === 'làm' &&
      !saysWe(tokens, from, at),
  )?.value;
}

/**
 * "đại diện Ban Thường vụ Thành đoàn", "Theo báo cáo của Ban Tài chính LĐLĐ thành phố": who speaks for a committee or
 * reports for a department tells what the body does.
 */
function bodyOf(scene: Scene, { from, value }: Landmark<string>): string {
  const before = scene.tokens[from - 1]?.fold ?? '';
  if (before === 'diện') return value.replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\p{Lu})/u, '');
  if (before === 'trưởng' || (before === 'của' && isSource(scene, from - 1)))
    return value.replace(/^(?:Ban|Phòng|Văn phòng|Ủy ban Kiểm tra) .*?(?=Liên đoàn Lao động |Công đoàn (?!Công))/u, '');
  return value;
}

/** "trao quà cho 200 công nhân Công ty A": those a subject gives to, whosever they are. */
function isReceiver({ tokens }: Scene, { from }: CountMark): boolean {
  let i = from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  return RECEIVING.has(tokens[i]?.fold ?? '');
}
const APPROXIMATE = new Set(['hơn', 'gần', 'trên', 'khoảng', 'tận', 'tay', 'các']);
const RECEIVING = new Set(['cho', 'tới', 'đến', 'tặng', 'thăm']);

/** "380/396 doanh nghiệp": is the second count the whole of the first? */
const isWhole = ({ tokens }: Scene, part: CountMark, { from }: CountMark): boolean =>
  from === part.to + 1 && tokens[part.to]!.text === '/';

/** Counts of these kinds an actor is still meant for when two sentences have passed without one. */
const LASTING: ReadonlySet<string | null> = new Set([
  'members', 'organizations', 'initiatives', 'gifts', 'works', 'events',
]); // biome-ignore format: one vocabulary, one line
const RECENT = 2;

const isActor = (part: Part | undefined): boolean => part === 'subject' || part === 'weak';

/** Does a semicolon part the count from the one before? */
function isNextItem({ tokens }: Scene, { to }: CountMark, { from }: CountMark): boolean {
  for (let i = to; i < from; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

/** "9 người được Tổng LĐLĐ tặng Bằng khen; 1 người …": who gave in one item of a list has no part in the next. */
function gaveBefore({ tokens }: Scene, org: Landmark<string>, { from: at }: CountMark): boolean {
  if (tokens[org.from - 1]?.fold !== 'được') return false;
  for (let i = org.to; i < at; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

/** Sets the organization of every count of the sentence, and takes the actors that the sentence names over into `actors`. */
export function relateGivers(scene: Scene, actors: Actors, { nation, unions, federations }: Unions): void {
  const { counts, organizations, people } = scene;
  const federation = actingFederation(scene, organizations.at(-1)?.to ?? scene.from, scene.to, federations);
  if (counts.length === 0 && organizations.length === 0 && people.length === 0) {
    if (federation) Object.assign(actors, { last: federation, union: federation, topic: federation, age: 0 });
    else actors.age++;
    return;
  }
  const parts = standingsOf(scene);
  const nearest = (before: number, part: Part): string | undefined => {
    for (let k = organizations.length - 1; k >= 0; k--)
      if (organizations[k]!.to <= before && parts[k] === part) return bodyOf(scene, organizations[k]!);
    return undefined;
  };
  actors.age++;
  const personal = counts.length > 0 && isPersonal(scene);
  const stated = counts.length > 0 && actors.maker !== null && takesUpWork(scene) ? actors.maker : null;
  /** The body that acted in a sentence before, where it is still meant. */
  const actorOf = (count: CountMark): string | null => {
    if (personal || actors.age > ACTOR_REACH) return null;
    if (isUnions(count)) return actors.union ?? actors.last;
    if (actors.age > RECENT && !LASTING.has(count.draft.category)) return null;
    return speaksAlone(scene, count.from) ? null : actors.last;
  };
  /** The union that the paragraph up to the count is about. */
  const topicAt = (count: CountMark): string | null =>
    organizations.findLast(({ to, value }, k) => to <= count.from && isActor(parts[k]) && unions.has(value))?.value ??
    actors.topic;
  /** A body that is only spoken of, where the paragraph is about no union. */
  const objectOf = (count: CountMark): string | undefined => {
    const object = nearest(count.from, 'object');
    return object && (topicAt(count) ?? object);
  };
  /** Who only speaks in the sentence, stands in it or acted before: no one, where the clause tells of others. */
  const mentionedFor = (count: CountMark): string | null => {
    const ofUnions = isUnions(count);
    if (isAverageIncome(scene, count)) {
      const teller = nearest(count.from, 'weak') ?? speakerOf(scene, count.from) ?? actorOf(count);
      return teller ? enterpriseOf(teller) : null;
    }
    if (isStrange(scene, count, ofUnions)) return null;
    const weak = employer(nearest(count.from, 'weak') ?? speakerOf(scene, count.from), count);
    const speaker = ofUnions && weak && actors.union && !unions.has(weak) ? actors.union : weak;
    if (speaker) return speaker;
    const behind = subjectBehind(scene, parts, count.from) ?? stated ?? actorOf(count);
    if (behind) return behind;
    const { category } = count.draft;
    return personal || category === 'people' || category === 'places' ? null : (objectOf(count) ?? null);
  };
  /** Who acts before the count; a body that only says what an area has, or what is paid, has no part in it. */
  const subjectOf = (count: CountMark): string | undefined => {
    const k = parts.findLastIndex(
      (part, i) =>
        part === 'subject' && organizations[i]!.to <= count.from && !gaveBefore(scene, organizations[i]!, count),
    );
    if (k < 0) return undefined;
    const says = onlySays(scene, organizations[k]!, count.from);
    return says && isStrange(scene, count, isUnions(count)) ? undefined : bodyOf(scene, organizations[k]!);
  };
  /** "Thành lập năm 2013 với 48 đoàn viên, nghiệp đoàn …": the subject behind what the sentence opens with. */
  const startsWith = (count: CountMark): string | null => {
    const k = parts.indexOf('subject');
    return k >= 0 && organizations[0]!.from > count.to && unions.has(organizations[k]!.value)
      ? organizations[k]!.value
      : null;
  };
  actors.sender = sentBy(scene) ?? actors.sender;
  /** Who sent those that act in the count's clause. */
  const delegated = (count: CountMark): string | undefined => {
    if (actors.sender === null) return undefined;
    const subject = organizations.findLast((org, k) => parts[k] === 'subject' && org.to <= count.from);
    return isByDelegation(scene, count, subject) ? actors.sender : undefined;
  };
  let given: { org: string; clause: number } | undefined;
  for (const [index, count] of counts.entries()) {
    if (isPair(scene, count)) continue;
    const numerator = counts[index - 1];
    if (numerator && isWhole(scene, numerator, count)) {
      count.draft.organization = numerator.draft.organization;
      continue;
    }
    const giver = giverBehind(scene, index, nearest(count.from, 'subject') !== undefined);
    if (giver) given = { org: giver, clause: index };
    const carried =
      given &&
      given.clause < index &&
      counts[index - 1]!.draft.organization === given.org &&
      !isNextItem(scene, counts[index - 1]!, count)
        ? given.org
        : undefined;
    count.draft.organization =
      giver ??
      delegated(count) ??
      doerOf(scene, count) ??
      federationFor(scene, count, federations) ??
      (nation && isNational(scene, count) ? nation : undefined) ??
      composedOf(scene, count) ??
      besideOf(scene, parts, count) ??
      (isReceiver(scene, count) ? nearest(count.from, 'subject') : undefined) ??
      ownerOf(scene, count) ??
      (count.draft.category === 'money' ? carried : undefined) ??
      (areVictims(scene, count) ? undefined : topicOf(scene, parts, count.from)) ??
      subjectOf(count) ??
      carried ??
      placeOf(scene, count) ??
      mentionedFor(count);
  }
  if (counts.length > 0 && counts.some(({ draft }) => draft.organization === null)) {
    const later = counts.map((count) => ownerOf(scene, count)).find((owner) => owner !== undefined);
    if (later) for (const count of counts) if (!isPair(scene, count)) count.draft.organization ??= later;
  }
  if (given && unions.has(given.org) && given.org !== nation) actors.topic ??= given.org;
  counts.forEach((count) => {
    if (count.draft.organization === null && !personal && !isPair(scene, count))
      count.draft.organization = reportedBy(scene, count, topicAt(count) ?? startsWith(count));
  });
  actors.maker = makerOf(scene) ?? actors.maker;
  const last = federation ?? nextActor(scene, parts, nation);
  if (last === undefined) return;
  Object.assign(actors, { last, age: 0 });
  if (last !== null && unions.has(last)) {
    actors.union = last;
    if (last !== nation) actors.topic = last;
  }
}

/** Who the sentences behind are about: null for a person of no body, undefined where it stays as it was. */
function nextActor(scene: Scene, parts: readonly Part[], nation: string | null): string | null | undefined {
  const { counts, organizations, tokens, from, to } = scene;
  if (!parts.includes('subject')) {
    const visited = visitedBy(scene);
    if (visited) return visited;
  }
  const last = parts.includes('subject') ? parts.lastIndexOf('subject') : parts.lastIndexOf('weak');
  if (last >= 0) return bodyOf(scene, organizations[last]!);
  const opening = organizations[0];
  if (
    opening?.from === from + 1 &&
    PLACE_WORDS.has(tokens[from]!.fold) &&
    counts.some(({ draft }) => draft.organization === opening.value)
  )
    return opening.value;
  if (nation !== null && counts.some(({ draft }) => draft.organization === nation)) return nation;
  return speakerOf(scene, to) ?? (speaksAlone(scene, to) ? null : undefined);
}
