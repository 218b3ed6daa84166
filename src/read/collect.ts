/** collect: pieces of parsed markup → paragraphs of read text: blanks collapsed as in a browser, letters composed, runs kept. */
import { RELATED_HEADS } from '../lexicon/page-noise.ts';
import { fold } from '../text/fold.ts';
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

/** Title and kicker of drafts whose zones the markup settled. */
export function textsOf(drafts: readonly Draft[]): { title?: string; kicker?: string } {
  const text = (zone: Zone): string | undefined => {
    const draft = drafts.find((each) => each.zone === zone);
    return draft && textOf(draft).normalize('NFC');
  };
  const [title, kicker] = [text('title'), text('kicker')];
  return { ...(title ? { title } : {}), ...(kicker ? { kicker } : {}) };
}

/** A line that is a link with at least so many words is a headline of another article. */
const HEADLINE_WORDS = 5;
/** A line is a link when this share of it is; the rest is a label, marks, a date. */
const LINKED = 0.8;

export const isLink = (draft: Draft): boolean => draft.length > 0 && draft.linked >= draft.length * LINKED;

/** Is the line a link to another article? */
export const isHeadlineLink = (draft: Draft): boolean =>
  isLink(draft) && textOf(draft).split(' ').length >= HEADLINE_WORDS;

/** The first `length` code units of pieces, and the rest. */
function cutPieces(pieces: readonly Piece[], length: number): [Piece[], Piece[]] {
  const [head, tail]: [Piece[], Piece[]] = [[], []];
  let left = length;
  for (const piece of pieces) {
    const take = Math.min(left, piece.text.length);
    left -= take;
    const linear = piece.text.length === piece.sourceEnd - piece.source;
    if (take > 0)
      head.push({
        ...piece,
        text: piece.text.slice(0, take),
        sourceEnd: linear ? piece.source + take : piece.sourceEnd,
      });
    if (take < piece.text.length)
      tail.push({ ...piece, text: piece.text.slice(take), source: linear ? piece.source + take : piece.source });
  }
  return [head, tail];
}

/** A draft cut after `length` code units of its text; blanks at the cut are dropped. */
export function cutDraft<D extends Draft>(draft: D, length: number): [D, D] {
  const [head, tail] = cutPieces(draft.pieces, length);
  return [
    { ...draft, pieces: collapse(head) },
    { ...draft, pieces: collapse(tail) },
  ];
}

const LABEL = /^[^:]{3,30}:\s/u;

/** Cuts the head of a list off a related headline that follows it on its line ("Xem thêm: …"). */
export function splitLabels(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const label = draft.zone === 'related' ? LABEL.exec(textOf(draft))?.[0] : undefined;
    if (label === undefined || !RELATED_HEADS.has(fold(label.slice(0, -2)))) return [draft];
    const [head, tail] = cutDraft(draft, label.length);
    return [{ ...head, zone: 'boilerplate' as const }, tail];
  });
}

/** Does the text end as a sentence does? */
const SENTENCE_END = /[.!?…][”"’)]?$/u;

/**
 * Says of what stands below a picture and is no caption that it is body: lists, headings, and sentences in upright letters,
 * longer than `long` code units.
 */
export function settleBelowPictures(drafts: readonly Draft[], long: number): void {
  drafts.forEach((draft, i) => {
    if (drafts[i - 1]?.hint !== 'alt' || draft.zone !== undefined) return;
    const upright = draft.slanted < draft.length / 2 && draft.length > long && SENTENCE_END.test(textOf(draft));
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
