/** collect: pieces of parsed markup → paragraphs of read text: blanks collapsed as in a browser, letters composed, runs kept. */
import { createTextBuilder, type Run } from '../text/positions.ts';
import type { Piece } from './align.ts';
import type { Hint, Paragraph } from './reading.ts';

type Zone = NonNullable<Paragraph['zone']>;

/** A paragraph before it has its place in the text. */
export interface Draft {
  /** Collapsed and trimmed; never empty. */
  readonly pieces: readonly Piece[];
  /** Code units of text, and how many of them stand in links and in italics. */
  readonly length: number;
  readonly linked: number;
  readonly slanted: number;
  hint?: Hint | undefined;
  zone?: Zone | undefined;
}

/** What the markup does to a stretch of text. */
export interface Style {
  readonly linked?: boolean;
  readonly slanted?: boolean;
}

export interface Collector<D extends Draft> {
  /** Adds text to the open paragraph. */
  add(pieces: readonly Piece[], style?: Style): void;
  /** Ends the open paragraph; returns it unless it is blank. */
  end(hint?: Hint, zone?: Zone): D | undefined;
}

const BLANK = /[\s\u0000-\u001F\u007F-\u009F]+/gu;
const VISIBLE = /[^\s\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/u;

/** Collapses every run of blanks to one space and trims the ends, keeping the positions. */
function collapse(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let blank: { source: number; sourceEnd: number } | undefined;
  const push = (piece: Piece, from: number, to: number): void => {
    if (blank && result.length > 0) result.push({ text: ' ', ...blank });
    blank = undefined;
    const linear = piece.text.length === piece.sourceEnd - piece.source;
    result.push({
      text: piece.text.slice(from, to),
      source: linear ? piece.source + from : piece.source,
      sourceEnd: linear ? piece.source + to : piece.sourceEnd,
    });
  };
  for (const piece of pieces) {
    const linear = piece.text.length === piece.sourceEnd - piece.source;
    let at = 0;
    for (const { 0: space, index } of piece.text.matchAll(BLANK)) {
      if (index > at) push(piece, at, index);
      const source = linear ? piece.source + index : piece.source;
      const sourceEnd = linear ? source + space.length : piece.sourceEnd;
      blank = blank && sourceEnd >= blank.source ? { source: blank.source, sourceEnd } : { source, sourceEnd };
      at = index + space.length;
    }
    if (at < piece.text.length) push(piece, at, piece.text.length);
  }
  return result;
}

/** A collector that hands each finished paragraph to `finish`, which may add to it. */
export function createCollector<D extends Draft>(finish: (draft: Draft) => D): Collector<D> {
  let pieces: Piece[] = [];
  let [length, linked, slanted] = [0, 0, 0];
  return {
    add(added, style = {}) {
      for (const piece of added) {
        pieces.push(piece);
        length += piece.text.length;
        if (style.linked) linked += piece.text.length;
        if (style.slanted) slanted += piece.text.length;
      }
    },
    end(hint, zone) {
      const collapsed = collapse(pieces);
      const draft: Draft = { pieces: collapsed, length, linked, slanted, hint, zone };
      pieces = [];
      length = linked = slanted = 0;
      return collapsed.some(({ text }) => VISIBLE.test(text)) ? finish(draft) : undefined;
    },
  };
}

/** Adds preformatted text: every line is a paragraph, so a fence around a whole file still leaves its lines. */
export function addLines<D extends Draft>(
  end: (hint: Hint) => unknown,
  add: Collector<D>['add'],
  pieces: readonly Piece[],
): void {
  for (const { text, source, sourceEnd } of pieces) {
    const linear = text.length === sourceEnd - source;
    for (const { 0: line, index } of text.matchAll(/[^\n]+|\n/g)) {
      if (line === '\n') end('code');
      else if (linear) add([{ text: line, source: source + index, sourceEnd: source + index + line.length }]);
      else add([{ text: line, source, sourceEnd }]);
    }
  }
  end('code');
}

/** The text of a draft. */
export const textOf = (draft: Draft): string => draft.pieces.map(({ text }) => text).join('');

/** Captions are shorter than this, as a rule. */
const LONG = 200;

/** Says of what stands below a picture and is no caption that it is body: lists, headings, long paragraphs in upright letters. */
export function settleBelowPictures(drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    if (drafts[i - 1]?.hint !== 'alt' || draft.zone !== undefined) return;
    const upright = draft.length > LONG && draft.slanted < draft.length / 2;
    if (draft.hint === 'list' || draft.hint === 'heading' || (draft.hint === undefined && upright)) draft.zone = 'body';
  });
}

/** Puts drafts in the order of the input and joins them, one a line. */
export function joinDrafts(drafts: readonly Draft[]): { text: string; runs: Run[]; paragraphs: Paragraph[] } {
  const builder = createTextBuilder();
  const paragraphs: Paragraph[] = [];
  const ordered = [...drafts].sort((a, b) => a.pieces[0]!.source - b.pieces[0]!.source);
  let last = 0;
  for (const { pieces, hint, zone } of ordered) {
    if (paragraphs.length > 0) builder.append('\n', last, Math.max(last, pieces[0]!.source));
    const start = builder.length();
    for (const { text, source, sourceEnd } of pieces) builder.append(text, source, sourceEnd);
    last = pieces.at(-1)!.sourceEnd;
    paragraphs.push({ start, end: builder.length(), ...(hint ? { hint } : {}), ...(zone ? { zone } : {}) });
  }
  return { ...builder.build(), paragraphs };
}
