/** epithets: the small words that end the name of a group of friends or a club. */
import type { Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { continues } from '../../grammar/phrases/names.ts';
import { isSentenceWord } from './sentence-words.ts';

/** Past the small word that ends the name of a group of friends or a club ("Nhóm thiện nguyện Trái tim [xanh]"), or those of a club for some ("CLB Nữ [công nhân nhà trọ số 5]"). */
export function epithetEnd({ tokens }: Words, at: number, from: number, typeId: string): number {
  if (!GROUPS.has(typeId) || !continues(tokens, at)) return at;
  if (EPITHETS.has(tokens[at]!.text)) return at + 1;
  if (at !== from + 1 || !isCompound(tokens[from], tokens[at])) return at;
  let i = at;
  while (i < at + LONGEST_CLUB && continues(tokens, i) && tokens[i]!.shape === 'lower' && !isSentenceWord(tokens, i))
    i++;
  return tokens[i]?.fold === 'số' && tokens[i + 1]?.kind === 'digits' ? i + 2 : i;
}
const LONGEST_CLUB = 8;
const EPITHETS: ReadonlySet<string> = new Set(['xanh', 'hồng', 'vàng', 'ấm', 'vui', 'nhỏ', 'trẻ', 'sáng', 'đẹp']);
const GROUPS: ReadonlySet<string> = new Set(['nhom-thien-nguyen', 'cau-lac-bo']);
