/** names: how far the proper name of a company, school or office goes. */
import { beginsPerson, readBareArea, type Words } from '../../grammar/areas.ts';
import { isCompound } from '../../grammar/compounds.ts';
import { continues } from '../../grammar/names.ts';
import { COMPANY_WORDS, SCHOOL_WORDS } from '../../lexicon/company-words.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';

/** Legal forms and shortenings that are no name by themselves (folded). */
const FORMS: ReadonlySet<string> = new Set(
  'cổ phần trách nhiệm hữu hạn thành viên liên doanh tnhh cp mtv tm dv sx xnk xk nk tmcp lđ sxtm tmdv tv ctcp đt xd thpt thcs th mn ptdtnt đktn'.split(
    ' ',
  ),
);
const JOINERS: ReadonlySet<string> = new Set(['-', '&', '.', "'", '/']);

const isLowerWord = (token: Token, lowerWords: ReadonlySet<string>): boolean =>
  token.kind === 'word' && token.shape === 'lower' && lowerWords.has(token.fold);

/** The lower-case words that may stand inside the name of a type. */
export const lowerWordsOf = (kind: string): ReadonlySet<string> => (kind === 'company' ? COMPANY_WORDS : SCHOOL_WORDS);

/** Number of capitalised words in the run at `i`. */
function capitalsFrom(tokens: readonly Token[], i: number): number {
  let n = 0;
  while (continues(tokens, i + n) && tokens[i + n]!.kind === 'word' && isCapitalized(tokens[i + n])) n++;
  return n;
}

/**
 * End of the proper name at token `from`, or `from` where there is none. Takes capitalised words, the second halves of their
 * compounds ("Sư phạm"), words of trade in lower case between them and numbers after a name; stops before a person's name, the
 * next organization or the end of the capitals. A unit the tables know is taken whole.
 */
export function nameEnd(
  words: Words,
  from: number,
  lowerWords: ReadonlySet<string>,
  stopsAt: (i: number) => boolean,
): number {
  const { tokens } = words;
  let end = from;
  let named = false;
  let half = -1;
  for (let i = from; i < tokens.length; ) {
    const token = tokens[i]!;
    if (!continues(tokens, i) || stopsAt(i)) break;
    const proper = words.terms.at(i).find(({ lexicon }) => lexicon === 'proper-names');
    if (proper && (isCapitalized(token) || i > from)) {
      end = i = proper.to;
      named = true;
    } else if (token.kind === 'word' && (isCapitalized(token) || token.shape === 'mixed')) {
      const unit = readBareArea(words, i);
      if (unit && unit.to > i + 1) {
        end = i = unit.to;
        named = true;
        continue;
      }
      if (isRoman(token) && !named) break;
      if (named && beginsPerson(words, i)) {
        const run = capitalsFrom(tokens, i);
        if (run >= 2 && run <= 5) break;
      }
      if (!FORMS.has(token.fold)) named = true;
      end = ++i;
    } else if (token.kind === 'word' && token.shape === 'lower' && end === i && i > from && isSecondHalf(tokens, i)) {
      end = half = ++i;
    } else if (isLowerWord(token, lowerWords)) {
      const before = tokens[i - 1]!;
      const compound = end === i && named && i > from && (half === i || lowerWords.has(before.fold));
      i++;
      if (compound) end = i;
    } else if (token.kind === 'digits' && named && token.text.length <= 3 && isNumberOfName(tokens, i)) end = ++i;
    else if (JOINERS.has(token.fold) && i > from && isJoined(tokens, i, lowerWords)) i++;
    else if (token.fold === 'và' && named && lowerWords.has(tokens[i - 1]!.fold) && isJoined(tokens, i, lowerWords))
      i++;
    else break;
  }
  return named ? end : from;
}

const isRoman = ({ text }: Token): boolean => /^[IVX]+$/u.test(text);

/** Words of grammar that a dictionary also lists as second halves ("nghĩa là"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'là và của đã có cho với được thì mà này đó ra lên xuống đi về vào trên dưới tại ở đến từ như cũng sẽ đang cùng do bị khi vẫn lại'.split(
    ' ',
  ),
);

/** Is the lower-case token at `i` the second half of a word that began with a capital, and not the first of the next word? */
const isSecondHalf = (tokens: readonly Token[], i: number): boolean =>
  isCapitalized(tokens[i - 1]) &&
  tokens[i - 1]!.shape === 'title' &&
  !FUNCTION_WORDS.has(tokens[i]!.fold) &&
  isCompound(tokens[i - 1], tokens[i]) &&
  !(tokens[i + 1]?.shape === 'lower' && isCompound(tokens[i], tokens[i + 1]));

/** A number belongs to a name when the sentence's own words do not follow it ("Sông Đà 9", not "Hòa Phát 200 công nhân"). */
function isNumberOfName(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.gap === Gap.block) return true;
  return (next.kind === 'mark' && next.fold !== '/' && next.fold !== '%') || isCapitalized(next);
}

/** Does the joiner at `i` stand between two words of one name? A full stop only between letters ("C.P."), without spaces. */
function isJoined(tokens: readonly Token[], i: number, lowerWords: ReadonlySet<string>): boolean {
  const next = tokens[i + 1];
  if (!next || !continues(tokens, i + 1)) return false;
  const glued = tokens[i]!.gap === Gap.none && next.gap === Gap.none;
  if (tokens[i]!.fold === '.' || tokens[i]!.fold === '/' || tokens[i]!.fold === "'")
    return (
      glued &&
      tokens[i - 1]!.text.length <= 3 &&
      tokens[i - 1]!.shape !== 'lower' &&
      isCapitalized(next) &&
      next.text.length <= 3
    );
  return isCapitalized(next) || isLowerWord(next, lowerWords);
}
