import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextBuilder, toSourceEnd, toSourceStart } from '../../src/text/positions.ts';

/** Reads whole input as one piece, or the given pieces of it. */
function build(input: string, cuts: readonly number[] = []): ReturnType<ReturnType<typeof createTextBuilder>['build']> {
  const builder = createTextBuilder();
  const ends = [...cuts, input.length];
  ends.reduce((from, to) => {
    builder.append(input.slice(from, to), from, to);
    return to;
  }, 0);
  return builder.build();
}

const vietnamese = fc
  .array(fc.constantFrom(...'Tiếng Việt: ủy, hoà, Đặng, ơn, ở 😀 12% –'.split('')), { maxLength: 40 })
  .map((letters) => letters.join(''));

describe('positions', () => {
  test.each([
    ['Tiếng Việt', 'Việt'],
    ['Tiếng Việt'.normalize('NFD'), 'Việt'],
    ['Tiếng Việt'.normalize('NFD'), 'ế'],
    [`${'ủy'.normalize('NFD')} ban`, 'ban'],
    ['e\u0323\u0302 nặng', 'ệ'],
    ['e\u0302\u0323 nặng', 'ệ'],
    ['\u1112\u1161\u11ab tiếng Hàn', '한'],
    ['😀 Tết'.normalize('NFD'), 'Tết'],
  ])('%j: %s leads back to its own letters', (input, needle) => {
    const { text, runs } = build(input);
    const start = text.indexOf(needle);
    expect(start).toBeGreaterThanOrEqual(0);
    const slice = input.slice(toSourceStart(runs, start), toSourceEnd(runs, start + needle.length));
    expect(slice.normalize('NFC')).toBe(needle);
  });

  test('composed input is its own text', () => {
    const { text, runs } = build('Đoàn viên');
    expect(text).toBe('Đoàn viên');
    expect(runs).toEqual([{ text: 0, textEnd: 9, source: 0, sourceEnd: 9 }]);
  });

  test('any space is read as a plain one, line ends and tabs stay', () => {
    const { text, runs } = build('Đoàn\u00a0viên\u202fvà\u3000tổ\tnhóm\r\n12');
    expect(text).toBe('Đoàn viên và tổ\tnhóm\r\n12');
    expect(runs).toHaveLength(1);
  });

  test('marks compose across pieces', () => {
    const input = 'Tie\u0302\u0301ng';
    const { text, runs } = build(input, [3, 4]);
    expect(text).toBe('Tiếng');
    expect(input.slice(toSourceStart(runs, 2), toSourceEnd(runs, 3))).toBe('e\u0302\u0301');
    expect([toSourceStart(runs, 3), toSourceEnd(runs, 5)]).toEqual([5, 7]);
  });

  test('wherever the input is cut, the text and all slices are the same', () => {
    fc.assert(
      fc.property(vietnamese, fc.array(fc.nat(80), { maxLength: 4 }), fc.boolean(), (letters, places, decompose) => {
        const input = decompose ? letters.normalize('NFD') : letters;
        const cuts = places.map((place) => Math.min(place, input.length)).sort((a, b) => a - b);
        const { text, runs } = build(input, cuts);
        expect(text).toBe(input.normalize('NFC'));
        for (let i = 0, next = 0; i < text.length; i = next) {
          next = i + String.fromCodePoint(text.codePointAt(i)!).length;
          const slice = input.slice(toSourceStart(runs, i), toSourceEnd(runs, next));
          expect(slice.normalize('NFC')).toBe(text.slice(i, next));
        }
      }),
    );
  });
});
