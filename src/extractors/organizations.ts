/** organizations: particular bodies, by a grammar of type words, names and administrative units; short references included. */
import { readArea, type Words } from '../grammar/areas.ts';
import { continues } from '../grammar/names.ts';
import type { OrganizationType } from '../lexicon/organization-types.ts';
import type { Article } from '../text/article.ts';
import { Gap, type Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { readOrganization } from './organizations/read.ts';
import type { Reading } from './organizations/reading.ts';
import { composeName, kindOf, OrganizationValue } from './organizations/value.ts';

/** Before a reading that is not whole, these make it a class ("các LĐLĐ", "mỗi công ty", "tổ chức Công đoàn"). */
const CLASS_BEFORE: ReadonlySet<string> = new Set('các những mỗi nhiều từng mọi một hai ba cấp chức nghiệp'.split(' '));

/** Is the reading a class or a generic actor and no particular body? */
function isClass(tokens: readonly Token[], reading: Reading): boolean {
  const before = tokens[reading.from - 1];
  const here = tokens[reading.from]!;
  if (before && here.gap !== Gap.block && (CLASS_BEFORE.has(before.fold) || before.kind === 'digits')) return true;
  const after = tokens[reading.to];
  return after !== undefined && after.gap !== Gap.block && (after.fold === 'các' || after.fold === 'cấp');
}

const findingOf = (tokens: readonly Token[], reading: Reading, rule: string): Finding<OrganizationValue> => ({
  start: tokens[reading.from]!.start,
  end: tokens[reading.to - 1]!.end,
  value: { name: composeName(reading), kind: kindOf(reading), reading },
  rule,
});

/** A second unit that shares the type word: "Liên đoàn Lao động thành phố [và quận Bắc Từ Liêm]". */
function sharedHead(words: Words, first: Reading): Reading | undefined {
  const { tokens } = words;
  const joiner = tokens[first.to];
  if (
    !joiner ||
    !continues(tokens, first.to) ||
    joiner.fold !== 'và' ||
    !first.area ||
    !continues(tokens, first.to + 1)
  )
    return undefined;
  const area = readArea(words, first.to + 1);
  if (!area?.name || (first.area.name !== null && area.type !== null)) return undefined;
  return { ...first, from: first.to + 1, to: area.to, area, missing: null };
}

/** Every reading of the article in text order, whole or not, without those inside another. Shared by find and link. */
export function readOrganizations(article: Article, context: Context): readonly Reading[] {
  const { tokens } = article;
  const words: Words = { tokens, terms: context.terms };
  const readings: Reading[] = [];
  let end = 0;
  for (const { from } of context.terms.of<OrganizationType>('organization-types')) {
    if (from < end) continue;
    const reading = readOrganization(words, from);
    if (!reading) continue;
    readings.push(reading);
    end = reading.to;
    const second = sharedHead(words, reading);
    if (second) {
      readings.push(second);
      end = second.to;
    }
  }
  return readings;
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
    const companies = readings.some(({ type, missing }) => type.kind === 'company' && !missing);
    for (const reading of readings) {
      const { type, missing } = reading;
      const bare =
        reading.to - reading.from <= 2 &&
        (missing === 'name' || missing === 'owner' || (missing === 'unit' && !reading.area));
      if (missing && isClass(tokens, reading)) {
        context.reject(
          tokens[reading.from]!.start,
          tokens[reading.to - 1]!.end,
          'organizations/class',
          'a class of bodies, not one',
        );
        continue;
      }
      if (missing && bare && type.bare !== 'always') {
        const known =
          type.kind === 'company' || type.id === 'nha-truong'
            ? companies
            : readings.some((other) => other.type === type && !other.missing);
        if (type.bare === 'never' || !known || type.id === 'cong-doan' || type.id === 'cong-doan-co-so') continue;
      }
      yield findingOf(tokens, reading, `organizations/${missing ? 'short' : type.kind}`);
    }
  },
};
