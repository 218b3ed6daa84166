/**
 * spoken-branches: the branch of a place that a paragraph speaks of before it says "CĐ ngành" or "CĐ" ("Hội thi … ngành y tế
 * Cần Thơ: …, CĐ ngành trao giải"): its union is meant, though nothing names it in full.
 */
import { readArea, type Words } from '../../grammar/phrases/areas.ts';
import { Gap } from '../../text/tokens.ts';
import { isAgent, isBranchAgent } from './agents.ts';
import type { Reading } from './reading.ts';

const BRANCH = 'Công đoàn ngành';

/** A paragraph's heading stands no further back (tokens). */
const REACH = 60;

/** The branch with its place that stands last before token `to` in its paragraph, behind token `from`, as a union's words and unit. */
function branchBetween(words: Words, from: number, to: number): Pick<Reading, 'words' | 'area'> | undefined {
  const { tokens, terms } = words;
  for (let i = to - 1; i >= Math.max(from, to - REACH) && tokens[i + 1]!.gap !== Gap.block; i--) {
    if (tokens[i]!.fold !== 'ngành') continue;
    const branch = terms.at(i + 1).find(({ lexicon }) => lexicon === 'industries');
    const area = branch && readArea(words, branch.to);
    if (area?.name && area.to <= to) return { words: `${BRANCH} ${branch!.entry.name}`, area };
  }
  return undefined;
}

/** Is the body a union that "CĐ" or "CĐ ngành" could mean as well? */
const isNamedUnion = ({ type, bare }: Reading): boolean =>
  !bare && type.kind === 'union' && (type.id.startsWith('cong-doan') || type.id === 'lien-doan-lao-dong');

/** Gives such short references the branch's name. Takes and returns the readings of an article in text order. */
export function withSpokenBranches(words: Words, readings: readonly Reading[]): readonly Reading[] {
  const { tokens } = words;
  /** End of the last union named in full. */
  let named = 0;
  return readings.map((reading, k) => {
    const { type, bare, from, to } = reading;
    if (isNamedUnion(reading)) named = to;
    if (!bare || (type.id !== 'cong-doan-nganh' && type.id !== 'cong-doan')) return reading;
    if (!isAgent(tokens, reading) && !isBranchAgent(tokens, reading)) return reading;
    const branch = branchBetween(words, named, from);
    // "… do CĐ ngành tổ chức. Chủ tịch CĐ Y tế Cần Thơ": the paragraph goes on to name it.
    const next = readings[k + 1];
    if (!branch || (next && isNamedUnion(next) && next.area?.name === branch.area?.name)) return reading;
    return { ...reading, ...branch, missing: null, branch: true };
  });
}
