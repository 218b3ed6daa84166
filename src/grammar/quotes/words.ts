/** words: the small words that decide what a quoted span is: what may stand between a head word and its quotes, and what may not. */
import { fold } from '../../text/fold.ts';

// parted by spaces alone: commas and semicolons are words here
const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Between a head word and the quotes, these begin another clause: the head word does not govern the quotes. */
export const CLAUSE_WORDS = words(
  'được bị đã sẽ đang không để khi nếu mà thì nên nhằm vì nhưng bởi vẫn phải cần gọi coi xem nói biến tưởng sợ',
);

/** After a comma, these bring in the list that the head word announced ("các phong trào thi đua, trọng tâm là “…”"). */
export const LIST_OPENERS = words('như trong trọng nổi nhất điển cụ đặc gồm bao tiêu là');

/** Between two items of a list. */
export const LIST_JOINTS = words(', ; và & - – … / hay hoặc cùng với rồi đến');

/** Beside the joints, what may follow an item before the next one ("cấp cơ sở, 100 “…”", "giai đoạn 2015-2020, “…”"). */
export const LIST_TAILS = words(
  'năm cấp cơ sở quận huyện tỉnh thành phố thị xã ngành tp giai đoạn lần thứ các những trong cho toàn quốc ( ) . : gắn việc tặng thi đua cnvclđ cnlđ nhiều',
);

/** Who speaks: after a quoted span and a comma or dash. */
export const SPEAKERS = words('ông bà anh chị em thầy cô bác cụ đồng chú ts gs pgs bs luật đại vị nữ một theo');

/** Verbs of conferring and receiving: before a prize they make it an honour that somebody got. */
export const CONFERRING = words('nhận trao đạt giành đoạt tặng thưởng dành lĩnh rinh được phong truy');

/** The first words of names that are events by themselves ("Tết Sum vầy", "Tháng Công nhân"). */
export const EVENT_BEGINNINGS = words('tết tháng');
/** What makes such a beginning a date and no name: "Tết Nguyên đán", "tháng Giêng", "Tết Giáp Thìn". */
export const CALENDAR_WORDS = words(
  'nguyên trung dương âm cổ đoan hàn thanh thiếu ta tây việt độc giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý quí ' +
    'giêng hai ba tư năm sáu bảy tám chín mười chạp một này nay trước sau tới qua đầu cuối vừa nào đó ấy',
);

/** The first words of names of programmes that give a house, a journey or a meal ("Mái ấm Công đoàn"). */
export const GIFT_BEGINNINGS: ReadonlySet<string> = new Set([
  'mái ấm',
  'chuyến xe',
  'chuyến tàu',
  'chuyến bay',
  'bữa cơm',
]);
/** In whose name or at what price they are given. */
export const GIFT_WORDS = words('đồng đoàn tình thương xuân cđ nghèo');
