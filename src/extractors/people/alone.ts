/** alone: given names that nothing announces but what their bearers say ("Vy kể cô làm tài xế"). */
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { NAME_SYLLABLES, TELLING_NOTHING } from '../../lexicon/given-names.ts';
import type { QuoteHead } from '../../lexicon/quote-heads.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Hit, hit } from './readers.ts';
import { Cover, joined, opensClause, type Walk } from './walk.ts';

/** Verbs of speaking that are other words too, but not behind the given name of a person. */
const TELLING = wordSet('bảo cười đáp hỏi than khoe');

/** Does a word of speaking follow token `i` ("kể", "cho biết")? `known`: it is the given name of a person of the article. */
function speaks({ tokens, context }: Walk, i: number, known: boolean): boolean {
  if (i + 1 >= tokens.length || !joined(tokens, i + 1)) return false;
  if (known && TELLING.has(tokens[i + 1]!.fold)) return true;
  return context.terms
    .at(i + 1)
    .some(({ lexicon, entry }) => lexicon === 'quote-heads' && (entry as QuoteHead).class === 'speech');
}

/** "… sướng lắm!", Thắng - thợ lái cẩu …": does a title follow the name at `i`, behind a mark? */
const isTitled = ({ tokens, titles }: Walk, i: number): boolean =>
  titles.startingAt(i + 2) !== undefined && (tokens[i + 1]!.fold === '-' || tokens[i + 1]!.text === ',');

/** May the mark behind a name that stands alone stand there? A dash does where a title follows, a bracket anywhere. */
const isMark = (walk: Walk, i: number): boolean =>
  walk.tokens[i + 1]!.text === ',' || walk.tokens[i + 1]!.text === '(' || isTitled(walk, i);

/** Is the word at `i` a capitalised syllable of names, or a `known` given name, between words that are no part of a name? */
function standsAlone(walk: Walk, i: number, known: boolean): boolean {
  const { tokens, cover, titles, honorificEnds, context } = walk;
  const { fold } = tokens[i]!;
  if (cover[i] !== Cover.None || !(known || NAME_SYLLABLES.has(fold)) || TELLING_NOTHING.has(fold)) return false;
  // "sau họ Lý là họ Võ": a clan
  if (honorificEnds.has(i + 1) || titles.covering(i) || tokens[i - 1]!.fold === 'họ') return false;
  const next = tokens[i + 1];
  if (!next || (next.kind !== 'word' && !isMark(walk, i))) return false;
  if ((isCapitalized(next) && joined(tokens, i + 1)) || isCompound(tokens[i], next)) return false;
  // "Gặp Thắm ở xóm trọ": the first word of a sentence
  const first = known && opensClause(tokens, i - 1) && !NAME_SYLLABLES.has(tokens[i - 1]!.fold);
  if (!opensClause(tokens, i) && isCapitalized(tokens[i - 1]) && !first) return false;
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
 * person known by more or stands inside a sentence as well; and of one that is the given name of a person known by more and
 * stands inside a sentence or before a title. `found`: the names read so far, in text order.
 */
export function* aloneNames(walk: Walk, found: readonly Hit[]): Generator<Hit> {
  const { tokens } = walk;
  const given = new Set(found.filter(({ from, to }) => to - from > 1).map(({ to }) => tokens[to - 1]!.fold));
  const lone = new Map<string, Lone>();
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.shape !== 'title' || tokens[i]!.text.length === 1) continue;
    while (next < found.length && found[next]!.to <= i) next++;
    if (next < found.length && found[next]!.from <= i) continue;
    const { fold } = tokens[i]!;
    const known = given.has(fold);
    if (!standsAlone(walk, i, known)) continue;
    let one = lone.get(fold);
    if (!one) lone.set(fold, (one = { at: [], says: false, inside: false }));
    one.at.push(i);
    one.says ||= speaks(walk, i, known) || (known && isTitled(walk, i));
    one.inside ||= !opensClause(tokens, i);
  }
  for (const [fold, { at, says, inside }] of lone)
    if (given.has(fold) ? says || inside : says && inside)
      for (const i of at) yield hit(tokens, i, { to: i + 1, end: tokens[i]!.end }, 'people/alone', { short: true });
}
