/**
 * person-names: reads one personal name from a token onwards. Vietnamese names are family name, middle names, given name
 * (2 to 5 syllables, nearly always 3); other names are runs of capitalised words. Indices are token indices, half-open.
 */
import type { FamilyName, FamilyNameRank } from '../../lexicon/family-names.ts';
import { BIRTH_ORDER, NAME_SYLLABLES, TELLING_MIDDLE_NAMES } from '../../lexicon/given-names.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';
import { isCompound } from './compounds.ts';

export interface NameReading {
  /** Token after the name; `end` is its end in the text (inside a token where the next word is glued to it: "HuyTừ"). */
  readonly to: number;
  readonly end: number;
  readonly syllables: number;
  /** Rank of the family name; null for a name without one. */
  readonly rank: FamilyNameRank | null;
  /** Does a middle name say that this is a person ("Thị", "Văn")? */
  readonly telling: boolean;
  /** Is every syllable after the family name one that names are made of? */
  readonly usual: boolean;
  /** How many syllables are clan names. */
  readonly clans: number;
}

/** May the name go on with token `i`, `syllables` having been read? The caller knows where other names begin. */
export type MayGoOn = (i: number, syllables: number) => boolean;

/** Words that open a sentence or clause where the full stop got lost; no name goes on with them. */
const OPENERS = new Set(
  'với trong tại theo và là từ trên sau khi đến đã tham phát cùng được ông bà chị em cô do nhân nhằm để qua vì cho có các những một này về ngoài không nếu như tuy còn nhưng hiện tới trước giữa dưới đây đó thay mặt sự việc tổng lđlđ ubnd'
    .split(' ')
    .filter((word) => !NAME_SYLLABLES.has(word) || word === 'từ')
    .map(fold),
);

/** Words of two syllables that open a sentence, whose first may be a name. */
const OPENING_PAIRS = pairSet(
  'tuy nhiên, ngoài ra, phát biểu, tính đến, tiếp đó, hiện nay, kết quả, thực hiện, thông qua, thông tin',
);

/** Does a word stand at `i` that opens a sentence where the full stop got lost? */
const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  OPENERS.has(tokens[i]!.fold) ||
  (tokens[i + 1]?.shape === 'lower' && OPENING_PAIRS.has(tokens[i]!.fold, tokens[i + 1]!.fold));

const MOST_SYLLABLES = 4;
/** With a middle name that only names have, or a clan's ("Y Thanh Hà Niê Kđăm"). */
const MOST_WITH_TELLING = 5;

/** Length in code units of a capitalised name syllable to which the next word is glued ("HuyTừ" → 3); 0 when it is none. */
function gluedSyllable(token: Token): number {
  if (token.shape !== 'mixed') return 0;
  for (let i = 1; i < token.text.length - 1; i++)
    if (/\p{Lu}/u.test(token.text[i]!)) {
      const head = token.text.slice(0, i);
      return NAME_SYLLABLES.has(fold(head)) ? i : 0;
    }
  return 0;
}

/** First parts of highland names before the apostrophe. */
const CLAN_PREFIXES = new Set(['h', 'k', 'y', 'r', 'm', 'đ', 'ma', 'ja', 'ra']);

/** Token after the syllable at `i`, with the highland peoples' apostrophe ("H'Hen", "K'Brể"); `i` itself when it is no capitalised word. */
export function nameSyllable(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.kind !== 'word' || !isCapitalized(token) || token.shape === 'mixed') return i;
  const tail = tokens[i + 2];
  const apostrophe = tokens[i + 1]?.fold === "'" && tokens[i + 1]!.gap === Gap.none;
  const joined = apostrophe && CLAN_PREFIXES.has(token.fold) && tail?.kind === 'word' && tail.gap === Gap.none;
  return joined ? i + 3 : i + 1;
}

/** May the word at `i` stand next to the one before it inside a name? A line break may only be a wrapped line. */
function adjoins(tokens: readonly Token[], i: number, syllables: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return token.gap === Gap.space || (token.gap === Gap.line && syllables < 3);
}

const inCapitals = (token: Token): boolean => token.shape === 'upper';

const HEADLINE = 6;

/** Do more words in capitals follow than a name has? */
function isHeadline(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + HEADLINE; i++)
    if (tokens[i]?.kind !== 'word' || !inCapitals(tokens[i]!) || (i > from && tokens[i]!.gap === Gap.block))
      return false;
  return true;
}

/** The family name that begins at token `i`, longest first. */
export const familyNameAt = (terms: TermIndex, i: number): Term<FamilyName> | undefined =>
  terms.at(i).find((term) => term.lexicon === 'family-names') as Term<FamilyName> | undefined;

/** "Sùng [A] Tủa", "Tráng [A] Dương": a letter that is a middle name among the highland peoples. */
const isClanLetter = (terms: TermIndex, tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length === 1 &&
  familyNameAt(terms, i)?.entry.rank === 'clan' &&
  tokens[i + 1]?.shape === 'title' &&
  tokens[i + 1]!.gap === Gap.space;

/** "Lê Hoàng Em", "Nguyễn Văn Bảy Em", "Bảy Em": a word of address, and a given name of the south, there by the order of birth. */
function isGivenEm(tokens: readonly Token[], i: number, syllables: number): boolean {
  if (tokens[i]!.fold !== 'em' || tokens[i + 1]?.shape === 'title') return false;
  return syllables === 2 || BIRTH_ORDER.has(tokens[i - 1]!.fold);
}

/**
 * Reads a Vietnamese name whose family name begins at token `from`. Null when no family name or nothing after it does.
 * `mayGoOn` stops it where an organization, a place or a title begins.
 */
export function readVietnameseName(
  tokens: readonly Token[],
  terms: TermIndex,
  from: number,
  mayGoOn: MayGoOn,
): NameReading | null {
  const family = familyNameAt(terms, from);
  const apostrophe = nameSyllable(tokens, from) - from === 3;
  if (!family && !apostrophe) return null;
  const capitals = inCapitals(tokens[from]!);
  const headline = capitals && isHeadline(tokens, from);
  let i = apostrophe ? from + 3 : family!.to;
  let syllables = apostrophe ? 1 : family!.to - family!.from;
  let rank: FamilyNameRank = apostrophe ? 'clan' : family!.entry.rank;
  let end = tokens[i - 1]!.end;
  let telling = syllables > 1;
  let usual = true;
  let clans = rank === 'clan' ? 1 : 0;
  let second = '';
  for (;;) {
    const token = tokens[i];
    if (!token || !adjoins(tokens, i, syllables)) break;
    // "Lê Hoàng Em": a word of address, and a given name of the south
    const given = syllables > 1 && isGivenEm(tokens, i, syllables);
    if ((opensSentence(tokens, i) && !given) || !mayGoOn(i, syllables)) break;
    if (syllables >= (telling || clans > 0 ? MOST_WITH_TELLING : MOST_SYLLABLES)) break;
    const glued = gluedSyllable(token);
    if (glued) {
      end = token.start + glued;
      syllables++;
      i++;
      break;
    }
    const next = nameSyllable(tokens, i);
    if (next === i) break;
    if (capitals && !inCapitals(token) && token.text.length > 1) break;
    if (!capitals && inCapitals(token) && !isClanLetter(terms, tokens, i)) break;
    // in a headline in capitals nothing but the syllables themselves says where the name ends
    if (headline && syllables > 1 && (syllables > (second === 'thị' ? 3 : 2) || !NAME_SYLLABLES.has(token.fold))) break;
    if (syllables === 1) second = token.fold;
    const clan = familyNameAt(terms, i)?.entry.rank === 'clan' || next > i + 1;
    if (clan) {
      rank = 'clan';
      clans++;
    }
    if (TELLING_MIDDLE_NAMES.has(token.fold) && syllables === 1) telling = true;
    else if (!clan && !given && !NAME_SYLLABLES.has(token.fold) && !familyNameAt(terms, i)) usual = false;
    i = next;
    end = tokens[i - 1]!.end;
    syllables++;
  }
  if (syllables < 2 && !apostrophe) return null;
  return { to: i, end, syllables, rank, telling, usual, clans };
}

/** Particles of foreign names, written small inside them. */
const PARTICLES = new Set(['van', 'von', 'de', 'da', 'di', 'del', 'dos', 'bin', 'al', 'el', 'la', 'der']);

/** Reads a run of at most `most` capitalised words as a name: foreign names ("Kim Jong-un", "J. van den Berg") and given names. */
export function readPlainName(
  tokens: readonly Token[],
  from: number,
  most: number,
  mayGoOn: MayGoOn,
): NameReading | null {
  let i = from;
  let end = -1;
  let to = from;
  let words = 0;
  let usual = true;
  while (words < most) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (words > 0 && !adjoins(tokens, i, 3) && token.gap !== Gap.none)) break;
    if (words > 0 && !mayGoOn(i, words)) break;
    if (words > 0 && opensSentence(tokens, i) && !isGivenEm(tokens, i, 0)) break;
    // "Heng Samrin Củng cố …": behind a foreign name a word of ours opens a sentence
    if (words > 1 && !usual && tokens[i + 1]?.shape === 'lower' && isCompound(token, tokens[i + 1])) break;
    if (!isCapitalized(token)) {
      if (words === 0 || !PARTICLES.has(token.fold) || !isCapitalized(tokens[i + 1])) break;
      i++;
      continue;
    }
    const glued = gluedSyllable(token);
    end = glued ? token.start + glued : token.end;
    usual &&= NAME_SYLLABLES.has(token.fold) || (words > 0 && isGivenEm(tokens, i, 0));
    words++;
    to = ++i;
    if (glued) break;
    // "Jong-un", "O'Brien", "J."
    while (
      (tokens[i]?.fold === '-' || tokens[i]?.fold === "'") &&
      tokens[i]!.gap === Gap.none &&
      tokens[i + 1]?.kind === 'word' &&
      tokens[i + 1]!.gap === Gap.none
    ) {
      end = tokens[i + 1]!.end;
      usual = false;
      to = i += 2;
    }
    if (
      token.text.length === 1 &&
      tokens[i]?.text === '.' &&
      tokens[i]!.gap === Gap.none &&
      isCapitalized(tokens[i + 1])
    )
      i++;
  }
  return words === 0 ? null : { to, end, syllables: words, rank: null, telling: false, usual, clans: 0 };
}
