/** agreements: collective agreements, agreements of cooperation and the like, which stand without a number. Indices are token indices, half-open. */
import { joined, ordinalAt } from '../../grammar/phrases/event-parts.ts';
import { endOfTitle } from '../../grammar/phrases/unquoted-names.ts';
import { type DocumentType, PARTIES, SIGNED } from '../../lexicon/document-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import type { OrganizationKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import type { OrganizationValue } from '../organizations/value.ts';
import type { Hit, Reading } from './reading.ts';

/** Token after "(TƯLĐTT)" at `i`; `i` where no abbreviation stands in brackets. */
const afterShort = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '(' && tokens[i + 1]?.shape === 'upper' && tokens[i + 2]?.text === ')' ? i + 3 : i;

/** Verbs by which one agreement of a group of companies comes about; "ký kết" is said of all. */
const SIGNS = new Set(['ký', 'kí'].map(fold));
const SIGNING = new Set([...SIGNS, 'kết']);
/** "Thỏa ước lao động tập thể nhóm doanh nghiệp", "… ngành Dệt May lần thứ tư": an agreement of many companies is named by whom it binds. */
function jointAgreement({ tokens, terms }: Reading, { from, to }: Term<DocumentType>, before: string): Hit | null {
  const at = afterShort(tokens, to);
  if (!joined(tokens, at)) return null;
  const rule = 'documents/agreement';
  const whom = `${tokens[at]!.fold} ${tokens[at + 1]?.fold}`;
  if (whom === GROUP && (SIGNS.has(before) || isCapitalized(tokens[from]))) return { from, to: at + 3, rule };
  if (tokens[at]!.fold !== 'ngành' || !(SIGNED.has(before) || isCapitalized(tokens[from]))) return null;
  const industry = terms.at(at + 1).find(({ lexicon }) => lexicon === 'industries')?.to ?? 0;
  const end = Math.max(industry, endOfTitle(tokens, at + 1, { brief: true }));
  return end > at + 1 ? { from, to: ordinalAt(tokens, end), rule } : null;
}
const GROUP = fold('nhóm doanh');
const ANNEX = ['phụ', 'lục'].map(fold);
const MANY = new Set(['các', 'những', 'nhiều', 'từng'].map(fold));

/** Words between who signs and "ký (kết)". */
const AUXILIARIES = new Set(
  'đã vừa mới cũng chính thức tiếp tục tổ chức tiến hành thương lượng và ký kí'.split(' ').map(fold),
);
const MOST_AUXILIARIES = 7;
/** Bodies that sign one agreement for those who work there; the unions above them see to many. */
const HOUSES = new Set<OrganizationKind>(['company', 'school']);
const BOTH_SIDES = ['hai', 'bên'].map(fold);

/** Is a collective agreement behind "ký" or "kết" at token `verb` signed by one house, its union or both sides: "Công ty … đã ký kết [thỏa ước …]"? */
function isSignedByOne({ tokens, organizations }: Reading, verb: number): boolean {
  let at = verb;
  while (at > verb - MOST_AUXILIARIES && joined(tokens, at) && AUXILIARIES.has(tokens[at - 1]!.fold)) at--;
  if (at < 1 || !joined(tokens, at)) return false;
  if (tokens[at - 1]!.fold === BOTH_SIDES[1] && tokens[at - 2]?.fold === BOTH_SIDES[0]) return true;
  const signer = organizations.endingAt(at)?.span.value as OrganizationValue | undefined;
  return signer !== undefined && (HOUSES.has(signer.kind) || GRASSROOTS.test(fold(signer.name)));
}
const GRASSROOTS = new RegExp(
  `^(${fold('công đoàn cơ sở')}|${fold('công đoàn')} (${fold('công ty')}|${fold('nhà máy')}|${fold('xí nghiệp')}))`,
  'u',
);

/** Does "giữa" at token `i` bring in two bodies by their names? */
function isBetweenTwo({ tokens, organizations }: Reading, i: number): boolean {
  const first = tokens[i]?.fold === BETWEEN && joined(tokens, i) ? organizations.startingAt(i + 1) : undefined;
  return (
    first !== undefined && AND.has(tokens[first.to]?.fold ?? '') && organizations.startingAt(first.to + 1) !== undefined
  );
}
const BETWEEN = fold('giữa');
const AND = new Set(['và', 'với', '-']);

/** The words of a type of agreement, by which the article speaks of it again. */
const wordsOf = ({ tokens }: Reading, { from, to }: Term<DocumentType>): string =>
  tokens
    .slice(from, to)
    .map((token) => token.fold)
    .join(' ');

/**
 * An agreement, also where the article speaks again of one in the same words and not of one of many: "cụ thể hóa [thỏa thuận hợp tác]
 * bằng kế hoạch từng năm". `spokenOf` holds the words of those that were read so far, and learns those of this one.
 */
export function agreementOrAgain(reading: Reading, type: Term<DocumentType>, spokenOf: Set<string>): Hit | null {
  const hit = agreement(reading, type);
  if (type.entry.id === COLLECTIVE) return hit;
  const words = wordsOf(reading, type);
  if (hit) spokenOf.add(words);
  if (hit || !spokenOf.has(words) || !joined(reading.tokens, type.from)) return hit;
  const [before, second] = [reading.tokens[type.from - 1]!, reading.tokens[type.from - 2]];
  const many = MANY.has(before.fold) || second?.kind === 'digits' || MANY.has(second?.fold ?? '');
  if (before.kind !== 'word' || many) return null;
  return { from: type.from, to: type.to, rule: 'documents/agreement-again' };
}
const COLLECTIVE = fold('thỏa ước lao động tập thể');

/** An agreement is particular where it is signed, carried out or followed, and is not counted. */
function agreement(reading: Reading, type: Term<DocumentType>): Hit | null {
  const { tokens, organizations } = reading;
  const before = joined(tokens, type.from) ? tokens[type.from - 1] : undefined;
  const collective = type.entry.id === COLLECTIVE;
  const joint = collective ? jointAgreement(reading, type, before?.fold ?? '') : null;
  if (joint) return joint;
  // "và Thỏa ước lao động tập thể Tập đoàn", "thỏa ước lao động tập thể của Công ty …", "phụ lục TƯLĐTT"
  const counted = before?.kind === 'digits' || MANY.has(before?.fold ?? '');
  const owner =
    tokens[type.to]?.fold === 'của' && !counted ? type.to + 1 : isCapitalized(tokens[type.from]) ? type.to : 0;
  const own = collective && owner > 0 && joined(tokens, owner) && organizations.startingAt(owner) !== undefined;
  if (own || (collective && before?.fold === ANNEX[1] && tokens[type.from - 2]?.fold === ANNEX[0]))
    return { from: type.from, to: type.to, rule: 'documents/agreement' };
  // "Bản ghi nhớ hợp tác giữa LĐLĐ tỉnh … và …": between two that are named
  if (!collective && !counted && isBetweenTwo(reading, type.to))
    return { from: type.from, to: type.to, rule: 'documents/agreement' };
  if (!before || !SIGNED.has(before.fold)) return null;
  if (collective && SIGNING.has(before.fold) && isSignedByOne(reading, type.from - 1))
    return { from: type.from, to: type.to, rule: 'documents/agreement' };
  // "ký thỏa ước lao động tập thể mới với …"
  const at = tokens[type.to]?.fold === 'mới' ? type.to + 1 : type.to;
  const after = joined(tokens, at) ? tokens[at] : undefined;
  // "ký Thỏa ước lao động tập thể Công ty …": of one body
  const ofBody = after !== undefined && organizations.startingAt(at) !== undefined;
  const parties = after !== undefined && PARTIES.has(after.fold);
  const party = tokens[at + 1];
  // "ký kết quy chế phối hợp với các xã": as many as there are parties
  if (!ofBody && (parties ? party?.kind !== 'word' || MANY.has(party.fold) : collective)) return null;
  return { from: type.from, to: type.to, rule: 'documents/agreement' };
}
