/** timeless: counts that hold at no time of their own: standing numbers, thresholds, one's family, things known before. */
import { CLOSED_HEADS } from '../../lexicon/phrase-ends.ts';
import { fold } from '../../text/fold.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
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

/** "cách bờ 62 hải lý": how far it is to a place, at all times. */
export function isDistance({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (!LENGTH_UNITS.has(fold(draft.unit ?? ''))) return false;
  for (let i = at - 1; i >= from && i > at - DISTANCE; i--) if (tokens[i]!.fold === 'cách') return true;
  return false;
}
const LENGTH_UNITS = wordSet('hải lý, km, m, mét, cây số, kilomet, ki lô mét');
const DISTANCE = 7;

/** "phấn đấu cả năm kết nạp 8.000 đoàn viên": the whole year, and no part of it that was named before. */
export const isOfWholeYear = ({ tokens }: Scene, after: number, at: number): boolean => {
  for (let i = after; i + 1 < at; i++)
    if (tokens[i]!.fold === 'cả' && tokens[i + 1]!.fold === 'năm' && !GOALS.has(tokens[i - 1]?.fold ?? '')) return true;
  return false;
};
/** "đạt 88% chỉ tiêu cả năm": a goal that something is measured by. */
const GOALS = new Set(['tiêu', 'hoạch', 'toán', 'của']);

/** "nơi có từ 25 lao động trở lên", "CĐCS có đủ 25 đoàn viên trở lên": a threshold that holds at all times. */
export function isCondition({ tokens }: Scene, { from, phraseTo, draft: { category } }: CountMark): boolean {
  if (tokens[phraseTo]?.fold !== 'trở' || tokens[phraseTo + 1]?.fold !== 'lên') return false;
  const before = tokens[from - 1]?.fold ?? '';
  if (before === 'từ') return true;
  if (category !== 'people' && category !== 'members') return false;
  return before === 'đủ' || (before === 'có' && HAVING.has(tokens[from - 2]?.fold ?? ''));
}
const HAVING = wordSet('nghiệp, dn, cđcs, sở, vị, nơi, ty, trường');

/** "hai tổ chức", "ba con nhỏ": a small number in words is of things known before, at no time of its own. */
export const isKnownThing = ({ tokens }: Scene, { from, draft }: CountMark): boolean =>
  tokens[from]!.kind === 'word' && draft.value < FEW;
const FEW = 10;

/** "200.000 đồng/người/ngày", "mỗi tháng 10 kg": a rate that holds longer than the day that was named. */
export const isRate = ({ tokens }: Scene, { from, draft: { per } }: CountMark): boolean =>
  (per ?? '').split(/[/ ]/u).some((word) => TIMES.has(word)) ||
  (TIMES.has(tokens[from - 1]?.fold ?? '') && EACH.has(tokens[from - 2]?.fold ?? ''));
const EACH = new Set(['mỗi', 'hằng', 'hàng']);
const TIMES = wordSet('giờ, ngày, tuần, tháng, quý, năm');

/** "trị giá 1,5 tỷ đồng", "diện tích 2,5 ha": what a thing is like holds no longer than it is dated itself. */
export function isProperty({ tokens, counts }: Scene, { from }: CountMark): boolean {
  // What was given was worth that on the day of giving.
  if (counts.some(({ draft }) => draft.category === 'gifts')) return false;
  let i = from - 1;
  while (PROPERTY_LINKS.has(tokens[i]?.fold ?? '')) i--;
  // "Căn nhà có tổng kinh phí 420 triệu đồng"; "trao 26 căn nhà, tổng kinh phí 2 tỷ đồng" tells what was spent.
  if (tokens[i]?.fold === 'phí' && tokens[i - 1]?.fold === 'kinh')
    return COSTS.has(tokens[tokens[i - 2]?.fold === 'tổng' ? i - 3 : i - 2]?.fold ?? '');
  return PROPERTIES.has(tokens[i - 1]?.fold ?? '', tokens[i]?.fold);
}
const PROPERTY_LINKS = new Set(['hơn', 'gần', 'trên', 'khoảng', 'là', 'tới', 'đến']);
const PROPERTIES = pairSet('trị giá, diện tích, quy mô, công suất, trọng tải, chiều dài, chiều cao');
const COSTS = new Set(['có', 'toán', 'góp']);

/** "10 kg thịt, tương đương với 300.000 đồng": the same again in another measure. */
export function isEquivalent({ tokens }: Scene, previous: CountMark, { from }: CountMark): boolean {
  for (let i = from - 1; i > previous.to && i > from - EQUIVALENCE; i--)
    if (tokens[i]!.fold === 'đương' && tokens[i - 1]!.fold === 'tương') return true;
  return false;
}
const EQUIVALENCE = 5;

/** "hằng năm có 85% …", "mỗi năm giới thiệu 60 …": what comes again every year holds in no one of them. */
export function comesAgain({ tokens, from }: Scene, at: number): boolean {
  if (EACH.has(tokens[from]!.fold) && AGAIN.has(tokens[from + 1]?.fold ?? '')) return true;
  for (let i = at - 2; i >= from && !/^[,;:]$/.test(tokens[i]!.text); i--)
    if (EACH.has(tokens[i]!.fold) && TIMES.has(tokens[i + 1]!.fold)) return true;
  return false;
}

/** "Sau đúng 1 năm …", "Qua hơn một năm, …": what a length of time brought, up to token `at`, holds at no date of a sentence before. */
export function hasElapsed({ tokens, dates, from }: Scene, at: number): boolean {
  for (let i = from; i + 2 < at; i++) {
    if (!ELAPSED.has(tokens[i]!.fold)) continue;
    let number = i + 1;
    while (LENGTH_LINKS.has(tokens[number]!.fold)) number++;
    if (number + 1 >= at || dates.some((date) => date.from <= number + 1 && date.to > i)) continue;
    if (tokens[number]!.kind === 'mark' || !LENGTHS.has(tokens[number + 1]!.fold)) continue;
    return !YEAR.test(tokens[number + 2]!.text);
  }
  return false;
}
const ELAPSED = new Set(['sau', 'qua']);
const LENGTH_LINKS = new Set(['đúng', 'hơn', 'gần', 'chỉ', 'khoảng', 'trên']);
const LENGTHS = wordSet('tuần, tháng, năm, ngày, quý');
const YEAR = /^[12]\d{3}$/;

const AGAIN = new Set(['năm', 'tháng', 'tuần', 'ngày', 'lần']);

/** Times, places and shares are told of at any time. */
export const isCarriedOn = ({ draft: { category, percent } }: CountMark): boolean =>
  !percent && category !== 'time' && category !== 'places';
