/** settled-spans: settled layers seen from the tokens, made once per article and shared by the extractors that need them. */
import type { Article } from '../text/article.ts';
import { indexSpans, type SpanIndex } from '../text/spans.ts';
import type { Context, Found } from './extractor.ts';

/** Organizations by token; only for extractors that need the layer. */
export const organizationSpans = ({ tokens }: Article, context: Context): SpanIndex<Found> =>
  indexSpans(tokens, context.of('organizations'));
