/** counts: how many of what: the numbers of an article that count something, with their units. */
import { z } from 'zod';
import { APPROXIMATION, type Approximation } from '../grammar/numbers/approximators.ts';
import { DIGIT_WORDS } from '../grammar/numbers/words.ts';
import type { NumberExpression } from '../grammar/numbers.ts';
import { Count } from '../record.ts';
import type { Article } from '../text/article.ts';
import { Gap, type Token, tokenAt } from '../text/tokens.ts';
import { articleNumbers } from './counts/article-numbers.ts';
import { isModelYear, notACount } from './counts/not-counted.ts';
import { type Around, standsAlone, unitsOf } from './counts/sentence-units.ts';
import type { NameTest } from './counts/shares.ts';
import type { CountedUnit } from './counts/units.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { organizationSpans } from './settled-spans.ts';

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

/** Subgroups that a unit may carry, as printed in it; at its beginning they may have a capital. */
const FIRST_MODIFIER = /^(?:nữ|nam|trẻ|nghèo|mới)(?= |$)/iu;
const MODIFIER = / (nữ|nam|trẻ|nghèo|mới)(?= |$)/u;

const modifierOf = (unit: CountedUnit | undefined): string | null =>
  unit ? (FIRST_MODIFIER.exec(unit.text)?.[0] ?? MODIFIER.exec(unit.text)?.[1] ?? null) : null;

/** One count: half-open token indices of its figures and what they say. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly number: NumberExpression;
  readonly unit: CountedUnit | undefined;
  readonly approximation: Approximation | null;
}

/** "hai ba buổi", "năm bảy người": two digits that follow each other are 23 in speech (`extractNumbers`), in the news two or three. */
function spokenRange(tokens: readonly Token[], { core, coreTo, form }: NumberExpression): [number, number] | undefined {
  if (form !== 'words' || coreTo !== core + 2) return undefined;
  const first = DIGIT_WORDS.get(tokens[core]!.fold) ?? 0;
  const second = DIGIT_WORDS.get(tokens[core + 1]!.fold) ?? 0;
  return first > 0 && (second === first + 1 || (first === 5 && second === 7)) ? [first, second] : undefined;
}

/** A ratio is two counts of one unit; every other number is one. */
function readingsOf(
  tokens: readonly Token[],
  number: NumberExpression,
  facts: Pick<Reading, 'unit' | 'approximation'>,
): Reading[] {
  if (number.kind === 'ratio' && number.parts)
    return number.parts.map(([from, to], k) => ({
      from,
      to,
      value: number.fraction![k]!,
      valueMax: null,
      number,
      ...facts,
    }));
  const { core, coreTo } = number;
  const [value, valueMax = null] = spokenRange(tokens, number) ?? [number.value, number.valueMax];
  return [{ from: core, to: coreTo, value, valueMax, number, ...facts }];
}

/** "214 đoàn viên trên 24 tàu cá": behind a counted noun "trên" says where, not how many. */
const isPlace = (tokens: readonly Token[], { core }: NumberExpression, previous: CountedUnit | undefined): boolean =>
  previous !== undefined && previous.to === core - 1 && tokens[core - 1]!.fold === 'trên';

const isOne = (tokens: readonly Token[], { number }: Reading): boolean =>
  number.form === 'words' && number.coreTo === number.core + 1 && tokens[number.core]!.fold === 'một';

/** "một" is an article unless it stands in a list of figures: "một tivi và 14 bộ bàn ghế". */
function isArticle(tokens: readonly Token[], readings: readonly Reading[], i: number): boolean {
  const reading = readings[i]!;
  if (!isOne(tokens, reading)) return false;
  // "một tivi 43 inch và …": a measure belongs to what it measures.
  const next = readings[i + 1]?.number.kind === 'measure' ? i + 2 : i + 1;
  const beside = (first: Reading | undefined, second: Reading | undefined): boolean => {
    if (!first || !second || (isOne(tokens, first) && isOne(tokens, second))) return false;
    const from = Math.max(first.unit?.to ?? first.to, first.to);
    if (second.from - from > 2 || second.from <= from) return false;
    for (let k = from; k < second.from; k++) if (tokens[k]!.fold !== 'và' && tokens[k]!.text !== ',') return false;
    return true;
  };
  return !beside(readings[next - 1], readings[next]) && !beside(readings[i - 1], reading);
}

/** The readings of one sentence, from its numbers in text order. */
function readSentence(
  article: Article,
  context: Context,
  from: number,
  to: number,
  numbers: readonly NumberExpression[],
  limits: readonly number[],
  around: Around,
): Reading[] {
  const { tokens } = article;
  const reject = ({ core, coreTo }: NumberExpression, rule: string, reason: string): false => {
    context.reject(tokens[core]!.start, tokens[coreTo - 1]!.end, rule, reason);
    return false;
  };
  const counted = numbers.map((number) => {
    const reason = notACount(tokens, number);
    return reason ? reject(number, 'counts/not-counted', reason) : true;
  });
  const units = unitsOf(article, numbers, counted, limits, from, to, around);
  const readings: Reading[] = [];
  for (const [k, number] of numbers.entries()) {
    if (!counted[k]) continue;
    const unit = units[k];
    if (unit?.category === null && isModelYear(tokens, number)) reject(number, 'counts/not-counted', 'a year');
    else if (!unit && !standsAlone(number)) reject(number, 'counts/no-unit', 'nothing is counted');
    else {
      const bound = isPlace(tokens, number, units[k - 1]) ? undefined : number.bound;
      readings.push(...readingsOf(tokens, number, { unit, approximation: bound ? APPROXIMATION[bound] : null }));
    }
  }
  return readings.filter(
    (reading, i) => !isArticle(tokens, readings, i) || reject(reading.number, 'counts/not-counted', 'an article'),
  );
}

function findingOf(tokens: readonly Token[], reading: Reading): CountFinding {
  const { from, to, value, valueMax, number, unit, approximation } = reading;
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    value: {
      value,
      valueMax,
      percent: number.kind === 'percent',
      approximation,
      unit: unit?.text ?? null,
      category: unit?.category ?? null,
      modifier: modifierOf(unit),
      per: unit?.per ?? null,
      phraseEnd: tokens[Math.max(unit?.to ?? to, to) - 1]!.end,
    },
    rule: `counts/${number.rule.slice('numbers/'.length)}`,
    certain: unit?.inferred ? false : undefined,
  };
}

function* find(article: Article, context: Context): Iterable<CountFinding> {
  const { tokens, sentences } = article;
  const numbers = context.share(articleNumbers);
  const names = context.of('organizations');
  const ends = [...context.of('dates'), ...names, ...context.of('places'), ...context.of('people')].map(
    ({ start }) => start,
  );
  ends.sort((a, b) => a - b);
  let next = 0;
  let nextEnd = 0;
  /** Token index of the first date or name behind the number and its noun's first word: no unit goes on into it. */
  const endBehind = (number: NumberExpression): number => {
    const noun = tokens[number.coreTo];
    while (nextEnd < ends.length && ends[nextEnd]! < (noun?.end ?? 0)) nextEnd++;
    return nextEnd < ends.length ? tokenAt(tokens, ends[nextEnd]!) : tokens.length;
  };
  const spans = context.share(organizationSpans);
  const isName: NameTest = (token) => spans.covering(token) !== undefined;
  let earlier: CountedUnit | undefined;
  let earlierShare: CountedUnit | undefined;
  for (const sentence of sentences) {
    if (tokens[sentence.from]!.gap === Gap.block) earlier = earlierShare = undefined;
    const inside: NumberExpression[] = [];
    while (next < numbers.length && numbers[next]!.from < sentence.to) inside.push(numbers[next++]!);
    if (inside.length === 0) continue;
    const limits = inside.map(endBehind);
    const around: Around = { isName, earlier, earlierShare };
    const readings = readSentence(article, context, sentence.from, sentence.to, inside, limits, around);
    for (const reading of readings) yield findingOf(tokens, reading);
    earlierShare = readings.findLast(({ number }) => number.kind === 'percent')?.unit;
    earlier = readings.findLast(({ unit }) => unit && unit.category !== 'money')?.unit;
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
