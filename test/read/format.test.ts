import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../src/read/format.ts';

const TEXT: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\n'],
  ['one line', 'Công đoàn huyện Phúc Thọ trao quà'],
  ['a less-than sign', 'Đơn vị có < 5 đoàn viên\nĐơn vị có > 5 đoàn viên'],
  ['a line that begins with <', '< 5 đoàn viên thì chưa lập công đoàn cơ sở'],
  ['an arrow', '<< Trang trước | Trang sau >>'],
  ['a line in angle brackets', '<Ảnh: Minh Khuê>\nCông đoàn trao quà'],
  ['a word about a tag', 'Thẻ <p> mở đoạn văn, thẻ <b> in đậm.'],
  ['one pair of tags in a sentence', 'Anh viết <div>Công đoàn</div> vào trang.'],
  ['stars', '* Ghi chú: số liệu tạm tính\n* Nguồn: LĐLĐ quận\n** Cập nhật'],
  ['bold in one place', 'Tổng cộng **1.250** suất quà\nKinh phí 625 triệu đồng'],
  ['a hash tag', '#CongDoan #Tet2024\nCông đoàn trao quà'],
  ['a number sign', 'Đội # 5 thi đua\n# 6 về nhì'],
  ['numbered lines', '1. Tuyên truyền\n2. Chăm lo\n3. Giám sát'],
  ['dashes', '- Tặng 300 suất quà\n- Hỗ trợ 20 triệu đồng\n- Thăm 15 gia đình'],
  ['four spaces', '    Sáng 5/3, công đoàn họp.\n    Chiều cùng ngày, đoàn đi thăm.'],
  ['a ruled head', '---\nTin vắn\nCông đoàn quận họp\n---\nTiếp theo'],
  ['a dash below a line', 'Tin vắn\n-\nCông đoàn quận họp'],
  ['a quoted line', '> Trích thư công nhân\nCông đoàn quận họp'],
  ['underscores and backslashes', 'tệp so_lieu_2023 ở C:\\congdoan\\bao_cao'],
  ['bracketed source', '(LĐTĐ) Chiều 12/1 [ảnh 1] (xem trang 2)'],
  ['an address', 'Xem https://example.vn/a_b*c và <https://example.vn>'],
  ['an ampersand entity', 'Công ty A&amp;B; lương &lt; 5 triệu'],
];
const MARKDOWN: readonly (readonly [string, string])[] = [
  ['front matter', '---\ntitle: Trao quà\n---\n\nCông đoàn trao quà'],
  ['front matter after a mark', '\uFEFF---\r\nid: a\r\ndate: 2023-01-02\r\n---\r\nCông đoàn trao quà'],
  ['a title line', '# Công đoàn trao quà\n\nSáng 5/3, công đoàn trao quà.'],
  ['heads and bold', 'Công đoàn trao quà\n\n## Kết quả\n\nCó **300** suất.'],
  ['a link and a picture', 'Xem [bài trước](https://example.vn/1).\n\n![Trao quà](anh.jpg)'],
  ['a ruled title and a quote', 'Công đoàn trao quà\n=======\n\n> Vui lắm\n'],
  ['a table and bold', '**Kết quả**\n\n| Đơn vị | Quà |\n|---|---:|\n| Bồ Đề | 120 |\n'],
];
const HTML: readonly (readonly [string, string])[] = [
  ['a page', '<!DOCTYPE html><html><body><p>Công đoàn</p></body></html>'],
  ['a page in capitals after blanks', '\n\n <HTML><BODY>Công đoàn</BODY></HTML>'],
  ['an XML head', '<?xml version="1.0"?>\n<html xmlns="x"><body>Công đoàn</body></html>'],
  ['a comment and a page', '<!-- bản in -->\n<div><p>Công đoàn</p></div>'],
  ['a fragment', '<p>Công đoàn trao quà</p>\n<p>Có 300 suất.</p>'],
  ['an open fragment', '<div class="a"><p>Công đoàn trao quà<p>Có 300 suất.'],
  ['a mark and a fragment', '\uFEFF<div>Công đoàn</div>'],
  ['text and paragraphs', 'Công đoàn trao quà\n<p>Đoạn một</p>\n<p>Đoạn hai</p>'],
];

describe('format', () => {
  test.each(TEXT)('text: %s', (_, input) => expect(detectFormat(input)).toBe('text'));
  test.each(MARKDOWN)('markdown: %s', (_, input) => expect(detectFormat(input)).toBe('markdown'));
  test.each(HTML)('html: %s', (_, input) => expect(detectFormat(input)).toBe('html'));

  test('five million characters on one line are text', () => {
    expect(detectFormat('Công đoàn * # < '.repeat(320_000))).toBe('text');
  });
});
