/** implied-bodies: the organization of a title that names none ("Chủ tịch Nguyễn Văn A"): the nearest one before that such a title heads. */
import type { RolePhrase } from '../../grammar/phrases/role-phrases.ts';
import type { Role } from '../../lexicon/roles.ts';
import type { OrganizationKind } from '../../record.ts';
import { fold } from '../../text/fold.ts';
import { firstIndex } from '../../text/search.ts';

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
      ['sinh viên', 'school'],
      ['Bí thư', 'party'],
      ['Phó Bí thư', 'party'],
      ['Bộ trưởng', 'state', 'Bộ'],
      ['Thứ trưởng', 'state', 'Bộ'],
      ['Đại biểu', 'state', 'Quốc hội'],
    ] as const
  ).map(([title, kind, ...opens]) => [
    fold(title),
    { kind, ...(opens.length > 0 && { opens: opens.map((words) => words.toLowerCase()) }) },
  ]),
);

/** Kinds of which an article names many: who heads one is implied only where it names one. */
const MANY: ReadonlySet<OrganizationKind> = new Set(['company', 'school']);

/** So many paragraphs later a company is still spoken of. */
const NEAR = 3;

const PARLIAMENT = 'Quốc hội';
const DEPUTY = fold('Đại biểu');
/** A deputy of the National Assembly by the title alone. */
const OF_PARLIAMENT = fold('ĐBQH');

/** Boards of a body: who heads the body is implied by them too. */
const BOARDS = ['Ban Chấp hành ', 'Ban Thường vụ ', 'Đoàn Chủ tịch '];
/** The movement as a whole: its head is named after the confederation. */
const WHOLE = 'Công đoàn Việt Nam';

/** A board's body in its place. */
function headed(body: Body): Body {
  const board = BOARDS.find((words) => body.name.startsWith(words));
  return board ? { ...body, name: body.name.slice(board.length) } : body;
}

/** Asks which body a title belongs to where none stands with it. */
export interface Implied {
  /** Remembers a body that a title has been printed with. */
  heard(role: Role, organization: string): void;
  /** The full name of the body of the title at token `from`, or null when the article names none that fits. */
  of(role: Role, from: number): string | null;
}

/** "Phó Tổng Giám đốc" and "Tổng Giám đốc" head the same body. */
const headOf = ({ id }: Role): string => id.replace('phó ', '');

/**
 * Returns what answers the question "which body does this title belong to": that of the last such head, else the nearest before it
 * that fits, else the first after it. `bodies` stand in text order; `blockOf` tells the paragraph of a token;
 * `titles` are all of the article.
 */
export function impliedBodies(
  bodies: readonly Body[],
  titles: readonly RolePhrase[],
  blockOf: (token: number) => number,
): Implied {
  const speaksOfParliament = () =>
    bodies.some(({ name }) => name.includes(PARLIAMENT)) || titles.some(({ role }) => role.id === OF_PARLIAMENT);
  const fitting = new Map<string, { fits: readonly Body[]; many: boolean }>();
  const heard = new Map<string, string>();
  const fittingOf = (role: Role) => {
    let known = fitting.get(role.id);
    if (known) return known;
    const wanted = BODIES[role.id];
    const fits = !wanted
      ? []
      : bodies
          .filter(({ kind }) => kind === wanted.kind)
          .map(headed)
          .filter(
            ({ name }) =>
              !wanted.opens || (name !== WHOLE && wanted.opens.some((words) => name.toLowerCase().startsWith(words))),
          );
    const many = wanted !== undefined && MANY.has(wanted.kind) && new Set(fits.map(({ name }) => name)).size > 1;
    fitting.set(role.id, (known = { fits, many }));
    return known;
  };
  return {
    heard(role, organization) {
      if (role.kind === 'leader') heard.set(headOf(role), organization);
    },
    of(role, from) {
      if (role.id === OF_PARLIAMENT) return PARLIAMENT;
      const wanted = BODIES[role.id];
      const known = wanted && MANY.has(wanted.kind) ? heard.get(headOf(role)) : undefined;
      if (known) return known;
      const { fits, many } = fittingOf(role);
      const before = fits[firstIndex(fits, (body) => body.from < from) - 1];
      // of several companies, only one that is still spoken of is meant, and no manager's
      const spokenOf = before && blockOf(from) - blockOf(before.from) <= NEAR;
      if (many) return spokenOf && role.kind !== 'leader' ? before.name : null;
      const nearest = before ?? fits[0];
      return nearest?.name ?? (role.id === DEPUTY && speaksOfParliament() ? PARLIAMENT : null);
    },
  };
}
