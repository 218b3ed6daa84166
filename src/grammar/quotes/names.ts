/** names: what a quoted span is by its own words: a known campaign or honour, a gift, a name that says what it is. */
import type { CampaignTrigger } from '../../lexicon/campaign-triggers.ts';
import type { CampaignEntry } from '../../lexicon/campaigns.ts';
import type { HonourEntry } from '../../lexicon/honours.ts';
import type { TermIndex } from '../../lexicon/trie.ts';
import type { CampaignKind } from '../../record.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { Quote } from '../quotes.ts';
import { CALENDAR_WORDS, EVENT_BEGINNINGS, GIFT_BEGINNINGS, GIFT_WORDS } from './words.ts';

/** Does a name of three words and more say in whose spirit it is given: “Mái ấm Công đoàn”, “Chuyến tàu nghĩa tình”? */
export function isGift(tokens: readonly Token[], { from, to }: Pick<Quote, 'from' | 'to'>): boolean {
  for (let i = from + 1; i < to; i++) if (to - from > 2 && GIFT_WORDS.has(tokens[i]!.fold)) return true;
  return false;
}

/** Head words that make no name of a campaign by standing in it. */
const NAMELESS = new Set<CampaignTrigger['unquoted']>(['none', 'known', 'gift']);

/** Does a name end by saying that it costs nothing: “Chợ 0 đồng”, “Bếp ăn 0 đồng”? */
const isFree = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 && isCapitalized(tokens[from]) && tokens[to - 1]!.fold === 'đồng' && tokens[to - 2]!.text === '0';

/** The kind of campaign that a name says of itself: "Tết …" and "Tháng …" are events, "Hội thi …" is a contest. */
export function kindWithin(tokens: readonly Token[], terms: TermIndex, from: number, to: number): CampaignKind | null {
  const first = tokens[from]!.fold;
  if (
    EVENT_BEGINNINGS.has(first) &&
    to - from > 1 &&
    tokens[from + 1]!.kind === 'word' &&
    !CALENDAR_WORDS.has(tokens[from + 1]!.fold)
  )
    return 'event';
  if (first === 'chợ' && tokens[from + 1]?.fold === 'tết') return 'event';
  if (first === 'năm' && tokens[from + 1]?.fold === 'vì' && to - from > 3) return 'event';
  if (isFree(tokens, from, to)) return first === 'chợ' ? 'event' : 'programme';
  if (GIFT_BEGINNINGS.has(`${first} ${tokens[from + 1]?.fold}`) && isGift(tokens, { from, to })) return 'programme';
  const trigger = terms.at(from).find((term) => term.lexicon === 'campaign-triggers' && term.to < to);
  const entry = trigger?.entry as CampaignTrigger | undefined;
  return entry && !NAMELESS.has(entry.unquoted) && isCapitalized(tokens[from]) ? entry.kind : null;
}

/** The entries of the lexicons that a span is or begins with. */
export interface Known {
  campaign?: CampaignEntry;
  honour?: HonourEntry;
  begins?: CampaignEntry;
}

/** The known name that a span is, or (campaigns only) that it begins with. */
export function knownName(terms: TermIndex, { from, to }: Quote): Known {
  const known: Known = {};
  for (const term of terms.at(from)) {
    if (term.lexicon === 'campaigns' && term.to === to) known.campaign = term.entry as CampaignEntry;
    else if (term.lexicon === 'campaigns' && term.to < to && term.to - from >= 3)
      known.begins ??= term.entry as CampaignEntry;
    else if (term.lexicon === 'honours' && term.to === to) known.honour = term.entry as HonourEntry;
  }
  return known;
}
