/** addresses: the parts of an address that only what follows them tells: "số 12 Lê Lợi, quận 1", "ở Quỳnh Mai, Hai Bà Trưng". */
import { beginsPerson, type Words } from '../../grammar/phrases/areas.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Place, placeOfWords } from './place.ts';

/** Before the smallest part of an address. */
const WHERE = wordSet('ở tại quê ngụ trú từ sở');
const STRANGERS: ReadonlySet<string> = new Set([
  'organization-types', 'place-types', 'structure-types', 'unit-types', 'roles', 'honorifics', 'family-names', 'countries', 'industries',
]); // biome-ignore format: a list of tables
const LONGEST_STREET = 5;
const LONGEST_NUMBER = 6;

/** First token of the run of capitalised words that ends right before the comma at `comma`. */
function runStart(tokens: readonly Token[], comma: number): number {
  let i = comma;
  while (i > 0 && tokens[i - 1]!.shape === 'title' && continues(tokens, i) && comma - i < LONGEST_STREET + 1) i--;
  return i;
}

/** Does the place at `from` follow a comma or a bracket inside a sentence? */
const followsComma = (tokens: readonly Token[], from: number): boolean =>
  (tokens[from - 1]?.fold === ',' || tokens[from - 1]?.fold === '(') &&
  continues(tokens, from) &&
  continues(tokens, from - 1);

/** A house number with its street, right before the unit at `from`; `after` is the token after the last place. */
export function readAddress(words: Words, from: number, after: number): Place | undefined {
  const { tokens } = words;
  if (!followsComma(tokens, from)) return undefined;
  const street = runStart(tokens, from - 1);
  if (street === from - 1 || street - 1 <= after || from - 1 - street > LONGEST_STREET) return undefined;
  let number = street;
  for (let i = street - 1; i > after && i >= street - LONGEST_NUMBER; i--) {
    const token = tokens[i]!;
    if (!continues(tokens, i + 1)) return undefined;
    if (token.kind === 'digits') number = i;
    else if (token.fold !== '-' && token.fold !== '/' && !(token.text.length === 1 && tokens[i + 1]!.gap === Gap.space))
      break;
  }
  if (number === street) return undefined;
  const start = tokens[number - 1]?.fold === 'số' && continues(tokens, number) ? number - 1 : number;
  const before = tokens[start - 1];
  const told = tokens[start]!.fold === 'số' || WHERE.has(before?.fold ?? '');
  return told && start >= after ? placeOfWords(words, start, from - 1, null, 'places/address') : undefined;
}

/** The group of households right before the unit at `from`: "tổ 5, phường Him Lam". */
export function groupBefore(words: Words, { from, value: { area } }: Place, after: number): Place | undefined {
  const { tokens } = words;
  if (!area?.type || !followsComma(tokens, from) || tokens[from - 2]?.kind !== 'digits') return undefined;
  const start = from - 3;
  return start >= after && tokens[start]!.fold === 'tổ' && continues(tokens, from - 2)
    ? placeOfWords(words, start, from - 1, null, 'places/address')
    : undefined;
}

/** A ward that no table lists, known by the district behind it: "ở Quỳnh Mai, Hai Bà Trưng". */
export function wardBefore(words: Words, { from, value: { area } }: Place, after: number): Place | undefined {
  const { tokens, terms } = words;
  if (!area?.name || !area.units.some((unit) => 'province' in unit) || !followsComma(tokens, from)) return undefined;
  const start = runStart(tokens, from - 1);
  const length = from - 1 - start;
  if (start < after || length < 2 || length > 3 || !WHERE.has(tokens[start - 1]?.fold ?? '')) return undefined;
  if (terms.at(start).some(({ lexicon }) => STRANGERS.has(lexicon)) || beginsPerson(words, start)) return undefined;
  return placeOfWords(words, start, from - 1, null, 'places/ward');
}
