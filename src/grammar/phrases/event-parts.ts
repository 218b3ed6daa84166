/** event-parts: what names of events are built of: ordinals, terms of office, brackets and quotations. Indices are token indices, half-open. */
import { COMPOUNDS, NO_LAST_WORD } from '../../lexicon/event-types.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import type { Span, SpanIndex } from '../../text/spans.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { readRoman } from '../numbers/roman.ts';
import type { Quote } from '../quotes.ts';

/** What the grammar asks about the text around a name. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
  readonly organizations: SpanIndex<Span>;
  /** Dates; `term` is true for years, terms and periods, which belong to a name, and false for days, which do not. */
  readonly dates: SpanIndex<Span & { readonly term: boolean }>;
  /** Does the head word of an event stand at this token? */
  readonly headAt: (token: number) => boolean;
  /** The closed quotations by the first token of their opening mark. */
  readonly quotes: ReadonlyMap<number, Quote>;
}

/** A name that ends before token `to`; `particular` when it names one event and not a class of them. */
export interface EventName {
  readonly to: number;
  readonly particular: boolean;
}

/** No name of an event is longer. */
export const MOST_WORDS = 45;
/** A meeting of more than its members, "Hội nghị Ban Chấp hành (mở rộng)", and a law to be changed, "Luật Công đoàn (sửa đổi)". */
const ADDED = new Set(['mở rộng', 'sửa đổi'].map(fold));
/** First words of "nhiệm kỳ 2023-2028", "NK 2023-2028" and "giai đoạn 2020-2025", which go on a name across a comma. */
const TERMS = new Set(['nhiệm', 'nk', 'giai', 'gđ'].map(fold));
const TERM_OF_OFFICE = fold('khóa');
const NUMERALS = new Set('nhất hai ba tư bốn năm sáu bảy tám chín mười'.split(' '));

/** Does token `i` go on the block of the token before it? */
export const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.block;

/** The folded words at `i` and `i + 1`. */
export const pairAt = (tokens: readonly Token[], i: number): string =>
  joined(tokens, i + 1) ? `${tokens[i]!.fold} ${tokens[i + 1]!.fold}` : (tokens[i]?.fold ?? '');

/** Takes function words and marks off the end of the name between `from` and `to`. Roman numerals may look like such words. */
export function trimmed(tokens: readonly Token[], from: number, to: number): number {
  while (to > from) {
    const last = tokens[to - 1]!;
    if (!NO_LAST_WORD.has(last.fold) && last.kind !== 'mark') break;
    if (
      last.text === ')' ||
      last.fold === '"' ||
      readRoman(last) !== undefined ||
      COMPOUNDS.has(pairAt(tokens, to - 2))
    )
      break;
    to--;
  }
  return to;
}

/** Is the token a number, in digits of either kind or in words? */
export const isNumeral = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'digits' || readRoman(token) !== undefined || NUMERALS.has(token.fold));

/** Token after an ordinal at `i`: "XIII", "lần thứ 11", "lần thứ bảy", "khóa X", "thứ 5"; `i` when there is none. */
export function ordinalAt(tokens: readonly Token[], i: number): number {
  if (readRoman(tokens[i]) !== undefined) return i + 1;
  let at = i;
  if (tokens[at]?.fold === 'lần' || tokens[at]?.fold === TERM_OF_OFFICE) at++;
  const named = at > i;
  if (tokens[at]?.fold === 'thứ') at++;
  if (at === i || !joined(tokens, at)) return i;
  const token = tokens[at]!;
  const plain = named || token.kind === 'digits' || isCapitalized(token) || token.fold === 'nhất';
  return isNumeral(token) && plain ? at + 1 : i;
}

/** "Hội nghị Công đoàn các nước ASEAN [lần thứ 20]", "Hội nghị Ban Chấp hành [lần thứ 6] (khóa II)". */
export function endsInOrdinal(tokens: readonly Token[], from: number, to: number): boolean {
  const bracketed = tokens[to - 1]!.text === ')' && tokens[to - 3]!.fold === TERM_OF_OFFICE;
  const termed = tokens[to - 2]!.fold === TERM_OF_OFFICE && readRoman(tokens[to - 1]) !== undefined;
  const end = bracketed ? to - 4 : termed ? to - 2 : to;
  return end - from > 4 && tokens[end - 3]!.fold === 'lần' && ordinalAt(tokens, end - 3) === end;
}

/** Token after a bracket at `i` that belongs to a name: a date, a term of office or an abbreviation; `i` when it is something else. */
export function bracketAt({ tokens, dates }: Surroundings, i: number): number {
  if (tokens[i]?.text !== '(' || !joined(tokens, i)) return i;
  const date = dates.startingAt(i + 1);
  if (date?.span.term && tokens[date.to]?.text === ')') return date.to + 1;
  const term = ordinalAt(tokens, i + 1);
  if (term > i + 1 && tokens[term]?.text === ')') return term + 1;
  if (ADDED.has(pairAt(tokens, i + 1)) && tokens[i + 3]?.text === ')') return i + 4;
  let to = i + 1;
  while (to < i + 4 && tokens[to]?.shape === 'upper') to++;
  return to > i + 1 && tokens[to]?.text === ')' ? to + 1 : i;
}

/** Token after ", nhiệm kỳ 2023-2028", ", khóa X", "(nhiệm kỳ …)" or, behind an ordinal, ", Ban Chấp hành … khóa X" at `i`. */
export function termAt(around: Surroundings, i: number): number {
  const { tokens, dates, organizations } = around;
  const comma = tokens[i]?.text === ',' ? 1 : 0;
  const date = dates.startingAt(i + comma);
  if (date?.span.term && joined(tokens, i) && (comma === 0 || TERMS.has(tokens[i + 1]!.fold))) return date.to;
  if (comma && tokens[i + 1]?.fold === TERM_OF_OFFICE) return Math.max(i, ordinalAt(tokens, i + 1));
  const body = comma ? organizations.startingAt(i + 1) : undefined;
  if (body) {
    // "kỳ họp thứ 5, Quốc hội XIII"
    if (readRoman(tokens[body.to]) !== undefined && joined(tokens, body.to)) return body.to + 1;
    const term = ordinalAt(tokens, bracketAt(around, body.to));
    return tokens[term - 2]?.fold === TERM_OF_OFFICE ? term : i;
  }
  return bracketAt(around, i);
}

/** Does the day between two tokens stand behind the number of a document and before who issued it? */
export const isOfDocument = ({ tokens, organizations }: Surroundings, at: number, to: number): boolean =>
  tokens[at - 1]!.shape === 'upper' &&
  ['-', '/'].includes(tokens[at - 2]!.text) &&
  tokens[to]?.fold === 'của' &&
  organizations.startingAt(to + 1) !== undefined;

/** The quotation that opens at token `i`, unless it is too long to be part of a name. */
export function quotedAt({ quotes }: Surroundings, i: number): Quote | undefined {
  const quote = quotes.get(i);
  return quote && quote.after - i <= MOST_WORDS ? quote : undefined;
}

/** An abbreviation in brackets that ends a name says how it is called from here on, and stays outside. */
export function withoutBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]?.text !== ')') return to;
  let i = to - 2;
  while (tokens[i]?.shape === 'upper' && readRoman(tokens[i]) === undefined) i--;
  return i < to - 2 && tokens[i]?.text === '(' ? i : to;
}
