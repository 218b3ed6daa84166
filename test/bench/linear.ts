/**
 * Does the work grow in proportion to the input? Texts no newspaper prints, each at one size and at four times that size: the
 * two figures of a line should be about the same.
 */
import { analyze } from 'congdoan';
import { best } from './support.ts';

/** What is repeated to make a text, by what is hard about it. */
const SHAPES: Readonly<Record<string, string>> = {
  'no full stop': 'Công đoàn cơ sở Công ty May 10 đã trao 50 suất quà cho đoàn viên khó khăn ',
  'one line': 'Công đoàn cơ sở đã trao 50 suất quà cho đoàn viên. ',
  'short lines': 'Công nhân\n',
  quotes: 'phong trào “Lao động giỏi” và ',
  'quotes left open': '“Lao động ',
  apostrophes: "'a ' ",
  numbers: '12 đoàn viên, ',
  'magnitude words': 'một trăm triệu tỷ ',
  'one run of digits': '1',
  'one number of groups': '1.000.',
  'groups parted by spaces': '123 456 ',
  'shares and dashes': '5%-',
  dates: 'ngày 12/6/2021, ',
  'days without a year': '1.12, ',
  brackets: '(',
  names: 'ông Nguyễn Văn An, ',
  initials: 'A.',
  titles: 'Phó Chủ tịch ',
  'suffixes of titles': 'thường trực ',
  unions: 'LĐLĐ quận Ba Đình, ',
  'unions of unions': 'Ban Chấp hành Công đoàn ',
  places: 'xã Hòa Bình huyện ',
  campaigns: 'hưởng ứng phong trào thi đua Lao động giỏi ',
  documents: 'Nghị quyết số 02-NQ/TW ngày 12/6/2021 và ',
  events: 'Đại hội Công đoàn lần thứ XII và ',
  honours: 'danh hiệu Chiến sĩ thi đua, ',
  credits: 'Ảnh: Hải Nguyễn ',
  'words run together': 'đoànCông ',
  'one word': 'a',
  blanks: ' ',
  'empty lines': '\n',
  'loose marks': 'e\u0301',
  'half surrogates': '\ud83d',
};
const SIZE = 50_000;
const TIMES = 4;

/** Prints µs a character of each shape at both sizes. */
export function benchLinear(): void {
  console.log(
    `\nµs a character of hostile texts of ${SIZE.toLocaleString('en')} characters, and of ${TIMES} times as many`,
  );
  for (const [name, unit] of Object.entries(SHAPES)) {
    const figures = [SIZE, TIMES * SIZE].map((size) => {
      const text = `Công đoàn cơ sở họp\nChủ tịch ${unit.repeat(Math.ceil(size / unit.length))}.`;
      return (1000 * best(() => analyze(text, { format: 'text' }), 3)) / text.length;
    });
    console.log(`  ${name.padEnd(24)} ${figures.map((figure) => figure.toFixed(3)).join('  ')}`);
  }
}
