/** governor: the head word that governs a quoted span, looked for to the left of its opening mark. */
import type { CampaignTrigger } from '../../lexicon/campaign-triggers.ts';
import type { HonourHead } from '../../lexicon/honours.ts';
import type { QuoteHead, QuoteHeadClass } from '../../lexicon/quote-heads.ts';
import type { SloganTrigger } from '../../lexicon/slogan-triggers.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import type { CampaignKind, HonourKind, SloganKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isConferred } from '../phrases/award-schemes.ts';
import { partsWorkers } from '../phrases/unquoted-names.ts';
import { CLAUSE_WORDS, LIST_OPENERS } from './words.ts';

/** What somebody holds true: "tâm niệm", "xác định". */
export const HELD_TRUE = 'tam-niem';

export type HeadClass = 'campaign' | 'slogan' | 'honour' | QuoteHeadClass;

/** A head word in the text; half-open token indices. `kind` is of its layer, null for other classes. */
export interface Head {
  readonly class: HeadClass;
  readonly kind: CampaignKind | SloganKind | HonourKind | null;
  readonly from: number;
  readonly to: number;
  /** Entry id of its table. */
  readonly id: string;
}

/** A head word and how it stands to the quotes. */
export interface Governor {
  readonly head: Head;
  /** Words between the head word and the quotes. */
  readonly distance: number;
  /** Does "là" or a colon lead from the head word to the quotes? */
  readonly equated: boolean;
}

/** Head words by the token index after them, the longest of each place. */
export type HeadIndex = ReadonlyMap<number, Head>;

/** A quoted span further from its head word than this belongs to something else. */
const REACH = 12;
/** A document's quoted subject stands after its number, date and issuer. */
const DOCUMENT_REACH = 32;

/** Marks that do not end the phrase of a head word. */
const INNER_MARKS = new Set(['-', '(', ')', '/', '&', '.']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '…']);
/** A head word with one of these speaks of what was named before ("chủ đề này"). */
const POINTERS = new Set(['này', 'đó', 'ấy', 'trên']);
/** What can have a subject, a theme or a motto. */
const SUBJECT_BEARERS = new Set<HeadClass>(['document', 'campaign', 'event', 'model', 'work', 'body']);

/** Syllables that make a head word part of another word: "lý giải", "tình cờ". */
const COMPOUNDS = new Map([
  ['giai', wordSet('lý kiến hóa phân diễn bào lời mùa phương nan hòa chú khuyến')],
  ['co', wordSet('tình bất ngọn lá màu bàn quân phất')],
]);

/** Indexes the head words of all tables by where they end. Linear in the terms met. */
export function indexHeads(tokens: readonly Token[], terms: TermIndex): HeadIndex {
  const heads = new Map<number, Head>();
  const add = (term: Term, headClass: HeadClass, kind: Head['kind']): void => {
    if (COMPOUNDS.get(term.entry.id)?.has(tokens[term.from - 1]?.fold ?? '') === true) return;
    const known = heads.get(term.to);
    if (known && known.from <= term.from) return;
    heads.set(term.to, { class: headClass, kind, from: term.from, to: term.to, id: term.entry.id });
  };
  for (const term of terms.of<HonourHead>('honour-heads'))
    if (term.entry.id !== 'giai-thuong' || isConferred(tokens, term.from)) add(term, 'honour', term.entry.kind);
  for (const term of terms.of<SloganTrigger>('slogan-triggers')) add(term, 'slogan', term.entry.kind);
  // "phương châm hoạt động “…”"
  for (const term of terms.of<CampaignTrigger>('campaign-triggers'))
    if (!(term.entry.id === 'hoat-dong' && heads.has(term.from))) add(term, 'campaign', term.entry.kind);
  for (const term of terms.of<QuoteHead>('quote-heads')) add(term, term.entry.class, null);
  // "các phong trào thi đua, cuộc vận động “…”": the first of two head words tells the kind.
  for (const [to, head] of heads) {
    if (head.class !== 'campaign') continue;
    const first = headBeside(tokens, heads, head);
    if (first) heads.set(to, { ...head, kind: first.kind });
  }
  return heads;
}

/** The head word of campaigns that a comma or "và" joins to the one given. */
function headBeside(tokens: readonly Token[], heads: HeadIndex, { from }: Head): Head | undefined {
  const joint = tokens[from - 1]?.fold === 'các' ? from - 2 : from - 1;
  const first = JOINTS.has(tokens[joint]?.fold ?? '') ? heads.get(joint) : undefined;
  return first?.class === 'campaign' ? first : undefined;
}
const JOINTS = new Set([',', 'và']);

/** Looks left for a document word when the quotes follow "về": "Nghị quyết số … của … về “…”". */
function documentBefore(tokens: readonly Token[], heads: HeadIndex, open: number, floor: number): Head | undefined {
  const before = tokens[open - 1]?.fold;
  if (before !== 'về' && !(before === 'việc' && tokens[open - 2]?.fold === 'về')) return undefined;
  for (let i = open; i > Math.max(floor, open - DOCUMENT_REACH); i--) {
    const head = heads.get(i);
    if (head && SUBJECT_BEARERS.has(head.class)) return head;
  }
  return undefined;
}

/** The head word of a theme whose occasion is `head`: "chủ đề Đại hội “…”", "chủ đề của Tháng Công nhân năm 2024 “…”". */
function themeOf(tokens: readonly Token[], heads: HeadIndex, head: Head, distance: number): Head | undefined {
  if (!(head.class === 'event' || (head.id === 'thang' && distance > 0))) return undefined;
  const owned = tokens[head.from - 1]?.fold === 'của';
  const before = owned && distance === 0 ? undefined : heads.get(head.from - Number(owned));
  return before?.class === 'slogan' ? before : undefined;
}

/** The longest head word of slogans has so many words. */
const LONGEST_HEAD = 3;

/** Words between quotes and the head word behind them; the last of them makes it one ("… được chọn [làm] chủ đề", "… [là] phương châm"). */
const MADE = new Set(['là', 'làm', 'thành']);
const MAKING = new Set([...MADE, 'được', 'đã', 'lấy', 'chọn', 'trở', 'chính', 'cũng', 'luôn']);
const MOST_MAKING = 4;

/** Spoken of as a theme ("“…” là chủ đề"), fewer words are a subject that people talk about. */
const FEWEST_EQUATED = 5;

/** The head word of what quotes that end before token `after` are the name of: "“…” [đó] là tên (gọi) (của) phong trào …". */
function calledBehind(tokens: readonly Token[], heads: HeadIndex, after: number): Head | undefined {
  let at = after;
  if (tokens[at]?.kind === 'mark') at++;
  if (THAT.has(tokens[at]?.fold ?? '')) at++;
  if (tokens[at]?.fold !== 'là' || tokens[at + 1]?.fold !== CALLED) return undefined;
  at += tokens[at + 2]?.fold === 'gọi' ? 3 : 2;
  if (tokens[at]?.fold === 'của') at++;
  for (let end = at + LONGEST_CALLED; end > at; end--) {
    const head = heads.get(end);
    if (head?.from === at && head.class === 'campaign') return head;
  }
  return undefined;
}

/**
 * The head word of what quotes that end before token `after` are said to be: "“…” là một phong trào", "“…” là chương trình do …".
 * A programme may be one on television: only who holds it makes it one here.
 */
function saidToBe(tokens: readonly Token[], heads: HeadIndex, after: number): Head | undefined {
  if (tokens[after]?.fold !== 'là') return undefined;
  let at = after + 1;
  if (tokens[at]?.fold === 'một') at++;
  if (tokens[at]?.fold === 'trong' && ONE_OF.has(tokens[at + 1]?.fold ?? '')) at += 2;
  for (let end = at + LONGEST_CALLED; end > at; end--) {
    const head = heads.get(end);
    if (head?.from !== at || head.class !== 'campaign') continue;
    return SAID.has(head.id) || tokens[end]?.fold === 'do' ? head : undefined;
  }
  return undefined;
}
const ONE_OF = new Set(['những', 'các']);
/** Head words that are said of nothing else. */
const SAID = new Set(['phong-trao', 'phong-trao-thi-dua', 'cuoc-van-dong', 'hoi-thi']);
const THAT = new Set(['đó', 'đây']);
const CALLED = fold('tên');
/** The longest head word of campaigns has so many words. */
const LONGEST_CALLED = 5;

/** The head word behind quotes between tokens `open` and `after`: "lấy “…” làm phương châm", "“…” là chủ đề của đại hội". */
export function governorBehind(
  tokens: readonly Token[],
  heads: HeadIndex,
  open: number,
  after: number,
): Governor | undefined {
  let at = after;
  while (at < after + MOST_MAKING && MAKING.has(tokens[at]?.fold ?? '') && tokens[at]!.gap < Gap.line) at++;
  const called = calledBehind(tokens, heads, after) ?? saidToBe(tokens, heads, after);
  if (called) return { head: called, distance: 0, equated: false };
  const made = at > after ? tokens[at - 1]!.fold : '';
  if (!MADE.has(made) || (made === 'là' && after - open - 2 < FEWEST_EQUATED)) return undefined;
  for (let end = at + 1; end <= at + LONGEST_HEAD; end++) {
    const head = heads.get(end);
    if (head?.class === 'slogan' && head.from === at && head.id !== HELD_TRUE)
      return { head, distance: 0, equated: true };
  }
  return undefined;
}

/** The head word that ends before token `i`; what somebody holds true only directly before the quotes (“chủ đề được xác định là “…””). */
function headNear(heads: HeadIndex, i: number, apart: boolean): Head | undefined {
  const head = heads.get(i);
  return apart && head?.id === HELD_TRUE ? undefined : head;
}

/** So few words stand on either side of the comma in the subjects of a contest. */
const SUBJECT_REACH = 3;

/** Does the comma at token `i` stand in the subjects of a contest, `distance` words before the quotes: "hội thi nấu ăn, cắm hoa “…”"? */
function isContestOf(heads: HeadIndex, i: number, distance: number): boolean {
  if (distance === 0 || distance > SUBJECT_REACH) return false;
  for (let end = i; end >= i - SUBJECT_REACH + 1; end--) if (heads.get(end)?.kind === 'contest') return true;
  return false;
}

/**
 * The head word that governs the quotes opening at token `open`, or undefined. `floor` is the first token of the sentence.
 * The nearest head word governs, unless "là" or a colon leads back to a theme or motto ("khẩu hiệu của phong trào là “…”").
 */
export function governorOf(
  tokens: readonly Token[],
  heads: HeadIndex,
  open: number,
  floor: number,
): Governor | undefined {
  if (SENTENCE_ENDS.has(tokens[open - 1]?.text ?? '')) return undefined;
  const document = documentBefore(tokens, heads, open, floor);
  if (document?.class === 'document') return { head: document, distance: 1, equated: false };
  let nearest: Governor | undefined;
  let distance = 0;
  let equated = false;
  for (let i = open; i > floor && distance <= REACH; i--) {
    const head = headNear(heads, i, distance > 0 || equated);
    if (head && distance > 0 && POINTERS.has(tokens[i]!.fold)) break;
    if (head) {
      nearest ??= { head, distance, equated };
      if (head.class === 'slogan') return { head, distance, equated };
      const theme = themeOf(tokens, heads, head, distance);
      if (theme) return { head: theme, distance, equated };
      if (!equated || !SUBJECT_BEARERS.has(nearest.head.class)) return nearest;
    }
    const { fold, kind } = tokens[i - 1]!;
    if (fold === 'là' || fold === ':') equated ||= distance <= 2;
    else if (fold === ',' && isContestOf(heads, i - 1, distance)) continue;
    else if (
      fold === ','
        ? !LIST_OPENERS.has(tokens[i]?.fold ?? '') && !partsWorkers(tokens, i - 1)
        : kind === 'mark' && !INNER_MARKS.has(fold)
    )
      break;
    else if (fold === 'gọi' && tokens[i - 2]?.fold === 'tên') distance++;
    else if (!equated && (CLAUSE_WORDS.has(fold) || (fold === 'với' && tokens[i]?.fold !== 'tên'))) break;
    else if (kind !== 'mark') distance++;
  }
  return nearest;
}
