/** each: what every one of the counted before gets or costs: "trao 40 suất quà, mỗi suất 500.000 đồng". */
import { wordSet } from '../../text/word-set.ts';
import type { CountMark, Scene } from './sentence.ts';

/** Between "mỗi suất" and its figure. */
const LINKS = wordSet('trị, giá, được, nhận, gồm, hơn, gần, trên, khoảng, là, có, thêm');
/** How far before the figure "mỗi" may stand, in tokens. */
const REACH = 5;

/** Does "mỗi" stand before the count with a noun of one or two words between? */
function isOfEach({ tokens, from }: Scene, at: number): boolean {
  let i = at - 1;
  while (LINKS.has(tokens[i]?.fold ?? '')) i--;
  for (let k = i - 1; k >= from && k >= at - REACH && k >= i - 2; k--) if (tokens[k]!.fold === 'mỗi') return true;
  return false;
}

/** The things or people counted before in the same clause list, each of which the count at `index` is of; undefined where it is of none. */
export function eachOf(scene: Scene, index: number): CountMark | undefined {
  const { tokens, counts } = scene;
  const { from } = counts[index]!;
  if (!isOfEach(scene, from)) return undefined;
  for (let k = index - 1; k >= 0; k--) {
    const { draft, to } = counts[k]!;
    for (let i = to; i < (counts[k + 1]?.from ?? from); i++) if (tokens[i]!.text === ';') return undefined;
    if (draft.category !== 'money' && !draft.percent) return counts[k];
  }
  return undefined;
}
