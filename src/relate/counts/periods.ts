/** periods: when a count holds: the date before it in its sentence, one that belongs to its phrase, or the paragraph's. */

import { isGlued } from '../../grammar/phrases/noun-phrase.ts';
import {
  AHEAD_WORDS,
  NOW_WORDS,
  OCCASION_WORDS,
  ORIGIN_WORDS,
  PERIOD_BREAKS,
  SPEECH_WORDS,
  STATE_WORDS,
} from '../../lexicon/count-scopes.ts';
import type { PairSet } from '../../text/word-set.ts';
import type { CountMark, DateMark, Landmark, Scene } from './sentence.ts';

/** The date that a paragraph has set, and how many sentences ago. */
export interface Timeline {
  value: string | null;
  kind: string;
  age: number;
  /** The last term of office that was named: what a later "trong nhiệm kỳ" means. */
  term: string | null;
}

export const noTimeline = (): Timeline => ({ value: null, kind: '', age: 0, term: null });

/** A day holds for what happened on it in the next two sentences, other periods reach one sentence further. */
const REACH: Readonly<Record<string, number>> = { date: 2, datetime: 2, season: 0 };

/** Tokens between things that stand side by side. */
const NEAR = 4;
/** How deep into a sentence a word may stand that cuts it off from the one before. */
const OPENING = 8;

/** A date that says when: not one inside a name, and no month of an unknown year. */
const isSet = ({ value, attached }: Landmark<DateMark>): boolean =>
  value.value !== null && !attached && !(value.kind === 'month' && value.value.startsWith('XXXX'));
const isDay = ({ value }: Landmark<DateMark>): boolean => value.kind === 'date' || value.kind === 'datetime';

/** Does the date behind the count belong to it: no other clause begins between them? */
function reaches({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:(]$/.test(tokens[i]!.text) || isGlued(tokens[i]!)) return false;
  return true;
}

/** "Tết Canh Dần, …" sets a period; "sau Tết", "chào mừng năm 2020", "kỷ niệm 8/3" name an occasion. */
function isOccasion(scene: Scene, mark: Landmark<DateMark>): boolean {
  const { tokens, from } = scene;
  if (mark.from <= from) return false;
  const before = tokens[mark.from - 1]!.fold;
  // "thực hiện chủ đề năm 2023": the year is the theme's.
  const theme = before === 'đề' && tokens[mark.from - 2]?.fold === 'chủ';
  return theme || OCCASION_WORDS.has(before) || isOrigin(scene, mark);
}

/** "Thành lập năm 2009, trường có 5 cơ sở": when the thing began, told in a clause of its own. */
function isOrigin({ tokens, from, to: end }: Scene, { from: at, to }: Landmark<DateMark>): boolean {
  if (tokens[to]?.text !== ',' && tokens[to]?.text !== ')') return false;
  // "Ra đời năm 2010, ban đầu chỉ có 86 đoàn viên": what it began with.
  for (let i = to; i < end - 1; i++) if (tokens[i + 1]!.fold === 'đầu' && INITIAL.has(tokens[i]!.fold)) return false;
  const verb = LINKS.has(tokens[at - 1]!.fold) ? at - 3 : at - 2;
  return verb >= from && ORIGIN_WORDS.has(tokens[verb]!.fold, tokens[verb + 1]!.fold);
}
const LINKS = new Set(['từ', 'vào', 'trong']);
const INITIAL = new Set(['ban', 'lúc', 'thoạt', 'buổi']);

const isSchoolYear = ({ tokens }: Scene, mark: Landmark<DateMark>): boolean => tokens[mark.from + 1]?.fold === 'học';

/** "đại diện cho 217 đoàn viên": a standing number of those whom the counted speak for. */
function isRepresented(tokens: Scene['tokens'], from: number): boolean {
  let i = from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  return tokens[i]?.fold === 'cho' && tokens[i - 1]?.fold === 'diện';
}
/** "nơi có từ 25 lao động trở lên": a threshold that holds at all times. */
const isCondition = (tokens: Scene['tokens'], from: number, phraseTo: number): boolean =>
  tokens[from - 1]?.fold === 'từ' && tokens[phraseTo]?.fold === 'trở' && tokens[phraseTo + 1]?.fold === 'lên';

const APPROXIMATE = new Set(['hơn', 'gần', 'trên', 'khoảng']);

/** "thực hiện", "phát hiện" say no "hiện". */
const isPartOfVerb = (tokens: Scene['tokens'], i: number): boolean =>
  (tokens[i]!.fold === 'hiện' && APPEARING.has(tokens[i - 1]?.fold ?? '')) ||
  (tokens[i]!.fold === 'chia' && MEANT.has(tokens[i - 1]?.fold ?? ''));
/** "nhằm chia sẻ khó khăn": what is meant and not said. */
const MEANT = new Set(['nhằm', 'để', 'sự', 'muốn', 'cùng', 'và']);
const APPEARING = new Set(['thực', 'phát', 'thể', 'xuất', 'biểu', 'tái', 'hiển', 'thi', 'cải', 'ẩn']);

/** Does a word of `table`, or a pair of words, stand in tokens `from`..`to` outside the dates? */
function says({ tokens, dates }: Scene, from: number, to: number, table: PairSet): boolean {
  for (let i = from; i < to; i++)
    if (table.has(tokens[i]!.fold, tokens[i + 1]?.fold) && !isPartOfVerb(tokens, i))
      if (!dates.some((mark) => mark.from <= i && i < mark.to)) return true;
  return false;
}

/** Does the sentence begin with "Trong nhiệm kỳ", with no years? */
function startsWithTerm({ tokens, from, to }: Scene): boolean {
  for (let i = from; i + 1 < to && i < from + 3; i++)
    if (tokens[i]!.fold === 'nhiệm' && tokens[i + 1]!.fold === 'kì') return true;
  return false;
}

/** The date before a count that holds for it: the nearest, but the day of an event before the year in the event's name. */
function dateBefore(scene: Scene, before: number): Landmark<DateMark> | undefined {
  const { dates } = scene;
  const says = (mark: Landmark<DateMark>): boolean => isSet(mark) && mark.to <= before && !isOccasion(scene, mark);
  const nearest = dates.findLast(says);
  if (!nearest?.value.named) return nearest;
  return dates.findLast((mark) => says(mark) && isDay(mark)) ?? nearest;
}

/** "năm 2020 và năm 2021": two years side by side are one stretch. */
function stretch({ tokens, dates }: Scene, mark: Landmark<DateMark>): string | null {
  const before = dates.find((other) => other.to === mark.from - 1);
  const joined = before && isSet(before) && tokens[before.to]!.fold === 'và';
  const { value } = mark.value;
  if (!joined || mark.value.kind !== 'year' || before.value.kind !== 'year') return value;
  return Number(before.value.value) + 1 === Number(value) ? `${before.value.value}/${value}` : value;
}

/** The date that stands right behind the counted noun: "giảm xuống 4% vào năm 2015". */
const dateAt = (scene: Scene, { to, phraseTo }: CountMark): Landmark<DateMark> | undefined =>
  scene.dates.find(
    (mark) =>
      isSet(mark) &&
      mark.from >= to &&
      mark.from - phraseTo <= 1 &&
      reaches(scene, Math.min(phraseTo, mark.from), mark.from) &&
      !isOccasion(scene, mark) &&
      !isSchoolYear(scene, mark),
  );

/** "… đã được trao tận tay ngư dân, từ ngày 25 đến 30/5.": the one date of a sentence, at its end. */
function closingDate(scene: Scene): Landmark<DateMark> | undefined {
  const { tokens, dates, to } = scene;
  const [date, ...others] = dates.filter(isSet);
  if (!date || others.length > 0 || isOccasion(scene, date) || isSchoolYear(scene, date)) return undefined;
  for (let i = date.to; i < to; i++) if (tokens[i]!.kind !== 'mark') return undefined;
  return CLOSERS.has(tokens[date.from - 1]?.fold ?? '') ? date : undefined;
}
const CLOSERS = new Set([',', 'vào', 'từ', 'trong', 'hôm', '-', '–']);

/** "hai tổ chức", "ba con nhỏ": a small number in words is of things known before, at no time of its own. */
const isKnownThing = (tokens: Scene['tokens'], { from, draft }: CountMark): boolean =>
  tokens[from]!.kind === 'word' && draft.value < FEW;
const FEW = 10;

/** On the day of the sentence before people came together and things were given; laws have chapters at all times. */
const HAPPENING: ReadonlySet<string | null> = new Set(['people', 'members', 'organizations', 'gifts', 'money']);
/** In the year of the sentence before works were built as well; sizes and places are the same in every year. */
const ACHIEVED: ReadonlySet<string | null> = new Set([...HAPPENING, 'initiatives', 'works', 'events']);
function lasts({ draft }: CountMark, day: boolean): boolean {
  if (draft.honour !== null) return true;
  return (day ? HAPPENING : ACHIEVED).has(draft.category);
}

/** Sets the period of every count of the sentence and moves the paragraph's timeline on. */
export function relatePeriods(scene: Scene, timeline: Timeline): void {
  const { tokens, counts, dates, from, to } = scene;
  timeline.age++;
  const breaks = says(scene, from, Math.min(to, from + OPENING), PERIOD_BREAKS);
  const term = startsWithTerm(scene) ? timeline.term : null;
  const day = timeline.kind === 'date' || timeline.kind === 'datetime';
  const spoken = day && (tokens[from]!.fold === 'theo' || says(scene, from, counts[0]?.from ?? to, SPEECH_WORDS));
  const reached = !breaks && !spoken && timeline.age <= (REACH[timeline.kind] ?? 1);
  const carried = term ?? (reached ? timeline.value : null);
  const told = counts.some((count) => lasts(count, day));
  const closing = counts.length > 0 ? closingDate(scene) : undefined;
  counts.forEach((count, index) => {
    const previous = counts[index - 1];
    if (previous && count.from - previous.phraseTo <= NEAR && isRepresented(tokens, count.from)) return;
    if (isCondition(tokens, count.from, count.phraseTo)) return;
    const before = dateBefore(scene, count.from);
    if (says(scene, before?.to ?? from, count.from, NOW_WORDS)) return;
    const own = dateAt(scene, count);
    if (own || before) {
      // "Ngày 27/5, ông A cho biết đã có 500 …": the day of speaking.
      const spoken =
        !own &&
        isDay(before!) &&
        says(scene, before!.to, count.from, SPEECH_WORDS) &&
        !says(scene, before!.to, count.from, STATE_WORDS);
      if (!spoken) count.draft.period = stretch(scene, own ?? before!);
      return;
    }
    let last = index;
    let end = count.phraseTo;
    // A coordinated list is one clause: the commas between its counts do not part it from its date.
    while (counts[last + 1] && counts[last + 1]!.from - end <= 3) end = counts[++last]!.phraseTo;
    const behind = dates.find(
      (mark) => mark.from >= count.to && (isSet(mark) || (mark.value.value !== null && mark.from <= end + NEAR)),
    );
    const belongs =
      behind && reaches(scene, end, behind.from) && !isOccasion(scene, behind) && !isSchoolYear(scene, behind);
    const ahead = says(scene, from, count.from, AHEAD_WORDS) || isKnownThing(tokens, count);
    count.draft.period = belongs ? behind.value.value : closing ? closing.value.value : ahead || !told ? null : carried;
  });
  // A holiday lasts only where its own sentence counts something in it.
  const lasting = dates.filter(
    (mark) =>
      isSet(mark) &&
      !isOccasion(scene, mark) &&
      (mark.value.kind !== 'holiday' || counts.some(({ draft }) => draft.period === mark.value.value)),
  );
  const latest = lasting.find(isDay) ?? lasting.at(-1);
  timeline.term =
    dates.findLast((mark) => mark.value.kind === 'term' && mark.value.value !== null)?.value.value ?? timeline.term;
  if (latest && !breaks) Object.assign(timeline, { value: latest.value.value, kind: latest.value.kind, age: 0 });
}
