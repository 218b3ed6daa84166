/** delegations: those whom a body sends: "Đoàn công tác của LĐLĐ tỉnh …", of whom later sentences only say "đoàn đã trao 40 suất quà". */
import { ACTING } from '../../lexicon/count-scopes.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';

/** Before "đoàn" these make it another word. */
const OTHERS = wordSet(
  'công, liên, nghiệp, tập, quân, sư, trung, tiểu, lữ, đại, thành, tỉnh, quận, huyện, chi, ban, bí, khối, toàn, trưởng, phái, vũ, gia, giáo, kịch, hệ',
);
const KINDS = wordSet('công, đại, cán, kiểm, gồm, do, của, thăm, khảo, giám');
const VISITS = wordSet('đến, tới, thăm, trao, tặng, ghé, tiếp, hỗ, động, dâng');

/** Does token `i` say "đoàn" for people who are sent? */
const isDelegation = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]!.fold === 'đoàn' && !OTHERS.has(tokens[i - 1]?.fold ?? '');

/** How far behind "đoàn công tác" the body may stand that sends it, in tokens. */
const REACH = 8;

/** The body that sends the delegation of the sentence: "Đoàn công tác của LĐLĐ tỉnh A", "đoàn do Chủ tịch LĐLĐ tỉnh A dẫn đầu". */
export function sentBy(scene: Scene): string | undefined {
  const { tokens, from, to, organizations } = scene;
  for (const org of organizations)
    for (let i = org.from - 1; i >= from && i >= org.from - REACH && tokens[i]!.kind === 'word'; i--)
      if (isDelegation(scene, i) && i + 1 < to && KINDS.has(tokens[i + 1]!.fold)) return org.value;
  return undefined;
}

/** "Tại Công ty A, đoàn đã trao 45 phần quà": does the delegation that was named before act in the count's clause? */
export function isByDelegation(scene: Scene, { from: at }: CountMark, subject: Landmark<string> | undefined): boolean {
  const { tokens, from } = scene;
  for (let i = at - 1; i >= from && tokens[i]!.text !== ';'; i--) {
    if (subject && i < subject.to) return false;
    if (!isDelegation(scene, i) || (i > from && tokens[i - 1]!.text !== ',')) continue;
    // "đoàn công tác tiếp tục trao": of what kind it is stands between.
    const verb = tokens[tokens[i + 1]!.fold === 'công' && tokens[i + 2]!.fold === 'tác' ? i + 3 : i + 1]!.fold;
    if (ACTING.has(verb) || VISITS.has(verb)) return true;
  }
  return false;
}
