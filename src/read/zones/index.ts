/**
 * zones: the paragraphs of a page → blocks of one zone each. The order of a page does the most: head (kicker, title,
 * dateline), lede, headlines of other articles, body with pictures, signature, tail.
 */
import type { Zone } from '../../record.ts';
import type { Block } from '../../text/article.ts';
import type { Reading } from '../reading.ts';
import { sourceCodeOf } from '../source.ts';
import { findHead } from './head.ts';
import { FURNITURE, type Line, lineOf } from './lines.ts';
import { zoneMiddle } from './middle.ts';
import { partOpening } from './opening.ts';
import { cutProse, gluedBreak } from './prose.ts';
import { type Signature, signatureBeforeStamp, signed } from './signatures.ts';
import { trimEnd, trimStart } from './spans.ts';
import { findTail } from './tail.ts';

/** The zones of a page, and what was learned on the way. */
export interface Zoned {
  /** In text order, without overlap. */
  readonly blocks: readonly Block[];
  readonly lines: readonly Line[];
  /** Zone of each line, before anything was cut out of it. */
  readonly zones: readonly Zone[];
  readonly signatures: readonly Signature[];
  readonly title: Line | undefined;
  readonly kicker: Line | undefined;
}

/** Finds the zones of a reading. `title`: what the markup or front matter says the title is. */
export function findZones({ text, paragraphs }: Reading, title?: string | null): Zoned {
  const lines = partOpening(text, paragraphs).map((paragraph) => lineOf(text, paragraph));
  const zones = new Array<Zone>(lines.length).fill('body');
  const head = findHead(lines, title);
  const tail = findTail(lines, head.end);
  head.zones.forEach((zone, i) => {
    zones[i] = zone;
  });
  zoneMiddle(lines, zones, head, tail.start);
  tail.zones.forEach((zone, i) => {
    zones[tail.start + i] = zone;
  });
  lines.forEach((line, i) => {
    if (line.zone) zones[i] = line.zone === 'related' && FURNITURE.has(line.look) ? 'boilerplate' : line.zone;
  });
  // Some sites print the lede below the signature: then what stands first is body, unless its code makes it a lede too.
  const first = lines[head.end];
  if (first && !first.zone && tail.zones.includes('lede') && zones[head.end] === 'lede' && !sourceCodeOf(first.text))
    zones[head.end] = 'body';
  const { blocks, signatures } = cutLines(text, lines, zones, head, tail.start);
  return {
    blocks,
    lines,
    zones,
    signatures,
    title: lines[head.title],
    kicker: lines[head.kicker],
  };
}

/** Lines with their zones → blocks; paragraphs of the text are cut where something is glued into them. */
function cutLines(
  text: string,
  lines: readonly Line[],
  zones: readonly Zone[],
  head: { end: number; title: number },
  tail: number,
): Pick<Zoned, 'blocks' | 'signatures'> {
  const blocks: Block[] = [];
  const signatures: Signature[] = [];
  const firstBody = zones.indexOf('body', head.end);
  const lastBody = zones.lastIndexOf('body', tail);
  const below = zones[head.end] === 'lede' && firstBody === lastBody;
  const scraped =
    lines.filter(({ look }, i) => look === 'prose' && (zones[i] === 'body' || zones[i] === 'lede')).length < 3;
  const title = lines[head.title]?.text ?? '';
  lines.forEach((line, i) => {
    const zone = zones[i]!;
    const before = zone === 'dateline' ? signatureBeforeStamp(text, line) : undefined;
    if (before) {
      signatures.push(before);
      if (before.start > line.start)
        blocks.push({ zone: 'boilerplate', start: line.start, end: trimEnd(text, line.start, before.start) });
      blocks.push({ zone: 'byline', start: before.start, end: before.end });
      blocks.push({ zone, start: trimStart(text, before.end, line.end), end: line.end });
      return;
    }
    if (zone === 'byline' && line.byline) signatures.push(signed(line.byline, line.start, line.end));
    if (line.look !== 'prose' || (zone !== 'body' && zone !== 'lede')) {
      blocks.push({ zone, start: line.start, end: line.end });
      return;
    }
    const glued = zone === 'lede' ? gluedBreak(text, line) : -1;
    if (glued >= 0) blocks.push({ zone, start: line.start, end: glued });
    const cut = cutProse(
      text,
      { start: glued < 0 ? line.start : glued, end: line.end },
      {
        title,
        scraped: scraped && zone === (glued < 0 ? 'body' : 'lede'),
        below: below && i === firstBody,
        last: i >= lastBody,
        zone: glued < 0 ? zone : 'body',
      },
    );
    blocks.push(...cut.blocks);
    signatures.push(...cut.signatures);
  });
  return { blocks, signatures };
}
