/** roman: Roman numerals as Vietnamese prints them for congresses, terms, quarters and classes. */
import type { Token } from '../../text/tokens.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const WELL_FORMED = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals, 1 to 399 ("XIII" → 13); undefined when `text` is none. */
export function romanValue(text: string): number | undefined {
  if (text.length === 0 || text.length > 11 || VALUES[text[0]!] === undefined || !WELL_FORMED.test(text))
    return undefined;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text[i]!]!;
    total += value < (VALUES[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

/** The value of the Roman numeral that a token is; undefined when it is none. */
export const readRoman = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' ? romanValue(token.text) : undefined;
