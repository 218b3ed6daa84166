/** held: one title with its organization, read forwards or backwards from a token: "[Phó Chủ tịch] [LĐLĐ thành phố]". */
import type { RolePhrase, RolePhrases } from '../../grammar/phrases/role-phrases.ts';
import type { Role } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import type { Body } from './implied-bodies.ts';

/** A title held, with the tokens it covers (half-open). */
export interface Held extends Role {
  /** Absent where a body alone stands with the name. */
  readonly phrase?: RolePhrase;
  readonly from: number;
  readonly to: number;
}

/** A mention of a person in tokens, half-open. */
export interface Person {
  readonly from: number;
  readonly to: number;
}

/** What roles are read against. */
export interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly titles: RolePhrases;
  /** Organizations by their first token and by the token after their last. */
  readonly bodyFrom: ReadonlyMap<number, Body>;
  readonly bodyTo: ReadonlyMap<number, Body>;
  readonly placeTo: ReadonlyMap<number, number>;
  readonly honorificTo: ReadonlyMap<number, number>;
  readonly personFrom: ReadonlySet<number>;
  /** First tokens of titles that a person has taken. */
  readonly taken: Set<number>;
}

/** Words between a title and its body. */
export const CONNECTORS = new Set(['của', 'tại', 'ở', 'thuộc'].map(fold));
const SHARED_WORDS = new Set('ban phòng đội tổ khoa cục vụ viện đoàn'.split(' '));
const END_MARKS = new Set([',', ';', '.', ')', '(']);
const MOST_BETWEEN = 7;

/** Does the token at `i` go on what stands before it in the same block? */
export const joined = (tokens: readonly Token[], i: number): boolean =>
  i < tokens.length && tokens[i]!.gap !== Gap.block;

const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

const textOf = ({ article, tokens }: Reading, from: number, to: number): string =>
  article.text.slice(tokens[from]!.start, tokens[to - 1]!.end);

const held = (reading: Reading, phrase: RolePhrase, roleTo: number, body: Body | null, to: number): Held => ({
  role: textOf(reading, phrase.from, roleTo),
  organization: body?.name ?? null,
  phrase,
  from: phrase.from,
  to,
});

/** The title with its organization that ends at token `end`: "[Phó Chủ tịch] [LĐLĐ TP]|". */
export function heldBefore(reading: Reading, end: number): Held | null {
  const { titles, tokens, bodyTo, placeTo } = reading;
  const body = bodyTo.get(end);
  if (body) {
    let at = body.from;
    if (CONNECTORS.has(tokens[at - 1]?.fold ?? '')) at--;
    const phrase = (joined(tokens, at) ? titles.endingAt(at) : undefined) ?? titles.covering(body.from);
    if (!phrase || phrase.from >= body.from) return null;
    const shares = phrase.to <= body.from || sharesWord(tokens, body.from, phrase);
    return held(reading, phrase, shares ? phrase.to : body.from, body, end);
  }
  const phrase = titles.endingAt(placeTo.get(end) ?? end);
  return phrase ? held(reading, phrase, phrase.to, null, end) : null;
}

/** "Trưởng ban Nữ công": the last word of the title is the first of the organization and belongs to both. */
const sharesWord = (tokens: readonly Token[], i: number, phrase: RolePhrase): boolean =>
  i === phrase.to - 1 && SHARED_WORDS.has(tokens[i]!.fold);

/** "thợ hàn bậc 7/7", "công nhân công đoạn may gấu": what one is may go on up to the next mark. */
function tradeEnd({ tokens }: Reading, phrase: RolePhrase): number {
  if (phrase.role.kind !== 'profession') return phrase.to;
  let to = phrase.to;
  while (to < phrase.to + MOST_BETWEEN && joined(tokens, to) && isTradeWord(tokens, to)) to++;
  const end = tokens[to];
  return !end || !joined(tokens, to) || END_MARKS.has(end.text) ? to : phrase.to;
}

const isTradeWord = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === 'digits' ||
  tokens[i]!.shape === 'lower' ||
  tokens[i]!.text === '/' ||
  (tokens[i]!.text === '-' && tokens[i + 1]?.shape === 'lower');

/** The title with its organization that begins at token `at`. */
export function heldAfter(reading: Reading, at: number): Held | null {
  const { titles, tokens, bodyFrom } = reading;
  const phrase = titles.startingAt(at);
  if (!phrase) return null;
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const body = bodyFrom.get(i);
    if (body) return held(reading, phrase, sharesWord(tokens, i, phrase) ? phrase.to : i, body, body.to);
  }
  // "công nhân (CN) Công ty X"
  const afterShort =
    tokens[phrase.to]?.text === '(' && tokens[phrase.to + 2]?.text === ')' ? bodyFrom.get(phrase.to + 3) : undefined;
  if (afterShort) return held(reading, phrase, phrase.to, afterShort, afterShort.to);
  // "Chủ tịch Công đoàn cấp trên cơ sở thuộc LĐLĐ …": words up to a connector belong to the title
  for (let i = phrase.to; i < phrase.to + MOST_BETWEEN && isWord(tokens[i]) && joined(tokens, i); i++) {
    const body = bodyFrom.get(i + 1);
    if (body && CONNECTORS.has(tokens[i]!.fold)) return held(reading, phrase, i, body, body.to);
    if (bodyFrom.has(i)) break;
  }
  const to = tradeEnd(reading, phrase);
  return held(reading, phrase, to, null, to);
}
