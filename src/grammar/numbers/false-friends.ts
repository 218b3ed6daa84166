/**
 * false-friends: false friends, i.e. figures that number, name or place something and count nothing: document numbers,
 * addresses, phones, scores, versions, parts of names, dates and times. Each check has an id and an example.
 */
import { unitAt } from '../../lexicon/units.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { backwardPairSet, type PairSet, wordSet } from '../../text/word-set.ts';
import { currencyAt } from './currencies.ts';
import { readFigures } from './digits.ts';
import { SCALES, SHORT_SCALES } from './words.ts';

/** Words before a number that is always a name of a place, a paragraph or a thing. */
const LABELS = backwardPairSet(
  'đường,phố,ngõ,ngách,hẻm,kiệt,lô,tr,trang,điều,khoản,quốc lộ,tỉnh lộ,hương lộ,đại lộ,ql,tl,km,phường,p,q,kp,khu phố,tổ dân phố,đề án,nghị quyết,nq,chỉ thị,ct,quyết định,qđ,nghị định,nđ,thông tư,tt,kết luận,kl,công văn,thông báo,thông tri,quy định,hướng dẫn,kế hoạch,kh,tờ trình,văn bản,mã,biển,biển kiểm soát,bks,sđt,đt,điện thoại,hotline,fax,zalo,tel,tài khoản,stk,cmnd,cccd,iso,games,game,cup,euro,phiên bản,version,bảng,chuyến bay,kênh,vtv,htv,vov,đèo,cao tốc,ca bệnh,bệnh nhân số,bn,tập đoàn quân,quân khu,quân đoàn,sư đoàn,trung đoàn,lữ đoàn,tiểu đoàn,binh đoàn,chiến dịch,covid,sars,thế hệ gen,tỷ lệ xích,chủng,áo số,dãy,block,kiot,căn hộ số,bến xe,cảng số,vành đai,tọa độ,vòng,top,hạng,type,tuýp,grade,cấp bão,độ tuổi,u,địa chỉ,gọi',
);
/** Words before a number that ranks: "đợt 1", "lớp 5", "tầng 3"; a counted noun behind the number tells that it counts. */
const RANKS = backwardPairSet(
  'đợt,giai đoạn,lớp,tầng,kỳ,kì,khóa,khoá,bước,phần,tập,bài,mục,nhóm,tổ,khu,vùng,ca,quyển,cụm,khối,thôn,ấp,khóm,đội,quận,chương,câu,bậc,cấp,cấp độ,loại,mức,phương án,tuyến,làn,trận,ngày thứ,hội nghị,kỳ họp,đại hội,phiên,số,tiết,chặng,mùa,cơ sở,nhà máy,công ty,xí nghiệp,phân xưởng,công trường,chi nhánh,mũi,liều,size,cỡ,lứa,lần,điểm,bến,gói,hầm,phòng,cửa,dự án,tiểu học,hàng,thứ,bộ,bão,bão số,vị trí,nguyện vọng,đứng,hiệp,phút,hậu,bệnh viện,phụ lục,hình,trường,khu công nghiệp,kcn,tòa,tỷ lệ 1,quý',
);
/** "số" before a number makes it a label unless it ends one of these: "tổng số 45 đơn vị". */
const AMOUNTS = wordSet('tổng,con,trong,quân,sĩ,sỹ,nhân,dân,chỉ,doanh,đa,thiểu,hệ,tham,lượng,thông,ước,hàm,một,có');
const SCORE_WORDS = backwardPairSet('thắng,thua,hòa,hoà,tỷ số,tỉ số,kết quả,chung cuộc,dẫn,gỡ');
const DATE_WORDS = backwardPairSet(
  'giờ,ngày,mùng,mồng,tháng,năm,quý,kỷ,niên,rằm,xuân,hè,thu,đông,tết,nhiệm kỳ,niên khóa,niên khoá,thập niên,thập kỷ',
);
const YEAR_FRAMES = backwardPairSet(
  'năm,nhiệm kỳ,giai đoạn,khóa,khoá,niên khóa,năm học,thời kỳ,tết,xuân,luật,hiến pháp,worldcup,cup,sinh,từ,đến,tới,trước,sau',
);
const CLOCK = wordSet('h,g,giờ');

/** Letters that may be glued behind figures: 12m2, 500k, 300.000đ. */
const GLUED_UNITS = wordSet(
  'm,m2,m3,m²,m³,km,km2,cm,mm,ha,kg,g,gr,l,lít,k,tr,đ,đồng,vnđ,vnd,usd,euro,tấn,tạ,tỷ,tỉ,triệu,nghìn,ngàn,vạn,người,năm,tháng,ngày,tuổi,lần,suất,căn,w,kw,kwh,mw,mb,gb,tb,inch,x,cc,điểm,phút,giây,độ,phần,cnlđ,cnvclđ,cđcs,dn,tập,cá,đoàn,công',
);

const before = (tokens: readonly Token[], i: number): Token | undefined =>
  i > 0 && tokens[i]!.gap !== Gap.block ? tokens[i - 1] : undefined;
const after = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;
const glued = (token: Token | undefined): token is Token => token !== undefined && token.gap === Gap.none;

/** Does the word, or the two words, before token `i` stand in `table`? */
function follows(tokens: readonly Token[], i: number, table: PairSet): boolean {
  const one = before(tokens, i);
  if (one?.kind !== 'word') return false;
  const two = before(tokens, i - 1);
  return table.has(one.fold, two?.kind === 'word' ? two.fold : undefined);
}

/** Does a known counted noun, a magnitude, a percent sign or a currency stand behind the number, or behind the high end of its range? */
export function isCounted(tokens: readonly Token[], end: number): boolean {
  // A range has one high end: chains of dashes are not followed.
  const high = after(tokens, end)?.fold === '-' && after(tokens, end + 1) ? readFigures(tokens, end + 1) : undefined;
  const to = high?.to ?? end;
  const next = after(tokens, to);
  if (!next) return false;
  return (
    next.text === '%' ||
    SCALES.has(next.fold) ||
    unitAt(tokens, to) !== undefined ||
    currencyAt(tokens, to) !== undefined
  );
}

interface Friend {
  readonly id: string;
  /** The bracketed figures are none. */
  readonly example: string;
  test(tokens: readonly Token[], from: number, to: number): boolean;
}

/** A letter code glued to the figures: A10, U23, 5S, 6b/NQ-BCH, 8h30. */
function isCode(tokens: readonly Token[], from: number, to: number): boolean {
  const previous = before(tokens, from);
  if ((previous?.kind === 'word' || previous?.text === '_') && glued(tokens[from])) return true;
  // "GMT+7".
  if (previous?.text === '+' && glued(tokens[from]) && before(tokens, from - 1)?.shape === 'upper') return true;
  const next = after(tokens, to);
  if (next?.kind !== 'word' || !glued(next)) return false;
  if (CLOCK.has(next.fold) && next.fold !== 'giờ') return true;
  return !GLUED_UNITS.has(next.fold) && !SHORT_SCALES.has(next.fold) && next.shape !== 'lower';
}

/** Joined to letters by a dash, slash or point: Covid-19, 18-NQ/TW, 145/2020/NĐ-CP, Q.5. */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = before(tokens, from);
  const word = before(tokens, from - 1);
  if (mark && glued(tokens[from]) && glued(mark) && word) {
    if ((mark.fold === '-' || mark.text === '/') && word.kind === 'word' && !DATE_WORDS.has(word.fold)) return true;
    if (
      mark.text === '.' &&
      word.kind === 'word' &&
      word.text.length <= 3 &&
      (word.shape === 'upper' || word.shape === 'title')
    )
      return true;
    if (mark.text === '.' && word.kind === 'digits') return true;
  }
  const next = after(tokens, to);
  const letters = after(tokens, to + 1);
  if (!glued(next) || !glued(letters)) return false;
  if (next.fold === '-') return letters.kind === 'word' && letters.shape !== 'lower';
  if (next.text === '.') return letters.kind === 'digits';
  if (next.text === ':') return letters.kind === 'digits';
  return (
    next.text === '/' &&
    letters.kind === 'word' &&
    (letters.shape === 'upper' || letters.shape === 'mixed') &&
    unitAt(tokens, to + 1) === undefined
  );
}

/** Groups of figures in a row, or more digits than any count has: phones, accounts, file names. */
function isDigitString(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (first.kind !== 'digits') return false;
  const plain = to === from + 1;
  if (plain && first.text[0] === '0' && first.text.length >= 3) return true;
  if (plain && first.text.length >= 9 && !isCounted(tokens, to)) return true;
  const previous = before(tokens, from);
  const next = after(tokens, to);
  return (previous?.kind === 'digits' && first.gap !== Gap.none) || (next?.kind === 'digits' && next.gap !== Gap.none);
}

/** What a colon and the figures of an address or a telephone follow. */
const CONTACTS = backwardPairSet('địa chỉ,điện thoại,đt,sđt,hotline,tel,fax,zalo,tài khoản,stk');
const isLabelled = (tokens: readonly Token[], from: number, to: number): boolean => {
  const previous = before(tokens, from);
  if (previous?.fold === 'số') {
    const word = before(tokens, from - 1)?.fold;
    return word === undefined || !AMOUNTS.has(word);
  }
  if (previous?.text === ':' && follows(tokens, from - 1, CONTACTS)) return true;
  if (previous?.text === '.' && glued(previous) && LABELS.has(before(tokens, from - 1)?.fold ?? '')) return true;
  if (follows(tokens, from, LABELS)) return !isAmountPhrase(tokens, to);
  // "Công đoàn các KCN 25 CĐCS": many bear no one number.
  const many = before(tokens, from - 1)?.fold === 'các';
  return follows(tokens, from, RANKS) && (!isCounted(tokens, to) || (!many && isCapitalized(after(tokens, to))));
};
/** "kế hoạch 100%": a share is never a label. */
const isAmountPhrase = (tokens: readonly Token[], to: number): boolean => {
  const next = after(tokens, to);
  return next !== undefined && (next.text === '%' || SCALES.has(next.fold) || currencyAt(tokens, to) !== undefined);
};

/** A version or edition: 4.0, 2.0 without anything counted. */
const isVersion = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 3 &&
  tokens[from + 1]!.text === '.' &&
  /^0+$/.test(tokens[to - 1]!.text) &&
  tokens[to - 1]!.text.length < 3 &&
  !isCounted(tokens, to);

/** Figures right behind a name and before nothing that is counted: May 10, SEA Games 33. */
function isInName(tokens: readonly Token[], from: number, to: number): boolean {
  const previous = before(tokens, from);
  if (
    previous?.kind !== 'word' ||
    !(isCapitalized(previous) || previous.shape === 'mixed') ||
    tokens[from]!.gap > Gap.space
  )
    return false;
  const two = before(tokens, from - 1);
  const opensSentence = !two || two.kind === 'mark';
  if (opensSentence && previous.shape === 'title') return false;
  return !isCounted(tokens, to);
}

const isYearFigure = (token: Token | undefined): boolean =>
  token?.kind === 'digits' && token.text.length === 4 && token.text >= '1900' && token.text < '2100';

/** "30/4" is a day and a month: as a share it would be more than the whole. */
const isDayOverMonth = (first: string, second: string): boolean => {
  const [day, month] = [Number(first), Number(second)];
  return day > month && day <= 31 && month >= 1 && month <= 12 && second.length <= 2;
};

/** "12/18 tỉ đồng": a scale behind the second figures makes both of them sums. */
const isSum = (tokens: readonly Token[], i: number): boolean => {
  const scale = after(tokens, i);
  return scale !== undefined && SCALES.has(scale.fold);
};

/** A part of a date: 12/6/2021, ngày 5, tháng 3, năm 2022, 2015-2020, 8 giờ 30. */
function isDatePart(tokens: readonly Token[], from: number, to: number): boolean {
  const plain = to === from + 1;
  const next = after(tokens, to);
  const second = after(tokens, to + 1);
  const previous = before(tokens, from);
  const mark = next !== undefined && (next.text === '/' || next.fold === '-') ? next : undefined;
  if (plain && isYearFigure(tokens[from])) {
    if (!isCounted(tokens, to) || follows(tokens, from, YEAR_FRAMES)) return true;
    if (mark && isYearFigure(second)) return true;
  }
  if (previous && (previous.text === '/' || previous.fold === '-') && glued(tokens[from]) && glued(previous))
    if (before(tokens, from - 1)?.kind === 'digits') return true;
  // "chiều 30.10", "tối 1/11".
  const dotted = to === from + 3 && tokens[from + 1]!.text === '.' && tokens[from]!.text.length <= 2;
  const slashed = plain && mark !== undefined && second?.kind === 'digits' && glued(mark) && glued(second);
  if ((dotted || slashed) && follows(tokens, from, PARTS_OF_DAY)) return true;
  if (mark && glued(mark) && glued(second) && second.kind === 'digits') {
    const third = after(tokens, to + 2);
    if (third && glued(third) && (third.text === '/' || third.fold === '-') && after(tokens, to + 3)?.kind === 'digits')
      return true;
    if (second.text.length === 4 && isYearFigure(second) && plain && tokens[from]!.text.length <= 2) return true;
    if (second.text.length <= 2 && follows(tokens, from, DATE_WORDS) && !isSum(tokens, to + 2)) return true;
    if (
      mark.text === '/' &&
      plain &&
      !isSum(tokens, to + 2) &&
      isDayOverMonth(tokens[from]!.text, second.text) &&
      previous?.fold !== 'lệ'
    )
      return true;
  }
  if (next?.fold === 'tháng' && plain && (second?.kind === 'digits' || follows(tokens, from, DATE_WORDS))) return true;
  if (next?.fold === 'giờ' && (second?.kind === 'digits' || isClockFrame(tokens, from))) return true;
  // "thu 12,5/18 tỉ đồng": collected, in no autumn.
  const counted = isCounted(tokens, to) || (mark?.text === '/' && second?.kind === 'digits' && isSum(tokens, to + 2));
  return follows(tokens, from, DATE_WORDS) && !counted;
}
const PARTS_OF_DAY = backwardPairSet('sáng,trưa,chiều,tối,đêm,hôm,khuya');
const isClockFrame = (tokens: readonly Token[], from: number): boolean => follows(tokens, from, CLOCK_FRAMES);
const CLOCK_FRAMES = backwardPairSet('lúc,hồi,vào,từ,đến,khoảng,trước,sau');

/** Fixed figures that are neither: always open, and the scale of a map. */
function isFixed(tokens: readonly Token[], from: number, to: number): boolean {
  const second = tokens[from + 2];
  if (tokens[from + 1]?.text !== '/' || !glued(tokens[from + 1]) || !glued(second)) return false;
  if (tokens[from]!.text === '24' && (second.text === '7' || second.text === '24')) return true;
  return tokens[from]!.text === '1' && to <= from + 3 && second.text.length >= 3 && second.text.endsWith('00');
}

const isScore = (tokens: readonly Token[], from: number, to: number): boolean => {
  const dash = tokens[from + 1];
  const second = tokens[from + 2];
  if (tokens[from]!.kind !== 'digits' || dash?.fold !== '-' || second?.kind !== 'digits') return false;
  if (dash.gap === Gap.block || second.gap === Gap.block) return false;
  if (follows(tokens, from, SCORE_WORDS)) return true;
  const falls = Number(tokens[from]!.text) >= Number(second.text);
  return to <= from + 3 && falls && glued(dash) && glued(second) && !isCounted(tokens, to);
};

/** The number of a paragraph at its head, or of an item in a list: "1. Nâng lương", "2) Xây nhà", "gồm 4 mục tiêu: 1. Kết nạp …; 2. Xây …". */
const isNumbering = (tokens: readonly Token[], from: number, to: number): boolean => {
  const mark = after(tokens, to);
  const item = after(tokens, to + 1);
  if (to !== from + 1 || tokens[from]!.text.length > 2 || !glued(mark) || item?.kind !== 'word') return false;
  if (mark.text !== '.' && mark.text !== ')') return false;
  if (tokens[from]!.gap >= Gap.line) return true;
  const opener = before(tokens, from)?.text;
  return (opener === ':' || opener === ';') && isCapitalized(item) && !glued(item);
};

/** The false friends in the order in which they are tried. */
export const falseFriends: readonly Friend[] = [
  { id: 'numbers/not-code', example: 'Đội tuyển U[23] giao lưu.', test: isCode },
  { id: 'numbers/not-fixed', example: 'Đường dây nóng [24/7].', test: isFixed },
  { id: 'numbers/not-numbering', example: '[6]. Trao quà cho công nhân.', test: isNumbering },
  { id: 'numbers/not-score', example: 'Đội khách thắng [2-1] chung cuộc.', test: isScore },
  { id: 'numbers/not-document', example: 'Quyết định số [1644]/QĐ-TLĐ.', test: isJoined },
  { id: 'numbers/not-digit-string', example: 'Gọi [0912 345 678].', test: isDigitString },
  { id: 'numbers/not-date', example: 'Sau ngày [5], công nhân trở lại.', test: isDatePart },
  { id: 'numbers/not-label', example: 'Trụ sở ở số [82] phố này.', test: isLabelled },
  { id: 'numbers/not-version', example: 'Thời đại công nghiệp [4.0] đã tới.', test: isVersion },
  { id: 'numbers/not-name', example: 'Công ty May [10] đón khách.', test: isInName },
];

/** Why the figures `from`..`to` (token indices) are no number of anything: the id of the false friend, or undefined. */
export function falseFriend(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (const { id, test } of falseFriends) if (test(tokens, from, to)) return id;
  return undefined;
}
