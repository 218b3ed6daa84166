/** memory: the bodies an article names in full, in text order: what its short references can mean. */
import type { Zone } from '../record.ts';
import { fold } from '../text/fold.ts';
import { firstIndex } from '../text/search.ts';
import type { Memory, Resolved } from './resolved.ts';
import { OPENING, type Sightings } from './sightings.ts';

/** A body named in full; `aside`: only as the owner of a party organ or the parent of a school. */
export interface Named {
  readonly at: number;
  readonly body: Resolved;
  readonly aside: boolean;
}

/** How many bodies are asked on either side: enough for any article, and work stays linear in odd inputs. */
const REACH = 300;

/** Companies whose names hold the same words in another order are one: the key of a name. */
const variantKey = ({ name, kind }: Resolved): string =>
  kind === 'company' ? fold(name).replaceAll('.', '').split(' ').sort().join(' ') : name;

/** The zones that name what the article is about. */
const HEAD: ReadonlySet<Zone> = new Set<Zone>(['kicker', 'title', 'lede']);

/** Index of the first body at or behind offset `at`. */
const indexAt = (bodies: readonly Named[], at: number): number => firstIndex(bodies, (body) => body.at < at);

/** A memory of `bodies` (in text order), by their fullest names as `full` tells them. The nearest body before a reference is meant, else the nearest behind it. */
export function createMemory(bodies: readonly Named[], sightings: Sightings, full: Memory['full']): Memory {
  const variants = new Map<string, Resolved>();
  const known = bodies.map((named) => {
    const key = variantKey(named.body);
    if (!variants.has(key)) variants.set(key, named.body);
    return { ...named, body: full(variants.get(key)!) };
  });
  const search = (at: number, fits: (body: Resolved) => boolean, aside: boolean): Resolved | null => {
    const middle = indexAt(known, at);
    for (let i = middle - 1; i >= Math.max(0, middle - REACH); i--)
      if (known[i]!.aside === aside && fits(known[i]!.body)) return known[i]!.body;
    for (let i = middle; i < Math.min(known.length, middle + REACH); i++)
      if (known[i]!.aside === aside && fits(known[i]!.body)) return known[i]!.body;
    return null;
  };
  const inHead = known.filter(({ at }) => HEAD.has(sightings.paragraph(at).zone));
  const subject = (at: number, fits: (body: Resolved) => boolean): Resolved | null => {
    const { start } = sightings.paragraph(at);
    const opening = known[indexAt(known, start)];
    if (opening && opening.at < Math.min(start + OPENING, at) && !opening.aside && fits(opening.body))
      return opening.body;
    return inHead.find(({ body }) => fits(body))?.body ?? null;
  };
  const inParagraph = (at: number, { name }: Resolved): boolean => {
    const { start } = sightings.paragraph(at);
    for (let i = indexAt(known, start); i < known.length && known[i]!.at < at; i++)
      if (known[i]!.body.name === name) return true;
    return false;
  };
  return {
    sightings,
    full,
    subject,
    inParagraph,
    nearest: (at, fits) => search(at, fits, false) ?? search(at, fits, true),
  };
}
