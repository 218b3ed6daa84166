/** Counts: how far a unit goes, what it is when the sentence leaves it out, and what is no count. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import type { Count } from '../../src/record.ts';

/** "Trao [20] suất quà" → the count of the bracketed figures, or undefined. */
function countAt(sentence: string): Count | undefined {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  const { counts } = analyze(sentence.replace('[', '').replace(']', ''), { format: 'text' });
  return counts.find(({ mentions }) => mentions.some((mention) => mention.start === start && mention.end === end));
}

describe('the unit', () => {
  test.each<[string, Partial<Count>]>([
    ['Huyện có [620] công nhân lao động đạt danh hiệu.', { unit: 'công nhân lao động', category: 'people' }],
    ['Biểu dương [45] công nhân, viên chức, lao động tiêu biểu.', { unit: 'công nhân, viên chức, lao động tiêu biểu' }],
    ['Có [135] công trình, đề tài, sản phẩm.', { value: 135 }],
    [
      'Tỉnh có [2.700] đoàn viên công đoàn, công nhân viên chức, người lao động.',
      { unit: 'đoàn viên công đoàn, công nhân viên chức, người lao động', category: 'members' },
    ],
    [
      'Có [3.500] sáng kiến, cải tiến kỹ thuật, công trình sản phẩm mới do công nhân làm.',
      { unit: 'sáng kiến, cải tiến kỹ thuật, công trình sản phẩm mới', category: 'initiatives' },
    ],
    ['Hai bên đối thoại đến [hai ba] buổi mới xong.', { value: 2, valueMax: 3, unit: 'buổi' }],
    [
      'Chăm lo cho [1.200] đoàn viên, người lao động khó khăn.',
      { unit: 'đoàn viên, người lao động khó khăn', category: 'members' },
    ],
    ['Trao [30] suất quà, hỗ trợ 5 hộ.', { unit: 'suất quà', category: 'gifts' }],
    ['Tiếp [3] đoàn kiểm tra trong tuần.', { unit: 'đoàn kiểm tra' }],
    ['Nêu [5] căn cứ để giữ điều này.', { unit: 'căn cứ' }],
    ['Vinh danh [30] tập thể, cá nhân tiêu biểu.', { unit: 'tập thể, cá nhân tiêu biểu' }],
    ['Phụng dưỡng [2] Mẹ Việt Nam Anh hùng.', { unit: 'Mẹ Việt Nam Anh hùng', category: 'people' }],
    ['Cho vay [788] lượt dự án.', { unit: 'lượt dự án' }],
    ['Bà thấy [2] chị giam cùng phòng.', { unit: 'chị' }],
    ['Có 66 người vào viện và [17] người điều trị ngoại trú.', { unit: 'người' }],
    ['Tỉnh chỉ đạo [20] đơn vị làm điểm.', { unit: 'đơn vị' }],
    ['Xin có [hai] thắc mắc cần tư vấn.', { unit: 'thắc mắc' }],
    ['Gia đình [6] miệng ăn.', { unit: 'miệng ăn' }],
    ['Kiểm tra [22] DN trên địa bàn.', { unit: 'DN', category: 'organizations' }],
    ['Sửa [12] nhà “Mái ấm Công đoàn”.', { unit: 'nhà', category: 'works' }],
    ['Tôn vinh [100] “Công nhân giỏi” cấp huyện.', { unit: 'Công nhân giỏi', level: 'huyện' }],
    ['Thu hút [1,2 triệu] lượt người.', { value: 1_200_000, unit: 'lượt người' }],
    ['Phát [5.000] khẩu trang vải.', { unit: 'khẩu trang vải' }],
    ['Có [14] tiểu cảnh mới.', { value: 14 }],
    ['Gồm [97] cổ vật quý.', { unit: 'cổ vật quý', category: null }],
    ['Ủng hộ [970 triệu] đồng.', { value: 970_000_000, unit: 'đồng', category: 'money' }],
    ['Trao số tiền [2.000.000]đ cho chị.', { value: 2_000_000, unit: 'đồng' }],
    ['Chi [217,242 triệu] đồng mua bảo hộ.', { value: 217_242_000 }],
    ['Thưởng [1,5 triệu] đồng/người dịp cuối năm.', { unit: 'đồng', per: 'người' }],
    ['Mức chi [300.000 - 500.000] đồng/suất.', { value: 300_000, valueMax: 500_000, per: 'suất' }],
    ['Suất ăn giá [20-25.000] đồng.', { value: 20_000, valueMax: 25_000 }],
    ['Trao 20 suất quà, mỗi suất trị giá [500 nghìn] đồng.', { value: 500_000, per: 'suất' }],
    ['Thưởng tới [4] tháng lương.', { unit: 'tháng lương', category: 'time' }],
    ['Đóng góp [365] ngày công.', { unit: 'ngày công' }],
    ['Nhà rộng [48] m2.', { value: 48, unit: 'm2' }],
    ['Cả [hai] bên cùng ký.', { value: 2, unit: 'bên' }],
    ['Căn phòng rộng [10] mét vuông.', { unit: 'mét vuông' }],
    ['Giá khoảng 5 triệu đồng/m 2, khu đất [40] m 2.', { value: 40, unit: 'm2' }],
    ['Nơi có [10] công nhân trở lên.', { unit: 'công nhân' }],
    ['Có [900] công nhân, đại diện 15 vạn lao động.', { unit: 'công nhân' }],
    ['Sẽ bàn [2] phương án phân phối kinh phíTại buổi họp này.', { unit: 'phương án phân phối kinh phí' }],
    ['Giờ làm tăng lên [40] giờ/tuần.', { value: 40, unit: 'giờ', per: 'tuần' }],
    ['Bắt [3] đồng bọn của kẻ trộm.', { unit: 'đồng bọn', category: 'people' }],
    ['Đạt [0,5] điểm.', { value: 0.5 }],
    ['Tặng trường [một] tivi và 14 bộ bàn ghế.', { value: 1, unit: 'tivi' }],
    ['Phường có [25] hộ dân sắp mất nhà.', { unit: 'hộ dân' }],
    ['Nhà chỉ có [hai] vợ chồng trẻ con khó khăn.', { unit: 'vợ chồng' }],
    ['Nhường [hai] mẹ con chị Na chỗ ngồi.', { unit: 'mẹ con' }],
    ['Căn phòng của [7] thành viên gia đình ông Lê Văn Tám.', { unit: 'thành viên gia đình' }],
    ['Xưởng thuê [40] chuyến xe chở công nhân.', { unit: 'chuyến xe' }],
    ['Có [200] phụ huynh đại diện cho lớp học.', { unit: 'phụ huynh' }],
    ['Thêm [300] chỗ làm mới đang chờ thợ.', { unit: 'chỗ làm mới' }],
    ['Có [300] đoàn viên mới kết nạp.', { unit: 'đoàn viên' }],
    ['Tìm thấy [97] bộ hài cốt khác ở bìa rừng.', { unit: 'bộ hài cốt' }],
    ['Phát [5.000] khẩu trang N95 cho tổ trực.', { unit: 'khẩu trang N95' }],
    ['Có [15] cơ sở đoàn trực thuộc kịp thời đổi mới.', { unit: 'cơ sở đoàn trực thuộc' }],
    ['Trong [4] đợt tìm kiếm, họ gặp may.', { unit: 'đợt tìm kiếm' }],
    ['Đã có [5] lần điều chỉnh lương.', { unit: 'lần' }],
    ['Mỗi tổ mua [10]kg thịt lợn của bà con.', { unit: 'kg thịt lợn', category: 'other' }],
    ['Mỗi tổ mua [10] kg thịt lợn/người cho kịp Tết.', { unit: 'kg thịt lợn', per: 'người' }],
    ['Nhà bán giá [4 triệu] đồng một m2.', { unit: 'đồng', per: 'm2' }],
    ['Nhà bán giá [4 triệu] đồng mỗi m2.', { unit: 'đồng', per: 'm2' }],
    ['Mỗi tổ trồng [30]kg rau xanh một tháng.', { unit: 'kg rau xanh', per: 'tháng' }],
    ['Có [287] công nhân ngộ độc thực phẩm.', { unit: 'công nhân' }],
    ['Có [32] địa phương phát hiện bệnh lạ.', { unit: 'địa phương' }],
    ['Món ăn đủ [4] nhóm chất dinh dưỡng.', { unit: 'nhóm chất dinh dưỡng' }],
    ['Kho có [87] vũ khí hạt nhân.', { unit: 'vũ khí hạt nhân' }],
    ['Vườn rộng [10] ha đất tốt.', { unit: 'ha' }],
  ])('%s', (sentence, value) => expect(countAt(sentence)).toMatchObject(value));
});

describe('shares', () => {
  test.each<[string, Partial<Count>]>([
    ['Phát động tới [100%] các đơn vị.', { value: 100, percent: true, unit: 'đơn vị' }],
    [
      'Có trên [95%] số CNVCLĐ khối hành chính được học tập.',
      { approximation: 'over', unit: 'CNVCLĐ khối hành chính' },
    ],
    ['Đã có [47]/56 (đạt 84%) đơn vị hoạt động.', { value: 47, unit: 'đơn vị', percent: false }],
    ['Đã có 47/[56] (đạt 84%) đơn vị hoạt động.', { value: 56, unit: 'đơn vị' }],
    ['Đã có 47/56 (đạt [84%]) đơn vị hoạt động.', { value: 84, unit: 'đơn vị', percent: true }],
    ['Tỉ lệ CĐCS đạt vững mạnh là [88%].', { unit: 'CĐCS' }],
    ['Số công nhân chưa có nhà chiếm gần [15%].', { approximation: 'under' }],
    ['Công ty có 860 lao động, trong đó [78%] là nữ.', { unit: 'lao động' }],
    ['Cửa hàng giảm giá [15% - 30%] cho đoàn viên.', { value: 15, valueMax: 30, unit: 'giá' }],
    ['Kết nạp 402 đoàn viên, đạt [136%] chỉ tiêu.', { unit: 'chỉ tiêu' }],
    ['Giữ mức đóng quỹ công đoàn [2%] như cũ.', { unit: 'quỹ công đoàn' }],
    ['Phí chiếm phần nhỏ trong chi phí của xưởng (khoảng [0,4%]).', { unit: 'chi phí', approximation: 'about' }],
    ['Tăng mức hưởng trợ cấp thất nghiệp từ [60%] thành 70%.', { unit: 'trợ cấp thất nghiệp' }],
    ['Nâng mức hưởng trợ cấp thất nghiệp trong dự thảo từ 60% lên [75%].', { unit: 'trợ cấp thất nghiệp' }],
    ['Có 33% lao động thu nhập thấp, [12%] trong số này làm thêm.', { unit: 'lao động thu nhập thấp' }],
    ['Quận có 4.000 công nhân. Khoảng [70%] trong số đó ở trọ.', { unit: 'công nhân', approximation: 'about' }],
    ['Người bệnh được hưởng [50%], 55% hoặc 65% mức tiền lương.', { unit: 'mức tiền lương' }],
    ['Chi tiêu năm 2023 tăng [19%] so với năm 2022.', { unit: 'Chi tiêu' }],
    ['Cổ phiếu này đã tăng hơn [20%] kể từ tháng 9.', { unit: 'Cổ phiếu', approximation: 'over' }],
    ['Giá dầu tăng 19 cent, tương đương [0,4%].', { unit: 'Giá dầu' }],
    ['Cổ phiếu hãng phim giảm tới [10%] trên sàn chứng khoán.', { unit: 'Cổ phiếu hãng phim' }],
    ['Chi nhiều cho lương thực, chiếm gần [70%].', { unit: null }],
    ['Tỷ lệ thất nghiệp tăng vọt tới [18%].', { unit: 'Tỷ lệ thất nghiệp' }],
    ['Số nợ bằng [3,3%] số phải thu của quỹ.', { unit: 'số phải thu' }],
    ['Có tới [82%] số CĐCS vững mạnh.', { unit: 'CĐCS vững mạnh' }],
    ['Lương đáp ứng [60%] mức sống tối thiểu của thợ.', { unit: 'mức sống tối thiểu' }],
    ['Nộp thêm [0,03%]/ngày số tiền chậm đóng của quỹ.', { unit: 'số tiền chậm đóng', per: 'ngày' }],
    ['Tốc độ tăng năng suất lao động của xưởng là [3,3%]/năm.', { unit: 'năng suất lao động' }],
    ['Họ thương lượng mức LTT vùng năm 2017 và chỉ muốn tăng [11%].', { unit: 'LTT vùng' }],
    ['Đa số xưởng giữ thợ nên mức độ thiếu hụt lao động dưới [3%].', { unit: 'lao động' }],
    ['Nhu cầu việc làm về trình độ phổ thông chiếm 37%, sơ cấp [20%].', { unit: 'Nhu cầu việc làm' }],
    ['Khoảng 97% thợ may đã đi làm lại. Vài đơn vị đạt tỷ lệ [100%].', { unit: 'thợ may' }],
    ['Tập hợp từ [60%] trở lên số CNVCLĐ.', { unit: 'CNVCLĐ', approximation: 'over' }],
    ['Có 300 lượt khách đến dự, tăng [10%] so với kỳ trước.', { unit: 'lượt khách' }],
    ['Tổng Liên đoàn Lao động Việt Nam đề xuất tăng [13%].', { unit: null }],
  ])('%s', (sentence, value) => expect(countAt(sentence)).toMatchObject(value));
});

describe('what the sentence leaves out', () => {
  test.each<[string, Partial<Count>]>([
    ['Có 1.229 công nhân giỏi cấp cơ sở, [57] cấp huyện.', { value: 57, unit: 'công nhân giỏi', level: 'huyện' }],
    ['Giá ba loại là [900], 940 và 970 USD.', { value: 900, unit: 'USD' }],
    ['Tổ có 7 tàu vỏ thép thì cả [7] đều hỏng.', { value: 7, unit: 'tàu vỏ thép' }],
    ['Có 44 trường hợp, trong đó [22] tự lấn đất.', { value: 22, unit: 'trường hợp' }],
    ['Số đoàn viên của nghiệp đoàn là [214].', { value: 214, unit: 'đoàn viên' }],
  ])('%s', (sentence, value) => {
    expect(countAt(sentence)).toMatchObject(value);
    expect(countAt(sentence)?.mentions[0]?.certain).toBe(false);
  });
});

describe('approximation', () => {
  test.each([
    ['Hơn [100] người dự.', 'over'],
    ['Trên [100] người dự.', 'over'],
    ['Ít nhất [100] người dự.', 'over'],
    ['Nơi có [100] lao động trở lên.', 'over'],
    ['Gần [100] người dự.', 'under'],
    ['Dưới [100] người dự.', 'under'],
    ['Khoảng [100] người dự.', 'about'],
    ['Chừng [100] người dự.', 'about'],
    ['Có [100] người dự.', null],
    ['Đoàn giám sát [100] đơn vị.', null],
    ['Số nợ gần bằng [100 tỷ] đồng.', 'under'],
    ['Có [100] công nhân trở lại làm việc.', null],
    ['Nghiệp đoàn có 214 đoàn viên trên [24] tàu cá.', null],
    ['Đoàn đi trên [2] xe.', null],
    ['Năng suất cao hơn [20%] kế hoạch.', null],
    ['Đã vượt [320%] chỉ tiêu.', null],
  ])('%s', (sentence, approximation) => expect(countAt(sentence)?.approximation).toBe(approximation));
});

describe('no counts', () => {
  test.each([
    ['Gắn bó với xưởng suốt [29] năm.'],
    ['Em được điểm [10] môn vật lý.'],
    ['Tên lửa [9]M730 vừa bay thử.'],
    ['Sau [6] tháng thực hiện.'],
    ['Chị năm nay [45] tuổi.'],
    ['Năng suất chỉ bằng [1/15] năng suất của nước bạn.'],
    ['Nghị quyết Hội nghị Trung ương [5] khóa XII.'],
    ['Đến ngã [3] giao nhau với quốc lộ.'],
    ['Khoảng [14-15]h, hàng về tới kho.'],
    ['Đổ bê tông đợt [2] bản mặt cầu.'],
    ['Lương ba cọc [ba] đồng.'],
    ['Thiệt thòi suốt bấy nhiêu [năm] xuất phát từ đó.'],
    ['Ban chỉ đạo [389] tỉnh đã kiểm tra.'],
    ['Ban Chỉ đạo [1237] quốc gia họp.'],
    ['Ở tuổi gần [70], ông vẫn đi làm.'],
    ['Gia đình ở số nhà [32] phố Hàng Bông.'],
    ['Gạch có từ thời [Ba Tư] cổ đại.'],
    ['Tính theo tỷ lệ phần [trăm] số tiền nạp.'],
    ['Mẫu xe Wagon R Stingray [2017] bao gồm hai bản.'],
    ['Trẻ trong độ tuổi từ [4-14] được khám.'],
    ['Kỷ niệm [95] năm Ngày thành lập Công đoàn Việt Nam.'],
    ['Hội nghị lần thứ [5].'],
    ['Chương trình “[1 triệu] sáng kiến - nỗ lực vượt khó”.'],
    ['Thực hiện giai đoạn [2] của chương trình.'],
    ['Thực hiện Nghị quyết số [18]-NQ/TW.'],
    ['[Hàng nghìn] công nhân về quê.'],
    ['Trao [hàng trăm triệu] đồng.'],
    ['Anh là [một] công nhân gương mẫu.'],
    ['Tập huấn 2 năm/[1] lần cho cán bộ.'],
    ['Khoảng [1/3] số quốc gia đã phê chuẩn.'],
    ['Chăm sóc các cháu [24/24]h.'],
    ['Khai mạc lúc 8 giờ [30] sáng nay.'],
    ['Nguyên tắc trao đổi thông tin [hai] chiều.'],
    ['Cuộc cách mạng công nghiệp [4.0] đang tới.'],
    ['Định kỳ hai [năm] báo cáo một lần.'],
    ['Xây dựng cơ chế [ba] bên.'],
    ['Cửa hàng tại [62] Bà Triệu.'],
    ['Đội hình có [8] M. Minh và A. Hải.'],
    ['Thua 6-7 ([3-7]) ở ván đầu.'],
    ['Giá 5 triệu đồng/m [2] thôi.'],
    ['Trong [năm] tổ chức đại hội các cấp.'],
  ])('%s', (sentence) => {
    const start = sentence.indexOf('[');
    const end = sentence.indexOf(']') - 1;
    const { counts } = analyze(sentence.replaceAll(/[[\]]/g, ''), { format: 'text' });
    const touching = counts.filter(({ mentions }) => mentions.some((m) => m.start < end && start < m.end));
    expect(touching).toEqual([]);
  });
});

test('open quantities stay in the trace with their magnitude', () => {
  const { trace } = analyze('Hàng nghìn công nhân được về quê.', { format: 'text', trace: true });
  expect(trace).toContainEqual(
    expect.objectContaining({ text: 'Hàng nghìn', reason: expect.stringContaining('1000') as string }),
  );
});
