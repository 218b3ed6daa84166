/** role-phrases: titles with what belongs to them, "nguyên Phó Chủ tịch Thường trực". Indices are token indices, half-open. */
import { EPITHETS, ROLE_PREFIXES, ROLE_SUFFIXES, type Role } from '../../lexicon/roles.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { indexRanges, type RangeIndex } from '../../text/spans.ts';
import { Gap, type Token } from '../../text/tokens.ts';

export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/** The titles of a text, in text order without overlap, findable by where they stand. */
export type RolePhrases = RangeIndex<RolePhrase>;

/** Are the tokens at `i - 1` and `i` parts of one expression? */
const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.block;

function withPrefixes(tokens: readonly Token[], from: number, floor: number): number {
  let start = from;
  while (start > floor && joined(tokens, start)) {
    const dotted = tokens[start - 1]!.text === '.' && tokens[start]!.gap <= Gap.space ? 1 : 0;
    const prefix = tokens[start - 1 - dotted];
    if (!prefix || start - 1 - dotted < floor || !ROLE_PREFIXES.has(prefix.fold)) break;
    if ((prefix.text.length === 1) !== (dotted === 1)) break;
    start -= 1 + dotted;
  }
  return start;
}

const SUFFIXES = new Map<string, (readonly string[])[]>();
for (const words of ROLE_SUFFIXES) SUFFIXES.set(words[0]!, [...(SUFFIXES.get(words[0]!) ?? []), words]);

function withSuffixes(tokens: readonly Token[], from: number): number {
  let to = from;
  for (;;) {
    const rows = joined(tokens, to) ? SUFFIXES.get(tokens[to]!.fold) : undefined;
    const suffix = rows?.find((words) =>
      words.every((word, k) => joined(tokens, to + k) && tokens[to + k]!.fold === word),
    );
    if (!suffix) return to;
    to += suffix.length;
  }
}

/** Last words of what is said of a holder: most words are none. */
const EPITHET_ENDS = new Set(Array.from(EPITHETS, (words) => words.slice(words.lastIndexOf(' ') + 1)));

/** Token before what is said of the holder between a title and token `end` ("kỹ sư| trẻ |Nguyễn"); `end` where nothing is. */
export function beforeEpithet(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.fold ?? '';
  if (!EPITHET_ENDS.has(last) || !joined(tokens, end - 1)) return end;
  if (end > 2 && EPITHETS.has(`${tokens[end - 2]!.fold} ${last}`)) return end - 2;
  return end > 1 && EPITHETS.has(last) ? end - 1 : end;
}

/** "anh Hùng" and "Anh Hùng" are a man, "anh hùng" and "Anh hùng" are a title. */
const isNamed = (tokens: readonly Token[], { from, to }: Pick<RolePhrase, 'from' | 'to'>): boolean =>
  to - from === 2 && tokens[from]!.fold === 'anh' && tokens[from + 1]!.shape === 'title';

/** "tàu PY-90243-TS": letters that end a registration number are no title. */
const isNumberTail = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap === Gap.none &&
  tokens[i]!.shape === 'upper' &&
  tokens[i - 1]?.fold === '-' &&
  tokens[i - 2]?.kind === 'digits';

/** "Trung [Quốc Vương] Nghị": what begins inside a country's name is no title. */
const isInCountry = (terms: TermIndex, { from }: Term): boolean =>
  from > 0 && terms.at(from - 1).some(({ lexicon, to }) => lexicon === 'countries' && to > from);

/** Reads every title of the text. Linear in the tokens. */
export function readRolePhrases(tokens: readonly Token[], terms: TermIndex): RolePhrases {
  const all: RolePhrase[] = [];
  let floor = 0;
  for (const term of terms.of<Role>('roles')) {
    if (term.from < floor || isNamed(tokens, term) || isNumberTail(tokens, term.from) || isInCountry(terms, term))
      continue;
    const from = withPrefixes(tokens, term.from, floor);
    const to = withSuffixes(tokens, term.to);
    all.push({ from, to, role: term.entry });
    floor = to;
  }
  return indexRanges(all);
}
