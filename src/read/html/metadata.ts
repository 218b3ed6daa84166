/** metadata: what a page says about its article: JSON-LD, OpenGraph and other meta elements, `<time>`, canonical link, lang. */
import type { Source } from '../../record.ts';
import type { Metadata } from '../../text/article.ts';
import { fold } from '../../text/fold.ts';
import { sourceByDomain, sourceByName } from '../source.ts';
import { readTimestamp } from '../timestamp.ts';
import { attribute, type HtmlNode, type Page } from './page.ts';

export interface PageMetadata {
  readonly metadata: Partial<Metadata>;
  /** The site that published the page. */
  readonly site: Source | undefined;
  /** The headline, to know it again in the text; '' when the page has none. */
  readonly headline: string;
  /** Scripts of JSON-LD that are no JSON. */
  readonly broken: readonly { readonly start: number; readonly end: number }[];
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
/** A JSON-LD graph nested deeper is not read. */
const DEEPEST = 8;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const string = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

/** All objects of a JSON-LD value, from the outside in. */
function objectsOf(value: unknown, depth = 0): Json[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => objectsOf(each, depth + 1));
  return isObject(value)
    ? [value, ...objectsOf(value['@graph'], depth + 1), ...objectsOf(value.mainEntity, depth + 1)]
    : [];
}

/** Names of the persons in a JSON-LD `author`. */
function personsOf(author: unknown): string[] {
  return listOf(author).flatMap((each) => {
    if (typeof each === 'string') return [string(each)];
    if (!isObject(each) || /Organization$/.test(string(each['@type']))) return [];
    return listOf(each.name).map(string);
  });
}

const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/:?#\s]+)/iu;
/** Names that are papers, desks or accounts and no authors. */
const NOT_AUTHOR =
  /^(?:báo|tạp chí|đài|cổng|trang|ban biên tập|tòa soạn|bbt|admin|administrator|pv|phóng viên|online)(?!\p{L})|[@/]|\.(?:vn|com|org|net)/iu;

/** Author names without papers and accounts; a list in one string is parted. */
function authorsOf(names: readonly string[], publisher: string): string[] {
  const authors = names
    .flatMap((name) => name.split(/\s*[,;]\s*|\s+[-–]\s+/))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !NOT_AUTHOR.test(fold(name)) && fold(name) !== fold(publisher));
  return [...new Set(authors)];
}

interface Facts {
  readonly metas: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly times: readonly string[];
  readonly lang: string;
  readonly article: Json;
  readonly broken: { start: number; end: number }[];
}

/** The text of an element that holds nothing but text, else ''. */
const innerText = (node: HtmlNode): string => (node.children ?? []).map(({ value }) => value ?? '').join('');

function gather(page: Page): Facts {
  const metas = new Map<string, string>();
  const items = new Map<string, string[]>();
  const times: string[] = [];
  const broken: { start: number; end: number }[] = [];
  const graph: Json[] = [];
  let canonical = '';
  let lang = '';
  for (const { node } of page.facts) {
    const name = node.tagName!;
    if (name === 'script') {
      try {
        graph.push(...objectsOf(JSON.parse(innerText(node))));
      } catch {
        const { start, end } = node.position!;
        broken.push({ start: start.offset!, end: end.offset! });
      }
    } else if (name === 'html') lang ||= attribute(node, 'lang');
    else if (name === 'link') {
      if (/^canonical$/i.test(attribute(node, 'rel'))) canonical ||= attribute(node, 'href').trim();
    } else if (name === 'time') times.push(attribute(node, 'dateTime') || innerText(node));
    else if (name === 'meta') {
      const key = (attribute(node, 'property') || attribute(node, 'name')).toLowerCase();
      const content = string(attribute(node, 'content'));
      if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
    }
    const item = attribute(node, 'itemProp');
    const content = string(attribute(node, 'content') || attribute(node, 'dateTime') || innerText(node));
    if (item !== '' && content !== '') items.set(item, [...(items.get(item) ?? []), content]);
  }
  const article = graph.find((each) => listOf(each['@type']).some((type) => ARTICLE.test(string(type)))) ?? {};
  return { metas, items, canonical, times, lang, article, broken };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  vi: 'vie',
  en: 'eng',
  fr: 'fra',
  zh: 'zho',
  ko: 'kor',
  ja: 'jpn',
};

/** Reads the metadata of a page. Only what the page states; the text is asked for the rest. */
export function readMetadata(page: Page): PageMetadata {
  const { metas, items, canonical, times, lang, article, broken } = gather(page);
  const meta = (...keys: string[]): string => keys.map((key) => metas.get(key) ?? '').find((text) => text !== '') ?? '';
  const [publisher] = listOf(article.publisher).map((each) => (isObject(each) ? string(each.name) : string(each)));
  const siteName = publisher || meta('og:site_name', 'copyright');
  const entity = article.mainEntityOfPage;
  const url = canonical || meta('og:url') || string(article.url) || string(isObject(entity) ? entity['@id'] : entity);
  const domain = HOST.exec(url)?.[1]?.toLowerCase() ?? null;
  const dates = [
    string(article.datePublished),
    meta('article:published_time', 'pubdate', 'datepublished', 'publishdate', 'dc.date.issued', 'date'),
    items.get('datePublished')?.[0] ?? '',
    times[0] ?? '',
  ];
  const publishedAt = dates.map(readTimestamp).find((date) => date !== null);
  const authors = authorsOf(
    [personsOf(article.author), items.get('author') ?? [], [meta('article:author', 'author', 'dc.creator')]].find(
      (names) => authorsOf(names, siteName).length > 0,
    ) ?? [],
    siteName,
  );
  const headline = string(article.headline) || meta('og:title', 'twitter:title') || items.get('headline')?.[0] || '';
  const site: Source | undefined =
    sourceByDomain(siteName) ??
    sourceByName(siteName) ??
    (domain || siteName ? { code: null, name: siteName || null, domain } : undefined);
  const language = LANGUAGES[lang.slice(0, 2).toLowerCase()];
  return {
    headline,
    site,
    broken,
    metadata: {
      ...(url && /^https?:/i.test(url) ? { url } : {}),
      ...(publishedAt ? { publishedAt } : {}),
      ...(authors.length > 0 ? { authors } : {}),
      ...(language ? { language } : {}),
    },
  };
}
