/** Places in sentences made for the purpose: spans, and what is none. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const read = (sentence: string) =>
  analyze(`Tin trong ngày\n\n${sentence}`, { format: 'text' })
    .places.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text);

const unitsOf = (sentence: string) =>
  analyze(`Tin trong ngày\n\n${sentence}`, { format: 'text' }).places.map(({ name, unit }) => [
    name,
    unit && `${unit.type} ${unit.name}, ${unit.province?.name}`,
  ]);

describe('units of places', () => {
  test.each<[string, string, string | null]>([
    ['Lễ ở Bình Thạnh, Bình Sơn, Quảng Ngãi.', 'Bình Thạnh', null],
    ['Lễ ở Bình Thạnh, Bình Sơn, Quảng Ngãi.', 'Bình Sơn', 'huyện Bình Sơn, Quảng Ngãi'],
    ['Chị ở Bình Thạnh, TPHCM.', 'Bình Thạnh', 'quận Bình Thạnh, Hồ Chí Minh'],
    ['Anh ở phường 5, quận 10, TPHCM, quê tỉnh Long An.', 'phường 5', 'phường Phường 5, Hồ Chí Minh'],
    ['Họ ở Tam Nông, Phú Thọ.', 'Tam Nông', 'huyện Tam Nông, Phú Thọ'],
    ['Thầy dạy ở thị trấn Tân An, tỉnh Quảng Nam. Dân ở Tân An biết.', 'thị trấn Tân An', 'thị trấn Tân An, Quảng Nam'],
    ['Tỉnh Hà Nam có 1.000 căn hộ ở Đồng Văn cho thuê.', 'Đồng Văn', null],
    ['Quà cho các tỉnh Bình Định, Phú Yên; sau đó Bình Định nhận thêm.', 'tỉnh Bình Định', 'tỉnh Bình Định, Bình Định'],
  ])('%s: %s', (sentence, place, unit) => {
    expect(unitsOf(sentence)).toContainEqual([place, unit]);
  }); // biome-ignore format: a table of cases
});

describe('places', () => {
  test.each<[string, string[]]>([
    ['Nhà họ ở phường Bình Thuận, quận 7, TP.HCM.', ['phường Bình Thuận', 'quận 7', 'TP.HCM']],
    ['Nhà họ ở thôn Bầu, xã Kim Chung, huyện Đông Anh, Hà Nội.', ['thôn Bầu', 'xã Kim Chung', 'huyện Đông Anh', 'Hà Nội']],
    ['LĐLĐ các quận: Ba Đình, Tây Hồ cùng dự lễ ở Hải Bối (Tĩnh Gia, Thanh Hóa).', ['Hải Bối', 'Tĩnh Gia', 'Thanh Hóa']],
    ['Giải dành cho khu vực miền Trung - Tây Nguyên và khu vực miền Bắc.', ['khu vực miền Trung - Tây Nguyên', 'khu vực miền Bắc']],
    ['Cán bộ công đoàn Hà Nam vào Lăng Bác và thăm Nhà Quốc hội.', ['Hà Nam', 'Lăng Bác', 'Nhà Quốc hội']],
    ['Nhà họ ở Q.1 và H. Củ Chi.', ['Q.1', 'H. Củ Chi']],
    ['Nhà họ ở T.P Hồ Chí Minh, gần cụm CN tập trung Phú Hữu A.', ['T.P Hồ Chí Minh', 'cụm CN tập trung Phú Hữu A']],
    ['Đoàn viên vui mừng. T.P Công đoàn các cấp họp.', []],
    ['Nhà họ ở TX Sơn Tây.', ['TX Sơn Tây']],
    ['Nhà họ ở mặt tiền Hương lộ 80, gần khu thương mại Hiệp Thành.', ['Hương lộ 80', 'khu thương mại Hiệp Thành']],
    ['Xe chạy trên Quốc lộ 5 về khu kinh tế mới Tân An Hội.', ['Quốc lộ 5', 'khu kinh tế mới Tân An Hội']],
    ['Sự cố ở Công viên hồ điều hòa Nhân Chính.', ['Công viên hồ điều hòa Nhân Chính']],
    ['Đoàn công tác tại Pháp. Báo chí điện tử Pháp phát triển. Pháp coi trọng di sản.', ['Pháp', 'Pháp', 'Pháp']],
    ['Báo chí điện tử Pháp phát triển.', []],
    ['Đoàn viếng Nghĩa trang liệt sĩ Trường Sơn.', ['Nghĩa trang liệt sĩ Trường Sơn']],
    ['Cả tuyến quốc lộ 20 km đầu bị ngập.', []],
    ['Họ tập ở Nhà thi đấu đa năng thị xã Kỳ Anh.', ['thị xã Kỳ Anh']],
    ['Hội thao tại Nhà thi đấu đa năng thị xã Kỳ Anh.', ['Nhà thi đấu đa năng thị xã Kỳ Anh']],
    ['Đoàn viếng Nghĩa trang Liệt sĩ tỉnh.', ['Nghĩa trang Liệt sĩ tỉnh']],
    ['Lễ tại Nhà văn hóa Lao động tỉnh Hòa Bình.', ['Nhà văn hóa Lao động tỉnh Hòa Bình']],
    ['Tại điểm cầu Quảng Bình và đầu cầu Gia Lai có đông người.', ['Quảng Bình', 'Gia Lai']],
    ['Xe qua Cửa khẩu quốc tế Nậm Cắn.', ['Cửa khẩu quốc tế Nậm Cắn']],
    ['Tàu cách Cửa Nhật Lệ 62 hải lý; cánh cửa Rebirth khép lại.', ['Cửa Nhật Lệ']],
    ['Họ chờ khách ở Bến Ninh Kiều, Bến xe Trung tâm.', ['Bến Ninh Kiều', 'Bến xe Trung tâm']],
    ['Lễ ở khai trường 19B; Trạm biến áp 110kV Nam Cấm 2 đóng điện.', ['khai trường 19B', 'Trạm biến áp 110kV Nam Cấm 2']],
    ['Phòng họp ở số 2 Đinh Lễ (Hà Nội).', ['số 2 Đinh Lễ', 'Hà Nội']],
    ['Trụ sở (số 76, đường Hùng Vương, phường 2).', ['số 76, đường Hùng Vương', 'phường 2']],
    ['Anh quê ở Mường Bú (Mường La, Sơn La).', ['Mường Bú', 'Mường La', 'Sơn La']],
    ['Chồng chị dạy tận Mù Cang Chải; chị ở vùng cao Sông Hinh.', ['Mù Cang Chải', 'Sông Hinh']],
    ['Các huyện vùng Đồng Tháp Mười ngập sâu.', ['vùng Đồng Tháp Mười']],
    ['Krông Pắc: Tổng kết hoạt động năm 2015', ['Krông Pắc']],
    ['Tình hữu nghị Việt - Lào bền chặt; lao động Lào tại Nghệ An được giúp.', ['Lào', 'Nghệ An']],
    ['VN-Index giảm; khối Pháp ngữ họp tại Paris.', ['Paris']],
    ['BẢO HIỂM XÃ HỘI CHẬM ĐÓNG', []],
    ['Họ ký 9 bản Thỏa ước và 3 bản Giao ước.', []],
    ['Đêm hội tại Quảng trường 24/10.', ['Quảng trường 24/10']],
    ['Xe chạy trên cao tốc Mỹ Thuận - Cần Thơ.', ['cao tốc Mỹ Thuận - Cần Thơ']],
    ['Chủ đề “Công nhân Bắc Giang thi đua phục hồi sản xuất” được chọn.', ['Bắc Giang']],
    ['Họ đến từ BR-VT và Thừa Thiên - Huế.', ['BR-VT', 'Thừa Thiên - Huế']],
    ['Nhà máy ở KCN Bắc Thăng Long cháy lớn.', ['KCN Bắc Thăng Long']],
    ['Xe chạy giữa khu công nghiệp Quang Minh và Bắc Thăng Long.', ['khu công nghiệp Quang Minh', 'Bắc Thăng Long']],
    ['Tàu đánh cá ở ngư trường Hoàng Sa.', ['ngư trường Hoàng Sa']],
    ['Đường sắt đến ga Ninh Bình.', ['ga Ninh Bình']],
    ['Mưa lớn ở khu vực phía Nam.', ['khu vực phía Nam']],
    ['Hàng bán sang Hàn Quốc, Nhật Bản và nước Anh.', ['Hàn Quốc', 'Nhật Bản', 'nước Anh']],
    ['CNVCLĐ Hải Phòng hưởng ứng.', ['Hải Phòng']],
    ['Nhà họ ở xã Kim Chung Đông Anh Hà Nội.', ['xã Kim Chung', 'Đông Anh', 'Hà Nội']],
    ['Tàu về huyện đảo Lý Sơn; ngư dân Lý Sơn mừng.', ['huyện đảo Lý Sơn', 'Lý Sơn']],
    ['Công nhân các KCN Hà Nội đón Tết.', ['Hà Nội']],
    ['Ông đến Paris, sau đó đến Lisbon.', ['Paris', 'Lisbon']],
    ['Dân Đồng tháp trồng sen.', ['Đồng tháp']],
    // regions
    ['Công nhân các tỉnh phía Nam và miền núi phía Bắc về quê.', ['phía Nam', 'miền núi phía Bắc']],
    ['Mưa ở các tỉnh Bắc Trung bộ, đồng bằng sông Hồng.', ['Bắc Trung bộ', 'đồng bằng sông Hồng']],
    ['Tàu neo ở vùng biển Hoàng Sa, Trường Sa và đảo Song Tử Tây - Trường Sa.', ['vùng biển Hoàng Sa', 'Trường Sa', 'đảo Song Tử Tây', 'Trường Sa']],
    // structures and ways
    ['Họ viếng Khu tưởng niệm chiến sĩ Gạc Ma và Nghĩa trang A1.', ['Khu tưởng niệm chiến sĩ Gạc Ma', 'Nghĩa trang A1']],
    ['Khu tưởng niệm Gạc Ma Khu trưng bày mở cửa.', ['Khu tưởng niệm Gạc Ma']],
    ['Chị thuê căn hộ ở Khu nhà ở xã hội Hưng Thịnh.', ['Khu nhà ở xã hội Hưng Thịnh']],
    ['Thợ làm ở Khu công viên nghĩa trang Q.9 nghỉ việc.', ['Khu công viên nghĩa trang Q.9']],
    ['Nhà máy nằm trong Khu Công nghệ cao, TPHCM.', ['Khu Công nghệ cao', 'TPHCM']],
    ['Nhà máy ở Khu công nghiệp -(KCN) Sóng Thần, Dĩ An cháy đêm qua.', ['Khu công nghiệp -(KCN) Sóng Thần', 'Dĩ An']],
    ['Lễ diễn ra tại Cung Văn hóa Lao động Hữu nghị Việt Xô, Hà Nội.', ['Cung Văn hóa Lao động Hữu nghị Việt Xô', 'Hà Nội']],
    ['Họ diễu hành trên đường Cách mạng Tháng Tám, quốc lộ 1A và đường 3/2.', ['đường Cách mạng Tháng Tám', 'quốc lộ 1A', 'đường 3/2']],
    ['Phòng trọ trong hẻm 15 Bình Hưng 4, phường Bình Hưng.', ['hẻm 15 Bình Hưng 4', 'phường Bình Hưng']],
    ['Chị ở ngõ 29 phố Khương Hạ.', ['ngõ 29 phố Khương Hạ']],
    ['Trụ sở đặt tại số 12 Trần Phú, quận 5, TPHCM.', ['số 12 Trần Phú', 'quận 5', 'TPHCM']],
    ['Cao tốc Hà Nội - Hải Phòng thông xe.', ['Cao tốc Hà Nội - Hải Phòng']],
    // lists: a plural type word of units belongs to none of them
    ['Cử tri các tỉnh Bắc Kạn, Hải Dương và Cà Mau đề nghị.', ['Bắc Kạn', 'Hải Dương', 'Cà Mau']],
    ['Quà tặng ngư dân 3 tỉnh Bình Định, Phú Yên và Ninh Thuận.', ['Bình Định', 'Phú Yên', 'Ninh Thuận']],
    ['Trường ở các xã Hải Bối, Kim Chung và Võng La.', ['Hải Bối', 'Kim Chung', 'Võng La']],
    ['Đoàn đến các huyện: Gia Lâm, Đông Anh.', ['Gia Lâm', 'Đông Anh']],
    ['Họ bay đến các sân bay Phú Bài (tỉnh Thừa Thiên Huế), Liên Khương (tỉnh Lâm Đồng), Cát Bi hôm qua.', ['sân bay Phú Bài', 'tỉnh Thừa Thiên Huế', 'Liên Khương', 'tỉnh Lâm Đồng', 'Cát Bi']],
    ['Anh hỏi từ ở Quỳnh Lôi, Hai Bà Trưng, Hà Nội.', ['Quỳnh Lôi', 'Hai Bà Trưng', 'Hà Nội']],
    ['Nhà họ ở xã Gio Hải Liên quan đến vụ cháy.', ['xã Gio Hải']],
    // states
    ['Đền thờ ở miền Nam Ấn Độ đã cháy.', ['miền Nam', 'Ấn Độ']],
    ['Bác khai sinh nước Việt Nam Dân chủ Cộng hòa.', ['nước Việt Nam Dân chủ Cộng hòa']],
    ['Bản đồ ghi Cộng hòa xã hội chủ nghĩa Việt Nam.', ['Cộng hòa xã hội chủ nghĩa Việt Nam']],
    ['Giai cấp công nhân Việt Nam bảo vệ tổ quốc Việt Nam XHCN.', ['Việt Nam', 'Việt Nam']],
    ['Hàng bán sang các nước Lào, Campuchia.', ['Lào', 'Campuchia']],
    ['Khách thích du lịch Sầm Sơn.', ['Sầm Sơn']],
    ['Nhà trọ trên đường Liên khu 16-18, phường Bình Trị Đông.', ['đường Liên khu 16-18', 'phường Bình Trị Đông']],
    ['Quán nằm gần chợ ấp 5, đối diện khu dân cư đường Lê Lợi.', ['chợ ấp 5', 'khu dân cư đường Lê Lợi']],
    ['Anh sống ở tổ 5, phường Him Lam; em ở KP2, P7, Q.3.', ['tổ 5', 'phường Him Lam', 'KP2', 'P7', 'Q.3']],
    ['Họ về xóm Chùa, làng Kon Sơ Lam 1 và buôn Đung.', ['xóm Chùa', 'làng Kon Sơ Lam 1', 'buôn Đung']],
    ['Thuốc về tới xã miền núi Cao Quảng, huyện vùng cao Mù Cang Chải.', ['xã miền núi Cao Quảng', 'huyện vùng cao Mù Cang Chải']],
    ['Công nhân vùng Tây Nguyên và khu vực Đông Nam Bộ nhận quà.', ['vùng Tây Nguyên', 'khu vực Đông Nam Bộ']],
    ['Người lao động Bình Tân, Tân Phú, Bình Chánh (TP.HCM) về quê.', ['Bình Tân', 'Tân Phú', 'Bình Chánh', 'TP.HCM']],
    ['Mùa lũ, Hội An, Duy Xuyên chìm trong nước.', ['Hội An', 'Duy Xuyên']],
    ['Anh đi dạo quanh Hồ Tây.', ['Hồ Tây']],
    ['Chị Phạm Thị Huế khai báo; theo kết luận, Huế quê ở Huế.', ['Huế']],
    ['So sánh Q5 với Q10 rồi về phường 4, Q5.', ['phường 4', 'Q5']],
    ['Thủ tướng Nhật Bản Shinzo Abe gặp Đại sứ Việt Nam tại Lào Nguyễn Bá Hùng.', ['Nhật Bản', 'Việt Nam', 'Lào']],
    ['Tàu vượt Thái Bình Dương, hiệp định xuyên Thái Bình Dương hết hạn.', ['Thái Bình Dương']],
  ])('%s', (sentence, texts) => {
    expect(read(sentence)).toEqual(texts);
  }); // biome-ignore format: a table of cases

  test.each([
    'Tư tưởng Hồ Chí Minh sáng mãi.',
    'Anh Tuấn làm ở đó.',
    'Ý kiến của bà Nga rất hay.',
    'Thành phố và tỉnh cùng lo việc này.',
    'Lãnh đạo địa phương yêu cầu Ban Quản lý báo cáo.',
    'Họ sửa bản Hiến pháp năm ấy.',
    'Ông Nguyễn Thái Bình phát biểu.',
    'Bảo hiểm xã hội là chỗ dựa.',
    'Tiền thưởng nhân Ngày Thầy thuốc Việt Nam đã trả.',
    'Kế hoạch số 12/KH-LĐLĐ về “Xây dựng đội ngũ công nhân Việt Nam thời kỳ mới” có hiệu quả.',
    'Anh tán tỉnh Mai Thị Hoa.',
    'Thành phố 19 triệu dân lại ngập.',
    'Cuối con đường Hiện nay là ánh sáng.',
    'Họ xem trang congdoan.VN mỗi ngày.',
    'Gia đình Hạnh mừng lắm.',
    'Em học thêm ba môn Toán - Văn - Anh.',
    'Ông Trịnh Trường Sơn trả lời.',
    'Gió mùa Đông Bắc tràn về.',
    'Trưởng thôn Lường Văn Ỏm dẫn đường.',
    'Người hàng xóm Milan và giới buôn Vàng đều biết.',
  ])('%s has none', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
