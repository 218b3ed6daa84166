/** stretches: weeks, months, quarters, seasons, decades and centuries as they are named. */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized } from '../../text/tokens.ts';
import {
  CONG,
  CUA,
  CUNG,
  CUOI,
  DAU,
  KY,
  NAM,
  NAY,
  NHUAN,
  NIEN,
  THANG,
  THAP,
  THE,
  THU,
  TIEN,
  TRUOC,
  TUAN,
} from './keys.ts';
import {
  before,
  canChiAt,
  endsNumber,
  fillMonthGroup,
  isDigits,
  isModernYear,
  monthName,
  NONE,
  ordinalAt,
  readGroup,
  shiftAt,
  smallNumber,
  type Tokens,
  unitShiftAt,
  word,
} from './parts.ts';
import type { Moment } from './types.ts';
import { EDGES, NOT_BEFORE_MONTH, SEASONS, VAGUE_BEFORE, wordSet } from './words.ts';
import { countsNext, dayTail, eraAt, readYear, readYearBeside, readYearTail, setYear, unitFollows } from './years.ts';

/** Is the number before token `i` how often something is done ("một tháng 3 [lần]")? */
const isTimes = (tokens: Tokens, i: number): boolean => word(tokens, i) === TIMES && word(tokens, i + 1) !== THU;
const TIMES = fold('lần');

/** Reads "tháng 5", "tháng 11/2024", "tháng Tư năm nay", "tháng này", "tháng đầu năm 2017". */
export function readMonth(tokens: Tokens, i: number, m: Moment): number {
  const next = tokens[i + 1];
  if (tokens[i]?.fold !== THANG || next === undefined || next.gap === Gap.block) return NONE;
  if (isDigits(next)) {
    const group = readGroup(tokens, i + 1);
    if (!group) return NONE;
    if (group.parts.length === 2 && endsNumber(tokens, group.to) && fillMonthGroup(group, m)) return group.to;
    if (group.parts.length === 3 || (group.parts.length === 2 && group.mark !== '-')) return NONE;
    if (group.parts.length === 1 && !endsNumber(tokens, group.to) && word(tokens, group.to) !== '-') return NONE;
  } else {
    const shift = unitShiftAt(tokens, i);
    if (shift) {
      if (next.fold === fold('nay')) return NONE;
      m.monthShift = shift[0].by;
      if (shift[0].loose) m.loose = true;
      return shift[1];
    }
    if (next.fold === DAU || next.fold === CUOI) {
      // "những tháng cuối năm 2022" are several: the end of the year is read from its own word on
      if (VAGUE_BEFORE.has(before(tokens, i))) return NONE;
      let p = i + 2;
      if (word(tokens, p) === (next.fold === DAU ? TIEN : CUNG)) p++;
      if (word(tokens, p) === CUA) p++;
      const to = readYear(tokens, p, m);
      if (to === NONE || word(tokens, p) === '') return NONE;
      m.month = next.fold === DAU ? 1 : 12;
      return to;
    }
  }
  const named = monthName(tokens, i + 1);
  if (!named) return NONE;
  if (next.kind === 'word') {
    const previous = before(tokens, i);
    if (NOT_BEFORE_MONTH.has(previous) || isDigits(tokens[i - 1])) return NONE;
    if (
      next.shape === 'lower' &&
      (countsNext(tokens, named[1]) || previous === NAM || (next.fold === NAM && word(tokens, named[1]) !== NAM))
    )
      return NONE;
  } else if (NOT_BEFORE_MONTH.has(before(tokens, i)) && (countsNext(tokens, named[1]) || isTimes(tokens, named[1])))
    return NONE;
  m.month = named[0];
  let to = named[1];
  if (named[2]) m.lunar = true;
  if (word(tokens, to) === NHUAN) {
    m.leapMonth = true;
    m.lunar = true;
    to++;
  }
  return dayTail(tokens, to, m);
}

/** "danh hiệu cao quý này", "hai viên đá quý 2 ca-ra": of great worth, and no quarter. */
const PRECIOUS = wordSet('cao đá trân tôn yêu phú');

/** Reads "quý I/2024", "quý ba", "quý này", "quý 4 của năm 2018". */
export function readQuarter(tokens: Tokens, i: number, m: Moment): number {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === Gap.block || PRECIOUS.has(before(tokens, i))) return NONE;
  const shift = unitShiftAt(tokens, i);
  if (shift) {
    m.quarterShift = shift[0].by;
    if (shift[0].loose) m.loose = true;
    return shift[1];
  }
  const ordinal = ordinalAt(tokens, i + 1);
  if (!ordinal || ordinal[0] < 1 || ordinal[0] > 4) return NONE;
  if (next.kind === 'word' && next.shape === 'lower' && countsNext(tokens, ordinal[1])) return NONE;
  if (isDigits(next) && countsNext(tokens, ordinal[1]) && tokens[i]!.shape === 'title') return NONE;
  m.quarter = ordinal[0];
  return readYearTail(tokens, ordinal[1], m);
}

/** Reads "tuần này", "tuần trước", "tuần đầu tiên của tháng 9 năm 2017". */
export function readWeek(tokens: Tokens, i: number, m: Moment): number {
  const shift = unitShiftAt(tokens, i);
  if (shift) {
    m.weekShift = shift[0].by;
    if (shift[0].loose) m.loose = true;
    return shift[1];
  }
  let nth = 0;
  let p = i + 2;
  const first = word(tokens, i + 1);
  if (first === DAU) nth = 1;
  else if (first === CUOI) nth = -1;
  else if (first === THU) {
    const small = smallNumber(tokens, i + 2);
    if (!small || small[0] > 5) return NONE;
    nth = small[0];
    p = small[1];
  } else {
    const small = isDigits(tokens[i + 1]) ? smallNumber(tokens, i + 1) : undefined;
    if (!small || small[0] > 5 || small[0] < 1) return NONE;
    nth = small[0];
  }
  if (word(tokens, p) === TIEN || word(tokens, p) === CUNG) p++;
  if (word(tokens, p) === CUA) p++;
  const to = word(tokens, p) === THANG ? readMonth(tokens, p, m) : NONE;
  if (to === NONE) return NONE;
  m.weekOfMonth = nth;
  return to;
}

/** Reads "mùa xuân năm 2024", "xuân Giáp Thìn 2024", "hè 2023", "mùa hè này". */
export function readSeason(tokens: Tokens, i: number, m: Moment): number {
  const named = tokens[i]!.fold === fold('mùa');
  const at = named ? i + 1 : i;
  const season = SEASONS.get(named ? word(tokens, at) : tokens[at]!.fold);
  if (season === undefined) return NONE;
  const cycle = canChiAt(tokens, at + 1);
  if (cycle >= 0 && word(tokens, at + 1) !== '') {
    m.season = season;
    m.cycle = cycle;
    return readYearBeside(tokens, at + 3, m);
  }
  if (!named && season > 22) return NONE;
  const token = tokens[at + 1];
  if (
    isModernYear(token) &&
    token!.gap === Gap.space &&
    endsNumber(tokens, at + 2) &&
    !unitFollows(tokens, at + 2) &&
    (named || before(tokens, i) !== 'thanh')
  ) {
    m.season = season;
    m.year = Number(token!.text);
    return at + 2;
  }
  const to =
    word(tokens, at + 1) === NAM || word(tokens, at + 1) === CUA
      ? readYear(tokens, word(tokens, at + 1) === CUA ? at + 2 : at + 1, m)
      : NONE;
  if (to !== NONE && (named || tokens[i]!.shape === 'title' || before(tokens, i) !== '')) {
    m.season = season;
    return to;
  }
  if (named && word(tokens, at + 1) === NAY) {
    m.season = season;
    m.yearShift = 0;
    return at + 2;
  }
  return NONE;
}

/** Reads "thế kỷ XXI", "thế kỷ 19", "thế kỷ II TCN". */
export function readCentury(tokens: Tokens, i: number, m: Moment): number {
  if (word(tokens, i + 1) !== KY) return NONE;
  if (word(tokens, i + 2) === TRUOC && word(tokens, i + 3) !== CONG && !VAGUE_BEFORE.has(before(tokens, i))) {
    m.century = 19;
    return i + 3;
  }
  if (word(tokens, i + 2) === fold('thứ')) i++;
  const ordinal = ordinalAt(tokens, i + 2);
  if (!ordinal || ordinal[0] < 1 || ordinal[0] > 21) return NONE;
  const [era, to] = eraAt(tokens, ordinal[1]);
  m.century = era < 0 ? -ordinal[0] : ordinal[0] - 1;
  return to;
}

/** Reads "thập niên 90 của thế kỷ XX", "thập kỷ 1990", "những năm 90", "những năm 60 thế kỷ trước". */
export function readDecade(tokens: Tokens, i: number, m: Moment): number {
  const first = tokens[i]!.fold;
  const second = word(tokens, i + 1);
  if (
    !(first === THAP && (second === NIEN || second === KY)) &&
    !((first === fold('những') || first === fold('các')) && second === NAM)
  )
    return NONE;
  let p = i + 2;
  if (first === THAP && (word(tokens, p) === NAM || (word(tokens, p) === fold('những') && word(tokens, p + 1) === NAM)))
    p += word(tokens, p) === NAM ? 1 : 2;
  const token = tokens[p];
  if (!isDigits(token) || token.gap === Gap.block || !endsNumber(tokens, p + 1)) {
    const spoken = token && word(tokens, p) !== '' ? smallNumber(tokens, p) : undefined;
    if (!spoken || spoken[0] % 10 !== 0 || spoken[0] < 20) return NONE;
    return readDecadeCentury(tokens, spoken[1], spoken[0] / 10, m);
  }
  if (token.text.length === 4 && token.text.endsWith('0') && Number(token.text) <= 2100 && Number(token.text) >= 1000) {
    m.decade = Number(token.text) / 10;
    return p + 1;
  }
  if (token.text.length !== 2 || !token.text.endsWith('0') || unitFollows(tokens, p + 1)) return NONE;
  return readDecadeCentury(tokens, p + 1, Number(token.text) / 10, m);
}

function readDecadeCentury(tokens: Tokens, i: number, tens: number, m: Moment): number {
  const p = word(tokens, i) === CUA ? i + 1 : i;
  const century: Moment = {};
  const to = word(tokens, p) === THE ? readCentury(tokens, p, century) : NONE;
  m.decade = (to === NONE ? (tens < 3 ? 20 : 19) : century.century!) * 10 + tens;
  return to === NONE ? i : to;
}

/** Behind these "sang" goes over to a year ("bước sang năm mới"), before the others another year is named. */
const GOING = wordSet('bước chuyển kéo dài qua vắt dời hoãn lùi');
const OTHER_YEAR = wordSet('khác mới học thứ sau tới nay này dương âm tài cuối đầu giữa kế tiếp hai ba bốn');

/** Reads "sang năm": the year after the reference, not "sang năm 2023" and "bước sang năm mới". */
function readComingYear(tokens: Tokens, i: number, m: Moment): number {
  const next = tokens[i + 2];
  if (word(tokens, i + 1) !== NAM || GOING.has(before(tokens, i))) return NONE;
  if (word(tokens, i + 2) !== '' && (isDigits(next) || isCapitalized(next) || OTHER_YEAR.has(next!.fold))) return NONE;
  m.yearShift = 1;
  return i + 2;
}

const STRETCHES = new Map<string, (tokens: Tokens, i: number, m: Moment) => number>([
  [THANG, readMonth],
  [NAM, readYear],
  [fold('quý'), readQuarter],
  [TUAN, readWeek],
  [fold('sang'), readComingYear],
  [fold('mùa'), readSeason],
  [fold('xuân'), readSeason],
  [fold('hè'), readSeason],
  [fold('thu'), readSeason],
  [fold('đông'), readSeason],
  [THE, readCentury],
  [THAP, readDecade],
  [fold('những'), readDecade],
  [fold('các'), readDecade],
]);

/** The words that may begin a stretch longer than a day. */
export const STRETCH_WORDS: ReadonlySet<string> = new Set(STRETCHES.keys());

/** Reads a month, year, quarter, week, season, decade or century at `i`. */
export function readStretch(tokens: Tokens, i: number, m: Moment): number {
  const reader = STRETCHES.get(tokens[i]?.fold ?? '');
  return reader === undefined ? NONE : reader(tokens, i, m);
}

/** Reads "đầu tháng 5", "giữa năm 2023", "cuối thế kỷ XX", "cuối tuần này". */
export function readEdge(tokens: Tokens, i: number, m: Moment): number {
  const edge = EDGES.get(tokens[i]!.fold);
  if (edge === undefined) return NONE;
  const next = word(tokens, i + 1);
  if (next === TUAN && edge === 'end') {
    const shift = shiftAt(tokens, i + 2);
    if (!shift) return NONE;
    m.weekShift = shift[0].by;
    m.weekend = true;
    return shift[1];
  }
  const at = next === CUA ? i + 2 : i + 1;
  if (word(tokens, at) === '') return NONE;
  const bare = isModernYear(tokens[at]) && endsNumber(tokens, at + 1) && !unitFollows(tokens, at + 1);
  const to = bare ? setYear(m, tokens[at]!.text, at + 1) : readStretch(tokens, at, m);
  if (to !== NONE) m.edge = edge;
  return to;
}
