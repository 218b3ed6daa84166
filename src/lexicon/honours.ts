/**
 * honours: titles, medals, certificates and prizes that are conferred, one entry a line. `names` holds whole names; `heads` the type words
 * that stand before a name ("danh hiệu “…”", "Kỷ niệm chương vì sự nghiệp …").
 */
import type { HonourKind } from '../record.ts';
import { slug } from '../text/fold.ts';
import { withShortForms } from './short-forms.ts';
import type { Entry, Lexicon } from './trie.ts';

/** An honour that is known by name. */
export interface HonourEntry extends Entry {
  readonly kind: HonourKind;
  /** Counts wherever it stands; otherwise in quotes or after a word of conferring only. */
  readonly proper?: boolean;
  /** Who bears it is called by it: a number of them are people, and none got it there ("phụng dưỡng 2 Mẹ Việt Nam anh hùng"). */
  readonly bearers?: true;
  /** Named as its movement is: a level behind it says where it was given ("danh hiệu 2 giỏi cấp trường"). */
  readonly unlevelled?: true;
}

/** A type word of honours. */
export interface HonourHead extends Entry {
  readonly kind: HonourKind;
  /** Is the type word alone an honour ("tặng Bằng khen")? */
  readonly alone: boolean;
}

// biome-ignore format: one entry a line
const NAMES: readonly Omit<HonourEntry, 'id'>[] = [
  { name: 'Huân chương Sao Vàng', kind: 'medal', proper: true, names: ['HC Sao Vàng'] },
  { name: 'Huân chương Hồ Chí Minh', kind: 'medal', proper: true },
  { name: 'Huân chương Độc lập', kind: 'medal', proper: true, names: ['HC Độc lập'] },
  { name: 'Huân chương Lao động', kind: 'medal', proper: true, names: ['HC Lao động', 'HCLĐ', 'Huân chương LĐ'] },
  { name: 'Huân chương Kháng chiến', kind: 'medal', proper: true, names: ['Huân chương Kháng chiến chống Mỹ cứu nước', 'Huân chương Kháng chiến chống Pháp'] },
  { name: 'Huân chương Chiến công', kind: 'medal', proper: true, names: ['Huân chương Quân công', 'Huân chương Chiến sĩ giải phóng', 'Huân chương Chiến sĩ vẻ vang'] },
  { name: 'Huân chương Bảo vệ Tổ quốc', kind: 'medal', proper: true },
  { name: 'Huân chương Đại đoàn kết dân tộc', kind: 'medal', proper: true },
  { name: 'Huân chương Dũng cảm', kind: 'medal', proper: true },
  { name: 'Huân chương Hữu nghị', kind: 'medal', proper: true, names: ['Huy chương Hữu nghị'] },
  { name: 'huy chương vàng', kind: 'medal', proper: true, names: ['HCV', 'huy chương bạc', 'HCB', 'huy chương đồng', 'HCĐ'] },
  { name: 'Công nhân giỏi', kind: 'title', names: ['CNG'] },
  { name: 'Công nhân giỏi Thủ đô', kind: 'title', proper: true, names: ['Công nhân giỏi Thành phố', 'Công nhân giỏi tỉnh'] },
  { name: 'Sáng kiến, sáng tạo trong công nhân, viên chức, lao động Thủ đô', kind: 'title', names: ['Sáng kiến sáng tạo trong công nhân viên chức lao động', 'Sáng kiến sáng tạo Thủ đô', 'Sáng kiến Thủ đô'] },
  { name: 'Cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa', kind: 'title', names: ['Cơ quan, đơn vị, doanh nghiệp văn hóa', 'Cơ quan, đơn vị văn hóa', 'Cơ quan văn hóa', 'Đơn vị văn hóa', 'Doanh nghiệp văn hóa'] },
  { name: 'Gia đình văn hóa', kind: 'title', names: ['Làng văn hóa', 'Khu phố văn hóa', 'Tổ dân phố văn hóa', 'Thôn văn hóa'] },
  { name: 'Người lao động ngành Điện tiêu biểu', kind: 'title' },
  { name: 'Công dân Thủ đô ưu tú', kind: 'title', proper: true },
  { name: 'Cán bộ công đoàn tiêu biểu', kind: 'title', names: ['Cán bộ công đoàn xuất sắc', 'Chủ tịch công đoàn giỏi', 'Cán bộ công đoàn giỏi'] },
  { name: 'Người cán bộ Công đoàn của chúng tôi', kind: 'title' },
  { name: 'Gia đình công nhân, viên chức, lao động tiêu biểu', kind: 'title', names: ['Gia đình CNVCLĐ tiêu biểu'] },
  { name: 'Người thợ trẻ giỏi', kind: 'title', proper: true, names: ['Người thợ trẻ giỏi toàn quốc'] },
  { name: 'Nông dân Việt Nam xuất sắc', kind: 'title', proper: true },
  { name: 'Chiến sĩ thi đua', kind: 'title', proper: true, names: ['CSTĐ', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua toàn quốc', 'CSTĐ cơ sở', 'CSTĐCS', 'CSTĐ toàn quốc', 'Chiến sĩ thi đua yêu nước', 'Chiến sĩ thi đua tỉnh', 'Chiến sĩ thi đua thành phố', 'Chiến sĩ thi đua Thủ đô', 'Chiến sĩ thi đua ngành', 'Chiến sĩ thi đua Bộ'] },
  { name: 'Lao động tiên tiến', kind: 'title', names: ['LĐTT', 'Lao động xuất sắc', 'Tập thể lao động tiên tiến', 'Đơn vị tiên tiến', 'Chiến sĩ tiên tiến', 'Đơn vị quyết thắng', 'Tập thể quyết thắng', 'Chiến sĩ giỏi'] },
  { name: 'Tập thể lao động xuất sắc', kind: 'title', proper: true, names: ['TTLĐXS', 'Tập thể LĐ xuất sắc', 'Tập thể lao động giỏi'] },
  { name: 'Anh hùng Lao động', kind: 'title', proper: true, names: ['AHLĐ', 'Anh hùng LĐ'] },
  { name: 'Anh hùng Lực lượng vũ trang nhân dân', kind: 'title', proper: true, names: ['Anh hùng LLVT nhân dân', 'Anh hùng LLVTND', 'Anh hùng Lực lượng vũ trang'] },
  { name: 'Bà mẹ Việt Nam anh hùng', kind: 'title', bearers: true, names: ['Mẹ Việt Nam anh hùng'] },
  { name: 'Nhà giáo nhân dân', kind: 'title', bearers: true, names: ['Nhà giáo ưu tú', 'NGND', 'NGƯT'] },
  { name: 'Thầy thuốc nhân dân', kind: 'title', bearers: true, names: ['Thầy thuốc ưu tú', 'TTND', 'TTƯT'] },
  { name: 'Nghệ sĩ nhân dân', kind: 'title', bearers: true, names: ['Nghệ sĩ ưu tú', 'NSND', 'NSƯT'] },
  { name: 'Nghệ nhân nhân dân', kind: 'title', bearers: true, names: ['Nghệ nhân ưu tú'] },
  { name: 'Học sinh giỏi', kind: 'title', names: ['Học sinh tiên tiến', 'Học sinh xuất sắc'] },
  { name: 'Giáo viên dạy giỏi', kind: 'title', names: ['Giáo viên giỏi', 'Thợ giỏi'] },
  { name: 'Vững mạnh', kind: 'title', names: ['Vững mạnh, xuất sắc', 'Công đoàn cơ sở vững mạnh', 'Công đoàn vững mạnh', 'Trong sạch, vững mạnh', 'Vững mạnh toàn diện', 'Công đoàn cơ sở vững mạnh xuất sắc'] },
  { name: 'Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ', kind: 'title', names: ['Công đoàn cơ sở hoàn thành tốt nhiệm vụ', 'CĐCS hoàn thành xuất sắc nhiệm vụ', 'CĐCS hoàn thành tốt nhiệm vụ', 'CĐCS vững mạnh', 'CĐCS vững mạnh xuất sắc'] },
  { name: '2 giỏi', kind: 'title', unlevelled: true, names: ['Hai giỏi'] },
  { name: 'Kỷ niệm chương Vì sự phát triển của phụ nữ Việt Nam', kind: 'medal', proper: true },
  { name: 'Bằng Tổ quốc ghi công', kind: 'certificate', proper: true },
  { name: 'Bằng Lao động sáng tạo', kind: 'certificate', proper: true, names: ['Bằng LĐ sáng tạo'] },
];

// biome-ignore format: one entry a line
const HEADS: readonly Omit<HonourHead, 'id'>[] = [
  { name: 'danh hiệu', kind: 'title', alone: false, names: ['danh hiệu cao quý', 'danh hiệu vinh dự nhà nước', 'danh hiệu thi đua'] },
  { name: 'gương', kind: 'title', alone: false, names: ['tấm gương', 'điển hình'] },
  { name: 'kỷ niệm chương', kind: 'medal', alone: true, names: ['KNC'] },
  { name: 'huy hiệu', kind: 'medal', alone: false },
  { name: 'huân chương', kind: 'medal', alone: false },
  { name: 'huy chương', kind: 'medal', alone: false },
  { name: 'bằng khen', kind: 'certificate', alone: true, names: ['BK'] },
  { name: 'giấy khen', kind: 'certificate', alone: true, names: ['thư khen'] },
  { name: 'giấy chứng nhận', kind: 'certificate', alone: false },
  { name: 'cờ thi đua', kind: 'certificate', alone: true, names: ['cờ thi đua xuất sắc', 'cờ thi đua toàn diện', 'cờ thi đua dẫn đầu', 'cờ thi đua xuất sắc toàn diện', 'cờ thi đua đơn vị xuất sắc', 'cờ đơn vị xuất sắc', 'cờ luân lưu', 'cờ truyền thống', 'cờ toàn diện', 'cờ chuyên đề', 'cờ dẫn đầu', 'cờ dẫn đầu phong trào thi đua', 'cờ đơn vị dẫn đầu', 'cờ đơn vị dẫn đầu phong trào thi đua', 'cờ thi đua đơn vị dẫn đầu'] },
  { name: 'gắn biển', kind: 'title', alone: false },
  { name: 'cờ', kind: 'certificate', alone: false },
  { name: 'giải thưởng', kind: 'prize', alone: false },
  { name: 'giải', kind: 'prize', alone: false },
];

const entriesOf = <E extends Entry>(table: readonly Omit<E, 'id'>[]): E[] =>
  table.map((entry) => ({ ...entry, id: slug(entry.name as string) }) as E);

/** Honours known by name. */
export const honours: Lexicon<HonourEntry> = {
  name: 'honours',
  loose: true,
  entries: entriesOf<HonourEntry>(NAMES).map((entry) => ({
    ...entry,
    names: withShortForms([entry.name, ...(entry.names ?? [])]).slice(1),
  })),
};

/** The type words of honours. */
export const honourHeads: Lexicon<HonourHead> = { name: 'honour-heads', entries: entriesOf<HonourHead>(HEADS) };
