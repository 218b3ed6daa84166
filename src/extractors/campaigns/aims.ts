/** aims: for whom or against what a month is held: "Tháng hành động [về phòng, chống ma túy]". Indices are token indices. */
import { endOfName } from '../../grammar/phrases/unquoted-names.ts';
import { TWINS } from '../../lexicon/event-types.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that say for whom or against what a month is held. */
const AIMS = new Set(['vì', 'về', 'phòng', 'quốc']);

/** A comma at token `i` that joins what belongs together: "phòng, chống", "Hoàng Sa, Trường Sa". */
export const isTwin = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === ',' && TWINS.has(`${tokens[i - 1]!.fold} ${tokens[i + 1]?.fold}`);

/** Token index after "[Quốc gia] về phòng, chống bạo lực gia đình" at `i`; `i` where no aim stands. */
export function endOfAim(tokens: readonly Token[], i: number): number {
  if (!AIMS.has(tokens[i]!.fold)) return i;
  let at = tokens[i]!.fold === 'quốc' ? i + 2 : i;
  if (tokens[at]?.fold === 'vì' || tokens[at]?.fold === 'về') at++;
  let end = endOfName(tokens, at);
  while (isTwin(tokens, end)) end = endOfName(tokens, end + 1);
  // "… về ATVSLĐ [tỉnh Bắc Kạn]": where it is held
  for (let k = at + 1; k < end - 1; k++) if (AREA_TYPES.has(tokens[k]!.fold) && isArea(tokens, k)) end = k;
  return end - at < 1 || (end - at < 2 && tokens[at]!.shape !== 'upper') ? i : end;
}
/** First words of the types of areas. */
const AREA_TYPES = wordSet('tỉnh thành huyện quận thị phường');
/** Does the name of an area follow its type word in small letters at `k`: "tỉnh Bắc Kạn", "thành phố Huế"? */
const isArea = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]!.shape === 'lower' && (isCapitalized(tokens[k + 1]) || isCapitalized(tokens[k + 2]));
