/**
 * given-names: the syllables that middle and given names are made of. They tell where a name ends ("Đỗ Kim Hội | Với những …")
 * and whether a short mention can be a name at all ("bà Hằng").
 */
import { fold } from '../text/fold.ts';

const setOf = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(fold));

/** Middle names that hardly occur outside names of persons. */
export const TELLING_MIDDLE_NAMES: ReadonlySet<string> = setOf([
  'Thị Văn Đình Hữu Bá Khắc Viết Xuân Đức Ngọc Duy Thế Sỹ Trọng Quốc',
]);

/** Places in a row of children, which southern given names are told apart by ("ông Tư Hoàn"). */
export const BIRTH_ORDER: ReadonlySet<string> = setOf(['Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Út Cả Bé']);

/** Syllables of names that stand alone for bodies, countries and other things too ("Đoàn cho biết", "Mỹ nói"). */
export const TELLING_NOTHING: ReadonlySet<string> = setOf([
  'Việt Hội Đoàn Đảng Viện Trường Sở Ban Bộ Công Tổng Mỹ Nga Đức Ý Nhật Hàn Anh Trung Quân Phòng Tổ Cơ Khu Tết Xuân Hạ Thu Đông Bắc Nam Toàn Nhị Năm Hai',
  'Đài Đội Phường Quận Xá Phố Quốc Dân Cán Người Ngân Nữ Thủ Thành Thị Tỉnh Sự Cảnh Giáo Nhà Chính Chi Chủ Quản Cục Vụ Hiện Sau Trước Cụ Cư Kết Tân Điều Đại Đồng Khoa Học Truyền Quyết Hành Dược Khai Liền',
]);

/** Syllables of middle and given names, compared folded. */
export const NAME_SYLLABLES: ReadonlySet<string> = setOf([
  'Ái An Ân Ấn Anh Ánh Ảnh Âu Bá Bắc Bách Bạch Bằng Băng Bảo Bay Bé Bền Bích Biên Biển Biện Bình Bính Bỉnh Bồng Bông Bổng Bửu Bường',
  'Ca Cả Cải Cam Cẩm Can Cần Cẩn Căn Cảnh Canh Cang Cầu Cát Chắc Chắt Chanh Chánh Chất Châm Chân Chấn Châu Chế Chi Chí Chì Chiến Chiểu Chiêu',
  'Chín Chinh Chính Chỉnh Chúc Chung Chủng Chương Chước Chuyên Chuyền Cơ Công Cốc Cúc Cung Cư Cứ Cự Cương Cường Cửu Da Dần Dậu Danh Dân Diễm',
  'Diên Diện Diệp Diễn Diệu Dịu Dinh Doan Doãn Doanh Du Dư Dụ Dục Dung Dũng Dụng Dưỡng Dương Duẩn Duân Duệ Duy Duyên Duyến Duyệt Đa Đã Đài Đại Đam',
  'Đàm Đãm Đáng Đạm Đan Đán Đản Đang Đăng Đằng Đẳng Đặng Đảng Đào Đạo Đạt Đắc Đắng Đậm Đê Đệ Đề Đèn Đến Điểm Điền Điển Điện Điệp Điểu Điều Định Đỉnh Đình',
  'Đoài Đoan Đoàn Đô Độ Đồ Đổ Đối Đồi Đôn Đông Đồng Đống Động Đởm Đơn Đua Đức Đực Đường Đương Đượm Đính Gái Gấm Gia Giác Giai Giám Giàng Giang Giáo Giáp Giàu',
  'Giỏi Hà Hạ Hải Hai Hàm Hạnh Hanh Hành Hào Hảo Hạo Hân Hằng Hảng Hạng Hãn Hán Hậu Hiên Hiến Hiển Hiền Hiện Hiếu Hiệu Hiểu Hiệp Hiệt Hinh Hình Hoa Hòa Hóa Hỏa Hoạch',
  'Hoan Hoàn Hoán Hoàng Hoành Hoạt Hoài Hội Hối Hỗ Hồ Hòe Học Hồng Hợi Hợp Hớn Hớt Huân Huấn Huân Huê Huế Huệ Hùng Huỳnh Hưng Hương Hường Hướng Hưởng Hưu Hữu Hựu',
  'Huy Huyên Huyền Huyện Hy Hỷ Kha Khá Khả Khải Khái Khang Kháng Khanh Khánh Khắc Khâm Khê Khiêm Khiết Khiêu Khim Khoa Khoan Khoát Khôi Khởi Khương Khuê Khuyên Khuyến',
  'Kiểm Kiên Kiện Kiệt Kiều Kiệm Kim Kính Ký Kỳ Kỷ Kỹ Kiến La Lạc Lai Lài Lam Lãm Lâm Lan Lân Lãng Lăng Làn Lanh Lành Lãnh Lập Lắm Lê Lệ Lễ Lết Lịch Liêm Liên Liễn Liệu',
  'Liễu Linh Lĩnh Lình Lịnh Loan Loát Lộc Lợi Long Lộ Lô Lụa Lục Luân Luận Luật Lực Lữ Lương Lượng Lường Lưu Lựu Luyên Luyến Luyện Lũy Ly Lý Mai Mại Mẫn Mận Mạnh Mão Mậu Mẫu Mây Mến',
  'Mi Miên Miền Mịch Miêu Minh Mừng Mười Mùi Muội Mỹ Mơ Mô Nam Năm Nâu Năng Nên Nếp Nết Nga Ngà Ngân Ngát Ngãi Ngạn Nghi Nghị Nghĩa Nghiêm Nghiệp Nghinh Ngoan Ngoãn Ngọc Ngọ Ngôn Ngữ Ngô Ngợi',
  'Nguyên Nguyện Nguyệt Nhã Nhàn Nhạn Nhật Nhâm Nhân Nhẫn Nhậm Nhất Nhị Nhi Nhiên Nhiệm Nhinh Nho Nhơn Nhu Nhung Nhuận Nhượng Nhường Như Nhựt Ni Niệm Niên Ninh Nở Nữ Nụ Nương Oai Oanh Ơn Phái Phận',
  'Phàn Phan Phác Phát Pháp Phấn Phẩm Phê Phi Phiên Phiến Phiêu Phong Phòng Phóng Phố Phú Phụ Phúc Phục Phụng Phùng Phước Phương Phượng Phường Phiệt Quách Quan Quán Quản Quang Quảng Quyến',
  'Quân Quế Quốc Quới Quy Quý Quỳ Quỳnh Quyên Quyền Quyết Quyến Rạng Rin Rõ Sa Sắc Sáng Sang Sáu Sâm Sầm Sen Siêm Sim Sinh Sính Soan Soạn Sơn Sông Song Sự Sửu Suất Sương Sướng Sử Sỹ Sĩ Tài Tám Tâm',
  'Tân Tấn Tần Tạo Tảo Tạ Tất Tập Tẫn Tăng Tạng Tế Thạc Thạch Thái Thám Thảnh Thân Thận Thanh Thành Thạnh Thao Thảo Thạo Thắm Thắng Thăng Thặng Thậm Thấm Thất Thế Thể Thêm Thê Thêu Thi Thì Thị Thìn',
  'Thiên Thiện Thiết Thiệp Thiều Thiệu Thiệm Thịnh Thoa Thoại Thoan Thọ Thơ Thời Thơm Thơi Thới Thỏa Thông Thống Thu Thư Thứ Thụ Thức Thực Thuật Thuần Thuận Thục Thùy Thúy Thủy Thụy Thưởng Thường Thương Thượng',
  'Thuyên Thuyền Thuyết Thuyết Tiềm Tiên Tiến Tiệp Tiếp Tiết Tiêu Tiếng Tình Tính Tĩnh Tịnh Tín Tích Toàn Toán Toản Toại Tô Tố Tôn Tòng Tông Tống Tới Trà Trạch Trác Trai Trâm Trấn Trân Trang Tráng',
  'Tranh Tràng Trầm Tri Trí Trị Triều Triệu Triết Triển Trinh Trình Trịnh Trọng Trôi Trở Trúc Trực Trung Trứ Truyền Trưng Trường Trưởng Trương Trượng Tú Tứ Tư Từ Tự Tuân Tuấn Tuất Tuế Tuệ Tùng Tung Tước Tường',
  'Tượng Tương Tưởng Tuy Tuyên Tuyến Tuyền Tuyển Tuyết Tuyệt Tý Tỵ Tỉnh Tửu Ty Út Ước Uyên Uyển Uy Ứng Vân Văn Vấn Vận Vàng Vạn Vang Vẻ Vệ Vĩ Vi Viên Viễn Viện Viết Việt Vinh Vĩnh Vịnh Vóc Vọng Vũ Vụ Vui Vững',
  'Chuẩn Cầm Dược Khai Thản Liền Thuân Diệm Vường Vượng Vương Vỹ Vy Xá Xuân Xuất Xuyên Xuyến Xoan Xinh Xướng Xương Ý Yên Yến Yểm Yêm Ả Oánh Huyến Khiên Kỉnh Sanh Chiên Chè Cọt Tẹo Thỏ Nhớ Nhỏ Đẹp Đợi Đôi Đủ Thép Thiềng Phúng Khuy Nhiễm',
]);
