/**
 * noun-phrase: the counted noun with what belongs to it, head first, up to a verb, a preposition, a mark or a number.
 * Known heads come from the table of units; an unknown noun is read by the same frame. Commas inside a coordinated group
 * ("công nhân, viên chức, lao động") stay in it, for its members are of one category.
 */
import {
  ACTS,
  CLOSED_HEADS,
  DEEDS,
  EVENT_HEADS,
  FUNCTION_WORDS,
  HONORIFICS,
  NOUN_PAIRS,
  VERBS,
} from '../../lexicon/phrase-ends.ts';
import { type CountCategory, unitAt } from '../../lexicon/units.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { type PairSet, pairSet, wordSet } from '../../text/word-set.ts';
import { DIGIT_WORDS } from '../numbers/words.ts';

/** Half-open token indices of a noun phrase; `headTo` is where its head ends; category null for an unknown head. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly headTo: number;
  readonly category: CountCategory | null;
}

const MAX_SYLLABLES = 14;
const OPENING = new Set(['"', '“', '‘', "'", '«']);
const COORDINATORS = new Set(['và', ',', '-', '/', '&']);

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;
/** Nouns that a verb of two syllables tells the kind of: "trợ cấp thất nghiệp". */
const NAMED_BY_VERBS = pairSet('trợ cấp, bảo hiểm');
/** Do the words at token `i` make one of the pairs? */
const isPair = (pairs: PairSet, tokens: readonly Token[], i: number): boolean =>
  pairs.has(tokens[i]!.fold, at(tokens, i + 1)?.fold);
/** "trực thuộc": what stands behind it is whose they are. */
const isUnder = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'trực' && at(tokens, i + 1)?.fold === 'thuộc';

/** Is the word a heading's last glued to the first of its paragraph: "đoànTại"? */
export const isGlued = ({ shape, text }: Token): boolean => shape === 'mixed' && /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(text);

/** No Vietnamese syllable has more letters, and only those in ngh- have so many ("nghiêng"). */
const LONGEST_SYLLABLE = 7;

/**
 * Where in the text of token `i` a verb or function word begins that was glued to the noun before it: "viênthay phiên",
 * "họcđược". In code units; 0 where nothing is glued.
 */
export function gluedVerbAt(tokens: readonly Token[], i: number): number {
  const { text, shape } = tokens[i]!;
  if (text.length < LONGEST_SYLLABLE || shape !== 'lower') return 0;
  if (text.length === LONGEST_SYLLABLE && text.startsWith('ngh')) return 0;
  const next = at(tokens, i + 1)?.fold ?? '';
  for (let k = 2; k <= text.length - 2; k++) {
    const word = fold(text.slice(k));
    if (word.length > 2 && (FUNCTION_WORDS.has(word) || VERBS.has(word, next))) return k;
  }
  return 0;
}

/** Does the phrase end before token `i`? */
function endsAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word' || token.gap === Gap.line || token.fold === 'và') return true;
  if (tokens[i - 1] && (isGlued(tokens[i - 1]!) || gluedVerbAt(tokens, i - 1) > 0)) return true;
  // "7 thành viên gia đình ông Ba": whose they are is a name, and no noun.
  if (token.shape === 'lower' && HONORIFICS.has(token.fold) && at(tokens, i + 1)?.shape === 'title') return true;
  if (token.fold === 'mới') return !isAdjective(tokens, i);
  if (isUnder(tokens, i)) return isNameAhead(tokens, i + 2);
  if (isPair(VERBS, tokens, i)) return !(i > 1 && isPair(NAMED_BY_VERBS, tokens, i - 2));
  // "cơ sở giáo dục đại học": the word belongs to the one before.
  return (
    FUNCTION_WORDS.has(token.fold) && !isPair(NOUN_PAIRS, tokens, i) && !(i > 0 && isPair(NOUN_PAIRS, tokens, i - 1))
  );
}

/** "chỗ làm mới đang chờ" are new ones; "đoàn viên mới kết nạp" were taken in just now. */
function isAdjective(tokens: readonly Token[], i: number): boolean {
  const next = at(tokens, i + 1);
  return next?.kind !== 'word' || BEHIND_NEW.has(next.fold);
}
const BEHIND_NEW = wordSet('đang, cho, tại, ở, trong, với, của, và, so, giá, là, trên, đã, sẽ, từ, do');

/** "đơn vị trực thuộc Sở": the name of what they belong to; "các đơn vị trực thuộc đã …" are of a kind. */
const isNameAhead = (tokens: readonly Token[], i: number): boolean => {
  const next = at(tokens, i);
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.shape !== 'lower' || unitAt(tokens, i)?.unit.category === 'organizations')
  );
};

/** "khẩu trang N95", "đoàn thể T.Ư": what is glued to the capitals at the end of a phrase belongs to them. */
function gluedTo(tokens: readonly Token[], from: number, to: number, limit: number): number {
  let end = to;
  if (end - 1 <= from || tokens[end - 1]!.text !== tokens[end - 1]!.text.toUpperCase()) return to;
  while (
    end < limit &&
    tokens[end]!.gap === Gap.none &&
    (tokens[end]!.kind === 'digits' ||
      tokens[end]!.shape === 'upper' ||
      (tokens[end]!.text === '.' &&
        tokens[end + 1]?.gap === Gap.none &&
        tokens[end + 1]!.text === tokens[end + 1]!.text.toUpperCase() &&
        tokens[end + 1]!.kind === 'word'))
  )
    end++;
  return end;
}

/** "liều vắc-xin": does a glued hyphen at token `i` join two syllables of one small word? */
const isHyphen = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' &&
  tokens[i]!.gap === Gap.none &&
  tokens[i - 1]!.shape === 'lower' &&
  tokens[i + 1]?.shape === 'lower' &&
  tokens[i + 1]!.gap === Gap.none;

/** Those who do things. */
const ACTING: ReadonlySet<CountCategory> = new Set(['people', 'members', 'organizations']);

/** Reads on behind a head: its modifiers. */
function modifiersTo(tokens: readonly Token[], from: number, limit: number, category: CountCategory | null): number {
  const acts = category !== null && ACTING.has(category);
  let to = from;
  while (to < limit && at(tokens, to)) {
    if (isHyphen(tokens, to)) {
      to += 2;
      continue;
    }
    if (endsAt(tokens, to) || (acts && isPair(DEEDS, tokens, to))) break;
    if (isUnder(tokens, to)) return Math.min(to + 2, limit);
    const known = unitAt(tokens, to);
    to = known && known.to > to + 1 ? known.to : isPair(NOUN_PAIRS, tokens, to) ? to + 2 : to + 1;
  }
  return Math.min(to, limit);
}

/** Categories whose nouns are counted together: "đoàn viên, người lao động", "công trình, sáng kiến". */
const FAMILIES: readonly ReadonlySet<CountCategory>[] = [
  new Set(['members', 'people']),
  new Set(['initiatives', 'works']),
];

const goTogether = (one: CountCategory, other: CountCategory): boolean =>
  one === other || FAMILIES.some((family) => family.has(one) && family.has(other));

/** Reads the noun phrase that begins at token `i`, not beyond token `limit`; undefined when no noun can begin there. */
export function readNounPhrase(tokens: readonly Token[], i: number, limit = tokens.length): NounPhrase | undefined {
  const first = at(tokens, i);
  if (first?.kind !== 'word' || i >= limit || isInitial(tokens, i)) return undefined;
  const end = Math.min(limit, i + MAX_SYLLABLES);
  const known = unitAt(tokens, i);
  if (!known && (endsAt(tokens, i) || !canBeHead(first) || DIGIT_WORDS.has(first.fold))) return undefined;
  // "bao gồm" counts no bags.
  if (known?.to === i + 1 && (isProper(tokens, i) || isPair(VERBS, tokens, i))) return undefined;
  const headTo = known?.to ?? i + 1;
  const category = known?.unit.category ?? null;
  if (CLOSED_HEADS.has(foldOf(tokens, i, headTo))) return { from: i, to: headTo, headTo, category };
  // "4 đợt tìm kiếm": the verb tells what kind of event it is.
  if (EVENT_HEADS.has(first.fold) && headTo === i + 1 && headTo + 1 < end && isPair(ACTS, tokens, headTo))
    return { from: i, to: headTo + 2, headTo: headTo + 2, category };
  let to = gluedTo(tokens, i, modifiersTo(tokens, headTo, end, category), end);
  // "gia đình 4 người, mẹ trẻ lên mạng": people in general are of no list.
  while (category !== null && first.fold !== 'người') {
    const link = at(tokens, to);
    if (!link || !COORDINATORS.has(link.fold) || !at(tokens, to + 1)) break;
    const next = unitAt(tokens, to + 1);
    if (!next || !goTogether(category, next.unit.category) || next.to > limit || isNumberAhead(tokens, to + 1)) break;
    // "tư vấn cho 140 lượt lao động, đại diện cho 36 người": a verb that may be a noun as well.
    if (isPair(VERBS, tokens, to + 1)) break;
    // "11 cá nhân, Chủ tịch UBND tỉnh tặng …": who does the next thing.
    if (tokens[to + 1]!.shape === 'title' && first.shape === 'lower' && category === 'people') break;
    const behind = modifiersTo(tokens, next.to, Math.min(limit, next.to + MAX_SYLLABLES), category);
    // "1.000 công nhân, đại diện 15 vạn lao động": the second noun begins a clause about the next number.
    if (at(tokens, behind)?.kind === 'digits') break;
    to = behind;
  }
  return { from: i, to, headTo, category };
}

function foldOf(tokens: readonly Token[], from: number, to: number): string {
  let text = tokens[from]!.fold;
  for (let i = from + 1; i < to; i++) text += ` ${tokens[i]!.fold}`;
  return text;
}

const isNumberAhead = (tokens: readonly Token[], i: number): boolean => tokens[i]!.kind === 'digits';

/** "22 A. Durante": an initial, no metre. */
const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'title' && tokens[i]!.text.length === 1 && at(tokens, i + 1)?.text === '.';

/** "62 Bà Triệu": a street's number, where two capitals stand in a row. */
const isProper = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'title' && tokens[i]!.gap === Gap.space && at(tokens, i + 1)?.shape === 'title';

/** An unknown head is a common noun, or an abbreviation in capitals. */
const canBeHead = (token: Token): boolean =>
  (!isCapitalized(token) && token.text.length > 1) ||
  (token.shape === 'upper' && token.text.length > 1) ||
  token.shape === 'mixed';

/** The quoted stretch that begins at token `i` (its opening quote): token indices inside the quotes. */
export function quotedAt(tokens: readonly Token[], i: number): { from: number; to: number } | undefined {
  const open = at(tokens, i);
  if (!open || !OPENING.has(open.text)) return undefined;
  for (let to = i + 1; to < i + MAX_SYLLABLES && at(tokens, to); to++)
    if (/^["”’'»]$/.test(tokens[to]!.text)) return to > i + 1 ? { from: i + 1, to } : undefined;
  return undefined;
}
