/**
 * federations: "các cấp công đoàn thành phố": all unions of an area as one actor, which its federation is. "Các cấp công đoàn trong
 * tỉnh" are those that happen to be there.
 */
import { fold } from '../../text/fold.ts';
import { isUnions } from './owners.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';

/** The federations an article names, by the folded words for their area: "thành phố", "huế"; null where several share them. */
export type Federations = ReadonlyMap<string, string | null>;

const FEDERATION = /^Liên đoàn Lao động (thành phố|tỉnh|thị xã|quận|huyện) (.+)$/u;

/** "Công đoàn Tổng công ty A": the union of a house, which all unions in it are. */
const HOUSE_UNION = /^Công đoàn (?!ngành |cơ sở |các )(.+)$/u;
/** The key of a house's union, which no words for an area are. */
const ofHouse = (house: string): string => `= ${fold(house)}`;

/** Takes the full names of the article's unions. */
export function federationsOf(unions: Iterable<string>): Federations {
  const federations = new Map<string, string | null>();
  for (const union of unions) {
    const house = HOUSE_UNION.exec(union)?.[1];
    if (house) federations.set(ofHouse(house), union);
    const [, type, name] = FEDERATION.exec(union) ?? [];
    if (!type || !name) continue;
    for (const key of [fold(type), fold(name)])
      federations.set(key, federations.has(key) && federations.get(key) !== union ? null : union);
  }
  return federations;
}

/** "toàn tỉnh", "cả tỉnh", "trên địa bàn tỉnh". */
const WHOLE = new Set(['toàn', 'cả', 'bàn']);
/** The longest area's words, in tokens. */
const LONGEST_AREA = 4;
/** The capital's names for itself. */
const SPELT = new Map([
  ['tp', 'thành phố'],
  ['thị', 'thị xã'],
  ['thủ đô', 'hà nội'],
]);

/** The federation of the area behind "các cấp công đoàn" at token `i`; undefined where nothing, or none that is named, stands there. */
function federationAt({ tokens, to }: Scene, i: number, federations: Federations): string | undefined {
  if (tokens[i]!.fold !== 'các' || tokens[i + 1]?.fold !== 'cấp') return undefined;
  let at = i + 2;
  if (tokens[at]?.fold === 'cđ') at++;
  else if (tokens[at]?.fold === 'công' && tokens[at + 1]?.fold === 'đoàn') at += 2;
  else return undefined;
  let words = '';
  for (let k = at; k < to && k < at + LONGEST_AREA; k++) {
    words = words === '' ? tokens[k]!.fold : `${words} ${tokens[k]!.fold}`;
    const federation = federations.get(SPELT.get(words) ?? words);
    if (federation) return federation;
  }
  return undefined;
}

/** "các cấp công đoàn trong Tổng công ty A": the union of the house that is named behind its unions. */
function unionOfHouse({ tokens }: Scene, house: Landmark<string>, federations: Federations): string | undefined {
  const at = WITHIN.has(tokens[house.from - 1]?.fold ?? '') ? house.from - 1 : house.from;
  const start = tokens[at - 1]?.fold === 'cđ' ? at - 1 : tokens[at - 1]?.fold === 'đoàn' ? at - 2 : -1;
  if (start < 2 || tokens[start - 1]!.fold !== 'cấp' || tokens[start - 2]!.fold !== 'các') return undefined;
  return federations.get(ofHouse(house.value)) ?? undefined;
}
const WITHIN = new Set(['trong', 'thuộc', 'của']);

/** The federation whose unions act in the stretch of the sentence from token `from` up to `to`; the last where several do. */
export function actingFederation(scene: Scene, from: number, to: number, federations: Federations): string | undefined {
  if (federations.size === 0) return undefined;
  for (let i = to - 1; i >= from; i--) {
    const federation = federationAt(scene, i, federations);
    if (federation) return federation;
  }
  return undefined;
}

/** The federation whose unions act in the clause of the count, or are counted in it, behind the last body named before it. */
export function federationFor(scene: Scene, count: CountMark, federations: Federations): string | undefined {
  const { tokens, organizations, from } = scene;
  const last = organizations.findLast(({ to }) => to <= count.from);
  // "Trung tâm có 6 cán bộ, trong khi toàn tỉnh có 1.200 CĐCS": not those of the body that was named.
  if (last && federations.size > 0 && isUnions(count))
    for (let i = count.from - 2; i >= last.to; i--)
      if (WHOLE.has(tokens[i]!.fold)) {
        const area = tokens[i + 1]!.fold;
        const federation = federations.get(SPELT.get(area) ?? area);
        if (federation) return federation;
      }
  const house = last && federations.size > 0 ? unionOfHouse(scene, last, federations) : undefined;
  return house ?? actingFederation(scene, last?.to ?? from, count.from, federations);
}
