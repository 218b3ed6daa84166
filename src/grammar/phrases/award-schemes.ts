/** award-schemes: is a "giải thưởng" an honour that somebody gets, or the scheme that is held? */
import type { Token } from '../../text/tokens.ts';
import { CONFERRING } from '../quotes/words.ts';

/** How far before the type word its verb may stand. */
const REACH = 5;
/** What is done with a scheme. */
const HELD = new Set('xét chức lễ động hội lập ban về cuộc triển gala duyệt'.split(' '));

const wordBefore = (tokens: readonly Token[], head: number, words: ReadonlySet<string>): boolean => {
  for (let i = head - 1; i >= Math.max(0, head - REACH) && tokens[i]!.kind !== 'mark'; i--)
    if (words.has(tokens[i]!.fold)) return true;
  return false;
};

/** Does a verb of conferring or receiving stand shortly before token `head`? */
export const isConferred = (tokens: readonly Token[], head: number): boolean => wordBefore(tokens, head, CONFERRING);

/** Is the award at token `head`, whose name ends before token `end`, spoken of as a scheme: held, judged, for the nth time, and not received? */
export const isScheme = (tokens: readonly Token[], head: number, end: number): boolean =>
  wordBefore(tokens, head, HELD) ||
  (tokens[end]?.fold === 'lần' && tokens[end + 1]?.fold === 'thứ' && !isConferred(tokens, head));
