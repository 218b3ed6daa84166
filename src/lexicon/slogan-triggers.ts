/** slogan-triggers: the head nouns of a quoted theme, slogan, motto, goal or message, one a line. */
import type { SloganKind } from '../record.ts';
import { slug } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

/** A head word of slogans. */
export interface SloganTrigger extends Entry {
  readonly kind: SloganKind;
  /** May a slogan stand behind it without quotes ("với thông điệp Không ai bị bỏ lại phía sau")? */
  readonly plain?: true;
}

// biome-ignore format: one entry a line
const TABLE: readonly Omit<SloganTrigger, 'id'>[] = [
  { name: 'chủ đề', kind: 'theme', plain: true, names: ['chủ điểm', 'chuyên đề năm'] },
  { name: 'khẩu hiệu', kind: 'slogan', plain: true, names: ['slogan', 'khẩu hiểu', 'sứ mệnh', 'sứ mạng'] },
  { name: 'bức trướng', kind: 'slogan', names: ['bức trướng mang dòng chữ', 'bức trướng với dòng chữ', 'bức trướng có dòng chữ', 'bức trướng ghi dòng chữ', 'bức trướng thêu dòng chữ', 'băng rôn', 'băng rôn mang dòng chữ', 'băng rôn với dòng chữ', 'băng rôn có dòng chữ', 'biểu ngữ', 'biểu ngữ mang dòng chữ', 'biểu ngữ có dòng chữ'] },
  { name: 'phương châm', kind: 'motto', plain: true, names: ['châm ngôn', 'tôn chỉ', 'quan niệm sống', 'triết lý', 'triết lý sống', 'lẽ sống'] },
  { name: 'tinh thần', kind: 'motto' },
  { name: 'tiêu chí', kind: 'motto' },
  { name: 'mục tiêu', kind: 'goal', names: ['mục tiêu kép', 'mục tiêu chung', 'mục tiêu hành động'] },
  { name: 'thông điệp', kind: 'message', plain: true },
  // what somebody holds true
  { name: 'tâm niệm', kind: 'motto', names: ['xác định', 'quyết tâm'] },
];

/** The triggers of slogans. */
export const sloganTriggers: Lexicon<SloganTrigger> = {
  name: 'slogan-triggers',
  entries: TABLE.map((entry) => ({ ...entry, id: slug(entry.name) })),
};
