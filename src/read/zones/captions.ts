/**
 * captions: captions that stand inside a paragraph because the page's breaks were lost. What gives them away: a credit
 * ("Ảnh: Hải Nguyễn"), the headline repeated as an alt text, the place above the text, and a sentence that runs into the next
 * one without a stop.
 */
import { isCaption, LONGEST_CAPTION, PERSON, SPEECH, showsOnly } from './caption-words.ts';
import { portraitCaptions } from './portraits.ts';
import { ownLength } from './signatures.ts';
import { Class, classAt, isAbbreviationPoint, type Span, sentenceStart, trimEnd } from './spans.ts';

const CREDIT =
  /\(?(?:Ảnh|ảnh|ẢNH|Nguồn ảnh)(?: minh h[ọo]a| chỉ (?:mang |có )?tính (?:chất )?minh h[ọo]a| tư liệu| chụp màn hình)?\s?(?::|(?=[.)]))\s?|\(Nguồn\s?:\s?/gu;
const ILLUSTRATION = /minh h|tư liệu|màn hình/u;
/** Who is credited: an agency or initials, or a name of up to four words. */
const CREDITED =
  /^(?:\p{Lu}{2,6}\/\p{Lu}{2,6}|VGP\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:TTXVN|TTX|CTV|VOV|PV|NVCC|TL|T\.L|BTC|Internet|internet|NLĐ|LĐ|P\.V|Tư liệu|tư liệu|Zing|VGP|minh họa)(?!\p{Ll})|(?:\p{Lu}\.){2,3}(?=\p{Lu}\p{Ll})|\p{Lu}\.\s?\p{Lu}[\p{L}.]{0,8}|\p{Lu}[\p{Ll}\p{Lu}]*(?:\s\p{Lu}[\p{Ll}\p{Lu}]*){0,3})/u;
const INITIALS = /^\p{Lu}\./u;
const GLUED_UPPER = /^(?:\p{Lu}{2,}(?:\s\p{Lu}+)*)(?=\p{Lu}\p{Ll})/u;
const GLUED_TITLE = /^(\p{Lu}\p{Ll}+)\p{Lu}/u;
const LOWER_NEXT = /^\s+\p{Ll}/u;
/** Words that begin the next sentence behind a credited name. */
const NEXT_WORD =
  /^(?:Ông|Bà|Anh|Chị|Em|Các|Tại|Theo|Với|Trong|Ngày|Sáng|Chiều|Phó|Chủ|Bí|Giám|Đại|Lãnh|Tổng|Trưởng|Công|Đồng|LĐLĐ|CĐ|UBND)$/u;

/** Where the credited name ends that begins at `at`: before the first word of the next sentence. `at` where there is none. */
function creditEnd(text: string, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + 60));
  const upper = GLUED_UPPER.exec(rest);
  if (upper) return trimEnd(text, at, at + upper[0].length);
  const name = CREDITED.exec(rest);
  if (!name) return at;
  if (INITIALS.test(name[0])) return pointEnd(text, at + ownLength(name[0]));
  let length = 0;
  const words = name[0].split(/(\s)/u);
  for (let i = 0; i < words.length; i += 2) {
    const word = words[i]!;
    const glued = GLUED_TITLE.exec(word);
    if (glued) return at + length + glued[1]!.length;
    // A capital word with a lower-case word behind it begins a sentence: "Hải Nguyễn Tham gia lễ ký".
    if (i > 0 && (LOWER_NEXT.test(rest.slice(length + word.length)) || NEXT_WORD.test(word))) break;
    length += word.length + (words[i + 1]?.length ?? 0);
  }
  return pointEnd(text, trimEnd(text, at, at + length));
}

/** The agency behind a photographer's name: "Bích Hà/TTXVN". */
const AGENCY = /^\s?[/–-]\s?[\p{Lu}][\p{L}+.]{1,11}(?=[\s).]|$)/u;

/** `at` moved on over the agency, the bracket and the full stop that close a credit. */
function pointEnd(text: string, at: number): number {
  const named = at + (AGENCY.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  const stop = text[named] === ')' ? named + 1 : named;
  return text[stop] === '.' && text[stop + 1] !== '.' ? stop + 1 : stop;
}

/** A subhead glued to the caption below it: "…tổ chức công đoànNgư dân có". */
const GLUED_SUBHEAD = /^[^.!?]*\p{Ll}(?=\p{Lu}\p{Ll}+ \p{Ll})/u;

/** `start` moved on behind a subhead that is glued to the caption `start`..`end`. */
function afterGlue(text: string, start: number, end: number): number {
  return start + (GLUED_SUBHEAD.exec(text.slice(start, end))?.[0].length ?? 0);
}

const BEFORE_CREDIT = /[\s.!?…"”)\p{Ll}\d-]/u;

/** Captions with a credit, in order. */
function creditedCaptions(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const own = text.slice(start, end);
  if (!own.includes('ảnh') && !own.includes('Ảnh') && !own.includes('ẢNH') && !own.includes('(Nguồn')) return found;
  let from = start;
  for (const credit of own.matchAll(CREDIT)) {
    const label = start + credit.index;
    if (label < from || (label > start && !BEFORE_CREDIT.test(text[label - 1]!))) continue;
    // "Trong ảnh: Bà A trao quà": who is shown, not who took it
    if (/[Tt]rong $/u.test(text.slice(Math.max(start, label - 6), label))) continue;
    const nameAt = label + credit[0].length;
    let stop = creditEnd(text, nameAt, end);
    if (stop === nameAt) {
      if (!ILLUSTRATION.test(credit[0])) continue;
      if (text[stop] === '.' || text[stop] === ')') stop++;
    }
    const begin =
      label === from
        ? from
        : afterGlue(text, sentenceStart(text, Math.max(from, label - LONGEST_CAPTION), label), label);
    if (stop - begin > LONGEST_CAPTION) continue;
    found.push({ start: begin, end: stop });
    from = stop;
  }
  return found;
}

/** Captions that repeat the headline and run into the next sentence. */
function headlineCaptions(text: string, { start, end }: Span, title: string): Span[] {
  const found: Span[] = [];
  if (title.length < SHORTEST_TITLE) return found;
  // Only its first letter may change its case.
  const wanted = title.slice(1);
  for (let at = text.indexOf(wanted, start + 1); at >= 0 && at < end; at = text.indexOf(wanted, at + wanted.length)) {
    const stop = at + wanted.length;
    if (classAt(text, stop) !== Class.Blank || classAt(text, stop + 1) !== Class.Upper) continue;
    const begin = sentenceStart(text, Math.max(start, stop - LONGEST_CAPTION), stop);
    found.push({ start: begin, end: stop });
  }
  return found;
}

const SHORTEST_TITLE = 30;

/** Words that begin sentences and are no part of names, so that a capital on them tells of a new sentence. */
const OPENERS = new Set(
  'Với Để Theo Tại Trong Sau Đây Từ Khi Bên Cùng Ngoài Nhằm Được Thực Phát Qua Đến Những Các Một Nhiều Tuy Song Do Vì Nếu Sáng Chiều Trước Mặc Đặc Hiện Về Ông Bà Chị Cũng Tham Có Trao Chia Đồng'.split(
    ' ',
  ),
);
/** These begin a sentence whatever follows; the others only before a word in lower case. */
const STRONG_OPENERS = new Set(['Với', 'Để', 'Theo', 'Tại', 'Trong', 'Khi', 'Nhằm']);
/** Openers that can also go on with a name ("Ủy ban Các vấn đề xã hội"), and the words such names begin with. */
const NOUN_OPENERS = new Set(['Những', 'Các', 'Một', 'Nhiều', 'Phát', 'Trao', 'Chia', 'Có', 'Thực', 'Hiện']);
const COMPOUND_BEFORE =
  /(?:Ủy ban|ủy ban|trung tâm|Trung tâm|hội|Hội|Hội nghị|hội nghị|Diễn đàn|diễn đàn|tổ chức|phóng viên|lớp|đề tài|thơ|bài|phim|sách|báo|Báo)$/u;
/** Second syllables that make the opener another word: "Sáng kiến", "Thực phẩm", "Phát triển". */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  Sáng: /^(?:kiến|tạo|tác|lập)(?!\p{L})/u,
  Thực: /^(?:phẩm|vật|hành|nghiệm)(?!\p{L})/u,
  Phát: /^(?:triển|thanh|điện|hành)(?!\p{L})/u,
  Qua: /^(?:đời)(?!\p{L})/u,
};

/** Where a sentence begins without a stop before it: "glued" to the word before, or behind a blank. */
function* joints(text: string, { start, end }: Span): Generator<{ at: number; glued: boolean }> {
  let before = classAt(text, start);
  for (let at = start + 1; at < end; at++) {
    const own = classAt(text, at);
    if (own === Class.Upper) {
      if (before === Class.Lower) {
        if (classAt(text, at + 1) === Class.Lower) yield { at, glued: true };
      } else if (before === Class.Blank && opensWithoutStop(text, start, at, end)) yield { at, glued: false };
    }
    before = own;
  }
}

/** Does the word at `at` open a sentence although no stop stands before it? */
function opensWithoutStop(text: string, start: number, at: number, end: number): boolean {
  const stop = trimEnd(text, start, at);
  const last = classAt(text, stop - 1);
  if (last !== Class.Lower && last !== Class.Upper && last !== Class.Digit && text[stop - 1] !== ')') return false;
  let to = at + 1;
  while (to < end && (classAt(text, to) === Class.Lower || classAt(text, to) === Class.Upper)) to++;
  const word = text.slice(at, to);
  if (!OPENERS.has(word) || text[to] !== ' ') return false;
  const next = classAt(text, to + 1);
  if (next !== Class.Lower && !(next === Class.Upper && STRONG_OPENERS.has(word))) return false;
  if (OTHER_WORDS[word]?.test(text.slice(to + 1, to + 8))) return false;
  if (word === 'Đồng') return text.startsWith('Đồng chí', at);
  return !NOUN_OPENERS.has(word) || !COMPOUND_BEFORE.test(text.slice(Math.max(start, stop - 12), stop));
}

/** A sentence that runs into the next one without a stop: a caption, where it is long enough and reads like one. */
function stoplessCaptions(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (const { at, glued } of joints(text, span)) {
    const stop = trimEnd(text, span.start, at);
    const from = Math.max(found.at(-1)?.end ?? span.start, stop - LONGEST_CAPTION - 1);
    const begin = sentenceStart(text, from, stop);
    const caption = text.slice(begin, stop);
    if (isCaption(caption) && (!glued || PERSON.test(caption))) found.push({ start: begin, end: stop });
  }
  return found;
}

/** The first sentence of a body, or what stands before the next one that is glued to it. */
const FIRST_SENTENCE = /[.!?…]["”)]?(?=\s+["“]?[\p{Lu}\d]|["“]?\p{Lu}\p{L}+ )|[\p{Ll}\d)](?=\p{Lu}\p{L}+ )/gu;
/** A caption of the picture above the text is one sentence of this length at most, and tells nothing. */
const LONGEST_FIRST = 135;
/** It may be longer where persons with long titles hand something over. */
const LONGEST_GIVEN = 260;
const GIVEN = /trao |tặng |chúc mừng /u;
const NARRATIVE = /(?:^|\s)(?:này|trên|đó|là|đã|sinh ngày)(?=[\s,.])|\d\s?%/u;

/** Where lede and body stand on two lines, the body opens with the caption of the picture between them. */
function openingCaption(text: string, { start, end }: Span): Span[] {
  const reach = text.slice(start, Math.min(end, start + LONGEST_CAPTION));
  for (const { 0: mark, index } of reach.matchAll(FIRST_SENTENCE)) {
    const stop = start + index + mark.length;
    if (mark.startsWith('.') && isAbbreviationPoint(text, start, stop)) continue;
    const sentence = text.slice(start, stop);
    const stopped = classAt(mark, 0) === Class.Stop;
    if (!isCaption(sentence, stopped) || SPEECH.test(sentence)) return [];
    if (!stopped) return [{ start, end: stop }];
    const longest = PERSON.test(sentence) && GIVEN.test(sentence) ? LONGEST_GIVEN : LONGEST_FIRST;
    return sentence.length > longest || NARRATIVE.test(sentence) ? [] : [{ start, end: stop }];
  }
  return [];
}

const SENTENCE_END = /[.!?…]["”)]?(?=\s|$)/gu;
/** "Phó Chủ tịch … trao quà cho …": longer sentences tell. */
const LONGEST_HANDOVER = 160;

/** Sentences of the body in which a person with a title hands something over and nothing is told. */
function* handovers(text: string, { start, end }: Span): Generator<Span> {
  const inside = text.slice(start, end);
  if (!GIVEN.test(inside)) return;
  let from = 0;
  for (const { 0: mark, index } of inside.matchAll(SENTENCE_END)) {
    const to = index + mark.length;
    const words = to - from > LONGEST_HANDOVER + 2 ? '' : inside.slice(from, to).trimStart();
    if (words !== '' && words.length <= LONGEST_HANDOVER && GIVEN.test(words) && PERSON.test(words) && showsOnly(words))
      yield { start: start + to - words.length, end: start + to };
    from = to;
  }
}

/** What is known of the paragraph in which captions are looked for. */
export interface Setting {
  readonly title: string;
  /** Does the whole body stand on this line? Then its breaks were lost, and captions without a credit are looked for. */
  readonly scraped: boolean;
  /** Does a lede stand on a line of its own above it? Then its first sentence may be a caption. */
  readonly below: boolean;
}

/** Puts `added` into the ordered `kept` unless it overlaps what stands there. */
function keep(kept: Span[], added: Span): void {
  let at = kept.length;
  while (at > 0 && kept[at - 1]!.start >= added.end) at--;
  if ((kept[at - 1]?.end ?? 0) <= added.start) kept.splice(at, 0, added);
}

/** The captions inside a paragraph, in order. */
export function captionsInside(text: string, span: Span, { title, scraped, below }: Setting): Span[] {
  const credited = creditedCaptions(text, span);
  if (!scraped) return credited;
  // The surest first: what comes later may not overlap it.
  const kept = [...credited];
  for (const caption of [
    ...headlineCaptions(text, span, title),
    ...(below ? openingCaption(text, span) : []),
    ...stoplessCaptions(text, span),
    ...portraitCaptions(text, span),
  ])
    keep(kept, caption);
  // Where pictures are shown without credits, other sentences that only show somebody stand under pictures too.
  if (kept.length > credited.length) for (const caption of handovers(text, span)) keep(kept, caption);
  return kept;
}
