/** facts: what front matter says of the article, and what of it stands nowhere else in the text. */
import { newspaperByCode } from '../../lexicon/newspapers.ts';
import type { Source } from '../../record.ts';
import type { Metadata } from '../../text/article.ts';
import { fold } from '../../text/fold.ts';
import { align } from '../align.ts';
import { createCollector, type Draft, textOf } from '../collect.ts';
import { sourceByDomain, sourceOf } from '../source.ts';
import { readTimestamp } from '../timestamp.ts';
import type { FrontMatter, FrontValue } from './front-matter.ts';

const DOMAIN = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** A source as front matter gives it: a domain, a code or a name, with what else is known of the paper. */
function readSource(text: string): Source {
  if (DOMAIN.test(text)) return sourceByDomain(text) ?? { code: null, name: null, domain: text.toLowerCase() };
  const paper = newspaperByCode.get(text);
  if (paper || (text.length <= 8 && !/\s/.test(text) && text === text.toUpperCase()))
    return sourceOf({ code: text, paper });
  return { code: null, name: text, domain: null };
}

/** What front matter says of the article. */
export function readFacts({ values }: FrontMatter): { metadata: Partial<Metadata>; site: Source | undefined } {
  const first = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const text = values.get(key)?.[0]?.text.normalize('NFC').trim();
      if (text) return text;
    }
    return undefined;
  };
  const [id, url, title, kicker] = [
    first('id', 'slug'),
    first('url', 'link', 'permalink'),
    first('title'),
    first('kicker'),
  ];
  const published = first('publishedat', 'published', 'date', 'pubdate', 'datepublished');
  const publishedAt = published === undefined ? null : readTimestamp(published);
  const authors = (values.get('authors') ?? values.get('author') ?? [])
    .flatMap(({ text }) => text.normalize('NFC').split(/\s*[,;]\s*/))
    .filter((name) => name !== '');
  const language = first('language', 'lang');
  const source = first('source', 'publisher');
  const metadata = {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(kicker ? { kicker } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(authors.length > 0 ? { authors } : {}),
    ...(language && /^vi/i.test(language) ? { language: 'vie' } : {}),
  };
  return { metadata, site: source === undefined ? undefined : readSource(source) };
}

/** Title, kicker and lede that stand in the front matter alone are read there, so that their facts have a place. */
export function draftsOf(input: string, { values }: FrontMatter, body: readonly Draft[]): Draft[] {
  const printed = new Set(body.slice(0, 6).map((draft) => fold(textOf(draft))));
  const drafts: Draft[] = [];
  const read = (zone: 'title' | 'kicker' | 'lede', value: FrontValue | undefined): void => {
    if (!value || printed.has(fold(value.text))) return;
    const collector = createCollector<Draft>((draft) => draft);
    collector.add(align(input.slice(value.start, value.end), value.text, value.start, 'markdown'));
    const draft = collector.end(undefined, zone);
    if (draft) drafts.push(draft);
  };
  read('kicker', values.get('kicker')?.[0]);
  if (!body.some(({ zone }) => zone === 'title')) read('title', values.get('title')?.[0]);
  read('lede', (values.get('lede') ?? values.get('sapo') ?? values.get('description') ?? values.get('summary'))?.[0]);
  return drafts;
}
