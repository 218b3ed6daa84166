/** Language: Vietnamese with and without its diacritics, and what is not Vietnamese. */
import { expect, test } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

test.each([
  ['vie', false, 'Công đoàn cơ sở nhà máy tổ chức hội thao cho công nhân nhân Tháng Công nhân.'],
  ['vie', false, 'LĐLĐ huyện trao 25 suất quà cho đoàn viên khó khăn'],
  ['vie', false, 'The union of Đồng Tháp: Liên đoàn Lao động tỉnh phối hợp với Sở Lao động tổ chức hội nghị.'],
  [
    'vie',
    true,
    'Cong doan co so nha may to chuc hoi thao cho cong nhan lao dong trong thang, co nhieu doan vien tham gia',
  ],
  ['eng', false, 'The trade union of the province held a meeting with the workers of the factory on Monday morning.'],
  [
    'fra',
    false,
    'Le syndicat a organisé une réunion avec les ouvriers de l’usine pour améliorer les conditions de travail.',
  ],
  ['cmn', false, '工会组织了一次会议，与工厂的工人们讨论了劳动条件和工资问题，并向困难职工赠送了礼物。'],
])('%s %s: %s', (code, bare, text) => {
  expect(languageOf(text)).toEqual({ code, bare });
});

test.each(['', '   ', '12/3 - 45%', 'OK', 'TTXVN'])('nothing is said of %j', (text) => {
  expect(languageOf(text)).toEqual({ code: null, bare: false });
});

test('one name in Vietnamese letters does not make an English page Vietnamese', () => {
  const page = 'The workers of the garment factory met their union representatives to talk about wages and safety. ';
  expect(languageOf(`${page.repeat(3)}Nguyễn Văn Ấn`).code).toBe('eng');
});
