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

const keyOf = ({ value, valueMax, unit }: CountDraft): string =>
  `${value}-${valueMax ?? ''} ${nounOf(fold(unit ?? ''))}`;

const agree = (a: CountDraft, b: CountDraft): boolean =>
  RELATIONS.every(
    (name) => a[name] === b[name] || a[name] === null || b[name] === null || fold(a[name]) === fold(b[name]),
  );

/**
 * Merges counts that state the same figure of the same unit in different sentences and contradict each other in nothing, and
 * gives every item its id. `partOf` leads from a part to its whole, and from a figure stated again in another precision to
 * the first, so that no sum counts it twice.
 */
export function mergeCounts(
  drafts: readonly CountDraft[],
  partOf: ReadonlyMap<CountDraft, CountDraft>,
  sentenceOf: (draft: CountDraft) => number,
): CountDraft[] {
  const merged: CountDraft[] = [];
  const into = new Map<CountDraft, CountDraft>();
  const byKey = new Map<string, CountDraft[]>();
  const restated: [CountDraft, CountDraft][] = [];
  for (const draft of drafts) {
    const key = draft.percent || draft.value < MANY ? null : keyOf(draft);
    const same = key === null ? undefined : byKey.get(key);
    const known = same?.find((other) => agree(other, draft) && sentenceOf(other) !== sentenceOf(draft));
    // "32 triệu đồng" above "hơn 32 triệu đồng" rounds it: a figure of its own, and no second sum.
    if (known && known.approximation !== draft.approximation) restated.push([draft, known]);
    else if (known) {
      known.mentions.push(...draft.mentions);
      for (const name of RELATIONS) known[name] ??= draft[name];
      known.per ??= draft.per;
      into.set(draft, known);
      continue;
    }
    if (same) same.push(draft);
    else if (key !== null) byKey.set(key, [draft]);
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
  for (const [part, whole] of [...restated, ...partOf]) {
    const item = into.get(part)!;
    const of = into.get(whole)!;
    if (item !== of) item.partOf = of.id;
  }
  return merged;
}
