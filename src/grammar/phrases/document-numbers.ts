/**
 * document-numbers: numbers of documents in the forms of Vietnamese administration: "18-NQ/TW", "145/2020/NĐ-CP", "6b/NQ-BCH",
 * "03 CT/TW", "1005/QĐ – UBND", "50/2024/QH15", "18". Indices are token indices, half-open.
 */
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';

export interface DocumentNumber {
  readonly from: number;
  readonly to: number;
  /** Is it a bare number without the symbol of its type and issuer? */
  readonly bare: boolean;
}

const MOST_PARTS = 8;

const joined = (token: Token | undefined): token is Token => token !== undefined && token.gap < Gap.line;
const isSeparator = (token: Token | undefined): boolean =>
  joined(token) && (token.text === '/' || token.fold === '-' || token.text === '&');

/** Is the token a part of a symbol: capitals ("NQ", "TLĐ", "ToC", "QH15") of no more than eight letters? */
const isSymbol = (token: Token | undefined): boolean =>
  joined(token) && token.kind === 'word' && token.text.length <= 10 && (token.shape === 'upper' || mixedSymbol(token));

/** "TTg", "ToC", "BNNPTNT": more capitals than not, or a capital, small letters and a capital. */
const mixedSymbol = (token: Token): boolean =>
  (token.shape === 'mixed' && isCapitalized(token)) || (token.shape === 'title' && token.text.length === 1);

/** "40 – CT/TW": a symbol of two parts behind a dash between spaces. */
const isWhole = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.text === '/' &&
  tokens[i + 1]!.gap === Gap.none &&
  isSymbol(tokens[i + 2]) &&
  tokens[i + 2]!.gap === Gap.none;

/** Reads the number that begins at token `i`, behind its type and "số"; null when no number stands there. */
export function readDocumentNumber(tokens: readonly Token[], i: number): DocumentNumber | null {
  const first = tokens[i];
  if (!joined(first) || first.kind !== 'digits' || first.text.length > 5) return null;
  let to = i + 1;
  const letter = tokens[to];
  if (letter?.gap === Gap.none && letter.kind === 'word' && letter.text.length === 1 && letter.shape === 'lower') to++;
  let symbols = 0;
  const year = tokens[to + 1];
  if (isSeparator(tokens[to]) && tokens[to]!.gap === Gap.none && year?.kind === 'digits' && year.text.length === 4)
    to += 2;
  if (tokens[to]?.text === '/' && tokens[to + 1]?.kind === 'digits') return null;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const separated = isSeparator(tokens[to]);
    const at = separated ? to + 1 : to;
    // "03 CT/TW": a space stands for the separator only before a symbol of two parts
    if (
      !separated &&
      (symbols > 0 || tokens[at]?.gap !== Gap.space || !isSeparator(tokens[at + 1]) || tokens[at + 1]!.gap !== Gap.none)
    )
      break;
    // "công văn số 3272 V/v …": about what
    if (!isSymbol(tokens[at]) || (tokens[at]!.text === 'V' && tokens[at + 2]?.text === 'v')) break;
    // a dash between spaces is a part of the number only where a symbol stands on both sides ("1005/QĐ – UBND")
    if (
      separated &&
      tokens[at]!.gap !== Gap.none &&
      tokens[to]!.gap !== Gap.none &&
      symbols === 0 &&
      !isWhole(tokens, at)
    )
      break;
    to = at + 1;
    symbols++;
    if (tokens[to]?.kind === 'digits' && tokens[to]!.gap === Gap.none) to++;
  }
  return { from: i, to, bare: symbols === 0 };
}
