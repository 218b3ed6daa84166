/** relate/documents: who issued a document, when, and about what, where the text says so next to it. */
import type { Context } from '../extractors/extractor.ts';
import { readRoman } from '../grammar/numbers/roman.ts';
import { ordinalAt } from '../grammar/phrases/event-parts.ts';
import { TWINS } from '../lexicon/event-types.ts';
import type { TermIndex } from '../lexicon/trie.ts';
import type { Entities } from '../link/entities.ts';
import type { DateFact, Document } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold } from '../text/fold.ts';
import { indexSpans, type Span, type SpanIndex, type TokenSpan } from '../text/spans.ts';
import { Gap, type Token } from '../text/tokens.ts';
import { shareIssuers, shareNumbers, shareYears } from './document-lists.ts';

interface Reading {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly terms: TermIndex;
  readonly bodies: SpanIndex<Span & { readonly name: string }>;
  readonly dates: SpanIndex<Span & { readonly value: Pick<DateFact, 'value' | 'kind'> }>;
}

const joined = (tokens: readonly Token[], i: number): boolean => i < tokens.length && tokens[i]!.gap < Gap.block;

const PARTY = 'Đảng Cộng sản Việt Nam';
/** "Nghị quyết Trung ương 6 (khóa X)" is of its plenum. */
const PLENUM = 'Ban Chấp hành Trung ương Đảng';
/** Offices that issue in their own name. */
const OFFICES = new Map([
  [fold('thủ tướng'), 'Thủ tướng Chính phủ'],
  [fold('chủ tịch nước'), 'Chủ tịch nước'],
]);
/** Verbs between an issuer and its document: "Đoàn Chủ tịch … đã ban hành văn bản số …". */
const ISSUES = new Set(
  'đã vừa mới có ra ban hành ký thông qua cũng tiếp tục xây dựng trả lời bằng gửi phát sửa đổi'.split(' ').map(fold),
);
const AUXILIARIES = new Set(['vừa', 'đã', 'mới']);
const MOST_VERBS = 5;
const TERM_OF_OFFICE = fold('khóa');
const MOST_TITLE = 60;

/** "[LĐLĐ huyện] phối hợp với UBND huyện ban hành …": of two that act together, the one that is the subject. */
function firstOfJoint<B extends Span>(tokens: readonly Token[], bodies: SpanIndex<B>, body: TokenSpan<B> | undefined) {
  if (!body || !joined(tokens, body.from)) return body;
  const words = [3, 2, 1].map((k) => tokens[body.from - k]?.fold).join(' ');
  return (words === JOINTLY && bodies.endingAt(body.from - 3)) || body;
}
const JOINTLY = fold('phối hợp với');

/** Who the words before the document say issued it, and when: "[Ngày 3-5-2011], [UBND tỉnh] trả lời bằng văn bản …"; null where they do not. */
function sayingBefore({ tokens, bodies, dates }: Reading, from: number): Pick<Document, 'date' | 'issuer'> {
  let at = from;
  // the last word of "Cao Bằng" is one of these words too
  while (at > from - MOST_VERBS && joined(tokens, at) && ISSUES.has(tokens[at - 1]?.fold ?? '') && !bodies.endingAt(at))
    at--;
  // "Quốc hội [khóa XIII] thông qua Luật …"
  if (at < from && tokens[at - 2]?.fold === TERM_OF_OFFICE && readRoman(tokens[at - 1]) !== undefined) at -= 2;
  // "Tỉnh ủy … (khóa VIII) đã ban hành …"
  else if (at < from && tokens[at - 1]?.text === ')' && tokens[at - 3]?.fold === TERM_OF_OFFICE) at -= 4;
  const body = at < from && joined(tokens, at) ? firstOfJoint(tokens, bodies, bodies.endingAt(at)) : undefined;
  if (!body || !joined(tokens, body.from)) return { issuer: body?.span.name ?? null, date: null };
  const day = dates.endingAt(tokens[body.from - 1]!.text === ',' ? body.from - 1 : body.from);
  const date = day && joined(tokens, day.to) && day.span.value.kind === 'date' ? day.span.value.value : null;
  return { issuer: officeAt(tokens, body.from - 2)?.name ?? body.span.name, date };
}

/** The body that the words behind the document say issued it: "… vừa được Chính phủ ban hành". */
function issuerBehind({ tokens, bodies }: Reading, to: number): string | null {
  const at = AUXILIARIES.has(tokens[to]?.fold ?? '') ? to + 1 : to;
  const body = tokens[at]?.fold === 'được' && joined(tokens, at) ? bodies.startingAt(at + 1) : undefined;
  return body && ISSUES.has(tokens[body.to]?.fold ?? '') ? body.span.name : null;
}

/** The body named inside a resolution's own name ("Nghị quyết Đại hội Đảng bộ huyện …"). */
function issuerInside({ tokens, bodies }: Reading, { from, to }: TokenSpan<Span>): string | null {
  for (let i = from; i < to; i++) {
    const body = bodies.startingAt(i);
    if (body && body.to <= to) return body.span.name;
  }
  const words = tokens.slice(from, to).map((token) => token.fold);
  const party = words.indexOf(fold('Đảng'));
  return party >= 0 && words[party + 1] !== 'các' && words.includes('hội') ? PARTY : null;
}

/** The office at token `i` that issues documents in its own name. */
function officeAt(tokens: readonly Token[], i: number): { name: string; to: number } | undefined {
  const [one, two, three] = [tokens[i]?.fold, tokens[i + 1]?.fold, tokens[i + 2]?.fold];
  const long = OFFICES.get(`${one} ${two} ${three}`);
  const name = long ?? OFFICES.get(`${one} ${two}`);
  // "Thủ tướng [Chính phủ]"
  const whole = long !== undefined || (three === 'chính' && tokens[i + 3]?.fold === 'phủ');
  return name === undefined ? undefined : { name, to: i + 2 + (long ? 1 : whole ? 2 : 0) };
}

/** The number of a congress or other event between two tokens: "IV", "lần thứ 4"; undefined where it has none. */
function numberOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++)
    if (ordinalAt(tokens, i) > i) {
      const last = tokens[ordinalAt(tokens, i) - 1]!;
      return readRoman(last) ?? (last.kind === 'digits' ? Number(last.text) : undefined);
    }
  return undefined;
}

/** Is a resolution between two tokens that of a congress? */
const isCongress = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token, k, all) => token.fold === 'đh' || (token.fold === 'hội' && all[k - 1]?.fold === 'đại'));

/**
 * Whose congress passed a resolution that names no body: "chỉ tiêu Nghị quyết Đại hội IV" where the article speaks of one body's
 * fifth or fourth congress; null where it speaks of none.
 */
function issuerSpokenOf(
  { tokens, bodies }: Reading,
  { from, to }: TokenSpan<Span>,
  congresses: SpanIndex<Span>,
): string | null {
  const number = isCongress(tokens, from, to) ? numberOf(tokens, from, to) : undefined;
  if (number === undefined) return null;
  for (const congress of congresses.all) {
    const nth = numberOf(tokens, congress.from, congress.to);
    if (nth !== number && nth !== number + 1) continue;
    for (let i = congress.from; i < congress.to; i++) {
      const body = bodies.startingAt(i);
      if (body) return body.span.name;
    }
  }
  return null;
}

/** The comma of "phòng, chống …" */
const isTwin = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ',' && TWINS.has(`${tokens[i - 1]!.fold} ${tokens[i + 1]?.fold}`);

/** The subject that begins at token `at` with "về": quoted, or up to the end of its clause. */
function titleAt({ article, tokens }: Reading, at: number): string | null {
  // "… của Tổng Liên đoàn “Về …”": the whole subject in quotation marks
  const within = tokens[at]?.fold === '"' && tokens[at + 1]?.fold === 'về';
  if (!(within || tokens[at]?.fold === 'về') || !joined(tokens, at)) return null;
  let from = within ? at + 2 : at + 1;
  if (tokens[from]?.fold === 'việc') from++;
  const quoted = within || tokens[from]?.fold === '"';
  if (quoted && !within) from++;
  let to = from;
  const ends = quoted ? ['"'] : ['.', ';', ':', ',', '(', ')', '"', '-'];
  while (to < from + MOST_TITLE && joined(tokens, to) && (!ends.includes(tokens[to]!.fold) || isTwin(tokens, to))) to++;
  return to > from ? article.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : null;
}

/** The day that a document is remembered on: "69 năm ngày … ra “Lời kêu gọi …” (11.6.1948 - 11.6.2017)": the first of two days of one name. */
function dayRemembered({ tokens, dates }: Reading, to: number): string | null {
  const open = tokens[to]?.fold === '"' ? to + 1 : to;
  const between =
    tokens[open]?.text === '(' && joined(tokens, open) ? dates.startingAt(open + 1)?.span.value.value : null;
  const [first, last] = between?.split('/') ?? [];
  return first?.length === 10 && first.slice(4) === last?.slice(4) ? first : null;
}

/** Token after "giữa" or "ký (kết) giữa" at `i`, behind which the parties are listed; `i` where neither stands. */
function afterBetween(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 2 && joined(tokens, at) && SIGNED.has(tokens[at]!.fold)) at++;
  return joined(tokens, at) && tokens[at]!.fold === BETWEEN ? at + 1 : i;
}
const SIGNED = new Set(['ký', 'kí', 'kết'].map(fold));
const BETWEEN = fold('giữa');

/** Token after the title of the head of a body at `i`, who issues for it: "của [Tổng Giám đốc] Tập đoàn …"; `i` where none stands. */
const afterHead = ({ terms, bodies }: Reading, i: number): number =>
  bodies.startingAt(i)
    ? i
    : (terms.at(i).find(({ lexicon, to }) => lexicon === 'roles' && bodies.startingAt(to))?.to ?? i);

/** Token after "(khóa XII)" or "khóa XII" at `i`, the term of who issued it; `i` where none stands. */
function afterTerm(tokens: readonly Token[], i: number): number {
  const open = tokens[i]?.text === '(' ? 1 : 0;
  if (tokens[i + open]?.fold !== TERM_OF_OFFICE || readRoman(tokens[i + open + 1]) === undefined) return i;
  return i + 2 + open * 2;
}

const pairOf = (tokens: readonly Token[], i: number): string => `${tokens[i]?.fold} ${tokens[i + 1]?.fold}`;
const ISSUED = fold('ban hành');

/** What stands after the document: its day, its issuer, its subject. */
function sayingAfter(reading: Reading, to: number): Pick<Document, 'date' | 'issuer' | 'title'> {
  const { tokens, bodies, dates } = reading;
  let at = to;
  if ((tokens[at]?.text === ',' || tokens[at]?.text === '(') && dates.startingAt(at + 1)) at++;
  const day = joined(tokens, at) ? dates.startingAt(at) : undefined;
  if (day) at = tokens[day.to]?.text === ')' ? day.to + 1 : day.to;
  let issuer: string | null = null;
  const between = afterBetween(tokens, at);
  if (joined(tokens, at) && (between > at || tokens[at]!.fold === 'của' || tokens[at]!.fold === 'do')) {
    if (between > at) at = between - 1;
    const office = bodies.startingAt(at + 1) ? undefined : officeAt(tokens, at + 1);
    const body = office ? undefined : bodies.startingAt(afterHead(reading, at + 1));
    issuer = body?.span.name ?? office?.name ?? null;
    at = afterTerm(tokens, body?.to ?? office?.to ?? at);
    // "do Chính phủ ban hành [ngày 16/8]"
    if (issuer !== null)
      for (const end = at + MOST_VERBS; at < end && joined(tokens, at) && ISSUES.has(tokens[at]!.fold); ) at++;
  }
  // "…, ban hành ngày 19-6-2013"
  if (day === undefined && tokens[at]?.text === ',' && pairOf(tokens, at + 1) === ISSUED && joined(tokens, at + 1))
    at += 3;
  if (day === undefined && joined(tokens, at) && dates.startingAt(at)?.span.value.kind === 'date') {
    const later = dates.startingAt(at)!;
    return { date: later.span.value.value, issuer, title: titleAt(reading, later.to) };
  }
  return { date: day?.span.value.kind === 'date' ? day.span.value.value : null, issuer, title: titleAt(reading, at) };
}

/** Fills issuer, date and title of every document. */
export function relateDocuments(article: Article, context: Context, entities: Entities): void {
  if (entities.documents.length === 0) return;
  const { tokens } = article;
  const byStart = (a: Span, b: Span) => a.start - b.start;
  const bodies: (Span & { name: string })[] = [];
  for (const { name, mentions } of entities.organizations)
    for (const { start, end } of mentions) bodies.push({ start, end, name });
  bodies.sort(byStart);
  const reading: Reading = {
    article,
    tokens,
    terms: context.terms,
    bodies: indexSpans(tokens, bodies),
    dates: indexSpans(tokens, context.of<Pick<DateFact, 'value' | 'kind'>>('dates')),
  };
  const congresses = indexSpans(
    tokens,
    entities.events.flatMap(({ kind, mentions }) => (kind === 'congress' ? mentions : [])).sort(byStart),
  );
  const spans = indexSpans(tokens, entities.documents.flatMap(({ mentions }) => mentions).sort(byStart));
  const tokenSpans = new Map(spans.all.map((item) => [item.span.start, item] as const));
  for (const item of entities.documents)
    for (const mention of item.mentions) {
      const span = tokenSpans.get(mention.start);
      if (!span) continue;
      const after = sayingAfter(reading, span.to);
      if (item.number !== null) {
        const before = sayingBefore(reading, span.from);
        item.title ??= after.title;
        item.issuer ??= after.issuer ?? issuerBehind(reading, span.to) ?? before.issuer;
        item.date ??= after.date ?? (item.issuer === before.issuer ? before.date : null);
      } else if (mention.rule.startsWith('documents/resolution')) {
        const ofPlenum = mention.rule === 'documents/resolution-of-plenum' ? PLENUM : null;
        item.title ??= after.title;
        item.issuer ??=
          ofPlenum ?? issuerInside(reading, span) ?? after.issuer ?? issuerSpokenOf(reading, span, congresses);
      } else if (mention.rule.startsWith('documents/law'))
        item.issuer ??= issuerBehind(reading, span.to) ?? sayingBefore(reading, span.from).issuer;
      else item.date ??= dayRemembered(reading, span.to);
    }
  shareIssuers(tokens, entities.documents, spans);
  shareNumbers(entities.documents);
  shareYears(tokens, entities.documents, spans);
}
