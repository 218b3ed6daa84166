/** The lexicon of campaigns: unique ids, spellings, and loose matching. */
import { expect, test } from 'vitest';
import { campaigns, spellingsOf } from '../../src/lexicon/campaigns.ts';
import { buildTrie, findTerms } from '../../src/lexicon/trie.ts';
import { slug } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokens.ts';

const trie = buildTrie([campaigns]);
/** The ids of the campaigns that are the whole text. */
const whole = (text: string): string[] => {
  const tokens = tokenize(text);
  return findTerms(trie, tokens)
    .all.filter(({ from, to }) => from === 0 && to === tokens.length)
    .map(({ entry }) => entry.id);
};

test('ids are unique slugs, and a short name points to a campaign', () => {
  const ids = campaigns.entries.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const { id, name, of } of campaigns.entries) {
    expect(id).toBe(slug(name));
    if (of) expect(ids).toContain(of);
  }
});

test.each([
  'Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động',
  'xanh, sạch, đẹp, đảm bảo an toàn, vệ sinh lao động',
  'Xanh – sạch – đẹp; bảo đảm an toàn vệ sinh LĐ',
])('%s is one campaign', (text) => expect(whole(text)).toEqual(['xanh-sach-dep-bao-dam-an-toan-ve-sinh-lao-dong']));

test('a separator at an end is no part of a name', () => {
  const tokens = tokenize('- Ba sạch,');
  expect(findTerms(trie, tokens).all.map(({ from, to }) => [from, to])).toEqual([[1, 3]]);
});

test.each<[string, string[]]>([
  ['Mái ấm công đoàn', ['Mái ấm CĐ']],
  ['bảo đảm an toàn', ['đảm bảo an toàn']],
  ['Máy sạch', []],
])('spellings of %s', (name, spellings) => expect(spellingsOf(name)).toEqual(spellings));
