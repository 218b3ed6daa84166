/** sentence-units: the unit of every number of a sentence: behind it, shared with its list, announced before it, or left out. */
import type { NumberExpression } from '../../grammar/numbers.ts';
import type { Article } from '../../text/article.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import {
  type NameTest,
  unitAnnounced,
  unitBefore,
  unitChanged,
  unitOfBase,
  unitOfRate,
  unitOfSubject,
} from './shares.ts';
import { type CountedUnit, DEMONSTRATIVES, unitBehind } from './units.ts';

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;

/** Is the number worth keeping though nothing names its unit? Shares and approximated figures are. */
export const standsAlone = (number: NumberExpression): boolean =>
  number.kind === 'percent' || (number.bound !== undefined && number.kind === 'number' && number.form !== 'words');

/** Do only commas and "và" stand between the number and the next one: "900, 940 và 970 USD"? */
const isListedBefore = (
  tokens: readonly Token[],
  number: NumberExpression,
  next: NumberExpression | undefined,
): boolean =>
  next !== undefined &&
  next.from === number.to + 1 &&
  (tokens[number.to]!.text === ',' || LIST_WORDS.has(tokens[number.to]!.fold));
const LIST_WORDS = wordSet('và hoặc hay');

/** May the number leave out the unit of the one before: "1.229 công nhân giỏi cấp cơ sở, 57 cấp huyện"? */
const leavesOut = (tokens: readonly Token[], number: NumberExpression): boolean => {
  if (number.kind === 'percent' || isPartOf(tokens, number.from)) return true;
  const next = at(tokens, number.to);
  return !next || next.kind === 'mark' || LEFT_OUT.has(next.fold);
};
/** "44 trường hợp, trong đó có 22 tự nguyện": of those counted before. */
function isPartOf(tokens: readonly Token[], from: number): boolean {
  let i = from - 1;
  while (PART_LINKS.has(tokens[i]?.fold ?? '')) i--;
  return tokens[i]?.fold === 'đó' && tokens[i - 1]?.fold === 'trong';
}
const PART_LINKS = wordSet('có hơn gần khoảng trên');
const CHANGES = wordSet('tăng giảm');
const LEFT_OUT = wordSet('cấp và được đạt ở tại thuộc trong của đều');

/** What stands around the numbers of a sentence: which tokens are names, and what the sentence before counted last. */
export interface Around {
  readonly isName: NameTest;
  /** The unit that the sentence before counted last. */
  readonly earlier: CountedUnit | undefined;
  /** The same, of its last share. */
  readonly earlierShare: CountedUnit | undefined;
}

/** "70% trong số đó", "12 trong số này": of those counted before. */
function refersBack(tokens: readonly Token[], { to }: NumberExpression): boolean {
  const start = at(tokens, to)?.fold === 'trong' ? to + 1 : to;
  return at(tokens, start)?.fold === 'số' && DEMONSTRATIVES.has(at(tokens, start + 1)?.fold ?? '');
}

/** "tăng 5%", "đạt tỉ lệ 100%" behind a share of the sentence before: of the same. */
function namesNothing(tokens: readonly Token[], { kind, core }: NumberExpression): boolean {
  if (kind !== 'percent') return false;
  const before = tokens[core - 1]?.fold ?? '';
  if (CHANGES.has(before)) return tokens[core - 2]?.kind !== 'word';
  return before === 'lệ' && tokens[core - 3]?.fold === 'đạt';
}

/** "nhu cầu việc làm về trình độ phổ thông chiếm 37%, sơ cấp 20%": are the shares of a list told by kinds of one thing? */
function isClassified(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.fold === 'về' && CLASSES.has(tokens[i + 1]!.fold)) return true;
  return false;
}
const CLASSES = wordSet('trình cơ nhóm lĩnh ngành giới loại độ');

const again = (unit: CountedUnit | undefined, { coreTo }: NumberExpression): CountedUnit | undefined =>
  unit && { ...unit, to: coreTo, inferred: true };

/**
 * The unit of each number of a sentence: behind it, shared with the next of its list, announced before it, or the one
 * that the list left out. `counted` says which of the numbers count at all, `limits` are the token indices that their units
 * do not go across; `from` and `to` are the token indices of the sentence.
 */
export function unitsOf(
  article: Article,
  numbers: readonly NumberExpression[],
  counted: readonly boolean[],
  limits: readonly number[],
  from: number,
  to: number,
  { isName, earlier, earlierShare }: Around,
): (CountedUnit | undefined)[] {
  const { tokens } = article;
  const units = numbers.map((number, k) =>
    counted[k] ? unitBehind(article, number, from, Math.min(limits[k]!, numbers[k + 1]?.from ?? to)) : undefined,
  );
  for (let k = numbers.length - 2; k >= 0; k--)
    if (counted[k] && !units[k] && units[k + 1] && isListedBefore(tokens, numbers[k]!, numbers[k + 1]))
      units[k] = { ...units[k + 1]!, to: numbers[k]!.coreTo, inferred: true };
  let previous: CountedUnit | undefined;
  let classified: CountedUnit | undefined;
  for (const [k, number] of numbers.entries()) {
    if (!counted[k]) continue;
    units[k] ??=
      (refersBack(tokens, number) ? again(previous ?? earlier, number) : undefined) ??
      unitChanged(article, number, from) ??
      (earlierShare && namesNothing(tokens, number) ? again(earlierShare, number) : undefined) ??
      (number.kind === 'percent' ? again(classified, number) : undefined) ??
      unitOfBase(article, number, from) ??
      unitOfSubject(article, number, from, isName) ??
      unitAnnounced(article, number.core, from) ??
      unitOfRate(article, number, from) ??
      (leavesOut(tokens, number) && !CHANGES.has(tokens[number.core - 1]?.fold ?? '')
        ? again(previous, number)
        : undefined) ??
      (standsAlone(number)
        ? (unitAnnounced(article, number.core, from, true) ??
          unitOfBase(article, number, from, true) ??
          (CHANGES.has(tokens[number.core - 1]?.fold ?? '') ? previous : undefined) ??
          unitBefore(article, number.core, from, isName))
        : undefined);
    const unit = units[k];
    // A share behind a measure is of what is measured: "tăng 19 cent, tương đương 0,4%".
    if (unit && unit.category !== 'money' && number.kind !== 'measure') previous = unit;
    if (unit?.inferred && number.kind === 'percent' && isClassified(tokens, numbers[k - 1]?.to ?? from, number.core))
      classified = unit;
  }
  return units;
}
