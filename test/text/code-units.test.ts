/** Code units of a text, whatever form an engine keeps it in. */
import { expect, test } from 'vitest';
import { codeAt } from '../../src/text/code-units.ts';

test.each([
  ['ascii', 'abc'],
  ['Vietnamese', 'đoàn'],
  ['a join', `${'công '.repeat(5)}${'đoàn '.repeat(5)}`],
  ['a slice', 'liên đoàn lao động'.slice(2)],
  ['a surrogate pair', 'a😀b'],
])('%s', (_, text) => {
  for (let at = 0; at < text.length; at++) expect(codeAt(text, at)).toBe(text.charCodeAt(at));
  expect(codeAt(text, text.length)).toBeNaN();
  expect(codeAt(text, -1)).toBeNaN();
});
