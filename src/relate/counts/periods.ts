/** periods: when a count holds: the date before it in its sentence, one that belongs to its phrase, or the paragraph's. */
import { PERIOD_BREAKS } from '../../lexicon/count-scopes.ts';
import type { DateMark, Landmark, Scene } from './sentence.ts';

/** The date that a paragraph has set, and how many sentences ago. */
export interface Timeline {
  value: string | null;
  kind: string;
  age: number;
}

export const noTimeline = (): Timeline => ({ value: null, kind: '', age: 0 });

/** A day holds for what happened on it; other periods reach one sentence further. */
const REACH: Readonly<Record<string, number>> = { date: 2, datetime: 2, holiday: 0, season: 0, duration: 1 };

const isSet = (mark: Landmark<DateMark>): boolean => mark.value.value !== null && !mark.attached;

/** Does the date behind the count belong to it: no other clause begins between them? */
function reaches({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[,;:.]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** Sets the period of every count of the sentence and moves the paragraph's timeline on. */
export function relatePeriods(scene: Scene, timeline: Timeline): void {
  const { tokens, counts, dates, from, to } = scene;
  timeline.age++;
  let breaks = false;
  for (let i = from; i < to && !breaks; i++) breaks = i < from + 12 && PERIOD_BREAKS.has(tokens[i]!.fold);
  const carried = !breaks && timeline.age <= (REACH[timeline.kind] ?? 1) ? timeline.value : null;
  counts.forEach((count, index) => {
    const before = dates.findLast((mark) => isSet(mark) && mark.to <= count.from);
    if (before) {
      count.draft.period = before.value.value;
      return;
    }
    let last = index;
    let end = count.phraseTo;
    // A coordinated list is one clause: the commas between its counts do not part it from its date.
    while (counts[last + 1] && counts[last + 1]!.from - end <= 3) end = counts[++last]!.phraseTo;
    const behind = dates.find((mark) => isSet(mark) && mark.from >= count.to);
    count.draft.period = behind && reaches(scene, end, behind.from) ? behind.value.value : carried;
  });
  const set = dates.find(isSet);
  const latest = dates.findLast(isSet) ?? set;
  if (latest && !breaks) Object.assign(timeline, { value: latest.value.value, kind: latest.value.kind, age: 0 });
}
