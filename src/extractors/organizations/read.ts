/** read: the grammar of organizations: a type word, then what its tails allow, the longest reading first. */
import { readArea, type Words } from '../../grammar/phrases/areas.ts';
import { compoundEnd } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { expand } from '../../grammar/phrases/expand.ts';
import { capitalisedRun, continues } from '../../grammar/phrases/names.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import type { Term } from '../../lexicon/trie.ts';
import { isCapitalized, type Token } from '../../text/tokens.ts';
import { isSpokenOf } from './definite.ts';
import { headWords, isOrganizationHead, mayBegin, skipAbbreviation } from './heads.ts';
import type { Missing, Reading } from './reading.ts';
import type { State } from './state.ts';
import { TAILS } from './tails.ts';

const NESTING = 4;

/** Types that may stand bare as the owner of something ("Công đoàn Bộ", "Công đoàn báo"). */
const SHORT_OWNERS: ReadonlySet<string> = new Set(['bo', 'bao', 'so', 'truong', 'vien', 'cuc', 'chi-nhanh']);

/** Bare as owners these are the first words of a branch or an office ("Công đoàn Ngân hàng X"). */
const NO_OWNERS: ReadonlySet<string> = new Set(['ngan-hang', 'uy-ban', 'hoi-dong', 'ban-chi-dao', 'mat-tran']);

/** Does the bare type word stand for an owner? Not where it is the beginning of another word ("Đoàn Chủ tịch báo cáo"). */
const isShortOwner = (tokens: readonly Token[], { type, to }: Reading): boolean =>
  SHORT_OWNERS.has(type.id) && compoundEnd(tokens, to - 1) === to - 1;

/**
 * The organization that begins at token `i`, or undefined. `depth` counts the bodies around it: an owner may be named more
 * shortly than a body that stands alone.
 */
export function readOrganization(words: Words, i: number, depth = 0): Reading | undefined {
  if (depth > NESTING) return undefined;
  for (const term of words.terms.at(i) as readonly Term<OrganizationType>[]) {
    if (term.lexicon !== 'organization-types' || !mayBegin(words, term)) continue;
    const reading = readTails(words, isAbroad(words, term) ? { ...term, entry: ABROAD } : term, depth);
    if (!reading.bare || reading.missing === null || mayStandBare(words.tokens, reading, depth)) return reading;
  }
  return undefined;
}

/** "Tổng Liên đoàn Lao động Pháp": the confederation of another country has the name of ours without "Việt Nam". */
const ABROAD: OrganizationType = {
  id: 'tong-lien-doan-nuoc-khac',
  name: 'Tổng Liên đoàn Lao động',
  kind: 'union',
  tails: ['country'],
  wants: 'name',
  bare: 'never',
};

/** Does a foreign country's name stand behind our confederation's? */
function isAbroad(words: Words, { entry, to }: Term<OrganizationType>): boolean {
  if (entry.id !== 'tong-lien-doan' || /^(?:nam|vn|lđvn)$/u.test(words.tokens[to - 1]!.fold)) return false;
  const country = readCountry(words, to);
  return country !== undefined && country.entry.id !== 'VN';
}

/** May nothing but the type word stand there? Of one syllable it must be no half of another word. */
function mayStandBare(tokens: readonly Token[], reading: Reading, depth: number): boolean {
  const { type } = reading;
  if (SHORT_OWNERS.has(type.id) && (depth > 0 || type.bare !== 'never')) return isShortOwner(tokens, reading);
  if (depth === 0 && isSpokenOf(tokens, type, reading.from, reading.to)) return true;
  return type.bare !== 'never' && !(depth > 0 && NO_OWNERS.has(type.id));
}

function readTails(words: Words, term: Term<OrganizationType>, depth: number): Reading {
  const { tokens } = words;
  const type = term.entry;
  const begin = skipAbbreviation(tokens, term.to);
  const state: State = {
    at: begin,
    words: [headWords(words, term)],
    owner: null,
    area: null,
    told: false,
    country: false,
    plural: false,
    branch: undefined,
    national: false,
    seat: undefined,
    quoted: undefined,
    head: begin,
    capital: isCapitalized(tokens[term.from]),
    depth,
    readOwner: (i) => readOrganization(words, i, depth + 1),
  };
  for (const tail of type.tails) {
    const before = state.at;
    TAILS[tail](words, state, type);
    // "Khu kinh tế (KKT) Hải Phòng": the shortening is inside the name only where a unit or an owner follows it.
    const inside = skipAbbreviation(tokens, state.at);
    const owned = tail !== 'owner' && type.tails.includes('owner');
    if (
      state.at > before &&
      inside > state.at &&
      (readArea(words, inside) || (owned && isOrganizationHead(words, inside)))
    )
      state.at = inside;
  }
  if (type.kind === 'company' || BANKS.has(type.id)) takeBranch(words, state, type);
  if (SITED.has(type.id)) takeSite(words, state);
  const bare = state.at === begin;
  const to = bare ? term.to : state.at;
  return {
    from: term.from,
    to: bare && tokens[to - 1]!.fold === '.' ? to - 1 : to,
    type,
    words: type.full && state.area ? type.name : state.words.join(' '),
    owner: state.owner,
    area: state.area,
    missing: missingOf(type, state),
    bare,
    country: state.country,
    branch: state.branch,
    seat: state.seat,
    plural: state.plural,
    quoted: state.quoted,
  };
}

/** The state's banks have branches too. */
const BANKS: ReadonlySet<string> = new Set(['ngan-hang-nha-nuoc', 'nhcsxh']);

/** "Ngân hàng X [Chi nhánh tỉnh Y]", "Agribank [– chi nhánh Nghệ An]": the branch of a place is told by its company and the place. */
function takeBranch(words: Words, state: State, { wants }: OrganizationType): void {
  const { tokens, terms } = words;
  if (state.area || (wants === 'name' && state.at === state.head)) return;
  const dash = tokens[state.at]?.fold === '-' ? 1 : 0;
  const at = state.at + dash;
  if (tokens[at]?.fold !== 'chi' || tokens[at + 1]?.fold !== 'nhánh' || !continues(tokens, at + 2)) return;
  const area = continues(tokens, at) ? readArea(words, at + 2) : undefined;
  if (!area?.name) return;
  const printed = expand(tokens, terms, at, area.to);
  state.words.push(dash ? `- ${printed}` : printed);
  state.at = area.to;
  state.told = true;
}

/** Houses with several sites. */
const SITED: ReadonlySet<string> = new Set(['benh-vien', 'vien', 'dai-hoc', 'dai-hoc-cong-doan', 'truong']);
const LONGEST_SITE = 4;

/** "Bệnh viện K [cơ sở Tân Triều]", "Trường Đại học X [cơ sở 2]": which of the house's sites. */
function takeSite({ tokens, terms }: Words, state: State): void {
  const { at } = state;
  if (tokens[at]?.fold !== 'cơ' || tokens[at + 1]?.fold !== 'sở' || state.area || state.owner) return;
  if (!continues(tokens, at) || !continues(tokens, at + 2) || tokens[at]!.shape !== 'lower') return;
  const number = tokens[at + 2]!.kind === 'digits' && tokens[at + 2]!.text.length === 1;
  const to = number ? at + 3 : capitalisedRun(tokens, at + 2, { most: LONGEST_SITE });
  if (to === at + 2) return;
  state.words.push(expand(tokens, terms, at, to));
  state.at = to;
  state.told = true;
}

/** Boards told by their field still belong to somebody ("Ban Tuyên giáo"). */
const BOARDS: ReadonlySet<string> = new Set(['ban', 'van-phong']);

function missingOf(type: OrganizationType, { owner, area, told, national }: State): Missing | null {
  if (area && area.name === null) return 'unit';
  if (area || national || (owner && !owner.missing)) return null;
  if (told && (type.wants !== 'owner' || !BOARDS.has(type.id))) return null;
  if (owner) return owner.missing;
  if (type.wants === 'area') return 'unit';
  return type.wants ?? null;
}
