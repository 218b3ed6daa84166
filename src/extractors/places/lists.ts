/** lists: places that share a type word: "các sân bay Vinh (…), Thọ Xuân và Nội Bài", "các xã Hải Bối, Kim Chung". */
import {
  type Area,
  beginsPerson,
  isProvince,
  readBareArea,
  readTypedArea,
  readUnitType,
  type Words,
} from '../../grammar/phrases/areas.ts';
import { capitalisedRun, continues } from '../../grammar/phrases/names.ts';
import type { PlaceType } from '../../lexicon/place-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Place, placeOfArea, placeOfWords } from './place.ts';
import { isPlural } from './structures.ts';

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'và', '-']);
/** Between a plural type word and the names it announces. */
const OPENERS = wordSet('như gồm : là');
const LONGEST_NAME = 4;
const LONGEST_BRACKET = 12;
/** Words that stand where a name could but are none. */
const STRANGERS: ReadonlySet<string> = new Set([
  'organization-types',
  'place-types',
  'structure-types',
  'unit-types',
  'roles',
  'honorifics',
  'countries',
]);

/** Index of the next name in the list that goes on at `at`, past a bracket; -1 when the list ends there. */
function nextName({ tokens }: Words, at: number): number {
  let i = at;
  if (tokens[i]?.fold === '(' && continues(tokens, i)) {
    const last = Math.min(tokens.length, i + LONGEST_BRACKET);
    do i++;
    while (i < last && tokens[i]!.fold !== ')');
    i++;
  }
  if (!continues(tokens, i) || !SEPARATORS.has(tokens[i]!.fold)) return -1;
  if (tokens[i]!.fold === ',' && tokens[i + 1]?.fold === 'và') i++;
  return continues(tokens, i + 1) ? i + 1 : -1;
}

/** End of the name at `i`, `i` when there is none or it names something else. */
function nameEnd(words: Words, i: number): number {
  const { tokens, terms } = words;
  if (!isCapitalized(tokens[i]) || tokens[i]!.shape !== 'title') return i;
  if (terms.at(i).some(({ lexicon }) => STRANGERS.has(lexicon)) || beginsPerson(words, i)) return i;
  const end = capitalisedRun(tokens, i, { most: LONGEST_NAME + 1 });
  return end - i > LONGEST_NAME ? i : end;
}

/** The further zones or structures after `first`: with a plural type word any number, without one the one behind "và". */
export function sharedStructures(words: Words, first: Place, { from, entry }: Term<PlaceType>): Place[] {
  const { tokens } = words;
  if (first.to === from || entry.follows !== 'name') return [];
  const plural = isPlural(tokens, from);
  if (!plural && !entry.zone) return [];
  const found: Place[] = [];
  for (let i = nextName(words, first.to); i >= 0; i = nextName(words, found.at(-1)!.to)) {
    const end = nameEnd(words, i);
    if (end === i || (!plural && (end < i + 2 || tokens[i - 1]!.fold !== 'và'))) break;
    const place = placeOfWords(words, i, end, entry.name, 'places/shared');
    found.push({ ...place, value: { ...place.value, name: `${entry.name} ${place.value.name}` } });
    if (!plural) break;
  }
  return found;
}

/** The units behind a plural type word ("các huyện Gia Lâm, Đông Anh", "các quận, huyện như Hoàn Kiếm"); it belongs to none of them. */
export function readUnitList(words: Words, at: number): Place[] {
  const { tokens } = words;
  const type = readUnitType(words, at);
  if (!type || tokens[at]!.gap === Gap.block) return [];
  const before = tokens[at - 1]?.fold ?? '';
  if (!isPlural(tokens, at) && !(before === ',' && isPluralBefore(words, at - 1))) return [];
  let i = type.to;
  let mixed = before === ',';
  for (; OPENERS.has(tokens[i]?.fold ?? '') && continues(tokens, i); i++) mixed = true;
  const found: Place[] = [];
  while (i >= 0 && continues(tokens, i)) {
    const area = readElement(words, i, type.entry.name, type.entry.levels, mixed);
    if (!area) break;
    found.push(placeOfArea(area, 'places/list'));
    i = nextName(words, area.to);
  }
  // One name alone behind "các" is not listed: "các quận Hà Nội" are the city's.
  return found.length > 1 ? found : [];
}

/** Does a unit type with a plural word stand right before the comma at `comma`? */
function isPluralBefore({ tokens, terms }: Words, comma: number): boolean {
  for (let i = comma - 1; i >= comma - 2 && i > 0; i--)
    if (terms.at(i).some(({ lexicon, to }) => lexicon === 'unit-types' && to === comma)) return isPlural(tokens, i);
  return false;
}

/** One unit of the list: known to the tables at one of the levels, or, of a lower level, a capitalised name or a number. */
function readElement(words: Words, i: number, type: string, levels: Area['levels'], mixed: boolean): Area | undefined {
  const { tokens } = words;
  if (readTypedArea(words, i)?.name) return undefined;
  const bare = readBareArea(words, i);
  if (bare && !levels.includes('ward') && !levels.includes('hamlet')) {
    const ofLevel = bare.units.filter((unit) => levels.includes(isProvince(unit) ? 'province' : 'district'));
    const ofType = mixed ? ofLevel : ofLevel.filter((unit) => unit.type === type);
    const units = ofType.length > 0 ? ofType : ofLevel;
    if (units.length === 0) return undefined;
    return { ...bare, type: mixed ? null : type, levels: [isProvince(units[0]!) ? 'province' : 'district'], units };
  }
  if (levels.includes('province') || levels.includes('district')) return undefined;
  const end = nameEnd(words, i);
  if (end === i) return undefined;
  const name = tokens
    .slice(i, end)
    .map(({ text }) => text)
    .join(' ');
  return { from: i, to: end, type, levels, name, units: [] };
}
