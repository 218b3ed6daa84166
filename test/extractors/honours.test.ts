/** Honours: titles, medals, certificates and prizes with their class and level, without their giver. */
import { expect, test } from 'vitest';
import { kinds } from '../support/what.ts';

test.each<[string, string[]]>([
  [
    '620 thợ đạt danh hiệu “Công nhân giỏi” cấp cơ sở, 100 “Công nhân giỏi” cấp huyện',
    ['title: Công nhân giỏi', 'title: Công nhân giỏi'],
  ],
  ['đạt danh hiệu “Công nhân giỏi Thủ đô”', ['title: Công nhân giỏi Thủ đô']],
  ['phong trào thi đua “Lao động giỏi”, “Công nhân giỏi”', []],
  [
    'xây dựng “Cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa”',
    ['title: Cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa'],
  ],
  ['tuyên dương 50 gương “Người tốt, việc tốt”', ['title: Người tốt, việc tốt']],
  ['khen thưởng 20 “Người tốt, việc tốt” và 5 “Thợ máy giỏi”', ['title: Người tốt, việc tốt', 'title: Thợ máy giỏi']],
  ['công nhận danh hiệu Chiến sỹ thi đua cấp ngành', ['title: Chiến sỹ thi đua cấp ngành']],
  ['anh được vinh danh “Bàn tay vàng ngành Điện” năm nay', ['title: Bàn tay vàng ngành Điện']],
  ['chị được suy tôn là “Người giữ lửa lò gốm”', ['title: Người giữ lửa lò gốm']],
  ['ba tổ trưởng được trao Giải thưởng 28/7', ['prize: Giải thưởng 28/7']],
  ['nhiều năm đạt danh hiệu học sinh tiên tiến', ['title: học sinh tiên tiến']],
  ['Công đoàn phụng dưỡng 3 Mẹ Việt Nam Anh hùng và thăm 2 Nhà giáo Ưu tú', []],
  ['Nhà nước phong tặng 3 Nhà giáo Ưu tú', ['title: Nhà giáo Ưu tú']],
  ['phấn đấu đạt danh hiệu vững mạnh, xuất sắc', ['title: vững mạnh, xuất sắc']],
  [
    'được tặng Huân chương Lao động hạng Ba, Bằng khen của Thủ tướng, Cờ thi đua của Chính phủ',
    ['medal: Huân chương Lao động hạng Ba', 'certificate: Bằng khen', 'certificate: Cờ thi đua'],
  ],
  ['nhận Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”', ['medal: Vì sự nghiệp xây dựng tổ chức Công đoàn']],
  [
    'nhận Kỷ niệm chương vì sự nghiệp xây dựng tổ chức Công đoàn',
    ['medal: Kỷ niệm chương vì sự nghiệp xây dựng tổ chức Công đoàn'],
  ],
  ['trao Huy hiệu 30 năm tuổi Đảng cho ông Tư', ['medal: Huy hiệu 30 năm tuổi Đảng']],
  [
    'Ban tổ chức trao 2 giải Nhất, 3 giải nhì và 5 giải Khuyến khích',
    ['prize: giải Nhất', 'prize: giải nhì', 'prize: giải Khuyến khích'],
  ],
  [
    'trao 4 giải nhất, nhì, ba và khuyến khích cho các đội',
    ['prize: giải nhất', 'prize: nhì', 'prize: ba', 'prize: khuyến khích'],
  ],
  ['đội thắng đoạt giải Nhất và ba em khác được biểu dương', ['prize: giải Nhất']],
  [
    'được tặng Huân chương Lao động hạng Nhì, hạng Nhất và Bằng khen',
    ['medal: Huân chương Lao động hạng Nhì', 'medal: hạng Nhất', 'certificate: Bằng khen'],
  ],
  ['kỳ quay số mở thưởng tìm ra 122 giải nhất và 40 giải nhì', []],
  ['đội bóng giành danh hiệu Champions League', []],
  ['Danh hiệu thi đua “Tập thể vượt khó” được công nhận', ['title: Tập thể vượt khó']],
  ['15 đoàn viên được bình chọn “Người thợ hàn tiêu biểu”', ['title: Người thợ hàn tiêu biểu']],
  ['trao Huy hiệu 40 năm, 30 năm tuổi Đảng', ['medal: Huy hiệu 40 năm, 30 năm tuổi Đảng']],
  [
    'phong tặng danh hiệu Nhà giáo Nhân dân, Nhà giáo Ưu tú cho 5 thầy cô',
    ['title: Nhà giáo Nhân dân', 'title: Nhà giáo Ưu tú'],
  ],
  [
    'công nhận 12 Lao động tiên tiến, 3 Chiến sĩ thi đua cơ sở',
    ['title: Lao động tiên tiến', 'title: Chiến sĩ thi đua cơ sở'],
  ],
  ['phong trào lao động tiên tiến ở xưởng', []],
  ['tuyên dương 10 “Chủ tịch công đoàn cơ sở tiêu biểu”', ['title: Chủ tịch công đoàn cơ sở tiêu biểu']],
  ['trao cờ cho đội thắng; tặng cờ đơn vị xuất sắc', ['certificate: cờ', 'certificate: cờ đơn vị xuất sắc']],
  ['nhận các giải thưởng Phụ nữ Thủ đô, Thợ trẻ sáng tạo', ['prize: Phụ nữ Thủ đô', 'prize: Thợ trẻ sáng tạo']],
  ['anh nhận giải thưởng Nguyễn Đức Cảnh', ['prize: giải thưởng Nguyễn Đức Cảnh']],
  ['lễ trao Giải thưởng Nguyễn Đức Cảnh lần thứ V', []],
  [
    'là chiến sĩ thi đua cấp cơ sở, giải thưởng Nguyễn Văn Trỗi',
    ['title: chiến sĩ thi đua cấp cơ sở', 'prize: giải thưởng Nguyễn Văn Trỗi'],
  ],
  ['nhận Bằng Lao động sáng tạo', ['certificate: Bằng Lao động sáng tạo']],
  ['đoàn giành 3 huy chương vàng', ['medal: huy chương vàng']],
  ['tiêu chí xét danh hiệu này rất cao', []],
  ['giải quyết hồ sơ, lý giải: “Chúng tôi đã làm hết sức.”', []],
  ['tình cờ “phát hiện” ra sai sót', []],
  ['vé số trúng giải đặc biệt', []],
  // flags: what they are given for, and ranks
  [
    'huyện được tặng Cờ thi đua chuyên đề chăm lo nữ công nhân; xã được giấy khen',
    ['certificate: Cờ thi đua chuyên đề chăm lo nữ công nhân', 'certificate: giấy khen'],
  ],
  ['nhận Cờ thi đua chuyên đề của Tổng Liên đoàn', ['certificate: Cờ thi đua chuyên đề']],
  ['nhận cờ thi đua xuất sắc toàn diện năm 2014', ['certificate: cờ thi đua xuất sắc toàn diện']],
  ['gắn huy hiệu lên lá cờ truyền thống của xưởng', []],
  ['Sở được tặng Cờ truyền thống', ['certificate: Cờ truyền thống']],
  ['ban tổ chức trao cờ Nhì toàn đoàn cho đội Cảng', ['certificate: cờ Nhì toàn đoàn']],
  ['lá cờ ba sọc bay trên tàu', []],
  // medals end with their class, or where they are given
  ['gắn Huân chương Lao động hạng Nhì lên cờ của nhà máy', ['medal: Huân chương Lao động hạng Nhì']],
  ['trao Huân chương Chiến công tặng Tổ bảo vệ Xưởng Một', ['medal: Huân chương Chiến công']],
  ['ban tổ chức trao 15 bộ huy chương cho vận động viên', ['medal: huy chương']],
  // titles written small that people reach
  [
    '91% viên chức đạt lao động tiên tiến, 7 cô đạt giáo viên giỏi cấp huyện',
    ['title: lao động tiên tiến', 'title: giáo viên giỏi cấp huyện'],
  ],
  ['85% công đoàn cơ sở đạt vững mạnh xuất sắc', []],
  ['200 chị đạt danh hiệu hai giỏi cấp huyện', ['title: hai giỏi']],
  [
    'đạt danh hiệu Công nhân giỏi, Lao động sáng tạo thì được cộng điểm',
    ['title: Công nhân giỏi', 'title: Lao động sáng tạo'],
  ],
  // prizes with names
  ['Giải phong cách thuộc về đội Điện lực', ['prize: Giải phong cách']],
  ['cô đưa đội tuyển đoạt 6 giải học sinh giỏi quốc gia môn Hóa', ['prize: giải học sinh giỏi quốc gia']],
  ['đội may giành giải Ba toàn đoàn', ['prize: giải Ba toàn đoàn']],
  ['20 triệu đồng giải Tôn Đức Thắng anh gửi về quê', ['prize: giải Tôn Đức Thắng']],
  ['họ tìm lời giải sáng tạo cho bài toán', []],
  ['cầu được gắn biển “Công trình chào mừng Đại hội Công đoàn”', ['title: Công trình chào mừng Đại hội Công đoàn']],
  ['tỉnh trao Cờ dẫn đầu phong trào thi đua cho ba xã', ['certificate: Cờ dẫn đầu phong trào thi đua']],
  ['chị được tặng Bằng khen chuyên đề “Giỏi việc nước, đảm việc nhà”', ['certificate: Bằng khen chuyên đề']],
  [
    'nhận Kỷ niệm chương vì sự nghiệp xây dựng tổ chức Công đoàn của Tổng Liên đoàn',
    ['medal: Kỷ niệm chương vì sự nghiệp xây dựng tổ chức Công đoàn'],
  ],
  ['nhận Kỷ niệm chương Vì thế hệ trẻ của Trung ương Đoàn', ['medal: Kỷ niệm chương Vì thế hệ trẻ']],
  [
    'nhận Kỷ niệm chương Vì sự phát triển của phụ nữ Việt Nam, giấy khen',
    ['medal: Kỷ niệm chương Vì sự phát triển của phụ nữ Việt Nam', 'certificate: giấy khen'],
  ],
])('%s', (text, found) => expect(kinds('honours', text)).toEqual(found));
