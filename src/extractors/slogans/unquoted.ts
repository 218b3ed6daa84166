/** unquoted: themes, mottos and messages that stand behind their head word without quotes. Indices are token indices, half-open. */
import type { SloganTrigger } from '../../lexicon/slogan-triggers.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** No slogan without quotes is longer; nor is what stands between a head word and its "là". */
const MOST_WORDS = 24;
const MOST_OWNERS = 10;
/** Fewer words behind "là" are a subject, directly behind the head word a name. */
const FEWEST_EQUATED = 3;
const FEWEST_DIRECT = 4;

/** Behind a slogan these go on with what is said about it. */
const SAID = wordSet(
  'do nhằm được tại diễn với cho đã sẽ đang gồm thu trong vào này của từ là để theo thì nên qua trên ở và',
);
/** Behind a comma these begin another clause. */
const CLAUSES = wordSet(
  'một đây nhằm với và thu có được ông bà nên do gồm trong đó các những qua từ theo để chúng đồng là',
);
/** What begins with one of these is somebody, some place, or whose theme it is ("chủ đề Tháng Công nhân"). */
const NAMES = new Set(['provinces', 'countries', 'family-names', 'holidays', 'campaign-triggers', 'event-types']);
/** Before a head word these make it many or any. */
const CLASSING = wordSet('các những nhiều một mỗi từng mọi hai ba bốn năm');

const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.line;

/** Token behind "là" or a colon that leads from a head word to what it is: "Phương châm của chúng tôi là […]"; 0 where none does. */
function afterEquation(tokens: readonly Token[], to: number): number {
  for (let i = to; i < to + MOST_OWNERS && joined(tokens, i); i++) {
    const { fold, kind } = tokens[i]!;
    if (fold === 'là') return tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
    if (fold === ':') return i === to ? i + 1 : 0;
    if (kind === 'mark') return 0;
  }
  return 0;
}

/** Parts of a slogan between commas are no longer than this, and two of them about as long as each other. */
const LONGEST_PART = 7;

/** Do parts that end before the tokens of `ends` make up one slogan ("Đổi mới, sáng tạo, vì quyền lợi đoàn viên")? */
function isParallel(from: number, ends: readonly number[]): boolean {
  const lengths = ends.map((end, k) => end - (k === 0 ? from : ends[k - 1]! + 1));
  if (lengths.some((length) => length > LONGEST_PART)) return false;
  return lengths.length > 2 || Math.abs(lengths[0]! - lengths[1]!) < 2;
}

/** The end of the words from `from` on: at a mark, or where something is said about them. `whole`: a sentence may stand there. */
function endOfWords(tokens: readonly Token[], from: number, whole: boolean): number {
  const ends: number[] = [];
  let i = from + 1;
  for (; i < from + MOST_WORDS && joined(tokens, i); i++) {
    const { fold, kind, gap } = tokens[i]!;
    if (fold === '-' && gap !== Gap.none && isCapitalized(tokens[i + 1])) continue;
    if (fold === ',') {
      if (whole && (ends.length > 0 || CLAUSES.has(tokens[i + 1]?.fold ?? ''))) break;
      ends.push(i);
    } else if (kind !== 'word' && kind !== 'digits') break;
    else if (!whole && SAID.has(fold)) break;
  }
  if (whole || ends.length === 0) return i;
  return isParallel(from, [...ends, i]) ? i : ends[0]!;
}

/** Can words of a slogan begin at token `i`: a capital, then a small word, and no name? */
const opens = (tokens: readonly Token[], terms: TermIndex, i: number): boolean =>
  joined(tokens, i + 1) &&
  isCapitalized(tokens[i]) &&
  tokens[i]!.shape !== 'upper' &&
  tokens[i + 1]!.shape === 'lower' &&
  !terms.at(i).some(({ lexicon }) => NAMES.has(lexicon));

/** The slogan without quotes that a head word brings in; undefined where none stands. */
export function unquotedSlogan(
  tokens: readonly Token[],
  terms: TermIndex,
  { entry, from: head, to }: Term<SloganTrigger>,
): { readonly from: number; readonly to: number } | undefined {
  const before = tokens[head - 1];
  if (!entry.plain || before?.kind === 'digits' || CLASSING.has(before?.fold ?? '')) return undefined;
  const equated = afterEquation(tokens, to);
  const from = equated || to;
  if (!joined(tokens, from) || !opens(tokens, terms, from)) return undefined;
  const end = endOfWords(tokens, from, equated > 0);
  return end - from >= (equated ? FEWEST_EQUATED : FEWEST_DIRECT) ? { from, to: end } : undefined;
}
