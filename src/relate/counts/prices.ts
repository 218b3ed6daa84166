/** prices: sums that are what things cost, and people earn and owe, and no work of a body. */
import { fold } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import type { CountMark, Scene } from './sentence.ts';

/** How far before a sum "giá", "lương" may stand, in tokens. */
const PRICE_REACH = 7;

/** What is told for each of these is a price or a wage. */
const PRICED = wordSet('m2, m 2, mét vuông, tháng, căn, căn hộ, giờ');

/**
 * "bán với giá 5 triệu đồng", "lương cơ bản khoảng 4 triệu đồng", "kiếm 5 triệu đồng", "số nợ 27 tỷ đồng": what things cost, people
 * earn and others owe.
 */
export function isPrice({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (draft.category !== 'money' || draft.percent) return false;
  if (PRICED.has(draft.per ?? '')) return true;
  for (let i = at - 1; i >= from && i >= at - PRICE_REACH; i--) {
    const before = tokens[i - 1]?.fold ?? '';
    // "số tiền nợ (gồm cả lãi) là 227 tỷ đồng".
    if (tokens[i]!.text === ')') {
      let open = i;
      while (open > i - BRACKETED && open > from && tokens[open]!.text !== '(') open--;
      return tokens[open - 1]?.fold === 'nợ';
    }
    if (tokens[i]!.kind === 'mark') return false;
    if (tokens[i]!.fold === 'nợ' || tokens[i]!.fold === 'kiếm') return true;
    if (tokens[i]!.fold === 'giá') return !NO_PRICE.has(before) && !NO_PRICE.has(tokens[i + 1]?.fold ?? '');
    if (tokens[i]!.fold === 'nhập' && before === 'thu') return true;
    if (tokens[i]!.fold === 'lương') return WAGES.has(before);
    if (tokens[i]!.fold === 'thưởng') return before === 'mức' || tokens[i + 1]?.fold === 'tết';
  }
  return false;
}
const BRACKETED = 10;
const NO_PRICE = wordSet('trị, đánh, tham, đấu, giảm, trợ, vô, quý, định, theo');
const WAGES = wordSet('mức, tiền, có, với, hưởng, được');

/** "xây nhà giá 5 triệu đồng/m2", "rau với giá 20.000 đồng/kg": what a thing costs to buy, whoever is to build it. */
export const isUnitPrice = (scene: Scene, count: CountMark): boolean =>
  SOLD_BY.has(fold(count.draft.per ?? '')) && isPrice(scene, count);
const SOLD_BY = wordSet('m2, m 2, mét vuông, kg, kwh, lít');

/** "thu nhập bình quân đạt 3,65 triệu đồng", "bình quân thu nhập": what the people of an enterprise earn is a figure of it. */
export function isAverageIncome({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (draft.category !== 'money' || draft.percent) return false;
  for (let i = at - 1; i > from && i >= at - PRICE_REACH && tokens[i]!.kind === 'word'; i--)
    if (tokens[i]!.fold === 'nhập' && tokens[i - 1]!.fold === 'thu')
      return tokens[i + 1]!.fold === 'bình' || tokens[i - 2]?.fold === 'quân';
  return false;
}
