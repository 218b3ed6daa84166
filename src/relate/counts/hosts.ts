/** hosts: who holds the meeting, contest or congress of an article: the body that "ban tổ chức" and "đại hội" stand for. */
import { pairSet, wordSet } from '../../text/word-set.ts';
import { type CountMark, covers, type Scene } from './sentence.ts';
import type { Part } from './standing.ts';

/** What is held: behind "tổ chức" these make it a verb. */
const HELD = wordSet('hội, lễ, giải, chương, đại, buổi, ngày, cuộc, diễn, tọa, gặp, tháng, tuần, liên, đêm');
/** How far behind "tổ chức" the name of what is held may begin, in tokens: "tổ chức thành công Hội thao". */
const HELD_REACH = 4;

/** Does the clause hold something between two tokens: "tổ chức Hội nghị", "khai mạc Hội thao"? */
function holds(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const pair = `${tokens[i]!.fold} ${tokens[i + 1]!.fold}`;
    if (pair !== 'tổ chức' && pair !== 'khai mạc') continue;
    for (let k = i + 2; k < to && k < i + 2 + HELD_REACH; k++) if (HELD.has(tokens[k]!.fold)) return true;
  }
  return false;
}

/** How far behind "do Công đoàn A" its "tổ chức" may stand, in tokens. */
const HOLDER_REACH = 14;

/** Does "do" make the body at token `from` the one that holds what was named before: "Hội thao do LĐLĐ tỉnh tổ chức"? */
function isHolder({ tokens, to: end }: Scene, from: number, to: number): boolean {
  if (tokens[from - 1]?.fold !== 'do') return false;
  for (let i = to; i + 1 < end && i < to + HOLDER_REACH; i++)
    if (tokens[i]!.fold === 'tổ' && tokens[i + 1]!.fold === 'chức') return true;
  return false;
}

/** The body that holds an event in the sentence; undefined where none does. */
export function hostOf(scene: Scene, parts: readonly Part[]): string | undefined {
  const { tokens, organizations, to } = scene;
  return organizations.find((org, k) => {
    if (org.attached) return parts[k] === 'subject';
    if (isHolder(scene, org.from, org.to)) return true;
    if (parts[k] !== 'subject') return false;
    const next = organizations.findIndex((_, i) => i > k && parts[i] === 'subject');
    return holds(tokens, org.to, next < 0 ? to : organizations[next]!.from);
  })?.value;
}

/** "Hội thi có 200 thí sinh, do Công đoàn A tổ chức": who holds what the sentence opens with, named behind those who take part. */
export function holderBehind(scene: Scene, { from: at, phraseTo, draft }: CountMark): string | undefined {
  const { tokens, from, organizations } = scene;
  if (!ATTENDING.has(draft.category) || draft.percent) return undefined;
  const holder = organizations.find((org) => org.from >= phraseTo);
  if (!holder || !isHolder(scene, holder.from, holder.to)) return undefined;
  if (organizations.some((org) => org.to <= at)) return undefined;
  for (let i = from; i < at; i++)
    if ((i === from || tokens[i - 1]!.text === ',') && (HELD.has(tokens[i]!.fold) || COURSES.has(tokens[i]!.fold)))
      return holder.value;
  return undefined;
}
/** What comes together, or is won there. */
const ATTENDING: ReadonlySet<string | null> = new Set(['people', 'members', 'organizations', 'gifts', 'events']);
const COURSES = wordSet('lớp, khóa, triển');

/** "Chương trình do LĐLĐ tỉnh tổ chức.", "Đây là hoạt động do …": who held what the sentences before told of; undefined where it is not said. */
export function heldBefore(scene: Scene): string | undefined {
  const { tokens, from, organizations } = scene;
  const opening = tokens[from]!.fold === 'đây' && tokens[from + 1]?.fold === 'là' ? from + 2 : from;
  if (opening === from && !HELD.has(tokens[from]!.fold)) return undefined;
  const holder = organizations[0];
  return holder &&
    !covers(organizations, from) &&
    holder.from - opening <= NAMED_REACH &&
    isHolder(scene, holder.from, holder.to)
    ? holder.value
    : undefined;
}
/** How far behind the head of its sentence "do Công đoàn A" may stand. */
const NAMED_REACH = 12;

/** Those who take part, and what is won or spent there. */
export const isHeld = ({ draft }: CountMark): boolean =>
  draft.organization === null && !draft.percent && (ATTENDING.has(draft.category) || draft.category === 'works');

const MEETINGS = pairSet('đại hội, hội nghị, hội thi, hội thao, buổi lễ, đh');
const ADVERBS = wordSet('đã, cũng, còn, sẽ, nhất, trí, tiến, hành, thống, kịp, thời, trực, tiếp');
const DECIDING = wordSet(
  'bầu, thông, đề, đặt, quyết, phấn, biểu, tuyên, trao, tặng, khen, thu, tôn, cử, suy, nhận, hỗ, quyên, dành, chọn, lựa, công, vinh, gửi, chuyển, phát, giao, ghi, thưởng, đưa',
);

const CLOSINGS = wordSet('thúc, mạc, tại, sau, qua');
const CONTESTS = pairSet('hội thi, hội thao, cuộc thi, hội giảng, hội diễn, giải bóng');

/** Does the sentence tell up to token `at` of a contest of its own? */
function namesContest({ tokens, from }: Scene, at: number): boolean {
  for (let i = from; i < at; i++)
    if (CONTESTS.has(tokens[i]!.fold, tokens[i + 1]!.fold))
      // "Kết thúc hội thi, ban tổ chức trao …": the one that was told of.
      return !(tokens[i + 2]!.text === ',' && CLOSINGS.has(tokens[i - 1]?.fold ?? ''));
  return false;
}

const isCommittee = (tokens: Scene['tokens'], i: number): boolean =>
  tokens[i]!.fold === 'ban' && tokens[i + 1]?.fold === 'tổ' && tokens[i + 2]?.fold === 'chức';

/** Does one of the deciding verbs stand at token `i`, or behind adverbs there, before token `at`? */
function decides(tokens: Scene['tokens'], i: number, at: number): boolean {
  let verb = i;
  while (verb < at && ADVERBS.has(tokens[verb]!.fold)) verb++;
  return verb < at && DECIDING.has(tokens[verb]!.fold);
}

/** Does the meeting, or those who run it, act in the clause of the count: "ban tổ chức đã trao 15 giải", "Đại hội bầu 21 đồng chí"? */
export function isByHost(scene: Scene, { from: at }: CountMark, after: number): boolean {
  const { tokens, from, organizations } = scene;
  for (let i = at - 1; i >= after && i >= from; i--) {
    const { fold } = tokens[i]!;
    const committee = fold === 'btc' ? 1 : isCommittee(tokens, i) ? 3 : 0;
    if (committee > 0)
      return decides(tokens, i + committee, at) && !covers(organizations, i) && !namesContest(scene, i);
    if (!MEETINGS.has(fold, tokens[i + 1]!.fold) || (i > from && tokens[i - 1]!.text !== ',')) continue;
    if (decides(tokens, fold === 'đh' ? i + 1 : i + 2, at)) return !covers(organizations, i);
  }
  return false;
}
