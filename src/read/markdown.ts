/** markdown: Markdown with optional YAML front matter → reading. */
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Warning } from '../record.ts';
import { align } from './align.ts';
import {
  addLines,
  createCollector,
  type Draft,
  isHeadlineLink,
  joinDrafts,
  type Style,
  settleBelowPictures,
  splitLabels,
  textsOf,
} from './collect.ts';
import { readFragment } from './html.ts';
import { draftsOf, readFacts } from './markdown/facts.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { cellsOf } from './markdown/tables.ts';
import { readPlain } from './plain.ts';
import type { Hint, Reading } from './reading.ts';
import { warn } from './warnings.ts';

/** A syntax tree node, as much of it as is used here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly title?: string | null;
  readonly depth?: number;
  readonly url?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const parser = unified().use(remarkParse).freeze();

/** What costs the parser the square of its length: text without a blank line (its emphasis), lists inside lists. */
const LONGEST_PARAGRAPH = 20_000;
const MOST_NESTED_ITEMS = 400;
const NESTED_ITEM = /^[ \t]+(?:[-*+]|\d{1,9}[.)])[ \t]/gm;
const BLANK_LINE = /\n[ \t]*\r?\n/g;

const LONE_TAG = /^<(?!br(?![^\s/>])|img\s)[^<>]*>$/iu;
const STYLES: Readonly<Record<string, Style>> = {
  link: { linked: true },
  linkReference: { linked: true },
  emphasis: { slanted: true },
};
const HINTS: Readonly<Record<string, Hint>> = { heading: 'heading', listItem: 'list', code: 'code' };
const offsetsOf = (node: Node): [number, number] => [node.position!.start.offset!, node.position!.end.offset!];

/** Collects the paragraphs of a syntax tree; `base` is the input offset of the text it was parsed from. */
function collectTree(input: string, base: number, root: Node): Draft[] {
  const drafts: Draft[] = [];
  const collector = createCollector<Draft>((draft) => {
    if (!draft.zone && isHeadlineLink(draft)) draft.zone = 'related';
    drafts.push(draft);
    return draft;
  });
  /** What to do next: a node to open, or a thunk that closes one. The stack keeps deep quotes from overflowing. */
  type Step = { readonly node: Node; readonly hint: Hint | undefined; readonly style: Style } | (() => void);
  const steps: Step[] = [{ node: root, hint: undefined, style: {} }];
  let titled = false;
  while (steps.length > 0) {
    const step = steps.pop()!;
    if (typeof step === 'function') {
      step();
      continue;
    }
    const { node, style } = step;
    const hint = HINTS[node.type] ?? step.hint;
    const [start, end] = node.position
      ? (offsetsOf(node).map((offset) => offset + base) as [number, number])
      : [base, base];
    const raw = () => input.slice(start, end);
    switch (node.type) {
      case 'text':
        collector.add(align(raw(), node.value!, start, 'markdown'), style);
        break;
      case 'inlineCode': {
        const ticks = /^`+/.exec(raw())?.[0].length ?? 0;
        collector.add(align(raw().slice(ticks), node.value!, start + ticks, 'markdown'), style);
        break;
      }
      case 'code': {
        const fence = /^(?:`{3,}|~{3,})[^\n]*\n?/.exec(raw())?.[0].length ?? 0;
        addLines(collector.end, collector.add, align(raw().slice(fence), node.value!, start + fence, 'markdown'));
        break;
      }
      case 'html':
        // A tag in a line says nothing of its own; the text inside it follows as text.
        if (LONE_TAG.test(raw())) break;
        collector.end(hint);
        drafts.push(...readFragment(raw(), start));
        break;
      case 'image':
      case 'imageReference':
        collector.end(hint);
        if (node.alt) {
          collector.add(align(raw().slice(2), node.alt, start + 2, 'markdown'));
          collector.end('alt');
        }
        break;
      case 'break':
        if (hint === 'heading') collector.add([{ text: ' ', source: start, sourceEnd: end }]);
        else collector.end(hint);
        break;
      case 'thematicBreak':
      case 'definition':
        break;
      default: {
        const cells = node.type === 'paragraph' ? cellsOf(raw(), start) : undefined;
        if (cells) {
          for (const cell of cells) {
            const tree = parser.parse(cell.text) as Node;
            for (const draft of collectTree(input, cell.start, tree))
              drafts.push({ ...draft, zone: draft.zone ?? 'body' });
          }
          break;
        }
        const block = node.type === 'paragraph' || node.type === 'heading';
        if (block) {
          const isTitle: boolean = node.type === 'heading' && node.depth === 1 && !titled;
          titled ||= isTitle;
          steps.push(() => void collector.end(hint, isTitle ? 'title' : undefined));
        }
        const within = { ...style, ...STYLES[node.type] };
        const children = node.children ?? [];
        for (let i = children.length - 1; i >= 0; i--) steps.push({ node: children[i]!, hint, style: within });
      }
    }
  }
  collector.end();
  return drafts;
}

/** Would the input cost the parser more than it is worth? Linear. */
function isTooLong(input: string): boolean {
  let start = 0;
  for (const { index } of input.matchAll(BLANK_LINE)) {
    if (index - start > LONGEST_PARAGRAPH) return true;
    start = index;
  }
  return input.length - start > LONGEST_PARAGRAPH || (input.match(NESTED_ITEM)?.length ?? 0) > MOST_NESTED_ITEMS;
}

/** A rule on the first line with a key or nothing below it: meant as front matter. */
const FRONT_OPENING = /^---[ \t]*\r?\n(?:[\p{L}_-]+[ \t]*:|[^\n]*\S)/u;

/** Reads Markdown. Front matter that does not parse gives a warning, and its unread lines stay in the text. */
export function readMarkdown(input: string): Reading {
  if (isTooLong(input)) return { ...readPlain(input), format: 'markdown', warnings: [warn('markdown-too-long')] };
  const from = input.charCodeAt(0) === 0xfeff ? 1 : 0;
  const front = readFrontMatter(input, from);
  const warnings: Warning[] = [];
  const base = front?.end ?? from;
  const drafts = collectTree(input, base, parser.parse(input.slice(base)) as Node);
  settleBelowPictures(drafts, 0);
  if (front) drafts.unshift(...draftsOf(input, front, drafts));
  for (const span of front?.unread ?? []) {
    const collector = createCollector<Draft>((draft) => draft);
    collector.add([{ text: input.slice(span.start, span.end), source: span.start, sourceEnd: span.end }]);
    const draft = collector.end('code', 'boilerplate');
    if (draft) drafts.push(draft);
    warnings.push(warn('front-matter', span));
  }
  if (!front && FRONT_OPENING.test(input.slice(from, from + 200)))
    warnings.push(warn('front-matter', { start: from, end: from + 3 }));
  const facts = front && readFacts(front);
  return {
    format: 'markdown',
    ...joinDrafts(splitLabels(drafts)),
    metadata: { ...textsOf(drafts), ...facts?.metadata },
    ...(facts?.site ? { site: facts.site } : {}),
    warnings,
  };
}
