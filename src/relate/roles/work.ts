/** work: what goes on a title: the field or unit one works in ("công nhân bộ phận lắp ráp số 2"), and the body behind it. */
import type { RolePhrase } from '../../grammar/phrases/role-phrases.ts';
import { WORK_FIELDS } from '../../lexicon/roles.ts';
import { fold } from '../../text/fold.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import type { Body } from './implied-bodies.ts';
import { CONNECTORS, joined, type Reading, textOf } from './reading.ts';

/** What goes on a title from the token after it. */
export interface Work {
  /** Token after the words of the field; that after the title when there are none. */
  readonly to: number;
  /** The body it leads to, and the token after all. */
  readonly body: Body | null;
  readonly end: number;
}

/** Words that never belong to a field: what they open is told of the person, or leads elsewhere. */
const STOPS: ReadonlySet<string> = new Set(
  (
    'đang đã sẽ vừa mới từng được bị làm có là và với cùng cho trong từ đến về một những các mọi này đó đây kia người anh chị ông bà em ' +
    'nói kể chia bày cho khẳng nhấn phát phấn vui mừng xúc tâm bộc thổ nghẹn rưng lo than cười không cũng còn vẫn thì khi nếu nhưng vì do để như ' +
    'nêu gửi hỏi đáp đọc dự thăm gặp góp tặng trao khuyên mong xin đề tham mang ' +
    'quê sống sinh ngụ trú tuổi năm tại ở của thuộc hiện nay'
  )
    .split(' ')
    .map(fold),
);
/** Words one part of which alone would be a stop. */
const COMPOUNDS: ReadonlySet<string> = new Set(
  ['thiết bị', 'trang bị', 'vấn đề', 'chủ đề', 'nhà ở', 'dự án'].map(fold),
);

/** Is the word at token `i` a stop, and no part of a longer word ("thiết bị", "dự án")? */
const stopsAt = (tokens: readonly Token[], i: number): boolean =>
  STOPS.has(tokens[i]!.fold) &&
  !COMPOUNDS.has(`${tokens[i - 1]?.fold} ${tokens[i]!.fold}`) &&
  !COMPOUNDS.has(`${tokens[i]!.fold} ${tokens[i + 1]?.fold}`);

/** Pairs of words that tell what someone does, whose first may belong to a field. */
const STOP_PAIRS: ReadonlySet<string> = new Set(
  (
    'phân tích|kiến nghị|nhận định|nhận xét|đánh giá|giải thích|giải đáp|giới thiệu|trả lời|thông tin|thông báo|báo cáo|cảm ơn|cám ơn|bức xúc|' +
    'lý giải|đồng tình|ủng hộ|bình luận|hướng dẫn|chứng kiến|tiết lộ|ước tính|dự báo|cảnh báo|tiếp tục|tổ chức|chủ trì|nghỉ hưu|về hưu'
  )
    .split('|')
    .map(fold),
);

/** Words that open a place of work that is not named, and no part of what one is ("công nhân| nhà máy chế biến gỗ"). */
const WORKPLACES: ReadonlySet<string> = new Set(
  (
    'nhà máy|công ty|xí nghiệp|doanh nghiệp|bệnh viện|trung tâm|ngân hàng|trường|nhà trường|khách sạn|nhà hàng|siêu thị|cửa hàng|' +
    'nông trường|khu công nghiệp|KCN|cơ sở|hợp tác xã|HTX|nhà thầu|trạm y tế|tập đoàn'
  )
    .split('|')
    .map(fold),
);

const END_MARKS = new Set([',', ';', '.', ')', '(', ':']);
/** Between two titles of one person. */
const JOINERS = new Set(['và', 'kiêm']);
const ENDS = new Set([...JOINERS, ...CONNECTORS]);
const MOST_WORDS = 8;
const MOST_AHEAD = 14;
const MOST_OFFICE = 12;

/** Kinds of titles on which any words may go on; on others a field must open them. */
const OPEN_KINDS: ReadonlySet<string> = new Set(['profession', 'member']);

const isDash = (token: Token): boolean => token.fold === '-' && token.gap !== Gap.none;

const isPlain = (token: Token, first: boolean): boolean =>
  token.shape === 'lower' || (!first && (token.kind === 'digits' || token.shape === 'upper'));

/** Do words of `set` stand at token `i`, one or two? */
const standsIn = (set: ReadonlySet<string>, tokens: readonly Token[], i: number): boolean =>
  set.has(tokens[i]?.fold ?? '') || set.has(`${tokens[i]?.fold} ${tokens[i + 1]?.fold}`);

/** Do words that open a field stand at token `i`? */
const opensField = (tokens: readonly Token[], i: number): boolean => standsIn(WORK_FIELDS, tokens, i);

const UNITS = new Set(['khoa', 'phòng', 'ban', 'xưởng', 'phân xưởng', 'đội', 'viện', 'trung tâm']);

/** Does the name of an office stand at token `i` ("Khoa Luật")? */
const opensOffice = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'title' &&
  (UNITS.has(tokens[i]!.fold) || UNITS.has(`${tokens[i]!.fold} ${tokens[i + 1]?.fold}`));

/** "nhân viên có thâm niên làm việc tại Viện X": the body one works at, in the clause that begins at token `from`. */
function workplaceAhead({ tokens, bodyFrom }: Reading, from: number): Body | null {
  for (let i = from; i < from + MOST_AHEAD && joined(tokens, i) && tokens[i]!.kind !== 'mark'; i++) {
    const works = CONNECTORS.has(tokens[i]!.fold) && (tokens[i - 1]!.fold === 'việc' || tokens[i - 1]!.fold === 'tác');
    const body = works ? bodyFrom.get(i + 1) : undefined;
    if (body) return body;
  }
  return null;
}

/** Stops elsewhere that may stand inside a charge or lead to its body ("phụ trách các vấn đề châu Á và hợp tác thuộc …"). */
const CHARGE_WORDS: ReadonlySet<string> = new Set(['các', 'những', 'và', 'về', 'của', 'thuộc', 'tại', 'ở'].map(fold));

/** Does one have something in charge that may be named in any words ("phụ trách quan hệ đối ngoại", "Cố vấn dự án …")? */
const hasCharge = (tokens: readonly Token[], { to }: RolePhrase): boolean =>
  (tokens[to - 2]?.fold === 'phụ' && tokens[to - 1]!.fold === 'trách') ||
  (tokens[to]?.fold === 'dự' && tokens[to + 1]?.fold === 'án');

/** "Trưởng phòng Tuyển sinh và Công tác sinh viên Trường X": an office, or a charge, named in any words up to its body. */
function officeWithBody({ tokens, bodyFrom, personFrom }: Reading, phrase: RolePhrase, charge: boolean): Work | null {
  for (let i = phrase.to + 1; i < phrase.to + MOST_OFFICE && joined(tokens, i) && !personFrom.has(i); i++) {
    const body = bodyFrom.get(i);
    if (body)
      return { to: CONNECTORS.has(tokens[i - 1]!.fold) || tokens[i - 1]!.text === '(' ? i - 1 : i, body, end: body.to };
    const token = tokens[i - 1]!;
    if (charge && !CHARGE_WORDS.has(token.fold) && stopsAt(tokens, i - 1)) return null;
    if (token.kind === 'mark' && token.text !== '&' && token.fold !== '-') return null;
  }
  return null;
}

/** Reads what goes on `phrase` behind it. `dashed`: a dash closes what is said of the person. */
export function workAfter(reading: Reading, phrase: RolePhrase, dashed: boolean): Work {
  const { tokens, titles, bodyFrom, placeFrom, personFrom } = reading;
  const none: Work = { to: phrase.to, body: null, end: phrase.to };
  const heads = isOffice(reading, phrase);
  const charge = !heads && hasCharge(tokens, phrase);
  const office = (heads || charge) && !bodyFrom.has(phrase.to) ? officeWithBody(reading, phrase, charge) : null;
  if (office && office.to > phrase.to) return office;
  const open = charge || OPEN_KINDS.has(phrase.role.kind);
  const field = open || opensField(tokens, phrase.to);
  // "cán bộ Đội Cảnh sát giao thông Công an quận 7"
  const inOffice = opensOffice(tokens, phrase.to);
  let plain = true;
  let i = phrase.to;
  for (; i < phrase.to + MOST_WORDS && joined(tokens, i); i++) {
    const token = tokens[i]!;
    const first = i === phrase.to;
    const body = bodyFrom.get(i);
    if (body && inOffice && i > phrase.to)
      // "giảng viên Khoa Luật Trường X": the office belongs to the body
      return { to: phrase.to, body: { ...body, name: `${textOf(reading, phrase.to, i)} ${body.name}` }, end: body.to };
    if (body) return field || first ? { to: i, body, end: body.to } : none;
    const beyond = CONNECTORS.has(token.fold) ? bodyFrom.get(i + 1) : undefined;
    if (beyond) return { to: i, body: beyond, end: beyond.to };
    if (JOINERS.has(token.fold) && !first) break;
    // "giáo viên mầm non ở Hà Đông"
    if (CONNECTORS.has(token.fold) && !first && plain && opensField(tokens, phrase.to)) break;
    // "công nhân nhà máy chế biến gỗ"
    if (open && plain && standsIn(WORKPLACES, tokens, i)) return { to: i, body: null, end: i };
    // "chuyên gia dự báo chứng khoán": what one does, and in which field
    const does = !heads && standsIn(STOP_PAIRS, tokens, i);
    const trade = does && open && first && opensField(tokens, i + 2);
    if (!trade && (does || stopsAt(tokens, i))) {
      const ahead = open && plain ? workplaceAhead(reading, i) : null;
      if (ahead) return { to: i, body: ahead, end: ahead.to };
      // "chuyên gia kinh tế nêu …": the field up to what one does
      return open && plain && !first && opensField(tokens, phrase.to) ? { to: i, body: null, end: i } : none;
    }
    const next = tokens[i + 1];
    // "trưởng phòng tổ chức - hành chính": a dash inside the name of an office
    const inside = heads && next?.shape === 'lower' && !STOPS.has(next.fold);
    // "thợ đóng ghe - buồn bã": nor does a field go on behind a dash with what is none
    const breaks = isDash(token) && (dashed ? !inside : !heads && !opensField(tokens, i + 1));
    if (END_MARKS.has(token.text) || breaks) break;
    // "thợ lái cẩu": a trade by the trade's name
    const trades = first && phrase.role.kind === 'profession' && titles.startingAt(i)?.role.kind === 'profession';
    if (placeFrom.has(i) || personFrom.has(i) || (!inOffice && !trades && titles.startingAt(i))) return none;
    const linking = token.text === '/' || token.text === '&' || token.fold === '-';
    if (
      token.kind === 'mark' &&
      (!linking || (first && !opensField(tokens, i + 1)) || tokens[i + 1]?.kind !== tokens[i - 1]?.kind)
    )
      return none;
    plain &&= token.kind === 'mark' || isPlain(token, first);
  }
  const last = tokens[i];
  const ended = !last || !joined(tokens, i) || END_MARKS.has(last.text) || ENDS.has(last.fold) || isDash(last);
  return ended && (heads || (field && plain)) ? { to: i, body: null, end: i } : none;
}

/** "Nguyễn Thị A, bộ phận sửa cá Công ty X": the body of the unit named at token `from`, or null. */
export function unitBody({ tokens, bodyFrom }: Reading, from: number): Body | null {
  if (!opensField(tokens, from)) return null;
  for (let i = from + 1; i < from + MOST_WORDS && joined(tokens, i); i++) {
    const body = bodyFrom.get(i) ?? (CONNECTORS.has(tokens[i]!.fold) ? bodyFrom.get(i + 1) : undefined);
    if (body) return body;
    if (!isPlain(tokens[i]!, false) || stopsAt(tokens, i)) return null;
  }
  return null;
}

/** The title whose field ends at token `end` ("Trưởng phòng nhân sự| Nguyễn Văn A"), or undefined. */
export function titleBeforeWork({ tokens, titles }: Reading, end: number): RolePhrase | undefined {
  for (let i = end - 1; i > 0 && i > end - MOST_WORDS && joined(tokens, i + 1); i--) {
    const token = tokens[i]!;
    if (!isPlain(token, false) || stopsAt(tokens, i) || !joined(tokens, i)) return undefined;
    const phrase = titles.endingAt(i);
    if (phrase) return opensField(tokens, i) ? phrase : undefined;
  }
  return undefined;
}

/** Last words of titles that are the first of the office one heads. */
const OFFICES = new Set(['phòng', 'ban', 'khoa', 'xưởng', 'vụ', 'cục']);

/** Is the last word of the title the first of an office ("Trưởng phòng Xuất nhập khẩu")? */
export const isOffice = ({ tokens }: Reading, { from, to }: RolePhrase): boolean =>
  to - from > 1 && OFFICES.has(tokens[to - 1]!.fold);
