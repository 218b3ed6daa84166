/** names: how far the proper name of a company, school or office goes. */
import { beginsPerson, readBareArea, type Words } from '../../grammar/phrases/areas.ts';
import { compoundEnd, isCompound, isForeignWord, isSyllable } from '../../grammar/phrases/compounds.ts';
import { continues, isNextSentence } from '../../grammar/phrases/names.ts';
import { COMPANY_WORDS, FORM_WORDS, FORMS, SCHOOL_WORDS } from '../../lexicon/company-words.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { ownPart } from './glued.ts';
import { firmEnd, isType, isUnitAlone, universityEnd } from './inner-heads.ts';
import { isJoined, isLowerWord } from './joined.ts';
import { isSyllableOfName } from './name-syllables.ts';
import { dayOfNameEnd, isNumberedHouse, isNumberOfName, isUnionHouse } from './numbered.ts';
import { TITLE_ENDS } from './phrases.ts';
import { isHeadline, isSentenceWord, isVerb } from './sentence-words.ts';

const JOINERS: ReadonlySet<string> = new Set(['-', '&', '.', "'", '/']);

/** Words of trade that say alone of which kind a company is. */
const NO_TRADE: ReadonlySet<string> = new Set(['xanh', 'số', 'một', 'hai', 'lẻ', 'tư']);

/** Trades of one syllable, and the first of those that no dictionary joins. */
const TRADES: ReadonlySet<string> = new Set(
  'may mỏ lò dệt in gỗ giấy nhựa thép than sữa bia mía đường xăng dầu khí gas tàu xe bao da cao xi ô thủy lâm nông địa cơ hải nổ xuất nhập nhà mắt nhi sản nghề phụ tim phổi thận học'
    .split(' ')
    .map(fold),
);

/** A person's name is no longer than this many words. */
const LONGEST_PERSON = 5;

/** A proper name of so many words is one in small letters too. */
const UNMISTAKABLE = 4;

/** Number of capitalised words in the run at `i`, counted one past a person's longest name. */
function capitalsFrom(tokens: readonly Token[], i: number): number {
  let n = 0;
  while (
    n <= LONGEST_PERSON &&
    continues(tokens, i + n) &&
    tokens[i + n]!.kind === 'word' &&
    isCapitalized(tokens[i + n])
  )
    n++;
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
  const { tokens, terms } = words;
  let end = from;
  /** Where the name proper begins, after forms; -1 before it. */
  let start = -1;
  /** Was a word taken that is no word of trade? */
  let own = false;
  /** Where the second half of a word ended last, and where a second word of trade begins behind "và". */
  let half = -1;
  let joined = -1;
  for (let i = from; i < tokens.length; ) {
    const token = tokens[i]!;
    if (!continues(tokens, i)) break;
    const proper = terms.at(i).find(({ lexicon }) => lexicon === 'proper-names');
    if (stopsAt(i) && !(proper && i === from) && !isSyllableOfName(words, i, start)) {
      // "Công ty CP Tập đoàn X": the name may begin with another type of company.
      const firm = start < 0 && token.gap === Gap.space ? firmEnd(words, i) : i;
      // "Công ty Du lịch Công đoàn", "Khách sạn Công đoàn Quảng Bá": the unions' own houses.
      if (firm === i && isUnionHouse(tokens, i, own, lowerWords)) {
        start = start < 0 ? i : start;
        end = i += 2;
        continue;
      }
      const university = firm === i && start < 0 && i > from ? universityEnd(words, i) : i;
      if (university > i) {
        start = i;
        end = i = university;
        continue;
      }
      if (firm === i) break;
      end = i = firm;
      continue;
    }
    if (proper && (isCapitalized(token) || start >= 0 || proper.to - i >= UNMISTAKABLE)) {
      if (start < 0) start = i;
      own = true;
      end = i = proper.to;
    } else if (token.kind === 'word' && (isCapitalized(token) || token.shape === 'mixed')) {
      const unit = readBareArea(words, i) ?? terms.at(i).find(({ lexicon }) => lexicon === 'regions');
      if (unit && unit.to > i + 1) {
        if (start < 0) start = i;
        own = true;
        end = i = unit.to;
        continue;
      }
      // "Xí nghiệp X55": a letter before its number is no numeral.
      if (start < 0 && isRoman(token) && !(tokens[i + 1]?.kind === 'digits' && tokens[i + 1]!.gap === Gap.none)) break;
      if (isHeadline(tokens, i) ? isSentenceWord(tokens, i) : start < 0 && arePeople(tokens, i)) break;
      const namesake = start >= 0 && !own && lowerWords === SCHOOL_WORDS ? namesakeEnd(words, i, start) : i;
      if (namesake > i) {
        own = true;
        end = i = namesake;
        continue;
      }
      if (
        isNextSentence(tokens, i) ||
        (start >= 0 ? isPerson(words, i, start, own) : isHead(words, i, from, lowerWords))
      )
        break;
      if (isUnitAlone(words, i)) break;
      if (FORM_WORDS.has(`${token.fold} ${tokens[i + 1]?.fold}`)) {
        end = i += 2;
        continue;
      }
      if (start < 0 && !FORMS.has(token.fold)) start = i;
      own ||= !FORMS.has(token.fold) && !lowerWords.has(token.fold);
      end = ++i;
      if (ownPart(token) !== token.text) break;
      if (token.shape === 'title' && isSecondHalf(tokens, i)) end = half = i = compoundEnd(tokens, i - 1);
      else if (lowerWords !== COMPANY_WORDS && isUnknownHalf(tokens, i, start)) end = half = ++i;
    } else if (token.kind === 'word' && start >= 0 && isForeignWord(tokens, i)) {
      end = ++i;
    } else if (
      token.fold === 'số' &&
      (start >= 0 || lowerWords === SCHOOL_WORDS) &&
      tokens[i + 1]?.kind === 'digits' &&
      continues(tokens, i + 1)
    ) {
      if (start < 0) start = i;
      end = i += 2;
    } else if (isLowerWord(token, lowerWords)) {
      // "Viện Dinh dưỡng vận động người dân …": a verb whose syllables are words of schools too.
      if (lowerWords === SCHOOL_WORDS && isVerb(tokens, i) && !isLasting(tokens, i)) break;
      const before = tokens[i - 1]!;
      const goesOn =
        (end === i || joined === i) &&
        start >= 0 &&
        i > from &&
        isWhole(words, i, lowerWords) &&
        (half === i ||
          joined === i ||
          before.text === 'Y' ||
          (!own && lowerWords.has(before.fold)) ||
          (before.shape === 'lower' && lowerWords.has(before.fold)));
      // "ngân hàng số Việt Nam": a kind of bank.
      if (i === from && NO_TRADE.has(token.fold)) break;
      // "Công ty Sao Mai đầu tư …": behind the company's own name a word of trade in small letters is the sentence's.
      if (own && !goesOn) break;
      i++;
      if (goesOn) end = i;
    } else if (!own && token.gap === Gap.space && dayOfNameEnd(tokens, i) > i) {
      if (start < 0) start = i;
      end = i += 3;
    } else if (start < 0 && isNumberedHouse(tokens, i, from, lowerWords)) start = end = ++i;
    else if (token.kind === 'digits' && start >= 0 && token.text.length <= 3 && isNumberOfName(tokens, i)) end = ++i;
    else if (JOINERS.has(token.fold) && i > from && isJoined(words, i, lowerWords)) {
      own = false;
      i++;
    } else if (
      (token.fold === 'và' || (token.fold === 'các' && !isCapitalized(tokens[i + 1]))) &&
      start >= 0 &&
      continues(tokens, i + 1) &&
      (lowerWords.has(tokens[i - 1]!.fold) || areBothWords(tokens, i)) &&
      !isType(words, i + 1) &&
      (isCapitalized(tokens[i + 1]) || isTrade(tokens, i + 1, lowerWords))
    )
      joined = ++i;
    else break;
  }
  return start >= 0 ? end : from;
}

/** End of the person at `i` a school is named after ("Trường Đại học Y khoa [Phạm Ngọc Thạch]"); `i` where a title before the school makes it its head. */
function namesakeEnd(words: Words, i: number, start: number): number {
  if (!beginsPerson(words, i) || isTitled(words.tokens, start)) return i;
  return i + Math.min(capitalsFrom(words.tokens, i), LONGEST_PERSON - 1);
}

/** Does a title stand shortly before the name at `start` ("Hiệu trưởng Trường Đại học Y khoa")? */
function isTitled(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i > start - 6 && i > 0 && continues(tokens, i); i--)
    if (TITLE_ENDS.has(tokens[i - 1]!.fold)) return true;
  return false;
}

/** Does a person's name begin at `i`? The first two words are the body's own, which may be a person's too ("Trường Lê Lợi"). */
function isPerson(words: Words, i: number, start: number, own: boolean): boolean {
  if (!beginsPerson(words, i)) return false;
  // "CÔNG TY HOA MAI TỔ CHỨC …": in a line of capitals a verb is no given name.
  if (isHeadline(words.tokens, i) && isSentenceWord(words.tokens, i + 1)) return false;
  const run = capitalsFrom(words.tokens, i);
  if (run < 2 || run > LONGEST_PERSON) return false;
  // "Công ty Địa ốc Hoàng Quân": behind words of trade alone two syllables are the company's name.
  if (run === 2 && !own) return false;
  // "Công ty Sao Thái Dương": a name of one syllable before two is one of three.
  if (run === 2 && i === start + 1 && isSyllable(words.tokens[start])) return false;
  // "Công ty Nam Triệu Bùi Hữu Hùng": the second syllable of the name is no family name where one follows.
  if (i === start + 1 && run > 3 && words.tokens[i + 1]!.fold !== 'văn' && beginsPerson(words, i + 1)) return false;
  return i - start >= 2 || !beginsPerson(words, start);
}

/** "giám đốc công ty Nguyễn Văn A": behind a title and a company's small type word, does its head stand at `i`? */
function isHead(words: Words, i: number, from: number, lowerWords: ReadonlySet<string>): boolean {
  const { tokens } = words;
  const short = SHORT_TYPES.has(tokens[i - 1]?.fold ?? '');
  if (i !== from || lowerWords !== COMPANY_WORDS || (tokens[i - 1]?.shape !== 'lower' && !short)) return false;
  // "Chủ tịch Công đoàn công ty", "Chủ tịch CĐ Cty", "Giám đốc Tổng công ty", "Giám đốc Cty"
  const word = i - (short ? 1 : 2);
  const head = tokens[word - 1]?.fold === 'tổng' ? word - 1 : word;
  const title = tokens[head - 1 - (UNION_WORDS.get(tokens[head - 1]?.fold ?? '') ?? 0)]?.fold ?? '';
  const run = beginsPerson(words, i) ? capitalsFrom(tokens, i) : 0;
  return (TITLE_ENDS.has(title) || TITLES.has(title)) && (run === 3 || run === 4);
}
/** Last syllables of the words for a union between a title and its company, and how many tokens these words are. */
const UNION_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({ đoàn: 2, cđ: 1, cđcs: 1, sở: 4 }));
const SHORT_TYPES: ReadonlySet<string> = new Set(['cty', 'tcty']);
/** "Chủ tịch", and titles in letters. */
const TITLES: ReadonlySet<string> = new Set('tịch ct pct gđ pgđ tgđ ptgđ'.split(' '));

/** "công đoàn công ty vận động CN góp …": is the abbreviation at `i` the people a sentence tells of, and no name? */
const arePeople = (tokens: readonly Token[], i: number): boolean =>
  PEOPLE.has(tokens[i]!.text) && tokens[i - 1]?.shape === 'lower' && !isCapitalized(tokens[i + 1]);
const PEOPLE: ReadonlySet<string> = new Set(
  'CN CNLĐ CNVC CNVCLĐ CBCNV CBCC CCVC CBCCVC CB NLĐ LĐ ĐV ĐVCĐ DN HS SV HSSV GV CBGV NSDLĐ BHXH BHYT BHTN CSVC'.split(
    ' ',
  ),
);

/** "Trung tâm Giáo dục [thường xuyên]": the one such word that is part of names. */
const isLasting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'thường' && tokens[i - 1]!.fold === 'dục';

/** Is the word of trade at `i` no first half of the sentence's next word ("Tư vấn pháp luật | thực hiện")? */
function isWhole({ tokens }: Words, i: number, lowerWords: ReadonlySet<string>): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.shape !== 'lower' || isCompound(tokens[i - 1], tokens[i])) return true;
  // "… công nghiệp | xây nhà": words of trade that make no word with their neighbours are the sentence's.
  const joins = isCompound(tokens[i], next) || next.fold === 'thành';
  if (lowerWords.has(next.fold)) return joins || lowerWords !== COMPANY_WORDS || TRADES.has(tokens[i]!.fold);
  return !joins && TRADES.has(tokens[i]!.fold);
}

/** "Học viện Thiết kế và Thời trang": common words of two syllables stand before and behind the joiner at `i`. */
const areBothWords = (tokens: readonly Token[], i: number): boolean =>
  isCompound(tokens[i - 2], tokens[i - 1]) && isCapitalized(tokens[i - 2]) && isCompound(tokens[i + 1], tokens[i + 2]);

/** Does a word of trade of two syllables begin at `i` ("thương mại và dịch vụ")? */
const isTrade = (tokens: readonly Token[], i: number, lowerWords: ReadonlySet<string>): boolean =>
  lowerWords.has(tokens[i]!.fold) && lowerWords.has(tokens[i + 1]?.fold ?? '') && isCompound(tokens[i], tokens[i + 1]);

const isRoman = ({ text }: Token): boolean => /^[IVX]+$/u.test(text);

/** Words of grammar that a dictionary also lists as second halves ("nghĩa là"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'là và của đã có cho với được thì mà này đó ra lên xuống đi về vào trên dưới tại ở đến từ như cũng sẽ đang cùng do bị khi vẫn lại'.split(
    ' ',
  ),
);

/** Is the lower-case token at `i` the second half of a word that began with a capital, and not the first of the next word? */
export const isSecondHalf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'lower' &&
  !(isCapitalized(tokens[i - 2]) && isCompound(tokens[i - 2], tokens[i - 1])) &&
  !FUNCTION_WORDS.has(tokens[i]!.fold) &&
  compoundEnd(tokens, i - 1) > i &&
  !(
    compoundEnd(tokens, i - 1) === i + 1 &&
    tokens[i + 1]?.shape === 'lower' &&
    isCompound(tokens[i], tokens[i + 1]) &&
    // "Tài [chính] quốc tế": what follows is a word of its own.
    !isCompound(tokens[i + 1], tokens[i + 2])
  );

/**
 * Is the lower-case token at `i` the second half of a word no table knows ("Bệnh viện Nam [học]", "Trung tâm Khảo [thí]")?
 * A name of one syllable with a small word behind it is such a word, unless that word is the sentence's.
 */
const isUnknownHalf = (tokens: readonly Token[], i: number, start: number): boolean =>
  i === start + 1 &&
  tokens[i]?.shape === 'lower' &&
  continues(tokens, i) &&
  isSyllable(tokens[i - 1]) &&
  !isCompound(tokens[i], tokens[i + 1]) &&
  (tokens[i]!.fold === 'học' || !isSentenceWord(tokens, i));
