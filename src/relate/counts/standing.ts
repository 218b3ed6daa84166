/** standing: how each organization of a sentence stands in its clause: as the one who acts, one who is spoken of, or an object. */
import { ACTING, OBJECT_WORDS, OPENERS, WEAK_WORDS } from '../../lexicon/count-scopes.ts';
import { VERBS } from '../../lexicon/phrase-ends.ts';
import { pairSet, wordSet } from '../../text/word-set.ts';
import { covers, type Landmark, type Scene } from './sentence.ts';
import { isSource } from './sources.ts';

/**
 * How an organization stands in its clause; `title`: only in the title of a person, who is its member; `instance`: in a list
 * of bodies for example.
 */
export type Part = 'subject' | 'weak' | 'object' | 'title' | 'instance';

/** Does a colon with a count before it open a list that the organization stands in: "tại 3 đơn vị: Công ty A, Công ty B"? */
function isListed({ tokens, from, counts }: Scene, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (tokens[i]!.text === ';') return false;
    if (tokens[i]!.text === ':') return (counts[0]?.from ?? i) < i;
  }
  return false;
}

/** "Tham dự có lãnh đạo …", "với sự tham gia của …", "đón tiếp …": the token from which organizations are guests. */
function guestsFrom({ tokens, from, to, organizations }: Scene): number {
  const last = organizations.at(-1)?.from ?? from;
  for (let i = from; i + 1 < to && i <= last; i++) {
    const next = tokens[i + 1]!.fold;
    switch (tokens[i]!.fold) {
      case 'dự':
        if (i < from + GUEST_WORDS)
          for (let k = i + 1; k < to && k <= i + GUEST_WORDS; k++) if (tokens[k]!.fold === 'có') return i;
        if (next === 'của') return i;
        break;
      case 'gia':
      case 'diện':
      case 'mặt':
        if (next === 'của' && GUEST_VERBS.has(tokens[i - 1]?.fold ?? '')) return i;
        break;
      case 'đón':
        if (next === 'tiếp') return i;
    }
  }
  return to;
}
const GUEST_WORDS = 5;
const GUEST_VERBS = new Set(['tham', 'hiện', 'có']);

/** The token from which bodies are only named as instances: "nhiều đơn vị có phong trào mạnh như Công đoàn A, …"; `to` where none is. */
function instancesFrom({ tokens, from, to, organizations }: Scene): number {
  const opens = (i: number): boolean => {
    const { fold } = tokens[i]!;
    const before = tokens[i - 1]!.fold;
    if (fold === 'như') return !COMPARING.has(before);
    return fold === 'là' && LEADING.has(before);
  };
  for (const org of organizations)
    for (let i = org.from - 1; i > from && i >= org.from - INSTANCE_REACH; i--) if (opens(i)) return i;
  return to;
}
const INSTANCE_REACH = 2;
const LEADING = wordSet('đầu, hình, biểu, tốt, cao, mạnh');
/** "cũng như", "hoặc như": beside another, or in its place. */
const COMPARING = wordSet('cũng, hoặc, hay, dường, hầu');

/** Does the clause go on with its verb behind the organization, or behind a bracket there: "Công ty A (quận 3) nợ …"? */
function acts(tokens: Scene['tokens'], at: number): boolean {
  let i = at;
  if (POINTERS.has(tokens[i]?.fold ?? '')) i++;
  if (tokens[i]?.text === '(') {
    while (i < at + BRACKET && tokens[i] && tokens[i]!.text !== ')') i++;
    i++;
  }
  const word = tokens[i]?.fold;
  return (
    word !== undefined &&
    (ACTING.has(word) || VERBS.has(word, tokens[i + 1]?.fold) || PARTNERING.has(word, tokens[i + 1]?.fold))
  );
}

const BRACKET = 12;
/** "cơ quan BHXH tỉnh này cho biết". */
const POINTERS = new Set(['này', 'đó']);

/** "Đại hội Công đoàn tỉnh A nhiệm kỳ 2023-2028 diễn ra với sự tham dự của …": whose congress acts as its subject. */
function isHost({ tokens, from }: Scene, { event }: Landmark<string>): boolean {
  if (!event) return false;
  const before = event.from > from ? tokens[event.from - 1]!.fold : ',';
  if (before !== ',' && before !== ';' && !HOST_OPENERS.has(before)) return false;
  let behind = tokens[event.to]?.text === ',' ? event.to + 1 : event.to;
  while (HELD_ADVERBS.has(tokens[behind]?.fold ?? '', tokens[behind + 1]?.fold)) behind += 2;
  const word = tokens[behind]?.fold ?? '';
  return ACTING.has(word) || word === 'với' || TAKES_PLACE.has(word, tokens[behind + 1]?.fold);
}
const HELD_ADVERBS = pairSet('chính thức, dự kiến, long trọng');
const HOST_OPENERS = new Set(['biết', 'hay', 'rằng', 'và', 'khi']);
const TAKES_PLACE = pairSet('diễn ra, khai mạc, bế mạc, thu hút, quy tụ');

/** "phối hợp cùng LĐLĐ quận, huyện, công đoàn ngành …": does token `i` end a list of partners up to there? */
function isPartner({ tokens, from, organizations }: Scene, i: number): boolean {
  if (i < from || (tokens[i]!.text !== ',' && tokens[i]!.fold !== 'và')) return false;
  for (let k = i - 1; k > from && k >= i - PARTNERS; k--) {
    if (covers(organizations, k)) continue;
    if (/^[;:.]$/.test(tokens[k]!.text) || acts(tokens, k)) return false;
    if ((tokens[k]!.fold === 'cùng' || tokens[k]!.fold === 'với') && isPartnering(tokens, k - 1)) return true;
  }
  return false;
}
const PARTNERS = 16;

/** "phối hợp", "kết hợp", "liên kết", "hợp tác": does a verb end at token `i` by which bodies work together? */
const isPartnering = (tokens: Scene['tokens'], i: number): boolean =>
  tokens[i]?.fold === 'hợp' || PARTNERING.has(tokens[i - 1]?.fold ?? '', tokens[i]?.fold);
const PARTNERING = pairSet('liên kết, hợp tác, bắt tay');

/** Do only commas, brackets or "và" stand between the organization at `k` and the one before: "Công đoàn A và Công đoàn B"? */
function isJoined({ tokens, organizations }: Scene, k: number): boolean {
  const before = organizations[k - 1];
  const { from } = organizations[k]!;
  if (!before || before.to >= from) return false;
  let side = before.to;
  while (side < from && JOINTS.has(tokens[side]!.fold)) side++;
  return side === from;
}

/** "tại trụ sở Quỹ A, Công ty B đã trao 1 tỷ đồng": does a clause begin with the organization at `k`, behind where and by whose word? */
function beginsClause({ tokens, organizations, from: start }: Scene, parts: readonly Part[], k: number): boolean {
  const place = tokens[organizations[k - 1]!.from - 1]?.fold ?? '';
  const { from, to } = organizations[k]!;
  if (tokens[from - 1]!.text !== ',' || parts[k - 1] !== 'object' || !acts(tokens, to)) return false;
  // "Phối hợp với Sở A, LĐLĐ tỉnh tổ chức …": whom it works with opens the sentence.
  return PLACED.has(place) || (tokens[start]!.fold === 'phối' && (place === 'với' || place === 'cùng'));
}
const PLACED = new Set(['tại', 'ở', 'thuộc', 'sở', 'trong', 'của', 'theo']);

/** Index of the first of the joint organizations that the one at `k` is the last of: "do Báo A, Quỹ B và Quỹ C phát động". */
export function firstOfJoint(scene: Scene, parts: readonly Part[], k: number): number {
  let first = k;
  if (!LAST_JOINTS.has(scene.tokens[scene.organizations[k]!.from - 1]?.fold ?? '')) return k;
  while (isJoined(scene, first) && parts[first - 1] === parts[k]) first--;
  return first;
}

/** Is it one who acts, or one who is spoken of in the place of one? */
export const isActor = (part: Part | undefined): boolean => part === 'subject' || part === 'weak';

/** "9 người được Tổng LĐLĐ tặng Bằng khen": who does it to the subject, and whom the next clauses are not about. */
export function isAgent({ tokens, from }: Scene, org: Landmark<string>): boolean {
  let i = org.from - 1;
  while (i > from && i > org.from - TITLE && (WEAK_WORDS.has(tokens[i]!.fold) || HEADS.has(tokens[i]!.fold))) i--;
  return i >= from && tokens[i]!.fold === 'được' && AWARDING.has(tokens[org.to]?.fold ?? '', tokens[org.to + 1]?.fold);
}
const AWARDING = pairSet('tặng, trao, khen, thưởng, cấp, phong, công nhận, biểu dương, tuyên dương, tôn vinh, suy tôn');

/** "Chương trình “A” do Tổng LĐLĐ phát động; … toàn tỉnh đã có …": who launched what others have results in. */
export function isLauncher({ tokens }: Scene, { from, to }: Landmark<string>): boolean {
  return tokens[from - 1]?.fold === 'do' && LAUNCHING.has(tokens[to]?.fold ?? '', tokens[to + 1]?.fold);
}
const LAUNCHING = pairSet('phát động, khởi xướng, ban hành, đề ra');

/** The part of each organization of a sentence, in their order; coordinated ones take the part of the first. */
export function standingsOf(scene: Scene): Part[] {
  const { tokens, from, organizations } = scene;
  const parts: Part[] = [];
  if (organizations.length === 0) return parts;
  const guests = guestsFrom(scene);
  const instances = instancesFrom(scene);
  let instancesTo = scene.to;
  for (let i = instances; i < scene.to; i++)
    if (tokens[i]!.text === ';' || tokens[i]!.text === '…') {
      instancesTo = i;
      break;
    }
  organizations.forEach((mark, k) => {
    if (mark.attached && isHost(scene, mark)) {
      parts.push('subject');
      return;
    }
    if (mark.from > instances && mark.from < instancesTo) {
      parts.push('instance');
      return;
    }
    if (mark.attached || isListed(scene, mark.from)) {
      parts.push('object');
      return;
    }
    let i = mark.from - 1;
    const joined = isJoined(scene, k);
    const begins = joined && beginsClause(scene, parts, k);
    if (joined && !begins) {
      // The first of joint actors counts; the others stand with it.
      parts.push(parts[k - 1] === 'subject' ? 'weak' : parts[k - 1]!);
      return;
    }
    while (i >= from && SKIPPED.has(tokens[i]!.fold)) i--;
    const token = i >= from ? tokens[i]! : undefined;
    const word = token?.fold ?? '';
    // "đạt 120% chỉ tiêu Tổng LĐLĐ giao": who set the goal stands inside its noun phrase.
    if (GOALS.has(word) && SET.has(tokens[mark.to]?.fold ?? '')) {
      parts.push('instance');
      return;
    }
    // "đề nghị UBND tỉnh tặng Bằng khen cho 7 tập thể", "; Chủ tịch UBND tỉnh tặng …": who gives acts, whoever asks.
    if (gives(tokens, mark.to) && (word === 'nghị' || opensClause(scene, i))) {
      parts.push('subject');
      return;
    }
    // "giải Nhất thuộc về Công ty A; 3 giải Ba …": who wins one prize has no part in the others.
    if (word === 'về' && tokens[i - 1]?.fold === 'thuộc') {
      parts.push('instance');
      return;
    }
    // "LĐLĐ tỉnh vận động Bệnh viện A cử bác sĩ": who is asked to; "ủng hộ bà con, quỹ “B” được 62 triệu đồng": what for.
    if (
      (word === 'động' && tokens[i - 1]?.fold === 'vận') ||
      PARTNERING.has(tokens[i - 1]?.fold ?? '', word) ||
      isRaisedFor(scene, mark)
    ) {
      parts.push('object');
      return;
    }
    // "giới sử dụng lao động, ở đây là Phòng Thương mại, chỉ đề xuất": named behind "là", it still acts.
    const acting = word === 'là' && acts(tokens, mark.to);
    // "thay mặt tổ chức Công đoàn A, ủng hộ 5 tỷ đồng": who is spoken for gives.
    if (isSpokenFor(tokens, i)) parts.push('subject');
    // "Ông Tám cùng Công đoàn trường đã kêu gọi": it acts beside someone.
    else if (word === 'cùng' && !isPartnering(tokens, i - 1) && mark.from < guests && acts(tokens, mark.to))
      parts.push('weak');
    else if (word === 'của' && isSource(scene, i)) parts.push('weak');
    else if (OWNING.has(word) && acts(tokens, mark.to) && actThroughParts(scene, i)) parts.push('weak');
    // "LĐLĐ tỉnh được Tổng LĐLĐ giao chỉ tiêu": who does it stands behind the subject; who gives is the giver.
    else if (word === 'được' && k > 0 && !GIVING.has(tokens[mark.to]?.fold ?? '')) parts.push('weak');
    else if (mark.from > guests || (OBJECT_WORDS.has(word) && !acting) || (!begins && isPartner(scene, i)))
      parts.push('object');
    else if (word === 'viên' && MEMBER.has(tokens[i - 1]?.fold ?? '') && !acts(tokens, mark.to)) parts.push('title');
    else if (WEAK_WORDS.has(word)) {
      // "với Chủ tịch LĐLĐ tỉnh": what stands before the role decides.
      while (
        i >= from &&
        (WEAK_WORDS.has(tokens[i]!.fold) ||
          HEADS.has(tokens[i]!.fold) ||
          (tokens[i]!.text === ',' && PEOPLE_ENDS.has(tokens[i - 1]?.fold ?? '')))
      )
        i--;
      parts.push(i >= from && OBJECT_WORDS.has(tokens[i]!.fold) ? 'object' : 'weak');
    } else if (token?.kind !== 'word' || token.shape !== 'lower' || OPENERS.has(word) || acts(tokens, mark.to))
      parts.push('subject');
    else parts.push('object');
  });
  return parts;
}

/** "quỹ “A” được 62 triệu đồng" behind what someone raised: the fund it was raised for. */
function isRaisedFor({ tokens, from, counts }: Scene, mark: Landmark<string>): boolean {
  const closed = tokens[mark.to]?.kind === 'mark' ? mark.to + 1 : mark.to;
  if (tokens[closed]?.fold !== 'được' || !counts.some((count) => count.from === closed + 1)) return false;
  for (let i = mark.from - 1; i > from; i--)
    if (tokens[i]!.fold === 'hộ' && tokens[i - 1]!.fold === 'ủng') return true;
    else if (tokens[i]!.text === ';') return false;
  return false;
}

/** "các công đoàn cơ sở trực thuộc Công đoàn A còn tổ chức": do the body's own unions act, told of up to token `i`? */
function actThroughParts({ tokens, from }: Scene, i: number): boolean {
  for (let k = i - 1; k >= from && k >= i - PARTS_REACH && tokens[k]!.kind === 'word'; k--)
    if (tokens[k]!.fold === 'các')
      return (
        (k === from || tokens[k - 1]!.kind === 'mark' || OPENERS.has(tokens[k - 1]!.fold)) &&
        UNIONS.has(tokens[k + 1]!.fold)
      );
  return false;
}
const PARTS_REACH = 8;
const OWNING = new Set(['thuộc', 'của']);
const UNIONS = wordSet('công, cđ, cđcs, cấp, tổ, nghiệp');

function isSpokenFor(tokens: Scene['tokens'], i: number): boolean {
  const k = tokens[i]?.fold === 'chức' && tokens[i - 1]?.fold === 'tổ' ? i - 2 : i;
  return tokens[k]?.fold === 'mặt' && tokens[k - 1]?.fold === 'thay';
}

/** Does the clause go on with giving: "tặng Bằng khen", "trao 30 suất"? */
const gives = (tokens: Scene['tokens'], at: number): boolean =>
  PRESENTING.has(tokens[at]?.fold ?? '') || (tokens[at]?.fold === 'đã' && PRESENTING.has(tokens[at + 1]?.fold ?? ''));
const PRESENTING = wordSet('tặng, trao, thưởng, khen, biếu');

/** "; Chủ tịch UBND tỉnh": is a title at token `i` all that stands before the body in its clause? */
function opensClause({ tokens, from }: Scene, i: number): boolean {
  let k = i;
  while (k >= from && k > i - TITLE && (WEAK_WORDS.has(tokens[k]!.fold) || HEADS.has(tokens[k]!.fold))) k--;
  return k < i && (k < from || tokens[k]!.kind === 'mark');
}
const TITLE = 4;
const HEADS = wordSet('chủ, phó, giám, bí, tổng, thứ, bộ, thủ, tướng');
const GOALS = wordSet('tiêu, hoạch, toán, khoán');
const SET = wordSet('giao, đề, đặt, phân, ấn');

const GIVING = wordSet('tặng, trao, hỗ, giúp, tài, ủng, thưởng, khen, biếu, cấp, phát, chi, dành, tổ');
const MEMBER = wordSet('ủy');
/** "của cán bộ, nhân viên Ngân hàng A": the people of a body, in a list. */
const PEOPLE_ENDS = new Set(['bộ', 'viên', 'chức']);
const JOINTS = new Set([',', 'và', '-', '(', ')']);
const LAST_JOINTS = new Set(['và', '-']);
const SKIPPED = wordSet('" “ các quỹ');
