/** search: where something stands in a list that is in order, by binary search. */

/**
 * Index of the first item that is not before the place looked for; the length of the list when all are.
 * `isBefore` must hold for the items up to that place and for none behind it.
 */
export function firstIndex<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
