/** Linking: whom an article is about decides what its short references mean. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

/** The name of the organization mentioned where `text` first stands, with what is mentioned there; null where nothing is. */
function bodyAt(source: string, text: string): { printed: string; name: string } | null {
  const start = source.indexOf(text);
  for (const { name, mentions } of analyze(source, { format: 'text' }).organizations)
    for (const mention of mentions) if (mention.start === start) return { printed: mention.text, name };
  return null;
}

const BORDER = `Lạng Sơn: Công đoàn chăm lo đoàn viên
LĐLĐ tỉnh Lạng Sơn vừa trao quà Tết cho công nhân.
Đoàn công tác của LĐLĐ tỉnh Bắc Kạn cũng đến thăm hỏi và học tập kinh nghiệm.
Chủ tịch UBND tỉnh đã biểu dương đoàn viên tiêu biểu.`;
const DISTRICT = `Hội nghị công đoàn huyện Tiên Lãng
LĐLĐ huyện Tiên Lãng họp sơ kết.
Đơn vị giao lưu với LĐLĐ huyện Kiến Thụy hôm qua.
Theo bà Hoa, LĐLĐ huyện sẽ tiếp tục hỗ trợ.`;
const DIGEST = `TIN VẮN
* Bạc Liêu: LĐLĐ tỉnh vừa tặng quà. Theo ông Tám, Phó Chủ tịch LĐLĐ tỉnh, quà trị giá 30 triệu đồng.
* LĐLĐ tỉnh Cà Mau: Trao nhà cho đoàn viên. LĐLĐ tỉnh còn tặng xe đạp.`;
const CONGRESS =
  'Đại hội Công đoàn huyện Mỹ Đức\nĐại hội Công đoàn huyện Mỹ Đức lần thứ X đã bế mạc. Đại hội bầu BCH gồm 21 đồng chí; BCH bầu BTV 7 đồng chí và UBKT 5 đồng chí.';
const TEXTILE =
  'Công đoàn Dệt May Việt Nam họp\nCông đoàn Dệt May Việt Nam tổng kết năm. Đồng chí Nguyễn Văn An, Ủy viên BTV trình bày. Năm nay 12 tập thể được Công đoàn ngành tặng Bằng khen.';

describe('the unit and the union an article is about', () => {
  test.each<[string, string, string]>([
    [BORDER, 'UBND tỉnh', 'Ủy ban nhân dân tỉnh Lạng Sơn'],
    [DISTRICT, 'LĐLĐ huyện sẽ', 'Liên đoàn Lao động huyện Tiên Lãng'],
    [DIGEST, 'LĐLĐ tỉnh vừa', 'Liên đoàn Lao động tỉnh Bạc Liêu'],
    [DIGEST, 'LĐLĐ tỉnh, quà', 'Liên đoàn Lao động tỉnh Bạc Liêu'],
    [DIGEST, 'LĐLĐ tỉnh còn', 'Liên đoàn Lao động tỉnh Cà Mau'],
    [CONGRESS, 'BCH gồm', 'Ban Chấp hành Liên đoàn Lao động huyện Mỹ Đức'],
    [CONGRESS, 'BTV', 'Ban Thường vụ Liên đoàn Lao động huyện Mỹ Đức'],
    [CONGRESS, 'UBKT', 'Ủy ban Kiểm tra Liên đoàn Lao động huyện Mỹ Đức'],
    [TEXTILE, 'BTV', 'Ban Thường vụ Công đoàn Dệt May Việt Nam'],
    [TEXTILE, 'Công đoàn ngành', 'Công đoàn Dệt May Việt Nam'],
    ['LĐLĐ tỉnh Phú Thọ chủ trì. Đại biểu dự Đại hội XII Công đoàn tỉnh có 300 người.', 'Công đoàn tỉnh', 'Công đoàn tỉnh Phú Thọ'],
    ['LĐLĐ tỉnh Phú Thọ họp. Từ đầu năm, Công đoàn tỉnh đã hỗ trợ 20 căn nhà.', 'Công đoàn tỉnh', 'Liên đoàn Lao động tỉnh Phú Thọ'],
    ['LĐLĐ tỉnh Hà Nam họp với UBND tỉnh Hà Nam ở tỉnh Hà Nam. Công đoàn các KCN trao quà.', 'Công đoàn các KCN', 'Công đoàn các Khu công nghiệp tỉnh Hà Nam'],
    ['Công đoàn phường Tân An ra mắt. Chủ tịch Công đoàn phường Trần Quốc Bảo cho biết.', 'Công đoàn phường Trần', 'Công đoàn phường Tân An'],
    ['Công đoàn phường Tân An họp với Chủ tịch Công đoàn phường Lê Hồng Phong.', 'Công đoàn phường Lê Hồng Phong', 'Công đoàn phường Lê Hồng Phong'],
    ['Công đoàn Tổng công ty Sông Đà họp. Phó Chủ tịch Công đoàn Tổng công ty Nguyễn Minh Đức trình bày.', 'Công đoàn Tổng công ty Nguyễn', 'Công đoàn Tổng công ty Sông Đà'],
    ['Đại diện Đảng ủy, UBND, Công an phường Kim Tân đến dự.', 'Đảng ủy', 'Đảng ủy phường Kim Tân'],
    ['Ông Vũ Văn Hải, Bí thư Đảng ủy, Chủ tịch HĐND xã Nga Sơn dự lễ.', 'Đảng ủy', 'Đảng ủy xã Nga Sơn'],
    ['Công ty CP Than Đồng Mỏ họp. Ông Lê Văn Nam, Bí thư Đảng ủy, Giám đốc công ty phát biểu.', 'Đảng ủy', 'Đảng ủy Công ty Cổ phần Than Đồng Mỏ'],
    ['Công đoàn cơ sở Trường Đại học Sông Trà họp. Công đoàn trường đã thăm hỏi 20 người.', 'Công đoàn trường', 'Công đoàn cơ sở Trường Đại học Sông Trà'],
    ['Nhà máy Giấy Sông Trà họp. Hội Phụ nữ, Đoàn Thanh niên nhà máy trao quà.', 'Hội Phụ nữ', 'Hội Phụ nữ Nhà máy Giấy Sông Trà'],
    ['Nhà máy Giấy Sông Trà họp. Tổ chức công đoàn nhà máy vững mạnh.', 'công đoàn nhà máy', 'Công đoàn Nhà máy Giấy Sông Trà'],
    ['Nhà máy Z131 họp. Ông Bách nói: “Z131 luôn lo cho thợ”.', 'Z131 luôn', 'Nhà máy Z131'],
    ['Công ty CP Than Sông Trà họp. Năm nay, Than Sông Trà trả lương cao.', 'Than Sông Trà trả', 'Công ty Cổ phần Than Sông Trà'],
    ['Công ty TNHH Cao su Hoa Lư tăng lương. Phó Chủ tịch CĐ Cao su Hoa Lư cho biết.', 'CĐ Cao su Hoa Lư', 'Công đoàn Công ty TNHH Cao su Hoa Lư'],
    ['Công đoàn cơ sở Chi nhánh Hoa Lư họp. Chủ tịch công đoàn cơ sở chi nhánh vui mừng.', 'công đoàn cơ sở chi nhánh', 'Công đoàn cơ sở Chi nhánh Hoa Lư'],
    ['Công ty TNHH Giày Hoa Mai tăng lương. Đổi lại, CĐCS vận động công nhân.', 'CĐCS', 'Công đoàn cơ sở Công ty TNHH Giày Hoa Mai'],
    ['Công đoàn Dầu khí Việt Nam họp. Đến cuối năm, công đoàn sẽ lo ba việc.', 'công đoàn sẽ', 'Công đoàn Dầu khí Việt Nam'],
    ['Tập đoàn Dệt May Sông Trà họp. Đại diện Ban An toàn cho biết số vụ giảm.', 'Ban An toàn', 'Ban An toàn Tập đoàn Dệt May Sông Trà'],
    ['LĐLĐ tỉnh Lâm Đồng họp. Chủ tịch LĐLĐ tỉnh Lâm Đồng nói. Gộp ba tỉnh Lâm Đồng, Đắk Nông, Bình Thuận, LĐLĐ tỉnh lớn hơn.', 'LĐLĐ tỉnh lớn', 'Liên đoàn Lao động tỉnh Lâm Đồng'],
    ['LĐLĐ huyện Ba Vì họp. Hội đồng sáng kiến huyện đã công nhận năm giải pháp.', 'Hội đồng sáng kiến huyện', 'Hội đồng sáng kiến huyện Ba Vì'],
    ['Công đoàn Than - Khoáng sản Việt Nam phát động. Phó Chủ tịch CĐ TKV trao thưởng.', 'CĐ TKV', 'Công đoàn Than - Khoáng sản Việt Nam'],
    ['Công ty TNHH Giày Phú Lâm có 900 lao động. Chị Hà, Chủ tịch CĐCS, cho biết thu nhập tăng.', 'CĐCS', 'Công đoàn cơ sở Công ty TNHH Giày Phú Lâm'],
    ['LĐLĐ 2 tỉnh Ninh Thuận và Bình Thuận ký giao ước.', 'Bình Thuận', 'Liên đoàn Lao động tỉnh Bình Thuận'],
    ['Công đoàn phường Hạc Thành và xã Đông Tiến ký kết.', 'xã Đông Tiến', 'Công đoàn xã Đông Tiến'],
    ['Công ty TNHH Bao bì Sao Mai tuyển người. Năm nay, Sao Mai tăng lương.', 'Sao Mai tăng', 'Công ty TNHH Bao bì Sao Mai'],
  ])('%j: %s', (source, text, name) => {
    const body = bodyAt(source, text);
    expect(body?.name).toBe(name);
    expect(text.startsWith(body!.printed)).toBe(true);
  }); // biome-ignore format: a table of cases

  test.each<[string, string]>([
    ['LĐLĐ thành phố Hải Phòng yêu cầu các LĐLĐ quận, huyện, Công đoàn ngành và CĐCS báo cáo.', 'Công đoàn ngành'],
    ['LĐLĐ tỉnh Hà Giang ghi nhận: UBKT các cấp đã tiến hành 120 cuộc kiểm tra.', 'UBKT'],
    ['LĐLĐ tỉnh Hà Giang sẽ tập huấn. Toàn tỉnh có 512 UBKT CĐCS.', 'UBKT'],
    ['Theo Nghị quyết 5a/NQ-BCH, LĐLĐ tỉnh Hà Giang triển khai.', 'BCH'],
    ['Trường THCS Lê Lợi được khen. 100% công đoàn trường có tổ nữ công.', 'công đoàn trường'],
    ['Theo Chương trình 14/CTr-LĐLĐ, đơn vị thực hiện.', 'LĐLĐ'],
    ['Công ty TNHH Bao bì Sao Mai tuyển người. Chị Lan ở Sao Mai từ bé.', 'Sao Mai từ'],
    ['Giá xăng tăng. Tuy nhiên công ty này vẫn giữ giá.', 'công ty'],
  ])('%j: nothing at %s', (source, text) => expect(bodyAt(source, text)).toBeNull()); // biome-ignore format: a table of cases
});

describe('names that hold type words and dashes', () => {
  test.each<[string, string, string]>([
    ['Cô Lan dạy ở Trường Mầm non Hoa Ban (Mai Sơn).', 'Trường Mầm non Hoa Ban', 'Trường Mầm non Hoa Ban'],
    ['Em học Trường THPT Nguyễn Trường Tộ, lớp 12.', 'Trường THPT Nguyễn Trường Tộ', 'Trường Trung học phổ thông Nguyễn Trường Tộ'],
    ['Chủ tịch CĐ TCty Xây dựng Trường Sơn nói.', 'CĐ TCty Xây dựng Trường Sơn', 'Công đoàn Tổng công ty Xây dựng Trường Sơn'],
    ['Công ty Thủy điện Sông Hinh - Bản Vẽ trả lương.', 'Công ty Thủy điện Sông Hinh - Bản Vẽ', 'Công ty Thủy điện Sông Hinh - Bản Vẽ'],
    ['Anh làm ở Công ty Tuyển than Cửa Ông (Quảng Ninh).', 'Công ty Tuyển than Cửa Ông', 'Công ty Tuyển than Cửa Ông'],
    ['Văn phòng ILO tại Hà Nội tài trợ.', 'Văn phòng ILO tại Hà Nội', 'Văn phòng Tổ chức Lao động Quốc tế tại Hà Nội'],
    ['Học sinh Trường PTDTNT tỉnh Lào Cai vui.', 'Trường PTDTNT tỉnh Lào Cai', 'Trường Phổ thông dân tộc nội trú tỉnh Lào Cai'],
    ['Bà Hoa, Phó Trưởng ban Chỉ đạo Tháng Công nhân tỉnh Bắc Ninh dự.', 'ban Chỉ đạo', 'Ban Chỉ đạo Tháng Công nhân tỉnh Bắc Ninh'],
    ['Ông Bảy, Trưởng đoàn ĐBQH tỉnh Gia Lai nói.', 'đoàn ĐBQH', 'Đoàn đại biểu Quốc hội tỉnh Gia Lai'],
    ['Thầy An dạy ở Trường Bồi dưỡng cán bộ giáo dục Hà Nội.', 'Trường Bồi dưỡng', 'Trường Bồi dưỡng cán bộ giáo dục Hà Nội'],
    ['Lớp mở tại Trường Đào tạo, bồi dưỡng cán bộ Công đoàn khu vực miền Trung.', 'Trường Đào tạo', 'Trường Đào tạo, bồi dưỡng cán bộ Công đoàn khu vực miền Trung'],
  ])('%s', (source, text, name) => expect(bodyAt(source, text)?.name).toBe(name)); // biome-ignore format: a table of cases
});
