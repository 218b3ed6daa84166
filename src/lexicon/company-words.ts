/** company-words: words that stand in lower case inside proper names of companies, schools and offices ("Công ty may Hansea"). */
import { fold } from '../text/fold.ts';

/** Legal forms and shortenings that are no name by themselves (folded). */
export const FORMS: ReadonlySet<string> = new Set(
  'tnhh cp cptm cpsx cpxd cpđt mtv tm dv sx xnk xk nk tmcp sxtm tmdv tv ctcp đt xd thpt thcs th mn ptdtnt đktn'.split(
    ' ',
  ),
);

/** Forms and kinds in words, two syllables each, that are no name by themselves (folded). */
export const FORM_WORDS: ReadonlySet<string> = new Set([
  'cổ phần', 'trách nhiệm', 'hữu hạn', 'thành viên', 'liên doanh', 'mầm non', 'mẫu giáo', 'tiểu học', 'đại học', 'cao đẳng', 'trung cấp', 'trung học', 'phổ thông', 'cơ sở', 'liên cấp',
]); // biome-ignore format: one vocabulary, one line

/** Is the token a legal form, or the first syllable of one ("CP", "Cổ phần")? */
export const isForm = (token: { readonly fold: string } | undefined): boolean =>
  token !== undefined && (FORMS.has(token.fold) || token.fold === 'cổ' || token.fold === 'trách');

/** Legal forms and branches of trade. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  (
    'cổ phần trách nhiệm hữu hạn một hai thành viên liên doanh tư nhân nhà nước thương mại dịch vụ sản xuất xây dựng đầu tư phát triển ' +
    'xuất khẩu nhập may mặc dệt da giày giầy điện tử cơ khí chế biến thủy sản hải nông lâm nghiệp công nghiệp thực phẩm dược phẩm ' +
    'vận tải du lịch quốc tế kỹ thuật số bán lẻ môi trường đô thị cấp thoát nước cao su xi măng thép than khoáng gỗ giấy nhựa bao bì ' +
    'in ấn viễn thông bưu điện chính phân bón hóa chất bia rượu giải khát sữa thuốc lá mía đường lốp ô tô xe khách buýt taxi vệ sinh ' +
    'quản lý khai thác công trình thủy lợi giống cây trồng vật tư thiết bị y tế giáo dục phần mềm tin học truyền hình cáp sợi len vải sắt ' +
    'cấp xăng dầu khí điện lực tư vấn thiết kế lắp máy đóng tàu vàng bạc đá quý bảo hiểm kinh doanh mua bán mỏ lò nhà máy phụ tùng linh kiện thức ăn gia súc chăn nuôi công ích hạ tầng khu chiếu sáng cây xanh thoát nước sạch lâm sản ôtô địa ốc bất động cơ giới tuyển men xây lắp thêu đan nội thất hàng không nổ mìn khoan tiêu dùng nước thông tin thiết kế giống sách ' +
    'bốc xếp dỡ tuyển trực thăng máy bay vũ trụ đào chống lò tơ tằm dâu bông lụa thêu đan nhuộm xe lửa đường sắt nón mũ túi xách vali nệm đệm chăn ga gối sành kính inox nhôm đồng kẽm đúc cán ốc vít khóa bếp quạt đèn dây pin loa mì bún phở gạo lúa ngô sắn đậu dừa mắm muối tôm cá thủy sản đông lạnh mật ong yến sào kem sơn keo ví phân lân đạm nung chảy gạch ngói gốm sứ thủy tinh ắc quy bánh kẹo đồ hộp cà phê chè hồ tiêu hạt điều phát hành văn phòng phẩm di động thang quảng cáo truyền thông giao nhận kho vận cảng biển hàng hải rau an toàn nông sản hữu cơ xổ số kiến thiết lọc ethanol'
  )
    .split(' ')
    .map(fold),
);

/** Kinds of schools, hospitals and centres. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  (
    'tiểu học trung cơ sở phổ thông mầm non mẫu giáo đại cao đẳng cấp nghề dạy chuyên nghiệp vụ kỹ thuật dân tộc nội trú bán công lập liên ' +
    'quốc gia quốc tế đa khoa sản nhi phụ mắt y tế giới thiệu việc làm tư vấn pháp luật văn hóa thể thao lao động công nghiệp điều dưỡng phục hồi chức năng pháp luật xã hội nhân văn tự nhiên nhiệt đới nông dân thị trường dược học cổ truyền kinh tế thực phẩm tài chính ngân hàng nông lâm thủy lợi bách khoa thường xuyên thương mại tư thục dân lập mỹ thuật sân khấu điện ảnh kiểm định huấn luyện an toàn vệ sinh dự phòng kiểm soát bệnh tật ' +
    'sư phạm ngoại ngữ thương giao thông vận tải kiến trúc xây dựng mỏ luật báo chí tuyên truyền hàng hải bưu chính viễn công nghệ thông tin khoa dầu khí lâm thể dục du lịch công trình đô thị tài nguyên môi trường'
  )
    .split(' ')
    .map(fold),
);
