/** organizations: particular bodies, by a grammar of type words, names and administrative units; short references included. */
import type { Words } from '../grammar/phrases/areas.ts';
import { continues } from '../grammar/phrases/names.ts';
import type { OrganizationType } from '../lexicon/organization-types.ts';
import type { Article } from '../text/article.ts';
import type { Token } from '../text/tokens.ts';
import type { Context, Extractor, Finding } from './extractor.ts';
import { readAliases } from './organizations/aliases.ts';
import { isClass } from './organizations/classes.ts';
import { borrow, sharedHead } from './organizations/coordination.ts';
import { ownPart } from './organizations/glued.ts';
import { readPress } from './organizations/press.ts';
import { readOrganization } from './organizations/read.ts';
import type { Reading } from './organizations/reading.ts';
import { createReferences } from './organizations/references.ts';
import { withSpokenBranches } from './organizations/spoken-branches.ts';
import { composeName, kindOf, OrganizationValue } from './organizations/value.ts';

function findingOf(tokens: readonly Token[], printed: Reading, rule: string): Finding<OrganizationValue> {
  const last = tokens[(printed.quoted?.to ?? printed.to) - 1]!;
  const own = ownPart(last);
  const reading = own === last.text ? printed : cutWords(printed, last.text, own);
  return {
    start: tokens[reading.quoted?.from ?? reading.from]!.start,
    end: last.end - last.text.length + own.length,
    value: { name: composeName(reading), kind: kindOf(reading), reading },
    rule,
  };
}

const cut = (words: string, glued: string, own: string): string =>
  words.endsWith(glued) ? words.slice(0, -glued.length) + own : words;

/** The reading with `own` for its last word `glued`, wherever that stands: in its own words, its unit's or its owner's. */
const cutWords = ({ words, area, owner, ...reading }: Reading, glued: string, own: string): Reading => ({
  ...reading,
  words: cut(words, glued, own),
  area: area && { ...area, name: area.name && cut(area.name, glued, own) },
  owner: owner && cutWords(owner, glued, own),
});

/** Lends the unit or owner of `last` to the bodies before it, one after the other: "Đảng ủy, UBND, Công an phường X". */
function lendTo(tokens: readonly Token[], readings: Reading[], last: Reading): void {
  let behind = last;
  for (let k = readings.length - 1; k >= 0; k--) {
    const own = readings[k]!;
    const lent = borrow(tokens, own, behind);
    if (lent === own) return;
    readings[k] = behind = lent;
  }
}

/** Words between "Đại hội" and the union whose congress it is ("Đại hội lần thứ XI"). */
const LONGEST_ORDINAL = 3;

/** "Đại hội XI Công đoàn tỉnh": does the word for a congress stand before the union? */
function isOfCongress(tokens: readonly Token[], { type, from }: Reading): boolean {
  if (type.id !== 'cong-doan') return false;
  for (let i = from; i > 1 && i >= from - LONGEST_ORDINAL && continues(tokens, i); i--)
    if (tokens[i - 1]!.fold === 'hội') return tokens[i - 2]!.fold === 'đại';
  return false;
}

/** Every reading of the article in text order, whole or not, without those inside another. Shared by find and link. */
export function readOrganizations(article: Article, context: Context): readonly Reading[] {
  const { tokens } = article;
  const words: Words = { tokens, terms: context.terms };
  const readings: Reading[] = [];
  let end = 0;
  const push = (printed: Reading): void => {
    const reading = isOfCongress(tokens, printed) ? { ...printed, congress: true as const } : printed;
    lendTo(tokens, readings, reading);
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
  return readPress(words, readAliases(tokens, context.terms, withSpokenBranches(words, readings)));
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
    const ruleOf = createReferences(tokens, readings);
    for (const reading of readings) {
      const rule = ruleOf(reading);
      if (rule === null) continue;
      if (isClass(tokens, reading)) {
        const { from, to } = reading;
        context.reject(tokens[from]!.start, tokens[to - 1]!.end, 'organizations/class', 'a class of bodies, not one');
      } else yield findingOf(tokens, reading, `organizations/${rule}`);
    }
  },
};
