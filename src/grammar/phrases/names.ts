/** names: runs of capitalised words, the raw material of proper names. Indices are token indices, half-open. */
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';

export interface RunOptions {
  /** The most words to take. */
  readonly most?: number;
  /** Folded lower-case words and marks that may stand between capitalised words ("và", "-", "&"). */
  readonly joiners?: ReadonlySet<string>;
  /** Folded lower-case words that belong to the name wherever they stand ("may", "thương"). */
  readonly inner?: (token: Token) => boolean;
  /** May numbers belong to the name ("Sông Đà 9", "Z176")? */
  readonly digits?: boolean;
}

const NO_JOINERS: ReadonlySet<string> = new Set();

/** May the token at `i` continue an expression that began before it? False at the beginning of a block. */
export const continues = (tokens: readonly Token[], i: number): boolean =>
  i < tokens.length && tokens[i]!.gap !== Gap.block;

/**
 * End of the capitalised run that begins at token `from`; `from` itself when there is none.
 * Joiners count only between two words of the run. Never crosses a block.
 */
export function capitalisedRun(tokens: readonly Token[], from: number, options: RunOptions = {}): number {
  const { most = Number.POSITIVE_INFINITY, joiners = NO_JOINERS, inner, digits = false } = options;
  const fits = (token: Token): boolean =>
    token.kind === 'word'
      ? isCapitalized(token) || token.shape === 'mixed' || inner?.(token) === true
      : digits && token.kind === 'digits';
  let end = from;
  let words = 0;
  for (let i = from; i < tokens.length && words < most; ) {
    const token = tokens[i]!;
    if (i > from && token.gap === Gap.block) break;
    if (fits(token)) {
      end = ++i;
      words++;
    } else if (i > from && joiners.has(token.fold) && continues(tokens, i + 1) && fits(tokens[i + 1]!)) i++;
    else break;
  }
  return end;
}

/** Words that open a sentence: where the stop before it is missing, a name ends before them all the same. */
const OPENERS: ReadonlySet<string> = new Set(
  'theo trong tại với sau khi ngày ảnh được đây các những để trước ngoài cùng bên nhằm nhiều cũng đến'.split(' '),
);

/** These open one before a person's name too ("… Hòa Phát Ông Nguyễn …"). */
const ADDRESSES: ReadonlySet<string> = new Set(['ông', 'bà']);

/** Does a sentence begin at `i` without a stop before it ("… Canon Việt Nam Theo bà …")? */
export const isNextSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'title' &&
  ((ADDRESSES.has(tokens[i]!.fold) && isCapitalized(tokens[i + 1])) ||
    (OPENERS.has(tokens[i]!.fold) && !isCapitalized(tokens[i + 1])));
