/** timestamp: dates as machines write them in metadata → ISO 8601 with the offset of Vietnam. */

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM|SA|CH)?)?$/iu;
const HOUR = 3_600_000;

/** Minutes east of Greenwich; a time without an offset is taken to be Vietnam's. */
function offsetMinutes(zone: string | undefined): number {
  if (zone === undefined) return 420;
  if (/^z$/i.test(zone)) return 0;
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}

/**
 * Reads a date or a date-time ("2022-09-06T15:25:00Z", "2022-09-06 22:25", "06/09/2022 10:25 PM").
 * Returns "2022-09-06" or "2022-09-06T22:25:00+07:00"; null when it is neither or no such day.
 */
export function readTimestamp(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  const match = iso ?? DAY_FIRST.exec(trimmed);
  if (!match) return null;
  const [year, month, day] = (iso ? [match[1], match[2], match[3]] : [match[3], match[2], match[1]]).map(Number) as [
    number,
    number,
    number,
  ];
  let hour = Number(match[4] ?? 0);
  if (!iso && match[7]) hour = (hour % 12) + (/^(?:pm|ch)$/i.test(match[7]) ? 12 : 0);
  const minute = Number(match[5] ?? 0);
  const second = Number(match[6] ?? 0);
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const check = new Date(utc).toISOString();
  if (check.slice(0, 10) !== `${match[iso ? 1 : 3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  if (match[4] === undefined) return check.slice(0, 10);
  const east = offsetMinutes(iso ? match[7] : undefined);
  return `${new Date(utc - east * 60_000 + 7 * HOUR).toISOString().slice(0, 19)}+07:00`;
}
