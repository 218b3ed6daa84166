/**
 * lunar-calendar: the Vietnamese lunisolar calendar, by the astronomical rules Hồ Ngọc Đức has published: a month begins on
 * the day of the new moon in Hà Nội time (UTC+7), the eleventh month holds the winter solstice, and of thirteen months the
 * first without a major solar term is the leap one. Moon and sun after Meeus, "Astronomical Algorithms" (1998). Good for 1900 to 2100.
 */
import { fold } from '../../text/fold.ts';
import { type Civil, civilOf, dayNumber } from '../calendar.ts';

/** A day of the lunar calendar. `leap`: in the leap month that follows the month of the same number. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

const RADIANS = Math.PI / 180;
/** Hà Nội time, as a fraction of a day. */
const ZONE = 7 / 24;
const SYNODIC_MONTH = 29.530588861;
/** Julian date of the new moon of 1 January 1900, from which new moons are counted. */
const FIRST_NEW_MOON = 2415021.076998695;

/** Julian date (UTC) of the k-th new moon since 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clock =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2;
  return mean + correction - clock;
}

/** Day number, in Hà Nội, of the k-th new moon since 1900. */
/** A function of an integer that keeps what it has worked out, up to the moons of some three hundred years. */
function remember(work: (n: number) => number): (n: number) => number {
  const known = new Map<number, number>();
  return (n) => {
    let value = known.get(n);
    if (value === undefined) {
      value = work(n);
      if (known.size < 4000) known.set(n, value);
    }
    return value;
  };
}

const newMoonDay = remember((k) => Math.floor(newMoon(k) + 0.5 + ZONE));

/** Which of the twelve major solar terms (0 to 11, from the spring equinox) the sun is in at the midnight that begins a day in Hà Nội. */
function solarTerm(day: number): number {
  const t = (day - 2451545.5 - ZONE) / 36525;
  const t2 = t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = mean + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** Day number of the first day of the lunar month that holds the winter solstice of `year`. */
const eleventhMonth = remember((year) => {
  const k = Math.floor((dayNumber({ year, month: 12, day: 31 }) - 2415021) / SYNODIC_MONTH);
  const day = newMoonDay(k);
  return solarTerm(day) >= 9 ? newMoonDay(k - 1) : day;
});

const moonsUntil = (day: number): number => Math.floor((day - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);

/** How many months after the eleventh month the leap month stands: the first that begins and ends in the same solar term. */
function leapOffset(eleventh: number): number {
  const k = moonsUntil(eleventh);
  let before = -1;
  let i = 1;
  let term = solarTerm(newMoonDay(k + i));
  do {
    before = term;
    i++;
    term = solarTerm(newMoonDay(k + i));
  } while (term !== before && i < 14);
  return i - 1;
}

/**
 * The civil date of a day of the lunar calendar, or undefined where the calendar has no such day (a leap month that the
 * year lacks, a 30th in a month of 29 days).
 */
export function fromLunar({
  year,
  month,
  day,
  leap = false,
}: Omit<LunarDate, 'leap'> & { leap?: boolean }): Civil | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const opening = eleventhMonth(month < 11 ? year - 1 : year);
  const closing = eleventhMonth(month < 11 ? year : year + 1);
  let offset = month < 11 ? month + 1 : month - 11;
  if (closing - opening > 365) {
    const gap = leapOffset(opening);
    const leapMonth = gap - 2 < 1 ? gap + 10 : gap - 2;
    if (leap && leapMonth !== month) return undefined;
    if (leap || offset >= gap) offset++;
  } else if (leap) return undefined;
  const k = Math.floor((opening - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5) + offset;
  const first = newMoonDay(k);
  if (day === 30 && newMoonDay(k + 1) - first < 30) return undefined;
  return civilOf(first + day - 1);
}

/** The lunar date of a civil date. */
export function toLunar(civil: Civil): LunarDate {
  const number = dayNumber(civil);
  let k = moonsUntil(number) + 1;
  while (newMoonDay(k) > number) k--;
  const first = newMoonDay(k);
  let opening = eleventhMonth(civil.year);
  let closing = opening;
  let year = civil.year;
  if (opening > first) opening = eleventhMonth(civil.year - 1);
  else {
    year++;
    closing = eleventhMonth(civil.year + 1);
  }
  const offset = Math.floor((first - opening) / 29);
  let leap = false;
  let month = offset + 11;
  if (closing - opening > 365) {
    const gap = leapOffset(opening);
    if (offset >= gap) {
      month = offset + 10;
      leap = offset === gap;
    }
  }
  if (month > 12) month -= 12;
  if (month >= 11 && offset < 4) year--;
  return { year, month, day: number - first + 1, leap };
}

const newYears = new Map<number, Civil>();

/** The first day of the lunar year that begins in the civil year `year`: Tết Nguyên đán. */
export function lunarNewYear(year: number): Civil {
  let civil = newYears.get(year);
  if (!civil) {
    civil = fromLunar({ year, month: 1, day: 1 })!;
    if (newYears.size < 1000) newYears.set(year, civil);
  }
  return civil;
}

/** The ten heavenly stems, folded, in order from Giáp. */
export const STEMS: readonly string[] = 'Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' ').map(fold);
/** The twelve earthly branches, folded, in order from Tý. */
export const BRANCHES: readonly string[] = 'Tý Sửu Dần Mão Thìn Tỵ Ngọ Mùi Thân Dậu Tuất Hợi'.split(' ').map(fold);

/**
 * The place in the cycle of sixty of a stem and a branch (0 is Giáp Tý, the year 1984), or -1 where the two never meet
 * (a yang stem meets yang branches only).
 */
export function sexagenary(stem: number, branch: number): number {
  if ((stem - branch) % 2 !== 0) return -1;
  return (((6 * stem - 5 * branch) % 60) + 60) % 60;
}

/** The year with this place in the cycle of sixty nearest to `near`; of two as near, the earlier. */
export function yearOfCycle(place: number, near: number): number {
  const base = 1984 + place;
  return base + 60 * Math.ceil((near - base) / 60 - 0.5);
}
