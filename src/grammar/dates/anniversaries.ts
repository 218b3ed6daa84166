/** anniversaries: "kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam": a number of years and what began then. Indices are token indices, half-open. */
import { BEGINNINGS, GROWTH, NAME_STOPS, STOP_PAIRS } from '../../lexicon/event-types.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import {
  type EventName,
  joined,
  MOST_WORDS,
  pairAt,
  quotedAt,
  type Surroundings,
  trimmed,
} from '../phrases/event-parts.ts';

/** Token after "95 năm" or "lần thứ 95 (năm)" at `i`; `i` when neither stands there. */
function yearsAt({ tokens }: Surroundings, i: number): number {
  const nth = tokens[i]?.fold === 'lần' && tokens[i + 1]?.fold === 'thứ';
  let at = nth ? i + 2 : i;
  if (tokens[at]?.kind !== 'digits' || !joined(tokens, at + 1)) return i;
  // "1.000 năm"
  if (tokens[at + 1]!.text === '.' && tokens[at + 2]?.kind === 'digits' && tokens[at + 2]!.gap === Gap.none) at += 2;
  if (tokens[at + 1]!.fold === 'năm') return at + 2;
  return nth ? at + 1 : i;
}

/** Does the joint at `i` ("và", a dash, a comma) bind what stands before and behind it into one thing that began? */
function binds({ tokens }: Surroundings, i: number, between: boolean): boolean {
  const { fold, gap } = tokens[i]!;
  const next = tokens[i + 1];
  if (fold === '-') return gap === 0 || isCapitalized(next) || BEGINNINGS.has(pairAt(tokens, i + 1));
  // "giải phóng Buôn Ma Thuột, giải phóng tỉnh Đắk Lắk"
  if (fold === ',' && BEGINNINGS.has(pairAt(tokens, i + 1)) && tokens[i + 1]!.shape === 'lower') return true;
  if (fold === ',' || fold === 'và') return GROWTH.has(pairAt(tokens, i + 1)) || (fold === 'và' && between);
  return false;
}

/** What is remembered without its years or its day. */
const DEEDS_REMEMBERED = new Set(
  ['thành lập', 'giải phóng', 'chiến thắng', 'sinh nhật', 'quốc khánh', 'tái lập'].map(fold),
);

/** First word of "kỷ niệm": with no word for a ceremony before it, it remembers and is not held. */
const REMEMBERING = fold('kỷ');

/**
 * "kỷ niệm [ngày thành lập …]" and "kỷ niệm [giải phóng …]". A holiday that comes every year is a date and no anniversary
 * ("kỷ niệm Ngày Quốc tế Lao động"), unless a ceremony is held ("lễ kỷ niệm [Ngày Báo chí …]").
 */
function isRemembered(tokens: readonly Token[], i: number): boolean {
  if (DEEDS_REMEMBERED.has(pairAt(tokens, i))) return true;
  const day = tokens[i + 1];
  if (tokens[i]!.fold !== 'ngày' || day?.kind !== 'word' || !joined(tokens, i + 1)) return false;
  if (BEGINNINGS.has(pairAt(tokens, i + 1))) return true;
  const held = tokens[i - 2]?.fold === REMEMBERING && HELD.has(tokens[i - 3]?.fold ?? '') && joined(tokens, i - 2);
  return held && isCapitalized(day);
}
const HELD = new Set(['lễ', 'tinh', 'trình', 'mặt', 'thuật'].map(fold));

/** "… Việt Nam [năm nay]" says when. */
const isRelativeYear = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'năm' && tokens[i + 1]?.kind === 'word' && RELATIVE.has(tokens[i + 1]!.fold);
const RELATIVE = new Set(['nay', 'ngoái', 'trước', 'sau', 'tới', 'qua'].map(fold));

/** "27-7" and "27/7/2012" have no more tokens; two days joined by a dash have. */
const LONGEST_DAY = 5;

/**
 * Token after the bracket at `i` with the years counted ("20 năm thành lập trường (2002 - 2022)"), with the named day itself ("70 năm ngày
 * Thương binh liệt sĩ (27-7)") or both its days ("25 năm thành lập (1/4/1997 - 1/4/2022)") or with the days of what is quoted before it; `i` where none stands. Other days say when, and stay outside.
 */
function afterDays({ tokens, dates, organizations }: Surroundings, i: number, ofDay: boolean): number {
  if (tokens[i]?.text !== '(' || !joined(tokens, i)) return i;
  const date = dates.covering(i + 1);
  const close = date && date.from <= i ? date.to - 1 : date?.to;
  if (!date || close === undefined || tokens[close]?.text !== ')') return i;
  const days = ofDay || close - i - 1 > LONGEST_DAY;
  const own = days && !organizations.endingAt(i);
  return date.span.term || own || tokens[i - 1]!.fold === '"' ? close + 1 : i;
}

/** Token after a bracket at `i` with the first and the last day of the years counted: "(21/10/1946 - 21/10/2009)"; `i` where none stands. */
export function afterBothDays({ tokens, dates }: Surroundings, i: number): number {
  if (tokens[i]?.text !== '(' || !joined(tokens, i)) return i;
  const date = dates.startingAt(i + 1);
  return date && date.to - date.from > LONGEST_DAY && tokens[date.to]?.text === ')' ? date.to + 1 : i;
}

/**
 * Reads an anniversary from its number of years or its named day on, at token `from`; null when neither stands there.
 * `announced`: "kỷ niệm" or "chào mừng" stands before it, so that anything may have begun then; in quotation marks, the whole quotation is the name.
 */
export function readAnniversary(around: Surroundings, from: number, announced: boolean): EventName | null {
  const { tokens, organizations, dates } = around;
  let i = yearsAt(around, from);
  const named = i === from && announced && joined(tokens, i) && isRemembered(tokens, i);
  if (i === from && !named) return null;
  const whole = announced ? quotedAt(around, from - 1) : undefined;
  if (whole) return whole.to > i ? { to: whole.to, particular: true } : null;
  const ofDay = tokens[i]?.fold === 'ngày';
  const first = ofDay ? i + 1 : i;
  if (!joined(tokens, i) || !joined(tokens, first)) return null;
  if (!announced && !ofDay && !BEGINNINGS.has(pairAt(tokens, first))) return null;
  let between = false;
  for (let words = 0; joined(tokens, i) && words < MOST_WORDS; words++) {
    const token = tokens[i]!;
    const body = organizations.startingAt(i);
    const date = dates.startingAt(i);
    const quote = quotedAt(around, i);
    if (date) {
      // "Ngày Thầy thuốc Việt Nam 27/2" is what is remembered, without a day in brackets; any other date is when
      if ((i > first && tokens[i - 1]!.fold !== 'và') || tokens[i]!.kind !== 'word') break;
      while (i < date.to && tokens[i]!.text !== '(' && !isRelativeYear(tokens, i)) i++;
      if (i < date.to) break;
    } else if (body) {
      i = body.to;
      const glued = tokens[i]?.fold === '-' && tokens[i]!.gap === 0 && tokens[i + 1]?.gap === 0;
      if (glued) i += 2;
      if (!(between && tokens[i]?.fold === 'và')) break;
    } else if (quote) {
      i = quote.after;
      break;
    } else if (binds(around, i, between)) {
      // the first word behind the joint ends names elsewhere: ", thống nhất đất nước"
      i += GROWTH.has(pairAt(tokens, i + 1)) && !dates.startingAt(i + 1) ? 2 : 1;
      if (token.fold === 'và') between = false;
    } else if (token.kind !== 'word' || token.fold === 'và' || token.fold === 'do') break;
    else if (i >= first && (NAME_STOPS.has(token.fold) || STOP_PAIRS.has(pairAt(tokens, i)))) break;
    else {
      between ||= token.fold === 'giữa';
      i++;
    }
  }
  const to = afterDays(around, trimmed(tokens, first, i), ofDay);
  // without years or a day it takes a name: "kỷ niệm giải phóng Thủ đô", not "kỷ niệm thành lập ngành"
  const particular = !named || ofDay || tokens.slice(first, to).some(isCapitalized);
  return to > first && particular ? { to, particular } : null;
}
