/** uncle-ho: Hồ Chí Minh is also a city, a road, a prize, an academy; the words around say when the man is meant. */
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { namesSomethingElse } from './evidence.ts';
import { type Hit, hit } from './readers.ts';
import { joined, type Walk } from './walk.ts';

/** The name that "Bác Hồ" stands for. */
export const UNCLE_HO = 'Hồ Chí Minh';
/** Words before "Hồ Chí Minh" where the man is meant and not the city, a street or a prize (GUIDELINES, PERSON). */
const OF_UNCLE_HO = new Set('tịch đức cách tưởng gương bác tụ chí cụ chúc sản thơ về của ơn với người nhớ'.split(' '));
const TRIBUTE_END = new Set(['đức', 'cách', 'tưởng', 'gương']);

/** "Hồ Chí Minh" and "Bác Hồ": the man where the words around say so. Undefined: the name at `i` is not his. */
export function uncleHo({ tokens, titles }: Walk, i: number): Hit | null | undefined {
  if (tokens[i]!.fold !== 'hồ' || !joined(tokens, i)) return undefined;
  const [one, two, three] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const before = tokens[i - 1]!;
  const value = { name: UNCLE_HO };
  if (before.fold === 'bác' || (before.fold === 'cụ' && two?.fold !== 'chí')) {
    if (!isCapitalized(before) && before.fold !== 'bác') return undefined;
    if (two?.kind === 'word' && isCapitalized(two) && two.gap === Gap.space && two.fold !== 'chí') return undefined;
    if (two?.fold !== 'chí') return hit(tokens, i - 1, { to: i + 1, end: one!.end }, 'people/uncle-ho', value);
  }
  if (two?.fold !== 'chí' || three?.fold !== 'minh') return undefined;
  const title = titles.endingAt(i);
  const meant = OF_UNCLE_HO.has(before.fold) && !namesSomethingElse(tokens, title ? title.from : i);
  const reading = { to: i + 3, end: three.end };
  return meant || TRIBUTE_END.has(before.fold) ? hit(tokens, i, reading, 'people/uncle-ho', value) : null;
}
