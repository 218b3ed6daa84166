/** The extractors, in the order that breaks ties. A new one is one file and one line here. */
import type { Extractor } from './extractor.ts';
import { people } from './people.ts';

// biome-ignore lint/suspicious/noExplicitAny: extractors of all values stand side by side
export const extractors: readonly Extractor<any>[] = [people];
