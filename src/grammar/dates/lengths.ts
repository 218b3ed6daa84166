/** lengths: lengths of time and what is measured with them: "10 năm", "5 năm qua", "2 giờ nữa", "6 tháng đầu năm 2020", "hằng năm". */
import { fold } from '../../text/fold.ts';
import { Gap } from '../../text/tokens.ts';
import { LAN, NAM } from './keys.ts';
import { beginsNumber, isDigits, phraseAt, smallNumber, type Tokens, word } from './parts.ts';
import { readDaysOfMonth, readMonthsOfYear } from './parts-of-year.ts';
import type { Length, Moment, Reading } from './types.ts';
import { byFirstWord, EVERY_WORDS, UNITS_OF_TIME, type Unit, wordSet } from './words.ts';

const key = (text: string): string => fold(text);
const [RUOI, MOT] = [key('rưỡi'), key('một')];

/** Words after a length that put it on one side of the reference; `point`: its far end is meant. */
const SIDES = byFirstWord<{ side: -1 | 1; point: boolean }>([
  ['qua', { side: -1, point: false }],
  ['nay', { side: -1, point: false }],
  ['vừa qua', { side: -1, point: false }],
  ['vừa rồi', { side: -1, point: false }],
  ['gần đây', { side: -1, point: false }],
  ['trở lại đây', { side: -1, point: false }],
  ['gần nhất', { side: -1, point: false }],
  ['tới', { side: 1, point: false }],
  ['tới đây', { side: 1, point: false }],
  ['sắp tới', { side: 1, point: false }],
  ['tiếp theo', { side: 1, point: false }],
  ['kế tiếp', { side: 1, point: false }],
  ['nữa', { side: 1, point: true }],
  ['trước', { side: -1, point: true }],
  ['trước đây', { side: -1, point: true }],
  ['về trước', { side: -1, point: true }],
]);
const HOC = fold('học');
const AGO = wordSet('đây nay');

const LETTERS: Readonly<Record<Unit, readonly [number, string]>> = {
  century: [100, 'Y'], decade: [10, 'Y'], year: [1, 'Y'], quarter: [3, 'M'], month: [1, 'M'], week: [1, 'W'], day: [1, 'D'],
  hour: [1, 'H'], minute: [1, 'M'], second: [1, 'S'],
}; // biome-ignore format: a table
const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['hour', 'minute', 'second']);

/** ISO 8601 form of a length: "P1Y6M", "PT2H15M". */
export function formatLength(length: Length): string {
  let date = '';
  let time = '';
  for (const [count, unit] of length) {
    const [factor, letter] = LETTERS[unit];
    const part = `${count * factor}${letter}`;
    if (CLOCK_UNITS.has(unit)) time += part;
    else date += part;
  }
  return `P${date}${time ? `T${time}` : ''}`;
}

/** A count at `i`: digits (with a decimal), a number word, "nửa". Returns [count, next index]. */
function countAt(tokens: Tokens, i: number): readonly [number, number] | undefined {
  const token = tokens[i]!;
  if (isDigits(token)) {
    if (token.text.length > 4 || !beginsNumber(tokens, i)) return undefined;
    const fraction = tokens[i + 2];
    if (
      tokens[i + 1]?.fold === ',' &&
      tokens[i + 1]!.gap === Gap.none &&
      isDigits(fraction) &&
      fraction.gap === Gap.none
    )
      return fraction.text.length <= 2 ? [Number(`${token.text}.${fraction.text}`), i + 3] : undefined;
    return [Number(token.text), i + 1];
  }
  if (token.fold === key('nửa')) return [0.5, i + 1];
  return smallNumber(tokens, i);
}

/** "mười năm qua" is ten years and not fifteen: the word for five is the word for year where no unit follows it. */
function endAtUnit(
  tokens: Tokens,
  count: readonly [number, number] | undefined,
): readonly [number, number] | undefined {
  if (!count) return undefined;
  const [value, to] = count;
  if (value <= 5 || tokens[to - 1]!.fold !== NAM || (word(tokens, to) !== '' && phraseAt(tokens, to, UNITS_OF_TIME)))
    return count;
  return [value - 5, to - 1];
}

const STEPS: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
];
const NEXT_HALF: Partial<Record<Unit, readonly [number, Unit]>> = {
  year: [6, 'month'],
  hour: [30, 'minute'],
  minute: [30, 'second'],
  day: [12, 'hour'],
};

/** Reads counts with units in falling order: "2 giờ 15 phút", "một năm rưỡi". Returns [length, next index]. */
export function readLength(tokens: Tokens, i: number): readonly [Length, number] | undefined {
  const length: [number, Unit][] = [];
  let p = i;
  for (;;) {
    if (length.length > 0 && word(tokens, p) === '') break;
    const count = tokens[p] && endAtUnit(tokens, countAt(tokens, p));
    if (!count || word(tokens, count[1]) === '') break;
    const unit = phraseAt(tokens, count[1], UNITS_OF_TIME);
    const token = tokens[count[1]]!;
    if (!unit || (token.gap === Gap.none && isDigits(tokens[count[1] - 1])) || token.shape === 'title') break;
    const last = length.at(-1);
    if (last && count[0] >= 60 && CLOCK_UNITS.has(unit[1])) return undefined;
    if (last && STEPS.indexOf(unit[1]) <= STEPS.indexOf(last[1])) break;
    const to = count[1] + unit[0].length;
    if (unit[1] === 'year' && word(tokens, to) === HOC) break;
    // "Đại hội 12 năm 2021", "lúc 5 ngày 3/4": the unit's word begins a date.
    if (
      isDigits(tokens[to]) &&
      word(tokens, to) !== '' &&
      (unit[1] === 'year' ? tokens[to]!.text.length === 4 : unit[1] !== 'hour' && !continues(tokens, to))
    )
      break;
    length.push([count[0], unit[1]]);
    p = to;
    if (word(tokens, p) === RUOI) {
      const half = NEXT_HALF[unit[1]];
      if (half) length.push([half[0], half[1]]);
      else length[length.length - 1]![0] += 0.5;
      p++;
      break;
    }
  }
  if (length.length === 0) return undefined;
  const [only] = length;
  if (length.length === 1 && only![0] === 0.5) {
    const half = {
      year: [6, 'month'],
      month: [15, 'day'],
      day: [12, 'hour'],
      hour: [30, 'minute'],
      century: [50, 'year'],
    }[only![1] as string];
    if (half) length[0] = half as [number, Unit];
  }
  return [length, p];
}

const NIGHT = fold('đêm');

/** Does a number at `i` go on a length ("3 tháng 10 ngày") rather than begin a date? */
function continues(tokens: Tokens, i: number): boolean {
  const count = countAt(tokens, i);
  return (
    count !== undefined &&
    word(tokens, count[1]) !== '' &&
    (word(tokens, count[1]) === NIGHT || phraseAt(tokens, count[1], UNITS_OF_TIME) !== undefined)
  );
}

/** Reads a length at `i` with what is made of it. */
export function readLengthReading(tokens: Tokens, i: number): Reading | undefined {
  const read = readLength(tokens, i);
  if (!read) return undefined;
  const [length, to] = read;
  const months = readMonthsOfYear(tokens, length, to, i) ?? readDaysOfMonth(tokens, length, to, i);
  if (months) return months;
  const side = word(tokens, to) === '' ? undefined : phraseAt(tokens, to, SIDES);
  if (
    side &&
    tokens[to]!.shape === 'lower' &&
    !leadsThere(tokens, to, length) &&
    !(side[1].point && side[1].side < 0 && leadsOn(tokens, to + side[0].length))
  ) {
    const end = to + side[0].length;
    return { rule: side[1].point ? 'dates/from-now' : 'dates/last-next', from: i, to: end, length, ...side[1] };
  }
  if (word(tokens, to) === MOT && word(tokens, to + 1) === LAN)
    return { rule: 'dates/every', from: i, to: to + 2, every: formatLength(length) };
  if (word(tokens, to) === '/' && word(tokens, to + 1) === LAN)
    return { rule: 'dates/every', from: i, to: to + 2, every: formatLength(length) };
  return { rule: 'dates/length', from: i, to, length };
}

/** "đi 45 phút tới xưởng": after a time of the clock "tới" goes on to a place. */
const leadsThere = (tokens: Tokens, to: number, length: Length): boolean =>
  CLOCK_UNITS.has(length.at(-1)![1]) &&
  tokens[to]!.fold === TOI &&
  word(tokens, to + 1) !== '' &&
  tokens[to + 1]!.kind === 'word';
const TOI = fold('tới');

/** After "3 ngày trước" a date or event shows that the length is counted from there ("3 ngày trước Tết", "2 năm trước khi"). */
const leadsOn = (tokens: Tokens, i: number): boolean => {
  const token = tokens[i];
  if (token === undefined || token.gap === Gap.block || token.kind === 'mark') return false;
  return token.kind === 'digits' || token.shape !== 'lower' || BEFORE_WHAT.has(token.fold);
};
const BEFORE_WHAT = wordSet('khi ngày lúc tết kỳ năm tháng cuộc đó thời hạn');

/** Reads "cách đây 95 năm", "cách nay hơn 3 tháng" at `i`. */
export function readAgo(tokens: Tokens, i: number): Reading | undefined {
  if (!AGO.has(word(tokens, i + 1))) return undefined;
  const at = NEARLY.has(word(tokens, i + 2)) ? i + 3 : i + 2;
  const read = word(tokens, at) === '' ? undefined : readLength(tokens, at);
  return read && { rule: 'dates/ago', from: i, to: read[1], length: read[0], side: -1, point: true };
}
const NEARLY = wordSet('gần hơn khoảng tròn đúng chừng');

/** Reads "hằng năm", "mỗi tháng", "hàng quý" at `i`. */
export function readEvery(tokens: Tokens, i: number): Reading | undefined {
  if (!EVERY_WORDS.has(tokens[i]!.fold)) return undefined;
  const unit = word(tokens, i + 1) === '' ? undefined : phraseAt(tokens, i + 1, UNITS_OF_TIME);
  if (!unit || tokens[i + 1]!.shape === 'title') return undefined;
  const [factor, letter] = LETTERS[unit[1]];
  return {
    rule: 'dates/every',
    from: i,
    to: i + 1 + unit[0].length,
    every: `P${CLOCK_UNITS.has(unit[1]) ? 'T' : ''}${factor}${letter}`,
  };
}

/** Reads "năm qua", "tuần qua", "tháng vừa qua" at `i`: one unit up to the reference. */
export function readLastOne(tokens: Tokens, i: number): Reading | undefined {
  const unit = phraseAt(tokens, i, UNITS_OF_TIME);
  if (!unit || unit[0].length > 1) return undefined;
  const to = i + 1;
  const side = word(tokens, to) === '' ? undefined : phraseAt(tokens, to, SIDES);
  if (
    !side ||
    side[1].point ||
    side[1].side > 0 ||
    side[0][0] === key('gần') ||
    side[0][0] === key('trở') ||
    side[0][0] === key('nay')
  )
    return undefined;
  const start: Moment =
    unit[1] === 'year'
      ? { yearShift: -1 }
      : unit[1] === 'month'
        ? { monthShift: -1 }
        : unit[1] === 'week'
          ? { weekShift: -1 }
          : { quarterShift: -1 };
  return { rule: 'dates/last-one', from: i, to: to + side[0].length, length: [[1, unit[1]]], side: -1, start };
}
