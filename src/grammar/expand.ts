/** expand: the formal wording of a stretch of a name: shortenings written out, hyphens between words set apart by spaces. */
import type { TermIndex } from '../lexicon/trie.ts';
import { Gap, type Token } from '../text/tokens.ts';

const EXPANDING: ReadonlySet<string> = new Set(['abbreviations', 'industries']);

/** Is every token of the stretch a shortening or a mark, so that it must be written out? */
const isShort = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.shape === 'upper') return true;
  return false;
};

/** Written out wording of the tokens `from`..`to` (half-open). */
export function expand(tokens: readonly Token[], terms: TermIndex, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    const term = terms
      .at(i)
      .find(
        (found) =>
          found.to <= to &&
          (found.lexicon === 'abbreviations' || (EXPANDING.has(found.lexicon) && isShort(tokens, i, found.to))),
      );
    const piece = term ? term.entry.name : token.text;
    if (token.fold === '-') text += ' -';
    else if (token.kind === 'mark')
      text += (i > from && token.gap !== Gap.none && token.fold !== ',' ? ' ' : '') + token.text;
    else {
      const before = tokens[i - 1];
      const glued = i > from && token.gap === Gap.none && before?.fold !== '-' && before?.fold !== '.';
      text += (text === '' || (glued && !term) ? '' : ' ') + piece;
    }
    i = term ? term.to : i + 1;
  }
  return text.trim();
}
