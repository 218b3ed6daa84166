/**
 * dateline: the date and time of publication as pages print them. A table of notations; what else stands on the line
 * decides whether it is a dateline at all. Sentences of the article are read elsewhere, by the grammar of dates.
 */
import { DATELINE_WORDS, SECTIONS } from '../lexicon/page-noise.ts';
import { fold } from '../text/fold.ts';
import { sourceByName } from './source.ts';

/** Longer lines are no datelines. */
const LONGEST = 140;
/** Datelines without a year are shorter still. */
const SHORT = 60;

interface Notation {
  readonly example: string;
  readonly pattern: RegExp;
}

/** Notations of the day, tried in this order. Groups: y, m, d. */
const DAYS: readonly Notation[] = [
  { example: '2019-02-15', pattern: /(?<!\d)(?<y>(?:19|20)\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/u },
  {
    example: 'ngày 15 tháng 2 năm 2019',
    pattern: /(?<!\d)(?<d>\d{1,2})\s+tháng\s+(?<m>\d{1,2})(?:\s*,\s*|\s+năm\s+|\s+)(?<y>\d{4})(?!\d)/iu,
  },
  {
    example: '15/02/2019',
    pattern: /(?<!\d:?)(?<d>\d{1,2})\s?(?<mark>[/.-])\s?(?<m>\d{1,2})\s?\k<mark>\s?(?<y>\d{4}|\d{2})(?![\d/])/u,
  },
];

/** Notation of the time of day. Groups: h, i, s, half. */
const TIME =
  /(?<!\d)(?<h>\d{1,2})\s?(?:[:hg]|giờ)\s?(?<i>\d{2})(?:[:'’](?<s>\d{2}))?(?!\d)(?:\s?(?<half>AM|PM|SA|CH)(?!\p{L}))?/iu;
const ZONE_OFFSET = /\(?\s*(?:GMT|UTC)\s*\+?\s*0?7(?::?00)?\s*\)?/iu;
/** Datelines that do not say the year: "06:00 20/01 Xã hội". */
const NO_YEAR = /^\(?\d{1,2}[:h]\d{2}[\s,|-]+\d{1,2}\/\d{1,2}(?![\d/])/u;
/** Relative ones: "10 giờ trước", "421 ngày", "3 giờ trước 12 liên quan", not "5 năm qua, …" at the head of a sentence. */
const RELATIVE = /^\d{1,4}\s(?:giây|phút|giờ|ngày|tuần|tháng|năm)(?:\strước(?:\s[^.,!?;:]*)?)?\s*$/iu;
const DIGIT = /\d/;
const HAS_DIGIT_PAIR = /\d{1,4}\D{1,12}\d/u;

const two = (value: number): string => String(value).padStart(2, '0');

/** "13" → 2013: the sites began in the 1990s. */
const fullYear = (year: string): number => (year.length === 4 ? +year : +year < 70 ? 2000 + +year : 1900 + +year);

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf({ y, m, d }: Record<string, string>): string | undefined {
  const year = fullYear(y!);
  if (+m! < 1 || +m! > 12 || +d! < 1 || +d! > MONTH_DAYS[+m! - 1]! || year < 1990 || year > 2099) return undefined;
  return `${year}-${two(+m!)}-${two(+d!)}`;
}

function timeOf({ h, i, s, half }: Record<string, string | undefined>): string | undefined {
  const afternoon = half !== undefined && /pm|ch/i.test(half);
  const hour = afternoon && +h! < 12 ? +h! + 12 : !afternoon && half !== undefined && +h! === 12 ? 0 : +h!;
  if (hour > 23 || +i! > 59 || (s !== undefined && +s > 59)) return undefined;
  return `T${two(hour)}:${i}:${s ?? '00'}+07:00`;
}

const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** Is the text between the marks of a dateline its furniture, the name of a section or paper, or short enough to be a source or name? */
function isPart(part: string, hasTime: boolean): boolean {
  const folded = fold(part.replace(/[^\p{L}\p{N}&]+/gu, ' '));
  const words = folded.split(' ').filter((word) => word !== '' && !DATELINE_WORDS.has(word) && !/^[\d.]+$/.test(word));
  if (words.length === 0 || SECTIONS.has(words.join(' '))) return true;
  return hasTime && (words.length <= 4 || sourceByName(part.replace(EDGES, '')) !== null);
}

/** How many names may stand beside the stamp: section, author, paper. */
const MOST_PARTS = 3;
const PART_MARK = /\s+[-–|]\s+|\s*\|\s*/u;

/** Is what stands beside date and time the furniture of a dateline, the name of a section or a short source? */
function isFurniture(rest: string, hasTime: boolean): boolean {
  if (isPart(rest, hasTime)) return !hasTime || !/[.!?;]/.test(rest) || isPart(rest, false);
  if (!hasTime || /[.!?;]/.test(rest)) return false;
  const parts = rest.split(PART_MARK).filter((part) => /\p{L}/u.test(part));
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.every((part) => isPart(part, true));
}

/**
 * Reads a line as a dateline. Takes the line's text; returns its ISO 8601 date, or date-time with +07:00, null for a
 * dateline that does not say its year, and undefined where the line is no dateline.
 */
export function readDateline(line: string): string | null | undefined {
  if (line.length > LONGEST || !DIGIT.test(line)) return undefined;
  const bare = line.replace(ZONE_OFFSET, ' ');
  if (HAS_DIGIT_PAIR.test(bare))
    for (const { pattern } of DAYS) {
      const day = pattern.exec(bare);
      const date = day && dayOf(day.groups as Record<string, string>);
      if (!day || !date) continue;
      const before = bare.slice(0, day.index);
      const after = bare.slice(day.index + day[0].length);
      const time = TIME.exec(after) ?? TIME.exec(before);
      const clock = time ? timeOf(time.groups as Record<string, string>) : undefined;
      const rest = `${before} ${after}`;
      if (!isFurniture(clock ? rest.replace(time![0], ' ') : rest, clock !== undefined)) return undefined;
      return clock ? date + clock : date;
    }
  return line.length < SHORT && (RELATIVE.test(line) || NO_YEAR.test(line)) ? null : undefined;
}
