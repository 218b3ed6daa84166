/** parts: which counts are part of which: "244 công nhân, trong đó có 61 nữ", "trong số 80 cá nhân có 20 …", "35/36 đơn vị". */
import type { CountDraft } from '../../link/counts.ts';
import type { CountMark, Scene } from './sentence.ts';

/** People and members are counted among each other, everything else among its own kind. */
const kindOf = ({ draft: { category } }: CountMark): string =>
  category === 'members' ? 'people' : (category ?? 'other');
const isMoney = (count: CountMark): boolean => count.draft.category === 'money';

/** The count that "trong đó" before count `i` takes up: the nearest of its kind, else the nearest that is money as it is or not. */
function wholeOf(counts: readonly CountMark[], i: number): CountMark | undefined {
  const part = counts[i]!;
  const earlier = counts.slice(0, i);
  return (
    earlier.findLast((count) => kindOf(count) === kindOf(part) && count.draft.value >= part.draft.value) ??
    earlier.findLast((count) => isMoney(count) === isMoney(part))
  );
}

/** "Trong đó, …", "Trong số này, …": does the sentence go on about what the one before counted? */
export function takesUpWhole({ tokens, from }: Scene): boolean {
  if (tokens[from]!.fold !== 'trong') return false;
  const next = tokens[from + 1]?.fold;
  return next === 'đó' || (next === 'số' && THESE.has(tokens[from + 2]?.fold ?? ''));
}

/** "Trong đó, khối doanh nghiệp có 32 CĐCS": parts of a whole of their kind that the sentence before, `earlier`, counted. */
function partsOfEarlier(scene: Scene, earlier: readonly CountMark[]): [part: CountDraft, whole: CountDraft][] {
  const { counts } = scene;
  if (earlier.length === 0 || !takesUpWhole(scene)) return [];
  return counts.flatMap((part): [CountDraft, CountDraft][] => {
    if (part.draft.percent) return [];
    const whole = earlier.findLast(
      ({ draft }) => !draft.percent && draft.category === part.draft.category && draft.value > part.draft.value,
    );
    return whole && (headOf(whole) === headOf(part) || SEXES.has(headOf(part))) ? [[part.draft, whole.draft]] : [];
  });
}

/** "trong số đó", "trong tổng số này". */
const THESE = new Set(['đó', 'này']);

/** "Trong số này có 34 nữ": of whoever was counted. */
const SEXES = new Set(['nữ', 'nam']);

/** The first word of what is counted. */
const headOf = ({ draft: { unit } }: CountMark): string => (unit ?? '').split(' ', 1)[0]!.toLowerCase();

/** How many tokens "trong tổng số" may stand before its number. */
const NAMED_WHOLE = 3;

/** Each part of the sentence's counts with its whole, in text order; `earlier`: the counts of the sentence before. */
export function partsOf(scene: Scene, earlier: readonly CountMark[]): [part: CountDraft, whole: CountDraft][] {
  const { tokens, counts, from } = scene;
  const parts = partsOfEarlier(scene, earlier);
  let whole: CountMark | undefined;
  let open = false;
  counts.forEach((count, i) => {
    let names = false;
    for (let k = counts[i - 1]?.phraseTo ?? from; k + 1 < count.from; k++) {
      if (tokens[k]!.fold !== 'trong') continue;
      const next = tokens[k + 1]!.fold;
      const sum = next === 'số' || next === 'tổng';
      if (next === 'đó' || (sum && THESE.has(tokens[k + 2]!.fold))) {
        open = true;
        whole = wholeOf(counts, i);
      } else if (sum) names = count.from - k <= NAMED_WHOLE;
    }
    const next = counts[i + 1];
    if (next && tokens[count.to]?.text === '/' && next.from === count.to + 1) parts.push([count.draft, next.draft]);
    else if (names) {
      whole = count;
      open = false;
    } else if (whole && isMoney(whole) === isMoney(count) && (open || kindOf(whole) === kindOf(count)))
      parts.push([count.draft, whole.draft]);
  });
  return parts;
}
