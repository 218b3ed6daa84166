/** verdicts: the rules that say what one quoted span is: by its head word, by its list, by a name that is known, by its shape. */
import type { CampaignEntry } from '../../lexicon/campaigns.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import type { CampaignKind, HonourKind, SloganKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isConferred } from '../phrases/award-schemes.ts';
import type { Quote } from '../quotes.ts';
import { type Governor, HELD_TRUE, type Head, type HeadClass } from './governor.ts';
import { isGift, type Known, kindWithin } from './names.ts';
import { isAwarded, isPraise } from './praise.ts';
import { hasSentenceEnd, isSaid, isSentence, joinOf, looksLikeName } from './shapes.ts';

export type QuoteClass = HeadClass | 'site' | 'scare' | 'unclassified';

/** A quoted span and what it is. */
export interface ClassifiedQuote extends Quote {
  readonly class: QuoteClass;
  /** Of a campaign, slogan or honour; null for the rest. */
  readonly kind: CampaignKind | SloganKind | HonourKind | null;
  /** What decided: a head word, the verb, the list, a known name, the name said elsewhere in the article, the shape. */
  readonly by: 'head' | 'verb' | 'list' | 'name' | 'again' | 'attached' | 'shape';
  /** The head word that governs it or its list, half-open token indices; null where none does. */
  readonly head: Head | null;
}

/** What a rule says of a span. */
export type Verdict = Pick<ClassifiedQuote, 'class' | 'kind' | 'by' | 'head'>;

/** The verdict that only the shape of a span gives. */
export const shape = (quoteClass: QuoteClass): Verdict => ({ class: quoteClass, kind: null, by: 'shape', head: null });

/** Verbs that make the title words after them an honour. */
const AWARDED = new Set(['đạt', 'chuẩn']);

/** Verbs of two words that name somebody as something: "được vinh danh (là) “…”". */
const NAMING = new Set([
  'vinh danh',
  'tôn vinh',
  'công nhận',
  'suy tôn',
  'phong tặng',
  'bình chọn',
  'bầu chọn',
  'được bầu',
]);

/** Is it what somebody was named as, be it the name of a scheme too? */
function isNamedAs(tokens: readonly Token[], { open, from, to }: Quote): boolean {
  if (!isCapitalized(tokens[from])) return false;
  const at = tokens[open - 1]?.fold === 'là' ? open - 1 : open;
  return to - from > 2 && NAMING.has(`${tokens[at - 2]?.fold} ${tokens[at - 1]?.fold}`);
}

/** Classes that give way to the name of a known campaign: "buổi lễ “Tết Sum vầy”", "mô hình “Bữa cơm Công đoàn”". */
const WEAK = new Set<QuoteClass>(['wording', 'model', 'event', 'work']);

/** Does what a head word makes of a span give way to the known campaign that it names? A work or a model may be named in ordinary words too. */
export const givesWay = ({ class: of }: Verdict, { proper }: CampaignEntry, { from, to }: Quote): boolean =>
  WEAK.has(of) && (proper === true || to - from >= UNMISTAKABLE || (of !== 'work' && of !== 'model'));
/** A known name as long as this is no coincidence. */
const UNMISTAKABLE = 8;

/** A name that begins like a known one, says itself what it is, or stands away from its head word, is no longer than this. */
export const LONGEST_NAME = 20;
/** With no more between head and name than an attribute, in tokens, it may be longer. */
const ATTRIBUTE = 2;
const LONGEST_BY_HEAD = 32;

/** Head words that are names of days too: only a capitalised name directly after them is theirs. */
const CALENDAR_HEADS = new Set(['thang', 'tet']);

/** Head words that stand before words in another sense too: a name behind them has a capital ("chiến dịch “Áo ấm”"). */
const COMMON_HEADS = new Set([
  'chien-dich',
  'hanh-trinh',
  'le-hoi',
  'ngay-hoi',
  'tuan-le',
  'phien-cho',
  'nha',
  'mai-am',
]);

/** Head words of things that are given: only a name that says in whose spirit is theirs. */
const GIVEN = new Set(['nha', 'chuyen-xe']);

/** Head words of any activity: its name is three capitalised words or more. */
const ACTIVITIES = new Set(['hoat-dong', 'chuoi-hoat-dong']);

/** Does "như" or a colon bring in the list that the span begins ("nhiều hoạt động như: “…”")? */
const isAnnounced = (tokens: readonly Token[], { open }: Quote): boolean =>
  tokens[open - 1]?.fold === 'như' || tokens[open - 1]?.text === ':';

const FUND = fold('quỹ');

/** "thi đua thực hiện “…”" */
const isCarriedOut = (tokens: readonly Token[], { open }: Quote, distance: number): boolean =>
  distance === 2 && tokens[open - 2]!.fold === 'thực' && tokens[open - 1]!.fold === 'hiện';

/** The campaign that a head word makes of a span, or undefined where it does not reach so far. */
function campaignAfter(
  tokens: readonly Token[],
  terms: TermIndex,
  quote: Quote,
  { head, distance, equated }: Governor,
): Verdict | undefined {
  const near = distance === 0;
  const marked = isCapitalized(tokens[quote.from]) || tokens[quote.from]!.kind === 'digits';
  const plain = head.kind === 'movement' || head.id === 'cuoc-van-dong' || looksLikeName(tokens, quote);
  if (isSentence(tokens, quote) || !(marked || (near && plain && !COMMON_HEADS.has(head.id)))) return undefined;
  // "dự án hợp tác … về “…”" is named by its subject, however long; "phong trào thi đua đặc biệt “…”" by its own head
  const long =
    quote.to - quote.from > (distance <= ATTRIBUTE ? LONGEST_BY_HEAD : LONGEST_NAME) &&
    tokens[quote.open - 1]?.fold !== 'về';
  // "giao ước thi đua nước rút “90 ngày đêm …”"
  const sprint = tokens[quote.from]!.kind === 'digits' && tokens[quote.from + 1]?.fold === 'ngày' && distance <= 3;
  if (!near && (long || (head.id === 'thi-dua' && !sprint && !isCarriedOut(tokens, quote, distance)))) return undefined;
  // "vận động ủng hộ “Quỹ …”"
  if (!near && tokens[quote.from]!.fold === FUND) return undefined;
  if (GIVEN.has(head.id) && !(near && isGift(tokens, quote))) return undefined;
  if (ACTIVITIES.has(head.id) && !(isCapitalized(tokens[quote.from]) && quote.to - quote.from >= 3)) return undefined;
  if (head.id === 'hoat-dong' && !isAnnounced(tokens, quote)) return undefined;
  if (head.id === 'du-an' && !(marked && quote.to - quote.from >= LONG)) return undefined;
  if (CALENDAR_HEADS.has(head.id) && !(near && marked && !equated)) return undefined;
  const event = kindWithin(tokens, terms, quote.from, quote.to) === 'event';
  return { class: 'campaign', kind: event ? 'event' : head.kind, by: 'head', head };
}

/** What the head word before a span makes of it, or undefined where it does not reach so far. */
export function byHead(
  tokens: readonly Token[],
  terms: TermIndex,
  quote: Quote,
  governor: Governor,
): Verdict | undefined {
  const { head, distance, equated } = governor;
  const verdict: Verdict = { class: head.class, kind: head.kind, by: 'head', head };
  const near = distance === 0;
  const named = looksLikeName(tokens, quote);
  switch (head.class) {
    case 'campaign':
      return campaignAfter(tokens, terms, quote, governor);
    case 'slogan': {
      const loose = head.kind === 'theme' || head.kind === 'slogan' || head.kind === 'message';
      if (quote.to - quote.from < 3 && !named) return undefined;
      // "luôn xác định “…”"
      if (head.id === HELD_TRUE)
        return quote.to - quote.from >= LONG_SAYING && !isSentence(tokens, quote) ? verdict : undefined;
      // "phương châm sống “…”", "quan niệm sống giản dị “…”": the farther, the longer
      const saying =
        (head.kind === 'motto' || head.kind === 'goal') &&
        distance <= 2 &&
        quote.to - quote.from >= (LONG / 2) * distance;
      return (near || equated || loose || saying) && !hasSentenceEnd(tokens, quote) ? verdict : undefined;
    }
    case 'honour':
      if (isSentence(tokens, quote) || (equated && head.kind === 'prize')) return undefined;
      if (head.id === 'danh-hieu') return near || (named && distance <= 6) ? verdict : undefined;
      return near && named ? verdict : undefined;
    case 'document':
      return distance <= 1 ? verdict : undefined;
    case 'event':
      return distance <= 8 && !isAwarded(tokens, quote) ? verdict : undefined;
    default:
      return near ? { ...verdict, kind: null } : undefined;
  }
}

/** What somebody holds true is as long as this. */
const LONG_SAYING = 5;

/** Classes that a list goes on with. */
const LISTED = new Set<QuoteClass>([
  'campaign',
  'slogan',
  'honour',
  'document',
  'event',
  'work',
  'model',
  'body',
  'idiom',
  'wording',
]);
/** Attached words this long are a goal or theme, shorter ones a name. */
const LONG = 8;

/** The kind that the head word of a list of campaigns gives its items, whatever the one before says of itself. */
const headKind = ({ class: of, head }: ClassifiedQuote): CampaignKind | undefined =>
  of === 'campaign' && head?.class === 'campaign' ? ((head.kind as CampaignKind | null) ?? undefined) : undefined;

/** Is it an event by its own words, which says nothing of what is listed behind it (“Tết Sum vầy”, “Tấm lưới nghĩa tình”)? */
const ofItself = ({ kind, head }: ClassifiedQuote): boolean => kind === 'event' && head === null;

/** What a span is as an item of the list that `before` belongs to, or attached to it by "gắn với (việc)". */
export function byList(
  tokens: readonly Token[],
  terms: TermIndex,
  quote: Quote,
  known: Known,
  before: ClassifiedQuote | undefined,
): Verdict | undefined {
  const length = quote.to - quote.from;
  if (
    tokens[quote.open - 1]?.fold === 'với' &&
    tokens[quote.open - 2]?.fold === 'gắn' &&
    length >= LONG &&
    !known.campaign
  )
    return isSentence(tokens, quote) ? undefined : { class: 'slogan', kind: 'theme', by: 'attached', head: null };
  const join = before && LISTED.has(before.class) && joinOf(tokens, before.after, quote.open);
  if (!before || !join) return undefined;
  if (join === 'tail' && known.campaign && !known.honour) return undefined;
  if (join === 'point' && (before.class !== 'campaign' || length > LONGEST_NAME)) return undefined;
  if (join === 'tail' ? !looksLikeName(tokens, quote) : isSaid(tokens, quote)) return undefined;
  const within = kindWithin(tokens, terms, quote.from, quote.to);
  // a meeting, then “Ngày hội …”
  if (before.class === 'event' && within) return undefined;
  const event = before.class === 'campaign' && within === 'event';
  const kind = event ? 'event' : (headKind(before) ?? (ofItself(before) ? 'programme' : before.kind));
  return { class: before.class, kind, by: 'list', head: before.head };
}

/** Is it what a year is named: "là “Năm doanh nghiệp”"? */
const isThemeOfYear = (tokens: readonly Token[], { from, to, open }: Quote): boolean =>
  tokens[from]!.text === 'Năm' &&
  to - from > 3 &&
  tokens[from + 1]!.shape === 'lower' &&
  tokens[open - 1]?.fold === 'là';

/** Verbs that are done with a campaign: a capitalised name directly behind one is its name ("phát động “Giờ vàng an toàn”"). */
const DONE = new Map<string, CampaignKind>([
  ['phát động', 'movement'],
  ['hưởng ứng', 'movement'],
  ['tổ chức', 'programme'],
  ['khởi động', 'programme'],
  ['triển khai', 'programme'],
]);

/** Does the name of a meeting, a document or a work begin here: “Hội nghị …”? */
const beginsEvent = (terms: TermIndex, token: number): boolean =>
  terms.at(token).some(({ lexicon }) => lexicon === 'quote-heads');

/** What a span is by its own words: a known campaign or honour, or a name that says itself what it is. */
export function byName(tokens: readonly Token[], terms: TermIndex, quote: Quote, known: Known): Verdict | undefined {
  const named = (quoteClass: 'campaign' | 'honour', kind: Verdict['kind']): Verdict => ({
    class: quoteClass,
    kind,
    by: 'name',
    head: null,
  });
  // a certificate that is named like the movement or the title it is given for
  if (
    (known.campaign ?? known.honour) &&
    tokens[quote.open - 1]?.fold === 'bằng' &&
    isConferred(tokens, quote.open - 1)
  )
    return named('honour', 'certificate');
  if (known.honour) return named('honour', known.honour.kind);
  const reached = AWARDED.has(tokens[quote.open - 1]?.fold ?? '') && isCapitalized(tokens[quote.from]);
  if (reached || isAwarded(tokens, quote) || isNamedAs(tokens, quote)) return named('honour', 'title');
  // "năm 2010 được chọn là “Năm phát triển đoàn viên”"
  if (isThemeOfYear(tokens, quote)) return { class: 'slogan', kind: 'theme', by: 'name', head: null };
  const within = kindWithin(tokens, terms, quote.from, quote.to);
  if (known.campaign && (known.campaign.proper || looksLikeName(tokens, quote)))
    return named('campaign', within ?? known.campaign.kind);
  if (isSaid(tokens, quote)) return undefined;
  const kind = within ?? known.begins?.kind;
  if (kind && quote.to - quote.from <= LONGEST_NAME) return named('campaign', kind);
  const marked = isCapitalized(tokens[quote.from]) || tokens[quote.from]!.kind === 'digits';
  const done = marked && DONE.get(`${tokens[quote.open - 2]?.fold} ${tokens[quote.open - 1]?.fold}`);
  if (done && quote.to - quote.from > 2 && quote.to - quote.from <= LONGEST_NAME && !beginsEvent(terms, quote.from))
    return { ...named('campaign', done), by: 'verb' };
  return isPraise(tokens, quote) ? named('honour', 'title') : undefined;
}

/** What is left: speech, a word in another sense, or something to look at. */
export function byShape(tokens: readonly Token[], quote: Quote): Verdict {
  if (isSaid(tokens, quote)) return shape('speech');
  if (quote.to - quote.from <= 4 && !isCapitalized(tokens[quote.from])) return shape('scare');
  return shape('unclassified');
}
