/** alone: given names that nothing announces but what their bearers say ("Vy kể cô làm tài xế"). */
import { NAME_SYLLABLES, TELLING_NOTHING } from '../../lexicon/given-names.ts';
import type { QuoteHead } from '../../lexicon/quote-heads.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { type Hit, hit } from './readers.ts';
import { Cover, joined, opensClause, type Walk } from './walk.ts';

/** Does a word of speaking follow token `i` ("kể", "cho biết")? */
const speaks = ({ tokens, context }: Walk, i: number): boolean =>
  i + 1 < tokens.length &&
  joined(tokens, i + 1) &&
  context.terms
    .at(i + 1)
    .some(({ lexicon, entry }) => lexicon === 'quote-heads' && (entry as QuoteHead).class === 'speech');

/** Is the word at `i` a capitalised syllable of names between words that are no part of a name? */
function standsAlone({ tokens, cover, titles, honorificEnds, context }: Walk, i: number): boolean {
  const { fold } = tokens[i]!;
  if (cover[i] !== Cover.None || !NAME_SYLLABLES.has(fold) || TELLING_NOTHING.has(fold)) return false;
  if (honorificEnds.has(i + 1) || titles.covering(i)) return false;
  const next = tokens[i + 1];
  if (next?.kind !== 'word' && next?.text !== ',') return false;
  if ((isCapitalized(next) && joined(tokens, i + 1)) || next.fold === '-') return false;
  if (!opensClause(tokens, i) && isCapitalized(tokens[i - 1])) return false;
  return !context.terms.at(i).some(({ lexicon, from, to }) => to - from > 1 || lexicon === 'countries');
}

/** What an article does with a syllable that stands alone. */
interface Lone {
  readonly at: number[];
  says: boolean;
  /** Does it stand inside a sentence, so that its capital means something? */
  inside: boolean;
}

/**
 * Finds given names that stand alone: every mention of a syllable that says something somewhere, and is the given name of a
 * person known by more or stands inside a sentence as well. `found`: the names read so far, in text order.
 */
export function* aloneNames(walk: Walk, found: readonly Hit[]): Generator<Hit> {
  const { tokens } = walk;
  const given = new Set(found.filter(({ from, to }) => to - from > 1).map(({ to }) => tokens[to - 1]!.fold));
  const lone = new Map<string, Lone>();
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.shape !== 'title') continue;
    while (next < found.length && found[next]!.to <= i) next++;
    if ((next < found.length && found[next]!.from <= i) || !standsAlone(walk, i)) continue;
    const { fold } = tokens[i]!;
    let one = lone.get(fold);
    if (!one) lone.set(fold, (one = { at: [], says: false, inside: false }));
    one.at.push(i);
    one.says ||= speaks(walk, i);
    one.inside ||= !opensClause(tokens, i);
  }
  for (const [fold, { at, says, inside }] of lone)
    if (says && (inside || given.has(fold)))
      for (const i of at) yield hit(tokens, i, { to: i + 1, end: tokens[i]!.end }, 'people/alone', { short: true });
}
