/** press: papers named without "Báo" by whom somebody spoke to ("trao đổi với phóng viên Dân trí", "nói với Tuổi Trẻ Online"). */
import type { Words } from '../../grammar/phrases/areas.ts';
import { newspapers } from '../../lexicon/newspapers.ts';
import { organizationTypes } from '../../lexicon/organization-types.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

const PAPER = organizationTypes.entries.find(({ id }) => id === 'bao')!;
const SITES: ReadonlySet<string> = new Set(['online', 'điện tử']);

/** Papers by the first word of their name, as printed, longest first. */
const byFirst = new Map<string, string[][]>();
for (const { name } of newspapers) {
  const words = name.split(' ');
  byFirst.set(
    words[0]!,
    [...(byFirst.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** Does somebody speak to a paper before token `i`? Reporters belong to any paper, one spoken to must be told by capitals. */
function isAddressed(tokens: readonly Token[], i: number): 'reporter' | 'paper' | null {
  const before = tokens[i - 1]?.fold;
  const first = tokens[i - 2]?.fold;
  if (before === 'pv' || (before === 'viên' && first === 'phóng')) return 'reporter';
  return before === 'với' && (first === 'đổi' || first === 'nói' || first === 'sẻ') ? 'paper' : null;
}

/** The paper at token `i`, or undefined. */
function readPaper(tokens: readonly Token[], i: number): Reading | undefined {
  if (tokens[i]!.gap === Gap.block || !isCapitalized(tokens[i])) return undefined;
  const papers = byFirst.get(tokens[i]!.text);
  const addressed = papers && isAddressed(tokens, i);
  if (!addressed) return undefined;
  for (const name of papers) {
    let to = i + name.length;
    if (!name.every((word, k) => tokens[i + k]?.text === word && tokens[i + k]!.gap !== Gap.block)) continue;
    if (addressed === 'paper' && name.length === 1) continue;
    const site = SITES.has(tokens[to]?.fold ?? '') && tokens[to]!.gap !== Gap.block;
    if (site) to++;
    else if (isCapitalized(tokens[to]) && tokens[to]!.gap !== Gap.block) continue;
    const words = `${site ? '' : 'Báo '}${name.join(' ')}${site ? ` ${tokens[to - 1]!.text}` : ''}`;
    return { from: i, to, type: PAPER, words, owner: null, area: null, missing: null, bare: false };
  }
  return undefined;
}

/** Adds to `readings` the papers that are spoken to. Both in text order. */
export function readPress({ tokens }: Words, readings: readonly Reading[]): readonly Reading[] {
  const papers: Reading[] = [];
  let next = 0;
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i - 1]!.fold;
    if (word !== 'pv' && word !== 'viên' && word !== 'với') continue;
    const paper = readPaper(tokens, i);
    if (!paper) continue;
    while (next < readings.length && readings[next]!.to <= i) next++;
    if (!(next < readings.length && readings[next]!.from < paper.to)) papers.push(paper);
  }
  if (papers.length === 0) return readings;
  return [...readings, ...papers].sort((a, b) => a.from - b.from);
}
