/** analyze: the six steps on one screen: read, find, settle, link, relate, record. */
import { assemble } from './assemble.ts';
import type { Context, Extractor, Finding, Found } from './extractors/extractor.ts';
import { extractors as builtIn } from './extractors/index.ts';
import { extendLexicons } from './lexicon/index.ts';
import { buildTrie, type Entry, findTerms, type Trie } from './lexicon/trie.ts';
import { link } from './link/index.ts';
import { type ReadOptions, readArticle } from './read/index.ts';
import type { ArticleRecord, Layer, TraceEntry } from './record.ts';
import { relate } from './relate/index.ts';
import { settle } from './settle.ts';
import type { Article } from './text/article.ts';

export interface AnalyzeOptions extends ReadOptions {
  /** Keep what was found and lost, and why, in `record.trace`. */
  readonly trace?: boolean;
}

/** A lexicon entry of one's own: what every entry has, and the fields of its lexicon. */
export type OwnEntry = Entry & Readonly<Record<string, unknown>>;

export interface AnalyzerOptions {
  // biome-ignore lint/suspicious/noExplicitAny: extractors of all values stand side by side
  readonly extractors?: readonly Extractor<any>[];
  /** Entries to add to the built-in lexicons, by lexicon name. */
  readonly lexicon?: Readonly<Record<string, readonly OwnEntry[]>>;
}

export interface Analyzer {
  /** Reads one article. Throws TypeError for an input that is no string, and nothing else; see `analyze`. */
  analyze(input: string, options?: AnalyzeOptions): ArticleRecord;
}

/** Orders extractors so that each comes after the layers it needs. Throws RangeError when they need each other in a circle. */
export function planOf(extractors: readonly Extractor[]): (readonly [Layer, readonly Extractor[]])[] {
  const layers = new Map<Layer, Extractor[]>();
  for (const extractor of extractors) layers.set(extractor.layer, [...(layers.get(extractor.layer) ?? []), extractor]);
  const ordered: (readonly [Layer, readonly Extractor[]])[] = [];
  const state = new Map<Layer, 'open' | 'done'>();
  const visit = (layer: Layer): void => {
    const own = layers.get(layer);
    if (!own || state.get(layer) === 'done') return;
    if (state.get(layer) === 'open')
      throw new RangeError(`Extractors need each other in a circle at "${layer}": take one of their needs away.`);
    state.set(layer, 'open');
    for (const extractor of own) for (const need of extractor.needs ?? []) if (need !== layer) visit(need);
    state.set(layer, 'done');
    ordered.push([layer, own]);
  };
  for (const layer of layers.keys()) visit(layer);
  return ordered;
}

/** A finding with its layer. All have the same fields, so that the steps behind work on objects of one shape. */
const foundIn = (layer: Layer, { start, end, value, rule, certain }: Finding): Found => ({
  layer,
  start,
  end,
  value,
  rule,
  certain,
});

/** Steps two to six on an article that was read. */
export function analyzeArticle(
  article: Article,
  plan: ReturnType<typeof planOf>,
  trie: Trie,
  trace = false,
): ArticleRecord {
  const settled = new Map<Layer, readonly Found[]>();
  const shared = new Map<unknown, unknown>();
  const losses: Omit<TraceEntry, 'text'>[] = [];
  const context: Context = {
    terms: findTerms(trie, article.tokens),
    of: <V>(layer: Layer) => (settled.get(layer) ?? []) as readonly Found<V>[],
    reject: (start, end, rule, reason) => {
      if (trace) losses.push({ layer: rule.slice(0, rule.indexOf('/')), start, end, rule, reason });
    },
    share: <T>(make: (article: Article, context: Context) => T): T => {
      if (!shared.has(make)) shared.set(make, make(article, context));
      return shared.get(make) as T;
    },
  };
  for (const [layer, extractors] of plan) {
    const found: Found[] = [];
    for (const extractor of extractors)
      for (const finding of extractor.find(article, context)) found.push(foundIn(layer, finding));
    const { settled: winners, losers } = settle(found);
    settled.set(layer, winners);
    if (trace)
      for (const { loser, winner } of losers)
        context.reject(loser.start, loser.end, loser.rule, `overlaps ${winner.rule} at ${winner.start}-${winner.end}`);
  }
  const entities = relate(article, context, link(context));
  return assemble(article, entities, trace ? losses : undefined);
}

/**
 * Builds an analyzer once for many articles, with extractors and lexicon entries of your own beside the built-in ones.
 * Throws RangeError when extractors need each other in a circle.
 */
export function createAnalyzer({ extractors = builtIn, lexicon = {} }: AnalyzerOptions = {}): Analyzer {
  const plan = planOf(extractors);
  const trie = buildTrie(extendLexicons(lexicon));
  return {
    analyze(input, options) {
      return analyzeArticle(readArticle(input, options), plan, trie, options?.trace);
    },
  };
}

let standard: Analyzer | undefined;

/**
 * Reads one article and returns its record; every offset of the record counts UTF-16 code units of `input`.
 * Throws TypeError when `input` is no string; whatever cannot be read becomes a warning in the record.
 */
export function analyze(input: string, options?: AnalyzeOptions): ArticleRecord {
  standard ??= createAnalyzer();
  return standard.analyze(input, options);
}
