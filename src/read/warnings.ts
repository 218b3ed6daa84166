/** warnings: every code a reader can put into a record, and how it says it. */
import type { Warning } from '../record.ts';

/** What a warning says, and what to do about it. */
export const WARNINGS = {
  empty: 'The input has no text: nothing was read.',
  'not-vietnamese': 'The text is not Vietnamese, so nothing was looked for in it.',
  'no-diacritics': 'The text is Vietnamese without diacritics: names and words are recognised less often.',
  'binary-data': 'The input holds control characters as binary files do: give it as decoded text.',
  'invalid-unicode': 'The input holds half surrogates or replacement characters: it was cut or decoded wrongly.',
  'legacy-encoding': 'The text holds letters of a Vietnamese encoding older than Unicode: convert it first.',
  'invalid-published-at': 'The publication date that was given is no ISO 8601 date, so it was not used.',
  'front-matter': 'The front matter does not parse here as "key: value" lines between two "---": it was read as text.',
  'markdown-too-long':
    'The Markdown has 20,000 characters without a blank line or hundreds of nested items: it was read as text.',
  'deep-nesting': 'The elements of the page nest more than 512 deep: it was read without its structure.',
  'unclosed-tags': 'An element of the page is never closed: what follows was read as browsers read it.',
  'json-ld': 'This block of JSON-LD is no JSON: its metadata was not used.',
  'invalid-utf8': 'The file is not UTF-8: what could not be decoded stands as replacement characters.',
} as const;
export type WarningCode = keyof typeof WARNINGS;

/** A warning with its message; `start`, `end`: half-open offsets in the input, where there is a place to point at. */
export function warn(code: WarningCode, span?: { start: number; end: number }): Warning {
  return { code, message: WARNINGS[code], ...span };
}
