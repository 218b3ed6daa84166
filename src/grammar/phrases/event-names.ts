/**
 * event-names: reads how far the name of an event goes from its head word. Conferences and ceremonies are named by what is done
 * there. Indices are token indices, half-open.
 */
import {
  ANNEXES, type EventType, NAME_STOPS, NO_CEREMONIES, NO_LAST_WORD, OCCASIONS, PARTAKERS, PURPOSES, QUALITIES, STOP_PAIRS, VAGUE,
} from '../../lexicon/event-types.ts'; // biome-ignore format: one line
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { afterBothDays, readAnniversary } from '../dates/anniversaries.ts';
import { readRoman } from '../numbers/roman.ts';
import type { Quote } from '../quotes.ts';
import { beginsPerson, readTypedArea } from './areas.ts';
import { readCongress } from './congress-names.ts';
import {
  endsName,
  endsParties,
  goesOn,
  isAbbreviated,
  isFollowedUp,
  partsHeadline,
  partsParties,
} from './event-ends.ts';
import {
  bracketAt, type EventName, endsInOrdinal, isOfDocument, joined, MOST_WORDS, ordinalAt, pairAt, quotedAt, type Surroundings, termAt, trimmed, withoutBracket,
} from './event-parts.ts'; // biome-ignore format: one line
import { saysWhose, sessionAt } from './event-sessions.ts';

/**
 * The end of a name that a quotation ends: a title directly behind the head word ("hội thảo “…”") and the subject of a document ("về “…”", "“Về …”")
 * keep both marks; a title behind other words leaves its closing mark outside ("hội nghị nghiệm thu đề tài “…").
 */
const endOfQuote = (tokens: readonly Token[], from: number, { open, to, after }: Quote): number =>
  open === from || tokens[open - 1]!.fold === 'về' || tokens[open + 1]!.fold === 'về' ? after : to;

/** Lexicons of those who speak and act at an event. */
const SPEAKERS = new Set(['roles', 'honorifics', 'organization-types']);
/** Does somebody who speaks at an event begin at token `i` ("Tại hội nghị [Chủ tịch …] đã nêu …")? */
const isSpeaker = ({ tokens, terms }: Surroundings, i: number): boolean =>
  terms.at(i).some(({ lexicon }) => SPEAKERS.has(lexicon)) || beginsPerson({ tokens, terms }, i);

/** "Hội thảo [Điều kiện lao động …]", "hội nghị [Shangri La]": a title of its own. */
function isTitle(around: Surroundings, i: number): boolean {
  const { tokens } = around;
  const word = tokens[i]!;
  // "Hội nghị MTR 23"
  if (word.shape === 'upper' && tokens[i + 1]?.kind === 'digits') return joined(tokens, i + 1);
  if (word.shape !== 'title' || tokens[i + 1]?.kind !== 'word' || !joined(tokens, i + 1)) return false;
  return !PARTAKERS.has(word.fold) && !NAME_STOPS.has(word.fold) && !isSpeaker(around, i);
}

/** Does a name of an event begin at token `i` with what is done there, about what, by whom or for the how-manieth time? */
function beginsName(around: Surroundings, type: EventType, i: number): boolean {
  const { tokens, organizations, quotes } = around;
  const word = tokens[i];
  if (!word || !joined(tokens, i)) return false;
  // a site of the web is read or written on, and not held
  const site = type.site && !isCapitalized(tokens[i - 1]) && !isCapitalized(tokens[i - 2]);
  if (site && !OCCASIONS.has(tokens[i - 3]?.fold ?? '')) return quotes.has(i) || word.fold === 'về';
  return (
    PURPOSES.has(pairAt(tokens, i)) ||
    (word.fold === 'về' && (tokens[i + 1]?.fold === 'việc' || !VAGUE.has(tokens[i + 1]?.fold ?? ''))) ||
    quotes.has(i) ||
    (organizations.startingAt(i) !== undefined && !site) ||
    ordinalAt(tokens, i) > i ||
    isTitle(around, i)
  );
}

/** "tổ chức hội nghị kết nối cung cầu": held or attended, and said what for in words of its own. */
function isHeld(around: Surroundings, head: number, i: number): boolean {
  const { tokens } = around;
  const word = tokens[i];
  if (word?.kind !== 'word' || !joined(tokens, i) || !joined(tokens, head)) return false;
  if (!OCCASIONS.has(tokens[head - 1]!.fold) || isSpeaker(around, i)) return false;
  return (
    ![NAME_STOPS, NO_LAST_WORD, VAGUE, PARTAKERS].some((words) => words.has(word.fold)) &&
    !STOP_PAIRS.has(pairAt(tokens, i))
  );
}

/** Words that say enough of a ceremony: five of them, or a name, number or quotation. */
const saysEnough = ({ yearly }: EventType, tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from > 4 && !yearly) ||
  tokens.slice(from, to).some((token) => (token.kind !== 'word' && token.text !== ',') || isCapitalized(token));

const FRONTS = new Set(['tại', 'sau', 'trong', 'qua', 'trước', 'từ']);

/** Is the head word the object of a preposition that opens its sentence ("Tại hội nghị …, ông …")? */
function isFronted(tokens: readonly Token[], head: number): boolean {
  const before = joined(tokens, head) ? tokens[head - 1] : undefined;
  return before !== undefined && FRONTS.has(before.fold) && (isCapitalized(before) || !joined(tokens, head - 1));
}

/** Is the head word the subject of its sentence, and what seemed its name what is said about it ("Hội nghị đánh giá cao … .")? */
function isSubject(tokens: readonly Token[], head: number, to: number): boolean {
  const starts = !joined(tokens, head) || (tokens[head - 1]!.text === '.' && isCapitalized(tokens[head]));
  return starts && joined(tokens, to) && ['.', ',', ';', ':'].includes(tokens[to]!.text);
}

/** Token after whose or where an event with a year at its end is: "… năm 2012 [của Liên đoàn …]", "… năm 2012 [tỉnh Ninh Thuận]". */
function afterHolder({ tokens, terms, organizations }: Surroundings, i: number): number {
  if (!joined(tokens, i)) return i;
  const body = tokens[i]!.fold === 'của' ? organizations.startingAt(i + 1) : undefined;
  return body?.to ?? (organizations.covering(i) ? undefined : readTypedArea({ tokens, terms }, i)?.to) ?? i;
}

/** Does a sentence begin at token `i`? */
const opensClause = (tokens: readonly Token[], i: number): boolean =>
  isCapitalized(tokens[i]) && (!joined(tokens, i) || ['.', '!', '?', '…'].includes(tokens[i - 1]!.text));

/** Is a ceremony of any kind held or attended, and what is done there said from token `from` on? */
function isCeremony({ tokens }: Surroundings, head: number, from: number): boolean {
  const before = joined(tokens, head) ? tokens[head - 1]!.fold : '';
  const deed = tokens[from];
  if (!OCCASIONS.has(before) && before !== 'buổi' && before !== 'ra') return false;
  // "Buổi lễ đón tiếp các vị khách …": what is said about it
  if (before === 'buổi' && opensClause(tokens, head - 1)) return false;
  return deed?.shape === 'lower' && joined(tokens, from) && !NO_CEREMONIES.has(deed.fold);
}

/** Behind a quoted title: its year, which time it is, or another title ("Lễ trao giải “…” [lần thứ II]", "“…”, [“…” năm 2023]"). */
function goesOnBehindTitle({ tokens, dates, quotes }: Surroundings, i: number): boolean {
  if (dates.startingAt(i) || ordinalAt(tokens, i) > i) return true;
  return (tokens[i]?.text === ',' || tokens[i]?.fold === 'và') && joined(tokens, i) && quotes.has(i + 1);
}

/** Is a number of years remembered at token `i` ("tọa đàm kỷ niệm [112 năm …]")? */
const remembersAt = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === 'digits' && tokens[i + 1]?.fold === 'năm' && HONOURING.has(pairAt(tokens, i - 2));
/** Before a day or a number of years these say what an event is for, and not when it is held. */
const HONOURING = new Set(['kỷ niệm', 'tưởng niệm', 'chào mừng', 'hưởng ứng', 'mừng ngày'].map(fold));

/** What comes again and again is no particular one: "hội nghị giao ban định kỳ". */
const PERIODIC = new Set(
  ['định kỳ', 'thường kỳ', 'hằng năm', 'hàng năm', 'hằng tháng', 'hàng tháng', 'hằng quý', 'hàng quý'].map(fold),
);

/** Behind these a verb stands: "đã họp báo công bố …". */
const DOING = new Set(['đã', 'sẽ', 'vừa', 'đang', 'phải', 'cũng', 'không']);

/**
 * Does "về" at `i` stand behind the term of the body that meets ("Hội nghị lần thứ sáu Ban Chấp hành … khóa X [về] …")? What follows
 * is the subject of the resolution it passed.
 */
function isBehindTerm({ tokens, organizations }: Surroundings, from: number, i: number): boolean {
  const at = tokens[i - 1]!.text === ')' ? i - 1 : i;
  const named = ordinalAt(tokens, from) > from || organizations.startingAt(from) !== undefined;
  return named && tokens[at - 2]?.fold === TERM_OF_OFFICE && readRoman(tokens[at - 1]) !== undefined;
}

const TERM_OF_OFFICE = fold('khóa');

/** So many words of a campaign's name stand before its "cho". */
const LONGEST_START = 3;

/** Token after the campaign that goes over "cho" at `i`: "Thỏa thuận … Chương trình phúc lợi [cho] đoàn viên"; `i` where there is none. */
function endOfCampaign({ terms }: Surroundings, from: number, i: number): number {
  for (let k = i - 1; k >= Math.max(from, i - LONGEST_START); k--) {
    const to = terms.at(k).find(({ lexicon }) => lexicon === 'campaigns')?.to ?? 0;
    if (to > i) return to;
  }
  return i;
}

/** Reads a name that says what is done, from token `from` on, behind its head word at `head`. */
function readPhrase(around: Surroundings, type: EventType, head: number, from: number): EventName {
  const { tokens, organizations, dates } = around;
  const ceremony = type.kind === 'ceremony' || type.games === true;
  // "lễ tưởng niệm 50 năm ngày …"
  const years = ceremony && tokens[from]?.kind === 'digits' ? readAnniversary(around, from, true) : null;
  if (years) return years;
  const fronted = isFronted(tokens, head);
  let i = type.numbered ? sessionAt(tokens, from) : from;
  let dated = false;
  let last: Quote | undefined;
  for (let words = 0; joined(tokens, i) && words < MOST_WORDS; words++) {
    const token = tokens[i]!;
    const date = dates.startingAt(i);
    const body = organizations.startingAt(i);
    const quote = quotedAt(around, i);
    const bracket = bracketAt(around, i);
    const anniversary = remembersAt(tokens, i) ? readAnniversary(around, i, true) : null;
    if (anniversary) i = anniversary.to;
    else if (date && tokens[date.to]?.fold !== 'năm') {
      if (!date.span.term && HONOURING.has(pairAt(tokens, i - 2))) {
        i = date.to;
        break;
      }
      // "… thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 4/3/2010 của …": the day of the document
      if (!date.span.term && isOfDocument(around, i, date.to)) {
        i = date.to;
        continue;
      }
      if (!date.span.term) break;
      i = date.to;
      dated = true;
      i = afterHolder(around, i);
      if (!isFollowedUp(tokens, i)) break;
    } else if (body) {
      i = body.to;
      if (endsParties(around, from, body.from, i)) break;
    } else if (quote) {
      const title = i - from < 3;
      i = quote.after;
      last = quote;
      if (title && !goesOnBehindTitle(around, i)) break;
    } else if (bracket > i) i = bracket;
    else if (token.text === ',' && around.quotes.has(i + 1) && i === last?.after) i++;
    else if (token.text === ',' && partsParties(around, from, i)) i++;
    // "hội nghị tổng kết phong trào: “…” năm 2020"
    else if (token.text === ':' && i > from && around.quotes.has(i + 1)) i++;
    else if (token.text === ',') {
      const term = termAt(around, i);
      if (term === i && !goesOn(around, from, i, fronted)) break;
      const termed = term > i && dates.endingAt(term) !== undefined;
      i = Math.max(term, i + 1);
      // "…, giai đoạn 2020-2025 của Bệnh viện …" ends as behind any other term
      if (termed) {
        dated = true;
        i = afterHolder(around, i);
        if (!isFollowedUp(tokens, i)) break;
      }
    } else if (isAbbreviated(tokens, i) || (token.text === ';' && isFollowedUp(tokens, i))) i++;
    else if (token.kind === 'mark' && token.fold !== '-' && token.text !== '/' && token.text !== '&') break;
    else if (token.fold === '-' && partsHeadline(tokens, i)) break;
    else if (token.fold === 'cho' && endOfCampaign(around, from, i) > i) i = endOfCampaign(around, from, i);
    else if (token.fold === 'về' && isBehindTerm(around, from, i)) break;
    // "… trong quý III" says when, "… trong giai đoạn hiện nay" what about
    else if (token.fold === 'trong' && dates.startingAt(i + 1)) break;
    else if (endsName(around, from, i) || (type.games && token.fold === 'và')) break;
    else i++;
  }
  const to = i === last?.after ? endOfQuote(tokens, from, last) : trimmed(tokens, from, withoutBracket(tokens, i));
  if (type.titled) return { to, particular: last?.open === from };
  if (type.open && !isCeremony(around, head, from)) return { to, particular: false };
  if (ceremony) return { to, particular: saysEnough(type, tokens, from, to) };
  if (type.numbered) return { to, particular: saysWhose(around, type, from, to) };
  if (
    type.verb &&
    (around.organizations.endingAt(head) || tokens[head - 1]?.text === ')' || DOING.has(tokens[head - 1]?.fold ?? ''))
  )
    return { to, particular: false };
  const verb = PURPOSES.has(pairAt(tokens, from)) && !QUALITIES.has(pairAt(tokens, from));
  if (!dated && verb && isSubject(tokens, head, to)) return { to, particular: false };
  const particular =
    beginsName(around, type, from) ||
    (dated && tokens[from]!.kind === 'word' && tokens[from]!.fold !== 'và') ||
    (!type.verb && isHeld(around, head, from) && to - from > (isCapitalized(tokens[head]) ? 2 : 3)) ||
    endsInOrdinal(tokens, from, to) ||
    gathersFor(tokens, from, to);
  if (!dated && PERIODIC.has(pairAt(tokens, to - 2))) return { to, particular: false };
  const ending = tokens[to - 1];
  const nth = tokens[from]!.fold === 'lần' && ordinalAt(tokens, from) === to;
  const proper =
    nth || (to - from === 2 && (isCapitalized(ending) || ending?.kind === 'digits') && isTitle(around, from));
  return { to, particular: particular && (to - from > 2 || proper) };
}

/** "Hội nghị cán bộ toàn quốc [quán triệt …]": those who gather, and what for. */
function gathersFor(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PARTAKERS.has(tokens[from]!.fold)) return false;
  for (let i = from + 1; i < Math.min(to - 2, from + LONGEST_GATHERING); i++) {
    const pair = pairAt(tokens, i);
    // "tổ chức tốt hội nghị người lao động, thực hiện …" goes on with another deed
    if (PURPOSES.has(pair) && !QUALITIES.has(pair)) return tokens[i - 1]!.fold !== 'và' && tokens[i - 1]!.text !== ',';
  }
  return false;
}
const LONGEST_GATHERING = 8;

/** First word of "kỷ niệm", which is a ceremony behind "lễ" only. */
const REMEMBERING = fold('kỷ');

/**
 * What else is done at a ceremony of remembrance: "Lễ kỷ niệm 50 năm … [và đón nhận Huân chương …]", with both days of the years in
 * brackets before it where a rite is held.
 */
function withAnnex(around: Surroundings, type: EventType, head: number, name: EventName | null): EventName | null {
  const { tokens } = around;
  if (!name || tokens[head]!.fold === REMEMBERING) return name;
  const rite = tokens[head]!.fold === RITE;
  if (!rite && tokens[name.to - 1]!.text === ')') return name;
  const at = rite ? afterBothDays(around, name.to) : name.to;
  return tokens[at]?.fold === 'và' && joined(tokens, at) && ANNEXES.has(pairAt(tokens, at + 1))
    ? { ...readPhrase(around, type, head, at + 1), particular: true }
    : name;
}
const RITE = fold('lễ');

/** Reads the name of an event from its head word at token `head`, which ends before token `from`; null where only its type is said. */
export function readEventName(around: Surroundings, type: EventType, head: number, from: number): EventName | null {
  if (type.grammar === 'anniversary') return withAnnex(around, type, head, readAnniversary(around, from, true));
  const name = type.grammar === 'congress' ? readCongress(around, from) : readPhrase(around, type, head, from);
  return name?.particular ? name : null;
}
