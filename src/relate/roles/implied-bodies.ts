/** implied-bodies: the organization of a title that names none ("Chủ tịch Nguyễn Văn A"): the nearest one before that such a title heads. */
import type { Role } from '../../lexicon/roles.ts';
import type { OrganizationKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';

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
      ['nhân viên', 'company'],
      ['Hiệu trưởng', 'school'],
      ['Phó Hiệu trưởng', 'school'],
      ['giáo viên', 'school'],
      ['Bí thư', 'party'],
      ['Phó Bí thư', 'party'],
      ['Bộ trưởng', 'state', 'Bộ'],
      ['Thứ trưởng', 'state', 'Bộ'],
      ['Đại biểu', 'state', 'Quốc hội'],
      ['ĐBQH', 'state', 'Quốc hội'],
    ] as const
  ).map(([title, kind, ...opens]) => [
    fold(title),
    { kind, ...(opens.length > 0 && { opens: opens.map((words) => words.toLowerCase()) }) },
  ]),
);

/** Kinds of which an article names many: who heads one is implied only where it names one. */
const MANY: ReadonlySet<OrganizationKind> = new Set(['company', 'school']);

/** Boards of a body: who heads the body is implied by them too. */
const BOARDS = ['Ban Chấp hành ', 'Ban Thường vụ ', 'Đoàn Chủ tịch '];
/** The movement as a whole: its head is named after the confederation. */
const WHOLE = 'Công đoàn Việt Nam';

/** A board's body in its place. */
function headed(body: Body): Body {
  const board = BOARDS.find((words) => body.name.startsWith(words));
  return board ? { ...body, name: body.name.slice(board.length) } : body;
}

/**
 * Returns the question "which body does the title at token `from` belong to": the full name of the nearest before it that fits,
 * else of the first after it, or null when the article names none. `bodies` stand in text order.
 */
export function impliedBodies(bodies: readonly Body[]): (role: Role, from: number) => string | null {
  const fitting = new Map<string, readonly Body[]>();
  return (role, from) => {
    const wanted = BODIES[role.id];
    if (!wanted) return null;
    let fits = fitting.get(role.id);
    if (!fits) {
      fits = bodies
        .filter(({ kind }) => kind === wanted.kind)
        .map(headed)
        .filter(
          ({ name }) =>
            !wanted.opens || (name !== WHOLE && wanted.opens.some((words) => name.toLowerCase().startsWith(words))),
        );
      if (role.kind === 'leader' && MANY.has(wanted.kind) && new Set(fits.map(({ name }) => name)).size > 1) fits = [];
      fitting.set(role.id, fits);
    }
    let low = 0;
    let high = fits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fits[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    return (fits[low - 1] ?? fits[0])?.name ?? null;
  };
}
