/** date-marks: which date of a sentence says when its counts hold, and which only names an occasion, an origin or a comparison. */
import { isGlued } from '../../grammar/phrases/noun-phrase.ts';
import { OCCASION_WORDS, ORIGIN_WORDS } from '../../lexicon/count-scopes.ts';
import type { PairSet } from '../../text/word-set.ts';
import { type CountMark, covers, type DateMark, type Landmark, type Scene } from './sentence.ts';

/** Tokens between things that stand side by side. */
const NEAR = 4;
/** A date that says when: not one inside a name, and no month of an unknown year. */
export const isSet = ({ value, attached }: Landmark<DateMark>): boolean =>
  value.value !== null && !attached && !(value.kind === 'month' && value.value.startsWith('XXXX'));
/** A day, with or without its hour. */
export const isDay = ({ value }: Landmark<DateMark>): boolean => value.kind === 'date' || value.kind === 'datetime';

/** Does the date behind the count belong to it: no other clause begins between them? */
function reaches({ tokens, honours }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    // A comma in the name of a movement parts no clauses.
    if (isGlued(tokens[i]!) || (/^[,;:(]$/.test(tokens[i]!.text) && !covers(honours, i))) return false;
  return true;
}

/** "Tết Canh Dần, …" sets a period; "sau Tết", "chào mừng năm 2020", "kỷ niệm 8/3" name an occasion. */
export function isOccasion(scene: Scene, mark: Landmark<DateMark>): boolean {
  const { tokens, from } = scene;
  if (isAnniversary(mark)) return true;
  if (mark.from <= from) return false;
  const before = tokens[mark.from - 1]!.fold;
  // "thực hiện chủ đề năm 2023": the year is the theme's.
  const theme = before === 'đề' && tokens[mark.from - 2]?.fold === 'chủ';
  // "trong những ngày nghỉ Tết" is a time, "phương án nghỉ lễ 2/9" is a matter.
  const rest = before === 'lễ' ? mark.from - 2 : mark.from - 1;
  if (tokens[rest]?.fold === 'nghỉ') return !REST_DAYS.has(tokens[rest - 1]?.fold ?? '');
  // "so với cùng kỳ năm 2019, …"; "chị Hà (SN 1958)", "sinh năm 1958".
  if ((before === 'kì' && tokens[mark.from - 2]?.fold === 'cùng') || BORN.has(before)) return true;
  // "tặng 230 phần quà nhân ngày 20/11", no "Tháng Công nhân".
  const onOccasion = before === 'nhân' && tokens[mark.from - 2]?.fold !== 'công';
  return (
    theme ||
    onOccasion ||
    isAfter(scene, mark) ||
    isInForce(scene, mark) ||
    isCompared(scene, mark) ||
    OCCASION_WORDS.has(before) ||
    isOrigin(scene, mark)
  );
}

/** "Ngay sau Diễn đàn hồi tháng 7, LĐLĐ tỉnh đã …": the date of what came before, in the clause that opens the sentence. */
function isAfter({ tokens, from }: Scene, { from: at, to }: Landmark<DateMark>): boolean {
  const opener = tokens[from]!.fold === 'ngay' ? from + 1 : from;
  if (tokens[opener]?.fold !== 'sau' || tokens[to]?.text !== ',') return false;
  for (let i = opener; i < at; i++) if (tokens[i]!.kind === 'mark' && !/^[“”"()]$/.test(tokens[i]!.text)) return false;
  return true;
}

/** "(3/2/1930 - 3/2/2020)": from a founding to its anniversary. */
const isAnniversary = ({ value: { kind, value } }: Landmark<DateMark>): boolean =>
  kind === 'range' && value !== null && /^\d{4}(-\d\d-\d\d)\/\d{4}\1$/.test(value);

/** "(cùng kỳ 2014 là 8.120)": the time of a figure that is given for comparison; null for any other figure. */
export function comparedWith({ tokens, dates, from: start }: Scene, { from }: CountMark): string | null {
  const link = tokens[from - 1]?.fold;
  // "Cùng kỳ năm ngoái, con số này là 4.100."
  const opens = tokens[start]!.fold === 'cùng' && tokens[start + 1]?.fold === 'kì';
  if (!opens && link !== 'là' && link !== ':') return null;
  const mark = dates.find((date) => (opens ? date.from === start + 2 : date.to === from - 1));
  return mark && tokens[mark.from - 1]?.fold === 'kì' && tokens[mark.from - 2]?.fold === 'cùng'
    ? mark.value.value
    : null;
}

const BORN = new Set(['sn', 'sinh']);
const REST_DAYS = new Set(['ngày', 'dịp', 'kì', 'đợt']);

/** "Thông tư 05 có hiệu lực từ ngày 22.4": from when a rule holds, and no time of what it says. */
function isInForce({ tokens }: Scene, { from }: Landmark<DateMark>): boolean {
  for (let i = from - 1; i > from - IN_FORCE; i--)
    if (tokens[i]?.fold === 'lực' && tokens[i - 1]?.fold === 'hiệu') return true;
  return false;
}
/** "hiệu lực thi hành kể từ ngày". */
const IN_FORCE = 6;

/** "lãi suất năm 2017 bằng lãi suất năm 2016 là 4,8%": the year of what it is compared with. */
function isCompared({ tokens, from: start }: Scene, { from }: Landmark<DateMark>): boolean {
  let compared = false;
  for (let i = from - 1; i >= start && i >= from - COMPARISON && tokens[i]!.kind !== 'mark'; i--) {
    if (tokens[i]!.fold === 'bằng') compared = true;
    else if (compared && tokens[i]!.kind === 'digits' && tokens[i]!.text.length === 4) return true;
  }
  return false;
}
const COMPARISON = 12;

/** "Thành lập năm 2009, trường có 5 cơ sở": when the thing began, told in a clause of its own. */
function isOrigin({ tokens, from, to: end }: Scene, { from: at, to }: Landmark<DateMark>): boolean {
  if (!ORIGIN_ENDS.has(tokens[to]?.fold ?? '')) return false;
  // "Ra đời năm 2010, ban đầu chỉ có 86 đoàn viên": what it began with.
  for (let i = to; i < end - 1; i++) if (tokens[i + 1]!.fold === 'đầu' && INITIAL.has(tokens[i]!.fold)) return false;
  return hasBegun({ tokens, from }, at);
}
const ORIGIN_ENDS = new Set([',', ')']);
const LINKS = new Set(['từ', 'vào', 'trong', '(']);
const INITIAL = new Set(['ban', 'lúc', 'thoạt', 'buổi']);

/** "khởi công từ năm 2015": does the date at token `at` say when something began? */
export function hasBegun({ tokens, from }: Pick<Scene, 'tokens' | 'from'>, at: number): boolean {
  const verb = LINKS.has(tokens[at - 1]?.fold ?? '') ? at - 3 : at - 2;
  return verb >= from && ORIGIN_WORDS.has(tokens[verb]!.fold, tokens[verb + 1]!.fold);
}

/** "năm học 2019-2020": when a class was taught, and no period of what a sentence counts beside it. */
const isSchoolYear = ({ tokens }: Scene, mark: Landmark<DateMark>): boolean => tokens[mark.from + 1]?.fold === 'học';

/** Does a quotation open between the day and the count: the day is when it was said? */
export function isQuoted({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (tokens[i]!.text === '”') return false;
    if (tokens[i]!.text === '“') return true;
  }
  return false;
}

/** "chương trình “Chuyến xe nghĩa tình - Xuân 2024”, có 3 chuyến …": the year a programme is held in, where no other date says when. */
export function programmeDate({ dates }: Scene): Landmark<DateMark> | undefined {
  if (dates.some(isSet)) return undefined;
  return dates.find(({ value, inCampaign }) => inCampaign && value.value !== null && HELD_IN.has(value.kind));
}
const HELD_IN = new Set(['year', 'season', 'period', 'range']);

/** "5 học sinh vào đội tuyển (kỳ thi năm học 2024-2025)": the date in the bracket that ends the clause. */
function bracketDate(scene: Scene, { to }: CountMark): Landmark<DateMark> | undefined {
  const { tokens, dates } = scene;
  const mark = dates.find((date) => date.from >= to && isSet(date));
  if (!mark || tokens[mark.to]?.text !== ')') return undefined;
  let open = mark.from - 1;
  while (open > mark.from - BRACKET && tokens[open]!.kind === 'word') open--;
  if (tokens[open]!.text !== '(') return undefined;
  // A name stands in the bracket of its own year.
  if (tokens[open + 1]!.shape !== 'lower' && open + 1 < mark.from) return undefined;
  for (let i = to; i < open; i++) if (/^[,;:]$/.test(tokens[i]!.text)) return undefined;
  return mark;
}
const BRACKET = 4;
/** "thực hiện", "hiện tượng" say no "hiện", and "vừa qua" says no "vừa". */
const isPartOfVerb = (tokens: Scene['tokens'], i: number): boolean =>
  (tokens[i]!.fold === 'hiện' &&
    (APPEARING.has(tokens[i - 1]?.fold ?? '') || APPEARANCES.has(tokens[i + 1]?.fold ?? ''))) ||
  (tokens[i]!.fold === 'vừa' && tokens[i + 1]?.fold === 'qua') ||
  (tokens[i]!.fold === 'chia' && MEANT.has(tokens[i - 1]?.fold ?? ''));
/** "nhằm chia sẻ khó khăn": what is meant and not said. */
const MEANT = new Set(['nhằm', 'để', 'sự', 'muốn', 'cùng', 'và']);
const APPEARING = new Set(['thực', 'phát', 'thể', 'xuất', 'biểu', 'tái', 'hiển', 'thi', 'cải', 'ẩn']);

const APPEARANCES = new Set(['tượng', 'vật', 'thực', 'đại', 'hữu', 'trường', 'trạng', 'hành', 'thân']);

/** Does a word of `table`, or a pair of words, stand in tokens `from`..`to` outside the dates? */
export function says({ tokens, dates }: Scene, from: number, to: number, table: PairSet): boolean {
  for (let i = from; i < to; i++)
    if (table.has(tokens[i]!.fold, tokens[i + 1]?.fold) && !isPartOfVerb(tokens, i) && !covers(dates, i)) return true;
  return false;
}

/** "3 năm liền (2018-2020) đạt vững mạnh; 4 người …": the years in a row of one item of a list are not those of the next. */
function isOfItemBefore({ tokens }: Scene, { from, to }: Landmark<DateMark>, before: number): boolean {
  let inRow = false;
  for (let i = from - 2; i < to; i++) if (tokens[i]?.fold === 'liền') inRow = true;
  for (let i = to; inRow && i < before; i++) if (tokens[i]!.text === ';') return true;
  return false;
}

/** "3,4 triệu đồng/người/tháng (năm 2009)": does the date stand in a bracket of its own behind the count? */
const isInBracketOf = ({ tokens }: Scene, { from, to }: Landmark<DateMark>, count: CountMark): boolean =>
  tokens[from - 1]?.text === '(' &&
  tokens[to]?.text === ')' &&
  from > count.phraseTo &&
  from - 1 - count.phraseTo <= UNIT_TAIL;
/** "đồng/người/tháng". */
const UNIT_TAIL = 4;

/** "từ 3,4 triệu đồng (năm 2009) tăng lên 5,2 triệu đồng": the date in a bracket of its own is of the count before it alone. */
export const isOfOneCount = (scene: Scene, mark: Landmark<DateMark>): boolean =>
  scene.counts.some((count) => isInBracketOf(scene, mark, count));

/** The date before a count that holds for it: the nearest, but the day of an event before the year in the event's name. */
export function dateBefore(scene: Scene, before: number): Landmark<DateMark> | undefined {
  const { dates } = scene;
  const says = (mark: Landmark<DateMark>): boolean =>
    isSet(mark) &&
    mark.to <= before &&
    !isOccasion(scene, mark) &&
    !isOfItemBefore(scene, mark, before) &&
    !isOfOneCount(scene, mark);
  const nearest = dates.findLast(says);
  if (!nearest?.value.named) return nearest;
  return dates.findLast((mark) => says(mark) && isDay(mark)) ?? nearest;
}

/** "Năm 2020 tăng lên 5,5% và năm 2021 là 6%": a date behind "và" is of the count behind it. */
function isOfNext({ tokens, counts }: Scene, { from, to }: Landmark<DateMark>): boolean {
  const link = tokens[LINKS.has(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1]?.fold;
  return link === 'và' && counts.some((count) => count.from >= to && count.from <= to + NEXT_REACH);
}
const NEXT_REACH = 6;

/** "năm 2020 và năm 2021", "tháng 4 và tháng 5": two years or months side by side are one stretch. */
export function stretch({ tokens, dates }: Scene, mark: Landmark<DateMark>): string | null {
  const before = dates.find((other) => other.to === mark.from - 1);
  const joined = before && isSet(before) && tokens[before.to]!.fold === 'và';
  const { value } = mark.value;
  const { kind } = mark.value;
  if (!joined || before.value.kind !== kind || (kind !== 'year' && kind !== 'month')) return value;
  // "tháng 9 và tháng 10/2014": of one year.
  const first =
    kind === 'month' && before.to - before.from === 2
      ? `${value!.slice(0, 4)}${before.value.value!.slice(4)}`
      : before.value.value!;
  return ordinal(first) + 1 === ordinal(value!) ? `${first}/${value}` : value;
}

/** The number of a year, or of a month counted from the year 0. */
const ordinal = (value: string): number => {
  const [year, month] = value.split('-').map(Number);
  return month === undefined ? year! : year! * 12 + month;
};

/** The date that stands right behind the counted noun: "giảm xuống 4% vào năm 2015". */
export function dateAt(scene: Scene, count: CountMark): Landmark<DateMark> | undefined {
  const { to, phraseTo } = count;
  return scene.dates.find(
    (mark) =>
      isSet(mark) &&
      mark.from >= to &&
      !isOfNext(scene, mark) &&
      (isInBracketOf(scene, mark, count) ||
        (mark.from - phraseTo <= 1 && reaches(scene, Math.min(phraseTo, mark.from), mark.from))) &&
      !isOccasion(scene, mark) &&
      // "xây 14 căn nhà trong năm học 2018-2019" says when.
      (scene.tokens[mark.from - 1]!.fold === 'trong' || !isSchoolYear(scene, mark)),
  );
}

/** "… đã được trao tận tay ngư dân, từ ngày 25 đến 30/5.": the one date of a sentence, at its end. */
export function closingDate(scene: Scene): Landmark<DateMark> | undefined {
  const { tokens, dates, to } = scene;
  const [date, ...others] = dates.filter(isSet);
  if (!date || others.length > 0 || isOccasion(scene, date) || isSchoolYear(scene, date)) return undefined;
  for (let i = date.to; i < to; i++) if (tokens[i]!.kind !== 'mark') return undefined;
  // "… trong phong trào “Lao động giỏi” năm 2019."
  if (date.value.named && date.value.kind === 'year') return date;
  return CLOSERS.has(tokens[date.from - 1]?.fold ?? '') ? date : undefined;
}
const CLOSERS = new Set([',', 'vào', 'từ', 'trong', 'hôm', '-', '–']);

/** "100% nhân viên được tiêm trước ngày 15/9": the day by which it is to be done. */
const isDueBy = ({ tokens }: Scene, mark: Landmark<DateMark>): boolean =>
  isDay(mark) && tokens[mark.from - 1]?.fold === 'trước';

/** Behind "đến nay", which ends a stretch that a date opened: "từ đầu nhiệm kỳ 2018-2023 đến nay"; `at` where nothing ends it. */
export const behindOpenEnd = ({ tokens }: Scene, at: number): number =>
  (tokens[at]?.fold === 'đến' || tokens[at]?.fold === 'tới') && tokens[at + 1]?.fold === 'nay' ? at + 2 : at;

/** The date behind a count, in its clause, in the bracket that ends it, or at the end of the sentence. */
export function dateBehind(scene: Scene, index: number, closing: Landmark<DateMark> | undefined): string | null {
  const { counts, dates } = scene;
  const count = counts[index]!;
  let last = index;
  let end = count.phraseTo;
  // A coordinated list is one clause: the commas between its counts do not part it from its date.
  while (counts[last + 1] && counts[last + 1]!.from - end <= 3) end = counts[++last]!.phraseTo;
  const behind = dates.find(
    (mark) => mark.from >= count.to && (isSet(mark) || (mark.value.value !== null && mark.from <= end + NEAR)),
  );
  const belongs =
    behind &&
    !isOfNext(scene, behind) &&
    reaches(scene, end, behind.from) &&
    (isDueBy(scene, behind) || !isOccasion(scene, behind)) &&
    !isSchoolYear(scene, behind);
  return (belongs ? behind : (bracketDate(scene, count) ?? closing))?.value.value ?? null;
}
