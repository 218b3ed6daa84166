/**
 * classes: what every quoted span of an article is, decided once and shared by the extractors. A span that is nothing of the
 * record says why in the trace.
 */
import type { TermIndex } from '../../lexicon/trie.ts';
import type { Article } from '../../text/article.ts';
import { firstIndex } from '../../text/search.ts';
import type { Token } from '../../text/tokens.ts';
import { type Quote, readQuotes } from '../quotes.ts';
import { governorBehind, governorOf, indexHeads } from './governor.ts';
import { knownName } from './names.ts';
import { isSite } from './shapes.ts';
import {
  byHead, byList, byName, byShape, type ClassifiedQuote, givesWay, LONGEST_NAME, type QuoteClass, shape, type Verdict,
} from './verdicts.ts'; // biome-ignore format: one step, one list

/** What of a context this step needs. */
interface Reading {
  readonly terms: TermIndex;
  reject(start: number, end: number, rule: string, reason: string): void;
}

const REASONS: Readonly<Record<QuoteClass, string>> = {
  campaign: 'a campaign',
  slogan: 'a slogan',
  honour: 'an honour',
  document: 'the title or subject of a document',
  event: 'the title of an event',
  work: 'the title of a work, a page or a project',
  speech: 'words that somebody said',
  wording: 'a word that is spoken of, or a nickname',
  offence: 'an offence',
  model: 'the name of a model',
  body: 'the name of a club, group, fund or company',
  idiom: 'an idiom',
  site: 'the address of a site',
  scare: 'a word used in another sense',
  unclassified: 'no head word before it, in no list, no known name',
};

/** First token of the sentence that token `i` is in, by binary search. */
const sentenceStart = ({ sentences }: Article, i: number): number =>
  sentences[firstIndex(sentences, ({ to }) => to <= i)]?.from ?? 0;

/** The classes that are layers of the record. */
const KEPT = new Set<QuoteClass>(['campaign', 'slogan', 'honour']);

/** The words of a name, to know it again; undefined for a span too long to be one. */
function keyOf(tokens: readonly Token[], { from, to }: Quote): string | undefined {
  if (to - from > LONGEST_NAME) return undefined;
  let key = '';
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark') key += `${tokens[i]!.fold} `;
  return key;
}

/** A span with what it is. Field by field: all spans of an article then have one shape, which two spreads do not give. */
const classifiedAs = (quote: Quote, { class: of, kind, head }: Verdict, by: Verdict['by']): ClassifiedQuote => ({
  from: quote.from,
  to: quote.to,
  open: quote.open,
  after: quote.after,
  start: quote.start,
  end: quote.end,
  closed: quote.closed,
  balanced: quote.balanced,
  parent: quote.parent,
  class: of,
  kind,
  by,
  head,
});

/**
 * Classifies every quoted span of an article; use it by `context.share(classifyQuotes)`. In text order, outer spans before inner ones.
 */
export function classifyQuotes(article: Article, context: Reading): readonly ClassifiedQuote[] {
  const { tokens } = article;
  const { terms } = context;
  const quotes = readQuotes(tokens);
  if (quotes.length === 0) return [];
  const heads = indexHeads(tokens, terms);
  const classified: ClassifiedQuote[] = [];
  /** The last span seen inside each parent: the one that a list goes on from. */
  const lastOf = new Map<number, ClassifiedQuote>();
  const names = new Map<string, Verdict>();

  const decide = (quote: Quote): Verdict => {
    const known = knownName(terms, quote);
    const governor =
      governorBehind(tokens, heads, quote.open, quote.after) ??
      governorOf(tokens, heads, quote.open, sentenceStart(article, quote.open));
    const governed = governor && byHead(tokens, terms, quote, governor);
    if (governed && !(known.campaign && givesWay(governed, known.campaign, quote))) return governed;
    if (isSite(tokens, quote)) return shape('site');
    return (
      byList(tokens, terms, quote, known, lastOf.get(quote.parent)) ??
      byName(tokens, terms, quote, known) ??
      byShape(tokens, quote)
    );
  };

  for (const quote of quotes) {
    let verdict = decide(quote);
    const around = quote.parent < 0 ? undefined : classified[quote.parent]!;
    if (verdict.class === 'campaign' && (around?.class === 'slogan' || around?.class === 'document'))
      verdict = shape('unclassified');
    const result = classifiedAs(quote, verdict, verdict.by);
    classified.push(result);
    lastOf.set(quote.parent, result);
    const key = verdict.class === 'campaign' ? keyOf(tokens, quote) : undefined;
    if (key !== undefined && !names.has(key)) names.set(key, verdict);
  }
  return classified.map((quote) => {
    if (KEPT.has(quote.class)) return quote;
    const key = quote.by === 'shape' && names.size > 0 ? keyOf(tokens, quote) : undefined;
    const again = key === undefined ? undefined : names.get(key);
    if (again) return classifiedAs(quote, again, 'again');
    context.reject(quote.start, quote.end, `quotes/${quote.class}`, REASONS[quote.class]);
    return quote;
  });
}
