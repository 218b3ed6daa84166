/**
 * opening: the head of a page that was scraped onto one line with its text: section, headline, signature, time of publication and
 * lede glued together ("… tại Tây NinhThực hiện: Mai Quý - Lan Vy 15/09/2024 - 13:50(Dân trí) - Hàng nghìn em nhỏ …").
 */
import type { Paragraph } from '../reading.ts';
import { trimEnd, trimStart } from './spans.ts';

/** The stamp stands in the head, right before the paper's code. */
const STAMP = /\d{1,2}\/\d{1,2}\/\d{4} - \d{1,2}:\d{2}(?=\s?\((?!GMT)\p{Lu})/u;
const LONGEST_HEAD = 500;
const SIGNED = 'Thực hiện:';

/** Parts a paragraph whose head is glued to its text; any other is given back alone. `title`: the headline above it. */
function partHead(text: string, paragraph: Paragraph, title: string): readonly Paragraph[] {
  const { start, end } = paragraph;
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + LONGEST_HEAD)));
  if (!stamp || stamp.index === 0) return [paragraph];
  const stampAt = start + stamp.index;
  const signed = text.lastIndexOf(SIGNED, stampAt);
  const headEnd = signed < start ? stampAt : signed;
  const again = title === '' ? -1 : text.slice(start, headEnd).indexOf(title);
  const cuts = [start, ...(again > 0 ? [start + again] : []), headEnd, stampAt, stampAt + stamp[0].length, end];
  return cuts.slice(1).flatMap((to, i) => {
    const from = trimStart(text, cuts[i]!, to);
    const stop = trimEnd(text, from, to);
    return stop > from ? [{ ...paragraph, start: from, end: stop }] : [];
  });
}

/** The paragraphs of a page, those parted whose head is glued to their text. */
export function partOpening(text: string, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, second] = paragraphs;
  if (!first || !second || second.hint) return paragraphs;
  const parts = partHead(text, second, text.slice(first.start, first.end));
  return parts.length === 1 ? paragraphs : [first, ...parts, ...paragraphs.slice(2)];
}
