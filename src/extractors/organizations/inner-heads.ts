/** inner-heads: type words and units that stand inside a name, or end it. */
import { readTypedArea, type Words } from '../../grammar/phrases/areas.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';

/** "Trung tâm Y tế [TP]": a unit in letters without its name is the one spoken of, and no part of a name. */
export const isUnitAlone = (words: Words, i: number): boolean =>
  UNITS_IN_LETTERS.has(words.tokens[i]!.text) && readTypedArea(words, i)?.name === null;
const UNITS_IN_LETTERS: ReadonlySet<string> = new Set(['TP', 'TX']);

/** Does a type word begin at `i`? */
export const isType = ({ terms }: Words, i: number): boolean =>
  terms.at(i).some(({ lexicon }) => lexicon === 'organization-types');

/** "Trường THPT chuyên Đại học Vinh": end of the type word of the university at `i` whose school for the gifted it is, or `i`. */
export const universityEnd = ({ tokens, terms }: Words, i: number): number =>
  (tokens[i - 1]!.fold === 'chuyên' &&
    terms.at(i).find(({ lexicon, entry }) => lexicon === 'organization-types' && entry.id === 'dai-hoc')?.to) ||
  i;

/** End of the type word of a company at `i`, or `i`: "Công ty CP [Tổng công ty] X". */
export const firmEnd = ({ terms }: Words, i: number): number =>
  terms
    .at(i)
    .find(({ lexicon, entry }) => lexicon === 'organization-types' && (entry as OrganizationType).kind === 'company')
    ?.to ?? i;
