/** rules: every rule of the grammar of dates by its id, with an example: what it reads stands in brackets. */

/** A rule of dates and what shows it. Values are those of `extractDates` as of 2024-11-22. */
export interface DateRule {
  readonly id: string;
  readonly example: string;
  readonly value: string;
}

/** The rules that make a mention. `dates/impossible` passes over what no calendar has, and makes none. */
export const dateRules: readonly DateRule[] = [
  { id: 'dates/day-month-year', example: 'Họp [ngày 12/6/2021] tại trụ sở.', value: '2021-06-12' },
  { id: 'dates/day', example: 'Hạn nộp là [ngày 25].', value: '2024-11-25' },
  { id: 'dates/day-time', example: 'Khai mạc lúc [8h30 ngày 5/3/2024].', value: '2024-03-05T08:30' },
  { id: 'dates/near-day', example: '[Hôm qua], tổ đã họp.', value: '2024-11-21' },
  { id: 'dates/first-last-day', example: '[Ngày cuối cùng của năm 2023] có lễ lớn.', value: '2023-12-31' },
  { id: 'dates/weekday', example: '[Thứ Hai tuần sau], xưởng chạy lại.', value: '2024-11-25' },
  { id: 'dates/clock', example: 'Còi hú lúc [11 giờ kém 15].', value: '10:45' },
  { id: 'dates/now', example: '[Bây giờ] là giờ nghỉ.', value: '2024-11-22' },
  { id: 'dates/week', example: '[Tuần tới], đoàn đến thăm.', value: '2024-11-25/2024-12-01' },
  { id: 'dates/month', example: 'Kết quả [tháng 5/2024] cao hơn.', value: '2024-05' },
  { id: 'dates/edge', example: '[Nửa cuối tháng 9/2023], đơn hàng về.', value: '2023-09' },
  { id: 'dates/quarter', example: 'Kết quả [quý II/2013] vượt kế hoạch.', value: '2013-04/2013-06' },
  { id: 'dates/half-year', example: '[Nửa đầu năm 2024], giá giảm.', value: '2024-01/2024-06' },
  { id: 'dates/days-of-month', example: '[Hai tuần đầu tháng 5], xưởng tăng ca.', value: '2024-05-01/2024-05-14' },
  { id: 'dates/months-of-year', example: '[9 tháng đầu năm 2023], thu đạt 80%.', value: '2023-01/2023-09' },
  { id: 'dates/season', example: 'Mừng [xuân Giáp Thìn 2024] vui tươi.', value: '2024-21' },
  { id: 'dates/year', example: 'Chủ đề [năm 2022] của ngành.', value: '2022' },
  { id: 'dates/years', example: 'Phong trào thi đua [2015-2020] kết thúc.', value: '2015/2020' },
  { id: 'dates/term', example: 'Đại hội [nhiệm kỳ 2023-2028].', value: '2023/2028' },
  { id: 'dates/period', example: 'Phong trào [giai đoạn 2015 – 2020].', value: '2015/2020' },
  { id: 'dates/year-to-date', example: '[Từ đầu năm đến nay], tỉnh có 40 vụ.', value: '2024-01-01/..' },
  { id: 'dates/from-now-on', example: '[Từ nay đến năm 2030], xây 50 nhà trẻ.', value: '2024/2030' },
  { id: 'dates/decade', example: '[Thập niên 1980] khó khăn.', value: '198X' },
  { id: 'dates/century', example: 'Xưởng có từ [thế kỷ 19].', value: '18XX' },
  { id: 'dates/range', example: 'Học [từ ngày 21 đến 23/11/2024].', value: '2024-11-21/2024-11-23' },
  { id: 'dates/list', example: 'Khám vào các [ngày 7, 8, 9/12/2023].', value: '{2023-12-07,2023-12-08,2023-12-09}' },
  { id: 'dates/holiday', example: 'Phố vui dịp [Giáng sinh].', value: '2024-12-25' },
  { id: 'dates/named-day', example: 'Hưởng ứng [Ngày Vi chất dinh dưỡng 1/6].', value: '2024-06-01' },
  { id: 'dates/tet', example: 'Chăm lo [Tết Giáp Thìn].', value: '2024-02-10' },
  { id: 'dates/lunar', example: 'Giỗ Tổ [mùng 10 tháng 3 âm lịch].', value: 'L:03-10' },
  { id: 'dates/length', example: 'Hợp đồng dài [36 tháng].', value: 'P36M' },
  { id: 'dates/age', example: 'Chị Mai, [35 tuổi], là thợ hàn.', value: 'P35Y' },
  { id: 'dates/last-next', example: '[5 năm qua], phong trào lan tỏa.', value: 'P5Y' },
  { id: 'dates/last-one', example: 'Báo cáo của [tuần qua].', value: '2024-11-11/2024-11-17' },
  { id: 'dates/from-now', example: '[3 ngày nữa], hội thao khai mạc.', value: '2024-11-25' },
  { id: 'dates/ago', example: '[Cách đây 95 năm], Công hội ra đời.', value: '1929' },
  { id: 'dates/every', example: 'Họp giao ban [hằng tháng].', value: 'P1M' },
];
