/**
 * pick: which paragraphs of a page are the article, and the zones that its markup settles. The article is where the prose is;
 * the title, what stands between them and the names of classes say the rest. What is left open the text itself decides.
 */
import { RELATED_HEADS } from '../../lexicon/page-noise.ts';
import type { Zone } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { isHeadlineLink, isLink, textOf } from '../collect.ts';
import type { Page, PageDraft, PageElement } from './page.ts';

/** Shorter lines are labels, not prose. */
const PROSE = 40;
/** An element marked as the body must hold so much prose to be believed. */
const BODY_PROSE = 200;
/** The article is the smallest element with this share of the prose. */
const SHARE = 0.8;
const TITLE_WORDS = 4;

const wordsIn = (text: string): number => text.split(' ').length;
/** Is it the head of a list of articles, and none of them? */
const isListHead = (draft: PageDraft): boolean =>
  draft.linked === 0 && (draft.level > 0 || RELATED_HEADS.has(fold(textOf(draft).replace(/\s*:$/, ''))));
const startOf = (draft: PageDraft): number => draft.pieces[0]!.source;

/** Prose of each element with all it holds, in code units outside links; `skip` leaves elements out with their content. */
function weigh({ elements, drafts }: Page, least: number, skip: (index: number) => boolean): number[] {
  const weights = elements.map(() => 0);
  for (const draft of drafts) {
    const prose = draft.length - draft.linked;
    if (draft.element >= 0 && draft.level === 0 && draft.hint !== 'alt' && prose >= least && !skip(draft.element))
      weights[draft.element]! += prose;
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent } = elements[i]!;
    if (parent >= 0) weights[parent]! += weights[i]!;
  }
  return weights;
}

/** From `from` down to the smallest element that still holds most of its prose. Paragraphs themselves are not descended into. */
function descend(elements: readonly PageElement[], weights: readonly number[], from: number): number {
  const heaviest = elements.map(() => -1);
  for (let i = elements.length - 1; i > from; i--) {
    const { parent } = elements[i]!;
    if (parent >= 0 && (heaviest[parent] === -1 || weights[i]! >= weights[heaviest[parent]!]!)) heaviest[parent] = i;
  }
  const enough = weights[from]! * SHARE;
  let core = from;
  for (let next = heaviest[core]!; next !== -1; next = heaviest[next]!) {
    if (weights[next]! < enough || elements[next]!.name === 'p') break;
    core = next;
  }
  return core;
}

/** Indices of an element and of all that hold it. */
function lineOf(elements: readonly PageElement[], index: number): Set<number> {
  const line = new Set<number>();
  for (let at = index; at >= 0; at = elements[at]!.parent) line.add(at);
  return line;
}

/** The headline: the heading the page's own metadata repeats, else the nearest first-level heading above the article. */
function findTitle(page: Page, headline: string, coreStart: number): PageDraft | undefined {
  const key = fold(headline);
  const headings = page.drafts.filter(({ level }) => level > 0);
  const same = headings.find((draft) => {
    const text = fold(textOf(draft));
    return key !== '' && wordsIn(text) >= TITLE_WORDS && (key === text || key.startsWith(text) || text.startsWith(key));
  });
  if (same) return same;
  const above = headings.filter(
    (draft) => draft.level === 1 && startOf(draft) <= coreStart && wordsIn(textOf(draft)) >= TITLE_WORDS,
  );
  const first = above.at(-1) ?? headings.find((draft) => draft.level === 1 && wordsIn(textOf(draft)) >= TITLE_WORDS);
  const isNamed = (element: number): boolean =>
    element >= 0 && (page.elements[element]!.title || page.elements[page.elements[element]!.parent]?.title === true);
  return (
    first ??
    page.drafts.findLast(
      (draft) =>
        startOf(draft) < coreStart && isNamed(draft.element) && !isLink(draft) && wordsIn(textOf(draft)) >= TITLE_WORDS,
    )
  );
}

/** Longer texts are no captions, and no signatures. */
const LONGEST_CAPTION = 420;
const LONGEST_BYLINE = 60;

/** Is the paragraph the caption of the picture above it: in italics or centred, or in one small box with it? */
function isCaption({ elements }: Page, draft: PageDraft, inside: readonly boolean[], core: number): boolean {
  if (draft.picture < 0 || draft.hint !== undefined || draft.length > LONGEST_CAPTION) return false;
  if (draft.slanted >= draft.length / 2) return true;
  const line = lineOf(elements, draft.element);
  let box = draft.picture;
  while (box >= 0 && !line.has(box)) box = elements[box]!.parent;
  return box !== core && inside[box] === true && elements[box]!.name !== 'p';
}

/** Is the paragraph a signature: a few words that are set to the right? */
function isSignature({ elements }: Page, draft: PageDraft, core: number): boolean {
  if (draft.length > LONGEST_BYLINE || draft.hint !== undefined || /[:?!;]/.test(textOf(draft))) return false;
  for (let at = draft.element; at > core; at = elements[at]!.parent) if (elements[at]!.right) return true;
  return false;
}

/** Tables of fewer cells are frames for pictures or for the page. */
const TABLE_CELLS = 4;

/** The cells of the tables of figures inside the article: tables without pictures that hold short texts. */
function cellsOf({ elements, drafts }: Page, core: number): Set<PageDraft> {
  const tables = new Map<number, PageDraft[]>();
  for (const draft of drafts) {
    let at = draft.element;
    while (at > core && elements[at]!.name !== 'table') at = elements[at]!.parent;
    if (at <= core) continue;
    const cells = tables.get(at);
    if (cells) cells.push(draft);
    else tables.set(at, [draft]);
  }
  const isData = (cells: readonly PageDraft[]): boolean =>
    cells.length >= TABLE_CELLS && cells.every(({ hint, length }) => hint !== 'alt' && length < 4 * PROSE);
  return new Set([...tables.values()].filter(isData).flat());
}

/**
 * Settles the zones of a page's paragraphs, as far as its markup does. `headline` is what the metadata calls the article, or ''.
 * Returns the paragraph that is the title, and changes `zone` and `hint` of the drafts.
 */
export function pickArticle(page: Page, headline: string): PageDraft | undefined {
  const { elements, drafts } = page;
  if (elements.length === 0) return undefined;
  const all = weigh(page, PROSE, () => false);
  const marked = elements
    .map((_, i) => i)
    .filter((i) => elements[i]!.body && all[i]! >= BODY_PROSE)
    .sort((a, b) => all[b]! - all[a]!)[0];
  const frame = lineOf(elements, marked ?? -1);
  const early = findTitle(page, headline, Number.POSITIVE_INFINITY);
  const titleLine = lineOf(elements, early?.element ?? -1);
  /** Elements set apart by their own names, unless they hold the article. */
  const apart: (Zone | undefined)[] = [];
  elements.forEach(({ zone, parent, name }, i) => {
    const inherited = apart[parent];
    const outside = zone === 'related' || zone === 'boilerplate';
    const holds = marked === undefined ? all[i]! > (all[0] ?? 0) / 2 : frame.has(i);
    const holdsTitle = name !== 'nav' && name !== 'footer' && titleLine.has(i);
    apart.push(inherited ?? (outside && !holds && !holdsTitle ? zone : undefined));
  });
  let weights = weigh(page, PROSE, (i) => apart[i] !== undefined);
  if (weights[0] === 0) weights = weigh(page, 1, (i) => apart[i] !== undefined);
  const core = descend(elements, weights, marked !== undefined && apart[marked] === undefined ? marked : 0);
  const coreLine = lineOf(elements, core);
  const inside = elements.map(() => false);
  elements.forEach(({ parent }, i) => {
    inside[i] = i === core || (parent >= 0 && inside[parent]!);
  });
  const within = drafts.filter(({ element }) => element >= 0 && inside[element]);
  const coreStart = within.length > 0 ? startOf(within[0]!) : 0;
  const title = findTitle(page, headline, coreStart);
  let scope = core;
  if (title && title.element >= 0 && apart[title.element] === undefined) {
    const line = lineOf(elements, title.element);
    while (scope >= 0 && !line.has(scope)) scope = elements[scope]!.parent;
  }
  const scoped = elements.map(() => false);
  elements.forEach(({ parent }, i) => {
    scoped[i] = i === scope || (parent >= 0 && scoped[parent]!);
  });
  const titleStart = title ? startOf(title) : coreStart;
  /** What an element beside the article belongs to: the largest part of the page that does not hold the article. */
  const partOf = (element: number): number => {
    let at = element;
    while (at >= 0 && elements[at]!.parent >= 0 && !coreLine.has(elements[at]!.parent)) at = elements[at]!.parent;
    return at;
  };
  const parts = new Map<number, { links: number; linked: number; length: number }>();
  for (const draft of drafts) {
    const part = partOf(draft.element);
    const sum = parts.get(part) ?? { links: 0, linked: 0, length: 0 };
    if (isHeadlineLink(draft)) sum.links++;
    sum.linked += draft.linked;
    sum.length += draft.length;
    parts.set(part, sum);
  }
  const isList = (element: number): boolean => {
    const part = parts.get(partOf(element));
    return part !== undefined && (part.links >= 2 || (part.linked > part.length / 2 && part.links > 0));
  };
  /** The nearest zone that class names give, inside the article's scope. */
  const named = (draft: PageDraft): Zone | undefined => {
    for (let at = draft.element; at >= 0 && at !== scope && at !== core; at = elements[at]!.parent) {
      const { zone } = elements[at]!;
      if (zone && zone !== 'related' && zone !== 'boilerplate') return zone;
    }
    return undefined;
  };
  const zoneOf = (draft: PageDraft): Zone | undefined => {
    const { element } = draft;
    if (draft === title) return 'title';
    const outside = element >= 0 ? apart[element] : undefined;
    if (outside) return isListHead(draft) ? 'boilerplate' : outside;
    const zone = named(draft);
    const isInside = element >= 0 && inside[element]!;
    if (isInside && zone === 'caption') return 'caption';
    const before = startOf(draft) < coreStart;
    if (!isInside && element >= 0 && scoped[element]) {
      if (!before && isList(element)) return isListHead(draft) ? 'boilerplate' : 'related';
      if (before && (isLink(draft) || draft.hint === 'alt') && draft.level === 0)
        return zone === 'byline' || zone === 'kicker' || zone === 'caption' ? zone : 'boilerplate';
      if (draft.hint === 'alt' && zone !== 'caption') return 'boilerplate';
    } else if (!isInside) {
      const ofList = !before && (isHeadlineLink(draft) || isList(element));
      return ofList && !isListHead(draft) ? 'related' : 'boilerplate';
    } else if (isHeadlineLink(draft)) return 'related';
    if (zone === 'dateline' || zone === 'byline') return draft.length <= 120 ? zone : undefined;
    if (zone === 'lede') return draft.length >= PROSE && draft.hint !== 'alt' ? zone : undefined;
    if (zone === 'kicker') return startOf(draft) <= titleStart ? zone : undefined;
    if (zone || !isInside) return zone;
    if (isCaption(page, draft, inside, core)) return 'caption';
    return isSignature(page, draft, core) ? 'byline' : undefined;
  };
  const cells = cellsOf(page, core);
  for (const draft of drafts) {
    const zone = zoneOf(draft) ?? (cells.has(draft) ? 'body' : undefined);
    if (zone) draft.zone = zone;
    if (zone === 'lede' && draft.hint === 'heading') draft.hint = undefined;
  }
  return title;
}
