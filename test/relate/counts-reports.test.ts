/** Figures as union reports print them: whose they are, when, at which level, for which title, and of which whole. */
import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Count } from '../../src/record.ts';

/** What a count must say; `partOf` is the value of its whole. Titles are compared without case. */
type Facts = Partial<Omit<Count, 'partOf'>> & { partOf?: number | null };

const BG = 'Liên đoàn Lao động tỉnh Bắc Giang';
const TN = 'Liên đoàn Lao động huyện Tân Yên';
const VT = 'Liên đoàn Lao động thành phố Vũng Tàu';

const REPORTS: [string, Record<number, Facts>][] = [
  [
    'LĐLĐ tỉnh Bắc Giang cho biết, năm 2019, các cấp công đoàn trong tỉnh có 3.215 sáng kiến được công nhận, trong đó 2.890 sáng kiến cấp cơ sở, 297 sáng kiến cấp tỉnh và 28 sáng kiến cấp ngành.',
    {
      3215: { organization: BG, period: '2019', level: null, unit: 'sáng kiến', partOf: null },
      2890: { organization: BG, period: '2019', level: 'cơ sở', partOf: 3215 },
      297: { organization: BG, period: '2019', level: 'tỉnh', partOf: 3215 },
      28: { organization: BG, period: '2019', level: 'ngành', partOf: 3215 },
    },
  ],
  [
    '6 tháng đầu năm 2020, LĐLĐ huyện Tân Yên kết nạp mới 1.245 đoàn viên, đạt 83% chỉ tiêu năm; thành lập mới 6 CĐCS, đạt 120% kế hoạch.',
    {
      1245: { organization: TN, period: '2020-01/2020-06', unit: 'đoàn viên' },
      83: { organization: TN, period: '2020-01/2020-06' },
      6: { organization: TN, period: '2020-01/2020-06', unit: 'CĐCS' },
      120: { organization: TN, period: '2020-01/2020-06' },
    },
  ],
  [
    'Dịp Tết Nguyên đán Canh Tý 2020, LĐLĐ thành phố Vũng Tàu trao 1.150 suất quà cho đoàn viên khó khăn, mỗi suất trị giá 500.000 đồng, tổng số tiền 575 triệu đồng.',
    {
      1150: { organization: VT, period: '2020-01-25', unit: 'suất quà' },
      500000: { organization: VT, per: 'suất', unit: 'đồng' },
      575000000: { organization: VT, period: '2020-01-25' },
    },
  ],
  [
    'Từ nguồn Quỹ Mái ấm Công đoàn, LĐLĐ tỉnh Bắc Giang đã hỗ trợ xây mới 37 căn nhà, sửa chữa 12 căn nhà với số tiền 2,09 tỷ đồng.',
    {
      37: { organization: BG, unit: 'căn nhà', level: null },
      12: { organization: BG, unit: 'căn nhà' },
      2090000000: { organization: BG },
    },
  ],
  [
    'Quỹ trợ vốn cho 245 hộ đoàn viên vay 4,9 tỷ đồng, bình quân 20 triệu đồng/hộ.',
    { 245: { unit: 'hộ đoàn viên' }, 4900000000: { unit: 'đồng' }, 20000000: { per: 'hộ' } },
  ],
  [
    'Hội nghị biểu dương 120 cán bộ công đoàn tiêu biểu, trong đó có 54 nữ, chiếm 45%.',
    { 120: { unit: 'cán bộ công đoàn tiêu biểu' }, 54: { partOf: 120, unit: 'nữ' }, 45: { partOf: 120 } },
  ],
  [
    'Năm 2019, có 18 tập thể và 25 cá nhân được Tổng LĐLĐ Việt Nam tặng Bằng khen; 4 tập thể được tặng Cờ thi đua.',
    {
      18: { organization: 'Tổng Liên đoàn Lao động Việt Nam', period: '2019', honour: 'Bằng khen' },
      25: { organization: 'Tổng Liên đoàn Lao động Việt Nam', period: '2019', honour: 'Bằng khen' },
      4: { honour: 'Cờ thi đua', period: '2019' },
    },
  ],
  [
    'Số đoàn viên toàn tỉnh tăng 12% so với năm 2018, nâng tổng số lên hơn 215.000 người.',
    { 12: { period: null }, 215000: { approximation: 'over', period: null } },
  ],
  [
    'Ngày 15/5/2020, LĐLĐ huyện Tân Yên tổ chức hội nghị tổng kết với sự tham dự của gần 150 đại biểu.',
    { 150: { organization: TN, period: '2020-05-15', approximation: 'under', unit: 'đại biểu' } },
  ],
  [
    'LĐLĐ huyện Tân Yên phấn đấu đến năm 2025 kết nạp ít nhất 5.000 đoàn viên.',
    { 5000: { organization: TN, period: '2025', approximation: 'over' } },
  ],
  ['Mỗi đoàn viên được hỗ trợ không quá 3 triệu đồng.', { 3000000: { approximation: 'under' } }],
  ['Mỗi lớp có không dưới 30 học viên.', { 30: { approximation: 'over', unit: 'học viên' } }],
  [
    'Các đơn vị có tối đa 15 suất và tối thiểu 5 suất.',
    { 15: { approximation: 'under' }, 5: { approximation: 'over' } },
  ],
  [
    'Hai bên đã ký thỏa thuận hợp tác. LĐLĐ tỉnh Bắc Giang và Sở Y tế tỉnh Bắc Giang thống nhất, hai đơn vị sẽ phối hợp chặt chẽ.',
    { 2: { organization: null } },
  ],
  [
    'Nhân dịp này, LĐLĐ tỉnh Bắc Giang tặng 50 chiếc máy tính bảng cho con công nhân, trị giá 150 triệu đồng.',
    { 50: { organization: BG, unit: 'chiếc máy tính bảng' }, 150000000: { organization: BG } },
  ],
  [
    'Đến nay, LĐLĐ tỉnh Bắc Giang quản lý 21 công đoàn cấp trên trực tiếp cơ sở với 1.984 công đoàn cơ sở và 213.547 đoàn viên.',
    {
      21: { organization: BG, level: null, period: null },
      1984: { organization: BG, level: null, period: null },
      213547: { organization: BG, period: null },
    },
  ],
  [
    'Trong nhiệm kỳ 2018-2023, toàn ngành có 12.340 sáng kiến, làm lợi trên 45 tỷ đồng.',
    {
      12340: { period: '2018/2023', level: 'ngành' },
      45000000000: { period: '2018/2023', level: null, approximation: 'over' },
    },
  ],
  [
    'Có 86 công đoàn cơ sở đạt danh hiệu “Công đoàn cơ sở vững mạnh xuất sắc”, được LĐLĐ huyện Tân Yên khen thưởng.',
    { 86: { organization: TN, honour: 'Công đoàn cơ sở vững mạnh xuất sắc', unit: 'công đoàn cơ sở' } },
  ],
  [
    'Chị Nguyễn Thị Hoa, công nhân Công ty TNHH Hosiden Việt Nam cho biết, thu nhập của chị chỉ 6 triệu đồng/tháng.',
    { 6000000: { organization: null } },
  ],
  [
    'Theo ông Nguyễn Văn Cảnh, Chủ tịch LĐLĐ tỉnh Bắc Giang, toàn tỉnh hiện có 6 khu công nghiệp với gần 200.000 công nhân.',
    { 6: { organization: null, level: 'tỉnh' }, 200000: { organization: null, approximation: 'under' } },
  ],
  [
    'Theo ông Nguyễn Văn Cảnh, Chủ tịch LĐLĐ tỉnh Bắc Giang, năm qua công đoàn đã trao 35 nhà Mái ấm Công đoàn.',
    { 35: { organization: BG } },
  ],
  [
    'Ông Nguyễn Văn Cảnh - Chủ tịch LĐLĐ tỉnh Bắc Giang - dự và trao 20 suất học bổng. Ông Cảnh cho biết, công đoàn đã vận động được 1,2 tỷ đồng.',
    { 20: { organization: BG, unit: 'suất học bổng' }, 1200000000: { organization: BG } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang phát động “Tháng Công nhân”. Sau một tháng, đã có 457 cuộc đối thoại với trên 32.000 lượt người tham gia.',
    {
      457: { organization: BG, unit: 'cuộc đối thoại' },
      32000: { organization: BG, unit: 'lượt người', approximation: 'over' },
    },
  ],
  [
    'Quý I/2020, LĐLĐ huyện Tân Yên giải ngân 850 triệu đồng cho 43 đoàn viên vay vốn.',
    { 850000000: { organization: TN, period: '2020-33' }, 43: { organization: TN, period: '2020-33' } },
  ],
  [
    'Công ty TNHH Hosiden Việt Nam hiện có 5.600 công nhân, trong đó lao động nữ chiếm 80%.',
    {
      5600: { organization: 'Công ty TNHH Hosiden Việt Nam' },
      80: { organization: 'Công ty TNHH Hosiden Việt Nam', partOf: 5600 },
    },
  ],
  [
    'Công đoàn Công ty TNHH Hosiden Việt Nam tặng 2 xe đạp cho con đoàn viên vượt khó, mỗi xe trị giá 1,8 triệu đồng.',
    { 2: { organization: 'Công đoàn Công ty TNHH Hosiden Việt Nam' }, 1800000: { per: 'xe' } },
  ],
  [
    'Từ đầu năm đến nay, LĐLĐ huyện Tân Yên tuyên truyền cho 7.800 lượt CNVCLĐ tại 64 buổi.',
    { 7800: { organization: TN, unit: 'lượt CNVCLĐ' }, 64: { organization: TN, unit: 'buổi' } },
  ],
  [
    'Giai đoạn 2015-2020, LĐLĐ tỉnh Bắc Giang biểu dương 512 điển hình tiên tiến cấp tỉnh.',
    { 512: { organization: BG, period: '2015/2020', level: 'tỉnh', unit: 'điển hình tiên tiến' } },
  ],
  [
    'Tại hội thi, Ban tổ chức trao 1 giải Nhất, 2 giải Nhì, 3 giải Ba và 5 giải Khuyến khích.',
    { 2: { honour: 'giải Nhì' }, 3: { honour: 'giải Ba' }, 5: { honour: 'giải Khuyến khích' } },
  ],
  [
    'Sáng 20/10/2020, LĐLĐ thành phố Vũng Tàu tuyên dương 90 nữ CNVCLĐ “Giỏi việc nước, đảm việc nhà” giai đoạn 2015-2020.',
    { 90: { organization: VT, honour: 'Giỏi việc nước, đảm việc nhà', unit: 'nữ CNVCLĐ' } },
  ],
  [
    'Năm 2019, LĐLĐ tỉnh Bắc Giang được Tổng LĐLĐ Việt Nam giao chỉ tiêu kết nạp 18.000 đoàn viên. Kết quả, tỉnh đã kết nạp 21.530 đoàn viên.',
    { 18000: { period: '2019' }, 21530: { organization: BG, period: '2019' } },
  ],
  [
    'Tính đến 30/9/2020, LĐLĐ huyện Tân Yên có 156 CĐCS với 9.870 đoàn viên.',
    { 156: { organization: TN, period: '2020-09-30' }, 9870: { organization: TN, period: '2020-09-30' } },
  ],
  ['So với cùng kỳ năm 2019, số vụ tai nạn lao động giảm 15 vụ.', { 15: { period: null } }],
  [
    'LĐLĐ tỉnh Bắc Giang phối hợp Bệnh viện Đa khoa tỉnh Bắc Giang khám sức khỏe cho 600 nữ công nhân.',
    { 600: { organization: BG, unit: 'nữ công nhân' } },
  ],
  [
    'Công ty hỗ trợ 100% tiền ăn ca, trị giá 20.000 đồng/suất.',
    { 100: { unit: 'tiền ăn ca' }, 20000: { per: 'suất' } },
  ],
  [
    'Hơn 95% CĐCS khu vực ngoài nhà nước ký kết thỏa ước lao động tập thể.',
    { 95: { unit: 'CĐCS khu vực ngoài nhà nước', approximation: 'over' } },
  ],
  ['Có 12/15 chỉ tiêu hoàn thành vượt mức.', { 12: { unit: 'chỉ tiêu', partOf: 15 }, 15: { unit: 'chỉ tiêu' } }],
  [
    'LĐLĐ tỉnh Bắc Giang hỗ trợ từ 500.000 đồng đến 1 triệu đồng cho mỗi công nhân.',
    { 500000: { organization: BG }, 1000000: { organization: BG } },
  ],
  [
    'LĐLĐ huyện Tân Yên trao 30 sổ tiết kiệm trị giá từ 3-5 triệu đồng/sổ.',
    { 30: { organization: TN, unit: 'sổ tiết kiệm' }, 3000000: { valueMax: 5000000, per: 'sổ' } },
  ],
  ['Cả 2 tổ chức thống nhất nội dung.', { 2: { organization: null } }],
  [
    'Năm 2020, LĐLĐ tỉnh Bắc Giang đặt mục tiêu vận động 3 tỷ đồng. Trước đó, năm 2019, LĐLĐ tỉnh vận động được 2,7 tỷ đồng.',
    { 3000000000: { organization: BG, period: '2020' }, 2700000000: { organization: BG, period: '2019' } },
  ],
  ['Hiện có 45.000 công nhân đang ở trọ.', { 45000: { organization: null, period: null } }],
  ['Thu nhập bấp bênh, nhiều tài xế lui về quê. Có 3 tài xế lui xe vào bãi.', { 3: { unit: 'tài xế' } }],
  ['Có 100 sinh viên thay phiên chăm sóc vườn rau.', { 100: { unit: 'sinh viên' } }],
  ['Gia đình có 6 miệng ăn chật vật.', { 6: { unit: 'miệng ăn' } }],
  [
    'Dịp này, LĐLĐ tỉnh Bắc Giang tặng Bằng khen cho 15 tập thể, 32 cá nhân; LĐLĐ huyện Tân Yên tặng Giấy khen cho 40 cá nhân.',
    {
      15: { organization: BG, honour: 'Bằng khen' },
      32: { organization: BG, honour: 'Bằng khen' },
      40: { organization: TN, honour: 'Giấy khen' },
    },
  ],
  [
    'Phong trào thi đua “Lao động giỏi, lao động sáng tạo” thu hút 45.000 lượt đoàn viên tham gia, có 1.320 đề tài, sáng kiến được áp dụng, làm lợi 38 tỷ đồng.',
    {
      45000: { honour: null, unit: 'lượt đoàn viên' },
      1320: { honour: null, unit: 'đề tài, sáng kiến' },
      38000000000: { honour: null },
    },
  ],
  [
    'Ngày 26/7/2020, tại huyện Tân Yên, LĐLĐ tỉnh Bắc Giang bàn giao nhà “Mái ấm Công đoàn” cho chị Lê Thị Mai. Ngôi nhà có diện tích 60 m2, tổng kinh phí 120 triệu đồng, trong đó LĐLĐ tỉnh hỗ trợ 50 triệu đồng.',
    {
      60: { organization: null, period: null },
      120000000: {},
      50000000: { organization: BG, period: '2020-07-26', partOf: 120000000 },
    },
  ],
  [
    'Liên đoàn Lao động tỉnh Bắc Giang khen thưởng 5 tập thể cấp huyện, 12 tập thể cấp cơ sở.',
    { 5: { organization: BG, level: 'huyện' }, 12: { organization: BG, level: 'cơ sở' } },
  ],
  [
    'Trên địa bàn huyện Tân Yên có 215 doanh nghiệp hoạt động, LĐLĐ huyện Tân Yên đã thành lập được 61 CĐCS.',
    { 215: { organization: null, level: 'huyện' }, 61: { organization: TN } },
  ],
  [
    'Năm 2020, Công đoàn ngành Giáo dục tỉnh Bắc Giang chi 1,5 tỷ đồng thăm hỏi 2.300 lượt nhà giáo ốm đau.',
    { 1500000000: { period: '2020' }, 2300: { period: '2020', unit: 'lượt nhà giáo' } },
  ],
  [
    'Hội thao thu hút hơn 400 vận động viên đến từ 28 CĐCS trực thuộc LĐLĐ huyện Tân Yên.',
    { 400: { unit: 'vận động viên', approximation: 'over' }, 28: { unit: 'CĐCS' } },
  ],
  [
    'Tháng 5/2020, LĐLĐ huyện Tân Yên tổ chức 3 phiên chợ công nhân. Tại đây, 48 gian hàng bán 120 mặt hàng giảm giá từ 10-30%.',
    {
      3: { organization: TN, period: '2020-05' },
      48: { organization: TN, period: '2020-05' },
      120: { organization: TN, unit: 'mặt hàng giảm giá' },
    },
  ],
  ['Chủ tịch LĐLĐ tỉnh Bắc Giang cho rằng mức đóng kinh phí công đoàn 2% là phù hợp.', { 2: { organization: null } }],
  [
    'LĐLĐ tỉnh Bắc Giang cho biết 3 năm qua toàn tỉnh có 186 cuộc ngừng việc.',
    { 186: { level: 'tỉnh', unit: 'cuộc ngừng việc' } },
  ],
  [
    'Đại hội đã bầu Ban Chấp hành LĐLĐ huyện Tân Yên khóa XI gồm 27 đồng chí và bầu 5 đại biểu dự đại hội cấp trên.',
    { 27: { unit: 'đồng chí' }, 5: { unit: 'đại biểu' } },
  ],
  [
    'Năm học 2019-2020, Công đoàn Trường THPT Chuyên Bắc Giang có 98 đoàn viên, 100% đạt chuẩn.',
    {
      98: { organization: 'Công đoàn Trường Trung học phổ thông Chuyên Bắc Giang', period: '2019/2020' },
      100: { unit: 'đoàn viên' },
    },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang đề nghị Tổng LĐLĐ Việt Nam tặng Bằng khen cho 7 tập thể, 13 cá nhân.',
    {
      7: { organization: 'Tổng Liên đoàn Lao động Việt Nam', honour: 'Bằng khen' },
      13: { organization: 'Tổng Liên đoàn Lao động Việt Nam', honour: 'Bằng khen' },
    },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang trao quà cho 200 công nhân Công ty TNHH Hosiden Việt Nam, mỗi phần quà gồm 300.000 đồng tiền mặt và 10 kg gạo.',
    { 200: { organization: BG }, 300000: { organization: BG }, 10: { unit: 'kg gạo' } },
  ],
  [
    'Tổng số tiền các đơn vị ủng hộ là 3,45 tỷ đồng, vượt 450 triệu đồng so với năm 2019.',
    { 3450000000: { period: null }, 450000000: { period: null } },
  ],
  [
    'Sáng 12/10/2020, LĐLĐ huyện Tân Yên tổ chức Hội nghị sơ kết 9 tháng đầu năm. Báo cáo tại hội nghị, Chủ tịch LĐLĐ huyện Trần Văn Bình cho biết, 9 tháng đầu năm 2020, các cấp công đoàn trong huyện kết nạp 735 đoàn viên, thành lập 8 CĐCS. Công tác chăm lo được quan tâm với 1.480 suất quà trị giá 620 triệu đồng. Có 95% CĐCS tổ chức hội nghị người lao động.',
    {
      735: { organization: TN, period: '2020-01/2020-09' },
      8: { organization: TN, period: '2020-01/2020-09' },
      1480: { organization: TN, period: '2020-01/2020-09' },
      620000000: { organization: TN, period: '2020-01/2020-09' },
      95: { organization: TN, unit: 'CĐCS' },
    },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang vừa trao hỗ trợ cho đoàn viên bị ảnh hưởng bởi bão số 9. Theo đó, 25 đoàn viên bị sập nhà được hỗ trợ 10 triệu đồng/người; 130 đoàn viên bị tốc mái được hỗ trợ 3 triệu đồng/người.',
    {
      25: { organization: BG, unit: 'đoàn viên' },
      10000000: { organization: BG, per: 'người' },
      130: { organization: BG },
      3000000: { organization: BG, per: 'người' },
    },
  ],
  [
    'Tại buổi lễ, Chủ tịch LĐLĐ tỉnh Bắc Giang Nguyễn Văn Cảnh đã trao 40 suất quà, mỗi suất 700.000 đồng, tặng đoàn viên nghiệp đoàn.',
    { 40: { organization: BG }, 700000: { organization: BG } },
  ],
  [
    'Năm 2019, LĐLĐ tỉnh Bắc Giang thu kinh phí công đoàn đạt 105% dự toán. Trong năm, các cấp công đoàn giám sát 312 đơn vị, phát hiện 27 đơn vị vi phạm.',
    {
      105: { organization: BG, period: '2019' },
      312: { organization: BG, period: '2019', unit: 'đơn vị' },
      27: { organization: BG, period: '2019', unit: 'đơn vị vi phạm' },
    },
  ],
  [
    'Từ ngày 1 đến 31/5/2020, LĐLĐ thành phố Vũng Tàu tổ chức “Tháng Công nhân”. Kết quả, 112 CĐCS hưởng ứng, 6.400 lượt đoàn viên được khám sức khỏe miễn phí.',
    {
      112: { organization: VT, period: '2020-05-01/2020-05-31' },
      6400: { organization: VT, period: '2020-05-01/2020-05-31' },
    },
  ],
  [
    'Ông Hoàng Văn Dũng, Phó Giám đốc Sở Xây dựng tỉnh Bắc Giang, cho biết toàn tỉnh cần 120.000 chỗ ở cho công nhân. Hiện nay, các dự án mới đáp ứng 15% nhu cầu.',
    { 120000: { organization: null, level: 'tỉnh' }, 15: { organization: null } },
  ],
  [
    'Chị Phạm Thu Hà, công nhân Công ty TNHH May Tinh Lợi, có hai con nhỏ. Chồng chị chạy xe ôm, mỗi tháng kiếm 5 triệu đồng. Hai vợ chồng thuê phòng trọ 12 m2.',
    { 2: { organization: null }, 5000000: { organization: null }, 12: { organization: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang và Ngân hàng TMCP Bưu điện Liên Việt ký thỏa thuận hợp tác. Theo thỏa thuận, hai bên triển khai gói vay 200 tỷ đồng cho đoàn viên với lãi suất 6%/năm.',
    { 2: { organization: null }, 200000000000: { organization: BG } },
  ],
  [
    'Ban Thường vụ LĐLĐ tỉnh Bắc Giang khen thưởng 12 tập thể, 20 cá nhân có thành tích xuất sắc trong phong trào thi đua “Lao động giỏi, lao động sáng tạo” năm 2019.',
    { 12: { organization: 'Ban Thường vụ Liên đoàn Lao động tỉnh Bắc Giang', period: '2019' }, 20: { period: '2019' } },
  ],
  [
    'Được biết, LĐLĐ huyện Tân Yên hiện quản lý 98 CĐCS. Trong đó, khối doanh nghiệp có 32 CĐCS với 6.700 đoàn viên.',
    { 98: { organization: TN, period: null }, 32: { organization: TN, partOf: 98 }, 6700: { organization: TN } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang đã hỗ trợ 15 gia đình. Cụ thể: hỗ trợ gia đình anh Nguyễn Văn An 50 triệu đồng; gia đình chị Lê Thị Bình 30 triệu đồng.',
    { 15: { organization: BG }, 50000000: { organization: BG }, 30000000: { organization: BG } },
  ],
  [
    'Nhân dịp Tháng Công nhân năm 2020, Công đoàn Khu công nghiệp tỉnh Bắc Giang tổ chức khám bệnh cho 500 nữ công nhân. Ngoài ra, đơn vị còn tặng 100 phần quà.',
    {
      500: { organization: 'Công đoàn Khu công nghiệp tỉnh Bắc Giang' },
      100: { organization: 'Công đoàn Khu công nghiệp tỉnh Bắc Giang' },
    },
  ],
  [
    'Toàn tỉnh có 2.350 đoàn viên ưu tú được giới thiệu cho Đảng, trong đó 1.120 đoàn viên được kết nạp.',
    { 2350: { level: 'tỉnh', unit: 'đoàn viên ưu tú' }, 1120: { partOf: 2350 } },
  ],
  [
    'Trong 5 năm (2015-2020), CNVCLĐ huyện Tân Yên có 645 sáng kiến cấp cơ sở, 58 sáng kiến cấp huyện, 9 sáng kiến cấp tỉnh, tiết kiệm 12,6 tỷ đồng.',
    {
      645: { period: '2015/2020', level: 'cơ sở' },
      58: { period: '2015/2020', level: 'huyện' },
      9: { period: '2015/2020', level: 'tỉnh' },
      12600000000: { period: '2015/2020', level: null },
    },
  ],
  [
    'Công nhân giỏi cấp thành phố năm 2020 có 95 người, tăng 10 người so với năm 2019.',
    { 95: { level: 'thành phố', period: '2020' }, 10: { period: '2020' } },
  ],
  [
    'Dịp này, 9 cá nhân được tặng Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn; 14 cá nhân được tặng Bằng Lao động sáng tạo.',
    {
      9: { honour: 'Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn' },
      14: { honour: 'Bằng Lao động sáng tạo' },
    },
  ],
  [
    'LĐLĐ thành phố Vũng Tàu: Trao 70 suất học bổng cho con đoàn viên. Mỗi suất học bổng trị giá 1 triệu đồng.',
    { 70: { organization: VT }, 1000000: { organization: VT, per: 'suất học bổng' } },
  ],
  [
    'Tổng kinh phí chăm lo năm 2020 của LĐLĐ tỉnh Bắc Giang là 18,7 tỷ đồng, tăng 2,3 tỷ đồng so với năm 2019.',
    { 18700000000: { organization: BG, period: '2020' }, 2300000000: { organization: BG, period: '2020' } },
  ],
  [
    'Đại hội Công đoàn huyện Tân Yên lần thứ X, nhiệm kỳ 2018-2023 có 180 đại biểu chính thức tham dự, đại diện cho 8.500 đoàn viên.',
    {
      180: { organization: 'Công đoàn huyện Tân Yên' },
      8500: { organization: 'Công đoàn huyện Tân Yên', period: null },
    },
  ],
  [
    'Công ty TNHH Hosiden Việt Nam thưởng Tết bình quân 7,5 triệu đồng/người, cao nhất 60 triệu đồng, thấp nhất 1 tháng lương.',
    {
      7500000: { organization: 'Công ty TNHH Hosiden Việt Nam', per: 'người' },
      60000000: { organization: 'Công ty TNHH Hosiden Việt Nam' },
    },
  ],
  [
    'Công đoàn Giáo dục Việt Nam khảo sát 3.200 giáo viên. Kết quả cho thấy, 64% giáo viên muốn giảm sổ sách.',
    { 3200: { organization: 'Công đoàn Giáo dục Việt Nam' }, 64: { unit: 'giáo viên' } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang tổ chức giải bóng đá nam. Giải đấu quy tụ 16 đội bóng với gần 300 cầu thủ.',
    { 16: { organization: BG, unit: 'đội bóng' }, 300: { organization: BG, unit: 'cầu thủ' } },
  ],
  [
    'Từ năm 2016 đến nay, Quỹ Trợ vốn CEP cho 12.000 lượt công nhân vay gần 180 tỷ đồng.',
    { 12000: { organization: 'Quỹ Trợ vốn CEP' } },
  ],
  [
    'Chị Lan được LĐLĐ huyện Tân Yên hỗ trợ 40 triệu đồng xây nhà. Căn nhà rộng 65 m2, kinh phí xây dựng 150 triệu đồng.',
    { 40000000: { organization: TN }, 65: { organization: null } },
  ],
  [
    'Phát biểu tại lễ phát động, ông Trần Văn Bình, Chủ tịch LĐLĐ huyện Tân Yên, nhấn mạnh năm 2021 huyện phấn đấu kết nạp 1.000 đoàn viên và xây 10 “Mái ấm Công đoàn”.',
    { 1000: { organization: TN, period: '2021' }, 10: { organization: TN, period: '2021' } },
  ],
  [
    'Có 45 CNLĐ được tuyên dương “Công nhân lao động giỏi” cấp tỉnh, 210 người đạt danh hiệu này cấp huyện.',
    {
      45: { honour: 'Công nhân lao động giỏi', level: 'tỉnh' },
      210: { honour: 'Công nhân lao động giỏi', level: 'huyện' },
    },
  ],
  [
    'LĐLĐ quận Hải Châu: 100% CĐCS khối hành chính đạt vững mạnh. Năm 2020, quận tặng Giấy khen cho 30 tập thể.',
    {
      100: { organization: 'Liên đoàn Lao động quận Hải Châu' },
      30: { organization: 'Liên đoàn Lao động quận Hải Châu', honour: 'Giấy khen', period: '2020' },
    },
  ],
  [
    'Theo BHXH tỉnh Bắc Giang, đến hết tháng 9/2020, các doanh nghiệp trên địa bàn nợ BHXH 96 tỷ đồng, trong đó 45 doanh nghiệp nợ kéo dài.',
    { 96000000000: { organization: null, period: '2020-09' }, 45: { organization: null } },
  ],
  [
    'Tại hội thảo, có 15 ý kiến tham luận. Cả hai tổ chức cam kết chia sẻ dữ liệu.',
    { 15: { unit: 'ý kiến tham luận' }, 2: { organization: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang đã trao 3 căn nhà, 5 chiếc xe đạp và 200 triệu đồng tiền mặt cho đoàn viên có hoàn cảnh khó khăn trên địa bàn huyện Tân Yên.',
    {
      3: { organization: BG, level: 'huyện' },
      5: { organization: BG, level: 'huyện' },
      200000000: { organization: BG, level: null },
    },
  ],
  [
    'Cả nước có trên 11 triệu đoàn viên. Tổng Liên đoàn Lao động Việt Nam đặt mục tiêu đến năm 2028 có 15 triệu đoàn viên.',
    {
      11000000: { organization: 'Tổng Liên đoàn Lao động Việt Nam', period: null, approximation: 'over' },
      15000000: { organization: 'Tổng Liên đoàn Lao động Việt Nam', period: '2028' },
    },
  ],
  [
    'Trong quý III/2020, Trung tâm Tư vấn pháp luật LĐLĐ tỉnh Bắc Giang tư vấn cho 415 lượt người, khởi kiện 4 vụ, đòi lại quyền lợi cho 36 lao động với số tiền 510 triệu đồng.',
    {
      415: { period: '2020-35' },
      4: { period: '2020-35', unit: 'vụ' },
      36: { period: '2020-35' },
      510000000: { period: '2020-35' },
    },
  ],
  // Whose a figure is not: areas, victims, parties, prices.
  [
    'LĐLĐ tỉnh Bắc Giang đã họp báo. Năm 2015, tỉnh Bình Dương đã khánh thành 5.000 căn hộ cho 28 xã.',
    { 5000: { organization: null, period: '2015' }, 28: { organization: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang cho biết, vụ cháy khiến 8 người tử vong. Giá mỗi căn nhà gần đó là 900 triệu đồng.',
    { 8: { organization: null }, 900000000: { organization: null } },
  ],
  [
    'Anh Tư (SN 1988) gặp ba thợ điện. Gia đình 4 người, mẹ trẻ đi làm ca đêm.',
    { 3: { period: null }, 4: { unit: 'người' } },
  ],
  ['Sở Y tế tỉnh Bắc Giang cho biết các bệnh viện đang thiếu 510 điều dưỡng.', { 510: { organization: null } }],
  [
    'Ông Hoàng Văn Dũng, Giám đốc Sở Y tế tỉnh Bắc Giang, nói về việc kết nạp 90 đoàn viên. LĐLĐ tỉnh Bắc Giang tiếp nhận hồ sơ.',
    { 90: { organization: 'Sở Y tế tỉnh Bắc Giang' } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang họp. Ông Hoàng Văn Dũng, Giám đốc Sở Y tế tỉnh Bắc Giang, cho rằng kết nạp 90 đoàn viên là tốt.',
    { 90: { organization: BG } },
  ],
  // A date behind "và" is of the count behind it.
  [
    'Năm 2018, mức chi tăng lên 15 triệu đồng và năm 2019 là 18 triệu đồng.',
    { 15000000: { period: '2018' }, 18000000: { period: '2019' } },
  ],
  ['Quan hệ giữa hai nước năm 2017 rất tốt.', { 2: { period: null } }],
  // Which count an area stands with.
  [
    'Chuỗi có 26 quầy thuốc trên địa bàn tỉnh và 35 quầy thuốc ở nơi khác.',
    { 26: { level: 'tỉnh' }, 35: { level: null } },
  ],
  ['Toàn tỉnh có 35 xã, phường và 90 trường học.', { 35: { level: null }, 90: { level: 'tỉnh' } }],
  ["LĐLĐ tỉnh Bắc Giang vinh danh 30 tập thể 'Vinh quang Việt Nam'.", { 30: { honour: 'Vinh quang Việt Nam' } }],
  // Whose certificate it is may stand before those who get it.
  [
    'Sáng 5/6/2020, LĐLĐ huyện Tân Yên trao Bằng khen của LĐLĐ tỉnh Bắc Giang cho 6 tập thể, 9 cá nhân.',
    { 6: { honour: 'Bằng khen', organization: TN }, 9: { honour: 'Bằng khen' } },
  ],
  [
    'Đoàn viên Lê Văn Tám có 3 sáng kiến cấp cơ sở và 4 sáng kiến cấp tỉnh, được tặng 2 Bằng Lao động sáng tạo.',
    {
      3: { level: 'cơ sở', honour: null },
      4: { level: 'tỉnh', honour: null },
      2: { honour: 'Bằng Lao động sáng tạo' },
    },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang trao danh hiệu “Công nhân giỏi tỉnh Bắc Giang” cho 50 công nhân; tặng Bằng khen cho 100 đoàn viên tiêu biểu.',
    { 50: { honour: 'Công nhân giỏi tỉnh Bắc Giang' }, 100: { honour: 'Bằng khen', unit: 'đoàn viên tiêu biểu' } },
  ],
  [
    'Ngân sách huyện hỗ trợ 300 triệu đồng, LĐLĐ huyện Tân Yên hỗ trợ 100 triệu đồng.',
    { 300000000: { organization: null }, 100000000: { organization: TN } },
  ],
  [
    'Trong tổng số 1.250 doanh nghiệp trên địa bàn tỉnh, mới có 340 doanh nghiệp có công đoàn, đạt 27,2%.',
    { 1250: { level: 'tỉnh', organization: null }, 340: { partOf: 1250 } },
  ],
  [
    'Đến dự có 250 đại biểu đại diện cho hơn 20.000 CNVCLĐ trong toàn ngành.',
    { 250: { level: null }, 20000: { level: 'ngành', approximation: 'over' } },
  ],
  // A verb glued to its noun by a page's links.
  [
    'Có 100sinh viênthay phiên chăm sóc vườn rau, 12 bài báo khoa họcđược đăng.',
    { 100: { unit: 'sinh viên' }, 12: { unit: 'bài báo khoa học' } },
  ],
  ['Vườn có 9 cây nghiêng ngả và 8 tài xế lui xe.', { 8: { unit: 'tài xế' } }],
  [
    'Nhiều đơn vị đi đầu như LĐLĐ huyện Tân Yên với 340 sáng kiến, LĐLĐ thành phố Vũng Tàu 295 sáng kiến.',
    { 340: { organization: TN }, 295: { organization: VT } },
  ],
  [
    'Ngày 20/8/2010, LĐLĐ huyện Tân Yên tổng kết 5 năm phong trào “Giỏi việc nước, đảm việc nhà” (2005 - 2010). Toàn huyện có 3.150 chị đạt danh hiệu cấp cơ sở, 210 chị đạt cấp huyện.',
    {
      3150: { organization: TN, period: '2005/2010', level: 'cơ sở', honour: 'Giỏi việc nước, đảm việc nhà' },
      210: { organization: TN, period: '2005/2010', level: 'huyện', honour: 'Giỏi việc nước, đảm việc nhà' },
    },
  ],
  [
    'Năm 2019, LĐLĐ huyện Tân Yên kết nạp 1.120 đoàn viên, bằng 112% chỉ tiêu LĐLĐ tỉnh Bắc Giang giao; thành lập 9 CĐCS.',
    { 1120: { organization: TN }, 112: { organization: TN }, 9: { organization: TN, period: '2019' } },
  ],
  [
    'Theo báo cáo của Ban Tài chính LĐLĐ tỉnh Bắc Giang, năm 2018 thu kinh phí đạt 52,4 tỉ đồng. Đã có 17 đơn vị vượt chỉ tiêu, dẫn đầu là LĐLĐ huyện Tân Yên (124%). Qua kiểm tra đã kiến nghị truy thu 640 triệu đồng, giải quyết 12 đơn thư.',
    {
      52400000000: { organization: BG, period: '2018' },
      17: { organization: BG, period: '2018' },
      124: { organization: TN },
      640000000: { organization: BG, period: '2018' },
      12: { organization: BG, period: '2018' },
    },
  ],
  [
    '6 tháng đầu năm 2021, LĐLĐ tỉnh Bắc Giang kết nạp 4.310 đoàn viên; chi 12 tỷ đồng chăm lo cho 18.500 lượt đoàn viên dịp Tết Tân Sửu; xây 22 nhà “Mái ấm Công đoàn”.',
    {
      4310: { period: '2021-01/2021-06' },
      18500: { period: '2021-01/2021-06', unit: 'lượt đoàn viên' },
      22: { organization: BG, period: '2021-01/2021-06' },
    },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang và Sở Y tế tỉnh Bắc Giang đánh giá thỏa thuận hợp tác giai đoạn 2016-2020. Trong 5 năm, LĐLĐ tỉnh khám bệnh cho 8.700 công nhân.',
    { 8700: { organization: BG, period: '2016/2020' } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang phát động thi đua. Nội dung thi đua năm 2018 gồm 4 mục tiêu: 1. Kết nạp ít nhất 900 đoàn viên; 2. Mỗi đơn vị có 5 sáng kiến; 3. Xây 15 nhà cho công nhân.',
    {
      900: { organization: BG, period: '2018' },
      5: { organization: BG, period: '2018' },
      15: { organization: BG, period: '2018' },
    },
  ],
  [
    'Dịp này, 12 cá nhân được Tổng LĐLĐ Việt Nam tặng Bằng khen; 7 tập thể nhận Cờ thi đua của LĐLĐ tỉnh Bắc Giang.',
    { 12: { organization: 'Tổng Liên đoàn Lao động Việt Nam' }, 7: { organization: BG, honour: 'Cờ thi đua' } },
  ],
  [
    'Nhân dịp này, Tổng LĐLĐ Việt Nam tặng Bằng khen cho 4 tập thể; Chủ tịch UBND tỉnh Bắc Giang tặng Bằng khen cho 6 tập thể, 9 cá nhân.',
    {
      4: { organization: 'Tổng Liên đoàn Lao động Việt Nam' },
      6: { organization: 'Ủy ban nhân dân tỉnh Bắc Giang' },
      9: { organization: 'Ủy ban nhân dân tỉnh Bắc Giang' },
    },
  ],
  [
    'Theo LĐLĐ tỉnh Bắc Giang, trong 9 tháng đầu năm 2016, toàn tỉnh kết nạp 9.450 đoàn viên (cùng kỳ 2015 là 8.120).',
    { 9450: { organization: BG, period: '2016-01/2016-09' }, 8120: { organization: BG, period: '2015' } },
  ],
  [
    'Năm 2017, LĐLĐ huyện Tân Yên có 130 CĐCS. Hằng năm có 85% CĐCS đạt vững mạnh.',
    { 130: { period: '2017' }, 85: { organization: TN, period: null } },
  ],
  [
    'Chị Nguyễn Thị Hoa, Chủ tịch Công đoàn cơ sở Công ty TNHH Hosiden Việt Nam cho biết: "Doanh nghiệp chúng tôi có 4.100 lao động".',
    { 4100: { organization: 'Công ty TNHH Hosiden Việt Nam' } },
  ],
  [
    'UBND tỉnh Bắc Giang tổ chức hội nghị đối thoại với công nhân. Dự hội nghị có 250 công nhân.',
    { 250: { organization: 'Ủy ban nhân dân tỉnh Bắc Giang' } },
  ],
  [
    'Năm 2019, LĐLĐ tỉnh Bắc Giang đã thu 12,5/18 tỉ đồng kinh phí.',
    { 12500000000: { organization: BG, unit: 'đồng', partOf: 18000000000 }, 18000000000: { unit: 'đồng' } },
  ],
  [
    'Trong số mới thành lập, Công đoàn các KCN 25 CĐCS, LĐLĐ huyện Tân Yên 10 CĐCS xếp loại tốt.',
    { 25: { unit: 'CĐCS' }, 10: { organization: TN, unit: 'CĐCS' } },
  ],
  [
    'Dịp Tết Nguyên đán Canh Tý 2020, LĐLĐ huyện Tân Yên tặng 420 suất quà. LĐLĐ tỉnh Bắc Giang xây 3 căn nhà.',
    { 420: { period: '2020-01-25' }, 3: { period: null } },
  ],
  [
    'Đoàn công tác của LĐLĐ tỉnh Bắc Giang đã đến nơi có bão.\n\nTại Công ty TNHH Hosiden Việt Nam, đoàn đã trao 45 phần quà. Sau đó, đoàn thăm gia đình ông Nguyễn Văn An, đoàn viên Nghiệp đoàn Nghề cá xã An Hải, và hỗ trợ 5 triệu đồng.',
    { 45: { organization: BG }, 5000000: { organization: BG } },
  ],
  [
    'Năm 2009, cán bộ toàn ngành có 2.610 sáng kiến được công nhận; 48 người là chiến sĩ thi đua cấp ngành.',
    { 2610: { level: 'ngành' }, 48: { level: 'ngành' } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang họp bàn công tác.\n\nTrong quý II/2020, các cấp công đoàn tỉnh tập trung vào các chỉ tiêu sau:\n\n- Kết nạp 1.500 đoàn viên;\n\n- Hỗ trợ xây 20 nhà, mỗi nhà 60 triệu đồng.\n\nCác đại biểu nêu 7 ý kiến.',
    {
      1500: { organization: BG, period: '2020-34' },
      20: { organization: BG, period: '2020-34' },
      7: { organization: null, period: null },
    },
  ],
  [
    'LĐLĐ thành phố Vũng Tàu họp.\n\nNăm 2019, các cấp công đoàn thành phố chi 13,9 tỷ đồng. Các cấp công đoàn trong tỉnh cũng họp.',
    { 13900000000: { organization: VT, period: '2019' } },
  ],
  [
    'Ban Quản lý các KCN tỉnh Bắc Giang cho biết đến hết tháng 9/2020 có 380/396 doanh nghiệp hoạt động trở lại.',
    { 380: { organization: null, partOf: 396 }, 396: { organization: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang trao 1.000 thùng thuốc cấp cứu tổng giá trị 1,4 tỉ đồng.',
    { 1000: { unit: 'thùng thuốc cấp cứu', organization: BG }, 1400000000: { organization: BG } },
  ],
  [
    'Mức thưởng Tết năm 2020 cao nhất 122 triệu đồng, thấp nhất 300.000 đồng, ít nhất 500 người được thưởng.',
    {
      122000000: { approximation: null, organization: null },
      300000: { approximation: null },
      500: { approximation: 'over' },
    },
  ],
  [
    'Tại hội thi, giải Nhất thuộc về Công ty Hosiden Việt Nam, giải Nhì thuộc về Công ty Giấy Sông Trà; 3 giải Ba cho các đội còn lại.',
    { 3: { organization: null, unit: 'giải Ba' } },
  ],
  [
    'LĐLĐ thành phố Vũng Tàu họp.\n\nNăm 2019, các cấp công đoàn trong tỉnh chi 13,9 tỷ đồng.',
    { 13900000000: { organization: null, period: '2019' } },
  ],
  [
    'Tại Công ty TNHH Hosiden Việt Nam, 42/45 tổ đạt danh hiệu “Tổ an toàn”.',
    { 42: { honour: 'Tổ an toàn' }, 45: { honour: 'Tổ an toàn' } },
  ],
  [
    'Năm 2020, có 2.150 chị đạt danh hiệu “Giỏi việc nước, đảm việc nhà” cấp cơ sở, 310 chị cấp huyện và 26 chị được LĐLĐ tỉnh Bắc Giang công nhận.',
    {
      2150: { level: 'cơ sở', honour: 'Giỏi việc nước, đảm việc nhà' },
      310: { level: 'huyện', honour: 'Giỏi việc nước, đảm việc nhà' },
      26: { honour: 'Giỏi việc nước, đảm việc nhà' },
    },
  ],
  [
    'UBND tỉnh Bắc Giang tặng bằng khen cho Báo Lao Động và 13 cá nhân; LĐLĐ tỉnh Bắc Giang tặng cờ cho 8 đơn vị dẫn đầu và bằng khen cho 35 tập thể.',
    { 13: { honour: 'Bằng khen' }, 8: { honour: 'cờ' }, 35: { honour: 'bằng khen' } },
  ],
  [
    'Bằng khen của Thủ tướng Chính phủ tặng 14 tập thể, 27 cá nhân.',
    { 14: { honour: 'Bằng khen' }, 27: { honour: 'Bằng khen' } },
  ],
  [
    'LĐLĐ huyện Tân Yên xây 64 căn nhà, được UBND tỉnh Bắc Giang tặng Bằng khen.',
    { 64: { organization: TN, honour: null } },
  ],
  ['Anh Nguyễn Văn An có 19 sáng kiến, năm 2008 được nhận Giải thưởng Tuổi trẻ sáng tạo.', { 19: { honour: null } }],
  [
    'LĐLĐ tỉnh Bắc Giang có 483 sáng kiến; 90 người được Tổng LĐLĐ Việt Nam tặng Bằng Lao động sáng tạo; 12 người được tặng danh hiệu Chiến sĩ thi đua toàn quân.',
    {
      90: { organization: 'Tổng Liên đoàn Lao động Việt Nam', honour: 'Bằng Lao động sáng tạo' },
      12: { organization: BG, level: 'quân', honour: 'Chiến sĩ thi đua toàn quân' },
    },
  ],
  [
    'Chào mừng Đại hội Đảng toàn quốc lần thứ XIII, LĐLĐ huyện Tân Yên kết nạp 250 đoàn viên; có 640 thầy cô dự thi, hội đồng xếp loại cấp tỉnh 86 đề tài.',
    { 250: { level: null }, 640: { level: null }, 86: { level: 'tỉnh' } },
  ],
  [
    'Toàn Tập đoàn Dầu khí Việt Nam có 9.800 an toàn viên. Có 23 đơn vị cấp trên cơ sở hoàn thành chỉ tiêu.',
    { 9800: { level: null }, 23: { level: null } },
  ],
  [
    'Tháng 4/2019, LĐLĐ huyện Tân Yên ký thỏa thuận với 6 doanh nghiệp. Sau 2 tháng, có 1.905 lượt đoàn viên được giảm giá.',
    { 6: { period: '2019-04' }, 1905: { period: null } },
  ],
  [
    'Sau đúng 1 năm phát động (ngày 11/6/2019), chương trình đã nhận được 22,4 tỉ đồng. Đến ngày 23/5/2020, sau 3 tuần, LĐLĐ huyện Tân Yên tặng 640 suất quà.',
    { 22400000000: { period: null }, 640: { period: '2020-05-23' } },
  ],
  [
    'Năm 2020, Công đoàn Giáo dục Việt Nam trao Bằng khen cho 15 tập thể. LĐLĐ tỉnh Bắc Giang khen 45 tập thể có thành tích trong phong trào “Giỏi việc nước, đảm việc nhà” giai đoạn 2010-2015.',
    { 15: { period: '2020' }, 45: { period: '2010/2015' } },
  ],
  [
    'Ngày 5/3/2020, LĐLĐ tỉnh Bắc Giang họp triển khai Nghị quyết Đại hội XVII Công đoàn tỉnh Bắc Giang, nhiệm kỳ 2018-2023; phấn đấu năm 2021 kết nạp 15.000 đoàn viên.',
    { 15000: { period: '2021' } },
  ],
  [
    'Chủ tịch Công đoàn phường An Hội Nguyễn Văn An, trước là Phó Chủ tịch LĐLĐ huyện Tân Yên, cho biết trên địa bàn có 143 CĐCS.',
    { 143: { organization: 'Công đoàn phường An Hội' } },
  ],
  [
    'Quỹ “Mái ấm Công đoàn” hỗ trợ 75 triệu đồng; quỹ “Vì nữ công nhân nghèo” cho 46 chị vay vốn.',
    { 75000000: { organization: 'Quỹ Mái ấm Công đoàn' }, 46: { organization: 'Quỹ Vì nữ công nhân nghèo' } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang họp. Trung tâm Tư vấn pháp luật Công đoàn Bắc Giang có 16 cán bộ, trong khi toàn tỉnh có 1.247 CĐCS.',
    { 1247: { organization: BG } },
  ],
  [
    'Ông Nguyễn Văn An, Chủ tịch Công đoàn Công ty TNHH Hosiden Việt Nam cho biết, năm 2014 thu nhập bình quân đạt 4,1 triệu đồng. Ông Lê Văn Bình, Chủ tịch LĐLĐ huyện Tân Yên nói thu nhập bình quân của họ là 3,5 triệu đồng.',
    { 4100000: { organization: 'Công ty TNHH Hosiden Việt Nam' }, 3500000: { organization: null } },
  ],
  [
    'Đoàn công tác của LĐLĐ tỉnh Bắc Giang đã đến xã An Hải. Sáng 16/6/2020, đoàn công tác tiếp tục trao 2.000 lá cờ.',
    { 2000: { organization: BG } },
  ],
  [
    'Năm 2020, xưởng nhận cờ, 3 năm liền (2017-2019) không có tai nạn; 14 tập thể được LĐLĐ tỉnh Bắc Giang tặng Bằng khen.',
    { 14: { period: '2020' } },
  ],
  [
    'Khảo sát tháng 4/2019 và tháng 5/2019 với 1.650 phiếu. Lớp học thuộc Dự án giai đoạn 2017 - 2019; trước đó 13 lớp đã đào tạo 109 giảng viên.',
    { 1650: { period: '2019-04/2019-05' }, 13: { period: null }, 109: { period: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang đề nghị bảo đảm 100% công nhân được tiêm trước ngày 15/9/2020.',
    { 100: { period: '2020-09-15' } },
  ],
  [
    'Hội nghị do LĐLĐ tỉnh Bắc Giang tổ chức ngày 10/10/2020 thống nhất giữ mức đóng kinh phí công đoàn 2%.',
    { 2: { period: null } },
  ],
  [
    'LĐLĐ huyện Tân Yên phát động thi đua “Công sở sạch”. Qua ba đợt phát động có 48 sáng kiến. Trong giai đoạn 2016-2019, có trên 92% số công nhân được học tập nghị quyết.',
    { 48: { organization: TN }, 92: { organization: TN, period: '2016/2019' } },
  ],
  [
    'LĐLĐ huyện Tân Yên đôn đốc các đơn vị mở hội nghị. Tính đến ngày 20/7/2020 (mùng 1 tháng Sáu), có 31/40 đơn vị họp xong.',
    { 31: { organization: TN, partOf: 40 }, 40: { organization: TN } },
  ],
  [
    'Năm 2019, LĐLĐ huyện Tân Yên lập 17 CĐCS, gồm có 11 CĐCS doanh nghiệp. Cả huyện đang có 96 CĐCS.',
    { 17: { organization: TN, period: '2019' }, 11: { organization: TN }, 96: { level: 'huyện', period: null } },
  ],
  [
    'Năm 2019, LĐLĐ huyện Tân Yên thăm 210 công nhân bệnh hiểm nghèo. LĐLĐ huyện còn tặng 45 sổ tiết kiệm. Hiện huyện còn 3 hộ ở nhà tạm.',
    { 210: { period: '2019' }, 45: { period: '2019' }, 3: { period: null } },
  ],
  [
    '9 tháng đầu năm 2020, LĐLĐ huyện Tân Yên lập 8 CĐCS. Nghị quyết đại hội đặt ra chỉ tiêu kết nạp 1.700 đoàn viên trong nhiệm kỳ tới.',
    { 8: { period: '2020-01/2020-09' }, 1700: { period: null } },
  ],
  ['Năm 2019, LĐLĐ huyện Tân Yên khen 90 công nhân. Trong số này có 34 nữ.', { 34: { partOf: 90, period: '2019' } }],
  [
    'LĐLĐ tỉnh Bắc Giang phối hợp với Chi cục Thuế thành phố Bắc Giang, Hội Liên hiệp Phụ nữ tỉnh mở 7 buổi tọa đàm. LĐLĐ tỉnh còn vận động Bệnh viện Đa khoa tỉnh cử bác sĩ khám cho 640 công nhân.',
    { 7: { organization: BG }, 640: { organization: BG } },
  ],
  [
    'Năm 2019, LĐLĐ huyện Tân Yên thăm 150 lượt đoàn viên; vận động ủng hộ bà con vùng lũ, quỹ “Vì người nghèo” được 62 triệu đồng; có 71% số doanh nghiệp tham gia.',
    { 62000000: { organization: TN }, 71: { organization: TN } },
  ],
  [
    'Nhân dịp này, Tổng LĐLĐ Việt Nam tặng Bằng khen cho 6 tập thể, 11 cá nhân, Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho 8 tập thể.',
    {
      11: { organization: 'Tổng Liên đoàn Lao động Việt Nam', unit: 'cá nhân' },
      8: { organization: 'Ủy ban nhân dân tỉnh Gia Lai' },
    },
  ],
  [
    'Công đoàn Tổng công ty Giấy Việt Nam có 26 CĐCS. Nhiệm kỳ qua, các cấp công đoàn trong Tổng công ty đã giới thiệu 310 đoàn viên ưu tú cho Đảng.',
    { 310: { organization: 'Công đoàn Tổng công ty Giấy Việt Nam' } },
  ],
  [
    'LĐLĐ huyện Tân Yên vừa tổng kết phong trào “Giỏi việc nước, đảm việc nhà” giai đoạn 2015-2019. Sau 5 năm thực hiện, toàn huyện có 1.930 chị đạt danh hiệu 2 giỏi cấp cơ sở, 184 chị đạt cấp huyện; LĐLĐ huyện tặng giấy khen cho 16 tập thể.',
    {
      1930: { period: '2015/2019', honour: '2 giỏi', level: 'cơ sở' },
      184: { period: '2015/2019', honour: '2 giỏi', level: 'huyện' },
      16: { period: '2015/2019', honour: 'Giấy khen' },
    },
  ],
  [
    'Hội thao do LĐLĐ huyện Tân Yên tổ chức ngày 14/6/2020. Bà Hạnh mong các đội chơi đẹp. Gần 260 VĐV tranh tài ở 5 môn. Kết thúc hội thao, BTC trao 7 giải nhất.',
    { 260: { period: '2020-06-14' }, 7: { period: '2020-06-14' } },
  ],
  [
    'Sáng 9/10/2020, LĐLĐ huyện Tân Yên trao 54 triệu đồng cho chương trình “Nghĩa tình biên giới” do Tổng LĐLĐ Việt Nam phát động.',
    { 54000000: { organization: TN } },
  ],
  [
    '9 tháng đầu năm 2020, LĐLĐ huyện Tân Yên lập 9 CĐCS. Được biết, LĐLĐ huyện đã chi 310 triệu đồng tặng quà cho 620 đoàn viên. Tỉnh giao không lập quá 4 tổ; huyện nhận 500 liều vắc-xin.',
    {
      310000000: { period: '2020-01/2020-09' },
      620: { period: '2020-01/2020-09' },
      4: { approximation: 'under' },
      500: { unit: 'liều vắc-xin' },
    },
  ],
  [
    'Tính từ đầu nhiệm kỳ 2018-2023 đến nay, LĐLĐ huyện Tân Yên đã kết nạp 1.316 đoàn viên mới, trong đó 742 người là công nhân.',
    { 1316: { organization: TN, period: '2018/2023' }, 742: { organization: TN, period: '2018/2023' } },
  ],
  [
    'Qua 3 năm thực hiện Nghị quyết 02-NQ/TW (2017 - 2019), LĐLĐ tỉnh Bắc Giang vận động thành lập được 57 công đoàn cơ sở.',
    { 57: { organization: BG, period: '2017/2019' } },
  ],
  [
    'Thực hiện Nghị quyết 7b/NQ-TLĐ, từ năm 2016 - 2019, LĐLĐ tỉnh Bắc Giang giúp 73 doanh nghiệp thương lượng bữa ăn ca.',
    { 73: { organization: BG, period: '2016/2019', unit: 'doanh nghiệp' } },
  ],
  [
    'Nhân Tháng Công nhân, 138 suất quà, mỗi suất trị giá 400.000 đồng, đã được LĐLĐ huyện Tân Yên trao tận tay công nhân.',
    { 138: { organization: TN }, 400000: { organization: TN, per: 'suất' } },
  ],
  [
    'Ngày 6/10/2020, LĐLĐ huyện Tân Yên bàn giao 9 ngôi nhà cho giáo viên. Mỗi căn được hỗ trợ 60 triệu đồng và đồ dùng trị giá 3 triệu đồng.',
    {
      60000000: { organization: TN, period: '2020-10-06' },
      3000000: { organization: TN, period: '2020-10-06' },
    },
  ],
  [
    'BHXH TP.Vũng Tàu đã chuyển 46 hồ sơ sang LĐLĐ thành phố đề nghị khởi kiện.',
    { 46: { organization: 'Bảo hiểm xã hội thành phố Vũng Tàu', unit: 'hồ sơ' } },
  ],
  [
    'Hội thi có sự tham gia của 17 đội với hơn 190 thí sinh, do LĐLĐ huyện Tân Yên tổ chức. Kết thúc hội thi, Ban Tổ chức trao 3 giải nhì.',
    { 17: { organization: TN }, 190: { organization: TN }, 3: { organization: TN } },
  ],
  [
    'Đại hội Công đoàn tỉnh Hậu Giang lần thứ VI, nhiệm kỳ 2018 - 2023 khai mạc sáng 9/10. Nhiệm kỳ qua, có 8.300 sáng kiến được áp dụng.',
    { 8300: { period: null } },
  ],
  [
    'Theo LĐLĐ tỉnh Bắc Giang, trên địa bàn tỉnh xảy ra 7 vụ ngừng việc với 3.900 lao động tham gia, giảm 4 vụ so với cùng kỳ.',
    { 7: { organization: null }, 4: { organization: null } },
  ],
  [
    'LĐLĐ tỉnh Bắc Giang: Quý I/2013, do sức mua giảm, có trên 1.700 lao động ở các nhà máy phải nghỉ luân phiên; 40% trong số đó có nhu cầu học nghề. LĐLĐ tỉnh đã giúp 310 lao động mất việc.',
    { 1700: { organization: null }, 40: { organization: null }, 310: { organization: BG } },
  ],
  [
    'Ông Lê Văn Tám - Ủy viên T.Ư Đảng, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Bắc Giang - chủ trì hội nghị. Trả lời công nhân, ông Tám nói thêm đã cấp 520 căn hộ.',
    { 520: { organization: 'Ủy ban nhân dân tỉnh Bắc Giang' } },
  ],
  [
    'LĐLĐ huyện Tân Yên khen thưởng 13 tập thể có nhiều đóng góp trong phong trào “Xanh làng sạch xưởng”.',
    { 13: { organization: TN, honour: 'Xanh làng sạch xưởng' } },
  ],
  [
    'Công ty TNHH May Hòa An kéo dài việc trả nợ. Theo thống kê, cơ quan này đã chuyển 830 hồ sơ sang tòa.',
    { 830: { organization: null } },
  ],
  [
    'Các công đoàn cơ sở trực thuộc LĐLĐ huyện Tân Yên còn mở 23 gian hàng, thu hút 2.700 lượt đoàn viên.',
    { 23: { organization: TN }, 2700: { organization: TN } },
  ],
  [
    'Đề án “Phát triển đoàn viên giai đoạn 2018-2023” của LĐLĐ tỉnh Bắc Giang đặt mục tiêu lập 240 CĐCS. Sau 2 năm, tỉnh đã thành lập 131 CĐCS.',
    { 240: { organization: BG, period: '2018/2023' }, 131: { organization: BG, period: null } },
  ],
  [
    'Chị Hà (công nhân Công ty TNHH Sao Mai) cho biết lương tháng 9 của chị được 9,5 triệu đồng.',
    { 9500000: { organization: null } },
  ],
  [
    'Ngày 3/9/2020, LĐLĐ huyện Tân Yên cho hay, trong đợt kiểm tra vừa qua đã phát hiện 7 doanh nghiệp chậm đóng BHXH.',
    { 7: { organization: TN, period: null } },
  ],
  [
    'Thông qua 43 tổ tự quản, LĐLĐ huyện Tân Yên tư vấn cho 1.180 lượt lao động, đại diện cho 37 người tại tòa.',
    { 43: { organization: TN }, 1180: { organization: TN, unit: 'lượt lao động' }, 37: { organization: TN } },
  ],
  [
    'Tham dự chương trình có 350 đoàn viên đến từ 15 công đoàn cơ sở thuộc LĐLĐ huyện Tân Yên.',
    { 350: { organization: TN }, 15: { organization: TN } },
  ],
  [
    'Trong 3 ngày diễn ra hội chợ, 45 doanh nghiệp mở 80 gian hàng. Chương trình do LĐLĐ tỉnh Bắc Giang tổ chức.',
    { 45: { organization: BG }, 80: { organization: BG } },
  ],
  [
    'Ngày 21/9/2020, bà Hạnh - Chủ tịch LĐLĐ huyện Tân Yên - tiết lộ: Đã có 640 đoàn viên gửi bài dự thi.',
    { 640: { organization: TN, period: null } },
  ],
  ['Công đoàn Công ty May Sao Mai được LĐLĐ huyện Tân Yên giúp 12 bộ bàn ghế.', { 12: { organization: TN } }],
  [
    'Phong trào “Giỏi việc nước, đảm việc nhà” có 3.812 chị đạt được danh hiệu cấp cơ sở, 206 chị đạt được cấp huyện.',
    { 206: { honour: 'Giỏi việc nước, đảm việc nhà', level: 'huyện' } },
  ],
  [
    '6 tháng đầu năm nay, LĐLĐ huyện Tân Yên thăm 520 lượt đoàn viên. Cùng kỳ năm ngoái, con số này là 410 lượt.',
    { 520: { period: '2020-01/2020-06' }, 410: { period: '2019' } },
  ],
  [
    'Từ tháng 1 đến tháng 5, LĐLĐ huyện Tân Yên tiếp nhận 312 đơn. Riêng tháng 5, có 86 đơn.',
    { 312: { period: '2020-01/2020-05' }, 86: { organization: TN, period: '2020-05' } },
  ],
  [
    'Nửa đầu năm 2020, toàn huyện có 118 cuộc đối thoại, do LĐLĐ huyện Tân Yên tổ chức.',
    { 118: { organization: TN, period: '2020-01/2020-06' } },
  ],
  [
    'Tại Hội nghị tổng kết công tác năm 2019 của LĐLĐ tỉnh Bắc Giang, ông Hùng báo cáo: Đã thành lập 25 CĐCS; năm 2020 phấn đấu lập 19 CĐCS.',
    { 25: { organization: BG, period: '2019' }, 19: { organization: BG, period: '2020' } },
  ],
  [
    'Trong tháng 9 và tháng 10/2014, LĐLĐ huyện Tân Yên kiểm tra 22 doanh nghiệp.',
    { 22: { organization: TN, period: '2014-09/2014-10' } },
  ],
  [
    'Nhiệm kỳ 2013 - 2018, LĐLĐ tỉnh Bắc Giang hỗ trợ 1.270 căn nhà; nhiệm kỳ này, LĐLĐ tỉnh đặt chỉ tiêu 1.500 căn.',
    { 1270: { period: '2013/2018' }, 1500: { organization: BG, period: null } },
  ],
  [
    'Chương trình phúc lợi của LĐLĐ tỉnh Bắc Giang đã ký với 63 đối tác, 41.000 lượt đoàn viên được thụ hưởng.',
    { 63: { organization: BG }, 41000: { organization: BG, unit: 'lượt đoàn viên' } },
  ],
  ['LĐLĐ huyện Tân Yên liên kết với Bệnh viện Sao Mai khám bệnh cho 380 công nhân.', { 380: { organization: TN } }],
  [
    'LĐLĐ tỉnh Bắc Giang tổ chức “Chuyến tàu Công đoàn”. Cụ thể, sẽ có 6 toa tàu đưa 410 công nhân về quê.',
    { 6: { organization: BG }, 410: { organization: BG } },
  ],
  ['LĐLĐ huyện Tân Yên mở 9 lớp tập huấn. Thông qua tập huấn, đã cấp 560 chứng nhận.', { 560: { organization: TN } }],
  [
    'LĐLĐ huyện Tân Yên và Công an huyện vừa ký Quy chế phối hợp. Năm 2018, LĐLĐ huyện kiểm tra 56 đơn vị.',
    { 56: { organization: TN, period: '2018' } },
  ],
  [
    'Ngoài 500 triệu đồng từ nguồn tích lũy, LĐLĐ tỉnh Bắc Giang còn vận động thêm 320 triệu đồng.',
    { 500000000: { organization: BG }, 320000000: { organization: BG } },
  ],
  [
    'LĐLĐ huyện Tân Yên lập 31 CĐCS, đạt 112% kế hoạch Tổng LĐLĐ Việt Nam giao; chi 175 triệu đồng.',
    { 31: { organization: TN }, 175000000: { organization: TN } },
  ],
  ['LĐLĐ huyện Tân Yên xây 14 căn nhà trong năm học 2018-2019.', { 14: { organization: TN, period: '2018/2019' } }],
  ['LĐLĐ huyện Tân Yên tặng 230 phần quà nhân ngày 20/11/2019.', { 230: { organization: TN, period: null } }],
  [
    'Hội thao do LĐLĐ huyện Tân Yên tổ chức trong 2 ngày 11 và 12/5/2020. Bà Hạnh mong các đội chơi đẹp. 14 đội đã thi đấu 31 trận.',
    { 14: { period: '2020-05-11/2020-05-12' }, 31: { period: '2020-05-11/2020-05-12' } },
  ],
  [
    'Công đoàn Công ty May Sao Mai đã tổ chức cho 120 công nhân đi nghỉ mát tại Sầm Sơn, 10 công nhân được LĐLĐ huyện Tân Yên giúp vốn.',
    { 120: { organization: 'Công đoàn Công ty May Sao Mai' }, 10: { organization: TN } },
  ],
  [
    'Bộ Giáo dục và Đào tạo (cơ quan soạn thảo) cho biết các trường mầm non đang thiếu 51.000 người.',
    { 51000: { organization: null } },
  ],
  ['Phong trào có 386 sáng kiến, ước làm lợi 95 tỷ đồng.', { 95000000000: { approximation: 'about' } }],
];

const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

test.each(REPORTS)('%s', (text, expected) => {
  const { counts } = analyze(text, { format: 'text', publishedAt: '2020-11-02' });
  const wholeOf = (id: string | null): number | null => counts.find((count) => count.id === id)?.value ?? null;
  for (const [value, facts] of Object.entries(expected)) {
    const count = counts.find((item) => item.value === Number(value));
    expect(count, `a count of ${value}`).toBeDefined();
    const said = { ...count!, partOf: wholeOf(count!.partOf) };
    for (const [name, fact] of Object.entries(facts))
      expect(lower(said[name as keyof Facts]), `${name} of ${value}`).toBe(lower(fact));
  }
});
