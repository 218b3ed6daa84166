/** campaigns: named emulation movements, drives, programmes, contests and events, in quotes or by their proper names. */
import { z } from 'zod';
import { classifyQuotes } from '../grammar/quotes/classes.ts';
import { kindWithin } from '../grammar/quotes/names.ts';
import type { ClassifiedQuote } from '../grammar/quotes/verdicts.ts';
import type { CampaignTrigger } from '../lexicon/campaign-triggers.ts';
import type { CampaignEntry } from '../lexicon/campaigns.ts';
import { CampaignKind } from '../record.ts';
import type { Article } from '../text/article.ts';
import { isCapitalized } from '../text/tokens.ts';
import { hasCapital, isFund, nameAfter, withSpring } from './campaigns/after-trigger.ts';
import { namedAgain, shortNames } from './campaigns/again.ts';
import { firstAnnounced, knownAfter, listAfter } from './campaigns/announced.ts';
import type { Name } from './campaigns/name.ts';
import type { Context, Extractor } from './extractor.ts';

/** `id`: the entry of the lexicon that the name is known by, null for a name that is not in it. */
const Value = z.object({ name: z.string(), kind: CampaignKind, id: z.string().nullable() });
export type CampaignValue = z.infer<typeof Value>;

/** The printed words as a name: single spaces, first letter capital. */
function nameOf(text: string): string {
  const name = text.replace(/\s+/g, ' ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The lexicon's entry for exactly these tokens. */
const entryAt = (context: Context, { from, to }: Pick<Name, 'from' | 'to'>): CampaignEntry | undefined =>
  context.terms.at(from).find((term) => term.lexicon === 'campaigns' && term.to === to)?.entry as
    | CampaignEntry
    | undefined;

/** What sets an edition's own words off from the campaign's name: “Vinh quang Việt Nam - Dấu ấn …”, “… năm 2012”. */
const EDITION_MARKS = new Set(['-', ':', 'năm', 'lần', 'giai']);

/** The id of the campaign that a name is of: the one it is in the lexicon, or an edition of. */
function idOf(article: Article, context: Context, name: Name): string | null {
  const typed = context.terms.at(name.from).find(({ lexicon }) => lexicon === 'campaign-triggers');
  const exact = entryAt(context, name) ?? (typed && entryAt(context, { from: typed.to, to: name.to }));
  if (exact) return exact.of ?? exact.id;
  for (const term of context.terms.at(name.from)) {
    if (term.lexicon !== 'campaigns' || term.to >= name.to) continue;
    const { fold, kind } = article.tokens[term.to]!;
    const entry = term.entry as CampaignEntry;
    if (entry.proper && (EDITION_MARKS.has(fold) || kind === 'digits')) return entry.of ?? entry.id;
  }
  return null;
}

/** Quoted spans whose inside is no campaign of its own. */
const OPAQUE = new Set(['campaign', 'slogan', 'honour', 'document', 'work', 'wording', 'offence', 'body']);

/** Is a token inside such a span? */
function opaqueOf(quotes: readonly ClassifiedQuote[], length: number): (token: number) => boolean {
  const inside = new Uint8Array(length);
  for (const quote of quotes) if (OPAQUE.has(quote.class)) inside.fill(1, quote.from, quote.to);
  return (token) => inside[token] === 1;
}

/** A name in ordinary letters and as long as this is no coincidence. */
const UNMISTAKABLE = 6;
const QUOTED = 4;
/** Ordinary words that are a campaign's name and as long as this are it wherever they stand. */
const WHOLE_TITLE = 9;

/** Every name of a campaign outside quotes; those of the lexicon and of the table of triggers may overlap. */
function* unquoted(article: Article, context: Context, named: readonly ClassifiedQuote[]): Generator<Name> {
  const { tokens } = article;
  const { terms } = context;
  const served = new Set(named.map(({ head }) => head?.from));
  for (const trigger of terms.of<CampaignTrigger>('campaign-triggers')) {
    const name = served.has(trigger.from) ? undefined : nameAfter(tokens, terms, trigger);
    if (name) {
      yield withSpring(tokens, name);
      yield* knownAfter(tokens, terms, trigger, name);
    }
    const first = served.has(trigger.from) ? undefined : firstAnnounced(tokens, trigger);
    if (!first) continue;
    yield first;
    yield* listAfter(tokens, first);
  }
  const quoted = new Set(named.map((quote) => entryAt(context, quote)?.id));
  for (const { entry, from, to } of terms.of<CampaignEntry>('campaigns')) {
    const capital = hasCapital(tokens, from, to);
    // "259 lao động giỏi, lao động sáng tạo" are people.
    const counted = !capital && tokens[from - 1]?.kind === 'digits';
    // known again by fewer words where the article has quoted it
    const least = quoted.has(entry.id) ? QUOTED : UNMISTAKABLE;
    const whole = to - from >= WHOLE_TITLE && isCapitalized(tokens[from]);
    if (!(entry.proper || whole) || counted || isFund(tokens, from) || (to - from < least && !capital)) continue;
    const name = { from, to, kind: kindWithin(tokens, terms, from, to) ?? entry.kind, rule: 'known-name' };
    yield withSpring(tokens, name);
    yield* listAfter(tokens, name);
  }
  // Names that are ordinary words too need their quotes or their trigger each time.
  yield* namedAgain(
    tokens,
    named.filter((quote) => entryAt(context, quote)?.proper !== false),
  );
}

export const campaigns: Extractor<CampaignValue> = {
  layer: 'campaigns',
  value: Value,
  examples: [
    [
      'Phát động phong trào “[Tham mưu giỏi, phục vụ tốt]” trong khu vực hành chính.',
      { name: 'Tham mưu giỏi, phục vụ tốt', kind: 'movement' },
    ],
    ['Các phong trào thi đua “Ca ba an toàn”, “[Máy sạch xưởng đẹp]” và “Ý tưởng vàng”', { kind: 'movement' }],
    ['Công đoàn tổ chức [Tết Sum vầy] cho đoàn viên ở trọ.', { name: 'Tết Sum vầy', kind: 'event' }],
    ['hưởng ứng cuộc vận động [5 không 3 sạch] do Hội phát động', { name: '5 không 3 sạch', kind: 'drive' }],
    [
      'hưởng ứng [tháng An toàn vệ sinh lao động] tại nhà máy',
      { name: 'Tháng An toàn vệ sinh lao động', kind: 'event' },
    ],
    ['Anh em gọi đây là “[siêu thị tình thương]” của xóm trọ.', null],
    ['đợt 2 với chủ đề “[Thi đua lao động giỏi, lao động sáng tạo, về đích sớm]”', null],
  ],
  *find(article, context) {
    const quotes = context.share(classifyQuotes);
    const named = quotes.filter((quote) => quote.class === 'campaign');
    const opaque = opaqueOf(quotes, article.tokens.length);
    const finding = (name: Name) => {
      const start = article.tokens[name.from]!.start;
      const end = article.tokens[name.to - 1]!.end;
      const value = {
        name: nameOf(article.text.slice(start, end)),
        kind: name.kind,
        id: idOf(article, context, name),
      };
      return { start, end, value, rule: `campaigns/${name.rule}` };
    };
    for (const { from, to, kind, by } of named)
      yield finding({ from, to, kind: kind as CampaignKind, rule: `quoted-${by}` });
    const governed = new Set(quotes.filter((quote) => quote.class !== 'campaign').map(({ from }) => from));
    for (const name of unquoted(article, context, named))
      if (!opaque(name.from) && !(name.rule === 'named-again' && governed.has(name.from))) yield finding(name);
    for (const name of shortNames(article.tokens, named)) yield finding(name);
  },
};
