/** reading: what roles are read against: an article's titles, bodies, places and people, by the tokens where they begin and end. */
import { isInCapitals } from '../../grammar/phrases/capitals.ts';
import type { RolePhrase, RolePhrases } from '../../grammar/phrases/role-phrases.ts';
import type { Term } from '../../lexicon/trie.ts';
import type { Role } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import type { Body } from './implied-bodies.ts';

/** A title held, with the tokens it covers (half-open). */
export interface Held extends Role {
  /** Absent where a body alone stands with the name. */
  readonly phrase?: RolePhrase;
  /** Its body stands with it, but is none of the article's organizations ("Bí thư Đảng đoàn"): it has no other's. */
  readonly unnamed?: true;
  /** Its organization is an office ("Phòng Tổ chức") without the body it belongs to. */
  readonly office?: boolean;
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
  /** Places and countries likewise, each with its other end. */
  readonly placeFrom: ReadonlyMap<number, number>;
  readonly placeTo: ReadonlyMap<number, number>;
  /** Branches ("Công Thương") by their first token and by the token after their last. */
  readonly branchFrom: ReadonlyMap<number, Term>;
  readonly branchTo: ReadonlyMap<number, Term>;
  readonly honorificTo: ReadonlyMap<number, number>;
  readonly personFrom: ReadonlySet<number>;
  /** First tokens of titles that a person has taken. */
  readonly taken: Set<number>;
}

/** Words between a title and its body. */
export const CONNECTORS = new Set(['của', 'tại', 'ở', 'thuộc'].map(fold));

/** Does the token at `i` go on what stands before it in the same block? */
export const joined = (tokens: readonly Token[], i: number): boolean =>
  i < tokens.length && tokens[i]!.gap !== Gap.block;

/** The text from token `from` up to token `to`, in ordinary print, with one plain space between words. */
export function textOf({ article, tokens }: Reading, from: number, to: number): string {
  const text = article.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s{2,}|[^\S ]/gu, ' ');
  return isInCapitals(text) ? text[0] + text.slice(1).toLowerCase() : text;
}
