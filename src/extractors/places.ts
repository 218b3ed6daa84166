/** places: administrative units, zones, structures, regions and countries that stand outside the names of other things. */

import { type Area, beginsPerson, readBareArea, readTypedArea, type Words } from '../grammar/phrases/areas.ts';
import { classifyQuotes } from '../grammar/quotes/classes.ts';
import type { ClassifiedQuote } from '../grammar/quotes/verdicts.ts';
import type { PlaceType } from '../lexicon/place-types.ts';
import type { Term } from '../lexicon/trie.ts';
import type { Layer } from '../record.ts';
import { fold } from '../text/fold.ts';
import { firstIndex } from '../text/search.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { groupBefore, readAddress, wardBefore } from './places/addresses.ts';
import { nameLocals, settleChains } from './places/chains.ts';
import { countriesSaid, readState } from './places/countries.ts';
import { readUnitList, sharedStructures } from './places/lists.ts';
import { borneNames, fitsBare, isModel, isPartOfName, mayBeDistrict } from './places/names.ts';
import { withNeighbours } from './places/neighbours.ts';
import { type Known, type Place, PlaceValue, placeOfArea, placeOfWords } from './places/place.ts';
import { readRegion } from './places/regions.ts';
import { readStructure } from './places/structures.ts';

export { PlaceValue };

/** Names of these layers own the places inside them. */
const OWNERS: readonly Layer[] = ['organizations', 'campaigns', 'events', 'honours', 'documents'];

/** What a quoted span of these classes is called owns the places in it too, though it is no mention. */
const TITLES: ReadonlySet<string> = new Set(['document', 'work']);

const LEXICONS: ReadonlySet<string> = new Set([
  'provinces',
  'districts',
  'unit-types',
  'place-types',
  'structure-types',
  'countries',
  'cities-abroad',
  'regions',
]);

/** "Trưởng [thôn Lường Văn Ỏm]": a type word that ends a title before a person's name opens no place. */
function isTitleOf(words: Words, { from, to }: Term): boolean {
  const { tokens, terms } = words;
  const endsTitle = (i: number): boolean =>
    i >= 0 && terms.at(i).some((term) => term.lexicon === 'roles' && term.to === to);
  if (!endsTitle(from - 1) && !endsTitle(from - 2)) return false;
  const family = terms.at(to).some(({ lexicon }) => lexicon === 'family-names');
  return beginsPerson(words, to) || (family && isCapitalized(tokens[to + 1]) && isCapitalized(tokens[to + 2]));
}

const ROMAN: ReadonlySet<string> = new Set(['I', 'II', 'III', 'IV']);

/** The places that begin at the first token of `term`, those that share its type word after the first. */
function readPlaces(words: Words, term: Term, known: Known, doubtful: Area[]): readonly Place[] {
  const { from: i, lexicon } = term;
  const { terms } = words;
  if ((lexicon === 'unit-types' || lexicon === 'structure-types') && isTitleOf(words, term)) return [];
  if (lexicon === 'unit-types') {
    const listed = readUnitList(words, i);
    if (listed.length > 0) return listed;
  }
  const typed = readTypedArea(words, i);
  // "các tỉnh Bắc Trung bộ": the name behind the type word is a region's.
  const ofRegion = typed?.units.length === 0 && terms.at(i + 1).some((term) => term.lexicon === 'regions');
  if (typed?.name && !ofRegion && !isModel(words, typed, known)) return [placeOfArea(typed, 'places/unit')];
  const here = terms.at(i);
  for (const head of here) {
    if (head.lexicon !== 'place-types' && head.lexicon !== 'structure-types') continue;
    const type = head as Term<PlaceType>;
    const named = type.entry.follows === 'direction' ? readRegion(words, type) : readStructure(words, type);
    if (named) return [named, ...sharedStructures(words, named, type)];
  }
  const region = here.find((term) => term.lexicon === 'regions');
  const bare = readBareArea(words, i);
  if (region && region.to >= (bare?.to ?? 0) && !isPartOfName(words, region))
    return [placeOfWords(words, i, region.to, null, 'places/region')];
  if (bare && fitsBare(words, bare, known) && !isModel(words, bare, known)) {
    // "Đồng Văn II": a zone or quarter, known by its number
    const numbered = ROMAN.has(words.tokens[bare.to]?.text ?? '') && words.tokens[bare.to]!.gap === Gap.space;
    return [numbered ? placeOfWords(words, i, bare.to + 1, null, 'places/name') : placeOfArea(bare, 'places/name')];
  }
  if (bare && mayBeDistrict(words, bare)) doubtful.push(bare);
  const country = here.find((term) => term.lexicon === 'countries' || term.lexicon === 'cities-abroad');
  const state = country && readState(words, country, known);
  return state ? [state] : [];
}

/** Folded names of the units that stand somewhere with their type word. */
function namedUnits(words: Words): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { from } of words.terms.of('unit-types')) {
    const area = readTypedArea(words, from);
    if (area?.name && area.units.length > 0) names.add(fold(area.name));
  }
  return names;
}

/** Spans of `context` that own the places inside them, in text order. */
function ownedSpans(tokens: readonly Token[], context: Context): readonly { start: number; end: number }[] {
  // "Chương trình … về “…”": a subject is a title, whatever it is the subject of.
  const isTitle = ({ class: kind, open }: ClassifiedQuote): boolean =>
    TITLES.has(kind) || (kind === 'unclassified' && tokens[open - 1]?.fold === 'về');
  const titles = context.share(classifyQuotes).filter(isTitle);
  const spans: { start: number; end: number }[] = [...titles];
  for (const layer of OWNERS) spans.push(...context.of(layer));
  return spans.sort((a, b) => a.start - b.start);
}

/** So many spans that own places may begin before one that stands inside another. */
const NESTED = 4;

export const places: Extractor<PlaceValue> = {
  layer: 'places',
  value: PlaceValue,
  needs: OWNERS,
  examples: [
    ['Họ đến từ [thị xã Sơn Tây].', { name: 'thị xã Sơn Tây' }],
    ['Công nhân [TP.HCM] đón Tết.', { name: 'thành phố Hồ Chí Minh' }],
    ['Nhà xưởng ở [KCN Sông Công] cháy.', { type: 'Khu công nghiệp' }],
    ['Công nhân quê ở các tỉnh [phía Bắc].', { type: 'phía' }],
    ['Ông nói ở [thành phố] này.', null],
  ],
  *find(article, context): Iterable<Finding<PlaceValue>> {
    const { tokens } = article;
    const words: Words = { tokens, terms: context.terms };
    const owned = ownedSpans(tokens, context);
    const units = namedUnits(words);
    const countries = countriesSaid(words);
    const borne = borneNames(words);
    let next = 0;
    let ownedEnd = -1;
    let end = 0;
    /** Further places of a list, whose brackets are read on the way. */
    let listed: readonly Place[] = [];
    const found: Place[] = [];
    const doubtful: Area[] = [];
    /** "LĐLĐ các quận: Ba Đình, Tây Hồ": of a list, what bodies have in their names. */
    const isFree = ({ from }: Place): boolean => {
      const { start } = tokens[from]!;
      const behind = firstIndex(owned, (span) => span.start <= start);
      return !owned.slice(Math.max(0, behind - NESTED), behind).some((span) => span.end > start);
    };
    const keep = (place: Place): void => {
      end = place.to;
      found.push(place);
    };
    for (const term of context.terms.all) {
      if (!LEXICONS.has(term.lexicon)) continue;
      while (listed.length > 0 && listed[0]!.from <= term.from) {
        const [place, ...rest] = listed;
        listed = rest;
        if (place!.from >= end) keep(place!);
      }
      if (term.from < end) continue;
      const { start } = tokens[term.from]!;
      while (next < owned.length && owned[next]!.start <= start) ownedEnd = Math.max(ownedEnd, owned[next++]!.end);
      if (start < ownedEnd) continue;
      const [place, ...rest] = readPlaces(words, term, { units, countries, borne, end }, doubtful);
      if (!place || place.from < end || tokens[place.from]!.start < ownedEnd) continue;
      const address =
        readAddress(words, place.from, end) ?? groupBefore(words, place, end) ?? wardBefore(words, place, end);
      if (address && tokens[address.from]!.start >= ownedEnd) keep(address);
      if (place.from > term.from) {
        // The first name of a list stands behind its type word.
        listed = [place, ...rest].filter(isFree);
        continue;
      }
      keep(place);
      if (rest.length > 0) listed = rest;
    }
    for (const place of listed) if (place.from >= end) keep(place);
    for (const { from, to, value, rule } of settleChains(tokens, nameLocals(withNeighbours(words, found, doubtful))))
      yield { start: tokens[from]!.start, end: tokens[to - 1]!.end, value, rule };
  },
};
