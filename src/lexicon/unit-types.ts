/** unit-types: the words for administrative units, and how they are shortened before a name ("TP.Hà Nội", "Q.1", "TX Sơn Tây"). */
import type { Entry, Lexicon } from './trie.ts';

export type UnitLevel = 'province' | 'district' | 'ward' | 'hamlet';

export interface UnitType extends Entry {
  /** The levels the type is met at: a "thành phố" is a province's equal or a district's. */
  readonly levels: readonly UnitLevel[];
  /** How many capitalised words a name of this type has at most, where no table knows it. */
  readonly words: number;
}

// biome-ignore format: a table, one entry a line
export const unitTypes: Lexicon<UnitType> = {
  name: 'unit-types',
  cased: true,
  entries: [
    { id: 'tinh', name: 'tỉnh', levels: ['province'], words: 3 },
    { id: 'thanh-pho', name: 'thành phố', names: ['tp', 'tp.', 'T.P', 'T.P.', 'TPhố'], levels: ['province', 'district'], words: 3 },
    { id: 'quan', name: 'quận', names: ['Q.'], levels: ['district'], words: 3 },
    { id: 'huyen', name: 'huyện', names: ['H.'], levels: ['district'], words: 3 },
    { id: 'huyen-dao', name: 'huyện đảo', levels: ['district'], words: 3 },
    { id: 'thi-xa', name: 'thị xã', names: ['TX', 'TX.', 'T.X', 'T.X.', 'Tx.'], levels: ['district'], words: 3 },
    { id: 'phuong', name: 'phường', names: ['P.', 'P'], levels: ['ward'], words: 3 },
    { id: 'xa', name: 'xã', names: ['X.'], levels: ['ward'], words: 3 },
    { id: 'thi-tran', name: 'thị trấn', names: ['TT', 'TT.'], levels: ['ward'], words: 3 },
    { id: 'dac-khu', name: 'đặc khu', levels: ['ward'], words: 3 },
    { id: 'thon', name: 'thôn', levels: ['hamlet'], words: 3 },
    { id: 'ap', name: 'ấp', levels: ['hamlet'], words: 3 },
    { id: 'ban', name: 'bản', levels: ['hamlet'], words: 3 },
    { id: 'khu-pho', name: 'khu phố', names: ['KP', 'KP.'], levels: ['hamlet'], words: 3 },
    { id: 'to-dan-pho', name: 'tổ dân phố', levels: ['hamlet'], words: 3 },
  ],
};
