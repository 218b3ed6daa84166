/** faults: what is wrong with an input as a whole, said as warnings. Nothing here stops the reading. */
import type { Warning } from '../record.ts';
import type { Language } from '../text/language.ts';
import type { Reading } from './reading.ts';
import { warn } from './warnings.ts';

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/;
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

const at = (pattern: RegExp, input: string) => {
  const start = input.search(pattern);
  return start < 0 ? undefined : { start, end: start + 1 };
};

/** The warnings about an input: empty, binary, broken letters, language. Spans point at the first fault. */
export function faultsOf(input: string, { paragraphs }: Reading, language: Language): Warning[] {
  const faults: Warning[] = [];
  const control = at(CONTROL, input);
  if (control) faults.push(warn('binary-data', control));
  const broken = at(LONE_SURROGATE, input);
  if (broken) faults.push(warn('invalid-unicode', broken));
  if (paragraphs.length === 0) return [...faults, warn('empty', { start: 0, end: input.length })];
  if (language.code !== null && language.code !== 'vie') faults.push(warn('not-vietnamese'));
  else if (language.bare) faults.push(warn('no-diacritics'));
  return faults;
}
