/** owners: whose count it is by its own words and place: the body it makes up, whose people it counts, who does it, where it is. */
import { APPROXIMATE_WORDS, OBJECT_WORDS } from '../../lexicon/count-scopes.ts';
import { unitAt } from '../../lexicon/units.ts';
import type { CountMark, Scene } from './sentence.ts';
import type { Part } from './standing.ts';

/** "bầu Ban Chấp hành nhiệm kỳ 2023-2028 gồm 7 ủy viên": the body that the counted make up. */
export function composedOf({ tokens, organizations, counts }: Scene, { from, draft }: CountMark): string | undefined {
  if (draft.category === 'money') return undefined;
  let i = from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  if (tokens[i]?.fold !== 'gồm') return undefined;
  const body = organizations.findLast((org) => org.to <= i && i - org.to <= COMPOSED_REACH);
  // "LĐLĐ huyện lập 31 CĐCS, gồm 29 CĐCS doanh nghiệp": what was counted before is made up.
  return body && counts.some((count) => count.from >= body.to && count.phraseTo <= i) ? undefined : body?.value;
}
const APPROXIMATE = new Set([...APPROXIMATE_WORDS, 'có']);
const COMPOSED_REACH = 7;

/**
 * "Công ty A (340 sáng kiến)", "dẫn đầu là LĐLĐ quận B (122%), LĐLĐ quận C (119%)", "như Công đoàn A với 85 đề tài": whose
 * figure stands in the bracket behind it, or behind one of the instances in a list.
 */
export function besideOf(
  { tokens, organizations }: Scene,
  parts: readonly Part[],
  count: CountMark,
): string | undefined {
  if (count.draft.category === 'places') return undefined;
  let i = count.from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  const opens = tokens[i]?.text === '(';
  const end = opens || tokens[i]?.fold === 'với' ? i : i + 1;
  const k = organizations.findIndex((org) => org.to === end);
  return k >= 0 && (opens || parts[k] === 'instance') ? employer(organizations[k]!.value, count) : undefined;
}

const OWNED: ReadonlySet<string | null> = new Set(['people', 'members', 'initiatives']);

/** People, members and initiatives that are an organization's own: "1.300 công nhân của công ty", "đoàn viên Công đoàn ngành Y tế". */
export function ownerOf({ tokens, organizations }: Scene, { draft, to, phraseTo }: CountMark): string | undefined {
  if (!OWNED.has(draft.category)) return undefined;
  return organizations.find((org) => {
    if (org.from < to || org.from > phraseTo + 1) return false;
    return org.from <= phraseTo || tokens[phraseTo]!.fold === 'của';
  })?.value;
}

/** "15 công đoàn cơ sở thuộc Công đoàn Khu công nghệ cao": the union that the counted unions are under. */
export function unionOver(
  { tokens, organizations }: Scene,
  count: CountMark,
  unions: ReadonlySet<string>,
): string | undefined {
  if (!isUnions(count)) return undefined;
  let at = count.phraseTo;
  if (tokens[at]?.fold === 'trực') at++;
  if (tokens[at]?.fold === 'thuộc' || tokens[at]?.fold === 'của') at++;
  else if (tokens[at - 1]?.fold !== 'thuộc') return undefined;
  const over = organizations.find(({ from }) => from === at)?.value;
  return over !== undefined && unions.has(over) ? over : undefined;
}

/** "cả nước kết nạp 4 triệu đoàn viên", "Việt Nam có 120.000 công đoàn cơ sở": members and unions of the whole country. */
export function isNational({ tokens, from, organizations }: Scene, { from: at, to, draft }: CountMark): boolean {
  if (draft.category !== 'members' && !UNIONS.has(tokens[to]?.fold ?? '')) return false;
  for (let i = at - 2; i >= from; i--) {
    const pair = `${tokens[i]!.fold} ${tokens[i + 1]!.fold}`;
    if (pair !== 'cả nước' && pair !== 'toàn quốc' && pair !== 'việt nam') continue;
    return !organizations.some((org) => org.from <= i && i < org.to);
  }
  return false;
}
const UNIONS = new Set(['công', 'cđ', 'cđcs', 'nghiệp']);

/** "năng suất của công ty đạt 1,7 tấn": in a clause without a subject of its own, whose thing is counted. */
export function topicOf(
  { tokens, organizations, from }: Scene,
  parts: readonly Part[],
  at: number,
): string | undefined {
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

/** "hai phương án Chính phủ trình", "67 hồ sơ BHXH tỉnh đề nghị kiện": who does it with the counted thing, behind its noun. */
export function doerOf({ tokens, organizations }: Scene, { draft, to, phraseTo }: CountMark): string | undefined {
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

/** "Tại Công ty A (thị xã B), có hơn 900 công nhân": the place that a sentence opens with, and who is there. */
export function placeOf(
  { tokens, from, organizations, counts }: Scene,
  { from: at, draft }: CountMark,
): string | undefined {
  if (!AT_HOME.has(draft.category)) return undefined;
  const place = organizations.find((org) => org.to <= at && org.from > from && opensPlace(tokens, from, org.from - 1));
  if (!place) return undefined;
  for (let i = place.to; i < at; i++)
    if (tokens[i]!.fold === 'có' && !counts.some((count) => count.from <= i && i < count.phraseTo)) return place.value;
  return undefined;
}
/** "Tại" at the head of its sentence, or of one that was glued to a heading. */
const opensPlace = (tokens: Scene['tokens'], from: number, at: number): boolean =>
  PLACE_WORDS.has(tokens[at]!.fold) && (at === from || tokens[at]!.shape === 'title');
const AT_HOME: ReadonlySet<string | null> = new Set([
  'people',
  'members',
  'organizations',
  'works',
  'events',
  'other',
  null,
]);
export const PLACE_WORDS = new Set(['tại', 'ở']);

/** "chủ tịch công đoàn Công ty A (hiện có 900 người)": the workers are the company's, the members the union's. */
export function employer(organization: string | undefined, { draft }: CountMark): string | undefined {
  const capital = draft.percent && /^vốn/u.test(draft.unit ?? '');
  if (
    (draft.category !== 'people' && !capital) ||
    !/^(?:vốn|người|lao động|NLĐ|LĐ|công nhân|CN|CBCNV|nhân viên|quân số)/u.test(draft.unit ?? '')
  )
    return organization;
  return organization?.replace(/^Công đoàn (?:cơ sở )?(?=Công ty |Tổng công ty |Nhà máy |Xí nghiệp )/iu, '');
}

/** The enterprise that a body is, or is the union of; null for any other body. */
export function enterpriseOf(organization: string): string | null {
  const name = organization.replace(/^Công đoàn (?:cơ sở )?/iu, '');
  return /^(?:Công ty|Tổng công ty|Tập đoàn|Nhà máy|Xí nghiệp) /iu.test(name) ? name : null;
}

/** "500 đoàn viên", "101 CĐCS", "9 cán bộ công đoàn": what only unions have. */
export const isUnions = ({ draft }: CountMark): boolean =>
  draft.category === 'members' ||
  /^(?:lượt đoàn viên|(?:lượt )?(?:cán bộ )?(?:công đoàn|CĐ|nghiệp đoàn|LĐLĐ|liên đoàn lao động))/iu.test(
    draft.unit ?? '',
  );

const TOPIC_WORDS = new Set(['của', 'trong', ...PLACE_WORDS]);
