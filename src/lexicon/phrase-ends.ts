/**
 * phrase-ends: the words that end a Vietnamese noun phrase. Function words end it always; verbs of two syllables end it too,
 * for the noun they might modify is then a clause of its own ("200 công nhân | tham gia hội thi").
 */
import { type PairSet, pairSet, wordSet } from '../text/word-set.ts';

/** One-syllable words that no noun phrase of a counted thing goes across. */
export const FUNCTION_WORDS: ReadonlySet<string> = wordSet(`
  của, tại, ở, cho, với, trong, ngoài, trên, dưới, từ, đến, tới, do, bởi, để, được, bị, đã, đang, sẽ, vừa, mới, là, hoặc, hay,
  đạt, theo, về, khi, nếu, thì, mà, nhưng, song, vào, ra, lên, bằng, cùng, gồm, nên, vì, nhằm, nhân, qua, sau, trước, giữa, bên,
  này, đó, kia, ấy, trên, cũng, đều, vẫn, còn, không, chưa, chỉ, rất, hơn, gần, khoảng, như, có, cả, mỗi, mọi, từng, các, những,
  số, năm, tháng, ngày, thuộc, đi, đến, đến nay, nhận, tặng, trao, dự, thi, tham, giúp, mua, bán, xin, gửi, nộp, chiếm, tăng,
  giảm, vượt, ký, học, hiến, ăn, uống, sống, chết, ốm, góp, chia, mang, đưa, đón, lấy, làm, thăm, khám, nói, cần, phải, muốn,
  nghỉ, nhờ, thông, trị, lần, xấp, ít, nhiều, tốt, lại, xuống, rồi, ngay, hiện, nay, bao, kèm, ủng, dành, khởi, thực, tổ, hỗ, tuy,
  so, ước, tức, nữa, luôn, thường, cứ, nào, gì, ai, đâu, thế, vậy, tương, ứng, đầu, cuối, ngoại, trừ, toàn, cấp, đòi, nuôi, trở,
  nằm, rơi, văng, lọt, chịu, đứng, nêu, kể, càng, khiến, gây, bỏ, gặp, mắc, tìm, vay, thuê, trả, cử, hưởng, đăng, dẫn, đả, đành, giam,
  sắp, cưới, chở, tốn, trực, mất, chờ, khác, tự, tôi, mình, chúng, dùng, đẩy, chạy, ngồi, đây, giá, một, đóng, chìm, hỏng, chạm, vỡ, bắt, bắn, đánh, đập, gọi, hỏi, đợi, nhường, thở, khóc, lội, ghé, lui, chật, bấp, rời, ùa, thôi, dạt, xảy, gạ, sang
`);

/** One-syllable words of that list that go on when they are part of these pairs: "làm việc" is a verb, "học sinh" a noun. */
export const NOUN_PAIRS: PairSet = pairSet(`
  học sinh, học viên, học bổng, học vụ, học tập, dự án, dự thảo, dự toán, nhân viên, nhân dân, nhân sự, nhân khẩu, nhân lực, nhân đạo, nhân văn, trước mắt,
  chính sách, chính thức, chính quy, chính trị, chính quyền, làm việc, tham luận, thi đua, thi đấu, thông tin, năm nhất, cần thiết, hiện vật, hiện đại,
  bên trong, mới thành, công tác, thường trực, thường xuyên, thực phẩm, thực hành, chia sẻ, tăng cường, số hóa, cấp cứu, cấp thoát,
  toàn diện, toàn cầu, toàn thời, nghỉ dưỡng, nghỉ hưu, đầu tư, đầu mối, đầu tiên, giảm giá, giảm nghèo, trợ cấp, phụ cấp, thắc mắc, đồ uống, đồ ăn, thức ăn, thức uống, suất ăn, bữa ăn, tiền ăn, miệng ăn, trung cấp, cao cấp, sơ cấp, đi lại, không khí, thăm khám, phải thu, phải nộp, phải trả,
  phải đóng, doanh số, chỉ số, hệ số, đại học, khoa học, trung học, tiểu học, cao học, y học, hàng đầu, ban đầu, mỹ nhân, danh nhân, nghệ nhân, pháp nhân,
  tư nhân, thương nhân, cử nhân, cử tri, tiền vay, vốn vay, nhà thuê, công tác viên, tổ trưởng, tổ phó, bằng khen, không gian, không tử, tốt nghiệp, mức sống, đời sống, cuộc sống, trực tuyến, trực tiếp, trực thăng, trực quan, trực ban, trực ca, mất mát, mất tích, khác nhau, tự quản, tự vệ, tự do, tự chọn, tự nguyện, tự động, tự chủ, tự túc, tự lập, gia đình mình,
  chậm đóng, truyền thông, tự tháp, mức đóng, phí đóng, tiền đóng, hậu cần, huyết tương, hóa học, hạt nhân, toàn thể, máy thở, người dùng, lượt gọi, ghế ngồi, ghế chờ, bảng giá, mức giá, báo giá, khung giá,
  nhẫn cưới, váy cưới, ảnh cưới, điểm chạm, đường chạy, đóng gói, đóng tàu, đóng hộp, giá trị, giá rẻ, giá cả, giá sách, giá kệ, đấu giá, giá đỡ, ổn giá, tiêu dùng, đồ dùng, vật dùng, chạy bộ, chạy thận, đánh giá, đánh cá, lễ cưới, đám cưới, áo cưới, cuộc gọi, câu hỏi, phòng chờ, xe chạy, bàn ngồi, xe đẩy, tham mưu, ăn uống, thuộc da, ký kết, đón tiếp, ủng hộ, nước ngoài, ngoài nhà, ngoài quốc, sang trọng, sang nhượng, sang chiết
`);

/** Verbs of two syllables (folded) that begin the clause behind a counted noun. */
export const VERBS: PairSet = pairSet(`
  tham gia, tham dự, góp mặt, kết hợp, tham quan, tổ chức, đăng ký, đặt câu, hoàn thành, thực hiện, triển khai, hoạt động, trở lại, trở về, hồi hương, đi làm,
  làm việc, thành lập, xây dựng, sinh hoạt, sinh sống, hỗ trợ, biểu dương, khen thưởng, tuyên dương, phấn đấu, phối hợp, vận động,
  ủng hộ, đóng góp, quyên góp, phát động, hưởng ứng, chúc mừng, thi đấu, tranh tài, tiêu thụ, sản xuất, tiếp tục, tiến hành,
  đề nghị, kiến nghị, yêu cầu, đề xuất, đề ra, phục vụ, đáp ứng, chăm lo, chăm sóc, bảo vệ, thu hút, trị giá, tổng giá, tổng trị, tương đương, chấp hành,
  trực thuộc, đến từ, liên quan, xuất hiện, diễn ra, tạo ra, làm lợi, mang lại, đem lại, góp phần, nâng cao, tập trung, bao gồm,
  quản lý, giám sát, hướng dẫn, báo cáo, chủ trì, phân bổ, thiệt mạng, tử vong, mắc bệnh, bị thương, nhập viện, lao động sản, gặp khó, ký kết, trao tặng,
  kết nạp, giới thiệu, bồi dưỡng, học tập, theo dõi, quán triệt, tuyên truyền, nghiên cứu, nhất trí, bầu ra, thống nhất, tích cực, đồng loạt,
  ra đời, ra mắt, ra quân, khởi công, khánh thành, bàn giao, chưa kể, không kể, trong đó, ngoài ra, đồng thời, nhân dịp, dịp tết, dịp lễ, xếp loại, hiện đang,
  thường xuyên, đảm bảo, bảo đảm, sử dụng, áp dụng, cải thiện, phát triển, tăng trưởng, giải quyết, xử lý, phản ánh, đối thoại, nghỉ việc,
  hy sinh, mất việc, thất nghiệp, thiếu việc, đình công, ngừng việc, tốt nghiệp, xuất khẩu, nhập khẩu, xuất sang, ban hành, tham mưu, nhận được,
  được tặng, thông qua, nỗ lực, cố gắng, vinh dự, xứng đáng, xúc động, chia sẻ, cho biết, cho rằng, khẳng định, bày tỏ, trải qua, kéo dài, chờ đợi, quyết định, phục kích, tối đa, bình quân, trung bình, đại diện, điều chỉnh, gồng gánh, cam kết, ngộ độc, phát hiện, chất đầy, chất đống, thay phiên, luân phiên, chuẩn bị, lựa chọn, quyên tặng, đối với, trở lên, trở xuống, trở đi, đại diện cho, khởi kiện, làm căn, điều trị, khắc phục, cộng thêm, xuất phát, tăng thêm, nhấn mạnh, hoan nghênh, đồng ý, cam đoan, tuyên bố
`);

/** What only people and bodies do: behind a noun for them these begin a clause, behind another they tell its kind ("đơn khiếu nại"). */
export const DEEDS: PairSet = pairSet(`
  thương lượng, nâng mức, nâng lương, nâng bữa, trích nộp, trích đóng, trích lập, trích quỹ, chi trả, chi hỗ, trốn đóng, chậm nộp, nợ bảo, nợ bhxh, nợ đọng, nợ kinh,
  nợ lương, nợ tiền, tuân thủ, tạm dừng, tạm ngừng, ngừng hoạt, ngừng sản, sa thải, cắt giảm, bố trí, tuyển dụng, tuyển thêm,
  lâm vào, vươn lên, xung phong, đồng hành, chung tay, sẻ chia, chung sức, cưu mang, động viên, khích lệ, khuyến khích, tôn vinh, vinh danh, suy tôn,
  bình chọn, bầu chọn, trúng cử, đắc cử, tái cử, đề cử, đề bạt, chuyển công, luân chuyển, lãn công, phản đối, khiếu nại, tố cáo, kiện ra, giành giải,
  đoạt giải, ghi danh, viết đơn, lập hồ, lập danh, lập kế, xây, trồng cây, trồng mới, trồng được, dọn vệ, dọn dẹp, quay lại, quay về, chữa bệnh,
  túc trực, thức trắng, chuyển giao, chuyển đổi, trình bày, phát biểu, lắng nghe, ghi nhận, tiếp nhận, tiếp cận, tiếp thu, giải đáp, trợ giúp, bênh vực,
  đỡ đầu, kết nghĩa, giao lưu, vui tết, đón tết, lưu trú, tạm trú, cư trú, định cư, kết hôn, nhiễm bệnh, hoàn tất, hoàn thiện, kiện toàn, củng cố, duy trì,
  mở rộng, thu hẹp, sáp nhập, hợp nhất, thụ hưởng, lĩnh thưởng, thanh toán, quyết toán, thẩm định, phê duyệt, công bố, công khai, niêm yết, cải tiến
`);

/** Heads of people that no word behind them describes: what follows is their clause or whose they are. */
export const CLOSED_HEADS: ReadonlySet<string> = wordSet(
  'vợ chồng, mẹ con, bố con, cha con, bà cháu, ông cháu, bố mẹ, cha mẹ',
);

/** Before a name in capitals these say who someone is. */
export const HONORIFICS: ReadonlySet<string> = wordSet('ông, bà, anh, chị, cô, chú, bác, em, thầy');

/** Heads of one syllable whose verb behind them tells what kind of event it is: "3 cuộc đối thoại", "4 đợt tìm kiếm". */
export const EVENT_HEADS: ReadonlySet<string> = wordSet('cuộc, buổi, đợt, lần, mùa, lượt');

/** Verbs that name such an event. */
export const ACTS: PairSet = pairSet(
  'tổ chức, tìm kiếm, kiểm tra, giám sát, tuyên truyền, đối thoại, vận động, phát động, tập huấn, bồi dưỡng, sinh hoạt, tham quan, khám bệnh, thăm hỏi, ra quân, biểu diễn, giao lưu, đình công, ngừng việc',
);
