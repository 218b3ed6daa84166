/** counts: how many of what: the numbers of an article that count something, with their units. */
import { z } from 'zod';
import { APPROXIMATION } from '../grammar/approximators.ts';
import type { NumberExpression } from '../grammar/numbers.ts';
import { unitAt } from '../lexicon/units.ts';
import { Count } from '../record.ts';
import type { Article } from '../text/article.ts';
import { Gap, type Token } from '../text/tokens.ts';
import { articleNumbers } from './counts/article-numbers.ts';
import { type CountedUnit, unitAnnounced, unitBefore, unitBehind, unitChanged } from './counts/units.ts';
import type { Context, Extractor, Finding } from './extractor.ts';

/** What a count says by itself; `phraseEnd` is the offset behind its unit. */
const Value = Count.pick({
  value: true,
  valueMax: true,
  percent: true,
  approximation: true,
  unit: true,
  category: true,
  modifier: true,
  per: true,
}).extend({ phraseEnd: z.int() });
export type CountValue = z.infer<typeof Value>;
type CountFinding = Finding<CountValue>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** A length of time or an age is no count; "tháng lương" and "ngày công" are (category `time` of the units). */
const TIME_WORDS = set('năm tháng tuần ngày giờ phút giây quý tuổi thập thế đêm buổi ngày/đêm phút/ngày tiếng hôm thứ');
const TIME_NOT_EVENTS = set('đêm buổi tiếng thế thập');
const COUNTED_KINDS: ReadonlySet<NumberExpression['kind']> = new Set([
  'number',
  'percent',
  'money',
  'measure',
  'ratio',
]);
/** Subgroups that a unit may carry, as printed in it. */
const MODIFIERS = set('nữ nam trẻ nghèo mới');

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;

function isTime(tokens: readonly Token[], i: number): boolean {
  const word = at(tokens, i)?.fold;
  if (word === undefined || !TIME_WORDS.has(word)) return false;
  if (unitAt(tokens, i)?.unit.category === 'time') return false;
  if (word === 'thế') return at(tokens, i + 1)?.fold === 'kỷ';
  if (word === 'thập') return true;
  return !TIME_NOT_EVENTS.has(word);
}

const modifierOf = (unit: CountedUnit | undefined): string | null =>
  unit?.text
    .toLowerCase()
    .split(' ')
    .find((word) => MODIFIERS.has(word)) ?? null;

/** One count: half-open token indices of its figures and what they say. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly number: NumberExpression;
  readonly unit: CountedUnit | undefined;
}

function* readingsOf(number: NumberExpression): Iterable<Reading> {
  if (number.kind === 'ratio' && number.parts) {
    for (const [k, [from, to]] of number.parts.entries())
      yield { from, to, value: number.fraction![k]!, valueMax: null, number, unit: undefined };
    return;
  }
  yield {
    from: number.core,
    to: number.coreTo,
    value: number.value,
    valueMax: number.valueMax ?? null,
    number,
    unit: undefined,
  };
}

/** Is the number worth keeping though nothing names its unit? Figures in thousands, shares and approximated ones are. */
const standsAlone = (number: NumberExpression): boolean =>
  number.kind === 'percent' ||
  number.bound !== undefined ||
  (number.form === 'figures' && number.coreTo - number.core >= 3);

/** Why a number is no count, or undefined. */
function notACount(tokens: readonly Token[], number: NumberExpression): string | undefined {
  if (!COUNTED_KINDS.has(number.kind))
    return number.kind === 'vague' ? `open quantity of magnitude ${number.value}` : `a ${number.kind}`;
  if (isTime(tokens, number.coreTo)) return 'a length of time or an age';
  if (tokens[number.core - 1]?.text === '/' && at(tokens, number.coreTo)?.fold === 'lần') return 'a frequency';
  if (number.exact !== undefined) return `too large for a number: ${number.exact}`;
  return undefined;
}

/** The unit of a number: behind it, announced before it, or the one that the list left out. */
function unitOf(
  article: Article,
  number: NumberExpression,
  sentenceFrom: number,
  limit: number,
  previous: CountedUnit | undefined,
): CountedUnit | undefined {
  return (
    unitBehind(article, number, sentenceFrom, limit) ??
    unitChanged(article, number, sentenceFrom) ??
    unitAnnounced(article, number.core, sentenceFrom) ??
    (previous ? { ...previous, to: number.coreTo, inferred: true } : undefined) ??
    (standsAlone(number) ? unitBefore(article, number.core, sentenceFrom) : undefined)
  );
}

const isOne = (tokens: readonly Token[], { number }: Reading): boolean =>
  number.form === 'words' && number.coreTo === number.core + 1 && tokens[number.core]!.fold === 'một';

/** "một" is an article unless it stands in a list of figures: "một tivi và 14 bộ bàn ghế". */
function isArticle(tokens: readonly Token[], readings: readonly Reading[], i: number): boolean {
  const reading = readings[i]!;
  if (!isOne(tokens, reading)) return false;
  const beside = (first: Reading | undefined, second: Reading | undefined): boolean => {
    if (!first || !second || (isOne(tokens, first) && isOne(tokens, second))) return false;
    const from = Math.max(first.unit?.to ?? first.to, first.to);
    if (second.from - from > 2) return false;
    for (let k = from; k < second.from; k++) if (tokens[k]!.fold !== 'và' && tokens[k]!.text !== ',') return false;
    return true;
  };
  return !beside(reading, readings[i + 1]) && !beside(readings[i - 1], reading);
}

/** The readings of one sentence, from its numbers in text order. */
function readSentence(
  article: Article,
  context: Context,
  from: number,
  to: number,
  numbers: readonly NumberExpression[],
) {
  const { tokens } = article;
  const readings: Reading[] = [];
  const reject = ({ core, coreTo }: NumberExpression, rule: string, reason: string): void =>
    context.reject(tokens[core]!.start, tokens[coreTo - 1]!.end, rule, reason);
  let previous: CountedUnit | undefined;
  for (const [k, number] of numbers.entries()) {
    const reason = notACount(tokens, number);
    if (reason) {
      reject(number, 'counts/not-counted', reason);
      continue;
    }
    const unit = unitOf(article, number, from, numbers[k + 1]?.from ?? to, previous);
    if (!unit && !standsAlone(number)) {
      reject(number, 'counts/no-unit', 'nothing is counted');
      continue;
    }
    for (const reading of readingsOf(number)) readings.push({ ...reading, unit });
    if (unit && unit.category !== 'money') previous = unit;
  }
  return readings.filter((reading, i) => {
    const article = isArticle(tokens, readings, i);
    if (article) reject(reading.number, 'counts/not-counted', 'an article');
    return !article;
  });
}

function* find(article: Article, context: Context): Iterable<CountFinding> {
  const { tokens, sentences } = article;
  const numbers = context.share(articleNumbers);
  let next = 0;
  for (const sentence of sentences) {
    const inside: NumberExpression[] = [];
    while (next < numbers.length && numbers[next]!.from < sentence.to) inside.push(numbers[next++]!);
    if (inside.length === 0) continue;
    for (const { from, to, value, valueMax, number, unit } of readSentence(
      article,
      context,
      sentence.from,
      sentence.to,
      inside,
    ))
      yield {
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        value: {
          value,
          valueMax,
          percent: number.kind === 'percent',
          approximation: number.bound ? APPROXIMATION[number.bound] : null,
          unit: unit?.text ?? null,
          category: unit?.category ?? null,
          modifier: modifierOf(unit),
          per: unit?.per ?? null,
          phraseEnd: tokens[Math.max(unit?.to ?? to, to) - 1]!.end,
        },
        rule: `counts/${number.rule.slice('numbers/'.length)}`,
        ...(unit?.inferred ? { certain: false } : {}),
      };
  }
}

export const counts: Extractor<CountValue> = {
  layer: 'counts',
  value: Value,
  needs: ['dates', 'documents', 'campaigns', 'slogans', 'organizations', 'places', 'people', 'honours'],
  examples: [
    [
      'Toàn huyện có hơn [4.021] sáng kiến cải tiến.',
      { value: 4021, unit: 'sáng kiến cải tiến', approximation: 'over', category: 'initiatives' },
    ],
    ['Công đoàn phường trao [1,2 triệu] đồng cho mỗi hộ.', { value: 1_200_000, unit: 'đồng', category: 'money' }],
    ['Tuyên truyền đến [100%] các công đoàn cơ sở.', { value: 100, percent: true, unit: 'công đoàn cơ sở' }],
    ['Mỗi suất trị giá [300.000 - 500.000] đồng.', { value: 300_000, valueMax: 500_000, per: 'suất' }],
    ['Đã có [5]/8 khu công nghiệp có tổ chức công đoàn.', { value: 5, unit: 'khu công nghiệp' }],
    ['Hàng [nghìn] công nhân về quê.', null],
    ['Chị gắn bó với nhà máy suốt [5] năm qua.', null],
  ],
  find,
};
