/** What counts are facts of: level, honour, organization, period, whole; and one item for one figure. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Count } from '../../src/record.ts';

const countsOf = (text: string, publishedAt = '2020-11-02'): Count[] =>
  analyze(text, { format: 'text', publishedAt }).counts;
const count = (counts: readonly Count[], value: number): Count => {
  const found = counts.find((item) => item.value === value);
  if (!found) throw new Error(`no count of ${value} among ${counts.map((item) => item.value).join(', ')}`);
  return found;
};

describe('level', () => {
  test.each<[string, Record<number, string | null>]>([
    [
      'Huyện có 410 sáng kiến được công nhận cấp cơ sở, 236 sáng kiến cấp huyện; 52 sáng kiến được công nhận cấp Thành phố.',
      { 410: 'cơ sở', 236: 'huyện', 52: 'thành phố' },
    ],
    ['Cấp cơ sở có 40 sáng kiến, cấp huyện có 12 sáng kiến.', { 40: 'cơ sở', 12: 'huyện' }],
    ['Toàn tỉnh thành lập 81 CĐCS với 2.500 đoàn viên.', { 81: 'tỉnh', 2500: 'tỉnh' }],
    ['Mở 6 lớp cho 570 đoàn viên trên địa bàn tỉnh.', { 6: 'tỉnh', 570: 'tỉnh' }],
    ['CNVCLĐ toàn tỉnh ủng hộ 970 triệu đồng.', { 970000000: null }],
    ['Doanh nghiệp trên địa bàn tỉnh nợ 26 tỷ đồng, tỷ lệ nợ là 5%.', { 5: null }],
    ['Toàn xã hội chung tay, 30 hộ được giúp.', { 30: null }],
    ['Có 53 công đoàn cấp trên cơ sở trực thuộc.', { 53: null }],
    ['Cả nước có 90 tập thể dự thi.', { 90: null }],
    ['Cả xã có 433 hộ bị ảnh hưởng.', { 433: 'xã' }],
    ['Có 380 câu lạc bộ trực thuộc cấp xã quản lý.', { 380: null }],
    ['Ngày mai toàn bộ phân xưởng có 90 công nhân.', { 90: null }],
    ['Chuỗi gồm 61 siêu thị, trong đó có 26 cửa hàng trên địa bàn tỉnh.', { 61: null, 26: 'tỉnh' }],
  ])('%s', (text, levels) => {
    const counts = countsOf(text);
    for (const [value, level] of Object.entries(levels)) expect(count(counts, Number(value)).level).toBe(level);
  });
});

describe('honour', () => {
  test.each<[string, Record<number, string | null>]>([
    [
      'Dịp này, LĐLĐ tỉnh Phú Thọ tặng Bằng khen cho 26 tập thể, 31 cá nhân xuất sắc.',
      { 26: 'Bằng khen', 31: 'Bằng khen' },
    ],
    [
      'Có 14 tập thể và 16 cá nhân được LĐLĐ tỉnh Phú Thọ tặng Bằng khen; 27 tập thể được UBND tỉnh tặng Giấy khen.',
      { 14: 'Bằng khen', 16: 'Bằng khen', 27: 'Giấy khen' },
    ],
    ['Ban tổ chức trao 15 giải nhất, 12 giải nhì.', { 15: 'giải nhất', 12: 'giải nhì' }],
    [
      'Có 620 công nhân đạt danh hiệu “Công nhân giỏi” cấp cơ sở, 57 công nhân đạt danh hiệu cấp huyện.',
      { 620: 'Công nhân giỏi', 57: 'Công nhân giỏi' },
    ],
    ['Tôn vinh 50 gương “Người tốt, việc tốt”.', { 50: 'Người tốt, việc tốt' }],
    [
      'Chương trình “Vinh quang Việt Nam” và LĐLĐ tỉnh Phú Thọ cùng tổ chức Lễ vinh danh 130 tập thể.',
      { 130: 'Vinh quang Việt Nam' },
    ],
    ['Chương trình “Vinh quang Việt Nam” đã vinh danh 215 tấm gương.', { 215: 'Vinh quang Việt Nam' }],
    ['LĐLĐ tỉnh Phú Thọ xây 45 nhà “Mái ấm Công đoàn”.', { 45: null }],
  ])('%s', (text, honours) => {
    const counts = countsOf(text);
    for (const [value, honour] of Object.entries(honours))
      expect(count(counts, Number(value)).honour?.toLowerCase() ?? null).toBe(honour?.toLowerCase() ?? null);
  });
});

describe('organization', () => {
  const province = 'Liên đoàn Lao động tỉnh Phú Thọ';
  test.each<[string, Record<number, string | null>]>([
    ['LĐLĐ tỉnh Phú Thọ trao 120 suất quà, mỗi suất 500 nghìn đồng.', { 120: province, 500000: province }],
    ['LĐLĐ tỉnh Phú Thọ phối hợp với Sở Y tế tỉnh Phú Thọ khám cho 460 công nhân.', { 460: province }],
    [
      'Công ty TNHH May Sông Hồng có 25 công nhân được nhận hỗ trợ từ LĐLĐ tỉnh Phú Thọ, mỗi suất 1 triệu đồng.',
      { 25: province, 1000000: province },
    ],
    ['Có 37 CNVCLĐ được LĐLĐ tỉnh Phú Thọ tặng quà.', { 37: province }],
    ['LĐLĐ tỉnh Phú Thọ tổ chức hội thi. Hội thi thu hút 600 công nhân.', { 600: province }],
    [
      'LĐLĐ tỉnh Phú Thọ phối hợp cùng các quận, huyện, LĐLĐ thành phố Việt Trì khám cho 460 công nhân.',
      { 460: province },
    ],
    ['LĐLĐ tỉnh Phú Thọ: Đến nay đã có 101 CĐCS.', { 101: province }],
    [
      'Sở Y tế tỉnh Phú Thọ họp. Theo khảo sát năm 2020 của LĐLĐ tỉnh Phú Thọ, 1.070 người kiến nghị giữ quy định.',
      { 1070: province },
    ],
    ['Theo báo cáo của LĐLĐ tỉnh Phú Thọ tại hội nghị, phong trào sôi nổi. Đã mở được 22 hội thi.', { 22: province }],
    [
      'Khảo sát về tiền lương của LĐLĐ tỉnh Phú Thọ vừa xong. Hội thảo do Sở Y tế tỉnh Phú Thọ tổ chức. Khảo sát cũng cho thấy 97% doanh nghiệp tăng ca.',
      { 97: province },
    ],
    [
      'Công văn về việc mua bàn ghế của LĐLĐ tỉnh Phú Thọ đã xong.\n\nTheo đó, công văn yêu cầu mỗi trường mua 17 bộ.',
      { 17: province },
    ],
    [
      'Công ty TNHH May Sông Hồng tài trợ lồng đèn. 2000 quyển tập từ LĐLĐ tỉnh Phú Thọ đã đến tay các em.',
      { 2000: province },
    ],
    ['LĐLĐ tỉnh Phú Thọ vận động 5 tỷ đồng từ Công ty TNHH May Sông Hồng.', { 5e9: province }],
    [
      'Ông Tám, Chủ tịch Công đoàn Công ty TNHH May Sông Hồng (100% vốn Hàn Quốc), phát biểu.',
      { 100: 'Công ty TNHH May Sông Hồng' },
    ],
    ['Chị Hoa chia sẻ với phóng viên Báo Lao Động rằng xóm có 12 phòng trọ.', { 12: null }],
    [
      'LĐLĐ tỉnh Phú Thọ có kế hoạch. Hiện chúng tôi đã làm việc với UBND tỉnh Phú Thọ về đất. Sẽ xây 40 thiết chế.',
      { 40: province },
    ],
    [
      'Sáng nay, LĐLĐ tỉnh Phú Thọ khai mạc lớp học. Tham dự có lãnh đạo UBND tỉnh Phú Thọ và 90 học viên.',
      { 90: province },
    ],
    [
      'Sáng 20/5, với 43/45 đại biểu tán thành, 2 đại biểu vắng mặt, LĐLĐ tỉnh Phú Thọ đã thông qua kế hoạch.',
      { 43: province, 45: province, 2: province },
    ],
    [
      '6.000 áo phao, 800 thùng thuốc từ chương trình “Nghĩa tình vì ngư dân Hoàng Sa, Trường Sa” đã được LĐLĐ tỉnh Phú Thọ trao tận tay.',
      { 6000: province, 800: province },
    ],
    [
      'LĐLĐ tỉnh Phú Thọ tổ chức hội nghị. Buổi lễ đón tiếp lãnh đạo UBND tỉnh Phú Thọ và gần 900 công nhân.',
      { 900: province },
    ],
    [
      'Bà Lan, Chủ tịch CĐCS Công ty TNHH May Sông Hồng (hiện có 900 người), phát biểu.',
      { 900: 'Công ty TNHH May Sông Hồng' },
    ],
    [
      'Chủ tịch LĐLĐ tỉnh Phú Thọ cho biết, tỉ lệ đi làm của công nhân tại Công ty TNHH May Sông Hồng luôn đạt 99%.',
      { 99: 'Công ty TNHH May Sông Hồng' },
    ],
    [
      'Theo LĐLĐ tỉnh Phú Thọ, vụ kiện Công ty TNHH May Sông Hồng (quận 3) nợ 19 tỉ đồng còn treo.',
      { 19e9: 'Công ty TNHH May Sông Hồng' },
    ],
    ['Ông Tám, Chủ tịch LĐLĐ tỉnh Phú Thọ cho biết, cả 12 phương án Chính phủ trình đều tốt.', { 12: 'Chính phủ' }],
    [
      'Tổng Liên đoàn Lao động Việt Nam cho biết, Đại hội Công đoàn tỉnh Phú Thọ lần thứ XVII, nhiệm kỳ 2023-2028, sẽ diễn ra với sự tham gia của 550 đại biểu.',
      { 550: 'Công đoàn tỉnh Phú Thọ' },
    ],
    ['Sáng nay, ông Tám làm việc với LĐLĐ tỉnh Phú Thọ. Việc kết nạp 320 đoàn viên là đáng mừng.', { 320: province }],
    [
      'Ông Tám cùng LĐLĐ tỉnh Phú Thọ liền kêu gọi giúp đỡ. Chỉ một tuần đã góp được 200 triệu đồng.',
      { 2e8: province },
    ],
    [
      'LĐLĐ tỉnh Phú Thọ đã họp. Ở đây, đơn vị Sở Y tế tỉnh Phú Thọ này cho biết đã giúp 320 hộ.',
      { 320: 'Sở Y tế tỉnh Phú Thọ' },
    ],
    ['Ông Tám, thay mặt LĐLĐ tỉnh Phú Thọ, ủng hộ 50 triệu đồng.', { 5e7: province }],
    [
      'Tại LĐLĐ tỉnh Phú Thọ (thành phố Việt Trì) có 17 máy tính. Thế nhưng chỉ dùng 15 máy.',
      { 17: province, 15: province },
    ],
    // Who gave to the members of a body is not whom the next sentence is about.
    [
      'LĐLĐ tỉnh Phú Thọ báo cáo kết quả. Có 12 cán bộ được UBND tỉnh Phú Thọ tặng bằng khen. Năm 2021, phấn đấu kết nạp 6.400 đoàn viên.',
      { 12: 'Ủy ban nhân dân tỉnh Phú Thọ', 6400: province },
    ],
    // A list whose items have verbs of their own shares no giver.
    [
      'LĐLĐ tỉnh Phú Thọ đã có 3.150 lượt chị đạt danh hiệu cấp huyện, 44 chị được Sở Y tế tỉnh Phú Thọ khen thưởng.',
      { 3150: province, 44: 'Sở Y tế tỉnh Phú Thọ' },
    ],
    // The first of joint bodies acts.
    ['Qua chương trình do LĐLĐ tỉnh Phú Thọ và Sở Y tế tỉnh Phú Thọ phát động, 23 hộ được vay vốn.', { 23: province }],
    [
      'Tại trụ sở Sở Y tế tỉnh Phú Thọ, Công ty TNHH May Sông Hồng đã trao tặng 2 tỷ đồng.',
      { 2e9: 'Công ty TNHH May Sông Hồng' },
    ],
    // Those who run a meeting are the body that holds it.
    [
      'Sáng nay, LĐLĐ tỉnh Phú Thọ tổ chức lễ phát động Tháng Công nhân.\n\nTrong khuôn khổ buổi lễ, ban tổ chức đã trao 35 suất quà.',
      { 35: province },
    ],
    [
      'Hội thao do LĐLĐ tỉnh Phú Thọ phối hợp tổ chức đã khép lại.\n\nBTC còn trao 28 bộ huy chương, 13 cờ lưu niệm.',
      { 28: province, 13: province },
    ],
    [
      'Công đoàn tỉnh Phú Thọ tổ chức Đại hội lần thứ XVII.\n\nĐại hội đã bầu 41 đồng chí vào Ban Chấp hành; bầu 16 đại biểu đi dự đại hội cấp trên.',
      { 41: 'Công đoàn tỉnh Phú Thọ', 16: 'Công đoàn tỉnh Phú Thọ' },
    ],
    [
      'LĐLĐ tỉnh Phú Thọ tổ chức hội nghị.\n\nHội thi “Bàn tay vàng” có đông người xem, ban tổ chức đã trao 15 giải.',
      { 15: null },
    ],
    // "Theo đó" goes on about who acted in the sentence before.
    [
      'LĐLĐ tỉnh Phú Thọ tổ chức “Chuyến xe nghĩa tình”. Theo đó, sẽ có 32 chuyến xe đưa công nhân về quê.',
      { 32: province },
    ],
    // Participants are counted by who holds what they take part in, members of a scheme are not.
    [
      'LĐLĐ tỉnh Phú Thọ khai mạc hội thao. Có 620 vận động viên thuộc các đơn vị tranh tài ở 6 môn.',
      { 620: province },
    ],
    ['LĐLĐ tỉnh Phú Thọ cho biết hiện có 9.300 người tham gia BHXH tự nguyện.', { 9300: null }],
    [
      'Đại hội Công đoàn tỉnh Phú Thọ lần thứ XVII, nhiệm kỳ 2023-2028, dự kiến diễn ra với 320 đại biểu.',
      { 320: 'Công đoàn tỉnh Phú Thọ' },
    ],
    // What one person has is no body's, and one of many is of those who counted the many.
    [
      'Anh Trần Văn Lượng, thợ lò Công ty TNHH May Sông Hồng, rất chăm. Ba năm qua, anh có 15 sáng kiến, làm lợi 800 triệu đồng.',
      { 15: null, 8e8: null },
    ],
    ['Chị Nguyễn Thị Nhàn, tổ trưởng ở Công ty TNHH May Sông Hồng, người có 13 sáng kiến, rất vui.', { 13: null }],
    [
      'LĐLĐ tỉnh Phú Thọ tuyên dương 25 công nhân giỏi. Anh Trần Văn Lượng, công nhân Công ty TNHH May Sông Hồng, là một trong 25 công nhân được tuyên dương.',
      { 25: province },
    ],
    ['Công ty TNHH May Sông Hồng là một trong ba đơn vị dẫn đầu.', { 3: null }],
    // How many there are, what is owed and what things cost is no figure of who tells it; what was paid out is.
    ['Sở Y tế tỉnh Phú Thọ cho biết, số đơn vị nợ từ 3 tháng trở lên là 711.', { 711: null }],
    ['Sở Y tế tỉnh Phú Thọ đã nhận 634 hồ sơ. Tổng số hồ sơ đã chi trả là 546.', { 546: 'Sở Y tế tỉnh Phú Thọ' }],
    ['Theo Sở Y tế tỉnh Phú Thọ, số tiền nợ (gồm cả lãi chậm nộp) là 27 tỷ đồng.', { 27e9: null }],
    ['Sở Y tế tỉnh Phú Thọ cần xây nhà với giá 6 triệu đồng/m2.', { 6e6: null }],
    ['Bộ Y tế đã trình Luật. Luật gồm 6 chương với 37 điều.', { 6: null, 37: null }],
    ['Bộ Y tế đã quyết định. Hai nhà máy trên đều được giải thể.', { 2: null }],
    ['LĐLĐ tỉnh Phú Thọ vận động thành lập 2 nghiệp đoàn. Việc lập 2 nghiệp đoàn này rất cần.', { 2: province }],
    // A list of bodies is one actor, whatever stands between.
    ['Bà Lan cùng Sở Y tế tỉnh Phú Thọ, LĐLĐ tỉnh Phú Thọ đã trao tặng 30 bộ máy tính.', { 30: province }],
    // Whom a body works with opens the sentence, and the body acts.
    ['Phối hợp với Sở Y tế tỉnh Phú Thọ, LĐLĐ tỉnh Phú Thọ tổ chức truyền thông cho 165 công nhân.', { 165: province }],
    // What a body has done is measured by what was planned.
    ['Theo LĐLĐ tỉnh Phú Thọ, tổng thu đạt 128 tỷ đồng, bằng 107% dự toán.', { 107: province }],
    // The union of the whole country that gave in one paragraph is not whose figures the paragraph tells.
    [
      'Công đoàn Việt Nam đổi mới.\n\nToàn nhiệm kỳ có 1.236 sáng kiến; 24 tập thể được Tổng Liên đoàn Lao động Việt Nam tặng Cờ thi đua.',
      { 1236: null, 24: 'Tổng Liên đoàn Lao động Việt Nam' },
    ],
    // What each gets is given by who gave to all.
    [
      'Theo ông Tám, Chủ tịch LĐLĐ tỉnh Phú Thọ, số tiền góp được đã xây 26 căn nhà, mỗi căn 45 triệu đồng.',
      { 26: province, 45e6: province },
    ],
    // A clause that leaves its subject out goes on about the body; what there is, or is left, does not.
    ['LĐLĐ tỉnh Phú Thọ phát động thi đua. Có 15 công trình được gắn biển.', { 15: province }],
    ['LĐLĐ tỉnh Phú Thọ cho biết vẫn còn 138 doanh nghiệp nợ bảo hiểm.', { 138: null }],
    // Mishaps are no body's figures.
    ['Theo Sở Y tế tỉnh Phú Thọ, trên địa bàn đã xảy ra 25 vụ tai nạn, làm chết 13 người.', { 25: null, 13: null }],
    // "chúng tôi" are the body of who says so, also where the name stands behind the words.
    [
      '“Chúng tôi đặt mục tiêu mỗi năm trao 210 suất học bổng” - ông Trần Văn Tám, Chủ tịch LĐLĐ tỉnh Phú Thọ, cho biết.',
      { 210: province },
    ],
    // Who hands a gift over does it for the body.
    [
      'Ông Trần Văn Tám, Chủ tịch LĐLĐ tỉnh Phú Thọ, đến từ sớm.\n\nĐồng chí Trần Văn Tám đã trao tặng gia đình chị số tiền 3.000.000 đồng.',
      { 3000000: province },
    ],
    // Who launched a programme has no part in what an area did in it.
    [
      'Công nhân hưởng ứng chương trình “Một triệu sáng kiến” do Tổng Liên đoàn Lao động Việt Nam phát động; đến nay, huyện có 6.200 sáng kiến.',
      { 6200: null },
    ],
  ])('%s', (text, organizations) => {
    const counts = countsOf(text);
    for (const [value, name] of Object.entries(organizations))
      expect(count(counts, Number(value)).organization).toBe(name);
  });

  test.each(['Ngày 20/10/2020.', 'Gia của 20 hộ.', 'diện của 3 hộ', '20/10/2020'])(
    'nothing stands before %s',
    (text) => {
      expect(() => countsOf(text)).not.toThrow();
    },
  );

  test('figures of a private life are no organization’s', () => {
    const counts = countsOf('LĐLĐ tỉnh Phú Thọ thăm chị Lan. Lương hai vợ chồng tôi chỉ được 7 triệu đồng.');
    expect(count(counts, 7e6).organization).toBeNull();
  });

  test('who only is a member of a body gives nothing in its name', () => {
    expect(count(countsOf('Ông Tám, Ủy viên Bộ Chính trị, trao hoa cho 130 tập thể.'), 130).organization).toBeNull();
  });

  test('an actor is meant in a few sentences only', () => {
    const talk = 'Trời mưa to. '.repeat(6);
    expect(count(countsOf(`LĐLĐ tỉnh Phú Thọ mở hội. ${talk}Có 600 khách.`), 600).organization).toBeNull();
  });

  test('a new paragraph has to name its own', () => {
    expect(count(countsOf('LĐLĐ tỉnh Phú Thọ tổ chức hội thi.\n\nCó 600 công nhân dự.'), 600).organization).toBeNull();
  });
});

describe('period', () => {
  test.each<[string, Record<number, string | null>]>([
    [
      'Trong 5 năm qua, toàn huyện có 620 công nhân giỏi. Phong trào đem lại 410 sáng kiến.',
      { 620: '2015/2020', 410: '2015/2020' },
    ],
    ['Năm 2019, huyện kết nạp 320 đoàn viên. Hiện nay, huyện có 9.000 đoàn viên.', { 320: '2019', 9000: null }],
    ['Ngày 20/10/2020, hội nghị khai mạc. Hơn 250 đại biểu đã tới dự.', { 250: '2020-10-20' }],
    ['Ngày 20/10/2020, hội nghị thông qua quy chế. Quy chế gồm 6 chương với 37 điều.', { 6: null, 37: null }],
    ['Áo phao được trao tận tay 600 ngư dân, từ ngày 25 đến 30/5/2020.', { 600: '2020-05-25/2020-05-30' }],
    ['Ngày 12/9/2020, nhằm chia sẻ khó khăn với dân, quận đã trao 500 triệu đồng.', { 5e8: '2020-09-12' }],
    ['Ra đời tháng 6/2010, nghiệp đoàn ban đầu chỉ có 86 đoàn viên.', { 86: '2010-06' }],
    ['Tháng 4/2019, ông Tám phát hiện một bộ đàn đá. Tổng cộng, ông đào được 20 thanh đá.', { 20: '2019-04' }],
    ['Ngày 22/5/2020, ông Tám hạ thủy tàu. Chiếc tàu trị giá trên 1,5 tỷ đồng.', { 15e8: null }],
    [
      'Năm 2019, quận trao 700 phần quà. Dịp này quận trao thêm 70 phần quà (tổng trị giá 35 triệu đồng).',
      { 35e6: '2019' },
    ],
    ['Theo quy định có hiệu lực từ ngày 22/4/2020, tổ trưởng được giảm 3 tiết dạy.', { 3: null }],
    ['Ngày 8/5/2020, quận ra công văn vận động mỗi người mua 10 kg thịt/tháng.', { 10: null }],
    [
      'Ngày 8/5/2020, quận vận động mỗi người mua mỗi tháng 10 kg thịt tương đương với 300.000 đồng.',
      { 10: null, 300000: null },
    ],
    ['Xưởng khởi công từ năm 2018 với diện tích 3,5 ha.', { 3.5: null }],
    ['Nhà máy động thổ từ năm 2018 với diện tích 4,5 ha.', { 4.5: null }],
    ['Nhằm thực hiện chủ đề năm 2019, quận tổ chức 6 đoàn kiểm tra.', { 6: null }],
    ['Từ một trường nhỏ thành lập năm 2009, nhà trường đạt 8.500 học sinh.', { 8500: null }],
    ['Năm 2019, quận xây khu vườn. Khu vườn rộng 5.000 m2.', { 5000: null }],
    ['Biểu dương 80 công nhân tiêu biểu năm 2019.', { 80: '2019' }],
    ['Biểu dương 21 tập thể, 59 cá nhân tiêu biểu giai đoạn 2015-2020.', { 21: '2015/2020', 59: '2015/2020' }],
    ['Thực hiện Chỉ thị 03-CT/TW ngày 14/5/2011, quận khen 28 tập thể.', { 28: null }],
    ['Ra đời tháng 6/2010 với 86 đoàn viên, nay nghiệp đoàn đã có 214 đoàn viên.', { 86: '2010-06', 214: null }],
    ['Ngày 27/5/2020, ông A cho biết đã có 500 công nhân góp ý.', { 500: null }],
    ['Ngày 27/5/2020, quận cho biết đang quản lý 500 công đoàn cơ sở.', { 500: '2020-05-27' }],
    ['Tổng chi năm 2019 và năm 2020 là 500 triệu đồng.', { 500000000: '2019/2020' }],
    ['Giảm nợ xuống 40 triệu đồng vào năm 2018 và 20 triệu đồng vào năm 2019.', { 40000000: '2018', 20000000: '2019' }],
    ['Có 500 lượt khách, nhiều hơn so với năm 2019.', { 500: null }],
    ['Chi tiêu năm 2019 tăng so với năm 2018, với tổng mức chi là 12 triệu đồng.', { 12000000: '2019' }],
    ['Chi cục báo trong những ngày nghỉ Tết Đinh Dậu 2017 có 10 tàu cập cảng.', { 10: '2017-01-28' }],
    ['Bộ đang nêu 12 phương án nghỉ lễ 2/9/2020.', { 12: null }],
    [
      'Ngày 20/10/2020, hội nghị có 250 đại biểu đại diện cho ý chí, tiếng nói của hơn 6.000 đoàn viên của 17 tổ.',
      { 250: '2020-10-20', 6000: null, 17: null },
    ],
    [
      'Ngày 20/10/2020, đại hội khai mạc với 347 đại biểu, đại diện cho hơn 6.000 đoàn viên.',
      { 347: '2020-10-20', 6000: '2020-10-20' },
    ],
    ['Dự kiến lãi suất năm 2019 bằng lãi suất trong năm 2018 là 5%.', { 5: '2019' }],
    ['Ngày 24/7/2018, quận trả lời với nội dung “khu đất mà 37 hộ đang dùng”.', { 37: null }],
    [
      'Đội tuyển có 15 học sinh môn Toán và 14 học sinh môn Lý (kỳ thi năm học 2018 - 2019), một kỷ lục.',
      { 15: '2018/2019', 14: '2018/2019' },
    ],
    ['Trường tạo nên hiện tượng với 12 học sinh vào đội tuyển đi thi vào tháng 12/2019.', { 12: '2019-12' }],
    [
      'Trong quý I/2020, quận nhận 634 hồ sơ. Tổng số hồ sơ đã chi trong kỳ là 546.',
      { 634: '2020-33', 546: '2020-33' },
    ],
    [
      'Tháng 2/2020, quận cần 300 lao động. Trong đó, nhu cầu việc làm phổ thông chiếm 37%.',
      { 300: '2020-02', 37: '2020-02' },
    ],
    [
      'Quận bàn về kết quả hoạt động năm 2019, phương hướng công tác năm 2020. Trong năm qua đã kết nạp 132 đoàn viên. Quận phấn đấu kết nạp 500 đoàn viên.',
      { 132: '2019', 500: '2020' },
    ],
    ['Tháng 7/2020, quận mở bếp ăn. Sau khi bếp ăn mở cửa, quận góp 100 triệu đồng.', { 1e8: null }],
    ['Ngày 10/2/2020 xưởng sẽ mở cửa. Xưởng có 90 công nhân.', { 90: null }],
    ['Ngày 15/7/2020, khu nhà hoàn thành. Dự kiến lễ mở cửa sẽ có 250 đại biểu.', { 250: '2020-07-15' }],
    ['Ngày 15/7/2020, quận trả lương 200.000 đồng/người/ngày. Xưởng trả 300.000 đồng/người/ngày.', { 300000: null }],
    ['Hội nghị bàn về tình hình hoạt động năm 2019. Việc kết nạp 132 đoàn viên là đáng mừng.', { 132: '2019' }],
    ['Ngày 15/7/2020, anh chọn một trong 12 người thợ.', { 12: null }],
    ['Đến năm 2030 quận có 70.000 căn hộ. Quận cần 280.000 căn.', { 70000: '2030', 280000: null }],
    ['Ngày 10/2/2020, quận họp báo. Quận phạt xưởng vì làm 287 người ngộ độc.', { 287: null }],
    ['Ngày 26/5/2020, quận cho biết vừa lập tổ tự quản với 100 ngư dân.', { 100: '2020-05-26' }],
    ['Năm 2019, chị lập gia đình. Vợ chồng nuôi hai con nhỏ.', { 2: null }],
    ['Năm 2019, quận kết nạp 320 đoàn viên. Quận phấn đấu kết nạp thêm 500 đoàn viên.', { 320: '2019', 500: null }],
    // The year in the name of a programme is the time of its figures, and of those that follow from it.
    [
      'Theo chương trình “Chuyến xe nghĩa tình - Xuân 2021”, sẽ có 13 chuyến xe. Theo đó, sẽ có 650 công nhân về quê.',
      { 13: '2021-21', 650: '2021-21' },
    ],
    // A part of the year does not hold for the whole of it.
    [
      'Trong 6 tháng cuối năm 2020, LĐLĐ tỉnh Phú Thọ mở 12 lớp; phấn đấu cả năm kết nạp 8.000 đoàn viên.',
      { 12: '2020-07/2020-12', 8000: null },
    ],
    [
      'Trong 7 tháng đầu năm 2020, LĐLĐ tỉnh Phú Thọ kết nạp 5.300 đoàn viên (đạt 88% chỉ tiêu cả năm), thành lập 29 CĐCS.',
      { 5300: '2020-01/2020-07', 29: '2020-01/2020-07' },
    ],
    ['Ngày 17/4/2020, tàu gặp nạn ở vùng biển cách cảng 62 hải lý.', { 62: null }],
    ['Ngay sau diễn đàn hồi tháng 7/2020, LĐLĐ tỉnh Phú Thọ đã tập hợp 346 ý kiến.', { 346: null }],
    // A date in a bracket of its own is of the figure before it alone.
    [
      'Nhiệm kỳ 2015-2020, thu nhập từ 3,4 triệu đồng/người/tháng (năm 2015) tăng lên 5,2 triệu đồng/người/tháng.',
      { 3400000: '2015', 5200000: '2015/2020' },
    ],
    // What a thing costs in all is no figure of the day it was handed over.
    [
      'Ngày 8/9/2020, LĐLĐ tỉnh Phú Thọ bàn giao nhà cho chị Lan. Căn nhà có tổng kinh phí 420 triệu đồng.',
      { 420e6: null },
    ],
    // Thresholds hold at all times.
    ['Quý I/2020, LĐLĐ tỉnh Phú Thọ thành lập 22 CĐCS có đủ 25 đoàn viên trở lên.', { 22: '2020-33', 25: null }],
    // A stretch of time holds on while every sentence counts something in it.
    [
      '6 tháng đầu năm 2020, các cấp công đoàn mở 45 lớp. Các đơn vị chi 2,5 tỷ đồng. Liên ngành kiểm tra 37 doanh nghiệp.',
      { 45: '2020-01/2020-06', 2.5e9: '2020-01/2020-06', 37: '2020-01/2020-06' },
    ],
    [
      '6 tháng đầu năm 2020, các cấp công đoàn mở 45 lớp. Trời mưa to. Mọi người đều vui. Liên ngành kiểm tra 37 doanh nghiệp.',
      { 37: null },
    ],
  ])('%s', (text, periods) => {
    const counts = countsOf(text);
    for (const [value, period] of Object.entries(periods)) expect(count(counts, Number(value)).period).toBe(period);
  });
});

describe('parts', () => {
  test.each<[string, number, number, string | null]>([
    ['Công đoàn có 244 CNLĐ, trong đó có 61 nữ.', 61, 244, 'nữ'],
    ['Kết nạp 16.250 đoàn viên, trong đó 102 đoàn viên ở doanh nghiệp.', 102, 16250, null],
    ['Có 35/36 công đoàn cơ sở tổ chức hội nghị.', 35, 36, null],
    ['Trao 12.050 suất quà, trị giá 6,025 tỷ đồng; trong đó 3.400 suất quà cho công nhân ở trọ.', 3400, 12050, null],
    ['Trong số 80 cá nhân được chọn, tỉnh khen 20 cá nhân.', 20, 80, null],
  ])('%s', (text, part, whole, modifier) => {
    const counts = countsOf(text);
    expect(count(counts, part).partOf).toBe(count(counts, whole).id);
    expect(count(counts, part).modifier).toBe(modifier);
    expect(count(counts, whole).partOf).toBeNull();
  });
});

describe('one item for one figure', () => {
  test('stated in two paragraphs', () => {
    const counts = countsOf('Quận trao 1.250 suất quà.\n\nSáng 20/10/2020, quận trao 1.250 suất quà cho công nhân.');
    expect(counts).toHaveLength(1);
    expect(counts[0]).toMatchObject({ period: '2020-10-20', mentions: [{ text: '1.250' }, { text: '1.250' }] });
  });

  test('rounded in the headline: two figures, of which a sum takes one', () => {
    const [first, second] = countsOf('Quận góp 32 triệu đồng.\n\nSáng nay, quận góp hơn 32 triệu đồng.');
    expect(first).toMatchObject({ approximation: null, partOf: null });
    expect(second).toMatchObject({ approximation: 'over', partOf: first?.id });
  });

  test.each([
    ['two in one sentence are two', 'Khen 77 cá nhân học tập tốt và tôn vinh 77 cá nhân lao động giỏi.', 2],
    ['small numbers are stated of different things', 'Quận trao 5 suất quà.\n\nPhường trao 5 suất quà.', 2],
    ['another level is another figure', 'Có 20 sáng kiến cấp quận.\n\nCó 20 sáng kiến cấp cơ sở.', 2],
  ])('%s', (_, text, items) => expect(countsOf(text)).toHaveLength(items));

  test('ids are unique', () => {
    const ids = countsOf('Khen 77 cá nhân và tôn vinh 77 cá nhân, 77 cá nhân.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('tricky cases of the genre', () => {
  test('a list of figures in which each takes its own level and title, and the elided unit is the title', () => {
    const counts = countsOf(
      'Trong 5 năm qua, toàn huyện có 310 công nhân lao động đạt danh hiệu “Công nhân giỏi” cấp cơ sở, 90 “Công nhân giỏi” cấp huyện và 11 công nhân lao động đạt danh hiệu “Công nhân giỏi Thủ đô”.',
    );
    expect(count(counts, 310)).toMatchObject({ level: 'cơ sở', honour: 'Công nhân giỏi', period: '2015/2020' });
    expect(count(counts, 90)).toMatchObject({ level: 'huyện', honour: 'Công nhân giỏi', unit: 'Công nhân giỏi' });
    expect(count(counts, 11)).toMatchObject({ level: null, honour: 'Công nhân giỏi Thủ đô' });
  });

  test('two groups of two, women in the second', () => {
    const counts = countsOf('Quận biểu dương 21 tập thể, 59 cá nhân tiêu biểu và 15 tập thể, 31 cá nhân nữ.');
    expect(counts.map(({ value, modifier }) => [value, modifier])).toEqual([
      [21, null],
      [59, null],
      [15, null],
      [31, 'nữ'],
    ]);
  });

  test('a rate and the gifts it is for are two figures', () => {
    const counts = countsOf('Công đoàn trao 100 suất quà, mỗi suất trị giá 500.000 đồng.');
    expect(counts).toHaveLength(2);
    expect(count(counts, 500_000)).toMatchObject({ per: 'suất', category: 'money' });
  });

  test('tasks are counts, the ordinal of the congress is none', () => {
    const counts = countsOf(
      'Thực hiện 5 nhiệm vụ trọng tâm và 2 khâu đột phá theo Nghị quyết Đại hội Đảng bộ huyện lần thứ XX.',
    );
    expect(counts.map(({ value, unit }) => [value, unit])).toEqual([
      [5, 'nhiệm vụ trọng tâm'],
      [2, 'khâu đột phá'],
    ]);
  });

  test('a level in the title of honour counts, a place in it does not', () => {
    const counts = countsOf(
      'Có 1.229 công nhân giỏi được khen cấp cơ sở, 57 cấp huyện. Có 4 người là “Công nhân giỏi” Thủ đô.',
    );
    expect(count(counts, 1229)).toMatchObject({ unit: 'công nhân giỏi', level: 'cơ sở' });
    expect(count(counts, 57)).toMatchObject({ unit: 'công nhân giỏi', level: 'huyện' });
    expect(count(counts, 4).level).toBeNull();
  });

  test('an open quantity is no count and keeps its magnitude in the trace', () => {
    const { counts, trace } = analyze('Có hàng chục ngàn công nhân đạt danh hiệu “Công nhân giỏi” cấp cơ sở.', {
      format: 'text',
      trace: true,
    });
    expect(counts).toEqual([]);
    expect(trace).toContainEqual(expect.objectContaining({ reason: expect.stringContaining('10000') as string }));
  });

  test('people named in a list are one unit', () => {
    const [item] = countsOf('Có 420 cán bộ, công nhân, viên chức, lao động (CNVCLĐ) dự.');
    expect(item).toMatchObject({ value: 420, unit: 'cán bộ, công nhân, viên chức, lao động' });
  });
});
