/** joined: which marks stand between two words of one name ("Than - Khoáng sản", "C.P. Việt Nam", "COVID-19"), and which part names. */
import type { Words } from '../../grammar/phrases/areas.ts';
import { isCompound, isSyllable } from '../../grammar/phrases/compounds.ts';
import { continues, isNextSentence } from '../../grammar/phrases/names.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';

/** Is it one of the small words that may stand inside a name? */
export const isLowerWord = (token: Token, lowerWords: ReadonlySet<string>): boolean =>
  token.kind === 'word' && token.shape === 'lower' && lowerWords.has(token.fold);

/** Type words of hamlets, with a capital the first syllables of names of rivers and dams ("Huội Quảng - [Bản] Chát"). */
const HAMLETS: ReadonlySet<string> = new Set(['bản', 'buôn', 'làng', 'ấp']);
/** What stands behind a dash beside a name and is no part of it. */
const BESIDE: ReadonlySet<string> = new Set(['place-types', 'unit-types', 'roles']);

/** Words that open a report behind its paper's name. */
const TODAY = pairSet(
  'sáng nay, chiều nay, trưa nay, tối nay, hôm nay, hôm qua, sáng ngày, chiều ngày, tối ngày, mới đây, vừa qua',
);

/** An initial, or letters for words: "L.T.V", "TP.HCM". */
const isShort = ({ text, shape }: Token): boolean => text.length === 1 || shape === 'upper';

/** Does the joiner at `i` stand between two words of one name? A full stop only between letters ("C.P."), without spaces. */
export function isJoined({ tokens, terms }: Words, i: number, lowerWords: ReadonlySet<string>): boolean {
  const next = tokens[i + 1];
  if (!next || !continues(tokens, i + 1)) return false;
  // "C.P. Việt Nam": the stop of initials before the country.
  if (
    tokens[i]!.fold === '.' &&
    tokens[i - 2]?.fold === '.' &&
    tokens[i - 1]!.text.length === 1 &&
    terms.at(i + 1).some(({ lexicon }) => lexicon === 'countries')
  )
    return true;
  const glued = tokens[i]!.gap === Gap.none && next.gap === Gap.none;
  if (tokens[i]!.fold === '.' || tokens[i]!.fold === '/' || tokens[i]!.fold === "'")
    return (
      glued &&
      tokens[i - 1]!.text.length <= 3 &&
      // "Mạo Khê.Ba năm nay": a sentence glued to the one before.
      (tokens[i]!.fold === '.' ? isShort(tokens[i - 1]!) : tokens[i - 1]!.shape !== 'lower') &&
      isCapitalized(next) &&
      (next.text.length <= 3 || tokens[i]!.fold === "'")
    );
  // "Dai-ichi": the second half of a foreign word.
  if (glued && tokens[i]!.fold === '-' && next.shape === 'lower' && isCapitalized(tokens[i - 1]) && !isSyllable(next))
    return true;
  // "COVID-19", "TNG-2": the number of a shortening.
  if (glued && tokens[i]!.fold === '-' && next.kind === 'digits')
    return next.text.length <= 3 && (tokens[i - 1]!.shape === 'upper' || tokens[i - 1]!.fold === 'covid');
  // "Trung tâm VH-TT": two glued shortenings are one word.
  if (glued && isCapitalized(next) && tokens[i - 1]!.shape === 'upper' && next.shape === 'upper') return true;
  // "Tạp chí X - Sáng nay, …": the sentence begins behind the dash.
  if (!glued && TODAY.has(next.fold, tokens[i + 2]?.fold)) return false;
  // "Canon Việt Nam – Khu công nghiệp Thăng Long": where it stands is no part of the name.
  const beside = terms.at(i + 1).filter(({ lexicon }) => BESIDE.has(lexicon));
  const hamlet = next.shape === 'title' && HAMLETS.has(next.fold) && isCapitalized(tokens[i + 2]);
  if (beside.length > 0 && !hamlet && !isCompound(next, tokens[i + 2])) return false;
  // "Trường Hoa Lư - Chủ nhiệm …": a title behind a dash begins anew.
  if (!glued && beside.some(({ lexicon, to }) => lexicon === 'roles' && to > i + 2)) return false;
  return (isCapitalized(next) && !isNextSentence(tokens, i + 1)) || isLowerWord(next, lowerWords);
}
