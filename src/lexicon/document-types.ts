/** document-types: types of documents and how each is named, and the laws of Viet Nam by their titles. */
import { fold } from '../text/fold.ts';
import type { Entry, Lexicon } from './trie.ts';

export interface DocumentType extends Entry {
  /**
   * How a particular one is named. `numbered`: by its number ("Chỉ thị 05-CT/TW"), some by a bare number too ("Nghị định 145");
   * `law`: by a title, and a year ("Luật Công đoàn 2012"); `charter`: by its body ("Điều lệ Công đoàn Việt Nam") or alone ("Hiến pháp");
   * `agreement`: by its type alone where it is signed between named parties.
   */
  readonly grammar: 'numbered' | 'law' | 'charter' | 'agreement';
  /** May a bare number name it ("Nghị quyết 18", "Đề án 06")? */
  readonly bare?: true;
  /** A noun alone, never a verb: what follows its bare number is not counted ("Thông tư 21 mang lại …"). */
  readonly noun?: true;
  /** May a bare number name it where its phrase ends ("Kế hoạch 182; …")? */
  readonly clerical?: true;
}

type Row = readonly [name: string, ...names: string[]];

const rows = (
  grammar: DocumentType['grammar'],
  table: readonly Row[],
  more: Pick<DocumentType, 'bare' | 'noun' | 'clerical'> = {},
): DocumentType[] => table.map(([name, ...names]) => ({ id: fold(name), name, names, grammar, ...more }));

export const documentTypes: Lexicon<DocumentType> = {
  name: 'document-types',
  cased: true,
  entries: [
    ...rows(
      'numbered',
      [
        ['nghị quyết', 'NQ'],
        ['nghị quyết liên tịch', 'NQLT'],
        ['nghị quyết chuyên đề'],
        ['chỉ thị', 'CT'],
        ['chỉ thị liên tịch'],
        ['nghị định', 'NĐ'],
        ['thông tư', 'TT'],
        ['thông tư liên tịch', 'TTLT'],
        ['pháp lệnh'],
        ['công ước', 'công ước ILO'],
      ],
      { bare: true, noun: true },
    ),
    ...rows('numbered', [['kết luận', 'KL'], ['quyết định', 'QĐ'], ['quy định'], ['đề án']], { bare: true }),
    ...rows(
      'numbered',
      [
        ['kế hoạch', 'KH'],
        ['thông báo', 'TB'],
        ['thông báo kết luận'],
        ['thông tri'],
        ['công văn', 'CV'],
        ['công điện'],
        ['hướng dẫn', 'HD'],
        ['tờ trình'],
      ],
      { clerical: true },
    ),
    ...rows('numbered', [
      ['kế hoạch liên tịch', 'KH liên tịch', 'KHLT'],
      ['hướng dẫn liên tịch'],
      ['chương trình', 'chương trình hành động', 'chương trình phối hợp', 'chương trình công tác'],
      ['văn bản'],
      ['văn bản hợp nhất'],
      ['báo cáo'],
      ['sắc lệnh', 'lệnh'],
      ['quy chế'],
      ['thể lệ'],
      ['giấy phép'],
      ['hợp đồng'],
    ]),
    ...rows('law', [['luật'], ['bộ luật']]),
    ...rows('charter', [['hiến pháp'], ['điều lệ'], ['Cương lĩnh']]),
    ...rows('agreement', [
      [
        'thỏa ước lao động tập thể',
        'thỏa ước LĐTT',
        'TƯLĐTT',
        'thỏa ước LĐ tập thể',
        'thỏa ước LĐ thập thể',
        'thỏa ước lao động',
      ],
      [
        'thỏa thuận hợp tác',
        'thỏa thuận hợp tác toàn diện',
        'thỏa thuận hợp tác chiến lược',
        'thỏa thuận phối hợp',
        'thỏa thuận khung',
        'biên bản ghi nhớ',
        'biên bản ghi nhớ hợp tác',
        'bản ghi nhớ',
        'bản ghi nhớ hợp tác',
        'biên bản hợp tác',
        'biên bản thỏa thuận',
        'biên bản kết nghĩa',
        'bản thỏa thuận hợp tác',
      ],
      ['quy chế phối hợp', 'quy chế phối hợp công tác', 'quy chế phối hợp hoạt động', 'quy chế hợp tác'],
    ]),
  ],
};

const LAWS: readonly string[] = [
  'An ninh mạng', 'An ninh quốc gia', 'An toàn thông tin mạng', 'An toàn thực phẩm', 'An toàn, vệ sinh lao động', 'ATVSLĐ',
  'Bảo hiểm xã hội', 'BHXH', 'Bảo hiểm y tế', 'BHYT', 'Bảo hiểm tiền gửi', 'Bảo vệ bí mật nhà nước', 'Bảo vệ môi trường', 'Bảo vệ quyền lợi người tiêu dùng',
  'Bảo vệ, chăm sóc và giáo dục trẻ em', 'Bảo vệ dữ liệu cá nhân', 'Báo chí', 'Ban hành văn bản quy phạm pháp luật', 'Bình đẳng giới', 'Bưu chính',
  'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân', 'Biên phòng Việt Nam', 'Cán bộ, công chức', 'Cạnh tranh', 'Căn cước', 'Căn cước công dân', 'Chăn nuôi',
  'Chuyển đổi số', 'Chứng khoán', 'Chất lượng sản phẩm, hàng hóa', 'Công chứng', 'Công đoàn', 'CĐ', 'Công an nhân dân', 'Công nghệ cao', 'Công nghệ thông tin',
  'Công nghiệp công nghệ số', 'Cư trú', 'Dân quân tự vệ', 'Dân số', 'Dầu khí', 'Doanh nghiệp', 'Du lịch', 'Dược', 'Dự trữ quốc gia', 'Dữ liệu', 'Di sản văn hóa',
  'Đa dạng sinh học', 'Đất đai', 'Đấu giá tài sản', 'Đấu thầu', 'Đầu tư', 'Đầu tư công', 'Đầu tư theo phương thức đối tác công tư', 'Đê điều', 'Điện ảnh', 'Điện lực', 'Đường bộ', 'Đường sắt',
  'Giá', 'Giám định tư pháp', 'Giáo dục', 'Giáo dục đại học', 'Giáo dục quốc phòng và an ninh', 'Giáo dục quốc phòng-an ninh', 'Giáo dục nghề nghiệp', 'Giao dịch điện tử', 'Giao thông', 'Giao thông đường bộ', 'Giao thông đường thủy nội địa',
  'Hải quan', 'Hàng không dân dụng Việt Nam', 'Hiến máu', 'Hỗ trợ doanh nghiệp nhỏ và vừa', 'Hình sự', 'Hòa giải ở cơ sở', 'Hôn nhân và gia đình', 'Hợp tác xã', 'Hoạt động giám sát của Quốc hội và Hội đồng nhân dân',
  'Hoạt động chữ thập đỏ', 'Hóa chất', 'Hộ tịch', 'Kế toán', 'Khám bệnh, chữa bệnh', 'Khiếu nại', 'Khoa học và công nghệ', 'Khoa học, công nghệ và đổi mới sáng tạo', 'Khoáng sản', 'Kiểm toán nhà nước', 'Kiểm toán độc lập', 'Kinh doanh bảo hiểm',
  'Kinh doanh bất động sản', 'Kiến trúc', 'Lao động', 'LĐ', 'Lâm nghiệp', 'Luật sư', 'Lưu trữ', 'Lý lịch tư pháp', 'Mặt trận Tổ quốc Việt Nam', 'Nghĩa vụ quân sự', 'Người cao tuổi', 'Người khuyết tật',
  'Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng', 'Nhà giáo', 'Nhà ở', 'Ngân hàng Nhà nước', 'Ngân sách nhà nước', 'Nuôi con nuôi', 'Phá sản', 'Phòng cháy, chữa cháy', 'Phòng cháy và chữa cháy', 'PCCC',
  'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Phòng thủ dân sự', 'Phòng, chống bạo lực gia đình', 'Phòng, chống ma túy', 'Phòng, chống mua bán người', 'Phòng, chống rửa tiền', 'Phòng, chống tác hại của rượu, bia',
  'Phòng, chống tác hại của thuốc lá', 'Phòng, chống tham nhũng', 'Phòng, chống thiên tai', 'Phòng, chống bệnh truyền nhiễm', 'Phòng, chống HIV/AIDS', 'Phòng bệnh', 'Quản lý thuế', 'Quản lý nợ công', 'Quản lý, sử dụng tài sản công', 'Quản lý ngoại thương', 'Quảng cáo',
  'Quốc phòng', 'Quốc tịch Việt Nam', 'Quy hoạch', 'Quy hoạch đô thị', 'Quy hoạch đô thị và nông thôn', 'Sở hữu trí tuệ', 'Sĩ quan Quân đội nhân dân Việt Nam', 'Tài nguyên nước', 'Tài nguyên, môi trường biển và hải đảo',
  'Tạm giữ, tạm giam', 'Tần số vô tuyến điện', 'Thanh niên', 'Thanh tra', 'Thể dục, thể thao', 'Thi đua, khen thưởng', 'Thi hành án dân sự', 'Thi hành án hình sự', 'Thống kê', 'Thuế giá trị gia tăng', 'Thuế thu nhập cá nhân',
  'Thuế thu nhập doanh nghiệp', 'Thuế tiêu thụ đặc biệt', 'Thực hành tiết kiệm, chống lãng phí', 'Thực hiện dân chủ ở cơ sở', 'Thương mại', 'Thủ đô', 'Thủy lợi', 'Thủy sản', 'Thú y', 'Tiếp cận thông tin', 'Tiếp công dân', 'Tín ngưỡng, tôn giáo',
  'Tổ chức chính quyền địa phương', 'Tổ chức Chính phủ', 'Tổ chức Quốc hội', 'Tổ chức Tòa án nhân dân', 'Tổ chức Viện kiểm sát nhân dân', 'Tố cáo', 'Tố tụng dân sự', 'Tố tụng hành chính', 'Tố tụng hình sự', 'Tố tụng lao động', 'Trách nhiệm bồi thường của Nhà nước',
  'Trẻ em', 'Trồng trọt', 'Trưng cầu ý dân', 'Trật tự, an toàn giao thông đường bộ', 'Trợ giúp pháp lý', 'Tương trợ tư pháp', 'Viên chức', 'Việc làm', 'Viễn thông', 'Xuất bản', 'Xây dựng', 'Xử lý vi phạm hành chính',
  'Xuất cảnh, nhập cảnh của công dân Việt Nam', 'Các tổ chức tín dụng', 'Cảnh sát biển Việt Nam', 'Dân sự', 'Hàng hải Việt Nam', 'Hội', 'Biểu tình', 'Đo lường', 'Năng lượng nguyên tử', 'Trọng tài thương mại',
]; // biome-ignore format: a table of titles

const ORDINANCES: readonly string[] = [
  'Bảo hộ lao động', 'Cán bộ, công chức', 'Chống tham nhũng', 'Công an xã', 'Dân số', 'Giá', 'Hợp đồng lao động', 'Hợp đồng kinh tế', 'Kế toán và thống kê', 'Kế toán thống kê', 'Lưu trữ quốc gia', 'Ngoại hối', 'Nhà ở',
  'Phí và lệ phí', 'Phòng, chống mại dâm', 'Quản lý thị trường', 'Thủ tục giải quyết các tranh chấp lao động', 'Thực hiện dân chủ ở xã, phường, thị trấn', 'Tín ngưỡng, tôn giáo', 'Trọng tài thương mại',
  'Ưu đãi người có công với cách mạng', 'Ưu đãi người có công', 'Vệ sinh an toàn thực phẩm', 'Xử lý vi phạm hành chính',
]; // biome-ignore format: a table of titles

/** Laws, codes and ordinances by their titles, from the last word of their type on ("luật", "lệnh"). */
export const lawTitles: Lexicon = {
  name: 'law-titles',
  loose: true,
  entries: [
    ...LAWS.map((name) => ({ id: fold(name), name: `luật ${name}` })),
    ...ORDINANCES.map((name) => ({ id: fold(`pháp lệnh ${name}`), name: `lệnh ${name}` })),
  ],
};

export interface NamedDocument extends Entry {
  /** Written small as well ("quy chế dân chủ ở cơ sở"). */
  readonly small?: true;
  /** Particular only with the years it is for. */
  readonly dated?: true;
}

// biome-ignore format: one entry a line
const NAMED: readonly Omit<NamedDocument, 'id'>[] = [
  { name: 'Cương lĩnh xây dựng đất nước', names: ['Cương lĩnh xây dựng đất nước trong thời kỳ quá độ lên chủ nghĩa xã hội', 'Cương lĩnh phát triển đất nước', 'Cương lĩnh chính trị'] },
  { name: 'Kế hoạch phát triển kinh tế - xã hội', names: ['Kế hoạch phát triển KT-XH', 'Chiến lược phát triển kinh tế - xã hội', 'Chiến lược phát triển KT-XH'], dated: true },
  { name: 'Quy chế dân chủ ở cơ sở', names: ['Quy chế dân chủ cơ sở', 'Quy chế thực hiện dân chủ ở cơ sở', 'QCDC ở cơ sở', 'QCDC cơ sở'], small: true },
  { name: 'Hướng dẫn thi hành Điều lệ', names: ['Hướng dẫn thi hành Điều lệ Công đoàn Việt Nam', 'Hướng dẫn thi hành Điều lệ Đảng'] },
  { name: 'Lời kêu gọi thi đua ái quốc' },
  { name: 'Lời kêu gọi toàn quốc kháng chiến' },
  { name: 'Tuyên ngôn Độc lập' },
];

/** Documents that stand by their title alone. */
export const namedDocuments: Lexicon<NamedDocument> = {
  name: 'named-documents',
  entries: NAMED.map((entry) => ({ ...entry, id: fold(entry.name) })),
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Words that may follow a document named by a bare number ("Nghị quyết 18 của", "Đề án 06 được"). Anything else is what the number counts. */
export const AFTER_BARE_NUMBER = setOf(
  'của về và do ngày đã là được cũng cho thì với trong theo tại đến ra có sẽ quy nêu hướng ban khóa gắn tới đối từ hay hoặc nhằm để này bằng còn vào cùng như khi trên',
);
/** Words that a number before them counts ("nghị quyết 5 năm"). */
export const COUNTED = setOf(
  'năm tháng ngày tuần giờ quý người điểm khoản điều mục nội vấn khâu nhiệm giải nhóm đơn triệu tỷ tỉ nghìn trăm đồng lần bước bên cấp',
);
/** Words with which the end of the title of a law that is not in the table is reached. */
export const AFTER_LAW_TITLE = setOf(
  'quy có đã được là và về cho khi của với trong sẽ phải thì để tại đến này mới sửa vừa do từ như nếu nhưng cần nên đối theo ra cũng còn hiện chưa không chỉ năm hay hoặc ban đang nhằm vào các những một',
);
/** Words before "luật" and "điều lệ" that make it a part of another word ("pháp luật", "công ty luật", "vốn điều lệ", "tòa án Hiến pháp"). */
export const NO_LAW_AFTER = setOf('pháp học ty phòng khoa ngành kỷ kỉ hãng đoàn quy âm đúng');
export const NO_CHARTER_AFTER = setOf('vốn án');
/** Words before an agreement that is a particular one: it is signed, carried out, issued or followed. */
export const SIGNED = setOf('ký kí kết theo bản hiện khai hành duyệt qua khổ');
/** Words with which the parties or the subject of an agreement begin. */
export const PARTIES = setOf('với giữa về của');
