/** group: findings with the same key become one item with several mentions, in the order of their first mention. */
import type { Found } from '../extractors/extractor.ts';

/** Groups findings by `key`; `make` builds a new item, without its mentions, from the first finding of each group. */
export function group<V, T extends object>(
  found: readonly Found<V>[],
  key: (finding: Found<V>) => string,
  make: (first: Found<V>) => T,
): (T & { mentions: Found<V>[] })[] {
  const groups = new Map<string, T & { mentions: Found<V>[] }>();
  for (const finding of found) {
    const at = key(finding);
    const known = groups.get(at);
    if (known) known.mentions.push(finding);
    else {
      const item = make(finding) as T & { mentions: Found<V>[] };
      item.mentions = [finding];
      groups.set(at, item);
    }
  }
  return [...groups.values()];
}
