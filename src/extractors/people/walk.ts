/** walk: what is known of an article while people are looked for: titles, words of address, and what bodies and places cover. */
import type { MayGoOn } from '../../grammar/phrases/person-names.ts';
import { type RolePhrases, readRolePhrases } from '../../grammar/phrases/role-phrases.ts';
import { NAME_SYLLABLES } from '../../lexicon/given-names.ts';
import { type Honorific, isMinister } from '../../lexicon/roles.ts';
import type { Term } from '../../lexicon/trie.ts';
import type { Article } from '../../text/article.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Context } from '../extractor.ts';

/** The titles of an article; computed once and shared. */
export const titlesOf = (article: Article, context: Context): RolePhrases =>
  readRolePhrases(article.tokens, context.terms);

/** What covers a token. */
export enum Cover {
  None = 0,
  Organization = 1,
  Place = 2,
}

/** What one walk over an article knows. */
export interface Walk {
  readonly tokens: readonly Token[];
  readonly context: Context;
  readonly titles: RolePhrases;
  readonly honorificEnds: ReadonlyMap<number, Term<Honorific>>;
  /** What covers each token, and for the token after an organization or place, where that began. */
  readonly cover: Uint8Array;
  readonly begins: Uint8Array;
  readonly spanStarts: ReadonlyMap<number, number>;
  readonly mayGoOn: MayGoOn;
  /** Token after the last name that is a street's or the like: a list of them goes on. */
  elsewhere: number;
}

/** "ca sĩ Mỹ Tâm": a country's name that is the first of two given names. */
const isGivenName = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 &&
  NAME_SYLLABLES.has(tokens[from]!.fold) &&
  NAME_SYLLABLES.has(tokens[to]!.fold) &&
  tokens[to]!.gap === Gap.space &&
  tokens[to + 1]?.fold !== '-' &&
  !isCapitalized(tokens[to + 1]);

function coverTokens({ tokens }: Article, context: Context, titles: RolePhrases) {
  const cover = new Uint8Array(tokens.length);
  const begins = new Uint8Array(tokens.length);
  const spanStarts = new Map<number, number>();
  for (const [layer, code] of [
    ['places', Cover.Place],
    ['organizations', Cover.Organization],
  ] as const) {
    let i = 0;
    for (const { start, end } of context.of(layer)) {
      while (i < tokens.length && tokens[i]!.end <= start) i++;
      const from = i;
      begins[from] = 1;
      for (; i < tokens.length && tokens[i]!.start < end; i++) cover[i] = code;
      spanStarts.set(i, from);
    }
  }
  // "Đại sứ Cuba tại Việt Nam Lianys Torres": the title stands before the first of two countries
  const titled = (from: number): boolean =>
    titles.endingAt(from) !== undefined ||
    (tokens[from - 1]?.fold === 'tại' && titles.endingAt(spanStarts.get(from - 1) ?? 0) !== undefined);
  // "Tổng thống Pháp Emmanuel Macron": a country between a title and a name is no part of the name
  for (const { from, to } of context.terms.of('countries')) {
    if (!titled(from)) continue;
    if (tokens[to]?.fold === 'tại') spanStarts.set(to, from);
    if (cover[from] !== Cover.None || !isCapitalized(tokens[to]) || isGivenName(tokens, from, to)) continue;
    cover.fill(Cover.Place, from, to);
    begins[from] = 1;
    spanStarts.set(to, from);
  }
  // "Bộ trưởng Công Thương Trần Văn A": nor is a minister's branch
  for (const { from, to } of context.terms.of('industries')) {
    const title = titles.endingAt(from);
    if (!title || !isMinister(title.role) || cover[from] !== Cover.None || !isCapitalized(tokens[to])) continue;
    cover.fill(Cover.Place, from, to);
    begins[from] = 1;
    spanStarts.set(to, from);
  }
  return { cover, begins, spanStarts };
}

/** Gathers what a walk over the article needs. */
export function walkOf(article: Article, context: Context): Walk {
  const { tokens } = article;
  const titles = context.share(titlesOf);
  const honorificEnds = new Map<number, Term<Honorific>>();
  for (const term of context.terms.of<Honorific>('honorifics')) honorificEnds.set(term.to, term);
  const covered = coverTokens(article, context, titles);
  const mayGoOn: MayGoOn = (i, syllables) => {
    if (covered.begins[i] === 1) {
      if (covered.cover[i] === Cover.Organization) return false;
      if (syllables > 2 || !isCapitalized(tokens[i])) return false;
    }
    const title = titles.startingAt(i);
    // a name has two syllables at least, and may be a title by chance ("Đỗ Tiến Sĩ")
    if (title && title.to - title.from > 1 && syllables > 1) return false;
    return !context.terms.at(i).some((term) => term.lexicon === 'honorifics' && term.to - term.from > 1);
  };
  return { tokens, context, titles, honorificEnds, ...covered, mayGoOn, elsewhere: 0 };
}

/** Does the token at `i` go on the block of the token before it? */
export const joined = (tokens: readonly Token[], i: number): boolean => tokens[i]!.gap !== Gap.block;

/** Does the token at `i` open a sentence or clause, so that its capital says nothing? */
export function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return !before || tokens[i]!.gap >= Gap.line || (before.kind === 'mark' && before.text !== ',');
}
