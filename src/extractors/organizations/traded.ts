/** traded: companies known by what they make and their name ("Than Hà Lầm", "Cao su Chư Păh"), where the article has named them in full. */
import { COMPANY_WORDS } from '../../lexicon/company-words.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Reading } from './reading.ts';

/** The most words a name with its trade has. */
const LONGEST = 5;

/** Kinds of places that are no company's own name. */
const PLACES: ReadonlySet<string> = new Set(['countries', 'regions']);

/**
 * The last trade and the own name behind it, that together stand for the company in `reading` ("Công ty CP [Than Hà Lầm]"), or
 * null. The trade's capital begins the name; a country's name is no company's.
 */
function tradeName(tokens: readonly Token[], terms: TermIndex, { from, to, type }: Reading): readonly string[] | null {
  if (!FIRMS.has(type.id) || tokens[to - 1]!.shape !== 'title') return null;
  let head = to - 1;
  let own = 0;
  for (; head > from && to - head < LONGEST; head--) {
    const { kind, gap, shape, fold } = tokens[head]!;
    if (kind !== 'word' || gap !== Gap.space || (shape === 'lower' && !COMPANY_WORDS.has(fold))) return null;
    if (shape === 'title' && GOODS.has(fold)) break;
    if (shape === 'title') own = head;
    else if (shape !== 'lower') return null;
  }
  if (own === 0 || head === from || !GOODS.has(tokens[head]!.fold)) return null;
  if (terms.at(own).some(({ lexicon }) => PLACES.has(lexicon))) return null;
  // "Dệt May Huế": two trades side by side.
  const first = tokens[head - 1]!;
  if (head - 1 > from && first.shape === 'title' && GOODS.has(first.fold)) head--;
  return tokens.slice(head, to).map(({ text }) => text);
}
const FIRMS: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty']);

/** The letter and number that factories of the army go by, which stand for the whole ("Nhà máy [Z175]", "Xí nghiệp [X55]"). */
function codeName(tokens: readonly Token[], { to, type }: Reading): readonly string[] | null {
  const number = tokens[to - 1]!;
  const letter = tokens[to - 2]!;
  const code =
    type.kind === 'company' &&
    number.kind === 'digits' &&
    number.gap === Gap.none &&
    number.text.length >= 2 &&
    (letter.text === 'Z' || letter.text === 'X');
  return code ? [letter.text, number.text] : null;
}

/** First syllables of what is made or mined: such a trade with a name is one house, where "Du lịch Hà Nội" is a field. */
const GOODS = wordSet('cao than may dệt thép xi giày giầy bia gạch mía đường gỗ nhựa phân supe apatit cơ dược sứ sữa');

/** The most companies that share a trade in an article: no real one comes near, and work stays linear. */
const MOST = 64;

/** The companies an article names, under the first word of trade and name. */
export type Traded = Map<string, { readonly words: readonly string[]; readonly reading: Reading }[]>;

/** Adds to `traded` the company of `reading`, where its trade and name alone can stand for it. */
export function addTraded(tokens: readonly Token[], terms: TermIndex, traded: Traded, reading: Reading): void {
  const words = tradeName(tokens, terms, reading) ?? codeName(tokens, reading);
  if (words === null) return;
  const known = traded.get(words[0]!) ?? [];
  if (known.length >= MOST || known.some((other) => other.words.join(' ') === words.join(' '))) return;
  traded.set(words[0]!, [...known, { words, reading }]);
}

const standsAt = (tokens: readonly Token[], words: readonly string[], i: number): boolean =>
  words.every((word, k) => tokens[i + k]?.text === word && (k === 0 || tokens[i + k]!.gap !== Gap.block));

/** The company whose trade and name stand at token `i`, read as its mention there, or undefined. */
export function tradedAt(tokens: readonly Token[], traded: Traded, i: number): Reading | undefined {
  const house = traded.get(tokens[i]!.text)?.find(({ words }) => standsAt(tokens, words, i));
  return house && { ...house.reading, from: i, to: i + house.words.length };
}

const UNIONS: ReadonlySet<string> = new Set(['cong-doan', 'cong-doan-co-so']);
/** The most tokens "Công đoàn cơ sở" has. */
const LONGEST_HEAD = 4;

/** `reading` (before `next`) with its owner where it is "CĐ Cao su X" and the article names the company so; else as it is. */
export function withTradedOwner(
  tokens: readonly Token[],
  reading: Reading,
  traded: Traded,
  next: Reading | undefined,
): Reading {
  const { from, to, type } = reading;
  if (traded.size === 0 || reading.owner || !UNIONS.has(type.id)) return reading;
  for (let i = from + 1; i < to && i <= from + LONGEST_HEAD; i++) {
    const owner = tradedAt(tokens, traded, i);
    // "Công đoàn Xi măng [Hoàng Thạch]": the name may go further than that of a branch.
    if (owner && owner.to >= to && (next === undefined || next.from >= owner.to))
      return {
        ...reading,
        to: owner.to,
        words: type.name,
        owner,
        area: null,
        missing: owner.missing,
        branch: undefined,
      };
  }
  return reading;
}
