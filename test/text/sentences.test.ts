/** Sentences: "|" stands where one ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const cut = (text: string): string[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};

describe('a sentence ends', () => {
  test.each([
    'Công đoàn xã trao quà. |Đoàn viên rất vui.',
    'Ai được khen? |Tổ 3 được khen! |Mọi người vỗ tay.',
    'Năm 2013.|Công đoàn tổ chức hội thi.',
    'Anh Tư tâm sự.|500 suất quà đã đến tay công nhân.',
    'Tổng cộng có 320 đoàn viên của LĐLĐ.|Theo kế hoạch, tháng sau trao tiếp.',
    'Có 15 đơn vị năm 2021. |12 đơn vị được khen.',
    'Chị nói: “Tôi vui lắm.” |Mọi người cười.',
    'Bà Lụa cho biết.|"Chúng tôi sẽ cố gắng", bà nói.',
    'Công nhân phân xưởng A. |Ông Sáu dẫn đầu.',
    'Dự lễ có đại diện các đơn vị… |Tại đây, ban tổ chức trao quà.',
    'Kết quả rất tốt. |“Đó là nhờ tập thể”, anh kể.',
  ])('%s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });
});

describe('no sentence ends', () => {
  test.each([
    'Đoàn công tác đến TP. Thủ Đức và TP.HCM trong ngày.',
    'PGS. TS. Lê Văn Mẫn, ThS. Trần Thị Na và Th.S Hà Vũ trao đổi.',
    'Công ty hỗ trợ 1.500 công nhân, mỗi người 2.000.000 đồng.',
    'Lớp học do anh Nguyễn V. An và chị T.H. Lan phụ trách.',
    'Chợ mở tại P. Long Bình, Q. 9 và H. Củ Chi.',
    'Bí thư T.Ư Đoàn gửi thư khen.',
    'Bạn đọc xem trên VOV.VN hoặc laodongmau.vn nhé.',
    'Chị hỏi “Ai đi cùng tôi?” rồi cười.',
    '1. Công tác phát triển đoàn viên được chú trọng.',
    'Cứ thế... họ cùng nhau làm.',
  ])('%s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });
});

test('every token is in one sentence, in order, and none crosses a block', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('A', 'b', 'ồ', '.', '!', '…', '"', ' ', '3', '\n') })),
      (parts) => {
        const tokens = parts.reduce<ReturnType<typeof tokenize>>(
          (all, part) => tokenize(part, 0, part.length, all),
          [],
        );
        const sentences = splitSentences(tokens);
        expect(sentences.flatMap(({ from, to }) => [from, to])).toEqual(
          sentences.flatMap(({ to }, i) => [sentences[i - 1]?.to ?? 0, to]),
        );
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
        for (const { from, to } of sentences)
          for (let i = from + 1; i < to; i++) expect(tokens[i]!.gap).toBeLessThan(3);
      },
    ),
  );
});
