/** periods: when a count holds: the date before it in its sentence, one that belongs to its phrase, or the paragraph's. */

import {
  AHEAD_WORDS,
  CAUSE_WORDS,
  DONE_WORDS,
  NEW_TIME_WORDS,
  NOW_WORDS,
  PERIOD_BREAKS,
  SAME_TIME_WORDS,
  SPEECH_WORDS,
  STATE_WORDS,
} from '../../lexicon/count-scopes.ts';
import { pairSet } from '../../text/word-set.ts';
import {
  behindOpenEnd,
  closingDate,
  comparedWith,
  dateAt,
  dateBefore,
  dateBehind,
  hasBegun,
  isDay,
  isOccasion,
  isOfOneCount,
  isQuoted,
  isSet,
  programmeDate,
  says,
  stretch,
} from './date-marks.ts';
import { eachOf } from './each.ts';
import { isAtEvent, isGathering, isGiven, isOnOccasion } from './occasions.ts';
import { isUnions } from './owners.ts';
import { takesUpWhole } from './parts.ts';
import { type CountMark, type DateMark, goesOn, type Landmark, type Scene } from './sentence.ts';
import { isLevy, isPair } from './strangers.ts';
import {
  comesAgain,
  hasElapsed,
  isCarriedOn,
  isCondition,
  isDistance,
  isEquivalent,
  isKnownThing,
  isOfWholeYear,
  isProperty,
  isRate,
  isRepresented,
  isTimeless,
} from './timeless.ts';
import {
  continuesList,
  isDeadline,
  isHead,
  isOfDays,
  isReportDay,
  isStretch,
  isTermBefore,
  STRETCHES,
  startsWithTerm,
  type Timeline,
  takesUpTime,
  workYears,
} from './timeline.ts';

/** Of a report that names no body. */
const UNION_OWN: ReadonlySet<string | null> = new Set(['members', 'initiatives']);
const UNION_WORK: ReadonlySet<string | null> = new Set([...UNION_OWN, 'gifts', 'works']);

/** What was before the date that was named. */
const EARLIER = pairSet('trước đó, trước kia');

/** A day holds for what happened on it in the next two sentences, other periods reach one sentence further. */
const REACH: Readonly<Record<string, number>> = { date: 2, datetime: 2, season: 0 };

/** On the day of the sentence before people came together and things were given; laws have chapters at all times. */
const HAPPENING: ReadonlySet<string | null> = new Set(['people', 'members', 'organizations', 'gifts', 'money']);
/** In the year of the sentence before works were built as well; sizes and places are the same in every year. */
const ACHIEVED: ReadonlySet<string | null> = new Set([...HAPPENING, 'initiatives', 'works', 'events']);
function lasts({ draft }: CountMark, day: boolean): boolean {
  if (draft.honour !== null) return true;
  return (day ? HAPPENING : ACHIEVED).has(draft.category);
}

/** "trong năm qua": the year that was reported on, where the paragraph named one. */
const isPastYear = ({ tokens }: Scene, { from, to }: Landmark<DateMark>): boolean =>
  to - from === 2 && DONE_WORDS.has(tokens[from]!.fold, tokens[from + 1]!.fold);

/** Does the date of the sentence before hold on for what is, or lies ahead, in this one? */
function continues(
  scene: Scene,
  timeline: Timeline,
  { from, draft }: CountMark,
  ahead: boolean,
  breaks: boolean,
): boolean {
  const day = timeline.kind === 'date' || timeline.kind === 'datetime';
  if (ahead) return day && HAPPENING.has(draft.category) && isAtEvent(scene, from);
  return !breaks && !timeline.ahead;
}

/** "Nhiệm kỳ 2013-2018 …; nhiệm kỳ này …": another term than the one before. */
const OTHER_TERM = pairSet('kì này, kì tới, kì mới, kì sau');

/** In so many sentences behind the year that was reported on, achievements are still of it. */
const REPORT_REACH = 4;

/** So many sentences on end a stretch of time holds where each of them counts something in it. */
const CHAIN = 3;

/** How deep into a sentence a word may stand that cuts it off from the one before. */
const OPENING = 8;

/** "thành phố còn 7 doanh nghiệp nợ": what is left of it now, "Còn ở xã B, …" another matter; "LĐLĐ tỉnh còn tặng 150 suất quà" is more of the same. */
const isLeft = ({ tokens, from, counts }: Scene): boolean =>
  tokens[from]!.fold === 'còn' ||
  counts.some((count) => count.from < from + OPENING && tokens[count.from - 1]?.fold === 'còn');

/** Sets the period of every count of the sentence and moves the paragraph's timeline on. */
export function relatePeriods(scene: Scene, timeline: Timeline): void {
  const { tokens, counts, dates, from, to } = scene;
  const listed = continuesList(scene);
  if (!listed) timeline.age++;
  if (counts.length === 0 && dates.length === 0) {
    timeline.unbroken = false;
    return;
  }
  const breaks = says(scene, from, Math.min(to, from + OPENING), PERIOD_BREAKS) || isLeft(scene);
  const termBefore = isTermBefore(scene, timeline);
  const ownTerm = startsWithTerm(scene) && !termBefore ? timeline.term : null;
  const days = isOfDays(timeline);
  const day = days || timeline.kind === 'date' || timeline.kind === 'datetime';
  const spoken =
    day &&
    counts.length > 0 &&
    ((tokens[from]!.fold === 'theo' && !goesOn(scene)) || says(scene, from, counts[0]!.from, SPEECH_WORDS));
  // "Được biết, …" leaves the day of the news and goes on about a year.
  const learnt = tokens[from]!.fold === 'được' && !day;
  const turns = !learnt && NEW_TIME_WORDS.has(tokens[from]!.fold, tokens[from + 1]?.fold);
  const goesUnbroken = timeline.unbroken && STRETCHES.has(timeline.kind) && timeline.age <= CHAIN;
  const reached = !turns && !spoken && (goesUnbroken || timeline.age <= (days ? 2 : (REACH[timeline.kind] ?? 1)));
  const parts = takesUpWhole(scene);
  const carried = ownTerm ?? (reached ? timeline.value : null);
  const stated = takesUpTime(scene)
    ? (timeline.report ?? timeline.sum ?? timeline.head?.value ?? timeline.stretch ?? timeline.year)
    : null;
  // What is asked of counts alone is not asked of a sentence without one.
  const told =
    counts.length > 0 &&
    (listed || counts.some((count) => lasts(count, day)) || parts || says(scene, from, to, SAME_TIME_WORDS));
  const closing = counts.length > 0 ? closingDate(scene) : undefined;
  const programme = programmeDate(scene);
  const toldBefore = (count: CountMark): string | null => {
    if (programme && programme.to <= count.from) return programme.value.value;
    if (stated !== null) return stated;
    if (termBefore) return null;
    if (listed && timeline.age <= 1) return carried;
    if (goesOn(scene) && timeline.age === 1 && !count.draft.percent && !isRate(scene, count)) return timeline.value;
    if (comesAgain(scene, count.from)) return null;
    // "tổng kết 5 năm phong trào (2006 - 2010). Toàn quận có 3.150 chị …": the results are not of the day of summing up.
    if (day && timeline.sum !== null && timeline.age <= 1 && lasts(count, false) && !isOnOccasion(scene, count.from))
      return timeline.sum;
    const ahead = says(scene, from, count.from, AHEAD_WORDS);
    const head = headOf(count, ahead);
    if (head !== null) return head;
    if (timeline.report !== null && says({ ...scene, dates: [] }, from, count.from, DONE_WORDS)) return timeline.report;
    if (ahead && timeline.plan !== null && lasts(count, false)) return timeline.plan;
    // "Dịp Tết, LĐLĐ tặng 300 suất quà. Quỹ A xây 2 căn nhà": only gifts go on about the holiday.
    if (timeline.kind === 'holiday' && ownTerm === null && !parts && !isGiven(scene, count)) return null;
    if (isProperty(scene, count)) return null;
    if (day && (isRate(scene, count) || says(scene, from, count.from, CAUSE_WORDS))) return null;
    if (!told || isKnownThing(scene, count) || !continues(scene, timeline, count, ahead, breaks)) return null;
    if (
      ownTerm === null &&
      timeline.age > 1 &&
      carried !== null &&
      !(goesUnbroken && isCarriedOn(count)) &&
      !(day && isGathering(scene))
    )
      return null;
    return carried ?? (timeline.age <= REPORT_REACH && lasts(count, false) ? timeline.report : null);
  };
  /** The time that heads the report a count is in. */
  const headOf = ({ draft }: CountMark, ahead: boolean): string | null => {
    const { head } = timeline;
    const { organization: body, category } = draft;
    if (head === null || breaks || turns || category === 'places' || (ahead && !head.ahead)) return null;
    if (body === null && !ACHIEVED.has(category)) return null;
    const same = body === null ? (head.body === null ? UNION_WORK : UNION_OWN).has(category) : head.body === body;
    return same ? head.value : null;
  };
  workYears(scene, timeline);
  let represented = -1;
  counts.forEach((count, index) => {
    const previous = counts[index - 1];
    if (previous && isRepresented(scene, previous, count, represented)) {
      represented = index;
      return;
    }
    if (isCondition(scene, count) || isTimeless(scene, count) || isPair(scene, count) || isDistance(scene, count))
      return;
    if (previous && isEquivalent(scene, previous, count)) {
      count.draft.period = previous.draft.period;
      return;
    }
    const whole = eachOf(scene, index);
    if (whole) {
      count.draft.period = whole.draft.period;
      return;
    }
    const compared = comparedWith(scene, count);
    if (compared !== null) {
      count.draft.period = compared;
      return;
    }
    let before = dateBefore(scene, count.from);
    if (before && before.value.kind === 'holiday' && before.from - from > 2) {
      // "9 tháng đầu năm 2025, … chăm lo cho 18.500 đoàn viên dịp Tết; …": a holiday on the way displaces no period.
      const head = dates.find((mark) => isSet(mark) && isHead(scene, mark));
      if (head) before = head;
      else if (timeline.head !== null) before = undefined;
    }
    if (says(scene, before ? behindOpenEnd(scene, before.to) : from, count.from, NOW_WORDS)) return;
    // "Đây là lớp thứ 4 của Dự án giai đoạn 2009 - 2011; trước đó 3 lớp …"
    if (before !== undefined && says(scene, before.to, count.from, EARLIER)) return;
    if (before !== undefined && says(scene, before.to, count.from, OTHER_TERM)) return;
    if (isOfWholeYear(scene, before?.to ?? from, count.from)) return;
    // "Đến ngày 23/5, sau 3 tuần, …": the length ends at the date of its own sentence.
    if (before === undefined && hasElapsed(scene, count.from)) {
      // "Vừa tổng kết phong trào “A” giai đoạn 2008-2013. Sau 5 năm, toàn huyện có …": the years summed up.
      if (timeline.age <= 1) count.draft.period = timeline.sum;
      return;
    }
    let own = dateAt(scene, count);
    if (own?.value.kind === 'holiday' && before !== undefined && isHead(scene, before)) own = undefined;
    // "ngày 8/5 ra công văn … mua 10 kg/tháng": a rate holds longer than the day before it.
    if (before && !own && isDay(before) && (isRate(scene, count) || isLevy(scene, count))) before = undefined;
    // "khởi công từ năm 2015 với diện tích 3,5 ha": its size is not of the year it was begun in.
    if (before && !own && isProperty(scene, count) && hasBegun(scene, before.from)) return;
    if (own || before) {
      // "Ngày 27/5, ông A cho biết đã có 500 …": the day of speaking.
      const spoken =
        !own &&
        isDay(before!) &&
        (isReportDay(scene, before!) ||
          isQuoted(scene, before!.to, count.from) ||
          (says(scene, before!.to, count.from, SPEECH_WORDS) && !says(scene, before!.to, count.from, STATE_WORDS)));
      // The day is when they spoke of the year named behind it.
      if (spoken)
        before = dates.findLast((mark) => isSet(mark) && mark.to <= count.from && mark.value.named && !isDay(mark));
      const said = own ?? before;
      if (said)
        count.draft.period = isPastYear(scene, said) ? (timeline.report ?? said.value.value) : stretch(scene, said);
      return;
    }
    count.draft.period = dateBehind(scene, index, closing) ?? toldBefore(count);
  });
  // A holiday lasts only where its own sentence counts something in it, and then only for the parts of that.
  const lasting = dates.filter(
    (mark) =>
      isSet(mark) &&
      !isOccasion(scene, mark) &&
      !isReportDay(scene, mark) &&
      !isDeadline(scene, mark) &&
      !isOfOneCount(scene, mark) &&
      (mark.value.kind !== 'holiday' || counts.some(({ draft }) => draft.period === mark.value.value)),
  );
  const head = dates.find((mark) => isSet(mark) && isHead(scene, mark) && !hasBegun(scene, mark.from));
  // "Trong năm, …": what goes on about a time named before is its report.
  const ahead = head !== undefined && says(scene, from, to, AHEAD_WORDS);
  const taken = stated ?? ownTerm;
  if (taken !== null && counts.length > 0)
    timeline.head = { value: taken, body: counts[0]!.draft.organization, ahead: timeline.head?.ahead ?? false };
  const first = head && counts.find((count) => count.from >= head.to);
  if (first && (first.draft.organization !== null || isUnions(first)))
    timeline.head = { value: head.value.value!, body: first.draft.organization, ahead };
  else if (lasting.some(({ value }) => value.kind !== 'holiday')) timeline.head = null;
  const named = dates.findLast(isStretch);
  if (named) timeline.stretch = named.value.value;
  if (timeline.report ?? timeline.sum) timeline.year = timeline.report ?? timeline.sum;
  const latest = lasting.find(isDay) ?? lasting.at(-1) ?? programme;
  const term = dates.findLast((mark) => mark.value.kind === 'term' && mark.value.value !== null);
  if (term) Object.assign(timeline, { term: term.value.value, opensTerm: term.event !== undefined });
  if (latest && !breaks) {
    const { value, kind } = latest.value;
    Object.assign(timeline, { value, kind, age: 0, ahead: says(scene, from, to, AHEAD_WORDS) });
  }
  timeline.unbroken = counts.some(({ draft }) => draft.period !== null && draft.period === timeline.value);
  // "350 vận động viên tranh tài. Kết thúc hội thao, …": what came together on the day goes on.
  if (day && timeline.unbroken && isGathering(scene)) timeline.age = Math.min(timeline.age, 1);
}
