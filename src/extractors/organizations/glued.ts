/** glued: the last word of a name to which the next sentence is glued ("Trường Hoa LưNgay lập tức"). */
import { isWordStart } from '../../grammar/phrases/compounds.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

const GLUED = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;
const PLAIN = /^[\u0000-\u007F]*$/u;

/**
 * The part of a token that belongs to the name it ends: all of it, or what stands before the second capital where that
 * begins a Vietnamese word. A brand's second half ("VietinBank", "MobiFone") is none.
 */
export function ownPart({ text, shape }: Token): string {
  if (shape !== 'mixed') return text;
  const parts = GLUED.exec(text);
  if (!parts) return text;
  const [, own = text, next = ''] = parts;
  const isWord = isWordStart(fold(next)) && (!PLAIN.test(next) || isWordStart(fold(own)));
  return isWord ? own : text;
}
