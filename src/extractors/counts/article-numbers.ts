/** article-numbers: the numbers of an article outside its dates, documents and names, read once and shared. */
import { type NumberExpression, readNumbers } from '../../grammar/numbers.ts';
import type { Layer } from '../../record.ts';
import type { Article } from '../../text/article.ts';
import { tokenAt } from '../../text/tokens.ts';
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

/** Every number of the article that no other layer owns, in text order. Use through `context.share`. */
export function articleNumbers(article: Article, context: Context): readonly NumberExpression[] {
  const { tokens } = article;
  const owned: Found[] = OWNERS.flatMap((layer) => context.of(layer)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let next = 0;
  let ownedTo = 0;
  const skip = (i: number): number => {
    const { start } = tokens[i]!;
    for (; next < owned.length && owned[next]!.start <= start; next++) ownedTo = Math.max(ownedTo, owned[next]!.end);
    return start < ownedTo ? tokenAt(tokens, ownedTo) : i;
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
