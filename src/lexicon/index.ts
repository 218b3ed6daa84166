/** The lexicons: knowledge as tables. A new table is one file and one line here. */

import { abbreviations } from './abbreviations.ts';
import { campaignTriggers } from './campaign-triggers.ts';
import { campaignVerbs } from './campaign-verbs.ts';
import { campaigns } from './campaigns.ts';
import { citiesAbroad } from './cities-abroad.ts';
import { countries } from './countries.ts';
import { districts } from './districts.ts';
import { documentTypes, lawTitles, namedDocuments } from './document-types.ts';
import { eventTypes } from './event-types.ts';
import { familyNames } from './family-names.ts';
import { fields } from './fields.ts';
import { honourHeads, honours } from './honours.ts';
import { industries } from './industries.ts';
import { organizationTypes } from './organization-types.ts';
import { placeTypes, regions } from './place-types.ts';
import { properNames } from './proper-names.ts';
import { provinces } from './provinces.ts';
import { quoteHeads } from './quote-heads.ts';
import { honorifics, roles } from './roles.ts';
import { sloganTriggers } from './slogan-triggers.ts';
import { structureTypes } from './structure-types.ts';
import type { Entry, Lexicon } from './trie.ts';
import { unitTypes } from './unit-types.ts';

/** Every built-in lexicon, by name. */
export const lexicons: readonly Lexicon[] = [
  campaigns,
  campaignTriggers,
  campaignVerbs,
  sloganTriggers,
  honours,
  honourHeads,
  quoteHeads,
  familyNames,
  eventTypes,
  documentTypes,
  lawTitles,
  namedDocuments,
  abbreviations,
  citiesAbroad,
  countries,
  districts,
  fields,
  industries,
  organizationTypes,
  honorifics,
  properNames,
  provinces,
  roles,
  unitTypes,
  placeTypes,
  structureTypes,
  regions,
];

/** Adds a user's entries to the built-in lexicons of the same names; a new name makes a new lexicon. */
export function extendLexicons(extra: Readonly<Record<string, readonly Entry[]>>): readonly Lexicon[] {
  const known = new Set(lexicons.map(({ name }) => name));
  return [
    ...lexicons.map((lexicon) => {
      const more = extra[lexicon.name];
      return more ? { ...lexicon, entries: [...lexicon.entries, ...more] } : lexicon;
    }),
    ...Object.entries(extra)
      .filter(([name]) => !known.has(name))
      .map(([name, entries]) => ({ name, entries })),
  ];
}
