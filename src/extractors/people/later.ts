/** later: mentions of people the article has named: their names again, and their given names after a title ("bác sĩ Mạnh"). */
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { namesSomethingElse } from './evidence.ts';
import { type Hit, hit } from './readers.ts';
import { UNCLE_HO } from './uncle-ho.ts';
import { Cover, joined, type Walk } from './walk.ts';

/** Names, token by token, so that the text is compared with all of them at once. */
interface NameNode {
  readonly next: Map<string, NameNode>;
  ends: boolean;
}

const nameNode = (): NameNode => ({ next: new Map(), ends: false });

/** Token after the longest known name that begins at token `i`; `i` when there is none. */
function knownNameAt(root: NameNode, tokens: readonly Token[], i: number): number {
  let end = i;
  let at = root.next.get(tokens[i]!.fold);
  for (let to = i + 1; at; to++) {
    if (at.ends) end = to;
    at = to < tokens.length && joined(tokens, to) ? at.next.get(tokens[to]!.fold) : undefined;
  }
  return end;
}

/** Is the name hidden behind initials, which anything may be? */
const isHidden = ({ text }: Token): boolean => text.length === 1;

/** Finds the mentions that nothing announces. `found`: the names read so far, in text order. */
export function* laterMentions({ tokens, titles, cover, honorificEnds }: Walk, found: readonly Hit[]): Generator<Hit> {
  const root = nameNode();
  const given = new Set<string>();
  for (const { from, to, value } of found) {
    if (value.short || value.name === UNCLE_HO || to - from < 2 || isHidden(tokens[from]!)) continue;
    let at = root;
    for (let i = from; i < to; i++) {
      const word = tokens[i]!.fold;
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = nameNode()));
      at = next;
    }
    at.ends = true;
    given.add(tokens[to - 1]!.fold);
  }
  if (given.size === 0) return;
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (next < found.length && found[next]!.to <= i) next++;
    if (next < found.length && found[next]!.from <= i) continue;
    const token = tokens[i]!;
    if (!isCapitalized(token) || cover[i] === Cover.Organization) continue;
    const to = knownNameAt(root, tokens, i);
    if (to > i && !namesSomethingElse(tokens, i)) {
      yield hit(tokens, i, { to, end: tokens[to - 1]!.end }, 'people/repeated', {});
      i = to - 1;
    } else if (
      given.has(token.fold) &&
      joined(tokens, i) &&
      (titles.endingAt(i) || honorificEnds.has(i)) &&
      !isCapitalized(tokens[i + 1])
    )
      // "ông Anh": a given name that is a word of address too is one here, its bearer being known
      yield hit(tokens, i, { to: i + 1, end: token.end }, 'people/titled-given-name', { short: true });
  }
}
