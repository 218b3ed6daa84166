/** unit-words: what stands around the type word of a unit and makes another word or a number of it. */
import { wordSet } from '../../text/word-set.ts';

/** Compounds that begin like a type word ("xã hội", "bản thân"). */
export const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  xã: new Set(['hội', 'viên', 'luận']),
  bản: new Set(['thân', 'tin', 'đồ', 'lĩnh', 'quyền', 'sắc', 'án', 'chất', 'năng', 'làng', 'cam']),
  tỉnh: new Set(['táo', 'giấc', 'ngộ']),
  quận: new Set(['công', 'chúa']),
  ấp: new Set(['ủ']),
};

/** "bản Hiến pháp": a text, not a hamlet. */
export const NAMED_TEXTS = wordSet('hiến tuyên di nghị quy cam ghi luật dự thỏa giao hợp ký');

/** Units that have numbers for names; "thành phố 19 triệu dân" is counted. */
export const NUMBERED = wordSet('quận, phường, thôn, ấp, bản, khu phố, tổ dân phố, xã');
/** Verbs and adjectives that end like a type word ("tán tỉnh", "khôn tỉnh"). */
export const NO_TYPE_AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  tỉnh: wordSet('tán bình thức hóm'),
  thôn: wordSet('nông'),
  bản: wordSet('phiên văn xuất kịch căn cơ nhật tái ấn nguyên'),
};
