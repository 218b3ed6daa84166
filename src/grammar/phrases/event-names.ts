/**
 * event-names: reads how far the name of an event goes from its head word. Congresses are named by bodies, ordinals and terms;
 * conferences and ceremonies by what is done there. Indices are token indices, half-open.
 */
import {
  ATTRIBUTES, COMPOUNDS, CONGRESS_WORDS, DEEDS, type EventType, FOLLOW_UPS, LISTED, NAME_STOPS, NO_LAST_WORD, OCCASIONS, PARTAKERS, PURPOSES, STOP_PAIRS, TWINS, VAGUE,
} from '../../lexicon/event-types.ts'; // biome-ignore format: one line
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { readAnniversary } from '../dates/anniversaries.ts';
import { readRoman } from '../numbers/roman.ts';
import type { Quote } from '../quotes.ts';
import { beginsPerson, readTypedArea } from './areas.ts';
import {
  bracketAt, type EventName, isNumeral, joined, MOST_WORDS, ordinalAt, pairAt, quotedAt, type Surroundings, termAt, trimmed,
} from './event-parts.ts'; // biome-ignore format: one line

/** What follows "ĐH" where it is a congress and not a university. */
const CONGRESS_OPENERS = new Set(['cđ', 'công', 'đảng', 'đoàn', 'chi', 'đại', 'cđcs']);

/** "ĐH" that no body or ordinal follows is a university. */
const isSchool = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.fold === 'đh' &&
  !CONGRESS_OPENERS.has(tokens[from]?.fold ?? '') &&
  ordinalAt(tokens, from) === from;

/** "đại hội [các chi bộ]", "đại hội Đảng [cấp cơ sở]": many congresses. */
const isMany = (tokens: readonly Token[], from: number, i: number): boolean =>
  (i === from && tokens[i]?.fold === 'các' && tokens[i + 1]?.fold !== 'cấp') ||
  (tokens[i]?.fold === 'cấp' && tokens[i - 1]?.fold !== 'các' && tokens[i - 1]?.fold !== 'và');

function readCongress(around: Surroundings, from: number): EventName | null {
  const { tokens, organizations } = around;
  if (isSchool(tokens, from)) return null;
  let i = from;
  let particular = false;
  while (joined(tokens, i)) {
    const body = organizations.startingAt(i);
    const word = tokens[i]!;
    const ordinal = i === from && word.kind === 'digits' && word.text.length < 3 ? i + 1 : ordinalAt(tokens, i);
    const term = termAt(around, i);
    const pair = pairAt(tokens, i);
    if (isMany(tokens, from, i)) return null;
    const ofBody = word.fold === 'của' && particular ? organizations.startingAt(i + 1) : undefined;
    if (pair === 'đại hội' || (word.fold === 'của' && tokens[i + 1]?.fold !== 'đảng' && !ofBody)) break;
    if (ofBody) i = ofBody.to;
    else if (body) i = body.to;
    else if (ordinal > i) i = ordinal;
    else if (term > i) return { to: term, particular: true };
    else if (word.kind === 'word' && CONGRESS_WORDS.has(word.fold)) {
      particular ||= pair === 'các cấp' || pair === 'toàn quốc' || (word.fold === 'đảng' && isCapitalized(word));
      particular ||= word.fold === 'tại' && i > from && tokens[i + 1]?.fold === 'cơ';
      i++;
      continue;
    } else if (word.shape === 'upper' && word.text.length > 2) {
      i++;
    } else break;
    particular = true;
  }
  const to = trimmed(tokens, from, i);
  return { to, particular: particular && to > from };
}

/** A quotation that ends a name and is the event's own title leaves its closing mark outside; the subject of a document ("về “…”") keeps it. */
const endOfQuote = (tokens: readonly Token[], { open, to, after }: Quote): number =>
  tokens[open - 1]!.fold === 'về' ? after : to;

/** An abbreviation in brackets that ends a name says how it is called from here on, and stays outside. */
function withoutBracket(tokens: readonly Token[], to: number): number {
  if (tokens[to - 1]?.text !== ')') return to;
  let i = to - 2;
  while (tokens[i]?.shape === 'upper' && readRoman(tokens[i]) === undefined) i--;
  return i < to - 2 && tokens[i]?.text === '(' ? i : to;
}

/** Lexicons of those who speak and act at an event. */
const SPEAKERS = new Set(['roles', 'honorifics', 'organization-types']);
/** Does somebody who speaks at an event begin at token `i` ("Tại hội nghị [Chủ tịch …] đã nêu …")? */
const isSpeaker = ({ tokens, terms }: Surroundings, i: number): boolean =>
  terms.at(i).some(({ lexicon }) => SPEAKERS.has(lexicon)) || beginsPerson({ tokens, terms }, i);

/** "Hội thảo [Điều kiện lao động …]", "hội nghị [Shangri La]": a title of its own. */
function isTitle(around: Surroundings, i: number): boolean {
  const { tokens } = around;
  const word = tokens[i]!;
  if (word.shape !== 'title' || tokens[i + 1]?.kind !== 'word' || !joined(tokens, i + 1)) return false;
  return !PARTAKERS.has(word.fold) && !NAME_STOPS.has(word.fold) && !isSpeaker(around, i);
}

/** Does a name of an event begin at token `i` with what is done there, about what, by whom or for the how-manieth time? */
function beginsName(around: Surroundings, type: EventType, i: number): boolean {
  const { tokens, organizations, quotes } = around;
  const word = tokens[i];
  if (!word || !joined(tokens, i)) return false;
  return (
    PURPOSES.has(pairAt(tokens, i)) ||
    (word.fold === 'về' && !VAGUE.has(tokens[i + 1]?.fold ?? '')) ||
    quotes.has(i) ||
    (organizations.startingAt(i) !== undefined && (!type.site || isCapitalized(tokens[i - 1]))) ||
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

/** A numbered session is particular by whose it is or what it is about ("phiên họp thứ 6 của Ban chỉ đạo", "phiên họp thứ nhất bàn về …"). */
function saysWhose({ tokens, organizations }: Surroundings, type: EventType, from: number, to: number): boolean {
  const about = sessionAt(tokens, from);
  if (about === from) return PURPOSES.has(pairAt(tokens, from)) && to - from > 2;
  if (type.numbered === 'alone' || PURPOSES.has(pairAt(tokens, about)) || tokens[about]?.fold === 'của') return true;
  for (let i = about; i < to; i++) if (organizations.startingAt(i)) return true;
  return false;
}

/** Token after the number of a session at `i`, "thứ ba" too, which elsewhere is a day. */
const sessionAt = (tokens: readonly Token[], i: number): number =>
  Math.max(ordinalAt(tokens, i), tokens[i]?.fold === 'thứ' && isNumeral(tokens[i + 1]) ? i + 2 : i);

/** Words that say enough of a ceremony: five of them, or a name, number or quotation. */
const saysEnough = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 4 || tokens.slice(from, to).some((token) => token.kind !== 'word' || isCapitalized(token));

const HOLDS = new Set(['tổ chức', 'chủ trì', 'phối hợp', 'đăng cai'].map(fold));

/** After "do": the body that holds the event, and not a cause ("đồng bào bị thiệt hại do cơn bão [được tổ chức …]"). */
function namesOrganizer({ tokens, organizations }: Surroundings, i: number): boolean {
  if (organizations.startingAt(i) !== undefined || isCapitalized(tokens[i]) || tokens[i]?.fold === 'công') return true;
  for (let k = i; k < i + 5 && joined(tokens, k + 1) && tokens[k]!.fold !== 'được'; k++)
    if (HOLDS.has(pairAt(tokens, k))) return true;
  return false;
}

/** "đối thoại với …", "nhà ở", "sáng kiến", "cá nhân có thành tích …": a word that elsewhere opens what is said about an event. */
const isComplement = (tokens: readonly Token[], i: number, from: number): boolean =>
  (tokens[i]!.fold === 'với' && i > from && i - from <= 2) ||
  COMPOUNDS.has(`${tokens[i - 1]!.fold} ${tokens[i]!.fold}`) ||
  COMPOUNDS.has(pairAt(tokens, i)) ||
  (tokens[i]!.fold === 'để' && i > from && ordinalAt(tokens, from) === i) ||
  (tokens[i]!.fold === 'có' && (tokens[i - 1]!.fold === 'người' || ATTRIBUTES.has(tokens[i + 1]?.fold ?? '')));

/** A stop between the letters of an abbreviation ("TP.HCM", "PGS.TS") and not at the end of a sentence that no space follows. */
const isAbbreviated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '.' &&
  tokens[i]!.gap === 0 &&
  tokens[i + 1]?.gap === 0 &&
  isCapitalized(tokens[i + 1]) &&
  isCapitalized(tokens[i - 1]) &&
  tokens[i - 1]!.text.length < 4;

/** Does a dash at `i` part a headline from what follows ("Hội nghị sơ kết - Báo cáo …", not "Kinh tế - Thương mại")? */
const partsHeadline = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap > 0 && isCapitalized(tokens[i + 1]) && !isCapitalized(tokens[i - 1]) && !isCapitalized(tokens[i - 2]);

/** Does the comma at `i` go on the name: with words that are listed after others, or a list that "và" closes? */
function goesOn({ tokens }: Surroundings, from: number, i: number, fronted: boolean): boolean {
  const pair = pairAt(tokens, i + 1);
  if (LISTED.has(pair) || (PURPOSES.has(pair) && (!fronted || i - from < 3))) return true;
  if (TWINS.has(`${tokens[i - 1]!.fold} ${tokens[i + 1]?.fold}`)) return true;
  if (fronted) return false;
  const list = isCapitalized(tokens[i - 1]);
  for (let k = i + 1; k < i + 6 && joined(tokens, k); k++) {
    const token = tokens[k]!;
    if (token.fold === 'và' && k > i + 1) return true;
    if (token.kind !== 'word' || NAME_STOPS.has(token.fold) || (k === i + 1 && VAGUE.has(token.fold))) return false;
    if (isCapitalized(token) !== list) return false;
  }
  return false;
}

/** After a year: ", triển khai nhiệm vụ năm 2024" and "và triển khai nhiệm vụ năm 2024" go on the name. */
const isFollowedUp = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === ',' && LISTED.has(pairAt(tokens, i + 1))) ||
  (tokens[i]?.fold === 'và' && joined(tokens, i) && FOLLOW_UPS.has(pairAt(tokens, i + 1)));

/** Is the token at `i` the end of a name: a stop, the body that holds it, or another event beside it? */
function endsName(around: Surroundings, i: number): boolean {
  const { tokens, headAt } = around;
  const token = tokens[i]!;
  if (token.fold === 'do') return namesOrganizer(around, i + 1);
  if (token.fold === 'và')
    return headAt(i + 1) || [STOP_PAIRS, DEEDS].some((pairs) => pairs.has(pairAt(tokens, i + 1)));
  if (token.fold === 'hồi') return tokens[i + 1]?.kind === 'digits';
  return !isCapitalized(token) && (NAME_STOPS.has(token.fold) || STOP_PAIRS.has(pairAt(tokens, i)));
}

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

/** Reads a name that says what is done, from token `from` on, behind its head word at `head`. */
function readPhrase(around: Surroundings, type: EventType, head: number, from: number): EventName {
  const { tokens, organizations, dates } = around;
  const ceremony = type.kind === 'ceremony' || type.games === true;
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
    if (date) {
      if (!date.span.term) break;
      i = date.to;
      dated = true;
      i = afterHolder(around, i);
      if (!isFollowedUp(tokens, i)) break;
    } else if (body) i = body.to;
    else if (quote) {
      const title = i - from < 3;
      i = quote.after;
      last = quote;
      if (title && !dates.startingAt(i)) break;
    } else if (bracket > i) i = bracket;
    else if (token.text === ',') {
      const term = termAt(around, i);
      if (term === i && !goesOn(around, from, i, fronted)) break;
      i = Math.max(term, i + 1);
    } else if (isAbbreviated(tokens, i)) i++;
    else if (token.kind === 'mark' && token.fold !== '-' && token.text !== '/' && token.text !== '&') break;
    else if (token.fold === '-' && partsHeadline(tokens, i)) break;
    else if (!isComplement(tokens, i, from) && endsName(around, i)) break;
    else i++;
  }
  const to = i === last?.after ? endOfQuote(tokens, last) : trimmed(tokens, from, withoutBracket(tokens, i));
  if (ceremony) return { to, particular: saysEnough(tokens, from, to) };
  if (type.numbered) return { to, particular: saysWhose(around, type, from, to) };
  if (!dated && PURPOSES.has(pairAt(tokens, from)) && isSubject(tokens, head, to)) return { to, particular: false };
  const particular = beginsName(around, type, from) || dated || (isHeld(around, head, from) && to - from > 3);
  const proper = to - from === 2 && isCapitalized(tokens[to - 1]) && isTitle(around, from);
  return { to, particular: particular && (to - from > 2 || proper) };
}

/** Reads the name of an event from its head word at token `head`, which ends before token `from`; null where only its type is said. */
export function readEventName(around: Surroundings, type: EventType, head: number, from: number): EventName | null {
  if (type.grammar === 'anniversary') return readAnniversary(around, from, true);
  const name = type.grammar === 'congress' ? readCongress(around, from) : readPhrase(around, type, head, from);
  return name?.particular ? name : null;
}
