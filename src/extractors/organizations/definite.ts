/**
 * definite: common words that mean one body named before ("sinh viên của trường", "lãnh đạo báo", "Ủy ban đề nghị …") where they
 * stand as definite ones. "đến trường", "một ngôi trường", "bài báo" are no body.
 */
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';
import { isSentenceWord } from './sentence-words.ts';

type Means = (type: OrganizationType) => boolean;
const same =
  (...ids: string[]): Means =>
  ({ id }) =>
    ids.includes(id);

/** Associations by their types. */
export const HOI = /^(?:tu-)?hoi(?:-|$)/u;

/** By the common word's type: which bodies it can mean. */
export const COMMON: ReadonlyMap<string, Means> = new Map<string, Means>([
  ['truong', ({ kind }) => kind === 'school'],
  ['bao', same('bao')],
  ['vien', same('vien')],
  ['lang', same('lang-tre-em')],
  ['ngan-hang', same('ngan-hang', 'ngan-hang-nong-nghiep')],
  ['uy-ban', ({ id }) => id === 'uy-ban' || id.startsWith('uy-ban-mttq') || id.startsWith('uy-ban-trung-uong')],
  ['phong', same('phong')],
  ['cong-an', same('cong-an')],
  ['quy', same('quy')],
  ['hoi', ({ id, kind }) => kind === 'mass' && HOI.test(id)],
  ['ban-chi-dao', same('ban-chi-dao')],
  ['hoi-dong', same('hoi-dong')],
  ['mat-tran', ({ id }) => id.includes('mttq')],
]);

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a definite word: what is whose, who acts, where and with whom ("[của] trường", "lãnh [đạo] báo", "sinh [viên] trường"). */
const BEFORE = words(
  'trưởng của trong tại đạo bộ viên diện lập phía do với mà được mặt thể đốc tịch nhiệm trò cùng từ tặng muốn cầu nghị nhờ và hiện',
);
/** Behind the subject of a sentence, and what joins it to others. */
const AFTER = words('đã cũng sẽ đang còn luôn vừa có là được phải cần nêu quan và cùng với chủ');
/** Behind a word that something told apart makes another one of. */
const NOT_AFTER = words('khác bạn nào này');

/**
 * Small words too common to be bodies but behind these: "lãnh [đạo] phòng", "trang web [của] phòng", "về [phía] công an",
 * "cho [biết] sở sẽ …". The article must have named the office before.
 */
const SPOKEN_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['phong', words('của đạo diện về')],
  ['so', words('của đạo diện biết phía')],
  ['cong-an', words('phía với đạo diện')],
  ['hoi', words('của đạo diện biết phía')],
  ['quy', words('của lập thành dụng từ vào')],
]);
/** Of these, words whose capital tells them where they open a sentence too ("Hội đã vận động …"). */
const SUBJECTS: ReadonlySet<string> = new Set(['hoi', 'quy']);
const ACTING = words('đã cũng sẽ đang còn luôn vừa');

/** Is the office at `from`..`to`, in small letters or without its unit, spoken of as one the article knows? */
export function isSpokenOf(tokens: readonly Token[], { id }: OrganizationType, from: number, to: number): boolean {
  if (!SPOKEN_OF.has(id)) return false;
  const before = tokens[from]!.gap === Gap.block ? undefined : tokens[from - 1];
  if (SUBJECTS.has(id)) {
    // "Ngoài ra, quỹ còn cấp …"
    if (!isCapitalized(tokens[from]) && !(id === 'quy' && tokens[from - 1]?.fold === ',')) return false;
    if (opens(tokens, from)) return tokens[to]?.gap === Gap.space && ACTING.has(tokens[to]!.fold);
  }
  if (before === undefined || SPOKEN_OF.get(id)?.has(before.fold) !== true) return false;
  // "phía công an nói chuyện …": a side is always somebody's.
  return before.fold === 'phía' ? !isCapitalized(tokens[to]) : endsPhrase(tokens, to);
}

/** Does a sentence or one of its parts begin at token `i`? */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || tokens[i]!.gap === Gap.block || (before.kind === 'mark' && before.fold !== '"');
}

/** Does the phrase end at token `to`: before a mark, a word of grammar or a verb? */
function endsPhrase(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to];
  if (!after || after.gap === Gap.block || after.kind !== 'word') return true;
  return !NOT_AFTER.has(after.fold) && (isSentenceWord(tokens, to) || AFTER.has(after.fold));
}

/** Is the common word a definite one that ends its phrase? */
export function isDefinite(tokens: readonly Token[], { type, from, to }: Reading): boolean {
  if (SPOKEN_OF.has(type.id)) return isSpokenOf(tokens, type, from, to);
  if (!endsPhrase(tokens, to)) return false;
  const capital = isCapitalized(tokens[from]);
  const after = tokens[to];
  if (opens(tokens, from))
    return after?.kind === 'word' && after.gap !== Gap.block && (capital || AFTER.has(after.fold));
  const before = tokens[from - 1]!;
  // "ông Đình Trường": the end of a name.
  if (capital) return !isCapitalized(before) && before.kind === 'word';
  return BEFORE.has(before.fold);
}
