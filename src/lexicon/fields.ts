/** fields: what boards, departments, associations and ministries are named after ("Ban Tuyên giáo", "Hội Chữ thập đỏ", "Bộ Công an"). */
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

const NAMES: readonly string[] = [
  // boards of unions and party committees
  'Tuyên giáo', 'Tuyên giáo và Dân vận', 'Tuyên giáo - Nữ công', 'Tuyên giáo và Nữ công', 'Tuyên giáo - Dân vận', 'Dân vận', 'Tổ chức', 'Tổ chức - Kiểm tra', 'Tổ chức - Cán bộ', 'Tổ chức cán bộ',
  'Nữ công', 'Nữ công quần chúng', 'Chính sách pháp luật', 'Chính sách - Pháp luật', 'Chính sách, pháp luật', 'Chính sách kinh tế - xã hội', 'Chính sách - Pháp luật và Quan hệ lao động', 'Chính sách Kinh tế Xã hội và Thi đua Khen thưởng', 'Quan hệ lao động', 'Tài chính', 'Đối ngoại', 'Quốc tế',
  'Nội chính', 'Kinh tế', 'Kinh tế Trung ương', 'Kiểm tra', 'Pháp luật', 'Thi đua - Khen thưởng', 'Thi đua Khen thưởng', 'Thi đua khen thưởng', 'Tôn giáo', 'Dân tộc', 'An toàn giao thông', 'Văn hóa', 'Văn hóa - Xã hội', 'Văn hóa xã hội', 'Văn hoá Xã hội',
  'Thư ký', 'Thư ký Quốc gia', 'Đại diện cha mẹ học sinh', 'Bảo vệ', 'Bảo vệ chăm sóc sức khỏe cán bộ', 'Kiểm tra vệ sinh an toàn lao động', 'kiểm tra VSATLĐ',
  // ministries and departments
  'Công an', 'Quốc phòng', 'Quốc phòng - An ninh', 'Giáo dục', 'Lao động', 'Việc làm', 'An toàn lao động', 'Bảo hiểm xã hội', 'Hải quan', 'Thuế', 'Thống kê', 'Quản lý thị trường', 'Kiểm lâm', 'Thủy lợi', 'Chăn nuôi', 'Thú y', 'Bảo vệ thực vật',
  'Quy hoạch - Kiến trúc', 'Quy hoạch Kiến trúc', 'Ngoại vụ', 'Nội vụ', 'Cảnh sát giao thông', 'CSGT', 'Cảnh sát phòng cháy chữa cháy', 'Cảnh sát PCCC', 'Cảnh sát', 'Cảnh sát biển', 'Cảnh sát hình sự', 'Biên phòng', 'Quân sự', 'Thủ đô Hà Nội', 'Hải quân', 'Phòng không - Không quân',
  'Y tế dự phòng', 'Hàng không', 'Đường bộ', 'Đường bộ Việt Nam', 'Đăng kiểm', 'Đường thủy nội địa', 'Quan hệ lao động và tiền lương', 'Tổ chức hành chính', 'Tổ chức - Hành chính', 'Hành chính', 'Kế hoạch', 'Kế toán', 'Kinh doanh',
  'Giao thông', 'Doanh nghiệp nhỏ và vừa', 'DN nhỏ và vừa', 'Doanh nghiệp vừa và nhỏ', 'DNNVV', 'Cảnh sát cơ động', 'Cảnh sát môi trường', 'Cảnh sát đường thủy', 'Cảnh sát điều tra tội phạm về ma túy', 'Cảnh sát điều tra tội phạm về kinh tế', 'An ninh kinh tế', 'An ninh chính trị nội bộ', 'An ninh nội địa', 'An ninh đối ngoại', 'An toàn thực phẩm', 'An toàn thông tin', 'Vệ sinh an toàn thực phẩm', 'An toàn bức xạ và hạt nhân', 'Cảnh sát PC&CC', 'Cảnh sát PCCC và CNCH', 'Cảnh sát PCCC&CNCH', 'Cảnh sát Phòng cháy, chữa cháy', 'Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ', 'Cảnh sát quản lý hành chính về trật tự xã hội', 'Cảnh sát Quản lý hành chính về trật tự xã hội', 'Cảnh sát điều tra tội phạm về trật tự xã hội', 'Cảnh sát Kinh tế', 'Cảnh sát kinh tế', 'Quản lý xuất nhập cảnh', 'An ninh điều tra', 'An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
  'Giáo dục Đại học', 'Giáo dục Mầm non', 'Giáo dục Tiểu học', 'Giáo dục Trung học', 'Giáo dục thường xuyên', 'Giáo dục nghề nghiệp', 'Giáo dục Chính trị', 'Giáo dục Quốc phòng và An ninh', 'Giáo dục quốc phòng', 'Kế hoạch - Tài chính', 'Kế hoạch và Tài chính', 'Tổ chức Cán bộ', 'Pháp chế', 'Hợp tác quốc tế', 'Khoa học, Công nghệ và Môi trường', 'Thi đua', 'Chính sách thuế', 'Ngân sách', 'Tác chiến',
  // committees of the National Assembly and the government
  'Các vấn đề xã hội', 'về các vấn đề xã hội', 'về các vấn đề XH', 'Các vấn đề XH', 'Xã hội', 'Tư pháp', 'liên Chính phủ', 'Đối ngoại', 'Quốc phòng và An ninh', 'Quốc phòng, An ninh', 'Tài chính, Ngân sách', 'Tài chính - Ngân sách', 'Pháp luật và Tư pháp', 'Kinh tế và Tài chính', 'Kinh tế và Ngân sách', 'Khoa học, Công nghệ và Môi trường', 'Văn hóa, Giáo dục', 'Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng', 'Văn hóa và Xã hội', 'Dân nguyện', 'Công tác đại biểu', 'Dân số', 'Dân số - Kế hoạch hóa gia đình', 'Dân tộc và Miền núi', 'Chứng khoán Nhà nước', 'Thể dục thể thao', 'TDTT', 'Vì sự tiến bộ phụ nữ', 'Vì sự tiến bộ của phụ nữ', 'An toàn giao thông Quốc gia',
  'Người có công', 'Quản lý lao động ngoài nước', 'Quản lý khám chữa bệnh', 'Quản lý đường bộ', 'Quản lý xây dựng', 'Quản lý nhà', 'Tiêu chuẩn Đo lường Chất lượng', 'Tiêu chuẩn - Đo lường - Chất lượng', 'Tiêu chuẩn đo lường chất lượng', 'các cơ quan Trung ương', 'các cơ quan', 'các cơ quan tỉnh', 'Doanh nghiệp Trung ương',
  // councils
  'Thi đua - Khen thưởng Trung ương', 'An toàn, vệ sinh lao động', 'An toàn vệ sinh lao động', 'An toàn lao động, vệ sinh lao động', 'An toàn - Vệ sinh lao động', 'tiền lương quốc gia', 'Trọng tài lao động', 'Tiền lương quốc gia', 'Dân tộc Quốc hội',
  // associations and syndicates
  'Chữ thập đỏ', 'Cựu chiến binh', 'Người cao tuổi', 'Khuyến học', 'Nông dân', 'Liên hiệp Phụ nữ', 'Liên hiệp Thanh niên', 'Phụ nữ', 'Sinh viên', 'Luật gia', 'Nhà báo', 'Nhà văn', 'Doanh nghiệp', 'Doanh nhân trẻ', 'Doanh nghiệp trẻ', 'Nữ doanh nhân',
  'Bảo trợ người khuyết tật và trẻ mồ côi', 'Người khuyết tật', 'Người mù', 'Bảo vệ quyền trẻ em', 'Nạn nhân chất độc da cam', 'Cựu thanh niên xung phong', 'Cựu giáo chức', 'Văn học nghệ thuật', 'Văn học - Nghệ thuật', 'Khoa học và Kỹ thuật', 'Đông y', 'Làm vườn', 'Hữu nghị', 'Cha mẹ học sinh',
  'Dệt may', 'Nghề cá', 'nghề cá', 'các doanh nghiệp', 'Các doanh nghiệp', 'các nhà đầu tư', 'đánh bắt hải sản', 'đánh bắt thủy sản', 'báo chí', 'báo chí quốc gia', 'vận tải', 'tài xế công nghệ', 'Xe ôm', 'xe ôm', 'xe ôm công nghệ', 'Vận tải', 'Bốc xếp', 'bốc xếp', 'giáo viên mầm non', 'mầm non', 'giúp việc', 'xích lô', 'xe ba gác', 'taxi', 'lái xe', 'xây dựng', 'Giáo dục mầm non', 'thu gom rác', 'tiểu thương',
  'khối Doanh nghiệp', 'khối các cơ quan', 'khối các cơ quan và doanh nghiệp', 'khối Dân - Chính - Đảng', 'khối Các cơ quan Trung ương', 'khối Doanh nghiệp Trung ương', 'khối Cơ quan', 'khối Dân - Chính Đảng', 'khối Dân Chính Đảng', 'khối Doanh nghiệp', 'Tổ chức kiểm tra', 'cơ quan', 'Cơ quan', 'Quân sự',
]; // biome-ignore format: a table

/** What the offices inside a company, school or hospital are named after: they have no unit of their own. */
const INNER: readonly string[] = [
  'Tổ chức cán bộ', 'Tổ chức hành chính', 'Tổ chức - Hành chính', 'Tổ chức nhân sự', 'Hành chính', 'Hành chính nhân sự', 'Hành chính - Nhân sự', 'Nhân sự', 'Kế toán', 'Tài chính kế toán', 'Tài chính - Kế toán', 'Kế toán - Tài chính', 'Tài vụ',
  'Xuất nhập khẩu', 'Kinh doanh', 'Quan hệ lao động', 'Kế hoạch tổng hợp', 'Công tác sinh viên', 'Công tác chính trị', 'Công tác xã hội', 'Điều dưỡng', 'Quản lý chất lượng', 'Chăm sóc khách hàng', 'Tổ chức lao động',
]; // biome-ignore format: a table

/** Folded names of the fields of inner offices. */
export const INNER_FIELDS: ReadonlySet<string> = new Set(INNER.map(fold));

export const fields: Lexicon<Entry> = {
  name: 'fields',
  entries: [...new Map([...NAMES, ...INNER].map((name) => [fold(name), { id: fold(name), name }])).values()],
};
