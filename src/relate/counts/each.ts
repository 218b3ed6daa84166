/** each: what every one of the counted before gets or costs: "trao 40 suất quà, mỗi suất 500.000 đồng". */
import { wordSet } from '../../text/word-set.ts';
import type { CountMark, Scene } from './sentence.ts';

/** Between "mỗi suất" and its figure. */
const LINKS = wordSet('trị, giá, được, nhận, gồm, hơn, gần, trên, khoảng, là, có, thêm, hỗ, trợ, tặng, kinh, phí, từ');
/** How far before the figure "mỗi" may stand, in tokens. */
const REACH = 5;

/** Does "mỗi" stand before the count with a noun of one or two words between? */
function isOfEach({ tokens, from }: Scene, at: number): boolean {
  let i = at - 1;
  while (LINKS.has(tokens[i]?.fold ?? '')) i--;
  for (let k = i - 1; k >= from && k >= at - REACH && k >= i - 2; k--) if (tokens[k]!.fold === 'mỗi') return true;
  return false;
}

/** Words for one thing, whose "mỗi" may take up the others: "12 ngôi nhà … Mỗi căn …". */
const SORTS: ReadonlyMap<string, number> = new Map(
  [
    wordSet('suất, phần, gói, túi, quà, giỏ'),
    wordSet('căn, nhà, ngôi, mái'),
    wordSet('người, em, cháu, chị, anh'),
  ].flatMap((words, sort) => [...words].map((word) => [word, sort] as const)),
);

/** "Mỗi suất gồm …" at the head of a sentence: what the sentence before counted by that word. */
function takenUp({ tokens, from, earlier }: Scene): CountMark | undefined {
  if (tokens[from]!.fold !== 'mỗi') return undefined;
  const noun = tokens[from + 1]?.fold ?? '';
  const sort = SORTS.get(noun);
  return earlier.findLast(({ draft, to }) => {
    const head = tokens[to]?.fold ?? '';
    return draft.category !== 'money' && (head === noun || (sort !== undefined && SORTS.get(head) === sort));
  });
}

/** "Mỗi suất gồm 500.000 đồng và quà trị giá 300.000 đồng": does only "và" with a noun part the figure from the one before? */
function isJoined({ tokens, counts }: Scene, index: number): boolean {
  const before = counts[index - 1];
  if (before?.draft.category !== 'money') return false;
  let joined = false;
  for (let i = before.to; i < counts[index]!.from; i++) {
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== '/') return false;
    if (tokens[i]!.fold === 'và' || tokens[i]!.fold === 'cùng') joined = true;
  }
  return joined;
}

/**
 * The things or people counted before in the same clause list, or in the sentence before, each of which the count at `index`
 * is of; undefined where it is of none.
 */
export function eachOf(scene: Scene, index: number): CountMark | undefined {
  const { tokens, counts } = scene;
  const { from, draft: own } = counts[index]!;
  if (!isOfEach(scene, from))
    return own.category === 'money' && isJoined(scene, index) ? eachOf(scene, index - 1) : undefined;
  for (let k = index - 1; k >= 0; k--) {
    const { draft, to } = counts[k]!;
    for (let i = to; i < (counts[k + 1]?.from ?? from); i++) if (tokens[i]!.text === ';') return undefined;
    if (draft.category !== 'money' && !draft.percent) return counts[k];
  }
  return takenUp(scene);
}
