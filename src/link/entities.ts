/** The facts of an article while they are linked and related: record items whose mentions still count in `article.text`. */
import type { Found } from '../extractors/extractor.ts';
import type {
  Campaign, Count, DateFact, Document, Event, Honour, Organization, Person, Place, Role, Slogan,
} from '../record.ts'; // biome-ignore format: one vocabulary, one line

/** A record item before its mentions are mapped back to the input. */
export type Draft<T, V = unknown> = Omit<T, 'mentions'> & { mentions: (Found<V> & Partial<Role>)[] };

export interface Entities {
  organizations: Draft<Organization>[];
  people: Draft<Person>[];
  places: Draft<Place>[];
  campaigns: Draft<Campaign>[];
  slogans: Draft<Slogan>[];
  honours: Draft<Honour>[];
  counts: Draft<Count>[];
  dates: Draft<DateFact>[];
  documents: Draft<Document>[];
  events: Draft<Event>[];
}
