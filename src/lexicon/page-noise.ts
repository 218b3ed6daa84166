/**
 * page-noise: what news pages print around an article. Phrases are compared folded, as whole lines unless said otherwise,
 * with a final colon, arrow, ellipsis or count in brackets left out.
 */
import { fold } from '../text/fold.ts';

const folded = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .split('\n')
      .map(fold)
      .filter((line) => line !== ''),
  );

/** Folds the openings of lines; a space at their end stays, because it ends a word. */
const foldedOpenings = (openings: readonly string[]): readonly string[] =>
  openings.map((opening) => fold(opening) + (opening.endsWith(' ') ? ' ' : ''));

/** Heads of lists of other articles. What follows them is related. */
export const RELATED_HEADS = folded(`
  Có thể bạn quan tâm
  Có thể bạn thích
  Bạn có thể quan tâm
  Có thể bạn chưa biết
  Nên xem
  Nên đọc
  Tin khác
  Đang HOT
  Mời độc giả xem thêm video
  Mời bạn đọc xem thêm video
  Xem nhiều nhất
  Đọc nhiều nhất
  Các bài viết cùng chuyên mục
  Bài viết cùng chuyên mục
  Các tin khác
  Tin bài khác
  Bài khác
  Bài viết khác
  Các bài viết khác
  Các bài khác
  Tin tức khác
  Tin cùng chuyên mục
  Cùng chuyên mục
  Bài cùng chuyên mục
  Tin trong chuyên mục
  Tin cùng loại
  Tin cùng sự kiện
  Tin liên quan
  Tin, bài liên quan
  Tin bài liên quan
  Tin tức liên quan
  Các tin liên quan
  Bài liên quan
  Bài viết liên quan
  Nội dung liên quan
  Liên quan
  Tin nổi bật
  Bài nổi bật
  Nổi bật
  Xem thêm
  Xem tiếp
  Xem nhiều
  Xem nhiều nhất
  Đọc thêm
  Đọc tiếp
  Đọc nhiều
  Đọc nhiều nhất
  Tin đọc nhiều
  Tin xem nhiều
  Bài đọc nhiều
  Đừng bỏ lỡ
  Mới nhất
  Tin mới
  Tin mới nhất
  Tin mới hơn
  Tin cũ hơn
  Những tin mới hơn
  Những tin cũ hơn
  Các tin mới hơn
  Các tin cũ hơn
  Bài mới nhất
  Tin tức mới nhất
  Tiêu điểm
  Tin tiêu điểm
  Được quan tâm nhất
  Video đang xem nhiều
  Video nổi bật
  Video
  Multimedia
  Gợi ý cho bạn
  Dành cho bạn
  Đề xuất cho bạn
  Đang được quan tâm
  Tin 24h
  Thời sự trong ngày
  Dòng sự kiện
  Sự kiện
  Cùng tác giả
  Bài cùng tác giả
  Related articles
  Related posts
  Read more
`);

/** Controls, navigation and empty heads that are no part of any article. */
export const CONTROLS = folded(`
  Trang chủ
  Phiên bản di động
  Chú thích ảnh
  Phiên bản mobile
  Giao diện di động
  Lên đầu trang
  Về đầu trang
  Lên top
  Back to top
  Nguồn
  Nguồn tin
  Source
  Bình luận
  Viết bình luận
  Viết bình luận mới
  Gửi bình luận
  Gửi ý kiến
  Gửi phản hồi
  Phản hồi
  Thảo luận
  Ý kiến
  Ý kiến bạn đọc
  Ý kiến của bạn
  Ý kiến phản hồi
  Bạn đọc bình luận
  Nhập mã xác nhận
  Write a comment
  Leave a comment
  Leave a reply
  Comments
  Chia sẻ
  Chia sẻ bài viết
  Chia sẻ bài viết này
  Chia sẻ Facebook
  Chia sẻ Zalo
  Chia sẻ Twitter
  Chia sẻ qua email
  Share
  Tweet
  Facebook
  Twitter
  Zalo
  Email
  Youtube
  Tiktok
  icon facebook
  icon zalo
  icon twitter
  Theo dõi trên Google News
  Theo dõi chúng tôi
  Thích
  Like
  Lưu
  Lưu bài
  Lưu bài viết
  Copy link
  Sao chép liên kết
  In
  In trang
  In bài viết
  In bài này
  Bản in
  Print
  Gửi email
  Gửi cho bạn bè
  Gốc
  Đọc bài viết
  Nghe đọc bài
  Nghe bài viết
  Cỡ chữ
  A A
  A- A+
  A+ A-
  A- A A+
  aa
  Chế độ ban đêm
  Chế độ ban đêm OFF
  Lượt xem
  Lượt truy cập
  Khách online
  Đang truy cập
  Liên kết website
  Liên kết web
  Đăng nhập
  Đăng ký
  Tìm kiếm
  Menu
  Liên hệ
  Liên hệ quảng cáo
  Quảng cáo
  Giới thiệu
  Sơ đồ trang
  Sơ đồ site
  RSS
  Tòa soạn
  Từ khóa
  Từ khoá
  Tag
  Tags
  Thẻ
  Chủ đề
  Đánh giá
  Quay lại
  Trở về
  Trang trước
  Trang trước Trang kế
  Trang trước Trang sau
  Trang sau
  Tiếp theo
  Trước
  Hủy
  Tải thêm
  Loading
  Advertisement
  Skip to content
  Toggle navigation
  TTO Media
  Nam miền Bắc
  Nữ miền Bắc
  Nam miền Nam
  Nữ miền Nam
`);

/** A line that begins with one of these is a control whatever follows. */
export const CONTROL_OPENINGS: readonly string[] = foldedOpenings([
  '©', '®', 'copyright', 'bản quyền thuộc', 'giữ bản quyền', 'ghi rõ nguồn', 'nguồn:', 'nguồn :', 'nguồn tin:', 'source:',
  'từ khóa:', 'từ khoá:', 'tag:', 'tags:', 'thẻ:', 'chủ đề:', 'lượt xem:', 'lượt truy cập:', 'số lượt xem:', 'lượt đọc:',
  'khách online', 'hotline', 'đường dây nóng:', 'điện thoại:', 'email:', 'e-mail:', 'fax:', 'địa chỉ:', 'giấy phép số',
  'giấy phép hoạt động báo', 'tổng biên tập:', 'phó tổng biên tập:', 'tổng thư ký tòa soạn:', 'phụ trách:',
  'chịu trách nhiệm nội dung', 'cơ quan chủ quản:', 'trở thành người đầu tiên', 'email của bạn sẽ không', 'bình luận (',
  'ý kiến (', 'có 1 kết quả', 'deprecated:', 'warning:', 'notice:', 'fatal error', '[email', '-->', '|  |', '![',
  'http://', 'https://', 'www.', 'thông tin tòa soạn', 'hãy là người đầu tiên', 'cỡ chữ',
]); // biome-ignore format: openings are read as one list

/** A line that begins with one of these is a control where it is short and no sentence. */
export const SHORT_CONTROL_OPENINGS: readonly string[] = foldedOpenings([
  'chia sẻ ', 'theo dõi ', 'bấm ', 'mời độc giả', 'mời quý vị', 'mời bạn đọc', 'vui lòng ', 'logo ', 'được quan tâm nhất',
  'bản quyền', 'icon ', 'xem bản ', 'quay lại ', 'trở về ', 'đăng nhập ', 'đăng ký ',
]); // biome-ignore format: openings are read as one list

/** The openings after which the article is over: what stands below is the page's. */
export const END_OPENINGS: readonly string[] = foldedOpenings([
  '©', '®', 'copyright', 'bản quyền thuộc', 'bình luận (', 'ý kiến bạn đọc (', 'phản hồi (', 'write a comment', 'leave a ',
  'tổng biên tập:', 'phó tổng biên tập:', 'trở thành người đầu tiên', 'hãy là người đầu tiên', 'cơ quan chủ quản:',
]); // biome-ignore format: openings are read as one list

/** Whole lines of the same kind. */
export const END_LINES = folded(`
  Bình luận
  Viết bình luận
  Viết bình luận mới
  Gửi bình luận
  Gửi phản hồi
  Gửi ý kiến
  Phản hồi
  Ý kiến bạn đọc
  Bạn đọc bình luận
  Write a comment
  Comments
`);

/** How sites name the page their ways begin at. */
export const HOME_PAGES = folded(`
  Trang chủ
  Trang nhất
  Trang Nhất
  Home
`);

/** Names of the sections of newspapers and union sites, printed alone above a title or under a text. */
export const SECTIONS = folded(`
  Xã hội
  Kinh tế
  Kinh doanh
  Chính trị
  Chính trị - Xã hội
  Thời sự
  Pháp luật
  Thế giới
  Quốc tế
  Đời sống
  Nhà đất
  Bất động sản
  Giáo dục
  Y tế
  Sức khỏe
  Văn hóa
  Văn hóa - Xã hội
  Giải trí
  Thể thao
  Khoa học
  Công nghệ
  Du lịch
  Môi trường
  Giao thông
  An sinh
  Việc làm
  Lao động
  Lao động - Việc làm
  Công đoàn
  Hoạt động công đoàn
  Tin hoạt động
  Tin công đoàn
  Tin tức
  Tin tức - Sự kiện
  Tin tức sự kiện
  Tin trong nước
  Trong nước
  Tin nổi bật
  Tin địa phương
  Tin cơ sở
  Bạn đọc
  Nhịp sống
  Nhịp sống trẻ
  Phóng sự
  Đoàn thể
  Xây dựng Đảng
  Thi đua - Khen thưởng
  Tấm lòng vàng
  Nữ công
  Chính sách
  Chính sách - Pháp luật
  Tư vấn pháp luật
  Gương sáng
  Người tốt việc tốt
  Người tốt - việc tốt
  Nhịp cầu công đoàn
  Quan hệ lao động
  Công nhân
  Đời sống công nhân
  Đời sống công đoàn
  Công đoàn cơ sở
  Biển, đảo Việt Nam
  Biển đảo
  Biển đảo quê hương
  Xây dựng Đảng
  Chính trị - Xây dựng Đảng
  Tin hoạt động công đoàn
  Tin hoạt động cơ sở
  Hoạt động công đoàn cơ sở
  Tuyên giáo
  Tổ chức
  Văn hóa - Thể thao
  Văn hóa - Giải trí
  Dân sinh
  Pháp luật - Bạn đọc
  Dân tộc - Tôn giáo
  Ảnh
  Video
  Infographic
  Podcast
  Đô thị
  Nông thôn mới
  Thị trường
  Doanh nghiệp
  Ngân hàng
  Tài chính
  An ninh
  Quân sự
  Địa phương
`);

/** The words that may stand beside date and time in a dateline. */
export const DATELINE_WORDS = folded(`
  thứ
  hai
  ba
  tư
  năm
  sáu
  bảy
  bẩy
  chủ
  nhật
  cn
  t2
  t3
  t4
  t5
  t6
  t7
  ngày
  tháng
  giờ
  phút
  lúc
  vào
  cập
  nhật
  lần
  cuối
  đăng
  đăng lúc
  gửi
  xuất
  bản
  phát
  hành
  thời
  gian
  gmt
  utc
  am
  pm
  sa
  ch
  lượt
  xem
  đọc
  view
  views
  trước
  việt
  nam
  posted
  updated
  on
  at
  người
  bài
  viết
  quản
  trị
  đã
  tác
  giả
  bởi
  online
  điện
  tử
`);
