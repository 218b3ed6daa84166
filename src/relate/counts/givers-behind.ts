/** givers-behind: who gives what was counted, named behind it: "được … tặng", "từ Công ty A", "Bằng khen của Bộ B". */
import { GIFT_WORDS, GIVER_WORDS, OBJECT_WORDS } from '../../lexicon/count-scopes.ts';
import type { CountMark, Landmark, Scene } from './sentence.ts';
import { isLauncher } from './standing.ts';

/**
 * The organization that the clause behind the count makes the giver: "25 công nhân được nhận hỗ trợ từ LĐLĐ thành phố". Where
 * one has `acted` before it, a thing comes only out of another's hands: "LĐLĐ tỉnh vận động 5 tỷ đồng từ Quỹ A".
 */
export function giverBehind(scene: Scene, index: number, acted: boolean): string | undefined {
  const { tokens, counts, organizations, honours, to } = scene;
  let { phraseTo } = counts[index]!;
  let next = index + 1;
  let end = phraseTo;
  for (; end < to; end++) {
    const word = tokens[end]!.text;
    if (word === ';' || word === ':') break;
    const count = counts[next];
    if (count && end >= count.from) {
      end = Math.max(end, count.phraseTo - 1);
      next++;
      continue;
    }
    const shares =
      count &&
      count.from - end <= 2 &&
      // "tổ chức cho 120 công nhân đi nghỉ mát, 10 công nhân được X giúp": a clause of its own, behind who acted.
      !(acted && end - counts[next - 1]!.phraseTo > CLAUSE) &&
      isMoney(count) === isMoney(counts[index]!) &&
      !attains(tokens, counts[next - 1]!.phraseTo, end);
    // "86 CĐCS đạt danh hiệu “A”, được LĐLĐ huyện khen thưởng": the clause goes on about them.
    const verb = end + (tokens[end + 1]?.fold === 'đã' && HANDED.has(counts[index]!.draft.category) ? 2 : 1);
    const goesOn = tokens[verb]?.fold === 'được' && counts[index]!.draft.category !== 'works';
    // "126 suất quà, mỗi suất trị giá 500.000 đồng, đã được X trao": what each is worth is told between.
    const worth = count && tokens[end + 1]?.fold === 'mỗi' && isMoney(count);
    if (worth && tokens[count.phraseTo]?.text === ',') {
      end = count.phraseTo - 1;
      next++;
      continue;
    }
    // "118 cuộc đối thoại, do Công đoàn A tổ chức"
    const done = tokens[end + 1]?.fold === 'do' && organizations.some((org) => org.from === end + 2);
    if (word !== ',' || shares || goesOn || done) continue;
    // A comma in the name of a programme parts no clauses.
    const name = honours.find((mark) => mark.from < end && end < mark.to);
    if (!name) break;
    end = name.to - 1;
  }
  phraseTo = counts[index]!.to;
  const { draft, phraseTo: phraseEnd } = counts[index]!;
  const mark = organizations.find(
    (org) =>
      org.from >= phraseTo &&
      org.from < end &&
      !isLauncher(scene, org) &&
      (isGiver(tokens, org, phraseTo, !acted && org.from - phraseEnd <= 1 && GIVEN.has(draft.category)) ||
        isAwarder(tokens, org, phraseEnd, honours)),
  );
  return mark?.value;
}

/** So many words behind a counted noun are more than whose it is. */
const CLAUSE = 2;

/** "612 lượt chị đạt cấp ngành, 44 chị được X khen thưởng": has the clause before the comma a verb of its own? */
function attains(tokens: Scene['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.fold === 'đạt' || tokens[i]!.fold === 'được') return true;
  return false;
}

/** What comes "from" a body: people and places that come from one are its own. */
const GIVEN: ReadonlySet<string | null> = new Set(['money', 'gifts', 'other', null]);

/** What is handed over, and who receives it. */
const HANDED: ReadonlySet<string | null> = new Set(['money', 'gifts', 'people', 'members']);

const isMoney = ({ draft }: CountMark): boolean => draft.category === 'money';

/** "10 tập thể nhận Cờ thi đua của Công đoàn A": whose the honour is that the counted were given. */
const isAwarder = (tokens: Scene['tokens'], org: Landmark<string>, from: number, honours: Scene['honours']): boolean =>
  tokens[org.from - 1]?.fold === 'của' &&
  isHonourOf(
    honours.find((mark) => !mark.value.campaign && mark.from >= from),
    org.from,
  );
/** Does "của" before token `at` name whose the honour is? A further one, "312 danh hiệu “A” và 95 Bằng khen của Bộ B", is of another count. */
const isHonourOf = (mark: Scene['honours'][number] | undefined, at: number): boolean =>
  mark !== undefined && mark.to <= at - 1 && at - mark.to <= HONOUR_REACH;
/** "Cờ thi đua” năm 2015 của …". */
const HONOUR_REACH = 4;

function isGiver(tokens: Scene['tokens'], org: Landmark<string>, from: number, received: boolean): boolean {
  for (let i = org.from - 1; i >= from && i >= org.from - GIVER_REACH; i--) {
    const { fold: word } = tokens[i]!;
    if (GIVER_WORDS.has(word)) return true;
    if (word === 'là' && tokens[i - 1]?.fold === 'chính') continue;
    // "35 thùng sữa từ Công ty A", "được nhận 500.000 đồng từ Công ty A": where the thing comes from.
    if (word === 'từ' && i === org.from - 1 && received) return true;
    if (word === 'của' || word === 'từ') return GIFT_WORDS.has(tokens[i - 1]?.fold ?? '');
    if (OBJECT_WORDS.has(word) || tokens[i]!.text === ',' || tokens[i]!.text === ';') return false;
  }
  return false;
}
/** How far before an organization the word stands that makes it the giver: "được Bộ trưởng Bộ Xây dựng tặng". */
const GIVER_REACH = 6;
