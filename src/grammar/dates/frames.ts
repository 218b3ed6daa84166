/** frames: years behind a word that announces them: terms, periods, school years, plans of five years, "từ nay đến". */
import { fold } from '../../text/fold.ts';
import type { Reader } from './checks.ts';
import { readDayNumber } from './days.ts';
import { CUOI, DAU, NAM, NOW, TU } from './keys.ts';
import { readLength, readLengthReading } from './lengths.ts';
import { readMoment } from './moments.ts';
import { before, isDigits, isModernYear, NONE, ordinalAt, phraseAt, smallNumber, type Tokens, word } from './parts.ts';
import { readRangeEnd, readYearRange } from './ranges.ts';
import type { Moment, Reading } from './types.ts';
import { FRAMES, wordSet } from './words.ts';

/** "nhiệm kỳ 2023-2028", "giai đoạn từ năm 2015 đến năm 2020", "năm học 2023 - 2024". */
export const frame: Reader = (tokens, i, last) => {
  const phrase = phraseAt(tokens, i, FRAMES);
  if (!phrase) return undefined;
  // "nhiệm kỳ XVI (2015-2017)", "nhiệm kỳ mới 2017-2019", "nhiệm kỳ 5 năm 2020-2025".
  let p = afterRank(tokens, i + phrase[0].length);
  const open = word(tokens, p) === '(';
  if (open) p++;
  if (word(tokens, p) === TU) p++;
  if (word(tokens, p) === NAM) p++;
  if (word(tokens, p) === '') return undefined;
  let range = readYearRange(tokens, p, true) ?? fromNow(tokens, p, last);
  if (!range) {
    const m: Moment = {};
    const to = isDigits(tokens[p]) ? readDayNumber(tokens, p, m, true) : readMoment(tokens, p, m, true);
    const end = to === NONE ? undefined : readRangeEnd(tokens, m, to);
    if (end) range = { rule: '', from: p, to: end.to, start: m, end: end.end };
  }
  if (!range || (open && word(tokens, range.to) !== ')')) return undefined;
  return { ...range, rule: `dates/${phrase[1]}`, from: i, to: open ? range.to + 1 : range.to, frame: phrase[1] };
};

/** The index after an ordinal, "mới" or a length between a frame's word and its years; `i` where there is none. */
function afterRank(tokens: Tokens, i: number): number {
  const first = word(tokens, i);
  if (WHICH.has(first)) return i + 1;
  const length = first === '' ? undefined : readLength(tokens, i);
  if (length && isModernYear(tokens[length[1]])) return length[1];
  let p = first === fold('lần') ? i + 1 : i;
  if (word(tokens, p) === fold('thứ')) p++;
  const rank = isModernYear(tokens[p]) || first === '' ? undefined : ordinalAt(tokens, p);
  return rank && word(tokens, rank[1]) !== '-' && word(tokens, rank[1]) !== '/' ? rank[1] : i;
}

/** "nhiệm kỳ mới 2017-2019", "nhiệm kỳ qua (2011-2013)". */
const WHICH = wordSet('mới này qua trước');

/** "từ nay đến năm 2030", "từ nay đến cuối năm" at the word for now. */
export const fromNow: Reader = (tokens, i) => {
  if (word(tokens, i) !== NOW || before(tokens, i) !== TU) return undefined;
  const start: Moment = { dayShift: 0 };
  const range = readRangeEnd(tokens, start, i + 1);
  const year = tokens[i + 2];
  if (!range && TO.has(word(tokens, i + 1)) && word(tokens, i + 2) !== '' && isModernYear(year))
    return { rule: 'dates/from-now-on', from: i, to: i + 3, start, end: { year: Number(year!.text) }, fromNow: true };
  if (!range && (word(tokens, i + 2) === CUOI || word(tokens, i + 2) === 'hết') && word(tokens, i + 3) === NAM)
    return { rule: 'dates/from-now-on', from: i, to: i + 4, start, end: { yearShift: 0, edgeDay: -1 }, fromNow: true };
  return range && typeof range.end !== 'string'
    ? { rule: 'dates/from-now-on', from: i, to: range.to, start, end: range.end, fromNow: true }
    : undefined;
};

/** "từ đầu năm đến nay" at the word for beginning. */
export const yearToDate: Reader = (tokens, i) => {
  if (tokens[i]!.fold !== DAU || word(tokens, i + 1) !== NAM || !TO.has(word(tokens, i + 2))) return undefined;
  if (word(tokens, i + 3) !== NOW) return undefined;
  return {
    rule: 'dates/year-to-date',
    from: i,
    to: i + 4,
    start: { yearShift: 0, edgeDay: 1 },
    end: 'now',
    frame: 'now',
  };
};
const TO = wordSet('đến tới');
const PAST = wordSet('qua trước');

/** "5 năm 2016-2020", "5 năm (2021-2025)", "5 năm qua (2008-2013)": a length with the years it means. */
function fiveYears(tokens: Tokens, i: number): Reading | undefined {
  const count = smallNumber(tokens, i);
  if (!count || word(tokens, count[1]) !== NAM) return undefined;
  const said = afterSaid(tokens, count[1] + 1);
  const open = word(tokens, said) === '(';
  let p = open ? said + 1 : said;
  if (word(tokens, p) === TU) p++;
  if (word(tokens, p) === NAM) p++;
  const range = word(tokens, p) === '' ? undefined : readYearRange(tokens, p, true);
  if (!range || typeof range.end === 'string' || (open && word(tokens, range.to) !== ')')) return undefined;
  const beside = { length: [[count[0], 'year']] as const, to: count[1] + 1, years: p, yearsTo: range.to };
  return { ...range, rule: 'dates/period', from: i, to: open ? range.to + 1 : range.to, frame: 'period', beside };
}

/** Token after "qua", "liền" or "liên tiếp" between years counted and a bracket; `i` where none of them stands. */
function afterSaid(tokens: Tokens, i: number): number {
  const first = word(tokens, i);
  const to = PAST.has(first) || first === LIEN ? i + 1 : IN_A_ROW.has(`${first} ${word(tokens, i + 1)}`) ? i + 2 : i;
  return word(tokens, to) === '(' ? to : i;
}
const LIEN = fold('liền');
const IN_A_ROW = new Set(['liên tiếp', 'liên tục'].map(fold));

/** "35 tuổi": the length of a life. */
function age(tokens: Tokens, i: number): Reading | undefined {
  const count = smallNumber(tokens, i);
  if (!count || word(tokens, count[1]) !== AGE || tokens[count[1]]!.shape !== 'lower') return undefined;
  return { rule: 'dates/age', from: i, to: count[1] + 1, length: [[count[0], 'year']] };
}
const AGE = fold('tuổi');

export const lengths: Reader = (tokens, i) => {
  const previous = before(tokens, i);
  if (previous === fold('số')) return undefined;
  return fiveYears(tokens, i) ?? age(tokens, i) ?? readLengthReading(tokens, i);
};
