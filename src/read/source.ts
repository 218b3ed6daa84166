/** source: the paper an article came from, by the code that opens it, its copyright line or its address. */
import { type Newspaper, newspaperByCode, newspaperByDomain, newspapers } from '../lexicon/newspapers.ts';
import type { Source } from '../record.ts';
import { fold } from '../text/fold.ts';

const BRACKETED = /^\(([\p{L}\d][\p{L}\d&.+/ ]{0,22})\)\s*(?:[.]?\s?[-–—]|[.:]|(?=[\p{Lu}\d“"]))/u;
const DASHED = /^([\p{L}][\p{L}\d&.+]{0,17}(?: Online| online)?)\s?[-–—]\s?(?=[\p{Lu}\d“"])/u;
/** A paper by its full name before a dash. */
const NAMED = /^((?:Báo|Tạp chí|Trang tin điện tử) [^-–—]{3,40}?)\s[-–—]\s/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const DOMAIN = /(?:[\p{L}\d-]+\.)+(?:vn|com|net|org)(?![\p{L}\d])/u;

export interface SourceCode {
  readonly code: string;
  readonly paper: Newspaper | undefined;
}

/** The code that opens a lede or body ("(LĐTĐ)", "(Dân trí) -", "CSVNO –"), with its paper where it is known. */
export function sourceCodeOf(text: string): SourceCode | undefined {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const code = bracketed[1]!.trim();
    const paper = newspaperByCode.get(code);
    return paper || (TWO_CAPITALS.test(code) && !/\s/.test(code) && code.length <= 10) ? { code, paper } : undefined;
  }
  const named = NAMED.exec(text);
  const site = named && sourceByName(named[1]!);
  if (site) return { code: named[1]!, paper: newspaperByDomain.get(site.domain!) };
  const dashed = DASHED.exec(text);
  const paper = dashed ? newspaperByCode.get(dashed[1]!) : undefined;
  return paper ? { code: dashed![1]!, paper } : undefined;
}

/** The source as the record has it. A code of no known paper stays without a name. */
export function sourceOf({ code, paper }: SourceCode): Source {
  return { code, name: paper?.name ?? null, domain: paper?.domains[0] ?? null };
}

const known = ({ codes, name, domains }: Newspaper): Source => ({
  code: codes[0] ?? null,
  name,
  domain: domains[0] ?? null,
});

/** "và" is printed "&" too. */
const nameKey = (name: string): string => fold(name).replace(' & ', ' và ');
const GENUS = /^(?:trang tin điện tử|báo điện tử|báo|tạp chí điện tử|tạp chí) /u;
const papersByName = new Map(newspapers.map((paper) => [nameKey(paper.name).replace(GENUS, ''), paper]));
const EDITION = / (?:online|điện tử|newspaper)$/u;

/** The source whose name a site gives itself ("Báo Lao Động Online"); null where no known paper has it. */
export function sourceByName(name: string): Source | null {
  const paper = papersByName.get(nameKey(name).replace(GENUS, '').replace(EDITION, ''));
  return paper ? known(paper) : null;
}

/** The source an address or a copyright line names by domain; null where it names none that is known. */
export function sourceByDomain(text: string): Source | null {
  const domain = DOMAIN.exec(text.toLowerCase())?.[0].replace(/^www\./, '');
  if (!domain) return null;
  for (let at = 0; at >= 0; at = domain.indexOf('.', at + 1)) {
    const paper = newspaperByDomain.get(domain.slice(at === 0 ? 0 : at + 1));
    if (paper) return known(paper);
  }
  return null;
}
