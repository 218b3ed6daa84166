/** organizations: particular bodies, by a grammar of type words, names and administrative units; short references included. */
import { type Area, readArea, type Words } from '../grammar/areas.ts';
import { continues } from '../grammar/names.ts';
import type { OrganizationType } from '../lexicon/organization-types.ts';
import type { Article } from '../text/article.ts';
import { Gap, isCapitalized, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { readAliases } from './organizations/aliases.ts';
import { readOrganization } from './organizations/read.ts';
import type { Reading } from './organizations/reading.ts';
import { composeName, kindOf, OrganizationValue } from './organizations/value.ts';

/** Before a reading that is not whole, these make it a class ("các LĐLĐ", "mỗi công ty", "tổ chức Công đoàn"). */
const CLASS_BEFORE: ReadonlySet<string> = new Set('các những mỗi nhiều từng mọi một hai ba cấp chức nghiệp'.split(' '));

const FORCES: ReadonlySet<string> = new Set(['đoàn', 'các', 'hội']);

/** Behind a bare "công ty": another one, or a kind of them. */
const CLASS_AFTER: ReadonlySet<string> = new Set(
  'khác nào con mẹ nước tư liên cổ trách tnhh fdi môi chứng xổ đa vốn'.split(' '),
);

/** Is the reading a class or a generic actor and no particular body? */
function isClass(tokens: readonly Token[], reading: Reading): boolean {
  const before = tokens[reading.from - 1];
  const here = tokens[reading.from]!;
  const inBlock = before !== undefined && here.gap !== Gap.block;
  // "các cấp Công đoàn Thủ đô": the levels of the union, whatever names it.
  if (inBlock && before.fold === 'cấp' && reading.type.kind === 'union') return true;
  const after = tokens[reading.to];
  const behind = after !== undefined && after.gap !== Gap.block ? after.fold : '';
  if (behind === 'cấp' && reading.type.kind === 'union' && !reading.area) return true;
  // "công đoàn phường": the unions of wards, unless one was named with a capital.
  if (reading.missing === 'unit' && reading.area?.levels[0] === 'ward' && here.shape === 'lower') return true;
  // "Đảng, chính quyền, MTTQ, các đoàn thể": the Front as a force and no body.
  if (reading.type.id === 'mttq' && reading.bare && FORCES.has(tokens[reading.to + 2]?.fold ?? '')) return true;
  if (!reading.missing) return false;
  if (inBlock && (CLASS_BEFORE.has(before.fold) || before.kind === 'digits')) return true;
  return (
    behind === 'các' || behind === 'cấp' || (reading.bare && reading.type.kind === 'company' && CLASS_AFTER.has(behind))
  );
}

const findingOf = (tokens: readonly Token[], reading: Reading, rule: string): Finding<OrganizationValue> => ({
  start: tokens[reading.quoted?.from ?? reading.from]!.start,
  end: tokens[(reading.quoted?.to ?? reading.to) - 1]!.end,
  value: { name: composeName(reading), kind: kindOf(reading), reading },
  rule,
});

/** Words that may join two bodies, or two units of one type. */
const COORDINATORS: ReadonlySet<string> = new Set(['và', '-', ',']);

/** A second unit or country that shares the type word: "Liên đoàn Lao động thành phố [và quận Bắc Từ Liêm]", "Công đoàn Lào [và Cuba]". */
function sharedHead(words: Words, first: Reading): Reading | undefined {
  const { tokens, terms } = words;
  const joiner = tokens[first.to]?.fold;
  const at = first.to + 1;
  if ((joiner !== 'và' && joiner !== '-') || !continues(tokens, first.to) || !continues(tokens, at)) return undefined;
  if (first.country || first.type.id === 'cong-doan-viet-nam') {
    const country = terms.at(at).find(({ lexicon }) => lexicon === 'countries');
    if (!country || (first.type.id === 'cong-doan-viet-nam' && joiner !== '-')) return undefined;
    return {
      ...first,
      from: at,
      to: country.to,
      country: true,
      words: `${first.type.id === 'cong-doan-viet-nam' ? 'Công đoàn' : first.type.name} ${country.entry.name}`,
    };
  }
  if (!first.area || joiner !== 'và') return undefined;
  const area = readArea(words, at);
  if (!area?.name || (first.area.name !== null && area.type !== null)) return undefined;
  return { ...first, from: at, to: area.to, area, missing: null };
}

const ORGANS: ReadonlySet<string> = new Set([
  'ban-chap-hanh',
  'ban-thuong-vu',
  'uy-ban-kiem-tra',
  'ban-nu-cong',
  'ban',
]);
const FEDERATIONS: ReadonlySet<string> = new Set(['lien-doan-lao-dong', 'tong-lien-doan']);

/** "Tỉnh ủy, UBND tỉnh X": a type word that says the level itself takes the name alone. */
const borrowed = ({ type }: Reading, area: Area): Area => (type.level === area.type ? { ...area, type: null } : area);

/** Gives a bare body before a joiner the owner or unit of the body behind it: "Công đoàn - Đoàn thanh niên báo X", "UBND – LĐLĐ huyện Y". */
function borrow(tokens: readonly Token[], first: Reading, second: Reading): Reading {
  const joined =
    second.from === first.to + 1 &&
    COORDINATORS.has(tokens[first.to]!.fold) &&
    continues(tokens, first.to) &&
    continues(tokens, second.from);
  if (
    !joined ||
    !(first.bare || first.type.id === 'ban') ||
    !first.missing ||
    first.owner ||
    first.type.id === 'doan-chu-tich'
  )
    return first;
  if (
    second.owner &&
    first.type.tails.includes('owner') &&
    second.owner.type !== first.type &&
    (first.type.kind !== 'company' || second.owner.type.kind === 'company')
  )
    return { ...first, owner: second.owner, missing: second.owner.missing };
  // "Trưởng Ban Nữ công, Liên đoàn Lao động tỉnh X": the organ and then its union.
  if (ORGANS.has(first.type.id) && FEDERATIONS.has(second.type.id) && tokens[first.to]!.fold !== 'và')
    return { ...first, owner: second, missing: second.missing };
  if (second.area && first.type.wants === 'area')
    return { ...first, area: borrowed(first, second.area), missing: second.area.name === null ? 'unit' : null };
  return first;
}

/** Every reading of the article in text order, whole or not, without those inside another. Shared by find and link. */
export function readOrganizations(article: Article, context: Context): readonly Reading[] {
  const { tokens } = article;
  const words: Words = { tokens, terms: context.terms };
  const readings: Reading[] = [];
  let end = 0;
  const push = (reading: Reading): void => {
    const before = readings.at(-1);
    if (before) readings[readings.length - 1] = borrow(tokens, before, reading);
    readings.push(reading);
    end = reading.to;
  };
  for (const { from } of context.terms.of<OrganizationType>('organization-types')) {
    if (from < end) continue;
    let reading = readOrganization(words, from);
    while (reading) {
      push(reading);
      reading = sharedHead(words, reading);
    }
  }
  return readAliases(tokens, context.terms, readings);
}

export const organizations: Extractor<OrganizationValue> = {
  layer: 'organizations',
  value: OrganizationValue,
  examples: [
    [
      'Sáng nay, [LĐLĐ quận Thanh Xuân] họp.',
      { name: 'Liên đoàn Lao động quận Thanh Xuân', kind: 'union', level: 'district' },
    ],
    ['Quà do [LĐLĐ Tiền Giang] trao.', { name: 'Liên đoàn Lao động tỉnh Tiền Giang', level: 'province' }],
    [
      'Tại [Công đoàn cơ sở Công ty TNHH MTV Thủy nông Sông Tích], nhiều việc đã xong.',
      { kind: 'union', level: 'grassroots' },
    ],
    ['Ông làm ở [Sở Y tế Hà Nội] từ lâu.', { kind: 'state' }],
    ['Lãnh đạo [các công đoàn cơ sở] đều dự.', null],
  ],
  *find(article, context) {
    const { tokens } = article;
    const readings = context.share(readOrganizations);
    const named = new Set<OrganizationType>();
    for (const { missing, bare, type, owner } of readings) {
      if (!missing && (!bare || type.tails.length === 0)) named.add(type);
      for (let body = owner; body; body = body.owner) if (!body.missing) named.add(body.type);
    }
    const company = [...named].some(({ kind }) => kind === 'company');
    /** Has the article named a body that this short reference can mean? */
    const isKnown = ({ type, owner, missing, bare }: Reading): boolean => {
      if (owner && (missing === 'name' || missing === 'owner')) return isKnown(owner);
      if (type.id === 'ban' && !bare) return true;
      if (type.id === 'doan-chu-tich') return [...named].some(({ id }) => CENTRAL_UNION.has(id));
      if (type.id === 'cong-doan-co-so') return company;
      if (GENERAL.has(type.id) || (type.wants === 'owner' && type.kind === 'company') || type.id === 'nha-truong')
        return type.kind === 'company' ? company : [...named].some(({ kind }) => kind === 'school');
      return named.has(type);
    };
    /** Was a union named that is not the whole movement? */
    let local = false;
    for (const reading of readings) {
      const { type, missing } = reading;
      local ||= LOCAL_UNIONS.has(type.id) && !reading.bare;
      if (isClass(tokens, reading)) {
        context.reject(
          tokens[reading.from]!.start,
          tokens[reading.to - 1]!.end,
          'organizations/class',
          'a class of bodies, not one',
        );
        continue;
      }
      const reference = missing && missing !== 'unit' && (reading.bare || reading.owner !== null);
      if (reference && !isKnown(reading) && !isLed(tokens, reading)) continue;
      if (missing === 'owner' && ORGANIZING.test(reading.words)) continue;
      if (missing && reading.bare && type.bare !== 'always') {
        if (local && (type.id === 'cong-doan' ? isAgent(tokens, reading) : isNamedAgain(tokens, reading, named))) {
          yield findingOf(tokens, reading, 'organizations/agent');
          continue;
        }
        if (isLed(tokens, reading)) {
          yield findingOf(tokens, reading, 'organizations/led');
          continue;
        }
        if (type.bare === 'never' || NEVER_ALONE.has(type.id)) continue;
        if (missing === 'unit' && !named.has(type)) continue;
      }
      yield findingOf(tokens, reading, `organizations/${missing ? 'short' : type.kind}`);
    }
  },
};

/** A meeting's or contest's own committee. */
const ORGANIZING = /^ban tổ chức$/iu;

/** Unions that "Công đoàn" alone can mean. */
const LOCAL_UNIONS: ReadonlySet<string> = new Set([
  'cong-doan',
  'cong-doan-co-so',
  'cong-doan-nganh',
  'nghiep-doan',
  'lien-doan-lao-dong',
]);

const BEFORE_AGENT: ReadonlySet<string> = new Set(['.', ',', 'được', 'do', 'diện']);
const AFTER_AGENT: ReadonlySet<string> = new Set(
  'đã cũng sẽ đang luôn vừa còn đề quan phối đẩy thường xác tổ trao tặng thăm hỗ'.split(' '),
);
/** "đánh giá của CĐ": what a body says or asks. */
const STATEMENTS: ReadonlySet<string> = new Set(['giá', 'sát', 'vấn', 'kiến', 'kê', 'cáo']);

/** Does a bare "Công đoàn" act here, as one body and not as the movement? "CĐ đã tổ chức …", "theo đánh giá của CĐ, …". */
function isAgent(tokens: readonly Token[], { from, to }: Reading): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (!after || after.gap === Gap.block) return false;
  if (before?.fold === 'của' && STATEMENTS.has(tokens[from - 2]?.fold ?? '')) return true;
  if (before?.fold === 'tịch') return after.kind === 'mark' || isCapitalized(after);
  const opens = before === undefined || tokens[from]!.gap === Gap.block || BEFORE_AGENT.has(before.fold);
  return opens && (AFTER_AGENT.has(after.fold) || (before?.fold === 'diện' && after.fold === ','));
}

/** Party organs are particular behind the title of who leads them ("Bí thư Chi bộ", "Ban Thường vụ Đảng ủy"). */
const isLed = (tokens: readonly Token[], { from, type, owner }: Reading): boolean =>
  LED.has((owner ?? { type }).type.id) && (owner !== null || tokens[from - 1]?.fold === 'thư');
const LED: ReadonlySet<string> = new Set(['dang-uy', 'chi-bo', 'chi-doan']);

/** Words before a federation that was named: "theo LĐLĐ, …", "đại diện LĐLĐ". */
const BEFORE_AGAIN: ReadonlySet<string> = new Set(['theo', 'diện', 'với']);

/** Is it the federation named before, without its unit? "LĐLĐ quận, huyện" are a class. */
function isNamedAgain(
  tokens: readonly Token[],
  { type, from, to }: Reading,
  named: ReadonlySet<OrganizationType>,
): boolean {
  if (type.id !== 'lien-doan-lao-dong' || !named.has(type)) return false;
  const after = tokens[to]?.fold ?? '';
  return BEFORE_AGAIN.has(tokens[from - 1]?.fold ?? '') && !UNIT_WORDS.has(after);
}
const UNIT_WORDS: ReadonlySet<string> = new Set(['các', 'cấp', 'quận', 'huyện', 'tỉnh', 'thành', 'thị', 'tp']);

/** Only the confederation has a presidium that needs no name. */
const CENTRAL_UNION: ReadonlySet<string> = new Set(['tong-lien-doan', 'cong-doan-viet-nam']);

/** Any company may be called so, whatever its form. */
const GENERAL: ReadonlySet<string> = new Set(['cong-ty']);

/** Too common as a word for a class to be a reference when they stand alone. */
const NEVER_ALONE: ReadonlySet<string> = new Set([
  'cong-doan',
  'cong-doan-co-so',
  'cong-doan-nganh',
  'ban-nu-cong',
  'lien-doan-lao-dong',
]);
