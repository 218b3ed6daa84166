/** head: what stands above the text: controls, dateline, kicker, title, and whatever the page prints between them. */
import type { Zone } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import type { Line } from './lines.ts';

export interface Head {
  /** Index of the first line of the text; the number of lines where there is none. */
  readonly end: number;
  readonly zones: readonly Zone[];
  /** Indices of the lines, -1 where there is none. */
  readonly title: number;
  readonly kicker: number;
  readonly titleFold: string;
}

/** A first line of text that is no longer than this and stands above more text is a title, even with a full stop. */
const LONGEST_STOPPED_TITLE = 130;
const SERIES = /^(?:bài|kỳ|phần|tập)\s(?:\d{1,2}|cuối|[ivx]{1,4})(?![\p{L}\d])/u;
/** First words of bodies that kickers name, folded, and the words their names are made of besides capitals. */
const BODY_OPENING =
  /^(?:liên đoàn lao động|lđlđ|tổng lđlđ|tổng liên đoàn|công đoàn|cđ|cđcs|ủi ban|ủy ban|ubnd|hđnd|mttq|mặt trận|đảng bộ|đảng ủy|huyện ủy|quận ủy|thành ủy|tỉnh ủy|thị ủy|sở|bộ|ban|hội|đoàn|trường|bệnh viện|công ty|cty|tổng công ty|tcty|tập đoàn|cụm thi đua|khối thi đua|huyện|quận|thị xã|thành phố|tp|tỉnh)(?![\p{L}])/u;
const NAME_WORDS = new Set(
  'đoàn động ban nhân dân tỉnh huyện quận thị xã thành phố phường ngành cơ sở công ty và chấp hành ty tập khu nghiệp trường học bệnh viện tổng bộ số thi đua lao thường trực nữ các cấp thị trấn'.split(
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
  SERIES.test(line.fold) ||
  (isBodyName(line) && !isBodyName(next));

/** Finds the head. `given`: the title that the markup or front matter names. */
export function findHead(lines: readonly Line[], given?: string | null): Head {
  const zones: Zone[] = [];
  let end = lines.findIndex(
    (line) =>
      line.look === 'prose' && line.zone !== 'boilerplate' && line.zone !== 'related' && line.hint !== 'heading',
  );
  if (end < 0) end = lines.length;
  const candidates: number[] = [];
  for (let i = 0; i < end; i++) if (isHeadline(lines[i]!)) candidates.push(i);
  const first = lines[end];
  if (candidates.length === 0 && first && first.text.length <= LONGEST_STOPPED_TITLE && end + 1 < lines.length)
    candidates.push(end++);
  if (candidates.length === 0)
    for (let i = 0; i < end; i++) if (lines[i]!.look === 'short' || lines[i]!.look === 'section') candidates.push(i);
  const { title, kicker } = chooseTitle(lines, candidates, given ? fold(given) : undefined);
  // Below the title, text begins with the first line that is no furniture: a subhead belongs to it.
  for (let i = 0; i < end; i++) {
    const line = lines[i]!;
    if (i === title) zones.push('title');
    else if (i === kicker) zones.push('kicker');
    else if (line.look === 'dateline') zones.push('dateline');
    else if (line.look === 'mark' && lines[i + 1]?.look === 'dateline') zones.push('dateline');
    else if (
      line.look === 'slug' ||
      line.look === 'mark' ||
      line.look === 'control' ||
      line.look === 'end' ||
      line.look === 'section' ||
      line.look === 'tags' ||
      line.look === 'related-head'
    )
      zones.push('boilerplate');
    else if (i < title) zones.push('boilerplate');
    else if (line.byline) zones.push('byline');
    else if (line.fold === lines[title]?.fold) zones.push('caption');
    else zones.push('body');
  }
  return { end, zones, title, kicker, titleFold: lines[title]?.fold ?? '' };
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
  const words = (i: number) => lines[i]!.text.split(/\s+/).length;
  let at = marked === undefined ? 0 : candidates.indexOf(marked);
  if (marked === undefined) {
    const next = candidates[1];
    // Navigation and names of one to three words stand above the headline.
    if (candidates.length > 1 && words(candidates[0]!) < 4)
      at = Math.max(
        0,
        candidates.findIndex((i) => words(i) >= 4),
      );
    else if (next !== undefined && isKickerOf(lines[candidates[0]!]!, lines[next]!)) at = 1;
  }
  const title = candidates[at] ?? -1;
  const above = candidates[at - 1];
  const kicker = above !== undefined && isKickerOf(lines[above]!, lines[title]!) ? above : -1;
  return { title, kicker };
}
