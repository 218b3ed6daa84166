/** campaign-verbs: what is done with a campaign, one relation a line. The verb nearest before a campaign says what the article reports of it. */
import type { CampaignRelation } from '../record.ts';
import { slug } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

/** A verb that says what is done with a campaign. */
export interface CampaignVerb extends Entry {
  readonly relation: CampaignRelation;
  /** Who does this is who began the campaign: "LĐLĐ tỉnh phát động …", "… do LĐLĐ tỉnh tổ chức". */
  readonly begins: boolean;
  /** Is it done with a campaign only where it stands right before it ("trao “Mái ấm …”", not "trao quà tại …")? */
  readonly near?: true;
}

// biome-ignore format: one relation a line
const TABLE: readonly { relation: CampaignRelation; begins: boolean; near?: true; verbs: string }[] = [
  { relation: 'launch', begins: true, verbs: 'phát động|khởi động|khởi xướng|ra mắt|khai mạc|tổ chức|phối hợp tổ chức|đề ra|chủ trì|phê duyệt|ban hành|thành lập|ký kết' },
  { relation: 'respond', begins: false, verbs: 'hưởng ứng|tham gia|tham dự|tham gia hưởng ứng|đăng ký|đồng hành|ủng hộ|nhân dịp' },
  { relation: 'continue', begins: false, verbs: 'thực hiện|triển khai|tiếp tục|đẩy mạnh|duy trì|nhân rộng|phát huy|tổ chức tốt|làm tốt|thực hiện tốt|triển khai thực hiện|tích cực thực hiện|gắn với|phối hợp thực hiện|tuyên truyền' },
  { relation: 'continue', begins: false, near: true, verbs: 'trao|trao tặng|tặng|bàn giao|hỗ trợ|xây dựng|xây tặng' },
  { relation: 'summarise', begins: false, verbs: 'tổng kết|sơ kết|đánh giá kết quả|nhìn lại|bế mạc|kết thúc' },
  { relation: 'award', begins: false, verbs: 'biểu dương|tuyên dương|tôn vinh|vinh danh|khen thưởng|tặng bằng khen|trao giải|thành tích|tiêu biểu|xuất sắc|đạt giải' },
];

/** The verbs of campaigns. */
export const campaignVerbs: Lexicon<CampaignVerb> = {
  name: 'campaign-verbs',
  entries: TABLE.flatMap(({ verbs, ...verb }) => verbs.split('|').map((name) => ({ id: slug(name), name, ...verb }))),
};
