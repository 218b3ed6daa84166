/** references: short readings ("công ty", "Ban Chấp hành", "CĐ") that denote one body the article has named. */
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { AFTER_AGENT, isAgent, isBranchAgent, isNamedAgain, isOnlyUnion } from './agents.ts';
import { isClass } from './classes.ts';
import { COMMON, isDefinite } from './definite.ts';
import { TITLE_ENDS } from './phrases.ts';
import type { Reading } from './reading.ts';
import { isSentenceWord } from './sentence-words.ts';
import { CHAIRS, SECRETARIES } from './titles.ts';
import { isBranchUnion, isBrand, isStateBank } from './value.ts';

/** Unions that "Công đoàn" alone can mean. */
const LOCAL_UNIONS: ReadonlySet<string> = new Set([
  'cong-doan',
  'cong-doan-co-so',
  'cong-doan-nganh',
  'cong-doan-vien-chuc',
  'cong-doan-giao-duc',
  'nghiep-doan',
  'lien-doan-lao-dong',
]);

/** Party organs are particular behind the title of who leads them ("Bí thư Chi bộ", "Ban Thường vụ Đảng ủy"). */
const isLed = (tokens: readonly Token[], { from, type, owner }: Reading): boolean =>
  LED.has((owner ?? { type }).type.id) && (owner !== null || SECRETARIES.has(tokens[from - 1]?.fold ?? ''));
const LED: ReadonlySet<string> = new Set(['dang-uy', 'chi-bo', 'chi-doan']);

/** The boards that head a house, beside which its party committee is named ("Đảng ủy, Ban Giám hiệu"). */
const BOARDS: ReadonlySet<string> = new Set(['ban-giam-doc', 'ban-giam-hieu']);

/** The party organs that stand right before the board of their house. */
function besideBoards(tokens: readonly Token[], readings: readonly Reading[]): ReadonlySet<Reading> {
  const beside = new Set<Reading>();
  readings.forEach((board, k) => {
    const organ = readings[k - 1];
    if (!organ || !BOARDS.has(board.type.id) || isClass(tokens, board)) return;
    if (organ.bare && LED.has(organ.type.id) && board.from === organ.to + 1 && isCapitalized(tokens[organ.from]))
      beside.add(organ);
  });
  return beside;
}

/** Organs every union has: where one union is named, they are its own. */
const UNION_ORGANS: ReadonlySet<string> = new Set([
  'ban-chap-hanh', 'ban-chap-hanh-lam-thoi', 'ban-thuong-vu', 'uy-ban-kiem-tra', 'ban-nu-cong',
]); // biome-ignore format: one vocabulary, one line

/** "BCH", "Ban Chấp hành", "Trưởng ban Nữ công": the capitals of a particular one. */
const isOrganWord = (tokens: readonly Token[], { type, from }: Reading): boolean =>
  tokens[from]!.shape === 'upper' ||
  isCapitalized(tokens[from + 1]) ||
  (type.id === 'uy-ban-kiem-tra' && isCapitalized(tokens[from]));

/** Only the confederation has a presidium that needs no name. */
const CENTRAL_UNION: ReadonlySet<string> = new Set(['tong-lien-doan', 'cong-doan-viet-nam']);

/** Too common as a word for a class to be a reference when they stand alone. */
const NEVER_ALONE: ReadonlySet<string> = new Set([
  'cong-doan', 'cong-doan-co-so', 'cong-doan-nganh', 'lien-doan-lao-dong',
]); // biome-ignore format: one vocabulary, one line

/** "báo chí Việt Nam", "phóng viên báo Trung ương, địa phương": the press and no paper. */
const PRESS_AT_LARGE = /^báo (?:chí|trung ương|địa phương)(?: |$)/iu;

/** Where an article names more schools, "nhà trường" is any of them unless it stands as a definite one. */
const MANY_SCHOOLS = 2;

/** "các nhà máy lọc dầu Trung Quốc", "Mặt trận Tổ quốc các cấp": many bodies of a country or of all levels. */
function isOneOfMany(tokens: readonly Token[], { from, to, area, owner, plural }: Reading): boolean {
  if (area || owner || plural) return false;
  const here = tokens[from]!;
  const after = tokens[to];
  if (after?.fold === 'các' && after.gap === Gap.space && tokens[to + 1]?.fold === 'cấp') return true;
  return here.shape === 'lower' && here.gap !== Gap.block && PLURALS.has(tokens[from - 1]?.fold ?? '');
}

/** A fishers' or drivers' union is joined and founded as any of its kind ("tham gia nghiệp đoàn", "các nghiệp đoàn nghề cá", "Nghiệp đoàn là tổ chức …"). */
function isAnyGuild(tokens: readonly Token[], { from, to, type, area, bare }: Reading): boolean {
  if (type.id !== 'nghiep-doan' || area) return false;
  const before = tokens[from]!.gap === Gap.block ? '' : (tokens[from - 1]?.fold ?? '');
  if (PLURALS.has(before)) return true;
  // "đoàn viên nghiệp đoàn nghề cá": of a trade, in small letters.
  const small = tokens[from]!.shape === 'lower' && tokens[to - 1]!.shape === 'lower';
  return (bare || small) && (BEFORE_GUILD.has(before) || (tokens[to]?.fold === 'là' && tokens[to + 1]?.fold === 'tổ'));
}
const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'nhiều', 'mọi']);
const BEFORE_GUILD: ReadonlySet<string> = new Set(['viên', 'gia', 'nhập', 'chức', 'ít', '#']);

/** "(VOV) - Hôm nay …": the paper itself, which opens its own text. */
const isOwnCode = (tokens: readonly Token[], { type, from, to }: Reading): boolean =>
  type.kind === 'press' &&
  ((tokens[from - 1]?.fold === '(' && tokens[from - 1]!.gap === Gap.block && tokens[to]?.fold === ')') ||
    // "Tạp chí X - Sáng nay …"
    (tokens[from]!.gap === Gap.block &&
      tokens[to]?.fold === '-' &&
      tokens[to]!.gap === Gap.space &&
      tokens[to + 1]?.gap === Gap.space &&
      isCapitalized(tokens[to + 1]) &&
      tokens[to + 2]?.shape === 'lower'));

/** "trên ghế nhà trường": at school, at any. */
const isIdiom = (tokens: readonly Token[], { type, from }: Reading): boolean =>
  type.id === 'nha-truong' && tokens[from - 1]?.fold === 'ghế';

/** A meeting's or contest's own committee. */
const ORGANIZING = /^ban tổ chức$/iu;

/** Is it a company with a name, or an owner's? */
const isNamedFirm = ({ type, bare, missing, owner }: Reading): boolean =>
  owner ? isNamedFirm(owner) : type.kind === 'company' && !bare && !missing;

/** The company itself or the one that owns the body. */
const firmOf = (reading: Reading): Reading => (reading.owner ? firmOf(reading.owner) : reading);

/** The name of the company by which firms are told apart. */
const firmName = (reading: Reading): string =>
  firmOf(reading).words.replaceAll('.', '').toLowerCase().replace(FORM, '');
const FORM =
  /^(?:công ty|cổ phần|trách nhiệm hữu hạn|tnhh|một thành viên|mtv|liên doanh)(?: (?:cổ phần|trách nhiệm hữu hạn|tnhh|một thành viên|mtv|liên doanh))* /u;

/** "một công ty sản xuất giấy": some company the article does not name. */
const isIndefinite = (tokens: readonly Token[], { from }: Reading): boolean =>
  tokens[from]!.gap !== Gap.block && tokens[from - 1]?.fold === 'một';

/** Houses and offices whose bare type word is as often the first of a longer name or a thing ("bệnh viện dã chiến", "trung tâm tài chính"). */
const HOUSES: ReadonlySet<string> = new Set([
  'trung-tam', 'benh-vien', 'phong-kham', 'nha-may', 'cung', 'cau-lac-bo', 'bo', 'so', 'xi-nghiep', 'ngan-hang', 'phan-xuong',
]); // biome-ignore format: one vocabulary, one line

/** Does the bare type word end its phrase: before a mark, a word of grammar, a verb or a capital of the sentence? */
function standsAlone(tokens: readonly Token[], { from, to }: Reading): boolean {
  const after = tokens[to];
  // "đi bệnh viện", "bệnh viện 1.000 giường": any such house.
  if (ANY_HOUSE.has(tokens[from - 1]?.fold ?? '')) return false;
  if (!after || after.gap === Gap.block || after.kind === 'mark') return true;
  if (after.kind === 'digits') return false;
  // "Giám đốc nhà máy Trần Văn Lộc": the name is that of its head.
  if (TITLE_ENDS.has(tokens[from - 1]?.fold ?? '') && isCapitalized(after)) return true;
  return isSentenceWord(tokens, to) || AFTER_AGENT.has(after.fold) || after.fold === 'ngày' || after.fold === 'và';
}

const ANY_HOUSE: ReadonlySet<string> = new Set(['đi', 'nhập', 'ngôi', 'một', 'xa', 'gần', 'xe']);

/** Offices known by one capital alone ("lãnh đạo Bộ"). */
const OFFICES: ReadonlySet<string> = new Set(['bo', 'so', 'lien-doan']);

/** Groups of companies: the word alone means also the one company that is named without any type word ("Cienco 4") or has it in its name. */
const GROUPS: ReadonlySet<string> = new Set(['tong-cong-ty', 'tap-doan']);
const GROUP_WORDS: readonly string[] = ['tổng công ty', 'tập đoàn'];

/** Houses with a union of their own, which no type word of it need name. */
const hasUnion = ({ id, kind }: OrganizationType): boolean =>
  kind === 'company' || kind === 'school' || UNIONIZED.has(id);
const UNIONIZED: ReadonlySet<string> = new Set(['benh-vien', 'vien', 'trung-tam']);

/** Does a capital follow, so that a name stands there that no table knows? */
const isNamedOn = (tokens: readonly Token[], { to }: Reading): boolean =>
  isCapitalized(tokens[to]) && tokens[to]!.gap === Gap.space;

/** Types the article names in full, owners included. */
function namedTypes(readings: readonly Reading[]): ReadonlySet<OrganizationType> {
  const named = new Set<OrganizationType>();
  for (const { missing, bare, type, owner } of readings) {
    if (!missing && (!bare || type.tails.length === 0 || isBrand(type))) named.add(type);
    for (let body = owner; body; body = body.owner) if (!body.missing) named.add(body.type);
  }
  return named;
}

/**
 * Tells which readings are mentions. Takes all readings of an article; returns a function that takes each in text order and
 * returns the last part of its rule id, or null for one that denotes no particular body.
 */
export function createReferences(
  tokens: readonly Token[],
  readings: readonly Reading[],
): (reading: Reading) => string | null {
  const named = namedTypes(readings);
  const kinds = new Set([...named].map(({ kind }) => kind));
  const central = [...named].some(({ id }) => CENTRAL_UNION.has(id));
  const federation = [...named].some(({ id }) => id === 'lien-doan-lao-dong');
  /** Names of the schools in the article. */
  const schools = new Set<string>();
  for (const { type, missing, words } of readings)
    if (type.kind === 'school' && !missing) schools.add(words.toLowerCase());
  /** How many bodies of each type of house the article names: only of a single one is the bare word a reference. */
  const houses = new Map<string, Set<string>>();
  for (const { type, missing, bare, words } of readings)
    if (HOUSES.has(type.id) && !missing && !bare)
      houses.set(type.id, (houses.get(type.id) ?? new Set()).add(words.toLowerCase()));
  const firms = new Set(readings.filter(isNamedFirm).map(firmName));
  const brands = new Set<string>();
  for (const reading of readings)
    if (isBrand(firmOf(reading).type)) brands.add(firmOf(reading).words.replaceAll(' ', ''));
  /** Which groups' words companies have in their names ("Công ty CP Tập đoàn X"). */
  const worded = new Set(
    [...firms].flatMap((words) => GROUP_WORDS.filter((word) => ` ${words} `.includes(` ${word} `))),
  );
  const isGroup = ({ type }: Reading): boolean =>
    named.has(type) || brands.size === 1 || worded.has(type.name.toLowerCase());
  /** The companies named so far. */
  const firmsBefore = new Set<string>();
  /** Does the union's reading mean that of the only company named so far? "45 chủ tịch CĐCS" are those of many. */
  const isFirstFirms = ({ from }: Reading): boolean =>
    firmsBefore.size === 1 && !CHAIRS.has(tokens[from - 1]?.fold ?? '');
  /** The company a bare word means: one that was named, or one the article leaves unnamed ("một công ty ở Bình Dương"). */
  let firm: 'none' | 'named' | 'unnamed' = 'none';
  /** Was a union named before that is not the whole movement? */
  let local = false;
  /** Types named in full so far. */
  const before = new Set<OrganizationType>();

  const beside = besideBoards(tokens, readings);
  /** "Công đoàn trường": is a house's union named by the house's common word? */
  const ofHouse = readings.some(({ type, owner }) => type.id === 'cong-doan' && owner?.bare && hasUnion(owner.type));
  const inFull = [...named].some(({ id }) => LOCAL_UNIONS.has(id));
  const union = inFull || (ofHouse && [...named].some(hasUnion));
  /** Behind the title of who leads it "Công đoàn" means that of the house spoken of, where no union is named. */
  const isUnionOfHouse = ({ from }: Reading): boolean =>
    CHAIRS.has(tokens[from - 1]?.fold ?? '') && isCapitalized(tokens[from]) && !inFull && [...named].some(hasUnion);

  const branch = readings.some((reading) => isBranchUnion(reading.owner ?? reading));

  /** Has the article named a body that this short reference can mean? */
  const isKnown = (reading: Reading): boolean => {
    const { type, owner, missing, bare } = reading;
    if (owner && (missing === 'name' || missing === 'owner')) return isKnown(owner);
    if (type.id === 'ban' && !bare) return true;
    if (type.id === 'doan-chu-tich') return central;
    if (UNION_ORGANS.has(type.id) && bare && isOrganWord(tokens, reading)) return named.has(type) || union || branch;
    if (type.id === 'lien-doan') return federation || central;
    if (type.id === 'nha-truong') return kinds.has('school');
    if (type.id === 'cong-doan-nganh' && bare) return branch;
    if (GROUPS.has(type.id)) return isGroup(reading);
    // "CĐ đã …" behind a federation; in small letters it is the movement as often.
    if (type.id === 'cong-doan' && bare)
      return named.has(type) || (union && tokens[reading.from]!.shape !== 'lower') || isUnionOfHouse(reading);
    const means = COMMON.get(type.id);
    if (means) return [...named].some(means);
    if (type.id === 'ban-giam-hieu') return kinds.has('school');
    const anyCompany =
      type.id === 'cong-ty' || type.id === 'cong-doan-co-so' || (type.wants === 'owner' && type.kind === 'company');
    return anyCompany ? kinds.has('company') || [...named].some(isStateBank) : named.has(type);
  };

  const isOneOfSeveral = (reading: Reading): boolean =>
    reading.type.kind !== 'state' &&
    (houses.get(reading.type.id)?.size ?? 0) > 1 &&
    !(before.has(reading.type) && isDefinite(tokens, reading));

  return (reading) => {
    const { type, missing, bare, owner } = reading;
    if (
      isOneOfMany(tokens, reading) ||
      isAnyGuild(tokens, reading) ||
      isOwnCode(tokens, reading) ||
      isIdiom(tokens, reading) ||
      (type.id === 'bao' && PRESS_AT_LARGE.test(reading.words))
    )
      return null;
    if (isNamedFirm(reading)) {
      firm = 'named';
      firmsBefore.add(firmName(reading));
    } else if (type.kind === 'company' && bare && isIndefinite(tokens, reading)) firm = 'unnamed';
    if (OFFICES.has(type.id) && bare && isNamedOn(tokens, reading)) return null;
    // "CĐ khối DN": in small letters the unions of a bloc, unless their unit is named.
    if (type.id === 'cong-doan-khoi' && !reading.area && tokens[reading.to - 2]?.shape === 'lower') return null;
    if (type.id === 'cong-ty' && bare && (firm === 'unnamed' || (firm === 'none' && firms.size > 1))) return null;
    if (HOUSES.has(type.id) && bare && (!standsAlone(tokens, reading) || isOneOfSeveral(reading))) return null;
    local ||= LOCAL_UNIONS.has(type.id) && !bare;
    if (type.id === 'nha-truong' && schools.size > MANY_SCHOOLS && !isDefinite(tokens, reading)) return null;
    const means = bare && missing ? COMMON.get(type.id) : undefined;
    if (means) return [...before].some(means) && isDefinite(tokens, reading) ? 'short' : null;
    for (let body: Reading | null = reading; body; body = body.owner) if (!body.missing) before.add(body.type);
    if (!missing) return type.kind;
    if (missing === 'owner' && ORGANIZING.test(reading.words)) return null;
    if (isLed(tokens, reading) || (beside.has(reading) && [...named].some(hasUnion))) return 'led';
    if (missing !== 'unit' && (bare || owner !== null) && !isKnown(reading)) return null;
    if (!bare || type.bare === 'always') return 'short';
    if (
      type.id === 'cong-doan'
        ? (local || isUnionOfHouse(reading)) && isAgent(tokens, reading)
        : isNamedAgain(tokens, reading)
    )
      return 'agent';
    if (type.id === 'cong-doan-nganh' && isBranchAgent(tokens, reading)) return 'agent';
    if (firm === 'named' && (firms.size === 1 || isFirstFirms(reading)) && isOnlyUnion(tokens, reading)) return 'agent';
    if (type.bare === 'never' || NEVER_ALONE.has(type.id)) return null;
    return missing === 'unit' && !named.has(type) ? null : 'short';
  };
}
