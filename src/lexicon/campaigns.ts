/**
 * campaigns: emulation movements, drives, programmes, contests and events that trade-union news names, one entry a line.
 * A name that is not here is found by its trigger all the same; the table gives identity, spellings and, without a trigger, recognition.
 */
import type { CampaignKind } from '../record.ts';
import { slug } from '../text/fold.ts';
import { withShortForms } from './short-forms.ts';
import type { Entry, Lexicon } from './trie.ts';

/** A campaign that is known by name. */
export interface CampaignEntry extends Entry {
  /** What it is where the article's own words do not say. */
  readonly kind: CampaignKind;
  /** Names this campaign wherever it stands, without quotes or trigger: no ordinary words of a sentence. */
  readonly proper?: boolean;
  /** Names that need quotes or a trigger, because they are ordinary words too; in the lexicon they are entries of their own. */
  readonly short?: readonly string[];
  /** The id of the campaign that this is a short name of. */
  readonly of?: string;
  /** Who started it, as far as known. */
  readonly owner?: string;
}

// biome-ignore format: one entry a line
const TABLE: readonly Omit<CampaignEntry, 'id'>[] = [
  // movement
  { name: 'Lao động giỏi, Lao động sáng tạo', kind: 'movement', proper: true, short: ['Lao động giỏi, sáng tạo', 'LĐG, LĐST'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Lao động giỏi', kind: 'movement', owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Lao động sáng tạo', kind: 'movement', owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Giỏi việc nước, đảm việc nhà', kind: 'movement', proper: true, short: ['Hai giỏi', '2 giỏi', 'Phụ nữ 2 giỏi', 'Phụ nữ hai giỏi', 'GVN-ĐVN', 'GVNĐVN'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động', kind: 'movement', names: ['Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động, phòng chống cháy nổ', 'Xanh, sạch, đẹp', 'Xanh - Sạch - Đẹp, an toàn vệ sinh lao động', 'Xanh - Sạch - Đẹp, bảo đảm ATVSLĐ', 'Xanh - Sạch - Đẹp, ATVSLĐ'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Tham mưu giỏi, phục vụ tốt', kind: 'movement', owner: 'Công đoàn Viên chức Việt Nam', from: '2018' },
  { name: 'Đổi mới, sáng tạo, hiệu quả trong hoạt động công đoàn', kind: 'movement', names: ['Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Luyện tay nghề, thi thợ giỏi', kind: 'movement', proper: true, names: ['Ôn lý thuyết, luyện tay nghề, thi thợ giỏi'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Công nhân giỏi', kind: 'movement', names: ['CNG'], owner: 'Liên đoàn Lao động thành phố Hà Nội' },
  { name: 'Sáng kiến, sáng tạo', kind: 'movement', owner: 'Liên đoàn Lao động thành phố Hà Nội' },
  { name: 'Phát huy sáng kiến, cải tiến kỹ thuật', kind: 'movement', names: ['Phát huy sáng kiến cải tiến KHKT'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở', kind: 'movement', names: ['Cán bộ, công chức, viên chức, người lao động thi đua thực hiện văn hóa công sở và nơi công cộng'], owner: 'Thủ tướng Chính phủ', from: '2019' },
  { name: 'Xây dựng cơ quan văn hóa và ngày làm việc 8 giờ có chất lượng, hiệu quả', kind: 'movement', names: ['Xây dựng cơ quan văn hóa, ngày làm việc 8 giờ chất lượng, hiệu quả', 'Ngày làm việc 8 giờ có hiệu quả', 'Ngày làm việc 8 giờ chất lượng, hiệu quả'], owner: 'Công đoàn Viên chức Việt Nam' },
  { name: 'Đẩy mạnh cải cách hành chính', kind: 'movement', owner: 'Liên đoàn Lao động quận Thanh Xuân', from: '2024' },
  { name: 'Toàn dân đoàn kết xây dựng đời sống văn hóa', kind: 'movement', proper: true, names: ['TDĐKXDĐSVH'], owner: 'Ban Chỉ đạo Trung ương / Bộ Văn hóa, Thể thao và Du lịch', from: '2000' },
  { name: 'Vì người nghèo - Không để ai bị bỏ lại phía sau', kind: 'movement', names: ['Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau', 'Vì người nghèo'], owner: 'Thủ tướng Chính phủ', from: '2016' },
  { name: 'Cả nước chung sức xây dựng nông thôn mới', kind: 'movement', proper: true, short: ['Chung sức xây dựng nông thôn mới'], owner: 'Thủ tướng Chính phủ', from: '2011' },
  { name: 'Doanh nghiệp Việt Nam hội nhập và phát triển', kind: 'movement', owner: 'Thủ tướng Chính phủ', from: '2016' },
  { name: 'Cả nước thi đua đổi mới sáng tạo, chuyển đổi số', kind: 'movement', names: ['Cả nước thi đua đổi mới sáng tạo và chuyển đổi số'], owner: 'Thủ tướng Chính phủ', from: '2025' },
  { name: 'Bình dân học vụ số', kind: 'movement', proper: true, owner: 'Ban Chỉ đạo Trung ương về Khoa học và Công nghệ, đổi mới sáng tạo và chuyển đổi số; Tổng Liên đoàn Lao động hưởng ứng', from: '2025' },
  { name: '500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc', kind: 'movement', names: ['500 ngày đêm quyết tâm cao, nỗ lực lớn, thi đua hoàn thành thắng lợi các dự án đường bộ cao tốc'], owner: 'Thủ tướng Chính phủ', from: '2024' },
  { name: 'Toàn dân bảo vệ an ninh Tổ quốc', kind: 'movement', names: ['Toàn dân bảo vệ ANTQ', 'TDBVANTQ'], owner: 'Bộ Công an' },
  { name: 'Người tốt, việc tốt', kind: 'movement', names: ['NTVT'], owner: 'Thành phố Hà Nội', from: '1992' },
  { name: 'Đền ơn đáp nghĩa', kind: 'movement', owner: 'Nhà nước' },
  { name: 'Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững', kind: 'movement', names: ['Nông dân thi đua sản xuất kinh doanh giỏi', 'SXKD giỏi', 'SXKDG'], owner: 'Hội Nông dân Việt Nam' },
  { name: 'Hai tốt', kind: 'movement', names: ['Dạy tốt - Học tốt', '2 tốt'], from: '1961' },
  { name: 'Giỏi việc trường, đảm việc nhà', kind: 'movement', owner: 'Công đoàn Giáo dục Việt Nam' },
  { name: 'Xây dựng trường học thân thiện, học sinh tích cực', kind: 'movement', owner: 'Bộ Giáo dục và Đào tạo', from: '2008' },
  { name: 'Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập', kind: 'movement', owner: 'Bộ Giáo dục và Đào tạo, Công đoàn Giáo dục' },
  { name: 'Xây dựng trường học hạnh phúc', kind: 'movement', owner: 'Công đoàn Giáo dục Việt Nam', from: '2019' },
  { name: 'Nhà giáo cùng nhau phát triển', kind: 'movement', owner: 'Công đoàn ngành Giáo dục Hà Nội' },
  { name: 'Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh', kind: 'movement', names: ['Đổi mới phong cách thái độ phục vụ hướng tới sự hài lòng của người bệnh', 'Đổi mới phong cách, thái độ phục vụ'], owner: 'Bộ Y tế, Công đoàn Y tế Việt Nam', from: '2015' },
  { name: 'Giỏi việc ngân hàng, đảm việc nhà', kind: 'movement', owner: 'Công đoàn Ngân hàng Việt Nam', from: '1990' },
  { name: 'Bàn tay vàng', kind: 'movement', owner: 'Liên đoàn Lao động quận 1, Thành phố Hồ Chí Minh', from: '2018' },
  { name: 'Đường tàu - Đường hoa', kind: 'movement', proper: true, owner: 'Tổng Công ty / Công đoàn Đường sắt Việt Nam', from: '2022' },
  { name: 'Ý tưởng của bạn - Sức mạnh của EVNHANOI', kind: 'movement', owner: 'Công đoàn EVNHANOI', from: '2025' },
  { name: 'Vượt khó sáng tạo', kind: 'movement', owner: 'Công đoàn Dầu khí Việt Nam', from: '2021' },
  { name: 'Người thợ mỏ - Người chiến sĩ', kind: 'movement', owner: 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam / Công đoàn Than - Khoáng sản Việt Nam' },
  { name: 'Nâng cao chất lượng các dịch vụ Bưu chính chuyển phát', kind: 'movement', owner: 'Công đoàn Tổng Công ty Bưu điện Việt Nam', from: '2018' },
  { name: 'Bưu điện - Văn hóa xã đột phá thành công', kind: 'movement', names: ['Bưu điện - Văn hóa xã vững bước thành công', 'BĐ-VHX'], owner: 'Công đoàn Tổng Công ty Bưu điện Việt Nam', from: '2018' },
  { name: 'Bưu cục kiểu mẫu, giao dịch viên chuyên nghiệp', kind: 'movement', owner: 'Công đoàn Tổng Công ty Bưu điện Việt Nam', from: '2018' },
  { name: 'Sáng kiến, sáng tạo Vnpost', kind: 'movement', owner: 'Công đoàn Tổng Công ty Bưu điện Việt Nam', from: '2018' },
  { name: 'CNVCLĐ thi đua phục vụ sự nghiệp công nghiệp hóa - hiện đại hóa nông nghiệp và phát triển nông thôn', kind: 'movement', owner: 'Tổng Liên đoàn Lao động, Bộ NN&PTNT', from: '2009' },
  { name: 'CNVCLĐ chung sức xây dựng NTM', kind: 'movement', names: ['CNVCLĐ chung sức xây dựng nông thôn mới'], owner: 'Liên đoàn Lao động huyện Gia Lâm', from: '2018' },
  { name: 'Vì người thợ', kind: 'movement', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh', from: '2009' },
  { name: '90 ngày thi đua hoàn thành trước thời gian và vượt mức các chỉ tiêu kế hoạch năm 2009', kind: 'movement', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh', from: '2009' },
  { name: '40 ngày đêm lao động quyết thắng', kind: 'movement', owner: 'Tổng Công ty Xây dựng Trường Sơn', from: '2021' },
  { name: 'Cả nước chung tay xóa nhà tạm, nhà dột nát', kind: 'movement', names: ['Chung tay xóa nhà tạm, nhà dột nát trên phạm vi cả nước', 'Chung tay xóa nhà tạm, nhà dột nát', 'Xóa nhà tạm, nhà dột nát'], owner: 'Thủ tướng Chính phủ', from: '2024' },
  { name: 'Cả nước thi đua thực hành tiết kiệm, chống lãng phí', kind: 'movement', owner: 'Thủ tướng Chính phủ', from: '2021' },
  { name: 'Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19', kind: 'movement', owner: 'Thủ tướng Chính phủ', from: '2021' },
  { name: 'Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời', kind: 'movement', owner: 'Thủ tướng Chính phủ', from: '2023' },
  { name: 'Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc', kind: 'movement', owner: 'Hội Liên hiệp Phụ nữ Việt Nam', from: '2002' },
  { name: 'Xây dựng người phụ nữ Việt Nam thời đại mới', kind: 'movement', owner: 'Hội Liên hiệp Phụ nữ Việt Nam', from: '2022' },
  { name: 'Tuổi trẻ sáng tạo', kind: 'movement', names: ['Sáng tạo trẻ'], owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  { name: 'Thanh niên tình nguyện', kind: 'movement', owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', from: '2000' },
  { name: 'Thi đua Quyết thắng', kind: 'movement', owner: 'Quân đội nhân dân Việt Nam', from: '1950' },
  { name: 'Vì an ninh Tổ quốc', kind: 'movement', owner: 'Công an nhân dân' },
  { name: 'Dân vận khéo', kind: 'movement', owner: 'Ban Dân vận', from: '2009' },
  { name: 'Ba đảm đang', kind: 'movement', owner: 'Hội Liên hiệp Phụ nữ Việt Nam', from: '1965' },
  { name: 'Xây dựng cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa', kind: 'movement', names: ['Xây dựng cơ quan, đơn vị văn hóa', 'Xây dựng cơ quan, đơn vị, doanh nghiệp văn hóa', 'Xây dựng gia đình văn hóa'] },
  { name: 'Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại', kind: 'drive', proper: true },
  { name: 'Hiến máu nhân đạo', kind: 'movement', names: ['Hiến máu tình nguyện'] },
  { name: '5S', kind: 'movement', names: ['Kaizen 5S', '5S - Kaizen', 'Kaizen - 5S', 'Kaizen'] },
  { name: 'Chủ nhật đỏ', kind: 'programme', proper: true, owner: 'Báo Tiền Phong', from: '2009' },
  { name: 'Tết trồng cây', kind: 'event', proper: true, names: ['Tết trồng cây đời đời nhớ ơn Bác Hồ'], from: '1959' },
  { name: 'Ngày Chủ nhật xanh', kind: 'movement', proper: true, owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  { name: 'Ngày thứ bảy tình nguyện', kind: 'movement', proper: true, names: ['Ngày thứ 7 tình nguyện'], owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  { name: 'Uống nước nhớ nguồn', kind: 'movement' },
  { name: 'Khuyến học, khuyến tài', kind: 'movement' },
  // drive
  { name: 'Cán bộ, công chức, viên chức nói không với tiêu cực', kind: 'drive', names: ['Nói không với tiêu cực'], owner: 'Công đoàn Viên chức Việt Nam' },
  { name: 'Trung thành, trách nhiệm, liêm chính, sáng tạo', kind: 'drive', owner: 'Công đoàn Viên chức Việt Nam' },
  { name: 'Trung thành, sáng tạo, tận tụy, gương mẫu', kind: 'drive', owner: 'Công đoàn Viên chức Việt Nam' },
  { name: 'Xây dựng nếp sống văn hóa công nghiệp', kind: 'drive', owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Ba sạch', kind: 'drive', names: ['Ba sạch: Nước sạch, môi trường sạch, nông nghiệp sạch', '3 sạch'], owner: 'huyện Phúc Thọ', from: '2020' },
  { name: 'Người Việt Nam ưu tiên dùng hàng Việt Nam', kind: 'drive', proper: true, names: ['Người Việt Nam dùng hàng Việt Nam', 'Người Việt Nam ưu tiên sử dụng hàng Việt Nam', 'Người Việt dùng hàng Việt'], owner: 'Bộ Chính trị / Mặt trận Tổ quốc Việt Nam', from: '2009' },
  { name: 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', kind: 'drive', proper: true, owner: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', from: '2015' },
  { name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', kind: 'drive', names: ['Học tập và làm theo Bác', 'Học và làm theo Bác'], owner: 'Bộ Chính trị', from: '2016' },
  { name: 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh', kind: 'drive', owner: 'Bộ Chính trị', from: '2006' },
  { name: 'Mỗi thầy giáo, cô giáo là một tấm gương đạo đức, tự học và sáng tạo', kind: 'drive', names: ['Mỗi thầy cô giáo là một tấm gương đạo đức, tự học và sáng tạo', 'Mỗi thầy cô là một tấm gương đạo đức, tự học và sáng tạo'], owner: 'Bộ Giáo dục và Đào tạo, Công đoàn Giáo dục Việt Nam', from: '2007' },
  { name: 'Dân chủ - Kỷ cương - Tình thương - Trách nhiệm', kind: 'drive', owner: 'Công đoàn Giáo dục Việt Nam' },
  { name: 'Xây dựng nhà trường văn hóa - nhà giáo mẫu mực - học sinh thanh lịch', kind: 'drive', owner: 'Sở Giáo dục và Đào tạo Hà Nội', from: '2005' },
  { name: 'Xây dựng gia đình 5 không, 3 sạch', kind: 'drive', names: ['5 không, 3 sạch'], owner: 'Hội Liên hiệp Phụ nữ Việt Nam', from: '2010' },
  { name: 'Mùa hè xanh', kind: 'drive', owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
  { name: 'Tiếp sức mùa thi', kind: 'programme', owner: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Sinh viên Việt Nam' },
  { name: 'Làm cho thế giới sạch hơn', kind: 'drive', proper: true, owner: 'Bộ Tài nguyên và Môi trường' },
  { name: 'Hãy làm sạch biển', kind: 'drive' },
  { name: 'Những giọt máu hồng', kind: 'drive', owner: 'Ban Chỉ đạo quốc gia vận động hiến máu' },
  // programme
  { name: 'Sóng và máy tính cho em', kind: 'programme', proper: true, owner: 'Thủ tướng Chính phủ', from: '2021' },
  { name: 'Mẹ đỡ đầu', kind: 'programme', owner: 'Hội Liên hiệp Phụ nữ Việt Nam', from: '2021' },
  { name: 'Nâng bước em tới trường', kind: 'programme', proper: true, owner: 'Bộ đội Biên phòng', from: '2014' },
  { name: 'Mỗi xã một sản phẩm', kind: 'programme', names: ['OCOP'], owner: 'Thủ tướng Chính phủ', from: '2018' },
  { name: 'Một triệu lá cờ Tổ quốc cùng ngư dân bám biển', kind: 'programme', proper: true, names: ['Tự hào cờ Tổ quốc'], owner: 'Báo Người Lao Động', from: '2019' },
  { name: 'Góp đá xây Trường Sa', kind: 'programme', owner: 'Báo Tuổi Trẻ', from: '2011' },
  { name: 'Vì Trường Sa thân yêu', kind: 'programme' },
  { name: 'Better Work', kind: 'programme', proper: true, names: ['Better Work Việt Nam', 'Better Work Vietnam'], owner: 'Tổ chức Lao động Quốc tế, Tổ chức Tài chính Quốc tế', from: '2009' },
  { name: '1 triệu sáng kiến - nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19', kind: 'programme', proper: true, names: ['01 triệu sáng kiến - nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19', '1 triệu sáng kiến - nỗ lực vượt khó, quyết tâm chiến thắng đại dịch Covid-19', '01 triệu sáng kiến - nỗ lực vượt khó, quyết tâm chiến thắng đại dịch Covid-19'], short: ['1 triệu sáng kiến', '01 triệu sáng kiến', 'Một triệu sáng kiến', '1 triệu sáng kiến nỗ lực vượt khó'], owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2021' },
  { name: '75 nghìn sáng kiến, vượt khó, phát triển', kind: 'programme', proper: true, names: ['75.000 sáng kiến, vượt khó, phát triển'], short: ['75 nghìn sáng kiến', '75.000 sáng kiến'], owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2021' },
  { name: 'Mái ấm công đoàn', kind: 'programme', proper: true, names: ['Mái ấm CĐ'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Bữa cơm Công đoàn', kind: 'programme', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Cảm ơn người lao động', kind: 'programme', owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Đối thoại tháng 5', kind: 'programme', names: ['Chương trình Đối thoại tháng 5'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Công nhân sáng tạo, vững tin bước vào kỷ nguyên mới', kind: 'programme', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2025' },
  { name: 'Chuyến tàu Công đoàn', kind: 'programme', proper: true, names: ['Chuyến tàu mùa xuân'], owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh / Tổng Liên đoàn Lao động' },
  { name: 'Chuyến xe công đoàn', kind: 'programme', proper: true },
  { name: 'Phiên chợ nghĩa tình', kind: 'programme', proper: true, names: ['Phiên chợ nghĩa tình- Tết đoàn viên'], owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh' },
  { name: 'Tết không xa nhà', kind: 'programme' },
  { name: 'Vui Tết cùng công nhân xa quê', kind: 'programme', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2022' },
  { name: 'Vui Tết cùng công nhân khu nhà trọ', kind: 'programme', owner: 'Công đoàn xã Hóc Môn', from: '2026' },
  { name: 'Tết cho em', kind: 'programme', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh', from: '2023' },
  { name: 'Xuân đoàn kết - Tết nghĩa tình', kind: 'programme', proper: true, owner: 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh', from: '2026' },
  { name: 'Túi An sinh công đoàn', kind: 'programme', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2021' },
  { name: 'Xe buýt siêu thị 0 đồng', kind: 'programme', proper: true, names: ['Xe bus siêu thị 0 đồng'], owner: 'Liên đoàn Lao động thành phố Hà Nội', from: '2021' },
  { name: 'Siêu thị giá 0 đồng', kind: 'programme', names: ['Siêu thị 0 đồng'], owner: 'Công đoàn các khu công nghiệp và Chế xuất Hà Nội', from: '2020' },
  { name: 'Đến với nhà trọ công nhân', kind: 'programme', owner: 'Liên đoàn Lao động tỉnh Nghệ An', from: '2021' },
  { name: 'Tấm lưới nghĩa tình vì ngư dân Hoàng Sa, Trường Sa', kind: 'programme', proper: true, names: ['Tấm lưới nghĩa tình'], owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2012' },
  { name: 'Học bổng Nguyễn Đức Cảnh', kind: 'programme', proper: true, owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh', from: '1994' },
  { name: 'Chia sẻ giọt máu hồng', kind: 'programme', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh', from: '2025' },
  { name: 'Hành trình đỏ', kind: 'programme', proper: true, owner: 'Ban Chỉ đạo quốc gia vận động hiến máu', from: '2013' },
  { name: 'Hát cho công nhân nghe - Nghe công nhân hát', kind: 'programme', proper: true, owner: 'Công đoàn ngành Dệt May Hà Nội', from: '2021' },
  { name: 'Giờ thứ 9', kind: 'programme', owner: 'Tổng Liên đoàn Lao động Việt Nam / VTV' },
  { name: 'Hoa giữa đời thường', kind: 'programme', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh' },
  { name: 'Khu nhà trọ văn minh - nghĩa tình', kind: 'programme', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh' },
  { name: 'Khu nhà trọ xanh - sạch - đẹp', kind: 'programme', owner: 'Liên đoàn Lao động Thành phố Hồ Chí Minh' },
  { name: 'Tuần lễ hồng EVN', kind: 'programme', proper: true, owner: 'Tập đoàn / Công đoàn Điện lực Việt Nam', from: '2015' },
  { name: 'Thắp sáng đường quê', kind: 'programme', owner: 'EVN' },
  { name: 'Vinh quang Việt Nam', kind: 'programme', proper: true, names: ['Vinh quang Việt Nam - Dấu ấn những công trình'], owner: 'Báo Lao Động, Tổng Liên đoàn Lao động', from: '2004' },
  { name: 'Phúc lợi đoàn viên', kind: 'programme', proper: true, short: ['Phúc lợi cho đoàn viên', 'Phúc lợi cho đoàn viên và người lao động', 'Phúc lợi cho đoàn viên công đoàn và người lao động', 'Phúc lợi cho đoàn viên, người lao động'], owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2017' },
  { name: 'Chuyển đổi số quốc gia', kind: 'programme' },
  { name: 'Xây dựng nông thôn mới', kind: 'programme', names: ['Nông thôn mới'] },
  { name: 'Giảm nghèo bền vững', kind: 'programme' },
  // contest
  { name: 'Công đoàn tham gia cải cách hành chính và văn hóa công vụ', kind: 'contest', owner: 'Công đoàn Viên chức Việt Nam, Bộ Nội vụ', from: '2022' },
  { name: 'Nhà giáo Hà Nội tâm huyết, sáng tạo', kind: 'contest', owner: 'Công đoàn ngành Giáo dục Hà Nội, Sở Giáo dục và Đào tạo', from: '2017' },
  { name: 'Ngân hàng xanh cho cuộc sống xanh', kind: 'contest', names: ['Ngân hàng xanh vì cuộc sống xanh'], owner: 'Công đoàn Ngân hàng Việt Nam', from: '2024' },
  { name: 'Gia đình - Điểm tựa yêu thương', kind: 'contest', owner: 'Công đoàn Ngân hàng Việt Nam', from: '2021' },
  { name: 'Bàn tay vàng thu hoạch mủ cao su', kind: 'contest', names: ['Bàn tay vàng khai thác mủ cao su'], owner: 'Tập đoàn Công nghiệp Cao su / Công đoàn Cao su Việt Nam' },
  { name: 'Gương sáng tiêu biểu ngành Điện', kind: 'contest', owner: 'Công đoàn Điện lực Việt Nam', from: '2018' },
  { name: 'Sáng kiến vì cộng đồng', kind: 'contest', owner: 'Tạp chí Cộng sản, Bộ Khoa học và Công nghệ, Tổng Liên đoàn Lao động, EVN' },
  { name: 'Liên hoan Tiếng hát thợ mỏ', kind: 'contest', names: ['Tiếng hát thợ mỏ'], owner: 'Công đoàn Than - Khoáng sản Việt Nam', from: '2022' },
  { name: 'Tiếng hát công nhân lao động các khu công nghiệp', kind: 'contest', owner: 'Công đoàn các khu công nghiệp tỉnh Bắc Ninh', from: '2022' },
  { name: 'Lái xe ô tô giỏi và an toàn', kind: 'contest', owner: 'Công đoàn Giao thông vận tải Việt Nam', from: '2016' },
  { name: 'Lái xe mô tô giỏi - an toàn', kind: 'contest', names: ['Lái xe môtô giỏi, an toàn', 'Tìm hiểu Luật Giao thông đường bộ và kỹ năng lái xe mô tô giỏi - An toàn'], owner: 'Công đoàn ngành Giao thông vận tải Hà Nội', from: '2018' },
  { name: 'Kỹ năng Tuần đường, tuần đèn tín hiệu giao thông giỏi', kind: 'contest', owner: 'Công đoàn ngành Giao thông vận tải Hà Nội', from: '2023' },
  { name: 'Hội thi thợ giỏi thành phố Hà Nội', kind: 'contest', names: ['Hội thi thợ giỏi', 'Kỳ thi thợ giỏi'], owner: 'Ủy ban nhân dân thành phố và Liên đoàn Lao động thành phố Hà Nội' },
  { name: 'Hội thi An toàn vệ sinh lao động, phòng chống cháy nổ', kind: 'contest', names: ['Hội thi An toàn vể sinh lao động, phòng chống cháy nổ'], owner: 'Ủy ban nhân dân tỉnh Tiền Giang', from: '2023' },
  { name: 'Hội thi An toàn - Vệ sinh viên giỏi', kind: 'contest', names: ['An toàn vệ sinh viên giỏi', 'ATVSV giỏi'] },
  { name: 'Cán bộ Công đoàn giỏi', kind: 'contest', owner: 'Liên đoàn Lao động thành phố Đà Nẵng', from: '2022' },
  { name: 'Vinh quang Công đoàn Việt Nam', kind: 'contest', names: ['Vinh quang CĐ Việt Nam'], owner: 'Công đoàn Tổng Công ty Địa ốc Sài Gòn; Liên đoàn Lao động quận 9', from: '2014' },
  { name: 'An toàn giao thông vì hạnh phúc của bạn', kind: 'contest', owner: 'Liên đoàn Lao động thành phố Đà Nẵng' },
  { name: 'Vòng tay Công đoàn', kind: 'contest', owner: 'Liên đoàn Lao động tỉnh Tuyên Quang' },
  { name: 'Cuộc thi viết về mô hình, tấm gương người tốt, việc tốt trong phong trào công nhân, viên chức, lao động', kind: 'contest', names: ['Cuộc thi viết về mô hình, tấm gương người tốt, việc tốt trong phong trào công nhân lao động'], owner: 'Liên đoàn Lao động thành phố Đà Nẵng', from: '2022' },
  { name: 'Đơn ca Tiếng hát công nhân', kind: 'contest', names: ['Hội thi đơn ca tiếng hát công nhân'], owner: 'Công đoàn các khu chế xuất-khu công nghiệp Thành phố Hồ Chí Minh' },
  { name: 'Doanh nghiệp tiêu biểu vì Người lao động', kind: 'contest', owner: 'Tổng Liên đoàn Lao động, Bộ Lao động - Thương binh và Xã hội, VCCI', from: '2014' },
  // event
  { name: 'Tết Nhân ái', kind: 'event', proper: true, owner: 'Hội Chữ thập đỏ Việt Nam' },
  { name: 'Tuần lễ Áo dài', kind: 'event', proper: true, names: ['Áo dài - Di sản văn hóa Việt Nam'], owner: 'Hội Liên hiệp Phụ nữ Việt Nam' },
  { name: 'Ngày chạy Olympic vì sức khỏe toàn dân', kind: 'event', proper: true, names: ['Ngày chạy Olympic vì sức khỏe nhân dân', 'Ngày chạy Olympic'], owner: 'Bộ Văn hóa, Thể thao và Du lịch' },
  { name: 'Tuần lễ quốc gia không thuốc lá', kind: 'event', proper: true, owner: 'Bộ Y tế' },
  { name: 'Tuần lễ hưởng ứng học tập suốt đời', kind: 'event', proper: true, owner: 'Bộ Giáo dục và Đào tạo' },
  { name: 'Giờ Trái Đất', kind: 'event', proper: true, owner: 'Quỹ Quốc tế Bảo vệ Thiên nhiên', from: '2007' },
  { name: 'Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới', kind: 'event', proper: true, names: ['Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới'], owner: 'Bộ Lao động - Thương binh và Xã hội', from: '2016' },
  { name: 'Tháng Công nhân', kind: 'event', proper: true, names: ['Tháng CN', 'Tháng 5 công nhân'], owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Tháng hành động về an toàn, vệ sinh lao động', kind: 'event', proper: true, names: ['Tháng An toàn vệ sinh lao động', 'Tháng hành động về ATVSLĐ', 'Tháng Hành động vì ATVSLĐ', 'Tháng hành động an toàn vệ sinh lao động', 'Tháng ATVSLĐ'], owner: 'Thủ tướng Chính phủ / Bộ Lao động - Thương binh và Xã hội', from: '2017' },
  { name: 'Tuần lễ quốc gia An toàn - Vệ sinh lao động - Phòng chống cháy nổ', kind: 'event', proper: true, names: ['Tuần lễ Quốc gia về An toàn Vệ sinh Lao động - Phòng chống cháy nổ', 'Tuần lễ quốc gia ATVSLĐ-PCCN'], owner: 'Bộ Lao động - Thương binh và Xã hội', from: '1999' },
  { name: 'Tết Sum vầy', kind: 'event', proper: true, names: ['Tết Sum vầy - Xuân bình an', 'Tết sum vầy - Xuân tri ân', 'Tết Sum vầy - Xuân ơn Đảng', 'Tết Sum vầy - Xuân chia sẻ', 'Tết Sum vầy - Xuân gắn kết'], owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2014' },
  { name: 'Đảng với công nhân - Công nhân với Đảng', kind: 'event', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2025' },
  { name: 'Diễn đàn công nhân vì doanh nghiệp, doanh nghiệp vì công nhân', kind: 'event', owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2023' },
  { name: 'Ngày hội Lao động sáng tạo', kind: 'event', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2025' },
  { name: 'Chợ Tết Công đoàn', kind: 'event', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam' },
  { name: 'Lễ hội Xuân hồng', kind: 'event', proper: true, owner: 'Viện Huyết học - Truyền máu Trung ương', from: '2008' },
  { name: 'Tuần lễ Vì tuổi thơ', kind: 'event', proper: true, owner: 'Liên đoàn Lao động quận 5, Thành phố Hồ Chí Minh', from: '2014' },
  { name: 'Tuần lễ Văn hóa Dầu khí', kind: 'event', proper: true, owner: 'Tập đoàn / Công đoàn Dầu khí Việt Nam', from: '2010' },
  { name: 'Ngày truyền thống thợ Mỏ', kind: 'event', owner: 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam' },
  { name: 'Tự hào Trí tuệ Lao động Việt Nam', kind: 'event', proper: true, owner: 'Tổng Liên đoàn Lao động Việt Nam', from: '2016' },
  { name: 'Bàn tay Vàng - Sản phẩm Vàng', kind: 'event', owner: 'Ban Tư tưởng - Văn hóa Trung ương, Tổng Liên đoàn Lao động' },
  { name: 'Ngày vì người nghèo', kind: 'event', owner: 'Mặt trận Tổ quốc Việt Nam', from: '2000' },
];

/** Other spellings of a campaign's name: bảo đảm and đảm bảo, each usual abbreviation. Commas and dashes are the lexicon's `loose`. */
export function spellingsOf(name: string): string[] {
  const spellings = [name];
  for (const spelling of [/bảo đảm/i, /đảm bảo/i])
    if (spelling.test(name)) spellings.push(name.replace(spelling, (words) => words.split(' ').reverse().join(' ')));
  return withShortForms(spellings).slice(1);
}

/** The campaigns known by name. `id` is the slug of the canonical name. */
export const campaigns: Lexicon<CampaignEntry> = {
  name: 'campaigns',
  loose: true,
  entries: TABLE.flatMap((entry) => {
    const id = slug(entry.name);
    const names = [entry.name, ...(entry.names ?? [])].flatMap((name) => [name, ...spellingsOf(name)]).slice(1);
    const short = (entry.short ?? []).map((name) => ({
      id: slug(name),
      name,
      names: spellingsOf(name),
      kind: entry.kind,
      proper: false,
      of: id,
    }));
    return [{ proper: false, ...entry, id, names }, ...short];
  }),
};
