/** timeless: counts that hold at no time of their own: standing numbers, thresholds, one's family, things known before. */
import { CLOSED_HEADS } from '../../lexicon/phrase-ends.ts';
import type { CountMark, Scene } from './sentence.ts';

/** "đại diện cho tiếng nói của 217 đoàn viên của 7 tổ": standing numbers of those whom the counted before speak for. */
export function isRepresented(
  { tokens, counts }: Scene,
  previous: CountMark,
  { from }: CountMark,
  represented: number,
): boolean {
  if (counts[represented] === previous) return from - previous.phraseTo <= 1 && tokens[from - 1]!.fold === 'của';
  for (let i = from - 1; i > previous.to && i > from - REPRESENTED; i--) {
    if (tokens[i]!.text === ';') return false;
    // Behind a comma it is told of the day as well: "347 đại biểu, đại diện cho 153.000 đoàn viên".
    if (tokens[i]!.fold === 'cho' && tokens[i - 1]!.fold === 'diện') return tokens[i - 3]?.text !== ',';
  }
  return false;
}
const REPRESENTED = 14;

/** "một trong 2 cách", "hai vợ chồng": things known before and one's own family, at no time of their own. */
export function isTimeless({ tokens }: Scene, { from, to, draft: { category } }: CountMark): boolean {
  if (tokens[from - 1]?.fold === 'trong' && tokens[from - 2]?.fold === 'một') return true;
  const first = tokens[to]?.fold ?? '';
  return (
    category === 'people' &&
    (CLOSED_HEADS.has(`${first} ${tokens[to + 1]?.fold}`) || (first === 'con' && tokens[from]!.kind === 'word'))
  );
}

/** "nơi có từ 25 lao động trở lên": a threshold that holds at all times. */
export const isCondition = ({ tokens }: Scene, { from, phraseTo }: CountMark): boolean =>
  tokens[from - 1]?.fold === 'từ' && tokens[phraseTo]?.fold === 'trở' && tokens[phraseTo + 1]?.fold === 'lên';

/** "hai tổ chức", "ba con nhỏ": a small number in words is of things known before, at no time of its own. */
export const isKnownThing = ({ tokens }: Scene, { from, draft }: CountMark): boolean =>
  tokens[from]!.kind === 'word' && draft.value < FEW;
const FEW = 10;
