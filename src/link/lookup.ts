/** lookup: from a span of the text to what is linked there. */
import type { Organization } from '../record.ts';
import type { Draft, Entities } from './entities.ts';

const known = new WeakMap<Entities, ReadonlyMap<number, Draft<Organization>>>();

/** The organization whose mention begins at text offset `start` (UTF-16 code units), or null. */
export function organizationAt(entities: Entities, start: number): Draft<Organization> | null {
  let byStart = known.get(entities);
  if (!byStart) {
    byStart = new Map(
      entities.organizations.flatMap((body) => body.mentions.map((mention) => [mention.start, body] as const)),
    );
    known.set(entities, byStart);
  }
  return byStart.get(start) ?? null;
}

/** The full name of the organization whose mention begins at `start`, or null. Call it when organizations are linked and stay so. */
export const nameAt = (entities: Entities, start: number): string | null =>
  organizationAt(entities, start)?.name ?? null;
