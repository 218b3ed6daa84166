/** reading: what the readers of documents see of the article, and what they say of it. */
import type { DocumentNumber } from '../../grammar/phrases/document-numbers.ts';
import type { DocumentType } from '../../lexicon/document-types.ts';
import type { Term, TermIndex } from '../../lexicon/trie.ts';
import type { SpanIndex } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Found } from '../extractor.ts';

/** The article around a document. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
  readonly organizations: SpanIndex<Found>;
  readonly events: SpanIndex<Found>;
  readonly dates: SpanIndex<Found>;
}

/** A document's span in tokens and what was read there. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly number?: DocumentNumber;
  /** First tokens of the type, where the number stands apart from it. */
  readonly type?: Term<DocumentType>;
  readonly year?: string;
}
