/** announced: names without quotes in a list that its head word announces: "nhiều chương trình từ thiện như: Tấm áo nghĩa tình, Bữa sáng yêu thương". */
import { endOfName, isSyllable } from '../../grammar/phrases/unquoted-names.ts';
import type { CampaignTrigger } from '../../lexicon/campaign-triggers.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Name } from './name.ts';

const PLURALS = new Set(['các', 'những', 'nhiều', 'hàng', 'số']);
/** Head words of honours, and those that need quotes. */
const NO_LISTS = new Set<CampaignTrigger['unquoted']>(['none', 'known', 'gift', 'scheme']);
/** Between the head word and its list stand no more words: "chương trình từ thiện, công tác xã hội như: …". */
const REACH = 9;
/** An item of such a list has so many words, one of them small. */
const SHORTEST = 3;

/** The first name of a list that a head word in the plural announces, or undefined. */
export function firstAnnounced(tokens: readonly Token[], { entry, from, to }: Term<CampaignTrigger>): Name | undefined {
  if (NO_LISTS.has(entry.unquoted) || entry.kind === 'event' || !PLURALS.has(tokens[from - 1]?.fold ?? ''))
    return undefined;
  for (let i = to; i < Math.min(to + REACH, tokens.length - 1); i++) {
    const { fold, text, kind, gap } = tokens[i]!;
    if (gap === Gap.block || (kind !== 'word' && text !== ',' && text !== ':') || isCapitalized(tokens[i]))
      return undefined;
    if (fold !== 'như' && text !== ':') continue;
    const start = tokens[i + 1]!.text === ':' ? i + 2 : i + 1;
    const first = tokens[start];
    if (!isCapitalized(first) || !isSyllable(first!.fold)) return undefined;
    const end = endOfName(tokens, start);
    const listed = tokens[end]?.text === ',' && isCapitalized(tokens[end + 1]);
    const native = !isCapitalized(tokens[start + 1]);
    return listed && native && end - start >= SHORTEST
      ? { from: start, to: end, kind: entry.kind, rule: 'announced' }
      : undefined;
  }
  return undefined;
}

/** Further names of an announced list behind one: "như: Tấm lưới nghĩa tình, Vì Trường Sa thân yêu". */
export function* listAfter(tokens: readonly Token[], { from, to, kind }: Name): Generator<Name> {
  const announced = tokens[from - 1]?.text === ':' || tokens[from - 1]?.fold === 'như';
  for (let at = to; announced && tokens[at]?.text === ',' && isCapitalized(tokens[at + 1]); ) {
    const end = endOfName(tokens, at + 1);
    const glued = tokens[end]?.text === '.' && tokens[end + 1]?.gap === Gap.none;
    if (end - at < 4 || glued) return;
    yield { from: at + 1, to: end, kind, rule: 'listed' };
    at = end;
  }
}

const JOINTS = new Set([',', ';', 'và']);
/** Rules whose names end for certain. */
const LISTED_BEHIND = new Set(['known-after-trigger', 'numbered']);

/** Known names behind the first of a list whose head word is in the plural: "các phong trào Lao động giỏi; xanh, sạch, đẹp". */
export function* knownAfter(
  tokens: readonly Token[],
  terms: TermIndex,
  { from }: Term<CampaignTrigger>,
  name: Name,
): Generator<Name> {
  if (!LISTED_BEHIND.has(name.rule) || !PLURALS.has(tokens[from - 1]?.fold ?? '')) return;
  for (let at = name.to; JOINTS.has(tokens[at]?.fold ?? ''); ) {
    const next = terms.at(at + 1).find(({ lexicon }) => lexicon === 'campaigns');
    if (!next) return;
    yield { from: at + 1, to: next.to, kind: name.kind, rule: 'listed' };
    at = next.to;
  }
}
