/** glued: the last word of a name to which the next word is glued ("Trường Hoa LưNgay lập tức", "Trường Hoa Lưrộng hai mẫu"). */
import { isWord, isWordStart } from '../../grammar/phrases/compounds.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

const GLUED = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;
const PLAIN = /^[\u0000-\u007F]*$/u;

/**
 * The part of a token that belongs to the name it ends: all of it, or what stands before the second capital where that
 * begins a Vietnamese word. A brand's second half ("VietinBank", "MobiFone") is none.
 */
export function ownPart({ text, shape }: Token): string {
  if (shape === 'title') return ownSyllable(text);
  if (shape !== 'mixed') return text;
  const parts = GLUED.exec(text);
  if (!parts) return text;
  const [, own = text, next = ''] = parts;
  const isWord = isWordStart(fold(next)) && (!PLAIN.test(next) || isWordStart(fold(own)));
  return isWord ? own : text;
}

const VOWELS = 'aăâeêioôơuưy';
/** One syllable by its letters without tones: its onset, its vowels and its final. */
const SYLLABLE = new RegExp(
  `^(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?[${VOWELS}]{1,3}(?:ch?|m|n|ng|nh|p|t)?$`,
  'u',
);
/** Marks of tones behind a decomposed letter; those that make another letter (circumflex, breve, horn) stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const isSyllable = (text: string): boolean =>
  SYLLABLE.test(text.toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC'));

/** Letters of the shortest word of two syllables that are one token only because a space is missing. */
const SHORTEST = 5;

/** "Thơrộng": a word with Vietnamese letters that is no possible syllable, and two where it is cut in one place only. */
function ownSyllable(text: string): string {
  if (text.length < SHORTEST || PLAIN.test(text) || isSyllable(text)) return text;
  let own = '';
  for (let i = 2; i <= text.length - 2; i++) {
    const rest = text.slice(i);
    if (!isSyllable(text.slice(0, i)) || !isSyllable(rest) || !isWordStart(fold(rest))) continue;
    // "Càphê": one word written together.
    if (isWord(fold(text.slice(0, i)), fold(rest))) return text;
    if (own) return text;
    own = text.slice(0, i);
  }
  return own || text;
}
