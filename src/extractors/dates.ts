/** dates: the calendar expressions of an article, resolved against its date of publication. */
import { parseReference } from '../grammar/calendar.ts';
import { bareHoliday } from '../grammar/dates/holidays.ts';
import { isUnbroken } from '../grammar/dates/lists.ts';
import { grainOf } from '../grammar/dates/ranges.ts';
import { type Resolved, type Setting, yearOf } from '../grammar/dates/settings.ts';
import { cutLike, joinRange, resolveEnds, resolveSpan } from '../grammar/dates/spans.ts';
import type { Moment, Reading } from '../grammar/dates/types.ts';
import { resolveGregorian, resolveMoment } from '../grammar/dates/values.ts';
import { DAY_TRIGGERS, wordSet } from '../grammar/dates/words.ts';
import { readDates } from '../grammar/dates.ts';
import { DateFact, type DateKind } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { Gap, type Token } from '../text/tokens.ts';
import type { Extractor, Finding } from './extractor.ts';

const DateValue = DateFact.pick({ value: true, kind: true });
/** What a date of a record is: EDTF and kind. */
export interface DateValue {
  value: string | null;
  kind: DateKind;
}

/** Words before a bare "30/4" or "ngày 20.10" that speak of the holiday on that day, and not of what was done then. */
const OCCASIONS = wordSet('dịp niệm mừng lễ nhân ngày khánh tết nghỉ và , (');

/** Is the reading a holiday named by its day and month alone ("dịp 30/4", "kỷ niệm ngày 20.10")? */
function namesHoliday(tokens: readonly Token[], { from, start: m }: Reading): boolean {
  if (
    !m ||
    m.day === undefined ||
    m.month === undefined ||
    m.year !== undefined ||
    m.part !== undefined ||
    m.hour !== undefined ||
    m.lunar ||
    m.weekday !== undefined
  )
    return false;
  if (!bareHoliday(m.day, m.month)) return false;
  const previous = tokens[from - 1]?.fold ?? '';
  const worded = tokens[from]!.kind === 'word';
  return worded
    ? OCCASIONS.has(previous) && previous !== ',' && previous !== '('
    : !DAY_TRIGGERS.has(previous) || OCCASIONS.has(previous);
}

/** The kind of a moment in a record. */
function kindOf(m: Moment, frame: Reading['frame']): DateKind {
  if (frame === 'term' || frame === 'period' || frame === 'holiday') return frame;
  if (m.holiday) return 'holiday';
  if (m.season !== undefined) return 'season';
  if (m.months || m.century !== undefined || m.decade !== undefined) return 'period';
  switch (grainOf(m)) {
    case 'day':
    case 'weekday':
      return m.hour === undefined ? 'date' : 'datetime';
    case 'week':
      return 'range';
    case 'quarter':
      return 'quarter';
    case 'month':
      return 'month';
    default:
      return 'year';
  }
}

/** "từ nay đến năm 2030": from the reference, as exact as the end. */
function fromNow(end: Moment, setting: Setting): { value: string | null; certain: boolean } {
  const { value } = resolveMoment(end, setting);
  return {
    value: value && setting.reference ? joinRange(cutLike(value, setting.reference), value) : null,
    certain: false,
  };
}

/** The middle of a century ("giữa thế kỷ XXI" → "2050~"). */
const midCentury = (m: Moment): string | null =>
  m.edge === 'mid' && m.century !== undefined && m.century > 0 ? `${m.century}50~` : null;

/** "từ đầu năm 2013 đến nay" begins with the first month of the year. */
const atBeginning = (m: Moment, resolved: Resolved): Resolved =>
  m.edge === 'start' && resolved.value?.length === YEAR ? { ...resolved, value: `${resolved.value}-01` } : resolved;
const YEAR = 4;

/** "nghỉ thứ bảy, chủ nhật": a day of every week. */
const isBareWeekday = (m: Moment): boolean =>
  grainOf(m) === 'weekday' && m.weekShift === undefined && m.toward === undefined && m.part === undefined;

/** A part of the day without its day. */
const isPartAlone = (m: Moment): boolean => m.part !== undefined && grainOf(m) === 'other';

/** A reading as the record wants it; undefined for what is no date there: clock times, lengths, repetitions. */
function evaluate(reading: Reading, setting: Setting): (DateValue & { certain: boolean }) | undefined {
  const { start, end, length, frame, side } = reading;
  const { reference } = setting;
  // "từ đầu năm đến nay", "từ nay đến cuối năm" name no year
  const openYear =
    reading.fromNow === true && typeof end === 'object' && end.yearShift === 0 && end.edgeDay !== undefined;
  if (openYear || reading.every || reading.clockOnly || frame === 'now' || (start && grainOf(start) === 'time'))
    return undefined;
  if (start?.sameDay && !setting.spokenOf) return undefined;
  if (reading.set) {
    const items = reading.set.map((m) => resolveGregorian(m, setting));
    const certain = items.every((item) => item.certain);
    if (items.some((item) => item.value === null)) return { value: null, kind: 'date', certain };
    if (isUnbroken(reading.set))
      return { value: joinRange(items[0]!.value!, items.at(-1)!.value!), kind: 'range', certain };
    return { value: `{${items.map((item) => item.value).join(',')}}`, kind: 'date', certain };
  }
  // "từ năm 2016 trở đi"
  if (end === 'open') return evaluate({ ...reading, end: undefined }, setting);
  if (start && end) {
    // "chờ từ sáng tới cuối giờ chiều": parts of any day
    if (typeof end !== 'string' && isPartAlone(start) && isPartAlone(end)) return undefined;
    const kind = frame === 'term' || frame === 'period' ? frame : 'range';
    if (reading.fromNow && typeof end !== 'string') return { ...fromNow(end, setting), kind };
    if (end === 'now') {
      const from = atBeginning(start, resolveGregorian(start, setting));
      // until now, which is not known without a day of publication
      if (from.value === null || !reference) return { value: null, kind, certain: false };
      return {
        value: joinRange(from.value, cutLike(from.value, reference)),
        kind,
        certain: from.certain,
      };
    }
    const [from, to] = resolveEnds(start, end, setting);
    return {
      value: from.value && to.value && joinRange(from.value, to.value),
      kind,
      certain: from.certain && to.certain,
    };
  }
  if (length && side !== undefined) {
    if (reading.point) return undefined;
    return { value: reference ? resolveSpan(length, side, reference) : null, kind: 'duration', certain: false };
  }
  if (start && isBareWeekday(start)) return undefined;
  if (!start || (start.loose && !start.holiday && (!reference || (start.yearShift === 1 && grainOf(start) === 'year'))))
    return undefined;
  const { value, certain } = resolveGregorian(start, setting);
  return {
    value: midCentury(start) ?? value,
    kind: kindOf(start, frame),
    certain,
  };
}

/** The one lunar new year that the readings name with its year; undefined where they name none, or several. */
function tetYearOf(readings: readonly Reading[], setting: Setting): number | undefined {
  let only: number | undefined;
  for (const { start } of readings) {
    if (!start || !(start.cycle !== undefined || start.tetDay !== undefined || start.holiday?.lunar)) continue;
    const year = yearOf(start, setting);
    if (year === undefined) continue;
    if (only !== undefined && only !== year) return undefined;
    only = year;
  }
  return only;
}

/** Pairs of words of reports: "sơ kết hoạt động công đoàn [9 tháng], …", "thu kinh phí [8 tháng] đạt …". */
const REPORTS = new Set(['sơ kết', 'kết quả', 'báo cáo', 'đánh giá', 'giao ban', 'kinh phí']);
/** Behind these the months are a length of time: "đánh giá sau 10 tháng". */
const LENGTH_WORDS = wordSet('sau trong suốt hơn gần mỗi mất thêm từ mấy');
/** So many tokens before the months the report may be named. */
const REPORT_REACH = 9;
/** Words behind the months that say what had been reached by then. */
const REACHED = new Set(['đạt', 'đã', 'ước', 'toàn']);

/** Do the months at token `from` stand in the words of a report, or open their clause before what was reached? */
function isSummedUp(tokens: readonly Token[], from: number, to: number): boolean {
  if (LENGTH_WORDS.has(tokens[from - 1]?.fold ?? '')) return false;
  const reached = REACHED.has(tokens[to]?.fold ?? '');
  for (let i = from; i > 0 && i > from - REPORT_REACH; i--) {
    const before = tokens[i - 1]!;
    if (tokens[i]!.gap === Gap.block || before.kind === 'mark') return i === from && reached;
    if (i > 1 && REPORTS.has(`${tokens[i - 2]!.fold} ${before.fold}`)) return reached || tokens[to]?.kind === 'mark';
  }
  return from === 0 && reached;
}
const FEWEST_MONTHS = 3;

/** "9 tháng" without "đầu năm": the months of the year up to the day of publication or the month before it; undefined for a length of time. */
function monthsSoFar(
  tokens: readonly Token[],
  { rule, from, to, length }: Reading,
  reference: Setting['reference'],
): (DateValue & { certain: boolean }) | undefined {
  if (rule !== 'dates/length' || !reference || length?.length !== 1 || length[0]![1] !== 'month') return undefined;
  const count = length[0]![0];
  const behind = reference.month - count;
  if (count < FEWEST_MONTHS || !Number.isInteger(count) || behind < 0 || behind > 1) return undefined;
  if (!isSummedUp(tokens, from, to)) return undefined;
  const year = String(reference.year).padStart(4, '0');
  return { value: `${year}-01/${year}-${String(count).padStart(2, '0')}`, kind: 'period', certain: false };
}

/**
 * Does a day bound something ("trước ngày 15/10", "tính đến 30/9"), lie ahead ("ngày 21/10 tới") or belong to a document ("68/NQ-CP ngày 1/7")?
 * Nothing took place on it, so that "cùng ngày" means another.
 */
function isBound(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from]!.gap < Gap.block ? tokens[from - 1] : undefined;
  if (!before) return false;
  const symbol =
    before.shape === 'upper' && ['-', '/'].includes(tokens[from - 2]?.text ?? '') && tokens[from - 2]!.gap === Gap.none;
  // "đến chiều 31.10" tells what happened, "tính đến 30/9" counts up to it
  const counted = before.fold === UNTIL && tokens[from - 2]?.fold === COUNTED;
  return counted || BOUNDS.has(before.fold) || symbol || (tokens[to]?.fold === AHEAD && tokens[to]!.gap === Gap.space);
}
const BOUNDS = new Set(['trước', 'hết', 'hạn'].map(fold));
const UNTIL = fold('đến');
const COUNTED = fold('tính');
const AHEAD = fold('tới');

/** Token after a reading without the words that leave its end open: "từ [năm 2016] trở đi" names the year it begins with. */
function endOf(tokens: readonly Token[], { end, to }: Reading): number {
  if (end !== 'open') return to;
  let at = to;
  while (tokens[at - 1]!.fold !== ONWARD) at--;
  return at - 1;
}
const ONWARD = fold('trở');

/** Finds the calendar expressions of an article in text order. */
function* find(article: Article): Generator<Finding<DateValue>> {
  const { tokens, sentences, metadata } = article;
  const reference = parseReference(metadata.publishedAt);
  let spokenOf: Setting['spokenOf'];
  let namedYear: number | undefined;
  let sentence = 0;
  let sentenceMonth: Setting['sentenceMonth'];
  const readings = readDates(tokens);
  const tetYear = reference ? undefined : tetYearOf(readings, {});
  for (const reading of readings) {
    while (sentence < sentences.length && sentences[sentence]!.to <= reading.from) {
      sentence++;
      sentenceMonth = undefined;
    }
    const setting: Setting = { reference, spokenOf, namedYear, sentenceMonth, tetYear };
    const read = evaluate(reading, setting) ?? monthsSoFar(tokens, reading, reference);
    if (!read) continue;
    const { value, kind, certain } = read;
    if (reading.start && !reading.end) {
      const { day, year, certain: stated } = resolveMoment(reading.start, setting);
      if (day && !isBound(tokens, reading)) spokenOf = day;
      if (stated && year !== undefined) namedYear = year;
    }
    const last = typeof reading.end === 'object' ? reading.end : reading.start;
    if (last?.year !== undefined && last.month !== undefined) sentenceMonth = { year: last.year, month: last.month };
    yield {
      start: tokens[reading.from]!.start,
      end: tokens[endOf(tokens, reading) - 1]!.end,
      value: { value, kind: kind === 'date' && namesHoliday(tokens, reading) ? 'holiday' : kind },
      rule: reading.rule,
      certain: certain ? undefined : false,
    };
  }
}

/** The dates extractor. */
export const dates: Extractor<DateValue> = {
  layer: 'dates',
  value: DateValue,
  examples: [
    ['Nghị quyết số 02-NQ/TW [ngày 12/6/2021] của Bộ Chính trị', { value: '2021-06-12', kind: 'date' }],
    ['[Chiều 15-7], đoàn trao quà.', { value: 'XXXX-07-15', kind: 'date' }],
    ['Lễ khai mạc lúc [8h30 ngày 5/3/2024].', { value: '2024-03-05T08:30', kind: 'datetime' }],
    ['Kết quả [tháng 11/2024] vượt kế hoạch.', { value: '2024-11', kind: 'month' }],
    ['Kết quả [quý II/2013] vượt kế hoạch.', { value: '2013-34', kind: 'quarter' }],
    ['Chủ đề [năm 2022] của ngành', { value: '2022', kind: 'year' }],
    ['Đại hội Công đoàn [nhiệm kỳ 2023-2028]', { value: '2023/2028', kind: 'term' }],
    ['Phong trào [giai đoạn 2015 – 2020]', { value: '2015/2020', kind: 'period' }],
    ['Trong [6 tháng đầu năm 2020], quận kết nạp 500 đoàn viên.', { value: '2020-01/2020-06', kind: 'period' }],
    ['Đợt 1 từ [1/1/2024 đến 31/7/2024].', { value: '2024-01-01/2024-07-31', kind: 'range' }],
    ['Chăm lo [Tết Nguyên đán Giáp Thìn - 2024].', { value: '2024-02-10', kind: 'holiday' }],
    ['Mừng [xuân Giáp Thìn 2024] vui tươi', { value: '2024-21', kind: 'season' }],
    ['Hưởng ứng [Ngày Quốc tế Lao động 1/5].', { value: 'XXXX-05-01', kind: 'holiday' }],
    ['Xưởng may sáng tạo ở [đường 3/2]', null],
    ['Kỷ niệm [95 năm] Ngày thành lập', null],
  ],
  find,
};
