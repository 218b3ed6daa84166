/**
 * numbers: every number a text states, in its sentence: plain, percent, range, fraction, multiple, money, measure, ordinal,
 * open quantity, with the word that says how exact it is. Written as an ordered list of frames around one number
 * (numbers/number.ts); what only looks like a number is kept out by numbers/false-friends.ts.
 */
import { Gap, type Token, tokenize } from '../text/tokens.ts';
import {
  APPROXIMATION,
  type Approximation,
  approximatorBefore,
  approximatorBehind,
  type Bound,
} from './numbers/approximators.ts';
import type { NumberExpression, NumberKind } from './numbers/expression.ts';
import { falseFriend } from './numbers/false-friends.ts';
import { ordinalOf, readFramed, STARTERS } from './numbers/frames.ts';
import { wordsCount } from './numbers/in-words.ts';
import { readNumberAt } from './numbers/number.ts';
import { readFrameRank } from './numbers/ordinals.ts';
import { expressionAt } from './numbers/suffixes.ts';
import { DIGIT_WORDS } from './numbers/words.ts';

export type { NumberExpression, NumberKind } from './numbers/expression.ts';

const same = (token: Token | undefined): token is Token => token !== undefined && token.gap !== Gap.block;

/** The bound of a number: the approximator before it, else the one behind its noun. */
function boundOf(tokens: readonly Token[], { core, to }: NumberExpression): Bound | undefined {
  return approximatorBefore(tokens, core)?.bound ?? approximatorBehind(tokens, to)?.bound;
}

/** Rejections are told to `reject`: token indices of what looked like a number, and the false friend's id. */
export type Reject = (from: number, to: number, rule: string) => void;

/**
 * Reads every number of `tokens` in text order, without overlap. `skip(i)` gives the token index behind a stretch that
 * another reader has taken (a date), or `i`. Time grows with the tokens.
 */
export function readNumbers(
  tokens: readonly Token[],
  skip: (i: number) => number = (i) => i,
  reject: Reject = () => {},
): NumberExpression[] {
  const found: NumberExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const digits = token.kind === 'digits';
    const starter = STARTERS[token.id];
    if (!digits && !starter) {
      i++;
      continue;
    }
    const behind = skip(i);
    if (behind > i) {
      i = behind;
      continue;
    }
    // "định kỳ hai năm báo cáo": years, not five.
    if (token.fold === 'năm' && i > 0 && same(token) && DIGIT_WORDS.has(tokens[i - 1]!.fold)) {
      i++;
      continue;
    }
    if (starter?.frame) {
      const framed = readFramed(tokens, i);
      if (framed) {
        if (framed.kind !== 'ordinal') framed.bound = boundOf(tokens, framed) ?? framed.bound;
        found.push(framed);
        i = framed.to;
        continue;
      }
    }
    if (starter && !starter.number) {
      i++;
      continue;
    }
    const rank = digits ? readFrameRank(tokens, i) : undefined;
    const number = readNumberAt(tokens, i);
    if (!number) {
      i = digits ? skipString(tokens, i) : i + 1;
      continue;
    }
    const friend = digits ? falseFriend(tokens, i, number.to) : undefined;
    if (friend) {
      if (rank && friend === 'numbers/not-label') found.push(ordinalOf(rank));
      else reject(i, number.to, friend);
      i = friend === 'numbers/not-label' ? number.to : skipString(tokens, number.to - 1);
      continue;
    }
    if (!digits && !wordsCount(tokens, number)) {
      i = i + 1;
      continue;
    }
    const expression = expressionAt(tokens, number);
    expression.bound = boundOf(tokens, expression) ?? expression.bound;
    found.push(expression);
    i = expression.to;
  }
  return found;
}

/** The index behind figures and the marks and letters glued to them: nothing inside "024.3942.1515" or "18-NQ/TW" counts. */
function skipString(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  while (
    same(tokens[to]) &&
    (tokens[to]!.gap === Gap.none || (tokens[to]!.kind === 'digits' && tokens[to - 1]!.kind === 'digits'))
  ) {
    if (tokens[to]!.text === '%' || tokens[to]!.text === '(' || tokens[to]!.text === ',') break;
    to++;
  }
  return to;
}

/** A number of a text: half-open UTF-16 offsets into it. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NumberKind;
  readonly rule: string;
  /** For a percent the percent number, for an open quantity ("hàng trăm") its magnitude. */
  readonly value: number;
  /** The upper end of a range. */
  readonly valueMax?: number;
  /** The digits of an integer that `value` cannot hold exactly (beyond 2^53). */
  readonly exact?: string;
  readonly percent?: true;
  readonly approximation?: Approximation;
  readonly bound?: Bound;
  /** ISO 4217. */
  readonly currency?: string;
  readonly unit?: string;
  readonly ordinal?: true;
  /** "35/36", "1/2". */
  readonly fraction?: string;
}

/**
 * Reads the numbers of a Vietnamese text: figures and words, percent, ranges, fractions, multiples, money, measures, ordinals.
 * Takes any string; returns mentions in text order without overlap. Document numbers, addresses, phones, scores and dates are left out.
 */
export function extractNumbers(text: string): NumberMention[] {
  const tokens = text.split(/\n\s*\n/).length > 1 ? tokenizeBlocks(text) : tokenize(text);
  return readNumbers(tokens).map((number) => {
    const start = tokens[number.from]!.start;
    const end = tokens[number.to - 1]!.end;
    const { kind, rule, value, valueMax, exact, bound, currency, unit, fraction } = number;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind,
      rule,
      value,
      ...(valueMax === undefined ? {} : { valueMax }),
      ...(exact === undefined ? {} : { exact }),
      ...(kind === 'percent' ? { percent: true as const } : {}),
      ...(bound === undefined ? {} : { bound, approximation: APPROXIMATION[bound] }),
      ...(currency === undefined ? {} : { currency }),
      ...(unit === undefined ? {} : { unit }),
      ...(kind === 'ordinal' ? { ordinal: true as const } : {}),
      ...(fraction === undefined ? {} : { fraction: fraction.join('/') }),
    };
  });
}

/** Paragraphs are blocks: a number never goes on behind an empty line. */
function tokenizeBlocks(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(/\n\s*\n/g)) {
    tokenize(text, from, index, tokens);
    from = index + gap.length;
  }
  return tokenize(text, from, text.length, tokens);
}
