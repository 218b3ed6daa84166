/** approximators: the words that say how exact a number is, before it ("hơn 100") or behind it ("100 người trở lên"). */
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordMap, wordSet } from '../../text/word-set.ts';

/** How the true number stands to the printed one. */
export type Bound = 'over' | 'nearly' | 'about' | 'at-least' | 'at-most' | 'under';
export type Approximation = 'over' | 'under' | 'about';

/** The record's three approximations. */
export const APPROXIMATION: Readonly<Record<Bound, Approximation>> = {
  over: 'over',
  'at-least': 'over',
  nearly: 'under',
  'at-most': 'under',
  under: 'under',
  about: 'about',
};

/** Words before a number, folded, longest first by lookup. */
const BEFORE: ReadonlyMap<string, Bound> = wordMap<Bound>([
  ...words('over', 'trên; hơn; quá; hơn cả; có hơn; có trên'),
  ...words('nearly', 'gần; ngót; non; suýt; suýt soát; gần tới; gần đến; ngót nghét; xấp xỉ gần; gần như; gần bằng; sát'),
  ...words('about', 'khoảng; chừng; xấp xỉ; tầm; cỡ; độ; ước; ước chừng; ước khoảng; ước tính; ước đạt; áng chừng; phỏng chừng; vào khoảng; xê dịch; loanh quanh; khoảng chừng; trên dưới; trung bình khoảng; ước có; ước làm lợi; ước tiết kiệm; ước thu; dao động; dao động từ; tương đương khoảng'),
  ...words('at-least', 'ít nhất; ít nhất bằng; tối thiểu; tối thiểu bằng; không dưới; không ít hơn; không kém; chí ít; ít ra; ít nhất là; tối thiểu là; không thấp hơn'),
  ...words('at-most', 'không quá; tối đa; nhiều nhất; không vượt quá; không hơn; tối đa là; nhiều nhất là; chỉ đến'),
  ...words('under', 'dưới; chưa đến; chưa tới; chưa đầy; ít hơn; thấp hơn; nhỏ hơn; không đến; không tới; không đầy; chưa được'),
]); // biome-ignore format: one bound a line

/** The last words of those: most numbers stand behind another word. */
const LAST_WORDS = new Set(Array.from(BEFORE.keys(), (phrase) => phrase.split(' ').at(-1)!));

/** Pairs of words behind a number or its unit. */
const AFTER: readonly [string, Bound][] = [
  ...words('at-least', 'trở lên'),
  ...words('at-most', 'trở xuống; đổ lại; là cùng'),
  ...words('over', 'có lẻ; có dư; có thừa; đổ lên'),
]; // biome-ignore format: one bound a line
const BEHIND = new Map<string, Map<string, Bound>>();
for (const [phrase, bound] of AFTER) {
  const [first, second] = fold(phrase).split(' ');
  BEHIND.set(first!, (BEHIND.get(first!) ?? new Map()).set(second!, bound));
}

function words(bound: Bound, list: string): [string, Bound][] {
  return list.split('; ').map((word) => [word, bound]);
}

/** Adjectives that make "hơn" a comparison: "cao hơn 5 lần". */
const COMPARED = wordSet('cao nhiều lớn tốt dài ngắn nhanh chậm kém già trẻ rộng sớm muộn nặng nhẹ đông đắt rẻ');
/** Verbs that make "trên" a place: "đi trên 2 xe". */
const PLACED = wordSet('đi ngồi chạy đứng nằm đặt treo in đăng bay sống gắn dán');
/** Words that make another word of these: "giám sát 100%", "tốc độ 80 km", "thỏa ước 5 điều". */
const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sát', wordSet('giám khảo bám quan kiểm trinh thị cảnh sâu')],
  ['độ', wordSet('tốc chế mức trình cấp nhiệt cường mật tiến thái góc nồng')],
  ['ước', wordSet('thỏa công hiệp khế quy giao')],
  ['non', wordSet('mầm')],
  ['hơn', COMPARED],
  ['trên', PLACED],
]);
const MAX_WORDS = 3;
/** How far behind a number "trở lên" may stand: 25 công nhân lao động trở lên. */
const MAX_BEHIND = 8;

/** An approximator that was read: half-open token indices. */
export interface ApproximatorReading {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

const EXCEEDING = fold('quá');
const DENIALS = wordSet('không chưa đừng cấm');
/** How far before "quá" its denial may stand, in tokens. */
const DENIAL = 3;

/** Is what token `i` says denied a few words before? */
function isDenied(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - DENIAL && tokens[k]!.kind === 'word'; k--)
    if (DENIALS.has(tokens[k]!.fold)) return true;
  return false;
}

/** Reads the approximator that ends right before token `i` ("không dưới" before "100"), the longest one. */
export function approximatorBefore(tokens: readonly Token[], i: number): ApproximatorReading | undefined {
  if (!LAST_WORDS.has(tokens[i - 1]?.fold ?? '')) return undefined;
  let phrase = '';
  let found: ApproximatorReading | undefined;
  for (let from = i - 1; from >= 0 && from >= i - MAX_WORDS; from--) {
    const token = tokens[from]!;
    if (tokens[from + 1]!.gap >= Gap.block || token.kind !== 'word') break;
    phrase = phrase === '' ? token.fold : `${token.fold} ${phrase}`;
    const bound = BEFORE.get(phrase);
    if (bound) found = { from, to: i, bound };
  }
  const word = found && tokens[found.from]!.fold;
  // "không sử dụng quá 4 tổ hợp": the denial stands before the verb.
  if (found && word === EXCEEDING && isDenied(tokens, found.from)) return { ...found, bound: 'at-most' };
  const others = COMPOUNDS.get(word ?? '');
  return others?.has(tokens[found!.from - 1]?.fold ?? '') ? undefined : found;
}

/** Reads the approximator that stands behind token `i`, across a few words of the counted noun ("25 lao động trở lên"). */
export function approximatorBehind(tokens: readonly Token[], i: number): ApproximatorReading | undefined {
  for (let at = i; at < tokens.length && at < i + MAX_BEHIND; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.gap === Gap.block || (token.kind !== 'word' && token.text !== '/' && token.text !== '%'))
      return undefined;
    const bound = next && next.gap <= Gap.line ? BEHIND.get(token.fold)?.get(next.fold) : undefined;
    if (bound) return { from: at, to: at + 2, bound };
  }
  return undefined;
}
