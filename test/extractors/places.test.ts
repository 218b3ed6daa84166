/** Places in sentences made for the purpose: spans, and what is none. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const read = (sentence: string) =>
  analyze(`Tin trong ngày\n\n${sentence}`, { format: 'text' })
    .places.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text);

describe('places', () => {
  test.each<[string, string[]]>([
    ['Nhà họ ở phường Bình Thuận, quận 7, TP.HCM.', ['phường Bình Thuận', 'quận 7', 'TP.HCM']],
    ['Nhà họ ở thôn Bầu, xã Kim Chung, huyện Đông Anh, Hà Nội.', ['thôn Bầu', 'xã Kim Chung', 'huyện Đông Anh', 'Hà Nội']],
    ['Nhà họ ở Q.1 và H. Củ Chi.', ['Q.1', 'H. Củ Chi']],
    ['Nhà họ ở TX Sơn Tây.', ['TX Sơn Tây']],
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
  ])('%s has none', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
