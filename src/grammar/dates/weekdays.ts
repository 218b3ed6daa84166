/** weekdays: days of the week as they are named: "thứ Hai", "chủ nhật", "CN", "T7". */
import { Gap, isCapitalized } from '../../text/tokens.ts';
import { CHU, CHUA, CONG, CUA, NAY, NHAT, THU, TUAN } from './keys.ts';
import { before, endsNumber, isDigits, NONE, shiftAt, type Tokens, word } from './parts.ts';
import type { Moment } from './types.ts';
import { WEEKDAYS, wordSet } from './words.ts';

/** Before "thứ ba" these make it an ordinal ("lần thứ ba", "năm thứ hai"). */
const ORDINAL_BEFORE = wordSet('lần năm kỳ hạng khóa người vị giới đợt tuần tháng vòng con cấp chiếc bàn');
/** After a weekday these say which one; others of the kind ("thứ 6 sau 11 trận") are too loose. */
const WEEKDAY_TOWARDS = wordSet('tới vừa');

/** "Chúa nhật này": what tells Sunday from a name at the head of a sentence. */
const AFTER_SUNDAY = wordSet('này tới tuần hằng hàng ngày ( ,');

/** The weekday named at `i`, as [ISO weekday, next index]. */
function weekdayAt(tokens: Tokens, i: number, m: Moment): readonly [number, number] | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.fold === THU) {
    const day = WEEKDAYS.get(word(tokens, i + 1));
    if (day === undefined || (isDigits(next) && !endsNumber(tokens, i + 2)) || ORDINAL_BEFORE.has(before(tokens, i)))
      return undefined;
    // "đêm thứ 3 của lễ hội" counts nights.
    return m.part === 'night' && next!.shape !== 'title' ? undefined : [day, i + 2];
  }
  if ((token.fold === CHU || token.fold === CHUA) && word(tokens, i + 1) === NHAT)
    return token.fold === CHUA &&
      ((next!.shape !== token.shape && !AFTER_SUNDAY.has(word(tokens, i + 2))) ||
        before(tokens, i) === CONG ||
        (isCapitalized(tokens[i + 2]) && word(tokens, i + 2) !== ''))
      ? undefined
      : [7, i + 2];
  if (token.text === 'CN') {
    const at = word(tokens, i + 1) === ',' || word(tokens, i + 1) === '(' ? i + 2 : i + 1;
    return m.part !== undefined || (isDigits(tokens[at]) && word(tokens, at) !== '') ? [7, i + 1] : undefined;
  }
  return token.text === 'T' &&
    isDigits(next) &&
    next.gap === Gap.none &&
    next.text >= '2' &&
    next.text <= '7' &&
    next.text.length === 1
    ? [Number(next.text) - 1, i + 2]
    : undefined;
}

/** Reads a weekday: "thứ Hai", "thứ 2", "chủ nhật", "CN", "T7", with "tuần sau" or "tới" after it. */
export function readWeekday(tokens: Tokens, i: number, m: Moment): number {
  const named = tokens[i] && weekdayAt(tokens, i, m);
  if (!named) return NONE;
  const to = named[1];
  m.weekday = named[0];
  const week = word(tokens, to) === CUA ? to + 1 : to;
  if (word(tokens, week) === TUAN) {
    const shift = shiftAt(tokens, week + 1);
    if (shift) {
      m.weekShift = shift[0].by;
      return shift[1];
    }
  }
  if (word(tokens, to) === NAY) {
    m.weekShift = 0;
    return to + 1;
  }
  const shift = WEEKDAY_TOWARDS.has(word(tokens, to)) ? shiftAt(tokens, to) : undefined;
  if (!shift) return to;
  m.toward = shift[0].by > 0 ? 1 : -1;
  return shift[1];
}
