/** relate/campaigns: what the article reports of each campaign: what is done with it, who began it, its period and its theme. */
import type { Context, Found } from '../extractors/extractor.ts';
import { LIST_OPENERS } from '../grammar/quotes/words.ts';
import type { CampaignVerb } from '../lexicon/campaign-verbs.ts';
import type { Term } from '../lexicon/trie.ts';
import type { Draft, Entities } from '../link/entities.ts';
import { nameAt } from '../link/lookup.ts';
import type { Campaign, CampaignRelation, DateFact } from '../record.ts';
import type { Article } from '../text/article.ts';
import { firstIndex } from '../text/search.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import { scenesOf } from './scenes.ts';

/** Half-open token indices of a mention, and what it is. */
interface Place<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** What stands in the sentence of a campaign. All places are in text order. */
interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly verbs: readonly Term<CampaignVerb>[];
  readonly bodies: readonly Place<string>[];
  readonly dates: readonly Place<Pick<DateFact, 'value' | 'kind'>>[];
  readonly slogans: readonly Place<string>[];
  readonly campaigns: readonly Place<Draft<Campaign>>[];
}

/** A verb further before a campaign than this is done with something else. */
const VERB_REACH = 40;
/** The names between them do not count, up to so many words. */
const NAMES_REACH = 80;
/** Between a campaign and a verb that is done with it only there: its quotes and a short type word. */
const NEAR = 2;
/** Between a campaign and "do …", its date or its theme stand no more words than this. */
const REACH = 14;
/** With these somebody else does something with the campaign that stands before them. */
const PASSIVES = new Set(['do', 'được']);
/** Prepositions that make a body the place, owner or partner and not the one who acts. */
const OBLIQUE = new Set(['tại', 'ở', 'của', 'với', 'cho', 'từ', 'về', 'trong', 'đến', 'cùng', 'và', 'bởi']);
/** Between a campaign and the date that is its own. */
const DATE_JOINTS = new Set(['"', '“', '”', "'", '’', '»', '(', '-', '–', 'trong', 'lần', 'thứ', 'đợt', 'của', ',']);
/** A bracket with the period of a campaign opens so near: "… trong công nhân (giai đoạn 2007 - 2012)". */
const BRACKET_REACH = 6;
/** What a theme is introduced by. */
const THEME_KINDS = new Set(['theme', 'slogan', 'motto', 'message']);

function place<T>(tokens: readonly Token[], { start, end }: Pick<Found, 'start' | 'end'>, value: T): Place<T> {
  const from = tokenAt(tokens, start);
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return { from, to, value };
}

/** What begins between two tokens, of a list in text order; by binary search. */
function within<T extends { from: number }>(list: readonly T[], from: number, to: number): T[] {
  const low = firstIndex(list, (item) => item.from < from);
  let end = low;
  while (end < list.length && list[end]!.from < to) end++;
  return list.slice(low, end);
}

const inOrder = <T>(places: Place<T>[]): Place<T>[] => places.sort((a, b) => a.from - b.from);

/** Behind these a verb is spoken of, and what the one before it says holds: "tổng kết 5 năm [thực hiện] …", "thành tích trong [thực hiện] …". */
const NOMINALS = new Set(['năm', 'tháng', 'việc', 'quả', 'trong']);
const isNominal = (tokens: readonly Token[], { from }: Term<CampaignVerb>, before: Term<CampaignVerb>): boolean =>
  NOMINALS.has(tokens[from - 1]?.fold ?? '') && ['summarise', 'award'].includes(before.entry.relation);

/** The verb that governs the campaign at `at`: the nearest before it, not over a semicolon or from inside another name. */
function verbBefore({ tokens, from, verbs, campaigns }: Scene, at: number): Term<CampaignVerb> | undefined {
  let nearest: Term<CampaignVerb> | undefined;
  let names = 0;
  for (const campaign of campaigns) if (campaign.to <= at) names += campaign.to - campaign.from;
  let floor = Math.max(from, at - VERB_REACH - Math.min(names, NAMES_REACH));
  for (let i = at - 1; i >= floor; i--)
    if (
      tokens[i]!.text === ';' &&
      !LIST_OPENERS.has(tokens[i + 1]!.fold) &&
      !campaigns.some((c) => c.to <= i && c.to >= i - 2)
    )
      floor = i + 1;
  for (const verb of verbs) {
    if (verb.from < floor || verb.to > at || (verb.entry.near && at - verb.to > NEAR)) continue;
    if (campaigns.some((campaign) => campaign.from <= verb.from && verb.to <= campaign.to)) continue;
    if (nearest && (nearest.to > verb.from || isNominal(tokens, verb, nearest))) continue;
    nearest = verb;
  }
  return nearest;
}

/** What the words behind a campaign say was done with it: "phong trào … do X phát động", "… được công nhân hưởng ứng". */
function verbBehind({ tokens, to, verbs, campaigns }: Scene, at: Place<unknown>): Term<CampaignVerb> | undefined {
  const next = campaigns.find((campaign) => campaign.from >= at.to)?.from ?? to;
  let passive = false;
  let verb = 0;
  while (verb < verbs.length && verbs[verb]!.from < at.to) verb++;
  for (let i = at.to; i < Math.min(next, at.to + REACH); i++) {
    if (tokens[i]!.fold === ',' || tokens[i]!.fold === ';') return undefined;
    passive ||= PASSIVES.has(tokens[i]!.fold);
    while (verb < verbs.length && verbs[verb]!.from < i) verb++;
    if (passive && verbs[verb]?.from === i && !verbs[verb]!.entry.near) return verbs[verb];
  }
  return undefined;
}

/** The body that does what `verb` says: the last before it that is no place, owner or partner. */
function actorOf({ tokens, from, bodies }: Scene, verb: number): string | null {
  let actor: string | null = null;
  for (const body of bodies) {
    if (body.from < from || body.to > verb || verb - body.to > REACH) continue;
    const before = tokens[body.from - 1]?.fold ?? '';
    // the first of two joint actors: "Công đoàn - Đoàn Thanh niên …"
    const joint = before === '-' && bodies.some(({ to }) => to === body.from - 1);
    if (!OBLIQUE.has(before) && !joint) actor = body.value;
  }
  return actor;
}

/** The body named behind a campaign as the one that began it: "… do X phát động", "… được X tổ chức", "chương trình … của X". */
function beginnerBehind({ tokens, to, verbs, bodies, campaigns }: Scene, at: Place<Draft<Campaign>>): string | null {
  const next = campaigns.find((campaign) => campaign.from >= at.to)?.from ?? to;
  for (const body of bodies) {
    if (body.from < at.to || body.from >= Math.min(next, at.to + REACH)) continue;
    const word = tokens[body.from - 1]!.fold;
    if (word === 'của' && body.from - at.to <= 3 && at.value.kind !== 'event') return body.value;
    if (word !== 'do' && word !== 'được') continue;
    if (verbs.some((verb) => verb.entry.begins && verb.from >= body.to && verb.from < to)) return body.value;
  }
  return null;
}

/** The date inside a campaign's name or right behind it. */
function periodOf({ tokens, to, dates, verbs, campaigns }: Scene, at: Place<unknown>): string | null {
  for (const { from, value } of dates) {
    if (from < at.from || from >= to) continue;
    let i = at.to;
    while (i < from && (DATE_JOINTS.has(tokens[i]!.fold) || tokens[i]!.kind === 'digits')) i++;
    const bracketed = tokens[from - 1]!.text === '(' && from - at.to <= BRACKET_REACH && tokens[at.to]!.text !== ',';
    // “…” do X phát động giai đoạn 2016-2020
    const begun =
      from - at.to <= REACH && verbs.some((verb) => verb.entry.begins && verb.to === from && verb.from > at.to);
    const alone = !campaigns.some((other) => other.from >= at.to && other.from < from);
    if (from < at.to || i === from || bracketed || (begun && alone)) return value.value;
    return null;
  }
  return null;
}

/** The theme, slogan or message behind a campaign, or set before it ("Với chủ đề “…”, phong trào …"). */
function themeOf({ tokens, from, to, slogans, campaigns }: Scene, at: Place<unknown>): string | null {
  const clear = (a: number, b: number): boolean => !campaigns.some((c) => c !== at && c.from >= a && c.to <= b);
  const behind = slogans.find((slogan) => slogan.from >= at.to && slogan.from < to);
  if (behind && behind.from - at.to <= REACH && clear(at.to, behind.from)) return behind.value;
  const before = slogans.findLast((slogan) => slogan.from >= from && slogan.to <= at.from);
  const opens = before && before.from - from <= 5 && ['với', 'chủ', 'mang', 'có'].includes(tokens[from]!.fold);
  return opens && at.from - before.to <= REACH && clear(before.to, at.from) ? before.value : null;
}

/** Fills relation, launchedBy, period and theme of every campaign: each from the first of its mentions that says it; null where none does. */
export function relateCampaigns(article: Article, context: Context, entities: Entities): void {
  if (entities.campaigns.length === 0) return;
  const { tokens } = article;
  const scenes = [...scenesOf(article.sentences)];
  const listedNames = new Set(
    entities.campaigns.filter(({ mentions }) => mentions.some(({ rule }) => rule.endsWith('-list'))),
  );
  const verbs = context.terms.of<CampaignVerb>('campaign-verbs');
  const bodies = inOrder(
    context
      .of('organizations')
      .map((found) => place(tokens, found, nameAt(entities, found.start) ?? ''))
      .filter(({ value }) => value !== ''),
  );
  const dates = inOrder(
    context.of<Pick<DateFact, 'value' | 'kind'>>('dates').map((found) => place(tokens, found, found.value)),
  );
  const slogans = inOrder(
    entities.slogans
      .filter(({ kind }) => THEME_KINDS.has(kind))
      .flatMap(({ text, mentions }) => mentions.map((found) => place(tokens, found, text))),
  );
  const campaigns = inOrder(
    entities.campaigns.flatMap((campaign) => campaign.mentions.map((found) => place(tokens, found, campaign))),
  );
  let sentence = 0;
  let scene: Scene | undefined;
  let listed:
    | { sentence: number; relation: CampaignRelation; begun: string | null; items: readonly Draft<Campaign>[] }
    | undefined;
  for (const at of campaigns) {
    while (scenes[sentence] && scenes[sentence]!.to <= at.from) sentence++;
    const { from, to } = scenes[sentence] ?? { from: at.from, to: at.to };
    if (scene?.from !== from)
      scene = {
        tokens,
        from,
        to,
        verbs: within(verbs, from, to),
        bodies: within(bodies, from, to),
        dates: within(dates, from, to),
        slogans: within(slogans, from, to),
        campaigns: within(campaigns, from, to),
      };
    const inList = listed?.sentence === sentence && listedNames.has(at.value);
    const verb = verbBefore(scene, at.from);
    const relation =
      verb?.entry.relation ??
      (inList && listed!.relation !== 'mention' ? listed!.relation : verbBehind(scene, at)?.entry.relation) ??
      'mention';
    const begun =
      beginnerBehind(scene, at) ?? (verb?.entry.begins ? actorOf(scene, verb.from) : inList ? listed!.begun : null);
    const campaign = at.value;
    const items: Draft<Campaign>[] = inList ? [...listed!.items, campaign] : [campaign];
    listed = { sentence, relation, begun, items };
    // “A”, “B” do X phát động: X began every item of the list
    for (const item of items) item.launchedBy ??= begun;
    if (campaign.relation === null || campaign.relation === 'mention') campaign.relation = relation;
    campaign.period ??= periodOf(scene, at);
    campaign.theme ??= themeOf(scene, at);
  }
}
