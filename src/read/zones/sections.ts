/** sections: lines that name a section of the site, the way to it, or the site itself ("Trang chủ » Tin tức", "THỜI SỰ - CÔNG ĐOÀN"). */
import { HOME_PAGES, SECTIONS } from '../../lexicon/page-noise.ts';
import { sourceByName } from '../source.ts';

const LONGEST = 120;
/** What stands between the parts of a way to a page; folded, "»" is a quotation mark. */
const STEP = /\s*["›→>]+\s*|\s+[/|]\s+/u;
/** What stands between sections that share a line. */
const JOINER = /\s+[-–—|/]\s+|\s*\|\s*/u;

/** Does the line lead from the home page to the article, or through known sections? Takes it folded. */
function isWay(key: string): boolean {
  const parts = key.split(STEP).filter((part) => part !== '');
  if (parts.length < 2) return false;
  return HOME_PAGES.has(parts[0]!) || parts.every((part) => SECTIONS.has(part));
}

/** Is the line, folded as tables know it, a section's name, several, the way to one, or the name of a paper? */
export function isSection(key: string): boolean {
  if (key.length > LONGEST) return false;
  if (SECTIONS.has(key) || HOME_PAGES.has(key) || isWay(key) || sourceByName(key) !== null) return true;
  const parts = key.split(JOINER);
  return parts.length > 1 && parts.every((part) => SECTIONS.has(part) || sourceByName(part) !== null);
}
