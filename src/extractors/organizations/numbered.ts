/** numbered: what belongs to a name though no capital tells: its number ("May 10", "Công ty 76") and the unions' name in their houses'. */
import { COMPANY_WORDS } from '../../lexicon/company-words.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { isSentenceWord } from './sentence-words.ts';

/** A number belongs to a name when the sentence's own words do not follow it ("Sông Đà 9", not "Hòa Phát 200 công nhân"). */
export function isNumberOfName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === Gap.block) return true;
  // "Nhà máy Z175", "May 10 tuyển dụng"
  if (tokens[i]!.gap === Gap.none || isSentenceWord(tokens, i + 1)) return true;
  // "Trường Hoa Sữa 0,5 điểm"
  if (next.gap === Gap.none && tokens[i + 2]?.kind === 'digits' && tokens[i + 2]!.gap === Gap.none) return false;
  return (
    (next.kind === 'mark' && next.fold !== '/' && next.fold !== '%') || isCapitalized(next) || GOES_ON.has(next.fold)
  );
}

/** The sentence's words that follow a body and no number. */
const GOES_ON: ReadonlySet<string> = new Set('đã cũng sẽ đang cho là và có được phối tại thì vừa do'.split(' '));

/** Days of the country's history that houses are named after. */
const DAYS: ReadonlySet<string> = new Set(
  '3/2 8/3 26/3 29/3 30/4 1/5 7/5 19/5 27/7 28/7 1/6 15/5 20/11 19/8 2/9 10/10 20/10 22/12'.split(' '),
);

/** Token after such a day at `i` behind nothing but words of trade ("Dệt may 29/3", "Bệnh viện 19-8"), or `i`. */
export function dayOfNameEnd(tokens: readonly Token[], i: number): number {
  const [day, mark, month] = tokens.slice(i, i + 3);
  if (day!.kind !== 'digits' || month?.kind !== 'digits' || mark!.gap !== Gap.none || month.gap !== Gap.none) return i;
  const goesOn =
    tokens[i + 3]?.gap === Gap.none && /[-/.\d]/u.test(tokens[i + 3]!.text) && tokens[i + 4]?.gap === Gap.none;
  const parted = mark!.fold === '/' || mark!.fold === '-';
  return parted && !goesOn && DAYS.has(`${Number(day!.text)}/${Number(month.text)}`) ? i + 3 : i;
}

/** Does "Công đoàn" at `i` name a hotel or a company of the unions? */
export const isUnionHouse = (
  tokens: readonly Token[],
  i: number,
  own: boolean,
  lowerWords: ReadonlySet<string>,
): boolean =>
  lowerWords === COMPANY_WORDS &&
  !own &&
  tokens[i]!.fold === 'công' &&
  tokens[i + 1]?.fold === 'đoàn' &&
  (tokens[i - 1]!.fold === 'sạn' || tokens[i - 1]!.fold === 'lịch');

/** "Công ty 76", "Xí nghiệp may 2": a number is all the name there is behind the type word, its form and its trade. */
export const isNumberedHouse = (
  tokens: readonly Token[],
  i: number,
  from: number,
  lowerWords: ReadonlySet<string>,
): boolean =>
  lowerWords === COMPANY_WORDS &&
  tokens[i]!.kind === 'digits' &&
  tokens[i]!.text.length <= 3 &&
  tokens[i]!.gap === Gap.space &&
  (isCapitalized(tokens[from - 2]) || (tokens[from - 3]?.fold === 'tổng' && isCapitalized(tokens[from - 3]))) &&
  endsNumber(tokens, i);

/** Does the number at `i` end its phrase: before the sentence's words, or before a mark where it has two figures or more ("Công ty 28, …")? */
const endsNumber = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (next === undefined || isSentenceWord(tokens, i + 1)) return true;
  if (tokens[i]!.text.length < 2) return false;
  if (next.gap === Gap.block || next.fold === 'tham' || (next.fold === 'và' && isCapitalized(tokens[i + 2])))
    return true;
  const decimal = tokens[i + 2]?.kind === 'digits' && tokens[i + 2]!.gap === Gap.none;
  return NUMBER_ENDS.has(next.fold) && !decimal;
};
const NUMBER_ENDS: ReadonlySet<string> = new Set([',', ';', '.', ')']);

/** Is a hospital named by the number at `i` ("Bệnh viện [108]", but "Bệnh viện 500 giường")? */
export const isHospitalNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text.length <= 3 && dayOfNameEnd(tokens, i) === i && isNumberOfName(tokens, i);
