/** middle: what stands between head and tail: lede, headlines of other articles, the body's paragraphs, pictures with captions. */
import type { Zone } from '../../record.ts';
import { sourceCodeOf } from '../source.ts';
import type { Head } from './head.ts';
import { FURNITURE, type Line } from './lines.ts';

/** A longer first paragraph is body, not lede; a shorter one is a subhead. */
const LONGEST_LEDE = 900;
const SHORTEST_LEDE = 60;
/** A line without a full stop is a caption from this length on; below it, it is a subhead. */
const SHORTEST_CAPTION = 60;
const LONGEST_CAPTION = 420;
/** Headlines run together on one line are longer than one headline. */
const SHORTEST_RUN = 100;
const CREDIT_REACH = 60;
const CREDIT = /(?:^|[\s(.”"–-])(?:ảnh|Ảnh|ẢNH)(?: minh h[ọo]a| tư liệu)?(?:\s?\d{0,2}\s?:|\s?\d{0,2}[.)]*$)/u;

const hasCredit = ({ text }: Line): boolean => text.length <= LONGEST_CAPTION && CREDIT.test(text.slice(-CREDIT_REACH));

/** Writes the zones of the lines from `head.end` to `tail` into `zones`. */
export function zoneMiddle(lines: readonly Line[], zones: Zone[], head: Head, tail: number): void {
  const first = lines[head.end];
  let i = head.end;
  if (first && i < tail && isLede(first, lines, i, tail, head)) {
    zones[i++] = 'lede';
    // Pages that print headlines below the lede also print a date or the paper's code.
    if (head.dated || sourceCodeOf(first.text)) i = zoneHeadlines(lines, zones, i, tail);
  }
  let picture = false;
  let related = false;
  for (; i < tail; i++) {
    const line = lines[i]!;
    const repeated = line.fold !== '' && line.fold === head.titleFold;
    related = line.look === 'related-head' || (related && line.look !== 'prose');
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
  const bare = line.look === 'short' && !line.stop && line.hint === undefined && !/[:;,?!]$/.test(line.text);
  return bare && line.text.length >= SHORTEST_CAPTION ? 'caption' : 'body';
}

/** Is the first line of the text the lede? Its code says so; without one it is a short paragraph above more text. */
function isLede(line: Line, lines: readonly Line[], at: number, tail: number, head: Head): boolean {
  if (line.zone !== undefined) return line.zone === 'lede';
  if (sourceCodeOf(line.text)) return true;
  // Below a subhead the body has begun.
  if (head.zones.includes('body')) return false;
  if (line.text.length > LONGEST_LEDE || line.text.length < SHORTEST_LEDE || hasCredit(line)) return false;
  for (let i = at + 1; i < tail; i++) if (lines[i]!.look === 'prose') return true;
  return false;
}

/** Headlines of other articles right below the lede: several short lines, or several run together on one. Returns the next line. */
function zoneHeadlines(lines: readonly Line[], zones: Zone[], from: number, tail: number): number {
  let to = from;
  while (to < tail && lines[to]!.look === 'short' && !lines[to]!.stop && lines[to]!.hint === undefined) to++;
  const runTogether = to - from === 1 && lines[from]!.text.length > SHORTEST_RUN && !hasCredit(lines[from]!);
  if ((to - from < 2 && !runTogether) || to >= tail) return from;
  zones.fill('related', from, to);
  return to;
}
