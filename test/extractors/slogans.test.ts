/** Slogans: what is quoted after chủ đề, khẩu hiệu, phương châm, mục tiêu, thông điệp, tinh thần, tiêu chí. */
import { expect, test } from 'vitest';
import { kinds } from '../support/what.ts';

test.each<[string, string[]]>([
  ['với chủ đề: “Vững tay nghề, chắc tương lai.”', ['theme: Vững tay nghề, chắc tương lai']],
  ['thực hiện tốt chủ đề năm 2018 “Kỷ luật và trách nhiệm” của tỉnh', ['theme: Kỷ luật và trách nhiệm']],
  ['Khẩu hiệu của Tháng Công nhân năm nay là “Khỏe để dựng xây”', ['slogan: Khỏe để dựng xây']],
  ['Phương châm của đại hội là “Dân chủ, kỷ cương”', ['motto: Dân chủ, kỷ cương']],
  ['với tinh thần “Ba không, bốn nhanh”', ['motto: Ba không, bốn nhanh']],
  ['phát động với mục tiêu “An toàn từng ca, chất lượng từng mẻ”', ['goal: An toàn từng ca, chất lượng từng mẻ']],
  ['giữ mục tiêu kép “vừa an toàn ca kíp, vừa đủ sản lượng”', ['goal: vừa an toàn ca kíp, vừa đủ sản lượng']],
  ['gửi thông điệp “Lắng nghe để đồng hành”', ['message: Lắng nghe để đồng hành']],
  ['phương châm “không ngừng nghỉ”, “không vùng cấm”', ['motto: không ngừng nghỉ', 'motto: không vùng cấm']],
  [
    'phong trào “Hai nhanh”, gắn với “Xây dựng đội ngũ thợ trẻ vững tay nghề, giàu khát vọng cống hiến” ở xưởng',
    ['theme: Xây dựng đội ngũ thợ trẻ vững tay nghề, giàu khát vọng cống hiến'],
  ],
  ['tiêu chí “Gọn kho, xây dựng “Máy kiểu mẫu”. Công đoàn', ['motto: Gọn kho, xây dựng “Máy kiểu mẫu']],
  ['tác giả có hai cuốn sách về chủ đề này gồm “Đời thợ” và “Ca ba”', []],
  [
    'Với quan niệm sống mộc mạc “giúp được ai thì giúp, xong việc thì quên”, bà vẫn nấu cơm.',
    ['motto: giúp được ai thì giúp, xong việc thì quên'],
  ],
  ['Với phương châm sống “cho đi là còn mãi”, anh giúp nhiều người.', ['motto: cho đi là còn mãi']],
  ['Đó là quan niệm “cổ hủ” của làng.', []],
  ['bàn về chủ đề Đại hội “Vững nghề, sáng lòng thợ”', ['theme: Vững nghề, sáng lòng thợ']],
  ['chủ đề của Tháng Công nhân năm 2018 “Ấm áp nhà trọ, vững lòng thợ”', ['theme: Ấm áp nhà trọ, vững lòng thợ']],
  ['Tổ thợ lấy “Máy sạch, tay vững” làm phương châm', ['motto: Máy sạch, tay vững']],
  [
    'mục tiêu hành động “mỗi tổ một sáng kiến, mỗi ca một việc hay”',
    ['goal: mỗi tổ một sáng kiến, mỗi ca một việc hay'],
  ],
  ['mục tiêu “kép” của nhà máy', []],
  ['phong trào “Vững tay nghề”', []],
  ['Ông nêu tinh thần chung: “Chúng ta đã đi một chặng dài. Nay phải đi tiếp. Không ai được dừng lại.”', []],
  [
    'Tổng Liên đoàn tặng ngành bức trướng mang dòng chữ “Vững tay lái - Sáng niềm tin”',
    ['slogan: Vững tay lái - Sáng niềm tin'],
  ],
  ['Trên cửa có dòng chữ “Cấm vào”.', []],
  ['“Vững tay máy - Sáng niềm tin” là chủ đề của hội diễn.', ['theme: Vững tay máy - Sáng niềm tin']],
  ['“Làm hết việc, không hết giờ” đã trở thành phương châm của tổ.', ['motto: Làm hết việc, không hết giờ']],
  ['“Vì sức khỏe người thợ” được chọn làm chủ đề của tháng.', ['theme: Vì sức khỏe người thợ']],
  ['Ở quán nước, “lương tháng” là chủ đề của mọi người.', []],
])('%s', (text, found) => expect(kinds('slogans', text)).toEqual(found));
