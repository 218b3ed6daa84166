/** law-titles: how far the title of a law goes ("Luật An toàn, vệ sinh lao động năm 2015", "Luật sửa đổi, bổ sung …"). Indices are token indices, half-open. */
import { AFTER_LAW_TITLE } from '../../lexicon/document-types.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { joined } from './event-parts.ts';

/** The text that titles are read in, with the terms met there. */
export interface LawText {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
}

const LAWS = new Set(['luật', 'bộ luật'].map(fold));

/** Token after the year at `i` ("năm 2012", "2024"), with the year. */
export function yearAt(tokens: readonly Token[], i: number): { to: number; year?: string } {
  const at = tokens[i]?.fold === 'năm' ? i + 1 : i;
  const token = tokens[at];
  const fits =
    token?.kind === 'digits' && /^(?:19|20)\d\d$/.test(token.text) && joined(tokens, i) && tokens[at + 1]?.text !== '/';
  return fits ? { to: at + 1, year: token.text } : { to: i };
}

/** No title of a law has more words, and none stands farther behind what amends it. */
const MOST_TITLE = 8;
const MOST_AMENDING = 12;

/** Token after an abbreviation that goes on a known title ("Luật Giáo dục [ĐH]") at `i`. */
const afterTitle = (tokens: readonly Token[], i: number): number =>
  joined(tokens, i) && tokens[i]!.shape === 'upper' && !isCapitalized(tokens[i + 1]) ? i + 1 : i;

/** "luật bảo hiểm xã hội", "luật việc làm năm 2013": is a title in small letters long enough, or told by its year or amendment? */
const isPlain = (tokens: readonly Token[], i: number, to: number): boolean =>
  to - i >= LONG_TITLE || yearAt(tokens, to).year !== undefined || afterAmended(tokens, to) > to;
const LONG_TITLE = 4;

/** Token after the title of a law at `i`, its type beginning at `from`: one that is known, else capitalised words with the small ones up to the end of the phrase. */
export function lawTitleAt({ tokens, terms }: LawText, from: number, i: number): number {
  if (!joined(tokens, i) || tokens[i]!.kind !== 'word') return i;
  const known = terms.at(i - 1).find(({ lexicon }) => lexicon === 'law-titles');
  const type = isCapitalized(tokens[i - 1]) || isCapitalized(tokens[from]);
  if (known && (type || isCapitalized(tokens[i]) || isPlain(tokens, i, known.to))) return afterTitle(tokens, known.to);
  if (!type || !isCapitalized(tokens[i])) return i;
  let to = i + 1;
  while (to < i + MOST_TITLE && joined(tokens, to)) {
    if (tokens[to]!.kind === 'word' && !AFTER_LAW_TITLE.has(tokens[to]!.fold)) to++;
    else if (isInTitle(tokens, to)) to += 2;
    else break;
  }
  return to;
}

/** "Phòng, chống HIV/AIDS": does the mark at `i` stand inside a title? */
const isInTitle = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.text === ',' && tokens[i + 1]?.fold === 'chống') ||
  (tokens[i]!.text === '/' && tokens[i - 1]!.shape === 'upper' && tokens[i + 1]?.shape === 'upper');

/** Token after "sửa đổi" or "(sửa đổi)" at `i`; "sửa đổi, bổ sung" is what is done to the law. */
export function afterAmended(tokens: readonly Token[], i: number): number {
  const bracket = tokens[i]?.text === '(' ? 1 : 0;
  if (!joined(tokens, i) || tokens[i + bracket]?.fold !== 'sửa' || tokens[i + bracket + 1]?.fold !== 'đổi') return i;
  const to = i + 2 + bracket;
  if (bracket) return tokens[to]?.text === ')' ? to + 1 : i;
  return tokens[to]?.text === ',' && tokens[to + 1]?.fold === 'bổ' ? i : to;
}

/** Token after "Luật [sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế]"; `type.to` where no law is amended. */
export function amendedLawAt(text: LawText, { from, to }: Term): number {
  const { tokens, terms } = text;
  if (!isCapitalized(tokens[from]) || tokens[to]?.fold !== 'sửa' || tokens[to + 1]?.fold !== 'đổi') return to;
  for (let i = to + 2; i < to + MOST_AMENDING && joined(tokens, i); i++) {
    if (!isCapitalized(tokens[i])) continue;
    const other = terms.at(i).find(({ lexicon, entry }) => lexicon === 'document-types' && LAWS.has(entry.id));
    const end = other ? lawTitleAt(text, i, other.to) : to;
    return other && end > other.to ? yearAt(tokens, end).to : to;
  }
  return to;
}
