/** agents: bare words for unions ("CĐ", "CĐCS", "CĐ ngành") that act, say or are asked something, so that one body is meant. */

import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { CHAIRS } from './titles.ts';

const BEFORE_AGENT: ReadonlySet<string> = new Set(['.', ',', ';', ':', 'được', 'do', 'diện', 'phía', 'hiện', 'theo']);
/** Conjunctions before a subject: only a word of tense behind it tells that one body acts ("Dù CĐ đã giải thích …"). */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'dù khi mà nhưng vì nếu rằng biết để nên bởi năm nay qua rồi "'.split(' '),
);
const TENSES: ReadonlySet<string> = new Set('đã cũng sẽ đang vừa'.split(' '));
/** Behind a body that acts. */
export const AFTER_AGENT: ReadonlySet<string> = new Set(
  'đã cũng sẽ đang luôn vừa còn đề quan phối đẩy thường xác tổ trao tặng thăm hỗ phát phân tiếp'.split(' '),
);
/** "đánh giá của CĐ": what a body says or asks. */
const STATEMENTS: ReadonlySet<string> = new Set(['giá', 'sát', 'vấn', 'kiến', 'kê', 'cáo', 'dõi', 'hợp']);
/** "Đại diện CĐ, …", "về phía CĐ, …" */
const SIDES: ReadonlySet<string> = new Set(['diện', 'phía', 'theo']);

/** Is the number at token `i` the year that a date ends with: "năm 2013", "2008-2013", "18.4.2017", "Quý Mão 2023"? */
export const endsDate = (tokens: readonly Token[], i: number): boolean =>
  YEAR.test(tokens[i]!.text) && (DATED.has(tokens[i - 1]?.fold ?? '') || /^[-–/.]$/.test(tokens[i - 1]?.text ?? ''));
const YEAR = /^(?:19|20)\d\d$/;
const DATED: ReadonlySet<string> = new Set(
  'năm từ đến tới đoạn kì khóa xuân tết tí sửu dần mão thìn tị ngọ mùi thân dậu tuất hợi'.split(' ').map(fold),
);

/** Does a bare "Công đoàn" act here, as one body and not as the movement? "CĐ đã tổ chức …", "theo đánh giá của CĐ, …". */
export function isAgent(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!after || after.gap === Gap.block) return false;
  if (before?.fold === 'của' && STATEMENTS.has(tokens[from - 2]?.fold ?? '')) return true;
  if (CHAIRS.has(before?.fold ?? '')) return after.kind === 'mark' || after.fold === 'kiêm' || isCapitalized(after);
  if (CONJUNCTIONS.has(before?.fold ?? '') && TENSES.has(after.fold)) return true;
  const opens =
    before === undefined ||
    tokens[from]!.gap === Gap.block ||
    BEFORE_AGENT.has(before.fold) ||
    endsDate(tokens, from - 1);
  return opens && (AFTER_AGENT.has(after.fold) || (SIDES.has(before?.fold ?? '') && after.fold === ','));
}

/** Words of a list of unions before the comma ("các quận, huyện, công đoàn ngành đã …"). */
const LISTED: ReadonlySet<string> = new Set('huyện xã phố quận thành thị ty tỉnh sở đoàn ngành đạo'.split(' '));
const ELSEWHERE: ReadonlySet<string> = new Set(['trung', 't', 'tw', 'tư', 'địa', 'khác']);
/** "đề nghị công đoàn ngành …", "may có công đoàn ngành" */
const ASKED_BRANCH: ReadonlySet<string> = new Set(['nghị', 'có', 'được']);
const BEFORE_BRANCH: ReadonlySet<string> = new Set('theo diện đạo phía do năm qua nay tịch'.split(' '));

/** "Năm qua, CĐ ngành đã …", "được Công đoàn ngành tặng …": the union of the branch the article is about, and no class of unions. */
export function isBranchAgent(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  const after = tokens[to];
  if (!after || after.gap === Gap.block || UNIT_WORDS.has(after.fold) || ELSEWHERE.has(after.fold)) return false;
  const listed = before && (before.fold === ',' || before.fold === 'và') && LISTED.has(tokens[from - 2]!.fold);
  if (before && !listed && (isCapitalized(tokens[from]) || ASKED_BRANCH.has(before.fold)) && before.fold !== 'các')
    return before.kind === 'word' || after.kind === 'word';
  if (before && BEFORE_BRANCH.has(before.fold)) return after.kind === 'mark' ? before.fold !== 'năm' : true;
  const opens = !before || before.fold === '.' || (before.fold === ',' && !LISTED.has(tokens[from - 2]!.fold));
  return opens && AFTER_AGENT.has(after.fold);
}

/** Words before a federation without its unit: "theo LĐLĐ, …", "đại diện LĐLĐ", "lãnh đạo LĐLĐ", "giao LĐLĐ …". */
const BEFORE_AGAIN: ReadonlySet<string> = new Set(['theo', 'diện', 'với', 'đạo', 'giao', 'phía']);

/** Is it the federation of the place spoken of, without its unit? "LĐLĐ quận, huyện" are a class. */
export function isNamedAgain(tokens: readonly Token[], { type, from, to }: Reading): boolean {
  if (type.id !== 'lien-doan-lao-dong') return false;
  const next = tokens[to];
  const after = next?.fold ?? '';
  if (next && isCapitalized(next) && next.gap === Gap.space) return false;
  return BEFORE_AGAIN.has(tokens[from - 1]?.fold ?? '') && !UNIT_WORDS.has(after);
}

/** "Nắm rõ tình hình, công đoàn cơ sở đã …", "đề nghị CĐCS phối hợp": the union of the one company the article is about. */
export const isOnlyUnion = (tokens: readonly Token[], reading: Reading): boolean =>
  reading.type.id === 'cong-doan-co-so' &&
  // "45 chủ tịch CĐCS"
  tokens[reading.from - 3]?.kind !== 'digits' &&
  (!CHAIRS.has(tokens[reading.from - 1]?.fold ?? '') || isCapitalized(tokens[reading.from])) &&
  (isAgent(tokens, reading) ||
    (opensSentence(tokens, reading) && UNION_WORK.has(tokens[reading.to]?.fold ?? '')) ||
    (ASKED.has(tokens[reading.from - 1]?.fold ?? '') && AFTER_AGENT.has(tokens[reading.to]?.fold ?? '')));
/** "Đổi lại, CĐCS vận động …", "CĐCS lập tổ …": what a company's union does. */
const UNION_WORK: ReadonlySet<string> = new Set('vận lập ký tham thương đối kiến mời thành đứng chi'.split(' '));
/** Does the reading open a sentence or stand behind its comma? */
const opensSentence = (tokens: readonly Token[], { from }: Reading): boolean =>
  tokens[from]!.gap === Gap.block || tokens[from - 1]?.fold === '.' || tokens[from - 1]?.fold === ',';
const ASKED: ReadonlySet<string> = new Set(['nghị', 'lập', 'phía', 'và', 'cùng', 'với', 'nói', 'nghe', ...CHAIRS]);
const UNIT_WORDS: ReadonlySet<string> = new Set(['các', 'cấp', 'quận', 'huyện', 'tỉnh', 'thành', 'thị', 'tp']);
