/** honours: the title, medal or movement that the counted attained: in its own words, behind its list, or right before it. */
import { ATTAIN_WORDS, HONOUR_WORDS } from '../../lexicon/count-scopes.ts';
import { pairSet } from '../../text/word-set.ts';
import { type CountMark, groupsOf, type Scene } from './sentence.ts';

/** How many tokens may stand between an honour and the list behind it: "bằng khen cho 28 tập thể". */
const NEAR = 4;
/** "của Thủ tướng Chính phủ": how far behind "của" the body may stand. */
const OFFICE = 3;
/** How many tokens may stand between a verb and the honour it gives: "tặng Kỷ niệm chương “…”". */
const GIVING = 6;
/** A programme that does this right before a count gives it its name: "“Vinh quang …” đã tôn vinh 179 tấm gương". */
const PRAISE = pairSet('danh, tôn vinh, vinh danh, suy tôn');
/** A name of a programme right before these gives itself to whom they praise. */
const PRAISE_OF_NAME = pairSet('danh, tôn vinh, vinh danh, suy tôn, biểu dương, tuyên dương');
/** By these a title that was named before is meant: "210 chị đạt danh hiệu này", "được công nhận cấp huyện", "đạt cấp tỉnh". */
const AGAIN = pairSet('danh hiệu, nhận cấp, đạt cấp');
const GIVING_WORDS = new Set(['tặng', 'trao', 'thưởng']);
const QUOTES = new Set(['"', '”', '“', "'", '‘', '’']);

/** Works, and shares of a plan, attain nothing themselves. */
const isNoBearer = ({ draft: { category, percent } }: CountMark): boolean =>
  category === 'works' || (percent === true && (category ?? 'other') === 'other');

/**
 * Sets the honour of every count of the sentence that has one. `movement` is the last movement that the paragraph named
 * before; returned is the last one named with this sentence.
 */
export function relateHonours(scene: Scene, movement: string | null): string | null {
  const { tokens, counts, honours, dates, to } = scene;
  const latest = honours.findLast((mark) => mark.value.campaign)?.value.name ?? movement;
  if (latest === null && honours.length === 0) return null;
  if (counts.length === 0) return latest;
  const groups = groupsOf(scene);
  const has = (from: number, end: number, table: ReadonlySet<string>): boolean => {
    // Words inside another name say nothing: “Giỏi việc nước”.
    for (let i = from; i < end; i++)
      if (table.has(tokens[i]!.fold) && !honours.some((mark) => mark.value.campaign && mark.from <= i && mark.to > i))
        return true;
    return false;
  };
  const contributes = (from: number, end: number): boolean => {
    for (let i = from; i + 1 < end; i++)
      if (tokens[i]!.fold === 'đóng' && tokens[i + 1]!.fold === 'góp' && MUCH.has(tokens[i - 1]!.fold)) return true;
    return false;
  };
  /** Does the honour stand right before a list: "bằng khen cho 28 tập thể"? */
  const isBefore = (mark: { to: number }, count: number): boolean => {
    // "Bằng khen của LĐLĐ tỉnh cho 6 tập thể": whose it is stands between; "bằng khen cho Báo A và 2 cá nhân": who has it too.
    const other =
      tokens[mark.to]?.fold === 'của' || tokens[mark.to]?.fold === 'cho'
        ? scene.organizations.find(({ from }) => from > mark.to && from <= mark.to + OFFICE)
        : undefined;
    const end = other && other.to <= count ? other.to : mark.to;
    if (end > count || count - end > NEAR) return false;
    for (let i = end; i < count; i++) if (tokens[i]!.kind !== 'word' && !QUOTES.has(tokens[i]!.text)) return false;
    return true;
  };
  const repeats = (from: number, end: number): boolean => {
    for (let i = from; i + 1 < end; i++) {
      // "đạt được cấp tỉnh"
      const next = tokens[i]!.fold === 'đạt' && tokens[i + 1]!.fold === 'được' ? tokens[i + 2] : tokens[i + 1];
      if (AGAIN.has(tokens[i]!.fold, next?.fold)) return true;
    }
    return false;
  };
  /** "115 chị đạt cấp huyện, 32 chị cấp thành phố", "112 chị được LĐLĐ huyện công nhận": the title of the list before. */
  const goesOn = (at: number, end: number): boolean => {
    if (tokens[at]?.fold === 'cấp') return true;
    if (tokens[at]?.fold !== 'được') return false;
    for (let i = at + 1; i + 1 < end && tokens[i]!.kind === 'word'; i++)
      if (tokens[i]!.fold === 'công' && tokens[i + 1]!.fold === 'nhận') return true;
    return false;
  };
  let named: string | undefined;
  for (const [g, group] of groups.entries()) {
    const first = counts[group[0]!]!;
    const last = counts[group.at(-1)!]!;
    for (const i of group) {
      const { draft, to: behind, phraseTo } = counts[i]!;
      const people = draft.category === 'people' || draft.category === 'organizations' || draft.category === 'members';
      // "50 gương “Người tốt, việc tốt”": a name in quotes behind people is what they attained; behind a house it is its kind.
      const end = people ? phraseTo + 2 : phraseTo;
      const inside = honours.find(
        (mark) =>
          mark.from < end && mark.to > behind && (mark.from < phraseTo || QUOTES.has(tokens[mark.from - 1]!.text)),
      );
      if (inside && (people || !inside.value.campaign || draft.category === null)) draft.honour = inside.value.name;
    }
    const nextGroup = groups[g + 1];
    const next = nextGroup ? counts[nextGroup[0]!]!.from : to;
    let end = last.phraseTo;
    while (end < next && tokens[end]!.text !== ';') end++;
    /** "17 sáng kiến, năm 2008 được nhận Giải thưởng A", "64 căn, được UBND tặng Giấy khen": told of another time, or of who built them. */
    const isApart = (mark: { from: number; value: { campaign: boolean } }): boolean => {
      const comma = tokens.slice(last.phraseTo, mark.from).findIndex(({ text }) => text === ',') + last.phraseTo;
      if (mark.value.campaign || comma < last.phraseTo) return false;
      return isNoBearer(last) || dates.some(({ from }) => from > comma && from < mark.from);
    };
    const behind = honours.find(
      (mark) =>
        mark.from >= last.phraseTo &&
        mark.to <= end &&
        !(nextGroup && isBefore(mark, next)) &&
        !isApart(mark) &&
        (has(last.to, mark.from, mark.value.campaign ? ATTAIN_WORDS : HONOUR_WORDS) ||
          // "khen thưởng 12 tập thể có nhiều đóng góp trong phong trào “A”"
          (mark.value.campaign && last.draft.category !== 'money' && contributes(last.to, mark.from)) ||
          // "48 người là chiến sĩ thi đua cấp ngành"
          (!mark.value.campaign && mark.from === last.phraseTo + 1 && tokens[last.phraseTo]!.fold === 'là')),
    );
    const start = g > 0 ? counts[groups[g - 1]!.at(-1)!]!.phraseTo : scene.from;
    const before = honours.findLast(
      (mark) =>
        mark.from >= start &&
        isBefore(mark, first.from) &&
        (mark.value.campaign
          ? PRAISE_OF_NAME.has(tokens[first.from - 1]!.fold, undefined) ||
            PRAISE_OF_NAME.has(tokens[first.from - 2]!.fold, tokens[first.from - 1]!.fold)
          : has(Math.max(start, mark.from - GIVING), mark.from, HONOUR_WORDS) ||
            // "tặng cờ cho 3 đơn vị và bằng khen cho 38 cá nhân", "Bằng khen của Chính phủ tặng 4 tập thể".
            (named !== undefined && tokens[mark.from - 1]?.fold === 'và') ||
            has(mark.to, first.from, GIVING_WORDS)),
    );
    // "chương trình “A” do B tổ chức vinh danh 30 tập thể": the programme of the sentence gives its name.
    const praised = PRAISE.has(tokens[first.from - 2]?.fold ?? '', tokens[first.from - 1]?.fold)
      ? honours.findLast((mark) => mark.value.campaign && mark.to <= first.from)
      : undefined;
    // "605 chị đạt danh hiệu cấp tỉnh": the title was named with the list before.
    const again = honours.some((mark) => mark.from >= last.to && mark.from < end)
      ? undefined
      : repeats(last.to, Math.min(next, last.phraseTo + NEAR * 2)) ||
        (named !== undefined && goesOn(last.phraseTo, Math.min(next, last.phraseTo + NEAR * 2)));
    // "phong trào “Giỏi việc nước” có 12.300 chị đạt danh hiệu": the movement of the clause gives people its title.
    const people = first.draft.category === 'people' || first.draft.category === 'members';
    const own = honours.findLast((mark) => mark.value.campaign && mark.to <= first.from)?.value.name ?? movement;
    const shared = (before ?? behind ?? praised)?.value.name ?? (again && people ? (named ?? own) : undefined);
    named = shared ?? named;
    if (!shared) continue;
    for (const i of group) {
      const { draft } = counts[i]!;
      if (draft.category !== 'money') draft.honour ??= shared;
    }
  }
  return latest;
}

/** Before "đóng góp" these make it an achievement, and no money. */
const MUCH = new Set(['nhiều', 'những', 'có', 'sự']);
