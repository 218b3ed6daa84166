/**
 * event-sessions: sittings that their number names: "kỳ họp thứ 8", "phiên họp thứ nhất của Ban chỉ đạo". Indices are token indices, half-open.
 */
import { type EventType, PURPOSES } from '../../lexicon/event-types.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { isNumeral, ordinalAt, pairAt, type Surroundings } from './event-parts.ts';

/** A numbered session is particular by whose it is or what it is about ("phiên họp thứ 6 của Ban chỉ đạo", "phiên họp thứ nhất bàn về …"). */
export function saysWhose(
  { tokens, organizations, headAt }: Surroundings,
  type: EventType,
  from: number,
  to: number,
): boolean {
  const about = sessionAt(tokens, from);
  if (about === from) return PURPOSES.has(pairAt(tokens, from)) && to - from > 2;
  const owned = tokens[about]?.fold === 'của' || (headAt(about) && about < to);
  if (type.numbered === 'alone' || PURPOSES.has(pairAt(tokens, about)) || owned) return true;
  for (let i = about; i < to; i++) if (organizations.startingAt(i)) return true;
  return false;
}

/** Token after the number of a session at `i`, "thứ ba" too, which elsewhere is a day, and "đầu tiên". */
export const sessionAt = (tokens: readonly Token[], i: number): number =>
  Math.max(
    ordinalAt(tokens, i),
    pairAt(tokens, i) === FIRST || (tokens[i]?.fold === 'thứ' && isNumeral(tokens[i + 1])) ? i + 2 : i,
  );
const FIRST = fold('đầu tiên');
