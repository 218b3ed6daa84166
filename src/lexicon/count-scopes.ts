/** count-scopes: the words by which a sentence gives its counts a level, a giver or an honour. All folded. */
import { type PairSet, pairSet, wordMap, wordSet } from '../text/word-set.ts';

/** What may stand behind "cấp", "toàn", "trên địa bàn", by how it is printed, and the level it is. */
export const LEVEL_NAMES: ReadonlyMap<string, string> = wordMap(
  Object.entries({
    'cơ sở': 'cơ sở',
    tổ: 'tổ',
    phòng: 'phòng',
    khoa: 'khoa',
    trường: 'trường',
    'công ty': 'công ty',
    cty: 'công ty',
    'tổng công ty': 'tổng công ty',
    'tổng cty': 'tổng công ty',
    tcty: 'tổng công ty',
    'tập đoàn': 'tập đoàn',
    'phân xưởng': 'phân xưởng',
    'nông trường': 'nông trường',
    'lâm trường': 'lâm trường',
    'tiểu đoàn': 'tiểu đoàn',
    'trung đoàn': 'trung đoàn',
    'sư đoàn': 'sư đoàn',
    quân: 'quân',
    khu: 'khu',
    cụm: 'cụm',
    xã: 'xã',
    phường: 'phường',
    'thị trấn': 'thị trấn',
    huyện: 'huyện',
    quận: 'quận',
    'thị xã': 'thị xã',
    'thành phố': 'thành phố',
    tp: 'thành phố',
    tỉnh: 'tỉnh',
    'khu vực': 'khu vực',
    vùng: 'vùng',
    ngành: 'ngành',
    bộ: 'bộ',
    'trung ương': 'trung ương',
    'nhà nước': 'nhà nước',
    'quốc gia': 'quốc gia',
    quốc: 'quốc gia',
    'quốc tế': 'quốc tế',
  }),
);

/** Before an organization these make it the object of its clause and not the one who acts. */
export const OBJECT_WORDS: ReadonlySet<string> = wordSet(
  'của, với, tại, cho, đến, tới, từ, trong, thuộc, vào, ở, về, cùng, sang, giữa, gửi, trước, bởi, qua, là, chào mừng, thăm, ủng hộ, lập, nghị, lý, hộ, hợp, lãnh, chúc, mời',
);
/** Before an organization these make it an actor that others speak of: its say is weaker than a subject's. */
export const WEAK_WORDS: ReadonlySet<string> = wordSet(
  'do, theo, nhân, cn, cán, trực, chủ tịch, phó chủ tịch, giám đốc, bí thư, trưởng, thường trực, viên, diện, đạo, mặt, thư ký, tịch, đốc, ban, thư, kế toán, trưởng ban, phó, cán bộ, báo cáo',
);
/** Before an organization these open the clause it is the subject of. */
export const OPENERS: ReadonlySet<string> = wordSet(
  'và, mà, thì, nên, khi, nếu, vì, rằng, hiện, nay, qua, đó, này, biết, hay, năm, tháng, ngày, tiên, kỳ, dịp, còn, nhưng, song, sáng, chiều, tối, trưa, đây, do đó',
);
/** Behind an organization these begin what it does. */
export const ACTING: ReadonlySet<string> = wordSet(
  'đã, đang, sẽ, còn, cũng, đều, luôn, vừa, có, là, được, phải, cần, tặng, trao, mở, hỗ, giúp, gửi, chuyển, biếu, thưởng, thăm, ủng, quyên, đóng, góp, ký, tiến, chỉ, phấn, đạt, gồm, quản, tiếp, tích, thường, không, chưa, xây, vẫn, chú, tập, dành, chi, trích, nợ, đưa, liền, thu, tuyển, huy, giao, cử, cấp',
);
/** Between a counted receiver and an organization these make the organization the giver. */
export const GIVER_WORDS: ReadonlySet<string> = wordSet('được, do');
/** "quà của …", "hỗ trợ của …": gifts whose "của" names the giver. */
export const GIFT_WORDS: ReadonlySet<string> = wordSet('quà, trợ, trao, tặng, ủng hộ, thưởng, khen, giúp, đỡ');
/** Verbs and nouns by which a count attains an honour. */
export const HONOUR_WORDS: ReadonlySet<string> = wordSet(
  'đạt, danh hiệu, hiệu, tặng, nhận, trao, phong, suy tôn, công nhận, khen, thưởng, giành, đoạt, giải, được',
);
/** Words that make a campaign behind them what the counted have attained. */
export const ATTAIN_WORDS: ReadonlySet<string> = wordSet('tích, sắc, hiệu, đạt, giỏi, biểu, danh, tôn');
/** Words and pairs that tell a goal or a turn: the period of the sentence before does not reach into such a sentence. */
export const PERIOD_BREAKS: PairSet = pairSet(
  'sẽ, phấn đấu, quyết tâm, mục tiêu, thời gian tới, để, còn lại, còn có, còn thiếu, còn nợ, còn khoảng, còn gần, còn hơn, còn trên, đề ra, đặt ra, sắp tới',
);
/** With these at its head a sentence is told of another time than the one before. */
export const NEW_TIME_WORDS: PairSet = pairSet(
  'mới đây, trước đó, trước sắp, trước khi, sau khi, sau đó, ban đầu, được biết, gần đây',
);
/** Words that tell the present: no earlier date holds for what follows them. */
export const NOW_WORDS: PairSet = pairSet('nay, hiện, đang có, điểm này, lúc này, bây giờ');
/** Before a date these make it a landmark and no period of what follows. */
export const OCCASION_WORDS: ReadonlySet<string> = wordSet('sau, trước, mừng, đón, niệm, học, với');
/** Verbs by which something began: a date behind them in a clause of its own is when it began, and no period of its counts. */
export const ORIGIN_WORDS: PairSet = pairSet(
  'thành lập, ra đời, ra mắt, khánh thành, đi vào, tách ra, khởi công, động thổ, sáp nhập, phát động, khởi xướng, bắt đầu',
);
/** Words of what lies ahead anywhere before a count: no earlier date of the paragraph holds for it. */
export const AHEAD_WORDS: PairSet = pairSet(
  'sẽ, phấn đấu, quyết tâm, dự kiến, mục tiêu, ra chỉ, nhiệm kỳ tới, nhiệm kỳ mới, kỳ tới',
);
/** Words by which someone speaks: the day before them is the day of speaking. */
export const SPEECH_WORDS: PairSet = pairSet(
  'cho biết, cho hay, chia sẻ, nhấn mạnh, khẳng định, phát biểu, báo cáo, cho rằng, nói, nêu, nhận định, thông tin, đề xuất, đề nghị, kiến nghị, trả lời, đưa ra, dẫn chứng, bày tỏ, nhìn nhận, thừa nhận, đánh giá, cam kết, bộc bạch, tâm sự, tiết lộ, thông báo, lưu ý, phân tích, lý giải, giải thích, phản ánh, thống kê, kể, giãi bày, thổ lộ, quả quyết, trao đổi',
);
/** Words of a state that holds on the day of speaking: "ngày 5/6, công đoàn cho biết đang quản lý 120 đơn vị". */
export const STATE_WORDS: PairSet = pairSet(
  'đang, vừa, mới thành, mới tổ, mới trao, mới tặng, mới khánh, mới ra, mới phát, mới khởi, mới ký, mới kết',
);
/** Before a year of work these make it the year that is reported on: what was done was done in it. */
export const REPORT_WORDS: PairSet = pairSet('tình hình, kết quả, tổng kết, sơ kết, hoạt động');
/** Before a year of work these make it the year that is planned: what is to be done is to be done in it. */
export const PLAN_WORDS: PairSet = pairSet('phương hướng, nhiệm vụ, kế hoạch');
/** Words of what has been done in the year that is reported on, where its own date says no year. */
export const DONE_WORDS: PairSet = pairSet('năm qua, năm rồi');
/** Behind these stands what an act of the day was for: what happened before it. */
export const CAUSE_WORDS: PairSet = pairSet('vì khiến');
/** By these a sentence goes on about the time of the one before, whatever it counts. */
export const SAME_TIME_WORDS: PairSet = pairSet('trong kì, thời điểm, tổng cộng');
/** What a body makes and says figures in. */
export const WORK_WORDS: PairSet = pairSet(
  'báo cáo, khảo sát, thống kê, điều tra, thăm dò, nghiên cứu, thông báo, quy định, dự thảo, công văn, quyết định, thông tư, kết luận',
);
/** Behind "theo" these make the body behind "của" the one whose figures are stated. */
export const SOURCE_WORDS: PairSet = pairSet(
  'báo cáo, khảo sát, thống kê, điều tra, thăm dò, nghiên cứu, thông báo, quy định, dự thảo, công văn, quyết định, thông tư, kết luận, số liệu, tổng hợp, kết quả, thông tin, kế hoạch, đề xuất, nguồn tin, đánh giá, tính toán, ước tính, con số, dự kiến, công bố',
);
/** Words between a verb and its number: "còn khoảng 300 hộ", "có tới ít nhất 5 vụ". */
export const APPROXIMATE_WORDS: ReadonlySet<string> = wordSet('hơn, gần, trên, khoảng, tới, đến, chừng, ít, nhất, cả');
