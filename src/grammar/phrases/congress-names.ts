/**
 * congress-names: names of congresses, which are built of bodies, ordinals and terms only: "Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ
 * 2023-2028". Indices are token indices, half-open.
 */
import { CONGRESS_WORDS, NAME_STOPS } from '../../lexicon/event-types.ts';
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { readTypedArea } from './areas.ts';
import { type EventName, joined, ordinalAt, pairAt, type Surroundings, termAt, trimmed } from './event-parts.ts';
import { endOfTitle } from './unquoted-names.ts';

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

/** Types of areas that a congress of people and of no body is held in ("Đại hội đại biểu Phụ nữ [tỉnh Cà Mau]"). */
const AREAS = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'tp']);

/** Is the number at token `i` that of a congress of the Party, with nothing behind it to be counted? */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]!.fold === 'đảng' &&
  (!joined(tokens, i + 1) || tokens[i + 1]!.kind === 'mark' || NAME_STOPS.has(tokens[i + 1]!.fold));

/** Token after "ngành Giáo dục" at `i`, a branch that is no body; `i` where none stands. */
const industryAt = ({ tokens, terms }: Surroundings, i: number): number =>
  tokens[i]!.fold === BRANCH && isCapitalized(tokens[i + 1])
    ? (terms.at(i + 1).find(({ lexicon }) => lexicon === 'industries')?.to ??
      endOfTitle(tokens, i + 1, { brief: true }))
    : i;
const BRANCH = fold('ngành');

/** Last words of "đại hội", "đại hội đại biểu" and "hội nghị". */
const CONGRESS = new Set(['hội', 'biểu', 'nghị', 'đh', 'đhđb', 'ương', 'tư', 'tw', 'ư'].map(fold));

/** Reads the name of a congress from token `from` on, behind its head word; null where many are meant. */
export function readCongress(around: Surroundings, from: number): EventName | null {
  const { tokens, organizations } = around;
  if (isSchool(tokens, from)) return null;
  let i = from;
  // "Đại hội cháu ngoan Bác Hồ": the head word says who meets, and an area or the country may follow
  const saysWho = !CONGRESS.has(tokens[from - 1]!.fold);
  let particular = false;
  while (joined(tokens, i)) {
    const body = organizations.startingAt(i);
    const word = tokens[i]!;
    // "Đại hội 12", "Đại hội Đảng 12"
    const counted = word.kind === 'digits' && word.text.length < 3 && (i === from || isNumbered(tokens, i));
    const ordinal = counted ? i + 1 : ordinalAt(tokens, i);
    const term = termAt(around, i);
    const pair = pairAt(tokens, i);
    if (isMany(tokens, from, i)) return null;
    // "tại cơ sở" says which congresses, any other "tại" where
    const site = word.fold === 'tại';
    if (site && tokens[i + 1]?.fold !== 'cơ') break;
    const area = AREAS.has(word.fold) && (i > from || saysWho) && !body ? readTypedArea(around, i) : undefined;
    const ofBody = word.fold === 'của' && particular ? organizations.startingAt(i + 1) : undefined;
    if (
      pair === 'đại hội' ||
      pair === 'thành công' ||
      (word.fold === 'của' && tokens[i + 1]?.fold !== 'đảng' && !ofBody)
    )
      break;
    if (ofBody) i = ofBody.to;
    else if (body) i = body.to;
    else if (area) i = area.to;
    else if (industryAt(around, i) > i) i = industryAt(around, i);
    else if (ordinal > i) i = ordinal;
    else if (saysWho && i === from && pair === 'việt nam') i += 2;
    else if (term > i) return { to: term, particular: true };
    else if (word.kind === 'word' && CONGRESS_WORDS.has(word.fold)) {
      particular ||= pair === 'các cấp' || pair === 'toàn quốc' || (word.fold === 'đảng' && isCapitalized(word));
      particular ||= site && i > from;
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
