/**
 * Tricky cases of the genre, end to end: each a sentence (or page) composed for it, and what the record must say of it.
 * The numbers are those of the list of 36 cases that the project was started with.
 */
import { describe, expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../src/analyze.ts';
import type { ArticleRecord } from '../src/record.ts';

const read = (text: string, options: AnalyzeOptions = {}): ArticleRecord =>
  analyze(text, { format: 'text', publishedAt: '2024-11-22', ...options });
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);
const texts = (list: readonly { mentions: readonly { text: string }[] }[]): string[] =>
  list.flatMap(({ mentions }) => mentions.map(({ text }) => text));
const page = (title: string, ...paragraphs: string[]): string => [title, ...paragraphs].join('\n\n');
const values = (record: ArticleRecord): number[] => record.counts.map(({ value }) => value);

describe('names', () => {
  test('1: a district’s name ends where the gazetteer says, and a person begins', () => {
    const { organizations, people } = read(
      'Chủ tịch Liên đoàn Lao động (LĐLĐ) quận Long Biên Cao Minh Đức phát biểu tại buổi lễ.',
    );
    expect(names(organizations)).toEqual(['Liên đoàn Lao động quận Long Biên']);
    expect(organizations[0]!.place).toMatchObject({ type: 'quận', name: 'Long Biên', province: { name: 'Hà Nội' } });
    expect(names(people)).toEqual(['Cao Minh Đức']);
  });

  test('2: a homonym is told by its type word', () => {
    const [town] = read('LĐLĐ thị xã Sơn Tây trao quà cho công nhân.').organizations;
    expect(town!.place).toMatchObject({ code: '269', province: { name: 'Hà Nội' } });
    const [district] = read('LĐLĐ huyện Sơn Tây trao quà cho công nhân.').organizations;
    expect(district!.place).toMatchObject({ code: '530', province: { name: 'Quảng Ngãi' } });
  });

  test('3: a type word that was left out is supplied inside the article', () => {
    const record = read(
      page('LĐLĐ quận Long Biên tổng kết năm', 'Liên đoàn Lao động (LĐLĐ) Long Biên vừa tổ chức hội nghị tổng kết.'),
    );
    expect(names(record.organizations)).toEqual(['Liên đoàn Lao động quận Long Biên']);
  });

  test('4: a federation without a name is resolved, and says that it was', () => {
    const record = read(
      page('Công đoàn Hậu Giang chăm lo Tết', '(HG) - Liên đoàn Lao động tỉnh trao 500 suất quà cho đoàn viên.'),
    );
    const federation = record.organizations.find(({ mentions }) =>
      mentions.some(({ text }) => text === 'Liên đoàn Lao động tỉnh'),
    );
    expect(federation?.name).toBe('Liên đoàn Lao động tỉnh Hậu Giang');
    expect(federation?.mentions.find(({ text }) => text === 'Liên đoàn Lao động tỉnh')?.certain).toBe(false);
  });

  test('5: two bodies share a name', () => {
    expect(
      names(read('Ủy ban nhân dân – Liên đoàn Lao động huyện Thạch Thất phối hợp phát động thi đua.').organizations),
    ).toEqual(['Ủy ban nhân dân huyện Thạch Thất', 'Liên đoàn Lao động huyện Thạch Thất']);
  });

  test('6: a shared head counts for both', () => {
    const record = read('Lãnh đạo Liên đoàn Lao động thành phố và quận Hoàng Mai, Hà Nội dự hội nghị.');
    expect(names(record.organizations)).toEqual([
      'Liên đoàn Lao động thành phố Hà Nội',
      'Liên đoàn Lao động quận Hoàng Mai',
    ]);
    expect(record.people).toEqual([]);
  });

  test('24: one person, two offices, each with its body', () => {
    const record = read(
      'Phó Bí thư Thường trực Thị uỷ, Chủ tịch Hội đồng nhân dân thị xã Phú Thọ Nguyễn Quang Minh dự buổi lễ.',
    );
    expect(record.people).toMatchObject([
      {
        name: 'Nguyễn Quang Minh',
        roles: [
          { role: 'Phó Bí thư Thường trực', organization: expect.stringMatching(/^Thị (ủy|uỷ) Phú Thọ$/) },
          { role: 'Chủ tịch', organization: 'Hội đồng nhân dân thị xã Phú Thọ' },
        ],
      },
    ]);
  });

  test('29: a district that shares its name with a province', () => {
    const [union] = read('LĐLĐ huyện Quảng Ninh (Quảng Bình) trao mái ấm cho đoàn viên.').organizations;
    expect(union!.place).toMatchObject({ type: 'huyện', code: '456', province: { name: 'Quảng Bình' } });
  });

  test('30: a ward’s union is another kind of body since July 2025', () => {
    const sentence = 'Công đoàn phường Tân Phú quản lý 136 công đoàn cơ sở.';
    const level = (publishedAt: string) => read(sentence, { publishedAt }).organizations[0]?.level;
    expect(level('2025-08-29')).not.toBe(level('2023-08-29'));
    expect(level('2023-08-29')).toBe('grassroots');
  });
});

describe('quotes, campaigns, themes', () => {
  test('7: halves in two pairs of quotes are two mentions, in one pair one', () => {
    expect(texts(read('Phát động thi đua “Lao động giỏi”, “Lao động sáng tạo” trong công nhân.').campaigns)).toEqual([
      'Lao động giỏi',
      'Lao động sáng tạo',
    ]);
    expect(texts(read('Phát động phong trào “Lao động giỏi, Lao động sáng tạo” trong công nhân.').campaigns)).toEqual([
      'Lao động giỏi, Lao động sáng tạo',
    ]);
  });

  test('8: a theme that holds a campaign’s words is no occurrence of the campaign', () => {
    const record = read(
      'Đợt 2 từ 1/8/2024 đến 31/12/2024 với chủ đề “Thi đua lao động giỏi, lao động sáng tạo, về đích trước hạn các chỉ tiêu năm 2024”.',
    );
    expect(record.campaigns).toEqual([]);
    expect(record.slogans).toMatchObject([
      { kind: 'theme', text: 'Thi đua lao động giỏi, lao động sáng tạo, về đích trước hạn các chỉ tiêu năm 2024' },
    ]);
  });

  test('9: a number inside a name is no count', () => {
    const record = read('Giai đoạn 2 của Chương trình “1 triệu sáng kiến - nỗ lực vượt khó, sáng tạo” đã kết thúc.');
    expect(record.campaigns).toMatchObject([{ kind: 'programme' }]);
    expect(record.counts).toEqual([]);
  });

  test('10: the subject of a resolution is its title, no campaign', () => {
    const record = read(
      'Quán triệt Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về “Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới”.',
    );
    expect(record.documents).toMatchObject([
      {
        number: '02-NQ/TW',
        date: '2021-06-12',
        issuer: 'Bộ Chính trị',
        title: 'Đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới',
      },
    ]);
    expect(record.campaigns).toEqual([]);
  });

  test('11: a length of time is no count of anything', () => {
    const record = read(
      'Hội nghị tổng kết 10 năm thực hiện Nghị quyết 6b/NQ-BCH của Tổng Liên đoàn Lao động Việt Nam.',
    );
    expect(record.documents).toMatchObject([{ number: '6b/NQ-BCH', issuer: 'Tổng Liên đoàn Lao động Việt Nam' }]);
    expect(record.counts).toEqual([]);
    expect(record.dates).toEqual([]);
  });

  test('12: one opening mark, two closing ones', () => {
    expect(
      texts(read('Thực hiện Cuộc vận động “Ba sạch”: nhà sạch, bếp sạch, ngõ sạch” trong đoàn viên.').campaigns),
    ).toEqual(['Ba sạch']);
  });

  test('13: an opening “ that closes with a straight mark', () => {
    const record = read(
      'Phát động phong trào “Giỏi việc nước – Đảm việc nhà"; phát động Tháng An toàn vệ sinh lao động.',
    );
    expect(texts(record.campaigns)).toEqual(['Giỏi việc nước – Đảm việc nhà', 'Tháng An toàn vệ sinh lao động']);
  });

  test('34: scare quotes name nothing', () => {
    const record = read(
      'Công nhân nhận suất ăn “0 đồng”, kể chuyện tránh “tín dụng đen” và những “chiến binh” áo xanh.',
    );
    expect([...record.campaigns, ...record.slogans, ...record.honours]).toEqual([]);
  });

  test('35: a programme of work is a common noun', () => {
    expect(
      read('Công đoàn xây dựng chương trình công tác toàn khóa, góp ý cho chương trình làm việc của hội nghị.')
        .campaigns,
    ).toEqual([]);
  });
});

describe('counts', () => {
  test('14, 15, 16: an honour as unit, its level, thousands by the dot', () => {
    const record = read(
      'Năm nay, huyện có 3.187 sáng kiến được công nhận cấp cơ sở, 84 “Công nhân giỏi” cấp huyện và 6 thợ điện được tặng danh hiệu “Công nhân giỏi Thủ đô”.',
    );
    expect(record.counts).toMatchObject([
      { value: 3187, unit: 'sáng kiến', level: 'cơ sở' },
      { value: 84, unit: 'Công nhân giỏi', level: 'huyện', honour: 'Công nhân giỏi' },
      { value: 6, unit: 'thợ điện', honour: 'Công nhân giỏi Thủ đô' },
    ]);
  });

  test('17: “5 năm qua” counts back from the day of publication', () => {
    const record = read('Trong 5 năm qua, toàn quận có 570 thợ may được công nhận “Công nhân giỏi” cấp cơ sở.', {
      publishedAt: '2020-11-02',
    });
    expect(record.dates).toMatchObject([{ value: '2015/2020', kind: 'duration' }]);
    expect(record.counts).toMatchObject([{ value: 570, period: '2015/2020', level: 'cơ sở' }]);
  });

  test('18: two groups, the second of women', () => {
    const record = read(
      'Biểu dương 21 tập thể, 59 cá nhân trong phong trào “Lao động giỏi” và 15 tập thể, 31 cá nhân nữ trong phong trào “Giỏi việc nước, đảm việc nhà”.',
    );
    expect(values(record)).toEqual([21, 59, 15, 31]);
    expect(record.counts[3]!.unit).toMatch(/^cá nhân/);
  });

  test('19: a share says what it is of', () => {
    expect(read('LĐLĐ thị xã phát động tới 100% các công đoàn cơ sở.').counts).toMatchObject([
      { value: 100, percent: true, unit: 'công đoàn cơ sở' },
    ]);
  });

  test('20: ordinals belong to the congress; items of an agenda are counted', () => {
    const record = read(
      'Đoàn viên học tập 6 nhiệm vụ trọng tâm và 3 khâu đột phá nêu trong Nghị quyết Đại hội Đảng bộ huyện lần thứ XX.',
    );
    expect(record.counts).toMatchObject([
      { value: 6, unit: 'nhiệm vụ trọng tâm' },
      { value: 3, unit: 'khâu đột phá' },
    ]);
    expect(record.documents).toHaveLength(1);
  });

  test('31: people who hold a title, per level', () => {
    const record = read('Năm 2018 có 1.229 công nhân giỏi được khen thưởng cấp cơ sở, 57 công nhân giỏi cấp huyện.');
    expect(record.counts).toMatchObject([
      { value: 1229, level: 'cơ sở', period: '2018' },
      { value: 57, level: 'huyện', period: '2018' },
    ]);
  });

  test('32: an open quantity is no count, and stays in the trace', () => {
    const record = read('Hàng chục nghìn công nhân được công nhận danh hiệu “Công nhân giỏi” cấp cơ sở.', {
      trace: true,
    });
    expect(record.counts).toEqual([]);
    expect(record.trace!.some(({ layer, text }) => layer === 'counts' && /^hàng chục nghìn/i.test(text))).toBe(true);
  });

  test('33: a coordinated group is one unit, commas and all', () => {
    expect(read('Công đoàn tặng quà cho 350 công nhân, viên chức, lao động khó khăn.').counts).toMatchObject([
      { value: 350, unit: expect.stringMatching(/^công nhân, viên chức, lao động/) },
    ]);
    expect(read('Có 1.200 đoàn viên, người lao động được hỗ trợ.').counts).toMatchObject([
      { value: 1200, unit: 'đoàn viên, người lao động' },
    ]);
  });

  test('36: a rate keeps what it is per', () => {
    const record = read('Công đoàn trao 100 suất quà, mỗi suất trị giá 500.000 đồng.');
    expect(record.counts).toMatchObject([
      { value: 100, unit: 'suất quà', per: null },
      { value: 500_000, unit: 'đồng', per: expect.stringContaining('suất') },
    ]);
  });

  test('21: a figure of a caption counts', () => {
    const record = read(
      page(
        'Huyện Thạch Thất biểu dương công nhân',
        'Sáng 5/5, LĐLĐ huyện Thạch Thất tổ chức lễ biểu dương.',
        'Chủ tịch LĐLĐ huyện trao thưởng cho 77 gương công nhân tiêu biểu. Ảnh: Minh Hà',
      ),
    );
    expect(values(record)).toContain(77);
  });
});

describe('dates, documents, events, pages', () => {
  test('22: what stands in related headlines is no fact', () => {
    const record = read(
      page(
        'LĐLĐ huyện Thạch Thất đẩy mạnh thi đua',
        '(LĐTĐ) Thời gian qua, LĐLĐ huyện Thạch Thất đã quan tâm chăm lo đoàn viên.',
        'LĐLĐ huyện Thạch Thất: Khám sức khỏe cho trên 200 công nhân LĐLĐ huyện Thạch Thất tri ân người có công LĐLĐ huyện Thạch Thất: Đẩy mạnh phong trào thi đua',
        'Theo đó, LĐLĐ huyện phát động thi đua tới các công đoàn cơ sở.',
      ),
    );
    expect(record.counts).toEqual([]);
  });

  test('23: two waves with a gap are read as they are printed', () => {
    expect(
      read('Thi đua theo 2 đợt: đợt 1 từ 1/1/2024 đến 31/7/2024, đợt 2 từ 11/8/2024 đến 31/12/2024.').dates,
    ).toMatchObject([
      { value: '2024-01-01/2024-07-31', kind: 'range' },
      { value: '2024-08-11/2024-12-31', kind: 'range' },
    ]);
  });

  test('25, 26: people of recommended articles are none of the article’s', () => {
    const record = read(
      page(
        'Tổng kết năm',
        'Ngày 5/5/2024, công đoàn tổ chức hội nghị tổng kết.',
        'Minh Hà',
        'Tin khác',
        'Bà Lê Thị Thu Hà tái đắc cử Bí thư Huyện ủy',
        'Thứ trường Bộ Y tế Nguyễn Thị Liên dự lễ',
      ),
    );
    expect(names(record.people)).toEqual([]);
  });

  test('27: the year of a copyright line is not the article’s, and a site’s name in quotes no campaign', () => {
    const record = read(
      page(
        'Tổng kết năm',
        'Công đoàn tổ chức hội nghị tổng kết phong trào thi đua.',
        '© 2021 Ghi rõ nguồn "laodongthudo.vn" khi phát hành lại thông tin từ website này',
      ),
      { publishedAt: undefined },
    );
    expect(record.article.publishedAt).toBeNull();
    expect([...record.campaigns, ...record.dates]).toEqual([]);
  });

  test('28: an anniversary is an event, its years no count and no date', () => {
    const record = read('Thiết thực chào mừng kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam.');
    expect(record.events).toMatchObject([
      { name: 'kỷ niệm 95 năm Ngày thành lập Công đoàn Việt Nam', kind: 'anniversary' },
    ]);
    expect(record.counts).toEqual([]);
    expect(record.dates).toEqual([]);
  });
});
