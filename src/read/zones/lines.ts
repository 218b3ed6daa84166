/** lines: the features of a line that tell its zone, each found once and cheaply. */
import {
  CONTROL_OPENINGS,
  CONTROLS,
  END_LINES,
  END_OPENINGS,
  RELATED_HEADS,
  SHORT_CONTROL_OPENINGS,
} from '../../lexicon/page-noise.ts';
import { fold } from '../../text/fold.ts';
import { readDateline } from '../dateline.ts';
import type { Hint, Paragraph } from '../reading.ts';
import { type Byline, readByline } from './byline.ts';
import { isSection } from './sections.ts';
import { signatureAtEnd } from './signatures.ts';

/**
 * What a line looks like on its own. `prose`: sentences; `short`: a headline, subhead, caption or list item;
 * the others are the page's furniture.
 */
export type Look =
  | 'prose'
  | 'short'
  | 'dateline'
  | 'control'
  | 'end'
  | 'related-head'
  | 'related-line'
  | 'section'
  | 'tags'
  | 'slug'
  | 'mark';

/** The looks of lines that are the page's and no part of any article. */
export const FURNITURE: ReadonlySet<Look> = new Set<Look>([
  'control',
  'end',
  'related-head',
  'section',
  'tags',
  'slug',
  'mark',
]);

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly look: Look;
  /** Folded, for lines short enough to be repeated headlines; '' for others. */
  readonly fold: string;
  /** Does it end like a sentence? */
  readonly stop: boolean;
  /** ISO 8601, of a dateline that says its year. */
  readonly published: string | null;
  /** What the line says as a signature, if it can be one. */
  readonly byline: Byline | undefined;
  readonly hint: Hint | undefined;
  readonly zone: Paragraph['zone'];
}

/** Longer lines are never headlines, and are not folded. */
const LONGEST_HEADLINE = 320;
/** With a full stop, a longer line is no headline either. */
const LONGEST_STOPPED = 130;
/** Longer lines are no controls; their first words are enough to know them by. */
const LONGEST_CONTROL = 240;
const OPENING_REACH = 48;
const LONGEST_SHORT_CONTROL = 48;
/** A line with a full stop is prose from this length on; below it, it can be a headline or a caption. */
const SHORTEST_PROSE = 40;

const STOP_END = /(?:[.…]|[.!?…]\s?["”’'»)\]]|["”]\.)\s*$/u;
/** Looked for from the stop on: most lines have few. */
const SENTENCE_INSIDE =
  /[.!?…](?<=\p{Ll}[.!?…])["”)]?\s+["“]?\p{Lu}\p{L}*\s\p{Ll}|[.…](?<=\p{Ll}{2}[.…])["”)]?\s+["“]?\p{Lu}\p{L}*\s/u;
const MARKED_LETTER = /[À-ỹ]/u;
const FILE_NAME = /^\S{1,80}\.(?:jpe?g|png|gif|webp|bmp|svg|mp4)$/iu;
const NUMBERED_FILE = /^[\p{L}\d]{0,12}(?:[ _-]\d{4,}){1,}(?:[ _-]\p{L}{1,2})?$/u;
const CAMERA_FILE = /^(?:img|dsc|dscn|dscf|image|photo|screenshot|z)[ _-]?\d[\d _-]*(?:\.\p{L}+)?$/iu;
const COUNT_TAIL = /\s*(?:\(\s*\d*\s*\)|[:»›>…]+|\.{2,})\s*$/u;
const COUNT_ONLY = /^\(?\s*\d{1,7}\s*\)?$/;
const PLAYER = /^\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}/;
const VIEWS = /^[\d.,]+\s(?:lượt xem|lượt đọc|views?|bình luận)/iu;
const TAGS =
  /^(?:[^,]{1,50},(?=[^\s\d])){2,}[^,]{1,50}$|^(?:[^|]{1,50} \| ){2,}[^|]{1,50}$|^#[^#\s][^#]{0,50}(?:#[^#\s][^#]{0,50})*$/u;
const BRACKETS = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;
const PAGE_LETTER = /^(?:M|A|[+\-|*•.·_=~]+|A\s?[-+]?\s?A\s?[+-]?|[|]\s*)$/u;

/** The key under which tables and other lines know a short line. */
export const keyOf = (text: string): string => fold(text.replace(COUNT_TAIL, '').replace(COUNT_TAIL, ''));

/** Is this an alt text made from a file name: syllables without any diacritic, or digits? */
function isSlug(text: string): boolean {
  if (FILE_NAME.test(text) || CAMERA_FILE.test(text) || NUMBERED_FILE.test(text)) return true;
  if (MARKED_LETTER.test(text) || text.length < 16) return false;
  return text === text.toLowerCase() && !/[.!?:;,"“]/.test(text) && text.split(/[ _-]+/).length >= 4;
}

/** "Xem thêm: …", ">> …": the headline of another article on one line with its head. */
function isRelatedLine(key: string): boolean {
  if (key.startsWith('>>') || key.startsWith('»')) return true;
  const colon = key.indexOf(':');
  return colon > 0 && colon < 30 && RELATED_HEADS.has(key.slice(0, colon).trim());
}

/** Is it a sentence with a signature behind its full stop? */
function isSigned(text: string): boolean {
  const signature = signatureAtEnd(text, { start: 0, end: text.length });
  return signature !== undefined && signature.start > SHORTEST_PROSE;
}

/** Asks whether a text begins with one of the openings, all of which are known by their first letter. */
function beginsWithOneOf(openings: readonly string[]): (text: string) => boolean {
  const byLetter = new Map<string, string[]>();
  for (const opening of openings) byLetter.set(opening[0]!, [...(byLetter.get(opening[0]!) ?? []), opening]);
  return (text) => byLetter.get(text[0] ?? '')?.some((opening) => text.startsWith(opening)) === true;
}

const opensLikeEnd = beginsWithOneOf(END_OPENINGS);
const opensLikeControl = beginsWithOneOf(CONTROL_OPENINGS);
const opensLikeShortControl = beginsWithOneOf(SHORT_CONTROL_OPENINGS);

/** What the first words of a line make it, where they are a control's. */
function openingLook(text: string, stop: boolean): 'end' | 'control' | undefined {
  const opening = fold(text.slice(0, OPENING_REACH));
  if (opensLikeEnd(opening)) return 'end';
  if (opensLikeControl(opening)) return 'control';
  return !stop && text.length <= LONGEST_SHORT_CONTROL && opensLikeShortControl(opening) ? 'control' : undefined;
}

function lookOf(text: string, key: string, opening: Look | undefined, stop: boolean, dated: boolean): Look {
  if (key === '' || PAGE_LETTER.test(text)) return 'mark';
  if (dated) return 'dateline';
  if (RELATED_HEADS.has(key)) return 'related-head';
  if (isRelatedLine(key)) return 'related-line';
  if (opening === 'end' || END_LINES.has(key)) return 'end';
  if (
    CONTROLS.has(key) ||
    (/^[[<(]/.test(key) && CONTROLS.has(key.replace(BRACKETS, ''))) ||
    COUNT_ONLY.test(text) ||
    PLAYER.test(text) ||
    VIEWS.test(text)
  )
    return 'control';
  if (opening) return opening;
  if (isSection(key)) return 'section';
  if (TAGS.test(text)) return 'tags';
  if (isSlug(text)) return 'slug';
  const prose = (stop && text.length >= SHORTEST_PROSE) || SENTENCE_INSIDE.test(text);
  return prose || isSigned(text) ? 'prose' : 'short';
}

/** Reads the features of a paragraph of `text`. */
export function lineOf(text: string, { start, end, hint, zone }: Paragraph): Line {
  const own = text.slice(start, end);
  const stop = STOP_END.test(own.slice(-8));
  const opening = own.length > LONGEST_CONTROL ? undefined : openingLook(own, stop);
  if (!opening && (own.length > LONGEST_HEADLINE || (stop && own.length > LONGEST_STOPPED)))
    return { start, end, text: own, look: 'prose', fold: '', stop, published: null, byline: undefined, hint, zone };
  const key = keyOf(own);
  const published = readDateline(own);
  const look = lookOf(own, key, opening, stop, published !== undefined);
  const byline = look === 'short' || look === 'section' ? readByline(own) : undefined;
  return { start, end, text: own, look, fold: key, stop, published: published ?? null, byline, hint, zone };
}
