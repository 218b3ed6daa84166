/**
 * fold: one key for all the ways the same Vietnamese words are written. Makes equal: case, NFC and NFD, the place of the
 * tone mark (hòa = hoà, ủy = uỷ), i and y as sole vowels (kỹ = kĩ), Ð (eth) and Đ, dashes, quotes, spaces; drops invisible characters.
 */

const TONE_SHIFT = new Map<string, string>();
for (const [first, second, marks] of [
  ['òóỏõọ', 'oa', 'àáảãạ'],
  ['òóỏõọ', 'oe', 'èéẻẽẹ'],
  ['ùúủũụ', 'uy', 'ỳýỷỹỵ'],
] as const)
  for (let i = 0; i < 5; i++) TONE_SHIFT.set(first[i]! + second[1], second[0]! + marks[i]);

const I_FOR_Y: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const LONE_Y = /(^|[^\p{L}])([hklmstv]|qu)([yỳýỷỹỵ])(?!\p{L})/gu;
const OPEN_TONE = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const DASHES = /[‐‑‒–—―−]/g;
const DOUBLE_QUOTES = /[“”„‟«»]/g;
const SINGLE_QUOTES = /[‘’‚‛`´]/g;

/** A function of short strings that keeps what it made: names and words recur. The bound keeps memory flat. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined) {
      made = make(text);
      if (text.length > 200) return made;
      if (known.size >= 1 << 15) known.clear();
      known.set(text, made);
    }
    return made;
  };
}

/** Folds text to its comparison key. Takes and returns a string; the key may be shorter than the text. */
export const fold = remembering((text) =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/ð/g, 'đ')
    .replace(OPEN_TONE, (pair) => TONE_SHIFT.get(pair)!)
    .replace(LONE_Y, (_, before: string, onset: string, y: string) => before + onset + I_FOR_Y[y])
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(/\s+/g, ' ')
    .trim(),
);

const MARKS = /\p{M}+/gu;

/** Takes away every Vietnamese diacritic: "Công đoàn" → "Cong doan". Length in code units may shrink for NFD input. */
export function stripDiacritics(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(/đ|ð/g, 'd').replace(/Đ|Ð/g, 'D').normalize('NFC');
}

/** A stable id part: "LĐLĐ quận Thanh Xuân" → "ldld-quan-thanh-xuan". */
export const slug = remembering((text) =>
  stripDiacritics(fold(text))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, ''),
);
