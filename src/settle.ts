/** settle: many overlapping findings of a layer → one flat set. Longest first, then earliest, then the extractor listed first. */
import type { Found } from './extractors/extractor.ts';

/** A finding that lost, and the one it lost to. */
export interface Loser {
  readonly loser: Found;
  readonly winner: Found;
}

const overlap = (a: Found, b: Found): boolean => a.start < b.end && b.start < a.end;
const length = (found: Found): number => found.end - found.start;

/** Settles findings that hang together by overlaps; such a chain is a handful of findings. */
function settleChain(chain: readonly Found[], settled: Found[], losers: Loser[]): void {
  if (chain.length === 1) {
    settled.push(chain[0]!);
    return;
  }
  const winners: Found[] = [];
  for (const finding of [...chain].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    const winner = winners.find((other) => overlap(finding, other));
    if (winner) losers.push({ loser: finding, winner });
    else winners.push(finding);
  }
  settled.push(...winners.sort((a, b) => a.start - b.start));
}

/** Do the findings stand in text order without overlap, as most layers find them? Then there is nothing to settle. */
function isFlat(found: readonly Found[]): boolean {
  for (let i = 1; i < found.length; i++) if (found[i]!.start < found[i - 1]!.end) return false;
  return true;
}

/**
 * Settles the findings of one layer. `found` must be in the order of the extractors (it breaks ties).
 * Returns the winners in text order, and the losers for the trace. O(n log n) for n findings.
 */
export function settle(found: readonly Found[]): { settled: readonly Found[]; losers: readonly Loser[] } {
  if (isFlat(found)) return { settled: found, losers: [] };
  const settled: Found[] = [];
  const losers: Loser[] = [];
  let chain: Found[] = [];
  let chainEnd = -1;
  for (const finding of [...found].sort((a, b) => a.start - b.start)) {
    if (finding.start >= chainEnd && chain.length > 0) {
      settleChain(chain, settled, losers);
      chain = [];
    }
    chain.push(finding);
    chainEnd = Math.max(chainEnd, finding.end);
  }
  if (chain.length > 0) settleChain(chain, settled, losers);
  return { settled, losers };
}
