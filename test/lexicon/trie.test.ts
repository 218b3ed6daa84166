/** The walk: every entry of every lexicon, longest first, folded, by case where asked, never over a block's end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTrie, findTerms, type Lexicon } from '../../src/lexicon/trie.ts';
import { tokenize } from '../../src/text/tokens.ts';

const lexicon = (name: string, names: readonly string[], more: Partial<Lexicon> = {}): Lexicon => ({
  name,
  entries: names.map((entry) => ({ id: entry, name: entry })),
  ...more,
});
const find = (text: string, ...lexicons: Lexicon[]): string[] =>
  findTerms(buildTrie(lexicons), tokenize(text)).all.map(({ lexicon: from, entry }) => `${from}:${entry.name}`);

test.each([
  [
    'longest first, shorter ones too',
    'Công đoàn cơ sở',
    [lexicon('a', ['công đoàn', 'công đoàn cơ sở'])],
    ['a:công đoàn cơ sở', 'a:công đoàn'],
  ],
  ['several lexicons in one walk', 'Hà Nội', [lexicon('a', ['Hà Nội']), lexicon('b', ['nội'])], ['a:Hà Nội', 'b:nội']],
  [
    'whatever the tone mark, the case and the dash',
    'HOÀ BÌNH – xanh',
    [lexicon('a', ['hòa bình - xanh'])],
    ['a:hòa bình - xanh'],
  ],
  ['a cased name wants its capitals', 'sơn la và Sơn La', [lexicon('a', ['Sơn La'], { cased: true })], ['a:Sơn La']],
  ['capitals may be more than asked', 'SƠN LA', [lexicon('a', ['Sơn La'], { cased: true })], ['a:Sơn La']],
  ['over a line break', 'Hà\nNội', [lexicon('a', ['Hà Nội'])], ['a:Hà Nội']],
  ['nothing', '', [lexicon('a', ['x'])], []],
])('%s', (_, text, lexicons, expected) => expect(find(text, ...lexicons)).toEqual(expected));

test('not over the end of a block', () => {
  const tokens = tokenize('Nội', 0, 3, tokenize('Hà'));
  expect(findTerms(buildTrie([lexicon('a', ['Hà Nội'])]), tokens).all).toEqual([]);
});

test('other names lead to the same entry, and a name twice in an entry counts once', () => {
  const trie = buildTrie([{ name: 'a', entries: [{ id: '1', name: 'Đắk Lắk', names: ['Đắc Lắc', 'đắk lắk'] }] }]);
  expect(findTerms(trie, tokenize('Đắc Lắc')).all.map(({ entry }) => entry.id)).toEqual(['1']);
  expect(findTerms(trie, tokenize('Đắk Lắk')).all).toHaveLength(1);
});

test('it finds exactly what looking at every place finds', () => {
  const word = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
      fc.array(word, { maxLength: 20 }),
      (names, words) => {
        const unique = [...new Set(names.map((name) => name.join(' ')))];
        const { all, at, of } = findTerms(buildTrie([lexicon('x', unique)]), tokenize(words.join(' ')));
        const expected = words.flatMap((_, i) =>
          unique
            .filter(
              (name) =>
                words.slice(i).join(' ').startsWith(name) &&
                words.slice(i, i + name.split(' ').length).join(' ') === name,
            )
            .map((name) => `${i} ${name}`),
        );
        expect(all.map(({ from, entry }) => `${from} ${entry.name}`).sort()).toEqual(expected.sort());
        expect(of('x')).toEqual(all);
        expect(words.flatMap((_, i) => at(i))).toEqual(all);
      },
    ),
  );
});
