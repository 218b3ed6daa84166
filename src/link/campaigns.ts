/** link/campaigns: campaign mentions → campaigns, by their printed names. */
import type { CampaignValue } from '../extractors/campaigns.ts';
import type { Context, Found } from '../extractors/extractor.ts';
import type { Campaign, CampaignKind } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';

/** The kind that most mentions have; the first one wins a tie. */
function commonKind(mentions: readonly Found<CampaignValue>[]): CampaignKind {
  const votes = new Map<CampaignKind, number>();
  for (const { value } of mentions) votes.set(value.kind, (votes.get(value.kind) ?? 0) + 1);
  return [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** The name without case, quotes, dashes and commas. */
const keyOf = (name: string): string => slug(name) + fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * One item a printed name: spellings that differ in case, commas and dashes are one item, an abbreviated or longer wording is an
 * item of its own with the same id, so that what the article wrote and which campaign it is are both kept.
 * Items come without relations.
 */
export function linkCampaigns(context: Context): Draft<Campaign>[] {
  return group(
    context.of<CampaignValue>('campaigns'),
    ({ value }) => keyOf(value.name),
    ({ value }) => ({ id: `campaign:${value.id ?? slug(value.name)}`, name: value.name }),
  ).map(({ id, name, mentions }) => ({
    id,
    name,
    kind: commonKind(mentions),
    launchedBy: null,
    relation: null,
    period: null,
    theme: null,
    mentions,
  }));
}
