/** after-trigger: names without quotes behind their head word: "cuộc vận động 5 không 3 sạch", "Hội khỏe CNVCLĐ ngành Xây dựng". */
import { isScheme } from '../../grammar/phrases/award-schemes.ts';
import { endOfPlan, opensPeriod } from '../../grammar/phrases/plan-names.ts';
import { endOfName, endOfTitle, isSyllable } from '../../grammar/phrases/unquoted-names.ts';
import { kindWithin } from '../../grammar/quotes/names.ts';
import { CALENDAR_WORDS, GIFT_WORDS } from '../../grammar/quotes/words.ts';
import type { CampaignTrigger } from '../../lexicon/campaign-triggers.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { endOfAim, isTwin } from './aims.ts';
import type { Name } from './name.ts';

/** A head word and what stands around it. */
interface Place {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
  readonly trigger: CampaignTrigger;
  /** The head word, half-open token indices; the name would begin at `to`. */
  readonly from: number;
  readonly to: number;
  readonly next: Token;
  /** Is the head word capitalised? */
  readonly typed: boolean;
  /** Where a campaign of the lexicon that begins at `to` ends, or 0. */
  readonly known: number;
}

/** Lexicons of bodies and places: a name does not begin or go on with theirs. */
const BODIES = new Set(['organization-types', 'provinces']);
/** Before "tháng" these make it a stretch of time: "hàng tháng Công ty …". */
const COUNTERS = wordSet('hàng hằng mỗi từng các những mấy nhiều cuối đầu giữa vài một hai ba sáu theo');
/** Days that feasts and fairs are held for: "lễ hội Giáng sinh" names none. */
const FEASTS = new Set(['giáng', 'noel', 'halloween', 'phật', 'trung', 'valentine']);
/** "cuộc vận động tranh cử", "… bầu cử", "… gây quỹ" are common nouns. */
const COMMON_DRIVES = new Set(['tranh', 'bầu', 'gây', 'tái', 'quyên', 'hành', 'chính', 'lập']);
/** "Tháng hành động …", "Tháng An toàn giao thông" and "Tết Vì người nghèo" go on to the end of their phrase. */
const LONG_STARTS = new Set(['hành', 'vì', 'an']);
/** Head words that are common nouns unless capitalised inside a sentence. */
const TITLED = new Set(['hanh-trinh', 'giai-bong-da']);
/** "Chương trình Giáo dục phổ thông" is what schools teach. */
const CURRICULA = new Set(['giáo']);
/** First words of the subjects that pupils compete in. */
const SUBJECTS = wordSet('toán vật hóa sinh tin khoa thiên địa ngữ văn lịch tiếng kinh trí cơ tài');
const QUOTES = new Set(['“', '"', '«', '‘', "'", '„']);
const SENTENCE_ENDS = new Set(['.', '!', '?', ':', '…', '"', '“', '”']);

/** Behind the name of a paper too: "(Dân trí) - Cuộc thi …". */
const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap >= Gap.line ||
  SENTENCE_ENDS.has(tokens[i - 1]?.text ?? '') ||
  (['-', '–'].includes(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === ')');
const opensQuote = (tokens: readonly Token[], i: number): boolean => QUOTES.has(tokens[i]?.text ?? '');
const isBody = (terms: TermIndex, i: number): boolean => terms.at(i).some(({ lexicon }) => BODIES.has(lexicon));
/** At the beginning of a sentence a capital says nothing, but an organizer, a year or an ordinal behind a name does: "… do X tổ chức". */
const isEdition = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.fold === 'do' ||
  (tokens[i]?.kind === 'digits' && tokens[i]!.text.length === 4) ||
  (tokens[i]?.fold === 'năm' && tokens[i + 1]?.kind === 'digits') ||
  (tokens[i]?.fold === 'lần' && tokens[i + 1]?.fold === 'thứ');

/** Does a meeting, a document or a body begin here, and no campaign? */
const leadsElsewhere = (terms: TermIndex, i: number): boolean =>
  isBody(terms, i) ||
  terms.at(i).some(({ lexicon, entry }) => lexicon === 'quote-heads' && ['event', 'document'].includes(entry.id));

/** "Tuần lễ cấp cao Diễn đàn Hợp tác …" is a meeting. */
const SUMMIT_REACH = 3;
const isSummit = (terms: TermIndex, to: number): boolean => {
  for (let i = to; i < to + SUMMIT_REACH; i++) if (leadsElsewhere(terms, i) && !isBody(terms, i)) return true;
  return false;
};

/** Is one of the tokens written with a capital? */
export const hasCapital = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapitalized(tokens[i])) return true;
  return false;
};

const knownName = ({ tokens, terms, trigger, to, known }: Place): Name => ({
  // "phong trào thi đua Quyết thắng": a small type word stays outside
  from: tokens[to]!.shape === 'lower' && tokens[to]!.fold === 'thi' && tokens[to + 1]?.fold === 'đua' ? to + 2 : to,
  to: known,
  kind: kindWithin(tokens, terms, to, known) ?? trigger.kind,
  rule: 'known-after-trigger',
});

/** Whom a month is held for: "Tháng công nhân", "Tháng thanh niên". */
const HELD_FOR = new Set(['công nhân', 'công đoàn', 'thanh niên', 'nhân đạo']);

/** Before a small "tháng công nhân" these say that it is kept: "nhân …", "hưởng ứng …". */
const GREETED = new Set(['nhân', 'ứng', 'động', 'dịp', 'mừng']);

/** Does the "Tháng" at token `i` begin the name of a month of somebody? */
const isMonthOf = (tokens: readonly Token[], i: number): boolean =>
  HELD_FOR.has(`${tokens[i + 1]?.fold} ${tokens[i + 2]?.fold}`);

/** A name written small is no description where it is this long, or where its period follows. */
const WHOLE_PHRASE = 6;
const SHORTEST_PHRASE = 3;

/** "Chương trình phối hợp về …": the name in small letters; the type word belongs to it where it has a capital. */
function planName({ tokens, trigger, from, to, typed }: Place): Name | undefined {
  const end = endOfPlan(tokens, to);
  const timed = opensPeriod(tokens, end);
  const titled = typed && !opensSentence(tokens, from) && end - to >= WHOLE_PHRASE;
  if (!titled && !(timed && end - to >= SHORTEST_PHRASE)) return undefined;
  return { from: typed ? from : to, to: end, kind: trigger.kind, rule: 'plan' };
}

/** Movements named small by what is done well are no longer. */
const LONGEST_SKILL = 6;

/** Is the phrase a thing done well, which no object follows: "phong trào sản xuất giỏi"? */
const isSkill = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to - 1]!.fold === 'giỏi' &&
  to - from <= LONGEST_SKILL &&
  tokens[from]!.fold !== 'thi' &&
  tokens[to]?.kind !== 'word';

/** Is it a word that says in whose spirit something is given: "nghĩa [tình]", "công [đoàn]"? */
const isGiftWord = (token: Token | undefined): boolean => GIFT_WORDS.has(token?.fold ?? '');

/** Do two words at token `i` say so, or that it costs nothing: "Chợ Tết nghĩa tình", "Chuyến xe 0 đồng"? */
const isGiven = (tokens: readonly Token[], i: number): boolean =>
  isGiftWord(tokens[i + 1]) && (tokens[i]!.kind === 'word' || tokens[i]!.text === '0');

/** What is played for fun: "bóng đá phong trào", "đội bóng phong trào", "thể thao phong trào". */
const PLAYED = wordSet('bóng đá thao');
const NUMBERS = wordSet('hai ba bốn 2 3 4 5 6');
const VIRTUES = wordSet('tốt giỏi sạch nhất không xây chống đảm sẵn nhanh');

/** Are the two words at token `i` a movement's number of virtues: "phong trào Ba nhất", "phong trào 3 không"? */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  NUMBERS.has(tokens[i]!.fold) &&
  (isCapitalized(tokens[i]) || tokens[i]!.kind === 'digits') &&
  VIRTUES.has(tokens[i + 1]?.fold ?? '') &&
  tokens[i + 2]?.shape !== 'lower' &&
  tokens[i + 2]?.kind !== 'digits';

/**
 * Token index after the second half of a name whose halves begin alike, "Vì biển đảo quê hương, vì tuyến đầu Tổ quốc", or belong together,
 * "Nghĩa tình Hoàng Sa, Trường Sa"; `end` where it has none.
 */
function endOfTwin(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.shape === 'lower' && tokens[end + 1]!.fold === tokens[from]!.fold)
    return endOfName(tokens, end + 1);
  let to = end;
  if (isTwin(tokens, end))
    do to++;
    while (isCapitalized(tokens[to]));
  return to;
}

/** How a name is read behind a head word, by what the table of triggers says of it. */
const READERS: Record<CampaignTrigger['unquoted'], (place: Place) => Name | undefined> = {
  none: () => undefined,
  own({ tokens, terms, trigger, from, to, next, typed }) {
    const before = tokens[from - 1];
    const dated = trigger.kind === 'event';
    if (trigger.id === 'thang' && isMonthOf(tokens, from) && (typed || GREETED.has(before?.fold ?? '')))
      return { from, to: to + 2, kind: trigger.kind, rule: 'own' };
    if (typed && to - from === 2 && isGiven(tokens, to)) return { from, to: to + 2, kind: trigger.kind, rule: 'own' };
    if (CALENDAR_WORDS.has(next.fold) || !isCapitalized(next) || (dated && isBody(terms, to))) return undefined;
    if (dated && !typed && (before?.kind === 'digits' || COUNTERS.has(before?.fold ?? ''))) return undefined;
    const short = trigger.id === 'thang' && typed && next.shape === 'upper';
    const long = LONG_STARTS.has(next.fold);
    const end = short ? to + 1 : long ? endOfName(tokens, to) : endOfTitle(tokens, to, { brief: true });
    if (!dated && !tokens.slice(to, end).some(({ fold }) => GIFT_WORDS.has(fold))) return undefined;
    return short || end > to + 1 ? { from, to: end, kind: trigger.kind, rule: 'own' } : undefined;
  },
  gift({ tokens, trigger, from, to, next, typed }) {
    const given = isGiven(tokens, to);
    if (typed && given && !opensSentence(tokens, from)) return { from, to: to + 2, kind: trigger.kind, rule: 'gift' };
    if (!isCapitalized(next)) return undefined;
    const end = given ? to + 2 : endOfTitle(tokens, to, { brief: true });
    const tail = end + Number(!given && isGiftWord(tokens[end]));
    return tokens.slice(to + 1, tail).some(isGiftWord)
      ? { from, to: tail, kind: trigger.kind, rule: 'gift' }
      : undefined;
  },
  known: (place) => (place.known ? knownName(place) : undefined),
  aim({ tokens, trigger, from, to }) {
    if (COUNTERS.has(tokens[from - 1]?.fold ?? '')) return undefined;
    const end = endOfAim(tokens, to);
    return end > to ? { from, to: end, kind: trigger.kind, rule: 'aim' } : undefined;
  },
  whole({ tokens, terms, trigger, from, to, next, typed, known }) {
    const stops = (token: number): boolean => isBody(terms, token);
    if (next.fold === 'cấp' || isSummit(terms, to)) return undefined;
    const aim = typed && trigger.kind === 'event' ? endOfAim(tokens, to) : to;
    const name = typed ? endOfName(tokens, to, { couples: true }) : endOfTitle(tokens, to, { stops });
    const end = Math.max(known, aim, name);
    const named = typed && (aim > to || !opensSentence(tokens, from) || isEdition(tokens, end));
    if (end - to < (named ? 1 : 2) || end - from < 3 || !(named || hasCapital(tokens, to, end))) return undefined;
    if (TITLED.has(trigger.id) && !named) return undefined;
    // "hội thi ATVSV giỏi" says who competes
    if (!typed && next.shape === 'upper' && tokens[end - 1]!.fold === 'giỏi') return undefined;
    if (!typed && (FEASTS.has(next.fold) || (next.shape === 'upper' && trigger.kind !== 'contest'))) return undefined;
    return { from: typed ? from : to, to: end, kind: trigger.kind, rule: 'whole' };
  },
  title(place) {
    const { tokens, terms, trigger, to, next, known } = place;
    // a capitalised type word belongs to a name that goes on small: "Chương trình phúc lợi đoàn viên"
    const whole = known && next.shape === 'lower' && place.typed && !opensSentence(tokens, place.from);
    if (known) return whole ? { ...knownName(place), from: place.from } : knownName(place);
    if (next.shape === 'lower') return planName(place);
    if (CALENDAR_WORDS.has(tokens[to + 1]?.fold ?? '') || leadsElsewhere(terms, to)) return undefined;
    if (CURRICULA.has(next.fold) && tokens[to + 1]?.fold === 'dục') return undefined;
    const title = endOfTwin(tokens, to, endOfTitle(tokens, to, { stops: (token) => isBody(terms, token) }));
    const plan = endOfPlan(tokens, to);
    const end = opensPeriod(tokens, plan) ? Math.max(title, plan) : title;
    const proper = end - to > 2 ? next.shape !== 'upper' : end - to === 2 && isCapitalized(tokens[to + 1]);
    if (!proper || opensQuote(tokens, end)) return undefined;
    return { from: to, to: end, kind: kindWithin(tokens, terms, to, end) ?? trigger.kind, rule: 'title' };
  },
  phrase(place) {
    const { tokens, terms, trigger, from, to, next, known } = place;
    if (known) return knownName(place);
    if (PLAYED.has(tokens[from - 1]?.fold ?? '')) return undefined;
    if (isNumbered(tokens, to)) return { from: to, to: to + 2, kind: trigger.kind, rule: 'numbered' };
    const end = endOfName(tokens, to);
    if (end - to < 3 || opensQuote(tokens, end) || leadsElsewhere(terms, to) || COMMON_DRIVES.has(next.fold))
      return undefined;
    const skill = trigger.kind === 'movement' && isSkill(tokens, to, end);
    if (trigger.kind !== 'drive' && !skill && !(isCapitalized(next) && isSyllable(next.fold))) return undefined;
    return { from: to, to: end, kind: trigger.kind, rule: 'phrase' };
  },
  subject({ tokens, trigger, from, to, next, typed }) {
    if (!typed || !SUBJECTS.has(next.fold)) return undefined;
    let end = endOfName(tokens, to, { couples: true });
    if (tokens[end]?.fold === 'và' && SUBJECTS.has(tokens[end + 1]?.fold ?? '')) end = endOfName(tokens, end + 1);
    return { from, to: end, kind: trigger.kind, rule: 'subject' };
  },
  scheme({ tokens, trigger, from, to }) {
    const end = endOfTitle(tokens, to);
    if (end - to < 2 || !isScheme(tokens, from, end)) return undefined;
    return { from: isCapitalized(tokens[from]) ? from : to, to: end, kind: trigger.kind, rule: 'scheme' };
  },
};

/** Is the name that begins at token `from` a fund's: "Quỹ Mái ấm Công đoàn"? */
export const isFund = (tokens: readonly Token[], from: number): boolean => tokens[from - 1]?.fold === FUND;
const FUND = fold('quỹ');

/** The name without quotes behind a head word, or undefined. */
export function nameAfter(
  tokens: readonly Token[],
  terms: TermIndex,
  { entry: trigger, from, to }: Term<CampaignTrigger>,
): Name | undefined {
  const next = tokens[to];
  if (!next || next.gap === Gap.block || isFund(tokens, from)) return undefined;
  const known = terms.at(to).find(({ lexicon }) => lexicon === 'campaigns')?.to ?? 0;
  const name = READERS[trigger.unquoted]({
    tokens,
    terms,
    trigger,
    from,
    to,
    next,
    typed: isCapitalized(tokens[from]),
    known,
  });
  return name && trigger.outside ? { ...name, from: from + trigger.outside } : name;
}

/** How the second halves of names begin. */
const SEASONS = new Set(['xuân', 'tết']);

/** "Tết Sum vầy - Xuân nghĩa tình": a second half behind a dash belongs to the name; a year ("- Xuân 2024") does not. */
export function withSpring(tokens: readonly Token[], name: Name): Name {
  if (!['-', '–'].includes(tokens[name.to]?.text ?? '') || !SEASONS.has(tokens[name.to + 1]?.fold ?? '')) return name;
  const to = endOfName(tokens, name.to + 1);
  return to > name.to + 2 ? { ...name, to } : name;
}
