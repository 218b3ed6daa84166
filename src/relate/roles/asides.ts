/** asides: what stands between a name and a title and is neither: ages, homes, kin, remarks in brackets, appositions. */
import { joined, type Reading } from './reading.ts';

/** An apposition between a title and its name is no longer than this, nor is what stands about a person in brackets. */
const LONGEST_ASIDE = 14;
/** A remark in brackets behind a name has no more words. */
export const MOST_REMARK = 6;

/** From the comma at `comma`, back over "(CGTP)" and ", một trong số …", to the token after the title that may stand before them. */
export function overApposition({ tokens }: Reading, comma: number): number {
  const opens = (k: number): boolean =>
    tokens[k]!.text === ',' && tokens[k + 1]!.fold === 'một' && tokens[k + 2]!.fold === 'trong';
  let at = comma;
  for (let k = comma - 2; k > 0 && k > comma - LONGEST_ASIDE && joined(tokens, k + 1); k--)
    if (opens(k)) {
      at = k;
      break;
    }
  if (tokens[at - 1]?.text === ')')
    for (let k = at - 2; k > at - 8 && k > 0; k--) if (tokens[k]!.text === '(') return k;
  return at;
}

/** What opens an aside about a person beside an age: "quê Nghệ An", "sinh năm 1990", "trú tại …". */
export const ASIDE_OPENERS = new Set(
  'quê sinh sn trú ngụ ở sống tạm dân nam nữ tên nhân vợ chồng mẹ cha bố con'.split(' '),
);

/** What goes on a place of birth or abode: "trú tại phường 5, quận 8". */
const PLACE_WORDS = new Set('xã huyện quận phường tp tỉnh thành thị thôn ấp'.split(' '));

/** Does the mark at token `k` end an aside? The full stop of "TP. Vinh" does not. */
const endsAside = (tokens: Reading['tokens'], k: number): boolean =>
  [',', ')', ';'].includes(tokens[k]!.text) || (tokens[k]!.text === '.' && !PLACE_WORDS.has(tokens[k - 1]!.fold));

/** Token after the asides about a person that begin at `from`, each up to its comma or bracket; `from` where there are none. */
export function overAsides({ tokens, titles, placeFrom }: Reading, from: number): number {
  let at = from;
  for (let k = from; k < from + 2 * LONGEST_ASIDE && joined(tokens, k); k++) {
    // "chị A, bản Huổi Lếch, xã Mường Toong, công nhân …": where she lives
    const age = tokens[k]!.kind === 'digits' && tokens[k + 1]?.fold === 'tuổi';
    const opens = age || placeFrom.has(k) || ASIDE_OPENERS.has(tokens[k]!.fold);
    const goesOn = k > from && (PLACE_WORDS.has(tokens[k]!.fold) || tokens[k]!.shape === 'title');
    if (!(opens || goesOn) || titles.startingAt(k)) return at;
    const last = k + LONGEST_ASIDE;
    while (k < last && joined(tokens, k + 1) && !endsAside(tokens, k)) k++;
    if (tokens[k]!.text !== ',' && tokens[k]!.text !== ')') return at;
    if (tokens[k]!.text === ')' && (tokens[k + 1]?.text === ',' || tokens[k + 1]?.fold === '-')) k++;
    at = k + 1;
  }
  return at;
}

/** "A (áo trắng) - Giám đốc": from the token in a bracket without a title, to that behind the bracket and its mark; else `from`. */
export function overRemark({ tokens, titles, bodyFrom }: Reading, from: number): number {
  if (tokens[from - 1]?.text !== '(') return from;
  for (let k = from; k < from + MOST_REMARK && joined(tokens, k); k++) {
    if (titles.startingAt(k) || bodyFrom.has(k)) return from;
    if (tokens[k]!.text !== ')') continue;
    const mark = tokens[k + 1];
    const goesOn = mark?.text === ',' || mark?.fold === '-';
    return goesOn && titles.startingAt(k + 2) ? k + 2 : from;
  }
  return from;
}
