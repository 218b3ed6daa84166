/**
 * date-cases: sentences composed for this project, as of 2024-11-22. Each mention stands in brackets with its value behind it in
 * braces; after "~" stands what a lunar day or a length is in the Gregorian calendar. What is not bracketed may not be found.
 */

/** Expressions that are found, by form. */
export const DATE_CASES = `
# days
Xe đón thợ lò [ngày 20-22/1/2025 (21-23 tháng Chạp năm Giáp Thìn)]{2025-01-20/2025-01-22} ở bến.
Lò nghỉ [từ ngày 24 đến 26/1/2025 (tức từ 25 đến 27 tháng Chạp)]{2025-01-24/2025-01-26} để sửa.
[10 ngày cuối tháng 6/2023]{2023-06-21/2023-06-30}, kho nhập 40 chuyến than.
Trong [ba tuần đầu của tháng 3 năm 2022]{2022-03-01/2022-03-21}, tổ vá 12 lưới.
Từ [đầu năm học 2021-2022]{2021/2022}, trường có bếp mới.
Công đoàn ngành họp [ngày 22/11/2024]{2024-11-22} tại hội trường.
Ai được tặng danh hiệu cao quý này cũng vui [quý này]{2024-10/2024-12}.
Quyết định ký [ngày 05.3.1998]{1998-03-05} còn hiệu lực.
Quyết định ký [ngày 5-3-1998]{1998-03-05} còn hiệu lực.
Quyết định ký [ngày 5/3/98]{1998-03-05} còn hiệu lực.
Hội nghị ([22/11]{2024-11-22}) thông qua kế hoạch.
[Hôm 12-11]{2024-11-12}, đoàn kiểm tra đến nhà máy.
[Ngày 7 tháng 5 năm 1954]{1954-05-07} là mốc lịch sử.
[Ngày hai mươi mốt tháng sáu]{2024-06-21}, báo giới họp mặt.
[Ngày 20 tháng Mười]{2024-10-20}, chị em nhận hoa.
Văn bản [ngày 1-1- 2013]{2013-01-01} đã thay đổi.
Biên bản lập [ngày 01 - 01 - 2013]{2013-01-01} còn lưu.
Biên bản lập [ngày 1 / 1 / 2013]{2013-01-01} còn lưu.
[2024-05-01]{2024-05-01} là ngày phát động.
Máy chủ ghi [2024-05-01T08:30]{2024-05-01T08:30} là giờ gửi.
[Ngày 29/2/2024]{2024-02-29} có lễ mừng thọ.
Sinh [ngày mồng 3 tháng 2 năm 1930]{1930-02-03} tại quê nhà.
[Ngày 15 tháng này]{2024-11-15} có cuộc đối thoại.
[Ngày 10 tháng sau]{2024-12-10} khai mạc lớp học.
[Ngày đầu tiên của tháng 3]{2025-03-01} là ngày hội.
[Ngày cuối cùng của năm 2023]{2023-12-31}, tổ máy chạy lại.
Hội thi khai mạc vào [ngày 5/1]{2025-01-05} tới.
Hội thi bế mạc [ngày 20/12]{2023-12-20} vừa qua.
[Ngày 2 tháng 9, 1945]{1945-09-02} mở đầu kỷ nguyên mới.
Thời hạn là [ngày 31/12/2025]{2025-12-31}; [ngày 1/1/2026]{2026-01-01} bắt đầu năm mới.
# parts of day
[Sáng 22/11]{2024-11-22}, hội nghị khai mạc.
[Chiều 15-7]{2024-07-15}, đoàn trao quà.
[Tối ngày 30/4]{2025-04-30}, pháo hoa rực trời.
[Rạng sáng 3/12]{2024-12-03}, tàu cập bến.
[Sáng sớm 5/6]{2024-06-05}, công nhân vào ca.
[Chiều tối 20/11]{2024-11-20}, mưa lớn.
[Đêm 24/12]{2024-12-24}, xưởng vẫn sáng đèn.
[Trưa nay]{2024-11-22}, bếp ăn phục vụ 900 suất.
[Sáng nay (22/11)]{2024-11-22}, đại hội bắt đầu.
[Sáng nay 22/11]{2024-11-22}, đại hội bắt đầu.
[Chiều nay, 22/11]{2024-11-22}, đại hội bế mạc.
[Chiều qua]{2024-11-21}, lãnh đạo đối thoại với công nhân.
[Tối qua]{2024-11-21}, đội văn nghệ biểu diễn.
[Sáng mai]{2024-11-23}, xe xuất phát.
[Sáng hôm qua]{2024-11-21}, tổ trưởng báo cáo.
[Tối ngày mai]{2024-11-23}, chung kết hội diễn.
[Đầu giờ chiều 12/5/2023]{2023-05-12}, đoàn đến nơi.
# near days
[Hôm nay]{2024-11-22}, phiên trọng thể bắt đầu.
[Ngày hôm qua]{2024-11-21}, đoàn đến thăm xưởng.
[Ngày mai]{2024-11-23}, hội thi bước vào chung kết.
[Hôm kia]{2024-11-20} mưa lớn, xưởng ngập.
[Ngày kia]{2024-11-24} sẽ có lương.
# weekdays
[Thứ Bảy (23/11)]{2024-11-23}, công ty đi dã ngoại.
[Thứ Hai tuần sau]{2024-11-25}, xưởng chạy lại.
[Hôm thứ Tư]{2024-11-20}, chủ tịch công đoàn tiếp đoàn viên.
[Chiều thứ Sáu tuần này]{2024-11-22}, lớp học bế giảng.
[Thứ Bảy ngày 23/11]{2024-11-23} tới có hội thao.
Lớp học mở vào [sáng Chủ nhật]{2024-11-24}.
[Từ thứ Hai đến thứ Sáu tuần này]{2024-11-18/2024-11-22}? [Từ thứ Hai đến thứ Sáu]{2024-11-18/2024-11-22}.
[Thứ ba tới]{2024-11-26}, đoàn thanh tra quay lại.
# times
Xe xuất phát lúc [8h30]{08:30}.
Xe xuất phát lúc [8g30]{08:30}.
Xe xuất phát lúc [8h30']{08:30} tại cổng chính.
Khai mạc lúc [19 giờ 30 phút, ngày 28/7]{2024-07-28T19:30}.
Khai mạc vào hồi [9 giờ 00 ngày 12/5/2023]{2023-05-12T09:00}.
Ăn trưa lúc [11 giờ rưỡi]{11:30}.
Chuông reo lúc [11 giờ kém 15]{10:45}.
Đón khách lúc [7 giờ sáng]{07:00}.
Tan ca lúc [5 giờ chiều]{17:00}.
Tan ca lúc [10 giờ đêm]{22:00}.
Nghỉ lúc [12 giờ trưa]{12:00}.
Giao thừa điểm lúc [12 giờ đêm]{00:00}.
Họp lúc [14h chiều nay]{2024-11-22T14:00}.
Lúc [6h sáng mùng 1 Tết]{2025-01-29T06:00}, tàu chạy.
Tàu chạy lúc [20:05]{20:05}.
Tàu chạy lúc [8.30]{08:30} từ ga chính.
[Từ 8h đến 11h30 ngày 5/3/2024]{2024-03-05T08:00/2024-03-05T11:30}, đoàn làm việc.
[Từ 7h30 - 11h30]{07:30/11:30} [hằng ngày]{P1D} có người trực.
Lúc [23h59 phút ngày 31/12/2023]{2023-12-31T23:59}, đơn hàng chốt.
[Ba giờ rưỡi chiều]{15:30}, mọi người tập trung.
# stamps
[22:25 | 06/09/2022]{2022-09-06T22:25}
[06/09/2022 22:25]{2022-09-06T22:25}
[10/02/2023 | 11:11 GMT+7]{2023-02-10T11:11+07:00}
[Thứ sáu, 22/11/2024 - 10:21]{2024-11-22T10:21}
Cập nhật lúc: [14:05, 03/12/2023]{2023-12-03T14:05}
[Chủ Nhật, ngày 28/07/2024 08:00 (GMT+7)]{2024-07-28T08:00+07:00}
[01/05/2024 08:30:15]{2024-05-01T08:30:15}
# months
Báo cáo [tháng 11/2024]{2024-11} đã gửi.
Báo cáo [tháng 10-2021]{2021-10} đã gửi.
Báo cáo [tháng 7.2013]{2013-07} đã gửi.
Báo cáo [tháng 5 năm 2023]{2023-05} đã gửi.
Báo cáo [tháng Năm]{2024-05} đã gửi.
Báo cáo [tháng Mười một năm 2023]{2023-11} đã gửi.
Trong [tháng 9]{2024-09} vừa qua, toàn ngành kết nạp 320 đoàn viên.
[Cuối tháng 10]{2024-10}, dự án khởi công.
[Đầu tháng 3]{2025-03} tới, lớp học khai giảng.
[Giữa tháng 10/2023]{2023-10}, kho hàng cháy.
[Cuối tháng 7]{2024-07} năm nay, đại hội diễn ra.
[Tháng này]{2024-11}, quỹ chi 300 triệu đồng.
[Tháng trước]{2024-10}, quỹ chi 200 triệu đồng.
[Đầu tháng tới]{2024-12} sẽ có kết quả.
[Tháng 12 năm ngoái]{2023-12} có thưởng.
[Tháng đầu năm 2017]{2017-01}, sản lượng tăng.
Đến [6/2023]{2023-06}, đơn vị có 46 đoàn viên.
Trong [tháng 4, 5 và 6/2024]{2024-04/2024-06}, quỹ chi trả đủ.
# quarters and halves
Kết quả [quý I/2024]{2024-01/2024-03} vượt kế hoạch.
Kết quả [quý 2-2023]{2023-04/2023-06} vượt kế hoạch.
Kết quả [quý bốn năm 2018]{2018-10/2018-12} vượt kế hoạch.
Kết quả [quý 3 của năm 2020]{2020-07/2020-09} vượt kế hoạch.
[Quý này]{2024-10/2024-12} khó khăn hơn [quý trước]{2024-07/2024-09}.
Báo cáo [quý II và quý III/2024]{2024-04/2024-09} chậm gửi.
Báo cáo [quý III, IV/2012]{2012-07/2012-12} chậm gửi.
[6 tháng đầu năm 2020]{2020-01/2020-06}, quận kết nạp 500 đoàn viên.
[6 tháng cuối năm 2024]{2024-07/2024-12} còn nhiều việc.
[Sáu tháng đầu năm 2021]{2021-01/2021-06}, sản lượng giảm.
[9 tháng đầu năm]{2024-01/2024-09}, tỉnh có 34 doanh nghiệp mới.
[9 tháng năm 2023]{2023-01/2023-09}, tỉnh có 30 doanh nghiệp mới.
[11 tháng của năm 2023]{2023-01/2023-11}, tỉnh có 40 doanh nghiệp mới.
[3 quý đầu năm 2022]{2022-01/2022-09}, quỹ chi 5 tỷ đồng.
[Nửa đầu năm 2024]{2024-01/2024-06}, giá giảm.
[Nửa cuối năm 2019]{2019-07/2019-12}, giá tăng.
[3 tháng cuối năm 2021]{2021-10/2021-12}, lao động trở lại.
# years
[Năm 2024]{2024} là năm bản lề.
[Năm nay]{2024} khác [năm ngoái]{2023}.
[Năm tới]{2025}, xưởng mới đi vào hoạt động.
[Giữa năm 2023]{2023}, công ty cắt giảm đơn hàng.
[Đầu năm nay]{2024}, nghiệp đoàn ra đời.
Bộ luật Lao động [2019]{2019} có nhiều điểm mới.
Hiến pháp [1992]{1992} đã được sửa đổi.
Luật Công đoàn ([2012]{2012}) quy định rõ.
Tháng Công nhân [2017]{2017} có nhiều hoạt động.
Các [năm 2021]{2021}, [2022]{2022} và [2023]{2023} đều đạt.
Vào nghề [năm 95]{1995}, chị gắn bó với xưởng.
Khởi nghĩa nổ ra [năm 40]{0040}.
Chiến thắng [năm 938]{0938} mở ra thời kỳ mới.
Nhà nước ra đời [năm 207 TCN]{-0206}.
Nhà nước ra đời [năm 179 trước Công nguyên]{-0178}.
[Năm Ất Tỵ 2025]{2025} đến gần.
[Năm Giáp Thìn]{2024} có nhiều đơn hàng.
[Năm hai nghìn không trăm hai mươi tư]{2024}, xưởng mở rộng.
[Đầu 2023]{2023}, xưởng tuyển thêm người.
# decades and centuries
[Thập niên 90 của thế kỷ XX]{199X}, nhà máy đông người.
[Thập niên 80 thế kỷ trước]{198X}, nhà máy đông người.
[Những năm 1990]{199X}, nhà máy đông người.
[Cuối những năm 70]{197X}, nhà máy đông người.
[Thế kỷ XXI]{20XX} đặt ra yêu cầu mới.
Xưởng in có từ [thế kỷ 19]{18XX}.
Trống đồng có từ [thế kỷ III trước Công nguyên]{-02XX}.
# ranges
[Từ ngày 21 đến 23/11]{2024-11-21/2024-11-23}, tập huấn cho cán bộ.
[Từ ngày 3 đến hết ngày 15 tháng 8 năm 2023]{2023-08-03/2023-08-15}, ban tổ chức nhận hồ sơ.
Đại hội họp trong [3 ngày]{P3D}, [1-3/12/2023]{2023-12-01/2023-12-03}.
[Từ 28-29.5]{2024-05-28/2024-05-29}, tỉnh mở lớp tập huấn.
Giải đấu diễn ra [5-7/5/2026]{2026-05-05/2026-05-07}.
Đợt cao điểm [từ 1/1 đến 30/6/2024]{2024-01-01/2024-06-30}.
[Từ ngày 25/12/2023 đến 5/1/2024]{2023-12-25/2024-01-05}, xưởng nghỉ.
[Từ 25/12 đến 5/1]{2024-12-25/2025-01-05}, xưởng nghỉ.
[Từ tháng 5 đến tháng 8/2024]{2024-05/2024-08}, các cấp tổ chức khám sức khỏe.
[Tháng 3-5/2024]{2024-03/2024-05} là mùa cao điểm.
[Tháng 12/2023 đến tháng 2/2024]{2023-12/2024-02} là mùa thấp điểm.
[Từ quý I đến quý III/2024]{2024-01/2024-09}, đơn hàng tăng.
[Giai đoạn 2021-2025]{2021/2025}, tầm nhìn [đến năm 2030]{../2030}.
[Giai đoạn từ năm 2021 đến năm 2025]{2021/2025} là then chốt.
[Nhiệm kỳ 2023 – 2028]{2023/2028} đề ra 15 chỉ tiêu.
[Nhiệm kỳ XIII (2023-2028)]{2023/2028} đề ra 15 chỉ tiêu.
[Nhiệm kỳ mới 2025-2030]{2025/2030} đề ra 15 chỉ tiêu.
[Năm học 2023-2024]{2023/2024} kết thúc tốt đẹp.
[Niên khóa 1975 - 1979]{1975/1979} họp mặt.
Kế hoạch [2023-28]{2023/2028} đã được thông qua.
Kế hoạch [2024 -2029]{2024/2029} đã được thông qua.
Kế hoạch [5 năm]{P5Y} ([2021-2025]{2021/2025}) đã được thông qua.
[Từ năm 2019 đến nay]{2019/..}, quỹ hỗ trợ 540 nhà.
[Từ 2015 đến 2020]{2015/2020}, quỹ hỗ trợ 540 nhà.
Lễ kỷ niệm ([28/7/1929 - 28/7/2024]{1929-07-28/2024-07-28}) trang trọng.
[Từ nay đến năm 2030]{2024/2030}, sẽ xây thêm nhà ở.
[Từ nay đến cuối năm]{2024-11-22/2024-12-31}, sẽ xây thêm nhà ở.
[Từ 1/7/2024 trở đi]{2024-07-01/..}, mức lương mới áp dụng.
[Kể từ ngày 1/7/2024]{2024-07-01/..}, mức lương mới áp dụng.
[Trước năm 2015]{../2015}, phong trào còn yếu.
[Đến hết tháng 9/2024]{../2024-09}, đã có 300 đơn vị.
Khám bệnh vào các [ngày 7, 8, 9/12/2023]{{2023-12-07,2023-12-08,2023-12-09}}.
Lớp học mở [ngày 15 và 16/5/2023]{{2023-05-15,2023-05-16}}.
# relative
[5 năm qua]{P5Y ~ 2019/2024}, huyện có 620 công nhân giỏi.
[Trong 3 năm tới]{P3Y ~ 2024/2027}, sẽ xây 10.000 căn nhà.
[Mười năm qua]{P10Y ~ 2014/2024}, phong trào lớn mạnh.
[Hai tuần vừa qua]{P2W ~ 2024-11-08/2024-11-22}, đoàn đã thăm 5 xưởng.
[Tuần tới]{2024-11-25/2024-12-01}, đoàn kiểm tra làm việc.
[Tuần trước]{2024-11-11/2024-11-17}, đoàn kiểm tra làm việc.
[Cuối tuần này]{2024-11-23/2024-11-24} có hội thao.
[Cách đây 95 năm]{1929}, Công hội Đỏ được thành lập.
[3 ngày trước]{2024-11-19}, sự cố xảy ra.
[2 ngày nữa]{2024-11-24}, kết quả sẽ có.
[3 tuần nữa]{2024-12-13}, kết quả sẽ có.
# seasons, holidays, lunar
[Mùa hè năm 2022]{2022-22} rất nóng.
[Mùa hè này]{2024-22} rất nóng.
[Xuân Giáp Thìn 2024]{2024-21} ấm áp nghĩa tình.
[Xuân Đinh Dậu]{2017-21} ấm áp nghĩa tình.
[Hè 2023]{2023-22}, con công nhân về trại.
[Tết Nguyên đán Giáp Thìn 2024]{2024-02-10} đang đến.
[Tết Nguyên đán Giáp Thìn - 2024]{2024-02-10} đang đến.
[Tết Quý Mão]{2023-01-22}, công nhân về quê.
[Tết 2025]{2025-01-29}, tàu công đoàn lại chạy.
[Tết Mậu Thân 1968]{1968-01-29} đi vào lịch sử.
[Tết Dương lịch 2025]{2025-01-01} được nghỉ [một ngày]{P1D}.
Lễ [Quốc khánh 2/9]{2024-09-02} được nghỉ [2 ngày]{P2D}.
[Ngày Quốc tế Lao động 1/5]{2025-05-01} đang đến.
[Ngày Quốc tế Phụ nữ (8/3)]{2025-03-08} đang đến.
[Ngày Môi trường thế giới 5.6]{2024-06-05} được hưởng ứng.
[Ngày Thương binh - Liệt sĩ 27/7]{2024-07-27} đang đến.
Dịp [Noel]{2024-12-25}, công ty tặng quà.
Nhân dịp [30/4]{2025-04-30}, [1/5]{2025-05-01}, công đoàn tặng quà.
[Giỗ Tổ Hùng Vương năm 2024]{2024-04-18} là ngày nghỉ.
[Mùng 10 tháng 3 âm lịch]{L:03-10 ~ 2025-04-07} là giỗ Tổ.
[Mùng 10 tháng 3 năm Giáp Thìn]{2024-04-18} là giỗ Tổ.
[Rằm tháng Giêng năm Ất Tỵ]{2025-02-12}, xóm trọ đông vui.
Đêm hội diễn ra [15/8 âm lịch]{L:08-15 ~ 2024-09-17}.
[Ngày 23 tháng Chạp năm Giáp Thìn]{2025-01-22} tiễn ông Táo.
[Mùng 6 Tết Đinh Dậu 2017]{2017-02-02}, xưởng mở cửa.
[Ngày 2/2/2017 (mùng 6 Tết)]{2017-02-02}, xưởng mở cửa.
[30 Tết Ất Tỵ]{2025-01-28}, công nhân vẫn trực.
[29 Tết Ất Tỵ]{2025-01-28}, công nhân vẫn trực.
[29 Tết Giáp Thìn]{2024-02-08}, công nhân vẫn trực.
Thợ may vào ca từ [mùng 6]{L:01-06 ~ 2025-02-03}, [mùng 7 Tết]{L:01-07 ~ 2025-02-04}.
[Sáng mùng 8]{2025-02-05}, tổ may nhận lì xì.
Kho hàng chật [cuối năm 2022]{2022} vì ế.
Trong những tháng [cuối năm 2022]{2022}, kho hàng chật.
Xưởng đóng cửa [ngày thứ sáu (ngày 22/11)]{2024-11-22}.
Xưởng mở lại [ngày chủ nhật 24/11]{2024-11-24}.
Bà dự tính [sang năm]{2025} con thi nghề.
Ca đêm tan lúc [20g ngày 18.11]{2024-11-18T20:00}.
[Tháng 6 nhuận năm Ất Tỵ]{2025-07-25/2025-08-22} dài [29 ngày]{P29D}.
[Tháng Giêng năm Giáp Thìn]{2024-02-10/2024-03-09} có nhiều lễ hội.
[Từ đầu năm đến nay]{2024-01-01/..}, quỹ cho vay 90 tỷ đồng.
# lengths and repetitions
Tổng kết [10 năm]{P10Y} thực hiện nghị quyết.
Hợp đồng có thời hạn [36 tháng]{P36M}.
Lớp học kéo dài [một năm rưỡi]{P1Y6M}.
Trong [hai tuần]{P2W}, đã quyên góp xong.
Họp liên tục [2 giờ 15 phút]{PT2H15M}.
Làm thêm không quá [40 giờ]{PT40H} [mỗi tháng]{P1M}.
Khen thưởng [hằng năm]{P1Y} theo quy chế.
Chào cờ sáng [thứ Hai hằng tuần]{P1W}.
[Ngày 15 hằng tháng]{P1M}, công ty trả lương.
Khám sức khỏe [6 tháng một lần]{P6M}.
# more forms of the same
Đến [ngày 30 tháng 6 năm 2025]{2025-06-30}, phải nộp xong.
Hạn cuối là [17h ngày 15/3/2025]{2025-03-15T17:00}.
Hạn cuối là [17 giờ 00, thứ Sáu, ngày 14/3/2025]{2025-03-14T17:00}.
Hội nghị lần thứ 5 họp [ngày 10 và 11/7/2023]{{2023-07-10,2023-07-11}}.
Hội nghị họp hai [ngày 27 và 28 tháng 12 năm 2022]{{2022-12-27,2022-12-28}}.
[Sáng 1/12]{2023-12-01} và [chiều 2/12/2023]{2023-12-02}, đại biểu thảo luận.
[Ngày 1.12]{2023-12-01}, [2.12]{2023-12-02} và [3.12.2023]{2023-12-03} là [ba ngày]{P3D} đại hội.
Vào lúc [15 giờ 30 phút chiều 20/10]{2024-10-20T15:30}, lễ trao quà bắt đầu.
Vào [7h sáng mai]{2024-11-23T07:00}, đoàn xe rời bến.
Lúc [2 giờ 15 sáng 4/3/2022]{2022-03-04T02:15}, lò nung được dập lửa.
Khoảng [9h tối 31/12/2024]{2024-12-31T21:00}, hội hoa xuân mở cửa.
[Tối thứ Bảy (16/11)]{2024-11-16}, hội diễn bế mạc.
[Chiều Chủ nhật, 17/11]{2024-11-17}, đội bóng nhận cúp.
Lễ ra quân [sáng ngày mồng 4 tháng Giêng năm Ất Tỵ]{2025-02-01}.
[Ngày mùng 8/3 năm 2023]{2023-03-08}, chị em được nghỉ sớm.
[Giữa tháng Tám năm 2021]{2021-08}, dịch lan vào xưởng.
[Cuối quý II/2022]{2022-04/2022-06}, đơn hàng cạn.
[Đầu năm học 2024-2025]{2024/2025}, con công nhân nhận cặp sách.
Trong [năm học 2022 - 2023]{2022/2023}, quỹ tặng 300 suất học bổng.
Trong [nhiệm kỳ 2018-2023]{2018/2023}, tỉnh thành lập 540 công đoàn cơ sở.
Các [nhiệm kỳ 2013-2018]{2013/2018}, [2018-2023]{2018/2023} đều vượt chỉ tiêu.
[Khóa 2023-2028]{2023/2028} bầu 41 ủy viên.
[Thời kỳ 1954-1975]{1954/1975} để lại nhiều bài học.
[Giai đoạn I (2021-2023)]{2021/2023} đã xong.
Trong [5 năm]{P5Y} [2016-2020]{2016/2020}, thành phố xây 20 khu nhà.
[Từ đầu năm 2024 đến nay]{2024/..}, quỹ cho vay 90 tỷ đồng.
[Từ tháng 01/2025 đến hết tháng 03/2025]{2025-01/2025-03}, đơn vị rà soát xong.
[Từ 15-6 đến 15-9-2013]{2013-06-15/2013-09-15}, công trình tạm dừng.
[Từ sáng 3/2 đến chiều 5/2/2025]{2025-02-03/2025-02-05}, hội chợ mở cửa.
[Từ 8 giờ ngày 14/3/2016 đến 10 giờ ngày 4/4/2016]{2016-03-14T08:00/2016-04-04T10:00}, bán hồ sơ.
[Từ năm 2014 đến tháng 9/2016]{2014/2016-09}, ông làm tổ trưởng.
Tính [từ 2010 tới nay]{2010/..}, xưởng chưa có tai nạn.
[Đến cuối năm 2030]{../2030}, tỷ lệ phải đạt 90%.
[Trước 30/6/2025]{../2025-06-30}, mọi đơn vị phải đại hội xong.
[Trước tháng 10]{../2024-10} năm nay, nhà trẻ mở cửa.
Sau [Tết Nguyên đán 2025]{2025-01-29}, lao động trở lại đủ.
Dịp [Tết Trung thu năm 2024]{2024-09-17}, các cháu nhận quà.
Dịp [Giáng sinh 2023]{2023-12-25}, ký túc xá sáng đèn.
Dịp [Quốc khánh 2/9/2024]{2024-09-02}, xưởng nghỉ [4 ngày]{P4D}.
[Ngày Công đoàn Việt Nam 28/7]{2024-07-28} đang đến.
[Ngày Gia đình Việt Nam 28/6]{2024-06-28} đang đến.
[Ngày Chuyển đổi số quốc gia 10/10]{2024-10-10} đang đến.
[Ngày Nhà giáo Việt Nam (20/11)]{2024-11-20} đang đến.
[Ngày Pháp luật Việt Nam 9/11]{2024-11-09} đang đến.
Mừng [Xuân 2025]{2025-21}, mừng Đảng quang vinh.
[Mùa xuân năm nay]{2024-21} đến sớm.
[Mùa thu năm 1945]{1945-23} đi vào lịch sử.
Vụ đông xuân [2023-2024]{2023/2024} được mùa.
[Năm Quý Mão 2023]{2023} khép lại.
[Năm Bính Ngọ (2026)]{2026} sắp tới.
[Ngày 1/1/2025 dương lịch]{2025-01-01} là ngày nghỉ.
[Ngày 18/1 âm lịch]{L:01-18 ~ 2025-02-15}, làng mở hội.
[Ngày 11/2 (tức mùng 2 Tết)]{2025-02-11}, tàu vẫn chạy.
[Tháng 11 âm lịch]{L:11 ~ 2024-12-01/2024-12-30} trời rét.
[Tuần đầu tiên của tháng 9 năm 2017]{2017-09-04/2017-09-10} có mưa.
[Tuần này]{2024-11-18/2024-11-24}, ban tổ chức chốt danh sách.
[Cuối tuần qua]{2024-11-16/2024-11-17}, đoàn viên hiến máu.
[Tháng 7]{2025-07} tới, mức lương mới áp dụng.
[Quý tới]{2025-01/2025-03}, xưởng mở thêm ca.
Cùng kỳ [năm ngoái]{2023}, con số là 300.
[Năm kia]{2022}, xưởng chưa có nhà ăn.
[Hai năm nay]{P2Y ~ 2022/2024}, giá thuê trọ tăng.
Suốt [20 năm qua]{P20Y ~ 2004/2024}, ông gắn bó với mỏ.
Trong vòng [10 ngày tới]{P10D ~ 2024-11-22/2024-12-02}, đội phải hoàn thành.
[3 tháng gần đây]{P3M ~ 2024-08/2024-11}, đơn hàng ít đi.
[Nửa tháng nữa]{2024-12-07}, kết quả sẽ có.
[Hai năm trước]{2022}, xưởng còn nhỏ.
[Cách đây hơn 20 năm]{2004}, ông vào nghề.
[Cách nay 3 tháng]{2024-08}, quỹ được lập.
Bữa nay thợ trẻ ít hút thuốc.
[Buổi sáng 20/11]{2024-11-20}, trường làm lễ.
[Thế kỷ 15]{14XX} và [thế kỷ XVI]{15XX} có nhiều biến động.
[Thập kỷ 2010]{201X} chứng kiến nhiều đổi thay.
[Đầu thế kỷ XX]{19XX}, thợ mỏ đã bãi công.
Văn bản số 45 [ngày 03/02/2023]{2023-02-03} nêu rõ.
Nghị quyết 02-NQ/TW [ngày 12/6/2021]{2021-06-12} nêu rõ.
Quyết định 1644/QĐ-TLĐ [ngày 12 tháng 8 năm 2024]{2024-08-12} nêu rõ.
World Cup [2026]{2026} đang đến gần.
Báo cáo thường niên [2023]{2023} đã in.
Chị Hoa (SN [1987]{1987}) được khen thưởng.
[Giai đoạn từ nay đến năm 2030]{2024/2030} rất quan trọng.
`;

/** Sentences without any date, time or length of time: false friends. */
export const NO_DATES = `
Ông già Noel phát quà cho con thợ.
Xóm trọ ăn chay ngày rằm, mùng một.
Ngày thứ hai của hội thi, mưa to.
Theo nhà chùa, hôm đó là mồng Một trăng non.
Nghề gốm truyền từ mùa ấy sang năm khác.
Bước sang năm mới, xưởng thêm chuyền.
Xưởng mua 20g chỉ màu.
Theo Thông tư 03/2024 và 04/2024, mức phí giảm.
Đọc lại Quy chuẩn 11/2015 về khí thải.
Công nhân có nhiều sáng kiến và sáng tạo.
Tư tưởng, tư vấn và tư liệu là ba việc khác nhau.
Thứ trưởng Quý phát biểu chỉ đạo.
Bà Nguyễn Thị Xuân và ông Trần Thu Đông nhận quà.
Quán triệt Nghị quyết số 18-NQ/TW và 02-NQ/TW.
Nghị quyết 6b/NQ-BCH của Tổng Liên đoàn.
Nghị định 145/2020/NĐ-CP quy định chi tiết.
Quyết định số 1644/QĐ-TLĐ về khen thưởng.
Thông tư 06/2021 và Thông tư 12/2022/TT-BLĐTBXH.
Luật số 12/2012/QH13 gồm nhiều chương.
Thông báo số 26/TB-BCĐ và Đề án 06.
Liên hệ 024.3942.1515 hoặc 0912 345 678.
Hotline 1900 6068 trực cả tuần lễ.
Đội Công đoàn thắng 2-1 ở trận chung kết.
Tỷ số 3-2 nghiêng về đội chủ nhà.
Trụ sở tại số 82 Trần Hưng Đạo, phường 12, quận 5.
Chợ công nhân trên đường 30 Tháng 4 đông khách.
Xóm trọ gần đường 3/2 và phố 8/3.
Khu nhà ở đường 3 tháng 2 đông công nhân.
Bệnh viện 19-8 khám cho công nhân.
Công ty May 10 và Nhà máy Z131 nhận cờ.
Cách mạng công nghiệp 4.0 đặt ra yêu cầu mới.
Phiên bản 12.1 và 3.10.2 của phần mềm.
Đường dây nóng hỗ trợ 24/7.
Quy hoạch chi tiết tỷ lệ 1/500.
Thái Lan công bố các môn tại SEA Games 33.
Theo Điều 10, khoản 2 Luật Công đoàn.
Đội tuyển U23 giao lưu với công nhân.
Xem trang tr. 12 của tài liệu.
Ảnh: 1806 103043846 558232635080567 n
Covid-19 làm nhiều người mất việc.
Xưởng đạt chuẩn ISO 9001:2015 và 5S.
Có 1975 người tham gia chạy bộ.
Đã trao 2000 suất quà cho con công nhân.
Hơn 2020 công nhân được khám.
Chủ đề “Năm nâng cao hiệu lực, hiệu quả”.
Phong trào “Ba sạch” và “Hai tốt” lan rộng.
Cuộc sống ngày càng khá hơn.
Ngày xưa, xóm trọ còn vắng.
Những năm gần đó không ai nhớ.
Lần thứ ba, đội giành giải nhất.
Đây là năm thứ hai liên tiếp đội giành cờ.
Thứ hai, nâng cao chất lượng đội ngũ.
Thứ nhất là việc làm, thứ ba là nhà ở.
Ngày 30/02/2024 là ngày in nhầm.
Ngày 31/4 là ngày in nhầm.
Ngày 29/2/2023 là ngày in nhầm.
Ngày 32 tháng 5 là ngày in nhầm.
Ngày 30 tháng 2 năm 2024 là ngày in nhầm.
Tháng 13 không có trong lịch.
45/13/2020 là số lỗi.
Đạt 35/36 chỉ tiêu được giao.
Khoảng 2/3 số phiếu tán thành.
Từ 1/4 đến 1/2 số phiếu.
Giá tăng 3.5 lần.
Nhiệt độ 8.3 độ.
Mức 12.53% là cao.
Phòng 8/3 tầng 2.
Công viên 23/9 đông người.
Quảng trường 2/9 sạch đẹp.
Ông Hoàng Quốc Khánh phát biểu.
Tối đa 500 người được vào.
Chiều dài 12 m, chiều cao 3 m.
Trưa hè nóng như nung.
Quý vị đại biểu, quý khách hàng thân mến.
Xe đạp màu xanh, sạch đẹp.
Đông đảo công nhân đến dự.
Thu nhập bình quân 8,1 triệu đồng.
Kỷ niệm chương được trao cho 12 người.
Tết sum vầy đến với mọi nhà.
Bà Mai và anh Hai cùng dự.
Sáng Mai đẹp như tranh là tên bức vẽ.
Chúa Nhật Bản không có trong sách này.
Mã số 2024-XK-05 in trên thùng.
Biển số 29A-123.45 đã được cấp.
Tài khoản 1903 5678 9012 của quỹ.
Email abc2024@xyz.vn vẫn dùng được.
Tỷ lệ 50/50 được chia đều.
Lớp 10 và lớp 12 nghỉ học.
Tổ 3, khu phố 4, ấp 5.
Đêm thứ 3 của lễ hội rất vui.
Thời gian qua, hiện nay và trong những năm tới, đơn vị vẫn vậy.
`;
