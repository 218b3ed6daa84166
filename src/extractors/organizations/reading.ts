/** reading: what the grammar makes of an organization's words before anything is resolved. */
import type { Area } from '../../grammar/phrases/areas.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';

/** What the article must still tell: nothing, the name of the unit ("LĐLĐ tỉnh"), the owner ("Ban Chấp hành"), or everything ("công ty"). */
export type Missing = 'unit' | 'owner' | 'name';

export interface Reading {
  /** Half-open token indices. */
  readonly from: number;
  readonly to: number;
  readonly type: OrganizationType;
  /** The name written out, without owner and area. */
  readonly words: string;
  readonly owner: Reading | null;
  readonly area: Area | null;
  readonly missing: Missing | null;
  /** Nothing but the type word stands there. */
  readonly bare: boolean;
  /** It ends with the name of a country ("Công đoàn Lào"). */
  readonly country?: boolean;
  /** The branch was read that it is the union of ("Công đoàn Y tế"). */
  readonly branch?: true;
  /** Behind the owner: where the body sits ("Văn phòng ILO tại Việt Nam"). */
  readonly seat?: string;
  /** It is the first of several bodies of one type ("LĐLĐ các quận Hoàn Kiếm, Cầu Giấy"). */
  readonly plural?: boolean;
  /** It stands behind the word for its congress ("Đại hội XI Công đoàn tỉnh"). */
  readonly congress?: true;
  /** The tokens inside the quotes, where only the name is quoted and the mention is the name ("quỹ “Vòng tay”"). */
  readonly quoted?: { readonly from: number; readonly to: number };
}
