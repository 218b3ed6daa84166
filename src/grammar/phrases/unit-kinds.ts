/** unit-kinds: what kind of unit it is, said between its type word and its name: "xã biên giới Ia O", "huyện miền núi Nam Trà My". */
import type { TermIndex } from '../../lexicon/trie.ts';
import type { Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';
import { continues } from './names.ts';

const KINDS = pairSet('miền núi, vùng cao, vùng sâu, vùng biên, biên giới, ven biển, bãi ngang, đảo, nghèo, anh hùng');

/** Token after the words for the kind of a unit that begin at token `at`; `at` unless they and a capital other than a region's follow. */
export function afterKind(tokens: readonly Token[], terms: TermIndex, at: number): number {
  if (tokens[at]?.shape !== 'lower' || !continues(tokens, at)) return at;
  const [one, two] = [tokens[at]!.fold, tokens[at + 1]?.fold ?? ''];
  if (!KINDS.has(one, two)) return at;
  const end = KINDS.has(one) ? at + 1 : at + 2;
  const ofRegion = terms.at(end).some(({ lexicon }) => lexicon === 'regions');
  return continues(tokens, end) && tokens[end]!.shape === 'title' && !ofRegion ? end : at;
}
