/** regions: parts of a country or the sea: "khu vực phía Nam", "miền Trung", "các tỉnh phía Bắc", "vùng biển Hoàng Sa". */
import { readBareArea, type Words } from '../../grammar/phrases/areas.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { DIRECTIONS, type PlaceType } from '../../lexicon/place-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { goesOn } from './names.ts';
import { type Place, placeOfWords } from './place.ts';

/** What a region is made of, or how one comes from there: after these a direction is a region even in lower case. */
const PARTS = wordSet('tỉnh thành phố núi du vực vùng đồng bào');
/** A side of something that is named next, or where something borders: no region. */
const SIDES = wordSet('của giáp tiếp là giáp của cầu sông hồ đường thành tỉnh huyện xã quận tòa khu nhà đảo');

/** Does the word open what an area is a side of ("khu vực phía Bắc đường …")? */
const bounds = (token: Token | undefined): boolean =>
  token !== undefined && SIDES.has(token.fold) && token.fold !== 'của' && token.fold !== 'là';

/** "phía Nam", not "phía nam thành phố". */
function readSide(words: Words, { from, to, entry }: Term<PlaceType>): Place | undefined {
  const { tokens } = words;
  let at = to;
  while (continues(tokens, at) && DIRECTIONS.has(tokens[at]!.fold) && at < to + 2) at++;
  if (at === to || goesOn(tokens, at) || readBareArea(words, to) || readBareArea(words, at)) return undefined;
  const ofParts = from > 0 && PARTS.has(tokens[from - 1]!.fold);
  // "khu vực phía Bắc đường …": the side of a street
  if (tokens[from - 1]?.fold === 'vực' && bounds(tokens[at])) return undefined;
  if (!ofParts && (!isCapitalized(tokens[at - 1]) || SIDES.has(tokens[at]?.fold ?? ''))) return undefined;
  return placeOfWords(words, from, at, entry.name, 'places/region');
}

/** Past a second region behind a dash: "khu vực miền Trung [- Tây Nguyên]" is one. */
function pairEnd({ tokens, terms }: Words, to: number): number {
  if (tokens[to]?.fold !== '-' || !continues(tokens, to) || !continues(tokens, to + 1)) return to;
  return terms.at(to + 1).find(({ lexicon }) => lexicon === 'regions')?.to ?? to;
}

/** The region that begins with a type word. */
export function readRegion(words: Words, term: Term<PlaceType>): Place | undefined {
  const { tokens, terms } = words;
  const { entry, from } = term;
  if (entry.id === 'phia') return readSide(words, term);
  const regionAt = (i: number) => terms.at(i).find(({ lexicon }) => lexicon === 'regions');
  let at = term.to;
  // "vùng Tây Nguyên": a region's name may begin with a direction
  while (continues(tokens, at) && DIRECTIONS.has(tokens[at]!.fold) && !regionAt(at)) at++;
  const region = continues(tokens, at) ? regionAt(at) : undefined;
  const area = at === term.to ? readBareArea(words, at) : undefined;
  if (region) at = pairEnd(words, region.to);
  else if (area && (entry.id === 'khu-vuc' || entry.id === 'mien-nui')) return undefined;
  else if (area) at = area.to;
  else if (at > term.to && !isCapitalized(tokens[at - 1]) && (at !== term.to + 2 || tokens[term.to]!.fold !== 'phía'))
    return undefined;
  if (at === term.to && !(entry.id.startsWith('vung-') && isCapitalized(tokens[from]))) return undefined;
  if (at > term.to && entry.id === 'vung' && !region) return undefined;
  // "khu vực phía Bắc đường …"
  if (entry.id === 'khu-vuc' && !region && !area && continues(tokens, at) && bounds(tokens[at])) return undefined;
  return placeOfWords(words, from, at, entry.name, 'places/region');
}
