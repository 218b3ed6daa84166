/**
 * format: tells text, Markdown and HTML apart. Text that only contains marks of the others stays text: markup that is not
 * taken away costs a little, lines of text that are run together cost the article.
 */
import type { Format } from '../record.ts';

/** How much of the input is looked at. */
const WINDOW = 20_000;

const OPENING = /^(?:<!doctype\s+html|<\?xml[^>]*\?>|<!--)/i;
const HTML_START =
  /^<(?:html|head|body|div|article|section|main|header|nav|aside|p|h[1-6]|table|ul|ol|meta|title|link|script|style|figure|span|center|font|blockquote|img|a|strong|b|em|i|br|hr)(?=[\s/>])[^<>]*>/iu;
const BLOCK_END = /<\/(?:p|div|h[1-6]|li|ul|ol|table|tr|td|article|section|figure|body|html|blockquote)\s*>/giu;
const BLOCK_START =
  /<(?:p|div|h[1-6]|li|ul|ol|table|tr|td|article|section|figure|body|html|blockquote)(?=[\s>])[^<>]*>/giu;
/** So many paired block elements are no text that talks about HTML. */
const BLOCK_PAIRS = 2;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function isHtml(head: string): boolean {
  const starts = HTML_START.test(head);
  if (OPENING.test(head) && (/^<!d/i.test(head) || /<(?:html|body|div|p|article)(?=[\s>])/iu.test(head))) return true;
  if (starts && /^<(?:html|head|body)/i.test(head)) return true;
  const pairs = Math.min(countOf(head, BLOCK_START), countOf(head, BLOCK_END));
  return starts
    ? /<\/\p{L}[\p{L}\d]*\s*>/u.test(head) || pairs > 0 || countOf(head, BLOCK_START) > 1
    : pairs >= BLOCK_PAIRS;
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n){0,80}?---[ \t]*(?:\r?\n|$)/u;
const FRONT_KEY =
  /^(?:id|url|title|author|authors|date|publishedAt|published_at|source|description|kicker|lede|tags|slug|lang|language)[ \t]*:/mu;

/** Marks that text has no use for. Each kind counts once, whatever its number. */
const MARKDOWN_SIGNS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '## Kết quả', pattern: /^#{1,6}[ \t]+[^\s#].*\n(?:[ \t]*\r?\n|$)/mu },
  { example: 'Kết quả\n=======', pattern: /^[^\s=-][^\n]*\n(?:={4,}|-{4,})[ \t]*\r?\n/mu },
  { example: '![Ảnh](anh.jpg)', pattern: /!\[[^[\]\n]*\]\([^\s()]+(?:[ \t]+"[^"\n]*")?\)/u },
  { example: '[đại hội](https://example.vn)', pattern: /(?<!!)\[[^[\]\n]+\]\((?:https?:|\/|#|mailto:)[^\s()]*\)/u },
  { example: '**Phúc Thọ**', pattern: /\*\*[^\s*][^*\n]*\*\*/u },
  { example: '```\nmã\n```', pattern: /^(?:```|~~~)[^\n`]*\n[\s\S]*?^(?:```|~~~)[ \t]*\r?$/mu },
  { example: '> trích', pattern: /^>[ \t]+\S/mu },
  { example: '| a | b |\n|---|---|', pattern: /^\|?[^|\n]+\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*\r?$/mu },
];
/** A first line "# Title" before a blank line opens a Markdown file. */
const TITLE_LINE = /^#[ \t]+[^\s#][^\n]*\n[ \t]*\r?\n/u;
const SIGNS = 2;

/**
 * The format of an input. Looks at the first 20,000 characters only; `text` unless the input shows that it is more.
 * A byte order mark and blank lines before the text do not matter.
 */
export function detectFormat(input: string): Format {
  const head = input.slice(0, WINDOW).replace(/^[\s\uFEFF\u200B]+/u, '');
  if (isHtml(head)) return 'html';
  const front = FRONT_MATTER.exec(head);
  if (front && FRONT_KEY.test(front[0])) return 'markdown';
  if (TITLE_LINE.test(head)) return 'markdown';
  return MARKDOWN_SIGNS.filter(({ pattern }) => pattern.test(head)).length >= SIGNS ? 'markdown' : 'text';
}
