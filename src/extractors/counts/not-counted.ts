/** not-counted: numbers that count nothing: lengths of time, ages, fractions, frequencies, scores, open quantities. */
import type { NumberExpression } from '../../grammar/numbers.ts';
import { unitAt } from '../../lexicon/units.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPower } from './units.ts';

/** A length of time or an age is no count; "tháng lương" and "ngày công" are (category `time` of the units). */
const TIME_WORDS = wordSet(
  'năm tháng tuần ngày giờ h phút giây quý tuổi thập thế đêm buổi ngày/đêm phút/ngày tiếng hôm thứ',
);
const RATED = wordSet('giờ ngày buổi ca');
const RATE_TIMES = wordSet('tuần ngày tháng năm quý');
const TIME_NOT_EVENTS = wordSet('đêm buổi thế thập');
const COUNTED_KINDS: ReadonlySet<NumberExpression['kind']> = new Set([
  'number',
  'percent',
  'money',
  'measure',
  'ratio',
]);
const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;

function isTime(tokens: readonly Token[], i: number): boolean {
  const word = at(tokens, i)?.fold;
  if (word === undefined || !TIME_WORDS.has(word)) return false;
  if (unitAt(tokens, i)?.unit.category === 'time') return false;
  // A rate: "40 giờ/tuần", "nghỉ 1 ngày/tuần".
  if (RATED.has(word) && at(tokens, i + 1)?.text === '/' && RATE_TIMES.has(at(tokens, i + 2)?.fold ?? '')) return false;
  if (word === 'thế') return at(tokens, i + 1)?.fold === 'kỉ';
  if (word === 'thập') return true;
  return !TIME_NOT_EVENTS.has(word);
}

/** "độ tuổi từ 4-14", "ở tuổi gần 70": the number follows its age. */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.fold === 'tuổi' || (tokens[i - 2]?.fold === 'tuổi' && AGE_LINKS.has(tokens[i - 1]!.fold));
const AGE_LINKS = wordSet('từ gần hơn trên ngoài dưới khoảng đã');

/** "khoảng 1/3 số quốc gia" is a share; "5/8 khu công nghiệp" counts five of eight. */
const isFractionOf = (tokens: readonly Token[], number: NumberExpression): boolean =>
  number.kind === 'ratio' &&
  number.fraction![1] <= 10 &&
  (number.bound !== undefined || FRACTION_LINKS.has(at(tokens, number.to)?.fold ?? ''));
const FRACTION_LINKS = wordSet('số các tổng dân diện của');

/** "chỉ bằng 1/15 năng suất": how small against another. */
const isCompared = (tokens: readonly Token[], { kind, core }: NumberExpression): boolean =>
  kind === 'ratio' && tokens[core - 1]?.fold === 'bằng';

/** "Hội nghị Trung ương 5 khóa XII": a session of a committee. */
const isSession = (tokens: readonly Token[], { core, coreTo }: NumberExpression): boolean =>
  at(tokens, coreTo)?.fold === 'khóa' &&
  /^[IVX]+$/u.test(at(tokens, coreTo + 1)?.text ?? '') &&
  tokens[core]!.kind === 'digits';

/** "2 năm/1 lần", "5 ngày một lần". */
function isFrequency(tokens: readonly Token[], { core, coreTo }: NumberExpression): boolean {
  const before = tokens[core - 1];
  return at(tokens, coreTo)?.fold === 'lần' && (before?.text === '/' || TIME_WORDS.has(before?.fold ?? ''));
}

/** "cơ chế ba bên", "đối thoại hai bên": how many sides a kind of talks has. */
const isParty = (tokens: readonly Token[], { core, coreTo, form }: NumberExpression): boolean =>
  form === 'words' && at(tokens, coreTo)?.fold === 'bên' && TALKS.has(tokens[core - 1]?.fold ?? '');
const TALKS = wordSet('chế thoại hệ tác thuận nghị phán thương kết');

/** "6-7 (3-7)": the score of a set. */
const isScore = (tokens: readonly Token[], { core, valueMax, kind }: NumberExpression): boolean =>
  kind === 'number' && valueMax !== undefined && tokens[core - 1]?.text === '(' && tokens[core - 2]?.kind === 'digits';

/** "ở số nhà 32 phố Hàng Bông": an address. */
const isAddress = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.fold === 'nhà' && tokens[i - 2]?.fold === 'số' && tokens[i]!.kind === 'digits';

/** "đến ngã 3 giao với quốc lộ", "ba cọc ba đồng", "đổ bê tông đợt 2": words whose number counts nothing. */
const isNamedByNumber = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.fold ?? '';
  const pair = `${tokens[i - 2]?.fold} ${before}`;
  // "Ban chỉ đạo 389 tỉnh", "Nghị định 67 tiếp tục": known by the number of a decree.
  if (pair === 'chỉ đạo' ? tokens[i - 3]?.fold === 'ban' : DECREES.has(pair)) return tokens[i]!.kind === 'digits';
  return (
    NUMBERED.has(before) || (before === 'đợt' && tokens[i]!.text.length === 1 && !EACH.has(tokens[i - 2]?.fold ?? ''))
  );
};
const DECREES = wordSet('nghị định, thông tư, chỉ thị, đề án');
const NUMBERED = wordSet('ngã cọc');
const EACH = wordSet('mỗi một từng trong');

/** "Ba Tư": a name of capitals that are digits in words. */
function isNameOfDigits(tokens: readonly Token[], { core, coreTo, form }: NumberExpression): boolean {
  if (form !== 'words' || coreTo === core + 1) return false;
  for (let i = core; i < coreTo; i++) if (tokens[i]!.shape !== 'title') return false;
  return true;
}

/** "đạt điểm 10 môn vật lý": a mark, and no number of subjects. */
const isMark = (tokens: readonly Token[], { core, coreTo, value, kind }: NumberExpression): boolean =>
  kind === 'number' &&
  value <= 10 &&
  tokens[core - 1]?.fold === 'điểm' &&
  tokens[core]!.kind === 'digits' &&
  at(tokens, coreTo)?.fold !== 'điểm' &&
  tokens[core - 2]?.kind !== 'digits';

/** "tên lửa 9M730": a model, whose figures and capitals stand glued. */
const isModel = (tokens: readonly Token[], { core }: NumberExpression): boolean =>
  (tokens[core + 1]?.shape === 'upper' || tokens[core + 1]?.shape === 'title') &&
  tokens[core + 1]!.gap === Gap.none &&
  tokens[core + 2]?.kind === 'digits' &&
  tokens[core + 2]!.gap === Gap.none;

/** "tỷ lệ phần trăm": the word for percent itself. */
const isPercentWord = (tokens: readonly Token[], { core, coreTo }: NumberExpression): boolean =>
  coreTo === core + 1 && tokens[core]!.fold === 'trăm' && tokens[core - 1]?.fold === 'phần';

/** "Wagon R 2017 bao gồm", "Toyota Vios 2024": a year behind a name that nothing known is counted by. */
export const isModelYear = (tokens: readonly Token[], { core, value, form }: NumberExpression): boolean =>
  form !== 'words' &&
  value >= 1900 &&
  value < 2100 &&
  /^\p{N}{4}$/u.test(tokens[core]!.text) &&
  (tokens[core - 1]?.shape === 'title' || tokens[core - 1]?.shape === 'upper');

/** Why a number of the tokens is no count, as a reason for the trace; undefined where it is one. */
export function notACount(tokens: readonly Token[], number: NumberExpression): string | undefined {
  if (!COUNTED_KINDS.has(number.kind))
    return number.kind === 'vague' ? `open quantity of magnitude ${number.value}` : `a ${number.kind}`;
  if (isFractionOf(tokens, number) || isCompared(tokens, number)) return 'a fraction of a whole';
  if (isTime(tokens, number.coreTo) || isAge(tokens, number.core)) return 'a length of time or an age';
  if (isFrequency(tokens, number)) return 'a frequency';
  if (isSession(tokens, number)) return 'a session';
  if (isAddress(tokens, number.core)) return 'an address';
  if (isNamedByNumber(tokens, number.core)) return 'part of a name';
  if (isNameOfDigits(tokens, number)) return 'a name';
  if (isMark(tokens, number)) return 'a mark';
  if (isModel(tokens, number)) return 'a model';
  if (isPercentWord(tokens, number)) return 'the word for percent';
  if (isPower(tokens, number.core)) return 'the power of a measure';
  if (isScore(tokens, number)) return 'a score';
  if (isParty(tokens, number)) return 'a kind of talks';
  if (number.exact !== undefined) return `too large for a number: ${number.exact}`;
  return undefined;
}
