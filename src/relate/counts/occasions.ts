/** occasions: the event whose day was named: what came together at it, was given on it and will happen there. */
import type { CountMark, Scene } from './sentence.ts';

/** "Buổi lễ sẽ có 300 đại biểu": what will happen at the event whose day was named. */
export function isAtEvent({ tokens, from }: Scene, to: number): boolean {
  for (let i = from; i < to; i++) if (EVENT_WORDS.has(tokens[i]!.fold)) return true;
  return false;
}
const EVENT_WORDS = new Set(['buổi', 'lễ', 'hội']);

/** "Tại hội nghị, gần 900 công nhân …": two sentences behind its day only what came together on it is told of. */
export function isGathering({ tokens, from, to }: Scene): boolean {
  for (let i = from; i < to; i++) if (GATHERING.has(tokens[i]!.fold)) return true;
  return false;
}
const GATHERING = new Set([...EVENT_WORDS, 'gia', 'dự', 'phiên', 'chương', 'tranh', 'đấu', 'vđv', 'btc']);

/** "Dịp này, …", "Tại hội nghị, …": told of the day itself. */
export function isOnOccasion({ tokens, from }: Scene, at: number): boolean {
  if (OCCASIONS.has(tokens[from]!.fold)) return true;
  for (let i = from; i + 1 < at; i++) if (tokens[i]!.fold === 'dịp' && tokens[i + 1]!.fold === 'này') return true;
  return false;
}
const OCCASIONS = new Set(['dịp', 'nhân', 'tại', 'cũng']);

/** "trao 2.600 suất quà", "tặng 350 công nhân": is the count of what or whom was given something? */
export function isGiven({ tokens, from }: Scene, { from: at, draft }: CountMark): boolean {
  if (draft.category === 'gifts') return true;
  if (draft.category !== 'people' && draft.category !== 'members') return false;
  for (let i = from; i < at; i++) if (tokens[i]!.fold === 'tặng' || tokens[i]!.fold === 'trao') return true;
  return false;
}
