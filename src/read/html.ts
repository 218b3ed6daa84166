/** html: a web page → reading: its article picked out of what stands around it, its metadata, offsets in the page as given. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Warning } from '../record.ts';
import { createCollector, type Draft, joinDrafts, settleBelowPictures, textOf } from './collect.ts';
import { readMetadata } from './html/metadata.ts';
import { type HtmlNode, type PageDraft, walkPage } from './html/page.ts';
import { pickArticle } from './html/pick.ts';
import { nestingOf, stripTags } from './html/strip.ts';
import type { Reading } from './reading.ts';
import { warn } from './warnings.ts';

/** Browsers give up on deeper trees as well, and the parser's stack would overflow. */
const DEEPEST = 512;

const parser = unified().use(rehypeParse, { verbose: true }).freeze();

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
  const drafts = nestingOf(html) > DEEPEST ? stripped(html) : walkPage(html, parser.parse(html) as HtmlNode).drafts;
  return drafts.map(({ pieces, length, linked, slanted, hint }) => ({
    pieces: pieces.map(({ text, source, sourceEnd }) => ({ text, source: source + base, sourceEnd: sourceEnd + base })),
    length,
    linked,
    slanted,
    hint,
  }));
}

const SITE = /\s+(?:[|»·]|[-–—])\s+(?=[^|»·–—-]*$)/u;

/** The page's `<title>` without the name of the site behind it, as a title paragraph. */
function titleFrom(draft: PageDraft, headline: string): PageDraft {
  const text = textOf(draft);
  const cut = headline !== '' && text.startsWith(headline) ? headline.length : (SITE.exec(text)?.index ?? text.length);
  let left = cut;
  const pieces = draft.pieces.flatMap((piece) => {
    const length = Math.min(left, piece.text.length);
    left -= length;
    if (length === 0) return [];
    const linear = piece.text.length === piece.sourceEnd - piece.source;
    return [
      { ...piece, text: piece.text.slice(0, length), sourceEnd: linear ? piece.source + length : piece.sourceEnd },
    ];
  });
  return { ...draft, pieces, zone: 'title' };
}

/** Reads HTML: a page or a fragment. */
export function readHtml(input: string): Reading {
  if (nestingOf(input) > DEEPEST)
    return { format: 'html', ...joinDrafts(stripped(input)), metadata: {}, warnings: [warn('deep-nesting')] };
  const page = walkPage(input, parser.parse(input) as HtmlNode);
  const { metadata, site, headline, broken } = readMetadata(page);
  const title = pickArticle(page, headline);
  settleBelowPictures(page.drafts);
  const drafts = [...page.drafts];
  if (!title && page.title) drafts.push(titleFrom(page.title, headline));
  const warnings: Warning[] = broken.map((span) => warn('json-ld', span));
  if (page.unclosed) warnings.push(warn('unclosed-tags', page.unclosed));
  const kicker = drafts.find(({ zone }) => zone === 'kicker');
  const known = kicker ? { kicker: textOf(kicker).normalize('NFC'), ...metadata } : metadata;
  return { format: 'html', ...joinDrafts(drafts), metadata: known, ...(site ? { site } : {}), warnings };
}
