/** page: a syntax tree of HTML → its elements as a flat table and its paragraphs, in one walk without recursion. */
import type { Zone } from '../../record.ts';
import { align, type Markup } from '../align.ts';
import { addLines, createCollector, type Draft, type Style } from '../collect.ts';
import type { Hint } from '../reading.ts';
import { BLOCKS, CONTROLS, HEADINGS, OPTIONAL_END, UNSEEN, VOIDS } from './tags.ts';
import { FRAMES, meaningOfNames } from './words.ts';

interface Place {
  readonly start: { readonly offset?: number };
  readonly end: { readonly offset?: number };
}

/** A syntax tree node, as much of it as is used here. */
export interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly HtmlNode[];
  readonly position?: Place;
  readonly data?: {
    readonly position?: {
      readonly opening?: Place;
      readonly closing?: Place;
      readonly properties?: Readonly<Record<string, Place>>;
    };
  };
}

/** An element that was walked; parents come before their children. */
export interface PageElement {
  readonly name: string;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
  /** What class names, ids and the element's own name say. */
  readonly zone: Zone | undefined;
  /** Is it marked as the body of an article? */
  readonly body: boolean;
  /** Is it named a headline? */
  readonly title: boolean;
  /** Is its text set to the right, as signatures are? */
  readonly right: boolean;
}

export interface PageDraft extends Draft {
  /** Index of the element that holds the paragraph. */
  element: number;
  /** 1 to 6 in a heading, else 0. */
  level: number;
  /** Index of the element that holds the picture right above the paragraph, -1 where there is none. */
  picture: number;
}

export interface Page {
  readonly elements: readonly PageElement[];
  readonly drafts: readonly PageDraft[];
  /** The `<title>` of the page. */
  readonly title: PageDraft | undefined;
  /** Elements that say something about the article: meta, link, time, html, scripts of JSON-LD. */
  readonly facts: readonly { readonly node: HtmlNode; readonly element: number }[];
  /** The first element without its end tag. */
  readonly unclosed: { readonly start: number; readonly end: number } | undefined;
}

const FACTS = new Set(['meta', 'link', 'time', 'html']);
const TAG_ZONES: Readonly<Record<string, Zone>> = {
  nav: 'boilerplate',
  footer: 'boilerplate',
  header: 'boilerplate',
  aside: 'related',
  figcaption: 'caption',
  time: 'dateline',
};

const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';

/** The string value of an attribute, '' when it has none. */
export const attribute = (node: HtmlNode, name: string): string => stringOf(node.properties?.[name]);

function isHidden(node: HtmlNode): boolean {
  return node.properties?.hidden === true || /display\s*:\s*none/i.test(attribute(node, 'style'));
}

/** Captions are set in italics or in the middle. */
const isCentred = (node: HtmlNode): boolean =>
  /text-align\s*:\s*center|font-style\s*:\s*italic/i.test(attribute(node, 'style')) ||
  attribute(node, 'align') === 'center';

function describe(node: HtmlNode, parent: number): PageElement {
  const name = node.tagName!;
  const names = `${attribute(node, 'className')} ${attribute(node, 'id')}`.split(/\s+/).filter((each) => each !== '');
  const meaning = meaningOfNames(names);
  const body = meaning.body || /articleBody/i.test(attribute(node, 'itemProp'));
  const role = attribute(node, 'role');
  let zone = FRAMES.has(name) || body ? undefined : (meaning.zone ?? TAG_ZONES[name]);
  if (CONTROLS.has(name) || isHidden(node) || /^(?:navigation|banner|contentinfo|search|dialog)$/.test(role))
    zone = 'boilerplate';
  if (role === 'complementary') zone = 'related';
  const right = /text-align\s*:\s*right/i.test(attribute(node, 'style')) || attribute(node, 'align') === 'right';
  return { name, parent, zone, body, title: meaning.title, right };
}

/** Do the element's own names set it apart from the line it stands in (a `<span class="date">`)? */
const standsApart = (element: PageElement): boolean => element.zone !== undefined && element.name !== 'a';

/** Walks the tree. Offsets of the drafts count in `input`. */
export function walkPage(input: string, root: HtmlNode): Page {
  const elements: PageElement[] = [];
  const drafts: PageDraft[] = [];
  const facts: { node: HtmlNode; element: number }[] = [];
  let title: PageDraft | undefined;
  let unclosed: Page['unclosed'];
  let current = -1;
  let level = 0;
  let picture = -1;
  let style: Style = {};
  let hint: Hint | undefined;
  let last = 0;
  const collector = createCollector<PageDraft>((draft) => ({ ...draft, element: current, level, picture }));
  const end = (as = hint): void => {
    const draft = collector.end(as);
    if (!draft) return;
    drafts.push(draft);
    if (draft.hint !== 'alt') picture = -1;
  };
  type Step = HtmlNode | (() => void);
  const steps: Step[] = [root];
  const later = (children: readonly HtmlNode[] | undefined): void => {
    for (let i = (children?.length ?? 0) - 1; i >= 0; i--) steps.push(children![i]!);
  };
  const addText = (node: HtmlNode, markup: Markup = 'html'): void => {
    const [start, stop] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || stop === undefined || !node.value) return;
    // The parser moves text out of tables: what comes from elsewhere is a paragraph of its own.
    if (start < last) end();
    last = start;
    const pieces = align(input.slice(start, stop), node.value, start, markup);
    if (hint === 'code') addLines(end, collector.add, pieces);
    else collector.add(pieces, style);
  };
  const addAlt = (node: HtmlNode): void => {
    const alt = attribute(node, 'alt');
    const place = node.data?.position?.properties?.alt;
    if (alt.trim() === '' || place?.start.offset === undefined) return;
    const raw = input.slice(place.start.offset, place.end.offset);
    const before = /^alt\s*=\s*["']?/i.exec(raw)?.[0].length ?? 0;
    end();
    const value = raw.slice(before).replace(/["']$/, '');
    collector.add(align(value, alt, place.start.offset + before, 'raw'));
    end('alt');
  };
  const open = (node: HtmlNode): void => {
    const name = node.tagName!;
    const isLd = name === 'script' && /ld\+json/i.test(attribute(node, 'type'));
    if (FACTS.has(name) || isLd || attribute(node, 'itemProp')) facts.push({ node, element: current });
    if (name === 'title' && title === undefined && node.children?.[0]) {
      end();
      addText(node.children[0], 'raw');
      title = collector.end();
      return;
    }
    if (UNSEEN.has(name)) {
      if (name === 'head') later(node.children);
      return;
    }
    if (name === 'br' || name === 'hr') {
      const at = node.position?.start.offset ?? last;
      if (level > 0) collector.add([{ text: ' ', source: at, sourceEnd: node.position?.end.offset ?? at }]);
      else end();
      return;
    }
    if (name === 'img') {
      end();
      picture = current;
      addAlt(node);
      return;
    }
    const positions = node.data?.position;
    if (!unclosed && positions?.opening && !positions.closing && !VOIDS.has(name) && !OPTIONAL_END.has(name))
      unclosed = { start: positions.opening.start.offset!, end: positions.opening.end.offset! };
    const before = { current, level, style, hint };
    const element = describe(node, current);
    const block = BLOCKS.has(name) || standsApart(element);
    if (block) end();
    elements.push(element);
    current = elements.length - 1;
    if (name === 'a' && attribute(node, 'href') !== '') style = { ...style, linked: true };
    else if (name === 'em' || name === 'i' || isCentred(node)) style = { ...style, slanted: true };
    if (HEADINGS.has(name)) {
      level = Number(name[1]);
      hint = 'heading';
    } else if (name === 'li') hint = 'list';
    else if (name === 'pre') hint = 'code';
    else if (element.zone === 'caption') hint = 'caption';
    steps.push(() => {
      if (block) end();
      ({ current, level, style, hint } = before);
    });
    later(node.children);
  };
  while (steps.length > 0) {
    const step = steps.pop()!;
    if (typeof step === 'function') step();
    else if (step.type === 'text') addText(step);
    else if (step.type === 'element') open(step);
    else later(step.children);
  }
  end();
  return { elements, drafts, title, facts, unclosed };
}
