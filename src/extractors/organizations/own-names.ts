/**
 * own-names: the Vietnamese name of its own that a company has behind its forms and trades ("Công ty TNHH Bao bì [Sao Khuê]"), and
 * where it alone stands for the company. Such names are as often places, people and products, so that what stands around must tell.
 */
import { isSyllable } from '../../grammar/phrases/compounds.ts';
import { COMPANY_WORDS, FORMS } from '../../lexicon/company-words.ts';
import { NAME_HEADS } from '../../lexicon/name-heads.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Reading } from './reading.ts';

/** The most words such a name has. */
const LONGEST = 3;

/** What a name may not begin with: places, people, bodies. */
const OTHERS: ReadonlySet<string> = new Set([
  'provinces', 'districts', 'regions', 'countries', 'family-names', 'organization-types', 'place-types', 'industries', 'fields', 'roles',
]); // biome-ignore format: one vocabulary, one line

const isTrade = ({ fold }: Token): boolean => COMPANY_WORDS.has(fold) || FORMS.has(fold);

/** The own name that ends the company's name in `reading`, or null. Names of places and people are none. */
export function ownName(
  tokens: readonly Token[],
  terms: TermIndex,
  { from, to, type }: Reading,
): readonly string[] | null {
  if (type.kind !== 'company' || !type.tails.includes('name')) return null;
  let begin = to;
  while (
    begin - 1 > from &&
    tokens[begin - 1]!.shape === 'title' &&
    tokens[begin - 1]!.gap === Gap.space &&
    !isTrade(tokens[begin - 1]!)
  )
    begin--;
  const length = to - begin;
  // The capitals alone must be the name: behind a trade's or form's word, and no whole line of capitals.
  if (length < 2 || length > LONGEST || !isTrade(tokens[begin - 1]!)) return null;
  if (tokens.slice(begin, to).some((token) => !isSyllable(token))) return null;
  for (let i = begin; i < to; i++)
    if (terms.at(i).some(({ lexicon, to: end }) => OTHERS.has(lexicon) && (i === begin || end > i + 1))) return null;
  return tokens.slice(begin, to).map(({ text }) => text);
}

/** Before a company: whose something is, with whom somebody does it. Words of place are left out. */
const WHOSE = wordSet('của với do bởi diện đạo giữa giúp');
/** Behind a company that acts. */
const ACTS = wordSet(
  'đã cũng sẽ đang còn luôn vừa có là được phải cần không tiếp trở tăng giảm tuyển trả thưởng chi nợ ký đưa tặng hỗ dành cho',
);

/** Does the own name at `i`..`to` stand for the company? */
export function standsForCompany(tokens: readonly Token[], i: number, to: number): boolean {
  const opens = tokens[i]!.gap === Gap.block || tokens[i - 1]!.kind === 'mark';
  const before = opens ? undefined : tokens[i - 1];
  const after = tokens[to]?.gap === Gap.block ? undefined : tokens[to];
  if (tokens[i]!.gap === Gap.none || (after && after.gap === Gap.none && after.kind !== 'mark')) return false;
  if (after && (isCapitalized(after) || after.kind === 'digits' || after.fold === '-' || after.fold === '('))
    return false;
  if (before && (NAME_HEADS.has(before.fold) || !WHOSE.has(before.fold))) return false;
  return before !== undefined || ACTS.has(after?.fold ?? '');
}
