/** ranks: the classes and ranks that end the name of an honour, and lists of them: "hạng Nhì, hạng Nhất", "giải nhất, nhì, ba". */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';

/** Half-open token indices of an honour. `head`: the words printed once for the whole list that the honour stands in. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly head?: Pick<Span, 'from' | 'to'>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ranks of a prize: "giải Nhất", "giải A". */
const PRIZE_RANKS = setOf('nhất nhì ba tư khuyến đặc vàng bạc đồng a b c');
/** Two-word ranks, by their first word. */
const LONG_RANKS = new Map([
  ['khuyến', 'khích'],
  ['đặc', 'biệt'],
]);
const CLASSES = setOf('nhất nhì ba i ii iii 1 2 3');
const JOINTS = new Set([',', 'và', ';']);
/** Words that may stand behind a rank in a list; before others "ba" and "tư" are numbers: "giải nhất và ba em". */
const BEHIND = setOf('và cho của cuộc hội môn tại về các kỳ toàn cấp trong ở thuộc với cùng theo');

const inBlock = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && tokens[i]!.gap !== Gap.block;

/** Token index after the rank at token `i`, or `i` where none stands. */
function endOfRank(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (!token || !inBlock(tokens, i) || !PRIZE_RANKS.has(token.fold)) return i;
  const second = LONG_RANKS.get(token.fold);
  if (second) return tokens[i + 1]?.fold === second ? i + 2 : i;
  return token.fold.length === 1 && !isCapitalized(token) ? i : i + 1;
}

/** Who wins a rank: one, a few, a whole team. */
const WINNERS = new Set(['toàn đoàn', 'cá nhân', 'tập thể', 'đồng đội'].map(fold));

/** Token index after "toàn đoàn", "cá nhân" at `i`, which says who won the rank before it; `i` where it does not stand. */
const afterTeam = (tokens: readonly Token[], i: number): number =>
  inBlock(tokens, i) && WINNERS.has(`${tokens[i]!.fold} ${tokens[i + 1]?.fold}`) && !isCapitalized(tokens[i + 2])
    ? i + 2
    : i;

/** "cờ Nhất toàn đoàn", "Cờ nhì": a flag given for a rank, which has a capital or a whole team behind it; undefined for any other flag. */
export function flagOfRank(tokens: readonly Token[], { from, to }: Span): Span | undefined {
  const rank = FLAG_RANKS.has(tokens[to]?.fold ?? '') && inBlock(tokens, to) ? to + 1 : to;
  const end = afterTeam(tokens, rank);
  if (rank === to || (end === rank && !isCapitalized(tokens[to]))) return undefined;
  return { from, to: end };
}
const FLAG_RANKS = setOf('nhất nhì ba');

/** The prizes that a "giải" whose last token is before `to` stands for, further ranks of its list among them. */
export function* prizes(tokens: readonly Token[], from: number, to: number): Generator<Span> {
  const rank = endOfRank(tokens, to);
  if (rank === to) return;
  let end = afterTeam(tokens, rank);
  yield { from, to: end };
  while (JOINTS.has(tokens[end]?.fold ?? '')) {
    const at = end + 1;
    end = endOfRank(tokens, at);
    const next = tokens[end];
    if (end === at || (next?.kind === 'word' && next.gap < Gap.line && !BEHIND.has(next.fold))) return;
    yield { from: at, to: end, head: { from, to } };
  }
}

/** Token index after "hạng Ba" at token `i`, or `i` where no class stands. */
export const endOfClass = (tokens: readonly Token[], i: number): number =>
  inBlock(tokens, i) && tokens[i]!.fold === 'hạng' && CLASSES.has(tokens[i + 1]?.fold ?? '') ? i + 2 : i;

/** Further classes behind an honour that ends with one: "… hạng Nhì, hạng Nhất", "… hạng Nhất, Nhì, Ba". */
export function* classesAfter(tokens: readonly Token[], honour: Span): Generator<Span> {
  if (honour.to - honour.from < 3 || tokens[honour.to - 2]!.fold !== 'hạng') return;
  for (let at = honour.to; JOINTS.has(tokens[at]?.fold ?? ''); ) {
    const whole = endOfClass(tokens, at + 1);
    const bare = isCapitalized(tokens[at + 1]) && CLASSES.has(tokens[at + 1]!.fold);
    if (whole === at + 1 && !bare) return;
    const to = whole > at + 1 ? whole : at + 2;
    yield { from: at + 1, to, head: { from: honour.from, to: honour.to - (whole > at + 1 ? 2 : 1) } };
    at = to;
  }
}

/** Pairs of words of lotteries and prize draws, whose prizes are no honours. */
const DRAWS = new Map([
  ['xổ', 'số'],
  ['vé', 'số'],
  ['quay', 'số'],
  ['mở', 'thưởng'],
  ['trả', 'thưởng'],
  ['dự', 'thưởng'],
  ['trúng', 'thưởng'],
]);
/** So far around a prize its draw is looked for. */
const DRAW_REACH = 150;

/** Is the prize at token `i` one of a lottery or a prize draw? */
export function isDrawn(tokens: readonly Token[], i: number): boolean {
  for (let k = Math.max(0, i - DRAW_REACH); k < Math.min(tokens.length - 1, i + DRAW_REACH); k++)
    if (DRAWS.get(tokens[k]!.fold) === tokens[k + 1]!.fold) return true;
  return false;
}
