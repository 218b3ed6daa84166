/** shapes: what the words of a quoted span and its neighbours look like: a name, a sentence, speech, an address; and what joins two spans to a list. */
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Quote } from '../quotes.ts';
import { CLAUSE_WORDS, LIST_JOINTS, LIST_TAILS, SPEAKERS } from './words.ts';

const PAUSES = new Set([',', '-', '–', '—']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);
const DOMAINS = new Set(['vn', 'com', 'net', 'org']);

/** Does it read like a name: a capital or a figure first, or words enough to be no single odd word? */
export const looksLikeName = (tokens: readonly Token[], { from, to }: Quote): boolean =>
  isCapitalized(tokens[from]) || tokens[from]!.kind === 'digits' || to - from >= 4;

/** Does a sentence end inside it? */
export function hasSentenceEnd(tokens: readonly Token[], { from, to }: Quote): boolean {
  for (let i = from + 3; i < to - 1; i++)
    if (SENTENCE_ENDS.has(tokens[i]!.text) && tokens[i + 1]!.gap !== Gap.none && isCapitalized(tokens[i + 1]))
      return true;
  return false;
}

/** Is it a whole sentence that somebody says? */
export function isSentence(tokens: readonly Token[], quote: Quote): boolean {
  if (quote.to - quote.from < 8) return false;
  return hasSentenceEnd(tokens, quote) || ['!', '?'].includes(tokens[quote.to - 1]!.text);
}

/** Is the span followed by its speaker: “…”, ông Nam nói; “…” - chị Lan kể? */
function hasSpeakerAfter(tokens: readonly Token[], { to, after }: Quote): boolean {
  const joint = tokens[after];
  const paused = joint !== undefined && joint.gap !== Gap.block && PAUSES.has(joint.text);
  return (paused || tokens[to]?.text === ',') && SPEAKERS.has(tokens[paused ? after + 1 : after]?.fold ?? '');
}

/** Does somebody say it: after a colon, before its speaker, as a sentence of its own? */
export function isSaid(tokens: readonly Token[], quote: Quote): boolean {
  const before = tokens[quote.open - 1]?.text ?? '';
  if (before === ':' || hasSpeakerAfter(tokens, quote) || isSentence(tokens, quote)) return true;
  const opens = SENTENCE_ENDS.has(before) || tokens[quote.open]!.gap === Gap.block;
  const next = tokens[quote.after];
  const alone = next === undefined || next.gap === Gap.block;
  return opens && !alone && quote.to - quote.from >= 10 && isCapitalized(tokens[quote.from]);
}

/** Is it the address of a site ("baomoi.com")? */
export function isSite(tokens: readonly Token[], { from, to }: Quote): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (tokens[i]!.text === '.' && tokens[i]!.gap === Gap.none && DOMAINS.has(tokens[i + 1]!.fold)) return true;
  return false;
}

/** Token index of the comma or semicolon after the small words from `from` on; `from` itself where something else stands there. */
function endOfHome(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { text, fold, shape } = tokens[i]!;
    if (text === ',' || text === ';') return i;
    if (shape !== 'lower' || CLAUSE_WORDS.has(fold)) return from;
  }
  return from;
}

/** Token index of the joint after whom an item is given to ("“A” cho 23 đoàn viên [và] “B” cho …"); `from` itself where something else stands there. */
function endOfGift(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from]?.fold !== 'cho' || tokens[from + 1]?.kind !== 'digits') return from;
  for (let i = from + 2; i < to; i++) {
    const { fold, shape } = tokens[i]!;
    if (fold === ',' || fold === ';' || fold === 'và') return i;
    if (shape === 'upper') continue;
    if (shape !== 'lower' || CLAUSE_WORDS.has(fold)) return from;
  }
  return from;
}

/**
 * How `tokens[from..to)` join two spans to a list: by commas and "và" alone (`joint`), after what follows an item (`tail`: "cấp cơ sở,
 * 100 “…”"), by a lone full stop, as slips of the press do (`point`), or not at all.
 */
export function joinOf(tokens: readonly Token[], from: number, to: number): 'joint' | 'tail' | 'point' | undefined {
  if (to - from > 12 || tokens[to]?.gap === Gap.block) return undefined;
  if (to - from === 1 && tokens[from]!.text === '.') return 'point';
  let tail = false;
  let joint = to === from;
  // where an item is at home, up to a comma: “A” trong ngành than, “B”
  const home = tokens[from]?.fold === 'trong' ? endOfHome(tokens, from, to) : endOfGift(tokens, from, to);
  if (home > from) tail = true;
  for (let i = home; i < to; i++) {
    const { fold, kind, gap } = tokens[i]!;
    if (gap === Gap.block) return undefined;
    if (LIST_JOINTS.has(fold)) joint = true;
    else if (kind === 'digits' || LIST_TAILS.has(fold)) tail = true;
    else return undefined;
  }
  if (!joint) return undefined;
  return tail ? 'tail' : 'joint';
}
