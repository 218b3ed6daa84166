/** strip: text out of HTML by taking the tags away, for pages that no tree can be built of and for HTML inside Markdown. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { align, type Piece } from '../align.ts';
import { BLOCKS, OPTIONAL_END, UNSEEN, VOIDS } from './tags.ts';

/** Pieces of text, none at the end of the input; `breaks` says that a new paragraph begins before them. */
export interface StrippedText {
  readonly pieces: readonly Piece[];
  readonly breaks: boolean;
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(?=[/!?\p{L}])([/!?]?)([^\s/>]*)[^>]*(?:>|$)/gu;
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();

/** Decodes character references in text that has no tags. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const escaped = text.replaceAll('<', '&lt;');
  const [node] = (fragments.parse(escaped) as { children: { value?: string }[] }).children;
  return node?.value ?? text;
}

/**
 * Takes the tags out of `html`, which begins at input offset `base`. Script, style and the like go with their content.
 * Linear, whatever the nesting.
 */
export function* stripTags(html: string, base: number): Generator<StrippedText> {
  let breaks = true;
  let at = 0;
  let skipUntil: string | undefined;
  const textTo = (end: number): StrippedText | undefined => {
    const raw = html.slice(at, end);
    if (skipUntil !== undefined || raw === '') return undefined;
    const part = { pieces: align(raw, decode(raw), base + at, 'html'), breaks };
    breaks = false;
    return part;
  };
  for (const match of html.matchAll(TAG)) {
    const name = match[2]?.toLowerCase();
    if (skipUntil !== undefined && !(match[1] === '/' && name === skipUntil)) continue;
    const part = textTo(match.index);
    if (part) yield part;
    at = match.index + match[0].length;
    skipUntil =
      name !== undefined && match[1] === '' && UNSEEN.has(name) && !match[0].endsWith('/>') ? name : undefined;
    if (name !== undefined && (BLOCKS.has(name) || name === 'br')) breaks = true;
  }
  const rest = textTo(html.length);
  if (rest) yield rest;
  else if (breaks) yield { pieces: [], breaks };
}

const TAG_NAME = /<(\/?)(\p{L}[^\s/>]*)/gu;

/**
 * How deep the elements of a page nest at most, counting those whose end tag may not be left out. End tags without their
 * start close nothing. Linear.
 */
export function nestingOf(html: string): number {
  const open = new Map<string, number>();
  let depth = 0;
  let deepest = 0;
  for (const [, close, tag] of html.matchAll(TAG_NAME)) {
    const name = tag!.toLowerCase();
    if (VOIDS.has(name) || OPTIONAL_END.has(name)) continue;
    const same = open.get(name) ?? 0;
    if (close && same === 0) continue;
    open.set(name, close ? same - 1 : same + 1);
    depth += close ? -1 : 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
