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

/** Finds the tail of the lines after `from`, the first line of the text. */
export function findTail(lines: readonly Line[], from: number): Tail {
  const start = tailStart(lines, from);
  const zones: Zone[] = [];
  let related = false;
  let dated = false;
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.look === 'related-head') {
      related = true;
      zones.push('boilerplate');
    } else if (line.look === 'dateline') {
      zones.push(related || dated ? 'boilerplate' : 'dateline');
      dated = true;
    } else if (FURNITURE.has(line.look)) zones.push('boilerplate');
    else if (related) zones.push('related');
    else if (line.byline && !dated) zones.push('byline');
    else if (line.look === 'prose') zones.push(dated ? 'related' : i === lines.length - 1 ? 'lede' : 'related');
    else zones.push(!dated && line.text.length >= SHORTEST_HEADLINE ? 'related' : 'boilerplate');
  }
  return { start, zones };
}

function tailStart(lines: readonly Line[], from: number): number {
  let i = from + 1;
  if (from >= lines.length) return lines.length;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.look === 'end') return i;
    if (line.look === 'related-head' && !resumes(lines, i + 1)) return i;
    if (line.look === 'dateline' && !resumes(lines, i + 1)) return i;
    if (line.byline && !resumes(lines, i + 1)) return i;
    if (FURNITURE.has(line.look) && !resumes(lines, i + 1)) return i;
  }
  return lines.length;
}

/** Does the article's text go on after a list of headlines or a signature in its middle? Two paragraphs in a row say so. */
function resumes(lines: readonly Line[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.look === 'end' || line.look === 'related-head') return false;
    if (line.look !== 'prose') continue;
    const next = lines[i + 1];
    return next !== undefined && (next.look === 'prose' || next.byline !== undefined);
  }
  return false;
}
