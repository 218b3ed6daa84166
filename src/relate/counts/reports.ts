/** reports: the union a paragraph reports on, and the counts that are its figures although no clause names it again. */
import { APPROXIMATE_WORDS } from '../../lexicon/count-scopes.ts';
import { wordSet } from '../../text/word-set.ts';
import { isUnions } from './owners.ts';
import type { CountMark, Scene } from './sentence.ts';

/** What a union reports of itself: initiatives, gifts, events; houses and people may be anyone's. */
const REPORTED: ReadonlySet<string | null> = new Set(['initiatives', 'gifts', 'events']);

const AREAS = wordSet('quận, huyện, tỉnh, thị, thành, tp, xã, phường, ngành');
/** "toàn quận", "cả quận". */
const WHOLE = wordSet('toàn, cả');
/** The area words of names: "Liên đoàn Lao động thành phố …". */
const SPELT = new Map([
  ['tp', 'thành phố'],
  ['thị', 'thị xã'],
  ['thành', 'thành phố'],
]);

/** "Toàn quận có 3.150 chị": is the area that the sentence tells of up to token `at` the union's own? */
function isOwnArea({ tokens, from }: Scene, at: number, union: string): boolean {
  for (let i = from; i + 1 < at; i++) {
    const area = tokens[i + 1]!.fold;
    if (!WHOLE.has(tokens[i]!.fold) || !AREAS.has(area)) continue;
    const name = union.toLowerCase();
    return (
      name.startsWith(`liên đoàn lao động ${SPELT.get(area) ?? area} `) ||
      (area === 'ngành' && /^công đoàn (?:ngành|viên|giáo|y|dệt)/u.test(name))
    );
  }
  return false;
}

/** The union whose figure a count is that no clause gives to anyone, by the `topic` of its paragraph; null where it is not. */
export function reportedBy(scene: Scene, count: CountMark, topic: string | null): string | null {
  if (topic === null) return null;
  const { draft } = count;
  if (isUnions(count) || draft.honour !== null || REPORTED.has(draft.category)) return topic;
  if (isElliptic(scene, count.from)) return topic;
  if (draft.category === 'places' || (draft.category === 'people' && !attains(scene, count))) return null;
  return isOwnArea(scene, count.from, topic) ? topic : null;
}

/** "Ngoài ra, đã vận động 120 triệu đồng", "Trong năm đã chi …": a clause that leaves its subject out goes on about the same body. */
function isElliptic({ tokens, from, dates }: Scene, at: number): boolean {
  let has = at - 1;
  while (has > from && APPROXIMATE.has(tokens[has]!.fold)) has--;
  const presents = has > from && tokens[has]!.fold === 'có';
  // "LĐLĐ huyện đã lập 12 CĐCS; có 71% số doanh nghiệp …"
  if (presents && tokens[has - 1]!.text === ';') return true;
  const opensThrough =
    tokens[from]!.fold === 'qua' || (tokens[from]!.fold === 'thông' && tokens[from + 1]!.fold === 'qua');
  for (let i = from; i < at; i++) {
    if (tokens[i]!.fold !== 'đã') continue;
    return i === from || tokens[i - 1]!.text === ',' || TIMES.has(tokens[i - 1]!.fold) || opensThrough;
  }
  // "Qua các đợt thi đua có 135 sáng kiến", "Tính đến 30/6 có trên 40 đơn vị", "Trong 5 năm, có 95% số công nhân …".
  if (!presents) return false;
  if (opensThrough) return true;
  const before = tokens[has - 1]!.text === ',' ? has - 1 : has;
  const lead = dates.find(({ to }) => to === before || (to === before - 1 && tokens[to]!.text === ')'));
  if (!lead || !LEADS.has(tokens[lead.from - 1]?.fold ?? '')) return false;
  return lead.from - from <= LEAD || (tokens[lead.from - 2]!.fold === 'tính' && tokens[lead.from - 3]!.text === ',');
}
const APPROXIMATE = new Set([...APPROXIMATE_WORDS, 'thêm']);
const LEADS = wordSet('đến, trong, qua, từ, riêng');
const LEAD = 3;
const TIMES = wordSet('năm, kì, quý, tháng, qua, đó');

/** "210 chị đạt danh hiệu", "9.500 người được cấp thẻ": what people have by the union's work. */
function attains({ tokens }: Scene, { phraseTo }: CountMark): boolean {
  const next = tokens[phraseTo]?.fold;
  return next === 'đạt' || next === 'được' || next === 'cấp' || tokens[phraseTo - 1]?.fold === 'đạt';
}
