/** signatures: names glued to the end of a paragraph, and after every item of a digest of short reports. */
import { type Byline, INITIAL, readByline } from './byline.ts';
import { Class, classAt, isAbbreviationPoint, type Span, trimEnd } from './spans.ts';

/** A signature cut out of a paragraph. */
export interface Signature extends Byline, Span {}

/** A byline where it stands. */
export const signed = ({ authors, plain }: Byline, start: number, end: number): Signature => ({
  authors,
  plain,
  start,
  end,
});

/** Who signs in front of the time of publication: "GIA MẪN - Thứ ba, 12/11/2019 17:25". */
const BEFORE_STAMP = /(?:^|\s[-–|]\s+)([^\d|:–-]{3,40}?)\s*[-–|]\s*(?=\d|thứ |chủ nhật|ngày )/iu;

/** The signature before the time of a dateline, if there is one. */
export function signatureBeforeStamp(text: string, { start, end }: Span): Signature | undefined {
  const found = BEFORE_STAMP.exec(text.slice(start, end));
  const byline = found ? readByline(found[1]!) : undefined;
  if (!found || !byline || byline.authors.length === 0) return undefined;
  const from = start + found.index + found[0].indexOf(found[1]!);
  return signed(byline, from, from + found[1]!.length);
}

/** How far from the end a glued signature may begin. */
const REACH = 90;
const CLOSED = /[.!?…"”»)]/;
const SENTENCE_END = /[\p{Ll}\d)”"%][.!?…]{1,3}["”)]?$/u;

/** The signature glued to the end of the paragraph, if there is one. */
export function signatureAtEnd(text: string, { start, end }: Span): Signature | undefined {
  for (let at = end - 2; at > Math.max(start, end - REACH); at--) {
    if (classAt(text, at - 1) < Class.Stop || !CLOSED.test(text[at - 1]!)) continue;
    const rest = text.slice(at, end);
    const own = rest.trim();
    if (own.length < 2 || (text[at - 1] === '.' && isAbbreviationPoint(text, start, at))) continue;
    const from = at + rest.length - rest.trimStart().length;
    const byline = readByline(own);
    if (byline) return signed(byline, from, from + own.length);
    if (SENTENCE_END.test(text.slice(Math.max(start, at - 5), at))) return undefined;
  }
  return undefined;
}

/** "N.T.Mai", "PH.HÀ". */
const INITIALS_HERE = new RegExp(`(?:${INITIAL})+\\p{Lu}\\p{L}*`, 'uy');
const NAME_HERE = /\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){1,3}/uy;
const STOP_BEFORE_CAPITAL = /[.…!?)”"]\s{1,3}(?=\p{Lu})/gu;
/** Abbreviations that begin an item and may be glued to the signature above it: "T.HLĐLĐ tỉnh". */
const ITEM_OPENINGS = ['LĐLĐ', 'CĐCS', 'CNVCLĐ', 'UBND', 'CĐ'] as const;
const FEWEST = 2;

/** Length of initials or of a name in capitals without what is glued to them: "T.HLĐLĐ" → 3, "L.NGUYÊNĐại" → 8. */
export function ownLength(run: string): number {
  const letters = /[^.\s]*$/u.exec(run)![0];
  const rest = run.length - letters.length;
  const upper = /^\p{Lu}*/u.exec(letters)![0];
  if (upper.length < letters.length) {
    if (upper.length > 1) return rest + upper.length - 1;
    return rest + /^\p{Lu}\p{Ll}*/u.exec(letters)![0].length;
  }
  const glued = ITEM_OPENINGS.find((opening) => letters.length > opening.length && letters.endsWith(opening));
  return rest + letters.length - (glued?.length ?? 0);
}

/** The name at `at` without the words that open the next item; 0 where it is none. */
function nameLength(text: string, at: number): number {
  NAME_HERE.lastIndex = at;
  const run = NAME_HERE.exec(text)?.[0];
  if (!run) return 0;
  let length = 0;
  for (const word of run.split(' ')) {
    if (ITEM_OPENINGS.some((opening) => word === opening)) return Math.max(0, length - 1);
    const own = ownLength(word);
    if (own < word.length) return length + own;
    length += word.length + 1;
  }
  // "Lê Thị Ngọc Mai LĐLĐ tỉnh X": the longest name, with the next item behind it
  return ITEM_OPENINGS.some((opening) => text.startsWith(` ${opening} `, at + run.length)) ? run.length : 0;
}

/** Counts initials behind a stop, up to `FEWEST`: they say that a paragraph is a digest of short reports. */
function countInitials(own: string): number {
  let initials = 0;
  for (let point = own.indexOf('.'); point >= 0 && initials < FEWEST; point = own.indexOf('.', point + 1)) {
    if (classAt(own, point - 1) !== Class.Upper || classAt(own, point + 1) !== Class.Upper) continue;
    const stop = trimEnd(own, 0, point - 1);
    if (stop < point - 1 && classAt(own, stop - 1) >= Class.Stop && own[point + 1] !== 'Ư') initials++;
  }
  return initials;
}

/** The signatures inside a digest of short reports, each after a full stop and before the next item. */
export function signaturesInside(text: string, { start, end }: Span): Signature[] {
  const own = text.slice(start, end);
  if (countInitials(own) < FEWEST) return [];
  const found: Signature[] = [];
  for (const { 0: gap, index } of own.matchAll(STOP_BEFORE_CAPITAL)) {
    const at = index + gap.length;
    INITIALS_HERE.lastIndex = at;
    const run = INITIALS_HERE.exec(own)?.[0];
    const length = run ? ownLength(run) : nameLength(own, at);
    const signature = own.slice(at, at + length);
    const byline = length > 2 && signature !== 'T.Ư' ? readByline(signature) : undefined;
    if (byline && /^\s{0,3}\p{Lu}/u.test(own.slice(at + length, at + length + 4)))
      found.push(signed(byline, start + at, start + at + length));
  }
  return found;
}
