/** levels: at which level the counted was recognised, or which area it covers: "cấp huyện", "toàn tỉnh", "trên địa bàn thị xã". */
import { LEVEL_NAMES } from '../../lexicon/count-scopes.ts';
import { Gap, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { isUnions } from './owners.ts';
import { type CountMark, covers, type Scene } from './sentence.ts';

interface LevelMark {
  readonly from: number;
  readonly to: number;
  readonly level: string;
  /** "cấp" belongs to the count beside it; "toàn" and "địa bàn" cover the sentence. */
  readonly own: boolean;
}

const MAX_WORDS = 4;

function nameAt(tokens: readonly Token[], i: number, end: number): { to: number; level: string } | undefined {
  let phrase = '';
  let found: { to: number; level: string } | undefined;
  for (let to = i; to < end && to < i + MAX_WORDS && tokens[to]!.gap !== Gap.block; to++) {
    phrase = phrase === '' ? tokens[to]!.fold : `${phrase} ${tokens[to]!.fold}`;
    const level = LEVEL_NAMES.get(phrase);
    if (level && !(tokens[to]!.fold === 'xã' && tokens[to + 1]?.fold === 'hội')) found = { to: to + 1, level };
  }
  return found;
}

/** Words before "cấp" that make it another word: các cấp, cung cấp, trợ cấp, nâng cấp. */
const OTHER_CAP = new Set([
  'các',
  'cung',
  'trợ',
  'nâng',
  'mọi',
  'nhiều',
  'đẳng',
  'giai',
  'hai',
  'ba',
  'sơ',
  'trung',
  'cao',
  'khẩn',
  'phân',
  'quản',
]);
/** "công đoàn cấp trên cơ sở" is a kind of union and no level of recognition. */
const UNION_CAP = wordSet('đoàn, cđ, ủy, chính, quyền, thuộc');

/** "toàn Tập đoàn Dệt may A", "Đại hội Đảng toàn quốc lần thứ XII": the word is part of a name. */
const isNamed = ({ tokens, organizations }: Scene, at: number, to: number): boolean =>
  (tokens[to]?.fold === 'lần' && tokens[to + 1]?.fold === 'thứ') ||
  organizations.some((org) => org.from === at + 1 && org.to > to);

/** "Cả xã có 433 hộ": the whole of an administrative area; "kể cả tỉnh", "bao gồm cả huyện" only add one. */
const isWhole = (tokens: readonly Token[], i: number): boolean =>
  !ADDED.has(tokens[i - 1]?.fold ?? '') && AREAS.has(tokens[i + 1]?.fold ?? '');
const ADDED = new Set(['kể', 'gồm', 'tất', 'có', 'là', 'cho', 'với', 'ở', 'từ']);
const AREAS = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh', 'ngành', 'thành', 'tp', 'thị']);

function marksOf(scene: Scene): LevelMark[] {
  const { tokens, from, to } = scene;
  const marks: LevelMark[] = [];
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.fold;
    if (word === 'cấp' || word === 'toàn' || (word === 'cả' && isWhole(tokens, i))) {
      const before = tokens[i - 1]?.fold ?? '';
      if (word === 'cấp' && (OTHER_CAP.has(before) || UNION_CAP.has(before))) continue;
      // "toàn bộ" is the whole of something, and no ministry.
      if (word === 'toàn' && (before === 'an' || tokens[i + 1]?.fold === 'bộ')) continue;
      const name = nameAt(tokens, i + 1, to);
      if (!name || (word === 'toàn' && isNamed(scene, i, name.to))) continue;
      marks.push({ from: i, to: name.to, level: name.level, own: word === 'cấp' || covers(scene.honours, i) });
    } else if (word === 'ngành' && covers(scene.honours, i)) {
      // "Chiến sĩ thi đua ngành": the level of a title.
      marks.push({ from: i, to: i + 1, level: word, own: true });
    } else if (word === 'địa' && tokens[i + 1]?.fold === 'bàn') {
      const name = nameAt(tokens, i + 2, to);
      if (name) marks.push({ from: i, to: name.to, level: name.level, own: false });
    }
  }
  return marks;
}

/** Sets the level of every count of the sentence that has one. */
export function relateLevels(scene: Scene): void {
  const marks = marksOf(scene);
  if (marks.length === 0) return;
  const { counts, tokens } = scene;
  const own = marks.filter((mark) => mark.own && !inUnion(scene, mark));
  for (const mark of own) {
    const next = counts.findIndex((count) => count.from >= mark.to);
    const previous = counts.findLastIndex((count) => count.from < mark.from);
    // "cấp cơ sở có 40 sáng kiến, cấp huyện 30": the level stands first where nothing counted stands between it and a separator.
    const leads =
      next >= 0 &&
      (previous < 0 ||
        /^[,;:]$/.test(tokens[mark.from - 1]?.text ?? '') ||
        // "40 thầy cô dự thi, hội đồng xếp loại cấp tỉnh 12 đề tài": it stands at its count, in a clause of its own.
        (counts[next]!.from === mark.to && hasComma(tokens, counts[previous]!.phraseTo, mark.from))) &&
      counts[next]!.from - mark.to <= 4;
    const holder = counts[leads ? next : previous];
    if (holder && !leads && mark.from - holder.phraseTo > OWN_REACH) continue;
    if (holder && holder.draft.category !== 'money') holder.draft.level ??= mark.level;
    if (!holder || leads) continue;
    // A list before its level shares it: "12 tập thể, 30 cá nhân được khen cấp tỉnh".
    for (let i = previous - 1; i >= 0 && counts[i]!.draft.level === null && joined(scene, i); i--)
      if (counts[i]!.draft.category !== 'money') counts[i]!.draft.level = mark.level;
  }
  // "toàn ngành có 2.610 sáng kiến; 48 người là chiến sĩ thi đua cấp ngành": where titles have levels the area ends.
  const end = own[0]?.from ?? Number.POSITIVE_INFINITY;
  for (const mark of marks)
    for (const count of counts) {
      if (mark.own || count.phraseTo > end || !isCovered(count)) continue;
      if (isOver(scene, mark, count)) count.draft.level ??= mark.level;
    }
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return true;
  return false;
}

/** An area covers people and things, no sums of money, and of shares only those of something counted. */
const isCovered = ({ draft }: CountMark): boolean =>
  draft.unit !== null &&
  draft.category !== 'money' &&
  !(draft.percent && (draft.category ?? 'other') === 'other') &&
  !(draft.category === 'places' && AREA_UNIT.test(draft.unit));

/** "35 tỉnh, thành phố": areas themselves. */
const AREA_UNIT = /^(?:tỉnh|thành|huyện|quận|xã|phường|thị|địa phương|nước|quốc gia)/iu;

/** "công đoàn cơ sở và cấp trên cơ sở": the level is part of what is counted. */
const inUnion = ({ counts }: Scene, mark: LevelMark): boolean =>
  counts.some((count) => isUnions(count) && mark.from >= count.to && mark.from <= count.phraseTo);

/** How far behind a count its "cấp huyện" may stand, in tokens. */
const OWN_REACH = 14;

/** How far behind a count "trên địa bàn tỉnh" still covers it, in tokens. */
const AREA_REACH = 30;

/** "toàn huyện" covers what comes behind it and the noun it stands at; "trên địa bàn" also what its clause said before. */
function isOver({ tokens, counts }: Scene, mark: LevelMark, { from, phraseTo }: CountMark): boolean {
  const behind = mark.from >= from;
  // "26 cửa hàng trên địa bàn thành phố và 35 cửa hàng ở nơi khác": it stands with the count before it.
  if (!behind) {
    const joins = tokens[mark.from]!.fold === 'địa' && hasAnd(tokens, mark.to, from);
    return !(joins && counts.some((count) => isClose(tokens, count.phraseTo, mark.from)));
  }
  const [start, end] = [phraseTo, mark.from];
  for (let i = start; i < end; i++)
    if (tokens[i]!.text === ';' || (tokens[i]!.fold === 'trong' && tokens[i + 1]!.fold === 'đó')) return false;
  return end - start <= (tokens[mark.from]!.fold !== 'địa' ? 1 : AREA_REACH);
}

/** Does "và" stand between the tokens `from` and `to`, with nothing but names and words around it? */
function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  let and = false;
  for (let i = from; i < to; i++)
    if (tokens[i]!.kind === 'mark') return false;
    else if (tokens[i]!.fold === 'và') and = true;
  return and;
}

/** Does nothing but a few words stand between the tokens `from` and `to`? */
function isClose(tokens: readonly Token[], from: number, to: number): boolean {
  if (from > to || to - from > CLOSE) return false;
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'mark') return false;
  return true;
}
const CLOSE = 5;

/** Do counts `i` and `i + 1` stand side by side? */
function joined({ tokens, counts }: Scene, i: number): boolean {
  const from = counts[i]!.phraseTo;
  const to = counts[i + 1]!.from;
  if (to - from > 2) return false;
  for (let k = from; k < to; k++) if (tokens[k]!.fold !== ',' && tokens[k]!.fold !== 'và') return false;
  return true;
}
