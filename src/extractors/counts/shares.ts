/** shares: what a share is of, and what a number without a noun behind it counts: the noun that the sentence named before it. */

import type { NumberExpression } from '../../grammar/numbers.ts';
import { readNounPhrase } from '../../grammar/phrases/noun-phrase.ts';
import { SHARE_BASES, SHARE_VERBS } from '../../lexicon/share-bases.ts';
import { type CountCategory, unitAt } from '../../lexicon/units.ts';
import type { Article } from '../../text/article.ts';
import type { Token } from '../../text/tokens.ts';
import { type CountedUnit, SHARE_LINKS, unitOfPhrase } from './units.ts';

/** Is a token part of an organization's name: who reports a share is not what it is of. */
export type NameTest = (token: number) => boolean;

/** How far before its number a noun may stand, in tokens. */
const BACKWARD = 40;
/** Syllables of the longest head of the table. */
const MAX_HEAD = 9;

/** "giảm giá 15%", "tăng năng suất 20%": what changes by the share. */
export function unitChanged(article: Article, number: NumberExpression, sentenceFrom: number): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  for (let k = number.core - 2; k >= sentenceFrom && k >= number.core - 4; k--) {
    const word = tokens[k]!.fold;
    // "tăng trưởng 20%" is a word of its own.
    if ((word !== 'giảm' && word !== 'tăng') || tokens[k + 1]!.fold === 'trưởng') continue;
    let end = number.core;
    while (end > k + 1 && SHARE_VERBS.has(tokens[end - 1]!.fold)) end--;
    const phrase = readNounPhrase(tokens, k + 1, end);
    return phrase?.to === end ? unitOfPhrase(article, phrase, { to: number.coreTo, inferred: true }) : undefined;
  }
  return undefined;
}

/** A lone sex says which part of the people before: "tỉ lệ nữ chiếm 85%". */
const SEXES = new Set(['nữ', 'nam']);

/** "mức độ thiếu hụt lao động dưới 3%": who stands behind the verb of the degree. */
function unitOfDegree(article: Article, from: number, to: number): CountedUnit | undefined {
  const { tokens } = article;
  for (let i = from; i < to && i <= from + DEGREE_REACH; i++) {
    const known = unitAt(tokens, i);
    if (known?.unit.category !== 'people' || known.to === i + 1) continue;
    const phrase = readNounPhrase(tokens, i, to);
    return phrase && unitOfPhrase(article, phrase, { to, inferred: true });
  }
  return undefined;
}
const DEGREE_REACH = 3;

/** "số công nhân nữ là 45", "tỉ lệ CĐCS vững mạnh là 88%": the noun that the sentence announced before the number. */
export function unitAnnounced(
  article: Article,
  i: number,
  sentenceFrom: number,
  sexes = false,
): CountedUnit | undefined {
  const { tokens } = article;
  for (let k = i - 1; k >= sentenceFrom && k >= i - BACKWARD; k--) {
    const word = tokens[k]!.fold;
    if (word === 'độ' && tokens[k - 1]?.fold === 'mức') {
      const unit = unitOfDegree(article, k + 1, i);
      if (unit) return unit;
    }
    if (word !== 'số' && word !== 'lệ' && word !== 'lượng') continue;
    if (word === 'lượng' && NO_AMOUNTS.has(tokens[k - 1]?.fold ?? '')) continue;
    if (word === 'số' && UNCOUNTED.has(tokens[k - 1]?.fold ?? '')) continue;
    if (word === 'lệ' && tokens[k - 1]?.fold !== 'tỷ' && tokens[k - 1]?.fold !== 'tỉ') continue;
    let start = k + 1;
    while (start < i && SHARE_LINKS.has(tokens[start]!.fold)) start++;
    const phrase = readNounPhrase(tokens, start, i);
    if (phrase?.category && (sexes || phrase.to > phrase.from + 1 || !SEXES.has(tokens[start]!.fold)))
      return unitOfPhrase(article, phrase, { to: i, inferred: true });
  }
  return undefined;
}

/** "một số", "đa số": some and most, and no number announced. */
const NO_AMOUNTS = new Set(['thương', 'chất', 'lực', 'năng', 'đo']);
const UNCOUNTED = new Set(['một', 'đa', 'phần', 'thiểu']);

/** The longest noun of SHARE_BASES that begins at token `i`: the index behind it, or undefined. */
function baseAt(tokens: readonly Token[], i: number, limit: number): number | undefined {
  let phrase = '';
  let found: number | undefined;
  if (tokens[i]!.fold === 'giá' && PRICE_VERBS.has(tokens[i - 1]?.fold ?? '')) return undefined;
  if (tokens[i]!.fold === 'lương' && NO_WAGES.has(tokens[i + 1]?.fold ?? '')) return undefined;
  for (let to = i; to < limit && to < i + 3 && tokens[to]!.kind === 'word'; to++) {
    phrase = to === i ? tokens[to]!.fold : `${phrase} ${tokens[to]!.fold}`;
    if (SHARE_BASES.has(phrase)) found = to + 1;
  }
  return found;
}

/** Where the words begin that link a share to the noun before it: "kinh phí công đoàn | (khoảng 0,38%)", "chi tiêu | năm 2023 tăng 19%". */
function linkBefore(tokens: readonly Token[], number: NumberExpression, from: number): number {
  let end = number.core;
  while (end > from) {
    const { fold: word, text, kind } = tokens[end - 1]!;
    if (SHARE_VERBS.has(word) || text === '(') end--;
    else if (kind === 'digits' && end - 1 > from && tokens[end - 2]!.fold === 'năm') end -= 2;
    else break;
  }
  return end;
}
const BASE_REACH = 12;
const AMOUNT_WORDS = new Set(['mức', 'nguồn', 'tốc']);
/** "lương thực", "lương y": no wages. */
const NO_WAGES = new Set(['thực', 'y', 'tâm', 'giáo', 'thiện']);
/** "trượt giá", "trị giá": prices of nothing. */
const PRICE_VERBS = new Set(['trượt', 'trị', 'đánh', 'định', 'tham', 'thẩm', 'vô', 'đắt']);

/**
 * "mức kinh phí công đoàn 2%", "chi phí của doanh nghiệp (khoảng 0,38%)": the sum or rate that stands right before the
 * share; with `far` also the nearest one of the sentence.
 */
export function unitOfBase(
  article: Article,
  number: NumberExpression,
  sentenceFrom: number,
  far = false,
): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  const end = linkBefore(tokens, number, sentenceFrom);
  const first = Math.max(sentenceFrom, end - (far ? BACKWARD : BASE_REACH));
  let start: number | undefined;
  for (let k = end - 1; k >= first; k--) {
    if (/^[;:]$/.test(tokens[k]!.text) && !far) break;
    const to = baseAt(tokens, k, end);
    // The longest base counts: "quỹ tiền lương", not "lương".
    if (to !== undefined) start = k;
    else if (start !== undefined && k < start - 2) break;
  }
  if (start === undefined || tokens[start - 1]?.fold === 'có') return undefined;
  // "mức đóng quỹ công đoàn": the level is of the fund.
  if (AMOUNT_WORDS.has(tokens[start]!.fold)) {
    const amount = start;
    start = [1, 2, 3].map((k) => amount + k).find((k) => baseAt(tokens, k, end) !== undefined) ?? amount;
  }
  // "mức LTT vùng năm 2017": the wage itself.
  if (tokens[start]!.fold === 'mức' && tokens[start + 1]!.shape === 'upper') start++;
  // A capital at the head of a headline is no name.
  const headTo = baseAt(tokens, start, end)!;
  const phrase = readNounPhrase(tokens, start, end) ?? {
    from: start,
    to: readNounPhrase(tokens, headTo, end)?.to ?? headTo,
    headTo,
    category: null,
  };
  const owner = tokens[phrase.to]?.fold === 'của' ? readNounPhrase(tokens, phrase.to + 1, end) : undefined;
  if (!far && phrase.to !== end && owner?.to !== end) return undefined;
  return unitOfPhrase(article, phrase, { category: null, to: number.coreTo, inferred: true });
}

/** "tỷ lệ thất nghiệp tăng lên 18%": a rate of something that is no thing. */
export function unitOfRate(article: Article, number: NumberExpression, sentenceFrom: number): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  const end = linkBefore(tokens, number, sentenceFrom);
  for (let k = end - 2; k >= sentenceFrom && k >= end - RATE_REACH; k--) {
    if (tokens[k + 1]!.fold !== 'lệ' || (tokens[k]!.fold !== 'tỷ' && tokens[k]!.fold !== 'tỉ')) continue;
    const phrase = { from: k, to: end, headTo: k + 2, category: null };
    return end > k + 2 && !unitAt(tokens, k + 2)
      ? unitOfPhrase(article, phrase, { to: number.coreTo, inferred: true })
      : undefined;
  }
  return undefined;
}
const RATE_REACH = 8;

const SUBJECT_REACH = 8;

/** "DN có vốn đầu tư nước ngoài 64%": the subject of the clause whose verb the share follows. */
export function unitOfSubject(
  article: Article,
  number: NumberExpression,
  sentenceFrom: number,
  isName: NameTest,
): CountedUnit | undefined {
  const { tokens } = article;
  if (number.kind !== 'percent') return undefined;
  const end = linkBefore(tokens, number, sentenceFrom);
  let start = end;
  while (start > sentenceFrom && end - start < SUBJECT_REACH && tokens[start - 1]!.kind === 'word') start--;
  if (end - start === SUBJECT_REACH && start > sentenceFrom && tokens[start - 1]!.kind === 'word') return undefined;
  while (start < end && (SHARE_LINKS.has(tokens[start]!.fold) || PLACE_WORDS.has(tokens[start]!.fold))) start++;
  const acronym = tokens[start]?.shape === 'upper' && tokens[start]!.text.length > 2;
  const known = unitAt(tokens, start);
  if (
    start >= end ||
    isName(start) ||
    !(acronym || (known && known.to <= end && COUNTED_SUBJECTS.has(known.unit.category)))
  )
    return undefined;
  const phrase = readNounPhrase(tokens, start, end);
  return phrase && unitOfPhrase(article, phrase, { to: number.coreTo, inferred: true });
}
const COUNTED_SUBJECTS: ReadonlySet<CountCategory> = new Set([
  'people',
  'members',
  'organizations',
  'initiatives',
  'works',
]);
const PLACE_WORDS = new Set(['ở', 'tại', 'với', 'và', 'riêng', 'khối']);

/** The nearest noun of people or organizations before the number in its sentence. */
export function unitBefore(
  article: Article,
  i: number,
  sentenceFrom: number,
  isName: NameTest,
): CountedUnit | undefined {
  const { tokens } = article;
  for (let k = i - 1; k >= sentenceFrom && k >= i - BACKWARD; k--) {
    const known = unitAt(tokens, k);
    if (!known || known.to > i || (known.to === k + 1 && tokens[k]!.shape !== 'upper') || isName(k)) continue;
    const { category } = known.unit;
    if (category !== 'people' && category !== 'members' && category !== 'organizations') continue;
    let start = k;
    for (let s = k - 1; s >= sentenceFrom && s >= k - MAX_HEAD; s--)
      if ((unitAt(tokens, s)?.to ?? 0) >= known.to) start = s;
    const phrase = readNounPhrase(tokens, start, i);
    if (phrase) return unitOfPhrase(article, phrase, { to: i, inferred: true });
  }
  return undefined;
}
