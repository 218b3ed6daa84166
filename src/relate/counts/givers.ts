/** givers: whose count it is: the one who gives, organizes or counts, by the place of organizations in the sentence and paragraph. */

import { type Actors, type Bodies, bodyOf, NATIONAL, nextActor } from './actors.ts';
import { isByDelegation, sentBy } from './delegations.ts';
import { eachOf } from './each.ts';
import { actingFederation, federationFor } from './federations.ts';
import { giverBehind } from './givers-behind.ts';
import { holderBehind, hostOf, isByHost } from './hosts.ts';
import { areInNeed, areVictims, isMishap } from './misfortunes.ts';
import {
  besideOf,
  composedOf,
  doerOf,
  employer,
  enterpriseOf,
  isNational,
  isUnions,
  ownerOf,
  placeOf,
  topicOf,
  unionOver,
} from './owners.ts';
import { isOneOf, isOwnWage, isPersonal, ownFrom } from './personal.ts';
import { isAverageIncome, isUnitPrice } from './prices.ts';
import { reportedBy } from './reports.ts';
import { type CountMark, goesOn, type Landmark, type Scene } from './sentence.ts';
import { makerOf, takesUpWork } from './sources.ts';
import { handedBy, onlySays, quotedOf, speakerOf, speaksAlone } from './speakers.ts';
import { firstOfJoint, isActor, isAgent, isLauncher, type Part, standingsOf } from './standing.ts';
import { isForeign, isPair, isStrange, tellsOfArea } from './strangers.ts';

/** A figure so large is not stated of two things. */
const MANY = 10;

/** In so many sentences behind its own an actor is still meant. */
const ACTOR_REACH = 4;

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
const ADVERBIAL = new Set(['với', 'thông', 'ngoài', 'bên', 'cùng', 'từ', 'sau', 'qua', 'để', 'nhằm', 'bằng']);

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

/** "Cơ quan này đã chuyển 800 hồ sơ": an office was named before, no company. */
function speaksOfOffice({ tokens, from }: Scene, { from: at }: CountMark): boolean {
  for (let i = from; i + 2 < at; i++)
    if (tokens[i]!.fold === 'cơ' && tokens[i + 1]!.fold === 'quan' && POINTERS.has(tokens[i + 2]!.fold)) return true;
  return false;
}
const POINTERS = new Set(['này', 'đó']);

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
export function relateGivers(scene: Scene, actors: Actors, bodies: Bodies): void {
  const { counts, organizations, people } = scene;
  const { nation, unions, companies, federations, stated } = bodies;
  const federation = actingFederation(scene, organizations.at(-1)?.to ?? scene.from, scene.to, federations);
  if (counts.length === 0 && organizations.length === 0 && people.length === 0) {
    if (federation) Object.assign(actors, { last: federation, union: federation, topic: federation, age: 0 });
    else actors.age++;
    return;
  }
  const parts = standingsOf(scene);
  const nearest = (before: number, part: Part): string | undefined => {
    for (let k = organizations.length - 1; k >= 0; k--)
      if (organizations[k]!.to <= before && parts[k] === part)
        return bodyOf(scene, organizations[firstOfJoint(scene, parts, k)]!);
    return undefined;
  };
  actors.age++;
  bodies.host = hostOf(scene, parts) ?? bodies.host;
  const personal = counts.length > 0 && isPersonal(scene);
  const maker = counts.length > 0 && actors.maker !== null && takesUpWork(scene) ? actors.maker : null;
  /** "Theo đó, sẽ có 30 toa tàu …": who acted in the sentence before goes on. */
  const continued = goesOn(scene) && actors.age === 1 ? actors.last : null;
  /** "Cụ thể, toàn thành phố có 400.000 công nhân": it may be told of anyone. */
  const specifies = scene.tokens[scene.from]!.fold === 'cụ';
  /** The body that acted in a sentence before, where it is still meant. */
  const actorOf = (count: CountMark): string | null => {
    if (personal || actors.age > ACTOR_REACH) return null;
    if (actors.last !== null && companies.has(actors.last) && speaksOfOffice(scene, count)) return null;
    if (isUnions(count)) return actors.union ?? actors.last;
    if (actors.age > RECENT && !LASTING.has(count.draft.category)) return null;
    return speaksAlone(scene, count.from) ? null : actors.last;
  };
  /** The union that the paragraph up to the count is about. */
  const topicAt = (count: CountMark): string | null =>
    organizations.findLast(
      (org, k) =>
        org.to <= count.from &&
        isActor(parts[k]) &&
        !isAgent(scene, org) &&
        !isLauncher(scene, org) &&
        unions.has(org.value),
    )?.value ?? actors.topic;
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
    if (continued !== null && !isForeign(scene, count) && !(specifies && tellsOfArea(scene, scene.from, count.from)))
      return continued;
    if (isStrange(scene, count, ofUnions)) return null;
    const launcher = organizations.findLast((org) => org.to <= count.from);
    if (launcher && isLauncher(scene, launcher) && tellsOfArea(scene, launcher.to, count.from)) return null;
    const weak = employer(
      nearest(count.from, 'weak') ??
        speakerOf(scene, count.from) ??
        quotedOf(scene, count.from) ??
        handedBy(scene, count.from),
      count,
    );
    const speaker = ofUnions && weak && actors.union && !unions.has(weak) ? actors.union : weak;
    if (speaker) return speaker;
    const behind = subjectBehind(scene, parts, count.from) ?? maker ?? actorOf(count);
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
    const k = parts.findIndex((part, i) => part === 'subject' && !isAgent(scene, organizations[i]!));
    return k >= 0 && organizations[0]!.from > count.to && unions.has(organizations[k]!.value)
      ? organizations[k]!.value
      : null;
  };
  actors.sender = sentBy(scene) ?? actors.sender;
  /** Whose meeting acts in the count's clause. */
  const held = (count: CountMark): string | undefined => {
    if (bodies.host === null) return undefined;
    const subject = organizations.findLast((org, k) => parts[k] === 'subject' && org.to <= count.from);
    return isByHost(scene, count, subject?.to ?? scene.from) ? bodies.host : undefined;
  };
  /** Who sent those that act in the count's clause. */
  const delegated = (count: CountMark): string | undefined => {
    if (actors.sender === null) return undefined;
    const subject = organizations.findLast((org, k) => parts[k] === 'subject' && org.to <= count.from);
    return isByDelegation(scene, count, subject) ? actors.sender : undefined;
  };
  let given: { org: string; clause: number } | undefined;
  const own = ownFrom(scene);
  /** Is the count someone's own, with no body named between? */
  const isOwn = ({ from }: CountMark): boolean =>
    own !== undefined && from >= own && !organizations.some((org) => org.from > own && org.to <= from);
  /** The counts of no body, or of one that was settled elsewhere. */
  const settled = new Set<CountMark>();
  for (const [index, count] of counts.entries()) {
    if (
      isPair(scene, count) ||
      isOwn(count) ||
      isOwnWage(scene, count) ||
      isUnitPrice(scene, count) ||
      areInNeed(scene, count)
    ) {
      settled.add(count);
      continue;
    }
    if (isOneOf(scene, count)) {
      count.draft.organization = count.draft.value < MANY ? null : (stated.get(count.draft.value) ?? null);
      settled.add(count);
      continue;
    }
    const numerator = counts[index - 1];
    if (numerator && isWhole(scene, numerator, count)) {
      count.draft.organization = numerator.draft.organization;
      continue;
    }
    const whole = eachOf(scene, index);
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
      whole?.draft.organization ??
      delegated(count) ??
      doerOf(scene, count) ??
      federationFor(scene, count, federations) ??
      (nation && isNational(scene, count) ? nation : undefined) ??
      composedOf(scene, count) ??
      held(count) ??
      holderBehind(scene, count) ??
      besideOf(scene, parts, count) ??
      (isReceiver(scene, count) ? nearest(count.from, 'subject') : undefined) ??
      ownerOf(scene, count) ??
      (count.draft.category === 'money' ? carried : undefined) ??
      (areVictims(scene, count) ? undefined : topicOf(scene, parts, count.from)) ??
      subjectOf(count) ??
      carried ??
      placeOf(scene, count) ??
      unionOver(scene, count, unions) ??
      mentionedFor(count);
  }
  if (counts.length > 0 && counts.some(({ draft }) => draft.organization === null)) {
    const later = counts
      .map((count) => ownerOf(scene, count) ?? unionOver(scene, count, unions))
      .find((owner) => owner !== undefined);
    if (later) for (const count of counts) if (!settled.has(count)) count.draft.organization ??= later;
  }
  /** "chương trình của LĐLĐ tỉnh A đã ký với 63 đối tác, 41.000 lượt đoàn viên được hưởng": whose the subject of the sentence is. */
  const opening = organizations[0];
  const spoken =
    opening &&
    scene.tokens[opening.from - 1]?.fold === 'của' &&
    unions.has(opening.value) &&
    counts.find((count) => count.from >= opening.to)?.draft.organization === opening.value
      ? opening.value
      : null;
  if (given && unions.has(given.org) && !NATIONAL.includes(given.org)) actors.topic ??= given.org;
  counts.forEach((count, index) => {
    if (count.draft.organization !== null || personal || settled.has(count) || isMishap(scene, count)) return;
    const part = counts[index - 1];
    count.draft.organization =
      part && isWhole(scene, part, count)
        ? part.draft.organization
        : reportedBy(scene, count, topicAt(count) ?? startsWith(count) ?? spoken);
  });
  for (const { draft } of counts) stated.set(draft.value, draft.organization ?? stated.get(draft.value) ?? null);
  actors.maker = makerOf(scene) ?? actors.maker;
  const last = federation ?? nextActor(scene, parts, bodies);
  if (last === undefined) return;
  Object.assign(actors, { last, age: 0 });
  if (last !== null && unions.has(last)) {
    actors.union = last;
    if (!NATIONAL.includes(last)) actors.topic = last;
  }
}
