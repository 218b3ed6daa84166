/** Articles composed by chance from sentences of this project, and the three formats they are written in. */
import fc from 'fast-check';

export interface Composed {
  readonly title: string;
  readonly dateline: string;
  readonly lede: string;
  readonly body: readonly string[];
}

const PLACES = ['quận Long Biên', 'huyện Phúc Thọ', 'thị xã Sơn Tây', 'huyện Lâm Thao', 'thành phố Vị Thanh'];
const NAMES = ['Trần Thị Thu Hà', 'Nguyễn Đức Hòa', 'Lê Văn Uy', 'Phạm Thị Thúy'];
const sentence = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...PLACES))
    .map(
      ([name, place]) =>
        `Bà ${name}, Chủ tịch Liên đoàn Lao động ${place}, cho biết các công đoàn cơ sở đều hưởng ứng.`,
    ),
  fc
    .tuple(fc.integer({ min: 2, max: 9999 }), fc.integer({ min: 2, max: 99 }))
    .map(
      ([gifts, firms]) =>
        `Dịp này, hơn ${gifts} suất quà được trao cho công nhân của ${firms} doanh nghiệp & hợp tác xã.`,
    ),
  fc
    .integer({ min: 2010, max: 2025 })
    .map(
      (year) => `Năm ${year}, phong trào “Lao động giỏi, lao động sáng tạo” có 1.020 sáng kiến, làm lợi 12,5 tỷ đồng.`,
    ),
  fc
    .integer({ min: 1, max: 28 })
    .map(
      (day) => `Ngày ${day}/3/2021, 85% đoàn viên đã dự Hội nghị tổng kết do Công đoàn Công ty TNHH Bình Minh tổ chức.`,
    ),
  fc.constantFrom(
    'Nhiều tập thể được tặng Bằng khen của Tổng Liên đoàn Lao động Việt Nam trong 6 tháng đầu năm 2021.',
    'Tháng Công nhân năm nay có chủ đề “Mỗi công đoàn cơ sở một lợi ích đoàn viên” theo Nghị quyết 02-NQ/TW.',
  ),
);

const paragraph = fc.array(sentence, { minLength: 2, maxLength: 3 }).map((sentences) => sentences.join(' '));

export const composed: fc.Arbitrary<Composed> = fc.record({
  title: fc.constantFrom(...PLACES).map((place) => `Liên đoàn Lao động ${place} chăm lo đời sống công nhân`),
  dateline: fc.integer({ min: 10, max: 28 }).map((day) => `${day}/04/2021 08:15`),
  lede: fc
    .constantFrom(...PLACES)
    .map((place) => `(LĐTĐ) Sáng 12/4, LĐLĐ ${place} phát động Tháng Công nhân với nhiều việc làm thiết thực.`),
  body: fc.array(paragraph, { minLength: 2, maxLength: 4 }),
});

/** What a writer of markup does to a word, by chance. */
export const chances = fc.infiniteStream(fc.nat(11));

export const asText = ({ title, dateline, lede, body }: Composed): string =>
  [title, dateline, lede, ...body].join('\n');

type Chance = () => number;
const chanceOf =
  (stream: Iterator<number>): Chance =>
  () =>
    stream.next().value as number;
const WORD = /^\p{L}+$/u;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  à: '&agrave;',
  ô: '&ocirc;',
  '“': '&ldquo;',
  '”': '&rdquo;',
};

/** Writes some letters of a word as character references. */
function withEntities(word: string, chance: Chance): string {
  return Array.from(word, (letter) => {
    if (letter === '&' || (NAMED[letter] && chance() < 3)) return NAMED[letter]!;
    if (chance() > 0 || !/\p{L}/u.test(letter)) return letter;
    const code = letter.codePointAt(0)!;
    return chance() < 6 ? `&#${code};` : `&#x${code.toString(16)};`;
  }).join('');
}

function wordsOf(text: string, write: (word: string) => string, blank: () => string): string {
  return text
    .split(' ')
    .map((word, i) => (i === 0 ? '' : blank()) + write(word))
    .join('');
}

/** The article as HTML: character references, inline elements, blanks that collapse. */
export function asHtml(article: Composed, stream: Iterator<number>): string {
  const chance = chanceOf(stream);
  const inline = (text: string): string =>
    wordsOf(
      text,
      (word) => {
        const tag = ['b', 'em', 'span class="x"'][chance()];
        const written = withEntities(word, chance);
        return tag ? `<${tag}>${written}</${tag.split(' ')[0]}>` : written;
      },
      () => [' ', ' ', ' ', '\n', '\r\n  ', '&nbsp;'][chance()] ?? ' ',
    );
  const { title, dateline, lede, body } = article;
  const paragraphs = body.map((text) => `<p>${inline(text)}${chance() < 2 ? '' : '</p>'}`);
  return `<!DOCTYPE html><html><body><nav><a href="/">Trang chủ</a></nav><article><h1>${inline(title)}</h1>
<div>${inline(dateline)}</div><p>${inline(lede)}</p><div class="body">${paragraphs.join('\n')}</div></article></body></html>`;
}

/** The article as Markdown: character references, escapes, emphasis, soft breaks. */
export function asMarkdown(article: Composed, stream: Iterator<number>): string {
  const chance = chanceOf(stream);
  const inline = (text: string, breaks = true): string =>
    wordsOf(
      text,
      (word) => {
        const mark = WORD.test(word) ? ['**', '_', '***'][chance()] : undefined;
        const written = withEntities(word, chance).replace(/[.(%](?=.)/gu, (sign) =>
          chance() < 3 ? `\\${sign}` : sign,
        );
        return mark ? mark + written + mark : written;
      },
      () => (breaks ? ([' ', ' ', '\n', '\r\n'][chance()] ?? ' ') : ' '),
    );
  const { title, dateline, lede, body } = article;
  return [`# ${inline(title, false)}`, dateline, inline(lede), ...body.map((text) => inline(text))].join('\n\n');
}
