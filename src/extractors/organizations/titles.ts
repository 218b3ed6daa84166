/** titles: the last syllables and the letters of the titles that stand before the body their holder heads. */
import { wordSet } from '../../text/word-set.ts';

/** "Chủ [tịch]", "[PCT]": who chairs a union or a council. */
export const CHAIRS: ReadonlySet<string> = wordSet('tịch ct pct pcttt');

/** "Bí [thư]", "[PBT]": who heads a party committee or a branch of the youth union. */
export const SECRETARIES: ReadonlySet<string> = wordSet('thư bt pbt');

/** "Giám [đốc]", "[TGĐ]": who runs a company. */
export const DIRECTORS: ReadonlySet<string> = wordSet('đốc gđ pgđ tgđ ptgđ');
