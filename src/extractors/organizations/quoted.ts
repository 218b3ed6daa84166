/** quoted: names of funds, clubs and guilds that stand in quotes ("quỹ “Vòng tay đồng nghiệp”"). */
import type { Words } from '../../grammar/phrases/areas.ts';
import { continues } from '../../grammar/phrases/names.ts';
import type { Reading } from './reading.ts';

/** Ids of the types whose name may stand in quotes. */
export const QUOTED_NAMES: ReadonlySet<string> = new Set(['quy', 'cau-lac-bo', 'nghiep-doan']);
const LONGEST = 10;

/** The tokens inside the quotes that open at token `at`, or undefined where they hold nothing or go on too long. */
export function quotedName({ tokens }: Words, at: number): Reading['quoted'] {
  const from = at + 1;
  let to = from;
  while (to - from < LONGEST && continues(tokens, to) && tokens[to]!.fold !== '"') to++;
  return to > from && tokens[to]?.fold === '"' ? { from, to } : undefined;
}
