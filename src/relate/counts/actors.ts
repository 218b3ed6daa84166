/** actors: who acted, spoke or gave in the sentences of a paragraph so far, and who is meant by those behind. */
import type { Federations } from './federations.ts';
import { PLACE_WORDS } from './owners.ts';
import type { Landmark, Scene } from './sentence.ts';
import { isSource } from './sources.ts';
import { speakerOf, speaksAlone } from './speakers.ts';
import { isAgent, type Part } from './standing.ts';

/** The actors a paragraph has named so far. */
export interface Actors {
  last: string | null;
  /** How many sentences ago. */
  age: number;
  /** The last of them that is a union: whose members and unions are counted, whoever speaks. */
  union: string | null;
  /** The union that the paragraph is about: the last that acted, spoke or gave in it. */
  topic: string | null;
  /** Who made the survey, report or letter that was named last. */
  maker: string | null;
  /** Who sent the delegation that was named last. */
  sender: string | null;
}

export const noActors = (maker: string | null = null, sender: string | null = null): Actors => ({
  last: null,
  age: 0,
  union: null,
  topic: null,
  maker,
  sender,
});

/** Whose members and unions those of "cả nước" are, where the article names it. */
export const NATIONAL: readonly string[] = ['Công đoàn Việt Nam', 'Tổng Liên đoàn Lao động Việt Nam'];

/** The article's unions by name, and the union of the whole country where it is named. */
export interface Bodies {
  readonly nation: string | null;
  readonly unions: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  readonly federations: Federations;
  /** Whose the figures are that were counted so far, by their values. */
  readonly stated: Map<number, string | null>;
  /** Who held the meeting or contest that was named last. */
  host: string | null;
}

/** "chúng tôi đã làm việc với UBND tỉnh A": who speaks acts, and no one visits. */
function saysWe(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (tokens[i]!.fold === 'chúng' && tokens[i + 1]!.fold === 'tôi') return true;
  return false;
}

/** "làm việc với LĐLĐ tỉnh A về kết quả …": whose work the sentences behind are about. */
function visitedBy({ tokens, organizations, from }: Scene): string | undefined {
  return organizations.find(
    ({ from: at }) =>
      at - 3 >= from &&
      tokens[at - 1]!.fold === 'với' &&
      tokens[at - 2]!.fold === 'việc' &&
      tokens[at - 3]!.fold === 'làm' &&
      !saysWe(tokens, from, at),
  )?.value;
}

/**
 * "đại diện Ban Thường vụ Thành đoàn", "Theo báo cáo của Ban Tài chính LĐLĐ thành phố": who speaks for a committee or
 * reports for a department tells what the body does.
 */
export function bodyOf(scene: Scene, { from, value }: Landmark<string>): string {
  const before = scene.tokens[from - 1]?.fold ?? '';
  if (before === 'diện') return value.replace(/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=\p{Lu})/u, '');
  if (before === 'trưởng' || (before === 'của' && isSource(scene, from - 1)))
    return value.replace(/^(?:Ban|Phòng|Văn phòng|Ủy ban Kiểm tra) .*?(?=Liên đoàn Lao động |Công đoàn (?!Công))/u, '');
  return value;
}

/** Who the sentences behind are about: null for a person of no body, undefined where it stays as it was. */
export function nextActor(scene: Scene, parts: readonly Part[], { nation, unions }: Bodies): string | null | undefined {
  const { counts, organizations, tokens, from, to } = scene;
  if (!parts.includes('subject')) {
    const visited = visitedBy(scene);
    if (visited) return visited;
  }
  const lastAs = (part: Part): number =>
    parts.findLastIndex((own, k) => own === part && !isAgent(scene, organizations[k]!));
  const subject = lastAs('subject');
  const last = subject >= 0 ? subject : lastAs('weak');
  if (last >= 0) return bodyOf(scene, organizations[last]!);
  const opening = organizations[0];
  if (
    opening?.from === from + 1 &&
    PLACE_WORDS.has(tokens[from]!.fold) &&
    counts.some(({ draft }) => draft.organization === opening.value)
  )
    return opening.value;
  if (nation !== null && counts.some(({ draft }) => draft.organization === nation && draft.honour === null))
    return nation;
  // "Quỹ của Công đoàn A đã cho 300 hộ vay.": whose figures the sentence gives, in the words of its subject.
  const topic = counts[0]?.draft.organization;
  if (
    topic &&
    unions.has(topic) &&
    opening &&
    opening.value === topic &&
    opening.to <= counts[0]!.from &&
    tokens[opening.from - 1]?.fold === 'của'
  )
    return topic;
  return speakerOf(scene, to) ?? (speaksAlone(scene, to) ? null : undefined);
}
