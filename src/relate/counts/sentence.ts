/** sentence: the counts of one sentence with everything around them that can be a fact about them. All positions are token indices. */

import type { CountValue } from '../../extractors/counts.ts';
import type { Found } from '../../extractors/extractor.ts';
import { APPROXIMATE_WORDS } from '../../lexicon/count-scopes.ts';
import type { CountDraft } from '../../link/counts.ts';
import type { Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';

/** A mention of another layer. */
export interface Landmark<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
  /** Part of the name of an event or document. */
  readonly attached?: boolean;
  /** Part of the name of a campaign: “Chuyến xe nghĩa tình - Xuân 2024”. */
  readonly inCampaign?: boolean;
  /** The congress or meeting whose name it stands in. */
  readonly event?: { readonly from: number; readonly to: number };
}

export interface DateMark {
  readonly value: string | null;
  readonly kind: string;
  /** It stands right behind the name of a campaign or event: "Hội thi … lần thứ III - năm 2014". */
  readonly named?: boolean;
}

export interface CountMark {
  readonly draft: CountDraft;
  readonly found: Found<CountValue>;
  readonly from: number;
  /** Behind the figures. */
  readonly to: number;
  /** Behind the counted noun. */
  readonly phraseTo: number;
}

/** A sentence that was looked at: half-open token indices and what stands in it. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly counts: readonly CountMark[];
  /** The counts of the sentence before that had any, in the same paragraph. */
  readonly earlier: readonly CountMark[];
  readonly organizations: readonly Landmark<string>[];
  readonly dates: readonly Landmark<DateMark>[];
  /** It is an item of a list, on a line of its own. */
  readonly listed: boolean;
  /** People, with the body they hold an office of. */
  readonly people: readonly Landmark<string | null>[];
  /** The names of places of the whole article: from the token index behind each to where it begins. */
  readonly placeStarts: ReadonlyMap<number, number>;
  /** Honours, and campaigns whose name a count may have attained. */
  readonly honours: readonly Landmark<{ name: string; campaign: boolean }>[];
}

/** Does one of the marks cover the token at `i`? */
export const covers = (marks: readonly { readonly from: number; readonly to: number }[], i: number): boolean =>
  marks.some(({ from, to }) => from <= i && i < to);

/** "Theo đó, …", "Cụ thể, …": does the sentence go on with what the one before told? */
export const goesOn = ({ tokens, from }: Scene): boolean => ONWARD.has(tokens[from]!.fold, tokens[from + 1]?.fold);
const ONWARD = pairSet('theo đó, cụ thể');

const isJoint = (word: string): boolean =>
  word === ',' || word === 'và' || word === ';' || word === 'cùng' || word === '/';

/**
 * Coordinated counts share what stands around them: "4 tập thể và 6 cá nhân được …". Returns the groups as arrays of
 * indices into `scene.counts`, in text order.
 */
export function groupsOf({ tokens, counts }: Scene): number[][] {
  const groups: number[][] = [];
  counts.forEach((count, i) => {
    const last = groups.at(-1);
    const before = counts[i - 1];
    // "112/112 tổ": a ratio is one thing.
    const ratio = before !== undefined && count.from === before.to + 1 && tokens[before.to]!.text === '/';
    let joined =
      last !== undefined &&
      before !== undefined &&
      (ratio || (before.phraseTo <= count.from && count.from - before.phraseTo <= 3));
    for (let k = before?.phraseTo ?? 0; joined && !ratio && k < count.from; k++) {
      const word = tokens[k]!.fold;
      if (!isJoint(word) && !APPROXIMATE_WORDS.has(word)) joined = false;
      if (word === ';') joined = false;
    }
    if (joined) last!.push(i);
    else groups.push([i]);
  });
  return groups;
}
