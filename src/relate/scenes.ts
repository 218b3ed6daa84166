/** scenes: the stretches of a text in which facts are related: its sentences, and pieces of those that never end. */
import type { Sentence } from '../text/sentences.ts';

/** Facts are related over at most so many tokens: the work stays in proportion to a text without full stops. */
const LONGEST_SCENE = 400;

/** The sentences, the longest of them cut; half-open token indices. */
export function* scenesOf(sentences: readonly Sentence[]): Generator<Sentence> {
  for (const { from, to } of sentences)
    for (let start = from; start < to; start += LONGEST_SCENE)
      yield { from: start, to: Math.min(to, start + LONGEST_SCENE) };
}
