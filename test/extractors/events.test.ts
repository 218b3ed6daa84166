/** Events: the maximal names of congresses, conferences, ceremonies and anniversaries, and what is too general to be one. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const HEAD = 'Công đoàn chăm lo đoàn viên';
const eventsIn = (sentence: string) =>
  analyze(`${HEAD}\n\n${sentence}`, { format: 'text' })
    .events.flatMap(({ kind, mentions }) => mentions.map(({ start, text }) => ({ start, text, kind })))
    .sort((a, b) => a.start - b.start)
    .map(({ text, kind }) => [text, kind]);

test('a name closes the quotation that its mention leaves open', () => {
  const { events } = analyze(`${HEAD}\n\nSáng qua có lễ tôn vinh 12 thợ giỏi “Vinh quang thợ lò”.`, { format: 'text' });
  expect(events.map(({ name, mentions }) => [name, mentions[0]!.text])).toEqual([
    ['lễ tôn vinh 12 thợ giỏi “Vinh quang thợ lò”', 'lễ tôn vinh 12 thợ giỏi “Vinh quang thợ lò'],
  ]);
});

describe('names', () => {
  test.each([
    [
      'Sáng qua, Hội nghị đối thoại của Giám đốc Mỏ than Hà Ráng với thợ lò năm 2016 kéo dài ba giờ.',
      [['Hội nghị đối thoại của Giám đốc Mỏ than Hà Ráng với thợ lò năm 2016', 'conference']],
    ],
    [
      'Lễ ký kết hợp đồng cung ứng giữa Công ty Gốm Chu Đậu, Sở Y tế và Công ty May Sông Hồng mở ra một hướng làm ăn.',
      [['Lễ ký kết hợp đồng cung ứng giữa Công ty Gốm Chu Đậu, Sở Y tế và Công ty May Sông Hồng', 'ceremony']],
    ],
    [
      'Viện Gốm tổ chức hội thảo về lương thưởng, lương tối thiểu cho thợ gốm.',
      [['hội thảo về lương thưởng, lương tối thiểu cho thợ gốm', 'conference']],
    ],
    ['Xưởng tổ chức hội nghị người lao động đúng thời gian, sửa quy chế.', []],
    [
      'Phố thợ mở hội nghị tập huấn nghề sổ sách cho chủ tịch, thủ quỹ các tổ lò năm 2019 ở đình.',
      [['hội nghị tập huấn nghề sổ sách cho chủ tịch, thủ quỹ các tổ lò năm 2019', 'conference']],
    ],
    [
      'Mỏ tổ chức hội nghị tổng kết phong trào thợ lò năm 2019, quán triệt nhiệm vụ năm 2020 vào chiều nay.',
      [['hội nghị tổng kết phong trào thợ lò năm 2019, quán triệt nhiệm vụ năm 2020', 'conference']],
    ],
    ['Ban Chấp hành họp Hội nghị lần 12 bàn ba việc.', [['Hội nghị lần 12', 'conference']]],
    [
      'Gian hàng là việc trọng tâm kỷ niệm 30 năm Ngày thành lập Công ty Gốm Chu Đậu ở bến sông.',
      [['kỷ niệm 30 năm Ngày thành lập Công ty Gốm Chu Đậu', 'anniversary']],
    ],
    [
      'Xã mở hội nghị gặp mặt thợ lò lâu năm nhân Tháng An toàn năm 2019 ở đình.',
      [['hội nghị gặp mặt thợ lò lâu năm', 'conference']],
    ],
    ['Hằng năm, trường mở hội nghị thầy cô, lễ khai giảng, lễ sơ kết, tổng kết.', []],
    ['Thợ lò mừng 1985 năm cuộc khởi nghĩa Hai Bà Trưng.', [['1985 năm cuộc khởi nghĩa Hai Bà Trưng', 'anniversary']]],
    [
      'Mỏ tổ chức hội nghị tổng kết 10 năm phong trào: “Lò sáng, kho gọn” giai đoạn 2001 - 2010 ở bến.',
      [['hội nghị tổng kết 10 năm phong trào: “Lò sáng, kho gọn” giai đoạn 2001 - 2010', 'conference']],
    ],
    [
      'Sáng qua, Đại hội cháu ngoan Bác Hồ huyện Lâm Thao lần thứ IV khai mạc.',
      [['Đại hội cháu ngoan Bác Hồ huyện Lâm Thao lần thứ IV', 'congress']],
    ],
    [
      'Xã mở hội nghị tập huấn nghề số cho cán bộ công đoàn chủ chốt các cấp khu vực phía Nam năm 2019 rồi nghỉ.',
      [['hội nghị tập huấn nghề số cho cán bộ công đoàn chủ chốt các cấp khu vực phía Nam năm 2019', 'conference']],
    ],
    [
      'Sáng qua, Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 4/3/2010 của Tổng LĐLĐ Việt Nam “Về nghề gốm” khai mạc.',
      [
        [
          'Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 4a/NQ-TLĐ ngày 4/3/2010 của Tổng LĐLĐ Việt Nam “Về nghề gốm”',
          'conference',
        ],
      ],
    ],
    ['Mọi tổ làm tốt hội nghị thợ lò, thực hiện sổ sách công khai.', []],
    [
      'Hội thảo khoa học “Thợ gốm và lò điện” nhận được 20 tham luận.',
      [['Hội thảo khoa học “Thợ gốm và lò điện', 'conference']],
    ],
    [
      'Hội nghị Ban Chấp hành mở rộng lần thứ 5 khóa IX bàn ba việc.',
      [['Hội nghị Ban Chấp hành mở rộng lần thứ 5 khóa IX', 'conference']],
    ],
    [
      'Mỏ vừa mở hội nghị tập huấn nghiệp vụ nữ công cho cán bộ công đoàn xưởng.',
      [['hội nghị tập huấn nghiệp vụ nữ công cho cán bộ công đoàn xưởng', 'conference']],
    ],
    [
      'Kho tổ chức hội nghị tập huấn sơ cứu cho các tổ lò năm 2017 rồi bế mạc.',
      [['hội nghị tập huấn sơ cứu cho các tổ lò năm 2017', 'conference']],
    ],
    [
      'Kho tổ chức hội nghị tập huấn sơ cứu vết bỏng cho 40 thợ đúc.',
      [['hội nghị tập huấn sơ cứu vết bỏng', 'conference']],
    ],
    [
      'Phố thợ nhớ kỷ niệm 30 năm giải phóng Cửa Lò, giải phóng huyện Nghi Lộc ở đình làng.',
      [['kỷ niệm 30 năm giải phóng Cửa Lò, giải phóng huyện Nghi Lộc', 'anniversary']],
    ],
    [
      'Thợ dệt tới dự ĐH Công đoàn Công ty Dệt Hoa Sim lần thứ IV, NK 2017-2022.',
      [['ĐH Công đoàn Công ty Dệt Hoa Sim lần thứ IV, NK 2017-2022', 'congress']],
    ],
    [
      'Chương trình đối thoại “Lương tối thiểu nhìn từ xóm trọ” phát tối nay.',
      [['Chương trình đối thoại “Lương tối thiểu nhìn từ xóm trọ”', 'conference']],
    ],
    [
      'Lễ đón Bằng công nhận xưởng đạt chuẩn xanh có mưa nhỏ.',
      [['Lễ đón Bằng công nhận xưởng đạt chuẩn xanh', 'ceremony']],
    ],
    [
      'Xưởng mở lễ kỷ niệm 15 năm thành lập (2/3/2001 - 2/3/2016) ở sân kho.',
      [['lễ kỷ niệm 15 năm thành lập (2/3/2001 - 2/3/2016)', 'anniversary']],
    ],
    [
      'Hội nghị gặp gỡ thợ giỏi cao tuổi lần thứ III mở sáng qua.',
      [['Hội nghị gặp gỡ thợ giỏi cao tuổi lần thứ III', 'conference']],
    ],
    [
      'Tại Đại hội thi đua Quyết thắng ngành Quân y lần thứ VIII, giai đoạn 2018-2023, ông kể chuyện mổ đêm.',
      [['Đại hội thi đua Quyết thắng ngành Quân y lần thứ VIII, giai đoạn 2018-2023', 'congress']],
    ],
    [
      'Hội nghị điển hình tiên tiến lần thứ V, giai đoạn 2020-2025 của bệnh xá biểu dương 60 gương.',
      [['Hội nghị điển hình tiên tiến lần thứ V, giai đoạn 2020-2025', 'conference']],
    ],
    [
      'Quang cảnh hội nghị góp ý vào dự thảo Luật Việc làm (sửa đổi) tại hội trường.',
      [['hội nghị góp ý vào dự thảo Luật Việc làm (sửa đổi)', 'conference']],
    ],
    [
      'Xưởng thi đua chào mừng Đại hội XIII Công đoàn Việt Nam và 60 năm mở mỏ.',
      [
        ['Đại hội XIII Công đoàn Việt Nam', 'congress'],
        ['60 năm mở mỏ', 'anniversary'],
      ],
    ],
    [
      'Kho hướng tới kỷ niệm 75 năm Ngày truyền thống ngành Quân giới (15/9/1945 - 15/9/2020).',
      [['kỷ niệm 75 năm Ngày truyền thống ngành Quân giới (15/9/1945 - 15/9/2020)', 'anniversary']],
    ],
    [
      'Đại hội lần thứ V, nhiệm kỳ 2018-2023 quyết định 9 chỉ tiêu.',
      [['Đại hội lần thứ V, nhiệm kỳ 2018-2023', 'congress']],
    ],
    [
      'Lữ đoàn mở lễ phát động thi đua bắn giỏi “Một viên trúng đích” trong quý III.',
      [['lễ phát động thi đua bắn giỏi “Một viên trúng đích', 'ceremony']],
    ],
    [
      'Xưởng mở Đại hội CĐCS lần thứ IV (NK 2012-2017) sáng nay.',
      [['Đại hội CĐCS lần thứ IV (NK 2012-2017)', 'congress']],
    ],
    [
      'Ngành tổ chức Hội nghị Ban Chấp hành lần thứ 6 (khóa II), sơ kết công tác quý I và triển khai việc mới.',
      [['Hội nghị Ban Chấp hành lần thứ 6 (khóa II)', 'conference']],
    ],
    [
      'Ngành học kết quả Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa IX về công tác dân vận.',
      [['Hội nghị lần thứ bảy Ban Chấp hành Trung ương Đảng khóa IX', 'conference']],
    ],
    [
      'Đại hội thi đua yêu nước ngành Ngân hàng lần thứ IV, giai đoạn 2015 - 2020 có 200 đại biểu.',
      [['Đại hội thi đua yêu nước ngành Ngân hàng lần thứ IV, giai đoạn 2015 - 2020', 'congress']],
    ],
    [
      'Sáng nay mở hội nghị sơ kết phong trào thợ giỏi giai đoạn 2011 - 2013 và tuyên dương thợ trẻ xuất sắc. Dự có ông Nam.',
      [['hội nghị sơ kết phong trào thợ giỏi giai đoạn 2011 - 2013 và tuyên dương thợ trẻ xuất sắc', 'conference']],
    ],
    [
      'Phiên thương lượng đầu tiên của Hội đồng Tiền lương quốc gia khép lại muộn.',
      [['Phiên thương lượng đầu tiên của Hội đồng Tiền lương quốc gia', 'conference']],
    ],
    [
      'Hai bên dự Lễ ký kết Thỏa thuận về Chương trình phúc lợi cho đoàn viên, hưởng ứng tháng thi đua.',
      [['Lễ ký kết Thỏa thuận về Chương trình phúc lợi cho đoàn viên', 'ceremony']],
    ],
    ['Cả thành phố mừng kỷ niệm 1.050 năm Hoa Lư.', [['kỷ niệm 1.050 năm Hoa Lư', 'anniversary']]],
    [
      'Ngành mở Lễ kỷ niệm 40 năm ngày thành lập (5/3/1979 - 5/3/2019) và đón nhận Huân chương Lao động hạng Ba.',
      [
        [
          'Lễ kỷ niệm 40 năm ngày thành lập (5/3/1979 - 5/3/2019) và đón nhận Huân chương Lao động hạng Ba',
          'anniversary',
        ],
      ],
    ],
    [
      'Bên lề họp báo về Đại hội XII Công đoàn Việt Nam.Bà Lan nêu ý kiến.',
      [['họp báo về Đại hội XII Công đoàn Việt Nam', 'conference']],
    ],
    [
      'Nhà máy khánh thành nhân lễ kỷ niệm 65 năm ngày Thương binh liệt sĩ (27-7) vừa rồi.',
      [['lễ kỷ niệm 65 năm ngày Thương binh liệt sĩ (27-7)', 'anniversary']],
    ],
    [
      'Kỷ niệm 70 năm Ngày truyền thống thợ mỏ (12.11.1936 - 12.11.2006).',
      [['Kỷ niệm 70 năm Ngày truyền thống thợ mỏ (12.11.1936 - 12.11.2006)', 'anniversary']],
    ],
    [
      'Kỷ niệm 70 năm ngày Bác ra “Lời kêu gọi thi đua ái quốc” (11.6.1948 - 11.6.2018).',
      [['Kỷ niệm 70 năm ngày Bác ra “Lời kêu gọi thi đua ái quốc” (11.6.1948 - 11.6.2018)', 'anniversary']],
    ],
    [
      'Cả xưởng chào mừng 30 năm thành lập nhà máy (1990 - 2020).',
      [['30 năm thành lập nhà máy (1990 - 2020)', 'anniversary']],
    ],
    [
      'Chào mừng kỷ niệm 20 năm thành lập Công ty Cổ phần May Hòa An (1/3/1995 - 1/3/2015).',
      [['kỷ niệm 20 năm thành lập Công ty Cổ phần May Hòa An', 'anniversary']],
    ],
    [
      'Chương trình kỷ niệm 25 năm thành lập Công ty Cổ phần May Hòa An kết thúc.',
      [['Chương trình kỷ niệm 25 năm thành lập Công ty Cổ phần May Hòa An', 'anniversary']],
    ],
    ['Nhà máy mở triển lãm “Ký ức ca ba” tại sảnh lớn.', [['triển lãm “Ký ức ca ba”', 'other']]],
    ['Viện mở hội thảo quốc gia “Thợ giỏi thời số” sáng nay.', [['hội thảo quốc gia “Thợ giỏi thời số', 'conference']]],
    [
      'Chào mừng Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023-2028.',
      [['Đại hội XIII Công đoàn Việt Nam, nhiệm kỳ 2023-2028', 'congress']],
    ],
    [
      'Chuẩn bị đại hội Công đoàn các cấp tiến tới Đại hội Công đoàn thành phố Hà Nội lần thứ XVI.',
      [
        ['đại hội Công đoàn các cấp', 'congress'],
        ['Đại hội Công đoàn thành phố Hà Nội lần thứ XVI', 'congress'],
      ],
    ],
    [
      'Thi đua chào mừng Đại hội đại biểu toàn quốc lần thứ XIII của Đảng.',
      [['Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', 'congress']],
    ],
    [
      'Trình Đại hội XI Công đoàn tỉnh Hậu Giang và Đại hội XIII Công đoàn Việt Nam.',
      [
        ['Đại hội XI Công đoàn tỉnh Hậu Giang', 'congress'],
        ['Đại hội XIII Công đoàn Việt Nam', 'congress'],
      ],
    ],
    [
      'Sáng nay diễn ra hội nghị tổng kết phong trào thi đua năm 2023, triển khai nhiệm vụ năm 2024 tại Huế.',
      [['hội nghị tổng kết phong trào thi đua năm 2023, triển khai nhiệm vụ năm 2024', 'conference']],
    ],
    [
      'Tổ chức Hội nghị đối thoại với công nhân các khu chế xuất năm 2017 do quận chủ trì.',
      [['Hội nghị đối thoại với công nhân các khu chế xuất năm 2017', 'conference']],
    ],
    [
      'Chào mừng kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/2024).',
      [['kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam', 'anniversary']],
    ],
    [
      'Hoạt động chào mừng 84 năm thành lập Công đoàn Việt Nam.',
      [['84 năm thành lập Công đoàn Việt Nam', 'anniversary']],
    ],
    [
      'Huyện tổ chức Hội nghị tổng kết công tác năm 2023 và triển khai nhiệm vụ năm 2024 vào sáng nay.',
      [['Hội nghị tổng kết công tác năm 2023 và triển khai nhiệm vụ năm 2024', 'conference']],
    ],
    [
      'Quận tổ chức Hội nghị tuyên truyền, phổ biến pháp luật lao động cho 200 công nhân.',
      [['Hội nghị tuyên truyền, phổ biến pháp luật lao động', 'conference']],
    ],
    [
      'Tỉnh tổ chức hội nghị kết nghĩa giữa các khu trọ công nhân tại Long Xuyên.',
      [['hội nghị kết nghĩa giữa các khu trọ công nhân', 'conference']],
    ],
    [
      'Được nêu tại Hội thảo Điều kiện ăn ở, thời giờ làm việc và tiền lương do viện tổ chức.',
      [['Hội thảo Điều kiện ăn ở, thời giờ làm việc và tiền lương', 'conference']],
    ],
    [
      'Sáng nay, Hội nghị quốc gia về việc làm bền vững (VLBV) và lễ khai trương dự án Cầu Vồng diễn ra.',
      [
        ['Hội nghị quốc gia về việc làm bền vững', 'conference'],
        ['lễ khai trương dự án Cầu Vồng', 'ceremony'],
      ],
    ],
    [
      'Bộ dự Hội nghị lần thứ 7, Ban Chấp hành Trung ương Đảng khóa XIII.',
      [['Hội nghị lần thứ 7, Ban Chấp hành Trung ương Đảng khóa XIII', 'conference']],
    ],
    ['Ông dự Đại hội XII của Công đoàn Việt Nam.', [['Đại hội XII của Công đoàn Việt Nam', 'congress']]],
    [
      'Tối qua diễn ra lễ tuyên dương 40 công nhân có thành tích cao tại nhà hát.',
      [['lễ tuyên dương 40 công nhân có thành tích cao', 'ceremony']],
    ],
    ['Ai cũng mong được dự Lễ trao giải Sao Mai 2021.Trước đó trời mưa.', [['Lễ trao giải Sao Mai 2021', 'ceremony']]],
    [
      'Đơn vị kỷ niệm 40 năm xây dựng và phát triển nhà máy.',
      [['kỷ niệm 40 năm xây dựng và phát triển nhà máy', 'anniversary']],
    ],
    [
      'Xưởng mở tọa đàm kỷ niệm 90 năm Ngày Phụ nữ Việt Nam 20/10 tại hội trường.',
      [['tọa đàm kỷ niệm 90 năm Ngày Phụ nữ Việt Nam 20/10', 'conference']],
    ],
    [
      'Đoàn tới dự lễ kỷ niệm Ngày Thầy thuốc Việt Nam năm nay.',
      [['lễ kỷ niệm Ngày Thầy thuốc Việt Nam', 'anniversary']],
    ],
    [
      'Tỉnh tổ chức buổi gặp mặt kỷ niệm 40 năm Ngày truyền thống thợ mỏ.',
      [['buổi gặp mặt kỷ niệm 40 năm Ngày truyền thống thợ mỏ', 'anniversary']],
    ],
    [
      'Tối qua diễn ra lễ mít tinh hưởng ứng Ngày Môi trường thế giới tại cảng.',
      [['lễ mít tinh hưởng ứng Ngày Môi trường thế giới', 'ceremony']],
    ],
    [
      'Mỏ than kỷ niệm 80 năm Ngày truyền thống thợ lò - truyền thống ngành Than vào sáng nay.',
      [['kỷ niệm 80 năm Ngày truyền thống thợ lò - truyền thống ngành Than', 'anniversary']],
    ],
    ['Cảng chào mừng 45 năm Ngày thành lập ngành.', [['45 năm Ngày thành lập ngành', 'anniversary']]],
    [
      'Ông từng dự Hội nghị Công đoàn các nước sông Mê Kông lần thứ 6 tại Lào.',
      [['Hội nghị Công đoàn các nước sông Mê Kông lần thứ 6', 'conference']],
    ],
    [
      'Báo ghi lại buổi giao lưu trực tuyến về hưởng trợ cấp một lần.',
      [['buổi giao lưu trực tuyến về hưởng trợ cấp một lần', 'other']],
    ],
    [
      'Các bên dự hội thảo góp ý dự án Luật Việc làm (sửa đổi) vào sáng mai.',
      [['hội thảo góp ý dự án Luật Việc làm (sửa đổi)', 'conference']],
    ],
    [
      'Chị vừa về từ Đại hội đại biểu Phụ nữ tỉnh Cà Mau lần thứ XVI.',
      [['Đại hội đại biểu Phụ nữ tỉnh Cà Mau lần thứ XVI', 'congress']],
    ],
    [
      'Chỉ tiêu ấy được Đại hội đồng cổ đông thường niên năm 2031 thông qua.',
      [['Đại hội đồng cổ đông thường niên năm 2031', 'congress']],
    ],
    [
      'Phân xưởng hướng tới Đại hội Công đoàn Tổng công ty lần thứ IV.',
      [['Đại hội Công đoàn Tổng công ty lần thứ IV', 'congress']],
    ],
    [
      'Sáng mai, mỏ tổ chức hội nghị đối thoại trực tiếp với thợ lò.',
      [['hội nghị đối thoại trực tiếp với thợ lò', 'conference']],
    ],
    [
      'Ông vắng mặt ở Hội nghị cán bộ toàn tỉnh quán triệt Luật Việc làm vừa rồi.',
      [['Hội nghị cán bộ toàn tỉnh quán triệt Luật Việc làm', 'conference']],
    ],
    [
      'Thị xã làm lễ dâng hương tưởng niệm 70 năm ngày mất của thầy giáo làng.',
      [['lễ dâng hương tưởng niệm 70 năm ngày mất của thầy giáo làng', 'ceremony']],
    ],
    [
      'Cảng mở lễ phát động hưởng ứng Tháng Công nhân, Tháng hành động vì an toàn năm 2031 trước ca sáng.',
      [['lễ phát động hưởng ứng Tháng Công nhân, Tháng hành động vì an toàn năm 2031', 'ceremony']],
    ],
    [
      'Mừng Đại hội Công đoàn Đường sắt Việt Nam lần thứ XVII thành công.',
      [['Đại hội Công đoàn Đường sắt Việt Nam lần thứ XVII', 'congress']],
    ],
    [
      'Quận tổ chức họp mặt kỷ niệm 60 năm Ngày thành lập Nhà máy Gốm.',
      [['họp mặt kỷ niệm 60 năm Ngày thành lập Nhà máy Gốm', 'anniversary']],
    ],
    ['Cảng làm lễ ra quân hưởng ứng Tháng Thanh niên.', [['lễ ra quân hưởng ứng Tháng Thanh niên', 'ceremony']]],
    [
      'Hai nước kỷ niệm 50 năm quan hệ giữa Việt Nam và Pháp.',
      [['kỷ niệm 50 năm quan hệ giữa Việt Nam và Pháp', 'anniversary']],
    ],
    [
      'Hoạt động chào mừng “60 năm Nhà máy Sợi, 20 năm đổi mới”.',
      [['60 năm Nhà máy Sợi, 20 năm đổi mới', 'anniversary']],
    ],
    [
      'Đây là phiên họp thứ nhất bàn về mức lương tối thiểu vùng.',
      [['phiên họp thứ nhất bàn về mức lương tối thiểu vùng', 'conference']],
    ],
    ['Công đoàn dự lễ trao tặng nhà Mái ấm cho đoàn viên.', [['lễ trao tặng nhà Mái ấm', 'ceremony']]],
    [
      "Bộ trưởng dự lễ tôn vinh 20 thợ mỏ 'Ngọn đèn vàng' tối qua.",
      [["lễ tôn vinh 20 thợ mỏ 'Ngọn đèn vàng", 'ceremony']],
    ],
    ['Báo cáo trình kỳ họp thứ 8 đã in xong.', [['kỳ họp thứ 8', 'conference']]],
    ['Cử tri nghe kết quả Kỳ họp thứ ba, Quốc hội khóa XIV.', [['Kỳ họp thứ ba, Quốc hội khóa XIV', 'conference']]],
    ['Ông chủ trì phiên họp thứ 8 của Ban chỉ đạo vào chiều nay.', [['phiên họp thứ 8 của Ban chỉ đạo', 'conference']]],
    ['Nay họ mới dự hội nghị Shangri La.', [['hội nghị Shangri La', 'conference']]],
    [
      'Ông nói tại Hội thảo đánh giá năng lực nghề năm 2012 tỉnh Ninh Thuận vào sáng 31-5.',
      [['Hội thảo đánh giá năng lực nghề năm 2012 tỉnh Ninh Thuận', 'conference']],
    ],
    [
      'Hội nghị tổng kết năm học nghề 2025 và chuẩn bị cho kỳ thi năm 2026 diễn ra tại Huế.',
      [['Hội nghị tổng kết năm học nghề 2025 và chuẩn bị cho kỳ thi năm 2026', 'conference']],
    ],
    [
      'Tại Lễ phát động ủng hộ công nhân bị thiệt hại do bão số 3 được tổ chức sáng nay, ai cũng góp một ngày lương.',
      [['Lễ phát động ủng hộ công nhân bị thiệt hại do bão số 3', 'ceremony']],
    ],
    ['Đoàn dự Đại hội thể thao mùa đông châu Á tại Nhật Bản.', [['Đại hội thể thao mùa đông châu Á', 'other']]],
    ['Họ dự lễ cất bốc hài cốt 12 liệt sĩ tại xã.', [['lễ cất bốc hài cốt 12 liệt sĩ', 'ceremony']]],
    ['Cầu khởi công đúng dịp kỷ niệm giải phóng Thủ đô (10/10).', [['kỷ niệm giải phóng Thủ đô', 'anniversary']]],
    [
      'Ông đến Huế dự Hội nghị Cấp cao Hợp tác Tiểu vùng lần thứ 8 từ ngày 5 đến 8/11.',
      [['Hội nghị Cấp cao Hợp tác Tiểu vùng lần thứ 8', 'conference']],
    ],
    ['Khác biệt ở hội nghị Shangri La năm nay là số khách.', [['hội nghị Shangri La', 'conference']]],
    [
      'Huyện tổ chức Đại hội Công đoàn huyện Mê Linh lần thứ XI tại Trung tâm Văn hóa huyện.',
      [['Đại hội Công đoàn huyện Mê Linh lần thứ XI', 'congress']],
    ],
    [
      'Ngành tổ chức lễ phát động Tháng Công nhân, Tháng An toàn lao động năm 2024.',
      [['lễ phát động Tháng Công nhân, Tháng An toàn lao động năm 2024', 'ceremony']],
    ],
    [
      'Ngành tổ chức Hội nghị tổng kết hoạt động năm 2023; triển khai nhiệm vụ năm 2024.',
      [['Hội nghị tổng kết hoạt động năm 2023; triển khai nhiệm vụ năm 2024', 'conference']],
    ],
    [
      'Sáng nay, Lễ kỷ niệm 60 năm Ngày thành lập ngành Than và đón nhận Huân chương Lao động hạng Nhất diễn ra tại mỏ.',
      [['Lễ kỷ niệm 60 năm Ngày thành lập ngành Than và đón nhận Huân chương Lao động hạng Nhất', 'anniversary']],
    ],
    [
      'Ngành tổ chức Lễ trao giải "Thợ lò vàng" lần thứ II tại mỏ.',
      [['Lễ trao giải "Thợ lò vàng" lần thứ II', 'ceremony']],
    ],
    [
      'Quận mở Hội nghị biểu dương “Thợ giỏi”, “Ý tưởng hay” năm 2023 và phát động thi đua năm 2024.',
      [['Hội nghị biểu dương “Thợ giỏi”, “Ý tưởng hay” năm 2023 và phát động thi đua năm 2024', 'conference']],
    ],
    [
      'Hội nghị chuyên đề về công tác kiểm tra, giám sát do tỉnh chủ trì đã xong.',
      [['Hội nghị chuyên đề về công tác kiểm tra, giám sát', 'conference']],
    ],
    [
      'Tỉnh tổ chức Hội nghị đối thoại giữa lãnh đạo tỉnh với công nhân năm 2024.',
      [['Hội nghị đối thoại giữa lãnh đạo tỉnh với công nhân năm 2024', 'conference']],
    ],
    [
      'Nhân kỷ niệm 78 năm Cách mạng tháng Tám và Quốc khánh 2/9, đoàn đi thăm mẹ.',
      [['kỷ niệm 78 năm Cách mạng tháng Tám và Quốc khánh 2/9', 'anniversary']],
    ],
    [
      'Chào mừng 49 năm Ngày giải phóng miền Nam, thống nhất đất nước, xưởng thi đua.',
      [['49 năm Ngày giải phóng miền Nam, thống nhất đất nước', 'anniversary']],
    ],
    [
      'Chị em dự tọa đàm kỷ niệm 114 năm Ngày Quốc tế Phụ nữ và 1984 năm Khởi nghĩa Hai Bà Trưng.',
      [['tọa đàm kỷ niệm 114 năm Ngày Quốc tế Phụ nữ và 1984 năm Khởi nghĩa Hai Bà Trưng', 'conference']],
    ],
    [
      'Tuần qua diễn ra Hội nghị Ban Chấp hành Công đoàn Viên chức Việt Nam (mở rộng) lần thứ 9.',
      [['Hội nghị Ban Chấp hành Công đoàn Viên chức Việt Nam (mở rộng) lần thứ 9', 'conference']],
    ],
    [
      "Tại cảng đã diễn ra lễ đón tàu hải quân mang tên L'Adroit đến thăm.",
      [["lễ đón tàu hải quân mang tên L'Adroit", 'ceremony']],
    ],
    ['Sàn đã tổ chức Lễ đánh cồng đầu xuân Đinh Dậu.', [['Lễ đánh cồng đầu xuân Đinh Dậu', 'ceremony']]],
    [
      'Họ dự lễ bàn giao bác sĩ trẻ về làm việc ở vùng khó khăn.',
      [['lễ bàn giao bác sĩ trẻ về làm việc ở vùng khó khăn', 'ceremony']],
    ],
    [
      'Giáo hội tổ chức lễ tưởng niệm 50 năm ngày Hòa thượng viên tịch (1963-2013).',
      [['lễ tưởng niệm 50 năm ngày Hòa thượng viên tịch (1963-2013)', 'ceremony']],
    ],
    [
      'Bà sang Paris dự Hội nghị cấp cao Pháp ngữ lần thứ 19, sau đó về nước.',
      [['Hội nghị cấp cao Pháp ngữ lần thứ 19', 'conference']],
    ],
    ['Đêm nhạc kỷ niệm 22 năm làm nghề vì đó là tình yêu.', [['kỷ niệm 22 năm làm nghề', 'anniversary']]],
    [
      'Ngành tổ chức Hội nghị điển hình tiên tiến lần thứ V, giai đoạn 2020 - 2025.',
      [['Hội nghị điển hình tiên tiến lần thứ V, giai đoạn 2020 - 2025', 'conference']],
    ],
    ['Luật được trình tại kỳ họp thứ 7 mới đây.', [['kỳ họp thứ 7', 'conference']]],
    ['Hội nghị thượng đỉnh Nga - Mỹ dự kiến diễn ra tại Budapest.', [['Hội nghị thượng đỉnh Nga - Mỹ', 'conference']]],
    [
      'Ông dự hội thảo góp ý sửa đổi nghị định 06 năm 2017 về đua ngựa, do hiệp hội tổ chức.',
      [['hội thảo góp ý sửa đổi nghị định 06 năm 2017 về đua ngựa', 'conference']],
    ],
    [
      'Hai ông gặp nhau sau hội nghị thượng đỉnh Á - Âu ở thủ đô Madrid.',
      [['hội nghị thượng đỉnh Á - Âu', 'conference']],
    ],
    ['Báo cáo trình kỳ họp thứ 5, Quốc hội XIII, đã in.', [['kỳ họp thứ 5, Quốc hội XIII', 'conference']]],
    ['Trường mừng kỷ niệm 30 năm thành lập và công bố tên mới.', [['kỷ niệm 30 năm thành lập', 'anniversary']]],
    ['Công đoàn tổ chức diễn đàn gia đình và sức khỏe cho thợ.', [['diễn đàn gia đình và sức khỏe', 'conference']]],
    [
      'Hai khối kỷ niệm 40 năm quan hệ ASEAN-EU (1977-2017).',
      [['kỷ niệm 40 năm quan hệ ASEAN-EU (1977-2017)', 'anniversary']],
    ],
    ['Bộ vừa tổ chức Hội nghị MTR 23, khách khen ngợi.', [['Hội nghị MTR 23', 'conference']]],
    [
      'Có Hội thảo về việc xây dựng cách đo sức khỏe thợ mỏ do viện tổ chức.',
      [['Hội thảo về việc xây dựng cách đo sức khỏe thợ mỏ', 'conference']],
    ],
    ['Theo quyết sách của Đại hội Đảng 12, các báo mở chuyên mục.', [['Đại hội Đảng 12', 'congress']]],
    [
      'Tuần trước, hãng mở Đại hội đồng cổ đông bất thường năm 2017.',
      [['Đại hội đồng cổ đông bất thường năm 2017', 'congress']],
    ],
    [
      'Trường đã tổ chức lễ trao bằng tốt nghiệp đợt 2 năm 2025.',
      [['lễ trao bằng tốt nghiệp đợt 2 năm 2025', 'ceremony']],
    ],
    ['Thành phố tổ chức Đại lễ kỷ niệm 1000 năm Thăng Long.', [['Đại lễ kỷ niệm 1000 năm Thăng Long', 'anniversary']]],
  ])('%s', (sentence, events) => expect(eventsIn(sentence)).toEqual(events));
});

describe('types alone and classes', () => {
  test.each([
    'Tại hội nghị, các đại biểu đã thảo luận.',
    'Nhân kỷ niệm Ngày Phụ nữ Việt Nam 20/10, chị em thi nấu ăn.',
    'Ban nữ công dự hội nghị giao ban định kỳ.',
    'Mỏ than đã mở hàng trăm hội nghị phổ biến luật mới.',
    'Xí nghiệp tổ chức lễ gặp mặt đầu năm và phát động trồng cây trong toàn xưởng.',
    'Sáng thứ hai, cả xưởng dự lễ chào cờ đầu tuần của nhà máy.',
    'Sau lễ ký kết, hai bên chụp ảnh lưu niệm.',
    'Công đoàn tổ chức nhiều hội nghị tập huấn cho cán bộ.',
    'Đại hội đã bầu ban chấp hành mới.',
    'Các ĐH của Bộ tuyển thêm sinh viên.',
    'Trong 10 năm thực hiện, phong trào lan rộng.',
    'Dịp nghỉ lễ, công nhân về quê.',
    'Hội nghị đánh giá cao kết quả đạt được trong năm.',
    'Hai bên sẽ gặp lại ở phiên họp lần thứ 2.',
    'Công nhân góp ý trong một cuộc hội thảo góp ý sửa đổi luật.',
    'Ngư dân tổ chức lễ hạ thủy con tàu.',
    'Lễ kết nạp đoàn viên công đoàn',
    'Công ty tổ chức hội nghị người lao động và đối thoại định kỳ.',
    'Thí sinh thi vào ĐH năm 2013 rất đông.',
    'Đại hội các chi bộ đã xong.',
    'Công nhân được quà dịp kỷ niệm ngày 20/10.',
    'Quốc hội thảo luận về việc làm cho thanh niên.',
    'Họ vừa dự lễ cưới của ca sĩ Thu Minh.',
    'Sau lễ đón với 21 loạt đại bác, hai bên hội đàm.',
    'Thông qua các hội nghị, hội thảo, tọa đàm chuyên đề, đoàn viên nâng cao nhận thức.',
    'Hai bên ủng hộ nhau ở các diễn đàn quốc tế và khu vực.',
    'Bộ tư lệnh tổ chức hội thảo và khảo sát hố chôn các chiến sĩ năm 1968.',
    'Trên diễn đàn Vịnh Xuân Việt Nam một nhà, nhiều người bàn về trận đấu.',
    'Triển lãm nằm trong chuỗi hoạt động kỷ niệm sự kiện thành lập báo Mới.',
    'Tổ chức 12 buổi tọa đàm về bình đẳng giới cho nữ công nhân.',
    'Một hội nghị tổng kết công tác công đoàn đã diễn ra.',
    'Sau lễ chào cờ, công nhân bắt đầu ca làm việc.',
    'Cả làng chờ lễ hội Lim mở màn.',
    'Tuần này có các Hội nghị - hội thảo chuyên đề về cà phê.',
    'Tại hội nghị Chủ tịch Công đoàn tỉnh đã nêu vấn đề.',
    'Báo dẫn lời trang diễn đàn Quân đội Trung Quốc.',
    'Cô đến lễ gặp mặt trong tà áo dài.',
    'Để hội nghị tập huấn thu được kết quả tốt, cần chuẩn bị kỹ.',
    'Cả nhóm đi xem triển lãm của họa sĩ trẻ về nghề dệt.',
    'Sáng nay Bộ Y tế họp báo công bố kết quả thanh tra.',
    'Bộ Y tế (BYT) họp báo công bố kết quả thi.',
    'Sở vừa họp báo công bố kết quả thi.',
    'Báo tổ chức họp báo định kỳ và thông tin vài việc.',
    'Buổi lễ đón tiếp PGS.TS. Lê Thu Hà cùng nhiều khách mời.',
    'Gia đình giữ nhiều kỷ niệm thành lập tổ sản xuất đầu tiên.',
    'Liên đoàn vừa sơ kết 3 năm phong trào thi đua ở xưởng.',
  ])('%s', (sentence) => expect(eventsIn(sentence)).toEqual([]));
});
