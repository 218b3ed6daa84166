/** relate/document-lists: what documents that are listed together, or named twice, share: years, issuers and numbers. */
import type { Draft } from '../link/entities.ts';
import type { Document } from '../record.ts';
import { fold } from '../text/fold.ts';
import type { Span, SpanIndex } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

/** Two documents of one list, what joins them, in tokens apart by one. */
interface Neighbours {
  readonly before: Draft<Document>;
  readonly after: Draft<Document>;
  readonly joint: string;
}

/** The pairs of documents that only one token parts, in reading order. */
function neighboursOf(
  tokens: readonly Token[],
  documents: readonly Draft<Document>[],
  { all }: SpanIndex<Span>,
): Neighbours[] {
  const owner = new Map(documents.flatMap((item) => item.mentions.map((mention) => [mention.start, item] as const)));
  return all.slice(1).flatMap((two, k) => {
    const one = all[k]!;
    if (two.from - one.to !== 1) return [];
    return { before: owner.get(one.span.start)!, after: owner.get(two.span.start)!, joint: tokens[one.to]!.fold };
  });
}

/** "Bộ luật Lao động và Luật Công đoàn năm 2012": the year of the last law is that of the law before it. */
export function shareYears(
  tokens: readonly Token[],
  documents: readonly Draft<Document>[],
  all: SpanIndex<Span>,
): void {
  const isLaw = (item: Draft<Document>) => item.number === null && fold(item.name).includes(fold('luật'));
  for (const { before, after, joint } of neighboursOf(tokens, documents, all).reverse())
    if (joint === 'và' && isLaw(before) && isLaw(after)) before.date ??= after.date;
}

/** The last part of a number, which says who issued it: "TLĐ" of "41/HD-TLĐ"; null for a bare number, "10c" too. */
const issuerSymbol = (number: string | null): string | null => /(?<=[^\d])\p{L}+$/u.exec(number ?? '')?.[0] ?? null;

/** Between two documents of one list. */
const LIST_JOINTS = new Set(['và', ',']);

/** "Hướng dẫn 41/HD-TLĐ và Quyết định 19/QĐ-TLĐ của …": a document with the symbol of the one listed behind it is of the same issuer. */
export function shareIssuers(
  tokens: readonly Token[],
  documents: readonly Draft<Document>[],
  all: SpanIndex<Span>,
): void {
  const listed = neighboursOf(tokens, documents, all).filter(({ joint }) => LIST_JOINTS.has(joint));
  for (const { before, after } of [...listed].reverse()) {
    if (before.number === null) continue;
    const symbol = issuerSymbol(after.number);
    if (symbol === null || symbol === issuerSymbol(before.number)) before.issuer ??= after.number && after.issuer;
  }
  // "Chính phủ ban hành Nghị định 88/2015/NĐ-CP và Nghị định 115/2015/NĐ-CP"
  for (const { before, after } of listed) {
    const symbol = issuerSymbol(after.number);
    if (symbol !== null && symbol === issuerSymbol(before.number)) after.issuer ??= before.issuer;
  }
}

/** "Chương trình hành động số 32" behind "… số 32-CTr/TU": a bare number is said of the one document of its type with that number and a symbol. */
export function shareNumbers(documents: readonly Draft<Document>[]): void {
  const typeOf = ({ name, number }: Draft<Document>) =>
    fold(name.slice(0, name.length - number!.length).replace(/ số:? $/u, ' ')).trim();
  const numbered = documents.filter(({ number }) => number !== null);
  for (const bare of numbered) {
    if (!/^\d+$/.test(bare.number!) || (bare.issuer !== null && bare.date !== null)) continue;
    const full = numbered.filter(
      (item) => item !== bare && item.number!.startsWith(`${bare.number}-`) && typeOf(item) === typeOf(bare),
    );
    const [one, two] = full;
    if (!one || two) continue;
    bare.issuer ??= one.issuer;
    bare.date ??= one.date;
  }
}
