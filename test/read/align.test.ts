import { describe, expect, test } from 'vitest';
import { align } from '../../src/read/align.ts';

/** Pieces as "text ← raw". */
const pairs = (raw: string, value: string, markup: 'html' | 'markdown'): string[] =>
  align(raw, value, 0, markup).map(({ text, source, sourceEnd }) => `${text} ← ${raw.slice(source, sourceEnd)}`);

describe('align', () => {
  test.each([
    ['the same', 'quà Tết', 'quà Tết', 'html', ['quà Tết ← quà Tết']],
    ['nothing', '', '', 'html', []],
    ['an entity', 'a&amp;b', 'a&b', 'html', ['a ← a', '& ← &amp;', 'b ← b']],
    ['an escaped entity', '&amp;amp;', '&amp;', 'html', ['& ← &amp;', 'amp; ← amp;']],
    ['a line end', 'a\r\nb', 'a\nb', 'html', ['a ← a', '\n ← \r\n', 'b ← b']],
    ['a tag', 'a</i>b', 'ab', 'html', ['a ← a', 'b ← b']],
    ['an escape', 'a\\*b', 'a*b', 'markdown', ['a ← a', '* ← \\*', 'b ← b']],
    ['a backslash', 'a\\b', 'a\\b', 'markdown', ['a\\b ← a\\b']],
    ['a margin', 'a\n> b', 'a\nb', 'markdown', ['a\n ← a\n', 'b ← b']],
    ['what does not belong together is one piece', 'xyz', 'abc', 'html', ['abc ← xyz']],
  ] as const)('%s', (_, raw, value, markup, expected) => {
    expect(pairs(raw, value, markup)).toEqual(expected);
    expect(
      align(raw, value, 0, markup)
        .map(({ text }) => text)
        .join(''),
    ).toBe(value);
  });
});
