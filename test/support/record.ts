/** Records made by hand, for tests of what many records add up to. */
import type { ArticleRecord, Campaign, Count, Organization } from '../../src/record.ts';

const mention = { start: 0, end: 1, text: 'x', rule: 'test/given', zone: 'body' as const };

export const count = (facts: Partial<Count> & Pick<Count, 'value'>): Count => ({
  id: `count:${facts.value}-${facts.unit ?? ''}-${facts.level ?? ''}`,
  valueMax: null,
  percent: false,
  approximation: null,
  unit: null,
  category: null,
  modifier: null,
  per: null,
  partOf: null,
  level: null,
  honour: null,
  organization: null,
  period: null,
  mentions: [mention],
  ...facts,
});

export const organization = (name: string, facts: Partial<Organization> = {}): Organization => ({
  id: `org:${name}`,
  name,
  kind: 'union',
  level: null,
  place: null,
  mentions: [mention],
  ...facts,
});

export const campaign = (id: string, facts: Partial<Campaign> = {}): Campaign => ({
  id,
  name: id,
  kind: 'movement',
  launchedBy: null,
  relation: null,
  period: null,
  theme: null,
  mentions: [{ ...mention, text: facts.name ?? id }],
  ...facts,
});

export function record(id: string, facts: Partial<ArticleRecord> & { publishedAt?: string } = {}): ArticleRecord {
  const { publishedAt = null, ...lists } = facts;
  return {
    schema: 'congdoan/record@1',
    generator: { name: 'congdoan', version: '0.0.0' },
    article: {
      id,
      url: null,
      format: 'text',
      language: 'vie',
      title: id,
      kicker: null,
      lede: null,
      publishedAt,
      source: null,
      authors: [],
      fingerprint: null,
      blocks: [],
    },
    organizations: [],
    people: [],
    places: [],
    campaigns: [],
    slogans: [],
    honours: [],
    counts: [],
    dates: [],
    documents: [],
    events: [],
    warnings: [],
    ...lists,
  };
}
