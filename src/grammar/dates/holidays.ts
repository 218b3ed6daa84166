/** holidays: named days: "Tết Nguyên đán Giáp Thìn 2024", "Ngày Quốc tế Lao động 1/5", "Noel", "30/4". */
import { TWINS } from '../../lexicon/event-types.ts';
import { type Holiday, holidays } from '../../lexicon/holidays.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, tokenize } from '../../text/tokens.ts';
import {
  before,
  beginsNumber,
  canChiAt,
  endsNumber,
  fillGroup,
  isDigits,
  isModernYear,
  NONE,
  readGroup,
  type Tokens,
  word,
} from './parts.ts';
import type { Moment, Reading } from './types.ts';
import { wordSet } from './words.ts';
import { readYear, readYearBeside, readYearTail, unitFollows } from './years.ts';

interface Named {
  readonly words: readonly string[];
  readonly holiday: Holiday;
}
const NGAY = fold('ngày');
const NAM = fold('năm');
const TET = fold('tết');

/** Holiday names by first word, longest first. */
const NAMES = ((): ReadonlyMap<string, readonly Named[]> => {
  const map = new Map<string, Named[]>();
  for (const holiday of holidays)
    for (const name of holiday.names) {
      const words = tokenize(name).map((token) => token.fold);
      const known = map.get(words[0]!);
      if (known) known.push({ words, holiday });
      else map.set(words[0]!, [{ words, holiday }]);
    }
  for (const named of map.values()) named.sort((a, b) => b.words.length - a.words.length);
  return map;
})();

/** Names that are a day by themselves, without "Ngày" before or a date after them. */
const SELF_SUFFICIENT = wordSet('tết noel nô noen giáng quốc giỗ phật vu trung valentine');
/** Names of days that are spoken of in anniversaries and need their date to be a day. */
const NEEDS_DATE = wordSet('thành sinh giải chiến thống cách truyền hội công học pháp sách thương trung noel');
/** Holidays by "day/month". */
const BARE: ReadonlyMap<string, Holiday> = new Map(
  holidays.filter((h) => h.bare).map((h) => [`${h.day}/${h.month}`, h]),
);

/** The words that may begin a holiday's name. */
export const HOLIDAY_WORDS: ReadonlySet<string> = new Set([...NAMES.keys(), TET]);

/** The holiday on this day and month that is known by its date alone ("30/4"). */
export const bareHoliday = (day: number, month: number): Holiday | undefined => BARE.get(`${day}/${month}`);

function nameAt(tokens: Tokens, i: number): Named | undefined {
  for (const named of NAMES.get(tokens[i]?.fold ?? '') ?? []) {
    let k = 1;
    while (k < named.words.length && word(tokens, i + k) === named.words[k]) k++;
    if (k === named.words.length) return named;
  }
  return undefined;
}

/** Reads a day and month after a holiday's name, bracketed or not: "20/10", "(8/3)", ", 20/10". Returns the next index, or NONE. */
function readDateAfter(tokens: Tokens, i: number, m: Moment): number {
  const open = word(tokens, i) === '(';
  const skip = open || word(tokens, i) === ',' || word(tokens, i) === NGAY ? i + 1 : i;
  const at = open && word(tokens, skip) === NGAY ? skip + 1 : skip;
  if (word(tokens, at) === '' || !isDigits(tokens[at]) || !(beginsNumber(tokens, at) || open)) return NONE;
  const group = readGroup(tokens, at);
  const found: Moment = {};
  if (
    !group ||
    group.parts.length === 1 ||
    !endsNumber(tokens, group.to) ||
    !fillGroup(group, found, true) ||
    found.day === undefined
  )
    return NONE;
  const lunar = word(tokens, group.to) === fold('âm') && word(tokens, group.to + 1) === fold('lịch');
  const to = lunar ? group.to + 2 : group.to;
  if (open && word(tokens, to) !== ')') return NONE;
  m.day = found.day;
  m.month = found.month!;
  if (lunar) {
    m.lunar = true;
    return open ? to + 1 : to;
  }
  if (found.year !== undefined) m.year = found.year;
  return open ? group.to + 1 : group.to;
}

/** Is what stands before `i` a count of years ("95 năm Ngày thành lập")? */
const isAnniversary = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) !== '' &&
  tokens[i - 1]?.fold === NAM &&
  (isDigits(tokens[i - 2]) || tokens[i - 2]?.fold === fold('thứ'));

/** Reads the year after a holiday's name: "Giáp Thìn - 2024", "2025", "năm 2024", "năm nay". Returns the next index. */
function readHolidayYear(tokens: Tokens, i: number, m: Moment): number {
  if (word(tokens, i) === '') return i;
  const cycle = canChiAt(tokens, i);
  if (cycle >= 0) {
    m.cycle = cycle;
    return readYearBeside(tokens, i + 2, m);
  }
  if (word(tokens, i) === NAM) {
    const to = readYear(tokens, i, m);
    return to === NONE ? i : to;
  }
  const open = word(tokens, i) === '(' && isModernYear(tokens[i + 1]) && word(tokens, i + 2) === ')';
  const token = tokens[open ? i + 1 : i];
  if (
    isModernYear(token) &&
    token!.gap !== Gap.block &&
    endsNumber(tokens, open ? i + 2 : i + 1) &&
    !unitFollows(tokens, i + 1)
  ) {
    m.year = Number(token!.text);
    return open ? i + 3 : i + 1;
  }
  return i;
}

/** Reads a holiday whose name begins at `i`; `named` where "Ngày" stands before it. */
function readName(tokens: Tokens, i: number, from: number, named: boolean): Reading | undefined {
  const hit = nameAt(tokens, i);
  if (!hit && tokens[i]!.fold !== TET) return undefined;
  const m: Moment = {};
  if (!hit) {
    // "Tết Giáp Thìn", "Tết 2025": the year makes it the lunar new year.
    const to = readHolidayYear(tokens, i + 1, m);
    if (to === i + 1 || (m.cycle === undefined && m.year === undefined && m.yearShift === undefined)) return undefined;
    m.holiday = TET_DAY;
    return { rule: 'dates/tet', from, to, start: m, frame: 'holiday' };
  }
  m.holiday = hit.holiday;
  const end = i + hit.words.length;
  const dated: Moment = {};
  const after = readDateAfter(tokens, end, dated);
  // Without the word for day, figures after a name in lower case are its date only if they are the holiday's ("chiến thắng 4-3").
  const same = dated.month === hit.holiday.month && dated.day === hit.holiday.day;
  if (after !== NONE && !named && !same && !isCapitalized(tokens[i])) return undefined;
  // "95 năm Ngày thành lập … (28/7/1929 - …)" is counted in years, "65 năm Ngày Thương binh - Liệt sĩ (27/7)" has its own day
  if (after !== NONE && !same && isAnniversary(tokens, from)) return undefined;
  if (after !== NONE) {
    const { holiday } = hit;
    if (holiday.lunar && dated.year === undefined) {
      const said = same && word(tokens, end) === '(' ? after : readHolidayYear(tokens, end, m);
      return { rule: 'dates/holiday', from, to: said, start: m, frame: 'holiday' };
    }
    if (same) {
      // "Ngày Thành lập … 28-7 năm ngoái"
      const to = readYearTail(tokens, after, dated);
      return { rule: 'dates/holiday', from, to, start: { ...m, ...dated }, frame: 'holiday' };
    }
    return { rule: 'dates/holiday', from, to: after, start: dated, frame: 'holiday' };
  }
  const first = tokens[i]!.fold;
  const sufficient =
    SELF_SUFFICIENT.has(first) && (isCapitalized(tokens[i]) || first === TET) && first !== fold('quốc');
  // "Hoàng Quốc Khánh" is a person, "Quốc khánh Pháp" another country's day.
  const foreign =
    first === fold('quốc') &&
    ((tokens[i + 1]!.shape === 'title' && isCapitalized(tokens[i - 1]) && before(tokens, i) !== '') ||
      (isCapitalized(tokens[end]) && word(tokens, end) !== ''));
  const national =
    !foreign && first === fold('quốc') && (hit.words[1] === fold('khánh') || hit.words[1] === fold('giỗ'));
  // "ông già Noel" is a person, "Valentine Trắng" another day.
  if (before(tokens, i) === OLD_MAN) return undefined;
  if (first === 'valentine' && isCapitalized(tokens[end]) && word(tokens, end) !== '') return undefined;
  if (!(sufficient || national || (named && !NEEDS_DATE.has(first) && isCapitalized(tokens[i])))) return undefined;
  if (isAnniversary(tokens, from)) return undefined;
  return { rule: 'dates/holiday', from, to: readHolidayYear(tokens, end, m), start: m, frame: 'holiday' };
}
const OLD_MAN = fold('già');
const TET_DAY = holidays.find((h) => h.id === 'tet')!;

/** Reads a holiday by its name at `i`. */
export const readHoliday = (tokens: Tokens, i: number): Reading | undefined => readName(tokens, i, i, false);

/** How far a day's name may go before its date. */
const LONGEST_NAME = 12;

/**
 * Reads a named day at the word for day: "Ngày Quốc tế Phụ nữ 8/3", "Ngày Môi trường thế giới 5.6". A name that the lexicon
 * does not know counts when it is capitalised, has only words in it and ends in its day and month.
 */
export function readNamedDay(tokens: Tokens, i: number): Reading | undefined {
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || next.gap === Gap.block) return undefined;
  const known = readName(tokens, i + 1, i, true);
  if (known) return known;
  const capital = isCapitalized(next) || (isCapitalized(tokens[i]) && FOUNDING.has(next.fold));
  if (!capital || isAnniversary(tokens, i)) return undefined;
  for (let k = i + 2; k <= i + LONGEST_NAME; k++) {
    const token = tokens[k];
    if (token === undefined || token.gap === Gap.block) return undefined;
    if (token.kind === 'word') {
      if (token.fold === NGAY || token.fold === NAM || STOPS.has(token.fold)) return undefined;
      continue;
    }
    if (k === i + 2) return undefined;
    if (isInside(tokens, k)) continue;
    const m: Moment = {};
    const to = readDateAfter(tokens, k, m);
    return to === NONE || token.fold === ',' || m.year !== undefined
      ? undefined
      : { rule: 'dates/named-day', from: i, to, start: m, frame: 'holiday' };
  }
  return undefined;
}
/** The comma of "phòng, chống" and "cháy, chữa cháy", and the stroke of "HIV/AIDS", stand inside a name. */
const isInside = (tokens: Tokens, k: number): boolean =>
  (tokens[k]!.text === ',' && TWINS.has(`${tokens[k - 1]!.fold} ${word(tokens, k + 1)}`)) ||
  (tokens[k]!.text === '/' && tokens[k - 1]!.shape === 'upper' && tokens[k + 1]?.shape === 'upper');
const FOUNDING = wordSet('thành truyền hội sinh giải toàn');
const STOPS = wordSet('từ đến tới là được của vào tại ở từ đã sẽ');
