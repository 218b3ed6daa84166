/**
 * event-names: reads how far the name of an event goes from its head word. Congresses are named by bodies, ordinals and terms;
 * conferences and ceremonies by what is done there; anniversaries by a number of years. Indices are token indices, half-open.
 */
import {
  BEGINNINGS, CONGRESS_WORDS, type EventType, LISTED, NAME_STOPS, NO_LAST_WORD, PURPOSES, STOP_PAIRS,
} from '../lexicon/event-types.ts'; // biome-ignore format: one line
import { fold } from '../text/fold.ts';
import type { Span, SpanIndex } from '../text/spans.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import { readRoman } from './roman.ts';

/** What the grammar asks about the text around a name. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly organizations: SpanIndex<Span>;
  /** Dates; `term` is true for years, terms and periods, which belong to a name, and false for days, which do not. */
  readonly dates: SpanIndex<Span & { readonly term: boolean }>;
}

/** A name that ends before token `to`; `particular` when it names one event and not a class of them. */
export interface EventName {
  readonly to: number;
  readonly particular: boolean;
}

const MOST_WORDS = 45;
const TERM_OF_OFFICE = fold('khóa');

const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.block;
const pairAt = (tokens: readonly Token[], i: number): string =>
  joined(tokens, i + 1) ? `${tokens[i]!.fold} ${tokens[i + 1]!.fold}` : (tokens[i]?.fold ?? '');

/** Takes function words off the end of a name. */
function trimmed(tokens: readonly Token[], from: number, to: number): number {
  while (to > from && (NO_LAST_WORD.has(tokens[to - 1]!.fold) || tokens[to - 1]!.kind === 'mark')) {
    if (tokens[to - 1]!.text === ')' || tokens[to - 1]!.fold === '"' || isOrdinalWord(tokens, to - 1)) break;
    to--;
  }
  return to;
}

/** Roman numerals and the like may look like words that no name ends with. */
const isOrdinalWord = (tokens: readonly Token[], i: number): boolean => readRoman(tokens[i]) !== undefined;

/** Token after an ordinal at `i`: "XIII", "lần thứ 11", "lần thứ bảy", "khóa X", "thứ 5"; `i` when there is none. */
function ordinalAt(tokens: readonly Token[], i: number): number {
  if (readRoman(tokens[i]) !== undefined) return i + 1;
  let at = i;
  if (tokens[at]?.fold === 'lần' || tokens[at]?.fold === TERM_OF_OFFICE) at++;
  const named = at > i;
  if (tokens[at]?.fold === 'thứ') at++;
  if (at === i || !joined(tokens, at)) return i;
  const token = tokens[at]!;
  const numeral = token.kind === 'digits' || readRoman(token) !== undefined || NUMERALS.has(token.fold);
  return numeral && (named || token.kind === 'digits' || isCapitalized(token)) ? at + 1 : i;
}

const NUMERALS = new Set('nhất hai ba tư bốn năm sáu bảy tám chín mười'.split(' '));

/** Token after a bracket at `i` that belongs to a name: a date, a term of office or an abbreviation; `i` when it is something else. */
function bracketAt({ tokens, dates }: Surroundings, i: number): number {
  if (tokens[i]?.text !== '(' || !joined(tokens, i)) return i;
  const date = dates.startingAt(i + 1);
  if (date?.span.term && tokens[date.to]?.text === ')') return date.to + 1;
  const term = ordinalAt(tokens, i + 1);
  if (term > i + 1 && tokens[term]?.text === ')') return term + 1;
  return tokens[i + 1]?.shape === 'upper' && tokens[i + 2]?.text === ')' ? i + 3 : i;
}

/** Token after ", nhiệm kỳ 2023-2028" or "(nhiệm kỳ …)" at `i`. */
function termAt(around: Surroundings, i: number): number {
  const { tokens, dates } = around;
  const comma = tokens[i]?.text === ',' ? 1 : 0;
  const date = dates.startingAt(i + comma);
  if (date?.span.term && joined(tokens, i) && (comma === 0 || tokens[i + 1]!.fold === 'nhiệm')) return date.to;
  if (comma && tokens[i + 1]?.fold === TERM_OF_OFFICE) return Math.max(i, ordinalAt(tokens, i + 1));
  return bracketAt(around, i);
}

/** What follows "ĐH" where it is a congress and not a university. */
const CONGRESS_OPENERS = new Set(['cđ', 'công', 'đảng', 'đoàn', 'chi', 'đại', 'cđcs']);

function readCongress(around: Surroundings, from: number): EventName {
  const { tokens, organizations } = around;
  let i = from;
  let particular = false;
  while (joined(tokens, i)) {
    const body = organizations.startingAt(i);
    const word = tokens[i]!;
    const ordinal = i === from && word.kind === 'digits' && word.text.length < 3 ? i + 1 : ordinalAt(tokens, i);
    const term = termAt(around, i);
    const pair = pairAt(tokens, i);
    if (pair === 'đại hội' || (word.fold === 'của' && tokens[i + 1]?.fold !== 'đảng')) break;
    if (body) i = body.to;
    else if (ordinal > i) i = ordinal;
    else if (term > i) return { to: term, particular: true };
    else if (word.kind === 'word' && CONGRESS_WORDS.has(word.fold)) {
      particular ||= pair === 'các cấp' || pair === 'toàn quốc' || (word.fold === 'đảng' && isCapitalized(word));
      particular ||= word.fold === 'tại' && i > from && tokens[i + 1]?.fold === 'cơ';
      i++;
      continue;
    } else if (word.shape === 'upper' && word.text.length > 2) {
      i++;
    } else break;
    particular = true;
  }
  const to = trimmed(tokens, from, i);
  const school =
    tokens[from - 1]?.fold === 'đh' &&
    !CONGRESS_OPENERS.has(tokens[from]?.fold ?? '') &&
    ordinalAt(tokens, from) === from;
  return { to, particular: particular && to > from && !school };
}

/** Token after the quotation at `i`; `i` when none begins there or it is long. */
function quotedAt(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.fold !== '"') return i;
  for (let k = i + 1; k < i + MOST_WORDS && joined(tokens, k); k++) if (tokens[k]!.fold === '"') return k + 1;
  return i;
}

const VAGUE = new Set(['những', 'các', 'việc', 'một', 'vấn']);

/** A quotation that ends a name and is the event's own title leaves its closing mark outside; the subject of a document ("về “…”") keeps it. */
function withoutMark(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]?.fold !== '"') return to;
  for (let k = to - 2; k > from; k--) if (tokens[k]!.fold === '"') return tokens[k - 1]!.fold === 'về' ? to : to - 1;
  return to - 1;
}

/** Does a name of an event begin at token `i` with what is done there, about what, by whom or for the how-manieth time? */
function beginsName({ tokens, organizations }: Surroundings, i: number): boolean {
  const word = tokens[i];
  if (!word || !joined(tokens, i)) return false;
  return (
    PURPOSES.has(pairAt(tokens, i)) ||
    (word.fold === 'về' && !VAGUE.has(tokens[i + 1]?.fold ?? '')) ||
    word.fold === '"' ||
    organizations.startingAt(i) !== undefined ||
    ordinalAt(tokens, i) > i ||
    // "Hội thảo Điều kiện lao động": a title of its own
    (isCapitalized(word) && isCapitalized(tokens[i - 1]) && word.kind === 'word' && tokens[i - 2]?.shape === 'lower')
  );
}

/** After "do": the body that holds the event, and not a cause ("đồng bào bị thiệt hại do cơn bão"). */
const namesOrganizer = ({ tokens, organizations }: Surroundings, i: number): boolean =>
  organizations.startingAt(i) !== undefined || isCapitalized(tokens[i]) || tokens[i]?.fold === 'công';

/** "đối thoại với …" and "làm theo …": a word that elsewhere opens what is said about an event. */
const isComplement = (tokens: readonly Token[], i: number, from: number): boolean =>
  (tokens[i]!.fold === 'với' && i > from && i - from <= 2) ||
  (tokens[i]!.fold === 'theo' && tokens[i - 1]!.fold === 'làm') ||
  (tokens[i]!.fold === 'có' && tokens[i - 1]!.fold === 'người');

/** Reads a name that says what is done, from `from` on to the end of its phrase. */
function readPhrase(around: Surroundings, from: number, enough: boolean, numbered: boolean): EventName {
  const { tokens, organizations, dates } = around;
  const begins = enough || (beginsName(around, from) && !(numbered && organizations.startingAt(from)));
  let i = from;
  let dated = false;
  let words = 0;
  for (; joined(tokens, i) && words < MOST_WORDS; words++) {
    const token = tokens[i]!;
    const date = dates.startingAt(i);
    const body = organizations.startingAt(i);
    const quoted = quotedAt(tokens, i);
    const bracket = bracketAt(around, i);
    if (date) {
      if (!date.span.term) break;
      i = date.to;
      dated = true;
      if (!(tokens[i]?.text === ',' && LISTED.has(pairAt(tokens, i + 1)))) break;
    } else if (body) i = body.to;
    else if (quoted > i) {
      const title = i - from < 3;
      i = quoted;
      if (title && !dates.startingAt(i)) break;
    } else if (bracket > i) i = bracket;
    else if (token.text === ',') {
      if (!LISTED.has(pairAt(tokens, i + 1)) && termAt(around, i) === i) break;
      i++;
    } else if (token.text === '.' && token.gap === Gap.none && tokens[i + 1]?.gap === Gap.none) i++;
    else if (token.kind === 'mark' && token.fold !== '-' && token.text !== '/' && token.text !== '&') break;
    else if (
      token.fold === '-' &&
      token.gap !== Gap.none &&
      isCapitalized(tokens[i + 1]) &&
      !isCapitalized(tokens[i - 1])
    )
      break;
    else if (isComplement(tokens, i, from)) i++;
    else if (token.fold === 'do' && namesOrganizer(around, i + 1)) break;
    else if (!isCapitalized(token) && (NAME_STOPS.has(token.fold) || STOP_PAIRS.has(pairAt(tokens, i)))) break;
    else i++;
  }
  const to = withoutMark(tokens, from, trimmed(tokens, from, i));
  return { to, particular: (begins || dated) && to - from > (enough ? 0 : 2) };
}

const isNumber = (token: Token | undefined): boolean => token?.kind === 'digits';

/** `announced`: "kỷ niệm" stands before it, so that anything may have begun then. "[kỷ niệm] (lần thứ) 95 năm Ngày thành lập Công đoàn Việt Nam", from the token after "kỷ niệm" or at the number. */
export function readAnniversary(around: Surroundings, from: number, announced: boolean): EventName | null {
  const { tokens, organizations } = around;
  let i = from;
  if (tokens[i]?.fold === 'lần' && tokens[i + 1]?.fold === 'thứ') i += 2;
  if (!isNumber(tokens[i]) || tokens[i + 1]?.fold !== 'năm' || !joined(tokens, i + 1)) return null;
  i += 2;
  if (tokens[i]?.fold === 'ngày') i++;
  const day = i;
  if (!joined(tokens, i)) return null;
  if (!announced && tokens[i - 1]!.fold !== 'ngày' && !BEGINNINGS.has(pairAt(tokens, i))) return null;
  for (let words = 0; joined(tokens, i) && words < MOST_WORDS; words++) {
    const body = organizations.startingAt(i);
    if (body) {
      i = body.to;
      break;
    }
    const token = tokens[i]!;
    const quoted = quotedAt(tokens, i);
    if (quoted > i) {
      i = quoted;
      break;
    }
    if (token.fold === '-' && isCapitalized(tokens[i - 1]) && isCapitalized(tokens[i + 1])) {
      i++;
      continue;
    }
    if (token.kind !== 'word' || NAME_STOPS.has(token.fold) || token.fold === 'và' || token.fold === 'do') break;
    i++;
  }
  const to = trimmed(tokens, day, i);
  return to > day ? { to, particular: true } : null;
}

/** Reads the name of an event whose head word ends before token `from`; null where only its type is said. */
export function readEventName(around: Surroundings, type: EventType, from: number, head: number): EventName | null {
  if (type.grammar === 'anniversary') return readAnniversary(around, from, true);
  const name =
    type.grammar === 'congress'
      ? readCongress(around, from)
      : readPhrase(around, from, head > 1 && type.kind === 'ceremony', type.numbered === true);
  return name.particular ? name : null;
}
