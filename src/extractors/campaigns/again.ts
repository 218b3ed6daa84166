/** again: a campaign that the article has named in quotes, where it comes again: by its name without quotes, or by a short name. */
import type { ClassifiedQuote } from '../../grammar/quotes/verdicts.ts';
import type { CampaignKind } from '../../record.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Name } from './name.ts';

/** Short names given in brackets behind a name: “Xanh - sạch - đẹp …” (XSĐ), wherever they stand. */
export function* shortNames(tokens: readonly Token[], named: readonly ClassifiedQuote[]): Generator<Name> {
  const kinds = new Map<string, CampaignKind>();
  for (const { from, after, kind } of named) {
    const [open, short, close] = tokens.slice(after, after + 3);
    if (open?.text !== '(' || close?.text !== ')' || short?.shape !== 'upper') continue;
    if (short.text.length > 2 && short.fold[0] === tokens[from]!.fold[0]) kinds.set(short.text, kind as CampaignKind);
  }
  if (kinds.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]!.shape === 'upper' ? kinds.get(tokens[i]!.text) : undefined;
    if (kind) yield { from: i, to: i + 1, kind, rule: 'short-name' };
  }
}

/** So many names may share a first word. */
const MOST = 8;

/** A name printed small inside its quotes is known again by this many words. */
const LONG = 4;

/** The names of `named` wherever they stand without quotes, with the capital that they have in them. Linear in the tokens. */
export function* namedAgain(tokens: readonly Token[], named: readonly ClassifiedQuote[]): Generator<Name> {
  const byFirst = new Map<string, ClassifiedQuote[]>();
  for (const quote of named) {
    if (quote.to - quote.from < (isCapitalized(tokens[quote.from]) ? 2 : LONG)) continue;
    const { fold } = tokens[quote.from]!;
    byFirst.set(fold, [...(byFirst.get(fold) ?? []), quote].slice(-MOST));
  }
  if (byFirst.size === 0) return;
  for (let i = 0; i < tokens.length; i++) {
    const candidates = byFirst.get(tokens[i]!.fold);
    if (!candidates) continue;
    for (const { from, to: end, kind } of candidates) {
      if (isCapitalized(tokens[from]) && !isCapitalized(tokens[i])) continue;
      // a year belongs to the name in its quotes only
      const to = tokens[end - 1]!.kind === 'digits' && end - from > 3 ? end - 1 : end;
      let n = 1;
      while (n < to - from && tokens[i + n]?.fold === tokens[from + n]!.fold && tokens[i + n]!.gap !== Gap.block) n++;
      if (n === to - from) yield { from: i, to: i + n, kind: kind as CampaignKind, rule: 'named-again' };
    }
  }
}
