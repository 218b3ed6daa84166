/** givers: whose count it is: the one who gives, organizes or counts, by the place of organizations in the sentence and paragraph. */
import { ACTING, GIFT_WORDS, GIVER_WORDS, OBJECT_WORDS, OPENERS, WEAK_WORDS } from '../../lexicon/count-scopes.ts';
import { VERBS } from '../../lexicon/phrase-ends.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';

/** How an organization stands in its clause. */
type Part = 'subject' | 'weak' | 'object';

/** The actors a paragraph has named so far. */
export interface Actors {
  last: string | null;
}

export const noActors = (): Actors => ({ last: null });

/** Does a colon with a count before it open a list that the organization stands in: "tại 3 đơn vị: Công ty A, Công ty B"? */
function isListed({ tokens, from, counts }: Scene, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (tokens[i]!.text === ';') return false;
    if (tokens[i]!.text === ':') return counts.some((count) => count.from < i);
  }
  return false;
}

/** "Tham dự có lãnh đạo …", "với sự tham gia của …", "đón tiếp …": the token from which organizations are guests. */
function guestsFrom({ tokens, from, to }: Scene): number {
  for (let i = from; i + 1 < to; i++) {
    const next = tokens[i + 1]!.fold;
    switch (tokens[i]!.fold) {
      case 'dự':
        if (i < from + GUEST_WORDS)
          for (let k = i + 1; k < to && k <= i + GUEST_WORDS; k++) if (tokens[k]!.fold === 'có') return i;
        if (next === 'của') return i;
        break;
      case 'gia':
      case 'diện':
      case 'mặt':
        if (next === 'của' && GUEST_VERBS.has(tokens[i - 1]!.fold)) return i;
        break;
      case 'đón':
        if (next === 'tiếp') return i;
    }
  }
  return to;
}
const GUEST_WORDS = 5;
const GUEST_VERBS = new Set(['tham', 'hiện', 'có']);

/** Does the clause go on with its verb behind the organization, or behind a bracket there: "Công ty A (quận 3) nợ …"? */
function acts(tokens: Scene['tokens'], at: number): boolean {
  let i = at;
  if (tokens[i]?.text === '(') {
    while (i < at + BRACKET && tokens[i] && tokens[i]!.text !== ')') i++;
    i++;
  }
  const word = tokens[i]?.fold;
  return word !== undefined && (ACTING.has(word) || VERBS.has(`${word} ${tokens[i + 1]?.fold ?? ''}`));
}

const BRACKET = 12;

/** "phối hợp cùng LĐLĐ quận, huyện, công đoàn ngành …": does token `i` end a list of partners up to there? */
function isPartner({ tokens, from }: Scene, i: number): boolean {
  if (i < from || (tokens[i]!.text !== ',' && tokens[i]!.fold !== 'và')) return false;
  for (let k = i - 1; k > from && k >= i - PARTNERS; k--) {
    if (/^[;:.]$/.test(tokens[k]!.text) || acts(tokens, k)) return false;
    if ((tokens[k]!.fold === 'cùng' || tokens[k]!.fold === 'với') && tokens[k - 1]!.fold === 'hợp') return true;
  }
  return false;
}
const PARTNERS = 16;

/** The part of each organization; coordinated ones take the part of the first. */
function partsOf(scene: Scene): Part[] {
  const { tokens, from, organizations } = scene;
  const parts: Part[] = [];
  const guests = guestsFrom(scene);
  organizations.forEach((mark, k) => {
    if (mark.attached || isListed(scene, mark.from)) {
      parts.push('object');
      return;
    }
    const before = organizations[k - 1];
    let i = mark.from - 1;
    if (before && before.to <= mark.from) {
      let side = before.to;
      while (side < mark.from && JOINTS.has(tokens[side]!.fold)) side++;
      if (side === mark.from && side > before.to) {
        // The first of joint actors counts; the others stand with it.
        parts.push(parts[k - 1] === 'subject' ? 'weak' : parts[k - 1]!);
        return;
      }
    }
    while (i >= from && SKIPPED.has(tokens[i]!.fold)) i--;
    const token = i >= from ? tokens[i]! : undefined;
    const word = token?.fold ?? '';
    // "giới sử dụng lao động, ở đây là Phòng Thương mại, chỉ đề xuất": named behind "là", it still acts.
    const acting = word === 'là' && acts(tokens, mark.to);
    if (mark.from > guests || (OBJECT_WORDS.has(word) && !acting) || isPartner(scene, i)) parts.push('object');
    else if (WEAK_WORDS.has(word)) {
      // "với Chủ tịch LĐLĐ tỉnh": what stands before the role decides.
      while (i >= from && WEAK_WORDS.has(tokens[i]!.fold)) i--;
      parts.push(i >= from && OBJECT_WORDS.has(tokens[i]!.fold) ? 'object' : 'weak');
    } else if (token?.kind !== 'word' || token.shape !== 'lower' || OPENERS.has(word) || acts(tokens, mark.to))
      parts.push('subject');
    else parts.push('object');
  });
  return parts;
}
const JOINTS = new Set([',', 'và', '-', '(', ')']);
const SKIPPED = new Set(['"', '“', 'các']);

/** The organization that the clause behind the count makes the giver: "25 công nhân được nhận hỗ trợ từ LĐLĐ thành phố". */
function giverBehind({ tokens, counts, organizations, honours, to }: Scene, index: number): string | undefined {
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
  const mark = organizations.find((org) => org.from >= phraseTo && org.from < end && isGiver(tokens, org, phraseTo));
  return mark?.value;
}

const isMoney = ({ draft }: CountMark): boolean => draft.category === 'money';

function isGiver(tokens: Scene['tokens'], org: Landmark<string>, from: number): boolean {
  for (let i = org.from - 1; i >= from && i >= org.from - GIVER_REACH; i--) {
    const { fold: word } = tokens[i]!;
    if (GIVER_WORDS.has(word)) return true;
    if (word === 'là' && tokens[i - 1]?.fold === 'chính') continue;
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
  if (draft.category !== 'people') return organization;
  return organization?.replace(/^Công đoàn (?:cơ sở )?(?=Công ty |Tổng công ty |Nhà máy |Xí nghiệp )/iu, '');
}

const TOPIC_WORDS = new Set(['của', 'trong', ...PLACE_WORDS]);

/** Sets the organization of every count of the sentence, and takes the actors that the sentence names over into `actors`. */
export function relateGivers(scene: Scene, actors: Actors, nation: string | null): void {
  const { counts, organizations } = scene;
  const parts = partsOf(scene);
  const nearest = (before: number, part: Part): string | undefined => {
    for (let k = organizations.length - 1; k >= 0; k--)
      if (organizations[k]!.to <= before && parts[k] === part) return organizations[k]!.value;
    return undefined;
  };
  let given: { org: string; clause: number } | undefined;
  counts.forEach((count, index) => {
    const giver = giverBehind(scene, index);
    if (giver) given = { org: giver, clause: index };
    const owner = ownerOf(scene, count);
    const subject = topicOf(scene, parts, count.from) ?? nearest(count.from, 'subject');
    const carried =
      given && given.clause < index && counts[index - 1]!.draft.organization === given.org ? given.org : undefined;
    count.draft.organization =
      giver ??
      (nation && isNational(scene, count) ? nation : undefined) ??
      composedOf(scene, count) ??
      owner ??
      (count.draft.category === 'money' ? carried : undefined) ??
      subject ??
      carried ??
      placeOf(scene, count) ??
      employer(nearest(count.from, 'weak'), count) ??
      subjectBehind(scene, parts, count.from) ??
      actors.last ??
      nearest(count.from, 'object') ??
      null;
  });
  if (counts.length > 0 && counts.some(({ draft }) => draft.organization === null)) {
    const later = counts.map((count) => ownerOf(scene, count)).find((owner) => owner !== undefined);
    if (later) for (const { draft } of counts) draft.organization ??= later;
  }
  const last = parts.includes('subject') ? parts.lastIndexOf('subject') : parts.lastIndexOf('weak');
  if (last >= 0) actors.last = organizations[last]!.value;
  else if (counts.some(({ draft }) => draft.organization === nation && nation !== null)) actors.last = nation;
}
