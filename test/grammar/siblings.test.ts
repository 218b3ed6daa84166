/** Every form of the inventory of dates and numbers, read by extractDates and extractNumbers together. */
import { describe, expect, test } from 'vitest';
import { extractDates } from '../../src/grammar/extract-dates.ts';
import { extractNumbers, type NumberMention } from '../../src/grammar/numbers.ts';
import { SIBLINGS } from './sibling-cases.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly values: readonly (string | null)[];
}

/** A number's value in the notation of the table; the plain value will do for money too. */
function notations({ kind, value, valueMax, currency, fraction }: NumberMention): string[] {
  if (fraction !== undefined) return [fraction];
  if (kind === 'vague') return [`m${value}`];
  if (valueMax !== undefined)
    return [kind === 'money' ? `${value}..${valueMax} ${currency}` : `[${value},${valueMax}]`];
  return kind === 'money' ? [`${value} ${currency}`, String(value)] : [String(value)];
}

const read = (text: string, reference: string | undefined): Found[] => [
  ...extractDates(text, { reference }).map(({ start, end, value }) => ({ start, end, values: [value] })),
  ...extractNumbers(text).map((number) => ({ start: number.start, end: number.end, values: notations(number) })),
];

const LINE = /^(\S*) ; (.+) => (.+) = (.+)$/;
const sections = SIBLINGS.trim()
  .split(/^# /m)
  .filter((section) => section !== '')
  .map((section) => section.trim().split('\n'));

describe.each(sections.map(([form, ...lines]) => [form!, lines] as const))('%s', (_, lines) => {
  test('has at least six cases', () => expect(lines.length).toBeGreaterThanOrEqual(6));
  test.each(lines)('%s', (line) => {
    const [, reference, text, marked, wanted] = LINE.exec(line)!;
    const mention = marked!.replace(/[«»]/g, '');
    const start = text!.indexOf(mention);
    expect(start).toBeGreaterThanOrEqual(0);
    const end = start + mention.length;
    const core = marked!.includes('«') ? marked!.indexOf('«') : 0;
    const coreEnd = marked!.includes('»') ? marked!.indexOf('»') - 1 : mention.length;
    const found = read(text!, reference || undefined).filter((m) => m.start < end && start < m.end);
    if (wanted === 'none') {
      expect(found).toEqual([]);
      return;
    }
    const values = wanted!.split(' or ');
    const right = found.filter(
      (m) =>
        start <= m.start &&
        m.start <= start + core &&
        start + coreEnd <= m.end &&
        m.end <= end &&
        m.values.some((value) => value !== null && values.includes(value)),
    );
    expect(right, JSON.stringify(found)).not.toEqual([]);
  });
});
