/** givers: whose count it is: the one who gives, organizes or counts, by the place of organizations in the sentence and paragraph. */
import { GIFT_WORDS, GIVER_WORDS, OBJECT_WORDS } from '../../lexicon/count-scopes.ts';
import { unitAt } from '../../lexicon/units.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';
import { makerOf, takesUpWork } from './sources.ts';
import { type Part, standingsOf } from './standing.ts';

/** The actors a paragraph has named so far. */
export interface Actors {
  last: string | null;
  /** How many sentences ago. */
  age: number;
  /** Who made the survey, report or letter that was named last. */
  maker: string | null;
}

export const noActors = (): Actors => ({ last: null, age: 0, maker: null });

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

/**
 * The organization that the clause behind the count makes the giver: "25 công nhân được nhận hỗ trợ từ LĐLĐ thành phố". Where
 * one has `acted` before it, a thing comes only out of another's hands: "LĐLĐ tỉnh vận động 5 tỷ đồng từ Quỹ A".
 */
function giverBehind(
  { tokens, counts, organizations, honours, to }: Scene,
  index: number,
  acted: boolean,
): string | undefined {
  let { phraseTo } = counts[index]!;
  let next = index + 1;
  let end = phraseTo;
  for (; end < to; end++) {
    const word = tokens[end]!.text;
    if (word === ';' || word === ':') break;
    const count = counts[next];
    if (count && end >= count.from) {
      end = Math.max(end, count.phraseTo - 1);
      next++;
      continue;
    }
    const shares = count && count.from - end <= 2 && isMoney(count) === isMoney(counts[index]!);
    if (word !== ',' || shares) continue;
    // A comma in the name of a programme parts no clauses.
    const name = honours.find((mark) => mark.from < end && end < mark.to);
    if (!name) break;
    end = name.to - 1;
  }
  phraseTo = counts[index]!.to;
  const { draft, phraseTo: phraseEnd } = counts[index]!;
  const mark = organizations.find(
    (org) =>
      org.from >= phraseTo &&
      org.from < end &&
      isGiver(tokens, org, phraseTo, !acted && org.from - phraseEnd <= 1 && GIVEN.has(draft.category)),
  );
  return mark?.value;
}

/** What comes "from" a body: people and places that come from one are its own. */
const GIVEN: ReadonlySet<string | null> = new Set(['money', 'gifts', 'other', null]);

const isMoney = ({ draft }: CountMark): boolean => draft.category === 'money';

function isGiver(tokens: Scene['tokens'], org: Landmark<string>, from: number, received: boolean): boolean {
  for (let i = org.from - 1; i >= from && i >= org.from - GIVER_REACH; i--) {
    const { fold: word } = tokens[i]!;
    if (GIVER_WORDS.has(word)) return true;
    if (word === 'là' && tokens[i - 1]?.fold === 'chính') continue;
    // "35 thùng sữa từ Công ty A", "được nhận 500.000 đồng từ Công ty A": where the thing comes from.
    if (word === 'từ' && i === org.from - 1 && received) return true;
    if (word === 'của' || word === 'từ') return GIFT_WORDS.has(tokens[i - 1]?.fold ?? '');
    if (OBJECT_WORDS.has(word) || tokens[i]!.text === ',' || tokens[i]!.text === ';') return false;
  }
  return false;
}
/** How far before an organization the word stands that makes it the giver: "được Bộ trưởng Bộ Xây dựng tặng". */
const GIVER_REACH = 6;

/** "bầu Ban Chấp hành nhiệm kỳ 2023-2028 gồm 7 ủy viên": the body that the counted make up. */
function composedOf({ tokens, organizations }: Scene, { from }: CountMark): string | undefined {
  let i = from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  if (tokens[i]?.fold !== 'gồm') return undefined;
  return organizations.findLast((org) => org.to <= i && i - org.to <= COMPOSED_REACH)?.value;
}
const APPROXIMATE = new Set(['hơn', 'gần', 'trên', 'khoảng', 'có']);
const COMPOSED_REACH = 7;

const OWNED: ReadonlySet<string | null> = new Set(['people', 'members', 'initiatives']);

/** People, members and initiatives that are an organization's own: "1.300 công nhân của công ty", "đoàn viên Công đoàn ngành Y tế". */
function ownerOf({ tokens, organizations }: Scene, { draft, to, phraseTo }: CountMark): string | undefined {
  if (!OWNED.has(draft.category)) return undefined;
  return organizations.find((org) => {
    if (org.from < to || org.from > phraseTo + 1) return false;
    return org.from <= phraseTo || tokens[phraseTo]!.fold === 'của';
  })?.value;
}

/** "cả nước kết nạp 4 triệu đoàn viên", "Việt Nam có 120.000 công đoàn cơ sở": members and unions of the whole country. */
function isNational({ tokens, from, organizations }: Scene, { from: at, to, draft }: CountMark): boolean {
  if (draft.category !== 'members' && !UNIONS.has(tokens[to]?.fold ?? '')) return false;
  for (let i = at - 2; i >= from; i--) {
    const pair = `${tokens[i]!.fold} ${tokens[i + 1]!.fold}`;
    if (pair !== 'cả nước' && pair !== 'việt nam') continue;
    return !organizations.some((org) => org.from <= i && i < org.to);
  }
  return false;
}
const UNIONS = new Set(['công', 'cđ', 'cđcs', 'nghiệp']);

/** "năng suất của công ty đạt 1,7 tấn": in a clause without a subject of its own, whose thing is counted. */
function topicOf({ tokens, organizations, from }: Scene, parts: readonly Part[], at: number): string | undefined {
  let topic: string | undefined;
  for (let k = organizations.length - 1; k >= 0; k--) {
    const org = organizations[k]!;
    if (org.to > at) continue;
    for (let i = org.to; i < at; i++) if (/^[,;:]$/.test(tokens[i]!.text)) return topic;
    if (parts[k] !== 'object') return undefined;
    if (!org.attached && org.from > from && TOPIC_WORDS.has(tokens[org.from - 1]!.fold)) topic ??= org.value;
  }
  return topic;
}

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

/** "hai phương án Chính phủ trình", "67 hồ sơ BHXH tỉnh đề nghị kiện": who does it with the counted thing, behind its noun. */
function doerOf({ tokens, organizations }: Scene, { draft, to, phraseTo }: CountMark): string | undefined {
  if (OWNED.has(draft.category) || draft.category === 'money' || draft.percent || phraseTo === to) return undefined;
  const doer = organizations.find((org) => org.from === phraseTo);
  const verb = doer && tokens[doer.to];
  return verb?.kind === 'word' &&
    verb.shape === 'lower' &&
    !OBJECT_WORDS.has(verb.fold) &&
    !LINKS.has(verb.fold) &&
    !unitAt(tokens, doer!.to)
    ? doer!.value
    : undefined;
}
const LINKS = new Set(['và', 'hoặc', 'được', 'bị', 'khi', 'để', 'này', 'đó', 'trên', 'nhân', 'cũng']);

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

/** "Tại Công ty A (thị xã B), có hơn 900 công nhân": the place that a sentence opens with, and who is there. */
function placeOf({ tokens, from, organizations, counts }: Scene, { from: at, draft }: CountMark): string | undefined {
  if (!AT_HOME.has(draft.category)) return undefined;
  const place = organizations.find((org) => org.from === from + 1 && org.to <= at);
  if (!place || !PLACE_WORDS.has(tokens[from]!.fold)) return undefined;
  for (let i = place.to; i < at; i++)
    if (tokens[i]!.fold === 'có' && !counts.some((count) => count.from <= i && i < count.phraseTo)) return place.value;
  return undefined;
}
const AT_HOME: ReadonlySet<string | null> = new Set(['people', 'members', 'organizations']);
const PLACE_WORDS = new Set(['tại', 'ở']);

/** "chủ tịch công đoàn Công ty A (hiện có 900 người)": the workers are the company's, the members the union's. */
function employer(organization: string | undefined, { draft }: CountMark): string | undefined {
  const capital = draft.percent && /^vốn/u.test(draft.unit ?? '');
  if (
    (draft.category !== 'people' && !capital) ||
    !/^(?:vốn|người|lao động|NLĐ|LĐ|công nhân|CN|CBCNV|nhân viên|quân số)/u.test(draft.unit ?? '')
  )
    return organization;
  return organization?.replace(/^Công đoàn (?:cơ sở )?(?=Công ty |Tổng công ty |Nhà máy |Xí nghiệp )/iu, '');
}

/** "đại diện Ban Thường vụ Thành đoàn": who speaks for its committee tells what the body does. */
const bodyOf = ({ tokens }: Scene, { from, value }: Landmark<string>): string =>
  tokens[from - 1]?.fold === 'diện'
    ? value.replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\p{Lu})/u, '')
    : value;

const TOPIC_WORDS = new Set(['của', 'trong', ...PLACE_WORDS]);

/** Sets the organization of every count of the sentence, and takes the actors that the sentence names over into `actors`. */
export function relateGivers(scene: Scene, actors: Actors, nation: string | null): void {
  const { counts, organizations } = scene;
  if (counts.length === 0 && organizations.length === 0) {
    actors.age++;
    return;
  }
  const parts = standingsOf(scene);
  const nearest = (before: number, part: Part): string | undefined => {
    for (let k = organizations.length - 1; k >= 0; k--)
      if (organizations[k]!.to <= before && parts[k] === part) return bodyOf(scene, organizations[k]!);
    return undefined;
  };
  actors.age++;
  const actor = actors.age <= ACTOR_REACH && counts.length > 0 && !isPersonal(scene) ? actors.last : null;
  const stated = counts.length > 0 && actors.maker !== null && takesUpWork(scene) ? actors.maker : null;
  let given: { org: string; clause: number } | undefined;
  counts.forEach((count, index) => {
    const giver = giverBehind(scene, index, nearest(count.from, 'subject') !== undefined);
    if (giver) given = { org: giver, clause: index };
    const owner = ownerOf(scene, count);
    const subject = topicOf(scene, parts, count.from) ?? nearest(count.from, 'subject');
    const carried =
      given && given.clause < index && counts[index - 1]!.draft.organization === given.org ? given.org : undefined;
    count.draft.organization =
      giver ??
      doerOf(scene, count) ??
      (nation && isNational(scene, count) ? nation : undefined) ??
      composedOf(scene, count) ??
      owner ??
      (count.draft.category === 'money' ? carried : undefined) ??
      subject ??
      carried ??
      placeOf(scene, count) ??
      employer(nearest(count.from, 'weak'), count) ??
      subjectBehind(scene, parts, count.from) ??
      stated ??
      actor ??
      nearest(count.from, 'object') ??
      null;
  });
  if (counts.length > 0 && counts.some(({ draft }) => draft.organization === null)) {
    const later = counts.map((count) => ownerOf(scene, count)).find((owner) => owner !== undefined);
    if (later) for (const { draft } of counts) draft.organization ??= later;
  }
  actors.maker = makerOf(scene) ?? actors.maker;
  const visited = parts.includes('subject') ? undefined : visitedBy(scene);
  if (visited) {
    Object.assign(actors, { last: visited, age: 0 });
    return;
  }
  const last = parts.includes('subject') ? parts.lastIndexOf('subject') : parts.lastIndexOf('weak');
  if (last >= 0) Object.assign(actors, { last: bodyOf(scene, organizations[last]!), age: 0 });
  else if (
    organizations[0] &&
    organizations[0].from === scene.from + 1 &&
    PLACE_WORDS.has(scene.tokens[scene.from]!.fold) &&
    counts.some(({ draft }) => draft.organization === organizations[0]!.value)
  )
    Object.assign(actors, { last: organizations[0].value, age: 0 });
  else if (counts.some(({ draft }) => draft.organization === nation && nation !== null))
    Object.assign(actors, { last: nation, age: 0 });
}
