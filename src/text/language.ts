/**
 * language: is this Vietnamese? A look at the letters decides for nearly every text; `franc` is asked where doubt is left,
 * because it reads only some hundred documents a second.
 */
import { franc } from 'franc';
import { codeAt } from './code-units.ts';

export interface Language {
  /** ISO 639-3 ("vie"), or null where there is too little text to tell. */
  readonly code: string | null;
  /** Vietnamese written without its diacritics. */
  readonly bare: boolean;
}

/** How many code units are looked at: from the beginning, the middle and the end. */
const SAMPLE = 1500;
/** With fewer letters than this nothing can be said. */
const FEWEST_LETTERS = 24;

/** What a code unit says: a letter, or also one that Vietnamese alone writes (ă â đ ê ô are written elsewhere too, but not together with these). */
const LETTER = 1;
const VIETNAMESE = 3;
const LETTERS = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) if (/\p{L}/u.test(String.fromCharCode(code))) LETTERS[code] = LETTER;
for (const char of 'ăĂđĐơƠưƯĩĨũŨ') LETTERS[char.charCodeAt(0)] = VIETNAMESE;
for (let code = 0x1ea0; code <= 0x1ef9; code++) LETTERS[code] = VIETNAMESE;

/** Share of the letters that must be Vietnamese ones. */
const MARKED_SHARE = 0.06;
/** After so many code units it is asked anew whether the rest can change anything. */
const STRETCH = 256;

/** Frequent syllables of Vietnamese as they look without diacritics, none of them a frequent word of English or French. */
const BARE_SYLLABLES = new Set(
  `va cua cac cho duoc trong nguoi khong nhung lao dong cong doan vien thanh pho nam ngay chu tich huyen quan tinh theo voi
  tai nay den khi phat trien hoat hien thuc ban lien hoi nghi thi dua viec lam nhan dan chuc tieu bieu trien khai xay dung
  chinh quyen nha nuoc doanh nghiep dang tong muc tang giam ho tro hoc sinh gia dinh toan dai bieu xa phuong tham gia`.split(
    /\s+/,
  ),
);
/** Share of the words that must be such syllables. */
const BARE_SHARE = 0.3;

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = (text.length - SAMPLE) >> 1;
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}

/** Tells the language of NFC text from a sample of it. Time does not grow with the text. */
export function languageOf(text: string): Language {
  const sample = sampleOf(text);
  let letters = 0;
  let vietnamese = 0;
  for (let i = 0; i < sample.length; i++) {
    const said = LETTERS[codeAt(sample, i)]!;
    letters += said & 1;
    vietnamese += said >> 1;
    // Were all the rest letters of another language, it would still be enough.
    if (i % STRETCH === 0 && vietnamese >= MARKED_SHARE * (letters + sample.length - i)) break;
  }
  if (vietnamese >= MARKED_SHARE * letters && vietnamese > 0) return { code: 'vie', bare: false };
  if (letters < FEWEST_LETTERS) return { code: null, bare: false };
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  const known = words.reduce((sum, word) => sum + (BARE_SYLLABLES.has(word) ? 1 : 0), 0);
  if (known >= BARE_SHARE * words.length) return { code: 'vie', bare: vietnamese < 0.01 * letters };
  const guess = franc(sample);
  return { code: guess === 'und' ? null : guess, bare: false };
}
