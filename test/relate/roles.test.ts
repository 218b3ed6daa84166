/** Roles: the titles of people with the organizations they are held in. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';

const HEAD = 'Công đoàn chăm lo đoàn viên';
const rolesIn = (text: string): Record<string, (string | null)[][]> =>
  Object.fromEntries(
    analyze(`${HEAD}\n\n${text}`, { format: 'text' }).people.map(({ name, roles }) => [
      name,
      roles.map(({ role, organization }) => [role, organization]),
    ]),
  );

test.each([
  [
    'before the name',
    'Phó Chủ tịch Thường trực LĐLĐ thành phố Hà Nội Đặng Thu Trang dự.',
    { 'Đặng Thu Trang': [['Phó Chủ tịch Thường trực', 'Liên đoàn Lao động thành phố Hà Nội']] },
  ],
  [
    'after the name',
    'Ông Phạm Gia Khánh, Chủ tịch Liên đoàn Lao động tỉnh Bến Tre, nói.',
    { 'Phạm Gia Khánh': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre']] },
  ],
  [
    'several, the last word of a title being the first of its board',
    'Bà Trịnh Thu Hà - Ủy viên Đoàn Chủ tịch, Trưởng ban Nữ công Tổng LĐLĐ Việt Nam phát biểu.',
    {
      'Trịnh Thu Hà': [
        ['Ủy viên', 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam'],
        ['Trưởng ban', 'Ban Nữ công Tổng Liên đoàn Lao động Việt Nam'],
      ],
    },
  ],
  [
    'before a list of names',
    'Các Phó Chủ tịch Tổng LĐLĐ Việt Nam: Lê Thị Thanh Mai, Đỗ Văn Khoa cùng dự.',
    {
      'Lê Thị Thanh Mai': [['Phó Chủ tịch', 'Tổng Liên đoàn Lao động Việt Nam']],
      'Đỗ Văn Khoa': [['Phó Chủ tịch', 'Tổng Liên đoàn Lao động Việt Nam']],
    },
  ],
  [
    'behind an age and an origin',
    'Chị Trần Thị Hoa (32 tuổi, quê Nghệ An), công nhân Công ty TNHH May Hòa Bình kể lại.',
    { 'Trần Thị Hoa': [['công nhân', 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'behind an abode of several places',
    'Ông Hoàng Minh Đức (SN 1970, trú tại phường 5, quận 8), tài xế xe ôm, nói.',
    { 'Hoàng Minh Đức': [['tài xế xe ôm', null]] },
  ],
  [
    'no title at the end of a registration number',
    'Thuyền trưởng tàu BT-90243-TS Diệp Văn Thọ nói.',
    { 'Diệp Văn Thọ': [] },
  ],
  [
    'not that of the one spoken with, before a comma',
    'Trao đổi với phóng viên Báo Lao Động, bà Trần Lưu Hoa, Hiệu trưởng Trường Tiểu học Hoa Mai, nói.',
    { 'Trần Lưu Hoa': [['Hiệu trưởng', 'Trường Tiểu học Hoa Mai']] },
  ],
  [
    'a workplace without a title',
    'Anh Lê Văn Tám - đang làm việc tại Công ty TNHH May Hòa Bình - kể lại.',
    { 'Lê Văn Tám': [[null, 'Công ty TNHH May Hòa Bình']] },
  ],
  [
    'before the name, over an apposition',
    'Là Chủ tịch LĐLĐ tỉnh Bến Tre, một trong số mười người được khen, ông Phạm Gia Khánh nói.',
    { 'Phạm Gia Khánh': [['Chủ tịch', 'Liên đoàn Lao động tỉnh Bến Tre']] },
  ],
  [
    'none of the people spoken of before a comma',
    'Để giúp người lao động, ông Phạm Gia Khánh mở lớp học.',
    { 'Phạm Gia Khánh': [] },
  ],
  [
    'what one is, and its trade, without a body',
    'Chị Nguyễn Thị Tâm (công nhân công đoạn may) kể lại.',
    { 'Nguyễn Thị Tâm': [['công nhân công đoạn may', null]] },
  ],
  ['a word of address is no role', 'Đồng chí Vũ Kim Oanh phát biểu.', { 'Vũ Kim Oanh': [] }],
  [
    'the next name’s title is not the last one’s',
    'Dự có ông Lê Văn Sáu, Chủ tịch Công đoàn báo Dân trí Trần Bảo Trung.',
    { 'Lê Văn Sáu': [], 'Trần Bảo Trung': [['Chủ tịch', 'Công đoàn Báo Dân trí']] },
  ],
])('%s', (_, text, roles) => expect(rolesIn(text)).toEqual(roles));

test('a mention carries the title next to it', () => {
  const [person] = analyze(`${HEAD}\n\nĐại biểu Trần Thanh Hải, Chủ tịch LĐLĐ tỉnh Bến Tre, góp ý.`, {
    format: 'text',
  }).people;
  expect(person?.mentions[0]).toMatchObject({ role: 'Đại biểu' });
  expect(person?.roles.map(({ role }) => role)).toEqual(['Đại biểu', 'Chủ tịch']);
});
