/**
 * portraits: captions without a credit inside a body that was scraped onto one line. They show somebody: they say where in the
 * picture, or that somebody speaks without saying what, or introduce a second time whom the text has introduced.
 */
import { LONGEST_CAPTION, NOT_CAPTION, PERSON, SPEECH } from './caption-words.ts';
import { Class, classAt, type Span, sentenceStart, trimEnd } from './spans.ts';

/** Where somebody stands in the picture: "(thứ 3, bên phải)", "(bìa trái)", "(người đứng giữa)". */
const PLACE_IN_PICTURE =
  /\(\s?(?:(?:người |thứ [\p{L}\d]+,? ?)?(?:bên |bìa |ngoài cùng |ngoài cùng bên |thứ [\p{L}\d]+ (?:từ )?)?(?:trái|phải|giữa)(?: (?:sang|qua))?|(?:người )?(?:đứng|ngồi|mặc áo|áo) [^()]{2,30}|thứ [\p{L}\d]+ từ [^()]{2,30})\s?\)/gu;
/** Somebody speaks, and nothing is said: "Đồng chí …, Bí thư …, phát biểu tại Đại hội." */
const SPEAKS_ONLY =
  /(?:phát biểu|báo cáo|trình bày tham luận)(?: (?:chỉ đạo|khai mạc|bế mạc|ý kiến|chào mừng|kết luận))? (?:tại|trong) [^.,;:“"]{3,60}(?=\.\s)/gu;
/** "Toàn cảnh Đại hội Đại hội đã nghe …": a view of what the next sentence begins with. */
const VIEW = /(?:Toàn|Quang) cảnh (.{4,40}?)(?= \1 )/gu;
/** What an apposition begins with, and the name of three words before it: "Đỗ Văn Chiến – Chủ tịch". */
const APPOSITION = /[–(-]/g;
const NAME_WORDS = 3;
const LONGEST_NAME = 40;
/** How far into its sentence an introduced name may stand. */
const NAME_REACH = 24;
const SENTENCE_END = /[.!?…](?=\s+["“]?\p{Lu})|$/u;

/** The sentence around `at`, as far as a caption reaches. */
function sentenceAround(text: string, { start, end }: Span, at: number): Span {
  const stop = SENTENCE_END.exec(text.slice(at, Math.min(end, at + LONGEST_CAPTION)))!;
  return {
    start: sentenceStart(text, Math.max(start, at - LONGEST_CAPTION), at),
    end: Math.min(end, at + stop.index + stop[0].length),
  };
}

/** Where a name of `NAME_WORDS` capitalised words begins that ends at `stop`; -1 where none does. */
function nameStart(text: string, stop: number): number {
  let at = stop;
  for (let words = 0; words < NAME_WORDS; words++) {
    if (words > 0 && text[--at] !== ' ') return -1;
    const end = at;
    while (classAt(text, at - 1) === Class.Lower) at--;
    if (at === end || classAt(text, --at) !== Class.Upper || stop - at > LONGEST_NAME) return -1;
  }
  return at;
}

/** Where persons are introduced with name and role, by name. */
function introductions(own: string): Map<string, number[]> {
  const introduced = new Map<string, number[]>();
  for (const { index } of own.matchAll(APPOSITION)) {
    const stop = trimEnd(own, 0, index);
    if (classAt(own, stop - 1) !== Class.Lower) continue;
    const start = nameStart(own, stop);
    if (start < 0) continue;
    const name = own.slice(start, stop);
    const places = introduced.get(name);
    if (places) places.push(start);
    else introduced.set(name, [start]);
  }
  return introduced;
}

/** Finds such sentences in the body `span`. */
export function portraitCaptions(text: string, span: Span): Span[] {
  const own = text.slice(span.start, span.end);
  const found: Span[] = [];
  for (const { index } of own.matchAll(PLACE_IN_PICTURE)) found.push(sentenceAround(text, span, span.start + index));
  for (const { 0: view, index } of own.matchAll(VIEW))
    found.push({ start: span.start + index, end: span.start + index + view.length });
  for (const { index } of own.matchAll(SPEAKS_ONLY)) {
    const sentence = sentenceAround(text, span, span.start + index);
    const words = text.slice(sentence.start, sentence.end);
    if (PERSON.test(words) && !words.includes(':')) found.push(sentence);
  }
  for (const places of introductions(own).values())
    if (places.length > 1)
      for (const place of places) {
        const at = span.start + place;
        const sentence = sentenceAround(text, span, at);
        const words = text.slice(sentence.start, sentence.end);
        const tells = NOT_CAPTION.test(words) || SPEECH.test(words) || /["“:]/.test(words);
        if (at - sentence.start <= NAME_REACH && !tells) found.push(sentence);
      }
  return found.filter(({ start, end }) => end - start <= LONGEST_CAPTION);
}
