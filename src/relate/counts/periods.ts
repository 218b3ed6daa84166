/** periods: when a count holds: the date before it in its sentence, one that belongs to its phrase, or the paragraph's. */
import { PERIOD_BREAKS } from '../../lexicon/count-scopes.ts';
import type { DateMark, Landmark, Scene } from './sentence.ts';

/** The date that a paragraph has set, and how many sentences ago. */
export interface Timeline {
  value: string | null;
  kind: string;
  age: number;
  /** The last term of office that was named: what a later "trong nhiệm kỳ" means. */
  term: string | null;
}

export const noTimeline = (): Timeline => ({ value: null, kind: '', age: 0, term: null });

/** A day holds for what happened on it; other periods reach one sentence further. */
const REACH: Readonly<Record<string, number>> = { date: 2, datetime: 2, holiday: 0, season: 0, duration: 1 };

/** Tokens between things that stand side by side. */
const NEAR = 4;

const isSet = (mark: Landmark<DateMark>): boolean => mark.value.value !== null && !mark.attached;

/** Does the date behind the count belong to it: no other clause begins between them? */
function reaches({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.(]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** "đại diện cho 217 đoàn viên của 7 công đoàn": a standing number of those whom the counted belong to. */
function isWhole(tokens: Scene['tokens'], from: number): boolean {
  let i = from - 1;
  while (APPROXIMATE.has(tokens[i]?.fold ?? '')) i--;
  const word = tokens[i]?.fold;
  return word === 'của' || (word === 'cho' && tokens[i - 1]?.fold === 'diện');
}
const APPROXIMATE = new Set(['hơn', 'gần', 'trên', 'khoảng']);

/** Does the sentence begin with "Trong nhiệm kỳ", with no years? */
function startsWithTerm({ tokens, from, to }: Scene): boolean {
  for (let i = from; i + 1 < to && i < from + 3; i++)
    if (tokens[i]!.fold === 'nhiệm' && tokens[i + 1]!.fold === 'kì') return true;
  return false;
}

/** Sets the period of every count of the sentence and moves the paragraph's timeline on. */
export function relatePeriods(scene: Scene, timeline: Timeline): void {
  const { tokens, counts, dates, from, to } = scene;
  timeline.age++;
  let breaks = false;
  for (let i = from; i < to && !breaks; i++) breaks = i < from + 12 && PERIOD_BREAKS.has(tokens[i]!.fold);
  const term = startsWithTerm(scene) ? timeline.term : null;
  const carried = term ?? (!breaks && timeline.age <= (REACH[timeline.kind] ?? 1) ? timeline.value : null);
  counts.forEach((count, index) => {
    const previous = counts[index - 1];
    if (previous && count.from - previous.phraseTo <= NEAR && isWhole(tokens, count.from)) return;
    const before = dates.findLast((mark) => isSet(mark) && mark.to <= count.from);
    if (before) {
      count.draft.period = before.value.value;
      return;
    }
    let last = index;
    let end = count.phraseTo;
    // A coordinated list is one clause: the commas between its counts do not part it from its date.
    while (counts[last + 1] && counts[last + 1]!.from - end <= 3) end = counts[++last]!.phraseTo;
    const behind = dates.find(
      (mark) => mark.from >= count.to && (isSet(mark) || (mark.value.value !== null && mark.from <= end + NEAR)),
    );
    count.draft.period = behind && reaches(scene, end, behind.from) ? behind.value.value : carried;
  });
  const latest = dates.findLast(isSet);
  timeline.term =
    dates.findLast((mark) => mark.value.kind === 'term' && mark.value.value !== null)?.value.value ?? timeline.term;
  if (latest && !breaks) Object.assign(timeline, { value: latest.value.value, kind: latest.value.kind, age: 0 });
}
