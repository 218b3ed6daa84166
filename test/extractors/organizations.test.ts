/** Organizations in sentences made for the purpose: span, full name and kind, and what is none. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

/** [text, name, kind] of every mention, in text order. */
function read(text: string, publishedAt?: string) {
  const record = analyze(text, { format: 'text', ...(publishedAt ? { publishedAt } : {}) });
  return record.organizations
    .flatMap(({ name, kind, mentions }) =>
      mentions.map((mention) => ({ start: mention.start, row: [mention.text, name, kind] })),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ row }) => row);
}

/** The sentence stands in the body, below a title without names. */
const body = (sentence: string) => `Tin trong ngày\n\n${sentence}`;

describe('names', () => {
  test.each([
    ['Sáng nay LĐLĐ quận Thanh Xuân tổ chức hội nghị.', 'LĐLĐ quận Thanh Xuân', 'Liên đoàn Lao động quận Thanh Xuân', 'union'],
    ['Chủ tịch LĐLĐ quận Thanh Xuân Cao Đắc Tiến dự.', 'LĐLĐ quận Thanh Xuân', 'Liên đoàn Lao động quận Thanh Xuân', 'union'],
    ['Liên đoàn Lao động (LĐLĐ) quận Thanh Xuân Cao Đắc Tiến dự.', 'Liên đoàn Lao động (LĐLĐ) quận Thanh Xuân', 'Liên đoàn Lao động quận Thanh Xuân', 'union'],
    ['Liên đòan Lao động tỉnh Đồng Tháp trao quà.', 'Liên đòan Lao động tỉnh Đồng Tháp', 'Liên đoàn Lao động tỉnh Đồng Tháp', 'union'],
    ['Quà của LĐLĐ Tiền Giang đã đến nơi.', 'LĐLĐ Tiền Giang', 'Liên đoàn Lao động tỉnh Tiền Giang', 'union'],
    ['Quà của LĐLĐ TP.Hà Nội đã đến nơi.', 'LĐLĐ TP.Hà Nội', 'Liên đoàn Lao động thành phố Hà Nội', 'union'],
    ['Quà của LĐLĐ TPHCM đã đến nơi.', 'LĐLĐ TPHCM', 'Liên đoàn Lao động thành phố Hồ Chí Minh', 'union'],
    ['Quà của LĐLĐ H. Củ Chi đã đến nơi.', 'LĐLĐ H. Củ Chi', 'Liên đoàn Lao động huyện Củ Chi', 'union'],
    ['Quà của LĐLĐ Q.10 đã đến nơi.', 'LĐLĐ Q.10', 'Liên đoàn Lao động quận 10', 'union'],
    ['Quà của LĐLĐ tỉnh BR-VT đã đến nơi.', 'LĐLĐ tỉnh BR-VT', 'Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu', 'union'],
    ['Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam ban hành kế hoạch.', 'Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam', 'union'],
    ['Công đoàn cơ sở Công ty TNHH MTV Thủy nông Sông Tích được khen.', 'Công đoàn cơ sở Công ty TNHH MTV Thủy nông Sông Tích', 'Công đoàn cơ sở Công ty TNHH Một thành viên Thủy nông Sông Tích', 'union'],
    ['Bà làm ở CĐCS Trường THCS Hoa Lư từ năm ngoái.', 'CĐCS Trường THCS Hoa Lư', 'Công đoàn cơ sở Trường Trung học cơ sở Hoa Lư', 'union'],
    ['CĐ ngành Dệt May Hà Nội hỗ trợ đoàn viên.', 'CĐ ngành Dệt May Hà Nội', 'Công đoàn ngành Dệt May Hà Nội', 'union'],
    ['Số liệu do Viện Công nhân - CĐ đưa ra.', 'Viện Công nhân - CĐ', 'Viện Công nhân - Công đoàn', 'union'],
    ['Số liệu do Viện Công nhân và CĐ đưa ra.', 'Viện Công nhân và CĐ', 'Viện Công nhân và Công đoàn', 'union'],
    ['Chị học ở Trường ĐH CĐ ba năm.', 'Trường ĐH CĐ', 'Trường Đại học Công đoàn', 'school'],
    ['Chị học ở ĐH Công đoàn ba năm.', 'ĐH Công đoàn', 'Trường Đại học Công đoàn', 'school'],
    ['ĐH Công đoàn tỉnh Lai Châu lần thứ XII thành công.', 'Công đoàn tỉnh Lai Châu', 'Công đoàn tỉnh Lai Châu', 'union'],
    ['ĐH Công đoàn TCty Giấy VN thành công.', 'Công đoàn TCty Giấy VN', 'Công đoàn Tổng công ty Giấy Việt Nam', 'union'],
    ['Đoàn Liên hiệp CĐ tỉnh Bò Kẹo sang thăm.', 'Liên hiệp CĐ tỉnh Bò Kẹo', 'Liên hiệp Công đoàn tỉnh Bò Kẹo', 'union'],
    ['Chỉ thị do Ban Bí thư T.Ư Đảng ban hành.', 'Ban Bí thư T.Ư Đảng', 'Ban Bí thư Trung ương Đảng', 'party'],
    ['Quà do T.Ư HNDVN trao.', 'T.Ư HNDVN', 'Trung ương Hội Nông dân Việt Nam', 'mass'],
    ['Em học ở Trường Cao đẳng Xây dựng công trình đô thị ba năm.', 'Trường Cao đẳng Xây dựng công trình đô thị', 'Trường Cao đẳng Xây dựng công trình đô thị', 'school'],
    ['Trong giai đoạn 2008-2013 Sở Công Thương Bắc Kạn cho vay.', 'Sở Công Thương Bắc Kạn', 'Sở Công Thương tỉnh Bắc Kạn', 'state'],
    ['Dịp Tết Quý Mão 2023 Tổng LĐLĐ có quà.', 'Tổng LĐLĐ', 'Tổng Liên đoàn Lao động Việt Nam', 'union'],
    ['Chị giúp Công ty Than Mạo Khê.Ba chị em đều vui.', 'Công ty Than Mạo Khê', 'Công ty Than Mạo Khê', 'company'],
    ['Em học ở Trường Tiểu học L.T.V ba năm.', 'Trường Tiểu học L.T.V', 'Trường Tiểu học L.T.V', 'school'],
    ['Anh vay của Công ty Tài chính quốc tế ba năm.', 'Công ty Tài chính quốc tế', 'Công ty Tài chính quốc tế', 'company'],
    ['Quà của LĐLĐ TP.Tuy Hòa đã đến nơi.', 'LĐLĐ TP.Tuy Hòa', 'Liên đoàn Lao động thành phố Tuy Hòa', 'union'],
    ['CĐ ĐLVN xây nhà cho đoàn viên.', 'CĐ ĐLVN', 'Công đoàn Điện lực Việt Nam', 'union'],
    ['CĐ TCty Lương thực VN hỗ trợ đoàn viên.', 'CĐ TCty Lương thực VN', 'Công đoàn Tổng công ty Lương thực Việt Nam', 'union'],
    ['Công đoàn các KCN tỉnh Quảng Ninh kiểm tra.', 'Công đoàn các KCN tỉnh Quảng Ninh', 'Công đoàn các Khu công nghiệp tỉnh Quảng Ninh', 'union'],
    ['Công đoàn Khu kinh tế (KKT) Hải Phòng kiểm tra.', 'Công đoàn Khu kinh tế (KKT) Hải Phòng', 'Công đoàn Khu kinh tế Hải Phòng', 'union'],
    ['Ban Nữ công Tổng LĐLĐVN mở lớp.', 'Ban Nữ công Tổng LĐLĐVN', 'Ban Nữ công Tổng Liên đoàn Lao động Việt Nam', 'union'],
    ['BCH LĐLĐ TP.Cần Thơ họp.', 'BCH LĐLĐ TP.Cần Thơ', 'Ban Chấp hành Liên đoàn Lao động thành phố Cần Thơ', 'union'],
    ['Cụm thi đua số 6 tổng kết năm.', 'Cụm thi đua số 6', 'Cụm thi đua số 6', 'union'],
    ['Nghiệp đoàn nghề cá xã An Hải ra mắt.', 'Nghiệp đoàn nghề cá xã An Hải', 'Nghiệp đoàn nghề cá xã An Hải', 'union'],
    ['Ông là Ủy viên T.Ư Đảng từ lâu.', 'T.Ư Đảng', 'Trung ương Đảng', 'party'],
    ['Ban Dân vận Thành ủy TPHCM khảo sát.', 'Ban Dân vận Thành ủy TPHCM', 'Ban Dân vận Thành ủy thành phố Hồ Chí Minh', 'party'],
    ['Ông sang thăm Đảng Cộng sản Ấn Độ tuần này.', 'Đảng Cộng sản Ấn Độ', 'Đảng Cộng sản Ấn Độ', 'party'],
    ['Giám đốc Trung tâm dịch vụ việc làm Hà Nội cho biết.', 'Trung tâm dịch vụ việc làm Hà Nội', 'Trung tâm dịch vụ việc làm Hà Nội', 'state'],
    ['Cục trưởng Cục Quản lý nhà và thị trường bất động sản, nói.', 'Cục Quản lý nhà và thị trường bất động sản', 'Cục Quản lý nhà và thị trường bất động sản', 'state'],
    ['Ông là Trưởng phòng Giáo dục Mầm non từ lâu.', 'phòng Giáo dục Mầm non', 'Phòng Giáo dục Mầm non', 'state'],
    ['Bệnh viện Nhi Đồng 2 đã tiếp nhận.', 'Bệnh viện Nhi Đồng 2', 'Bệnh viện Nhi Đồng 2', 'other'],
    ['Công ty CP Tập đoàn Hoa Mai thưởng Tết.', 'Công ty CP Tập đoàn Hoa Mai', 'Công ty Cổ phần Tập đoàn Hoa Mai', 'company'],
    ['Ban Chấp hành CĐCS lâm thời Công ty Hoa Mai họp.', 'Ban Chấp hành CĐCS lâm thời Công ty Hoa Mai', 'Ban Chấp hành Công đoàn cơ sở lâm thời Công ty Hoa Mai', 'union'],
    ['Công đoàn các cơ quan, đơn vị trực thuộc Tổng LĐLĐVN họp.', 'Công đoàn các cơ quan, đơn vị trực thuộc Tổng LĐLĐVN', 'Công đoàn các cơ quan, đơn vị trực thuộc Tổng Liên đoàn Lao động Việt Nam', 'union'],
    ['Huyện ủy Phúc Thọ đã có văn bản.', 'Huyện ủy Phúc Thọ', 'Huyện ủy Phúc Thọ', 'party'],
    ['UBND Q.1 hỗ trợ kinh phí.', 'UBND Q.1', 'Ủy ban nhân dân quận 1', 'state'],
    ['Sở GD-ĐT TP.HCM hướng dẫn.', 'Sở GD-ĐT TP.HCM', 'Sở Giáo dục và Đào tạo thành phố Hồ Chí Minh', 'state'],
    ['Hội LHPN VN phát động.', 'Hội LHPN VN', 'Hội Liên hiệp Phụ nữ Việt Nam', 'mass'],
    ['Cty CP Cấp nước Trà Nóc giảm giá.', 'Cty CP Cấp nước Trà Nóc', 'Công ty Cổ phần Cấp nước Trà Nóc', 'company'],
    ['Ngân hàng TMCP Phương Bắc cho vay.', 'Ngân hàng TMCP Phương Bắc', 'Ngân hàng Thương mại Cổ phần Phương Bắc', 'company'],
    ['Trường Tiểu học Lê Lợi khai giảng.', 'Trường Tiểu học Lê Lợi', 'Trường Tiểu học Lê Lợi', 'school'],
    ['Trường Đại học Sư phạm Kỹ thuật mở lớp.', 'Trường Đại học Sư phạm Kỹ thuật', 'Trường Đại học Sư phạm Kỹ thuật', 'school'],
    ['Bệnh viện Đa khoa tỉnh Hà Giang tiếp nhận.', 'Bệnh viện Đa khoa tỉnh Hà Giang', 'Bệnh viện Đa khoa tỉnh Hà Giang', 'other'],
    ['Quỹ Tấm lòng vàng chi tiền.', 'Quỹ Tấm lòng vàng', 'Quỹ Tấm lòng vàng', 'other'],
    ['Họ lập quỹ “Chung một tấm lòng” từ đó.', 'Chung một tấm lòng', 'Quỹ Chung một tấm lòng', 'other'],
    ['Báo Lao động Thủ đô đưa tin.', 'Báo Lao động Thủ đô', 'Báo Lao động Thủ đô', 'press'],
    ['Hội đồng Thương mại và Đầu tư Việt Nam – Hoa Kỳ họp phiên đầu.', 'Hội đồng Thương mại và Đầu tư Việt Nam – Hoa Kỳ', 'Hội đồng Thương mại và Đầu tư Việt Nam - Hoa Kỳ', 'state'],
    ['Hội Hữu nghị Việt - Úc mở lớp.', 'Hội Hữu nghị Việt - Úc', 'Hội Hữu nghị Việt - Úc', 'mass'],
    ['Đội bóng về Trung tâm đào tạo trẻ Việt Nam hôm qua.', 'Trung tâm đào tạo trẻ Việt Nam', 'Trung tâm đào tạo trẻ Việt Nam', 'other'],
    ['Theo Bộ giao thông, cầu sẽ xong.', 'Bộ giao thông', 'Bộ giao thông', 'state'],
    ['Sở Cảnh sát PC&CC TP Hà Nội nhận tin.', 'Sở Cảnh sát PC&CC TP Hà Nội', 'Sở Cảnh sát PC&CC thành phố Hà Nội', 'state'],
    ['Bộ Tư lệnh Tác chiến Quân đội Ba Lan ra thông báo.', 'Bộ Tư lệnh Tác chiến Quân đội Ba Lan', 'Bộ Tư lệnh Tác chiến Quân đội Ba Lan', 'state'],
    ['Bộ Tư lệnh Cảnh sát biển Vùng 3 kiểm tra.', 'Bộ Tư lệnh Cảnh sát biển Vùng 3', 'Bộ Tư lệnh Cảnh sát biển Vùng 3', 'state'],
    ['Hội đồng An ninh Liên bang Nga họp kín.', 'Hội đồng An ninh Liên bang Nga', 'Hội đồng An ninh Liên bang Nga', 'state'],
    ['Ủy ban Thương mại Liên bang Mỹ phạt nặng.', 'Ủy ban Thương mại Liên bang Mỹ', 'Ủy ban Thương mại Liên bang Mỹ', 'state'],
    ['Chính phủ nước CHXHCN Việt Nam ký kết.', 'Chính phủ nước CHXHCN Việt Nam', 'Chính phủ nước CHXHCN Việt Nam', 'state'],
    ['Sở Y tế Bắc Kinh cảnh báo.', 'Sở Y tế Bắc Kinh', 'Sở Y tế Bắc Kinh', 'state'],
    ['Hội Thuyền buồm Primorye cảm ơn.', 'Hội Thuyền buồm Primorye', 'Hội Thuyền buồm Primorye', 'mass'],
    ['Ủy ban Hàng không liên quốc gia cho biết.', 'Ủy ban Hàng không liên quốc gia', 'Ủy ban Hàng không liên quốc gia', 'state'],
    ['Ban Thư ký APEC trả lời.', 'Ban Thư ký APEC', 'Ban Thư ký APEC', 'union'],
    ['Vụ Giáo dục Đại học soạn thảo.', 'Vụ Giáo dục Đại học', 'Vụ Giáo dục Đại học', 'state'],
    ['Chi cục Bảo vệ môi trường đã kiểm tra.', 'Chi cục Bảo vệ môi trường', 'Chi cục Bảo vệ môi trường', 'state'],
    ['Cục Phòng, chống tệ nạn xã hội cho biết.', 'Cục Phòng, chống tệ nạn xã hội', 'Cục Phòng, chống tệ nạn xã hội', 'state'],
    ['Phòng Bảo vệ, chăm sóc trẻ em và Bình đẳng giới họp.', 'Phòng Bảo vệ, chăm sóc trẻ em và Bình đẳng giới', 'Phòng Bảo vệ, chăm sóc trẻ em và Bình đẳng giới', 'state'],
    ['Trung tâm Kiểm soát và Phòng ngừa dịch bệnh Mỹ báo.', 'Trung tâm Kiểm soát và Phòng ngừa dịch bệnh Mỹ', 'Trung tâm Kiểm soát và Phòng ngừa dịch bệnh Mỹ', 'other'],
    ['Trưởng phòng giáo dục huyện Can Lộc nhận lỗi.', 'phòng giáo dục huyện Can Lộc', 'Phòng giáo dục huyện Can Lộc', 'state'],
    ['Họ phối hợp với Công an quận 3 từ lâu.', 'Công an quận 3', 'Công an quận 3', 'state'],
    ['Ông gửi đơn đến Viện KSND tỉnh Kiên Giang.', 'Viện KSND tỉnh Kiên Giang', 'Viện kiểm sát nhân dân tỉnh Kiên Giang', 'state'],
    ['Viện Hải Dương học Nha Trang báo cáo.', 'Viện Hải Dương học Nha Trang', 'Viện Hải Dương học Nha Trang', 'other'],
    ['Bệnh viện Nam học và Hiếm muộn Hà Nội khám miễn phí.', 'Bệnh viện Nam học và Hiếm muộn Hà Nội', 'Bệnh viện Nam học và Hiếm muộn Hà Nội', 'other'],
    ['Bệnh viện Mắt trung ương khám miễn phí.', 'Bệnh viện Mắt trung ương', 'Bệnh viện Mắt Trung ương', 'other'],
    ['Học viện Thiết kế và Thời trang London mở lớp.', 'Học viện Thiết kế và Thời trang London', 'Học viện Thiết kế và Thời trang London', 'school'],
    ['Trường Đại học Sư phạm Phan Châu Trinh mở lớp.', 'Trường Đại học Sư phạm Phan Châu Trinh', 'Trường Đại học Sư phạm Phan Châu Trinh', 'school'],
    ['Hiệu trưởng Trường Đại học Sư phạm Nguyễn Văn Bách nói.', 'Trường Đại học Sư phạm', 'Trường Đại học Sư phạm', 'school'],
    ['Em học Trường THPT Phan Đình PhùngNgay lập tức em kể.', 'Trường THPT Phan Đình Phùng', 'Trường Trung học phổ thông Phan Đình Phùng', 'school'],
    ['Công ty cổ phần Sao Thái Dương trao quà.', 'Công ty cổ phần Sao Thái Dương', 'Công ty cổ phần Sao Thái Dương', 'company'],
    ['Công ty Tập đoàn Hoa Mai trao quà.', 'Công ty Tập đoàn Hoa Mai', 'Công ty Tập đoàn Hoa Mai', 'company'],
    ['Tổng công ty Đầu tư và phát triển công nghiệp xây nhà.', 'Tổng công ty Đầu tư và phát triển công nghiệp', 'Tổng công ty Đầu tư và phát triển công nghiệp', 'company'],
    ['Ngân hàng CSXH huyện Sơn Dương cho vay.', 'Ngân hàng CSXH huyện Sơn Dương', 'Ngân hàng Chính sách xã hội huyện Sơn Dương', 'state'],
    ['CLB Công an Hà Nội thắng đậm.', 'CLB Công an Hà Nội', 'Câu lạc bộ Công an Hà Nội', 'other'],
    ['Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải Việt Nam báo tin.', 'Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải Việt Nam', 'Trung tâm Phối hợp tìm kiếm cứu nạn hàng hải Việt Nam', 'other'],
    ['Trường THPT chuyên Đại học Vinh mở lớp.', 'Trường THPT chuyên Đại học Vinh', 'Trường Trung học phổ thông chuyên Đại học Vinh', 'school'],
    ['Trường THCS&THPT Nguyễn Khuyến mở lớp.', 'Trường THCS&THPT Nguyễn Khuyến', 'Trường Trung học cơ sở & Trung học phổ thông Nguyễn Khuyến', 'school'],
    ['Công ty CTCP Hoa Sen có lãi.', 'Công ty CTCP Hoa Sen', 'Công ty Cổ phần Hoa Sen', 'company'],
    ['Nhà máy nước sạch Hà Nội bất ngờ dừng.', 'Nhà máy nước sạch Hà Nội', 'Nhà máy nước sạch Hà Nội', 'company'],
    ['Tiếng nói của Ủy ban TVQH rất rõ.', 'Ủy ban TVQH', 'Ủy ban Thường vụ Quốc hội', 'state'],
    ['Phim chiếu trên VTV3 mỗi tối.', 'VTV3', 'VTV3', 'press'],
    ['Công ty CP Dệt may 29/3 thưởng Tết.', 'Công ty CP Dệt may 29/3', 'Công ty Cổ phần Dệt may 29/3', 'company'],
    ['Bệnh viện 30-4 khám bệnh cho công nhân.', 'Bệnh viện 30-4', 'Bệnh viện 30-4', 'other'],
    ['Công ty Cao su Sao Mai 30/4 trồng cây.', 'Công ty Cao su Sao Mai', 'Công ty Cao su Sao Mai', 'company'],
    ['Công ty TNHH Sợi tơ Sông Trà có lãi.', 'Công ty TNHH Sợi tơ Sông Trà', 'Công ty TNHH Sợi tơ Sông Trà', 'company'],
    ['Nghiệp đoàn Giáo dục mầm non ngoài công lập phường Linh Trung họp.', 'Nghiệp đoàn Giáo dục mầm non ngoài công lập phường Linh Trung', 'Nghiệp đoàn Giáo dục mầm non ngoài công lập phường Linh Trung', 'union'],
    ['Công đoàn Công ty xe lửa Dĩ An họp.', 'Công đoàn Công ty xe lửa Dĩ An', 'Công đoàn Công ty xe lửa Dĩ An', 'union'],
    ['CÔNG TY CỔ PHẦN VẬN TẢI SÔNG TRÀ TRAO QUÀ TẾT', 'CÔNG TY CỔ PHẦN VẬN TẢI SÔNG TRÀ', 'Công ty Cổ phần Vận tải Sông Trà', 'company'],
    ['CÔNG ĐOÀN CÔNG TY TNHH MAY HOA MAI TỔ CHỨC TẶNG QUÀ', 'CÔNG ĐOÀN CÔNG TY TNHH MAY HOA MAI', 'Công đoàn Công ty TNHH May Hoa Mai', 'union'],
    ['HỘI NGHỊ BAN CHẤP HÀNH LĐLĐ TỈNH NAM ĐỊNH KHAI MẠC', 'BAN CHẤP HÀNH LĐLĐ TỈNH NAM ĐỊNH', 'Ban Chấp hành Liên đoàn Lao động tỉnh Nam Định', 'union'],
    ['LIÊN ĐOÀN LAO ĐỘNG QUẬN THANH XUÂN PHÁT ĐỘNG THI ĐUA', 'LIÊN ĐOÀN LAO ĐỘNG QUẬN THANH XUÂN', 'Liên đoàn Lao động quận Thanh Xuân', 'union'],
  ])('%s', (sentence, text, name, kind) => {
    expect(read(body(sentence))).toEqual([[text, name, kind]]);
  }); // biome-ignore format: a table of cases

  test('a name cut by a line break is one mention', () => {
    const text = 'Tin trong ngày\n\nQuà của Liên đoàn Lao động\nquận Thanh Xuân đã đến.';
    expect(analyze(text, { format: 'markdown' }).organizations.map(({ name }) => name)).toEqual([
      'Liên đoàn Lao động quận Thanh Xuân',
    ]);
  });
});

describe('several bodies', () => {
  test.each([
    [
      'Lãnh đạo Liên đoàn Lao động thành phố Hà Nội và quận Bắc Từ Liêm trao quà, Liên đoàn Lao động thành phố và quận Bắc Từ Liêm cùng dự.',
      [
        ['Liên đoàn Lao động thành phố Hà Nội', 'Liên đoàn Lao động thành phố Hà Nội', 'union'],
        ['Liên đoàn Lao động thành phố', 'Liên đoàn Lao động thành phố Hà Nội', 'union'],
        ['quận Bắc Từ Liêm', 'Liên đoàn Lao động quận Bắc Từ Liêm', 'union'],
      ],
    ],
    [
      'Ủy ban nhân dân – Liên đoàn Lao động huyện Phúc Thọ ký quy chế.',
      [
        ['Ủy ban nhân dân', 'Ủy ban nhân dân huyện Phúc Thọ', 'state'],
        ['Liên đoàn Lao động huyện Phúc Thọ', 'Liên đoàn Lao động huyện Phúc Thọ', 'union'],
      ],
    ],
    [
      'Công đoàn - Đoàn thanh niên Công ty Sao Mai tặng quà.',
      [
        ['Công đoàn', 'Công đoàn Công ty Sao Mai', 'union'],
        ['Đoàn thanh niên Công ty Sao Mai', 'Đoàn Thanh niên Công ty Sao Mai', 'mass'],
      ],
    ],
    [
      'Liên đoàn lao động huyện Tân Yên và Uỷ ban Nhân dân huyện Tân Yên tặng quà.',
      [
        ['Liên đoàn lao động huyện Tân Yên', 'Liên đoàn Lao động huyện Tân Yên', 'union'],
        ['Uỷ ban Nhân dân huyện Tân Yên', 'Ủy ban nhân dân huyện Tân Yên', 'state'],
      ],
    ],
    [
      'Quan hệ với Công đoàn Lào và Cuba ngày càng tốt.',
      [
        ['Công đoàn Lào', 'Công đoàn Lào', 'union'],
        ['Cuba', 'Công đoàn Cuba', 'union'],
      ],
    ],
    [
      'LĐLĐ các quận Hoàn Kiếm, Cầu Giấy và huyện Đông Anh trao quà.',
      [
        ['LĐLĐ các quận Hoàn Kiếm', 'Liên đoàn Lao động quận Hoàn Kiếm', 'union'],
        ['Cầu Giấy', 'Liên đoàn Lao động quận Cầu Giấy', 'union'],
        ['huyện Đông Anh', 'Liên đoàn Lao động huyện Đông Anh', 'union'],
      ],
    ],
    [
      'LĐLĐ các quận, huyện như Hoàn Kiếm, Chương Mỹ… tiết kiệm điện.',
      [
        ['Hoàn Kiếm', 'Liên đoàn Lao động quận Hoàn Kiếm', 'union'],
        ['Chương Mỹ', 'Liên đoàn Lao động huyện Chương Mỹ', 'union'],
      ],
    ],
    [
      'Đại diện Phòng GD-ĐT cùng Công đoàn ngành giáo dục Hiệp Đức đến dự.',
      [
        ['Phòng GD-ĐT', 'Phòng Giáo dục và Đào tạo', 'state'],
        ['Công đoàn ngành giáo dục Hiệp Đức', 'Công đoàn ngành giáo dục Hiệp Đức', 'union'],
      ],
    ],
    [
      'Công ty TNHH MTV Sản xuất Đông Cường thưởng Tết, vì Công ty Đông Cường có lãi.',
      [
        ['Công ty TNHH MTV Sản xuất Đông Cường', 'Công ty TNHH Một thành viên Sản xuất Đông Cường', 'company'],
        ['Công ty Đông Cường', 'Công ty TNHH Một thành viên Sản xuất Đông Cường', 'company'],
      ],
    ],
    [
      'Khách Việt Nam thăm Quốc hội Campuchia, Chủ tịch QH cùng dự lễ.',
      [
        ['Quốc hội Campuchia', 'Quốc hội Campuchia', 'state'],
        ['QH', 'Quốc hội', 'state'],
      ],
    ],
    [
      'Tổng công ty Cơ khí Sao Mai (Sao Mai Works) ra mắt. Năm ngoái, Sao Mai Works thắng lớn.',
      [
        ['Tổng công ty Cơ khí Sao Mai', 'Tổng công ty Cơ khí Sao Mai', 'company'],
        ['Sao Mai Works', 'Tổng công ty Cơ khí Sao Mai', 'company'],
        ['Sao Mai Works', 'Tổng công ty Cơ khí Sao Mai', 'company'],
      ],
    ],
  ])('%s', (sentence, mentions) => {
    expect(read(body(sentence)).filter(([text]) => mentions.some(([wanted]) => wanted === text))).toEqual(mentions);
  });
});

describe('no organization', () => {
  test.each([
    'Các cấp công đoàn đã vào cuộc.',
    'Các công đoàn cơ sở đăng ký thi đua.',
    'Tổ chức Công đoàn luôn bên người lao động.',
    'LĐLĐ các quận, huyện phối hợp chăm lo.',
    'LĐLĐ quận, huyện cùng tham gia.',
    'Nhiều công ty giảm giờ làm.',
    'Đảng và Nhà nước quan tâm.',
    'Họ gặp nhau ở trung tâm Hà Nội.',
    'Kỳ thi THPT Quốc gia đã xong.',
    'Đội tuyển Tây Ban Nha thắng trận.',
    'Du khách thích Hội An và Trường Sa.',
    'Công văn số 693/TLĐ đã gửi.',
    'Ông là Huyện ủy viên lâu năm.',
    'Ban tổ chức trao giải cho các đội.',
    'Luật quy định chủ tịch UBND quận ký văn bản.',
    'Một số bệnh viện trung ương làm được.',
    'Các CLB VN thi đấu sân khách.',
    'Đó là ngân hàng tư nhân hàng đầu Việt Nam.',
    'Tập đoàn có ngân hàng số Việt Nam đầu tiên.',
    'Vụ Phương Nga lại hoãn xử.',
    'Lương của Cty. Theo đó, mọi người chờ.',
    'Quan hệ giữa Quốc hội hai nước rất tốt.',
    'Sở Y tế các tỉnh cùng vào cuộc.',
    'Giải bóng chuyền VTV Cup khai mạc.',
    'Xe chạy trên đường Trường Chinh hướng ra ngoại thành.',
    'Mưa lớn ở Nam Trung Bộ và Đông Nam Bộ.',
    'HỘI THI THỢ GIỎI KHAI MẠC SÁNG NAY',
    'Lớp học có 90 cán bộ UBKT CĐCS dự.',
    'Cán bộ công đoàn Hà Nam rất vui.',
    'Hoạt động công đoàn Thủ đô đổi mới.',
    'Vai trò của liên đoàn lao động địa phương rất lớn.',
    'Số CĐCS DN ngoài nhà nước tăng.',
    'Ban thường vụ công đoàn từng cấp chịu trách nhiệm.',
    'Kỳ họp khai mạc tại Nhà Quốc hội.',
    'Mọi công ty tuyển NLĐ từ các tỉnh.',
    'Họ từng làm ở 12 Cty.Người ta quý họ.',
    'Hơn 2000 công đoàn cơ sở dự thi.',
    'Thu ngân sách CĐ toàn TP vượt dự toán.',
  ])('%s', (sentence) => {
    expect(read(body(sentence))).toEqual([]);
  });
});

describe('houses a bare word means', () => {
  test.each([
    ['Bà nằm ở Bệnh viện Hoa Mai. Sau đó bệnh viện đã trả tiền.', ['Bệnh viện Hoa Mai', 'bệnh viện']],
    ['Bà nằm ở Bệnh viện Hoa Mai. Ở bệnh viện, trạm y tế đều có hòm thư.', ['Bệnh viện Hoa Mai']],
    ['Bà nằm ở Bệnh viện Hoa Mai. Thành phố có bệnh viện dã chiến mới.', ['Bệnh viện Hoa Mai']],
    ['Hoa Mai là bệnh viện lớn, bên cạnh Bệnh viện Sao Mai.', ['Bệnh viện Sao Mai']],
    ['Bệnh viện Hoa Mai và Bệnh viện Sao Mai đông. Bà vào bệnh viện đã lâu.', ['Bệnh viện Hoa Mai', 'Bệnh viện Sao Mai']],
  ])('%s', (text, mentions) => {
    expect(read(body(text)).map(([mention]) => mention)).toEqual(mentions);
  }); // biome-ignore format: a table of cases
});

describe('companies an article leaves unnamed', () => {
  test.each([
    [
      'Chị làm ở Công ty Hoa Mai. Dịp này công đoàn công ty vận động CN góp gạo.',
      ['Công ty Hoa Mai', 'công đoàn công ty'],
    ],
    [
      'Chị làm ở Cty Hoa Mai. Dịp này Giám đốc Cty Lê Văn Sửu và PCT Công đoàn công ty Vũ Thị Mão trao quà.',
      ['Cty Hoa Mai', 'Cty', 'Công đoàn công ty'],
    ],
    ['Anh làm cho một công ty ở Bình Dương. Năm nay công ty ít việc.', []],
    ['Anh làm ở Công ty Hoa Mai. Năm nay công ty ít việc.', ['Công ty Hoa Mai', 'công ty']],
    ['Năm nay công ty ít việc. Công ty Hoa Mai và Công ty Sao Vàng đều vậy.', ['Công ty Hoa Mai', 'Công ty Sao Vàng']],
  ])('%s', (text, mentions) => {
    expect(read(body(text)).map(([mention]) => mention)).toEqual(mentions);
  });
});
