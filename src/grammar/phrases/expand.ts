/** expand: the formal wording of a stretch of a name: shortenings written out, hyphens between words set apart by spaces. */
import type { Industry } from '../../lexicon/industries.ts';
import type { Entry, Term, TermIndex } from '../../lexicon/trie.ts';
import { Gap, type Token } from '../../text/tokens.ts';

/** The names of entries without their spaces, as they were asked for. */
const printings = new WeakMap<Entry, ReadonlySet<string>>();

function printingsOf(entry: Entry): ReadonlySet<string> {
  let known = printings.get(entry);
  if (!known) {
    known = new Set([entry.name, ...(entry.names ?? [])].map((name) => name.replaceAll(' ', '')));
    printings.set(entry, known);
  }
  return known;
}

/** Is the stretch printed just as one of the entry's names? "Tư" is no "TƯ". */
function isPrintedAs(tokens: readonly Token[], { from, to, entry }: Term): boolean {
  let printed = '';
  for (let i = from; i < to; i++) printed += tokens[i]!.text;
  return printingsOf(entry).has(printed);
}

/** Does an upper-case shortening stand in the stretch, so that it must be written out? */
function isShort(tokens: readonly Token[], { from, to }: Term): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.shape === 'upper') return true;
  return false;
}

/** The shortening that begins at `i` and ends by `to`. */
const shorteningAt = (tokens: readonly Token[], terms: TermIndex, i: number, to: number): Term | undefined =>
  terms.at(i).find(
    (term) =>
      term.to <= to &&
      (term.lexicon === 'abbreviations'
        ? isPrintedAs(tokens, term)
        : EXPANDED.has(term.lexicon) &&
          // "Công ty Than X - TKV": the group's letters end the company's own name.
          !(term.lexicon === 'industries' && tokens[i - 1]?.fold === '-' && (term.entry as Industry).national) &&
          isShort(tokens, term) &&
          !isHeadline(tokens, term)),
  );

/** Tables whose shortened names stand for their full ones. */
const EXPANDED: ReadonlySet<string> = new Set(['industries', 'unit-types', 'provinces']);

/** In capitals throughout and long enough to be a name in a headline: nothing is shortened there. */
const isHeadline = (tokens: readonly Token[], { from, to }: Term): boolean =>
  to - from >= 2 &&
  tokens
    .slice(from, to)
    .every(({ shape, text }) => shape === 'upper' && text.length > 1 && !/^(?:TP|TPHCM|HCM)$/u.test(text));

/** "Covid-19", "19-8": a number glued to a word or another by the hyphen at `i`. */
const isInNumber = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.kind === 'digits' || (tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.text.length > 1)) &&
  tokens[i]!.gap === Gap.none &&
  tokens[i + 1]?.kind === 'digits' &&
  tokens[i + 1]!.gap === Gap.none;

/** What a shortening stands for; the city of Hồ Chí Minh brings its type word. */
const formalName = ({ lexicon, entry }: Term): string =>
  lexicon === 'provinces' && entry.id === '79' ? `thành phố ${entry.name}` : entry.name;

/** Written out wording of the tokens `from`..`to` (half-open). */
export function expand(tokens: readonly Token[], terms: TermIndex, from: number, to: number): string {
  let text = '';
  let spaced = false;
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    const term = shorteningAt(tokens, terms, i, to);
    if (token.fold === '-') text += isInNumber(tokens, i) ? '-' : ' -';
    else if (token.kind === 'mark')
      text += (spaced || (token.gap !== Gap.none && token.fold !== ',') ? ' ' : '') + token.text;
    else {
      const before = tokens[i - 1]?.fold;
      const initial = before === '.' && tokens[i - 2]?.text.length === 1;
      const inWord = before === '.' && token.shape === 'lower';
      const parted = before === '-' ? !isInNumber(tokens, i - 1) : before === '.' && !initial && !inWord;
      const glued = token.gap === Gap.none && !parted && !term;
      text += (text === '' || glued ? '' : ' ') + (term ? formalName(term) : token.text);
    }
    // "THCS&THPT": written out, the words stand apart from the joiner.
    spaced = term !== undefined && tokens[term.to]?.fold === '&';
    i = term ? term.to : i + 1;
  }
  return text.trim();
}
