/**
 * event-ends: where the name of a conference or ceremony ends: at the body that holds it, at what is said about it, and at a comma or
 * "và" that goes on with something else. Indices are token indices, half-open.
 */
import {
  ATTRIBUTES, COMPOUNDS, DEEDS, FOLLOW_UPS, HONOURINGS, LISTED, NAME_STOPS, PURPOSES, STOP_PAIRS, TWINS, VAGUE,
} from '../../lexicon/event-types.ts'; // biome-ignore format: one line
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { readTypedArea } from './areas.ts';
import { isNumeral, joined, ordinalAt, pairAt, type Surroundings } from './event-parts.ts';
import { isSyllable } from './unquoted-names.ts';

const HOLDS = new Set(['tổ chức', 'chủ trì', 'phối hợp', 'đăng cai'].map(fold));

/** After "do": the body that holds the event, and not a cause ("đồng bào bị thiệt hại do cơn bão [được tổ chức …]"). */
function namesOrganizer({ tokens, organizations }: Surroundings, i: number): boolean {
  if (organizations.startingAt(i) !== undefined || isCapitalized(tokens[i]) || tokens[i]?.fold === 'công') return true;
  for (let k = i; k < i + 5 && joined(tokens, k + 1) && tokens[k]!.fold !== 'được'; k++)
    if (HOLDS.has(pairAt(tokens, k))) return true;
  return false;
}

/** Last words of deeds that are done with somebody: "đối thoại với …". */
const TALKS = new Set(
  ['thoại', 'tiếp', 'xúc', 'gỡ', 'mặt', 'lưu', 'việc', 'tác', 'đỉnh', 'kết', 'hợp', 'đối', 'gắn'].map(fold),
);

/** "giữa … với …", "đối thoại của … với …": does "giữa" or whose talk it is stand between token `from` and the "với" at `i`? */
function isBetween(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = i - 1; k >= from; k--)
    if (tokens[k]!.fold === 'giữa' || (tokens[k]!.fold === 'của' && k > from && TALKS.has(tokens[k - 1]!.fold)))
      return true;
  return false;
}

/** The "giữa" that brings in the parties of a deed before token `i`; -1 where none does. */
function betweenBefore(tokens: readonly Token[], from: number, i: number): number {
  for (let k = i - 1; k >= from && k > i - LONGEST_PARTIES; k--) if (tokens[k]!.fold === 'giữa') return k;
  return -1;
}
const LONGEST_PARTIES = 24;

/** Does the comma at `i` part the bodies between which something is signed: "giữa A[,] B và C"? */
export const partsParties = ({ tokens, organizations }: Surroundings, from: number, i: number): boolean =>
  organizations.startingAt(i + 1) !== undefined &&
  organizations.endingAt(i) !== undefined &&
  betweenBefore(tokens, from, i) >= from;

/** Words that go on a name behind its parties: "… giữa A và B [về] …", "… giữa A và B [giai đoạn] 2023-2028". */
const BEHIND_PARTIES = new Set(
  'về giai năm nhiệm trong thuộc lần và với của cùng quý khóa trên vì gđ nk'.split(' ').map(fold),
);

/** Is the body between tokens `at` and `i` the last party ("Lễ ký kết … giữa A và [B] mở ra …"), behind which something is said? */
export function endsParties({ tokens }: Surroundings, from: number, at: number, i: number): boolean {
  const joint = tokens[at - 1]!.fold;
  if ((joint !== 'và' && joint !== 'với') || betweenBefore(tokens, from, at) < from) return false;
  return tokens[i]?.shape === 'lower' && joined(tokens, i) && !BEHIND_PARTIES.has(tokens[i]!.fold);
}

/** Last words of opinions that are given on something: "đóng góp vào …", "góp ý vào …". */
const OPINIONS = new Set(['góp', 'ý', 'kiến'].map(fold));

/** First words of those whom an event is for: "cho cán bộ công đoàn cơ sở". */
const BENEFICIARIES = new Set(
  'cán công đoàn viên người nhân lao nữ con đội học trẻ thanh chủ giáo phụ nông lãnh thợ cn lđ nlđ cb cnlđ cnvc cnvclđ cbcđ cnvc-lđ'
    .split(' ')
    .map(fold),
);
/** Last words of ceremonies at which something is given. */
const GIVES = new Set(['trao', 'tặng', 'giao', 'thưởng', 'phát'].map(fold));
const MOST_BENEFICIARIES = 14;
const REGIONS = new Set(['phía', 'miền']);

/** Do only words in small letters stand between the comma at `i` and the year of the name: "cho chủ tịch[,] kế toán công đoàn cơ sở năm 2025"? */
function leadsToTerm(tokens: readonly Token[], dates: Surroundings['dates'], i: number): boolean {
  for (let k = i + 1; k < i + MOST_BENEFICIARIES && joined(tokens, k); k++) {
    if (dates.startingAt(k)?.span.term) return k > i + 2;
    if (tokens[k]!.shape !== 'lower' || NAME_STOPS.has(tokens[k]!.fold) || tokens[k]!.fold === 'trong') return false;
  }
  return false;
}

/** Whom it is for stands so many words before the comma of their list at most. */
const LONGEST_WHOM = 5;

/** Does the comma at `i` stand in a list of those whom an event is for, with the year of its name behind it? */
function listsBeneficiaries({ tokens, dates }: Surroundings, from: number, i: number): boolean {
  for (let k = i - 1; k > Math.max(from, i - LONGEST_WHOM); k--)
    if (tokens[k]!.fold === 'cho') return BENEFICIARIES.has(tokens[k + 1]!.fold) && leadsToTerm(tokens, dates, i);
  return false;
}

/**
 * Does "cho" at `i` say whom an event is for, as its name does: a class of people with no number and no name ("tập huấn … cho cán bộ
 * công đoàn"), or anybody before the years of the name ("… cho các doanh nghiệp năm 2023")?
 */
function saysForWhom({ tokens, dates }: Surroundings, from: number, i: number): boolean {
  // "lễ trao tặng nhà … [cho đoàn viên]": who is given it
  const people = BENEFICIARIES.has(tokens[i + 1]?.fold ?? '') && !GIVES.has(tokens[from - 1]?.fold ?? '');
  for (let k = i + 1; k < i + MOST_BENEFICIARIES; k++) {
    const token = tokens[k];
    if (!token || !joined(tokens, k)) return people && k > i + 2;
    if (token.text === ',' && people && leadsToTerm(tokens, dates, k)) continue;
    if (token.kind === 'mark') return people && k > i + 2;
    if (dates.startingAt(k)?.span.term || (token.fold === 'lần' && ordinalAt(tokens, k) > k)) return k > i + 1;
    // "khu vực phía Nam"
    if (token.kind === 'digits' || (token.shape === 'title' && !REGIONS.has(tokens[k - 1]!.fold))) return false;
    if (NAME_STOPS.has(token.fold) && !COMPOUNDS.has(pairAt(tokens, k))) return people && k > i + 2;
  }
  return false;
}

/** "đối thoại với …", "nhà ở", "sáng kiến", "cá nhân có thành tích …": a word that elsewhere opens what is said about an event. */
const isComplement = (around: Surroundings, from: number, i: number): boolean =>
  (around.tokens[i]!.fold === 'cho' && i > from && saysForWhom(around, from, i)) || isWordOfName(around, from, i);

/** The same of every other word. */
const isWordOfName = ({ tokens, terms, dates }: Surroundings, from: number, i: number): boolean =>
  // "góp ý vào dự thảo", not "góp ý vào chiều 5/3"
  (tokens[i]!.fold === 'vào' && OPINIONS.has(tokens[i - 1]!.fold) && !dates.startingAt(i + 1)) ||
  (tokens[i]!.fold === 'với' && (TALKS.has(tokens[i - 1]!.fold) || isBetween(tokens, from, i))) ||
  // "ở vùng khó khăn" is whom it is for, "ở Huế" and "ở thủ đô Madrid" where it takes place
  (tokens[i]!.fold === 'ở' &&
    [1, 2, 3].every((k) => !isCapitalized(tokens[i + k])) &&
    !readTypedArea({ tokens, terms }, i + 1)) ||
  COMPOUNDS.has(`${tokens[i - 1]!.fold} ${tokens[i]!.fold}`) ||
  COMPOUNDS.has(pairAt(tokens, i)) ||
  (tokens[i]!.fold === 'để' && i > from && ordinalAt(tokens, from) === i) ||
  (tokens[i]!.fold === 'có' && (tokens[i - 1]!.fold === 'người' || ATTRIBUTES.has(tokens[i + 1]?.fold ?? '')));

const STOPS = new Set(['.', "'", '’']);
/** A stop between the letters of an abbreviation ("TP.HCM", "L'Oréal") and not at the end of a sentence that no space follows. */
export const isAbbreviated = (tokens: readonly Token[], i: number): boolean =>
  STOPS.has(tokens[i]!.text) &&
  tokens[i]!.gap === 0 &&
  tokens[i + 1]?.gap === 0 &&
  isCapitalized(tokens[i + 1]) &&
  isCapitalized(tokens[i - 1]) &&
  tokens[i - 1]!.text.length < 4 &&
  (tokens[i - 1]!.shape === 'upper' || !isSyllable(tokens[i - 1]!.fold));

/** "An toàn vệ sinh lao động - Phòng chống cháy nổ" is one name. */
const PREVENTION = fold('phòng');

/** Does a dash at `i` part a headline from what follows ("Hội nghị sơ kết - Báo cáo …", not "Kinh tế - Thương mại")? */
export const partsHeadline = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.gap > 0 &&
  isCapitalized(tokens[i + 1]) &&
  tokens[i + 1]!.fold !== PREVENTION &&
  !isCapitalized(tokens[i - 1]) &&
  !isCapitalized(tokens[i - 2]);

/** ", hưởng ứng Tháng …" says what an event answers to. */
const ANSWERING = fold('hưởng ứng');

/** First words of those who are listed as guests and also act: "công nhân", "đoàn viên". */
const WHO = new Set('công viên người nhân đoàn cán lao thanh nữ chiến'.split(' ').map(fold));

/** "Hội nghị … lần thứ 2 (khóa V)[, sơ kết …]": a meeting that its number or term ends is named; what it does is said about it. */
const isNumbered = (tokens: readonly Token[], i: number): boolean =>
  isNumeral(tokens[i - 1]) && NUMBERING.has(tokens[i - 2]?.fold ?? '');
const NUMBERING = new Set(['thứ', 'khóa'].map(fold));

/** Words of a name that another of the same kind follows. */
const LONGEST_TWIN = 8;

/** "Hội thảo về nhà ở[,] nhà trẻ cho công nhân": another subject that begins with the same word. */
function isAboutAnother(tokens: readonly Token[], from: number, i: number): boolean {
  for (let k = i - 2; k >= from && k > i - LONGEST_TWIN; k--)
    if (tokens[k]!.fold === 'về') return tokens[k + 1]!.fold === tokens[i + 1]?.fold;
  return false;
}

/** Does the comma at `i` go on the name: with words that are listed after others, or a list that "và" closes? */
export function goesOn(around: Surroundings, from: number, i: number, fronted: boolean): boolean {
  const { tokens } = around;
  const pair = pairAt(tokens, i + 1);
  if (PURPOSES.has(pair) && isNumbered(tokens, tokens[i - 1]!.text === ')' ? i - 1 : i)) return false;
  // "Sau lễ chào cờ, công nhân …" goes on with who acts, "Tại lễ gặp mặt cán bộ, công nhân …" does not
  if (LISTED.has(pair)) return !(fronted && WHO.has(tokens[i + 1]!.fold)) || LISTED.has(pairAt(tokens, i - 2));
  if (PURPOSES.has(pair) && pair !== ANSWERING && (!fronted || i - from < 3)) return true;
  if (TWINS.has(`${tokens[i - 1]!.fold} ${tokens[i + 1]?.fold}`) || listsBeneficiaries(around, from, i)) return true;
  if (fronted) return false;
  // "Lễ phát động Tháng Công nhân, Tháng hành động …": another of the same kind
  if (isCapitalized(tokens[i + 1]))
    for (let k = Math.max(from, i - LONGEST_TWIN); k < i; k++)
      if (isCapitalized(tokens[k]) && tokens[k]!.fold === tokens[i + 1]!.fold) return true;
  if (isAboutAnother(tokens, from, i)) return true;
  const list = isCapitalized(tokens[i - 1]);
  for (let k = i + 1; k < i + 6 && joined(tokens, k); k++) {
    const token = tokens[k]!;
    if (token.fold === 'và' && k > i + 1) return true;
    if (token.kind !== 'word' || NAME_STOPS.has(token.fold) || (k === i + 1 && VAGUE.has(token.fold))) return false;
    if (isCapitalized(token) !== list) return false;
  }
  return false;
}

/** After a year: ", triển khai nhiệm vụ năm 2024" and "và triển khai nhiệm vụ năm 2024" go on the name. */
export const isFollowedUp = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.text === ',' && LISTED.has(pairAt(tokens, i + 1))) ||
  // the year of a document: "nghị định 06 năm 2017 về kinh doanh …"
  (tokens[i]?.fold === 'về' && joined(tokens, i)) ||
  (tokens[i]?.fold === 'và' && joined(tokens, i) && HONOURINGS.has(pairAt(tokens, i + 1))) ||
  ((tokens[i]?.fold === 'và' || tokens[i]?.text === ';') && joined(tokens, i) && FOLLOW_UPS.has(pairAt(tokens, i + 1)));

/** Words that say behind "lần thứ III" whose, where, when or how an event is, or what is done there. */
const GOING_ON = new Set(
  'ngành tỉnh thành huyện quận thị xã phường cấp của toàn trong khu giữa về khóa nhiệm giai năm do tại ban công liên đảng khối cụm và theo'
    .split(' ')
    .map(fold),
);

const TERM_OF_OFFICE = fold('khóa');

/** Behind "lần thứ III" and "khóa X" a small word that goes on no name is what is said about the event: "Hội nghị … lần thứ III [bầu …]". */
const isBehindOrdinal = (tokens: readonly Token[], from: number, i: number): boolean =>
  ((i - from > 3 &&
    ((tokens[i - 2]!.fold === 'thứ' && tokens[i - 3]!.fold === 'lần') || tokens[i - 2]!.fold === TERM_OF_OFFICE)) ||
    (i - from === 2 && tokens[from]!.fold === 'lần')) &&
  isNumeral(tokens[i - 1]) &&
  tokens[i]!.shape === 'lower' &&
  !GOING_ON.has(tokens[i]!.fold) &&
  !PURPOSES.has(pairAt(tokens, i));

/** Is the token at `i` the end of a name: a stop, the body that holds it, or another event beside it? */
export function endsName(around: Surroundings, from: number, i: number): boolean {
  const { tokens, headAt } = around;
  const token = tokens[i]!;
  if (isComplement(around, from, i)) return false;
  if (isBehindOrdinal(tokens, from, i)) return true;
  if (token.fold === 'do') return namesOrganizer(around, i + 1);
  if (token.fold === 'và')
    return headAt(i + 1) || [STOP_PAIRS, DEEDS].some((pairs) => pairs.has(pairAt(tokens, i + 1)));
  if (token.fold === 'hồi') return tokens[i + 1]?.kind === 'digits';
  return !isCapitalized(token) && (NAME_STOPS.has(token.fold) || STOP_PAIRS.has(pairAt(tokens, i)));
}
