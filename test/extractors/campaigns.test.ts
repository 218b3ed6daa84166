/** Campaigns: quoted names under their head word, lists, unquoted proper names, and what is none. */
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analyze.ts';
import { campaigns } from '../../src/extractors/campaigns.ts';
import { kinds, read } from '../support/what.ts';

const cases = (table: [string, string[]][]) =>
  test.each(table)('%s', (text, found) => expect(kinds('campaigns', text)).toEqual(found));

describe('the head word governs the whole list', () => {
  cases([
    [
      'Các phong trào thi đua “Máy sạch”, “Kho gọn” và “Ca ba an toàn” nở rộ.',
      ['movement: Máy sạch', 'movement: Kho gọn', 'movement: Ca ba an toàn'],
    ],
    [
      'trọng tâm là các phong trào: “Lao động giỏi”, “Lao động sáng tạo”',
      ['movement: Lao động giỏi', 'movement: Lao động sáng tạo'],
    ],
    [
      'Các phong trào thi đua, cuộc vận động do huyện mở như: “Máy sạch”; “Kho gọn” và Cuộc vận động “Mỗi ca một ý tưởng”.',
      ['movement: Máy sạch', 'movement: Kho gọn', 'drive: Mỗi ca một ý tưởng'],
    ],
    ['“Mỗi ca một ý tưởng” – đó là tên phong trào của mỏ.', ['movement: Mỗi ca một ý tưởng']],
    ['Lữ đoàn bắt đầu thi đua cao điểm “Thần tốc bám đường”.', ['movement: Thần tốc bám đường']],
    ['Xưởng đứng đầu phong trào thi đua Quyết thắng năm 2021.', ['movement: Quyết thắng']],
    ['Kho dự hội thi ATVSV giỏi của khối.', []],
    [
      'Bên cạnh các việc “Tết Sum vầy”, “Tấm lưới nghĩa xóm”, mỏ sửa nhà.',
      ['event: Tết Sum vầy', 'programme: Tấm lưới nghĩa xóm'],
    ],
    ['Nhân tháng công nhân, mỏ sửa nhà ăn.', ['event: tháng công nhân']],
    ['Mỏ dự lễ mở Tháng hành động về ATVSLĐ tỉnh Bắc Kạn năm 2021.', ['event: Tháng hành động về ATVSLĐ']],
    ['Huyện giữ Ngày hội hàng năm cho thợ dệt.', []],
    ['Thợ đường sắt cùng góp đá xây Trường Sa.', []],
    ['Xưởng gửi tiền cho chương trình “Góp đá xây Trường Sa”.', ['programme: Góp đá xây Trường Sa']],
    ['Năm nay, Hành trình Thợ lò về nguồn đi qua bốn huyện.', ['programme: Hành trình Thợ lò về nguồn']],
    ['Mỏ chi gói hỗ trợ “Bếp ấm ngày mưa” cho 30 nhà.', ['programme: Bếp ấm ngày mưa']],
    ['Kho mở phong trào thi đua theo chuyên đề “Bớt một lần cẩu”.', ['movement: Bớt một lần cẩu']],
    ['Chương trình giao lưu “Lửa ấm xóm lò” kéo dài tới khuya.', ['programme: Lửa ấm xóm lò']],
    ['Mỗi tháng công nhân nhận tem cơm.', []],
    ['chương trình Lá cờ Hoàng Sa, Trường Sa tặng ngư lưới', ['programme: Lá cờ Hoàng Sa, Trường Sa']],
    ['tặng con thợ mỏ 30 suất học bổng “Thắp sáng đường em”', ['programme: Thắp sáng đường em']],
    ['trao sổ tiết kiệm “Vòng tay Công đoàn” cho hai cháu', ['programme: Vòng tay Công đoàn']],
    ['Giải báo chí Ngòi bút thợ mỏ lần thứ II khép lại.', ['contest: Giải báo chí Ngòi bút thợ mỏ']],
    ['phong trào “Lao động giỏi, Lao động sáng tạo”', ['movement: Lao động giỏi, Lao động sáng tạo']],
    [
      'Các phong trào: Lao động giỏi, Lao động sáng tạo; Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động lan rộng.',
      ['movement: Lao động giỏi, Lao động sáng tạo', 'movement: Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động'],
    ],
    [
      'Hưởng ứng Tháng hành động vì trẻ em, tháng hành động về phòng, chống ma túy trong xóm trọ.',
      ['event: Tháng hành động vì trẻ em', 'event: tháng hành động về phòng, chống ma túy'],
    ],
    ['Có các tháng hành động vì môi trường trong năm.', []],
    ['Công đoàn phát động phong trào thi đua chăn nuôi giỏi, ai cũng vui.', ['movement: chăn nuôi giỏi']],
    ['Phong trào thi đua của xưởng luôn giữ tốt.', []],
    ['Chiều nay công bố Giải bóng đá U15 quốc tế năm 2017.', ['contest: Giải bóng đá U15 quốc tế']],
    [
      'Gắn với cuộc vận động xây dựng người cán bộ, công chức, viên chức “Tận tâm, gương mẫu, sáng tạo” ở xã.',
      ['drive: Tận tâm, gương mẫu, sáng tạo'],
    ],
    [
      'Chương trình Mr Dam’s Show bắt đầu. Hội thi Hoa khôi Đồng bằng sông Cửu Long khép lại.',
      ['programme: Mr Dam’s Show', 'contest: Hội thi Hoa khôi Đồng bằng sông Cửu Long'],
    ],
    ['Đẩy mạnh phong trào thi đua thực hiện tốt nhiệm vụ được giao.', []],
    ['Chuỗi hoạt động “12 năm nhà máy sợi, 5 năm thương hiệu” khép lại.', []],
    [
      'Công đoàn mở chương trình “Bữa cơm Công đoàn” cho thợ. Nhiều người đau bụng sau bữa cơm công đoàn.',
      ['programme: Bữa cơm Công đoàn', 'programme: bữa cơm công đoàn'],
    ],
    ['Nhiều người đau bụng sau bữa cơm công đoàn.', []],
    ['(Báo Thợ) - Cuộc thi thường niên về máy dệt đã khép lại.', []],
    ['Với phương châm hoạt động “Máy sạch, xưởng gọn, người vui”, tổ thợ đi đầu.', []],
    ['Nhóm có hoạt động “Lái thử xe nâng” cho khách.', []],
    ['Mùa hè, trung tâm tổ chức “Lớp học bơi miễn phí cho con thợ” ở hồ.', []],
    [
      'Trường có nhiều hoạt động như: “Bữa trưa 0 đồng”, “Tủ áo sẻ chia”, “Gói quà gạo mắm”, hỗ trợ kịp thời sinh viên.',
      ['programme: Bữa trưa 0 đồng', 'programme: Tủ áo sẻ chia', 'programme: Gói quà gạo mắm'],
    ],
    [
      'Hưởng ứng phong trào thi đua đặc biệt “Chung sức, chung lòng, thi đua giữ sản xuất, giữ việc làm và đẩy lùi dịch bệnh trong mọi xí nghiệp”.',
      ['movement: Chung sức, chung lòng, thi đua giữ sản xuất, giữ việc làm và đẩy lùi dịch bệnh trong mọi xí nghiệp'],
    ],
    ['Công an phá hoạt động “tín dụng đen” và “bảo kê”.', []],
    ['Hoạt động của nhóm trong “Làng cổ” vẫn đều.', []],
    [
      'Họ góp công cho nhiều chương trình từ thiện như: Tấm áo nghĩa tình, Bữa sáng yêu thương TP.HCM.',
      ['programme: Tấm áo nghĩa tình', 'programme: Bữa sáng yêu thương TP.HCM'],
    ],
    ['Nhiều giải thưởng như: Thương hiệu vàng, Sao khuê.', []],
    ['Nhiều chương trình như Vietcombank, Agribank tài trợ.', []],
    [
      'Tại Olympic Toán và Khoa học quốc tế (IMSO 2024), Olympic Vật lý châu Á, em giành huy chương.',
      ['contest: Olympic Toán và Khoa học quốc tế', 'contest: Olympic Vật lý châu Á'],
    ],
    ['Đội tuyển dự Olympic Paris với 16 vận động viên.', []],
    [
      'Thi đua “Lao động giỏi”, “Luyện tay nghề, thi thợ giỏi”, phấn đấu đạt danh hiệu “Công nhân giỏi”',
      ['movement: Lao động giỏi', 'movement: Luyện tay nghề, thi thợ giỏi'],
    ],
    [
      'phong trào như: “Máy sạch”. “Kho gọn"; phát động tháng An toàn vệ sinh lao động, phong trào “xanh, sạch, đẹp”…',
      ['movement: Máy sạch', 'movement: Kho gọn', 'event: tháng An toàn vệ sinh lao động', 'movement: xanh, sạch, đẹp'],
    ],
    [
      'Phong trào “Máy sạch” và Cuộc vận động “Nói lời hay” gắn với chương trình “Áo ấm ca đêm”',
      ['movement: Máy sạch', 'drive: Nói lời hay', 'programme: Áo ấm ca đêm'],
    ],
    ['phong trào “Máy sạch” năm 2019, “Kho gọn” giai đoạn 2020 - 2021', ['movement: Máy sạch', 'movement: Kho gọn']],
    [
      'thực hiện Cuộc vận động “Ba gọn”: Kho gọn, máy gọn, bàn gọn”, gắn với phong trào “Hai nhanh”',
      ['drive: Ba gọn', 'movement: Hai nhanh'],
    ],
  ]);
});

describe('head words at a distance', () => {
  cases([
    ['cuộc vận động xây dựng người thợ “Khéo tay, vững nghề”', ['drive: Khéo tay, vững nghề']],
    ['Tổ chức cuộc thi viết về người tốt mang tên “Người thợ tôi yêu”', ['contest: Người thợ tôi yêu']],
    ['phong trào thi đua do công đoàn phát động “Kho gọn” lan rộng', ['movement: Kho gọn']],
    [
      'Đề án “Nâng bước con công nhân đến năm 2030” được phê duyệt',
      ['programme: Nâng bước con công nhân đến năm 2030'],
    ],
    ['“Nghìn viên gạch hồng” là chương trình do công đoàn lò phát động', ['programme: Nghìn viên gạch hồng']],
    ['“Kho gọn, bến sạch” là một trong những phong trào của cảng', ['movement: Kho gọn, bến sạch']],
    ['“Đường đua rực lửa” là chương trình truyền hình', []],
    ['Mỏ hưởng ứng Chủ nhật đỏ và Tết trồng cây', ['programme: Chủ nhật đỏ', 'event: Tết trồng cây']],
    ['ngày hội “Giọt máu nghĩa tình”', ['event: Giọt máu nghĩa tình']],
    ['Hội thi “Cô nuôi khéo tay”', ['contest: Cô nuôi khéo tay']],
    ['chương trình này đã giúp anh em vượt qua “mùa giáp hạt”', []],
    ['phong trào lan nhanh, anh Tư gọi đó là “cơn lốc”', []],
  ]);
});

describe('names without quotes', () => {
  cases([
    [
      'hai bên ký Chương trình phối hợp chăm lo cán bộ, đoàn viên và người lao động giai đoạn 2019-2023.',
      ['programme: Chương trình phối hợp chăm lo cán bộ, đoàn viên và người lao động'],
    ],
    [
      'tổng kết chương trình phát triển đoàn viên nhà trọ giai đoạn 2009-2012',
      ['programme: phát triển đoàn viên nhà trọ'],
    ],
    ['công ty có chương trình hỗ trợ công nhân thuê trọ từ lâu', []],
    ['trao nhà “Mái ấm Nghĩa tình” cho chị Tư', ['programme: Mái ấm Nghĩa tình']],
    ['hỗ trợ Mái ấm Công đoàn cho đoàn viên', ['programme: Mái ấm Công đoàn']],
    ['nhân Tháng công nhân, công ty tặng quà', ['event: Tháng công nhân']],
    [
      'tổ chức “chuyến tàu không đồng” đưa thợ về quê. Chị Tư đi chuyến tàu không đồng ấy.',
      ['programme: chuyến tàu không đồng', 'programme: chuyến tàu không đồng'],
    ],
    ['ông dự Tuần lễ cấp cao Diễn đàn Hợp tác kinh tế', []],
    [
      'Hội thao công nhân, viên chức, lao động quận Hoàng Mai năm 2019 khai mạc.',
      ['contest: Hội thao công nhân, viên chức, lao động quận Hoàng Mai'],
    ],
    ['Chương trình “Tết ấm áp”, “Chuyến xe Công đoàn” đã mở', ['event: Tết ấm áp', 'programme: Chuyến xe Công đoàn']],
    ['ủng hộ Quỹ “Mái ấm nghĩa tình” 2 triệu đồng', []],
    ['Chăm lo đoàn viên dịp Tết Sum vầy và Tháng Công nhân', ['event: Tết Sum vầy', 'event: Tháng Công nhân']],
    ['hưởng ứng phong trào xanh, sạch, đẹp ở xưởng', ['movement: xanh, sạch, đẹp']],
    ['triển khai chương trình Tết sum vầy năm 2024', ['event: Tết sum vầy']],
    ['sửa 12 căn nhà Mái ấm Công đoàn', ['programme: Mái ấm Công đoàn']],
    ['nữ đoàn viên giỏi việc nước, đảm việc nhà', ['movement: giỏi việc nước, đảm việc nhà']],
    ['cuộc vận động 5 không 3 sạch do Hội phát động', ['drive: 5 không 3 sạch']],
    ['tổ chức Hội khỏe CNVCLĐ ngành Dệt may năm 2019', ['contest: Hội khỏe CNVCLĐ ngành Dệt may']],
    ['gian hàng tại Chợ Tết Công đoàn', ['event: Chợ Tết Công đoàn']],
    [
      'Tết Sum vầy - Xuân nghĩa tình; Tết Sum vầy - Xuân 2024',
      ['event: Tết Sum vầy - Xuân nghĩa tình', 'event: Tết Sum vầy'],
    ],
    ['Liên hoan văn nghệ chào năm mới do xưởng may tổ chức', ['contest: Liên hoan văn nghệ chào năm mới']],
    ['Liên hoan kết thúc lúc nửa đêm', []],
    ['mở Cuộc thi vẽ biểu trưng và tranh cổ động năm 2022', ['contest: Cuộc thi vẽ biểu trưng và tranh cổ động']],
    ['dự Ngày hội Văn hóa thợ mỏ và trao quà', ['event: Ngày hội Văn hóa thợ mỏ']],
    ['tuyên dương 259 lao động giỏi, lao động sáng tạo', []],
    ['tuần này phát động “Giờ vàng an toàn”', ['movement: Giờ vàng an toàn']],
    ['góp tiền vào Quỹ “Vì người nghèo”', []],
    ['gắn với chương trình chuyển đổi số quốc gia', ['programme: chuyển đổi số quốc gia']],
    ['lễ trao Giải thưởng Nguyễn Đức Cảnh lần thứ V', ['contest: Giải thưởng Nguyễn Đức Cảnh']],
    [
      'góp quỹ cho các đợt vận động như: Tấm lưới nghĩa tình, Vì biển đảo quê hương, rồi nghỉ',
      ['programme: Tấm lưới nghĩa tình', 'programme: Vì biển đảo quê hương'],
    ],
    ['hưởng ứng Tháng hành động phòng, chống HIV/AIDS ở mỏ', ['event: Tháng hành động phòng, chống HIV/AIDS']],
    ['Tuần lễ quốc gia phòng, chống đuối nước bắt đầu.', ['event: Tuần lễ quốc gia phòng, chống đuối nước']],
    ['Trong Tháng Công đoàn, xưởng may mở sân chơi.', ['event: Tháng Công đoàn']],
    ['Tối qua, Chợ Tết nghĩa tình và Chợ Tết 0 đồng cùng mở.', ['event: Chợ Tết nghĩa tình', 'event: Chợ Tết 0 đồng']],
    ['vé của chuyến tàu Xuân nghĩa tình còn nhiều', ['programme: chuyến tàu Xuân nghĩa tình']],
    ['thợ lò lên Chuyến xe yêu thương về quê', ['programme: Chuyến xe yêu thương']],
    ['lỡ chuyến xe Hà Nội, chuyến tàu chiều và chuyến bay “giải cứu”', []],
    ['chương trình Xuân ấm áp - Tết yêu thương trao 40 suất quà', ['programme: Xuân ấm áp - Tết yêu thương']],
    ['chương trình Vì thợ lò, vì vùng than được mở', ['programme: Vì thợ lò, vì vùng than']],
    ['chương trình Áo ấm ca đêm thu hút hơn 300 thợ', ['programme: Áo ấm ca đêm']],
    [
      'các phong trào Lao động giỏi; xanh, sạch, đẹp và Lao động sáng tạo nở rộ',
      ['movement: Lao động giỏi', 'movement: xanh, sạch, đẹp', 'movement: Lao động sáng tạo'],
    ],
    [
      'ban hành Chương trình nâng cao tay nghề, kỹ năng số cho thợ trẻ giai đoạn 2019-2024',
      ['programme: Chương trình nâng cao tay nghề, kỹ năng số cho thợ trẻ'],
    ],
    [
      'thực hiện chương trình mục tiêu quốc gia giảm nghèo bền vững',
      ['programme: mục tiêu quốc gia giảm nghèo bền vững'],
    ],
    [
      'phê duyệt Đề án Xây dựng nhà trọ an toàn ở vùng mỏ đến năm 2018',
      ['programme: Xây dựng nhà trọ an toàn ở vùng mỏ'],
    ],
    ['chương trình Sẻ chia khó khăn cùng công nhân được mở', ['programme: Sẻ chia khó khăn cùng công nhân']],
    ['góp tiền cho chương trình Cặp sách cho em hôm qua', ['programme: Cặp sách cho em']],
    ['mở Giải bóng chuyền nam, nữ thợ mỏ năm 2016', ['contest: Giải bóng chuyền nam, nữ thợ mỏ']],
    ['hưởng ứng Tháng An toàn lò giếng ở mỏ', ['event: Tháng An toàn lò giếng']],
    ['Phong trào thi đua Sóng mới tạo khí thế cho thợ', []],
    ['Phong trào thi đua Ngọn lửa mới tạo khí thế cho thợ', ['movement: Ngọn lửa mới']],
    ['thi đua thực hiện “Nếp sống thợ mỏ”', ['movement: Nếp sống thợ mỏ']],
    ['tuần này phát động “45 ngày đêm ra than”', ['movement: 45 ngày đêm ra than']],
    ['khánh thành công trình “Thắp sáng đường quê” ở xã', []],
    ['Phong trào “Hai nhanh” trong ngành than, “Ba gọn” trong ngành may', ['movement: Hai nhanh', 'movement: Ba gọn']],
    ['Có 30 chị đạt “Giỏi việc nước, đảm việc nhà”', []],
    ['phong trào thi đua với tên gọi “Vượt lò”', ['movement: Vượt lò']],
    ['chương trình Cùng thợ đến trường, Phong trào Không liên kết', ['programme: Cùng thợ đến trường']],
    ['cuộc vận động đóng góp “Quỹ áo ấm ca đêm”', []],
    ['đêm hội “Trăng rằm xóm trọ” rộn ràng', ['event: Trăng rằm xóm trọ']],
    ['tham gia các phong trào Ba nhất, Hai giỏi của mỏ', ['movement: Ba nhất', 'movement: Hai giỏi']],
    ['phong trào Ba tháng qua lắng xuống', []],
    ['phong trào Nói không với khói thuốc, ai cũng theo', ['movement: Nói không với khói thuốc']],
    ['dự cuộc thi Tiếng hát Người lao động có 30 thợ', ['contest: Tiếng hát Người lao động']],
    ['chương trình Hành trình áo ấm - Xuân 2019 lên núi', ['programme: Hành trình áo ấm']],
    ['quà của chương trình Tết vì thợ nghèo', ['event: Tết vì thợ nghèo']],
    ['anh đá cho đội bóng phong trào Thợ mỏ miền Đông', []],
    ['trồng hoa ở tuyến đường “Xanh - sạch - đẹp”', []],
    ['ra quân chiến dịch Hãy làm sạch biển', ['drive: Hãy làm sạch biển']],
    ['ông kể về chiến dịch Điện Biên Phủ', []],
    ['góp vào Quỹ Mái ấm Công đoàn và Quỹ Vì người nghèo', []],
    ['hội thi nấu ăn, cắm hoa “Khéo tay đảm việc”', ['contest: Khéo tay đảm việc']],
    ['anh được tặng bằng “Lao động sáng tạo” năm 2012', []],
    ['bé An có “mẹ đỡ đầu” là chị Tư', []],
    ['Tết Nguyên đán, Tết Trung thu và tháng Giêng', []],
    ['hằng tháng Công ty trả lương đúng hẹn', []],
    ['mỗi tháng công nhân góp 200 nghìn đồng', []],
    ['các phong trào thi đua yêu nước được duy trì', []],
    ['tổ chức các hội thi thợ giỏi ở phân xưởng', []],
    ['xây dựng chương trình công tác năm', []],
    ['cuộc vận động tranh cử tổng thống', []],
    ['thử tên lửa hành trình chạy bằng động cơ mới', []],
  ]);
});

describe('quotes that name no campaign', () => {
  cases([
    ['gian hàng “0 đồng” giúp công nhân tránh “tín dụng đen”', []],
    ['những “chiến binh” áo xanh', []],
    ['Nghị quyết số 15-NQ/TU ngày 3/4/2020 của Thành ủy về “Phát huy phong trào thợ giỏi”', []],
    ['Hội thảo “Phúc lợi cho thợ mỏ”', []],
    ['với chủ đề “Thi đua lao động giỏi, lao động sáng tạo, về đích trước hẹn”', []],
    ['Ghi rõ nguồn "baocongdoan.vn" khi phát hành lại', []],
    ['Chị Lan nói: “Phong trào này rất vui.”', []],
    ['“Tháng lương này tôi gửi hết về quê cho mẹ rồi mới tính tiếp”, anh Bình kể', []],
  ]);
});

describe('names seen twice', () => {
  cases([
    [
      'chương trình “Áo ấm ca đêm” bắt đầu. Mỗi mùa “Áo ấm ca đêm” là một niềm vui',
      ['programme: Áo ấm ca đêm', 'programme: Áo ấm ca đêm'],
    ],
    [
      'chương trình “Áo ấm ca đêm” bắt đầu. Đến với Áo ấm ca đêm, anh em rất vui',
      ['programme: Áo ấm ca đêm', 'programme: Áo ấm ca đêm'],
    ],
    [
      'phong trào “Máy sạch, kho gọn, bàn ngăn nắp” (MSKGBN) lan rộng; tổ MSKGBN họp',
      ['movement: Máy sạch, kho gọn, bàn ngăn nắp', 'movement: MSKGBN', 'movement: MSKGBN'],
    ],
  ]);
});

test('a name that is known carries the id of its campaign', () => {
  const ids = (text: string) => read(text).campaigns.map(({ id }) => id);
  expect(ids('phong trào “Xanh - Sạch - Đẹp, đảm bảo an toàn vệ sinh lao động”')).toEqual(
    ids('phong trào “xanh, sạch, đẹp, bảo đảm an toàn, vệ sinh lao động”'),
  );
});

test('an edition carries the id of its campaign', () => {
  const ids = (text: string) => read(text).campaigns.map(({ id }) => id);
  expect(ids('chương trình “Tết Sum vầy - Xuân nghĩa tình”; tổ chức Tết Sum vầy')).toEqual([
    'campaign:tet-sum-vay',
    'campaign:tet-sum-vay',
  ]);
  expect(ids('phong trào “Lao động giỏi và an toàn”')).toEqual(['campaign:lao-dong-gioi-va-an-toan']);
});

test('an unknown name after a head word is found just as well, and a user may name more', () => {
  const text = 'Đoàn viên góp sức cho Ngàn giọt sông Thao, phong trào “Một giờ vì bạn”.';
  const found = (analyzer: ReturnType<typeof createAnalyzer>) =>
    analyzer.analyze(text, { format: 'text' }).campaigns.map(({ name }) => name);
  expect(found(createAnalyzer({ extractors: [campaigns] }))).toEqual(['Một giờ vì bạn']);
  const more = [{ id: 'ngan-giot', name: 'Ngàn giọt sông Thao', kind: 'drive', proper: true }];
  expect(found(createAnalyzer({ extractors: [campaigns], lexicon: { campaigns: more } }))).toEqual([
    'Ngàn giọt sông Thao',
    'Một giờ vì bạn',
  ]);
});

test('a quoted span that is nothing of the record says why in the trace', () => {
  const reasons = read('Anh em gọi xóm trọ là “làng thợ”, đọc cuốn sách “Đời thợ” và nói: “Vui lắm!”').trace?.map(
    ({ rule, text }) => `${rule} ${text}`,
  );
  expect(reasons).toEqual(['quotes/scare làng thợ', 'quotes/work Đời thợ', 'quotes/speech Vui lắm!']);
});

describe('what a name says of itself', () => {
  cases([
    [
      'nhóm việc: diễn đàn “Lãnh đạo đối thoại với thợ trẻ”; “Ngày hội thợ giỏi”; hiến máu',
      ['event: Ngày hội thợ giỏi'],
    ],
    ['ký giao ước thi đua nước rút “60 ngày đêm thông tuyến băng tải”', ['movement: 60 ngày đêm thông tuyến băng tải']],
    [
      'mỗi phân xưởng nhận một công trình “Xanh, sạch, đẹp, bảo đảm ATVSLĐ”',
      ['movement: Xanh, sạch, đẹp, bảo đảm ATVSLĐ'],
    ],
    ['dựng 8 gian hàng “Chợ 0 đồng” ở sân xưởng', ['event: Chợ 0 đồng']],
    ['xưởng lập “Tủ thuốc 0 đồng”', ['programme: Tủ thuốc 0 đồng']],
    ['vé giá “0 đồng”', []],
    ['Giải bóng đá Cúp Thợ lò 2019 khép lại.', ['contest: Giải bóng đá Cúp Thợ lò']],
    ['các ngành hưởng ứng “Năm vì an toàn người thợ”', ['event: Năm vì an toàn người thợ']],
    ['hưởng ứng đợt vận động “Mỗi tổ một phần quà biển đảo”', ['drive: Mỗi tổ một phần quà biển đảo']],
    [
      'ký kết Chương trình phúc lợi cho đoàn viên và người lao động',
      ['programme: Chương trình phúc lợi cho đoàn viên và người lao động'],
    ],
    [
      'ký kết chương trình phúc lợi cho đoàn viên và người lao động',
      ['programme: phúc lợi cho đoàn viên và người lao động'],
    ],
  ]);
});
