/** Linking: short references, units with codes, levels by date. The cases of the research questions that concern names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { districts } from '../../src/lexicon/districts.ts';
import { provinces } from '../../src/lexicon/provinces.ts';

const article = (lines: readonly string[], publishedAt?: string) =>
  analyze(['Tin trong ngày', ...lines].join('\n\n'), { format: 'text', ...(publishedAt ? { publishedAt } : {}) });

/** The organization a mention of that text belongs to (the `n`th such mention). */
function bodyOf(lines: readonly string[], text: string, n = 0, publishedAt?: string) {
  const all = article(lines, publishedAt)
    .organizations.flatMap((organization) => organization.mentions.map((mention) => ({ organization, mention })))
    .filter(({ mention }) => mention.text === text)
    .sort((a, b) => a.mention.start - b.mention.start);
  return all[n];
}

describe('headlines in capitals', () => {
  const lines = ['Chủ tịch Liên đoàn Lao động huyện Ba Tri Lê Văn Tám thăm Công ty TNHH May Sông Trà.'];
  test.each<[string, readonly string[], string, string]>([
    ['CHỦ TỊCH LĐLĐ HUYỆN BA TRI LÊ VĂN TÁM THĂM CÔNG TY TNHH MAY SÔNG TRÀ', lines, 'Công ty TNHH May Sông Trà', 'Lê Văn Tám'],
    ['CHỦ TỊCH LĐLĐ HUYỆN BA TRI LÊ VĂN TÁM THĂM CÔNG TY TNHH MAY SÔNG TRÀ', [], 'Công ty TNHH May Sông Trà', 'Lê Văn Tám'],
    ['CHỦ TỊCH LĐLĐ HUYỆN BA TRI LÊ VĂN TÁM THĂM CÔNG TY GIÀY ABC', [], 'Công ty GIÀY ABC', 'Lê Văn Tám'],
  ])('%s', (title, rest, company, person) => {
    const { organizations, people } = analyze([title, ...rest].join('\n\n'), { format: 'text' });
    expect(organizations.map(({ name }) => name)).toEqual(['Liên đoàn Lao động huyện Ba Tri', company]);
    expect(people.map(({ name, roles }) => [name, roles[0]!.role])).toEqual([[person, 'Chủ tịch']]);
  }); // biome-ignore format: a table of cases
});

describe('short references', () => {
  test.each<[readonly string[], string, string]>([
    [['UBND quận Thanh Xuân họp.', 'Liên đoàn lao động quận trao quà.'], 'Liên đoàn lao động quận', 'Liên đoàn Lao động quận Thanh Xuân'],
    [['LĐLĐ quận Thanh Xuân họp.', 'Sau đó, LĐLĐ quận trao quà.'], 'LĐLĐ quận', 'Liên đoàn Lao động quận Thanh Xuân'],
    [['LĐLĐ thị xã Sơn Tây họp.', 'Công đoàn thị xã trao quà.'], 'Công đoàn thị xã', 'Liên đoàn Lao động thị xã Sơn Tây'],
    [['LĐLĐ tỉnh phát động thi đua.', 'Nghị quyết Đại hội Công đoàn tỉnh Hậu Giang nêu rõ.'], 'LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh Hậu Giang'],
    [['LĐLĐ quận Bắc Từ Liêm họp.', 'Lãnh đạo LĐLĐ Thành phố đến dự.'], 'LĐLĐ Thành phố', 'Liên đoàn Lao động thành phố Hà Nội'],
    [['Công ty TNHH Sao Mai có đơn hàng.', 'Mỗi ngày, công ty làm ba ca.'], 'công ty', 'Công ty TNHH Sao Mai'],
    [['Trường THCS Hoa Lư khai giảng.', 'Năm nay, nhà trường có thêm lớp.'], 'nhà trường', 'Trường Trung học cơ sở Hoa Lư'],
    [['UBND thị xã Sơn Tây và Thị ủy cùng dự.'], 'Thị ủy', 'Thị ủy Sơn Tây'],
    [['Tổng Liên đoàn ra văn bản.'], 'Tổng Liên đoàn', 'Tổng Liên đoàn Lao động Việt Nam'],
    [['Ban Chấp hành LĐLĐ tỉnh Nghệ An họp.', 'Ủy viên Ban Chấp hành đều có mặt.'], 'Ban Chấp hành', 'Ban Chấp hành Liên đoàn Lao động tỉnh Nghệ An'],
    [['LĐLĐ tỉnh Nghệ An phối hợp Sở Y tế khám bệnh.'], 'Sở Y tế', 'Sở Y tế tỉnh Nghệ An'],
    [['Liên đoàn Lao động (LĐLĐ) Thanh Xuân họp.'], 'Liên đoàn Lao động (LĐLĐ) Thanh Xuân', 'Liên đoàn Lao động quận Thanh Xuân'],
    [['Phó Bí thư Thường trực Thị uỷ, Chủ tịch Hội đồng nhân dân thị xã Sơn Tây Nguyễn Quang Hải dự.'], 'Thị uỷ', 'Thị ủy Sơn Tây'],
    [['Lãnh đạo Liên đoàn Lao động thành phố và quận Bắc Từ Liêm dự.'], 'Liên đoàn Lao động thành phố', 'Liên đoàn Lao động thành phố Hà Nội'],
    [['LĐLĐ TP Đà Nẵng (cũ) bàn giao.'], 'LĐLĐ TP Đà Nẵng', 'Liên đoàn Lao động thành phố Đà Nẵng'],
    [['Công ty Sao Mai và Nhà máy Sông Trà dự.', 'Cty mở tiệc.'], 'Cty', 'Công ty Sao Mai'],
    [['Công đoàn cơ sở Công ty TNHH Sao Mai họp.', 'Công đoàn Công ty tặng quà.'], 'Công đoàn Công ty', 'Công đoàn cơ sở Công ty TNHH Sao Mai'],
    [['Trường Đại học Sông Trà họp.', 'Công đoàn cơ sở Trường Đại học Sông Trà dự.', 'Công đoàn cơ sở Đại học Sông Trà tặng quà.'], 'Công đoàn cơ sở Đại học Sông Trà', 'Công đoàn cơ sở Trường Đại học Sông Trà'],
    [['Trường Đại học Sông Trà khai giảng.', 'Nhiều em thi vào Đại học Sông Trà.'], 'Đại học Sông Trà', 'Trường Đại học Sông Trà'],
    [['Ngân hàng TMCP Quân đội (MB) tặng quà.', 'Đại diện MB cho biết lãi cao.'], 'MB', 'Ngân hàng Thương mại Cổ phần Quân đội'],
    [['LĐLĐ T.P Hà Nội họp.', 'Chiều qua, LĐLĐ T.P trao quà.'], 'LĐLĐ T.P', 'Liên đoàn Lao động thành phố Hà Nội'],
    [['LĐLĐ T.X Sơn Tây họp.'], 'LĐLĐ T.X Sơn Tây', 'Liên đoàn Lao động thị xã Sơn Tây'],
    [['LĐLĐ TP Tuy Hòa họp cùng Trung tâm Y tế TP.'], 'Trung tâm Y tế TP', 'Trung tâm Y tế thành phố Tuy Hòa'],
    [['Trường Đại học Sông Trà khai giảng.', 'Thay mặt Đảng ủy, Ban Giám hiệu, thầy Nam cảm ơn.'], 'Đảng ủy', 'Đảng ủy Trường Đại học Sông Trà'],
    [['Trường Đại học Sông Trà khai giảng.', 'Thay mặt Đảng ủy, Ban Giám hiệu, thầy Nam cảm ơn.'], 'Ban Giám hiệu', 'Ban Giám hiệu Trường Đại học Sông Trà'],
    [['Trường Đại học Sông Trà có Công đoàn trường rất mạnh.', 'Công đoàn đã mở hai lớp.'], 'Công đoàn', 'Công đoàn Trường Đại học Sông Trà'],
    [['Công ty May Sông Trà họp.', 'Ban GĐ đã thưởng Tết.'], 'Ban GĐ', 'Ban Giám đốc Công ty May Sông Trà'],
    [['BGH Trường THCS Hoa Lư họp.', 'Năm nay, nhà trường có thêm lớp.'], 'nhà trường', 'Trường Trung học cơ sở Hoa Lư'],
    [['Tổng Công ty Điện Sông Trà - CTCP (EVNST) họp.', 'Lãnh đạo EVNST dự.'], 'EVNST', 'Tổng Công ty Điện Sông Trà'],
    [['Đảng ủy Khối các cơ quan tỉnh Nghệ An họp.', 'Đảng ủy Khối khen thưởng.'], 'Đảng ủy Khối', 'Đảng ủy Khối các cơ quan tỉnh Nghệ An'],
    [['Công ty CP Dược Sông Trà họp.', 'Dược Sông Trà tặng thuốc.'], 'Dược Sông Trà', 'Công ty Cổ phần Dược Sông Trà'],
    [['Công đoàn Công ty Hoa Mai đại hội.', 'Ông Nam, Ủy viên Ban Thường vụ, Phó Chủ tịch LĐLĐ tỉnh Nghệ An dự.'], 'Ban Thường vụ', 'Ban Thường vụ Liên đoàn Lao động tỉnh Nghệ An'],
    [['Công ty CP Tập đoàn Sông Trà họp.', 'Sông Trà Group tuyển người.'], 'Sông Trà Group', 'Công ty Cổ phần Tập đoàn Sông Trà'],
    [['LĐLĐ TP Vinh họp cùng Bệnh viện Đa khoa TP.'], 'Bệnh viện Đa khoa TP', 'Bệnh viện Đa khoa thành phố Vinh'],
    [['Công đoàn Y tế Việt Nam thăm hỏi.', 'Đại diện Công đoàn Y tế đến dự.'], 'Công đoàn Y tế', 'Công đoàn Y tế Việt Nam'],
  ])('%j: %s', (lines, text, name) => {
    const found = bodyOf(lines, text);
    expect(found?.organization.name).toBe(name);
  }); // biome-ignore format: a table of cases

  test.each<[readonly string[], string, string | undefined]>([
    [['Trường Đại học Hoa Lư khai giảng.', 'Ba sinh viên của trường được khen.'], 'trường', 'Trường Đại học Hoa Lư'],
    [['Trường Đại học Hoa Lư khai giảng.', 'Trường còn mở thêm hai lớp.'], 'Trường', 'Trường Đại học Hoa Lư'],
    [['Trường Đại học Hoa Lư khai giảng.', 'Trẻ em đến trường rất đông.'], 'trường', undefined],
    [['Trường Đại học Hoa Lư khai giảng.', 'Đó là một ngôi trường đẹp.'], 'trường', undefined],
    [['Trường Đại học Hoa Lư khai giảng.', 'Thầy cô của trường khác cũng dự.'], 'trường', undefined],
    [['Công nhân họp.', 'Ba sinh viên của trường được khen.'], 'trường', undefined],
    [['Báo Sông Trà mở hội nghị.', 'Lãnh đạo báo quan tâm đời sống phóng viên.'], 'báo', 'Báo Sông Trà'],
    [['Báo Sông Trà mở hội nghị.', 'Đó là bài báo hay của năm.'], 'báo', undefined],
    [['Viện Nghiên cứu Sông Trà họp.', 'Năm nay, Viện đã mở ba lớp.'], 'Viện', 'Viện Nghiên cứu Sông Trà'],
    [['Công đoàn Công ty giấy Hoa Mai họp.', 'LĐLĐ huyện Bình Chánh đề nghị CĐCS phối hợp.'], 'CĐCS', 'Công đoàn cơ sở Công ty giấy Hoa Mai'],
    [['LĐLĐ huyện Bình Chánh họp.', 'Công ty giấy Hoa Mai lo thưởng. Sau khi nghe CĐCS phân tích, giám đốc nhận lời. CĐ cũng vận động thợ.'], 'CĐ', 'Công đoàn cơ sở Công ty giấy Hoa Mai'],
    [['CĐ Dệt may VN họp.', 'Hội thao ngành y tế Hà Nam: Nhân dịp hè, CĐ ngành tổ chức ba môn.'], 'CĐ ngành', 'Công đoàn ngành Y tế Hà Nam'],
    [['LĐLĐ tỉnh Nam Định họp.', 'Hội thao ngành xây dựng Hà Nam: Nhân dịp hè, CĐ đã tổ chức ba môn.'], 'CĐ', 'Công đoàn ngành Xây dựng Hà Nam'],
    [['LĐLĐ huyện Bình Lục: Kết nạp 50 đoàn viên.', 'CĐ Viên chức tỉnh Lạng Sơn: CĐ đã vận động 30 triệu đồng.'], 'CĐ', 'Công đoàn Viên chức tỉnh Lạng Sơn'],
    [['Ngân hàng NN&PTNT tỉnh Hà Nam họp.', 'Khách hàng của ngân hàng rất vui.'], 'ngân hàng', 'Ngân hàng Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam'],
    [['Công nhân Công ty giấy Hoa Mai lo lắng. Theo CĐCS, tháng tới sẽ có lương.'], 'CĐCS', 'Công đoàn cơ sở Công ty giấy Hoa Mai'],
    [['Giải chạy ngành y tế Hà Nam do CĐ ngành tổ chức. Chủ tịch CĐ Y tế Hà Nam khai mạc.'], 'CĐ ngành', 'Công đoàn Y tế Hà Nam'],
    [['Công ty CP Giầy Hoa Mai họp.', 'Công ty CP Giày Hoa Mai thưởng lớn.', 'Năm nay công ty đông việc.'], 'công ty', 'Công ty Cổ phần Giầy Hoa Mai'],
    [['LĐLĐ quận Hải Châu họp.', 'Trung tâm Bồi dưỡng chính trị quận mở lớp.'], 'Trung tâm Bồi dưỡng chính trị quận', 'Trung tâm Bồi dưỡng chính trị quận Hải Châu'],
    [['Đó là CĐ các KCN trực thuộc LĐLĐ tỉnh Hà Nam.'], 'CĐ các KCN', 'Công đoàn các Khu công nghiệp tỉnh Hà Nam'],
    [['Công ty giấy Hoa Mai và Công ty Sao Băng họp.', 'LĐLĐ huyện Bình Chánh đề nghị CĐCS phối hợp.'], 'CĐCS', undefined],
    [['LĐLĐ huyện Bình Chánh họp.', 'Công ty giấy Hoa Mai có CĐ Cty giấy Hoa Mai.', 'Về phía CĐ, trước mắt sẽ lo.'], 'CĐ', 'Công đoàn Công ty giấy Hoa Mai'],
    [['LĐLĐ TPHCM và BHXH TP Thủ Đức họp.', 'Đại diện LĐLĐ cảnh báo.'], 'LĐLĐ', 'Liên đoàn Lao động thành phố Hồ Chí Minh'],
    [['LĐLĐ TPHCM họp.', 'Đại diện LĐLĐ quận, huyện dự.'], 'LĐLĐ', undefined],
    [['Quốc hội Bồ Đào Nha và Chính phủ Bồ Đào Nha họp.', 'Người dân phản đối kế hoạch của chính phủ cắt giảm việc làm.'], 'chính phủ', 'Chính phủ Bồ Đào Nha'],
    [['Công ty Fujitech Việt Nam họp.', 'Quan chức chính phủ và tổ chức phi chính phủ dự.'], 'chính phủ', undefined],
    [['LĐLĐ TPHCM họp.', 'Các quận - huyện đoàn có công trình.'], 'huyện đoàn', undefined],
    [['Tổng LĐLĐ Việt Nam họp.', 'Ông Hà cho biết, Liên đoàn đã lập kế hoạch.'], 'Liên đoàn', 'Tổng Liên đoàn Lao động Việt Nam'],
    [['Tổng LĐLĐ Việt Nam và LĐLĐ tỉnh Hà Nam họp.', 'Theo ông Hà, Liên đoàn đã lập kế hoạch.'], 'Liên đoàn', 'Liên đoàn Lao động tỉnh Hà Nam'],
    [['LĐLĐ tỉnh Nghệ An họp.', 'Đại diện Sở Xây dựng cũng dự.', 'Theo bà Hà, Sở sẽ kiểm tra.'], 'Sở', 'Sở Xây dựng tỉnh Nghệ An'],
    [['LĐLĐ tỉnh Hòa Bình họp.', 'CĐ ngành Y tế cùng dự.'], 'CĐ ngành Y tế', 'Công đoàn ngành Y tế tỉnh Hòa Bình'],
    [['Công ty Sao Mai giúp UBND tỉnh Điện Biên.', 'Công đoàn ngành Ngân hàng góp sức.'], 'Công đoàn ngành Ngân hàng', 'Công đoàn ngành Ngân hàng'],
    [['Tập thể lãnh đạo Bộ Xây dựng họp.', 'Tập thể lãnh đạo Bộ và công nhân cùng dự.'], 'Bộ', 'Bộ Xây dựng'],
    [['Chủ tịch Công đoàn Công ty Sao Mai nói: “Dù CĐ đã giải thích nhưng chưa đủ”.'], 'CĐ', 'Công đoàn Công ty Sao Mai'],
    [['Công đoàn Công ty Sao Mai họp.', 'Dù CĐ các nơi đều nói vậy.'], 'CĐ', undefined],
    [['Chủ tịch Công đoàn Công ty Sao Mai phát biểu.', 'Anh Lê Văn Tám là Chủ tịch Công đoàn kiêm bí thư.'], 'Công đoàn', 'Công đoàn Công ty Sao Mai'],
    [['Công đoàn Cienco 9 họp.', 'Kỹ sư làm việc tại Cienco 9 rất đông.', 'Công đoàn Tổng công ty luôn quan tâm.'], 'Công đoàn Tổng công ty', 'Công đoàn Cienco 9'],
    [['Kỹ sư làm việc tại Cienco9 rất đông.', 'Thợ của Cienco 9 họp.', 'Lãnh đạo Tổng công ty phát biểu.'], 'Tổng công ty', 'Cienco 9'],
    [['Kỹ sư làm việc tại Cienco 9 và Cienco 7.', 'Lãnh đạo Tổng công ty phát biểu.'], 'Tổng công ty', undefined],
    [['Công ty CP Tập đoàn Sông Trà khánh thành trường.', 'Quà do Tập đoàn Sông Trà tặng.'], 'Tập đoàn Sông Trà', 'Công ty Cổ phần Tập đoàn Sông Trà'],
    [['Công ty CP Tập đoàn Sông Trà khánh thành trường.', 'Quà do Tập đoàn tặng.'], 'Tập đoàn', 'Công ty Cổ phần Tập đoàn Sông Trà'],
    [['Nhà máy đóng tàu Sông Trà họp.', 'Tại nhà máy đóng tàu Sông Trà STS, thợ vẫn làm.', 'Lương của thợ ở STS đã tăng.'], 'STS', 'Nhà máy đóng tàu Sông Trà'],
    [['Nhà máy Sông Trà và Nhà máy Hoa Mai cùng họp.', 'Thợ của nhà máy đều vui.'], 'nhà máy', 'Nhà máy Hoa Mai'],
    [['Nhà máy Sông Trà và Nhà máy Hoa Mai cùng họp.', 'Khu nhà máy cũ đã dỡ.'], 'nhà máy', undefined],
    [['Công đoàn Ngân hàng Chính sách xã hội báo cáo Ban Thường vụ Đảng ủy và Ban Tổng giám đốc.', 'Quỹ Tình thương Sao Mai được lập.'], 'Ban Thường vụ Đảng ủy', 'Ban Thường vụ Đảng ủy Ngân hàng Chính sách xã hội'],
    [['Công đoàn Ngân hàng Chính sách xã hội báo cáo Ban Thường vụ Đảng ủy và Ban Tổng giám đốc.'], 'Ban Tổng giám đốc', 'Ban Tổng giám đốc Ngân hàng Chính sách xã hội'],
    [['Sở Y tế tỉnh Khánh Hòa họp.', 'Ông Lê Văn Tám - Chi cục trưởng Chi cục Thú y (Sở NNPTNT tỉnh Bình Định) - phát biểu.'], 'Chi cục Thú y', 'Chi cục Thú y tỉnh Bình Định'],
    [['UBND tỉnh Ninh Thuận đã họp.', 'Buổi họp do Sở Y tế Bình Định mở, có nhiều nhà báo và dân, chưa có tiếng nói chung. Khi chuyển lên UBND tỉnh, mọi việc mới xong.'], 'UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Định'],
    [['LĐLĐ tỉnh Đồng Nai họp.', 'Chị Hà, quê Trà Vinh, được LĐLĐ tỉnh tặng quà.'], 'LĐLĐ tỉnh', 'Liên đoàn Lao động tỉnh Đồng Nai'],
    [['Nghiệp đoàn Nghề cá xã Hoa Lư họp.', 'Ngư dân của nghiệp đoàn đều có quà.'], 'nghiệp đoàn', 'Nghiệp đoàn Nghề cá xã Hoa Lư'],
    [['Nghiệp đoàn Nghề cá xã Hoa Lư họp.', 'Ngày càng ít người tham gia nghiệp đoàn.'], 'nghiệp đoàn', undefined],
    [['Nghiệp đoàn Nghề cá xã Hoa Lư họp.', 'Các nghiệp đoàn nghề cá ở miền Trung lên tiếng.'], 'nghiệp đoàn nghề cá', undefined],
    [['Mặt trận Tổ quốc các cấp cùng lo.'], 'Mặt trận Tổ quốc', undefined],
    [['Các nhà máy lọc dầu Trung Quốc tăng ca.'], 'nhà máy lọc dầu Trung Quốc', undefined],
    [['Anh Lê Văn Tám (làm Chủ tịch Công đoàn, Bí thư Chi đoàn Công ty cổ phần Sông Trà) được khen.'], 'Công đoàn', 'Công đoàn Công ty cổ phần Sông Trà'],
    [['Anh Lê Văn Tám là Chủ tịch Công đoàn kiêm bí thư.'], 'Công đoàn', undefined],
    [['Trường THCS Hoa Lư họp.', 'Người làm tổ trưởng, thanh tra, chủ tịch công đoàn, đều được giảm giờ.'], 'công đoàn', undefined],
    [['Trường THCS Hoa Lư, Trường THCS Sao Mai và Trường THPT Sông Trà họp.', 'Điều này giúp nhà trường thuận tiện hơn.'], 'nhà trường', undefined],
    [['Phóng viên báo Trung ương, địa phương cùng dự.'], 'báo Trung ương', undefined],
    [['Trao đổi với phóng viên Dân trí, ông Nam nói.', 'Hôm nay họp.'], 'Dân trí', 'Báo Dân trí'],
    [['Trao đổi với Tuổi Trẻ Online ngày 28-11, ông Nam nói.', 'Hôm nay họp.'], 'Tuổi Trẻ Online', 'Tuổi Trẻ Online'],
    [['Trao đổi với thanh niên, ông Nam nói.', 'Trình độ dân trí cao.'], 'thanh niên', undefined],
    [['Trưởng đoàn đại biểu Quốc hội tỉnh Điện Biên dự.', 'Hôm nay họp.'], 'đoàn đại biểu Quốc hội tỉnh Điện Biên', 'Đoàn đại biểu Quốc hội tỉnh Điện Biên'],
    [['Theo kết luận của cơ quan điều tra Công an tỉnh Hòa Bình, ông vô can.', 'Hôm nay họp.'], 'cơ quan điều tra Công an tỉnh Hòa Bình', 'Cơ quan điều tra Công an tỉnh Hòa Bình'],
    [['Phòng Nội vụ huyện Can Lộc họp.', 'Văn bản có trên trang web của phòng, ai cũng xem được.'], 'phòng', 'Phòng Nội vụ huyện Can Lộc'],
    [['Phòng Nội vụ huyện Can Lộc họp.', 'Anh trả tiền thuê để phòng trống cả tháng.'], 'phòng', undefined],
    [['Sở Xây dựng tỉnh Nghệ An họp.', 'Ông Nam cho biết sở sẽ lo đủ.'], 'sở', 'Sở Xây dựng tỉnh Nghệ An'],
    [['Công an huyện Can Lộc họp.', 'Bà Hà nói phía công an đã làm rõ.'], 'công an', 'Công an huyện Can Lộc'],
    [['Công an huyện Can Lộc họp.', 'Người của công an xã khác cũng dự.'], 'công an', undefined],
    [['Công đoàn Xây dựng Việt Nam họp.', 'Lãnh đạo công đoàn ngành sẽ thăm thợ.'], 'công đoàn ngành', 'Công đoàn Xây dựng Việt Nam'],
    [['Công đoàn Xây dựng Việt Nam họp.', 'Các quận, huyện, công đoàn ngành đã góp sức.'], 'công đoàn ngành', undefined],
    [['Hội Nông dân huyện Mai Sơn họp.', 'Ông Hà cho biết Hội sẽ lo giống.'], 'Hội', 'Hội Nông dân huyện Mai Sơn'],
    [['Quỹ Hỗ trợ nông dân tỉnh Thái Bình họp.', 'Quỹ đã cho vay ba tỷ đồng.'], 'Quỹ', 'Quỹ Hỗ trợ nông dân tỉnh Thái Bình'],
    [['Quỹ Hỗ trợ nông dân tỉnh Thái Bình họp.', 'Của quỹ đất thì không còn.'], 'quỹ', undefined],
    [['Huyện ủy Gia Lâm họp.', 'LĐLĐ huyện báo cáo kết quả.'], 'LĐLĐ huyện', 'Liên đoàn Lao động huyện Gia Lâm'],
    [['Ủy ban MTTQ Việt Nam tỉnh Hà Nam họp.', 'Quà được trao tới Ủy ban để chia cho dân.'], 'Ủy ban', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Nam'],
    [['Công ty TNHH Sao Mai họp.', 'LĐLĐ huyện Tân Phú và công đoàn cơ sở đã đến gặp.'], 'công đoàn cơ sở', 'Công đoàn cơ sở Công ty TNHH Sao Mai'],
    [['Công ty Fujitech Makimono họp.', 'Năm nay Fujitech Makimono thưởng lớn.'], 'Fujitech Makimono', 'Công ty Fujitech Makimono'],
    [['Công đoàn Công ty Fujitech họp.', 'Thợ của Fujitech rất vui.'], 'Fujitech', 'Công ty Fujitech'],
    [['Ban quản lý các khu công nghiệp Bình Dương (Songza) họp.', 'Songza cho biết đơn hàng đã tăng.'], 'Songza', 'Ban quản lý các khu công nghiệp Bình Dương'],
    [['Liên hiệp Hợp tác xã Sông Trà (Saigon Co.op) họp.', 'Công đoàn Saigon Co.op trao quà.'], 'Công đoàn Saigon Co.op', 'Công đoàn Liên hiệp Hợp tác xã Sông Trà'],
    [['Trường THCS Phan Bội Châu họp.', 'Trường THCS PBC có hai mươi lớp.'], 'Trường THCS PBC', 'Trường Trung học cơ sở Phan Bội Châu'],
    [['(VOV) - Hôm nay thợ thi tay nghề.'], 'VOV', undefined],
    [['Trường THCS Hoa Lư họp.', 'Em còn ngồi trên ghế nhà trường đã giỏi nghề.'], 'nhà trường', undefined],
    [['Bệnh viện Sông Trà họp.', 'Chị đưa con đi bệnh viện, rất vất vả.'], 'bệnh viện', undefined],
    [['ILO Việt Nam họp.', 'Chuyên gia của ILO cũng dự.'], 'ILO', 'Tổ chức Lao động Quốc tế'],
    [['Công ty Fujitech Việt Nam và Trường Đại học Fujitech họp.', 'Năm nay, Fujitech đã tăng lương.'], 'Fujitech', undefined],
    [['Công ty Fujitech Việt Nam họp.', 'Đó là công ty truyền thông của ông Nam.'], 'công ty', undefined],
    [['Quốc hội Bồ Đào Nha họp.', 'Ông cáo buộc chính phủ và quân đội Bồ Đào Nha.'], 'chính phủ', undefined],
    [['Công ty Fujitech Việt Nam họp.', 'Tôi dùng điện thoại Fujitech đã lâu.'], 'Fujitech', undefined],
    [['Ủy ban Các vấn đề xã hội họp.', 'Theo đó, Ủy ban đề nghị bổ sung.'], 'Ủy ban', 'Ủy ban Các vấn đề xã hội'],
    [['Trường Kinh tế, Đại học Quốc gia Sông Trà họp.', 'Ký túc xá Đại học Quốc gia Sông Trà kín chỗ.', 'Hai giảng viên của trường dự.'], 'trường', 'Trường Kinh tế'],
  ])('common words: %j: %s', (lines, text, name) => {
    expect(bodyOf(lines, text)?.organization.name).toBe(name);
  }); // biome-ignore format: a table of cases

  test.each<[readonly string[], string, string]>([
    [['Công ty Sony Electronics Việt Nam họp.', 'Công nhân Cty Sony rất vui.'], 'Cty Sony', 'Công ty Sony Electronics Việt Nam'],
    [['Công ty Sony Electronics Việt Nam họp.', 'CN Cty Sony rất vui.', 'Nay Cty đã tăng lương.'], 'Cty', 'Công ty Sony Electronics Việt Nam'],
    [['Công ty Sony Electronics Việt Nam họp.', 'CN Cty Sony rất vui.', 'Quà do CĐ Cty trao.'], 'CĐ Cty', 'Công đoàn Công ty Sony Electronics Việt Nam'],
    [['Hệ thống Trường liên cấp Edison khai giảng.', 'Học sinh trường Edison rất vui.'], 'trường Edison', 'Hệ thống Trường liên cấp Edison'],
    [['Công ty TNHH Tư vấn Thiết kế Hoa Mai họp.', 'Cty Hoa Mai trả lương.'], 'Cty Hoa Mai', 'Công ty TNHH Tư vấn Thiết kế Hoa Mai'],
    [['Cty Hoa Mai trả lương.', 'Công ty TNHH May Hoa Mai và Công ty TNHH Thép Hoa Mai họp.'], 'Cty Hoa Mai', 'Công ty Hoa Mai'],
    [['Hội đồng quản trị Công ty Gỗ Hoa Mai họp.', 'Cty Hoa Mai trả lương.'], 'Cty Hoa Mai', 'Công ty Gỗ Hoa Mai'],
    [['Bệnh viện Đa khoa tỉnh Hòa Bình mở rộng.', 'CĐCS Bệnh viện Đa khoa Hòa Bình họp.'], 'CĐCS Bệnh viện Đa khoa Hòa Bình', 'Công đoàn cơ sở Bệnh viện Đa khoa tỉnh Hòa Bình'],
    [['Phòng Giáo dục và Đào tạo huyện Can Lộc họp.', 'Trưởng phòng Giáo dục huyện Can Lộc nói.'], 'phòng Giáo dục huyện Can Lộc', 'Phòng Giáo dục và Đào tạo huyện Can Lộc'],
    [['Bộ Lao động - Thương binh và Xã hội họp.', 'Hôm nay Bộ Lao động nói rõ.'], 'Bộ Lao động', 'Bộ Lao động - Thương binh và Xã hội'],
    [['Trường Trung học cơ sở Hoa Lư họp.', 'Học sinh Trường THCS Hoa Lư dự.'], 'Trường THCS Hoa Lư', 'Trường Trung học cơ sở Hoa Lư'],
    [['Hệ thống Trường liên cấp Edison khai giảng.', 'Học sinh Edison rất vui.'], 'Edison', 'Hệ thống Trường liên cấp Edison'],
    [['Công ty Fujitech Việt Nam họp.', 'Năm nay, Fujitech đã tăng lương.'], 'Fujitech', 'Công ty Fujitech Việt Nam'],
    [['Công ty TNHH Điện tử Fujitech (FTVN, Khu Công nghệ cao) họp.', 'Công nhân FTVN vui.'], 'FTVN', 'Công ty TNHH Điện tử Fujitech'],
    [['Công ty May Sao Mai họp.', 'Trưởng phòng Xuất nhập khẩu của công ty nói.'], 'phòng Xuất nhập khẩu', 'Phòng Xuất nhập khẩu Công ty May Sao Mai'],
    [['Viện Nghiên cứu Sông Trà họp.', 'Phòng Tổ chức cán bộ sẽ tham mưu.'], 'Phòng Tổ chức cán bộ', 'Phòng Tổ chức cán bộ Viện Nghiên cứu Sông Trà'],
    [['Người dân họp.', 'Phòng Tổ chức cán bộ sẽ tham mưu.'], 'Phòng Tổ chức cán bộ', 'Phòng Tổ chức cán bộ'],
    [['UBND quận 12, TPHCM họp.', 'Sau đó quận xin ý kiến UBNDTP.'], 'UBNDTP', 'Ủy ban nhân dân thành phố Hồ Chí Minh'],
    [['Trường Đại học Hoa Lư họp.', 'Quà do Công đoàn trường trao.'], 'Công đoàn trường', 'Công đoàn Trường Đại học Hoa Lư'],
    [['Trường Đại học Hoa Lư họp.', 'Nhân 20 năm thành lập trường, quà đến tay.'], 'trường', 'Trường Đại học Hoa Lư'],
    [['Công đoàn Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam (TKV) họp.', 'Hôm nay Công đoàn TKV có quà.'], 'Công đoàn TKV', 'Công đoàn Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam'],
    [['LĐLĐ tỉnh Hòa Bình họp.', 'Hôm nay CĐ ngành Y tế đã thăm.'], 'CĐ ngành Y tế', 'Công đoàn ngành Y tế tỉnh Hòa Bình'],
    [['LĐLĐ tỉnh Hòa Bình và LĐLĐ tỉnh Nghệ An họp.', 'Hôm nay CĐ ngành Y tế đã thăm.'], 'CĐ ngành Y tế', 'Công đoàn ngành Y tế'],
    [['Hiệu trưởng trường Tiểu học Kim Đồng - Chủ nhiệm ỦBKT Công đoàn ngành giáo dục huyện Ba Tri, kể.'], 'trường Tiểu học Kim Đồng', 'Trường Tiểu học Kim Đồng'],
    [['Tổng công ty Điện lực thành phố Hà Nội họp.', 'Quà của Tổng công ty Điện lực miền Bắc đã đến.'], 'Tổng công ty Điện lực miền Bắc', 'Tổng công ty Điện lực miền Bắc'],
    [['Sở Y tế Hà Nội kiểm tra.'], 'Sở Y tế Hà Nội', 'Sở Y tế thành phố Hà Nội'],
  ])('variants: %j: %s', (lines, text, name) => {
    expect(bodyOf(lines, text)?.organization.name).toBe(name);
  }); // biome-ignore format: a table of cases

  test('a resolved reference says that it was inferred', () => {
    const lines = ['LĐLĐ quận Thanh Xuân họp.', 'LĐLĐ quận trao quà.'];
    expect(bodyOf(lines, 'LĐLĐ quận')?.mention.certain).toBe(false);
    expect(bodyOf(lines, 'LĐLĐ quận Thanh Xuân')?.mention.certain).toBeUndefined();
  });

  test('what the article does not tell stays unsaid', () => {
    const found = bodyOf(['Hôm qua, LĐLĐ quận trao quà.'], 'LĐLĐ quận');
    expect(found?.organization).toMatchObject({ name: 'Liên đoàn Lao động quận', place: null });
    expect(found?.mention.certain).toBe(false);
  });
});

describe('units', () => {
  test.each<[string, string, object]>([
    ['LĐLĐ thị xã Sơn Tây họp.', 'LĐLĐ thị xã Sơn Tây', { code: '269', province: { name: 'Hà Nội', code: '01' }, today: { name: 'Hà Nội' } }],
    ['LĐLĐ huyện Quảng Ninh họp.', 'LĐLĐ huyện Quảng Ninh', { code: '456', province: { name: 'Quảng Bình', code: '44' }, today: { name: 'Quảng Trị' } }],
    ['LĐLĐ TP Thanh Hóa họp.', 'LĐLĐ TP Thanh Hóa', { type: 'thành phố', code: '380', province: { name: 'Thanh Hóa' } }],
    ['LĐLĐ tỉnh Thanh Hóa họp.', 'LĐLĐ tỉnh Thanh Hóa', { type: 'tỉnh', code: '38', today: null }],
    ['LĐLĐ tỉnh Hậu Giang họp.', 'LĐLĐ tỉnh Hậu Giang', { code: '93', today: { type: 'thành phố', name: 'Cần Thơ', code: '92' } }],
    ['LĐLĐ tỉnh Lào Cai họp.', 'LĐLĐ tỉnh Lào Cai', { code: '10', today: { name: 'Lào Cai', code: '15' } }],
  ])('%s', (sentence, text, place) => {
    expect(bodyOf([sentence], text, 0, '2023-05-01')?.organization.place).toMatchObject(place);
  }); // biome-ignore format: a table of cases

  test('since July 2025 a province that lives on has its present code', () => {
    expect(bodyOf(['LĐLĐ tỉnh Lào Cai họp.'], 'LĐLĐ tỉnh Lào Cai', 0, '2025-08-01')?.organization.place).toEqual({
      type: 'tỉnh',
      name: 'Lào Cai',
      code: '15',
      province: { name: 'Lào Cai', code: '15' },
      today: null,
    });
  });

  test('a ward has its place without a code, in the one province the article tells', () => {
    const lines = ['Công đoàn phường Dĩ An (TPHCM) trao quà.'];
    expect(bodyOf(lines, 'Công đoàn phường Dĩ An', 0, '2025-09-10')?.organization.place).toEqual({
      type: 'phường',
      name: 'Dĩ An',
      code: null,
      province: { name: 'Hồ Chí Minh', code: '79' },
      today: null,
    });
  });

  test('a district name of two provinces is settled by the other units of the article', () => {
    const lines = ['LĐLĐ tỉnh Đồng Tháp họp.', 'LĐLĐ huyện Châu Thành cùng dự.'];
    expect(bodyOf(lines, 'LĐLĐ huyện Châu Thành')?.organization.place).toMatchObject({
      province: { name: 'Đồng Tháp' },
    });
    expect(bodyOf(['LĐLĐ huyện Châu Thành cùng dự.'], 'LĐLĐ huyện Châu Thành')?.organization.place).toBeNull();
  });
});

describe('levels', () => {
  test.each<[string, string, string | undefined, string | null]>([
    ['Ngày 15/8/2025, Công đoàn phường Tân Phú ra mắt.', 'Công đoàn phường Tân Phú', undefined, 'ward'],
    [
      'Ngày 15/8/2023, Công đoàn phường Tân Phú hứa đến ngày 1/9/2025 đạt chuẩn.',
      'Công đoàn phường Tân Phú',
      undefined,
      'grassroots',
    ],
    ['Công đoàn phường Tân Phú ra mắt.', 'Công đoàn phường Tân Phú', undefined, 'grassroots'],
    ['Công đoàn phường Tân Phú quản lý nhiều cơ sở.', 'Công đoàn phường Tân Phú', '2025-08-29', 'ward'],
    ['Công đoàn phường Tân Phú có 30 người.', 'Công đoàn phường Tân Phú', '2023-08-29', 'grassroots'],
    ['Tổng LĐLĐ Việt Nam họp.', 'Tổng LĐLĐ Việt Nam', '2023-08-29', 'central'],
    ['LĐLĐ TP Thanh Hóa họp.', 'LĐLĐ TP Thanh Hóa', '2023-08-29', 'district'],
    ['LĐLĐ TP Đà Nẵng họp.', 'LĐLĐ TP Đà Nẵng', '2023-08-29', 'province'],
    ['CĐCS Công ty Sao Mai họp.', 'CĐCS Công ty Sao Mai', '2023-08-29', 'grassroots'],
    ['Công ty Sao Mai tuyển người.', 'Công ty Sao Mai', '2023-08-29', null],
  ])('%s (%s, %s): %s', (sentence, text, date, level) => {
    expect(bodyOf([sentence], text, 0, date)?.organization.level).toBe(level);
  });
});

test('ids are slugs of the names, the same in every record', () => {
  const id = 'org:lien-doan-lao-dong-quan-thanh-xuan';
  expect(bodyOf(['LĐLĐ quận Thanh Xuân họp.'], 'LĐLĐ quận Thanh Xuân')?.organization.id).toBe(id);
  expect(article(['Nhà ở quận Thanh Xuân.']).places[0]?.id).toBe('place:quan-thanh-xuan');
});

describe('any unit of the tables', () => {
  const listed = districts.entries.filter(({ id }) => /^\d{3}$/.test(id));

  test('the federation of a district is cut at the unit, with its code, before whatever name follows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listed), fc.constantFrom('Cao Đắc Tiến', 'Nguyễn Thị An', ''), (unit, person) => {
        const name = unit.name.startsWith('Quận ') ? unit.name.toLowerCase() : `${unit.type} ${unit.name}`;
        const province = provinces.entries.find(({ id }) => id === unit.province)!;
        const lines = [`Chủ tịch LĐLĐ ${name} ${person}`.trim(), `Việc này ở ${province.type} ${province.name}.`];
        const found = bodyOf(lines, `LĐLĐ ${name}`, 0, '2020-01-01')?.organization;
        expect(found).toMatchObject({ name: `Liên đoàn Lao động ${name}`, kind: 'union' });
        // Hà Tĩnh, Tiền Giang and others had a town and a district of one name; the type word tells them apart.
        expect(found?.place).toMatchObject({ code: unit.id, province: { name: province.name } });
      }),
      { numRuns: 300 },
    );
  });
});
