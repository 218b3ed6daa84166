/** resolved: what a reading of an organization became, and what an article tells about the bodies it names. */
import type { Reading } from '../extractors/organizations/reading.ts';
import { composeName, isBranchUnion, kindOf, type OrganizationValue } from '../extractors/organizations/value.ts';
import type { Area } from '../grammar/phrases/areas.ts';
import type { Sightings } from './sightings.ts';

export interface Resolved {
  readonly name: string;
  readonly kind: OrganizationValue['kind'];
  readonly type: Reading['type'];
  /** The unit it belongs to, its own or its owner's. */
  readonly area: Area | null;
  /** It is the union of a branch. */
  readonly branch: boolean;
  /** False where the article had to be asked. */
  readonly certain: boolean;
  /** False where the article gave no answer: the name is as printed, expanded. */
  readonly whole: boolean;
}

/** What was resolved so far and what stands later, for short references. */
export interface Memory {
  readonly sightings: Sightings;
  /** The body nearest to `at` that fits: before it, else after it. */
  nearest(at: number, fits: (body: Resolved) => boolean): Resolved | null;
  /** The body that fits and that the paragraph at `at` opens with, or else the first one the headline names. */
  subject(at: number, fits: (body: Resolved) => boolean): Resolved | null;
  /** Is the body named in full before `at` in its paragraph? */
  inParagraph(at: number, body: Resolved): boolean;
  /** The fullest variant of a body the article names. */
  full(body: Resolved): Resolved;
}

/** The body as the words alone name it. */
export const asPrinted = (reading: Reading, name = composeName(reading)): Resolved => ({
  name,
  kind: kindOf(reading),
  type: reading.type,
  area: reading.area ?? reading.owner?.area ?? null,
  branch: isBranchUnion(reading),
  certain: reading.missing === null,
  whole: reading.missing === null,
});
