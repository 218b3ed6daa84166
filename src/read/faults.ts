/** faults: what is wrong with an input as a whole, said as warnings. Nothing here stops the reading. */
import type { Warning } from '../record.ts';
import type { Language } from '../text/language.ts';
import type { Reading } from './reading.ts';
import { warn } from './warnings.ts';

/** What most inputs hold none of, so that the exact looks are seldom needed. */
const SUSPECT = /[\u0000-\u0008\u000E-\u001F\uD800-\uDFFF\uFFFD]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/;
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

/** Marks inside words, as Vietnamese in TCVN3 ("®o\u00B5n") and VNI ("\u00F1oa\u00F8n") looks when it is read as Unicode. */
const LEGACY =
  /\p{L}[\u00A7-\u00BE]|[\u00A7-\u00BE]\p{Ll}|[aeiou][\u00D8\u00F8\u00F9\u00FB\u00EF\u00FC]|[\u00F1\u00D1]\p{L}/gu;
const LEGACY_SAMPLE = 2000;
const FEWEST_LEGACY = 6;
const LEGACY_SHARE = 0.04;

function isLegacy(text: string): boolean {
  const sample = text.slice(0, LEGACY_SAMPLE);
  // Both encodings need a letter for đ, and hardly a line does without it.
  if (!sample.includes('®') && !sample.includes('ñ') && !sample.includes('Ñ')) return false;
  const marks = sample.match(LEGACY)?.length ?? 0;
  return marks >= FEWEST_LEGACY && marks >= LEGACY_SHARE * sample.length;
}

const at = (pattern: RegExp, input: string) => {
  const start = input.search(pattern);
  return start < 0 ? undefined : { start, end: start + 1 };
};

/** The warnings about an input: empty, binary, broken letters, language. Spans point at the first fault. */
export function faultsOf(input: string, { text, paragraphs }: Reading, language: Language): Warning[] {
  const faults: Warning[] = [];
  const suspect = SUSPECT.test(input);
  const control = suspect ? at(CONTROL, input) : undefined;
  if (control) faults.push(warn('binary-data', control));
  const broken = suspect ? at(LONE_SURROGATE, input) : undefined;
  if (broken) faults.push(warn('invalid-unicode', broken));
  if (paragraphs.length === 0) return [...faults, warn('empty', { start: 0, end: input.length })];
  if (isLegacy(text)) faults.push(warn('legacy-encoding'));
  else if (language.code !== null && language.code !== 'vie') faults.push(warn('not-vietnamese'));
  else if (language.bare) faults.push(warn('no-diacritics'));
  return faults;
}
