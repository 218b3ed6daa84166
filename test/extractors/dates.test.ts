/** dates in an article without a date of publication: what its own words tell about the year of a day. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const datesIn = (text: string): (string | null)[][] =>
  analyze(`Công đoàn chăm lo đoàn viên\n\n${text}`, { format: 'text' }).dates.map(({ value, mentions }) => [
    mentions[0]!.text,
    value,
  ]);

describe('the year of a day', () => {
  test.each([
    ['is not that of a term', 'Chiều 11/10, đại hội nhiệm kỳ 2023-2028 khai mạc.', 'Chiều 11/10', 'XXXX-10-11'],
    ['is not that of another month', 'Từ ngày 14-3-1988 đến nay; ngày 15-7 khánh thành.', 'ngày 15-7', 'XXXX-07-15'],
    ['is that of the same month', 'Kỷ niệm (11.6.1948 - 11.6.2017), sáng 10.6 trao quà.', 'sáng 10.6', '2017-06-10'],
    [
      'is that of the one Tết it is a day of',
      'Dịp Tết Đinh Dậu, chiều 2.2 (ngày 6 Tết).',
      'chiều 2.2 (ngày 6 Tết)',
      '2017-02-02',
    ],
    ['before Tết is of the lunar year before', 'Tết Đinh Dậu, từ 28 tháng Chạp.', '28 tháng Chạp', '2017-01-25'],
    ['after Tết is of its lunar year', 'Tết Đinh Dậu, hết tháng Giêng.', 'tháng Giêng', '2017-01-28/2017-02-25'],
    ['is unknown where two are named', 'Tết Đinh Dậu và Tết Bính Thân, mùng 7 Tết.', 'mùng 7 Tết', null],
    ['of the lunar calendar is not any year named', 'Năm 2021, nghỉ ngày 10/3 âm lịch.', 'ngày 10/3 âm lịch', null],
  ])('%s', (_, text, mention, value) => expect(datesIn(text)).toContainEqual([mention, value]));
});

test.each([
  ['a quarter of an unknown year', 'Quý I năm ngoái, mỏ lãi lớn.', [['Quý I năm ngoái', null]]],
  ['two days of the week come every week', 'Tổ mở lớp vào chiều thứ 3, thứ 5.', []],
  ['a factory named by a day', 'Chị từng làm ở xưởng Dệt 19/5 và xưởng Cơ khí 19/8.', []],
  ['a prize named by a day', 'Tổ lò nhận Giải thưởng 28/7 năm 2023.', [['năm 2023', '2023']]],
  ['years counted', 'Phố thợ mừng 1985 năm Khởi nghĩa Hai Bà Trưng.', []],
  ['a period in short', 'Trong GĐ 2018-2023, tổ lò có nhiều sáng kiến.', [['GĐ 2018-2023', '2018/2023']]],
  ['a season of the mill', 'Vụ ép 2012-2013, nhà máy đường lãi lớn.', [['Vụ ép 2012-2013', '2012/2013']]],
  ['a year that is only the first', 'Từ năm 2016 trở đi, thợ lò nghỉ sớm.', [['năm 2016', '2016']]],
  [
    'a day that lasts to the end of a month',
    'Lớp thêu mở từ 3.3 đến hết tháng 4.2014.',
    [['3.3 đến hết tháng 4.2014', '2014-03-03/2014-04']],
  ],
  ['the day of an occasion', 'Tại lễ bế mạc (2.3), đội tổ lò nhận cúp.', [['2.3', 'XXXX-03-02']]],
  ['a version in brackets', 'Công nghệ mới (4.0) thay đổi xưởng.', []],
  [
    'a day of the whole people',
    'Hưởng ứng Ngày toàn dân phòng, chống ma túy 26.6 ở mỏ.',
    [['Ngày toàn dân phòng, chống ma túy 26.6', 'XXXX-06-26']],
  ],
  [
    'a day of the world',
    'Nhân Ngày Thế giới phòng, chống HIV/AIDS 1/12, tổ lò đi bộ.',
    [['Ngày Thế giới phòng, chống HIV/AIDS 1/12', 'XXXX-12-01']],
  ],
  ['days of every week are no dates', 'Công nhân nghỉ thứ bảy, chủ nhật.', []],
  ['a part of a day makes a weekday one', 'Sáng thứ bảy, công đoàn tặng quà.', [['Sáng thứ bảy', null]]],
  [
    'a term that has passed',
    'Trong nhiệm kỳ qua (2011-2013), ta thi đua.',
    [['nhiệm kỳ qua (2011-2013)', '2011/2013']],
  ],
  [
    'days of the first ten of a month',
    'Nghỉ từ ngày mùng 4 đến ngày 6/2.',
    [['ngày mùng 4 đến ngày 6/2', 'XXXX-02-04/XXXX-02-06']],
  ],
  ['a share is no day', 'Năng suất bằng 1/11 so với nước bạn, 1/5 của nước ta.', []],
  ['a stretch from now on', 'Từ nay tới 2030 sẽ xây 50 khu nhà.', [['nay tới 2030', null]]],
  ['a year, and what has become of it since', 'Viện lập năm 1995, đến nay có 5 khoa.', [['năm 1995', '1995']]],
  [
    'a holiday with its day and year',
    'Nhân Ngày Thương binh - Liệt sĩ (27/7/2012), đoàn viếng.',
    [['Ngày Thương binh - Liệt sĩ (27/7/2012)', '2012-07-27']],
  ],
  [
    'days of a lunar month',
    'Trở lại từ ngày 4-8 tháng Giêng năm Giáp Thìn 2024.',
    [['ngày 4-8 tháng Giêng năm Giáp Thìn 2024', '2024-02-13/2024-02-17']],
  ],
  ['a term before a verb', 'Khóa nhiệm kỳ 2018-2023 quyết định 9 việc.', [['nhiệm kỳ 2018-2023', '2018/2023']]],
  ['how often in a month is no month', 'Lò cũ một tháng 3 lần tắt lửa.', []],
  ['what is left of the year is none', 'Từ nay đến cuối năm, mỏ xây nhà.', []],
  ['a comma parts a number from a day', 'Tòa án quận 3, đến ngày 21/11/2016.', [['ngày 21/11/2016', '2016-11-21']]],
  ['a month of a year that is told from now', 'Tháng 6 năm ngoái, chị nghỉ.', [['Tháng 6 năm ngoái', null]]],
  ['a stretch that goes on', 'Từ tháng 6/2023 tới giờ, chị nghỉ.', [['tháng 6/2023 tới giờ', null]]],
  ['a length with its years', 'Trong 5 năm qua (2018-2023), ta thi đua.', [['5 năm qua (2018-2023)', '2018/2023']]],
  [
    'a holiday with its lunar day',
    'Nghỉ Giỗ Tổ Hùng Vương (10/3 âm lịch).',
    [['Giỗ Tổ Hùng Vương (10/3 âm lịch)', null]],
  ],
])('%s', (_, text, dates) => expect(datesIn(text)).toEqual(dates));

test.each([
  'Sáng 14/7/2020, mỏ nghỉ; trước ngày 20/8/2020 phải xong, chiều cùng ngày bắt tay vào.',
  'Sáng 14/7/2020, theo Nghị định số 12/2020/NĐ-CP ngày 1/3/2020, mỏ nghỉ; chiều cùng ngày mở lại.',
])('the same day is none that bounds something, nor that of a document: %s', (text) => {
  const { dates } = analyze(`Công đoàn chăm lo đoàn viên\n\n${text}`, { format: 'text' });
  expect(dates.find(({ value }) => value === '2020-07-14')?.mentions).toHaveLength(2);
});

test('a day to come may be quoted some days late', () => {
  const text = 'Công đoàn chăm lo ngư dân\n\nÔng nói: “Ngày 24/5 tới, tàu ra khơi; ngày 24/2 tới, tàu về”.';
  const { dates } = analyze(text, { format: 'text', publishedAt: '2013-05-27' });
  expect(dates.map(({ value }) => value)).toEqual(['2013-05-24', '2014-02-24']);
});

test.each<[string, (string | null)[][]]>([
  ['Sơ kết công tác nữ công 9 tháng, triển khai nhiệm vụ cuối năm.', [['9 tháng', '2023-01/2023-09']]],
  ['Thu kinh phí công đoàn 9 tháng đạt 71% dự toán.', [['9 tháng', '2023-01/2023-09']]],
  ['Nhà ăn được sửa, 9 tháng đã phục vụ 4 vạn suất.', [['9 tháng', '2023-01/2023-09']]],
  ['Đánh giá sau 9 tháng, đoàn khen tổ máy.', []],
  ['Con chị 9 tháng đã biết đi.', []],
  ['Xưởng đóng cửa 9 tháng, rồi mở lại.', []],
  [
    'Nhà mở đúng Ngày Thành lập Công đoàn Việt Nam 28-7 năm ngoái.',
    [['Ngày Thành lập Công đoàn Việt Nam 28-7 năm ngoái', '2022-07-28']],
  ],
  ['Tổ may 4 năm liền (2019-2022) về nhất.', [['4 năm liền (2019-2022)', '2019/2022']]],
  ['Tổ may 3 năm liên tiếp (2020 - 2022) về nhất.', [['3 năm liên tiếp (2020 - 2022)', '2020/2022']]],
  ['Xưởng mừng tuổi 50 (5/8/1973-5/8/2023).', [['5/8/1973-5/8/2023', '1973-08-05/2023-08-05']]],
  ['Đơn hàng kín đến hết quý II năm sau.', [['quý II năm sau', '2024-34']]],
  ['Công ty TNHH MTV 19/8 tuyển thợ.', []],
  ['Thế mà năm nay 6/10 người hỏi về việc làm.', [['năm nay', '2023']]],
])('%s', (text, dates) => {
  const record = analyze(`Công đoàn chăm lo đoàn viên\n\n${text}`, { format: 'text', publishedAt: '2023-10-12' });
  expect(record.dates.map(({ value, mentions }) => [mentions[0]!.text, value])).toEqual(dates);
});

test('a lunar new year told from now is a date without a day of publication too', () =>
  expect(datesIn('Quà nhiều hơn Tết năm trước.')).toEqual([['Tết năm trước', null]]));
