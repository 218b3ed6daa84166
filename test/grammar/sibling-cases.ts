/**
 * sibling-cases: sentences composed for this project, for every form of dates and numbers in the inventory that the grammar is
 * measured by (D1 to D16, N1 to N10, and X for what is neither). A line is "reference ; sentence => mention = value", the reference
 * empty where there is none. Around a core («…») trigger words may be taken or left; values after "or" are as good; "none" may
 * not be found. "m1000" is the magnitude of an open quantity, "1..2 VND" a range of money.
 */
export const SIBLINGS = `
# D1
 ; Nghiệp đoàn ra mắt ngày 28-7-1989. => ngày 28-7-1989 = 1989-07-28
 ; Chị vào nghề ngày 5/9/98. => ngày 5/9/98 = 1998-09-05
 ; Thẻ cấp ngày 15 / 10 / 2023. => ngày 15 / 10 / 2023 = 2023-10-15
 ; Biên bản lập 12.06.2024 tại trụ sở. => 12.06.2024 = 2024-06-12
 ; Thông báo ghi ngày 31/4/2024 là sai. => ngày 31/4/2024 = none
 ; Bản tin ngày 29/02/2023 bị gỡ. => ngày 29/02/2023 = none
 ; Văn bản ký ngày 29/02/2024. => ngày 29/02/2024 = 2024-02-29
 ; Cuộc họp 20-11-2023 đã hoãn. => 20-11-2023 = 2023-11-20
 ; Hợp đồng ký 1/9/24 còn hiệu lực. => 1/9/24 = 2024-09-01
 ; Đơn gửi ngày 13/13/2024 không hợp lệ. => ngày 13/13/2024 = none
 ; Giấy phép cấp ngày 03 /02/ 2020. => ngày 03 /02/ 2020 = 2020-02-03
 ; Ảnh chụp ngày 9-9-2019. => ngày 9-9-2019 = 2019-09-09
# D2
2024-03-10 ; Sáng 8.3, nữ công nhân nhận hoa. => Sáng 8.3 = 2024-03-08
2024-11-22 ; Hội nghị (21/11) đã bầu 15 ủy viên. => 21/11 = 2024-11-21
 ; Ngày 20.10, nghiệp đoàn tặng quà. => Ngày 20.10 = XXXX-10-20
2024-11-22 ; Hôm 12-11, đoàn đến thăm xưởng. => Hôm 12-11 = 2024-11-12
2025-01-10 ; Ngày 25/12 vừa qua, công ty thưởng lớn. => Ngày 25/12 = 2024-12-25
2024-11-22 ; Lớp tập huấn mở vào 5/12. => 5/12 = 2024-12-05
2024-11-22 ; Thứ Sáu, 22/11, đại hội bế mạc. => Thứ Sáu, 22/11 = 2024-11-22
2024-11-22 ; Thứ 2 (25/11), lớp học mở. => Thứ 2 (25/11) = 2024-11-25
2024-11-22 ; Hội thao mở CN 24/11 ở sân vận động. => CN 24/11 = 2024-11-24
2024-11-22 ; Hội thao mở T7, 23/11. => T7, 23/11 = 2024-11-23
2024-11-22 ; Chúa nhật này, nhà thờ đông. => Chúa nhật này = 2024-11-24
2024-11-22 ; Ngày mồng 8/3, chị em vui hội. => Ngày mồng 8/3 = 2025-03-08 or 2024-03-08
2024-11-22 ; Lễ ra quân dịp 26-3 sôi nổi. => 26-3 = 2025-03-26 or 2024-03-26
2024-11-22 ; Chiều thứ Năm (21/11), đoàn về. => Chiều thứ Năm (21/11) = 2024-11-21
# D3
 ; Doanh thu tháng 5 năm 2023 giảm. => tháng 5 năm 2023 = 2023-05
2024-05-20 ; Trong tháng Năm, nhiều hoạt động diễn ra. => tháng Năm = 2024-05
2024-11-22 ; Tháng Giêng là tháng ăn chơi. => Tháng Giêng = L:01
2024-11-22 ; Từ tháng 12 năm ngoái, nhà máy dừng. => tháng 12 năm ngoái = 2023-12
 ; Đầu tháng 3/2023, tổ công tác ra mắt. => Đầu tháng 3/2023 = 2023-03
2024-11-22 ; Tháng 6 tới, đại hội sẽ họp. => Tháng 6 = 2025-06
2024-11-22 ; Tháng này, lương tăng. => Tháng này = 2024-11
2024-11-22 ; Tháng trước, tổ đã họp. => Tháng trước = 2024-10
2024-11-22 ; Tháng mười một là mùa cao điểm. => Tháng mười một = 2024-11
 ; Kỳ lương tháng 05/2024 trả chậm. => tháng 05/2024 = 2024-05
 ; Sinh hoạt chuyên đề tháng 7-2022. => tháng 7-2022 = 2022-07
 ; Kết quả 10/2024 cao hơn 9/2024. => 10/2024 = 2024-10
2024-11-22 ; Tháng sau, xưởng mới chạy. => Tháng sau = 2024-12
 ; Tiền lương tháng 1/2025 sẽ trả trước Tết. => tháng 1/2025 = 2025-01
2024-11-22 ; Trong tháng 11 này, có 3 cuộc đối thoại. => tháng 11 = 2024-11
2024-11-22 ; Tháng 12 tới, trụ sở mới mở. => Tháng 12 = 2024-12
2024-11-22 ; Tháng 5 năm ngoái, xưởng cháy. => Tháng 5 năm ngoái = 2023-05
2024-11-22 ; Cuối tháng trước, lương về. => Cuối tháng trước = 2024-10
 ; Nhà máy chạy từ tháng 6.2019. => tháng 6.2019 = 2019-06
2024-05-10 ; Hưởng ứng Tháng Công nhân năm 2024. => năm 2024 = 2024
# D4
 ; Ngày 01 tháng 5 năm 1886, thợ Chicago bãi công. => Ngày 01 tháng 5 năm 1886 = 1886-05-01
 ; Sinh ngày hai mươi tám tháng bảy năm một chín hai chín. => ngày hai mươi tám tháng bảy năm một chín hai chín = 1929-07-28
 ; Ngày mùng 2 tháng Chín, phố đỏ cờ. => Ngày mùng 2 tháng Chín = XXXX-09-02
 ; Sài Gòn giải phóng 30 tháng 4 năm 1975. => 30 tháng 4 năm 1975 = 1975-04-30
2024-11-22 ; Ngày 19 tháng 12 năm nay có lễ lớn. => Ngày 19 tháng 12 năm nay = 2024-12-19
 ; Hà Nội, ngày 22 tháng 11 năm 2024. => ngày 22 tháng 11 năm 2024 = 2024-11-22
 ; Luật có hiệu lực ngày 1 tháng Bảy năm 2025. => ngày 1 tháng Bảy năm 2025 = 2025-07-01
2024-11-22 ; Ngày 28 tháng 7 là ngày thành lập Công đoàn. => Ngày 28 tháng 7 = 2024-07-28
 ; Ngày mồng một tháng năm, thợ nghỉ. => Ngày mồng một tháng năm = XXXX-05-01
 ; Lễ mít tinh ngày 3 tháng 2/2020. => ngày 3 tháng 2/2020 = 2020-02-03
2024-11-22 ; Ngày 10 tháng tới, lớp học mở. => Ngày 10 tháng tới = 2024-12-10
2024-11-22 ; Ngày 5 tháng trước, tổ đã họp. => Ngày 5 tháng trước = 2024-10-05
 ; Chủ nhật, ngày 12 tháng 5 năm 2024, hội thao khai mạc. => ngày 12 tháng 5 năm 2024 = 2024-05-12
# D5
2024-11-22 ; Cuối năm 2022, dịch tan. => Cuối năm 2022 = 2022
 ; Công hội Đỏ ra đời năm 1929. => năm 1929 = 1929
 ; Triệu Đà lập nước năm 207 TCN. => năm 207 TCN = -0206
 ; Chiến thắng Bạch Đằng năm 938. => năm 938 = 0938
 ; Luật Công đoàn 2012 được sửa. => 2012 = 2012
2024-11-22 ; Năm sau, lương tối thiểu tăng. => Năm sau = 2025
2024-11-22 ; Năm tới, nhà trẻ sẽ xong. => Năm tới = 2025
2024-11-22 ; Cuối năm nay, cầu hoàn thành. => Cuối năm nay = 2024
 ; Kế hoạch 2025 đã duyệt. => 2025 = 2025
 ; Bước sang 2025, ngành dệt khởi sắc. => 2025 = 2025
2024-11-22 ; Anh về quê từ năm 2000. => năm 2000 = 2000
 ; Chị sinh năm 1985 ở Nghệ An. => năm 1985 = 1985
2024-11-22 ; Học sinh khóa 2k5 vào xưởng năm 05. => năm 05 = 2005
 ; Vào năm hai nghìn không trăm hai mươi tư, giá tăng. => năm hai nghìn không trăm hai mươi tư = 2024
 ; Hiến pháp năm 2013 quy định rõ. => năm 2013 = 2013
 ; Trong năm 2024, có 12 vụ tai nạn. => năm 2024 = 2024
2024-11-22 ; Năm kia, nhà máy mới dựng. => Năm kia = 2022
2024-11-22 ; Năm trước, chị chưa là đoàn viên. => Năm trước = 2023
 ; Báo cáo năm tài chính 2023 đã nộp. => 2023 = 2023
 ; Khởi nghĩa Lam Sơn kết thúc năm 1427. => năm 1427 = 1427
 ; Năm 2024 và 2025 là hai năm then chốt. => 2025 = 2025
 ; Quỹ lập từ 1998. => 1998 = 1998
 ; Chỉ tiêu 2024 đã vượt. => 2024 = 2024
 ; Khởi nghĩa năm 40 sau Công nguyên. => năm 40 sau Công nguyên = 0040
2024-11-22 ; Bước sang năm mới 2025, ai cũng vui. => 2025 = 2025
2024-11-22 ; Cuối năm ngoái, kho cháy. => Cuối năm ngoái = 2023
# D6
 ; Doanh thu quý 2 năm 2023 tăng. => quý 2 năm 2023 = 2023-04/2023-06
 ; Quý IV năm 2023 có 12 cuộc thanh tra. => Quý IV năm 2023 = 2023-10/2023-12
2024-04-10 ; Quý một vừa qua, tăng trưởng đạt 6%. => Quý một = 2024-01/2024-03
 ; 6 tháng đầu năm 2020, toàn ngành vượt khó. => 6 tháng đầu năm 2020 = 2020-01/2020-06
 ; Nửa đầu năm 2024, giá giảm. => Nửa đầu năm 2024 = 2024-01/2024-06
2024-11-22 ; Nửa cuối năm, đơn hàng phục hồi. => Nửa cuối năm = 2024-07/2024-12
2024-11-22 ; 3 tháng đầu năm, xuất khẩu tăng. => 3 tháng đầu năm = 2024-01/2024-03
 ; Quý 3/2024 đạt kết quả cao. => Quý 3/2024 = 2024-07/2024-09
 ; 11 tháng năm 2024, thu ngân sách đạt 105%. => 11 tháng năm 2024 = 2024-01/2024-11
 ; Trong quý I-2024, có 5 cuộc đối thoại. => quý I-2024 = 2024-01/2024-03
2024-11-22 ; Sáu tháng cuối năm, tỉnh dồn sức chăm lo. => Sáu tháng cuối năm = 2024-07/2024-12
 ; Nửa cuối năm 2019, dự án khởi động. => Nửa cuối năm 2019 = 2019-07/2019-12
 ; 9 tháng năm 2023, thu quỹ đạt 80%. => 9 tháng năm 2023 = 2023-01/2023-09
2024-11-22 ; Quý này, công ty có lãi. => Quý này = 2024-10/2024-12
2024-11-22 ; Quý trước, công ty lỗ. => Quý trước = 2024-07/2024-09
2024-11-22 ; Đầu quý IV, giá vàng tăng. => Đầu quý IV = 2024-10/2024-12
 ; Quý I, II/2024 đều vượt. => Quý I, II/2024 = 2024-01/2024-06
 ; Từ quý I đến quý III/2024, lãi tăng. => Từ quý I đến quý III/2024 = 2024-01/2024-09
2024-11-22 ; 10 tháng qua, số vụ giảm. => 10 tháng qua = P10M
 ; Quý tư năm 2022 rất khó khăn. => Quý tư năm 2022 = 2022-10/2022-12
 ; Bốn tháng đầu năm 2024, có 300 vụ. => Bốn tháng đầu năm 2024 = 2024-01/2024-04
 ; Lãi quý IV/2023 và quý I/2024 đều tăng. => quý IV/2023 = 2023-10/2023-12
 ; Lãi quý IV/2023 và quý I/2024 đều tăng. => quý I/2024 = 2024-01/2024-03
2024-11-22 ; Cuối quý III, đơn hàng giảm. => Cuối quý III = 2024-07/2024-09
 ; Hai quý đầu năm 2024, xuất khẩu tăng. => Hai quý đầu năm 2024 = 2024-01/2024-06
2024-11-22 ; Nửa đầu năm nay, có 5 vụ. => Nửa đầu năm nay = 2024-01/2024-06
2024-11-22 ; 6 tháng đầu năm nay, có 5 vụ. => 6 tháng đầu năm nay = 2024-01/2024-06
2024-11-22 ; 6 tháng đầu năm ngoái, có 9 vụ. => 6 tháng đầu năm ngoái = 2023-01/2023-06
# D7
 ; Thập niên 1980 khó khăn. => Thập niên 1980 = 198X
 ; Phong trào thợ cuối thế kỷ 19 nổi lên. => cuối thế kỷ 19 = 18XX
 ; Thập kỷ 60 có nhiều bài hát hay. => Thập kỷ 60 = 196X
 ; Thế kỷ XX chứng kiến nhiều cuộc đình công. => Thế kỷ XX = 19XX
 ; Âu Lạc lập vào thế kỷ III trước Công nguyên. => thế kỷ III trước Công nguyên = -02XX
 ; Vào thập niên 70 của thế kỷ 20, nhà máy dời về đây. => thập niên 70 của thế kỷ 20 = 197X
 ; Đầu thế kỷ 21, khu công nghệ cao mở. => Đầu thế kỷ 21 = 20XX
# D8
2024-11-22 ; Hôm qua, tổ đã họp. => Hôm qua = 2024-11-21
2024-11-22 ; Ngày kia, lớp học bế giảng. => Ngày kia = 2024-11-24
2024-11-22 ; Sáng nay, đoàn khởi hành. => Sáng nay = 2024-11-22
2024-11-22 ; Tuần này, công ty khám sức khỏe. => Tuần này = 2024-11-18/2024-11-24
2024-11-22 ; Tuần trước, công đoàn phát quà. => Tuần trước = 2024-11-11/2024-11-17
2024-11-22 ; Năm nay, chỉ tiêu tăng. => Năm nay = 2024
2024-11-22 ; 3 ngày nữa, hội thao khai mạc. => 3 ngày nữa = 2024-11-25
2024-11-22 ; Hai tháng trước, xưởng còn vắng. => Hai tháng trước = 2024-09 or 2024-09-22
2024-11-22 ; Thứ Sáu tuần trước, đoàn kiểm tra đến. => Thứ Sáu tuần trước = 2024-11-15
2024-11-22 ; Thứ Tư vừa qua, tổ họp. => «Thứ Tư» vừa qua = 2024-11-20
2024-11-22 ; 5 năm qua, phong trào lan tỏa. => 5 năm qua = P5Y
2024-11-22 ; Đêm qua, mưa to. => Đêm qua = 2024-11-21
2024-11-22 ; Cuối tuần này, đội bóng giao hữu. => Cuối tuần này = 2024-11-23/2024-11-24
2024-11-22 ; 10 năm trước, nơi đây là đồng lúa. => 10 năm trước = 2014
2024-11-22 ; Cách đây 3 tháng, dự án khởi công. => Cách đây 3 tháng = 2024-08 or 2024-08-22
2024-11-22 ; Hôm nay (22/11), đại hội khai mạc. => Hôm nay (22/11) = 2024-11-22
2024-11-22 ; Trong 10 năm qua, 200 nhà được xây. => Trong «10 năm qua» = P10Y
2024-11-22 ; Hôm kia, mưa lũ cuốn cầu. => Hôm kia = 2024-11-20
2024-11-22 ; Tối mai, chung kết hội diễn. => Tối mai = 2024-11-23
2024-11-22 ; Tuần sau, lương về. => Tuần sau = 2024-11-25/2024-12-01
2024-11-22 ; Thứ Bảy tuần này, công nhân nghỉ. => Thứ Bảy tuần này = 2024-11-23
2024-11-22 ; Chủ nhật tới, có hội xuân. => «Chủ nhật» tới = 2024-11-24
2024-11-22 ; Hai tuần tới, mưa kéo dài. => Hai tuần tới = P2W
2024-11-22 ; Một năm trước, chị mất việc. => Một năm trước = 2023 or 2023-11-22
2024-11-22 ; Ba hôm nữa, tàu về. => Ba hôm nữa = 2024-11-25
2024-11-22 ; Cách nay 20 năm, phố này chưa có. => Cách nay 20 năm = 2004
2024-11-22 ; Trong tuần qua, 5 vụ việc xảy ra. => «tuần qua» = 2024-11-11/2024-11-17 or P1W
2024-11-22 ; Tháng vừa qua, giá tăng. => Tháng vừa qua = 2024-10 or P1M
2024-11-22 ; 6 tháng tới, giá ổn định. => 6 tháng tới = P6M
2024-11-22 ; Hai ngày trước, lũ về. => Hai ngày trước = 2024-11-20
2024-11-22 ; Một tháng nữa là Tết dương. => Một tháng nữa = 2024-12 or 2024-12-22
2024-11-22 ; Tuần vừa qua, tổ nghỉ. => Tuần vừa qua = 2024-11-11/2024-11-17 or P1W
2024-11-22 ; Cách đây 10 ngày, mưa đá rơi. => Cách đây 10 ngày = 2024-11-12
2024-11-22 ; Năm 2024 này là năm bản lề. => Năm 2024 = 2024
2024-11-22 ; Quý sau, lương tăng. => Quý sau = 2025-01/2025-03
2024-11-22 ; Ngày hôm nay, toàn tỉnh ra quân. => Ngày hôm nay = 2024-11-22
# D9
2024-11-22 ; Sáng 22/11, phiên chính thức mở. => Sáng 22/11 = 2024-11-22
2024-11-22 ; Đêm 31/12, cả khu sáng đèn. => Đêm 31/12 = 2024-12-31
 ; Rạng sáng 1/1/2025, pháo hoa nở. => Rạng sáng 1/1/2025 = 2025-01-01
2024-11-22 ; Chiều tối 5/9, mưa lớn. => Chiều tối 5/9 = 2024-09-05
 ; Tối 24/12/2023, xưởng tổ chức liên hoan. => Tối 24/12/2023 = 2023-12-24
2024-11-22 ; Sáng nay (22/11), đại hội họp phiên trù bị. => Sáng nay (22/11) = 2024-11-22
2024-11-22 ; Sáng thứ Hai tuần sau, chào cờ. => Sáng thứ Hai tuần sau = 2024-11-25
2024-11-22 ; Chiều hôm qua, đoàn đã đến. => Chiều hôm qua = 2024-11-21
 ; Buổi sáng ngày 12/5/2023, lớp học mở. => Buổi sáng ngày 12/5/2023 = 2023-05-12
2024-11-22 ; Tối nay, đội văn nghệ diễn. => Tối nay = 2024-11-22
2024-11-22 ; Trưa ngày 20.11, thầy trò gặp mặt. => Trưa ngày 20.11 = 2024-11-20
# D10
 ; Lễ trao quà lúc 19 giờ 30 phút. => 19 giờ 30 phút = 19:30
 ; Cổng mở lúc 6g45. => 6g45 = 06:45
 ; Nghỉ trưa lúc 11 giờ rưỡi. => 11 giờ rưỡi = 11:30
 ; Tan ca lúc 17h00. => 17h00 = 17:00
 ; Xe chạy lúc 5 giờ chiều. => 5 giờ chiều = 17:00
 ; Họp lúc 8.30 tại hội trường. => 8.30 = 08:30
 ; Còi hú lúc 9 giờ kém 10. => 9 giờ kém 10 = 08:50
 ; Ăn cơm lúc 12 giờ trưa. => 12 giờ trưa = 12:00
 ; Có mặt hồi 7h30' ngoài cổng. => 7h30' = 07:30
 ; Pháo nổ lúc 0h. => 0h = 00:00
 ; Về nhà lúc 10 giờ tối. => 10 giờ tối = 22:00
 ; Vào ca lúc 2 giờ sáng. => 2 giờ sáng = 02:00
 ; Chuông reo lúc 8 giờ. => 8 giờ = 08:00
 ; Khai mạc vào 13 giờ 30. => 13 giờ 30 = 13:30
 ; Dậy từ 4 giờ rưỡi sáng. => 4 giờ rưỡi sáng = 04:30
 ; Tập trung lúc 7g. => 7g = 07:00
 ; Họp lúc tám giờ rưỡi sáng. => tám giờ rưỡi sáng = 08:30
 ; Xưởng sáng đèn đến 23 giờ. => 23 giờ = 23:00
 ; Tàu về ga lúc 14 giờ 5 phút. => 14 giờ 5 phút = 14:05
 ; Bếp nổi lửa khoảng 3h sáng. => 3h sáng = 03:00
 ; Lễ bắt đầu hồi 8.30. => 8.30 = 08:30
 ; Cổng đóng lúc 22:30. => 22:30 = 22:30
 ; Ca ba kết thúc lúc 6 giờ sáng. => 6 giờ sáng = 06:00
 ; Lên xe lúc 4g sáng. => 4g sáng = 04:00
 ; Chào cờ lúc 7 giờ 15. => 7 giờ 15 = 07:15
 ; Hẹn nhau 3 giờ chiều ở cổng. => 3 giờ chiều = 15:00
 ; Lúc 12h trưa, bếp dọn cơm. => 12h trưa = 12:00
 ; Họp lúc 20h00'. => 20h00' = 20:00
# D11
 ; 06/09/2022 22:25 => 06/09/2022 22:25 = 2022-09-06T22:25
 ; 10/02/2023 | 11:11 GMT+7 => 10/02/2023 | 11:11 GMT+7 = 2023-02-10T11:11+07:00
 ; Cập nhật lúc: 14:05, 03/12/2023 => 14:05, 03/12/2023 = 2023-12-03T14:05
 ; Lễ khai mạc lúc 19h30 ngày 28/7/2024. => 19h30 ngày 28/7/2024 = 2024-07-28T19:30
 ; Thứ Hai, 22/5/2023, 08:15 => Thứ Hai, 22/5/2023, 08:15 = 2023-05-22T08:15
 ; Xe lăn bánh lúc 8h30 sáng 12/6/2021. => 8h30 sáng 12/6/2021 = 2021-06-12T08:30
 ; 09:00 ngày 5/1/2024 => 09:00 ngày 5/1/2024 = 2024-01-05T09:00
 ; Thứ Năm, 9/5/2024, 15:30 (GMT+7) => Thứ Năm, 9/5/2024, 15:30 (GMT+7) = 2024-05-09T15:30+07:00
 ; 7:45 - 22/11/2024 => 7:45 - 22/11/2024 = 2024-11-22T07:45
 ; Đăng ngày 22/11/2024 lúc 10:21 => ngày 22/11/2024 lúc 10:21 = 2024-11-22T10:21
 ; 22/11/2024 10h21 => 22/11/2024 10h21 = 2024-11-22T10:21
 ; Hội nghị bắt đầu hồi 14 giờ 30 phút ngày 3/12/2023. => 14 giờ 30 phút ngày 3/12/2023 = 2023-12-03T14:30
 ; Thứ Ba, 05/12/2023 16:40 => Thứ Ba, 05/12/2023 16:40 = 2023-12-05T16:40
 ; 2023-05-22T08:30:00+07:00 => 2023-05-22T08:30:00+07:00 = 2023-05-22T08:30:00+07:00 or 2023-05-22T08:30+07:00
 ; 08:12 03/02/2021 => 08:12 03/02/2021 = 2021-02-03T08:12
 ; CN, 12/05/2024 | 09:30 => CN, 12/05/2024 | 09:30 = 2024-05-12T09:30
 ; T6, 22/11/2024 - 07:00 => T6, 22/11/2024 - 07:00 = 2024-11-22T07:00
 ; 22/11/2024 10:21 GMT+7 => 22/11/2024 10:21 GMT+7 = 2024-11-22T10:21+07:00
 ; Ngày đăng: 22/11/2024, 10:21 => 22/11/2024, 10:21 = 2024-11-22T10:21
 ; 20:15 ngày 01-05-2024 => 20:15 ngày 01-05-2024 = 2024-05-01T20:15
 ; Chung kết lúc 9 giờ sáng ngày 19 tháng 5 năm 2024. => 9 giờ sáng ngày 19 tháng 5 năm 2024 = 2024-05-19T09:00
# D12
 ; Hội thao kéo dài 21-23/11/2024. => 21-23/11/2024 = 2024-11-21/2024-11-23
 ; Đoàn làm việc ngày 5 và 6/12/2023. => ngày 5 và 6/12/2023 = {2023-12-05,2023-12-06}
2024-03-01 ; Từ 8 đến 10/3, có hội chợ việc làm. => Từ 8 đến 10/3 = 2024-03-08/2024-03-10
 ; Giai đoạn 2021-2025 tập trung chuyển đổi số. => Giai đoạn 2021-2025 = 2021/2025
 ; Nhiệm kỳ 2024 -2029 bầu 39 ủy viên. => Nhiệm kỳ 2024 -2029 = 2024/2029
 ; Khóa 2018-2023 khép lại. => Khóa 2018-2023 = 2018/2023
 ; Kế hoạch 5 năm (2021-2025) đã rõ. => 2021-2025 = 2021/2025
2024-11-22 ; Từ tháng 1 đến tháng 6, xưởng tăng ca. => Từ tháng 1 đến tháng 6 = 2024-01/2024-06
 ; Kể từ năm 2015, quỹ hoạt động. => Kể từ năm 2015 = 2015/..
 ; Trước năm 2015, chưa có quỹ. => Trước năm 2015 = ../2015
 ; Phấn đấu đến năm 2030 có 15 triệu đoàn viên. => đến năm 2030 = ../2030 or 2030
 ; Gia hạn đến hết ngày 30/6/2024. => đến hết ngày 30/6/2024 = ../2024-06-30 or 2024-06-30
 ; Tính đến ngày 31/10/2024, có 300 tổ. => «ngày 31/10/2024» = ../2024-10-31 or 2024-10-31
 ; Kỷ niệm 95 năm thành lập Công đoàn (28/7/1929 - 28/7/2024). => 28/7/1929 - 28/7/2024 = 1929-07-28/2024-07-28
 ; Phong trào thi đua 2015-2020 kết thúc. => 2015-2020 = 2015/2020
 ; Từ năm 2020 đến năm 2025, xây 10 nhà trẻ. => Từ năm 2020 đến năm 2025 = 2020/2025
 ; Cuộc thi mở từ 15/4 - 15/5/2024. => từ 15/4 - 15/5/2024 = 2024-04-15/2024-05-15
2024-11-22 ; Từ nay đến cuối năm, giá sẽ tăng. => Từ nay đến cuối năm = 2024-11-22/2024-12-31 or 2024-11-22/2024 or 2024-11-22/2024-12
2024-11-22 ; Từ đầu năm đến nay, tỉnh có 40 vụ. => Từ đầu năm đến nay = 2024-01-01/.. or 2024-01-01/2024-11-22 or 2024-01/.. or 2024/.. or 2024-01/2024-11
 ; Niên khóa 2020-2024 có 500 sinh viên. => Niên khóa 2020-2024 = 2020/2024
 ; Tháng 3 đến tháng 5/2024, mở 5 lớp. => Tháng 3 đến tháng 5/2024 = 2024-03/2024-05
 ; Từ ngày 28/12/2023 đến 3/1/2024, tàu chạy thêm. => Từ ngày 28/12/2023 đến 3/1/2024 = 2023-12-28/2024-01-03
 ; Từ 1986 đến 1990, lạm phát cao. => Từ 1986 đến 1990 = 1986/1990
 ; Chiến lược 2021–2025 được duyệt. => 2021–2025 = 2021/2025
 ; Thời kỳ 1930 - 1945 đầy biến động. => Thời kỳ 1930 - 1945 = 1930/1945
 ; Từ 1/5 – 31/5/2024, treo cờ. => Từ 1/5 – 31/5/2024 = 2024-05-01/2024-05-31
 ; Họp ngày 4, 5, 6/3/2024. => ngày 4, 5, 6/3/2024 = {2024-03-04,2024-03-05,2024-03-06}
 ; Trong hai ngày 14 và 15/5/2024, tập huấn 200 cán bộ. => ngày 14 và 15/5/2024 = {2024-05-14,2024-05-15} or 2024-05-14/2024-05-15
 ; Từ ngày 1 đến ngày 5 tháng 6 năm 2024, mưa. => Từ ngày 1 đến ngày 5 tháng 6 năm 2024 = 2024-06-01/2024-06-05
 ; Từ tháng 11/2023 đến tháng 2/2024, gió mùa. => Từ tháng 11/2023 đến tháng 2/2024 = 2023-11/2024-02
 ; Kế hoạch năm 2024-2025 đã có. => năm 2024-2025 = 2024/2025
 ; Đăng ký trước 30/9/2024. => trước 30/9/2024 = ../2024-09-30 or 2024-09-30
 ; Sau ngày 1/7/2024, mức mới áp dụng. => «ngày 1/7/2024» = 2024-07-01 or 2024-07-01/..
 ; Kể từ ngày 1/1/2024 áp dụng mức mới. => Kể từ ngày 1/1/2024 = 2024-01-01/.. or 2024-01-01
 ; Bầu cử nhiệm kỳ 2021-26 xong. => nhiệm kỳ 2021-26 = 2021/2026
 ; Mùa giải 2023/24 khép lại. => Mùa giải 2023/24 = 2023/2024
 ; Các ngày 2, 4 và 6/9/2023 trực ca. => ngày 2, 4 và 6/9/2023 = {2023-09-02,2023-09-04,2023-09-06}
 ; Đề án đến năm 2025, tầm nhìn 2030 được ký. => 2030 = 2030
2024-11-22 ; Từ tháng 9 đến nay, có mưa. => Từ tháng 9 đến nay = 2024-09/.. or 2024-09/2024-11 or 2024-09/2024-11-22
 ; Từ 2019 đến nay, có 4 đợt. => Từ 2019 đến nay = 2019/..
 ; Từ sáng 3/5 đến chiều 5/5/2024, lớp học diễn ra. => Từ sáng 3/5 đến chiều 5/5/2024 = 2024-05-03/2024-05-05
 ; Nghỉ từ 30/4 đến hết 4/5/2025. => từ 30/4 đến hết 4/5/2025 = 2025-04-30/2025-05-04
 ; Kế hoạch 5 năm (2021-2025) đã xong. => 5 năm = P5Y
 ; Niên khóa 2023-2027 có 40 lớp. => Niên khóa 2023-2027 = 2023/2027
 ; Chương trình 2021 - 2030 được duyệt. => 2021 - 2030 = 2021/2030
 ; Kế hoạch từ 2021 đến 2025. => từ 2021 đến 2025 = 2021/2025
 ; Khảo sát ngày 3-5/6/2024. => ngày 3-5/6/2024 = 2024-06-03/2024-06-05
2024-11-22 ; Tập huấn từ 25 đến 27-11. => từ 25 đến 27-11 = 2024-11-25/2024-11-27
 ; Giai đoạn 2025 - 2030, tầm nhìn đến năm 2045. => đến năm 2045 = ../2045 or 2045
 ; Nhiệm kỳ XIII (2023-2028) đã mở. => Nhiệm kỳ XIII (2023-2028) = 2023/2028
 ; Đại hội nhiệm kỳ 2023/2028. => nhiệm kỳ 2023/2028 = 2023/2028
 ; Năm học 2024–2025 bắt đầu. => Năm học 2024–2025 = 2024/2025
2024-11-22 ; Từ thứ Hai đến thứ Sáu, nhà ăn mở. => Từ thứ Hai đến thứ Sáu = 2024-11-18/2024-11-22
 ; Từ 20/12/2023 - 05/01/2024, giảm giá. => Từ 20/12/2023 - 05/01/2024 = 2023-12-20/2024-01-05
 ; Trước 2015, chưa ai biết. => Trước 2015 = ../2015
# D13
2024-08-30 ; Kỳ nghỉ lễ 2/9 kéo dài bốn ngày. => 2/9 = 2024-09-02
2024-03-01 ; Nhân dịp 8/3, nữ công nhân nhận quà. => 8/3 = 2024-03-08
 ; Mừng Quốc khánh 2/9, phường treo cờ. => Quốc khánh «2/9» = XXXX-09-02
 ; Ngày Quốc tế Lao động 1/5 là ngày hội thợ. => Ngày Quốc tế Lao động «1/5» = XXXX-05-01
 ; Chúc mừng Ngày Nhà giáo Việt Nam 20/11. => Ngày Nhà giáo Việt Nam «20/11» = XXXX-11-20
 ; Dịp Giáng sinh, công nhân được thưởng. => Giáng sinh = XXXX-12-25
 ; Nghỉ Tết Dương lịch một ngày. => Tết Dương lịch = XXXX-01-01
 ; Hướng tới ngày Thương binh - Liệt sĩ 27/7, đoàn viếng nghĩa trang. => ngày Thương binh - Liệt sĩ «27/7» = XXXX-07-27
 ; Mừng ngày Giải phóng Thủ đô 10/10. => ngày Giải phóng Thủ đô «10/10» = XXXX-10-10
 ; Chào mừng Ngày thành lập Công đoàn Việt Nam 28/7. => Ngày thành lập Công đoàn Việt Nam «28/7» = XXXX-07-28
2024-08-30 ; Dịp lễ Quốc khánh, phố đông. => Quốc khánh = 2024-09-02
 ; Kỷ niệm 134 năm Ngày Quốc tế Lao động (1/5/1886 - 1/5/2020). => 1/5/1886 - 1/5/2020 = 1886-05-01/2020-05-01
 ; Kỷ niệm Ngày Quốc tế Phụ nữ 8/3. => Ngày Quốc tế Phụ nữ «8/3» = XXXX-03-08
2024-04-25 ; Nghỉ lễ 30/4 và 1/5, bến xe đông. => 30/4 = 2024-04-30
2024-04-25 ; Nghỉ lễ 30/4 và 1/5, bến xe đông. => 1/5 = 2024-05-01
 ; Mừng Noel 2024. => Noel 2024 = 2024-12-25
 ; Kỷ niệm Ngày Toàn quốc kháng chiến 19/12. => Ngày Toàn quốc kháng chiến 19/12 = XXXX-12-19
 ; Tri ân nhân Ngày Thương binh - Liệt sĩ (27/7). => Ngày Thương binh - Liệt sĩ (27/7) = XXXX-07-27
2024-12-20 ; Tết Dương lịch, công nhân nghỉ 1 ngày. => Tết Dương lịch = 2025-01-01
 ; Chào mừng Ngày Doanh nhân Việt Nam 13/10. => Ngày Doanh nhân Việt Nam 13/10 = XXXX-10-13
 ; Kỷ niệm ngày Quốc tế Thiếu nhi 1/6. => ngày Quốc tế Thiếu nhi «1/6» = XXXX-06-01
# D14
2024-02-10 ; Rằm tháng Giêng, chùa đông người. => Rằm tháng Giêng = L:01-15
 ; Mùng 1 Tết, công nhân trực ca. => Mùng 1 Tết = L:01-01
 ; Cúng ông Táo ngày 23 tháng Chạp. => ngày 23 tháng Chạp = L:12-23
 ; Năm Ất Tỵ, mong đơn hàng dồi dào. => Năm Ất Tỵ = 2025
 ; Mừng Xuân Ất Tỵ 2025. => Xuân Ất Tỵ 2025 = 2025-21
 ; Chợ Tết Ất Tỵ 2025 khai trương. => Tết Ất Tỵ 2025 = 2025-01-29
 ; Giỗ Tổ ngày 10/3 âm lịch. => ngày 10/3 âm lịch = L:03-10
 ; Lễ Vu lan rằm tháng Bảy. => rằm tháng Bảy = L:07-15
 ; Thưởng Tết Nguyên đán 2025 tăng. => Tết Nguyên đán 2025 = 2025-01-29
 ; Cúng mùng 5 tháng 5 ÂL. => mùng 5 tháng 5 ÂL = L:05-05
 ; Tết Canh Tý 2020 đầm ấm. => Tết Canh Tý 2020 = 2020-01-25
2025-01-20 ; 30 Tết, xe vẫn chạy. => 30 Tết = L:12-30 or 2025-01-28
 ; Tết Nguyên đán Bính Ngọ 2026 nghỉ 9 ngày. => Tết Nguyên đán Bính Ngọ 2026 = 2026-02-17
 ; Năm Giáp Thìn 2024 nhiều đổi thay. => Năm Giáp Thìn 2024 = 2024
 ; Đón xuân Quý Mão 2023. => xuân Quý Mão 2023 = 2023-21
 ; Tết Nhâm Dần, nhiều người ở lại. => Tết Nhâm Dần = 2022-02-01
2024-09-10 ; Vui hội Trung thu với con công nhân. => Trung thu = 2024-09-17 or L:08-15
 ; Lễ hội mở ngày 6 tháng Giêng. => ngày 6 tháng Giêng = L:01-06
 ; Tảo mộ ngày 15 tháng Chạp âm lịch. => ngày 15 tháng Chạp âm lịch = L:12-15
 ; Rằm tháng Tám, trẻ em phá cỗ. => Rằm tháng Tám = L:08-15
 ; Khai hội mồng 8 tháng 4 âm lịch. => mồng 8 tháng 4 âm lịch = L:04-08
2025-01-15 ; Tết Nguyên đán năm nay nghỉ 9 ngày. => Tết Nguyên đán «năm nay» = 2025-01-29 or 2025
2024-12-20 ; Tết Nguyên đán sắp tới, quà về xóm trọ. => Tết Nguyên đán = 2025-01-29
 ; Mùa xuân 2024 ấm áp. => Mùa xuân 2024 = 2024-21
 ; Hè 2023 nóng kỷ lục. => Hè 2023 = 2023-22
 ; Mùa thu năm 1945 lịch sử. => Mùa thu năm 1945 = 1945-23
 ; Vụ đông xuân 2023-2024 được mùa. => «2023-2024» = 2023/2024
 ; Cỗ cúng ngày rằm tháng 7. => ngày rằm tháng 7 = L:07-15
 ; Nghỉ từ 29 Tết. => 29 Tết = L:12-29
 ; Đêm giao thừa Tết Giáp Thìn. => Tết Giáp Thìn = 2024-02-10
 ; Năm Quý Mão 2023 đã qua. => Năm Quý Mão 2023 = 2023
 ; Mùng 3 Tết Ất Tỵ, mở xưởng. => Mùng 3 Tết Ất Tỵ = 2025-01-31
 ; Mùng mười tháng Ba âm lịch là giỗ Tổ. => Mùng mười tháng Ba âm lịch = L:03-10
 ; Xuân 2024 rộn ràng. => Xuân 2024 = 2024-21
# D15
 ; Chị gắn bó với nghề 5 năm. => 5 năm = P5Y
 ; Hợp đồng thời hạn 24 tháng. => 24 tháng = P24M
 ; Khóa học dài 3 ngày. => 3 ngày = P3D
 ; Ca làm kéo dài 8 tiếng. => 8 tiếng = PT8H
 ; Anh Hùng, 35 tuổi, là thợ hàn. => 35 tuổi = P35Y or 35
 ; Nghỉ thai sản nửa năm. => nửa năm = P6M
 ; Hai thập kỷ gắn bó với mỏ. => Hai thập kỷ = P20Y
 ; Trận đấu dài 90 phút. => 90 phút = PT90M
 ; Học trong 2,5 năm. => 2,5 năm = P2.5Y or P2Y6M
 ; Ba tháng rưỡi không lương. => Ba tháng rưỡi = P3M15D or P3.5M
 ; Nghỉ một tuần ở quê. => một tuần = P1W
 ; Hơn 20 năm làm thợ may. => «20 năm» = P20Y
 ; Thử việc hai tháng. => hai tháng = P2M
 ; Chờ trong 30 giây. => 30 giây = PT30S
 ; Nửa thế kỷ xây dựng. => Nửa thế kỷ = P50Y
 ; Tuổi nghỉ hưu của nữ là 60 tuổi. => 60 tuổi = P60Y or 60
 ; Ca trực dài 12 giờ. => 12 giờ = PT12H
 ; Lao động từ 15 tuổi được bảo vệ. => 15 tuổi = P15Y or 15
 ; Chuyến đi 3 ngày 2 đêm. => «3 ngày» = P3D
 ; Mười lăm năm cầm búa. => Mười lăm năm = P15Y
 ; Giảm giờ làm còn 44 giờ/tuần. => 44 giờ = PT44H
 ; Nghỉ nửa tiếng giữa ca. => nửa tiếng = PT30M
 ; Đào tạo trong vòng 6 tháng. => 6 tháng = P6M
 ; Một năm sáu tháng học nghề. => Một năm sáu tháng = P1Y6M
 ; Nghỉ nửa ngày để khám. => nửa ngày = PT12H or P0.5D
 ; Gần một thế kỷ đấu tranh. => «một thế kỷ» = P100Y
 ; Lớp học dài 1 tiếng rưỡi. => 1 tiếng rưỡi = PT1H30M
 ; Công trình xong sau 18 tháng thi công. => 18 tháng = P18M
 ; Chuyến tàu chạy hết 2 ngày rưỡi. => 2 ngày rưỡi = P2DT12H or P2.5D
 ; Nghỉ phép 14 ngày làm việc. => 14 ngày = P14D
 ; Hơn ba thập niên gắn bó. => ba thập niên = P30Y
 ; Đóng bảo hiểm đủ 20 năm. => 20 năm = P20Y
 ; Đi bộ 45 phút tới xưởng. => 45 phút = PT45M
 ; Nghỉ 1 giờ 30 phút. => 1 giờ 30 phút = PT1H30M
 ; Lao động nữ 28 tuổi. => 28 tuổi = P28Y or 28
 ; Bốn mươi năm xây dựng. => Bốn mươi năm = P40Y
 ; Làm việc 48 giờ/tuần. => 48 giờ = PT48H
 ; Hợp đồng 12 tháng. => 12 tháng = P12M
 ; Chăm con 6 tuần. => 6 tuần = P6W
# D16
 ; Họp giao ban hằng tháng. => hằng tháng = P1M
 ; Báo cáo hằng quý. => hằng quý = P3M
 ; Mỗi năm trao 500 suất học bổng. => Mỗi năm = P1Y
 ; Sinh hoạt mỗi tuần. => mỗi tuần = P1W
 ; Dọn vệ sinh thứ Bảy hằng tuần. => thứ Bảy hằng tuần = P1W
 ; Đại hội tổ chức 5 năm một lần. => 5 năm một lần = P5Y
 ; Công việc hàng ngày của thợ lò. => hàng ngày = P1D
 ; Khám sức khỏe 6 tháng một lần. => 6 tháng một lần = P6M
 ; Trực mỗi ngày. => mỗi ngày = P1D
 ; Hàng tuần, tổ họp một buổi. => Hàng tuần = P1W
 ; Họp 2 năm/lần. => 2 năm/lần = P2Y
 ; Định kỳ 3 tháng một lần kiểm tra. => 3 tháng một lần = P3M
 ; Chiều thứ Sáu hằng tuần, tổ dọn xưởng. => thứ Sáu hằng tuần = P1W
 ; Khen thưởng hằng năm. => hằng năm = P1Y
 ; Mỗi quý họp một lần. => Mỗi quý = P3M
 ; Hàng tháng, quỹ nhận 20 triệu đồng. => Hàng tháng = P1M
# N1
 ; Tổng số 1.234.567 đoàn viên. => 1.234.567 = 1234567
 ; Có 10 000 người dự mít tinh. => 10 000 = 10000
 ; Điểm trung bình 8.5 điểm. => 8.5 = 8.5
 ; Tăng thêm 0,5 điểm. => 0,5 = 0.5
 ; Mật độ 12,75 người. => 12,75 = 12.75
 ; In 1,250,000 tờ rơi. => 1,250,000 = 1250000
 ; Trao 01 xe lăn. => 01 = 1
 ; Có 2.000 công nhân dự. => 2.000 = 2000
 ; Nhiệt độ là 36,6 độ. => 36,6 = 36.6
 ; Thu nhặt 1.5 tấn rác. => 1.5 = 1.5
 ; Toàn tỉnh có 45 nghiệp đoàn. => 45 = 45
 ; Đã tặng 3.250,75 kg gạo. => 3.250,75 = 3250.75
 ; Trồng 120 000 cây xanh. => 120 000 = 120000
 ; Tỉ số tiêu thụ 1,234.5 tấn. => 1,234.5 = 1234.5
 ; Bể chứa 0,125 m3 nước. => 0,125 = 0.125
 ; Phát 12,500 chiếc khẩu trang. => 12,500 = 12500
 ; Trao 8 sổ tiết kiệm. => 8 = 8
 ; Có 9.9 triệu lượt xem. => 9.9 triệu = 9900000
 ; Đóng 15.000.000 lượt điểm. => 15.000.000 = 15000000
# N2
 ; Cả nước có 3 vạn lao động tham gia. => 3 vạn = 30000
 ; Thu 1,5 tỷ lượt xem. => 1,5 tỷ = 1500000000
 ; Tặng 200 nghìn khẩu trang. => 200 nghìn = 200000
 ; Thu hút 1.2 triệu người. => 1.2 triệu = 1200000
 ; Có 2 nghìn tỷ lượt giao dịch. => 2 nghìn tỷ = 2000000000000
 ; Quyên 3 trăm bộ quần áo. => 3 trăm = 300
 ; Trồng 1 triệu 200 nghìn cây. => 1 triệu 200 nghìn = 1200000
 ; Phát 2 triệu rưỡi tờ gấp. => 2 triệu rưỡi = 2500000
 ; Có 10,5 nghìn tổ. => 10,5 nghìn = 10500
 ; Gửi 5k thư cảm ơn. => 5k = 5000
 ; Đạt 3tr lượt xem. => 3tr = 3000000
 ; Nuôi 5 chục con gà. => 5 chục = 50
 ; Có 12 ngàn công nhân. => 12 ngàn = 12000
 ; Có 1 tỉ lượt truy cập. => 1 tỉ = 1000000000
 ; Ngành có 8,7 vạn đoàn viên. => 8,7 vạn = 87000
 ; May 15 triệu chiếc áo. => 15 triệu = 15000000
# N3
 ; Hai mươi lăm tổ viên dự họp. => Hai mươi lăm = 25
 ; Ba mươi tư đoàn viên ưu tú. => Ba mươi tư = 34
 ; Có một nghìn không trăm linh năm suất quà. => một nghìn không trăm linh năm = 1005
 ; Mười lăm gia đình nhận nhà. => Mười lăm = 15
 ; Đội có ba lăm người. => ba lăm = 35
 ; Hai trăm lẻ năm suất cơm. => Hai trăm lẻ năm = 205
 ; Xưởng còn một ngàn chín công nhân. => một ngàn chín = 1900
 ; Hai nghìn tư người dự. => Hai nghìn tư = 2400
 ; Một trăm mốt suất quà. => Một trăm mốt = 110
 ; Một trăm linh hai hộ dân. => Một trăm linh hai = 102
 ; Nửa triệu người lao động hưởng lợi. => Nửa triệu = 500000
 ; Tặng một tá khăn. => «một tá» = 12
 ; Bảy mươi nhăm công nhân. => Bảy mươi nhăm = 75
 ; Mười một nghìn lao động. => Mười một nghìn = 11000
 ; Tổ có hai ba người thợ. => hai ba = 23
 ; Trăm rưỡi suất quà được phát. => Trăm rưỡi = 150
 ; Ba nghìn không trăm hai mươi người. => Ba nghìn không trăm hai mươi = 3020
 ; Tuyển chín mươi chín thợ hàn. => chín mươi chín = 99
 ; Khen thưởng tám tập thể. => tám = 8
 ; Giúp đỡ mười hai hộ nghèo. => mười hai = 12
 ; Có bốn trăm năm mươi sáu ca. => bốn trăm năm mươi sáu = 456
 ; Một vạn hai lượt người dự hội. => Một vạn hai = 12000
 ; Có hai đôi vợ chồng trẻ. => «hai» = 4 or 2
 ; Tặng ba cặp bánh chưng. => «ba» = 6 or 3
 ; Hai tỷ ba trăm triệu lượt. => Hai tỷ ba trăm triệu = 2300000000
 ; Ba vạn sáu nghìn ngày. => Ba vạn sáu nghìn = 36000
 ; Bầu mười bốn ủy viên. => mười bốn = 14
 ; Gồm hai chục hộ. => hai chục = 20
 ; Thưởng một trăm hai mươi mốt cá nhân. => một trăm hai mươi mốt = 121
 ; Hai mươi tám nghìn bốn trăm lẻ bảy lượt. => Hai mươi tám nghìn bốn trăm lẻ bảy = 28407
 ; Có một cặp vợ chồng. => «một cặp» = 2 or 1
 ; Tặng hai tá bút. => hai tá = 24
 ; Năm trăm linh năm suất. => Năm trăm linh năm = 505
 ; Một trăm lẻ một phần quà. => Một trăm lẻ một = 101
 ; Sáu mươi ba tỉnh, thành. => Sáu mươi ba = 63
 ; Tám nhăm công nhân. => Tám nhăm = 85
 ; Hai triệu tư lượt. => Hai triệu tư = 2400000
 ; Mười ngàn công nhân. => Mười ngàn = 10000
 ; Ba nghìn rưỡi suất cơm. => Ba nghìn rưỡi = 3500
 ; Giao cho năm tổ. => năm = 5
 ; Chín công nhân bị nạn. => Chín = 9
 ; Bảy giải pháp lớn. => Bảy = 7
 ; Một vạn rưỡi người. => Một vạn rưỡi = 15000
# N4
 ; Thu hút hơn 3.000 người. => hơn «3.000» = 3000
 ; Gần 500 đoàn viên dự. => Gần «500» = 500
 ; Dưới 10 lao động thì miễn. => Dưới «10» = 10
 ; Ít nhất 20 người đăng ký. => Ít nhất «20» = 20
 ; Tối thiểu 5 ủy viên dự. => Tối thiểu «5» = 5
 ; Tối đa 30 học viên một lớp. => Tối đa «30» = 30
 ; Chừng 40 người có mặt. => Chừng «40» = 40
 ; Ngót 2.000 công nhân đình công. => Ngót «2.000» = 2000
 ; Non 100 người còn trụ. => Non «100» = 100
 ; Suýt 200 người trượt. => Suýt «200» = 200
 ; Tầm 50 người đến sớm. => Tầm «50» = 50
 ; Có 300-500 người tham gia. => 300-500 = [300,500]
 ; Mỗi tổ từ 5 đến 7 người. => «5 đến 7» = [5,7]
 ; Trên dưới 100 người chờ. => Trên dưới «100» = 100
 ; Doanh nghiệp có 500 lao động trở lên. => «500» lao động trở lên = 500
 ; Đã quá 300 người đăng ký. => quá «300» = 300
 ; Lớp có 25 – 30 học viên. => 25 – 30 = [25,30]
 ; Khoảng 15 - 20 người làm thêm. => Khoảng «15 - 20» = [15,20]
 ; Trên 95% phiếu thuận. => Trên «95%» = 95
 ; Xấp xỉ 1,2 triệu người. => Xấp xỉ «1,2 triệu» = 1200000
 ; Chưa đến 10 người phản đối. => «10» = 10
 ; Hơn hai trăm người ký tên. => Hơn «hai trăm» = 200
 ; Cần từ 50 người trở lên. => «50» = 50
 ; Mỗi lớp không dưới 20 người. => không dưới «20» = 20
 ; Độ 30 người đứng chờ. => Độ «30» = 30
 ; Không ít hơn 15 thành viên. => «15» = 15
 ; Có 3 đến 5 người một phòng. => 3 đến 5 = [3,5]
 ; Cỡ 70 người còn ở lại. => Cỡ «70» = 70
 ; Có hơn 20 nghìn người. => hơn «20 nghìn» = 20000
 ; Thu hút gần 1.000 lượt. => gần «1.000» = 1000
 ; Tăng ít nhất 10%. => ít nhất «10%» = 10
 ; Lương không dưới 5 triệu đồng. => không dưới «5 triệu đồng» = 5000000 VND
 ; Cần từ 10 người trở xuống. => «10» = 10
 ; Có 2 - 3 người mỗi tổ. => 2 - 3 = [2,3]
# N5
 ; Hàng nghìn người đổ về. => Hàng nghìn = m1000
 ; Hàng chục tổ công đoàn ra đời. => Hàng chục = m10
 ; Vài chục người còn ở lại. => Vài chục = m10
 ; Mấy chục năm nay vẫn vậy. => Mấy chục = m10
 ; Hàng ngàn suất quà đến tay thợ. => Hàng ngàn = m1000
 ; Vài trăm công nhân đình công. => Vài trăm = m100
 ; Hàng chục nghìn lao động mất việc. => Hàng chục nghìn = m10000
 ; Hàng trăm nghìn người về quê. => Hàng trăm nghìn = m100000
 ; Hàng tỷ lượt xem. => Hàng tỷ = m1000000000
 ; Vài nghìn lao động chờ việc. => Vài nghìn = m1000
 ; Hàng chục triệu người xem. => Hàng chục triệu = m10000000
 ; Mấy nghìn hộ bị ngập. => Mấy nghìn = m1000
 ; Hằng trăm người xếp hàng. => Hằng trăm = m100
 ; Dăm chục công nhân. => Dăm chục = m10
 ; Hàng vạn lượt xem. => Hàng vạn = m10000
 ; Vài vạn người. => Vài vạn = m10000
 ; Hàng chục tỷ đồng. => Hàng chục tỷ = m10000000000
# N6
 ; Hơn 2/3 số phiếu đồng ý. => «2/3» = 2/3
 ; Một phần ba lao động nữ. => Một phần ba = 1/3
 ; Ba phần tư quỹ đã chi. => Ba phần tư = 3/4
 ; Có 12/15 ủy viên dự họp. => 12/15 = 12/15
 ; Nửa số công nhân nghỉ. => Nửa = 1/2
 ; Chín phần mười hộ có điện. => Chín phần mười = 9/10
 ; Giảm 1/4 quân số. => 1/4 = 1/4
 ; Có 45/50 đại biểu tán thành. => 45/50 = 45/50
 ; Gần 1/3 lao động là nữ. => «1/3» = 1/3
 ; Hai phần năm diện tích bỏ trống. => Hai phần năm = 2/5
 ; Đạt 10/10 chỉ tiêu. => 10/10 = 10/10
 ; Hoàn thành 1/2 chặng đường. => 1/2 = 1/2
 ; Có 120/125 tổ đạt vững mạnh. => 120/125 = 120/125
 ; Một phần hai quỹ dành cho nhà ở. => Một phần hai = 1/2
 ; Có 1.250/1.300 phiếu hợp lệ. => 1.250/1.300 = 1250/1300 or 1.250/1.300
 ; Có 7/9 ủy viên dự. => 7/9 = 7/9
 ; Hơn một phần ba số hộ. => một phần ba = 1/3
 ; Tỷ lệ 2/3 tán thành. => 2/3 = 2/3
 ; Có 128/130 phiếu bầu. => 128/130 = 128/130
# N7
 ; Đạt 85,5% chỉ tiêu. => 85,5% = 85.5
 ; Tăng 20 phần trăm so với trước. => 20 phần trăm = 20
 ; Mười phần trăm số hộ nghèo. => Mười phần trăm = 10
 ; Sản lượng tăng gấp đôi. => gấp đôi = 2
 ; Thu nhập gấp rưỡi năm ngoái. => gấp rưỡi = 1.5
 ; Năng suất gấp ba trước đây. => gấp ba = 3
 ; Vượt 120.5% kế hoạch. => 120.5% = 120.5
 ; Giá tăng gấp 2,5 lần. => gấp 2,5 lần = 2.5
 ; Tăng từ 5% đến 7%. => «5% đến 7%» = [5,7]
 ; Tăng 2 điểm %. => 2 điểm % = 2
 ; Hơn 90% hộ đồng ý. => Hơn «90%» = 90
 ; Lãi suất giảm 0,25 điểm phần trăm. => 0,25 điểm phần trăm = 0.25
 ; Cao hơn 3 lần mức cũ. => 3 lần = 3
 ; Giảm 15 % chi phí. => 15 % = 15
 ; Đạt 100 phần trăm. => 100 phần trăm = 100
 ; Lương tăng 6 - 7%. => 6 - 7% = [6,7]
 ; Đóng 10,5% lương. => 10,5% = 10.5
 ; Tăng từ 10 đến 15% mỗi năm. => «10 đến 15%» = [10,15]
 ; Lợi nhuận gấp 10 lần. => gấp 10 lần = 10
 ; Tăng gấp hai lần. => gấp hai lần = 2
 ; Tỷ lệ 0,05% là rất thấp. => 0,05% = 0.05
 ; Tăng hơn hai lần so với cùng kỳ. => «hai lần» = 2
 ; Năng suất gấp bốn lần. => gấp bốn lần = 4
 ; Hoàn thành 102,5% chỉ tiêu. => 102,5% = 102.5
 ; Tăng gấp năm lần. => gấp năm lần = 5
 ; Tăng 2,3 lần. => 2,3 lần = 2.3
 ; Tăng 12 - 15%/năm. => 12 - 15% = [12,15]
 ; Tăng 0,5 điểm %. => 0,5 điểm % = 0.5
 ; Đạt hai mươi phần trăm. => hai mươi phần trăm = 20
 ; Thuế suất 5% và 10%. => 10% = 10
# N8
 ; Mỗi suất 500.000 đồng. => 500.000 đồng = 500000 VND
 ; Trao 50 triệu đồng. => 50 triệu đồng = 50000000 VND
 ; Kinh phí 1,2 tỷ đồng. => 1,2 tỷ đồng = 1200000000 VND
 ; Lương 100 USD mỗi tháng. => 100 USD = 100 USD
 ; Đầu tư 1,5 triệu đô la. => 1,5 triệu đô la = 1500000 USD
 ; Giá 200 EUR một bộ. => 200 EUR = 200 EUR
 ; Vốn 2 nghìn tỷ đồng. => 2 nghìn tỷ đồng = 2000000000000 VND
 ; Mỗi công nhân 200k. => 200k = 200000 VND
 ; Hỗ trợ 3 triệu VNĐ. => 3 triệu VNĐ = 3000000 VND
 ; Phụ cấp 500 ngàn đồng. => 500 ngàn đồng = 500000 VND
 ; Mức từ 1 triệu đến 2 triệu đồng. => «1 triệu đến 2 triệu đồng» = 1000000..2000000 VND
 ; Thưởng hai triệu đồng. => hai triệu đồng = 2000000 VND
 ; Chi một trăm nghìn đồng. => một trăm nghìn đồng = 100000 VND
 ; Xuất khẩu 1,2 triệu USD. => 1,2 triệu USD = 1200000 USD
 ; Mượn 100.000 yên. => 100.000 yên = 100000 JPY
 ; Phí 70.000 đ một suất. => 70.000 đ = 70000 VND
 ; Lương 5-7 triệu đồng. => 5-7 triệu đồng = 5000000..7000000 VND
 ; Nợ 10 triệu 200 nghìn đồng. => 10 triệu 200 nghìn đồng = 10200000 VND
 ; Góp hai tỷ rưỡi đồng. => hai tỷ rưỡi đồng = 2500000000 VND
 ; Hơn 3 tỷ đồng đã chi. => Hơn «3 tỷ đồng» = 3000000000 VND
 ; Thưởng 100 đô. => 100 đô = 100 USD
 ; Lương cơ sở 2.340.000 đồng/tháng. => «2.340.000 đồng»/tháng = 2340000 VND
 ; Suất cơm 25.000đ. => 25.000đ = 25000 VND
 ; Giá 1.500 tỷ đồng. => 1.500 tỷ đồng = 1500000000000 VND
 ; Quỹ có 15,6 tỉ đồng. => 15,6 tỉ đồng = 15600000000 VND
 ; Lương 6 triệu đồng/người/tháng. => «6 triệu đồng»/người/tháng = 6000000 VND
 ; Chi 300 triệu. => 300 triệu = 300000000 VND or 300000000
 ; Tặng sổ tiết kiệm 10 triệu đồng/sổ. => «10 triệu đồng» = 10000000 VND
 ; Vốn vay 3 triệu euro. => 3 triệu euro = 3000000 EUR
 ; Chi 100.000-200.000 đồng/suất. => «100.000-200.000 đồng» = 100000..200000 VND
 ; Học phí 2 triệu rưỡi. => 2 triệu rưỡi = 2500000 VND or 2500000
 ; Thưởng 500.000 VND. => 500.000 VND = 500000 VND
 ; Viện trợ 20 triệu won. => 20 triệu won = 20000000 KRW
 ; Giá trị hợp đồng $1.500. => $1.500 = 1500 USD
 ; Lì xì 50 ngàn. => 50 ngàn = 50000 VND or 50000
 ; Viện trợ 2 triệu nhân dân tệ. => 2 triệu nhân dân tệ = 2000000 CNY
 ; Vay 5 tỷ 600 triệu đồng. => 5 tỷ 600 triệu đồng = 5600000000 VND
 ; Mỗi tháng tiết kiệm 1tr5. => 1tr5 = 1500000 VND or 1500000
 ; Thu nhập từ 7 - 9 triệu đồng. => «7 - 9 triệu đồng» = 7000000..9000000 VND
 ; Thưởng 1 triệu rưỡi. => 1 triệu rưỡi = 1500000 VND or 1500000
 ; Mỗi suất 1.000.000đ. => 1.000.000đ = 1000000 VND
 ; Trị giá 500 nghìn đồng/suất. => «500 nghìn đồng»/suất = 500000 VND
 ; Quà 300.000 VNĐ. => 300.000 VNĐ = 300000 VND
 ; Đầu tư 2,5 tỷ USD. => 2,5 tỷ USD = 2500000000 USD
 ; Gói 62.000 tỷ đồng. => 62.000 tỷ đồng = 62000000000000 VND
 ; Góp 20.000 đồng/tháng. => «20.000 đồng»/tháng = 20000 VND
 ; Từ 500.000 - 1.000.000 đồng. => «500.000 - 1.000.000 đồng» = 500000..1000000 VND
 ; Vay 30 đến 50 triệu đồng. => 30 đến 50 triệu đồng = 30000000..50000000 VND
 ; Tổng 1.250.000.000 đồng. => 1.250.000.000 đồng = 1250000000 VND
 ; Gần 2 nghìn tỉ đồng. => «2 nghìn tỉ đồng» = 2000000000000 VND
 ; Thưởng 13 triệu đồng tiền mặt. => 13 triệu đồng = 13000000 VND
 ; Mua 5 chỉ vàng. => 5 = 5
# N9
 ; Đại hội lần thứ nhất của nghiệp đoàn. => lần thứ «nhất» = 1
 ; Ban Chấp hành khóa XII. => «XII» = 12
 ; Huân chương Lao động hạng Ba. => «Ba» = 3
 ; Đoạt giải Nhất toàn đoàn. => «Nhất» = 1
 ; Nghị quyết Đại hội XIII của Đảng. => «XIII» = 13
 ; Kỳ họp thứ 8 của HĐND. => thứ «8» = 8
 ; Đại hội lần thứ XX. => lần thứ «XX» = 20
 ; Triển khai đợt 2 của cuộc thi. => «2» = 2
 ; Giai đoạn 1 của dự án. => «1» = 1
 ; Đây là lần thứ hai chị nhận giải. => lần thứ «hai» = 2
 ; Xếp vị trí thứ ba. => thứ «ba» = 3
 ; Thứ hai, cần nâng lương. => Thứ hai = 2
 ; Giải Nhì thuộc về tổ 3. => «Nhì» = 2
 ; Công đoàn khóa 13 họp. => «13» = 13
 ; Kỷ nguyên thứ tư mở ra. => thứ «tư» = 4
 ; Hội nghị lần thứ mười hai. => lần thứ «mười hai» = 12
 ; Lần đầu, công nhân được bầu trực tiếp. => Lần đầu = 1
 ; Huy chương hạng Nhất. => «Nhất» = 1
 ; Năm thứ 2 liên tiếp đạt giải. => thứ «2» = 2
 ; Thứ nhất, giữ việc làm. => Thứ nhất = 1
 ; Đại hội Công đoàn tỉnh lần thứ XVII. => lần thứ «XVII» = 17
 ; Giải Khuyến khích và giải Ba. => «Ba» = 3
 ; Kỳ họp thứ nhất. => thứ «nhất» = 1
 ; Đợt I năm nay. => «I» = 1
 ; Đứng thứ 5 toàn quốc. => thứ «5» = 5
 ; Lần thứ 3 tổ chức hội thi. => Lần thứ «3» = 3
 ; Đại hội lần thứ 12. => lần thứ «12» = 12
 ; Khóa XV của Quốc hội. => «XV» = 15
 ; Đạt giải Ba. => «Ba» = 3
 ; Tái bản lần thứ năm. => lần thứ «năm» = 5
 ; Thứ ba, đẩy mạnh tuyên truyền. => Thứ ba = 3
 ; Hội nghị lần 3. => «3» = 3
 ; Kỳ thứ XX. => thứ «XX» = 20
 ; Kỷ niệm chương lần thứ II. => lần thứ «II» = 2
 ; Chương trình đợt III. => «III» = 3
 ; Vùng II có mức thấp hơn. => «II» = 2
 ; Nhiệm kỳ thứ hai. => thứ «hai» = 2
# N10
 ; Lô đất rộng 5 ha. => 5 ha = 5
 ; Gạo nặng 20 tấn. => 20 tấn = 20
 ; Bồn chứa 3.000 lít. => 3.000 lít = 3000
 ; Sốt 38 độ. => «38» độ = 38
 ; Mương sâu 2m. => 2m = 2
 ; Căn hộ 45 m2. => 45 m2 = 45
 ; Tặng 10kg gạo. => 10kg = 10
 ; Trạm có công suất 250 kWh. => «250» kWh = 250
# X
 ; Nghị quyết số 02-NQ/TW. => 02-NQ/TW = none
 ; Nghị định 145/2020/NĐ-CP có hiệu lực. => 145/2020/NĐ-CP = none
 ; Cụm thi đua số 6 họp. => 6 = none
 ; Xe biển số 29A-123.45 chở hàng. => 29A-123.45 = none
 ; Đội nhà thua 0-3. => 0-3 = none
 ; Đường 3/2 kẹt xe. => Đường 3/2 = none
 ; Bệnh viện 19-8 khám cho công nhân. => 19-8 = none
 ; Áp dụng ISO 9001:2015. => 9001:2015 = none
 ; Thực hành 5S ở xưởng. => 5S = none
 ; Dịch Covid-19 lan rộng. => 19 = none
 ; Phong trào lao động sáng tạo. => sáng = none
 ; Có nhiều sáng kiến hay. => sáng = none
 ; Quận Thanh Xuân đông dân. => Xuân = none
 ; Lễ kỷ niệm trang trọng. => kỷ = none
 ; Thứ trưởng phát biểu. => Thứ = none
 ; Đời sống ngày càng khá. => ngày = none
 ; Phong trào “Ba sạch” lan rộng. => Ba = none
 ; Thi đua “Hai tốt” sôi nổi. => Hai = none
 ; Một số doanh nghiệp nợ lương. => Một = none
 ; Làm việc một cách tự giác. => một = none
 ; Quốc lộ 1A ùn tắc. => 1A = none
 ; Phòng 302 tầng 5 đóng cửa. => 5 = none
 ; Tổng đài 1900 1234 nhận phản ánh. => 1900 1234 = none
 ; Phường Hai Bà Trưng họp. => Hai = none
 ; Quận Ba Đình tổ chức hội thi. => Ba = none
 ; Gọi 0987.654.321 để được tư vấn. => 0987.654.321 = none
 ; Ảnh IMG_20240501_0830 bị mờ. => 20240501 = none
 ; Bà Năm bán nước. => Năm = none
 ; Doanh nghiệp tư nhân lớn mạnh. => tư = none
 ; Đồng chí Tư chủ trì. => Tư = none
 ; Đội tuyển U20 Việt Nam. => U20 = none
 ; Ngõ 15 phố Huế. => 15 = none
 ; Số nhà 12/5 Nguyễn Trãi. => 12/5 = none
 ; Phiên bản 2.0 ra mắt. => 2.0 = none
 ; Đường Cách Mạng Tháng Tám đông. => Tháng Tám = none
 ; Chị Xuân là tổ trưởng. => Xuân = none
 ; Anh Thu làm thợ điện. => Thu = none
 ; Chợ Đông Ba mở cửa. => Đông Ba = none
 ; Theo Thông tư 09/2023/TT-BNV. => 09/2023/TT-BNV = none
 ; Theo Kết luận số 127-KL/TW. => 127-KL/TW = none
 ; Chỉ thị 03-CT/TU đi vào cuộc sống. => 03-CT/TU = none
 ; Luật số 12/2012/QH13. => 12/2012/QH13 = none
 ; Tài khoản 0011004123456 tại Vietcombank. => 0011004123456 = none
 ; Chuyến bay VN 123 hạ cánh. => 123 = none
 ; Công ty 20 của Quân đội. => 20 = none
 ; Lớp 12A đi thực tế. => 12A = none
 ; Ông Hoàng Quý ký. => Quý = none
 ; Quý khách vui lòng chờ. => Quý = none
 ; Công viên 30-4 vắng người. => 30-4 = none
 ; Khu công nghiệp Nhơn Trạch 3 mở rộng. => 3 = none
 ; Nhà máy Z117 sản xuất. => 117 = none
 ; Khu vực một cửa phục vụ dân. => một = none
 ; Nhà ga T3 mở cửa. => T3 = none
 ; Mạng 5G phủ khắp. => 5G = none
 ; Kênh VTV1 đưa tin. => 1 = none
 ; Tỷ lệ bản đồ 1/2000. => 1/2000 = none
 ; Người lao động luôn sáng suốt. => sáng = none
 ; Chị ấy tối dạ nhưng chăm. => tối = none
 ; Vấn đề tối quan trọng. => tối = none
 ; Chiều theo ý khách. => Chiều = none
 ; Chiều dài 5 m. => Chiều = none
 ; Đi theo chiều kim đồng hồ. => chiều = none
 ; Hạng mục thứ yếu. => thứ = none
 ; Chín chắn trong suy nghĩ. => Chín = none
 ; Cần Thơ có cầu Cái Răng, quận 12 không có. => 12 = none
 ; Tổ 5, khu phố 3, phường Tân Phú. => 5 = none
 ; Tổ 5, khu phố 3, phường Tân Phú. => 3 = none
 ; Địa chỉ: 123/45/6 Lê Lợi. => 123/45/6 = none
 ; Máy bay A321 cất cánh. => A321 = none
 ; Số CMND 012345678. => 012345678 = none
 ; Nghị quyết 27-NQ/TW. => 27-NQ/TW = none
 ; Chỉ thị số 05-CT/TW. => 05-CT/TW = none
 ; Tỷ số 3-1 nghiêng về đội A. => 3-1 = none
 ; Quận 12 đông công nhân. => 12 = none
 ; Đường 2/9 rất dài. => 2/9 = none
 ; Bệnh viện 30-4 ở quận 5. => 30-4 = none
 ; Bệnh viện 175 tiếp nhận nạn nhân. => 175 = none
 ; Trung đoàn 66 hành quân. => 66 = none
 ; Đài truyền hình VTC14. => 14 = none
 ; Phòng, chống COVID-19. => COVID-19 = none
 ; Chuẩn HACCP và ISO 14001. => 14001 = none
 ; Hotline 1900.6017. => 1900.6017 = none
 ; Thửa đất số 5. => 5 = none
 ; Biển kiểm soát 51F-123.45. => 51F-123.45 = none
 ; Anh Tám kể chuyện. => Tám = none
 ; Chị Bảy bán cơm. => Bảy = none
 ; Huyện Tam Nông. => Tam = none
 ; Một mặt phải giữ, một mặt phải đổi. => Một = none
 ; Ba Vì có nhiều mỏ. => Ba = none
 ; Phát biểu sáng tỏ vấn đề. => sáng = none
 ; Bằng trí tuệ và tâm huyết tuổi xuân. => xuân = none
 ; Trường Tiểu học Lê Văn Tám. => Tám = none
 ; Công ty TNHH MTV 27-7. => 27-7 = none
 ; Văn phòng tại tầng 15, tòa nhà B. => 15 = none
 ; Thế hệ 4.0 rất năng động. => 4.0 = none
 ; Đội tuyển thắng 4-0. => 4-0 = none
 ; Điểm a khoản 3 Điều 5. => 3 = none
 ; Mục 2.1 của báo cáo. => 2.1 = none
 ; Xe buýt số 32. => 32 = none
 ; Quốc lộ 5 đông xe. => 5 = none
 ; Chi bộ 3 họp. => 3 = none
 ; Phân xưởng 2 đạt giải. => 2 = none
 ; Tổ dân phố số 7. => 7 = none
 ; Phụ lục 1 kèm theo. => 1 = none
 ; Hình 2: sơ đồ. => 2 = none
 ; Bảng 3 cho thấy rõ. => 3 = none
 ; Việt Nam thứ hạng cao. => thứ = none
 ; Mã số thuế 0101234567. => 0101234567 = none
 ; Địa chỉ: 12 Nguyễn Huệ, quận 1. => 12 = none
 ; Chợ Bến Thành, quận 1. => 1 = none
`;
