/** Events: the maximal names of congresses, conferences, ceremonies and anniversaries, and what is too general to be one. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const HEAD = 'Công đoàn chăm lo đoàn viên';
const eventsIn = (sentence: string) =>
  analyze(`${HEAD}\n\n${sentence}`, { format: 'text' })
    .events.flatMap(({ kind, mentions }) => mentions.map(({ start, text }) => ({ start, text, kind })))
    .sort((a, b) => a.start - b.start)
    .map(({ text, kind }) => [text, kind]);

describe('names', () => {
  test.each([
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
    ['Công đoàn dự lễ trao tặng nhà Mái ấm cho đoàn viên.', [['lễ trao tặng nhà Mái ấm', 'ceremony']]],
  ])('%s', (sentence, events) => expect(eventsIn(sentence)).toEqual(events));
});

describe('types alone and classes', () => {
  test.each([
    'Tại hội nghị, các đại biểu đã thảo luận.',
    'Sau lễ ký kết, hai bên chụp ảnh lưu niệm.',
    'Công đoàn tổ chức nhiều hội nghị tập huấn cho cán bộ.',
    'Đại hội đã bầu ban chấp hành mới.',
    'Các ĐH của Bộ tuyển thêm sinh viên.',
    'Trong 10 năm thực hiện, phong trào lan rộng.',
    'Dịp nghỉ lễ, công nhân về quê.',
  ])('%s', (sentence) => expect(eventsIn(sentence)).toEqual([]));
});
