/**
 * prose: what is glued into a paragraph and is no part of its text. Bodies that were scraped onto one line carry captions
 * with their credits, signatures and comment controls; they are cut out here, each with exact offsets.
 */
import type { Zone } from '../../record.ts';
import type { Block } from '../../text/article.ts';
import { type Byline, readByline } from './byline.ts';

/** A signature cut out of a paragraph. */
export interface Signature extends Byline {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph falls into. */
export interface Cut {
  readonly blocks: Block[];
  readonly signatures: Signature[];
}

/** How far from the end a glued signature may begin. */
const SIGNATURE_REACH = 90;
const CONTROLS_END = /(?:PHẢN HỒI|Phản hồi|Gửi bình luận|Bình luận|Chia sẻ|Gửi phản hồi|In bài viết)+\s*$/u;
const ABBREVIATION_END = /(?:^|[\s(])(?:TP|Tp|TX|TT|Th|ThS|TS|PGS|GS|Q|P|H|St|BS|KS|Ths|Tr|\p{Lu})\.$/u;

/** Where the text of a paragraph ends that has comment controls glued behind it; `end` where there are none. */
function beforeControls(text: string, end: number): number {
  const tail = text.slice(Math.max(0, end - 60), end);
  const controls = CONTROLS_END.exec(tail);
  return controls ? trimEnd(text, end - controls[0].length) : end;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(text[at]!)) at++;
  return at;
}

/** The signature glued to the end of the paragraph `start`..`end`, if there is one. */
export function signatureAtEnd(text: string, start: number, end: number): Signature | undefined {
  const reach = Math.max(start, end - SIGNATURE_REACH);
  const tail = text.slice(reach, end);
  // The last sentence end whose remainder reads as a signature: nearest to the end first.
  for (let at = tail.length - 2; at > 0; at--) {
    const mark = tail[at - 1]!;
    if (!/[.!?…"”»)]/.test(mark)) continue;
    const lead = tail.slice(at).length - tail.slice(at).trimStart().length;
    const rest = tail.slice(at + lead).trimEnd();
    if (rest.length < 2) continue;
    const before = tail.slice(0, at);
    if (mark === '.' && ABBREVIATION_END.test(before)) continue;
    const byline = readByline(rest);
    if (byline) return { ...byline, start: reach + at + lead, end: reach + at + lead + rest.length };
    if (/\p{Ll}[.!?…]["”)]?$/u.test(before)) return undefined;
  }
  return undefined;
}

const CREDIT = /[(]?\s?(?:Ảnh|ảnh|ẢNH)(?: minh h[ọo]a)?\s?(?::|(?=[.)]))\s?/gu;
/** After a credit's label: the photographer, up to where the next sentence begins. */
const CREDIT_NAME =
  /^(?:(?:TTXVN|TTX|CTV|VOV|PV|NVCC|TL|T\.L|BTC|Internet|internet|NLĐ|LĐ|P\.V|Tư liệu|tư liệu|Zing|VGP)(?!\p{Ll})|\p{Lu}\.\s?\p{Lu}[\p{L}.]{0,8}|\p{Lu}[\p{Ll}\p{Lu}]*(?:\s\p{Lu}[\p{Ll}\p{Lu}]*){0,3})/u;
const GLUED_UPPER = /^(\p{Lu}{2,}(?:\s\p{Lu}+)*)(?=\p{Lu}\p{Ll})/u;

/** Where the photographer's name ends that begins at `at`: before the first word of the next sentence. */
function creditEnd(text: string, at: number, end: number): number {
  const rest = text.slice(at, Math.min(end, at + 60));
  const upper = GLUED_UPPER.exec(rest);
  if (upper) return at + trimEnd(upper[0], upper[0].length);
  const name = CREDIT_NAME.exec(rest);
  if (!name) return at;
  let length = 0;
  const words = name[0].split(/(\s)/u);
  for (let i = 0; i < words.length; i += 2) {
    const word = words[i]!;
    const glued = /^(\p{Lu}\p{Ll}+)\p{Lu}/u.exec(word);
    if (glued) return at + length + glued[1]!.length;
    const after = rest.slice(length + word.length);
    // A capital word with a lower-case word behind it begins a sentence: "Hải Nguyễn Tham gia lễ ký".
    if (i > 0 && /^\s+[\p{Ll}]/u.test(after)) break;
    if (i > 0 && /^(?:Ông|Bà|Anh|Chị|Đồng|Các|Tại|Theo|Với|Trong|Ngày|Sáng|Chiều)$/u.test(word)) break;
    length += word.length + (words[i + 1]?.length ?? 0);
  }
  let stop = trimEnd(text, at + length);
  if (text[stop] === '.' && text[stop + 1] !== '.') stop++;
  if (text[stop] === ')') stop++;
  return stop;
}

/** Beginning of the sentence that ends just before `at`, no earlier than `from`. */
function sentenceStart(text: string, from: number, at: number): number {
  let stop = trimEnd(text, at);
  while (stop > from && /[.!?…"”)]/.test(text[stop - 1]!)) stop--;
  for (let i = stop; i > from; i--) {
    const mark = text[i - 1]!;
    if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') continue;
    let next = i;
    while (next < stop && /["”’»)]/.test(text[next]!)) next++;
    const start = trimStart(text, next, stop);
    if (!/[\p{Lu}“"\d]/u.test(text[start] ?? '')) continue;
    if (start === next && !/\p{Lu}/u.test(text[start]!)) continue;
    if (mark === '.' && ABBREVIATION_END.test(text.slice(Math.max(from, i - 6), i))) continue;
    return start;
  }
  return from;
}

/** A caption inside a paragraph is no longer than this. */
const LONGEST_CAPTION = 420;

/** The captions inside `start`..`end` that carry a credit ("Ảnh: Hải Nguyễn"), in order. */
function creditedCaptions(text: string, start: number, end: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const own = text.slice(start, end);
  if (!/ảnh/iu.test(own)) return found;
  let from = start;
  for (const credit of own.matchAll(CREDIT)) {
    const label = start + credit.index;
    if (label < from) continue;
    const nameAt = label + credit[0].length;
    const alone = /minh h/u.test(credit[0]);
    const before = text[label - 1] ?? '';
    if (before !== '' && !/[\s.!?…"”)\p{Ll}]/u.test(before)) continue;
    const stop =
      alone && !credit[0].includes(':')
        ? nameAt + (text[nameAt] === '.' || text[nameAt] === ')' ? 1 : 0)
        : creditEnd(text, nameAt, end);
    if (!alone && stop <= nameAt) continue;
    const begin = label === from ? from : sentenceStart(text, from, label);
    if (stop - begin > LONGEST_CAPTION) continue;
    found.push({ start: begin, end: stop });
    from = stop;
  }
  return found;
}

/** A stop with the next sentence glued to it: "2013.Công đoàn". There the line break of the page was lost. */
const GLUED_STOP = /[\p{Ll}\d)”"][.!?…]{1,3}["”)]?(?=\p{Lu}\p{Ll}|["“]\p{Lu})/u;

/** Where the first paragraph of a line ends whose breaks were lost; -1 where none is glued. */
export function gluedBreak(text: string, start: number, end: number): number {
  const glued = GLUED_STOP.exec(text.slice(start, end));
  return glued ? start + glued.index + glued[0].length : -1;
}

/** Cuts captions, signatures and controls out of one paragraph whose own zone is `zone`. */
export function cutProse(text: string, start: number, end: number, zone: Zone, signed: boolean): Cut {
  const blocks: Block[] = [];
  const signatures: Signature[] = [];
  const content = beforeControls(text, end);
  const signature = signed ? signatureAtEnd(text, start, content) : undefined;
  const proseEnd = signature ? trimEnd(text, signature.start) : content;
  let at = start;
  const push = (blockZone: Zone, from: number, to: number): void => {
    const first = trimStart(text, from, to);
    const last = trimEnd(text, to);
    if (last > first) blocks.push({ zone: blockZone, start: first, end: last });
  };
  for (const caption of creditedCaptions(text, start, proseEnd)) {
    push(zone, at, caption.start);
    push('caption', caption.start, caption.end);
    at = caption.end;
  }
  push(zone, at, proseEnd);
  if (signature) {
    push('byline', signature.start, signature.end);
    signatures.push(signature);
  }
  push('boilerplate', content, end);
  return { blocks, signatures };
}
