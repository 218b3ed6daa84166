/** personal: figures of someone's own life and work, which are no organization's. */
import { APPROXIMATE_WORDS } from '../../lexicon/count-scopes.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import type { CountMark, Scene } from './sentence.ts';

/** "Thu nhập của tôi chỉ 7 triệu đồng": figures of someone's own life are no organization's. */
export const isPersonal = ({ tokens, from, to }: Scene): boolean => {
  for (let i = from; i < to; i++)
    if (
      tokens[i]!.fold === 'tôi'
        ? tokens[i - 1]?.fold !== 'chúng'
        : tokens[i]!.fold === 'vợ' && tokens[i + 1]?.fold === 'chồng'
    )
      return true;
  return false;
};

/** Who is told of by name before: "anh đã có 4 sáng kiến". */
const PRONOUNS = wordSet('anh, chị, cô, thầy, em, bạn, mình');
/** Before a pronoun these make it one of many, or another word: "các anh", "đàn em". */
const OTHERS = wordSet('các, những, nhiều, đàn, mỗi, của, trẻ, số');
const ADVERBS = wordSet('đã, đang, cũng, còn, hiện, chỉ, vẫn, mới, từng, vừa, này');
const APPROXIMATE = new Set([...APPROXIMATE_WORDS, 'tổng', 'cộng']);

/** "Anh Lượng có 5 sáng kiến", "người có 3 sáng kiến": from token `at` back, what a person has, who is named or pointed at. */
function isHadBy({ tokens, from, people }: Scene, at: number): boolean {
  let i = at - 1;
  while (i > from && APPROXIMATE.has(tokens[i]!.fold)) i--;
  if (i <= from || tokens[i]!.fold !== 'có') return false;
  i--;
  while (i > from && ADVERBS.has(tokens[i]!.fold)) i--;
  if (people.some(({ to }) => to === i + 1)) return true;
  const before = tokens[i - 1];
  if (tokens[i]!.fold === 'người') return before?.text === ',' || before?.text === '(';
  return PRONOUNS.has(tokens[i]!.fold) && !OTHERS.has(before?.fold ?? '');
}

/** The token from which the sentence counts what one person has, up to the next body that is named; undefined where it does not. */
export function ownFrom(scene: Scene): number | undefined {
  return scene.counts.find(({ from }) => isHadBy(scene, from))?.from;
}

/** "Chị Lan, một trong 35 cá nhân được khen": one of those who were counted before. */
export function isOneOf({ tokens }: Scene, { from }: CountMark): boolean {
  let i = from - 1;
  if (tokens[i]?.fold === 'số') i--;
  if (tokens[i]?.fold !== 'trong') return false;
  return ONE.has(tokens[i - 1]?.fold ?? '') && !NUMBERED.has(tokens[i - 2]?.kind ?? '');
}
const ONE = new Set(['một', '1']);
const NUMBERED = new Set(['digits']);

/** "lương tháng 9 của chị được 9,5 triệu đồng": is the sum what a person earns, whoever's worker that is? */
export function isOwnWage({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (draft.category !== 'money') return false;
  for (let i = at - 1; i > from + 1 && tokens[i]!.text !== ';'; i--)
    if (tokens[i]!.fold === 'của' && SINGLE.has(tokens[i + 1]!.fold))
      for (let k = i - 1; k >= from && k > i - WAGE_REACH && tokens[k]!.kind !== 'mark'; k--)
        if (WAGES.has(tokens[k]!.fold, tokens[k + 1]!.fold)) return true;
  return false;
}
const WAGE_REACH = 6;
const SINGLE = wordSet('anh, chị, cô, em, ông, bà, tôi');
const WAGES = pairSet('lương, tiền công, thu nhập');
