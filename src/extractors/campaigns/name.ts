/** name: a campaign's name in the tokens of an article. */
import type { CampaignKind } from '../../record.ts';

/** Half-open token indices of a name, its kind, and the rule that read it (without its layer). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: CampaignKind;
  readonly rule: string;
}
