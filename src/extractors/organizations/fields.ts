/** fields: how far the words go that an office or a group of zones is named after. */
import { beginsPerson, readArea, type Words } from '../../grammar/phrases/areas.ts';
import { compoundEnd } from '../../grammar/phrases/compounds.ts';
import { continues } from '../../grammar/phrases/names.ts';
import type { PlaceType } from '../../lexicon/place-types.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { isOrganizationHead, termAt } from './heads.ts';

/** Offices whose fields the tables list: after these, other capitals are not their name ("Bộ Luật Lao động"). */
export const KNOWN_FIELDS_ONLY: ReadonlySet<string> = new Set(['bo', 'so', 'ban', 'vu', 'phong']);

/** A known field at `i`: capitalised, or written small in its table, or with an owner or unit behind it. */
function knownField(words: Words, i: number, first: boolean): number {
  const { tokens } = words;
  const field = termAt(words, i, 'fields', 'industries');
  if (!field || !continues(tokens, i)) return i;
  const small = field.entry.name[0] === field.entry.name[0]!.toLowerCase();
  if (!first || small || isCapitalized(tokens[i])) return field.to;
  return isOrganizationHead(words, field.to) || readArea(words, field.to)?.name || tokens[field.to + 1]?.fold === 'ương'
    ? field.to
    : i;
}

/** End of the words an office is named after. */
export function fieldEnd(words: Words, from: number, knownOnly: boolean): number {
  const { tokens } = words;
  const foreign = (i: number): boolean =>
    termAt(words, i, 'roles') !== undefined ||
    beginsPerson(words, i) ||
    readArea(words, i) !== undefined ||
    termAt(words, i, 'countries') !== undefined ||
    isOrganizationHead(words, i);
  let end = knownField(words, from, true);
  if (end === from) {
    if (knownOnly) return from;
    if (tokens[from]?.text.length === 1) return from;
    while (continues(tokens, end) && tokens[end]!.kind === 'word' && isCapitalized(tokens[end]) && !foreign(end)) end++;
    if (end > from && tokens[end]?.shape === 'lower') end = Math.max(end, compoundEnd(tokens, end - 1));
  }
  // "Phòng Giáo dục Mầm non", "Phòng Tài chính Kế toán": two fields side by side.
  if (knownOnly && end > from && continues(tokens, end) && !foreign(end)) end = knownField(words, end, true);
  while (end > from && FIELD_JOINERS.has(tokens[end]?.fold ?? '') && continues(tokens, end)) {
    const next = end + 1;
    if (!continues(tokens, next) || !isCapitalized(tokens[next]) || foreign(next)) break;
    let to = knownField(words, next, true);
    if (to === next && knownOnly) break;
    while (
      to < tokens.length &&
      continues(tokens, to) &&
      isCapitalized(tokens[to]) &&
      tokens[to]!.kind === 'word' &&
      (to === next || !foreign(to))
    )
      to++;
    end = tokens[to]?.shape === 'lower' ? Math.max(to, compoundEnd(tokens, to - 1)) : to;
  }
  return end;
}

const FIELD_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&']);

const ZONE_JOINERS: ReadonlySet<string> = new Set(['-', 'và', '&', ',']);

/** End of a phrase of zones: "các Khu công nghiệp và chế xuất", "KCX-KCN", "Khu kinh tế". */
export function zoneEnd(words: Words, from: number): number {
  const { tokens } = words;
  if (!continues(tokens, from)) return from;
  let i = tokens[from]!.fold === 'các' ? from + 1 : from;
  let end = from;
  for (;;) {
    const zone = words.terms
      .at(i)
      .find(({ lexicon, entry }) => lexicon === 'place-types' && (entry as PlaceType).zone === true);
    const short = words.terms
      .at(i)
      .find(({ lexicon, entry }) => lexicon === 'abbreviations' && /^kc|^kkt/u.test(entry.id));
    const best = zone && short ? (short.to > zone.to ? short : zone) : (zone ?? short);
    const bare = tokens[i];
    if (best) i = best.to;
    else if (
      end > from &&
      (bare?.fold === 'chế' || bare?.fold === 'công') &&
      /^(?:xuất|nghiệp|nghệ)$/u.test(tokens[i + 1]?.fold ?? '')
    )
      i += 2;
    else if (end > from && (bare?.fold === 'cx' || bare?.fold === 'cn')) i++;
    else return end;
    end = i;
    if (ZONE_JOINERS.has(tokens[i]?.fold ?? '') && continues(tokens, i)) i++;
    else return end;
  }
}
