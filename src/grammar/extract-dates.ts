/** extract-dates: the dates, times and lengths of time of any text, without an article around it. */
import { fold } from '../text/fold.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { parseReference } from './calendar.ts';
import { formatLength } from './dates/lengths.ts';
import { hasDay } from './dates/moments.ts';
import { before, isDigits, type Tokens, word } from './dates/parts.ts';
import { grainOf } from './dates/ranges.ts';
import type { Resolved, Setting } from './dates/settings.ts';
import { cutLike, joinRange, quarterMonths, resolveEnds, resolveFromNow, resolveSpan } from './dates/spans.ts';
import type { Moment, Reading, ReadingKind } from './dates/types.ts';
import { resolveGregorian, resolveMoment } from './dates/values.ts';
import { type PartOfDay, wordSet } from './dates/words.ts';
import { readDates } from './dates.ts';

/** A date, time, interval or length of time in a text. */
export interface DateMention {
  /** Half-open UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * EDTF (ISO 8601-2) for days and all that is longer, "hh:mm" for a time without a day, an ISO 8601 duration for lengths and
   * repetitions, "L:MM-DD" and "L:MM" for lunar days and months without a year; null where only a reference could tell.
   */
  readonly value: string | null;
  readonly kind: ReadingKind;
  /** The rule that read it, such as `dates/day-month-year`. */
  readonly rule: string;
  /** False where the year or day was inferred from the reference. */
  readonly certain?: boolean;
  readonly partOfDay?: PartOfDay;
  readonly modifier?: 'start' | 'mid' | 'end';
  /** What a lunar day or month is in the Gregorian calendar, and where a length before or after the reference lies: EDTF. */
  readonly resolved?: string;
}

/** What a value and its kind are, apart from the span. */
type Value = Pick<DateMention, 'value' | 'kind' | 'certain' | 'resolved'>;

const FROM = wordSet('từ');
const SINCE = wordSet('kể');
const WITHIN = wordSet('trong');
const UNTIL = wordSet('trước');

function kindOf(m: Moment, frame: Reading['frame']): ReadingKind {
  if (frame === 'holiday' || m.holiday) return 'holiday';
  if (m.tetDay !== undefined) return 'lunar-date';
  if (m.lunar && m.day !== undefined) return 'lunar-date';
  if (m.season !== undefined) return 'season';
  const grain = grainOf(m);
  if (grain === 'time') return 'time';
  if (grain === 'month' && m.lunar) return 'lunar-month';
  if (grain === 'week' || grain === 'quarter' || m.months) return 'interval';
  return (grain === 'day' || grain === 'weekday') && (m.hour !== undefined || m.part !== undefined)
    ? 'datetime'
    : 'date';
}

const pick = ({ value, certain }: Resolved): Pick<Resolved, 'value' | 'certain'> => ({ value, certain });

function evaluate(reading: Reading, setting: Setting): Value {
  const { start, end, length, reference } = { ...reading, reference: setting.reference };
  if (reading.every) return { value: reading.every, kind: 'set' };
  if (reading.set) {
    const items = reading.set.map((m) => resolveGregorian(m, setting));
    const certain = items.every((item) => item.certain);
    return {
      value: items.some((item) => item.value === null) ? null : `{${items.map((item) => item.value).join(',')}}`,
      kind: 'date-set',
      certain,
    };
  }
  if (start && end) {
    if (reading.fromNow && typeof end !== 'string') {
      const to = resolveGregorian(end, setting);
      return {
        value: to.value && reference ? joinRange(cutLike(to.value, reference), to.value) : null,
        kind: 'interval',
        certain: false,
      };
    }
    if (end === 'now' || end === 'open') {
      const { value, certain } = resolveGregorian(start, setting);
      return { value: value && joinRange(value, '..'), kind: 'interval', certain };
    }
    const [from, to] = resolveEnds(start, end, setting);
    return {
      value: from.value && to.value && joinRange(from.value, to.value),
      kind: 'interval',
      certain: from.certain && to.certain,
    };
  }
  if (start && reading.frame === 'now') {
    const time = reference?.hour === undefined ? {} : { hour: reference.hour, minute: reference.minute! };
    return {
      ...pick(resolveMoment({ ...start, ...time }, setting)),
      kind: reference?.hour === undefined ? 'date' : 'datetime',
    };
  }
  if (start) {
    const { value, certain, gregorian } = resolveMoment(start, setting);
    return {
      value: value && quarterMonths(value),
      kind: kindOf(start, reading.frame),
      certain,
      ...(gregorian ? { resolved: gregorian } : {}),
    };
  }
  if (length && reading.side !== undefined) {
    if (reading.point)
      return {
        value: reference ? resolveFromNow(length, reading.side, reference) : null,
        kind: length.at(-1)![1] === 'hour' || length.at(-1)![1] === 'minute' ? 'datetime' : 'date',
        certain: reference !== undefined,
      };
    return {
      value: formatLength(length),
      kind: 'duration',
      ...(reference ? { resolved: resolveSpan(length, reading.side, reference) } : {}),
    };
  }
  return { value: formatLength(length!), kind: 'duration' };
}

/** Is the token the word for day in lower case? */
const isPlainDay = (token: Token): boolean => token.fold === NGAY && token.shape === 'lower';
const NGAY = fold('ngày');

/** Takes the words before a reading into it that make an interval of it ("từ …", "trước …", "trong … tới"). */
function withLead(tokens: Tokens, reading: Reading, value: Value): { from: number; value: Value } {
  const { from } = reading;
  const previous = before(tokens, from);
  const second = from > 1 ? before(tokens, from - 1) : '';
  // "từ ngày 1/7/2024" alone is one preposition and the day.
  if (
    FROM.has(previous) &&
    !SINCE.has(second) &&
    isPlainDay(tokens[from]!) &&
    value.kind === 'date' &&
    isDigits(tokens[from + 1]) &&
    reading.start?.day !== undefined
  )
    return { from: from + 1, value };
  if (value.kind === 'interval' && reading.end && (!reading.frame || reading.frame === 'now') && FROM.has(previous))
    return { from: SINCE.has(second) ? from - 2 : from - 1, value };
  if (value.kind === 'duration' && reading.side !== undefined && WITHIN.has(previous)) return { from: from - 1, value };
  if (value.value === null || !reading.start || reading.end || reading.set || reading.frame) return { from, value };
  const open =
    UNTIL.has(previous) ||
    (previous === HET && TO.has(second)) ||
    (TO.has(previous) && grainOf(reading.start) === 'year' && !LEAD_TO.has(second));
  if (open && (value.kind === 'date' || value.kind === 'interval'))
    return {
      from: previous === HET ? from - 2 : from - 1,
      value: { ...value, kind: 'interval', value: joinRange('..', value.value) },
    };
  if (FROM.has(previous) && SINCE.has(second) && value.kind === 'date')
    return { from: from - 2, value: { ...value, kind: 'interval', value: joinRange(value.value, '..') } };
  return { from, value };
}
const HET = 'hết';
const TO = wordSet('đến tới');
const LEAD_TO = wordSet('tính từ lên tăng xuống gần');

/** The first token of a holiday's mention: a lower-case word for day stays outside its name. */
const holidayFrom = (tokens: Tokens, reading: Reading): number =>
  reading.frame === 'holiday' && isPlainDay(tokens[reading.from]!) && reading.to - reading.from > 2
    ? reading.from + 1
    : reading.from;

/** "quý III năm nay": "năm nay" adds nothing to what a month or quarter without a year means, and stays outside as "này" does. */
const redundantYear = (tokens: Tokens, { start, end, to }: Reading): boolean =>
  !end &&
  start?.yearShift === 0 &&
  (start.quarter !== undefined || start.month !== undefined) &&
  start.day === undefined &&
  THIS_YEAR.has(tokens[to - 1]!.fold);
const THIS_YEAR = wordSet('nay');

/** Where several weekday, day and stamp parts stand together, prose keeps a weekday before "ngày" apart by a comma. */
function weekdayFrom(tokens: Tokens, reading: Reading): number {
  const m = reading.start;
  if (!m || m.weekday === undefined || m.hour !== undefined || !hasDay(m) || m.part !== undefined) return reading.from;
  for (let k = reading.from; k < Math.min(reading.to, reading.from + 4); k++)
    if (word(tokens, k) === ',') return tokens[k + 1]!.kind === 'word' ? k + 1 : reading.from;
  return reading.from;
}

/**
 * Finds the dates, times, intervals and lengths of time in Vietnamese text. Pure. `reference`: an ISO 8601 date or date-time
 * that relative expressions and missing years are resolved against; without it a missing year is XXXX and a relative date null.
 * Returns mentions in text order; offsets are UTF-16 code units of `text`. Throws TypeError when `text` is no string.
 */
export function extractDates(
  text: string,
  { reference }: { readonly reference?: string | undefined } = {},
): DateMention[] {
  if (typeof text !== 'string') throw new TypeError('extractDates takes a string.');
  const tokens = tokenize(text);
  const at = parseReference(reference);
  const mentions: DateMention[] = [];
  let spokenOf: Setting['spokenOf'];
  for (const whole of readDates(tokens)) {
    const setting: Setting = { reference: at, spokenOf };
    const { beside } = whole;
    // "5 năm (2021-2025)" is a length and the interval it means.
    const reading: Reading = beside ? { ...whole, from: beside.years, to: beside.yearsTo } : whole;
    if (beside) {
      const [start, end] = [tokens[whole.from]!.start, tokens[beside.to - 1]!.end];
      const value = formatLength(beside.length);
      mentions.push({ start, end, text: text.slice(start, end), value, kind: 'duration', rule: 'dates/length' });
    }
    const plain = evaluate(reading, setting);
    const lead = withLead(tokens, reading, plain);
    const { value, kind, certain, resolved } = lead.value;
    const from =
      reading.frame === 'holiday'
        ? holidayFrom(tokens, reading)
        : lead.from === reading.from
          ? weekdayFrom(tokens, reading)
          : lead.from;
    const start = tokens[from]!.start;
    const end = tokens[reading.to - (redundantYear(tokens, reading) ? 3 : 1)]!.end;
    const m = reading.start;
    if (m && !reading.end) spokenOf = resolveMoment(m, setting).day ?? spokenOf;
    mentions.push({
      start,
      end,
      text: text.slice(start, end),
      value,
      kind,
      rule: reading.rule,
      ...(certain === false ? { certain } : {}),
      ...(m?.part ? { partOfDay: m.part } : {}),
      ...(m?.edge ? { modifier: m.edge } : {}),
      ...(resolved ? { resolved } : {}),
    });
  }
  return mentions;
}
