/**
 * prose: what is glued into a paragraph and is no part of its text. Bodies that were scraped onto one line carry captions,
 * signatures and comment controls; they are cut out here, each with exact offsets.
 */
import type { Zone } from '../../record.ts';
import type { Block } from '../../text/article.ts';
import { captionsInside, type Setting } from './captions.ts';
import { type Signature, signatureAtEnd, signaturesInside } from './signatures.ts';
import { Class, classAt, type Span, trimEnd, trimStart } from './spans.ts';

/** What a paragraph falls into: blocks in order, and who signs in it. */
export interface Cut {
  readonly blocks: readonly Block[];
  readonly signatures: readonly Signature[];
}

export interface CutOptions extends Setting {
  /** The zone of what is left of the paragraph. */
  readonly zone: Zone;
  /** Is it the last paragraph of the body? Then a plain name at its end is a signature, and controls may stand behind it. */
  readonly last: boolean;
}

/** Comment controls at the end; from a count of comments on, everything is the page's. */
const CONTROLS_END =
  /(?:PHẢN HỒI|Phản hồi|Gửi bình luận|Viết bình luận|Bình luận|Chia sẻ|Gửi phản hồi|In bài viết)(?:\s?\(\d*\))?\s*$/u;
const COMMENT_COUNT = /(?:Bình luận|Ý kiến|Phản hồi)\s?\(\d*\)/u;
const CONTROLS_REACH = 40;
const FOOT_REACH = 400;

/** Where the text ends that has comment controls glued behind it. */
function beforeControls(text: string, start: number, end: number): number {
  const reach = Math.max(start, end - FOOT_REACH);
  const counted = COMMENT_COUNT.exec(text.slice(reach, end));
  let at = counted ? trimEnd(text, start, reach + counted.index) : end;
  for (;;) {
    const controls = CONTROLS_END.exec(text.slice(Math.max(start, at - CONTROLS_REACH), at));
    if (!controls) return at;
    at = trimEnd(text, start, at - controls[0].length);
  }
}

/** A stop with the next sentence glued to it: "2013.Công đoàn". There the line break of the page was lost. */
const GLUED_STOP = /[\p{Ll}\d)”"][.!?…]{1,3}["”)]?(?=\p{Lu}\p{Ll}|["“]\p{Lu})/u;

/** Where the first paragraph of a line ends whose breaks were lost; -1 where none is glued. */
export function gluedBreak(text: string, { start, end }: Span): number {
  const glued = GLUED_STOP.exec(text.slice(start, end));
  return glued ? start + glued.index + glued[0].length : -1;
}

/** Cuts captions, signatures and controls out of one paragraph of the text. */
export function cutProse(text: string, { start, end }: Span, options: CutOptions): Cut {
  const { zone: own, last } = options;
  const content = last ? beforeControls(text, start, end) : end;
  const inside = signaturesInside(text, { start, end: content });
  const final =
    last || classAt(text, content - 1) !== Class.Stop ? signatureAtEnd(text, { start, end: content }) : undefined;
  const signatures = final && (last || !final.plain) ? [...inside.filter((s) => s.end <= final.start), final] : inside;
  const proseEnd = signatures.at(-1) === final && final ? final.start : content;
  const pieces: Block[] = [
    ...captionsInside(text, { start, end: proseEnd }, options).map((span) => ({
      zone: 'caption' as Zone,
      ...span,
    })),
    ...signatures.map((span) => ({ zone: 'byline' as Zone, start: span.start, end: span.end })),
    ...(content < end ? [{ zone: 'boilerplate' as Zone, start: content, end }] : []),
  ].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const push = (zone: Zone, from: number, to: number): void => {
    const begin = trimStart(text, from, to);
    const stop = trimEnd(text, begin, to);
    if (stop > begin) blocks.push({ zone, start: begin, end: stop });
  };
  let at = start;
  for (const piece of pieces) {
    if (piece.start < at) continue;
    push(own, at, piece.start);
    push(piece.zone, piece.start, piece.end);
    at = piece.end;
  }
  push(own, at, end);
  return { blocks, signatures };
}
