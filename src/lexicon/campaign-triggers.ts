/** campaign-triggers: the head nouns that stand before a campaign's name and say what kind of campaign it is, one a line. */
import type { CampaignKind } from '../record.ts';
import { slug } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

/** A head word of campaigns. */
export interface CampaignTrigger extends Entry {
  readonly kind: CampaignKind;
  /**
   * What may follow without quotes: `phrase` any name up to the end of its phrase ("cuộc vận động 5 không 3 sạch"), `title` a name that
   * begins with a capital ("chương trình Tấm lưới nghĩa tình"), `whole` such a name, and together with the type word where that is capitalised too ("Hội khỏe CNVCLĐ"),
   * `own` such a name and always the type word ("tháng Công nhân"), `aim` for whom or against what it is, small or capital, and always
   * the type word ("tháng hành động vì trẻ em"), `scheme` the name of an award that is held and not
   * conferred, `subject` a subject of school, together with the type word ("Olympic Toán học"), `gift` in whose spirit something is
   * given, together with the type word ("Chuyến xe Công đoàn"), `known` a name of the lexicon, `none` nothing.
   */
  readonly unquoted: 'phrase' | 'title' | 'whole' | 'own' | 'aim' | 'scheme' | 'subject' | 'gift' | 'known' | 'none';
  /** So many of its words stand outside a name without quotes: "chương trình [mục tiêu quốc gia xây dựng nông thôn mới]"; all where absent. */
  readonly outside?: number;
}

// biome-ignore format: one entry a line
const TABLE: readonly Omit<CampaignTrigger, 'id'>[] = [
  { name: 'phong trào', kind: 'movement', unquoted: 'phrase', names: ['PT'] },
  { name: 'phong trào thi đua', kind: 'movement', unquoted: 'phrase', names: ['PTTĐ', 'phong trào thi đua yêu nước'] },
  { name: 'thi đua', kind: 'movement', unquoted: 'none', names: ['thi đua cao điểm', 'thi đua đặc biệt', 'thi đua nước rút', 'thi đua chuyên đề', 'thi đua theo chuyên đề'] },
  { name: 'đợt thi đua', kind: 'movement', unquoted: 'none', names: ['đợt thi đua cao điểm', 'đợt thi đua đặc biệt', 'chuyên đề thi đua'] },
  { name: 'cuộc vận động', kind: 'drive', unquoted: 'phrase', names: ['CVĐ'] },
  { name: 'đợt vận động', kind: 'drive', unquoted: 'none' },
  { name: 'chiến dịch', kind: 'drive', unquoted: 'known' },
  { name: 'chương trình', kind: 'programme', unquoted: 'title', names: ['chương trình thi đua', 'chương trình nghệ thuật', 'chương trình từ thiện', 'chương trình giao lưu', 'chương trình văn nghệ', 'chương trình gặp mặt'] },
  { name: 'chương trình mục tiêu quốc gia', kind: 'programme', unquoted: 'title', outside: 2 },
  { name: 'đề án', kind: 'programme', unquoted: 'title' },
  { name: 'nhà', kind: 'programme', unquoted: 'none', names: ['ngôi nhà', 'căn nhà', 'nhà ở', 'sổ tiết kiệm', 'phần quà', 'suất quà', 'túi quà', 'gói quà'] },
  { name: 'mái ấm', kind: 'programme', unquoted: 'own' },
  { name: 'học bổng', kind: 'programme', unquoted: 'none', names: ['quỹ học bổng', 'chương trình học bổng'] },
  { name: 'chuyến xe', kind: 'programme', unquoted: 'gift', names: ['chuyến tàu', 'chuyến bay', 'bữa cơm'] },
  { name: 'gói hỗ trợ', kind: 'programme', unquoted: 'none', names: ['gói an sinh', 'gói phúc lợi', 'gói chăm lo'] },
  { name: 'dự án', kind: 'programme', unquoted: 'none', names: ['dự án hợp tác'] },
  { name: 'hành trình', kind: 'programme', unquoted: 'whole' },
  { name: 'hội thi', kind: 'contest', unquoted: 'whole', names: ['HT'] },
  { name: 'cuộc thi', kind: 'contest', unquoted: 'whole', names: ['cuộc thi viết', 'cuộc thi ảnh', 'cuộc thi trực tuyến'] },
  { name: 'hoạt động', kind: 'programme', unquoted: 'none' },
  { name: 'chuỗi hoạt động', kind: 'programme', unquoted: 'none' },
  { name: 'olympic', kind: 'contest', unquoted: 'subject', names: ['olympiad', 'olympic quốc tế'] },
  { name: 'kỳ thi', kind: 'contest', unquoted: 'none' },
  { name: 'hội diễn', kind: 'contest', unquoted: 'whole', names: ['hội diễn văn nghệ', 'hội diễn nghệ thuật'] },
  { name: 'hội thao', kind: 'contest', unquoted: 'whole', names: ['hội khỏe'] },
  { name: 'liên hoan', kind: 'contest', unquoted: 'whole' },
  { name: 'giải bóng đá', kind: 'contest', unquoted: 'whole', names: ['giải cầu lông', 'giải bóng chuyền', 'giải bóng bàn', 'giải quần vợt', 'giải thể thao', 'giải chạy', 'giải việt dã', 'giải bơi', 'giải cờ tướng', 'giải kéo co', 'giải marathon', 'giải bóng chuyền hơi', 'giải tennis', 'giải golf', 'giải pickleball', 'giải đua thuyền', 'giải báo chí'] },
  { name: 'giải thưởng', kind: 'contest', unquoted: 'scheme' },
  { name: 'ngày hội', kind: 'event', unquoted: 'whole' },
  { name: 'đêm hội', kind: 'event', unquoted: 'none', names: ['hội trại', 'hội xuân'] },
  { name: 'lễ hội', kind: 'event', unquoted: 'whole' },
  { name: 'tuần lễ', kind: 'event', unquoted: 'whole' },
  { name: 'phiên chợ', kind: 'event', unquoted: 'whole', names: ['hội chợ'] },
  { name: 'tháng', kind: 'event', unquoted: 'own' },
  { name: 'tết', kind: 'event', unquoted: 'own', names: ['chợ tết'] },
  { name: 'tháng hành động', kind: 'event', unquoted: 'aim', names: ['tháng cao điểm', 'tháng thi đua'] },
];

/** The triggers of campaigns. */
export const campaignTriggers: Lexicon<CampaignTrigger> = {
  name: 'campaign-triggers',
  entries: TABLE.map((entry) => ({ ...entry, id: slug(entry.name) })),
};
