/**
 * quotes: the quoted spans of a text. Pairs of every kind and mixed kinds, nested, glued to their neighbours, or left open;
 * an apostrophe or a foot mark is none.
 */
import { Gap, type Token } from '../text/tokens.ts';

/** A quoted span. Token indices are half-open and leave the marks out; offsets count UTF-16 code units. */
export interface Quote {
  /** First token inside, and the token after the last one inside; a closing full stop, comma or ellipsis inside is left out. */
  readonly from: number;
  readonly to: number;
  /** First token of the opening mark. */
  readonly open: number;
  /** Token after the closing mark, or after the span where it was left open. */
  readonly after: number;
  readonly start: number;
  readonly end: number;
  /** False where no mark closes the span; it then ends with its phrase. */
  readonly closed: boolean;
  /** Do the marks belong together (“ ”, " ", « »)? */
  readonly balanced: boolean;
  /** Index of the quoted span around this one, -1 for none. */
  readonly parent: number;
}

type Side = 'open' | 'close' | 'both';
interface Mark {
  readonly at: number;
  readonly width: 1 | 2;
  readonly single: boolean;
  readonly side: Side;
  readonly text: string;
}

const DOUBLE = new Map<string, Side>([
  ['“', 'open'], ['„', 'open'], ['‟', 'open'], ['«', 'open'], ['”', 'close'], ['»', 'close'], ['"', 'both'],
]); // biome-ignore format: one alphabet, one line
const SINGLE = new Map<string, Side>([
  ['‘', 'open'], ['‚', 'open'], ['‛', 'open'], ['’', 'close'], ["'", 'both'], ['`', 'open'], ['´', 'close'],
]); // biome-ignore format: one alphabet, one line
const PAIRS = new Set(['“”', '„“', '„”', '«»', '""', "''", '‘’', '‚‘', "''''", '‘‘’’', '’’’’']);
const OPENERS = new Set(['(', '[', '{', ':', '/', '-', '–', '—', '“', '"', '«', '‘', "'"]);
const TRAILERS = new Set(['.', ',', ';', ':', '…']);
const PHRASE_ENDS = new Set([';', '.', '!', '?', '…']);
const LIST_MARKS = new Set([',', ';', 'và']);

/** The quote mark at token `i`, two single marks in one place counted as a double one. */
function markAt(tokens: readonly Token[], i: number): Mark | undefined {
  const token = tokens[i]!;
  if (token.fold !== '"' && token.fold !== "'") return undefined;
  const double = DOUBLE.get(token.text);
  if (double) return { at: i, width: 1, single: false, side: double, text: token.text };
  const single = SINGLE.get(token.text);
  if (!single) return undefined;
  const next = tokens[i + 1];
  if (next && next.gap === Gap.none && next.text === token.text)
    return { at: i, width: 2, single: false, side: 'both', text: token.text + next.text };
  return { at: i, width: 1, single: true, side: single, text: token.text };
}

const isText = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'digits';

/** Does the mark open or close, by its form and its spaces? `inside`: a span of this kind is open. */
function sideOf(tokens: readonly Token[], mark: Mark, inside: boolean): Side | undefined {
  const before = tokens[mark.at - 1];
  const after = tokens[mark.at + mark.width];
  const spaceBefore = tokens[mark.at]!.gap !== Gap.none || OPENERS.has(before?.text ?? '');
  const spaceAfter = after === undefined || after.gap !== Gap.none;
  if (mark.single) {
    if (inside && !spaceBefore && (spaceAfter || !isText(after))) return mark.side === 'open' ? undefined : 'close';
    return mark.side !== 'close' && spaceBefore && !spaceAfter && isText(after) ? 'open' : undefined;
  }
  if (mark.side === 'open') return inside && !spaceBefore && spaceAfter ? 'close' : 'open';
  if (mark.side === 'close') return !inside && spaceBefore && !spaceAfter ? 'open' : 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (spaceAfter && !spaceBefore) return 'close';
  return inside ? 'close' : 'open';
}

interface Open {
  readonly mark: Mark;
  /** Where the spans inside it begin in the list of finished spans. */
  readonly inner: number;
}

interface Span {
  readonly mark: Mark;
  readonly to: number;
  readonly closer: Mark | undefined;
  readonly after: number;
}

/** A span that was left open is no longer than this. */
const LONGEST_OPEN = 80;

/** Does the phrase end before token `i`? A point glued to what follows ends it after a lower-case word or a mark ("nhà”.Công đoàn"). */
function isPhraseEnd(tokens: readonly Token[], i: number): boolean {
  if (!PHRASE_ENDS.has(tokens[i]!.text)) return false;
  const after = tokens[i + 1];
  return after === undefined || after.gap !== Gap.none || ['lower', 'none'].includes(tokens[i - 1]?.shape ?? 'none');
}

/**
 * Where a span that was left open ends: before the next item of its list, with a span inside that ends the sentence (one mark closes both),
 * or with its phrase.
 */
function endOfOpen(tokens: readonly Token[], from: number, limit: number, inner: readonly Span[]): number {
  const last = Math.min(limit, from + LONGEST_OPEN);
  let sentence = from;
  let phrase = -1;
  for (; sentence < last && !(isPhraseEnd(tokens, sentence) && tokens[sentence]!.text !== ';'); sentence++)
    if (phrase < 0 && tokens[sentence]!.text === ';') phrase = sentence;
  for (const { mark, to: end, closer, after } of inner) {
    if (mark.at >= sentence) break;
    if (LIST_MARKS.has(tokens[mark.at - 1]?.fold ?? '')) return mark.at - 1;
    if (closer && after >= sentence) return end;
  }
  return phrase < 0 ? sentence : phrase;
}

/** Place in `stack` of the innermost open span of single or double marks; -1 where none is open. Apart, for a closure in the loop over all tokens would cost each of them. */
const innermost = (stack: readonly Open[], single: boolean): number =>
  stack.findLastIndex(({ mark }) => mark.single === single);

/** Reads the quoted spans of `tokens`, in text order, an outer span before its inner ones. A span never crosses a block. Linear. */
export function readQuotes(tokens: readonly Token[]): Quote[] {
  const spans: Span[] = [];
  let stack: Open[] = [];
  const leaveOpen = ({ mark, inner }: Open, limit: number): void => {
    if (mark.single) return;
    const to = endOfOpen(tokens, mark.at + mark.width, limit, spans.slice(inner, inner + LONGEST_OPEN));
    spans.push({ mark, to, closer: undefined, after: to });
  };
  const endBlock = (limit: number): void => {
    for (const open of stack.reverse()) leaveOpen(open, limit);
    stack = [];
  };
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.gap === Gap.block) endBlock(i);
    if (tokens[i]!.kind !== 'mark') continue;
    const mark = markAt(tokens, i);
    if (!mark) continue;
    const depth = innermost(stack, mark.single);
    const side = sideOf(tokens, mark, depth >= 0);
    if (side === 'open') stack.push({ mark, inner: spans.length });
    else if (side === 'close' && depth >= 0) {
      for (const open of stack.splice(depth + 1).reverse()) leaveOpen(open, i);
      spans.push({ mark: stack.pop()!.mark, to: i, closer: mark, after: i + mark.width });
    }
    i += mark.width - 1;
  }
  endBlock(tokens.length);
  return nest(tokens, spans);
}

/** Spans → quotes with offsets and parents; empty ones are dropped. */
function nest(tokens: readonly Token[], spans: readonly Span[]): Quote[] {
  const quotes: Quote[] = [];
  const around: number[] = [];
  for (const { mark, to: last, closer, after } of [...spans].sort((a, b) => a.mark.at - b.mark.at)) {
    const from = mark.at + mark.width;
    let to = last;
    while (to > from && TRAILERS.has(tokens[to - 1]!.text)) to--;
    if (to <= from) continue;
    while (around.length > 0 && quotes[around.at(-1)!]!.after <= mark.at) around.pop();
    quotes.push({
      from,
      to,
      open: mark.at,
      after,
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      closed: closer !== undefined,
      balanced: closer !== undefined && PAIRS.has(mark.text + closer.text),
      parent: around.at(-1) ?? -1,
    });
    around.push(quotes.length - 1);
  }
  return quotes;
}
