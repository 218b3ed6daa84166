/** article-numbers: the numbers of an article outside its dates, documents and names, read once and shared. */
import { type NumberExpression, readNumbers } from '../../grammar/numbers.ts';
import type { Layer } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { Gap, type Token, tokenAt } from '../../text/tokens.ts';
import type { Context, Found } from '../extractor.ts';

/** Layers whose spans own the numbers inside them: "Nghị quyết 18", “1 triệu sáng kiến”, "quận 10". */
const OWNERS: readonly Layer[] = [
  'dates',
  'documents',
  'campaigns',
  'slogans',
  'organizations',
  'places',
  'people',
  'honours',
];

/** Do a point or comma and more figures stand glued behind the figures of token `i`? */
const isPointed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === 'digits' &&
  (tokens[i + 1]?.text === ',' || tokens[i + 1]?.text === '.') &&
  tokens[i + 1]!.gap === Gap.none &&
  tokens[i + 2]?.kind === 'digits' &&
  tokens[i + 2]!.gap === Gap.none;

/** Every number of the article that no other layer owns, in text order. Use through `context.share`. */
export function articleNumbers(article: Article, context: Context): readonly NumberExpression[] {
  const { tokens } = article;
  const owned: Found[] = [];
  for (const layer of OWNERS) owned.push(...context.of(layer));
  owned.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let ownedTo = 0;
  const skip = (i: number): number => {
    const { start } = tokens[i]!;
    for (; next < owned.length && owned[next]!.start <= start; next++) ownedTo = Math.max(ownedTo, owned[next]!.end);
    if (start >= ownedTo) return i;
    const behind = tokenAt(tokens, ownedTo);
    // A name that took the first figures of "0,5" owns no number.
    return behind === i + 1 && isPointed(tokens, i) ? i : behind;
  };
  return readNumbers(tokens, skip, (from, to, rule) =>
    context.reject(
      tokens[from]!.start,
      tokens[to - 1]!.end,
      rule.replace('numbers/', 'counts/'),
      'no number of anything',
    ),
  );
}
