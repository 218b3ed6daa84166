/**
 * Dates beside chrono-node (`vi`, casual): characters a second of both on the same texts, run by turns in one process, and what
 * each reads right of our own table and of the shared cases. Also runs alone: npx tsx test/bench/dates.ts
 */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { vi as chrono } from 'chrono-node';
import { extractDates } from '../../src/grammar/extract-dates.ts';
import { DATE_CASES } from '../grammar/date-cases.ts';
import { readSharedCases } from '../support/shared-cases.ts';
import { best, type Sample, samples } from './support.ts';

/** A mention to be found: where, which values are right, and the form it is of. */
interface Wanted {
  readonly form: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly values: readonly unknown[];
  readonly reference: string | undefined;
}

const REFERENCE = '2024-11-22';
const MENTION = /\[([^\]]+)\]\{((?:\{[^}]*\}|[^{}])*)\}/g;

/** The mentions of our own table, by its section heads. */
function ownWanted(): Wanted[] {
  const wanted: Wanted[] = [];
  let form = '';
  for (const line of DATE_CASES.trim().split('\n')) {
    if (line.startsWith('#')) form = line.slice(2);
    const text = line.replace(MENTION, '$1');
    let shift = 0;
    for (const match of line.matchAll(MENTION)) {
      const start = match.index - shift;
      const [value] = match[2]!.split(' ~ ');
      wanted.push({ form, text, start, end: start + match[1]!.length, values: [value], reference: REFERENCE });
      shift += match[0].length - match[1]!.length;
    }
  }
  return wanted;
}

/** The mentions of the shared cases of dates, by the letter and number of their form; none where they are absent. */
function sharedWanted(): Wanted[] {
  return (readSharedCases() ?? [])
    .filter(({ form, kind, optional }) => form.startsWith('D') && kind !== 'none' && !optional)
    .map(({ form, sentence, start, end, core, value, alt = [], reference_date: reference }) => ({
      form,
      text: sentence,
      start: core?.start ?? start,
      end: core?.end ?? end,
      values: [value, ...alt],
      reference,
    }));
}

const overlaps = (wanted: Wanted, start: number, end: number): boolean => start < wanted.end && wanted.start < end;

const ourReading = (wanted: Wanted): boolean =>
  extractDates(wanted.text, { reference: wanted.reference }).some(
    ({ start, end, value }) => overlaps(wanted, start, end) && wanted.values.includes(value),
  );

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** What chrono found in our notation: as exact as the parts it is certain of, so that an instant is no fault in itself. */
function chronoReading(wanted: Wanted): boolean {
  const now = new Date(`${wanted.reference ?? REFERENCE}T00:00:00`);
  return chrono.casual.parse(wanted.text, now).some(({ index, text, start, end }) => {
    if (!overlaps(wanted, index, index + text.length)) return false;
    const forms = (part: typeof start): string[] => {
      const year = String(part.get('year')).padStart(4, '0');
      const month = `${year}-${two(part.get('month'))}`;
      const day = `${month}-${two(part.get('day'))}`;
      const time = `${two(part.get('hour'))}:${two(part.get('minute'))}`;
      return [year, month, day, `${day}T${time}`, time, `XXXX${day.slice(4)}`];
    };
    const right = end ? forms(start).flatMap((from) => forms(end).map((to) => `${from}/${to}`)) : forms(start);
    return wanted.values.some((value) => right.includes(String(value)));
  });
}

/** Prints the table of what each reads right, form by form. */
function printTable(name: string, wanted: readonly Wanted[]): void {
  if (wanted.length === 0) return;
  const rows = new Map<string, { all: number; ours: number; chrono: number }>();
  const total = { all: 0, ours: 0, chrono: 0 };
  for (const one of wanted) {
    let row = rows.get(one.form);
    if (!row) rows.set(one.form, (row = { all: 0, ours: 0, chrono: 0 }));
    const [ours, theirs] = [Number(ourReading(one)), Number(chronoReading(one))];
    for (const sum of [row, total]) {
      sum.all++;
      sum.ours += ours;
      sum.chrono += theirs;
    }
  }
  console.log(`\ndates read right: ${name}${' '.repeat(Math.max(1, 30 - name.length))}mentions  congdoan  chrono vi`);
  for (const [form, row] of [...rows, ['all', total] as const])
    console.log(
      `  ${form.padEnd(45)} ${String(row.all).padStart(8)} ${String(row.ours).padStart(9)} ${String(row.chrono).padStart(10)}`,
    );
}

/** Prints characters a second of both on the same texts, and their ratio. */
export function benchDates({ name, texts }: Sample): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const now = new Date(`${REFERENCE}T00:00:00`);
  // Enough text in each run for both to be warm and the clock to be fine enough.
  const rounds = Math.ceil(1_000_000 / Math.max(1, characters));
  // Both are compiled by then: a reader written in JavaScript takes some millions of characters, one of regular expressions fewer.
  const warm = Math.ceil(6_000_000 / Math.max(1, characters));
  for (let round = 0; round < warm; round++)
    for (const text of texts) {
      extractDates(text, { reference: REFERENCE });
      chrono.casual.parse(text, now);
    }
  const times = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // By turns, so that what disturbs the machine disturbs both.
  for (let turn = 0; turn < 6; turn++) {
    const ours = best(() => {
      for (let round = 0; round < rounds; round++)
        for (const text of texts) extractDates(text, { reference: REFERENCE });
    }, 2);
    const theirs = best(() => {
      for (let round = 0; round < rounds; round++) for (const text of texts) chrono.casual.parse(text, now);
    }, 2);
    times[0] = Math.min(times[0]!, ours);
    times[1] = Math.min(times[1]!, theirs);
  }
  const [ours, theirs] = times as [number, number];
  const speed = (ms: number): string => `${((rounds * characters) / 1000 / ms).toFixed(2)} million characters a second`;
  console.log(`\ndates in ${texts.length} texts (${name}, ${characters.toLocaleString('en')} characters)`);
  console.log(`  extractDates        ${speed(ours)}`);
  console.log(`  chrono-node vi      ${speed(theirs)}`);
  console.log(`  ratio               ${(theirs / ours).toFixed(1)} times as fast`);
}

/** Prints what each reads right of our table and of the shared cases. */
export function compareDates(): void {
  printTable('our own table', ownWanted());
  printTable('shared cases', sharedWanted());
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const sample of samples()) benchDates(sample);
  compareDates();
}
