/** proper-names: names of papers, funds and bodies whose words are not all capitalised, so that capitals cannot tell where they end. */
import { fold } from '../text/fold.ts';
import { newspapers } from './newspapers.ts';
import { withShortBodies } from './short-forms.ts';
import type { Entry, Lexicon } from './trie.ts';

// biome-ignore format: a table
const FUNDS = [
  'Cửa Ông',
  'Công an TPHCM', 'Công an TP.HCM', 'Công an thành phố Hồ Chí Minh', 'Công an Đà Nẵng', 'Công an Nghệ An', 'Kinh tế Quốc dân', 'Hoàng Anh Gia Lai', 'Sông Lam Nghệ An', 'Vì tầm vóc Việt', 'phòng, chống Covid-19', 'phòng chống Covid-19', 'vắc xin phòng Covid-19', 'vaccine phòng Covid-19', 'vắc-xin phòng, chống Covid-19', 'Sức khỏe nghề nghiệp và môi trường', 'Bánh mì cho Thế giới', 'Tầm nhìn Thế giới', 'Cứu trợ Trẻ em', 'Bác sĩ không biên giới', 'Ân xá Quốc tế', 'Hòa bình xanh', 'Theo dõi Nhân quyền', 'Trợ vốn công nhân lao động nghèo tự tạo việc làm', 'Trợ vốn cho công nhân lao động nghèo', 'Trợ vốn cho công nhân nghèo', 'Thương mại và Dịch vụ quốc tế UNI', 'Xây dựng và Gỗ quốc tế', 'Vận tải quốc tế', 'Co.opmart', 'Co.opXtra', 'Big C', 'Trung ương Quân đội 108', 'Quân y 103', 'Quân y 175', 'Quân y 354', 'Trung ương Quân đội', 'Cảnh sát nhân dân', 'An ninh nhân dân', 'Lao và Bệnh phổi', 'Cán bộ quản lý giáo dục', 'Sách nói cho người mù', 'Le Monde diplomatique', 'Bảo vệ pháp luật', 'Giáo dục và Thời đại', 'Giáo dục&Thời đại', 'Khoa học và Đời sống', 'Sức khỏe và Đời sống', 'Đời sống và Pháp luật', 'Nông nghiệp Việt Nam', 'Tuổi trẻ Thủ đô', 'Kinh tế nông thôn', 'Nông thôn ngày nay', 'Diễn đàn doanh nghiệp', 'Sinh viên Việt Nam', 'Thời báo Kinh tế Sài Gòn', "L'Humanité",
  'Tấm lòng vàng', 'Tấm lòng vàng Lao Động', 'Tấm lòng Vàng', 'Vì người nghèo', 'Bảo trợ trẻ em', 'Bảo trợ trẻ em Công đoàn Việt Nam', 'Bảo trợ trẻ em Công đoàn', 'Bảo trợ trẻ em Việt Nam', 'Xã hội từ thiện', 'Đền ơn đáp nghĩa',
  'Vì biển, đảo Việt Nam', 'Vì biển đảo quê hương', 'Trợ vốn cho người lao động nghèo tự tạo việc làm', 'Trợ vốn CEP', 'Trợ vốn Công nhân viên chức lao động nghèo', 'Mái ấm Công đoàn', 'Mái ấm CĐ', 'Hỗ trợ nông dân',
  'Phòng, chống thiên tai', 'Vì Trường Sa thân yêu', 'Vì nạn nhân chất độc da cam', 'Bảo hiểm y tế', 'Bảo hiểm xã hội', 'Quốc gia giải quyết việc làm', 'Quốc gia về việc làm', 'Sáng tạo trẻ', 'Hỗ trợ sáng tạo', 'Hỗ trợ phát triển',
  'Người Lao Động', 'Huyết học - Truyền máu', 'Huyết học và Truyền máu', 'Bệnh nhiệt đới', 'Bệnh Nhiệt đới', 'Việt Nam - Singapore', 'Xã hội Công đoàn', 'Tương trợ xã hội', 'Hỗ trợ công nhân nghèo', 'Hỗ trợ phụ nữ nghèo', 'Tấm lòng nhân ái', 'Vì bạn nghèo', 'Chung một tấm lòng', 'Học bổng Nguyễn Đức Cảnh', 'Công nhân và Công đoàn', 'Công nhân - Công đoàn', 'Y dược học dân tộc', 'Y học cổ truyền', 'Y Dược học Dân tộc', 'Chính sách xã hội', 'Chính sách Xã hội', 'CSXH', 'Nông nghiệp và Phát triển nông thôn', 'Y bác sĩ trẻ thiện nguyện', 'Những người lao động Cuba', 'Quản lý các dự án', 'Hải dương học', 'Khảo thí quốc gia và đánh giá chất lượng giáo dục', 'Y khoa Phạm Ngọc Thạch', 'Quản lý tài sản của các tổ chức tín dụng', 'Quản lý tài sản các tổ chức tín dụng',
];

/** Papers by the name behind their type word. */
const PRESS = newspapers
  .map(({ name }) => name.replace(/^(?:Báo|Tạp chí|Đài|Cổng) /u, ''))
  .filter((name) => name.includes(' '));

export const properNames: Lexicon<Entry> = {
  name: 'proper-names',
  entries: [
    ...new Map(withShortBodies([...FUNDS, ...PRESS]).map((name) => [fold(name), { id: fold(name), name }])).values(),
  ],
};
