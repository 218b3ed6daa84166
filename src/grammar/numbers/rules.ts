/** rules: the rules by which numbers are read, with an example each: the bracketed characters and their value. */

/** A rule: its stable id, a sentence with the mention in brackets, and the value that is read. */
export interface NumberRule {
  readonly id: string;
  readonly example: string;
  readonly value: number;
}

/** Every rule that makes a mention; those that keep something out are the false friends of false-friends.ts. */
export const numberRules: readonly NumberRule[] = [
  { id: 'numbers/figures', example: 'Trao [1.250] suất quà.', value: 1250 },
  { id: 'numbers/words', example: 'Kết nạp [hai mươi mốt] đoàn viên.', value: 21 },
  { id: 'numbers/mixed', example: 'Thu hút [1,2 triệu] lượt người.', value: 1_200_000 },
  { id: 'numbers/range', example: 'Mỗi đội có [15-20] thành viên.', value: 15 },
  { id: 'numbers/percent', example: 'Đạt [98,6%] kế hoạch.', value: 98.6 },
  { id: 'numbers/percent-point', example: 'Giảm [0,3 điểm phần trăm].', value: 0.3 },
  { id: 'numbers/fraction', example: '[Hai phần ba] số phiếu.', value: 2 / 3 },
  { id: 'numbers/half', example: '[Một nửa] số công nhân ở trọ.', value: 0.5 },
  { id: 'numbers/ratio', example: 'Có [35/36] công đoàn cơ sở.', value: 35 / 36 },
  { id: 'numbers/multiple', example: 'Năng suất [gấp 3 lần].', value: 3 },
  { id: 'numbers/money', example: 'Ủng hộ [1 tỷ 350 triệu đồng].', value: 1_350_000_000 },
  { id: 'numbers/measure', example: 'Nhà rộng [12m2].', value: 12 },
  { id: 'numbers/dozen', example: 'Mua [một tá] bút.', value: 12 },
  { id: 'numbers/vague', example: '[Hàng chục nghìn] lượt người.', value: 10_000 },
  { id: 'numbers/ordinal', example: 'Đại hội [lần thứ VI].', value: 6 },
  { id: 'numbers/first', example: '[Lần đầu tiên] công nhân dự họp.', value: 1 },
  { id: 'numbers/roman', example: 'Ban Chấp hành khóa [XIII].', value: 13 },
  { id: 'numbers/rank', example: 'Huân chương hạng [Nhì].', value: 2 },
];
