/** honours: titles, medals, certificates and prizes, with their class and level and without their giver. */
import { z } from 'zod';
import { isConferred, isScheme } from '../grammar/phrases/award-schemes.ts';
import { endOfName, endOfTitle, isSyllable } from '../grammar/phrases/unquoted-names.ts';
import { classifyQuotes } from '../grammar/quotes/classes.ts';
import { CONFERRING } from '../grammar/quotes/words.ts';
import type { HonourEntry, HonourHead } from '../lexicon/honours.ts';
import type { Term, TermIndex } from '../lexicon/trie.ts';
import { HonourKind } from '../record.ts';
import { fold } from '../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Extractor } from './extractor.ts';
import { namedPrize } from './honours/prizes.ts';
import { classesAfter, endOfClass, flagOfRank, isDrawn, prizes, type Span } from './honours/ranks.ts';
import { withClass } from './honours/reach.ts';

const Value = z.object({ name: z.string(), kind: HonourKind });
export type HonourValue = z.infer<typeof Value>;

/** After "danh hiệu" these say something about titles and name none. */
const NO_TITLES = new Set('cao này thi vinh quý khác trên đó ấy mới danh của được do và nào gì'.split(' '));
const PLURALS = new Set('các những nhiều'.split(' '));

const follows = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && tokens[i]!.gap !== Gap.block;

const knownAt = (terms: TermIndex, token: number): Term<HonourEntry> | undefined =>
  terms.at(token).find((term) => term.lexicon === 'honours') as Term<HonourEntry> | undefined;

/** Names one after another, each with a capital, set off by commas: "các giải thưởng A, B, C". */
function* listOf(tokens: readonly Token[], from: number): Generator<Span> {
  for (let at = from; at < tokens.length; ) {
    const to = isCapitalized(tokens[at]) ? endOfName(tokens, at) : at;
    if (to - at < 2 || (at === from && tokens[to]?.text !== ',')) return;
    yield { from: at, to };
    if (tokens[to]?.text !== ',' || !follows(tokens, to + 1)) return;
    at = to + 1;
  }
}

/** The title after an unquoted "danh hiệu". */
function titleAfter(tokens: readonly Token[], terms: TermIndex, to: number): Span | undefined {
  const next = tokens[to];
  if (!next || next.gap === Gap.block) return undefined;
  const known = knownAt(terms, to);
  if (known) return { from: to, to: known.entry.unlevelled ? known.to : withClass(tokens, terms, known.to) };
  if (NO_TITLES.has(next.fold) || next.kind !== 'word') return undefined;
  if (isCapitalized(next) ? !isSyllable(next.fold) : !isConferred(tokens, to - 2)) return undefined;
  const end = isCapitalized(next) ? endOfName(tokens, to) : endOfName(tokens, to, { longest: 7 });
  // "danh hiệu … [ba năm] liền"
  const counted = TIMES.has(tokens[end]?.fold ?? '') && COUNTS.has(tokens[end - 1]!.fold) ? end - 1 : end;
  return counted - to >= 2 ? { from: to, to: withClass(tokens, terms, counted) } : undefined;
}

const COUNTS = new Set(['hai', 'ba', 'bốn', 'nhiều'].map(fold));
const TIMES = new Set(['năm', 'lần'].map(fold));

/** Known titles that go on a list behind one: "Nhà giáo Nhân dân, Nhà giáo Ưu tú"; a title may be named as its movement is. */
function* knownAfter(tokens: readonly Token[], terms: TermIndex, from: number): Generator<Span> {
  for (let at = from; JOINTS.has(tokens[at]?.fold ?? ''); ) {
    const movement = isCapitalized(tokens[at + 1])
      ? terms.at(at + 1).find(({ lexicon }) => lexicon === 'campaigns')
      : undefined;
    const known = knownAt(terms, at + 1) ?? movement;
    if (!known) return;
    const to = withClass(tokens, terms, known.to);
    yield { from: at + 1, to };
    at = to;
  }
}
const JOINTS = new Set([',', 'và', ';']);

/** A title in capitals behind one of these, or behind a number, is conferred: "công nhận 12 Lao động tiên tiến". */
const CONFERRED = new Set(['đạt', 'nhận', 'tặng', 'phong']);

/** Last words of what people are praised as: "lao động tiên tiến", "giáo viên dạy giỏi". */
const PRAISE = new Set(['giỏi', 'tiến', 'sắc']);
/** "đạt vững mạnh" is a grade that unions reach every year. */
const GRADE_OF_UNIONS = 'vung-manh';
/** A title written small has as many words. */
const SMALL_TITLE = 3;

/** "được công nhận (là) [công đoàn cơ sở vững mạnh xuất sắc]" */
function isRecognized(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.fold === 'là' ? from - 1 : from;
  return tokens[at - 1]?.fold === 'nhận' && tokens[at - 2]?.fold === 'công';
}

/** Is a known title, whose words are ordinary ones too, conferred where it stands? Written small, people reach it: "94% đạt lao động tiên tiến". */
function isTitle(tokens: readonly Token[], { entry, from, to }: Term<HonourEntry>): boolean {
  const before = tokens[from - 1];
  // "được công nhận [thợ giỏi cấp công ty]"
  if (!isCapitalized(tokens[from]) && isRecognized(tokens, from))
    return to - from >= SMALL_TITLE || tokens[to]?.fold === 'cấp';
  if (!isCapitalized(tokens[from]))
    return (
      before?.fold === 'đạt' &&
      to - from >= SMALL_TITLE &&
      PRAISE.has(tokens[to - 1]!.fold) &&
      entry.id !== GRADE_OF_UNIONS
    );
  // "Ông là Nghệ nhân Ưu tú", "bác sĩ - Thầy thuốc nhân dân Trần …"
  if (entry.bearers && (before?.fold === 'là' || before?.fold === '-') && tokens[to - 1]!.shape !== 'upper')
    return true;
  return (
    CONFERRED.has(before?.fold ?? '') || (before?.kind === 'digits' && !(entry.bearers && !isConferred(tokens, from)))
  );
}

/** Between "Huy hiệu" and "tuổi Đảng" stand no more tokens: "40 năm, 30 năm". */
const LONGEST_PARTY_YEARS = 8;

/** The name of "Kỷ niệm chương vì …", "Huy hiệu 30 năm tuổi Đảng", "Huân chương Chiến công": the type word belongs to it. */
function namedMedal(tokens: readonly Token[], terms: TermIndex, { from, to }: Span): number {
  const next = tokens[to];
  if (!next || next.gap === Gap.block) return to;
  if (next.fold === 'vì' && ['sự', 'thế', 'an', 'nghĩa'].includes(tokens[to + 1]?.fold ?? ''))
    return endOfName(tokens, to + 1);
  if (next.kind === 'digits')
    for (let i = to; i < to + LONGEST_PARTY_YEARS; i++)
      if (tokens[i]?.fold === 'tuổi' && tokens[i + 1]?.fold === 'đảng') return i + 2;
  return from < to ? withClass(tokens, terms, endBeforeGift(tokens, to, endOfTitle(tokens, to))) : to;
}

/** Where the name of a medal between two tokens ends: behind its class, or before whom it is given to ("… hạng Nhì [lên] lá cờ", "… [tặng] Công đoàn"). */
function endBeforeGift(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (GIVING.has(tokens[i]!.fold)) return i;
    const behind = endOfClass(tokens, i);
    if (behind > i) return behind;
  }
  return to;
}
const GIVING = new Set(['tặng', 'trao', 'lên', 'cho']);

/** "Cờ thi đua [chuyên đề phát triển đoàn viên]", "Bằng khen [chuyên đề]": what a flag or certificate is given for belongs to its name, unless it is quoted. */
function endOfFlag(tokens: readonly Token[], to: number): number {
  const topical = tokens[to]?.fold === 'chuyên' && tokens[to + 1]?.fold === 'đề' ? to + 2 : to;
  const named = topical > to || tokens[to - 1]!.fold === 'đề';
  return named && tokens[topical]?.shape === 'lower' ? endOfName(tokens, topical, { longest: LONGEST_TOPIC }) : topical;
}
const LONGEST_TOPIC = 7;

/** Does the article speak of flags of the country ("trao 3.000 lá cờ Tổ quốc"), which are no honours? */
const speaksOfNationalFlags = (tokens: readonly Token[]): boolean =>
  tokens.some(({ fold }, i) => fold === 'cờ' && tokens[i + 1]?.fold === 'tổ' && tokens[i + 2]?.fold === 'quốc');

/** "Giải thưởng Tuổi trẻ sáng tạo [trong Quân đội]": among whom a prize is given belongs to its name where it is written as one. */
const withField = (tokens: readonly Token[], to: number): number =>
  follows(tokens, to + 1) && tokens[to]!.fold === 'trong' && isCapitalized(tokens[to + 1])
    ? endOfTitle(tokens, to + 1, { brief: true })
    : to;

/** What a type word without quotes stands for. */
function* afterHead(tokens: readonly Token[], terms: TermIndex, head: Term<HonourHead>): Generator<Span> {
  const { entry, from, to } = head;
  const next = tokens[to];
  const before = tokens[from - 1]?.fold ?? '';
  switch (entry.id) {
    case 'danh-hieu': {
      const title = titleAfter(tokens, terms, to);
      if (title) {
        yield title;
        yield* knownAfter(tokens, terms, title.to);
      }
      return;
    }
    case 'giai': {
      if (before === 'trúng' || isDrawn(tokens, from)) return;
      const named = namedPrize(tokens, terms, { from, to });
      if (named) yield named;
      else yield* prizes(tokens, from, to);
      return;
    }
    case 'giai-thuong': {
      if (PLURALS.has(before)) yield* listOf(tokens, to);
      // "Giải thưởng 28/7" is named by its day
      else if (isCapitalized(tokens[from]) && next?.kind === 'digits' && tokens[to + 1]?.gap === Gap.none)
        yield { from, to: to + 3 };
      else {
        const end = endOfTitle(tokens, to);
        const named = end - to >= 2 ? !isScheme(tokens, from, end) : end > to && isConferred(tokens, from);
        if (named) yield { from, to: withField(tokens, end) };
      }
      return;
    }
    case 'co': {
      const ranked = flagOfRank(tokens, { from, to });
      if (ranked) yield ranked;
      else if (
        CONFERRING.has(before) &&
        (!next || /^(cho|của|,|\.|;)$/.test(next.fold)) &&
        !speaksOfNationalFlags(tokens)
      )
        yield { from, to };
      return;
    }
    case 'huy-chuong':
      // Its ranks are names of the lexicon.
      if (next?.fold === 'vì') yield { from, to: namedMedal(tokens, terms, head) };
      // "trao 28 bộ huy chương"
      else if (before === 'bộ' && tokens[from - 2]?.kind === 'digits') yield { from, to };
      return;
    case 'co-thi-dua':
      // "lên lá cờ truyền thống": what it is fastened to
      if (before !== 'lá' || CONFERRING.has(tokens[from - 2]?.fold ?? '') || tokens[from - 2]?.kind === 'digits')
        yield { from, to: endOfFlag(tokens, to) };
      return;
    default: {
      const end = entry.kind === 'medal' ? namedMedal(tokens, terms, head) : entry.alone ? endOfFlag(tokens, to) : to;
      if (end > to || entry.alone) yield { from, to: end };
      yield* classesAfter(tokens, { from, to: end });
    }
  }
}

export const honours: Extractor<HonourValue> = {
  layer: 'honours',
  value: Value,
  examples: [
    ['3 tổ trưởng đạt danh hiệu “[Người thợ giỏi]” cấp thành phố', { name: 'Người thợ giỏi', kind: 'title' }],
    ['được Chủ tịch nước tặng [Huân chương Lao động hạng Ba]', { name: 'Huân chương Lao động hạng Ba', kind: 'medal' }],
    ['đã trao 2 [giải Nhất] và 4 giải Nhì', { name: 'Giải Nhất', kind: 'prize' }],
    ['đồng chí nhận [Huy hiệu 30 năm tuổi Đảng]', { kind: 'medal' }],
    ['anh là [Chiến sĩ thi đua cấp ngành]', { name: 'Chiến sĩ thi đua cấp ngành', kind: 'title' }],
    ['phong trào thi đua “[Công nhân giỏi]”, “Sáng kiến vàng”', null],
    ['đã [giải quyết] xong hồ sơ', null],
  ],
  *find(article, context) {
    const { tokens, text } = article;
    const quotes = context.share(classifyQuotes);
    const finding = ({ from, to, head }: Span, kind: HonourKind, rule: string) => {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      const listed = head ? `${text.slice(tokens[head.from]!.start, tokens[head.to - 1]!.end)} ` : '';
      const name = (listed + text.slice(start, end)).replace(/\s+/g, ' ');
      return {
        start,
        end,
        value: { name: name.slice(0, 1).toUpperCase() + name.slice(1), kind },
        rule: `honours/${rule}`,
      };
    };
    /** Type words that a quoted name follows: the name is the honour. */
    const served = new Set<number>();
    const inside = new Uint8Array(tokens.length);
    for (const quote of quotes) {
      if (quote.class === 'honour') {
        yield finding({ from: quote.from, to: quote.to }, quote.kind as HonourKind, `quoted-${quote.by}`);
        if (quote.head) served.add(quote.head.from);
      }
      if (['honour', 'campaign', 'work', 'document'].includes(quote.class)) inside.fill(1, quote.from, quote.to);
    }
    for (const head of context.terms.of<HonourHead>('honour-heads'))
      if (!served.has(head.from) && !inside[head.from])
        for (const span of afterHead(tokens, context.terms, head)) yield finding(span, head.entry.kind, head.entry.id);
    for (const term of context.terms.of<HonourEntry>('honours')) {
      const { entry, from, to } = term;
      if (!inside[from] && (entry.proper || isTitle(tokens, term))) {
        const span = { from, to: withClass(tokens, context.terms, to) };
        yield finding(span, entry.kind, 'known-name');
        for (const further of classesAfter(tokens, span)) yield finding(further, entry.kind, 'class');
        if (entry.kind === 'title' && isCapitalized(tokens[from]))
          for (const further of knownAfter(tokens, context.terms, span.to)) yield finding(further, 'title', 'listed');
      }
    }
  },
};
