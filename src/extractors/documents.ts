/** documents: laws, resolutions, directives, plans and agreements: the type with its number or its proper title. */
import { z } from 'zod';
import { readRoman } from '../grammar/numbers/roman.ts';
import { type DocumentNumber, readDocumentNumber } from '../grammar/phrases/document-numbers.ts';
import { joined } from '../grammar/phrases/event-parts.ts';
import { afterAmended, amendedLawAt, lawTitleAt, yearAt } from '../grammar/phrases/law-titles.ts';
import {
  AFTER_BARE_NUMBER, AFTER_LAW_TITLE, COUNTED, type DocumentType, type NamedDocument, NO_CHARTER_AFTER, NO_LAW_AFTER, PARTIES, 
} from '../lexicon/document-types.ts'; // biome-ignore format: one line
import type { Term } from '../lexicon/trie.ts';
import { fold } from '../text/fold.ts';
import { indexSpans } from '../text/spans.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import { agreementOrAgain } from './documents/agreements.ts';
import type { Hit, Reading } from './documents/reading.ts';
import type { Extractor, Finding } from './extractor.ts';
import { organizationSpans } from './settled-spans.ts';

export const DocumentValue = z.object({
  /** Type with number or title as printed; for one of several numbers on a type, the type with this number. */
  name: z.string(),
  number: z.string().nullable(),
  /** The type in full where a number follows it. */
  type: z.string().nullable(),
  /** Year of a law's title. */
  year: z.string().nullable(),
});
export type DocumentValue = z.infer<typeof DocumentValue>;

const NUMBER_WORD = fold('số');
const TERM_OF_OFFICE = fold('khóa');

/** Token after "số" and "số:" at `i`. */
function afterNumberWord(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.fold !== NUMBER_WORD || !joined(tokens, i)) return i;
  return tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
}

/** Is the type a noun alone, written in full or shortened to letters that mean nothing else ("CT" is a company, "TT" a town)? */
const isNoun = ({ tokens }: Reading, { entry, from }: Term<DocumentType>): boolean =>
  entry.noun === true && (tokens[from]!.shape !== 'upper' || UNMISTAKABLE.has(tokens[from]!.text));
const UNMISTAKABLE = new Set(['NĐ', 'NQ', 'NQLT', 'TTLT']);

/**
 * Is a bare number a name here, and not the number of something ("Nghị quyết 18 của …", not "nghị quyết 5 năm")? After "số" it is,
 * and after a type that is a noun alone ("Thông tư 21 mang lại …"); after other types only where a phrase ends or a new one begins.
 */
function isName(reading: Reading, type: Term<DocumentType>, number: DocumentNumber): boolean {
  const { tokens } = reading;
  const next = tokens[number.to];
  if (!next || next.gap >= Gap.line || next.kind === 'mark') return next?.text !== '%' && next?.text !== '/';
  if (isCapitalized(next) || AFTER_BARE_NUMBER.has(next.fold)) return true;
  return !COUNTED.has(next.fold) && (isNoun(reading, type) || tokens[number.from - 1]!.fold === NUMBER_WORD);
}

/** May a bare number follow the type: a capitalised one, or a noun alone and a number of two digits or more ("nghị định 67")? */
function takesBare(reading: Reading, type: Term<DocumentType>, number: DocumentNumber): boolean {
  const { tokens } = reading;
  const capital = isCapitalized(tokens[type.from]);
  // "nghị quyết 7c": a letter is no unit
  const long = tokens[number.from]!.text.length > 1 || number.to > number.from + 1;
  if (tokens[type.from]!.shape === 'upper' && tokens[number.from]!.text.length > 3) return false;
  const next = tokens[number.to];
  // "quyết định 655 của Thủ tướng", not "quyết định 12 việc"
  if (type.entry.bare) return capital || (long && (isNoun(reading, type) || ISSUED.has(next?.fold ?? '')));
  return type.entry.clerical === true && capital && long && (!next || next.kind === 'mark' || next.fold === 'của');
}

/** Words behind a bare number that say by whom and when a document was issued. */
const ISSUED = new Set(['của', 'ngày'].map(fold));

/** Numbers on a type: the first with the type, the others alone ("Chỉ thị 03, 05"). */
function* numbered(reading: Reading, type: Term<DocumentType>): Generator<Hit> {
  const { tokens } = reading;
  const at = afterNumberWord(tokens, type.to);
  const first = joined(tokens, at) ? readDocumentNumber(tokens, at) : null;
  if (!first) return;
  const announced = at > type.to || takesBare(reading, type, first);
  if (first.bare && !(announced && isName(reading, type, first))) return;
  yield { from: type.from, to: first.to, rule: 'documents/number', number: first, type };
  for (let last = first; ; ) {
    const joint = tokens[last.to];
    if (!joint || !joined(tokens, last.to) || !(joint.text === ',' || joint.fold === 'và')) return;
    const next = readDocumentNumber(tokens, afterNumberWord(tokens, last.to + 1));
    if (!next || (next.bare && !(first.bare && isName(reading, type, next)))) return;
    yield { from: next.from, to: next.to, rule: 'documents/further-number', number: next, type };
    last = next;
  }
}

/** Token after "(khóa XI)", "(khóa XI, XII)", ", khóa XI" or "khóa XI" at `i`. */
function afterTerm(tokens: readonly Token[], i: number): number {
  const bracket = tokens[i]?.text === '(';
  let to = bracket || tokens[i]?.text === ',' ? i + 1 : i;
  if (tokens[to]?.fold !== TERM_OF_OFFICE || readRoman(tokens[to + 1]) === undefined) return i;
  to += 2;
  while (bracket && readRoman(tokens[to + 1]) !== undefined) to += 2;
  return bracket && tokens[to]?.text === ')' ? to + 1 : to;
}

/** "Nghị quyết Đại hội …", "Nghị quyết Trung ương 8 (khóa XI)". */
function resolution({ tokens, events, organizations }: Reading, type: Term<DocumentType>): Hit | null {
  if (!joined(tokens, type.to)) return null;
  const event = events.startingAt(type.to);
  const body = organizations.startingAt(type.to);
  const nth = body && tokens[body.to]?.fold === 'lần' && joined(tokens, body.to);
  if (nth && tokens[body.to + 1]?.fold === 'thứ')
    return { from: type.from, to: Math.min(body.to + 3, tokens.length), rule: 'documents/resolution-of-body' };
  if (event) return { from: type.from, to: event.to, rule: 'documents/resolution-of-event' };
  const [one, two, three] = [tokens[type.to], tokens[type.to + 1], tokens[type.to + 2]];
  const centre =
    one?.fold === 'trung' && two?.fold === 'ương'
      ? 2
      : one?.fold === 't' && three?.fold === 'ư'
        ? 3
        : one?.fold === 'tw' || one?.fold === 'tư'
          ? 1
          : 0;
  const number = tokens[type.to + centre];
  if (centre === 0 || number?.kind !== 'digits' || number.text.length > 2) return null;
  return { from: type.from, to: afterTerm(tokens, type.to + centre + 1), rule: 'documents/resolution-of-plenum' };
}

const MOST_TITLE = 8;
const CORRECTLY = fold('đúng');

function law(reading: Reading, type: Term<DocumentType>): Hit | null {
  const { tokens } = reading;
  const before = joined(tokens, type.from) ? (tokens[type.from - 1]?.fold ?? '') : '';
  // "đúng luật", but "theo đúng Bộ luật Lao động"
  if (NO_LAW_AFTER.has(before) && !(before === CORRECTLY && isCapitalized(tokens[type.from]))) return null;
  const title = lawTitleAt(reading, type.from, type.to);
  const amended = amendedLawAt(reading, type);
  if (amended > type.to) return { from: type.from, to: amended, rule: 'documents/law-amending' };
  const at = afterNumberWord(tokens, title);
  const number = at > title && joined(tokens, at) ? readDocumentNumber(tokens, at) : null;
  if (number && !number.bare) return { from: type.from, to: number.to, rule: 'documents/law-number', number, type };
  if (title === type.to) return null;
  const { to, year } = yearAt(tokens, afterAmended(tokens, title));
  return { from: type.from, to, rule: 'documents/law', ...(year && { year }) };
}

function charter({ tokens, organizations }: Reading, type: Term<DocumentType>): Hit | null {
  if (joined(tokens, type.from) && NO_CHARTER_AFTER.has(tokens[type.from - 1]!.fold)) return null;
  const constitution = type.entry.id === fold('Hiến pháp');
  const body = organizations.startingAt(type.to);
  const next = tokens[type.to];
  const party = tokens[type.to]?.text === 'Đảng';
  if (!isCapitalized(tokens[type.from]) && !body && !party && !(constitution && yearAt(tokens, type.to).year))
    return null;
  let to = type.to;
  if (body) to = body.to;
  else if (!constitution && joined(tokens, to)) {
    if (next!.fold === 'đảng' && isCapitalized(next)) to++;
    else
      while (to < type.to + 4 && joined(tokens, to) && isCapitalized(tokens[to]) && tokens[to]!.kind === 'word') to++;
  }
  if (to === type.to && !constitution) return null;
  to = constitution ? afterAmended(tokens, to) : afterTerm(tokens, to);
  const dated = yearAt(tokens, to);
  return { from: type.from, to: dated.to, rule: 'documents/charter', ...(dated.year && { year: dated.year }) };
}

/** "Quy chế chi tiêu nội bộ", "Quy chế về mối quan hệ công tác": a capitalised regulation inside a sentence with its title, up to the parties. */
function regulation({ tokens, organizations }: Reading, { from, to }: Term<DocumentType>): Hit | null {
  if (!isCapitalized(tokens[from]) || !joined(tokens, from) || tokens[from - 1]!.kind !== 'word') return null;
  let end = tokens[to]?.fold === 'về' ? to + 1 : to;
  const first = end;
  const words = () => {
    while (end < first + MOST_TITLE && joined(tokens, end) && tokens[end]!.kind === 'word' && !endsTitle(tokens[end]!))
      end++;
  };
  words();
  // "Quy chế quản lý, sử dụng …": the comma of a set phrase
  if (
    end === first + 2 &&
    tokens[end]?.text === ',' &&
    tokens[end - 1]!.fold === fold('lý') &&
    tokens[end + 1]?.fold === 'sử'
  ) {
    end++;
    words();
  }
  // "… sử dụng Quỹ Bảo trợ trẻ em": a body whole
  const body = organizations.covering(end - 1);
  if (body && body.from > first) end = Math.max(end, body.to);
  return end > first + 1 ? { from, to: end, rule: 'documents/regulation' } : null;
}
const endsTitle = ({ fold }: Token): boolean => AFTER_LAW_TITLE.has(fold) || PARTIES.has(fold);

/** A document known by its title, with the years it is for. */
function named({ tokens, dates }: Reading, term: Term<NamedDocument>): Hit | null {
  if (!term.entry.small && !isCapitalized(tokens[term.from])) return null;
  let to = term.to;
  if (tokens[to]?.kind === 'digits' && tokens[to + 1]?.fold === 'năm' && joined(tokens, to)) to += 2;
  const bracket = tokens[to]?.text === '(' && joined(tokens, to) ? 1 : 0;
  const date = dates.covering(to + bracket);
  if (date && joined(tokens, to)) to = tokens[date.to]?.text === ')' && bracket ? date.to + 1 : date.to;
  if (to === term.to && term.entry.dated) return null;
  return { from: term.from, to, rule: 'documents/title' };
}

function* hitsAt(reading: Reading, type: Term<DocumentType>, spokenOf: Set<string>): Generator<Hit> {
  let hit: Hit | null = null;
  const { grammar } = type.entry;
  if (grammar === 'numbered' || grammar === 'agreement') {
    let any = false;
    for (const found of numbered(reading, type)) {
      any = true;
      yield found;
    }
    if (any) return;
    if (grammar === 'agreement') hit = agreementOrAgain(reading, type, spokenOf);
    else if (type.entry.id === fold('quy chế')) hit = regulation(reading, type);
    else if (type.entry.id === fold('nghị quyết')) hit = resolution(reading, type);
    else if (type.entry.id === fold('pháp lệnh')) hit = law(reading, type);
  } else hit = { law, charter }[grammar](reading, type);
  if (hit) yield hit;
}

export const documents: Extractor<DocumentValue> = {
  layer: 'documents',
  value: DocumentValue,
  needs: ['organizations', 'dates', 'events'],
  examples: [
    ['Công đoàn triển khai [Nghị quyết số 02-NQ/TW] của Bộ Chính trị.', { number: '02-NQ/TW' }],
    ['Việc này theo [Nghị định số 145/2020/NĐ-CP] của Chính phủ.', { number: '145/2020/NĐ-CP' }],
    ['Tổ chức học tập [Chỉ thị 03], 05 của Bộ Chính trị.', { number: '03' }],
    ['Hội thảo góp ý sửa đổi [Luật An toàn, vệ sinh lao động năm 2015].', { date: '2015' }],
    ['Các đơn vị thi đua thực hiện [Nghị quyết Đại hội XIII Công đoàn Việt Nam].', { number: null }],
    ['Người lao động được trang bị kiến thức [pháp luật] lao động.', null],
    ['Công ty ký [kế hoạch] thi đua với các tổ.', null],
  ],
  *find(article, context) {
    const { tokens } = article;
    const reading: Reading = {
      tokens,
      terms: context.terms,
      organizations: context.share(organizationSpans),
      events: indexSpans(tokens, context.of('events')),
      dates: indexSpans(tokens, context.of('dates')),
    };
    const printed = (from: number, to: number): string =>
      article.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
    const finding = ({ from, to, rule, number, type, year }: Hit): Finding<DocumentValue> => {
      const code = number ? printed(number.from, number.to) : null;
      const apart = number && type && number.from === from;
      const name = apart ? `${printed(type.from, type.to)} ${code}` : printed(from, to);
      return {
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        value: { name, number: code, type: type?.entry.name ?? null, year: year ?? null },
        rule,
      };
    };
    let done = 0;
    /** Words of the agreements that were named so far. */
    const spokenOf = new Set<string>();
    /** Tokens where the subject of a document begins: "Nghị định … về [quy chế …]" is one document. */
    const subjects = new Set<number>();
    for (const type of context.terms.of<DocumentType>('document-types')) {
      const body = reading.organizations.covering(type.from);
      if (type.from < done || (body && body.from < type.from)) continue;
      for (const hit of hitsAt(reading, type, spokenOf)) {
        yield finding(hit);
        done = hit.to;
        if (tokens[done]?.fold === 'về') subjects.add(done + 1);
      }
    }
    for (const term of context.terms.of<NamedDocument>('named-documents')) {
      const hit = subjects.has(term.from) ? null : named(reading, term);
      if (hit) yield finding(hit);
    }
  },
};
