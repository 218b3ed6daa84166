/** link/counts: count findings → record items, one each; `mergeCounts` makes the same count stated several times one item. */
import type { CountValue } from '../extractors/counts.ts';
import type { Context, Found } from '../extractors/extractor.ts';
import type { Count } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import type { Draft } from './entities.ts';

/** A count before its mentions are mapped back. */
export type CountDraft = Draft<Count, CountValue>;

/** One draft for every counted number, without relations. */
export function linkCounts(context: Context): CountDraft[] {
  return context.of<CountValue>('counts').map((found) => {
    const { value, valueMax, percent, approximation, unit, category, modifier, per } = found.value;
    return {
      id: '',
      value,
      valueMax,
      percent,
      approximation,
      unit,
      category,
      modifier,
      per,
      partOf: null,
      level: null,
      honour: null,
      organization: null,
      period: null,
      mentions: [found as Found<CountValue>],
    };
  });
}

/** Small numbers of the same thing are stated of different ones; larger ones are the same figure again. */
const MANY = 10;
const RELATIONS = ['level', 'honour', 'organization', 'period'] as const;

/** The first two words of a folded unit. */
function nounOf(unit: string): string {
  const second = unit.indexOf(' ') + 1;
  const third = second === 0 ? -1 : unit.indexOf(' ', second);
  return third < 0 ? unit : unit.slice(0, third);
}

const keyOf = ({ value, valueMax, percent, unit }: CountDraft): string =>
  `${value}-${valueMax ?? ''}${percent ? '%' : ''} ${nounOf(fold(unit ?? ''))}`;

const agree = (a: CountDraft, b: CountDraft): boolean =>
  RELATIONS.every((name) => a[name] === null || b[name] === null || fold(a[name]) === fold(b[name]));

/** "32 triệu đồng" above "hơn 32 triệu đồng", a headline without the day that the lede gives: the same figure, other facts. */
const isTwin = (a: CountDraft, b: CountDraft): boolean => a.approximation === b.approximation && a.period === b.period;

/**
 * Merges counts that state the same figure of the same unit in different sentences and contradict each other in nothing, and
 * gives every item its id. A figure stated again in another precision, or where only one of both says when, stays an item of
 * its own, for its facts are stated there alone. `partOf` leads from a part to its whole, and from the poorer of two statements
 * of a figure to the fuller, so that no sum counts it twice.
 */
export function mergeCounts(
  drafts: readonly CountDraft[],
  partOf: ReadonlyMap<CountDraft, CountDraft>,
  sentenceOf: (draft: CountDraft) => number,
): CountDraft[] {
  const merged: CountDraft[] = [];
  const into = new Map<CountDraft, CountDraft>();
  const byKey = new Map<string, CountDraft[]>();
  const restated: [poorer: CountDraft, fuller: CountDraft][] = [];
  for (const draft of drafts) {
    const key = keyOf(draft);
    const same = byKey.get(key);
    const known =
      draft.percent || draft.value < MANY
        ? []
        : (same?.filter((other) => agree(other, draft) && sentenceOf(other) !== sentenceOf(draft)) ?? []);
    const twin = known.find((other) => isTwin(other, draft));
    if (twin) {
      twin.mentions.push(...draft.mentions);
      for (const name of RELATIONS) twin[name] ??= draft[name];
      twin.per ??= draft.per;
      into.set(draft, twin);
      continue;
    }
    const other = known.find(({ period }) => period === draft.period) ?? known[0];
    if (other) restated.push(other.period === null && draft.period !== null ? [other, draft] : [draft, other]);
    if (same) same.push(draft);
    else byKey.set(key, [draft]);
    into.set(draft, draft);
    merged.push(draft);
  }
  const taken = new Map<string, number>();
  for (const draft of merged) {
    const id = `count:${slug(`${draft.value}${draft.percent ? ' percent' : ''} ${draft.unit ?? ''}`)}`;
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    draft.id = times === 1 ? id : `${id}-${times}`;
  }
  for (const [part, whole] of [...partOf, ...restated]) {
    const item = into.get(part)!;
    const of = into.get(whole)!;
    if (item !== of) item.partOf ??= of.id;
  }
  return merged;
}
