/** relate/counts: what a count is a fact of: level, honour, organization, period, and the whole it is a part of. */
import type { CountValue } from '../../extractors/counts.ts';
import type { Context, Found } from '../../extractors/extractor.ts';
import { type CountDraft, mergeCounts } from '../../link/counts.ts';
import type { Entities } from '../../link/entities.ts';
import type { OrganizationKind } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { firstIndex } from '../../text/search.ts';
import { Gap, type Token, tokenAt } from '../../text/tokens.ts';
import { scenesOf } from '../scenes.ts';
import { type Actors, type Bodies, NATIONAL, noActors } from './actors.ts';
import { federationsOf } from './federations.ts';
import { relateGivers } from './givers.ts';
import { relateHonours } from './honours.ts';
import { heldBefore, isHeld } from './hosts.ts';
import { relateLevels } from './levels.ts';
import { partsOf } from './parts.ts';
import { relatePeriods } from './periods.ts';
import type { CountMark, DateMark, Landmark, Scene } from './sentence.ts';
import { officeOf } from './speakers.ts';
import { noTimeline, type Timeline } from './timeline.ts';

type Span = Pick<Found, 'start' | 'end'>;

const byStart = (a: { from: number }, b: { from: number }): number => a.from - b.from;

function landmark<T>(tokens: readonly Token[], { start, end }: Span, value: T): Landmark<T> {
  const from = tokenAt(tokens, start);
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to, value };
}

/** Landmarks of named items, in text order. */
function named<T extends { name: string; mentions: readonly Span[] }, V>(
  tokens: readonly Token[],
  items: readonly T[],
  value: (item: T) => V,
): Landmark<V>[] {
  const landmarks: Landmark<V>[] = [];
  for (const item of items) for (const mention of item.mentions) landmarks.push(landmark(tokens, mention, value(item)));
  return landmarks.sort(byStart);
}

/** Index of the last span of a layer that begins at or before `offset`, by binary search; -1 where none does. */
const lastAt = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans, ({ start }) => start <= offset) - 1;

/** Does `start`..`end` stand inside a longer span of the layer? */
function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  const owner = spans[lastAt(spans, start)];
  return owner !== undefined && end <= owner.end && owner.end - owner.start > end - start;
}

/** Does a span of the layer end before `start`, at most `reach` code units away? */
function endsBefore(spans: readonly Span[], start: number, reach: number): boolean {
  const last = lastAt(spans, start);
  const near = (span: Span | undefined): boolean =>
    span !== undefined && start >= span.end && start - span.end <= reach;
  return near(spans[last]) || near(spans[last - 1]);
}

/** How far behind a document its date may stand: "Chỉ thị 03-CT/TW ngày 14/5/2011". */
const DOCUMENT_DATE = 12;

/** How far behind the name of an event or campaign its year may stand, in code units. */
const NAME_DATE = 20;

/** "Qua 2 năm thực hiện Nghị quyết 02 (2021 - 2023)": does the date in the bracket give the years of the length that was named? */
function isLengthOfWork(tokens: readonly Token[], start: number): boolean {
  const at = tokenAt(tokens, start);
  for (let i = at - 2; i > 1 && i > at - LENGTH_REACH && tokens[i]!.text !== '.'; i--)
    if (tokens[i]!.fold === 'năm' && tokens[i - 1]!.kind !== 'mark' && LENGTH_OPENERS.has(tokens[i - 2]!.fold))
      return true;
  return false;
}
const LENGTH_REACH = 24;
const LENGTH_OPENERS = new Set(['qua', 'sau', 'trong', 'kết']);

/** "theo nghị quyết Đại hội IX, trong 10 tháng đầu năm 2015", "… Đại hội IX; phấn đấu năm 2026": a date in a phrase of its own. */
function isApart(tokens: readonly Token[], start: number): boolean {
  const at = tokenAt(tokens, start);
  if (tokens[at - 1]?.fold === 'trong' || tokens[at - 1]?.text === '.' || tokens[at]!.gap === Gap.block) return true;
  if (tokens[at - 1]?.fold === 'từ' && tokens[at - 2]?.text === ',') return true;
  if (tokens[at - 1]?.text === '(' && isLengthOfWork(tokens, start)) return true;
  for (let i = at - 1; i >= 0 && tokens[i]!.start >= start - NAME_DATE; i--) if (tokens[i]!.text === ';') return true;
  return false;
}

/** Marks what stands inside the name of an event or document; dates also in the name of a campaign or right behind a document. */
function attach<T>(marks: readonly Landmark<T>[], article: Article, context: Context, dates: boolean): Landmark<T>[] {
  const { tokens } = article;
  const documents = context.of('documents');
  const events = context.of('events');
  const campaigns = context.of('campaigns');
  const inside = (start: number, end: number): boolean =>
    isWithin(documents, start, end) ||
    isWithin(events, start, end) ||
    (dates &&
      ((!isApart(tokens, start) && endsBefore(documents, start, DOCUMENT_DATE)) || isWithin(campaigns, start, end)));
  return marks.map(({ from, to, value }) => {
    const { start } = tokens[from]!;
    const attached = inside(start, tokens[to - 1]!.end);
    const event = attached ? events[lastAt(events, start)] : undefined;
    return {
      from,
      to,
      value,
      attached,
      event: event && event.end >= tokens[to - 1]!.end ? landmark(tokens, event, null) : undefined,
      inCampaign: attached && isWithin(campaigns, start, tokens[to - 1]!.end),
    };
  });
}

const isNamed = (tokens: readonly Token[], start: number, context: Context): boolean =>
  !isApart(tokens, start) &&
  (endsBefore(context.of('campaigns'), start, NAME_DATE) || endsBefore(context.of('events'), start, NAME_DATE));

/** Takes the landmarks of `list` that begin before token `to`, from `state.next` on. */
function take<T extends { from: number }>(list: readonly T[], state: { next: number }, to: number): readonly T[] {
  const first = state.next;
  while (state.next < list.length && list[state.next]!.from < to) state.next++;
  return state.next === first ? NONE : list.slice(first, state.next);
}
const NONE: readonly never[] = [];

/** Before the name of a paper: its reporters, and those who talk to it. */
const TOLD = new Set(['viên', 'pv', 'với', 'lời']);

/** Marks that stand before the items of a list, each on a line of its own. */
const BULLETS = new Set(['-', '•', '+', '*', '·', '▪', '–']);

const isListItem = (tokens: readonly Token[], from: number): boolean => BULLETS.has(tokens[from]!.fold);

/** Fills the relations of the counts and makes those that are stated again one item. */
export function relateCounts(article: Article, context: Context, entities: Entities): CountDraft[] {
  const { tokens, sentences } = article;
  const drafts = entities.counts as CountDraft[];
  if (drafts.length === 0) return [];
  const counts = drafts
    .map((draft): CountMark => {
      const found = draft.mentions[0]! as Found<CountValue>;
      const { from, to } = landmark(tokens, found, null);
      return { draft, found, from, to, phraseTo: Math.max(to, tokenAt(tokens, found.value.phraseEnd)) };
    })
    .sort(byStart);
  const organizations = attach(
    named(tokens, entities.organizations, (organization) => organization)
      // "chia sẻ với phóng viên Báo A": who is told something counts nothing.
      .filter(({ from, value: { kind } }) => kind !== 'press' || !TOLD.has(tokens[from - 1]?.fold ?? ''))
      .map(({ from, to, value: { name } }) => ({ from, to, value: name })),
    article,
    context,
    false,
  );
  const honours = [
    ...named(tokens, entities.honours, ({ name }) => ({ name, campaign: false })),
    ...named(tokens, entities.campaigns, ({ name }) => ({ name, campaign: true })),
  ].sort(byStart);
  const dates = attach(
    context.of<DateMark>('dates').map((found) => {
      const { value, kind } = found.value;
      return landmark(tokens, found, { value, kind, named: isNamed(tokens, found.start, context) });
    }),
    article,
    context,
    true,
  );
  const kinds = new Map(entities.organizations.map(({ name, kind }) => [name, kind]));
  const people: Landmark<string | null>[] = [];
  for (const { roles, mentions } of entities.people) {
    for (const mention of mentions)
      people.push(landmark(tokens, mention, officeOf(roles, mention.organization, kinds)));
  }
  people.sort(byStart);
  const placeStarts = new Map(
    context.of('places').map((place) => {
      const { from, to } = landmark(tokens, place, null);
      return [to, from] as const;
    }),
  );
  const ofKind = (kind: OrganizationKind): Set<string> =>
    new Set([...kinds.keys()].filter((name) => kinds.get(name) === kind));
  const unions = ofKind('union');
  const at = {
    people: { next: 0 },
    counts: { next: 0 },
    organizations: { next: 0 },
    honours: { next: 0 },
    dates: { next: 0 },
  };
  const partOf = new Map<CountDraft, CountDraft>();
  const sentenceOf = new Map<CountDraft, number>();
  const nation =
    NATIONAL.find((name) => entities.organizations.some((organization) => organization.name === name)) ?? null;
  const bodies: Bodies = {
    nation,
    unions,
    companies: ofKind('company'),
    federations: federationsOf(unions),
    stated: new Map(),
    host: null,
  };
  let actors = noActors();
  let timeline = noTimeline();
  /** What the line before a list has set, which each of its items begins with: "… các chỉ tiêu sau:". */
  let list: { actors: Actors; timeline: Timeline } | null = null;
  let movement: string | null = null;
  let earlier: readonly CountMark[] = NONE;
  /** The counts of sentences without a body that who held it may still be named for. */
  let waiting: readonly CountMark[] = NONE;
  for (const { from, to } of scenesOf(sentences)) {
    if (tokens[from]!.gap === Gap.block) {
      const item = isListItem(tokens, from);
      if (item && tokens[from - 1]?.text === ':') {
        // Who is no union only reports what is listed.
        const last = actors.last !== null && unions.has(actors.last) ? actors.last : null;
        list = { actors: { ...actors, last }, timeline: { ...timeline } };
      }
      if (!item) list = null;
      earlier = NONE;
      waiting = NONE;
      actors = list ? { ...list.actors } : noActors(actors.maker, actors.sender);
      timeline = list ? { ...list.timeline } : noTimeline(timeline.term, timeline.year, timeline.opensTerm);
      movement = null;
    }
    const scene: Scene = {
      tokens,
      from,
      to,
      counts: take(counts, at.counts, to),
      organizations: take(organizations, at.organizations, to),
      honours: take(honours, at.honours, to),
      dates: take(dates, at.dates, to),
      people: take(people, at.people, to),
      placeStarts,
      listed: list !== null && tokens[from]!.gap === Gap.block,
      earlier,
    };
    for (const { draft } of scene.counts) sentenceOf.set(draft, from);
    movement = relateHonours(scene, movement);
    relateGivers(scene, actors, bodies);
    const holder = waiting.length > 0 && scene.organizations.length > 0 ? heldBefore(scene) : undefined;
    if (holder) for (const { draft } of waiting) draft.organization = holder;
    if (scene.organizations.length > 0) waiting = NONE;
    else if (scene.counts.length > 0) waiting = [...waiting, ...scene.counts.filter(isHeld)];
    relatePeriods(scene, timeline);
    if (scene.counts.length === 0) continue;
    relateLevels(scene);
    for (const [part, whole] of partsOf(scene, earlier)) partOf.set(part, whole);
    earlier = scene.counts;
  }
  return mergeCounts(drafts, partOf, (draft) => sentenceOf.get(draft) ?? -1);
}
