/** speakers: the people of a sentence who speak or act in it, and the body whose office they hold. */
import { SPEECH_WORDS } from '../../lexicon/count-scopes.ts';
import type { OrganizationKind, Role } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import type { Landmark, Scene } from './sentence.ts';

/** Before a name these make the person one who is only spoken of: "nhà của ông Tám", "thăm chị Lan". */
const OBJECTS = wordSet('của, cho, với, thăm, gặp, tặng, mời, về, từ, là, bởi, sang, đến, tại, lời');
const HONORIFICS = wordSet('ông, bà, anh, chị, đồng, chí, cô, thầy, em, đ/c, cụ, bác, chú, các');
/** With these a sentence opens that its first person speaks in. */
const SPEAKING = pairSet('phát biểu, trả lời, kết luận, chia sẻ, trao đổi');
/** How far behind a name its verb of speech may stand, in tokens: "ông Tám - Chủ tịch Công đoàn xã - cho biết". */
const SPEECH_REACH = 14;

/** Who holds one of these speaks for the state, whatever board is chaired besides. */
const STATE_OFFICES: ReadonlySet<string> = new Set(
  ['Thủ tướng', 'Thủ tướng Chính phủ', 'Phó Thủ tướng', 'Chủ tịch nước', 'Phó Chủ tịch nước', 'Tổng Bí thư'].map(fold),
);

/**
 * The body someone speaks for where offices in several are held: a union before others, and a party, in which "Ủy viên T.Ư Đảng,
 * Chủ tịch UBND thành phố" only has a seat, behind them all; null for whom the state has no body.
 */
export function officeOf(
  roles: readonly Role[],
  first: string | null | undefined,
  kinds: ReadonlyMap<string, OrganizationKind>,
): string | null {
  if (roles.some(({ role }) => role !== null && STATE_OFFICES.has(fold(role)))) return null;
  const held = [first ?? null, ...roles.map(({ organization }) => organization)].filter((body) => body !== null);
  const kindOf = (body: string): OrganizationKind => kinds.get(body) ?? 'other';
  return (
    held.find((body) => kindOf(body) === 'union') ?? held.find((body) => kindOf(body) !== 'party') ?? held[0] ?? null
  );
}

/** Does the person speak in the sentence: "theo ông Tám", "bà Lan cho biết"? */
function speaks({ tokens, to: end }: Scene, { from, to }: Landmark<string | null>): boolean {
  let i = from - 1;
  while (HONORIFICS.has(tokens[i]?.fold ?? '')) i--;
  if (OBJECTS.has(tokens[i]?.fold ?? '')) return false;
  if (tokens[i]?.fold === 'theo') return true;
  for (let k = to; k + 1 < end && k < to + SPEECH_REACH; k++)
    if (SPEECH_WORDS.has(tokens[k]!.fold, tokens[k + 1]!.fold)) return true;
  return false;
}

/** "Bộ Y tế cho biết, …": does the body only say what the clause behind tells? */
export function onlySays({ tokens }: Scene, { to }: Landmark<string>, before: number): boolean {
  let start = to;
  // "Bộ A (cơ quan soạn thảo) cho biết"
  if (tokens[to]?.text === '(') while (start < before && tokens[start]!.text !== ')') start++;
  for (let i = start; i < start + SAY_REACH && i < before; i++)
    if (SPEECH_WORDS.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return true;
  return false;
}
/** "cũng đã thẳng thắn cho biết". */
const SAY_REACH = 5;

/** The last person before token `before` who speaks. */
const lastSpeaker = (scene: Scene, before: number): Landmark<string | null> | undefined =>
  scene.people.findLast((person) => person.to <= before && speaks(scene, person));

/** The body whose office the last speaker before token `before` holds; undefined where none is known. */
export const speakerOf = (scene: Scene, before: number): string | undefined =>
  scene.people.length === 0 ? undefined : (lastSpeaker(scene, before)?.value ?? undefined);

/** "“… của chúng tôi là 600 đơn vị máu” - ông Tám nói": the body of who said so, named behind the words; undefined where it is not said. */
export function quotedOf(scene: Scene, at: number): string | undefined {
  const { tokens, from, people } = scene;
  if (people.length === 0) return undefined;
  for (let i = at - 1; i > from; i--)
    if (tokens[i]!.fold === 'tôi' && tokens[i - 1]!.fold === 'chúng')
      return people.find((person) => person.from > at && speaks(scene, person))?.value ?? undefined;
  return undefined;
}

/** "Đồng chí Tám đã trao tặng 2.000.000 đồng": the body in whose name someone gives; undefined where no one does. */
export function handedBy({ tokens, people }: Scene, at: number): string | undefined {
  const giver = people.findLast(({ to, from }) => {
    if (to > at || OBJECTS.has(tokens[from - 1]?.fold ?? '')) return false;
    let verb = to;
    while (GIVING_ADVERBS.has(tokens[verb]?.fold ?? '')) verb++;
    return verb < at && HANDING.has(tokens[verb]!.fold);
  });
  return giver?.value ?? undefined;
}
const GIVING_ADVERBS = wordSet('đã, cũng, trực, tiếp, thay, mặt');
const HANDING = wordSet('trao, tặng');

/** "Phát biểu tại hội nghị, ông Tám …": the first person, with whose words a sentence goes on. */
const openingSpeaker = ({ tokens, from, people }: Scene): Landmark<string | null> | undefined =>
  SPEAKING.has(tokens[from]!.fold, tokens[from + 1]?.fold) ? people[0] : undefined;

/** Does someone without an office speak before token `before`: what is told is of no body that acted in a sentence before. */
export function speaksAlone(scene: Scene, before: number): boolean {
  if (scene.people.length === 0) return false;
  const speaker = lastSpeaker(scene, before) ?? openingSpeaker(scene);
  return speaker !== undefined && speaker.to <= before && speaker.value === null;
}
