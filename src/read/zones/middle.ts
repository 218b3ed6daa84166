/** middle: what stands between head and tail: lede, headlines of other articles, the body's paragraphs, pictures with captions. */
import type { Zone } from '../../record.ts';
import { sourceCodeOf } from '../source.ts';
import { SCENE, SHOWN, showsOnly } from './caption-words.ts';
import type { Head } from './head.ts';
import { FURNITURE, type Line } from './lines.ts';

/** A longer first paragraph is body, not lede; a shorter one is a subhead. */
const LONGEST_LEDE = 900;
const SHORTEST_LEDE = 60;
/** A page whose whole text is a paragraph of at most this length has a lede and no body. */
const LONGEST_BRIEF = 400;
/** A line without a full stop is a caption from this length on; below it, it is a subhead. */
const SHORTEST_CAPTION = 60;
const LONGEST_CAPTION = 420;
/** A shorter line is a subhead. */
const SHORTEST_HEADLINE = 30;
/** Headlines run together on one line are longer than one headline. */
const SHORTEST_RUN = 135;
/** With a place and a colon ("Uông Bí: Tặng …"), as captions do not begin, less is enough. */
const SHORTEST_PLACED_RUN = 90;
/** A capital word between words in lower case: "… hoàn thành đại hội Khai mạc hội chợ". */
const HEADLINE_INSIDE = / \p{Ll}+ (\p{Lu}\p{Ll}+)(?= \p{Ll})/gu;
/** First syllables of verbs and counts that open headlines, and are no names. */
const HEADLINE_OPENERS = new Set(
  'Nâng Tập Đưa Khích Nhiều Khai Tổ Phát Đẩy Tăng Xây Hơn Gần Trao Tặng Chăm Hỗ Tuyên Biểu Kết Sôi Tiếp Ra Thêm Khen Triển Thực Góp Lan Đổi Tạo Bảo Giữ Chung Sẻ Thăm Tư Bồi Đảm Vận Phối Phổ Quan Kỷ Sơ Tôn'.split(
    ' ',
  ),
);
const CREDIT_REACH = 60;
const CREDIT = /(?:^|[\s([.”"–-])(?:ảnh|Ảnh|ẢNH)(?: minh h[ọo]a| tư liệu)?(?:\s?\d{0,2}\s?:|\s?\d{0,2}[.)]*$)/u;

const LONGEST_SCENE = 130;
const hasCredit = ({ text }: Line): boolean => text.length <= LONGEST_CAPTION && CREDIT.test(text.slice(-CREDIT_REACH));

/** Writes the zones of the lines from `head.end` to `tail` into `zones`. */
export function zoneMiddle(lines: readonly Line[], zones: Zone[], head: Head, tail: number): void {
  const first = lines[head.end];
  let i = head.end;
  if (first && i < tail && isLede(first, lines, i, tail, head)) {
    zones[i++] = 'lede';
    // Pages that print headlines below the lede also print a date or the paper's code.
    if (head.dated || sourceCodeOf(first.text)) i = zoneHeadlines(lines, zones, i, tail, head.titleFold);
  }
  let picture = false;
  let related = false;
  for (; i < tail; i++) {
    const line = lines[i]!;
    const repeated = line.fold !== '' && line.fold === head.titleFold;
    // What the markup has set apart ends where the markup says.
    related = line.zone === undefined && (line.look === 'related-head' || (related && line.look !== 'prose'));
    zones[i] = related && line.look === 'short' ? 'related' : zoneOf(line, repeated, picture);
    picture = line.look === 'slug' || line.hint === 'alt' || repeated;
  }
}

/** The zone of one line; `picture`: the line above it stands for a picture. */
function zoneOf(line: Line, repeated: boolean, picture: boolean): Zone {
  if (line.look === 'dateline') return 'dateline';
  if (line.look === 'related-line') return 'related';
  if (FURNITURE.has(line.look)) return 'boilerplate';
  if (repeated || line.hint === 'alt' || line.hint === 'caption') return 'caption';
  if (line.byline && !line.byline.plain) return 'byline';
  if (picture ? line.text.length <= LONGEST_CAPTION : hasCredit(line)) return 'caption';
  if (isScene(line)) return 'caption';
  const bare = line.look === 'short' && !line.stop && line.hint === undefined && !/[:;,?!]$/.test(line.text);
  return bare && line.text.length >= SHORTEST_CAPTION ? 'caption' : 'body';
}

/** Does a short line between paragraphs only show somebody at something? It is a caption although it is short or ends with a stop. */
const isScene = ({ text, stop, look, hint }: Line): boolean =>
  hint === undefined &&
  text.length <= LONGEST_SCENE &&
  (look === 'prose' ? stop : look === 'short' && !stop && text.length >= SHORTEST_HEADLINE) &&
  showsOnly(text);

/** Is the first line of the text the lede? Its code says so; without one it is a short paragraph above more text. */
function isLede(line: Line, lines: readonly Line[], at: number, tail: number, head: Head): boolean {
  if (line.zone !== undefined) return line.zone === 'lede';
  if (sourceCodeOf(line.text)) return true;
  // Below a subhead the body has begun.
  if (head.zones.includes('body')) return false;
  if (line.text.length > LONGEST_LEDE || line.text.length < SHORTEST_LEDE || hasCredit(line)) return false;
  for (let i = at + 1; i < tail; i++) if (lines[i]!.look === 'prose') return true;
  return line.text.length <= LONGEST_BRIEF && tail < lines.length;
}

/** Headlines of other articles right below the lede: several short lines, or several run together on one. Returns the next line. */
function zoneHeadlines(lines: readonly Line[], zones: Zone[], from: number, tail: number, title: string): number {
  let to = from;
  while (to < tail && isHeadline(lines[to]!, title)) to++;
  if (to >= tail || to === from || (to - from === 1 && !isRunTogether(lines[from]!.text))) return from;
  zones.fill('related', from, to);
  return to;
}

const isHeadline = (line: Line, title: string): boolean =>
  line.look === 'short' &&
  line.text.length >= SHORTEST_HEADLINE &&
  !line.stop &&
  // what leads to a list, and what shows somebody at something
  !/[:;,]$/.test(line.text) &&
  !(SHOWN.test(line.text) && SCENE.test(line.text)) &&
  line.hint === undefined &&
  line.fold !== title &&
  !hasCredit(line);

/** Are these several headlines? They are longer than one, or a new one begins in the middle. */
function isRunTogether(text: string): boolean {
  if (text.length > SHORTEST_RUN || (text.length > SHORTEST_PLACED_RUN && text.includes(':'))) return true;
  for (const { 1: word } of text.matchAll(HEADLINE_INSIDE)) if (HEADLINE_OPENERS.has(word!)) return true;
  return false;
}
