/** marks: mentions of all layers, which overlap freely, as nested elements: where two cross, the later one is cut in two. */
import type { Layer } from '../record.ts';

/** A mention on the text that is shown; half-open offsets in it. */
export interface Mark {
  readonly layer: Layer;
  readonly start: number;
  readonly end: number;
  /** What hover and focus show. */
  readonly about: string;
  readonly certain: boolean;
}

/** A mark with the marks inside it; a mark that was cut comes as several, of which only the first is `first`. */
export interface Nested {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly inside: Nested[];
}

/** Nests marks. Takes them in any order; O(n log n + cuts). */
export function nest(marks: readonly Mark[]): Nested[] {
  const top: Nested[] = [];
  const open: Nested[] = [];
  const queue = marks.map((mark) => ({ mark, start: mark.start, end: mark.end, first: true }));
  const order = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
    a.start - b.start || b.end - a.end;
  queue.sort(order);
  for (let i = 0; i < queue.length; i++) {
    const { mark, start, end, first } = queue[i]!;
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const parent = open.at(-1);
    const within = parent ? Math.min(end, parent.end) : end;
    if (within < end) {
      // It sticks out of what it stands in: the rest becomes a mark of its own, kept in order.
      const rest = { mark, start: within, end, first: false };
      let at = i + 1;
      while (at < queue.length && order(queue[at]!, rest) < 0) at++;
      queue.splice(at, 0, rest);
    }
    const nested: Nested = { mark, start, end: within, first, inside: [] };
    (parent ? parent.inside : top).push(nested);
    open.push(nested);
  }
  return top;
}
