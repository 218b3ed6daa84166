/** head: what stands above the text: controls, dateline, kicker, title, and whatever the page prints between them. */
import type { Zone } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { FURNITURE, type Line } from './lines.ts';

export interface Head {
  /** Index of the first line of the text; the number of lines where there is none. */
  readonly end: number;
  readonly zones: readonly Zone[];
  /** Indices of the lines, -1 where there is none. */
  readonly title: number;
  readonly kicker: number;
  readonly titleFold: string;
  /** Does a dateline stand in it? */
  readonly dated: boolean;
}

/** A first line of text that is no longer than this and stands above more text is a title, even with a full stop. */
const LONGEST_STOPPED_TITLE = 130;
/** A line of this length below a headline is no headline. */
const SHORTEST_LEDE = 90;
/** Navigation and names of one to three words stand above the headline. */
const FEWEST_WORDS = 4;
const wordsOf = ({ text }: Line): number => text.split(/\s+/).length;
/** A longer line that begins with its number in a series is a headline. */
const LONGEST_SERIES = 40;
const SERIES = /^(?:bài|kỳ|phần|tập)\s(?:\d{1,2}|cuối|[ivx]{1,4})(?![\p{L}\d])/u;
/** First words of bodies that kickers name, folded, and the words their names are made of besides capitals. */
const BODY_OPENING =
  /^(?:liên đoàn lao động|lđlđ|tổng lđlđ|tổng liên đoàn|công đoàn|cđ|cđcs|ủi ban|ủy ban|ubnd|hđnd|mttq|mặt trận|đảng bộ|đảng ủy|huyện ủy|quận ủy|thành ủy|tỉnh ủy|thị ủy|sở|bộ|ban|hội|đoàn|trường|bệnh viện|công ty|cty|tổng công ty|tcty|tập đoàn|cụm thi đua|khối thi đua|huyện|quận|thị xã|thành phố|tp|tỉnh)(?![\p{L}])/u;
const NAME_WORDS = new Set(
  'đoàn động ban nhân dân tỉnh huyện quận thị xã thành phố phường ngành cơ sở công ty và chấp hành ty tập khu nghiệp trường học bệnh viện tổng bộ số thi đua lao thường trực nữ các cấp thị trấn viên chức'.split(
    ' ',
  ),
);

/** Does the line name a body and say nothing of it ("Liên đoàn Lao động quận Bắc Từ Liêm")? */
function isBodyName({ text, fold: key }: Line): boolean {
  if (text.length > 100 || !BODY_OPENING.test(key)) return false;
  return text
    .split(/[\s–-]+/)
    .every(
      (word) => word === '' || /^[\p{Lu}\d(]/u.test(word) || NAME_WORDS.has(word.toLowerCase().replace(/[:,]$/, '')),
    );
}

const isKickerOf = (line: Line, next: Line): boolean =>
  (line.text.length < 120 && line.text.endsWith(':')) ||
  (line.text.length <= LONGEST_SERIES && SERIES.test(line.fold)) ||
  (isBodyName(line) && !isBodyName(next));

/** A headline is longer than the name of the series above it by this factor. */
const LONGER = 1.4;

/**
 * Is the line the name of a series or section, and the next one the headline? Then the next stands right above the time of
 * publication, and is longer, or in small letters below capitals.
 */
function isSeriesOf(lines: readonly Line[], at: number, next: number): boolean {
  const line = lines[at]!;
  let below = next + 1;
  while (lines[below]?.look === 'section') below++;
  if (next !== at + 1 || lines[below]?.look !== 'dateline') return false;
  if (line.text.length > LONGEST_SERIES || line.stop || /[:?!]/.test(line.text)) return false;
  const capitals = line.text === line.text.toUpperCase() && lines[next]!.text !== lines[next]!.text.toUpperCase();
  return capitals || lines[next]!.text.length >= LONGER * line.text.length;
}

/** Finds the head. `given`: the title that the markup or front matter names. */
export function findHead(lines: readonly Line[], given?: string | null): Head {
  const candidates: number[] = [];
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (beginsText(line, lines[candidates.at(-1) ?? -1])) break;
    if (isHeadline(line)) candidates.push(end);
  }
  const first = lines[end];
  if (candidates.length === 0 && first && first.text.length <= LONGEST_STOPPED_TITLE && end + 1 < lines.length)
    candidates.push(end++);
  if (candidates.length === 0) for (let i = 0; i < end; i++) if (lines[i]!.look === 'section') candidates.push(i);
  const { title, kicker } = chooseTitle(lines, candidates, given ? fold(given) : undefined);
  const titleFold = lines[title]?.fold ?? '';
  const zones = lines.slice(0, end).map((line, i): Zone => {
    if (i === title) return 'title';
    if (i === kicker) return 'kicker';
    if (line.look === 'dateline' || (line.look === 'mark' && lines[i + 1]?.look === 'dateline')) return 'dateline';
    if (i < title || FURNITURE.has(line.look)) return 'boilerplate';
    if (line.byline) return 'byline';
    return line.fold === titleFold ? 'caption' : 'body';
  });
  return { end, zones, title, kicker, titleFold, dated: zones.includes('dateline') };
}

/** Does the text begin with this line? A long line below a headline is a lede, full stop or not. */
function beginsText(line: Line, above: Line | undefined): boolean {
  if (line.zone === 'boilerplate' || line.zone === 'related' || line.zone === 'title' || line.hint === 'heading')
    return false;
  if (line.look === 'prose') return true;
  if (!above || line.look !== 'short' || line.hint !== undefined || line.text.length < SHORTEST_LEDE) return false;
  return wordsOf(above) >= FEWEST_WORDS && !isKickerOf(above, line);
}

const isHeadline = (line: Line): boolean =>
  line.zone === 'title' ||
  (line.zone === undefined && line.hint !== 'alt' && line.hint !== 'caption' && line.look === 'short');

function chooseTitle(
  lines: readonly Line[],
  candidates: readonly number[],
  given: string | undefined,
): { title: number; kicker: number } {
  const marked =
    candidates.find((i) => lines[i]!.zone === 'title') ??
    candidates.find((i) => given !== undefined && lines[i]!.fold === given) ??
    candidates.find((i) => lines[i]!.hint === 'heading');
  let at = marked === undefined ? 0 : candidates.indexOf(marked);
  if (marked === undefined) {
    const next = candidates[1];
    if (candidates.length > 1 && wordsOf(lines[candidates[0]!]!) < FEWEST_WORDS)
      at = Math.max(
        0,
        candidates.findIndex((i) => wordsOf(lines[i]!) >= FEWEST_WORDS),
      );
    else if (next !== undefined && isKickerOf(lines[candidates[0]!]!, lines[next]!)) at = 1;
    else if (next !== undefined && isSeriesOf(lines, candidates[0]!, next)) at = 1;
  }
  const title = candidates[at] ?? -1;
  const above = candidates[at - 1];
  const isKicker = above !== undefined && (isKickerOf(lines[above]!, lines[title]!) || isSeriesOf(lines, above, title));
  const kicker = isKicker ? above : -1;
  return { title, kicker };
}
