/** cities-abroad: the foreign cities Vietnamese news names most: capitals, and seats of international bodies. */
import type { Entry, Lexicon } from './trie.ts';

// biome-ignore format: a table, one entry a line
export const citiesAbroad: Lexicon<Entry> = {
  name: 'cities-abroad',
  cased: true,
  entries: [
    { id: 'bac-kinh', name: 'Bắc Kinh' },
    { id: 'thuong-hai', name: 'Thượng Hải' },
    { id: 'tokyo', name: 'Tokyo' },
    { id: 'seoul', name: 'Seoul' },
    { id: 'bangkok', name: 'Bangkok' },
    { id: 'vientiane', name: 'Vientiane', names: ['Viêng Chăn'] },
    { id: 'phnom-penh', name: 'Phnom Penh', names: ['Phnôm Pênh'] },
    { id: 'jakarta', name: 'Jakarta' },
    { id: 'manila', name: 'Manila' },
    { id: 'new-delhi', name: 'New Delhi' },
    { id: 'moscow', name: 'Moscow', names: ['Mátxcơva', 'Matxcơva', 'Mát-xcơ-va'] },
    { id: 'paris', name: 'Paris' },
    { id: 'london', name: 'London' },
    { id: 'berlin', name: 'Berlin' },
    { id: 'lisbon', name: 'Lisbon' },
    { id: 'madrid', name: 'Madrid' },
    { id: 'rome', name: 'Rome', names: ['Roma'] },
    { id: 'athens', name: 'Athens' },
    { id: 'brussels', name: 'Brussels' },
    { id: 'geneva', name: 'Geneva', names: ['Giơ-ne-vơ', 'Geneve'] },
    { id: 'vienna', name: 'Vienna' },
    { id: 'washington', name: 'Washington' },
    { id: 'new-york', name: 'New York' },
    { id: 'havana', name: 'La Habana', names: ['Havana'] },
  ],
};
