/** roles-trades: what people are by work, calling and fate, field by field (see roles.ts). */

/** One role by its names, the first of which is its id. */
export type RoleRow = readonly [name: string, ...names: string[]];

// biome-ignore format: a table of words
/** Who works on land and sea, in workshops and on the road. */
const WORKERS: readonly RoleRow[] = [
  ['công nhân', 'CN', 'công nhân lao động', 'CNLĐ', 'công nhân viên', 'công nhân vệ sinh', 'công nhân môi trường', 'công nhân vệ sinh môi trường', 'công nhân may', 'công nhân xây dựng', 'công nhân cầu đường', 'công nhân kỹ thuật', 'công nhân cơ khí', 'công nhân điện', 'công nhân cao su', 'công nhân mỏ', 'công nhân khai thác', 'công nhân thời vụ', 'cựu công nhân', 'công nhân bốc xếp', 'công nhân cạo mủ', 'công nhân trực tiếp sản xuất', 'công nhân thoát nước', 'công nhân cây xanh'],
  ['người lao động', 'NLĐ', 'lao động tự do', 'lao động nghèo', 'lao động thời vụ', 'nữ lao động'],
  ['ngư dân', 'lão ngư', 'ngư phủ', 'nông dân', 'lão nông', 'diêm dân', 'xã viên', 'tiểu thương', 'người dân', 'cư dân', 'bạn tàu', 'bạn chài', 'thợ săn', 'phu trầm'],
  ['thuyền trưởng', 'thuyền phó', 'máy trưởng', 'thuyền viên', 'thủy thủ', 'thủy thủ trưởng', 'hoa tiêu', 'tài công', 'sĩ quan máy', 'đại phó'],
  ['phi công', 'cơ trưởng', 'cơ phó', 'tiếp viên', 'tiếp viên hàng không', 'tiếp viên trưởng', 'kiểm soát viên không lưu'],
  ['tài xế', 'lái xe', 'phụ xe', 'lái tàu', 'phụ lái', 'phụ lái tàu', 'tài xế công nghệ', 'tài xế xe công nghệ', 'tài xế taxi', 'tài xế xe tải', 'tài xế xe buýt', 'tài xế xe ôm', 'tài xế xe khách', 'tài xế xe container', 'lái xe taxi', 'lái xe ôm', 'lái xe buýt', 'lái xe tải', 'lái xe khách', 'lái xe cứu thương', 'shipper', 'người giao hàng', 'bác tài', 'nài ngựa', 'nài voi'],
  ['thợ', 'thợ may', 'thợ lò', 'thợ hàn', 'thợ điện', 'thợ mỏ', 'thợ máy', 'thợ rèn', 'thợ mộc', 'thợ nề', 'thợ hồ', 'thợ xây', 'thợ sơn', 'thợ tiện', 'thợ nguội', 'thợ cơ khí', 'thợ sửa xe', 'thợ sửa chữa', 'thợ lặn', 'thợ cắt tóc', 'thợ làm tóc', 'thợ kim hoàn', 'thợ đúc', 'thợ thêu', 'thợ dệt', 'thợ gốm', 'thợ ảnh', 'thợ cả', 'thợ chính', 'thợ phụ', 'thợ cắt', 'thợ bánh', 'thợ khai thác', 'thợ vận hành', 'thợ giày', 'thợ cắm hoa', 'thợ trang điểm', 'phụ hồ'],
  ['lao công', 'tạp vụ', 'người giúp việc', 'giúp việc', 'cấp dưỡng', 'bảo mẫu', 'cô nuôi', 'người bán vé số', 'người bán hàng rong', 'người thu gom rác', 'người nhặt ve chai', 'đầu bếp', 'bếp trưởng', 'bếp phó', 'phụ bếp', 'thợ làm bánh'],
  ['nhân viên bảo vệ', 'nhân viên y tế', 'nhân viên bán hàng', 'nhân viên vệ sinh', 'nhân viên kinh doanh', 'nhân viên văn phòng', 'nhân viên kỹ thuật', 'nhân viên thu ngân', 'nhân viên giao hàng', 'nhân viên soát vé', 'nhân viên gác chắn', 'nhân viên kế toán', 'nhân viên hành chính', 'nhân viên nhân sự', 'nhân viên văn thư', 'nhân viên thư viện', 'nhân viên thiết bị', 'nhân viên cấp dưỡng', 'nhân viên nuôi dưỡng', 'nhân viên tạp vụ', 'nhân viên ngân hàng', 'nhân viên phục vụ', 'nhân viên cứu hộ', 'nhân viên tư vấn', 'nhân viên hợp đồng', 'nhân viên phục vụ bàn', 'nhân viên bưu điện', 'nhân viên môi trường', 'nhân viên cũ'],
  ['an toàn vệ sinh viên', 'ATVSV', 'an toàn viên', 'mạng lưới viên', 'bưu tá', 'trưởng tàu', 'tuần đường', 'gác chắn', 'gác rừng', 'kiểm lâm', 'kiểm lâm viên', 'thủ thư', 'thủ kho', 'thủ quỹ', 'văn thư'],
];

// biome-ignore format: a table of words
/** Who owns and trades. */
const OWNERS: readonly RoleRow[] = [
  ['chủ tàu', 'chủ tàu cá', 'chủ ghe', 'chủ bè', 'chủ đầm', 'chủ phương tiện', 'chủ xe', 'chủ nhà', 'chủ nhà trọ', 'chủ khu trọ', 'chủ dãy trọ', 'chủ trọ', 'chủ quán', 'chủ quán ăn', 'chủ quán cà phê', 'chủ quán cơm', 'chủ quán phở', 'chủ tiệm', 'chủ tiệm vàng', 'chủ tiệm tạp hóa', 'chủ cửa hàng', 'chủ cửa tiệm', 'chủ cơ sở', 'chủ cơ sở sản xuất', 'chủ doanh nghiệp', 'chủ hộ', 'chủ hộ kinh doanh', 'chủ sạp', 'chủ vựa', 'chủ vườn', 'chủ rẫy', 'chủ rừng', 'chủ trại', 'chủ trang trại', 'chủ đại lý', 'chủ nhà hàng', 'chủ khách sạn', 'chủ nhà xe', 'chủ xưởng', 'chủ lò', 'chủ lò bánh', 'chủ lò gạch', 'chủ garage', 'chủ thầu', 'chủ công ty', 'chủ hãng', 'chủ hiệu', 'chủ shop', 'chủ spa', 'chủ salon', 'chủ nhóm trẻ', 'chủ lớp mẫu giáo', 'chủ sở hữu', 'chủ đất', 'chủ tài khoản', 'chủ thương hiệu', 'chủ kênh', 'bà chủ', 'ông chủ', 'cô chủ', 'chủ nợ', 'chủ sử dụng lao động', 'chủ homestay', 'chủ resort', 'chủ bút'],
  ['doanh nhân', 'thương nhân', 'thương gia', 'thương lái', 'nhà đầu tư', 'nhà kinh doanh', 'nhà buôn', 'nhà thầu', 'đại gia', 'triệu phú', 'cổ đông', 'nhà quản lý', 'nhà quản trị', 'nhà tuyển dụng', 'nhà hảo tâm', 'mạnh thường quân', 'nhà từ thiện', 'nhà sản xuất'],
  ['kế toán', 'kế toán viên', 'kiểm toán viên', 'kiểm toán', 'thu ngân', 'giao dịch viên', 'tư vấn viên', 'môi giới', 'môi giới bất động sản', 'chuyên gia tư vấn', 'kiểm soát viên', 'kiểm tra viên', 'hướng dẫn viên', 'hướng dẫn viên du lịch', 'lễ tân', 'thông dịch viên', 'phiên dịch', 'phiên dịch viên', 'lập trình viên', 'điều phối viên'],
];

// biome-ignore format: a table of words
/** Who teaches, learns and searches. */
const LEARNED: readonly RoleRow[] = [
  ['giáo viên', 'cô giáo', 'giáo viên chủ nhiệm', 'cô giáo chủ nhiệm', 'thầy giáo chủ nhiệm', 'cô chủ nhiệm', 'thầy chủ nhiệm', 'thầy giáo', 'giảng viên', 'giảng viên chính', 'giảng viên cao cấp', 'giáo viên mầm non', 'cô giáo mầm non', 'giáo viên tiểu học', 'giáo viên THCS', 'giáo viên THPT', 'giáo viên chủ nhiệm', 'chủ nhiệm lớp', 'giáo viên thể dục', 'giáo viên tiếng Anh', 'giáo viên hợp đồng', 'giáo viên dạy nghề', 'giáo viên Tổng phụ trách Đội', 'tổng phụ trách Đội', 'nguyên giáo viên', 'trợ giảng', 'gia sư', 'giáo sinh', 'giám thị', 'cán bộ giảng dạy', 'giáo viên mẫu giáo', 'giáo viên bộ môn'],
  ['nhà giáo'],
  ['sinh viên', 'học sinh', 'học viên', 'nghiên cứu sinh', 'nghiên cứu viên', 'nghiên cứu viên cao cấp', 'du học sinh', 'lưu học sinh', 'tân sinh viên', 'tân cử nhân', 'nữ sinh', 'nam sinh', 'nam sinh viên', 'nữ sinh viên', 'thủ khoa', 'á khoa', 'lớp trưởng', 'lớp phó', 'liên đội trưởng', 'sinh viên năm thứ nhất', 'sinh viên năm cuối', 'học trò', 'thí sinh tự do'],
  ['nhà nghiên cứu', 'nhà nghiên cứu văn hóa', 'nhà khoa học', 'nhà sử học', 'sử gia', 'học giả', 'nhà ngôn ngữ học', 'nhà khảo cổ', 'nhà khảo cổ học', 'nhà dân tộc học', 'nhà toán học', 'nhà vật lý', 'nhà hóa học', 'nhà sinh học', 'nhà nông học', 'nhà xã hội học', 'nhà tâm lý', 'nhà tâm lý học', 'nhà thiên văn', 'nhà triết học', 'triết gia', 'nhà sáng chế', 'nhà phát minh', 'nhà giáo dục', 'nhà phê bình', 'nhà lý luận', 'nhà lý luận phê bình', 'nhà bình luận', 'nhà ngoại giao', 'nhà hoạt động', 'nhà hoạt động xã hội', 'nhà văn hóa học', 'nhà sưu tập', 'nhà ngoại cảm', 'nhà kinh tế học', 'nhà thực vật học', 'nhà địa chất', 'nhà Hà Nội học', 'nhà biên khảo'],
  ['kỹ sư', 'KS', 'kỹ sư trưởng', 'kỹ sư xây dựng', 'kỹ sư nông nghiệp', 'kỹ sư cơ khí', 'kỹ sư điện', 'kỹ sư phần mềm', 'kỹ sư tin học', 'kỹ sư hóa', 'kiến trúc sư', 'KTS', 'kỹ thuật viên', 'kiến trúc sư trưởng', 'giám sát viên', 'tổng công trình sư', 'tư vấn giám sát', 'chuyên gia trưởng', 'kinh tế trưởng', 'quan trắc viên', 'dự báo viên', 'trắc địa viên', 'đăng kiểm viên', 'khuyến nông viên', 'thú y viên', 'bác sĩ thú y'],
];

// biome-ignore format: a table of words
/** Who heals, judges, guards and serves the faith. */
const CALLINGS: readonly RoleRow[] = [
  ['bác sĩ', 'bác sỹ', 'BS', 'y sĩ', 'y sỹ', 'y tá', 'y công', 'điều dưỡng', 'điều dưỡng viên', 'điều dưỡng trưởng', 'nữ hộ sinh', 'hộ sinh', 'hộ lý', 'dược sĩ', 'dược sỹ', 'dược tá', 'lương y', 'thầy thuốc', 'thầy lang', 'nha sĩ', 'nha sỹ', 'bác sĩ chuyên khoa', 'bác sĩ nội trú', 'bác sĩ trưởng', 'bác sĩ gia đình', 'y bác sĩ', 'cô đỡ thôn bản', 'kỹ thuật viên xét nghiệm', 'nhân viên cấp cứu', 'tình nguyện viên'],
  ['TS.BS', 'ThS.BS', 'BS.CKI', 'BS.CKII', 'BSCKI', 'BSCKII', 'PGS.TS.BS', 'BS.TS', 'DS', 'ThS.KTS', 'TS.KTS'],
  ['luật sư', 'LS', 'luật gia', 'công chứng viên', 'thẩm phán', 'kiểm sát viên', 'công tố viên', 'điều tra viên', 'thanh tra viên', 'thẩm tra viên', 'chấp hành viên', 'thừa phát lại', 'giám định viên', 'đấu giá viên', 'trợ giúp viên pháp lý', 'hội thẩm', 'hội thẩm nhân dân', 'hòa giải viên', 'hòa giải viên lao động', 'trọng tài viên', 'thư ký tòa', 'pháp y', 'thẩm phán chủ tọa', 'chủ tọa phiên tòa', 'luật sư bào chữa'],
  ['hòa thượng', 'thượng tọa', 'đại đức', 'ni sư', 'ni trưởng', 'sư thầy', 'sư cô', 'ni cô', 'nhà sư', 'thiền sư', 'sư trụ trì', 'trụ trì', 'linh mục', 'mục sư', 'giám mục', 'tổng giám mục', 'hồng y', 'tu sĩ', 'nữ tu', 'chức sắc', 'thầy cúng', 'thầy mo', 'thầy bói', 'thầy đồ', 'chánh xứ', 'linh mục chánh xứ', 'Đức Pháp chủ', 'cư sĩ', 'phật tử', 'giáo dân', 'sư cả', 'thủ từ'],
  ['cảnh sát', 'cảnh sát giao thông', 'CSGT', 'cảnh sát khu vực', 'cảnh sát hình sự', 'cảnh sát trưởng', 'cảnh sát cơ động', 'công an viên', 'trinh sát', 'trinh sát viên', 'lính cứu hỏa', 'lính biên phòng', 'lính đảo', 'dân quân', 'dân phòng', 'bộ đội', 'bộ đội biên phòng', 'quân nhân', 'quân nhân chuyên nghiệp', 'sĩ quan', 'sỹ quan', 'chiến sĩ', 'chiến sỹ', 'chiến sĩ cảnh sát', 'tân binh', 'du kích', 'biệt động', 'điệp viên', 'giao liên', 'dân công'],
  ['cựu chiến binh', 'CCB', 'cựu binh', 'thương binh', 'bệnh binh', 'thanh niên xung phong', 'TNXP', 'cựu thanh niên xung phong', 'cựu TNXP', 'cựu tù', 'nữ cựu tù', 'nữ cựu tù Côn Đảo', 'cựu tù binh', 'cựu tù chính trị', 'cựu tù Côn Đảo', 'cựu tù Phú Quốc', 'lão thành cách mạng', 'cán bộ lão thành cách mạng', 'cán bộ tiền khởi nghĩa', 'tù chính trị'],
  ['lái máy', 'lái máy xúc', 'lái máy ủi', 'lái cẩu', 'lái xe nâng', 'vận hành máy', 'vận hành viên', 'nhân viên vận hành'],
];

// biome-ignore format: a table of words
/** Who writes, plays and shows. */
export const ARTISTS: readonly RoleRow[] = [
  ['nhà văn', 'nhà thơ'],
  ['nhà báo', 'phóng viên', 'PV', 'phóng viên ảnh', 'phóng viên thường trú', 'biên tập viên', 'BTV', 'cộng tác viên', 'phát thanh viên', 'bình luận viên', 'BLV', 'nữ nhà báo', 'người dẫn chương trình', 'nhà quay phim', 'quay phim', 'dịch giả', 'thông tín viên', 'họa sĩ biếm họa'],
  ['nghệ sĩ', 'nghệ sỹ', 'NSND', 'NSƯT', 'NSNA', 'NGND', 'NGƯT', 'nghệ nhân', 'nghệ nhân ưu tú', 'nghệ nhân nhân dân', 'Nghệ sĩ Nhân dân', 'Nghệ sĩ Ưu tú', 'Nghệ sỹ Nhân dân', 'Nghệ sỹ Ưu tú', 'Nhà giáo Ưu tú', 'Nhà giáo Nhân dân', 'nghệ sĩ cải lương', 'nghệ sĩ hài', 'nghệ sĩ nhiếp ảnh', 'nghệ sĩ chèo', 'danh hài', 'danh họa', 'danh cầm', 'ca nương', 'nhạc công', 'soạn giả', 'tác giả kịch bản'],
  ['Thầy thuốc Ưu tú', 'Thầy thuốc Nhân dân'],
  ['nhạc sĩ', 'nhạc sỹ', 'nhạc trưởng', 'chỉ huy dàn nhạc', 'họa sĩ', 'họa sỹ', 'họa sĩ thiết kế', 'nhiếp ảnh gia', 'biên kịch', 'nhà biên kịch', 'nhà viết kịch', 'kịch sĩ', 'biên đạo', 'biên đạo múa', 'vũ công', 'vũ sư', 'nhà thiết kế', 'NTK', 'nhà điêu khắc', 'điêu khắc gia', 'nhà thư pháp', 'thi sĩ', 'thi hào', 'đại thi hào', 'văn sĩ', 'tiểu thuyết gia', 'nghệ sĩ múa', 'chuyên gia trang điểm', 'stylist'],
  ['hoa hậu', 'á hậu', 'á khôi', 'hoa khôi', 'á vương', 'người mẫu', 'siêu mẫu', 'người đẹp', 'nam vương', 'hot girl', 'hot boy', 'TikToker', 'YouTuber', 'blogger', 'streamer'],
  ['kỷ lục gia', 'nhà sáng lập', 'người sáng lập', 'đồng sáng lập', 'sáng lập viên', 'nhà đồng sáng lập'],
];

/** Every other trade whose holder has a Vietnamese name. */
export const TRADES: readonly RoleRow[] = [...WORKERS, ...OWNERS, ...LEARNED, ...CALLINGS];

// biome-ignore format: a table of words
/** Trades of the world: a foreign name may follow at once. */
export const WORLD_TRADES: readonly RoleRow[] = [
  ['huấn luyện viên', 'HLV', 'huấn luyện viên trưởng', 'HLV trưởng', 'trợ lý HLV', 'nhà cầm quân', 'chiến lược gia'],
  ['cầu thủ', 'tiền đạo', 'tiền vệ', 'trung vệ', 'hậu vệ', 'hậu vệ cánh', 'hậu vệ trái', 'hậu vệ phải', 'tiền vệ trung tâm', 'tiền đạo cánh', 'thủ môn', 'thủ thành', 'trung phong', 'đội trưởng đội tuyển', 'chân sút', 'ngoại binh', 'nội binh', 'cựu cầu thủ', 'cựu danh thủ', 'cựu tuyển thủ', 'tuyển thủ', 'lão tướng', 'chủ công', 'libero'],
  ['vận động viên', 'VĐV', 'xạ thủ', 'đô cử', 'tay vợt', 'tay vợt nữ', 'tay vợt số một', 'tay đua', 'tay chèo', 'tay đấm', 'cơ thủ', 'cua rơ', 'cua-rơ', 'lực sĩ', 'golfer', 'kình ngư', 'kỳ thủ', 'đại kiện tướng', 'võ sĩ', 'võ sỹ', 'võ sư', 'trọng tài', 'trọng tài chính', 'trọng tài bàn', 'danh thủ', 'nhà vô địch', 'cựu vô địch', 'quán quân', 'á quân'],
  ['ca sĩ', 'ca sỹ', 'nữ ca sĩ', 'nam ca sĩ', 'diễn viên', 'nam diễn viên', 'nữ diễn viên', 'diễn viên hài', 'diễn viên múa', 'đạo diễn', 'nam chính', 'tài tử', 'danh ca', 'rapper', 'MC', 'DJ', 'diva', 'minh tinh'],
  ['chuyên gia', 'tỷ phú', 'tỉ phú', 'nhà phân tích', 'nhà kinh tế', 'phi hành gia', 'nhà thám hiểm', 'nhà lãnh đạo', 'thủ lĩnh'],
];

// biome-ignore format: a table of words
/** What one is in what happens. */
export const FATES: readonly RoleRow[] = [
  ['nạn nhân', 'bệnh nhân', 'bệnh nhi', 'sản phụ', 'thai phụ', 'thí sinh', 'cử tri', 'công dân', 'nhân chứng', 'ứng viên', 'ứng cử viên', 'hành khách', 'khách hàng', 'du khách', 'phụ huynh', 'phụ huynh học sinh', 'bạn đọc', 'độc giả', 'khán giả', 'thính giả', 'diễn giả', 'hộ dân', 'người bệnh', 'việt kiều', 'kiều bào'],
  ['bị cáo', 'bị can', 'bị hại', 'bị đơn', 'nguyên đơn', 'người bị hại', 'đương sự', 'nghi phạm', 'nghi can', 'nghi can chính', 'hung thủ', 'đối tượng', 'đối tượng truy nã', 'kẻ chủ mưu', 'nghi phạm chính', 'kẻ cầm đầu', 'tử tù', 'phạm nhân', 'can phạm', 'trùm ma túy', 'ông trùm', 'bà trùm', 'tướng cướp', 'tú bà'],
  ['chủ nhiệm đề tài', 'tác giả', 'nhóm tác giả', 'đồng tác giả', 'chủ nhân', 'chủ biên'],
  ['lãnh tụ', 'nhà cách mạng', 'chiến sĩ cách mạng', 'chí sĩ', 'danh tướng', 'danh nhân', 'nhà yêu nước', 'nhà lãnh đạo cách mạng', 'danh y', 'đại danh y'],
];
