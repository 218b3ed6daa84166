/** relate: facts between entities, each in a file of its own: what a count is of, who holds a role, who launched a campaign. */
import type { Context } from '../extractors/extractor.ts';
import type { Entities } from '../link/entities.ts';
import type { Article } from '../text/article.ts';
import { relateCampaigns } from './campaigns.ts';
import { relateCounts } from './counts/index.ts';
import { relateDocuments } from './documents.ts';
import { relateRoles } from './roles.ts';

/** Fills the relations of `entities` and returns them. */
export function relate(article: Article, context: Context, entities: Entities): Entities {
  relateRoles(article, context, entities);
  relateDocuments(article, context, entities);
  entities.counts = relateCounts(article, context, entities);
  relateCampaigns(article, context, entities);
  return entities;
}
