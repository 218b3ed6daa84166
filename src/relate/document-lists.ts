/** relate/document-lists: what documents that are listed together, or named twice, share: years, issuers and numbers. */
import type { Draft } from '../link/entities.ts';
import type { Document } from '../record.ts';
import { fold } from '../text/fold.ts';
import type { Span, SpanIndex } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

/** "Bộ luật Lao động và Luật Công đoàn năm 2012": the year of the last law is that of the law before it. */
export function shareYears(
  tokens: readonly Token[],
  documents: readonly Draft<Document>[],
  all: SpanIndex<Span>,
): void {
  const owner = new Map(documents.flatMap((item) => item.mentions.map((mention) => [mention.start, item] as const)));
  for (let k = all.all.length - 1; k > 0; k--) {
    const [one, two] = [all.all[k - 1]!, all.all[k]!];
    const [before, after] = [owner.get(one.span.start), owner.get(two.span.start)];
    const law = (item: Draft<Document> | undefined) => item?.number === null && fold(item.name).includes(fold('luật'));
    if (two.from - one.to !== 1 || tokens[one.to]!.fold !== 'và' || !law(before) || !law(after)) continue;
    before!.date ??= after!.date;
  }
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
  const owner = new Map(documents.flatMap((item) => item.mentions.map((mention) => [mention.start, item] as const)));
  for (let k = all.all.length - 1; k > 0; k--) {
    const [one, two] = [all.all[k - 1]!, all.all[k]!];
    const [before, after] = [owner.get(one.span.start)!, owner.get(two.span.start)!];
    if (two.from - one.to !== 1 || !LIST_JOINTS.has(tokens[one.to]!.fold) || before.number === null) continue;
    const symbol = issuerSymbol(after.number);
    if (symbol === null || symbol === issuerSymbol(before.number)) before.issuer ??= after.number && after.issuer;
  }
  // "Chính phủ ban hành Nghị định 88/2015/NĐ-CP và Nghị định 115/2015/NĐ-CP"
  for (const [k, two] of all.all.entries()) {
    const one = all.all[k - 1];
    if (!one || two.from - one.to !== 1 || !LIST_JOINTS.has(tokens[one.to]!.fold)) continue;
    const [before, after] = [owner.get(one.span.start)!, owner.get(two.span.start)!];
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
