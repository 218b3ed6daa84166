/** places: administrative units, zones, structures, regions and countries that stand outside the names of other things. */
import { z } from 'zod';
import {
  type Area,
  beginsPerson,
  readBareArea,
  readTypedArea,
  type Unit,
  type Words,
} from '../grammar/phrases/areas.ts';
import { isCompound } from '../grammar/phrases/compounds.ts';
import { expand } from '../grammar/phrases/expand.ts';
import { capitalisedRun, continues } from '../grammar/phrases/names.ts';
import { NAME_SYLLABLES } from '../lexicon/given-names.ts';
import { DIRECTIONS, type PlaceType } from '../lexicon/place-types.ts';
import type { Entry, Term } from '../lexicon/trie.ts';
import type { Layer } from '../record.ts';
import { fold } from '../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';

export const PlaceValue = z.object({
  name: z.string(),
  /** The type word in full, null where none is printed and no table gives one. */
  type: z.string().nullable(),
  area: z.custom<Area>().nullable(),
});
export type PlaceValue = z.infer<typeof PlaceValue>;

/** Names of these layers own the places inside them. */
const OWNERS: readonly Layer[] = ['organizations', 'campaigns', 'events', 'honours', 'documents', 'slogans'];

const LEXICONS: ReadonlySet<string> = new Set([
  'provinces',
  'districts',
  'unit-types',
  'place-types',
  'countries',
  'cities-abroad',
  'regions',
]);

/** Countries that are also a pronoun, a given name or a noun need one of these words before them. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'Anh',
  'Nga',
  'Đức',
  'Áo',
  'Ý',
  'Chi Lê',
  'Bỉ',
  'Séc',
  'Mỹ',
  'Pháp',
  'Lào',
  'Úc',
]);
const BEFORE_COUNTRY: ReadonlySet<string> = new Set(
  'nước tại ở sang từ với của và giữa đến qua người quân , ( -'.split(' '),
);

/** Before a district's bare name: words that say where. */
const BEFORE_DISTRICT: ReadonlySet<string> = new Set('ở tại ( , - từ về bàn và huyện quận đến'.split(' '));

interface Place {
  readonly to: number;
  readonly value: PlaceValue;
  readonly rule: string;
  /** A zone's type word may be shared by the next name. */
  readonly zone?: boolean;
}

/** The zone, structure or water that begins with a type word. */
function readNamedPlace(words: Words, term: Term<PlaceType>): Place | undefined {
  const { tokens, terms } = words;
  const { entry, from } = term;
  if (entry.notAfter && tokens[from]!.gap !== Gap.block && entry.notAfter.includes(tokens[from - 1]?.fold ?? ''))
    return undefined;
  let at = term.to;
  if (entry.follows === 'direction') {
    while (continues(tokens, at) && DIRECTIONS.has(tokens[at]!.fold)) at++;
    const region = terms.at(at).find(({ lexicon }) => lexicon === 'regions');
    const area = at === term.to ? readBareArea(words, at) : undefined;
    if (region) at = region.to;
    else if (area && entry.id === 'khu-vuc') return undefined;
    else if (area) at = area.to;
    else if (at > term.to && !isCapitalized(tokens[at - 1]) && (at !== term.to + 2 || tokens[term.to]!.fold !== 'phía'))
      return undefined;
    if (at === term.to && !(entry.id.startsWith('vung-') && isCapitalized(tokens[from]))) return undefined;
    if (at > term.to && entry.id === 'vung' && !region) return undefined;
    return {
      to: at,
      value: { name: expand(tokens, terms, from, at), type: entry.name, area: null },
      rule: 'places/region',
    };
  }
  if (!continues(tokens, at) || !isCapitalized(tokens[at])) return undefined;
  // "các KCN Hà Nội": zones of a unit, not one of that name.
  if (entry.zone && PLURALS.has(tokens[from - 1]?.fold ?? '') && readBareArea(words, at)) return undefined;
  if (!entry.zone && (tokens[at]!.shape === 'upper') !== (tokens[from]!.shape === 'upper')) return undefined;
  const here = terms.at(at);
  if (
    here.some(({ lexicon }) => lexicon === 'organization-types') &&
    !here.some(({ lexicon }) => lexicon === 'regions')
  )
    return undefined;
  if (tokens[at]!.text.length === 1) return undefined;
  let end = capitalisedRun(tokens, at, { most: 6, joiners: JOINERS, digits: true });
  for (let i = at + 2; i < end; i++) if (beginsPerson(words, i)) end = i;
  // "cầu Đông Khê - TP Hải Phòng": where it stands is a place of its own.
  for (let i = at + 1; i < end; i++) if (tokens[i - 1]!.kind === 'mark' && readTypedArea(words, i)) end = i;
  while (tokens[end - 1]!.kind === 'mark') end--;
  if (tokens[end]?.shape === 'lower' && isCompound(tokens[end - 1], tokens[end])) end++;
  return {
    to: end,
    value: { name: expand(tokens, terms, from, end), type: entry.name, area: null },
    rule: 'places/named',
    zone: entry.zone === true,
  };
}

const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'nhiều']);

const JOINERS: ReadonlySet<string> = new Set(['-']);

const ofArea = (area: Area, rule: string): Place => ({
  to: area.to,
  value: { name: [area.type, area.name].filter(Boolean).join(' '), type: area.type, area },
  rule,
});

/** What was found before the token that is read. */
interface Known {
  /** Folded names of units the article names with their type words. */
  readonly units: ReadonlySet<string>;
  /** Token after the last place. */
  readonly end: number;
}

/** The place at token `i`, if one begins there. */
function readPlace(words: Words, i: number, known: Known): Place | undefined {
  const { terms } = words;
  const typed = readTypedArea(words, i);
  if (typed?.name) return ofArea(typed, 'places/unit');
  const here = terms.at(i);
  const named = here.find(({ lexicon }) => lexicon === 'place-types') as Term<PlaceType> | undefined;
  if (named) {
    const place = readNamedPlace(words, named);
    if (place) return place;
  }
  const region = here.find(({ lexicon }) => lexicon === 'regions');
  const bare = readBareArea(words, i);
  if (region && region.to >= (bare?.to ?? 0)) return simple(words, i, region, 'places/region');
  if (bare && fitsBare(words, bare, known)) return ofArea(bare, 'places/name');
  const country = here.find(({ lexicon }) => lexicon === 'countries' || lexicon === 'cities-abroad');
  if (country && fitsCountry(words, country)) return simple(words, i, country, 'places/country');
  return undefined;
}

const simple = ({ tokens, terms }: Words, from: number, term: Term<Entry>, rule: string): Place => ({
  to: term.to,
  value: {
    name: term.lexicon === 'countries' ? term.entry.name : expand(tokens, terms, from, term.to),
    type: null,
    area: null,
  },
  rule,
});

/** Does a capitalised word follow without a mark, so that the name goes on? */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'word' && isCapitalized(tokens[to]) && tokens[to]!.gap === Gap.space;

/** Names that may stand before a place without being its beginning ("ngành Dệt - May Hà Nội"). */
const NAMES_BEFORE: ReadonlySet<string> = new Set(['industries', 'fields']);
const LONGEST_NAME_BEFORE = 6;

/** Did the name begin before `from`? An upper-case shortening ("CNVCLĐ Hà Nội") or a branch before it is no part of it. */
function beganBefore({ tokens, terms }: Words, from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word' || tokens[from]!.gap !== Gap.space || before.shape !== 'title') return false;
  if (BEFORE_DISTRICT.has(before.fold)) return false;
  if (tokens[from]!.shape === 'upper' || isSentenceStart(tokens, from - 1)) return false;
  for (let i = from - 1; i >= 0 && i >= from - LONGEST_NAME_BEFORE; i--)
    if (terms.at(i).some((term) => term.to === from && NAMES_BEFORE.has(term.lexicon))) return false;
  return true;
}

function standsAlone(words: Words, from: number, to: number): boolean {
  const { tokens } = words;
  if (goesOn(tokens, to) && !beginsPerson(words, to) && tokens[to]!.shape === tokens[from]!.shape) return false;
  return !beganBefore(words, from);
}

const isSentenceStart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap === Gap.block || tokens[i - 1]?.fold === '.' || tokens[i - 1]?.fold === ':';

/** Words before a name that make it a person's. */
const TITLES: ReadonlySet<string> = new Set(['honorifics', 'roles']);
const HONORIFICS: ReadonlySet<string> = new Set(['honorifics']);

/** Does a title or honorific end right before `from`? */
function isAddressed({ terms }: Words, from: number, titles = TITLES): boolean {
  for (let i = from - 1; i >= 0 && i >= from - LONGEST_NAME_BEFORE; i--)
    if (terms.at(i).some((term) => term.to === from && titles.has(term.lexicon))) return true;
  return false;
}

/** Marks that list persons as well as places. */
const LISTING: ReadonlySet<string> = new Set([',', 'và', '-']);

/** May the two syllables be a given name ("Thanh Bình")? */
const isGiven = (tokens: readonly Token[], { from, to }: Area): boolean =>
  to - from === 2 && NAME_SYLLABLES.has(tokens[from]!.fold) && NAME_SYLLABLES.has(tokens[from + 1]!.fold);

/**
 * Is the bare unit a place here? A province is; a district's name may be a person's or a word, so it needs a word of place before
 * it, or two syllables that are neither a person's name nor a word, in the middle of a sentence.
 */
function fitsBare(words: Words, area: Area, known: Known): boolean {
  const { tokens, terms } = words;
  const { from, to, type, units } = area;
  // "xã Kim Chung Đông Anh Hà Nội": units side by side.
  const free = !goesOn(tokens, to) || readBareArea(words, to) !== undefined;
  if (from === known.end && tokens[from]!.gap === Gap.space && free) return true;
  if (type === null && !standsAlone(words, from, to)) return false;
  if (type !== null || units.some((unit: Unit) => 'successor' in unit)) return true;
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]!.gap === Gap.block) return false;
  const listed = known.end === from - 1;
  if (BEFORE_DISTRICT.has(before.fold) && (listed || !LISTING.has(before.fold) || !isGiven(tokens, area))) return true;
  if (known.units.has(fold(area.name!)) && free && !isAddressed(words, from, HONORIFICS)) return true;
  if (before.shape !== 'lower' || to - from !== 2 || goesOn(tokens, to) || isAddressed(words, from)) return false;
  const family = terms.at(from).some(({ lexicon }) => lexicon === 'family-names');
  return !family && !isGiven(tokens, area) && !isCompound(tokens[from], tokens[from + 1]);
}

function fitsCountry(words: Words, { from, to, entry }: Term<Entry>): boolean {
  const { tokens } = words;
  if (goesOn(tokens, to) || (to === from + 1 && isCompound(tokens[from], tokens[to]))) return false;
  if (!AMBIGUOUS.has(entry.name)) return !beganBefore(words, from);
  const before = tokens[from - 1];
  return tokens[from]!.gap !== Gap.block && BEFORE_COUNTRY.has(before?.fold ?? '');
}

/** A second zone behind "và" that shares the type word: "khu công nghiệp Quang Minh và Bắc Thăng Long". */
function sharedZone({ tokens, terms }: Words, { to, value, zone }: Place): Place | undefined {
  if (!zone || tokens[to]?.fold !== 'và' || !continues(tokens, to) || !continues(tokens, to + 1)) return undefined;
  if (terms.at(to + 1).some(({ lexicon }) => lexicon === 'organization-types' || lexicon === 'place-types'))
    return undefined;
  const end = capitalisedRun(tokens, to + 1, { most: 4 });
  if (end < to + 3) return undefined;
  return {
    to: end,
    value: { ...value, name: `${value.type} ${expand(tokens, terms, to + 1, end)}` },
    rule: 'places/shared',
  };
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
function ownedSpans(context: Context): readonly { start: number; end: number }[] {
  return OWNERS.flatMap((layer) => context.of(layer)).sort((a, b) => a.start - b.start);
}

export const places: Extractor<PlaceValue> = {
  layer: 'places',
  value: PlaceValue,
  needs: OWNERS,
  examples: [
    ['Họ đến từ [thị xã Sơn Tây].', { name: 'thị xã Sơn Tây' }],
    ['Công nhân [TP.HCM] đón Tết.', { name: 'thành phố Hồ Chí Minh' }],
    ['Nhà xưởng ở [KCN Sông Công] cháy.', { type: 'Khu công nghiệp' }],
    ['Ông nói ở [thành phố] này.', null],
  ],
  *find(article, context): Iterable<Finding<PlaceValue>> {
    const { tokens } = article;
    const words: Words = { tokens, terms: context.terms };
    const owned = ownedSpans(context);
    let next = 0;
    let ownedEnd = -1;
    let end = 0;
    const units = namedUnits(words);
    for (const { lexicon, from } of context.terms.all) {
      if (from < end || !LEXICONS.has(lexicon)) continue;
      const { start } = tokens[from]!;
      while (next < owned.length && owned[next]!.start <= start) ownedEnd = Math.max(ownedEnd, owned[next++]!.end);
      if (start < ownedEnd) continue;
      const place = readPlace(words, from, { units, end });
      if (!place) continue;
      for (let at = from, here: Place | undefined = place; here; at = end + 1, here = sharedZone(words, here)) {
        end = here.to;
        yield { start: tokens[at]!.start, end: tokens[end - 1]!.end, value: here.value, rule: here.rule };
      }
    }
  },
};
