/** campaigns: named emulation movements, drives, programmes, contests and events, in quotes or by their proper names. */
import { z } from 'zod';
import { type ClassifiedQuote, classifyQuotes, kindWithin } from '../grammar/quote-classes.ts';
import { CALENDAR_WORDS } from '../grammar/quote-words.ts';
import { endOfName, endOfTitle, isSyllable } from '../grammar/unquoted-names.ts';
import type { CampaignTrigger } from '../lexicon/campaign-triggers.ts';
import type { CampaignEntry } from '../lexicon/campaigns.ts';
import type { Term } from '../lexicon/trie.ts';
import { CampaignKind } from '../record.ts';
import type { Article } from '../text/article.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';

/** `id`: the entry of the lexicon that the name is known by, null for a name that is not in it. */
const Value = z.object({ name: z.string(), kind: CampaignKind, id: z.string().nullable() });
export type CampaignValue = z.infer<typeof Value>;
type CampaignFinding = Finding<CampaignValue>;

/** The printed words as a name: single spaces, first letter capital. */
export function nameOf(text: string): string {
  const name = text.replace(/\s+/g, ' ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The lexicon's entry for exactly these tokens. */
const entryAt = (context: Context, from: number, to: number): CampaignEntry | undefined =>
  context.terms.at(from).find((term) => term.lexicon === 'campaigns' && term.to === to)?.entry as
    | CampaignEntry
    | undefined;

/** The id a name is known by: of the campaign itself where the entry is a short name. */
const idOf = (entry: CampaignEntry | undefined): string | null => entry?.of ?? entry?.id ?? null;

function finding(
  article: Article,
  context: Context,
  from: number,
  to: number,
  kind: CampaignKind,
  rule: string,
): CampaignFinding {
  const start = article.tokens[from]!.start;
  const end = article.tokens[to - 1]!.end;
  return {
    start,
    end,
    value: { name: nameOf(article.text.slice(start, end)), kind, id: idOf(entryAt(context, from, to)) },
    rule: `campaigns/${rule}`,
  };
}

const hasCapital = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isCapitalized(tokens[i])) return true;
  return false;
};

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap === Gap.block || tokens[i]!.gap === Gap.line || /^[.!?:…"“”]$/.test(tokens[i - 1]?.text ?? '');

/** The longest campaign of the lexicon that begins at a token. */
const knownAt = (context: Context, from: number): Term<CampaignEntry> | undefined =>
  context.terms.at(from).find((term) => term.lexicon === 'campaigns') as Term<CampaignEntry> | undefined;

/** Lexicons of bodies and places: what begins with one of their names after "Tết" is no name of a Tết. */
const BODIES = new Set(['organization-types', 'provinces']);
/** Before "tháng" these make it a stretch of time: "hàng tháng Công ty …". */
const MONTH_COUNTERS = new Set(
  'hàng hằng mỗi từng các những mấy nhiều cuối đầu giữa vài một hai ba sáu theo'.split(' '),
);

/** Names after a head word, without quotes: "cuộc vận động 5 không 3 sạch", "Hội khỏe CNVCLĐ ngành Xây dựng", "tháng Công nhân". */
function afterTrigger(
  article: Article,
  context: Context,
  { entry, from, to }: Term<CampaignTrigger>,
): CampaignFinding | undefined {
  const { tokens } = article;
  const next = tokens[to];
  if (!next || next.gap === Gap.block || entry.unquoted === 'none') return undefined;
  const typed = isCapitalized(tokens[from]);
  const known = knownAt(context, to);
  const stops = (token: number): boolean => context.terms.at(token).some((term) => BODIES.has(term.lexicon));
  switch (entry.unquoted) {
    case 'own': {
      const before = tokens[from - 1];
      if (CALENDAR_WORDS.has(next.fold) || !isCapitalized(next)) return undefined;
      if (!typed && (before?.kind === 'digits' || MONTH_COUNTERS.has(before?.fold ?? ''))) return undefined;
      if (context.terms.at(to).some((term) => BODIES.has(term.lexicon))) return undefined;
      if (entry.id === 'thang' && typed && next.shape === 'upper')
        return finding(article, context, from, to + 1, entry.kind, 'own');
      const end = /^(hành|vì)$/.test(next.fold) ? endOfName(tokens, to) : endOfTitle(tokens, to, { brief: true });
      return end > to + 1 ? finding(article, context, from, end, entry.kind, 'own') : undefined;
    }
    case 'whole': {
      const named = typed && !opensSentence(tokens, from);
      const end = Math.max(known?.to ?? to, typed ? endOfName(tokens, to) : endOfTitle(tokens, to, { stops }));
      if (end - to < (named ? 1 : 2) || end - from < 3 || !(named || hasCapital(tokens, to, end))) return undefined;
      if (entry.id === 'hanh-trinh' && !named) return undefined;
      if (!typed && (FEASTS.has(next.fold) || (next.shape === 'upper' && entry.kind !== 'contest'))) return undefined;
      return finding(article, context, typed ? from : to, end, entry.kind, 'whole');
    }
    case 'title': {
      if (known)
        return finding(
          article,
          context,
          to,
          known.to,
          kindWithin(tokens, context.terms, to, known.to) ?? entry.kind,
          'known-after-trigger',
        );
      if (CALENDAR_WORDS.has(tokens[to + 1]?.fold ?? '') || leadsElsewhere(context, to)) return undefined;
      const end = endOfTitle(tokens, to, { stops });
      const proper = end - to > 2 ? next.shape !== 'upper' : end - to === 2 && isCapitalized(tokens[to + 1]);
      if (!proper || opensQuote(tokens, end)) return undefined;
      return finding(article, context, to, end, entry.kind, 'title');
    }
    case 'phrase': {
      if (known) return finding(article, context, to, known.to, entry.kind, 'known-after-trigger');
      const end = endOfName(tokens, to);
      if (end - to < 3 || opensQuote(tokens, end) || leadsElsewhere(context, to) || ELECTIONS.has(next.fold))
        return undefined;
      if (entry.kind !== 'drive' && !(isCapitalized(next) && isSyllable(next.fold))) return undefined;
      return finding(article, context, to, end, entry.kind, 'phrase');
    }
  }
}

/** "cuộc vận động tranh cử", "… bầu cử", "… gây quỹ" are common nouns. */
const ELECTIONS = new Set(['tranh', 'bầu', 'gây', 'tái', 'quyên', 'hành', 'chính', 'lập']);

/** Does a quote open at this token: the name stands in it? */
const opensQuote = (tokens: readonly Token[], i: number): boolean => /^[“"«‘'„]$/.test(tokens[i]?.text ?? '');

/** Days that feasts and fairs are held for: "lễ hội Giáng sinh" names none. */
const FEASTS = new Set(['giáng', 'noel', 'halloween', 'phật', 'trung', 'valentine']);

/** Does another thing than a campaign's name begin here: a meeting, a document, a body? */
const leadsElsewhere = (context: Context, token: number): boolean =>
  context.terms
    .at(token)
    .some(
      ({ lexicon, entry }) =>
        BODIES.has(lexicon) || (lexicon === 'quote-heads' && ['event', 'document'].includes(entry.id)),
    );

/** Spans whose inside is no campaign of its own. */
const OPAQUE = new Set(['campaign', 'slogan', 'honour', 'document', 'work', 'wording', 'offence']);

/** Tokens inside such quoted spans, as a test by token index. */
function opaqueOf(quotes: readonly ClassifiedQuote[], length: number): (token: number) => boolean {
  const inside = new Uint8Array(length);
  for (const quote of quotes) if (OPAQUE.has(quote.class)) inside.fill(1, quote.from, quote.to);
  return (token) => inside[token] === 1;
}

/** Short names given in brackets after a name: “Xanh - sạch - đẹp …” (XSĐ). */
function* shortNames(
  article: Article,
  context: Context,
  named: readonly ClassifiedQuote[],
): Generator<CampaignFinding> {
  const { tokens } = article;
  const kinds = new Map<string, CampaignKind>();
  for (const { from, after, kind } of named) {
    const [bracket, short, closing] = tokens.slice(after, after + 3);
    if (
      bracket?.text === '(' &&
      short?.shape === 'upper' &&
      short.text.length > 2 &&
      short.fold[0] === tokens[from]!.fold[0] &&
      closing?.text === ')'
    )
      kinds.set(short.text, kind as CampaignKind);
  }
  if (kinds.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]!.shape === 'upper' ? kinds.get(tokens[i]!.text) : undefined;
    if (kind) yield finding(article, context, i, i + 1, kind, 'short-name');
  }
}

/** Campaigns of the article named in quotes, where they come again without. */
function* namedAgain(
  article: Article,
  context: Context,
  named: readonly ClassifiedQuote[],
  opaque: (token: number) => boolean,
): Generator<CampaignFinding> {
  const { tokens } = article;
  const byFirst = new Map<string, ClassifiedQuote[]>();
  for (const quote of named) {
    if (quote.to - quote.from < 2 || !isCapitalized(tokens[quote.from])) continue;
    const entry = entryAt(context, quote.from, quote.to);
    if (entry && !entry.proper) continue;
    const { fold } = tokens[quote.from]!;
    byFirst.set(fold, [...(byFirst.get(fold) ?? []), quote].slice(-8));
  }
  if (byFirst.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const candidates = byFirst.get(tokens[i]!.fold);
    if (!candidates || opaque(i) || !isCapitalized(tokens[i])) continue;
    for (const { from, to, kind } of candidates) {
      let n = 1;
      while (n < to - from && tokens[i + n]?.fold === tokens[from + n]!.fold && tokens[i + n]!.gap !== Gap.block) n++;
      if (n === to - from) yield finding(article, context, i, i + n, kind as CampaignKind, 'named-again');
    }
  }
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
    const { tokens } = article;
    const quotes = context.share(classifyQuotes);
    const named = quotes.filter((quote) => quote.class === 'campaign');
    for (const { from, to, kind, by } of named)
      yield finding(article, context, from, to, kind as CampaignKind, `quoted-${by}`);
    const opaque = opaqueOf(quotes, tokens.length);
    const served = new Set(named.map(({ head }) => head?.from));
    for (const term of context.terms.of<CampaignTrigger>('campaign-triggers')) {
      if (opaque(term.from) || served.has(term.from)) continue;
      const found = afterTrigger(article, context, term);
      if (found) yield found;
    }
    for (const { entry, from, to } of context.terms.of<CampaignEntry>('campaigns'))
      if (entry.proper && !opaque(from) && (to - from >= 6 || hasCapital(tokens, from, to)))
        yield finding(
          article,
          context,
          from,
          to,
          kindWithin(tokens, context.terms, from, to) ?? entry.kind,
          'known-name',
        );
    yield* shortNames(article, context, named);
    yield* namedAgain(article, context, named, opaque);
  },
};
