/**
 * captions: captions that stand inside a paragraph because the page's breaks were lost. Three things give them away: a
 * credit ("Ảnh: Hải Nguyễn"), the headline repeated as an alt text, and a sentence that runs into the next one without a stop.
 */
import { ownLength } from './signatures.ts';
import { isAbbreviationPoint, type Span, sentenceStart, trimEnd } from './spans.ts';

/** A longer stretch is no caption. */
const LONGEST = 420;
/** Without a credit, a shorter stretch without a stop is a subhead unless it names a person. */
const SHORTEST = 62;
const SHORTEST_WITH_PERSON = 40;

const CREDIT = /\(?(?:Ảnh|ảnh|ẢNH|Nguồn ảnh)(?: minh h[ọo]a| tư liệu| chụp màn hình)?\s?(?::|(?=[.)]))\s?/gu;
const ILLUSTRATION = /minh h|tư liệu|màn hình/u;
/** Who is credited: an agency or initials, or a name of up to four words. */
const CREDITED =
  /^(?:VGP\/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:TTXVN|TTX|CTV|VOV|PV|NVCC|TL|T\.L|BTC|Internet|internet|NLĐ|LĐ|P\.V|Tư liệu|tư liệu|Zing|VGP|minh họa)(?!\p{Ll})|(?:\p{Lu}\.){2,3}(?=\p{Lu}\p{Ll})|\p{Lu}\.\s?\p{Lu}[\p{L}.]{0,8}|\p{Lu}[\p{Ll}\p{Lu}]*(?:\s\p{Lu}[\p{Ll}\p{Lu}]*){0,3})/u;
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
  let from = start;
  for (const credit of text.slice(start, end).matchAll(CREDIT)) {
    const label = start + credit.index;
    if (label < from || (label > start && !BEFORE_CREDIT.test(text[label - 1]!))) continue;
    const nameAt = label + credit[0].length;
    let stop = creditEnd(text, nameAt, end);
    if (stop === nameAt) {
      if (!ILLUSTRATION.test(credit[0])) continue;
      if (text[stop] === '.' || text[stop] === ')') stop++;
    }
    const begin = label === from ? from : afterGlue(text, sentenceStart(text, from, label), label);
    if (stop - begin > LONGEST) continue;
    found.push({ start: begin, end: stop });
    from = stop;
  }
  return found;
}

/** Captions that repeat the headline and run into the next sentence. */
function headlineCaptions(text: string, { start, end }: Span, title: string): Span[] {
  const found: Span[] = [];
  if (title.length < 30) return found;
  const own = text.slice(start, end).toLowerCase();
  const wanted = title.toLowerCase();
  // Folding the case may not move offsets; where it does, nothing is looked for.
  if (own.length !== end - start) return found;
  for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + wanted.length)) {
    const stop = start + at + wanted.length;
    if (!/^\s\p{Lu}/u.test(text.slice(stop, stop + 3))) continue;
    const begin = sentenceStart(text, start, stop);
    if (stop - begin <= LONGEST) found.push({ start: begin, end: stop });
  }
  return found;
}

/** Words that begin sentences of the genre and are no part of names, so that a capital on them tells of a new sentence. */
const OPENERS =
  'Với Để Theo Tại Trong Sau Đây Từ Khi Bên Cùng Ngoài Nhằm Được Thực Phát Qua Đến Những Các Một Nhiều Tuy Song Do Vì Nếu Sáng Chiều Trước Mặc Đặc Hiện Ông Bà Chị Cũng Tham Có Trao Chia Đồng'.split(
    ' ',
  );
/** These begin a sentence whatever follows; the others only before a word in lower case. */
const STRONG_OPENERS = ['Với', 'Để', 'Theo', 'Tại', 'Trong', 'Khi', 'Nhằm'];
const OPENING = new RegExp(`(?:${OPENERS.join('|')})(?= \\p{Ll})|(?:${STRONG_OPENERS.join('|')})(?= \\p{Lu})`, 'gu');
/** The words of these that begin a caption as well; the others begin sentences of the text. */
const NOT_CAPTION =
  /^(?:Với|Để|Theo|Tại|Trong|Sau|Đây|Từ|Khi|Bên|Cùng|Ngoài|Nhằm|Được|Thực|Qua|Đến|Tuy|Song|Do|Vì|Nếu|Sáng|Chiều|Tối|Ngày|Trước|Mặc|Đặc|Hiện|Cũng|Có|Đó|Như|Vậy|Đồng thời|Mới đây|Năm|Riêng|Ngay) /u;
/** Openers that can also go on with a name ("Ủy ban Các vấn đề xã hội"), and the words such names begin with. */
const NOUN_OPENERS = new Set(['Những', 'Các', 'Một', 'Nhiều', 'Phát', 'Trao', 'Chia', 'Có', 'Thực', 'Hiện']);
const COMPOUND_BEFORE =
  /(?:Ủy ban|ủy ban|trung tâm|Trung tâm|hội|Hội|tổ chức|phóng viên|lớp|đề tài|thơ|bài|phim|sách|báo|Báo)$/u;
const PERSON =
  /^(?:(?:Phó |Nguyên |Tân )?(?:Chủ tịch|Bí thư|Tổng|Trưởng|Giám đốc|Thủ tướng|Bộ trưởng)|Ông|Bà|Anh|Chị|Em|Đồng chí|Đại biểu|Đại diện|Các đồng chí|Lãnh đạo|Đoàn viên|Công nhân|Cán bộ|Thường trực|Ban Thường vụ|Phó) /u;
const SPEECH = /cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|chia sẻ|nói|cho thấy/u;

/** A sentence glued to the next one without a stop. */
const GLUED_SENTENCES = /\p{Ll}(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;

/** A sentence that runs into the next one without a stop: a caption, where it is long enough and reads like one. */
function stoplessCaptions(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  const own = text.slice(start, end);
  const look = (from: number, at: number, glued: boolean): void => {
    const stop = trimEnd(text, start, at);
    if (stop <= start || !/[\p{L}\d)]/u.test(text[stop - 1]!)) return;
    const begin = sentenceStart(text, Math.max(from, stop - LONGEST - 40), stop);
    const caption = text.slice(begin, stop);
    if (isCaption(caption) && (!glued || PERSON.test(caption))) found.push({ start: begin, end: stop });
  };
  for (const { 0: opening, index } of own.matchAll(OPENING)) {
    if (opening === 'Đồng' && !own.startsWith('Đồng chí', index)) continue;
    if (NOUN_OPENERS.has(opening) && COMPOUND_BEFORE.test(own.slice(Math.max(0, index - 13), index).trimEnd()))
      continue;
    look(found.at(-1)?.end ?? start, start + index, false);
  }
  for (const { index } of own.matchAll(GLUED_SENTENCES)) look(start, start + index + 1, true);
  return found;
}

/** Can the sentence be a caption? `stopped`: it ends with a full stop, so that it is no subhead. */
function isCaption(sentence: string, stopped = false): boolean {
  if (sentence.length > LONGEST || sentence.length < SHORTEST_WITH_PERSON) return false;
  if (NOT_CAPTION.test(sentence) || sentence.includes(':') || !/^\p{Lu}/u.test(sentence)) return false;
  return PERSON.test(sentence) ? !SPEECH.test(sentence) : stopped || sentence.length >= SHORTEST;
}

/** The first sentence of a body, or what stands before the next one that is glued to it. */
const FIRST_SENTENCE = /[.!?…]["”)]?(?=\s+["“]?[\p{Lu}\d]|["“]?\p{Lu}\p{L}+ )|[\p{Ll}\d)](?=\p{Lu}\p{L}+ )/gu;
/** A caption of the picture above the text is one sentence of this length at most, and tells nothing. */
const LONGEST_FIRST = 135;
const NARRATIVE = /(?:^|\s)(?:này|trên|đó|là|đã|sinh ngày)(?=[\s,.])/u;

/** Where lede and body stand on two lines, the body opens with the caption of the picture between them. */
function openingCaption(text: string, { start, end }: Span): Span[] {
  const reach = text.slice(start, Math.min(end, start + LONGEST));
  for (const { 0: mark, index } of reach.matchAll(FIRST_SENTENCE)) {
    const stop = start + index + mark.length;
    if (mark.startsWith('.') && isAbbreviationPoint(text, start, stop)) continue;
    const sentence = text.slice(start, stop);
    const stopped = /^[.!?…]/.test(mark);
    if (!isCaption(sentence, stopped) || SPEECH.test(sentence)) return [];
    return stopped && (sentence.length > LONGEST_FIRST || NARRATIVE.test(sentence)) ? [] : [{ start, end: stop }];
  }
  return [];
}

/** Where somebody stands in the picture: "(thứ 3, bên phải)", "(bìa trái)", "(người đứng giữa)". */
const PLACE_IN_PICTURE =
  /\(\s?(?:(?:người |thứ [\p{L}\d]+,? ?)?(?:bên |bìa |ngoài cùng |ngoài cùng bên |thứ [\p{L}\d]+ (?:từ )?)?(?:trái|phải|giữa)(?: (?:sang|qua))?|(?:người )?(?:đứng|ngồi|mặc áo|áo) [^()]{2,30}|thứ [\p{L}\d]+ từ [^()]{2,30})\s?\)/gu;
/** A name of three words and more with an apposition: "Đỗ Văn Chiến – Chủ tịch", "Nguyễn Thị Tâm (công nhân". */
const INTRODUCED = /(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s?(?:[–-]\s|\()/gu;
/** Only bodies on one line are read for these. */
const SHORTEST_BODY = 1500;
/** How far into its sentence an introduced name may stand. */
const NAME_REACH = 24;

/** Somebody speaks, and nothing is said: "Đồng chí …, Bí thư …, phát biểu tại Đại hội." */
const SPEAKS_ONLY =
  /(?:phát biểu|báo cáo|trình bày tham luận)(?: (?:chỉ đạo|khai mạc|bế mạc|ý kiến|chào mừng|kết luận))? (?:tại|trong) [^.,;:“"]{3,60}(?=\.\s)/gu;
/** "Toàn cảnh Đại hội Đại hội đã nghe …": a view of what the next sentence begins with. */
const VIEW = /(?:Toàn|Quang) cảnh (.{4,40}?)(?= \1 )/gu;

/** The sentence around `at`. */
function sentenceAround(text: string, { start, end }: Span, at: number): Span {
  const begin = sentenceStart(text, start, at);
  const stop = /[.!?…](?=\s+["“]?\p{Lu})|$/u.exec(text.slice(at, Math.min(end, at + LONGEST)))!;
  return { start: begin, end: Math.min(end, at + stop.index + stop[0].length) };
}

/** Sentences that show somebody: they say where in the picture, or introduce again, with name and role, whom the text introduces. */
function portraitCaptions(text: string, span: Span): Span[] {
  if (span.end - span.start < SHORTEST_BODY) return [];
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
  const introduced = new Map<string, number[]>();
  for (const { 1: name, index } of own.matchAll(INTRODUCED))
    introduced.set(name!, [...(introduced.get(name!) ?? []), span.start + index]);
  for (const places of introduced.values())
    if (places.length > 1)
      for (const at of places) {
        const sentence = sentenceAround(text, span, at);
        const words = text.slice(sentence.start, sentence.end);
        if (
          at - sentence.start <= NAME_REACH &&
          !NOT_CAPTION.test(words) &&
          !SPEECH.test(words) &&
          !/["“:]/.test(words)
        )
          found.push(sentence);
      }
  return found.filter(({ start, end }) => end - start <= LONGEST);
}

/** The captions inside a paragraph. `title`: the headline; `first`: is it the whole body, below a lede? */
export function captionsInside(text: string, span: Span, title: string, first: boolean): Span[] {
  // The surest first: what comes later may not overlap it.
  const kept: Span[] = [];
  for (const caption of [
    ...creditedCaptions(text, span),
    ...headlineCaptions(text, span, title),
    ...(first ? openingCaption(text, span) : []),
    ...stoplessCaptions(text, span),
    ...portraitCaptions(text, span),
  ])
    if (kept.every(({ start, end }) => caption.end <= start || end <= caption.start)) kept.push(caption);
  return kept.sort((a, b) => a.start - b.start);
}
