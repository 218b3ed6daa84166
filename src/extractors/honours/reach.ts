/** reach: the class, the level and the branch that end the name of an honour: "hạng Ba", "cấp cơ sở", "ngành Ngân hàng", "toàn quân". */
import { endOfTitle } from '../../grammar/phrases/unquoted-names.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { endOfClass } from './ranks.ts';

const LEVELS = new Set(
  'cơ sở ngành bộ quận huyện tỉnh thành phố tp thị xã toàn quốc quốc gia trường trung ương cụm khối phường công ty tập đoàn nhà máy tổng xí nghiệp'
    .split(' ')
    .map(fold),
);

const GENERAL = fold('tổng');

const follows = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && tokens[i]!.gap !== Gap.block;

/** Everyone of an army or a branch: "Chiến sĩ thi đua toàn quân". */
const WHOLE = new Set(['quân', 'quốc', 'ngành', 'lực'].map(fold));

/** Token after "ngành Ngân hàng", "Ngân hàng" behind "ngành", "toàn quân" or "toàn lực lượng" at `at`; `at` where the title has no such reach. */
function endOfReach(tokens: readonly Token[], terms: TermIndex, at: number): number {
  if (!follows(tokens, at)) return at;
  const whole = tokens[at]!.fold === 'toàn' && follows(tokens, at + 1) ? (tokens[at + 1]?.fold ?? '') : '';
  if (WHOLE.has(whole)) return whole === 'lực' ? Math.max(at + 3, endOfTitle(tokens, at + 3)) : at + 2;
  const branch = tokens[at]!.fold === BRANCH ? at + 1 : tokens[at - 1]!.fold === BRANCH ? at : 0;
  if (branch === 0 || !follows(tokens, branch) || !isCapitalized(tokens[branch])) return at;
  const known = terms.at(branch).find(({ lexicon }) => lexicon === 'industries')?.to ?? 0;
  return Math.max(known, endOfTitle(tokens, branch, { brief: true }));
}
const BRANCH = fold('ngành');

/** Takes the class and level that belong to an honour into its span: "hạng Ba", "cấp cơ sở", "thời kỳ đổi mới", "ngành Ngân hàng". Token indices, half-open. */
export function withClass(tokens: readonly Token[], terms: TermIndex, at: number): number {
  let to = endOfClass(tokens, at);
  if (
    tokens[to]?.fold === 'thời' &&
    ['kì', 'kỳ'].includes(tokens[to + 1]?.fold ?? '') &&
    tokens[to + 2]?.fold === 'đổi'
  )
    to += 4;
  to = endOfReach(tokens, terms, to);
  if (follows(tokens, to) && tokens[to]!.fold === 'cấp' && LEVELS.has(tokens[to + 1]?.fold ?? '')) {
    // "cấp tổng công ty"
    to += tokens[to + 1]!.fold === GENERAL ? 3 : 2;
    if (LEVELS.has(tokens[to]?.fold ?? '') && tokens[to]!.gap === Gap.space) to++;
  }
  return to;
}
