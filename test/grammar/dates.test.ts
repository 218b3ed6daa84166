/** The grammar of dates: our own table, the shared cases where they are at hand, EDTF, false friends, and linear work on any text. */
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateRules } from '../../src/grammar/dates/rules.ts';
import { readDates } from '../../src/grammar/dates.ts';
import { type DateMention, extractDates } from '../../src/grammar/extract-dates.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { readSharedCases, type SharedCase } from '../support/shared-cases.ts';
import { DATE_CASES, NO_DATES } from './date-cases.ts';

const REFERENCE = '2024-11-22';
const MENTION = /\[([^\]]+)\]\{((?:\{[^}]*\}|[^{}])*)\}/g;

const linesOf = (table: string): string[] =>
  table
    .trim()
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** A sentence with its mentions marked as in the table. */
function mark(text: string, mentions: readonly DateMention[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end, value, resolved } of mentions) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]{${value}${resolved ? ` ~ ${resolved}` : ''}}`;
    at = end;
  }
  return marked + text.slice(at);
}

describe('our own sentences', () => {
  test('are more than 300', () => {
    const mentions = [...DATE_CASES.matchAll(MENTION)].length;
    expect(mentions + linesOf(NO_DATES).length).toBeGreaterThan(300);
  });
  test.each(linesOf(DATE_CASES))('%s', (line) => {
    const text = line.replace(MENTION, '$1');
    expect(mark(text, extractDates(text, { reference: REFERENCE }))).toBe(line);
  });
  test.each(linesOf(NO_DATES))('nothing in: %s', (line) => {
    expect(mark(line, extractDates(line, { reference: REFERENCE }))).toBe(line);
  });
});

describe('rules', () => {
  test.each(dateRules)('$id: $example', ({ id, example, value }) => {
    const start = example.indexOf('[');
    const text = example.replace(/[[\]]/g, '');
    const mention = extractDates(text, { reference: REFERENCE }).find((found) => found.start === start);
    expect(mention).toMatchObject({ rule: id, value, end: example.indexOf(']') - 1 });
  });
  test('every rule that reads our own sentences has an example', () => {
    const known = new Set(dateRules.map(({ id }) => id));
    for (const line of linesOf(DATE_CASES))
      for (const { rule } of extractDates(line.replace(MENTION, '$1'), { reference: REFERENCE }))
        expect(known, line).toContain(rule);
  });
});

/** Durations and times of day are ISO 8601, lunar days without a year have a form of their own: not EDTF. */
const isEdtf = ({ kind, value }: DateMention): boolean =>
  value !== null &&
  !['duration', 'set', 'time', 'lunar-date', 'lunar-month'].includes(kind) &&
  !/^\d\d:\d\d/.test(value);

/** EDTF's grammar has no date-time without seconds and none in intervals' ends with them; the package wants whole ones. */
const whole = (value: string): string => value.replace(/T(\d\d:\d\d)(?!:)/g, 'T$1:00');

describe('EDTF', () => {
  const mentions = linesOf(DATE_CASES).flatMap((line) => {
    const text = line.replace(MENTION, '$1');
    return [...extractDates(text, { reference: REFERENCE }), ...extractDates(text)];
  });
  const values = [...new Set(mentions.filter(isEdtf).flatMap(({ value }) => whole(value!)))];
  test('there is enough to parse', () => expect(values.length).toBeGreaterThan(150));
  test.each(values)('%s', (value) => {
    expect(() => edtf(value)).not.toThrow();
  });
});

const shared = readSharedCases();
if (!shared) console.warn('test/grammar/dates.test.ts: ../shared/cases is absent, its cases are skipped');

describe.skipIf(shared === null)('the shared cases', () => {
  const all = shared ?? [];
  const cases = all.filter(({ form }) => form.startsWith('D'));

  /** Does a mention with the right span and value answer the case? */
  function isRight({
    sentence,
    start,
    end,
    core,
    value,
    alt = [],
    reference_date: reference,
    optional,
  }: SharedCase): boolean {
    const found = extractDates(sentence, { reference }).filter((m) => m.start < end && start < m.end);
    if (found.length === 0) return optional === true;
    const inner = core ?? { start, end };
    return found.some(
      (m) =>
        start <= m.start &&
        m.start <= inner.start &&
        inner.end <= m.end &&
        m.end <= end &&
        [value, ...alt].includes(m.value),
    );
  }

  test('at least 98 of 100 mentions are read right', () => {
    const mentions = cases.filter(({ kind }) => kind !== 'none');
    const wrong = mentions.filter((one) => !isRight(one));
    expect(wrong.map(({ id, sentence }) => `${id} ${sentence}`).slice(Math.floor(mentions.length * 0.02))).toEqual([]);
  });
  test.each(all.filter(({ kind }) => kind === 'none'))('$id none: $sentence', ({ sentence, start, end }) => {
    expect(extractDates(sentence).filter((m) => m.start < end && start < m.end)).toEqual([]);
  });
});

describe('any text', () => {
  const WORDS =
    'ngày tháng năm quý tuần thứ hai ba tư bảy mười mươi Tết rằm mùng sáng chiều nay qua tới từ đến giai đoạn nhiệm kỳ khóa thế kỷ thập niên Giáp Thìn âm lịch giờ phút kém rưỡi lúc đầu cuối giữa hằng mỗi cách đây trước sau Ngày Quốc khánh'.split(
      ' ',
    );
  const piece = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom('/', '-', '.', ':', ',', '(', ')', ' ', ' - ', '|', '–', 'h', 'g', '\n'),
    fc.nat(2200).map(String),
    fc.nat(31).map((n) => String(n).padStart(2, '0')),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));
  const glued = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('never throws; mentions are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, glued, fc.string({ unit: 'binary' })), fc.boolean(), (text, dated) => {
        let at = 0;
        for (const mention of extractDates(text, dated ? { reference: '2024-11-22T10:21' } : {})) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          at = mention.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('every value is EDTF, or a time, a length, or a lunar day', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, glued), (text) => {
        for (const mention of extractDates(text, { reference: REFERENCE }))
          if (isEdtf(mention)) edtf(whole(mention.value!));
      }),
      { numRuns: 500 },
    );
  });

  /** How often the reader looks at a token. */
  function looks(text: string): number {
    let count = 0;
    const tokens = new Proxy(tokenize(text), {
      get(target, property, receiver) {
        count++;
        return Reflect.get(target, property, receiver);
      },
    });
    readDates(tokens);
    return count;
  }

  test('work grows in proportion to the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.constantFrom(' ', ''), (pieces, gap) => {
        const once = `${pieces.join(gap)} `;
        expect(looks(once.repeat(80))).toBeLessThanOrEqual(2.5 * looks(once.repeat(40)) + 500);
      }),
      { numRuns: 300 },
    );
  });

  test('the same text in NFD yields the same values', () => {
    for (const line of linesOf(DATE_CASES)) {
      const text = line.replace(MENTION, '$1');
      const values = (input: string) =>
        extractDates(input, { reference: REFERENCE }).map(({ value, kind }) => [value, kind]);
      expect(values(text.normalize('NFD'))).toEqual(values(text));
    }
  });
});

describe('options', () => {
  test('without a reference years are unknown and relative dates null', () => {
    expect(extractDates('Ngày 22/11 và hôm qua').map(({ value }) => value)).toEqual(['XXXX-11-22', null]);
    expect(extractDates('tháng 5').map(({ value }) => value)).toEqual(['XXXX-05']);
  });
  test('inferred values say so', () => {
    expect(extractDates('Ngày 3/1', { reference: '2025-01-04' })).toMatchObject([
      { value: '2025-01-03', certain: false },
    ]);
    expect(extractDates('Ngày 3/1/2024', { reference: '2025-01-04' })[0]).not.toHaveProperty('certain');
  });
  test('a time in the reference makes hours exact', () => {
    expect(extractDates('2 giờ nữa', { reference: '2024-11-22T23:30' })).toMatchObject([{ value: '2024-11-23T01:30' }]);
  });
  test('parts of the day and of longer stretches are told', () => {
    expect(extractDates('Chiều 15-7')).toMatchObject([{ partOfDay: 'afternoon' }]);
    expect(extractDates('Cuối tháng 10')).toMatchObject([{ modifier: 'end' }]);
  });
  test('a text that is no string is refused', () => {
    // @ts-expect-error: the wrong type on purpose
    expect(() => extractDates(42)).toThrow(TypeError);
  });
});
