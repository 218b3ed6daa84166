/** pair-map: numbers by pairs of numbers, in one table of open addresses: most questions are answered by a single look. */

export interface PairMap {
  /** The value of a pair; 0 where it has none. */
  get(first: number, second: number): number;
  /** Gives a pair a value other than 0. */
  set(first: number, second: number, value: number): void;
}

/** A slot is a pair and its value; a value of 0 means that the slot is free. */
const SLOT = 3;
const FEWEST_SLOTS = 16;

/** An empty map for pairs of 32-bit integers. */
export function pairMap(): PairMap {
  let mask = FEWEST_SLOTS - 1;
  let slots = new Int32Array(SLOT * FEWEST_SLOTS);
  let size = 0;
  /** Where in `slots` a pair stands, or the free slot where it would. */
  const find = (first: number, second: number): number => {
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    for (let slot = (hash >>> 15) & mask; ; slot = (slot + 1) & mask) {
      const at = SLOT * slot;
      if ((slots[at] === first && slots[at + 1] === second) || slots[at + 2] === 0) return at;
    }
  };
  const put = (first: number, second: number, value: number): void => {
    const at = find(first, second);
    if (slots[at + 2] === 0) size++;
    slots[at] = first;
    slots[at + 1] = second;
    slots[at + 2] = value;
  };
  /** Half of the slots stay free, so that ways to a free one are short. */
  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    mask = 2 * mask + 1;
    size = 0;
    for (let at = 0; at < old.length; at += SLOT) if (old[at + 2] !== 0) put(old[at]!, old[at + 1]!, old[at + 2]!);
  };
  return {
    get: (first, second) => slots[find(first, second) + 2]!,
    set(first, second, value) {
      if (2 * size > mask) grow();
      put(first, second, value);
    },
  };
}
