/**
 * strangers: whose a count is not, although a body was named before: what a clause tells of an area, of many others, of prices or
 * of someone without an office is no result of the body that only speaks or acted in a sentence before.
 */
import { APPROXIMATE_WORDS, SPEECH_WORDS } from '../../lexicon/count-scopes.ts';
import { fold } from '../../text/fold.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { areVictims, isMishap } from './misfortunes.ts';
import { isUnions } from './owners.ts';
import { isPrice } from './prices.ts';
import { type CountMark, covers, type Scene } from './sentence.ts';
import { isKnownThing } from './timeless.ts';

/** "hai bên", "cả hai nước": parties that were named before, of no one body. */
export function isPair({ tokens }: Scene, count: CountMark): boolean {
  const { from, to, phraseTo, draft } = count;
  if (draft.value > 3 || draft.percent) return false;
  // "hai nhà máy trên", "hai dự án này": pointed at.
  if (draft.value === 2 && phraseTo > to && isPointedAt(tokens, phraseTo)) return !isUnions(count);
  const noun = tokens[to]?.fold ?? '';
  if (PARTIES.has(noun)) return true;
  const before = tokens[from - 1];
  return (
    draft.value === 2 &&
    (BODIES.has(noun, undefined) || BODIES.has(noun, tokens[to + 1]?.fold)) &&
    (before === undefined || before.kind === 'mark' || PAIR_LINKS.has(before.fold))
  );
}
/** "này", "nói trên", "trên đã …"; no "trên đường". */
function isPointedAt(tokens: Scene['tokens'], at: number): boolean {
  const word = tokens[at]?.fold ?? '';
  const next = tokens[at + 1];
  return (
    POINTING.has(word) ||
    (word === 'nói' && next?.fold === 'trên') ||
    (word === 'trên' && next !== undefined && (next.kind === 'mark' || GOING_ON.has(next.fold)))
  );
}
const POINTING = wordSet('này, đó, kia');
const GOING_ON = wordSet('đã, dù, đều, được, sẽ, đang, là, vẫn, có, cũng');
const PARTIES = wordSet('bên, nước, phía, đảng');
const BODIES = pairSet('tổ chức, đơn vị, cơ quan, ngành, công ty, doanh nghiệp, quốc gia, trường');
const PAIR_LINKS = wordSet('giữa, cả, của, lãnh, đạo, diện, để, rằng, biết');

/** Sizes of things, and of laws: "diện tích 3.000 m2", "sâu 30 m". */
const SIZES = wordSet('chương, điều, khoản, m, m2, m3, ha, km, km2, cm, mm, inch, hecta, hải lý, mét, mét vuông');

const AREAS = pairSet(
  'cả nước, toàn quốc, nước ta, thành phố, địa bàn, địa phương, khu vực, tỉnh, huyện, quận, xã, phường, tp, thị xã',
);
const ADVERBS = wordSet('hiện, đang, sẽ, cũng, đã, vẫn, nay, này, ta, chúng, tôi');
const STATES = wordSet('có, chỉ, cần, còn, thiếu, mới');

const ACTING = wordSet('đã, đang, là, cũng');
const PREPOSITIONS = wordSet('tại, ở, của, trong, cho, với, từ, tới, đến, về, trên, bàn');

/** "thành phố hiện có", "Bình Định còn": does what an area has begin behind token `i`? */
function isAreaSubject({ tokens, organizations, placeStarts }: Scene, i: number): boolean {
  const { fold: word } = tokens[i]!;
  const start = placeStarts.get(i + 1);
  if (start === undefined && !AREAS.has(word) && !AREAS.has(tokens[i - 1]?.fold ?? '', word)) return false;
  if (covers(organizations, i)) return false;
  // "tỉnh Bình Dương đã khánh thành …": a place by its name acts itself; "thành phố" may be the body in other words.
  if (start !== undefined && ACTING.has(tokens[i + 1]?.fold ?? ''))
    return !PREPOSITIONS.has(tokens[start - 1]?.fold ?? '');
  let verb = i + 1;
  while (ADVERBS.has(tokens[verb]?.fold ?? '')) verb++;
  return STATES.has(tokens[verb]?.fold ?? '');
}

const MANY = pairSet('các, nhiều, những, một số, đa số, không ít, phần lớn, hầu hết');
/** Behind these words "các …" is no subject. */
const OPENERS = wordSet('biết, hay, rằng, thì, là, nhưng, nay, song, hiện');
/** "các cấp công đoàn", "các chi nhánh": the parts of the body itself. */
const OWN_PARTS = wordSet('cấp, công, cđ, cđcs, đoàn, phân, chi, tổ, phòng, cán, thành, đơn, mạnh, nhà, hoạt, phong');

/** "các doanh nghiệp cần", "nhiều giáo viên mua": does a clause about many others begin at token `i`? */
function isManySubject({ tokens, from }: Scene, i: number): boolean {
  const next = tokens[i + 1];
  if (!MANY.has(tokens[i]!.fold, next?.fold)) return false;
  const before = tokens[i - 1];
  const opens = i === from || before?.kind === 'mark' || OPENERS.has(before?.fold ?? '');
  const noun = MANY.has(tokens[i]!.fold, undefined) ? next : tokens[i + 2];
  return opens && !OWN_PARTS.has(noun?.fold === 'các' ? 'cấp' : (noun?.fold ?? ''));
}

const QUOTE_OPENERS = new Set(['“', '"', ':', ';']);

/** Does the clause of the count, behind the last name in it, tell of an area or of many others? */
function hasOtherSubject(scene: Scene, { from: at }: CountMark): boolean {
  const { tokens, from, organizations, people } = scene;
  const named = (mark: { to: number }): boolean => mark.to <= at;
  const start = Math.max(from, organizations.findLast(named)?.to ?? from, people.findLast(named)?.to ?? from);
  for (let i = at - 1; i >= start && !QUOTE_OPENERS.has(tokens[i]!.text); i--) {
    if (isAreaSubject(scene, i) || isManySubject(scene, i)) return true;
    if (SPEECH_WORDS.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return false;
  }
  return false;
}

const DONE = wordSet('đã, vừa, mới');

const BEING = wordSet('có, còn');

/** "số doanh nghiệp nợ từ 3 tháng trở lên là 711", "tổng số lao động là 9.200": how many there are, told with "là". */
function isTally({ tokens, from }: Scene, is: number): boolean {
  if (tokens[is]!.fold !== 'là') return false;
  for (let i = is - 1; i >= from && i > is - TALLY_REACH && !/^[,;:]$/.test(tokens[i]!.text); i--) {
    // "Tổng số hồ sơ đã chi trả là 546": what a body did.
    if (tokens[i]!.fold === 'đã') return false;
    if (tokens[i]!.fold === 'số') return TALLY_OPENERS.has(tokens[i - 1]?.fold ?? ',');
  }
  return false;
}
const TALLY_REACH = 14;
const TALLY_OPENERS = new Set(['tổng', 'hay', 'biết', 'rằng', 'đó', 'thì', 'nay', 'và', ',', ';', ':', '“', '.']);

/** "hiện có 31.000 lao động đang làm việc": what there is, in a clause without a subject; "đã có" tells what came about. */
function isExistential(scene: Scene, { from: at, phraseTo }: CountMark): boolean {
  const { tokens, from } = scene;
  let i = at - 1;
  while (i > from && APPROXIMATE_WORDS.has(tokens[i]!.fold)) i--;
  if (i >= from && isTally(scene, i)) return true;
  if (i < from || !BEING.has(tokens[i]?.fold ?? '')) return false;
  // "Có 5 công trình được gắn biển": what was done, in a clause that leaves its subject out.
  if ((i === from || tokens[i - 1]!.text === ';') && tokens[phraseTo]?.fold === 'được') return false;
  const before = tokens[i - 1];
  // "doanh nghiệp chúng tôi có 4.200 lao động": the body that speaks; "Dự hội nghị có 300 công nhân": whose meeting it is.
  if (before?.fold === 'tôi' && OURS.has(tokens[i - 3]?.fold ?? '')) return false;
  if (tokens[from]!.fold === 'dự' && !NO_GUESTS.has(tokens[from + 1]!.fold) && i - from < GUESTS) return false;
  // "trong đó có 12 tập thể", "30 tập thể, cá nhân, gồm có 12 …": a part is of the whole's body.
  if (DONE.has(before?.fold ?? '') || PARTED.has(before?.fold ?? '')) return false;
  // "Chủ tịch Công đoàn Công ty A (hiện có 900 người)": told of the body before the bracket.
  for (let k = i - 1; k >= from && k > i - BRACKET; k--) if (tokens[k]!.text === '(') return false;
  return true;
}
const PARTED = wordSet('đó, này, gồm');
const BRACKET = 3;
/** "Dự buổi lễ ký kết có". */
const GUESTS = 7;
/** "Dự kiến", "Dự án": no guests. */
const NO_GUESTS = wordSet('kiến, án, toán, thảo, báo, luật, phòng');
const OURS = wordSet('nghiệp, ty, vị, đoàn, quan, trường, máy');

/** "Có 620 vận động viên tranh tài": those who come to a meeting are counted by who holds it; no "tham gia BHXH". */
function takesPart({ tokens }: Scene, { phraseTo, draft }: CountMark): boolean {
  if (draft.category !== 'people' || draft.percent) return false;
  for (let i = phraseTo; i < phraseTo + PART_REACH; i++) {
    if (tokens[i] === undefined || tokens[i]!.kind === 'mark') return false;
    if (PARTAKING.has(tokens[i]!.fold, tokens[i + 1]?.fold)) return !DUES.has(tokens[i + 2]?.fold ?? '');
  }
  return false;
}
const PART_REACH = 9;
const PARTAKING = pairSet('tham gia, tham dự, dự thi, tranh tài, thi đấu, tới dự, đến dự, tranh cúp, góp mặt, quy tụ');
const DUES = wordSet('bhxh, bhyt, bhtn, bảo, bh, đóng, góp, công, thị, lực, bất');

/** What belongs to everyone and not to who speaks of it. */
const COMMON: ReadonlySet<string | null> = new Set(['people', 'organizations', 'places', 'works', 'other', null]);

/** "thống nhất mức đóng kinh phí công đoàn 2%": a share that is paid at all times. */
export function isLevy({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (!draft.percent) return false;
  for (let i = at - 1; i > from && i > at - LEVY_REACH && tokens[i]!.kind === 'word'; i--)
    if (tokens[i]!.fold === 'đóng' && tokens[i - 1]!.fold === 'mức') return true;
  return false;
}
const LEVY_REACH = 8;

/** Before a share these make it a rate that holds for all: "đóng 2% quỹ tiền lương", "chiếm 0,4%". */
const RATE_WORDS = wordSet('đóng, mức, thu, trích, phí, hưởng, chiếm, bằng, từ, lên, hơn, gần');

function isRate({ tokens }: Scene, { from, to, draft }: CountMark): boolean {
  if (!draft.percent || !(draft.category === null || draft.category === 'money')) return false;
  // "bằng 107% dự toán", "bằng 78% cùng kỳ năm trước": measured by what was to be, or was before.
  if (MEASURES.has(tokens[to]?.fold ?? '', tokens[to + 1]?.fold)) return false;
  for (let i = from - 1; i > from - RATE_REACH; i--) if (RATE_WORDS.has(tokens[i]?.fold ?? '')) return true;
  return false;
}
const MEASURES = pairSet('dự toán, kế hoạch, chỉ tiêu, cùng kỳ, so với');
const RATE_REACH = 4;

/** Does the clause between two tokens begin anew with an area as its subject: "; đến nay toàn tỉnh đã có"? */
export function tellsOfArea({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const { fold: word } = tokens[i]!;
    // "trên địa bàn tỉnh đã có" tells of the area as "toàn tỉnh đã có" does.
    const before = tokens[i - 1]!.fold;
    if (!AREAS.has(word, undefined) || (before !== 'bàn' && PREPOSITIONS.has(before))) continue;
    let verb = i + 1;
    while (ADVERBS.has(tokens[verb]?.fold ?? '')) verb++;
    if (STATES.has(tokens[verb]!.fold)) return true;
  }
  return false;
}

/** Is the count, by its kind or its clause, no figure of a body that only speaks, or acted in a sentence before? */
export const isStrange = (scene: Scene, count: CountMark, isUnion: boolean): boolean =>
  isForeign(scene, count) ||
  isMishap(scene, count) ||
  (!isUnion &&
    COMMON.has(count.draft.category) &&
    !takesPart(scene, count) &&
    // "28 tỉnh, thành", "2 địa phương": where, and no one's.
    (count.draft.category === 'places' || isExistential(scene, count) || hasOtherSubject(scene, count)));

/** Is it by its kind no figure of a body that was named before: a size, a price, a rate, a few people of someone's life? */
export function isForeign(scene: Scene, count: CountMark): boolean {
  const { draft } = count;
  if (SIZES.has(fold(draft.unit ?? '')) || isPrice(scene, count) || isRate(scene, count)) return true;
  // "nuôi hai con nhỏ": a few people, of someone's life.
  return draft.category === 'people' && (isKnownThing(scene, count) || areVictims(scene, count));
}
