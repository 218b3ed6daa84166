/** What an article reports of a campaign: relation, launchedBy, period, theme; null where it does not say. */
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analyze.ts';
import { campaigns } from '../../src/extractors/campaigns.ts';
import { dates } from '../../src/extractors/dates.ts';
import { organizations } from '../../src/extractors/organizations.ts';
import { slogans } from '../../src/extractors/slogans.ts';

const analyzer = createAnalyzer({ extractors: [organizations, dates, campaigns, slogans] });
const of = (text: string) => analyzer.analyze(text, { format: 'text' }).campaigns;

describe('relation', () => {
  test.each<[string, string]>([
    ['Công đoàn nhà máy phát động phong trào “Máy sạch”.', 'launch'],
    ['Công nhân hưởng ứng cuộc vận động “Nói lời hay”.', 'respond'],
    ['Các tổ tiếp tục thực hiện phong trào “Máy sạch”.', 'continue'],
    ['Sáng nay, nhà máy sơ kết 5 năm phong trào “Máy sạch”.', 'summarise'],
    ['Hai tổ có thành tích xuất sắc trong phong trào “Máy sạch”.', 'award'],
    ['Nhà máy tổng kết 5 năm thực hiện phong trào “Máy sạch”.', 'summarise'],
    ['Tuyên dương hai tổ có thành tích trong thực hiện phong trào “Máy sạch”.', 'award'],
    ['Phong trào “Máy sạch” diễn ra ở mọi xưởng.', 'mention'],
    ['Phong trào “Máy sạch” do Công đoàn nhà máy phát động đã lan rộng.', 'launch'],
    ['Phong trào “Máy sạch” được đông đảo công nhân hưởng ứng.', 'respond'],
    ['Phong trào “Máy sạch” lan rộng, quà được trao tận tay.', 'mention'],
    ['Nhà máy phát động thi đua; trọng tâm là phong trào “Máy sạch”.', 'launch'],
    ['Công đoàn trao “Mái ấm Công đoàn” cho thợ trẻ.', 'continue'],
    ['Công đoàn trao 20 suất quà cho thợ trẻ tại chương trình “Áo ấm ca đêm”.', 'mention'],
    ['Hai bên dự lễ ký kết chương trình “Áo ấm ca đêm”.', 'launch'],
    ['Nhà máy tổng kết năm; phong trào “Máy sạch” diễn ra ở mọi xưởng.', 'mention'],
  ])('%s', (text, relation) => expect(of(text)[0]).toMatchObject({ relation }));

  test('a list shares the verb of its first item', () => {
    expect(of('Nhà máy phát động phong trào “Máy sạch”, “Kho gọn”.').map(({ relation }) => relation)).toEqual([
      'launch',
      'launch',
    ]);
  });

  test('the names between a verb and a campaign do not part them', () => {
    const long = 'Thợ cả vững nghề, thợ trẻ ham học, máy chạy êm, kho luôn gọn, tổ nào cũng đạt chuẩn';
    const list = of(`Các tổ tiếp tục thực hiện phong trào “${long}”, “${long} hơn”, chương trình “Áo ấm ca đêm”.`);
    expect(list.map(({ relation }) => relation)).toEqual(['continue', 'continue', 'continue']);
  });

  test('the first mention that says something decides', () => {
    expect(of('Phong trào “Máy sạch” lan rộng.\n\nXưởng 2 hưởng ứng phong trào “Máy sạch”.')).toMatchObject([
      { relation: 'respond' },
    ]);
  });
});

describe('launchedBy', () => {
  test.each<[string, string | null]>([
    ['LĐLĐ tỉnh Hậu Giang phát động phong trào “Máy sạch”.', 'Liên đoàn Lao động tỉnh Hậu Giang'],
    ['Công nhân hưởng ứng phong trào “Máy sạch” do Tổng LĐLĐ Việt Nam phát động.', 'Tổng Liên đoàn Lao động Việt Nam'],
    ['Phong trào “Máy sạch” được LĐLĐ tỉnh Hậu Giang phát động từ đầu năm.', 'Liên đoàn Lao động tỉnh Hậu Giang'],
    ['LĐLĐ tỉnh Hậu Giang hưởng ứng phong trào “Máy sạch”.', null],
    [
      'LĐLĐ tỉnh Hậu Giang - Tỉnh đoàn Hậu Giang tổ chức chương trình “Áo ấm ca đêm”.',
      'Liên đoàn Lao động tỉnh Hậu Giang',
    ],
    ['Tại LĐLĐ tỉnh Hậu Giang, đoàn viên phát động phong trào “Máy sạch”.', null],
    ['Phong trào “Máy sạch” lan rộng.', null],
  ])('%s', (text, launchedBy) => expect(of(text)[0]).toMatchObject({ launchedBy }));
});

test('who is named behind a list began every item of it', () => {
  const list = of('Phong trào “Máy sạch”, “Kho gọn” và “Ba nhanh” do LĐLĐ tỉnh Hậu Giang phát động lan rộng.');
  expect(list.map(({ launchedBy }) => launchedBy)).toEqual(Array(3).fill('Liên đoàn Lao động tỉnh Hậu Giang'));
});

describe('period and theme', () => {
  test.each<[string, string | null, string | null]>([
    ['Hưởng ứng Tháng Công nhân năm 2019, xưởng thi đua.', '2019', null],
    ['phong trào “Giỏi việc nước, đảm việc nhà” giai đoạn 2015-2020', '2015/2020', null],
    ['tổ chức Tết Sum vầy với chủ đề “Ấm áp nghĩa tình”', null, 'Ấm áp nghĩa tình'],
    ['Với chủ đề “Vững tay nghề”, Tháng Công nhân năm 2021 bắt đầu.', '2021', 'Vững tay nghề'],
    ['phong trào “Máy sạch”, phong trào “Kho gọn” với chủ đề “Gọn từng giờ”', null, null],
    ['tổng kết phong trào “Máy sạch” trong nữ công nhân (giai đoạn 2007 - 2012)', '2007/2012', null],
    ['phong trào “Máy sạch” lan rộng; năm 2019 có thêm 3 xưởng', null, null],
    ['Phong trào “Máy sạch” do LĐLĐ tỉnh Hậu Giang phát động giai đoạn 2016-2020.', '2016/2020', null],
    ['Phong trào “Máy sạch” và “Kho gọn” do LĐLĐ tỉnh Hậu Giang đề xuất giai đoạn 2016-2020.', null, null],
  ])('%s', (text, period, theme) => expect(of(text)[0]).toMatchObject({ period, theme }));
});
