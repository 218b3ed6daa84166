/** Metadata: source, date, authors and language of a page, and the warnings about an input. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/read/index.ts';
import { sourceByDomain, sourceCodeOf } from '../../src/read/source.ts';
import { readByline } from '../../src/read/zones/byline.ts';

const TITLE = 'Công đoàn phường Hòa An chăm lo đoàn viên';
const BODY = 'Sáng 3/4, Công đoàn phường Hòa An trao 45 suất quà cho đoàn viên có hoàn cảnh khó khăn.';
const MORE = 'Theo ban tổ chức, mỗi suất quà trị giá 500.000 đồng, do các công đoàn cơ sở trên địa bàn đóng góp.';
const metadataOf = (...lines: string[]) => readArticle(lines.join('\n'), { format: 'text' }).metadata;

describe('source', () => {
  test.each([
    ['(LĐTĐ) Thời gian qua, công đoàn', 'LĐTĐ', 'Lao động Thủ đô'],
    ['(HG) - Với chủ đề', 'HG', 'Hậu Giang'],
    ['(NLĐO)- 5 năm qua', 'NLĐO', 'Người Lao Động'],
    ['(SGGP).- Hôm nay', 'SGGP', 'Sài Gòn Giải Phóng'],
    ['(Dân trí) - Chiều nay', 'Dân trí', 'Dân trí'],
    ['(Ngày Nay) - Sáng nay', 'Ngày Nay', 'Ngày Nay'],
    ['CSVNO – Đó là', 'CSVNO', 'Tạp chí Cao su Việt Nam'],
    ['ANTD.VN - Chiều qua', 'ANTD.VN', 'An ninh Thủ đô'],
    ['(XYZĐT) Hôm nay', 'XYZĐT', undefined],
  ])('%s', (text, code, name) => {
    expect(sourceCodeOf(text)).toMatchObject({ code });
    expect(sourceCodeOf(text)?.paper?.name).toBe(name);
  });

  test.each([
    'Hà Nội - Sáng nay, công đoàn',
    'Cần Thơ - Công nhân vui Tết',
    '(Ảnh minh họa) Công nhân vui Tết',
    '(Hòa An) Công nhân vui Tết',
    'Công đoàn - Tổ ấm của công nhân',
    'Công đoàn phường trao quà',
  ])('no code: %s', (text) => {
    expect(sourceCodeOf(text)).toBeUndefined();
  });

  test('the copyright line names it by domain, and its year is not the article’s', () => {
    const page = metadataOf(TITLE, BODY, MORE, 'Hà Mẫn', '© 2021 Ghi rõ nguồn "laodongthudo.vn" khi phát hành lại');
    expect(page).toMatchObject({ source: { code: 'LĐTĐ', domain: 'laodongthudo.vn' }, publishedAt: null });
    expect(sourceByDomain('https://www.laodongthudo.vn/bai-viet.html')).toMatchObject({ code: 'LĐTĐ' });
    expect(sourceByDomain('https://example.org/laodongthudo')).toBeNull();
  });

  test('a paper’s name on the last line is not the source, nor a code in a headline of another article', () => {
    expect(metadataOf(TITLE, BODY, MORE, '12/05/13 08:30 GMT+7', 'Xã hội', 'Lao Động').source).toBeNull();
    expect(
      metadataOf(TITLE, BODY, MORE, 'Nên xem', 'Hội thao công nhân', '(LĐTĐ) Ngày 2/4, hội thao.').source,
    ).toBeNull();
  });
});

describe('authors', () => {
  test.each([
    ['Minh Lụa', ['Minh Lụa']],
    ['GIA MẪN', ['GIA MẪN']],
    ['L.T', ['L.T']],
    ['T.E.A', ['T.E.A']],
    ['H.Mận', ['H.Mận']],
    ['P.V', ['P.V']],
    ['H’Mận - Quốc Lụa', ['H’Mận', 'Quốc Lụa']],
    ['MẬN CHÂU và ĐÀO CUNG', ['MẬN CHÂU', 'ĐÀO CUNG']],
    ['Tin, ảnh: AN MẬN', ['AN MẬN']],
    ['Bài và ảnh: Lê Mận', ['Lê Mận']],
    ['Tác giả: Minh Mận', ['Minh Mận']],
    ['Vũ Mận/VOV.VN', ['Vũ Mận']],
    ['Đỗ Mận (TTXVN)', ['Đỗ Mận']],
    ['Mận Đào (T/h)', ['Mận Đào']],
    ['XUÂN MẬN thực hiện', ['XUÂN MẬN']],
    ['Hà Mận |', ['Hà Mận']],
    ['Nội dung: Minh Mận', ['Minh Mận']],
    ['Tác giả bài viết: Thanh Mận - Ban CSPL', ['Thanh Mận']],
    ['Tin, ảnh: Ban Tuyên giáo LĐLĐ tỉnh Sông Trà', ['Ban Tuyên giáo LĐLĐ tỉnh Sông Trà']],
    ['Đức Mận - Ban CTCĐ', ['Đức Mận']],
    ['ĐINH MẬN N.', ['ĐINH MẬN N.']],
    ['Thiết kế: Lê Mận', []],
    ['Theo TTXVN', []],
    ['(Vietnam+)', []],
    ['Theo Mận Đào (Báo Mẫu)', []],
  ])('%s', (line, authors) => {
    expect(readByline(line)?.authors).toEqual(authors);
  });

  test.each([
    'Hà Nội',
    'Lao Động',
    'Công Thương',
    'Xã hội',
    'Tiền Phong',
    'Liên đoàn Lao động',
    'Tháng Công nhân',
    'Ảnh: Mai Lý',
    'Sẻ chia cùng công nhân',
    'Niềm vui',
    '2023',
    '',
  ])('nobody signs as “%s”', (line) => {
    expect(readByline(line)).toBeUndefined();
  });

  test('each once, in printed order; a subhead in the middle that looks like a name is none', () => {
    expect(metadataOf(TITLE, BODY, 'Xuân Ấm Áp', MORE, MORE, 'Mai Lý - L.T').authors).toEqual(['Mai Lý', 'L.T']);
  });
});

describe('what the caller knows goes first', () => {
  const page = `${TITLE}\n09:15 | 03/04/2024\n${BODY}\n${MORE}`;

  test('id, url and date', () => {
    const given = { id: 'a1', url: 'https://laodongthudo.vn/a1', publishedAt: '2024-04-05' };
    expect(readArticle(page, given).metadata).toMatchObject(given);
    expect(readArticle(page).metadata).toMatchObject({ id: null, url: null, publishedAt: '2024-04-03T09:15:00+07:00' });
  });

  test('a date that is none is not used, and said', () => {
    const { metadata, warnings } = readArticle(page, { publishedAt: 'hôm qua' });
    expect(metadata.publishedAt).toBe('2024-04-03T09:15:00+07:00');
    expect(warnings.map(({ code }) => code)).toEqual(['invalid-published-at']);
  });
});

describe('warnings', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t\u00A0\u200B\uFEFF'],
    ['not-vietnamese', 'The trade union of the province held a meeting with the workers of the factory on Monday.'],
    ['no-diacritics', 'Cong doan co so nha may to chuc hoi thao cho cong nhan lao dong, co nhieu doan vien tham gia.'],
    [
      'legacy-encoding',
      'C«ng ®oµn c¬ së tæ chøc héi thao cho c«ng nh©n lao ®éng trong th¸ng, cã nhiÒu ®oµn viªn tham gia.',
    ],
    ['binary-data', 'PK\u0003\u0004\u0000\u0000'],
    ['invalid-unicode', 'Công đoàn \uD800 cơ sở'],
  ])('%s', (code, input) => {
    const { warnings } = readArticle(input, { format: 'text' });
    expect(warnings.map((warning) => warning.code)).toContain(code);
    for (const { message } of warnings) expect(message.length).toBeGreaterThan(20);
  });

  test('a page in another language has zones and no tokens; Vietnamese without diacritics has tokens', () => {
    const english = readArticle(
      'Union news\nThe trade union held a meeting with the workers of the factory on Monday.',
    );
    expect(english.metadata.language).toBe('eng');
    expect(english.blocks.length).toBeGreaterThan(0);
    expect(english.tokens).toEqual([]);
    const bare = readArticle('Cong doan co so nha may to chuc hoi thao cho cong nhan lao dong va doan vien.');
    expect(bare.metadata.language).toBe('vie');
    expect(bare.tokens.length).toBeGreaterThan(0);
  });

  test('only strings are read', () => {
    expect(() => readArticle(null as unknown as string)).toThrow(TypeError);
  });
});
