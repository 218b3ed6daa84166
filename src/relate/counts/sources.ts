/** sources: whose figures a survey, report or letter states: the body that made it, also where a later sentence only says "khảo sát cũng cho thấy". */
import { SOURCE_WORDS, WORK_WORDS } from '../../lexicon/count-scopes.ts';
import type { Scene } from './sentence.ts';

/** How far before "của" the kind of source may stand: "Theo khảo sát năm 2020 của Công đoàn A". In tokens. */
const REACH = 10;

/** "Theo báo cáo của Bộ A tại hội nghị, …": does the "của" at token `i` name the body whose figures the sentence states? */
export function isSource({ tokens, from }: Scene, i: number): boolean {
  for (let k = i - 1; k >= from && k >= i - REACH && !/^[,;:]$/.test(tokens[k]!.text); k--)
    if (tokens[k]!.fold === 'theo') return SOURCE_WORDS.has(tokens[k + 1]!.fold, tokens[k + 2]?.fold);
  return false;
}

/** "Công văn vận động mua hàng của Phòng A": the last body of the sentence that a named work is by. */
export function makerOf({ tokens, from, organizations }: Scene): string | undefined {
  return organizations.findLast((org) => {
    if (tokens[org.from - 1]?.fold !== 'của') return false;
    for (let k = org.from - 2; k >= from && k >= org.from - REACH && !/^[,;:]$/.test(tokens[k]!.text); k--)
      if (WORK_WORDS.has(tokens[k]!.fold, tokens[k + 1]!.fold)) return true;
    return false;
  })?.value;
}

/** "Khảo sát cũng cho thấy …", "Theo đó, công văn yêu cầu …": does the sentence open with a work that was named before? */
export function takesUpWork({ tokens, from, to }: Scene): boolean {
  for (let i = from; i + 1 < to && i < from + OPENING; i++)
    if (WORK_WORDS.has(tokens[i]!.fold, tokens[i + 1]!.fold))
      return i === from || tokens[i - 1]!.text === ',' || WORK_OPENERS.has(tokens[i - 1]!.fold);
  return false;
}
const OPENING = 6;
const WORK_OPENERS = new Set(['theo', 'cuộc', 'bản', 'quả', 'qua']);
