/** misfortunes: what befell people and areas and what people lack: no work of a body that tells of it. */
import { APPROXIMATE_WORDS } from '../../lexicon/count-scopes.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import type { CountMark, Scene } from './sentence.ts';

/** "8 người tử vong", "287 công nhân bị ngộ độc": whom something befell, told by whoever tells it. */
export function areVictims({ tokens }: Scene, { draft, phraseTo }: CountMark): boolean {
  if (draft.category !== 'people') return false;
  for (let i = phraseTo; i < phraseTo + VICTIM_REACH; i++)
    if (tokens[i]?.kind !== 'word') return false;
    else if (BEFALLEN.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return true;
  return false;
}
const VICTIM_REACH = 4;
const BEFALLEN = pairSet(
  'bị, tử vong, thiệt mạng, ngộ độc, chết, nhập viện, mất tích, thương vong, tử nạn, hy sinh, hi sinh, đã hy, đã hi, qua đời',
);

/** "có trên 1.800 LĐ ở các nhà máy phải nghỉ luân phiên", "70% trong số đó có nhu cầu nhà ở": what people lack, no body's work. */
export function areInNeed({ tokens, from }: Scene, { from: at, to, draft }: CountMark): boolean {
  if (draft.category !== 'people' && draft.category !== 'members' && !draft.percent) return false;
  let before = at - 1;
  while (before >= from && APPROXIMATE_WORDS.has(tokens[before]!.fold)) before--;
  if (before >= from && tokens[before]!.kind === 'word' && !TOLD_OF.has(tokens[before]!.fold)) return false;
  for (let i = to; i < to + NEED_REACH && tokens[i] && tokens[i]!.kind !== 'mark'; i++)
    if (LACKING.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return true;
  return false;
}
const NEED_REACH = 11;
const TOLD_OF = wordSet('có, hiện, nay, còn, và');
const LACKING = pairSet('thiếu việc, mất việc, thất nghiệp, phải nghỉ, nghỉ luân, ngừng việc, có nhu');

/** "toàn tỉnh xảy ra 19 cuộc ngừng việc", "làm chết 5 người": what befell an area or its people. */
export function isMishap(scene: Scene, count: CountMark): boolean {
  const { tokens, from, counts } = scene;
  const { from: at } = count;
  // "xảy ra 6 vụ với 4.200 người tham gia, giảm 3 vụ": how many fewer.
  if (CHANGES.has(tokens[at - 1]?.fold ?? ''))
    return counts.some(
      (other) => other.to < at && tokens[other.to]?.fold === tokens[count.to]?.fold && isMishap(scene, other),
    );
  for (let i = at - 1; i > from && i > at - MISHAP_REACH && tokens[i]!.text !== ';'; i--) {
    if (HAPPENED.has(tokens[i - 1]!.fold, tokens[i]!.fold)) return !PREVENTED.has(tokens[i - 2]?.fold ?? '');
  }
  return false;
}
const CHANGES = wordSet('tăng, giảm');
const MISHAP_REACH = 14;
const HAPPENED = pairSet('xảy ra, làm chết, bị chết');
const PREVENTED = wordSet('không, để');
