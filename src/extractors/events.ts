/** events: named congresses, conferences, ceremonies and anniversaries, with the ordinal, term and years of their names. */
import { z } from 'zod';
import { readAnniversary } from '../grammar/dates/anniversaries.ts';
import { readEventName } from '../grammar/phrases/event-names.ts';
import type { Surroundings } from '../grammar/phrases/event-parts.ts';
import { classifyQuotes } from '../grammar/quotes/classes.ts';
import type { ClassifiedQuote } from '../grammar/quotes/verdicts.ts';
import type { EventType } from '../lexicon/event-types.ts';
import { type DateFact, EventKind } from '../record.ts';
import type { Article } from '../text/article.ts';
import { indexSpans } from '../text/spans.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import { learn } from '../text/vocabulary.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { organizationSpans } from './settled-spans.ts';

export const EventValue = z.object({ name: z.string(), kind: EventKind });
export type EventValue = z.infer<typeof EventValue>;

/** Kinds of date that belong to the name of an event. */
const NAMING = new Set<DateFact['kind']>(['year', 'term', 'period', 'range', 'season', 'quarter']);
/** Is it years, a term or a period with its numbers, and not "năm nay" or a stretch of days? */
const isTerm = ({ kind, value }: DateFact, printed: string): boolean =>
  NAMING.has(kind) &&
  (kind !== 'range' || (value !== null && !/-\d\d-\d/.test(value))) &&
  (kind === 'season' || /\d|quý/i.test(printed));
/** Words before a head word that make it a class or a part of another word. */
const PLURALS = new Set(
  'một các những nhiều mỗi từng mọi hai ba trăm chục nghìn ngàn loạt chuỗi nghỉ ngày tuần quốc tâm'.split(' '),
);

/** What joins a head word to the one before it. */
const JOINTS = new Set(['-', ',', 'và', '/']);
/** Words before "cuộc" and "buổi" that leave open which one is meant. */
const INDEFINITE = new Set('một các những nhiều mỗi từng mọi hai ba'.split(' '));

/** Behind the number of years. */
const YEARS = learn('năm');

/** Is the number of years at token `i` welcomed ("chào mừng 50 năm …", "kỷ niệm “50 năm …”")? */
function isWelcomed(tokens: readonly Token[], i: number): boolean {
  const quoted = tokens[i - 1]?.fold === '"';
  const before = tokens[quoted ? i - 2 : i - 1]?.fold;
  return before === 'mừng' || (quoted && before === 'niệm');
}

/** The quoted spans that are closed, by their opening mark. */
function closedQuotes(context: Context): Surroundings['quotes'] {
  const quotes = new Map<number, ClassifiedQuote>();
  for (const quote of context.share(classifyQuotes)) if (quote.closed) quotes.set(quote.open, quote);
  return quotes;
}

/** "tổng kết 5 năm phong trào …": what is looked back on is no anniversary. */
const isSummedUp = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.fold === 'kết' && (tokens[i - 2]?.fold === 'tổng' || tokens[i - 2]?.fold === 'sơ');

/** The spans that names of events are read against. */
function surroundingsOf({ tokens, text }: Article, context: Context): Surroundings {
  const heads = new Set(context.terms.of<EventType>('event-types').map(({ from }) => from));
  return {
    tokens,
    terms: context.terms,
    quotes: closedQuotes(context),
    headAt: (token) => heads.has(token),
    organizations: context.share(organizationSpans),
    dates: indexSpans(
      tokens,
      context
        .of<DateFact>('dates')
        .map(({ start, end, value }) => ({ start, end, term: isTerm(value, text.slice(start, end)) })),
    ),
  };
}

/** Is the head word at token `from` in the plural, or inside the name of a body ("Đoàn chủ tịch Đại hội")? */
function isClass(around: Surroundings, from: number, congress: boolean): boolean {
  const { tokens, organizations } = around;
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  const body = organizations.covering(from);
  if (body && body.from < from) return true;
  if (!before) return false;
  // "các hội nghị, hội thảo …"
  if (JOINTS.has(before.fold) && around.headAt(from - 3)) return isClass(around, from - 3, congress);
  // "trong một cuộc hội thảo", "nhiều buổi tọa đàm"
  const counter = before.fold === 'cuộc' || before.fold === 'buổi';
  if (counter && (INDEFINITE.has(tokens[from - 2]?.fold ?? '') || tokens[from - 2]?.kind === 'digits')) return true;
  // "các tổ chức, diễn đàn …"
  if (
    before.text === ',' &&
    !isCapitalized(tokens[from]) &&
    [3, 4].some((k) => PLURALS.has(tokens[from - k]?.fold ?? ''))
  )
    return true;
  // "trung tâm hội nghị", but "hoạt động trọng tâm kỷ niệm …"
  if (before.fold === 'tâm' && tokens[from - 2]?.fold !== 'trung') return false;
  return PLURALS.has(before.fold) || (!congress && before.kind === 'digits' && before.text.length < 4);
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
]);

/** The mark that closes the quotation which the tokens of a name leave open, where it stands right behind them; '' where it does not. */
function closingMark(tokens: readonly Token[], from: number, to: number): string {
  let wanted = '';
  for (let i = from; i < to; i++)
    wanted = wanted === tokens[i]!.text ? '' : wanted || (CLOSING.get(tokens[i]!.text) ?? '');
  return wanted === tokens[to]?.text ? wanted : '';
}

export const events: Extractor<EventValue> = {
  layer: 'events',
  value: EventValue,
  needs: ['organizations', 'dates'],
  examples: [
    ['Cả tỉnh thi đua chào mừng [Đại hội XIII Công đoàn Việt Nam].', { kind: 'congress' }],
    ['Quận tổ chức [hội nghị tổng kết phong trào thi đua năm 2023] vào sáng nay.', { kind: 'conference' }],
    ['Công đoàn dự [lễ ký kết thỏa ước lao động tập thể ngành may] tại Hà Nội.', { kind: 'ceremony' }],
    ['Tháng này có nhiều việc chào mừng [95 năm Ngày thành lập Công đoàn Việt Nam].', { kind: 'anniversary' }],
    ['Tại [hội nghị], các đại biểu đã nêu nhiều ý kiến.', null],
    ['Công đoàn đã mở nhiều [hội nghị] cho người lao động.', null],
  ],
  *find(article, context) {
    const around = surroundingsOf(article, context);
    const { tokens } = around;
    const finding = (from: number, to: number, kind: EventKind, rule: string): Finding<EventValue> => {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      const name = article.text.slice(start, end).replace(/\s+/g, ' ') + closingMark(tokens, from, to);
      return { start, end, value: { name, kind }, rule };
    };
    let done = 0;
    let tried = -1;
    /** Tokens behind events that are welcomed: "chào mừng Đại hội … [và 95 năm …]". */
    const welcomed = new Set<number>();
    for (const { entry, from, to } of context.terms.of<EventType>('event-types')) {
      if (from < done || from === tried) continue;
      tried = from;
      const name = readEventName(around, entry, from, to);
      if (!name || isClass(around, from, entry.grammar === 'congress')) continue;
      yield finding(from, name.to, entry.kind, `events/${entry.grammar === 'purpose' ? entry.kind : entry.grammar}`);
      done = name.to;
      if (isWelcomed(tokens, from) || welcomed.has(from - 1)) welcomed.add(name.to);
    }
    for (let i = 1; i < tokens.length; i++) {
      if (tokens[i]!.id !== YEARS || tokens[i - 1]!.kind !== 'digits' || tokens[i]!.gap === Gap.block) continue;
      if (isSummedUp(tokens, i - 1)) continue;
      const name = readAnniversary(
        around,
        i - 1,
        isWelcomed(tokens, i - 1) || (tokens[i - 2]?.fold === 'và' && welcomed.has(i - 2)),
      );
      if (name) yield finding(i - 1, name.to, 'anniversary', 'events/anniversary-alone');
    }
  },
};
