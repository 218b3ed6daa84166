/** timeline: the time that a paragraph has set so far, and the sentences that report on a time, sum it up or take it up again. */
import { PLAN_WORDS, REPORT_WORDS } from '../../lexicon/count-scopes.ts';
import { Gap } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isDay } from './date-marks.ts';
import type { DateMark, Landmark, Scene } from './sentence.ts';

/** The date that a paragraph has set, and how many sentences ago. */
export interface Timeline {
  value: string | null;
  kind: string;
  age: number;
  /** The last term of office that was named: what a later "trong nhiệm kỳ" means. */
  term: string | null;
  /** It is in the name of a congress, which opens it. */
  opensTerm: boolean;
  /** The year that is reported on, and the one that is planned: "kết quả năm 2019, phương hướng năm 2020". */
  report: string | null;
  plan: string | null;
  /** The year, range or months that head a sentence of a report: they hold for its body until another date is named. */
  head: Head | null;
  /** The stretch that was summed up last: "tổng kết 5 năm phong trào “A” (2006 - 2010)". */
  sum: string | null;
  /** The last stretch of time that the paragraph named, in whatever name: "Thỏa thuận hợp tác giai đoạn 2020-2025". */
  stretch: string | null;
  /** The time that the article reported on last: what "trong năm" means. */
  year: string | null;
  /** The date was set for what lies ahead. */
  ahead: boolean;
  /** The sentence before counted something in it. */
  unbroken: boolean;
}

/** A time that heads a sentence, and the body whose figures the sentence gives; null where it names none but counts unions'. */
export interface Head {
  readonly value: string;
  readonly body: string | null;
  /** It was set for what lies ahead. */
  readonly ahead: boolean;
}

export const noTimeline = (term: string | null = null, year: string | null = null, opensTerm = false): Timeline => ({
  value: null,
  kind: '',
  age: 0,
  term,
  opensTerm,
  report: null,
  plan: null,
  head: null,
  sum: null,
  stretch: null,
  year,
  ahead: false,
  unbroken: false,
});

/** How far before its year "phương hướng công tác" may begin, in tokens. */
const WORK_REACH = 7;

/** "đến năm 2030 có 500 căn nhà": a year that something is to be done by. */
export const isDeadline = ({ tokens }: Scene, { from, value }: Landmark<DateMark>): boolean =>
  value.kind === 'year' && UNTIL.has(tokens[from - 1]?.fold ?? '');
const UNTIL = new Set(['đến', 'tới']);

/** The years of work that the sentence reports on and plans: "kết quả hoạt động năm 2019, phương hướng năm 2020". */
export function workYears(scene: Scene, timeline: Timeline): void {
  const { tokens, dates, from } = scene;
  for (const mark of dates) {
    if (sumsUp(scene, mark)) timeline.sum = mark.value.value;
    if (mark.value.kind !== 'year' || mark.value.value === null || isDeadline(scene, mark)) continue;
    for (let i = mark.from - 1; i >= from && i >= mark.from - WORK_REACH && tokens[i]!.text !== ','; i--) {
      const next = tokens[i + 1]!.fold;
      if (PLAN_WORDS.has(tokens[i]!.fold, next)) timeline.plan = mark.value.value;
      else if (REPORT_WORDS.has(tokens[i]!.fold, next)) timeline.report = mark.value.value;
      else continue;
      break;
    }
  }
}

/** "tổng kết 5 năm phong trào “A” (2006 - 2010)", "sơ kết 6 tháng đầu năm 2018": the stretch that is summed up. */
function sumsUp({ tokens, from }: Scene, mark: Landmark<DateMark>): boolean {
  if (!STRETCHES.has(mark.value.kind) || mark.value.value === null || mark.attached) return false;
  for (let i = mark.from - 1; i > from && i > mark.from - SUM_REACH; i--)
    if (tokens[i]!.fold === 'kết' && SUMS.has(tokens[i - 1]!.fold)) return true;
  return false;
}
const SUMS = new Set(['tổng', 'sơ']);
const SUM_REACH = 30;
export const STRETCHES: ReadonlySet<string> = new Set(['range', 'period', 'term', 'quarter', 'duration']);

/** A stretch of time with a value. */
export const isStretch = ({ value: { kind, value } }: Landmark<DateMark>): boolean =>
  STRETCHES.has(kind) && value !== null;

/** "9 tháng đầu năm 2025, …", "Theo báo cáo của A, năm 2012 …": does the date head its sentence? */
export const isHead = ({ tokens, from, counts }: Scene, mark: Landmark<DateMark>): boolean =>
  (mark.value.kind === 'year' || STRETCHES.has(mark.value.kind)) &&
  (mark.from - from <= 2 ||
    (HEAD_MARKS.has(tokens[mark.from - 1]!.text) && (counts[0] === undefined || mark.to <= counts[0].from)));
const HEAD_MARKS = new Set([',', ':']);

/** "Trong năm", "Trong 5 năm", "Trong kỳ": the time that was named before, in other words. */
export function takesUpTime({ tokens, from, to }: Scene): boolean {
  for (let i = from; i + 1 < to && i < from + OPENING; i++) {
    if (tokens[i]!.fold !== 'trong') continue;
    const next = tokens[i + 1]!;
    return SPANS.has(next.fold) || (next.kind === 'digits' && tokens[i + 2]?.fold === 'năm' && next.text.length < 3);
  }
  return false;
}
/** How deep into its sentence "trong năm" may stand, in tokens. */
const OPENING = 8;
const SPANS = wordSet('năm, kỳ, quý');

/** "gồm 4 mục tiêu: 1. …; 2. …": does the sentence go on with a list, behind the number of its item? */
export const continuesList = ({ tokens, from, listed }: Scene): boolean =>
  listed ||
  (tokens[from - 1]?.text === '.' &&
    tokens[from - 2]?.kind === 'digits' &&
    tokens[from - 2]!.text.length < 3 &&
    LIST_MARKS.has(tokens[from - 3]?.text ?? '') &&
    tokens[from]!.gap !== Gap.block);
const LIST_MARKS = new Set([':', ';']);

/** "Theo báo cáo tại hội nghị tổ chức ngày 18/10, …": the day of reporting. */
export const isReportDay = ({ tokens, from }: Scene, mark: Landmark<DateMark>): boolean =>
  tokens[from]!.fold === 'theo' && mark.from > from && MEETING.has(tokens[mark.from - 1]!.fold) && isDay(mark);
/** "hội nghị tổ chức ngày 18/10", "diễn ra sáng 18/10". */
const MEETING = new Set(['chức', 'ra', 'vào', 'nghị', 'kì']);

/** "Nhiệm kỳ qua, …" in an article about a congress that opens a new term: the term before, whose years no one names. */
export function isTermBefore({ tokens, from, to }: Scene, timeline: Timeline): boolean {
  if (!timeline.opensTerm) return false;
  for (let i = from; i + 2 < to && i < from + 3; i++)
    if (tokens[i]!.fold === 'nhiệm' && tokens[i + 1]!.fold === 'kì') return PAST.has(tokens[i + 2]!.fold);
  return false;
}
const PAST = new Set(['qua', 'vừa', 'trước']);

/** Does the sentence begin with "Trong nhiệm kỳ", with no years? */
export function startsWithTerm({ tokens, from, to }: Scene): boolean {
  for (let i = from; i + 1 < to && i < from + 3; i++)
    if (tokens[i]!.fold === 'nhiệm' && tokens[i + 1]!.fold === 'kì') return true;
  return false;
}

/** "trong 2 ngày 11 và 12/5": the days of one meeting, which are as one day. */
export const isOfDays = ({ kind, value }: Timeline): boolean => kind === 'range' && DAYS.test(value ?? '');
const DAYS = /^(\d{4}-\d\d)-\d\d\/\1-\d\d$/;
