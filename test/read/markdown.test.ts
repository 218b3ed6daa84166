import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import { blocksOf, sourceOf } from './inputs.ts';

const markdown = { format: 'markdown' } as const;
const FILLER =
  'Nhân dịp này, công đoàn cơ sở các đơn vị đã thăm hỏi nhiều gia đình công nhân ở trọ, động viên anh chị em yên tâm bám xưởng.';

describe('text', () => {
  test.each([
    ['emphasis', 'Có *ba* **suất** _quà_ ***Tết***.', 'Có ba suất quà Tết.'],
    ['emphasis inside a word', 'Công đ**oàn**', 'Công đoàn'],
    ['escapes', 'Giá 5\\*3 \\# \\_a\\_ \\\\ \\c', 'Giá 5*3 # _a_ \\ \\c'],
    ['entities', 'A&amp;B c&oacute; 5&nbsp;&#273;&#x1ED3;ng', 'A&B có 5 đồng'],
    ['what is no entity', 'R&D &unknown; &copy hết', 'R&D &unknown; &copy hết'],
    [
      'links',
      'Xem [thư của **thợ**](https://example.vn/a_b "c") hôm nay, <https://b.vn>',
      'Xem thư của thợ hôm nay, https://b.vn',
    ],
    ['soft breaks', 'một\nhai\r\n  ba', 'một hai ba'],
    ['hard breaks', 'một  \nhai\\\nba<br>bốn', 'một\nhai\nba\nbốn'],
    ['quotes', '> một\n> hai\n>\n> ba', 'một hai\nba'],
    ['code in a line', 'gõ ``a ` b`` rồi `c`', 'gõ a ` b rồi c'],
    ['lists', '1. một\n   hai\n2. ba\n\n- bốn\n  - năm', 'một hai\nba\nbốn\nnăm'],
    ['tables', '| Đơn vị | Quà |\n|---|---:|\n| **Bồ Đề** | 120 \\| 5 |', 'Đơn vị\nQuà\nBồ Đề\n120 | 5'],
    ['pictures', 'trước ![Trao *quà* \\[1\\]](a.jpg "x") sau', 'trước\nTrao quà [1]\nsau'],
    ['HTML in a line', 'Có <b>ba</b> suất<!-- bỏ -->', 'Có ba suất'],
    ['HTML blocks', '<div>\n<p>Có <b>ba</b> suất</p><img alt="ảnh"></div>\n\nhết', 'Có ba suất\nảnh\nhết'],
    ['ruled heads', 'Trao quà\n====\n\nhết', 'Trao quà\nhết'],
    ['definitions', 'Xem [bài][1].\n\n[1]: https://example.vn "Bài"', 'Xem bài.'],
  ])('%s', (_, input, expected) => expect(readArticle(input, markdown).text).toBe(expected));
});

describe('positions', () => {
  test.each([
    ['Có **ba** suất', 'ba suất', 'ba** suất'],
    ['\uFEFF# Tặng quà\r\n\r\nA&amp;B', 'A&B', 'A&amp;B'],
    ['a\\*b quà', '*b quà', '\\*b quà'],
    ['> một\r\n> hai', 'một hai', 'một\r\n> hai'],
    ['- một\n\thai', 'hai', 'hai'],
    ['    mã\r\n    lệnh', 'lệnh', 'lệnh'],
    ['```x\r\nmã\r\n  lệnh\r\n```', 'lệnh', 'lệnh'],
    ['![A&amp;B *tặng* quà](a.jpg)', 'B tặng quà', 'B *tặng* quà'],
    ['|a|b|\n|-|-|\n|Bồ *Đề*|c|', 'Bồ Đề', 'Bồ *Đề'],
    ['x\n\n<div>\n<p>A&amp;B</p></div>', 'A&B', 'A&amp;B'],
    ['Tie**\u0302\u0301**ng', 'Tiếng', 'Tie**\u0302\u0301**ng'],
    ['---\ntitle: a\n---\nquà **Tết**', 'quà Tết', 'quà **Tết'],
  ])('%j: “%s” stands at %j', (input, needle, expected) => {
    expect(sourceOf(readArticle(input, markdown), needle)).toBe(expected);
  });
});

describe('zones', () => {
  test('the first head is the title; its picture and the links below the text are what they are', () => {
    const input = `LĐLĐ quận Bồ Đề

# Trao 1.250 suất quà cho thợ

Sáng 5/3, công đoàn trao quà cho thợ. ${FILLER}

![Chị em nhận quà](a.jpg)

“Vui lắm”, chị Hoa nói.

- Tặng 300 suất
- Tặng 20 vé

**Xem thêm:** [Công đoàn quận bên cạnh trao 900 suất quà](/2)
`;
    expect(blocksOf(input, markdown)).toEqual([
      'kicker: LĐLĐ quận Bồ Đề',
      'title: Trao 1.250 suất quà cho thợ',
      `lede: Sáng 5/3, công đoàn trao quà cho thợ. ${FILLER}`,
      'caption: Chị em nhận quà',
      'body: “Vui lắm”, chị Hoa nói.',
      'body: Tặng 300 suất',
      'body: Tặng 20 vé',
      'boilerplate: Xem thêm:',
      'related: Công đoàn quận bên cạnh trao 900 suất quà',
    ]);
  });
});

describe('front matter', () => {
  const withFront = (front: string): string => `---\n${front}\n---\n\nSáng 5/3, công đoàn trao quà. ${FILLER}\n`;

  test('every key that is read', () => {
    const input = withFront(`# ghi chú
id: bai-7
url: "https://laodongthudo.vn/bai-7.html"
publishedAt: 2023-01-12 22:20
source: LĐTĐ
kicker: 'LĐLĐ quận ''Bồ Đề'''
title: "Trao quà: \\"1.250 suất\\""
authors:
  - Lâm Thao
  - "Hà Vi"
tags: [a, b]`);
    expect(readArticle(input).metadata).toMatchObject({
      id: 'bai-7',
      url: 'https://laodongthudo.vn/bai-7.html',
      publishedAt: '2023-01-12T22:20:00+07:00',
      source: { code: 'LĐTĐ', domain: 'laodongthudo.vn' },
      kicker: "LĐLĐ quận 'Bồ Đề'",
      title: 'Trao quà: "1.250 suất"',
      authors: ['Lâm Thao', 'Hà Vi'],
    });
  });

  test.each([
    ['a list in brackets', 'authors: [Lâm Thao, "Hà, Vi"]', ['Lâm Thao', 'Hà', 'Vi']],
    ['one author', 'author: Lâm Thao # phóng viên', ['Lâm Thao']],
    ['several in one value', 'authors: Lâm Thao, Hà Vi', ['Lâm Thao', 'Hà Vi']],
    ['an empty list', 'authors: []\nid: a', []],
    ['nothing', 'author:\nid: a', []],
  ])('authors: %s', (_, front, expected) => expect(readArticle(withFront(front)).metadata.authors).toEqual(expected));

  test('a title that stands there alone is read there', () => {
    const input = withFront('title: "Trao \\"1.250\\" suất"\ndescription: >\n  Hàng trăm thợ\n  nhận quà');
    const article = readArticle(input);
    expect(blocksOf(input).slice(0, 2)).toEqual(['title: Trao "1.250" suất', 'lede: Hàng trăm thợ nhận quà']);
    expect(sourceOf(article, '"1.250" suất')).toBe('\\"1.250\\" suất');
    expect(article.warnings).toEqual([]);
  });

  test('a title that the text repeats is read in the text', () => {
    const input = '---\ntitle: Trao 1.250 suất quà\n---\n# Trao 1.250 suất quà\n\nHết.';
    expect(readArticle(input).text.match(/1\.250/g)).toHaveLength(1);
  });

  test.each([
    ['a line that is no key', 'id: a\nđây là gì\ntitle: Trao quà', 'đây là gì'],
    ['a quote that is never closed', 'id: a\ntitle: "Trao quà\nurl: b', 'title: "Trao quà'],
    ['a list that is never closed', 'id: a\nurl: b\nauthors: [Lâm Thao', 'authors: [Lâm Thao'],
    ['a map', 'id: a\nurl: b\nsource: {code: x}', 'source: {code: x}'],
  ])('what does not parse gives a warning at its place and stays in the text: %s', (_, front, line) => {
    const input = withFront(front);
    const article = readArticle(input);
    expect(article.warnings.map(({ code, start, end }) => [code, input.slice(start, end)])).toEqual([
      ['front-matter', line],
    ]);
    expect(article.text).toContain(line);
    expect(article.metadata.id).toBe('a');
  });

  test.each([
    '---\nTin vắn trong ngày\nghi chú: a\nSáng nay công đoàn họp\n---\nhết',
    '---\ntitle: Trao quà\n\nkhông có dòng đóng',
    '---\nchỉ là chữ\n---\nhết',
  ])('what is no front matter at all is text, with a warning: %j', (input) => {
    const article = readArticle(input, markdown);
    expect(article.warnings.map(({ code }) => code)).toContain('front-matter');
    for (const word of input.match(/\p{L}+/gu)!) expect(article.text).toContain(word);
  });
});

describe('odd files', () => {
  test('all code fence', () => {
    const article = readArticle(`\`\`\`\nCông đoàn trao quà cho thợ máy\n\n${FILLER}\n\`\`\`\n`, markdown);
    expect(article.text).toBe(`Công đoàn trao quà cho thợ máy\n${FILLER}`);
    expect(article.metadata.title).toBe('Công đoàn trao quà cho thợ máy');
  });

  test('a fence that is never closed', () => {
    expect(readArticle('```\nCông đoàn\ntrao quà', markdown).text).toBe('Công đoàn\ntrao quà');
  });

  test('one paragraph of a million characters is read as text, with a warning', () => {
    const article = readArticle('_a_ *b '.repeat(150_000), markdown);
    expect(article.format).toBe('markdown');
    expect(article.warnings.map(({ code }) => code)).toContain('markdown-too-long');
  });

  test('quotes in quotes, two thousand deep', () => {
    expect(readArticle(`${'> '.repeat(2000)}sâu`, markdown).text).toBe('sâu');
  });
});
