/** countries: states and cities abroad, with the words for the form of the state: "nước Lào", "nước Việt Nam Dân chủ Cộng hòa". */
import { beginsPerson, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { continues } from '../../grammar/phrases/names.ts';
import type { Entry, Term } from '../../lexicon/trie.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { beganBefore, goesOn, isAddressed } from './names.ts';
import { type Known, type Place, placeOfWords } from './place.ts';

/** Countries that are also a pronoun, a given name or a noun need one of these words before them. */
const AMBIGUOUS: ReadonlySet<string> = new Set('Anh|Nga|Đức|Áo|Ý|Chi Lê|Bỉ|Séc|Mỹ|Pháp|Úc'.split('|'));
const BEFORE_COUNTRY = wordSet('nước tại ở sang từ với của và giữa đến qua người quân trường phía');
const MARKS_BEFORE: ReadonlySet<string> = new Set([',', '(', '-']);

/** Several states, or the land itself: the word is no part of the name ("các nước Đông Nam Á", "đất nước Việt Nam"). */
const NO_STATE = wordSet('các nhiều những đất nhà trong số hai ba bốn năm');
const LONGEST_FORM = 6;
/** The form of a state behind its name. */
const FORMS_BEHIND = pairSet('dân chủ, cộng hòa, cộng hoà');

/** First token of the words for a state's form that end right before `at`; `at` when there are none. */
function formStart(words: Words, at: number, after: number): number {
  const { tokens } = words;
  let start = at;
  for (let i = at - 1; i >= after && i >= at - LONGEST_FORM && continues(tokens, i + 1); i--)
    if (readCountry(words, i)?.to === readCountry(words, at)?.to) start = i;
  return start < at && tokens[start]!.fold === 'nước' && NO_STATE.has(tokens[start - 1]?.fold ?? '')
    ? start + 1
    : start;
}

function formEnd({ tokens }: Words, to: number): number {
  let at = to;
  while (
    continues(tokens, at + 1) &&
    tokens[at]!.gap === Gap.space &&
    FORMS_BEHIND.has(tokens[at]!.fold, tokens[at + 1]!.fold)
  )
    at += 2;
  return at;
}

/** Does a word of place or a mark before it make the word at `from` a country? */
const isSaidOf = ({ tokens }: Words, from: number): boolean =>
  tokens[from]!.gap !== Gap.block &&
  (BEFORE_COUNTRY.has(tokens[from - 1]?.fold ?? '') || MARKS_BEFORE.has(tokens[from - 1]?.fold ?? ''));

/** Names of countries, folded no further, that words of place make countries somewhere in the text: "tại Pháp". */
export function countriesSaid(words: Words): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { from, entry } of words.terms.of('countries'))
    if (AMBIGUOUS.has(entry.name) && BEFORE_COUNTRY.has(words.tokens[from - 1]?.fold ?? '')) said.add(entry.name);
  return said;
}

/** "tình hữu nghị Việt - Lào", "trường Lào - Việt": is the country paired with ours by the short name, so that neither is a place? */
const isOfPair = ({ tokens }: Words, from: number, to: number): boolean =>
  (tokens[from - 1]?.fold === '-' && tokens[from - 2]?.fold === 'việt') ||
  (tokens[to]?.fold === '-' && tokens[to + 1]?.fold === 'việt' && tokens[to + 2]?.fold !== 'nam');

/** "Pháp ngữ", "VN-Index": is the country's name a part of a word? */
const isInWord = ({ tokens }: Words, from: number, to: number): boolean =>
  (tokens[to]?.fold === 'ngữ' && tokens[to]!.gap === Gap.space) ||
  (tokens[from]!.shape === 'upper' &&
    tokens[to]?.fold === '-' &&
    tokens[to]!.gap === Gap.none &&
    tokens[to + 1]?.shape === 'title');

function fitsCountry(words: Words, { from, to, entry }: Term<Entry>, { end: after, countries }: Known): boolean {
  const { tokens } = words;
  // "congdoan.VN": the end of an address.
  if (tokens[from]!.gap === Gap.none && tokens[from]!.shape === 'upper' && tokens[from - 1]?.fold === '.') return false;
  // A shortening behind it is no part of the name ("Tổ quốc Việt Nam XHCN").
  const ends = tokens[to]?.shape === 'upper' && tokens[from]!.shape === 'title';
  // "Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng", "Tổng thống Pháp Emmanuel Macron": a person's name goes on by itself.
  const person = goesOn(tokens, to) && (beginsPerson(words, to) || (to > from + 1 && isAddressed(words, from)));
  if ((goesOn(tokens, to) && !ends && !person) || (to === from + 1 && isCompound(tokens[from], tokens[to])))
    return false;
  if (isOfPair(words, from, to) || isInWord(words, from, to)) return false;
  // "miền Nam Ấn Độ": a place right before it is whole.
  if (!AMBIGUOUS.has(entry.name)) return from === after || (!beganBefore(words, from) && !isDay(words, from));
  // "Toán - Văn - Anh": a dash lists a country only behind another place
  const dashed = entry.id === 'GB' && tokens[from - 1]?.fold === '-' && after !== from - 1;
  if (isSaidOf(words, from)) return !dashed;
  // "báo chí Pháp", "Pháp coi …" where the text has said "tại Pháp"
  if (PRONOUN.has(entry.name) || !countries.has(entry.name) || words.terms.at(from - 1).some(isHonorific)) return false;
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  return before === undefined || before.fold === '.' || (before.kind === 'word' && before.shape === 'lower');
}

const isHonorific = ({ lexicon }: Term): boolean => lexicon === 'honorifics';
/** "Anh", "Ý", "Áo" begin too many sentences, and "Nga" is a name. */
const PRONOUN: ReadonlySet<string> = new Set(['Anh', 'Italy', 'Áo', 'Nga', 'Chi Lê']);

/** Is the country the end of a day's name ("Ngày Thầy thuốc Việt Nam")? */
function isDay({ tokens }: Words, from: number): boolean {
  for (let i = from - 1; i >= from - LONGEST_FORM && i >= 0 && continues(tokens, i + 1); i--) {
    if (tokens[i]!.kind !== 'word') return false;
    if (tokens[i]!.fold === 'ngày') return isCapitalized(tokens[i + 1]);
  }
  return false;
}

/** The state or city abroad whose name is `term`; `known`: what else the text says. */
export function readState(words: Words, term: Term<Entry>, known: Known): Place | undefined {
  const { tokens } = words;
  const country = term.lexicon === 'countries';
  const to = country ? formEnd(words, term.to) : term.to;
  const from = country ? formStart(words, term.from, known.end) : term.from;
  const formed = from < term.from || to > term.to;
  if (formed ? goesOn(tokens, to) : !fitsCountry(words, term, known)) return undefined;
  const place = placeOfWords(words, from, to, null, 'places/country');
  return country ? { ...place, value: { ...place.value, name: term.entry.name } } : place;
}
