/**
 * positions: runs that lead from the text that was read back to the input as given.
 * All offsets are UTF-16 code units; spans are half-open.
 */
import { firstIndex } from './search.ts';

/** A stretch of read text and the stretch of input it was read from. Equal lengths map one to one; others as a whole. */
export interface Run {
  readonly text: number;
  readonly textEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** The run at or before a text offset, by binary search; -1 when there is none. */
const runAt = (runs: readonly Run[], offset: number): number => firstIndex(runs, ({ text }) => text <= offset) - 1;

/** Input offset of the character at text offset `offset` (its beginning). */
export function toSourceStart(runs: readonly Run[], offset: number): number {
  const run = runs[runAt(runs, offset)];
  if (!run) return 0;
  if (offset >= run.textEnd) return run.sourceEnd;
  return run.textEnd - run.text === run.sourceEnd - run.source ? run.source + offset - run.text : run.source;
}

/** Input offset just after the character before text offset `offset`. */
export function toSourceEnd(runs: readonly Run[], offset: number): number {
  const run = runs[runAt(runs, offset - 1)];
  if (!run) return 0;
  if (offset > run.textEnd) return run.sourceEnd;
  return run.textEnd - run.text === run.sourceEnd - run.source ? run.source + offset - run.text : run.sourceEnd;
}

/** Text offset of an input offset: the way back. Inside a piece that was read as a whole it is the piece's beginning. */
export function toTextOffset(runs: readonly Run[], source: number): number {
  const run = runs[firstIndex(runs, (other) => other.source <= source) - 1];
  if (!run) return 0;
  if (source >= run.sourceEnd) return run.textEnd;
  return run.textEnd - run.text === run.sourceEnd - run.source ? run.text + source - run.source : run.text;
}

/** Collects read text piece by piece together with its runs. */
export interface TextBuilder {
  /** Appends `text` that was read from `source`..`sourceEnd` of the input. Pieces must come in input order. */
  append(text: string, source: number, sourceEnd: number): void;
  /** Length of the text so far. */
  length(): number;
  build(): { text: string; runs: Run[] };
}

/** Stretches that compose on their own: a letter with its marks, or conjoining Hangul. */
const CLUSTER = /[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gu;
const MARKED = /^\p{M}/u;
const LAST_CLUSTER = /[^\p{M}\s]\p{M}*$/u;
/** No letter that carries marks is longer in composed text. */
const LONGEST_CLUSTER = 8;

/** Spaces of other widths, and such as must not break, which pages put anywhere. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/g;

/** A builder that composes what it is given to NFC and reads any space as a plain one, with a run for every cluster whose length changes. */
export function createTextBuilder(): TextBuilder {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  const push = (text: string, source: number, sourceEnd: number): void => {
    const last = runs.at(-1);
    const linear = text.length === sourceEnd - source;
    pieces.push(text);
    if (linear && last && last.sourceEnd === source && last.textEnd - last.text === last.sourceEnd - last.source)
      runs[runs.length - 1] = { text: last.text, textEnd: length + text.length, source: last.source, sourceEnd };
    else runs.push({ text: length, textEnd: length + text.length, source, sourceEnd });
    length += text.length;
  };
  /** Takes back the letter at the end of the text, for marks that follow it in another piece. */
  const pop = (): (Run & { letter: string }) | undefined => {
    const last = runs.at(-1);
    const piece = pieces.at(-1) ?? '';
    const letter = LAST_CLUSTER.exec(piece.slice(-LONGEST_CLUSTER))?.[0];
    if (!last || letter === undefined) return undefined;
    pieces[pieces.length - 1] = piece.slice(0, -letter.length);
    length -= letter.length;
    const linear = last.textEnd - last.text === last.sourceEnd - last.source;
    const source = linear ? last.sourceEnd - letter.length : last.source;
    if (last.text >= length) runs.pop();
    else runs[runs.length - 1] = { ...last, textEnd: length, sourceEnd: linear ? source : last.sourceEnd };
    return { letter, text: length, textEnd: length + letter.length, source, sourceEnd: last.sourceEnd };
  };
  const append = (piece: string, source: number, sourceEnd: number): void => {
    const text = piece.replaceAll(ODD_SPACES, ' ');
    const composed = text.normalize('NFC');
    if (composed === text || text.length !== sourceEnd - source) {
      if (composed !== '') push(composed, source, sourceEnd);
      return;
    }
    for (const { 0: cluster, index } of text.matchAll(CLUSTER))
      push(cluster.normalize('NFC'), source + index, source + index + cluster.length);
  };
  return {
    append(text, source, sourceEnd) {
      const before = MARKED.test(text) ? pop() : undefined;
      if (!before) {
        append(text, source, sourceEnd);
        return;
      }
      const marks = /^\p{M}+/u.exec(text)![0];
      const linear = text.length === sourceEnd - source;
      const marksEnd = linear ? source + marks.length : sourceEnd;
      push((before.letter + marks).normalize('NFC'), before.source, marksEnd);
      append(text.slice(marks.length), marksEnd, sourceEnd);
    },
    length: () => length,
    build: () => ({ text: pieces.join(''), runs }),
  };
}
