/** Documents: every form of Vietnamese numbering, laws, resolutions of congresses, and what is none. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const HEAD = 'Công đoàn chăm lo đoàn viên';
const read = (sentence: string) => analyze(`${HEAD}\n\n${sentence}`, { format: 'text' }).documents;
const spansIn = (sentence: string): string[] =>
  read(sentence)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text);

describe('numbers', () => {
  test.each([
    ['Nghị quyết số 18-NQ/TW', '18-NQ/TW'],
    ['Nghị quyết 6b/NQ-BCH', '6b/NQ-BCH'],
    ['Chỉ thị 03 CT/TW', '03 CT/TW'],
    ['Nghị định số 145/2020/NĐ-CP', '145/2020/NĐ-CP'],
    ['Quyết định 1005/QĐ – UBND', '1005/QĐ – UBND'],
    ['Quyết định số 1008/QĐ-TTg', '1008/QĐ-TTg'],
    ['Công văn số 4173/TLĐ-ToC', '4173/TLĐ-ToC'],
    ['Công văn số 243/LĐLĐ', '243/LĐLĐ'],
    ['Hướng dẫn số 18-HD/MTTW-BTT', '18-HD/MTTW-BTT'],
    ['Luật số 97/2025/QH15', '97/2025/QH15'],
    ['Luật Công đoàn số 50/2024/QH15', '50/2024/QH15'],
    ['Nghị quyết liên tịch số 02/NQLT/TLĐ-NN&PTNT', '02/NQLT/TLĐ-NN&PTNT'],
    ['Chương trình hành động số 32-CTr/TU', '32-CTr/TU'],
    ['Thông báo kết luận số 61-TB/TU', '61-TB/TU'],
    ['Nghị quyết 18', '18'],
    ['Đề án 06', '06'],
    ['Chỉ thị 40 – CT/TW', '40 – CT/TW'],
    ['Nghị định số 16-2010', '16-2010'],
    ['Thông tư 75/2013', '75/2013'],
    ['nghị định 67', '67'],
    ['Kế hoạch 182', '182'],
  ])('%s', (name, number) => {
    const [document, ...others] = read(`Các cấp công đoàn thực hiện ${name} của cấp trên.`);
    expect(others).toEqual([]);
    expect(document).toMatchObject({ name, number });
    expect(document?.mentions[0]?.text).toBe(name);
  });
});

test.each([
  ['Quán triệt Chỉ thị 03, 05 của Bộ Chính trị.', ['Chỉ thị 03', '05']],
  [
    'Góp ý sửa đổi Luật An toàn, vệ sinh lao động và Bộ luật Lao động năm 2012.',
    ['Luật An toàn, vệ sinh lao động', 'Bộ luật Lao động năm 2012'],
  ],
  ['Đại biểu góp ý dự thảo Luật Công đoàn (sửa đổi).', ['Luật Công đoàn (sửa đổi)']],
  ['Thực hiện Nghị quyết Đại hội XIII Công đoàn Việt Nam.', ['Nghị quyết Đại hội XIII Công đoàn Việt Nam']],
  ['Học tập Nghị quyết Trung ương 8 (khóa XI) cho đoàn viên.', ['Nghị quyết Trung ương 8 (khóa XI)']],
  ['Hội nghị bàn sửa đổi Điều lệ Công đoàn Việt Nam khóa XI.', ['Điều lệ Công đoàn Việt Nam khóa XI']],
  ['Giữ Điều 10 trong Hiến pháp 1992.', ['Hiến pháp 1992']],
  ['Góp ý bản Hiến pháp sửa đổi năm 1992.', ['Hiến pháp sửa đổi năm 1992']],
  ['Theo quyết định 655 của Thủ tướng, đất được giao.', ['quyết định 655']],
  ['Hội đồng quyết định 12 việc trong ngày.', []],
  ['Đơn vị thực hiện tốt quy chế dân chủ ở cơ sở.', ['quy chế dân chủ ở cơ sở']],
  ['Theo Thông tư 21 mang niềm vui cho thầy cô.', ['Thông tư 21']],
  ['Căn cứ Quyết định 217, 218-QĐ/TW của Ban Bí thư.', ['Quyết định 217', '218-QĐ/TW']],
  ['Quán triệt Nghị quyết Trung ương 4 (khóa XI, XII) về Đảng.', ['Nghị quyết Trung ương 4 (khóa XI, XII)']],
  [
    'Quốc hội bàn dự án Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Dữ liệu.',
    ['Luật sửa đổi, bổ sung một số điều của Luật Dược', 'Luật Dữ liệu'],
  ],
  ['Kết quả thực hiện Quy chế về trao đổi thông tin giữa hai cơ quan.', ['Quy chế về trao đổi thông tin']],
  [
    'Làm vậy là trái Pháp lệnh kế toán thống kê và Pháp lệnh Dân số.',
    ['Pháp lệnh kế toán thống kê', 'Pháp lệnh Dân số'],
  ],
  ['Quốc hội bàn các luật, pháp lệnh trong năm.', []],
  ['Hai bên ký kết quy chế phối hợp giữa tỉnh và huyện.', ['quy chế phối hợp']],
  ['Quỹ chi theo điều lệ Công đoàn Việt Nam.', ['điều lệ Công đoàn Việt Nam']],
  ['Công ty có vốn điều lệ 10 tỷ đồng.', []],
  ['Ghe số hiệu NĐ 1816 chở cát.', []],
  ['Tuyên truyền pháp luật lao động cho công nhân.', []],
  ['Đoàn Luật sư thành phố tư vấn miễn phí.', []],
  ['Công đoàn có kế hoạch 5 năm và 3 chương trình 2 năm.', []],
  ['Nghị quyết 5 năm được thông qua.', []],
  ['Đã ký 120 thỏa ước lao động tập thể.', []],
])('%s', (sentence, spans) => expect(spansIn(sentence)).toEqual(spans));

test('issuer, day and subject stand next to the number', () => {
  const [document] = read(
    'Triển khai Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về “Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới”.',
  );
  expect(document).toMatchObject({
    number: '02-NQ/TW',
    date: '2021-06-12',
    issuer: 'Bộ Chính trị',
    title: 'Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới',
  });
});

test.each([
  ['Nghị định số 43/2013/NĐ-CP vừa được Chính phủ ban hành sáng nay.', 'Chính phủ'],
  ['Sáng nay, Quốc hội thông qua Luật Công đoàn sửa đổi.', 'Quốc hội'],
  ['Năm ấy, Quốc hội khóa XII thông qua Luật Người cao tuổi.', 'Quốc hội'],
  ['Luật Việc làm sửa đổi mới được Quốc hội thông qua trong kỳ họp này.', 'Quốc hội'],
])('%s', (sentence, issuer) => expect(read(sentence)[0]).toMatchObject({ issuer }));

test.each<[string, string | null, string | null]>([
  [
    'Ngày 3-5-2011, UBND tỉnh Hậu Giang trả lời bằng văn bản 57/UBND-NC.',
    'Ủy ban nhân dân tỉnh Hậu Giang',
    '2011-05-03',
  ],
  [
    'Sau đó ngày 4-6-2012 LĐLĐ tỉnh Hậu Giang có công văn số 18 về việc này.',
    'Liên đoàn Lao động tỉnh Hậu Giang',
    '2012-06-04',
  ],
  ['Ngày 3-5-2011, đoàn viên nhận được công văn số 61/UBND-NC.', null, null],
  ['Kỷ niệm 70 năm ngày Bác ra “Lời kêu gọi thi đua ái quốc” (11.6.1948 - 11.6.2018).', null, '1948-06-11'],
])('%s', (sentence, issuer, date) => expect(read(sentence)[0]).toMatchObject({ issuer, date }));

test('a bare number takes issuer and day of the one document of its type with that number', () => {
  const documents = read(
    'Triển khai Chương trình hành động số 15-CTr/TU ngày 2/3/2009 của Thành ủy Hà Nội. Theo Chương trình hành động số 15 thì nhà trẻ được mở.',
  );
  expect(documents.map(({ issuer, date }) => ({ issuer, date }))).toEqual([
    { issuer: 'Thành ủy Hà Nội', date: '2009-03-02' },
    { issuer: 'Thành ủy Hà Nội', date: '2009-03-02' },
  ]);
});

test('a document is one item however often and however short it is named', () => {
  const documents = read(
    'Thực hiện Nghị quyết số 20 của Bộ Chính trị, NQ 20 đã đi vào cuộc sống. Kết quả của NQ 20 là rõ.',
  );
  expect(documents).toHaveLength(1);
  expect(documents[0]).toMatchObject({ issuer: 'Bộ Chính trị' });
});

test.each<[string, string[]]>([
  [
    'Ngành ký Thỏa ước lao động tập thể ngành Cao su lần thứ hai với giới chủ.',
    ['Thỏa ước lao động tập thể ngành Cao su lần thứ hai'],
  ],
  [
    'Bốn xưởng vừa ký thỏa ước lao động tập thể (TƯLĐTT) nhóm doanh nghiệp tại Bắc Ninh.',
    ['thỏa ước lao động tập thể (TƯLĐTT) nhóm doanh nghiệp'],
  ],
  ['Công đoàn công ty vừa ký thỏa ước lao động tập thể mới với giám đốc.', ['thỏa ước lao động tập thể']],
  ['Công ty vừa ký phụ lục Thỏa ước lao động tập thể, nâng mức ăn ca.', ['Thỏa ước lao động tập thể']],
  ['Lương tăng nhờ Thỏa ước lao động tập thể Công ty Gạch Tân Lập.', ['Thỏa ước lao động tập thể']],
  ['8 công ty đã ký kết thỏa thuận hợp tác với các trường nghề.', []],
  ['Kho làm theo Nghị quyết chuyên đề số 203-NQ/ĐU.', ['Nghị quyết chuyên đề số 203-NQ/ĐU']],
  ['Các nơi đẩy mạnh ký kết thỏa ước lao động tập thể nhóm doanh nghiệp.', []],
  ['Ký thỏa ước lao động tập thể với 12 doanh nghiệp.', []],
  ['Họ trả lương theo đúng Bộ luật Lao động.', ['Bộ luật Lao động']],
  ['Anh lái xe đúng luật giao thông.', []],
  ['Lớp học về Luật Phòng, chống HIV/AIDS khai giảng.', ['Luật Phòng, chống HIV/AIDS']],
  ['Chị lo khi luật bảo hiểm xã hội được sửa.', ['luật bảo hiểm xã hội']],
  ['Hồ sơ lập theo luật việc làm năm 2013.', ['luật việc làm năm 2013']],
  ['Xưởng chấp hành tốt luật lao động.', []],
  ['Xưởng làm tốt Nghị định 60/2013/NĐ-CP về quy chế dân chủ ở cơ sở.', ['Nghị định 60/2013/NĐ-CP']],
  ['Trường thực hiện tốt quy chế dân chủ ở cơ sở.', ['quy chế dân chủ ở cơ sở']],
  ['Công ty TNHH Gốm Sao Mai đã ký thỏa ước lao động tập thể, thêm tiền ca ba.', ['thỏa ước lao động tập thể']],
  ['Hai bên vừa thương lượng và ký kết thỏa ước lao động tập thể gồm 40 điều.', ['thỏa ước lao động tập thể']],
  ['Trong huyện, 40 doanh nghiệp đã ký thỏa ước lao động tập thể.', []],
  ['Thỏa ước lao động tập thể của Công ty Gốm Sao Mai có 38 điều.', ['Thỏa ước lao động tập thể']],
  ['Quận có 12 thỏa ước lao động tập thể của Công ty Gốm Sao Mai và bạn hàng.', []],
  ['LĐLĐ tỉnh Lào Cai tiếp tục ký kết thỏa ước lao động tập thể ở các mỏ.', []],
  ['Việc này nằm trong khuôn khổ bản ghi nhớ hợp tác giữa hai ngành thợ.', ['bản ghi nhớ hợp tác']],
  ['Mỏ than ký biên bản kết nghĩa với xóm chài.', ['biên bản kết nghĩa']],
])('%s', (sentence, found) => expect(spansIn(sentence)).toEqual(found));

test.each<[string, string | null]>([
  ['Theo Quyết định số 1129/QĐ-TTg ngày 5/8/2019 của Thủ tướng Chính phủ.', 'Thủ tướng Chính phủ'],
  ['Thủ tướng Chính phủ ban hành Quyết định số 1129/QĐ-TTg.', 'Thủ tướng Chính phủ'],
  ['Theo Chỉ thị số 45/CT-BQP ngày 20/4/2018 của Bộ trưởng Bộ Quốc phòng.', 'Bộ Quốc phòng'],
  [
    'Làm theo Chương trình phối hợp số 12/CTrPH ngày 5/3/2020 ký giữa LĐLĐ tỉnh Phú Yên và Sở Y tế.',
    'Liên đoàn Lao động tỉnh Phú Yên',
  ],
  ['Công đoàn Y tế Việt Nam phối hợp với Bộ Y tế ban hành Kế hoạch số 71/KH-BYT.', 'Công đoàn Y tế Việt Nam'],
  ['Thợ mỏ đề nghị Chính phủ sửa đổi Nghị định 05/2023/NĐ-CP về phụ cấp.', 'Chính phủ'],
  ['Theo Quyết định số 77/QĐ-CTN của Chủ tịch nước.', 'Chủ tịch nước'],
  ['LĐLĐ tỉnh Cao Bằng ban hành Kế hoạch số 21/KH-LĐLĐ cho thợ mỏ.', 'Liên đoàn Lao động tỉnh Cao Bằng'],
  ['Ngành làm tốt Nghị quyết Trung ương 7 (khóa XII).', 'Ban Chấp hành Trung ương Đảng'],
  [
    'Đại hội VI Công đoàn tỉnh Bắc Giang đã mở. Kết quả đạt 110% chỉ tiêu Nghị quyết Đại hội V.',
    'Công đoàn tỉnh Bắc Giang',
  ],
  ['Đại hội VI Công đoàn tỉnh Bắc Giang đã mở. Các nơi học Nghị quyết Đại hội XIII.', null],
])('%s', (sentence, issuer) => expect(read(sentence)[0]).toMatchObject({ issuer }));

test.each<[string, (string | null)[]]>([
  [
    'Làm theo Hướng dẫn 52/HD-TLĐ, Quyết định 217/QĐ-TLĐ của Tổng LĐLĐ Việt Nam.',
    ['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam'],
  ],
  ['Chính phủ vừa ban hành Nghị định 31/2018/NĐ-CP, Nghị định 47/2018/NĐ-CP.', ['Chính phủ', 'Chính phủ']],
  ['Làm theo Chỉ thị 12-CT/TU và Kế hoạch 9/KH-LĐLĐ của LĐLĐ tỉnh Lào Cai.', [null, 'Liên đoàn Lao động tỉnh Lào Cai']],
])('%s', (sentence, issuers) => expect(read(sentence).map(({ issuer }) => issuer)).toEqual(issuers));

test('the day behind who issued it and that it was issued', () =>
  expect(read('Thợ mỏ đọc Nghị định 19/2020/NĐ-CP do Chính phủ ban hành ngày 12/2/2020.')[0]).toMatchObject({
    issuer: 'Chính phủ',
    date: '2020-02-12',
  }));

test('an agreement is spoken of again in the words it was signed with', () =>
  expect(
    spansIn(
      'Mỏ và cảng đã ký thỏa thuận hợp tác. Hai nhà sẽ đưa thỏa thuận hợp tác vào việc, còn các thỏa thuận hợp tác khác thì chờ.',
    ),
  ).toEqual(['thỏa thuận hợp tác', 'thỏa thuận hợp tác']));

test('who issued it may have its term in brackets, and the day may stand behind a comma', () => {
  expect(read('Tỉnh ủy Phú Thọ (khóa XVIII) đã ban hành Kế hoạch số 31-KH/TU.')[0]?.issuer).toBe('Tỉnh ủy Phú Thọ');
  expect(read('Nghị định số 71/2014/NĐ-CP của Chính phủ, ban hành ngày 2-7-2014, được thợ chờ đón.')[0]?.date).toBe(
    '2014-07-02',
  );
});

test('a number with a letter behind a small type', () =>
  expect(spansIn('Thợ lò đọc nghị quyết 7c của Tổng Liên đoàn.')).toEqual(['nghị quyết 7c']));

test.each([
  ['Tàu đóng theo NĐ 67 gặp sự cố.', ['NĐ 67']],
  ['Mỏ có công văn số 3272 V/v trả lời thợ lò.', ['công văn số 3272']],
  ['Xã ban hành KH liên tịch số 58/KHLT-UBND-LĐLĐ về lò gốm.', ['KH liên tịch số 58/KHLT-UBND-LĐLĐ']],
])('shortened types and subjects: %s', (sentence, spans) => expect(spansIn(sentence)).toEqual(spans));

test('an agreement between two that are named', () =>
  expect(spansIn('Bản ghi nhớ hợp tác giữa LĐLĐ tỉnh Tây Ninh và Sở Y tế Tây Ninh có hiệu lực ba năm.')).toEqual([
    'Bản ghi nhớ hợp tác',
  ]));

test('a subject behind the term of who issued it', () =>
  expect(read('Thợ đọc Chỉ thị 37-CT/TW của Ban Bí thư (khóa XII) về “Lò gốm an hòa” ở đình.')[0]?.title).toBe(
    'Lò gốm an hòa',
  ));

test('numbers with a letter are of the issuer named behind the last', () =>
  expect(
    read('Thợ lò đọc Nghị quyết 10c và Nghị quyết 4b của Tổng Liên đoàn Lao động Việt Nam.').map(
      ({ issuer }) => issuer,
    ),
  ).toEqual(['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam']));

test('a regulation ends with the whole name of the body it is about', () =>
  expect(spansIn('Mỏ vừa sửa Quy chế quản lý, sử dụng Quỹ Bảo trợ trẻ em Việt Nam cho gọn.')).toEqual([
    'Quy chế quản lý, sử dụng Quỹ Bảo trợ trẻ em Việt Nam',
  ]));
