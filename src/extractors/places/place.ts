/** place: what the readers of places give back, and what they know of the text before. */
import { z } from 'zod';
import type { Area, Words } from '../../grammar/phrases/areas.ts';
import { expand } from '../../grammar/phrases/expand.ts';

export const PlaceValue = z.object({
  name: z.string(),
  /** The type word in full, null where none is printed and no table gives one. */
  type: z.string().nullable(),
  area: z.custom<Area>().nullable(),
  /** Id of the province that the address around it says. */
  province: z.string().nullable(),
});
export type PlaceValue = z.infer<typeof PlaceValue>;

/** A place as it stands in the text; half-open token indices. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly value: PlaceValue;
  readonly rule: string;
}

/** What was found before the token that is read. */
export interface Known {
  /** Folded names of units the article names with their type words. */
  readonly units: ReadonlySet<string>;
  /** Ambiguous names of countries that a word of place makes countries somewhere in it. */
  readonly countries: ReadonlySet<string>;
  /** Folded names of provinces that people of the text bear. */
  readonly borne: ReadonlySet<string>;
  /** Token after the last place. */
  readonly end: number;
}

/** An administrative unit as a place. */
export const placeOfArea = (area: Area, rule: string): Place => ({
  from: area.from,
  to: area.to,
  value: { name: [area.type, area.name].filter(Boolean).join(' '), type: area.type, area, province: null },
  rule,
});

/** A place that is no administrative unit, named as printed with its shortenings written out. */
export const placeOfWords = (
  { tokens, terms }: Words,
  from: number,
  to: number,
  type: string | null,
  rule: string,
): Place => ({ from, to, value: { name: expand(tokens, terms, from, to), type, area: null, province: null }, rule });
