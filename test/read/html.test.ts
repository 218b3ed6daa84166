import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import { blocksOf, sourceOf } from './inputs.ts';

const FILLER =
  'Nhân dịp này, công đoàn cơ sở các đơn vị đã thăm hỏi nhiều gia đình công nhân ở trọ, động viên anh chị em yên tâm bám xưởng.';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;
const TITLE = 'Công đoàn quận Bồ Đề trao 1.250 suất quà Tết';

/** A page as a newspaper's system prints it, with all that stands around an article. */
const NEWSPAPER = page(
  `<header class="site-header"><h1 class="logo"><a href="/">Báo Thợ Máy</a></h1>
<nav><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/cong-doan">Công đoàn</a></li></ul></nav></header>
<div class="container"><div class="main-left">
<div class="breadcrumb"><a href="/">Trang chủ</a> › <a href="/cong-doan">Công đoàn</a></div>
<div class="detail"><div class="kicker">LĐLĐ quận Bồ Đề</div><h1 class="detail-title">${TITLE}</h1>
<div class="detail-info"><span class="author">Lâm Thao</span><span class="date">12/01/2023 22:20</span>
<div class="social-share"><a href="#">Chia sẻ</a> <a href="#">Bình luận 12</a></div></div>
<h2 class="sapo">Chiều 12/1, Liên đoàn Lao động quận Bồ Đề trao 1.250 suất quà cho đoàn viên khó khăn.</h2>
<div class="detail-content" itemprop="articleBody">
<p>Dự lễ trao quà có 45 công đoàn cơ sở. ${FILLER}</p>
<figure><img src="a.jpg" alt="le-trao-qua-2023"><figcaption>Trao quà cho công nhân. Ảnh: L.T</figcaption></figure>
<p>Ở ngõ 5 có 30 hộ. ${FILLER}</p>
<p><a href="/khac"><b>Công đoàn quận bên cạnh trao 900 suất quà cho thợ</b></a></p>
<table class="so-lieu"><tr><th>Phường</th><th>Số suất</th></tr><tr><td>Ái Mộ</td><td>120 suất</td></tr></table>
<p>Kinh phí hơn 625 triệu đồng.<br>Phần còn lại trao sau Tết. ${FILLER}</p>
</div>
<div class="tags"><a href="/t1">Tết</a><a href="/t2">Công nhân</a></div>
<div class="box-lien-quan"><h3>Bài viết cùng chủ đề</h3><ul>
<li><a href="/1">Hơn 2.000 công nhân nhận vé xe về quê miễn phí</a></li>
<li><a href="/2">Chuyến tàu mùa xuân chở 500 gia đình thợ mỏ</a></li></ul></div></div>
<div id="comments"><p>Bạn Hòa: Tôi cũng được 1 suất trong 99 suất của xưởng tôi, cảm ơn công đoàn rất nhiều nhé.</p></div></div>
<div class="sidebar"><div class="title">Đọc nhiều</div>
<article><h3><a href="/3">Thưởng Tết cao nhất là 1 tỷ đồng ở một nhà máy</a></h3>
<p>Sở cho biết mức thưởng cao nhất là 1 tỷ đồng và có 3.000 nhà máy đã báo cáo.</p></article></div></div>
<footer><p>© 2026 Báo Thợ Máy. Giấy phép số 123/GP ngày 1/2/2020.</p></footer>`,
  `<title>${TITLE} | Báo Thợ Máy</title><meta property="og:site_name" content="Báo Thợ Máy">
<link rel="canonical" href="https://www.thomay.example/qua-tet-1.html"><style>p{color:red}</style>
<script>document.write("<p>77 dòng không đọc</p>")</script>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2023-01-12T15:20:00Z",
"author":[{"@type":"Person","name":"Lâm Thao"},{"@type":"Organization","name":"Báo Thợ Máy"}]}]}</script>`,
);

describe('a newspaper page', () => {
  const blocks = blocksOf(NEWSPAPER);
  const zoneOf = (start: string): string | undefined =>
    blocks.find((block) => block.includes(`: ${start}`))?.split(':')[0];

  test.each([
    ['boilerplate', 'Báo Thợ Máy'],
    ['boilerplate', 'Thời sự'],
    ['boilerplate', 'Trang chủ › Công đoàn'],
    ['kicker', 'LĐLĐ quận Bồ Đề'],
    ['title', TITLE],
    ['byline', 'Lâm Thao'],
    ['dateline', '12/01/2023 22:20'],
    ['boilerplate', 'Chia sẻ Bình luận 12'],
    ['lede', 'Chiều 12/1'],
    ['body', 'Dự lễ trao quà'],
    ['boilerplate', 'le-trao-qua-2023'],
    ['caption', 'Trao quà cho công nhân'],
    ['body', 'Ở ngõ 5'],
    ['related', 'Công đoàn quận bên cạnh'],
    ['body', 'Ái Mộ'],
    ['body', '120 suất'],
    ['body', 'Kinh phí hơn'],
    ['body', 'Phần còn lại'],
    ['boilerplate', 'Bài viết cùng chủ đề'],
    ['related', 'Hơn 2.000 công nhân'],
    ['related', 'Chuyến tàu mùa xuân'],
    ['boilerplate', 'Bạn Hòa'],
    ['boilerplate', 'Đọc nhiều'],
    ['related', 'Thưởng Tết cao nhất'],
    ['boilerplate', '© 2026'],
  ])('%s: %s', (zone, start) => expect(zoneOf(start)).toBe(zone));

  test('what no reader sees is not read', () => {
    expect(readArticle(NEWSPAPER).text).not.toMatch(/77 dòng|color:red|schema\.org/);
  });

  test('metadata', () => {
    expect(readArticle(NEWSPAPER).metadata).toMatchObject({
      title: TITLE,
      kicker: 'LĐLĐ quận Bồ Đề',
      publishedAt: '2023-01-12T22:20:00+07:00',
      authors: ['Lâm Thao'],
      source: { code: null, name: 'Báo Thợ Máy', domain: 'thomay.example' },
      url: 'https://www.thomay.example/qua-tet-1.html',
      language: 'vie',
    });
  });
});

describe('where the metadata of a page stands', () => {
  const body = `<h1>${TITLE}</h1><p>${FILLER}</p>`;
  const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

  test.each([
    [
      'meta property',
      '<meta property="article:published_time" content="2023-01-12T22:20:00+07:00">',
      '2023-01-12T22:20:00+07:00',
    ],
    ['meta name', '<meta name="pubdate" content="2023-01-12 22:20">', '2023-01-12T22:20:00+07:00'],
    ['itemprop', '<meta itemprop="datePublished" content="2023-01-12">', '2023-01-12'],
    ['JSON-LD', ld('{"@type":["Article"],"datePublished":"12/01/2023 10:20 PM"}'), '2023-01-12T22:20:00+07:00'],
    [
      'a list of JSON-LD',
      ld('[{"@type":"Person"},{"@type":"ReportageNewsArticle","datePublished":"2023-1-12"}]'),
      '2023-01-12',
    ],
    ['no such day', '<meta name="pubdate" content="2023-02-30">', null],
    ['nowhere', '', null],
  ])('publishedAt: %s', (_, head, expected) => {
    expect(readArticle(page(body, head)).metadata.publishedAt).toBe(expected);
  });

  test('<time> in the page', () => {
    const time = '<time datetime="2023-01-12T08:00">hôm nay</time>';
    expect(readArticle(page(`<h1>${TITLE}</h1>${time}<p>${FILLER}</p>`)).metadata.publishedAt).toBe(
      '2023-01-12T08:00:00+07:00',
    );
  });

  test.each([
    ['a person', ld('{"@type":"NewsArticle","author":{"@type":"Person","name":"Lâm Thao"}}'), ['Lâm Thao']],
    ['two in one name', '<meta name="author" content="Lâm Thao - Hà Vi">', ['Lâm Thao', 'Hà Vi']],
    ['a paper is no author', '<meta name="author" content="Báo Thợ Máy">', []],
    ['an address is no author', '<meta name="author" content="toasoan@thomay.example">', []],
    [
      'the site is no author',
      '<meta name="author" content="Thợ Máy"><meta property="og:site_name" content="Thợ Máy">',
      [],
    ],
  ])('authors: %s', (_, head, expected) => {
    expect(readArticle(page(body, head)).metadata.authors).toEqual(expected);
  });

  test('the code in the text goes before the site that reprints it', () => {
    const input = page(
      `<h1>${TITLE}</h1><p>(LĐTĐ) Chiều 12/1, công đoàn trao quà. ${FILLER}</p>`,
      '<meta property="og:site_name" content="Tin Gộp"><link rel="canonical" href="https://tingop.example/1">',
    );
    expect(readArticle(input).metadata.source).toMatchObject({ code: 'LĐTĐ', domain: 'laodongthudo.vn' });
  });

  test.each([
    ['its name', '<meta property="og:site_name" content="Báo Lao Động">', 'laodong.vn'],
    ['its name and edition', '<meta property="og:site_name" content="Báo Dân trí điện tử">', 'dantri.com.vn'],
    ['the end of <title>', `<title>${TITLE} | Báo Lao Động Online</title>`, 'laodong.vn'],
    ['a section at the end of <title>', `<title>${TITLE} | Thanh niên</title>`, undefined],
  ])('a known paper is recognised by %s', (_, head, domain) => {
    expect(readArticle(page(body, head)).metadata.source?.domain).toBe(domain);
  });

  test('JSON-LD that is no JSON gives a warning at its place and nothing else', () => {
    const input = page(body, ld('{"@type":"NewsArticle", oops}'));
    const { warnings } = readArticle(input);
    expect(warnings.map(({ code, start, end }) => [code, input.slice(start, end)])).toEqual([
      ['json-ld', ld('{"@type":"NewsArticle", oops}')],
    ]);
  });

  test('a page without a first-level heading takes its title from <title>, without the site', () => {
    const article = readArticle(page(`<p>${FILLER}</p><p>${FILLER}</p>`, `<title>${TITLE} - Báo Thợ Máy</title>`));
    expect(article.metadata.title).toBe(TITLE);
    expect(blocksOf(article.source)[0]).toBe(`title: ${TITLE}`);
  });
});

test('a list of the text below a box of other articles is text', () => {
  const related =
    '<div class="box-related"><h3>Tin liên quan</h3><ul><li><a href="/1">Công đoàn Sông Trà tặng quà Tết</a></li></ul></div>';
  const list = '<ul><li>Tặng 200 vé xe;</li><li>Khám bệnh cho 450 công nhân.</li></ul>';
  const input = page(
    `<article><h1>${TITLE}</h1><p>${FILLER}</p><p>${FILLER}</p>${related}${list}<p>${FILLER}</p></article>`,
  );
  const zones = blocksOf(readArticle(input).source);
  expect(zones).toContain('related: Công đoàn Sông Trà tặng quà Tết');
  expect(zones).toContain('body: Tặng 200 vé xe;');
  expect(zones).toContain('body: Khám bệnh cho 450 công nhân.');
});

describe('text of a page', () => {
  test.each([
    ['entities', '<p>A&amp;B c&oacute; 5&nbsp;&#273;&#x1ED3;ng&hellip;</p>', 'A&B có 5 đồng…'],
    ['entities without a semicolon', '<p>&copyright &lt5 &amp</p>', '©right <5 &'],
    ['what is no entity', '<p>R&D, &unknown; & hết</p>', 'R&D, &unknown; & hết'],
    ['two letters in one entity', '<p>a &NotEqualTilde; b</p>', 'a ≂̸ b'],
    ['blanks', '<p>  hai \r\n\t từ </p>', 'hai từ'],
    ['tags inside a word', '<p>Công <b>đo</b><i>àn</i></p>', 'Công đoàn'],
    ['an end tag without its start', '<p>Công</i> đoàn</p>', 'Công đoàn'],
    ['a comment inside a word', '<p>đo<!-- cắt -->àn</p>', 'đoàn'],
    ['marks as entities', '<p>Tie&#x302;&#x301;ng</p>', 'Tiếng'],
    ['marks in another element', '<p>Tie<b>\u0302\u0301</b>ng</p>', 'Tiếng'],
    ['a less-than sign', '<p>dưới < 5 người</p>', 'dưới < 5 người'],
  ])('%s', (_, input, expected) => expect(readArticle(input, { format: 'html' }).text).toBe(expected));

  test('lines of their own: blocks, breaks, cells and list items; a break in a heading is a blank', () => {
    const input =
      '<h1>Tặng<br>quà</h1><div>một<div>hai</div>ba</div>bốn<br/>năm<ul><li>sáu<li>bảy</ul><table><td>tám<td>chín</table>';
    expect(readArticle(input, { format: 'html' }).text).toBe('Tặng quà\nmột\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám\nchín');
  });

  test.each([
    ['<p>c&oacute; A&amp;B</p>', 'A&B', 'A&amp;B'],
    ['<p>c&oacute; A&amp;B</p>', 'có', 'c&oacute;'],
    ['\uFEFF<p>một\r\nhai</p>', 'một hai', 'một\r\nhai'],
    ['<p>tổ <b>chức</b> Công</i> đoàn x</p>', 'Công đoàn', 'Công</i> đoàn'],
    ['<p>tổ <b>chức</b> hội</p>', 'chức hội', 'chức</b> hội'],
    ['<table>trước<tr><td>ô</td></tr>sau</table>', 'sau', 'sau'],
    ['<table>trước<tr><td>ô</td></tr>sau</table>', 'ô', 'ô'],
    ['<p>Tie&#x302;&#x301;ng</p>', 'ế', 'e&#x302;&#x301;'],
    ['<p>x</p><img alt="A&amp;B: &#39;tặng&#39; quà">', "'tặng' quà", '&#39;tặng&#39; quà'],
    ['<p>x</p><img alt="&#7841; <b> quà">', '<b> quà', '<b> quà'],
    ['<p>&#128512; quà</p>', 'quà', 'quà'],
    ['<p>😀&amp;😀 quà</p>', '😀 quà', '😀 quà'],
    ['<p>a\u0000b quà</p>', 'quà', 'quà'],
  ])('%s: “%s” stands at “%s”', (input, needle, expected) => {
    expect(sourceOf(readArticle(input, { format: 'html' }), needle)).toBe(expected);
  });

  test.each([
    ['in italics', `<p><img src="a"></p><p><i>Chị em nhận quà</i></p>`],
    ['centred', `<p><img src="a"></p><p style="text-align: center">Chị em nhận quà</p>`],
    ['in one box with it', `<div><img src="a"><div>Chị em nhận quà</div></div>`],
    ['in a table with it', `<table><tr><td><img src="a"></td></tr><tr><td>Chị em nhận quà</td></tr></table>`],
  ])('the caption of a picture: %s', (_, picture) => {
    const input = `<div><h1>${TITLE}</h1><p>${FILLER}</p><p>${FILLER}</p>${picture}<p>Có 5 hộ. ${FILLER}</p><p>${FILLER}</p></div>`;
    expect(blocksOf(input).slice(3, 5)).toEqual(['caption: Chị em nhận quà', `body: Có 5 hộ. ${FILLER}`]);
  });

  test('a headline that is no heading element is known by its class, a place before the lede by its own', () => {
    const input = `<div><span class="news-title">${TITLE}</span><p class="sapo"><span class="location-stamp">Bồ Đề</span>Sáng 5/3,
công đoàn phường trao quà cho thợ.</p><div><p>Có 5 hộ. ${FILLER}</p><p>${FILLER}</p></div></div>`;
    expect(blocksOf(input).slice(0, 3)).toEqual([
      `title: ${TITLE}`,
      'dateline: Bồ Đề',
      'lede: Sáng 5/3, công đoàn phường trao quà cho thợ.',
    ]);
  });

  test('a few words on the right are a signature', () => {
    const input = `<div><h1>${TITLE}</h1><p>${FILLER}</p><p>${FILLER}</p><p align="right">Lâm Thao</p></div>`;
    expect(blocksOf(input).at(-1)).toBe('byline: Lâm Thao');
  });

  test('the article is found where no class, article or main says so', () => {
    const input = `<table><tr><td><a href="/">Trang chủ</a><br><a href="/2">Thư viện ảnh</a></td><td><font><h1>${TITLE}</h1>
${FILLER}<br><br>Có 300 suất quà. ${FILLER}</font></td></tr><tr><td colspan=2>Bản quyền thuộc Báo Thợ Máy</td></tr></table>`;
    expect(blocksOf(input)).toEqual([
      'boilerplate: Trang chủ',
      'boilerplate: Thư viện ảnh',
      `title: ${TITLE}`,
      `lede: ${FILLER}`,
      `body: Có 300 suất quà. ${FILLER}`,
      'boilerplate: Bản quyền thuộc Báo Thợ Máy',
    ]);
  });
});

describe('broken pages', () => {
  test('tags that are never closed', () => {
    const input = `<div><h1>${TITLE}</h1><p>Có <b>300 suất quà. ${FILLER}<p>Có 20 suất nữa.`;
    const article = readArticle(input);
    expect(article.text).toContain('Có 20 suất nữa.');
    expect(article.warnings.map(({ code, start, end }) => [code, input.slice(start, end)])).toEqual([
      ['unclosed-tags', '<div>'],
    ]);
  });

  test.each([5_000, 100_000])('%i divs in one another', (depth) => {
    const input = `${'<div>'.repeat(depth)}<p>Có 300 suất &amp; 20 vé.</p><script>x</script>${'</div>'.repeat(depth)}`;
    const article = readArticle(input);
    expect(article.text).toBe('Có 300 suất & 20 vé.');
    expect(sourceOf(article, 'suất & 20')).toBe('suất &amp; 20');
    expect(article.warnings.map(({ code }) => code)).toContain('deep-nesting');
  });

  test('a page cut off in a tag, a comment, an entity', () => {
    for (const end of ['<a href="', '<!-- ', '&am', '<', '</'])
      expect(readArticle(`<div><p>Có 300 suất.</p>${end}`).text).toContain('Có 300 suất.');
  });
});
