/** html: a web page → reading: its article picked out of what stands around it, its metadata, offsets in the page as given. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Source, Warning } from '../record.ts';
import {
  createCollector,
  cutDraft,
  type Draft,
  joinDrafts,
  settleBelowPictures,
  splitLabels,
  textOf,
  textsOf,
} from './collect.ts';
import { readMetadata } from './html/metadata.ts';
import { type HtmlNode, type PageDraft, walkPage } from './html/page.ts';
import { pickArticle } from './html/pick.ts';
import { nestingOf, stripTags } from './html/strip.ts';
import type { Reading } from './reading.ts';
import { sourceByName } from './source.ts';
import { warn } from './warnings.ts';

/** Browsers give up on deeper trees as well, and the parser's stack would overflow. */
const DEEPEST = 512;

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

/** The syntax tree of a page; undefined when it nests too deep. */
function treeOf(html: string): HtmlNode | undefined {
  if (nestingOf(html) > DEEPEST) return undefined;
  try {
    return parser.parse(html) as HtmlNode;
  } catch (error) {
    // Stacks differ: what is shallow enough for one engine may overflow another's.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The paragraphs of HTML nested too deep for a tree: its text without tags, block by block. */
function stripped(input: string): Draft[] {
  const drafts: Draft[] = [];
  const collector = createCollector<Draft>((draft) => draft);
  const end = (): void => {
    const draft = collector.end();
    if (draft) drafts.push(draft);
  };
  for (const { pieces, breaks } of stripTags(input, 0)) {
    if (breaks) end();
    collector.add(pieces);
  }
  end();
  return drafts;
}

/** The paragraphs of a piece of HTML that stands at offset `base` of the input, in a text of another format. */
export function readFragment(html: string, base: number): Draft[] {
  const tree = treeOf(html);
  const drafts = tree ? walkPage(html, tree).drafts : stripped(html);
  return drafts.map(({ pieces, length, linked, slanted, hint }) => ({
    pieces: pieces.map(({ text, source, sourceEnd }) => ({ text, source: source + base, sourceEnd: sourceEnd + base })),
    length,
    linked,
    slanted,
    hint,
  }));
}

/** Captions that no class, figure or italics mark are shorter than this. */
const LONGEST_CAPTION = 160;

const SITE = /\s+(?:[|»·]|[-–—])\s+(?=[^|»·–—-]*$)/u;

/** The page's `<title>` without the name of the site behind it, as a title paragraph. */
function titleFrom(draft: PageDraft, headline: string): PageDraft {
  const text = textOf(draft);
  const cut = headline !== '' && text.startsWith(headline) ? headline.length : (SITE.exec(text)?.index ?? text.length);
  return { ...cutDraft(draft, cut)[0], zone: 'title' };
}

/** The known paper that a page's `<title>` ends with ("… | Báo Lao Động Online"). */
function siteOf(draft: PageDraft): Source | null {
  const text = textOf(draft);
  const mark = SITE.exec(text);
  const source = mark && sourceByName(text.slice(mark.index + mark[0].length));
  // "… | Thanh niên" is a section of another paper.
  return source && text.includes(source.name!) ? source : null;
}

/** Reads HTML: a page or a fragment. */
export function readHtml(input: string): Reading {
  const tree = treeOf(input);
  if (!tree) return { format: 'html', ...joinDrafts(stripped(input)), metadata: {}, warnings: [warn('deep-nesting')] };
  const page = walkPage(input, tree);
  const { metadata, headline, broken, ...facts } = readMetadata(page);
  const site = facts.site ?? (page.title && siteOf(page.title));
  const title = pickArticle(page, headline);
  settleBelowPictures(page.drafts, LONGEST_CAPTION);
  const drafts = [...page.drafts];
  if (!title && page.title) drafts.push(titleFrom(page.title, headline));
  const warnings: Warning[] = broken.map((span) => warn('json-ld', span));
  if (page.unclosed) warnings.push(warn('unclosed-tags', page.unclosed));
  const known = { ...textsOf(drafts), ...metadata };
  return { format: 'html', ...joinDrafts(splitLabels(drafts)), metadata: known, ...(site ? { site } : {}), warnings };
}
