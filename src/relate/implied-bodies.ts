/** implied-bodies: the organization of a title that names none ("Chủ tịch Nguyễn Văn A"): the nearest one before that such a title heads. */
import type { Role } from '../lexicon/roles.ts';
import type { OrganizationKind } from '../record.ts';
import { fold } from '../text/fold.ts';

/** An organization where it is mentioned: its full name and its tokens, half-open. */
export interface Body {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly from: number;
  readonly to: number;
}

/** Title → the kind of organization it belongs to, and how its name begins. */
const BODIES: Readonly<Record<string, { kind: OrganizationKind; opens?: readonly string[] }>> = Object.fromEntries(
  (
    [
      ['Chủ tịch', 'union', 'Liên đoàn', 'Tổng Liên đoàn', 'Công đoàn'],
      ['Phó Chủ tịch', 'union', 'Liên đoàn', 'Tổng Liên đoàn', 'Công đoàn'],
      ['Đoàn viên', 'union', 'Công đoàn'],
      ['Giám đốc', 'company'],
      ['Phó Giám đốc', 'company'],
      ['Tổng Giám đốc', 'company'],
      ['Phó Tổng Giám đốc', 'company'],
      ['công nhân', 'company'],
      ['Quản đốc', 'company'],
      ['Hiệu trưởng', 'school'],
      ['Bí thư', 'party'],
      ['Phó Bí thư', 'party'],
      ['Bộ trưởng', 'state', 'Bộ'],
      ['Thứ trưởng', 'state', 'Bộ'],
      ['Đại biểu', 'state', 'Quốc hội'],
      ['ĐBQH', 'state', 'Quốc hội'],
    ] as const
  ).map(([title, kind, ...opens]) => [fold(title), { kind, ...(opens.length > 0 && { opens: opens.map(fold) }) }]),
);

/** Full name of the nearest organization before token `from` that the title belongs to; null when there is none. */
export function impliedBody(role: Role, from: number, bodies: readonly Body[]): string | null {
  const wanted = BODIES[role.id];
  if (!wanted) return null;
  const fits = ({ kind, name }: Body) =>
    kind === wanted.kind && (!wanted.opens || wanted.opens.some((words) => fold(name).startsWith(words)));
  return bodies.findLast((body) => body.from < from && fits(body))?.name ?? null;
}
