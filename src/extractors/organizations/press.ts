/** press: papers named without "Báo" by whom somebody spoke to ("trao đổi với phóng viên Dân trí", "nói với Tuổi Trẻ Online"). */
import type { Words } from '../../grammar/phrases/areas.ts';
import { newspapers } from '../../lexicon/newspapers.ts';
import { organizationTypes } from '../../lexicon/organization-types.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { pairSet } from '../../text/word-set.ts';
import { readGroup } from './groups.ts';
import type { Reading } from './reading.ts';

const PAPER = organizationTypes.entries.find(({ id }) => id === 'bao')!;
const SITES: ReadonlySet<string> = new Set(['online', 'điện tử']);

/** Papers by the first word of their name or of the code that is a word ("Zing"), as printed, longest first. */
const byFirst = new Map<string, string[][]>();
const printed = newspapers.flatMap(({ name, codes }) => [
  name,
  ...codes.filter((code) => /^\p{Lu}\p{Ll}{3,}$/u.test(code)),
]);
for (const name of new Set(printed)) {
  const words = name.split(' ');
  byFirst.set(
    words[0]!,
    [...(byFirst.get(words[0]!) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** What a paper does: the words behind its name ("Như Dân trí [đã đưa tin]"). */
const REPORTS = pairSet('đưa tin, thông tin, phản ánh, đăng tải, đăng bài, ghi nhận, có bài');
const ALREADY: ReadonlySet<string> = new Set(['đã', 'vừa', 'từng']);

/** Is a paper said to report something behind token `to`? */
function reports(tokens: readonly Token[], to: number): boolean {
  const at = ALREADY.has(tokens[to]?.fold ?? '') ? to + 1 : to;
  return at > to && tokens[to]!.gap === Gap.space && REPORTS.has(tokens[at]?.fold ?? '', tokens[at + 1]?.fold);
}

/** Does somebody speak to a paper before token `i`? Reporters belong to any paper, one spoken to must be told by capitals. */
function isAddressed(tokens: readonly Token[], i: number): 'reporter' | 'paper' | null {
  const before = tokens[i - 1]?.fold;
  const first = tokens[i - 2]?.fold;
  if (before === 'pv' || (before === 'viên' && first === 'phóng')) return 'reporter';
  return before === 'với' && (first === 'đổi' || first === 'nói' || first === 'sẻ') ? 'paper' : null;
}

/** "Theo Sông Trà, …", "trên trang Sông Trà": where something was read. */
function isSource({ tokens, terms }: Words, i: number, to: number): boolean {
  // A province's name is a paper's only with its type word.
  if (terms.at(i).some(({ lexicon }) => lexicon === 'provinces')) return false;
  const before = tokens[i - 1]!.fold;
  return before === 'trang' || before === 'tờ' || (before === 'theo' && tokens[to]?.fold === ',');
}

/** A paper's name of so many words is read in small letters too ("Đời sống và pháp luật"). */
const UNMISTAKABLE = 4;
const isWordOfPaper = (token: Token | undefined, word: string, loose: boolean): boolean =>
  token !== undefined && token.gap !== Gap.block && (token.text === word || (loose && token.fold === fold(word)));

/** The paper at token `i`, one of `papers`, or undefined. */
function readPaper(words: Words, i: number, papers: readonly string[][]): Reading | undefined {
  const { tokens } = words;
  const opens = tokens[i]!.gap === Gap.block;
  const addressed = opens ? null : isAddressed(tokens, i);
  for (const name of papers) {
    let to = i + name.length;
    const loose = name.length >= UNMISTAKABLE;
    if (!name.every((word, k) => k === 0 || isWordOfPaper(tokens[i + k], word, loose))) continue;
    if (addressed === 'paper' && name.length === 1) continue;
    const site = SITES.has(tokens[to]?.fold ?? '') && tokens[to]!.gap !== Gap.block;
    // "Sông Trà Online xin giới thiệu": two words with "Online" are a paper wherever they stand.
    const online = site && name.length > 1;
    if (addressed === null && !online && (opens || !(reports(tokens, to) || isSource(words, i, to)))) continue;
    if (site) to++;
    else if (isCapitalized(tokens[to]) && tokens[to]!.gap !== Gap.block) continue;
    const printed = `${site ? '' : 'Báo '}${name.join(' ')}${site ? ` ${tokens[to - 1]!.text}` : ''}`;
    return { from: i, to, type: PAPER, words: printed, owner: null, area: null, missing: null, bare: false };
  }
  return undefined;
}

/** Adds to `readings` the papers that are spoken to and the companies without a type word. Both in text order. */
export function readPress(words: Words, readings: readonly Reading[]): readonly Reading[] {
  const { tokens } = words;
  const papers: Reading[] = [];
  const named = new Map<string, Reading>();
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapitalized(tokens[i])) continue;
    const known = byFirst.get(tokens[i]!.text);
    let paper = (known && readPaper(words, i, known)) ?? readGroup(words, i);
    if (!paper) continue;
    while (next < readings.length && readings[next]!.to <= paper.from) next++;
    if (next < readings.length && readings[next]!.from < paper.to) continue;
    // "Công ty CP Tập đoàn Đại Dương (Ocean Group)": the company's other name.
    const before = readings[next - 1];
    if (before?.type.kind === 'company' && before.to === paper.from - 1 && tokens[before.to]!.fold === '(')
      named.set(paper.words, before);
    const owner = named.get(paper.words);
    if (owner) paper = { ...owner, from: paper.from, to: paper.to };
    papers.push(paper);
  }
  if (papers.length === 0) return readings;
  return [...readings, ...papers].sort((a, b) => a.from - b.from);
}
