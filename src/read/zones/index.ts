/**
 * zones: the paragraphs of a page → blocks of one zone each. The order of a page does the most: head (kicker, title,
 * dateline), lede, headlines of other articles, body with pictures, signature, tail.
 */
import type { Zone } from '../../record.ts';
import type { Block } from '../../text/article.ts';
import type { Reading } from '../reading.ts';
import { sourceCodeOf } from '../source.ts';
import { findHead } from './head.ts';
import { type Line, lineOf } from './lines.ts';
import { cutProse, gluedBreak } from './prose.ts';
import type { Signature } from './signatures.ts';
import { findTail } from './tail.ts';

/** The zones of a page, and what was learned on the way. */
export interface Zoned {
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** Zone of each line, before anything was cut out of it. */
  readonly zones: readonly Zone[];
  readonly signatures: readonly Signature[];
  readonly title: Line | undefined;
  readonly kicker: Line | undefined;
}

/** A longer first paragraph is body, not lede. */
const LONGEST_LEDE = 900;
/** Headlines and captions run from this length on; a shorter line between paragraphs is a subhead. */
const SHORTEST_CAPTION = 60;
const LONGEST_CAPTION = 420;
const CREDIT = /(?:^|[\s(.”"–-])(?:ảnh|Ảnh|ẢNH)(?: minh h[ọo]a)?(?:\s?:|[.)]*$)/u;

/** Finds the zones of a reading. `title`: what the markup or front matter says the title is. */
export function findZones({ text, paragraphs }: Reading, title?: string | null): Zoned {
  const lines = paragraphs.map((paragraph) => lineOf(text, paragraph));
  const zones = new Array<Zone>(lines.length).fill('body');
  const head = findHead(lines, title);
  const tail = findTail(lines, head.end);
  for (let i = 0; i < head.end; i++) zones[i] = head.zones[i]!;
  zoneMiddle(lines, zones, head, tail.start);
  for (let i = tail.start; i < lines.length; i++) zones[i] = tail.zones[i - tail.start]!;
  lines.forEach((line, i) => {
    if (line.zone) zones[i] = line.zone;
  });
  const blocks: Block[] = [];
  const signatures: Signature[] = [];
  const firstBody = zones.indexOf('body', head.end);
  const lastBody = zones.lastIndexOf('body', tail.start);
  const headline = lines[head.title]?.text ?? '';
  lines.forEach((line, i) => {
    const zone = zones[i]!;
    if (zone === 'byline' && line.byline) signatures.push({ ...line.byline, start: line.start, end: line.end });
    if (line.look !== 'prose' || (zone !== 'body' && zone !== 'lede')) {
      blocks.push({ zone, start: line.start, end: line.end });
      return;
    }
    let start = line.start;
    if (zone === 'lede') {
      const glued = gluedBreak(text, line);
      blocks.push({ zone, start, end: glued < 0 ? line.end : glued });
      if (glued < 0) return;
      start = glued;
    }
    const cut = cutProse(
      text,
      { start, end: line.end },
      { title: headline, first: i === firstBody, last: i >= lastBody },
    );
    blocks.push(...cut.blocks);
    signatures.push(...cut.signatures);
  });
  return {
    blocks,
    lines,
    zones,
    signatures,
    title: lines[head.title],
    kicker: lines[head.kicker],
  };
}

/** Zones of the lines between head and tail: lede, headlines of other articles, body, captions. */
function zoneMiddle(
  lines: readonly Line[],
  zones: Zone[],
  head: { end: number; titleFold: string },
  tail: number,
): void {
  const first = head.end;
  const next = lines.findIndex((line, i) => i > first && i < tail && line.look === 'prose');
  const lede = lines[first];
  let i = first;
  if (lede && first < tail && isLede(lede, lines[first - 1], next >= 0)) {
    zones[first] = 'lede';
    i = zoneRelatedBelow(lines, zones, first + 1, tail);
  }
  let picture = false;
  for (; i < tail; i++) {
    const line = lines[i]!;
    const isPicture: boolean =
      line.look === 'slug' || line.hint === 'alt' || (line.fold !== '' && line.fold === head.titleFold);
    if (
      line.look === 'slug' ||
      line.look === 'mark' ||
      line.look === 'control' ||
      line.look === 'end' ||
      line.look === 'tags'
    )
      zones[i] = 'boilerplate';
    else if (line.look === 'dateline') zones[i] = 'dateline';
    else if (line.look === 'related-head') zones[i] = 'boilerplate';
    else if (isPicture || line.hint === 'caption') zones[i] = 'caption';
    else if (line.byline && !line.byline.plain) zones[i] = 'byline';
    else if (picture && line.text.length <= LONGEST_CAPTION) zones[i] = 'caption';
    else if (line.text.length <= LONGEST_CAPTION && CREDIT.test(line.text.slice(-60))) zones[i] = 'caption';
    else if (
      line.look === 'short' &&
      line.text.length >= SHORTEST_CAPTION &&
      !line.stop &&
      line.hint !== 'list' &&
      line.hint !== 'heading' &&
      !/[:;,?!]$/.test(line.text)
    )
      zones[i] = 'caption';
    picture = isPicture;
  }
}

/** Is the first line after the head the lede? Its code says so; without one it stands between the title and more text. */
function isLede(line: Line, before: Line | undefined, more: boolean): boolean {
  if (line.zone !== undefined && line.zone !== 'lede') return false;
  if (sourceCodeOf(line.text)) return true;
  return (
    more &&
    line.text.length <= LONGEST_LEDE &&
    line.text.length >= SHORTEST_CAPTION &&
    !(before?.look === 'short' && before.hint === 'heading' && false)
  );
}

/** Headlines of other articles right below the lede: several short lines, or several run together on one. Returns the next line. */
function zoneRelatedBelow(lines: readonly Line[], zones: Zone[], from: number, tail: number): number {
  let to = from;
  while (to < tail && lines[to]!.look === 'short' && !lines[to]!.stop && lines[to]!.hint === undefined) to++;
  const runTogether = to - from === 1 && lines[from]!.text.length > 100 && !CREDIT.test(lines[from]!.text);
  if ((to - from < 2 && !runTogether) || to >= tail) return from;
  for (let i = from; i < to; i++) zones[i] = 'related';
  return to;
}
