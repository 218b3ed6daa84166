/** Where the names of organizations begin and end, kind of body by kind, in sentences made for the purpose. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

/** What a mention in square brackets is: its kind, and its name where that is not the printed words with a capital. */
type Body = string | [kind: string, name: string];

/** The sentence with its mentions in square brackets, and what they are. */
function read(sentence: string): [string, Body[]] {
  const { organizations } = analyze(`Tin trong ngày\n\n${sentence}`, { format: 'text' });
  const mentions = organizations
    .flatMap(({ name, kind, mentions }) => mentions.map(({ start, end, text }) => ({ start, end, text, name, kind })))
    .sort((a, b) => a.start - b.start);
  const offset = 'Tin trong ngày\n\n'.length;
  let marked = '';
  let at = 0;
  for (const { start, end, text } of mentions) {
    marked += `${sentence.slice(at, start - offset)}[${text}]`;
    at = end - offset;
  }
  return [
    marked + sentence.slice(at),
    mentions.map(({ text, name, kind }) => (name === text[0]!.toUpperCase() + text.slice(1) ? kind : [kind, name])),
  ];
}

describe('names of bodies', () => {
  test.each<[string, Body[]]>([
    ['[Ngân hàng NN&PTNT tỉnh Hà Nam] cho vay.', [['company', 'Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam']]],
    ['[Trường Mầm non Hoa Ban] và [Trường PTDTNT THCS huyện Mường Chà] vui.', ['school', ['school', 'Trường Phổ thông dân tộc nội trú Trung học cơ sở huyện Mường Chà']]],
    ['[Hội đồng Đội huyện Ba Bể] gặp [Ban Đại diện cha mẹ học sinh Trường Tiểu học Hoa Mai].', ['mass', 'other']],
    ['Chị làm ở [phân xưởng xếp khuôn Công ty Hoa Mai] đã lâu.', ['company']],
    ['Phân xưởng sản xuất ở tỉnh Hà Nam đã đóng cửa.', []],
    ['[BCĐ Tháng Công nhân tỉnh Hà Nam] và [Ban Chỉ đạo 389 quốc gia] họp.', [['other', 'Ban Chỉ đạo Tháng Công nhân tỉnh Hà Nam'], 'state']],
    ['Phó Trưởng ban Thường trực [Ban Dân vận Tỉnh ủy Hà Nam] nói.', ['party']],
    ['[Xưởng May 2 Công ty CP Hoa Mai] có 45 chị.', [['company', 'Xưởng May 2 Công ty Cổ phần Hoa Mai']]],
    ['[Công ty Tuyển than Cửa Ông] và [Cty CPTM Bia Hoa Mai] thưởng Tết.', ['company', ['company', 'Công ty Cổ phần Thương mại Bia Hoa Mai']]],
    ['[Hội Nông dân TP Hội An] và [Ban Dân nguyện] họp.', [['mass', 'Hội Nông dân thành phố Hội An'], 'state']],
    ['[Trung tâm Kiểm soát bệnh tật tỉnh Hà Nam] và [Viện Pasteur Nha Trang] khám.', ['state', 'other']],
    ['Chủ tịch [CĐCTVN] Lê Thị Sen thăm [CĐ KKT mở Chu Lai].', [['union', 'Công đoàn Công Thương Việt Nam'], ['union', 'Công đoàn Khu kinh tế mở Chu Lai']]],
    ['Phó Trưởng [ban QHLĐ Tổng LĐLĐ] gặp [CLB Nữ công nhân nhà trọ số 5].', [['union', 'Ban Quan hệ lao động Tổng Liên đoàn Lao động Việt Nam'], ['other', 'Câu lạc bộ Nữ công nhân nhà trọ số 5']]],
    ['[Câu lạc bộ Hoa Mai] thắng ba trận.', ['other']],
    ['[Công đoàn Khu kinh tế Vũng Áng] mở 3 lớp; [Công đoàn Khu công nghiệp Hà Nam] mở Tháng Công nhân.', ['union', 'union']],
    // branches in small letters, funds, groups of friends, sites and wards of hospitals
    ['[CĐ ngành dệt may tỉnh Hà Nam] trao quà.', [['union', 'Công đoàn ngành dệt may tỉnh Hà Nam']]],
    ['Tiền lấy từ [Quỹ tình nghĩa của LĐLĐ tỉnh Hà Nam].', [['other', 'Quỹ tình nghĩa của Liên đoàn Lao động tỉnh Hà Nam']]],
    ['[Quỹ Tình Thương] của [Công ty TNHH Hoa Mai] góp tiền.', ['other', 'company']],
    ['Quỹ lương của [Công ty TNHH Hoa Mai] tăng.', ['company']],
    ['[Trường Trung cấp CĐ Hà Nam] khai giảng.', [['school', 'Trường Trung cấp Công đoàn Hà Nam']]],
    ['[Nhóm thiện nguyện Mặt trời hồng] tặng quà.', ['other']],
    ['[Bệnh viện Hoa Mai cơ sở Bình Lục] mở cửa.', ['other']],
    ['[Bệnh viện Hoa Mai] cơ sở vật chất tốt.', ['other']],
    ['Bé nằm ở [Khoa Ngoại Nhi] đã lâu.', ['other']],
    ['[Trung tâm Bồi dưỡng chính trị huyện Bình Lục] mở lớp.', ['school']],
    ['Ban Chỉ đạo xây dựng nông thôn mới họp.', []],
    ['[Công ty CP CBTS Hoa Mai] gặp [Ban Chính sách KTXH Tổng LĐLĐVN].', [['company', 'Công ty Cổ phần Chế biến Thủy sản Hoa Mai'], ['union', 'Ban Chính sách Kinh tế - Xã hội Tổng Liên đoàn Lao động Việt Nam']]],
    // units of ministries and districts
    ['Phó Cục trưởng [Cục Quản lý nhà và thị trường bất động sản] - [Bộ Xây dựng] nói.', ['state', 'state']],
    ['Vụ phó [Vụ Quản lý các khu kinh tế] - [Bộ Kế hoạch và Đầu tư] nói.', ['state', 'state']],
    ['Bà Hoa - Vụ trưởng [Vụ Tiền lương] - [Bộ Nội vụ] nói.', ['state', 'state']],
    ['[Cục Sở hữu trí tuệ] cấp bằng.', ['state']],
    ['[Tổng cục Thi hành án dân sự] hướng dẫn.', ['state']],
    ['[Ủy ban Quản lý vốn nhà nước tại doanh nghiệp] họp.', ['state']],
    ['[Ban Chỉ đạo Quốc gia phòng, chống dịch Covid-19] họp.', ['state']],
    ['[Ban Chỉ đạo phòng, chống tham nhũng Trung ương] họp.', ['state']],
    ['[Hội đồng bình chọn cấp Trung ương] họp.', ['other']],
    ['[Hội đồng Lý luận Trung ương] họp.', ['party']],
    ['[Hội đồng Dân tộc của Quốc hội] họp.', ['state']],
    ['Ông Hòa, Chánh [văn phòng Ban cán sự đảng Bộ Giao thông vận tải] nói.', ['party']],
    ['Trưởng [phòng Nhà ở và Thị trường Bất động sản], [Sở Xây dựng tỉnh Quảng Bình] nói.', ['state', 'state']],
    ['Trưởng [Phòng Thanh tra - Pháp chế] nói.', ['state']],
    ['[Kiểm toán Nhà nước] kết luận.', ['state']],
    ['[Tòa án nhân dân cấp cao tại Hà Nội] xét xử.', ['state']],
    ['[Tòa án Quân sự Quân khu 7] xét xử.', ['state']],
    ['[Hạt Kiểm lâm huyện Hương Sơn] bắt giữ.', ['state']],
    ['[Đội CSGT huyện Văn Lãng] bắt giữ.', [['state', 'Đội Cảnh sát giao thông huyện Văn Lãng']]],
    ['[Đồn Biên phòng Lý Sơn] cứu nạn.', ['state']],
    ['[Hải đoàn 48] cứu nạn.', ['state']],
    ['[Quân ủy Trung ương] họp.', ['party']],
    // boards of projects
    ['Ông từng là Trưởng [ban Quản lý dự án Cảng Nghi Sơn].', ['state']],
    ['[Ban Quản lý dự án 85] có mặt.', ['state']],
    ['[Ban Quản lý đường sắt đô thị Hà Nội] báo cáo.', ['state']],
    ['[Ban Quản lý rừng phòng hộ Sóc Sơn] kiểm tra.', ['state']],
    // embassies and foreigners
    ['[Đại sứ quán Việt Nam tại Nhật Bản] hỗ trợ.', ['state']],
    ['[Tổng Lãnh sự quán Việt Nam tại Osaka] hỗ trợ.', ['state']],
    ['[Văn phòng ILO tại Việt Nam] khuyến nghị.', [['other', 'Văn phòng Tổ chức Lao động Quốc tế tại Việt Nam']]],
    ['[Hiệp hội Doanh nghiệp Hàn Quốc tại Việt Nam] kiến nghị.', ['mass']],
    ['[Hạ viện Anh] bỏ phiếu.', ['state']],
    ['[Đảng Dân chủ Mỹ] họp.', ['party']],
    ['[Tổng Liên đoàn Lao động Pháp] kêu gọi.', ['union']],
    ['[Nghiệp đoàn báo chí quốc gia Pháp] kêu gọi.', ['union']],
    ['[Công đoàn Ngành Công nghiệp Hàn Quốc] đến thăm.', ['union']],
    // unions of trades
    ['[Nghiệp đoàn xe ôm, xe công nghệ quận Bình Tân] ra mắt.', ['union']],
    ['[Nghiệp đoàn Bốc xếp chợ Đông Ba] ra mắt.', ['union']],
    ['[Nghiệp đoàn lái xe taxi Vạn Xuân] ra mắt.', ['union']],
    ['[Công đoàn Cơ quan Bộ Tài chính] trao quà.', ['union']],
    ['[Trường Trung cấp Công đoàn TP Hà Nội] mở lớp.', [['school', 'Trường Trung cấp Công đoàn thành phố Hà Nội']]],
    ['[Công ty Du lịch Công đoàn Việt Nam] khai trương.', ['company']],
    ['[Khách sạn Công đoàn Quảng Bá] khai trương.', ['company']],
    ['[Quỹ Hỗ trợ tìm kiếm, quy tập hài cốt liệt sĩ] trao quà.', ['other']],
    ['[Quỹ Khuyến học tỉnh Nghệ An] trao quà.', ['other']],
    ['[Hiệp hội các doanh nghiệp Khu công nghiệp - Khu chế xuất TPHCM] kiến nghị.', [['mass', 'Hiệp hội các doanh nghiệp Khu công nghiệp - Khu chế xuất thành phố Hồ Chí Minh']]],
    ['[Giáo hội Phật giáo Việt Nam] trao quà.', ['other']],
    ['[Liên đoàn Bóng đá Việt Nam] họp báo.', ['other']],
    // press
    ['[Báo Người Lao Động] và toàn thể công nhân.', ['press']],
    ['Ông là Phó Tổng Thư ký tòa soạn [báo Dân trí].', ['press']],
    ['Đoàn làm việc với [Ban biên tập báo Le Monde diplomatique].', [['press', 'Ban biên tập Báo Le Monde diplomatique']]],
    ['[báo Lao động Thủ đô điện tử] đưa tin.', ['press']],
    ['Trả lời trên [VnExpress], ông nói.', ['press']],
    ['Như [Dân trí] đã đưa tin, vụ việc đang điều tra.', [['press', 'Báo Dân trí']]],
    ['[Tạp chí Lao động và Công đoàn] ra số mới.', ['press']],
    ['Theo hãng tin [Reuters], vụ cháy đã tắt.', ['press']],
    ['[NXB Trẻ] in sách.', [['press', 'Nhà xuất bản Trẻ']]],
    // companies
    ['[Công ty CP Tập đoàn Đại Dương] ([Ocean Group]) xin đầu tư.', [['company', 'Công ty Cổ phần Tập đoàn Đại Dương'], ['company', 'Công ty Cổ phần Tập đoàn Đại Dương']]],
    ['Khoản nợ từ [Vinashin] chưa được xử lý.', ['company']],
    ['Hợp đồng với [PVTrans] đã ký.', ['company']],
    ['Anh làm tại [Cienco 4] từ lâu.', ['company']],
    ['[Sacombank] mở quầy.', ['company']],
    ['[Hộ kinh doanh Hồng Phát] bị phạt.', ['company']],
    ['Đại diện [Bảo hiểm Bảo Minh Khánh Hòa] nói.', ['company']],
    ['[Điện lực Hai Bà Trưng] cắt điện.', ['company']],
    ['[Bưu điện tỉnh Nghệ An] chi trả.', ['company']],
    ['Sáng nay [hãng taxi Mai Linh] đã tuyển thêm người.', ['company']],
    ['[Văn phòng Luật sư Hoàng Hưng] lên tiếng.', ['company']],
    ['[Tổng công ty May 10] tuyển dụng.', ['company']],
    ['[Công ty 76] tuyển dụng.', ['company']],
    ['[Nhà máy Z175] tuyển dụng.', ['company']],
    ['[nhà máy ethanol Phú Thọ] đã dừng.', ['company']],
    ['[HTX rau an toàn Văn Đức] bán rau.', [['company', 'Hợp tác xã rau an toàn Văn Đức']]],
    ['[Siêu thị Co.opmart Cống Quỳnh] bán hàng.', ['company']],
    // schools and houses
    ['[Trường Cao đẳng nghề số 8] tuyển sinh.', ['school']],
    ['[Học viện Báo chí và Tuyên truyền] tuyển sinh.', ['school']],
    ['Sáng nay [Trung tâm GDTX quận 3] đã mở lớp.', [['other', 'Trung tâm Giáo dục thường xuyên quận 3']]],
    ['[Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên quận 6] tuyển sinh.', ['other']],
    ['[Bệnh viện Trung ương Quân đội 108] nhận bệnh nhân.', ['other']],
    ['[Bệnh viện Đa khoa khu vực Thủ Đức] nhận bệnh nhân.', ['other']],
    ['[Khoa Hồi sức tích cực] - [Bệnh viện Bạch Mai] nhận bệnh nhân.', ['other', 'other']],
    // arms, houses and offices of several words
    ['[Bộ Tư lệnh Vùng 4 Hải quân] cứu nạn.', ['state']],
    ['[Lữ đoàn 125 Hải quân] cứu nạn.', ['state']],
    ['[Công đoàn Điện lực miền Nam] trao quà.', ['union']],
    ['[Quỹ học bổng Vừ A Dính] trao quà.', ['other']],
    ['[Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn TPHCM] họp.', [['state', 'Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn thành phố Hồ Chí Minh']]],
    ['[Học viện Cảnh sát nhân dân] mở lớp.', ['school']],
    ['[Trường mầm non tư thục Hoa Hồng] mở lớp.', ['school']],
    ['[Trường Chính trị tỉnh Thanh Hóa] mở lớp.', ['school']],
    ['[Bệnh viện Lao và Bệnh phổi Trung ương] nhận bệnh nhân.', ['other']],
    ['Phóng viên [báo Bảo vệ pháp luật] có mặt.', ['press']],
    // unions of units, above and inside
    ['[CĐCS phường Hoa Lư] vận động đoàn viên.', [['union', 'Công đoàn cơ sở phường Hoa Lư']]],
    ['[Công đoàn cấp trên trực tiếp cơ sở huyện Tam Nông] hướng dẫn.', ['union']],
    ['Cả tỉnh có 20 công đoàn cấp trên cơ sở.', []],
    ['Ngành hướng tới lập [nghiệp đoàn những người trồng dâu] ở xã.', ['union']],
    ['[Đảng ủy Các cơ quan Đảng tỉnh Tây Ninh] họp.', ['party']],
    ['[Hội Phụ nữ Công an tỉnh Nam Định] tặng áo ấm.', ['mass']],
    ['Hội Lim mở vào tháng giêng.', []],
    // offices of regions, banks and their branches
    ['[BHXH khu vực XXVII] đã nộp đơn kiện.', [['state', 'Bảo hiểm xã hội khu vực XXVII']]],
    ['[Chi cục Thuế khu vực Sơn Dương - Yên Sơn] thu nợ.', ['state']],
    ['[Ban ATGT tỉnh Đắk Nông] phát mũ.', ['state']],
    ['[Sở Giáo dục và Đào tạo Lâm Đồng] hỗ trợ sách vở.', [['state', 'Sở Giáo dục và Đào tạo tỉnh Lâm Đồng']]],
    ['Quà do [Sở Giáo dục và Đào tạo] hỗ trợ.', ['state']],
    ['[Ngân hàng Nhà nước Chi nhánh tỉnh Hà Nam] họp.', ['state']],
    ['Hôm nay [Agribank chi nhánh Nghệ An] đã họp.', ['company']],
    ['[Công ty TNHH Hoa Lư - Chi nhánh Bình Dương] tặng quà.', ['company']],
    ['Sáng nay [VNPT Hà Tĩnh] đã họp.', ['company']],
    ['Kỹ sư của [EVN] sửa đường dây.', [['company', 'Tập đoàn Điện lực Việt Nam']]],
    ['[Ban Quản lý chợ Hoa Lư] sắp xếp quầy hàng.', ['state']],
    ['[Đội Cảnh sát kinh tế Công an huyện Thuận Thành] kiểm tra.', ['state']],
    ['[Cục Chính trị Quân khu 9] thăm gia đình.', ['state']],
    ['[Lữ đoàn Công binh 270] rà phá bom mìn.', ['state']],
    ['[Vùng 4 Hải quân] tặng quà.', ['state']],
    // houses by number, chains, subsidiaries
    ['Anh nằm ở [Bệnh viện 108] đã lâu.', ['other']],
    ['Xây Bệnh viện Đa khoa 500 giường.', []],
    ['[Trường Chính trị Trần Phú] tuyển sinh.', ['school']],
    ['[Coopmart Nguyễn Đình Chiểu] đông khách.', ['company']],
    ['Hệ thống siêu thị [Coopmart] mở thêm 3 Coopmart mới.', ['company']],
    ['[Toyota Việt Nam] ký thỏa ước nhóm.', ['company']],
    ['Cuộc thi Robocon Việt Nam đã mở.', []],
    ['[Tổng công ty May Sông Trà] - CTCP ký hợp đồng.', ['company']],
    ['Anh Tú làm ở [Phân xưởng Đào lò 2] từ lâu.', ['company']],
    ['Ảnh: [VGP].', [['press', 'Báo điện tử Chính phủ']]],
    ['Theo [Đời sống và pháp luật], vụ việc đã rõ.', [['press', 'Báo Đời sống và Pháp luật']]],
    ['[Lao Động Online] xin giới thiệu bài viết.', ['press']],
    ['Giám đốc [ILO Việt Nam] phát biểu.', [['other', 'Tổ chức Lao động Quốc tế Việt Nam']]],
    ['[Công ty TNHH Xây dựng và Thương mại Trường Thịnh] xây cầu.', ['company']],
    ['Hôm nay [VinFast] tuyển dụng.', ['company']],
    // verbs behind houses, clubs and schools told by their unit
    ['Tại đây, [Viện Dinh dưỡng] vận động người dân.', ['other']],
    ['Tại đây, [Bệnh viện Nội tiết Trung ương] vận động người dân.', ['other']],
    ['[Câu lạc bộ Chủ nhà trọ phường Hoa Lư] sinh hoạt.', ['other']],
    ['[Trường Trung cấp nghề Dân tộc nội trú tỉnh Nghệ An] tuyển sinh.', ['school']],
    ['[Trường THPT Lê Lợi] thành phố Vinh tuyển sinh.', [['school', 'Trường Trung học phổ thông Lê Lợi']]],
    ['[Văn phòng Đoàn ĐBQH và HĐND tỉnh Hà Nam] giám sát.', [['state', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Nam']]],
    ['[Phòng Thương mại Mỹ tại Việt Nam] góp ý.', ['other']],
    // a word glued to the name
    ['Vườn rau của [Trường Đại học Y dược Cần Thơ]rộng hai mẫu.', ['school']],
    ['[Tổng công ty Càphê Sông Trà] bán hàng.', ['company']],
    // numbers of shortenings, words of trade and of wards behind a capital, the group's letters, whose a fund or a council is
    ['Đoàn thăm [Bệnh viện Điều trị COVID-19 Sông Trà].', ['other']],
    ['[Trung tâm Cấp cứu mỏ] và [Viện Khoa học Công nghệ mỏ] cùng dự.', ['other', 'other']],
    ['Anh Hải ở [Phân xưởng Máy biến áp truyền tải], chị Lan ở [Phân xưởng Đào lò 3].', ['company', 'company']],
    ['Chị Lan, Phó Trưởng [khoa Phục hồi chức năng tim mạch], cảm ơn.', ['other']],
    ['Chị Lan, điều dưỡng trưởng [khoa Nội 2], và anh Hải, Trưởng [khoa Ngoại thần kinh] - người mổ.', ['other', 'other']],
    ['Vụ trưởng [Vụ Tổ chức cán bộ] Phạm Văn Hòa họp với Cục trưởng [Cục An toàn lao động] Hà Tất Thành.', ['state', 'state']],
    ['Đại diện [Ban Quan hệ cộng đồng Tổng công ty Sông Trà] dự.', ['company']],
    ['Quà của [Công ty Than Sông Trà - TKV] đã đến.', ['company']],
    ['[Quỹ Từ thiện Báo Tuổi Trẻ] tặng học bổng.', ['other']],
    ['[Hội đồng sáng kiến Vietcombank] sẽ họp.', ['company']],
    ['Ai cũng thích [Đoàn an dưỡng 22].', ['other']],
    ['[Xí nghiệp X55] làm đẹp khuôn viên.', ['company']],
    ['Quà cho [Nghiệp đoàn Nghề cá An Hải] Ảnh: MINH THƯ', ['union']],
    ['Hội thi thợ giỏi [VRG] đã xong.', [['company', 'Tập đoàn Công nghiệp Cao su Việt Nam']]],
    // none
    ['Anh là Chiến sĩ thi đua ngành Ngân hàng từ năm ngoái.', []],
    ['Hơn 300 đoàn viên nghiệp đoàn nghề cá nhận cờ.', []],
    ['Sở quản lý cùng Ban Dân tộc các tỉnh Tây Bắc ký kết.', []],
    ['Công nhân trồng cao su Kon Tum được mùa.', []],
    ['Tạp chí Công đoàn - Chiều nay (8/3), nữ cán bộ gặp mặt.', []],
    ['Các nghiệp đoàn nghề cá ở miền Trung gặp khó.', []],
    ['Trung tâm VH-TT các xã được xây.', []],
    ['Cả nước có nhiều CLB TDTT cơ sở.', []],
    ['Từ trung tâm xã Hiếu cũ, khách đi thêm một đoạn.', []],
  ])('%s', (sentence, bodies) => {
    expect(read(sentence.replaceAll(/[[\]]/gu, ''))).toEqual([sentence, bodies]);
  }); // biome-ignore format: a table of cases
});
