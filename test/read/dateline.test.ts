/** Datelines: every form in which pages print date and time, and lines that are none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDateline } from '../../src/read/dateline.ts';

test.each([
  ['21:05 | 14/03/2022', '2022-03-14T21:05:00+07:00'],
  ['14/03/2022 21:05', '2022-03-14T21:05:00+07:00'],
  ['14/03/2022 | 21:05 GMT+7', '2022-03-14T21:05:00+07:00'],
  ['21:05 | 14/03/2022 GMT+7', '2022-03-14T21:05:00+07:00'],
  ['04:15 GMT+7, Thứ Tư, 3/8/2022', '2022-08-03T04:15:00+07:00'],
  ['Thứ năm, 5/9/2024 | 7:08:09 PM', '2024-09-05T19:08:09+07:00'],
  ['Thứ năm, 5/9/2024 | 12:08:09 AM', '2024-09-05T00:08:09+07:00'],
  ['Thứ hai - 03/03/2025 03:40', '2025-03-03T03:40:00+07:00'],
  ['Chủ Nhật, 09/03/2025 10:02', '2025-03-09T10:02:00+07:00'],
  ['Thứ Bảy, ngày 16 tháng 2 năm 2019 - 09:17', '2019-02-16T09:17:00+07:00'],
  ['Cập nhật lúc 06:45 - 20/07/2021 (GMT +07:00)', '2021-07-20T06:45:00+07:00'],
  ['Ngày đăng: 10/03/2026 15:20', '2026-03-10T15:20:00+07:00'],
  ['21/04/2021 - 15:10 (GMT+7)', '2021-04-21T15:10:00+07:00'],
  ['16:10, 21/05/2025', '2025-05-21T16:10:00+07:00'],
  ['13:11 30-01-19', '2019-01-30T13:11:00+07:00'],
  ['30/01/13 08:22 GMT+7', '2013-01-30T08:22:00+07:00'],
  ['Xã hội - 15:50, 11/01/2026', '2026-01-11T15:50:00+07:00'],
  ['LDO | 16/08/2022 06:40', '2022-08-16T06:40:00+07:00'],
  ['14/07/2022 9:09:19', '2022-07-14T09:09:19+07:00'],
  ['11/04/2025 11:11:29 AM 1.352 lượt xem', '2025-04-11T11:11:29+07:00'],
  ['(09:40, 29/07/2010)', '2010-07-29T09:40:00+07:00'],
  ['8h30 ngày 2/5/2019', '2019-05-02T08:30:00+07:00'],
  ['14/09/2023', '2023-09-14'],
  ['Thứ tư, 14.9.2022', '2022-09-14'],
  ['2022-09-14', '2022-09-14'],
  ['Đăng lúc: Thứ năm - 20/10/2016 09:05 - Người đăng bài viết: Quản trị - Đã xem: 1.183', '2016-10-20T09:05:00+07:00'],
  ['Lao động & Công đoàn - 02/03/2026 09:41', '2026-03-02T09:41:00+07:00'],
  ['06:10 21/01 Xã hội', null],
  ['3 giờ trước 12 liên quan', null],
  ['421 ngày', null],
  ['10:30 - 05.06.2019', '2019-06-05T10:30:00+07:00'],
  ['08:15 - 04/04/2025', '2025-04-04T08:15:00+07:00'],
])('%s', (line, publishedAt) => {
  expect(readDateline(line)).toBe(publishedAt);
});

test.each([
  'Ngày 14/3/2022, công đoàn xã tổ chức hội nghị tổng kết.',
  'Hội thi thợ giỏi khai mạc ngày 14/3/2022',
  'Công nhân được nghỉ từ 29/4/2024 đến 1/5/2024',
  'Hậu Giang, ngày 14/3/2022',
  '31/02/2022',
  '45/13/2022',
  'Trao 120/150 suất quà',
  'Tổ 12',
  '5 năm qua, tổ thợ không ai nghỉ.',
  '6 tháng đầu năm 2023: chín xưởng mới',
  'Mai Quỳnh',
  '1.500 suất quà cho công nhân',
  '',
])('no dateline: %s', (line) => {
  expect(readDateline(line)).toBeUndefined();
});

test('what is read is a date of the calendar', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/:- hngàythán|,GMT+'), maxLength: 40 }), (line) => {
      const published = readDateline(line);
      if (typeof published === 'string') expect(Number.isNaN(Date.parse(published))).toBe(false);
    }),
  );
});
