/** unquoted-names: how far a proper name without quotes reaches to the right. */
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words that a name does not go over: what follows them says something about the name. */
const STOP_WORDS = new Set(
  (
    'do của tại ở năm lần đã sẽ đang được bị với trong cho từ đến là có để nhằm gồm này đó ấy kia nào trên và cùng thì mà nên khi nếu vẫn còn ' +
    'cũng không chưa sau trước tới nay qua hay hoặc gắn nhưng vào đợt dưới rất luôn góp rồi bởi gọi nói giúp như theo chỉ khiến mùng mồng đều'
  ).split(' '),
);
/** Words of two syllables that a name does not go over either. */
const STOP_PAIRS = new Map<string, ReadonlySet<string>>(
  (
    'giai đoạn|nhân dịp|nhân ngày|nhân tháng|nhân kỷ|tổ chức|diễn ra|thu hút|đối với|phát động|phát biểu|khai mạc|bế mạc|chào mừng|hưởng ứng|lập thành|' +
    'bao gồm|mang lại|mang đến|mang tên|tiếp tục|tiếp nối|chính thức|đều có|ra đời|ra mắt|cấp cơ|cấp huyện|cấp quận|cấp tỉnh|cấp thành|cấp toàn|cấp ngành|' +
    'giữa các|giữa hai|xuân giáp|xuân quý|xuân ất|xuân bính|xuân đinh|xuân nhâm|xuân tân|xuân canh|xuân kỷ|xuân mậu|nhiệm kì|bằng nhiều|bằng việc|ngay từ|' +
    'mừng xuân|mừng đảng|hồi tháng|hồi đầu|hồi cuối|hồi năm|thông qua|đi vào|trở thành|trực thuộc|khép lại|mở màn|phối hợp|trao tặng|triển khai|ngày càng|bắt đầu|một trong|khai hội|khởi tranh|thành công|nhận được|nhận ủng|tạo khí|tạo sức|tạo không|tạo động|tạo điều|tạo hiệu|tạo bước|tạo chuyển|tạo nên|tạo ra|lan tỏa|lan rộng|đem lại|' +
    'xuất hiện|ghi dấu|để lại|khơi dậy|thúc đẩy|nở rộ|đạt kết|đạt nhiều|đạt hiệu|thực sự|thật sự|giành thắng|góp phần|tăng nhanh|lên sóng|phát sóng|tăng mạnh|kết thúc|chuẩn bị|có ý|hôm nay|hôm qua|sáng nay|chiều nay|tối nay|trưa nay|tối qua|chiều qua|sáng qua|' +
    'đi qua|đi đến|khởi hành|khởi động|quy tụ|kéo dài|nối dài|sôi nổi|huy động|thu về|thu được|nhận về|quyên góp|đóng góp|hàng năm|hằng năm|hàng tháng|hằng tháng|hàng quý|hằng quý'
  )
    .split('|')
    .map((pair) => fold(pair).split(' ') as [string, string])
    .reduce(
      (map, [first, second]) => map.set(first, new Set([...(map.get(first) ?? []), second])),
      new Map<string, Set<string>>(),
    ),
);
/** With whom a campaign goes: "Đồng hành cùng công nhân". */
const FELLOWS = wordSet('công đoàn người em con thầy cô doanh bạn bà ngư học sinh nông phụ nữ');
/** In front of or behind these, a stop word is part of a name: "chào năm mới", "5 không 3 sạch", "nói không với ma túy", "hay nhất". */
const isNamePart = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.fold === 'cho' && tokens[i + 1]?.fold === 'em') ||
  (tokens[i]!.fold === 'đến' && tokens[i + 1]?.fold === 'trường') ||
  (tokens[i]!.fold === 'cùng' && FELLOWS.has(tokens[i + 1]?.fold ?? '')) ||
  (tokens[i]!.fold === 'năm' && tokens[i + 1]?.fold === 'mới') ||
  (tokens[i]!.fold === 'không' && (tokens[i - 1]?.kind === 'digits' || tokens[i - 1]?.fold === 'nói')) ||
  (tokens[i]!.fold === 'với' && tokens[i - 1]?.fold === 'không' && tokens[i - 2]?.fold === 'nói') ||
  (tokens[i]!.fold === 'hay' && tokens[i + 1]?.fold === 'nhất');

/** "tổ chức" is a noun before the name of a body: "xây dựng tổ chức Công đoàn". */
const isBody = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'tổ' && ['công', 'cđ', 'đảng', 'đoàn'].includes(tokens[i + 2]?.fold ?? '');

/** No name goes over the token at `i`. */
const isStop = (tokens: readonly Token[], i: number): boolean =>
  (STOP_WORDS.has(tokens[i]!.fold) && !isNamePart(tokens, i)) ||
  (STOP_PAIRS.get(tokens[i]!.fold)?.has(tokens[i + 1]?.fold ?? '') === true && !isBody(tokens, i));

const NAME_DASHES = new Set(['-', '–', '—']);
/** No name without quotes is longer. */
const LONGEST = 14;

/** Clause words that names begin with. */
const OPENERS = wordSet('cùng từ để cho với nói');

/** May a name begin at token `i`? Not with a clause word in small letters ("Cùng em đến trường" is one), and not on another line. */
function beginsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind === 'mark' || token.gap >= Gap.line) return false;
  return !isStop(tokens, i) || (token.shape === 'title' && OPENERS.has(token.fold) && tokens[i + 1]?.shape === 'lower');
}

/** Whom unions name together: "công nhân, viên chức, lao động", "nam, nữ". */
const WORKERS = new Set(
  ['cán bộ', 'công nhân', 'công chức', 'viên chức', 'lao động', 'đoàn viên', 'nhân viên', 'người lao', 'chiến sĩ'].map(
    fold,
  ),
);

/** The end of "người lao động". */
const LABOUR = fold('động');

/** Does the comma at `i` stand between two of them? */
export const partsWorkers = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === ',' &&
  ((tokens[i - 1]?.fold === 'nam' && tokens[i + 1]?.fold === 'nữ') ||
    (WORKERS.has(`${tokens[i - 2]?.fold} ${tokens[i - 1]?.fold}`) &&
      WORKERS.has(`${tokens[i + 1]?.fold} ${tokens[i + 2]?.fold}`)));

/** Abbreviated type words of places: the stop behind one is in its name ("Vì người nghèo TP.HCM"). */
const PLACE_TYPES = new Set(['tp', 'tt', 'tx', 'q', 'h', 'p', 't']);

/** Does the stop at `i` stand inside the abbreviated name of a place? */
const isPlaceStop = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '.' &&
  tokens[i]!.gap === Gap.none &&
  tokens[i + 1]?.gap === Gap.none &&
  isCapitalized(tokens[i + 1]) &&
  tokens[i - 1]!.shape === 'upper' &&
  PLACE_TYPES.has(tokens[i - 1]!.fold);

/** A number glued to a letter: "U15", "APEC2017". */
const isGlued = (tokens: readonly Token[], i: number): boolean => {
  const { kind, gap } = tokens[i]!;
  const before = tokens[i - 1]!;
  return (
    kind === 'digits' &&
    gap === Gap.none &&
    isCapitalized(before) &&
    (before.shape === 'upper' || before.text.length === 1)
  );
};

/** A slash between two abbreviations: "HIV/AIDS". */
const isAlternative = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '/' && tokens[i - 1]!.shape === 'upper' && tokens[i + 1]?.shape === 'upper';

const APOSTROPHES = new Set(["'", '’']);

/** An apostrophe inside a foreign name: "Mother's Day", "L’Oréal". */
const isApostrophe = (tokens: readonly Token[], i: number): boolean =>
  APOSTROPHES.has(tokens[i]!.text) &&
  tokens[i]!.gap === Gap.none &&
  tokens[i + 1]?.gap === Gap.none &&
  tokens[i + 1]!.kind === 'word' &&
  tokens[i + 1]!.text.length === 1;

/** Does the dash at `i` join two parts of a name? Behind " - một trong những …" the sentence goes on. */
const goesOnBehindDash = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.kind === 'word' && tokens[i + 1]!.fold !== 'một';

/** Behind "và" these begin something else than the second half of a name. */
const APART = new Set(
  'các những nhiều một làm trao tổ phát tham có được nhận khen tuyên biểu ký cùng đã sẽ thực triển đón gặp tặng hội ngày tháng công kỷ kỉ'.split(
    ' ',
  ),
);

/** Does "và" at `i` join two halves of one name: "Ngày hội Văn hóa và thể thao"? */
const isCouple = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.fold === 'và' &&
  tokens[i - 1]?.shape === 'lower' &&
  tokens[i + 1]?.shape === 'lower' &&
  !APART.has(tokens[i + 1]!.fold) &&
  !isStop(tokens, i + 1);

/** What is said of a number: the words before one that are not of the name. */
const COUNTING = wordSet(
  'trao tặng đón nhận thu hút đạt có đưa giúp dành tiếp phục vụ hơn gần khoảng trên quy tụ kết nạp cấp phát hỗ trợ',
);

/** Where a name ends that a number follows: before the words that are said of the number ("Xuân yêu thương [trao] 200"). */
function endBeforeNumber(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && tokens[end - 1]!.shape === 'lower' && COUNTING.has(tokens[end - 1]!.fold)) end--;
  // "… - Xuân 2024" is a date
  return end > from + 2 && tokens[end - 1]!.fold === 'xuân' && NAME_DASHES.has(tokens[end - 2]!.text) ? end - 2 : end;
}

/**
 * Token index after the name that begins at `from`; `from` itself where no name begins. Stops at clause words, marks and numbers;
 * `couples`: goes on over "và" between words in lower case.
 */
export function endOfName(
  tokens: readonly Token[],
  from: number,
  { longest = LONGEST, couples = false }: { longest?: number; couples?: boolean } = {},
): number {
  if (!beginsName(tokens, from)) return from;
  let to = from + 1;
  for (let i = to; i < tokens.length && i - from < longest; i++) {
    const token = tokens[i]!;
    if (token.gap === Gap.block || token.gap === Gap.line) break;
    if (token.kind === 'word' && !isStop(tokens, i)) to = i + 1;
    else if (token.kind === 'digits') {
      if (isGlued(tokens, i)) to = i + 1;
      else if (tokens[from]!.kind !== 'digits') return endBeforeNumber(tokens, from, to);
    } else if (
      !partsWorkers(tokens, i) &&
      !isPlaceStop(tokens, i) &&
      !isAlternative(tokens, i) &&
      !isApostrophe(tokens, i) &&
      !(NAME_DASHES.has(token.text) && goesOnBehindDash(tokens, i)) &&
      !(couples && isCouple(tokens, i))
    )
      break;
  }
  return to;
}

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|[bcdđghklmnprstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Can the folded word be a Vietnamese syllable? Foreign names mostly cannot ("Hezbollah", "Tulsa"). */
export const isSyllable = (fold: string): boolean => SYLLABLE.test(fold);

/** A hyphen inside a word: "Start-up". */
const isHyphen = (tokens: readonly Token[], i: number, limit: number): boolean =>
  i + 1 < limit && tokens[i]!.text === '-' && tokens[i]!.gap === Gap.none && tokens[i + 1]!.gap === Gap.none;

/** Type words inside the names of regions. */
const WATERS = new Set(['sông', 'biển', 'núi', 'châu']);

/** A first part of a name this long is the whole of it: a capital after it begins something else. */
const WHOLE = 4;

/**
 * Token index after a name that begins with a capital; `from` where none begins. Its first part goes on over words in lower case
 * ("Tấm lưới nghĩa tình") unless `brief`; a short first part is led on by further capitals with a syllable each ("Hoa hậu Hòa bình").
 * `stops` says where another name begins.
 */
export function endOfTitle(
  tokens: readonly Token[],
  from: number,
  { brief = false, stops = () => false }: { brief?: boolean; stops?: (token: number) => boolean } = {},
): number {
  const limit = endOfName(tokens, from);
  if (limit === from || !isCapitalized(tokens[from])) return from;
  const isLower = (i: number): boolean => i < limit && tokens[i]!.kind === 'word' && !isCapitalized(tokens[i]);
  const leadsOn = (i: number): boolean => i < limit && isCapitalized(tokens[i]) && !stops(i);
  let to = from + 1;
  if (to < limit && isGlued(tokens, to)) to++;
  const joins = (i: number): boolean => isHyphen(tokens, i, limit) || (i + 1 < limit && isApostrophe(tokens, i));
  while (leadsOn(to) || joins(to)) to += leadsOn(to) ? 1 : 2;
  const native = isSyllable(tokens[to - 1]!.fold) || tokens[to - 1]!.kind === 'digits';
  if (native && !brief) while (isLower(to)) to++;
  else if (native && isLower(to)) to++;
  if (to + 1 < limit && tokens[to]!.fold === 'việt' && tokens[to + 1]!.fold === 'nam') return to + 2;
  if (to - from >= WHOLE) return to;
  while (leadsOn(to)) {
    const { shape } = tokens[to]!;
    to++;
    if (shape !== 'upper' && isLower(to)) to++;
    if (isLower(to) && WORKERS.has(`${tokens[to - 2]!.fold} ${tokens[to - 1]!.fold}`) && tokens[to]!.fold === LABOUR)
      to++;
    // "Hoa khôi Đồng bằng [sông] Cửu Long"
    if (isLower(to) && WATERS.has(tokens[to]!.fold) && leadsOn(to + 1)) to++;
  }
  return to;
}
