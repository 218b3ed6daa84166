/** event-types: the head words of congresses, conferences, ceremonies and anniversaries, and the words that build their names. */
import type { EventKind } from '../record.ts';
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

export interface EventType extends Entry {
  readonly kind: EventKind;
  /**
   * How its name goes on. `congress`: by bodies, ordinals and terms only ("Đại hội XIII Công đoàn Việt Nam"); `purpose`: by what is done there,
   * up to the end of the phrase ("Hội nghị biểu dương …"); `anniversary`: by a number of years and what began then.
   */
  readonly grammar: 'congress' | 'purpose' | 'anniversary';
  /**
   * A body alone does not make it particular ("kỳ họp Quốc hội"), a number does: `alone` ("kỳ họp thứ 8") or only with whose
   * it is or what it is about (`whose`: "phiên họp thứ 2 của Hội đồng Tiền lương").
   */
  readonly numbered?: 'alone' | 'whose';
  /** Any deed may follow, where it is held or attended ("dự lễ [đón tàu hải quân Pháp]"). */
  readonly open?: true;
  /** Games are named by what is played, where, and which time ("Đại hội thể thao Đông Nam Á"). */
  readonly games?: true;
  /** Written small before a body it is a site of the web ("diễn đàn Quân đội …"). */
  readonly site?: true;
  /** Only a title in quotation marks directly behind makes it particular ("triển lãm “Phố cổ”"). */
  readonly titled?: true;
  /** Held everywhere every year ("lễ gặp mặt đầu năm"): a name or number makes it particular, words alone do not. */
  readonly yearly?: true;
  /** A verb too, behind who does it ("Bộ Y tế họp báo …"). */
  readonly verb?: true;
}

type Row = readonly [name: string, ...names: string[]];

const rows = (
  kind: EventKind,
  grammar: EventType['grammar'],
  table: readonly Row[],
  more: Pick<EventType, 'numbered' | 'open' | 'games' | 'site' | 'titled' | 'verb' | 'yearly'> = {},
): EventType[] => table.map(([name, ...names]) => ({ id: fold(name), name, names, kind, grammar, ...more }));

/** What is done at a ceremony. */
const CEREMONIES: readonly string[] = [
  'ký kết', 'ký', 'trao', 'trao tặng', 'trao giải', 'trao giải thưởng', 'trao thưởng', 'phát thưởng', 'phát động', 'hưởng ứng', 'xuất quân', 'khởi công', 'khởi động',
  'động thổ', 'khánh thành', 'bàn giao', 'khai trương', 'hạ thủy', 'thông xe', 'hợp long', 'cắt băng', 'gắn biển', 'công bố', 'công nhận', 'ra mắt', 'thành lập', 'giới thiệu',
  'tuyên dương', 'tôn vinh', 'biểu dương', 'vinh danh', 'tri ân', 'tưởng niệm', 'sơ kết', 'kết nạp', 'đón nhận', 'đón bằng', 'đón cờ', 'đón danh hiệu', 'đón huân chương', 'tiếp nhận', 'nhận', 'khai mạc', 'bế mạc',
  'tốt nghiệp', 'giao nhận quân', 'chuyển giao', 'nghiệm thu', 'bổ nhiệm', 'tuyên thệ', 'nhậm chức', 'cưới tập thể', 'truy điệu', 'an táng', 'truy tặng', 'tiễn', 'chúc mừng', 'dâng hương', 'viếng', 'báo công', 'thắp nến tri ân',
  'phong tặng', 'ký giao ước',
]; // biome-ignore format: a table of words

export const eventTypes: Lexicon<EventType> = {
  name: 'event-types',
  cased: true,
  entries: [
    ...rows('congress', 'congress', [
      ['đại hội', 'ĐH'],
      ['đại hội, hội nghị'],
      ['hội nghị, đại hội'],
      ['đại hội đại biểu', 'ĐHĐB'],
      ['đại hội thi đua yêu nước', 'đại hội thi đua', 'đại hội thi đua quyết thắng'],
      [
        'đại hội cháu ngoan Bác Hồ',
        'đại hội điển hình tiên tiến',
        'đại hội thanh niên tiên tiến',
        'đại hội tài năng trẻ',
      ],
    ]),
    ...rows('congress', 'purpose', [['đại hội đồng cổ đông', 'đại hội cổ đông', 'ĐHĐCĐ', 'ĐHCĐ']]),
    ...rows('other', 'purpose', [['đại hội thể dục thể thao', 'đại hội TDTT', 'đại hội thể thao']], { games: true }),
    ...rows('conference', 'purpose', [
      ['hội nghị'],
      ['hội thảo'],
      ['tọa đàm'],
      [
        'phiên thảo luận',
        'phiên thảo luận ở tổ',
        'phiên thảo luận tổ',
        'phiên thảo luận tại tổ',
        'phiên thảo luận tại hội trường',
      ],
      ['phiên giải trình', 'phiên chất vấn'],
    ]),
    ...rows('conference', 'purpose', [['họp báo']], { verb: true }),
    ...rows('other', 'purpose', [['triển lãm', 'trưng bày chuyên đề']], { titled: true }),
    ...rows(
      'conference',
      'purpose',
      [['chương trình đối thoại', 'chương trình tọa đàm', 'buổi đối thoại', 'đối thoại trực tuyến']],
      { titled: true },
    ),
    ...rows('other', 'purpose', [['giao lưu trực tuyến', 'buổi giao lưu trực tuyến']]),
    ...rows('conference', 'purpose', [['diễn đàn']], { site: true }),
    ...rows('conference', 'purpose', [['kỳ họp']], { numbered: 'alone' }),
    ...rows(
      'conference',
      'purpose',
      [['phiên họp'], ['khóa họp'], ['phiên thương lượng', 'phiên đàm phán'], ['phiên đối thoại']],
      { numbered: 'whose' },
    ),
    ...rows('conference', 'congress', [['hội nghị Trung ương', 'hội nghị T.Ư', 'hội nghị TƯ', 'hội nghị TW']]),
    ...rows(
      'ceremony',
      'purpose',
      CEREMONIES.map((verb) => [`lễ ${verb}`]),
    ),
    ...rows(
      'ceremony',
      'purpose',
      [['lễ gặp mặt'], ['lễ ra quân'], ['lễ khai giảng'], ['lễ bế giảng'], ['lễ tổng kết']],
      {
        yearly: true,
      },
    ),
    ...rows('ceremony', 'purpose', [['lễ']], { open: true }),
    ...rows('ceremony', 'purpose', [['mít tinh', 'mít-tinh', 'lễ mít tinh', 'lễ mít-tinh']]),
    ...rows('anniversary', 'anniversary', [
      [
        'kỷ niệm',
        'lễ kỷ niệm',
        'đại lễ kỷ niệm',
        'mít tinh kỷ niệm',
        'lễ mít tinh kỷ niệm',
        'chương trình kỷ niệm',
        'chương trình nghệ thuật kỷ niệm',
        'gặp mặt kỷ niệm',
        'họp mặt kỷ niệm',
        'buổi họp mặt kỷ niệm',
        'buổi lễ kỷ niệm',
        'buổi gặp mặt kỷ niệm',
        'lễ gặp mặt kỷ niệm',
      ],
    ]),
  ],
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Lower-case words of which names of congresses are built, beside bodies, ordinals and dates. */
export const CONGRESS_WORDS = setOf(
  'đại biểu toàn quốc thể các cấp của đảng bộ chi công đoàn cơ sở cđ cđcs thường niên điểm bất ngành khối cơ quan quận huyện tỉnh thành phố thị xã tại và trên phụ nữ nông dân thanh niên sinh tổng ty tập trường nhà máy bệnh viện cục hội viên đội hữu trù bị lần thứ khóa nhiệm kỳ nhân viên chức lao động cnvclđ cnlđ',
);
/** Words a name does not end with. */
export const NO_LAST_WORD = setOf(
  'của tại các và trên lần thứ khóa về với cho trong ở từ một những nhiệm kỳ theo do là có để ngành vì',
);

/** Pairs of words with which what is done at a conference begins; with it begins a name ("Hội nghị [biểu dương …]"). */
export const PURPOSES: ReadonlySet<string> = new Set(
  [
    'biểu dương', 'điển hình', 'tổng kết', 'sơ kết', 'kỷ niệm', 'tuyên dương', 'tuyên truyền', 'tôn vinh', 'triển khai', 'quán triệt', 'tập huấn', 'đối thoại', 'gặp mặt', 'gặp gỡ', 'ký kết',
    'phổ biến', 'giao ban', 'giao lưu', 'chuyên đề', 'phát động', 'công bố', 'đánh giá', 'góp ý', 'lấy ý', 'học tập', 'thông tin', 'rút kinh', 'nâng cao',
    'phòng chống', 'chăm lo', 'giới thiệu', 'hướng dẫn', 'bồi dưỡng', 'vinh danh', 'xây dựng', 'kiểm điểm', 'thi đua', 'tham vấn',
    'lấy phiếu', 'thảo luận', 'toàn quốc', 'hiệp thương', 'báo cáo', 'bàn giải', 'bàn về', 'tổ chức', 'giải đáp', 'khoa học', 'quốc tế',
    'cấp cao', 'thượng đỉnh', 'thường niên', 'sáng kiến', 'phản biện', 'đẩy mạnh', 'thực hiện', 'tìm giải', 'vai trò', 'thực trạng', 'gia đình', 'kết nối', 'quốc gia', 'nghiệm thu', 'tiếp xúc', 'đóng góp', 'trực tuyến', 'giải pháp', 'đổi mới', 'phát triển', 'truyền thông', 'kỹ năng', 'tư vấn', 'cấp tỉnh', 'cấp thành', 'liên tịch', 'hưởng ứng', 'bảo vệ', 'an toàn', 'khen thưởng', 'trao đổi', 'nghiên cứu', 'kiện toàn', 'tháo gỡ', 'bàn biện', 'bàn phương', 'thẩm định', 'vì an', 'xúc tiến',
  ].map(fold),
); // biome-ignore format: a table of words

/** Pairs of these that say what kind of conference it is, and not what it does. */
export const QUALITIES: ReadonlySet<string> = new Set(
  ['chuyên đề', 'điển hình', 'toàn quốc', 'khoa học', 'quốc tế', 'cấp cao', 'thượng đỉnh', 'thường niên', 'quốc gia', 'trực tuyến', 'cấp tỉnh', 'cấp thành', 'liên tịch'].map(fold),
); // biome-ignore format: a table of words

/** Pairs of words with which "và" goes on to what else is done at a ceremony of remembrance. */
export const ANNEXES: ReadonlySet<string> = new Set(
  ['đón nhận', 'trao giải', 'trao tặng', 'trao danh', 'trao kỷ', 'trao huân', 'công bố', 'khánh thành', 'vinh danh', 'tuyên dương', 'tôn vinh', 'biểu dương', 'ra mắt', 'tổng kết', 'đón bằng', 'đón huân', 'phát động'].map(fold),
); // biome-ignore format: a table of words

/** Words that a comma joins: "phòng, chống", "các tỉnh, thành". */
export const TWINS: ReadonlySet<string> = new Set(
  [
    'phòng chống',
    'tỉnh thành',
    'sở ban',
    'ban ngành',
    'sở ngành',
    'bộ ngành',
    'toàn vệ',
    'tộc tôn',
    'cháy chữa',
    'đua khen',
    'vụ phát',
    'tra giám',
    'sa trường',
  ].map(fold),
);

/** Words of two syllables, one of which ends a name elsewhere. */
export const COMPOUNDS: ReadonlySet<string> = new Set(
  [
    'nhà ở', 'ăn ở', 'chỗ ở', 'vượt qua', 'làm theo', 'noi theo', 'đạt được', 'gian tới', 'sáng tạo', 'sáng kiến', 'sáng chế', 'sáng tác', 'công bằng', 'bằng khen', 'bằng cấp', 'dưới góc', 'dưới luật',
    'hàng không', 'không gian', 'không khói', 'không tiền', 'cho vay', 'cho thuê', 'nêu gương', 'bầu cử', 'bầu bổ', 'và vừa', 'đến năm', 'ngày công', 'hằng ngày', 'hàng ngày', 'ngày hội', 'tiếng nói', 'lời nói', 'hành cùng', 'gắn với', 'đối với', 'bị cho', 'trao bằng', 'nhận bằng', 'đón bằng', 'công nhân', 'cá nhân', 'doanh nhân', 'bệnh nhân', 'nạn nhân',
    'lập ngành', 'trong ngành', 'của ngành', 'toàn ngành', 'liên ngành', 'một lần', 'định kỳ', 'thường kỳ',
  ].map(fold),
); // biome-ignore format: a table of words

/** Pairs of words with which "và" goes on to another deed and not the name ("dự hội nghị … và [làm việc] tại …"). */
export const DEEDS: ReadonlySet<string> = new Set(
  [
    'làm việc',
    'tham dự',
    'phát biểu',
    'kêu gọi',
    'tham gia',
    'có bài',
    'tiếp tục',
    'đề nghị',
    'ý kiến',
    'tặng quà',
    'đã được',
    'thăm chính',
    'thăm cấp',
  ].map(fold),
);

/** Words before a head word where an event is held or attended. */
export const OCCASIONS = setOf('chức dự mở tại mạc trì sau qua trong');
/** Words behind "lễ" that make it a feast, a rite, something private or another word. */
export const NO_CEREMONIES = setOf(
  'hội tân chào tết nghĩa phép vật phục đường đài lạt bái lớn nghi cưới hỏi vu giáng chùa cúng giáo độ trọng này đó ấy đính ăn dạm nhạc tiết thành giản chính quan đã sẽ đang diễn do của có là và hay được nhà',
);
/** Words with which a description begins that names no event of its own. */
export const VAGUE = setOf(
  'số những các việc một vấn này đó nào khác lần trên trực quan lớn riêng toàn nhiều mang đa ông bà anh chị đồng',
);
/** People an event is for, and so a class of events ("hội nghị công nhân viên chức", "hội nghị khách hàng"). */
export const PARTAKERS = setOf('công cán người viên nhân khách cử đại cb cbcc cbcnv cnvc cnvclđ nlđ cnlđ');
/** Words after "có" that say what people are like: it goes on a name ("cá nhân có thành tích …"). */
export const ATTRIBUTES = setOf('thành hoàn công sáng tay trình uy chuyên năng điều đông');

/** Words with which what is said about an event begins: its name is over. */
export const NAME_STOPS = setOf(
  'rằng ngay lúc dù tại vào nhằm để đã được diễn cho sẽ vừa gồm theo khi trước sau này đó nhưng thì là có mà nên đang cũng còn sáng chiều hôm ngày chưa không khẳng bầu với cùng nêu qua bằng vẫn đều dưới ở như tới đến nói khiến',
);

/** Pairs of words with which what is said about an event begins. */
export const STOP_PAIRS: ReadonlySet<string> = new Set(
  ['nhân dịp', 'nhân tháng', 'nhân kỷ', 'nhân tết', 'nhân năm', 'thu được', 'nhận được', 'dự kiến', 'mới đây', 'vừa qua', 'tối nay', 'tối cùng', 'tối qua', 'nhân ngày', 'thu hút', 'thành công', 'kết thúc', 'trên địa', 'trong khuôn', 'trong không', 'trong ngày', 'trong sáng', 'trong chiều', 'thống nhất', 'tập trung', 'nhấn mạnh', 'khẳng định', 'ghi nhận', 'nhất trí', 'cho biết', 'lần này', 'cách đây', 'gần đây', 'sắp tới', 'sắp diễn', 'chiều qua', 'sáng qua', 'bắt đầu', 'khai mạc', 'bế mạc', 'khép lại', 'mở màn', 'thông qua', 'đúng thời', 'đúng tiến', 'đúng quy', 'đúng kế'].map(fold),
); // biome-ignore format: a table of words

/** Pairs of words that go on a name after a comma: "cán bộ, [công chức]", "tổng kết năm 2023, [triển khai] …". */
export const LISTED: ReadonlySet<string> = new Set(
  [
    'công chức', 'viên chức', 'công nhân', 'người lao', 'nhân viên', 'đoàn viên', 'cán bộ', 'lao động', 'thanh niên', 'nữ công', 'chiến sĩ', 'vệ sinh', 'thể thao',
    'phát động', 'triển khai', 'quán triệt', 'biểu dương', 'tổng kết', 'tuyên dương', 'ký kết', 'trao thưởng', 'khen thưởng', 'công bố', 'phương hướng', 'nhiệm vụ', 'sơ kết',
    'bàn giao', 'cá nhân', 'tập thể', 'bổ sung', 'công đoàn', 'đạo đức', 'phong cách', 'người sử',
  ].map(fold),
); // biome-ignore format: a table of words

/** Pairs of words that go on what began ("xây dựng [và phát triển]"). */
export const GROWTH: ReadonlySet<string> = new Set(
  ['phát triển', 'trưởng thành', 'quốc khánh', 'thống nhất', 'đổi mới', 'lớn mạnh', 'hội nhập', 'phấn đấu', 'hoạt động', 'cống hiến', 'đồng hành'].map(fold),
); // biome-ignore format: a table of words

/** Pairs of words that "và" joins to a name behind its year ("… năm 2023 và [triển khai] nhiệm vụ năm 2024"). */
export const FOLLOW_UPS: ReadonlySet<string> = new Set(
  [
    'triển khai',
    'quán triệt',
    'phương hướng',
    'nhiệm vụ',
    'phát động',
    'ký kết',
    'bàn phương',
    'chuẩn bị',
    'kế hoạch',
    'định hướng',
  ].map(fold),
);

/** Pairs of words that "và" alone joins to it: what follows a semicolon is another event. */
export const HONOURINGS: ReadonlySet<string> = new Set(
  ['biểu dương', 'tuyên dương', 'tôn vinh', 'vinh danh', 'khen thưởng'].map(fold),
);

/** What began in the year an anniversary counts from. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  ['thành lập', 'giải phóng', 'chiến thắng', 'sinh nhật', 'ngày sinh', 'truyền thống', 'cách mạng', 'quốc khánh', 'thống nhất', 'tái lập', 'ra đời', 'phong trào', 'sự kiện', 'khởi nghĩa', 'cuộc khởi', 'đồng khởi', 'toàn quốc'].map(fold),
); // biome-ignore format: a table of words
