/** boards: a board printed without its body is of the body in the next title: "Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty X". */
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';

const BOARDS: ReadonlyMap<string, string> = new Map(
  [
    ['HĐQT', 'Hội đồng quản trị'],
    ['Hội đồng quản trị', 'Hội đồng quản trị'],
    ['HĐTV', 'Hội đồng thành viên'],
    ['Hội đồng thành viên', 'Hội đồng thành viên'],
    ['Đảng ủy', 'Đảng ủy'],
  ].map(([printed, name]) => [fold(printed!), name!]),
);
const LONGEST = 4;

/** The board whose words end before token `to`, by its full name, or undefined. */
function boardBefore(tokens: readonly Token[], to: number): string | undefined {
  let words = '';
  for (let i = to - 1; i >= 0 && i >= to - LONGEST; i--) {
    words = words === '' ? tokens[i]!.fold : `${tokens[i]!.fold} ${words}`;
    const name = BOARDS.get(words);
    if (name) return name;
  }
  return undefined;
}

const ORGANS = [...new Set(BOARDS.values()), 'Ủy ban nhân dân', 'Hội đồng nhân dân', 'Công đoàn cơ sở', 'Công đoàn'];
/** First words of bodies that have boards. */
const HOUSES = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Xí nghiệp|Nhà máy|Trường|Bệnh viện|Sở|Cục|xã|phường) /iu;

/**
 * The full name of the board that ends before token `to`, of the body whose organ or name `next` is: that of the next title.
 * Null where no board ends there, or the next body has none.
 */
export function boardOf(tokens: readonly Token[], to: number, next: string | null): string | null {
  const board = next === null ? undefined : boardBefore(tokens, to);
  if (!board || next === null) return null;
  const organ = ORGANS.find((words) => next.startsWith(`${words} `));
  const house = organ ? next.slice(organ.length + 1) : next;
  return HOUSES.test(house) ? `${board} ${house}` : null;
}
