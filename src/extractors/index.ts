/** The extractors, in the order that breaks ties. A new one is one file and one line here. */
import { campaigns } from './campaigns.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import type { Extractor } from './extractor.ts';
import { honours } from './honours.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { slogans } from './slogans.ts';

// biome-ignore lint/suspicious/noExplicitAny: extractors of all values stand side by side
export const extractors: readonly Extractor<any>[] = [
  organizations,
  people,
  places,
  campaigns,
  slogans,
  honours,
  counts,
  dates,
  documents,
  events,
];
