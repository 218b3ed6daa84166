/** highlight: a record on its article, as one self-contained HTML page on which a person can check every value. */
import { readArticle } from '../read/index.ts';
import { type ArticleRecord, LAYERS, type Mention } from '../record.ts';
import type { Article, Block } from '../text/article.ts';
import { toTextOffset } from '../text/positions.ts';
import { firstIndex } from '../text/search.ts';
import { tokenAt } from '../text/tokens.ts';
import { describe } from './describe.ts';
import { escapeHtml, isolate } from './escape.ts';
import { LABELS, type Language } from './labels.ts';
import { type Mark, type Nested, nest } from './marks.ts';
import { SCRIPT, STYLE } from './page.ts';
import { SCRIPT_HASH } from './script-hash.ts';

export interface HighlightOptions {
  /** Language of the page's own words (default `vi`). */
  readonly language?: Language;
}

/** A mention back on the text that was read; null where the record does not fit the text. */
function markOf(article: Article, mention: Mention): { start: number; end: number } | null {
  if (mention.end > article.source.length) return null;
  const start = toTextOffset(article.runs, mention.start);
  const end = toTextOffset(article.runs, mention.end);
  return end > start ? { start, end } : null;
}

function marksOf(article: Article, record: ArticleRecord, language: Language): { marks: Mark[]; lost: number } {
  const { layers, zones, words } = LABELS[language];
  const marks: Mark[] = [];
  let lost = 0;
  for (const layer of LAYERS)
    for (const item of record[layer])
      for (const mention of item.mentions as Mention[]) {
        const span = markOf(article, mention);
        if (!span) {
          lost++;
          continue;
        }
        const certain = mention.certain !== false;
        const facts = [
          `${words.rule} ${mention.rule}`,
          `${words.zone} ${zones[mention.zone]}`,
          ...(certain ? [] : [words.inferred]),
        ];
        marks.push({
          layer,
          ...span,
          certain,
          about: `${layers[layer]}: ${describe(layer, item)} [${facts.join(', ')}]`,
        });
      }
  return { marks, lost };
}

/** The text `from`..`to` with its marks. */
function render(text: string, from: number, to: number, nested: readonly Nested[]): string {
  let html = '';
  let at = from;
  for (const { mark, start, end, first, inside } of nested) {
    html += escapeHtml(text.slice(at, start));
    const state = `${mark.layer}${mark.certain ? '' : ' inferred'}`;
    html += `<mark class="${state}" data-layer="${mark.layer}" data-about="${escapeHtml(mark.about)}"${first ? ' tabindex="0"' : ''}>${render(text, start, end, inside)}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

/** Sentences of the article as text ranges; what stands outside the content zones has none. */
const sentenceRanges = ({ sentences, tokens }: Article): { start: number; end: number }[] =>
  sentences.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));

const sentenceId = (index: number): string => `s${index + 1}`;

function renderBlock(
  article: Article,
  block: Block,
  marks: readonly Mark[],
  sentences: readonly { start: number; end: number; id: string }[],
): string {
  let html = '';
  let at = block.start;
  const piece = (start: number, end: number): string =>
    render(
      article.text,
      start,
      end,
      nest(marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => clip(mark, start, end))),
    );
  for (const { start, end, id } of sentences) {
    html += `${piece(at, start)}<span class="sentence" id="${id}">${piece(start, end)}</span>`;
    at = end;
  }
  return html + piece(at, block.end);
}

const clip = (mark: Mark, start: number, end: number): Mark => ({
  ...mark,
  start: Math.max(mark.start, start),
  end: Math.min(mark.end, end),
});

/** Items that overlap `start`..`end`, of a list ordered by `start` in which none is longer than `longest`. */
function overlapping<T extends { start: number; end: number }>(
  list: readonly T[],
  start: number,
  end: number,
  longest: number,
): T[] {
  const out: T[] = [];
  for (let i = firstIndex(list, (item) => item.start < start - longest); i < list.length && list[i]!.start < end; i++)
    if (list[i]!.end > start) out.push(list[i]!);
  return out;
}

const longestOf = (list: readonly { start: number; end: number }[]): number =>
  list.reduce((most, { start, end }) => Math.max(most, end - start), 0);

/** Counts or dates as a list; each leads to the sentence of its first mention. */
function renderList(article: Article, record: ArticleRecord, layer: 'counts' | 'dates', language: Language): string {
  const { words, zones } = LABELS[language];
  const items = record[layer].map((item) => {
    const [mention] = item.mentions;
    const span = mention && markOf(article, mention);
    const sentence = span ? sentenceIndex(article, span.start) : -1;
    const said = mention
      ? `${isolate(mention.text)} <small>(${zones[mention.zone]}${item.mentions.length > 1 ? ` ×${item.mentions.length}` : ''})</small><br>`
      : '';
    const about = `${said}${isolate(describe(layer, item as never))}`;
    return `<li><a${sentence < 0 ? '' : ` href="#${sentenceId(sentence)}"`}>${about}</a></li>`;
  });
  return `<h2>${layer === 'counts' ? words.figures : words.dates} (${items.length})</h2><ol>${items.join('') || `<li>${words.none}</li>`}</ol>`;
}

/** Index of the sentence at a text offset; -1 when there is none. */
function sentenceIndex({ sentences, tokens }: Article, offset: number): number {
  const token = tokenAt(tokens, offset);
  const index = firstIndex(sentences, ({ to }) => to <= token);
  return index < sentences.length ? index : -1;
}

/**
 * The article with every mention of its record marked, as one HTML page: a switch for each layer; hover or focus shows
 * value, rule and zone; counts and dates stand beside the text and lead to their sentences. Nothing is fetched from anywhere.
 * `input` must be the string the record was made from; a record that does not fit it gives a page that says so.
 * Throws TypeError when `input` is no string.
 */
export function highlight(input: string, record: ArticleRecord, { language = 'vi' }: HighlightOptions = {}): string {
  const article = readArticle(input, { format: record.article.format });
  const { words, layers, zones } = LABELS[language];
  const { marks, lost } = marksOf(article, record, language);
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const sentences = sentenceRanges(article).map((range, i) => ({ ...range, id: sentenceId(i) }));
  const longest = { mark: longestOf(marks), sentence: longestOf(sentences) };
  const paragraphs = article.blocks.map((block) => {
    const { zone, start, end } = block;
    const html = renderBlock(
      article,
      block,
      overlapping(marks, start, end, longest.mark),
      overlapping(sentences, start, end, longest.sentence),
    );
    return `<p class="${zone}" data-zone="${zones[zone]}">${html}</p>`;
  });
  const { title, source, publishedAt, authors } = record.article;
  const meta = [source?.name ?? source?.code, publishedAt, authors.join(', ')]
    .filter(Boolean)
    .map((text) => isolate(text!));
  const switches = LAYERS.map(
    (layer) =>
      `<label class="${layer}"><input type="checkbox" id="show-${layer}" checked><i></i>${layers[layer]} (${record[layer].length})</label>`,
  );
  const warnings = [...record.warnings.map(({ message }) => message), ...(lost > 0 ? [words.mismatch] : [])];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'">
<title>${escapeHtml(title ?? words.untitled)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${isolate(title ?? words.untitled)}</h1>
<p class="meta">${meta.join(' · ') || words.unknown}</p>
${warnings.length > 0 ? `<div class="warnings" role="note"><strong>${words.warnings}</strong><ul>${warnings.map((text) => `<li>${isolate(text)}</li>`).join('')}</ul></div>` : ''}
<fieldset><legend>${words.layers}</legend>${switches.join('')}</fieldset>
</header>
<main>
<article>${paragraphs.join('\n')}</article>
<aside>${renderList(article, record, 'counts', language)}${renderList(article, record, 'dates', language)}</aside>
</main>
<footer>${escapeHtml(`${record.generator.name} ${record.generator.version}`)}</footer>
<div id="tip" role="status" aria-live="polite"></div>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
