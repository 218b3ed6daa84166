/** tail: what stands below the text: signature, tags, comment controls, lists of other articles, the page's foot. */
import type { Zone } from '../../record.ts';
import { FURNITURE, type Line } from './lines.ts';

export interface Tail {
  /** Index of the first line of the tail; the number of lines where there is none. */
  readonly start: number;
  /** Zones of the lines from `start` on. */
  readonly zones: readonly Zone[];
}

/** A short line below the text that is at least this long is a headline of another article. */
const SHORTEST_HEADLINE = 28;

/** Finds the tail of the lines after `from`, the first line of the text, and after what the markup says is body. */
export function findTail(lines: readonly Line[], from: number): Tail {
  const settled = lines.findLastIndex(({ zone }) => zone === 'body');
  const start = tailStart(lines, Math.max(from, settled));
  const zones: Zone[] = [];
  let related = false;
  let dated = false;
  // Below tags and controls a plain name is a tag, not a signature.
  let furnished = false;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.look === 'related-head') {
      related = true;
      zones.push('boilerplate');
    } else if (line.look === 'dateline') {
      zones.push(related || dated ? 'boilerplate' : 'dateline');
      dated = true;
    } else if (FURNITURE.has(line.look)) {
      furnished ||= line.look !== 'mark';
      zones.push('boilerplate');
    } else if (related) zones.push('related');
    else if (line.byline && !dated && (!line.byline.plain || !furnished)) zones.push('byline');
    else if (line.look === 'prose') zones.push(dated ? 'related' : i === lines.length - 1 ? 'lede' : 'related');
    else zones.push(!dated && line.text.length >= SHORTEST_HEADLINE ? 'related' : 'boilerplate');
  }
  return { start, zones };
}

/** How the lines from here on go on, up to where the page's own lists or comments begin. */
interface Outlook {
  /** Two paragraphs in a row, or a signed one: the article's text goes on. */
  readonly text: boolean;
  /** Any paragraph at all. */
  readonly prose: boolean;
}

const NOTHING: Outlook = { text: false, prose: false };

/**
 * Does the line sign what stands above it? A plain name does so only below a whole sentence, or where nothing but the page's
 * furniture follows: sentences are sometimes broken around names.
 */
function isSignature({ byline }: Line, above: Line, below: Line | undefined): boolean {
  if (!byline) return false;
  const ends = below === undefined || FURNITURE.has(below.look) || below.look === 'dateline';
  return !byline.plain || ends || above.stop || FURNITURE.has(above.look) || above.byline !== undefined;
}

/** Index of the first line of the tail. A signature or a list of headlines in the middle of the text does not begin it. */
function tailStart(lines: readonly Line[], from: number): number {
  const outlooks: Outlook[] = new Array(lines.length + 1).fill(NOTHING);
  for (let i = lines.length - 1; i > from; i--) {
    const { look } = lines[i]!;
    const next = lines[i + 1];
    if (look === 'end' || look === 'related-head') continue;
    outlooks[i] =
      look === 'prose'
        ? { text: next !== undefined && (next.look === 'prose' || next.byline !== undefined), prose: true }
        : outlooks[i + 1]!;
  }
  // The last line that goes on in the next: two paragraphs in a row, or a signed one.
  const lastText = outlooks.findLastIndex(({ text }, i) => text && lines[i]?.look === 'prose');
  let paragraphs = 0;
  const free = lines.findLastIndex(({ zone, look }) => zone === undefined && !FURNITURE.has(look));
  for (let i = from + 1; i < lines.length; i++) {
    const { look, zone } = lines[i]!;
    // The head of a box that the markup sets apart says nothing of the lines below the box.
    if (look === 'related-head' && zone !== undefined && i < free) continue;
    const signs = isSignature(lines[i]!, lines[i - 1]!, lines[i + 1]);
    const { text, prose } = outlooks[i + 1]!;
    if (look === 'end') return i;
    // A stamp below nothing but the lede stands above the text, wherever that goes on.
    const above = look === 'dateline' && paragraphs === 0 && i < lastText;
    if ((look === 'related-head' || look === 'dateline' || signs) && !text && !above) return i;
    if (look === 'prose') paragraphs++;
    if ((look === 'control' || look === 'tags' || look === 'section') && !prose) return i;
  }
  return lines.length;
}
