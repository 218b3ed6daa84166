/** Zones: pages as they are scraped, line by line, with what each line must be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import { blocksOf } from './inputs.ts';

const LEDE = '(LĐTĐ) Sáng 3/4, Công đoàn phường Hòa An trao 45 suất quà cho đoàn viên có hoàn cảnh khó khăn.';
const FIRST = 'Theo ban tổ chức, mỗi suất quà trị giá 500.000 đồng, do các công đoàn cơ sở trên địa bàn đóng góp.';
const SECOND = 'Tại buổi trao quà, nhiều đoàn viên bày tỏ niềm vui khi được công đoàn quan tâm, chia sẻ kịp thời.';
const TITLE = 'Công đoàn phường Hòa An chăm lo đoàn viên';

/** A page as "zone: line" strings: read without the zones, it must give them back. */
function expectPage(lines: readonly string[]): void {
  const input = lines.map((line) => line.replace(/^[a-z]+: /, '')).join('\n');
  expect(blocksOf(input, { format: 'text' })).toEqual(lines);
}

describe('a page, from head to foot', () => {
  test('dateline, lede, body, signature and copyright', () => {
    expectPage([
      `title: ${TITLE}`,
      'dateline: 09:15 | 03/04/2024',
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      `body: ${SECOND}`,
      'byline: Hà Mẫn',
      'boilerplate: © 2021 Ghi rõ nguồn "laodongthudo.vn" khi phát hành lại thông tin từ website này',
    ]);
  });

  test('page controls above the date, a kicker that ends with a colon, an empty source line', () => {
    expectPage([
      'dateline: M',
      'dateline: 03/04/2024 09:15',
      'kicker: Ủy ban nhân dân – Liên đoàn Lao động huyện Mẫu Sơn:',
      'title: Phối hợp chăm lo đời sống công nhân các khu nhà trọ',
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      'byline: L.M',
      'boilerplate: Nguồn :',
    ]);
  });

  test('a kicker that names a body and nothing else', () => {
    expectPage([
      'kicker: Liên đoàn Lao động quận Tân Bình',
      'title: Sôi nổi hội thao chào mừng Tháng Công nhân',
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
    ]);
  });

  test.each([
    ['boilerplate: Trang chủ » Chính sách - Pháp luật » Tư vấn pháp luật'],
    ['boilerplate: Trang chủ > Tin tức > Tin hoạt động công đoàn'],
    ['boilerplate: THỜI SỰ - CÔNG ĐOÀN'],
    ['boilerplate: Báo Hậu Giang điện tử', 'boilerplate: Chính trị - Xây dựng Đảng'],
    ['kicker: THÁNG HÀNH ĐỘNG VỀ ATVSLĐ 2023'],
    ['kicker: Chuyện người thợ mỏ'],
  ])('sections, the way to them and series above the headline: %s', (...above) => {
    expectPage([...above, `title: ${TITLE}`, 'dateline: 09:15 | 03/04/2024', `lede: ${LEDE}`, `body: ${FIRST}`]);
  });

  test('a short headline above its subhead stays the title where no date follows', () => {
    expectPage(['title: Tết ấm của thợ mỏ', 'body: Công đoàn chăm lo chu đáo', `body: ${FIRST}`, `body: ${SECOND}`]);
  });

  test('the signature of a desk, tags and a way back', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      'byline: Tin, ảnh: Ban Tuyên giáo LĐLĐ tỉnh Sông Trà',
      'boilerplate: [Trở về]',
      'boilerplate: #congdoan #tetsumvay',
      'boilerplate: Công đoàn | sơ kết | thỏa ước',
    ]);
  });

  test('a signature before the stamp, a picture with a subhead and a list below the lede', () => {
    const input = [
      TITLE,
      'TRẦN MẬN - Thứ ba, 12/11/2019 17:25 (GMT+7)',
      LEDE,
      'Cán bộ công đoàn tư vấn lưu động tại khu nhà trọ ở phường Hòa An',
      'Đòi lại quyền lợi cho công nhân',
      FIRST,
      'Theo báo cáo của Ban Chỉ đạo, thực hiện kế hoạch của năm, các công đoàn cơ sở trên địa bàn phường đã làm được nhiều việc như sau:',
      '- Tặng 126 suất quà cho đoàn viên khó khăn;',
      SECOND,
    ].join('\n');
    expect(blocksOf(input, { format: 'text' }).map((block) => block.slice(0, block.indexOf(':')))).toEqual(
      'title byline dateline lede caption body body body body body'.split(' '),
    );
    expect(readArticle(input).metadata.authors).toEqual(['TRẦN MẬN']);
  });

  test('a stamp between lede and text, a picture below it', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      'dateline: 03/04/2024 17:48',
      `caption: ${TITLE}- Ảnh 1.`,
      'caption: Quang cảnh buổi trao quà - Ảnh: Hà Mẫn',
      `body: ${FIRST}`,
      `body: ${SECOND}`,
      'byline: Hà Mẫn',
    ]);
  });

  test('section, author and stamp on one line, the paper by its full name', () => {
    const input = [
      TITLE,
      'Hoạt động công đoàn - TRÚC MẬN - 06/03/2026 16:20 (GMT+7)',
      `Tạp chí Lao động và Công đoàn - ${LEDE.slice(7)}`,
      FIRST,
    ];
    const { metadata } = readArticle(input.join('\n'));
    expect([metadata.authors, metadata.publishedAt, metadata.source?.domain]).toEqual([
      ['TRÚC MẬN'],
      '2026-03-06T16:20:00+07:00',
      'laodongcongdoan.vn',
    ]);
  });

  test('headlines of other articles below the lede: on lines of their own, or run together', () => {
    expectPage([
      `title: ${TITLE}`,
      'dateline: 09:15 | 03/04/2024',
      `lede: ${LEDE}`,
      'related: Nhiều hoạt động chăm lo con công nhân dịp hè',
      'related: Đưa kiến thức an toàn lao động đến từng tổ sản xuất',
      'related: Khích lệ học sinh vượt khó trong khu nhà trọ',
      `body: ${FIRST}`,
    ]);
    expectPage([
      `title: ${TITLE}`,
      'dateline: 09:15 | 03/04/2024',
      `lede: ${LEDE}`,
      'related: Nâng chất lượng bữa ăn ca cho công nhân Tập huấn an toàn lao động cho 80 cán bộ công đoàn Bà Vũ Thị Mận tái đắc cử Chủ tịch Công đoàn xã Đông Hải',
      `body: ${FIRST}`,
    ]);
  });

  test('pictures: the headline as alt text, a file name as alt text, a slug, captions with and without credit', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      `caption: ${TITLE}`,
      'caption: Lãnh đạo phường trao quà cho đoàn viên.',
      `body: ${FIRST}`,
      'boilerplate: 2207 204154957 669343746191678 8559847385138796426 n',
      'caption: Đại diện công đoàn cơ sở thăm nhà trọ của công nhân.',
      'boilerplate: trao qua cho doan vien phuong hoa an nam 2024',
      'caption: Niềm vui của đoàn viên khi nhận quà',
      `body: ${SECOND}`,
      'caption: Đoàn viên nhận quà tại hội trường. Ảnh: Mai Lý',
      `body: ${FIRST}`,
    ]);
  });

  test('a tail of headlines and teasers, which are no part of the article', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      'byline: GIA MẪN',
      'boilerplate: Có thể bạn quan tâm',
      'related: Hội thi nấu ăn thu hút 120 đội tham gia',
      'related: Hội thi nấu ăn thu hút 120 đội tham gia',
      'related: (LĐTĐ) Ngày 2/4, Công đoàn ngành tổ chức hội thi nấu ăn với 120 đội tham gia.',
      'boilerplate: Nên xem',
      'related: Công đoàn xã kết nạp 30 đoàn viên',
      'boilerplate: Xem thêm >>',
      'boilerplate: Phiên bản di động',
    ]);
  });

  test('date, section, tags and paper below the text', () => {
    expectPage([
      'title: Hội thi tay nghề của công nhân ngành may',
      'lede: Sáng 12/5, 60 công nhân của 12 doanh nghiệp bước vào hội thi tay nghề do công đoàn khu công nghiệp tổ chức.',
      `body: ${FIRST} ${SECOND}`,
      'dateline: 12/05/13 08:30 GMT+7',
      'boilerplate: Xã hội',
      'boilerplate: Công đoàn,Hội thi,Khu công nghiệp,Tay nghề',
      'boilerplate: Lao Động',
    ]);
  });

  test('comments and the names of the editors end the page', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      'boilerplate: Bình luận',
      'boilerplate: (0)',
      'boilerplate: Tổng biên tập: Lê Văn Mẫu',
    ]);
  });

  test('a list of headlines in the middle of the text does not end it', () => {
    expectPage([
      `title: ${TITLE}`,
      `lede: ${LEDE}`,
      `body: ${FIRST}`,
      'boilerplate: Tin liên quan',
      'related: Hội thao công nhân khu chế xuất',
      `body: ${SECOND}`,
      `body: ${FIRST}`,
      'byline: Hà Mẫn',
    ]);
  });
});

describe('what is glued into a line is cut out of it', () => {
  test('a signature at the end of the last paragraph', () => {
    expect(blocksOf(`${TITLE}\n${LEDE}\n${FIRST}\n${SECOND} Minh Lụa`, { format: 'text' }).slice(-2)).toEqual([
      `body: ${SECOND}`,
      'byline: Minh Lụa',
    ]);
  });

  test.each(['Vũ Mận/VOV.VN', 'H.Mận', 'LÊ MẬN - TRẦN ĐÀO', '(TTXVN)', 'Theo Báo Mẫu', 'Mận Đào (tổng hợp)'])(
    'signature %s',
    (signature) => {
      expect(blocksOf(`${TITLE}\n${LEDE}\n${FIRST} ${SECOND}${signature}`, { format: 'text' }).at(-1)).toBe(
        `byline: ${signature}`,
      );
    },
  );

  test('signatures of a digest, glued to the items or not', () => {
    const items = [
      'LĐLĐ huyện Mẫu Sơn: Trao 20 suất quà.',
      'CĐ ngành Mẫu: Mở 3 lớp học.',
      'LĐLĐ tỉnh: Thăm 15 gia đình.',
    ];
    const page = `Tin công đoàn các địa phương trong tuần\n${LEDE}\n${items[0]} H.A ${items[1]} Song Mận ${items[2]} T.E.A LĐLĐ xã: Họp mặt 40 cán bộ. V.L`;
    expect(blocksOf(page, { format: 'text' }).slice(2)).toEqual([
      `body: ${items[0]}`,
      'byline: H.A',
      `body: ${items[1]}`,
      'byline: Song Mận',
      `body: ${items[2]}`,
      'byline: T.E.A',
      'body: LĐLĐ xã: Họp mặt 40 cán bộ.',
      'byline: V.L',
    ]);
    const glued = `Tin công đoàn các địa phương trong tuần\n${LEDE}\n${items[0]} T.HLĐLĐ xã Mẫu: Có 4 đội thi. L.MẬNĐại hội công đoàn ngành bế mạc. TR.ĐÀOLĐLĐ huyện Mẫu: Mở 2 lớp. S.T`;
    expect(blocksOf(glued, { format: 'text' }).filter((block) => block.startsWith('byline'))).toEqual([
      'byline: T.H',
      'byline: L.MẬN',
      'byline: TR.ĐÀO',
      'byline: S.T',
    ]);
  });

  test('lede and body that lost the break between them', () => {
    const lede = '(Dân trí) - Chiều 3/4, công đoàn phường trao quà cho 45 đoàn viên.';
    expect(blocksOf(`${TITLE}\n${lede}${FIRST} ${SECOND}`, { format: 'text' })).toEqual([
      `title: ${TITLE}`,
      `lede: ${lede}`,
      `body: ${FIRST} ${SECOND}`,
    ]);
  });

  test.each([
    ['Chủ tịch Công đoàn phường phát biểu tại lễ trao quà. Ảnh: Mai Lý', ' '],
    ['Chủ tịch Công đoàn phường phát biểu tại lễ trao quà. Ảnh: MAI LÝ', ''],
    ['Công nhân nhận quà tại hội trường (Ảnh minh họa)', ' '],
    ['Công nhân nhận quà tại hội trường. Ảnh chỉ mang tính minh họa.', ' '],
    ['Đồng chí Lê Văn Mẫu, Chủ tịch Công đoàn phường trao quà cho đoàn viên Đào Thị Mận', ' '],
  ])('a caption in the body: %s', (caption, gap) => {
    const blocks = blocksOf(`${TITLE}\n${LEDE}\n${FIRST} ${caption}${gap}${SECOND}`, { format: 'text' });
    expect(blocks.slice(2)).toEqual([`body: ${FIRST}`, `caption: ${caption}`, `body: ${SECOND}`]);
  });

  test('comment controls behind the signature', () => {
    expect(
      blocksOf(`${TITLE}\n${LEDE}\n${FIRST}Theo Báo MẫuPHẢN HỒIGửi bình luận`, { format: 'text' }).slice(2),
    ).toEqual([`body: ${FIRST}`, 'byline: Theo Báo Mẫu', 'boilerplate: PHẢN HỒIGửi bình luận']);
  });
});

describe('sentences that only look like the page', () => {
  test.each([
    'Chia sẻ với phóng viên, chị Mận cho biết công ty đã hỗ trợ tiền nhà trọ cho 45 công nhân.',
    'Phản hồi ý kiến của đoàn viên, ban chấp hành công đoàn cam kết cải thiện bữa ăn ca.',
    'Theo dõi sát diễn biến, công đoàn cơ sở kịp thời đề xuất với ban giám đốc.',
    'Ngày 14/3/2022, công đoàn cơ sở tổ chức hội nghị người lao động.',
    'Đoàn công tác đã đến thăm và làm việc với công đoàn các doanh nghiệp ở TP. Mẫu Sơn.',
  ])('%s', (sentence) => {
    expect(blocksOf(`${TITLE}\n${LEDE}\n${FIRST}\n${sentence}\n${SECOND}`, { format: 'text' })[3]).toBe(
      `body: ${sentence}`,
    );
  });
});

test('a head that is glued to the text: section, headline, signature, stamp and lede', () => {
  const title = 'Công đoàn phường mang niềm vui đến 200 em nhỏ';
  const lede = '(Dân trí) - Hơn 200 em nhỏ được vui chơi và nhận quà do công đoàn phường trao.';
  const article = readArticle(
    `${title}\nAN SINH${title}Thực hiện:  Mai Quý -  Lan Vy  15/09/2024 - 13:50${lede}Chiều cùng ngày, các em về.`,
    { format: 'text' },
  );
  expect(article.metadata).toMatchObject({
    publishedAt: '2024-09-15T13:50:00+07:00',
    source: { code: 'Dân trí' },
    authors: ['Mai Quý', 'Lan Vy'],
    lede,
  });
  expect(article.blocks.map(({ zone }) => zone)).toEqual([
    'title',
    'boilerplate',
    'caption',
    'byline',
    'dateline',
    'lede',
    'body',
  ]);
});

test('a name that begins like a sentence is no joint between a caption and the text', () => {
  const text = 'Ông thăm xưởng may; tham dự Hội nghị Sáng kiến Công đoàn lần thứ 8 và trao quà cho 20 đoàn viên.';
  expect(blocksOf(text, { format: 'text' })).toEqual([`body: ${text}`]);
});

test('whom a picture shows took it not', () => {
  const shown = 'Trong ảnh: Bà Đào Thị Thu Mận tặng quà cho đoàn viên.';
  const blocks = blocksOf(`${TITLE}\n${LEDE}\n${FIRST} ${shown} ${SECOND}`, { format: 'text' });
  expect(blocks.some((block) => block.endsWith('Đào Thị Thu'))).toBe(false);
});

test('what a person says is no caption, though a picture introduces her again; a handover between such pictures is one', () => {
  const told = 'Chị Đào Thị Mận (công nhân tổ may) tâm sự, từ khi có quạt chị em làm việc đỡ mệt.';
  const shown = 'Chị Đào Thị Mận (đứng giữa) bên máy may mới của phân xưởng.';
  const given = 'Phó Chủ tịch LĐLĐ huyện Lê Văn Mẫu trao quà cho công nhân có hoàn cảnh khó khăn.';
  const lede = 'Chiều 3/4, LĐLĐ huyện Mẫu Sơn trao quà cho 45 công nhân khó khăn của hai công ty trên địa bàn huyện.';
  const page = `${TITLE}\n${lede}\n${FIRST} ${told} ${shown} ${given} ${SECOND}`;
  expect(blocksOf(page, { format: 'text' }).slice(2)).toEqual([
    `body: ${FIRST} ${told}`,
    `caption: ${shown}`,
    `caption: ${given}`,
    `body: ${SECOND}`,
  ]);
});

test.each([
  ['Cụ thể, khối nhà nước đạt 96%, khối doanh nghiệp đạt 74% so với kế hoạch giao đầu năm.', 'body'],
  ['Công nhân Công ty Mẫu Sơn trong giờ ăn ca.', 'caption'],
  ['Đoàn viên công đoàn tham gia hiến máu', 'caption'],
  ['Đoàn viên phải được tham gia bàn bạc', 'body'],
])('a short line between paragraphs: %s', (line, zone) => {
  expect(blocksOf(`${TITLE}\n${LEDE}\n${FIRST}\n${line}\n${SECOND}`, { format: 'text' })[3]).toBe(`${zone}: ${line}`);
});

test('a caption before a company’s trade is no caption, and a name of four syllables signs an item', () => {
  const text = 'Chị Đào Thị Mận, công nhân xưởng may công ty cổ phần Thực phẩm Mẫu Sơn rất vui.';
  expect(blocksOf(`${TITLE}\n${LEDE}\n${FIRST} ${text} ${SECOND}`, { format: 'text' })).toHaveLength(3);
  const digest = `Tin công đoàn trong tuần\n${LEDE}\nHọp mặt 40 cán bộ. Lê Thị Đào Mận LĐLĐ xã Mẫu: Mở 3 lớp. H.A CĐ xã Sơn: Thăm 5 nhà. V.L`;
  expect(blocksOf(digest, { format: 'text' })).toContain('byline: Lê Thị Đào Mận');
});

test('lines that were wrapped inside sentences are one paragraph', () => {
  const wrapped = [
    'Sáng 3/4, Công đoàn phường Hòa An tổ chức hội nghị',
    'sơ kết phong trào thi đua, với sự tham dự của 80 cán bộ',
    'công đoàn đến từ các doanh nghiệp trên địa bàn. Dự hội',
    'nghị có đại diện các công đoàn cơ sở và đoàn viên',
    'tiêu biểu trong phong trào lao động sáng tạo.',
  ];
  const article = readArticle(`${TITLE}\n\n${wrapped.join('\n')}\n\n${FIRST}`, { format: 'text' });
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end))).toContain(wrapped.join('\n'));
  expect(article.sentences).toHaveLength(4);
});

test('blocks are in order, do not overlap and leave out nothing that can be seen', () => {
  const line = fc.oneof(
    fc.constantFrom(
      TITLE,
      LEDE,
      FIRST,
      SECOND,
      'Hà Mẫn',
      'Nên xem',
      '09:15 | 03/04/2024',
      'M',
      '',
      'H.A',
      'Xã hội',
      '.',
    ),
    fc.string({ unit: fc.constantFrom('A', 'b', 'ồ', '.', '"', ' ', '3', 'Ảnh: ', '(', ',', '–'), maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', ' ', '\r\n'), (lines, separator) => {
      const input = lines.join(separator);
      const { blocks, text } = readArticle(input, { format: 'text' });
      let at = 0;
      for (const { start, end } of blocks) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
