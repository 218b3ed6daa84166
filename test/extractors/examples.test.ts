/** Every example of every extractor: the bracketed characters get the value, and an example with null gets nothing. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { extractors } from '../../src/extractors/index.ts';
import type { Mention } from '../../src/record.ts';

function unbracket(sentence: string) {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']') - 1;
  return { text: sentence.replace('[', '').replace(']', ''), start, end };
}

describe.each(extractors)('$layer', ({ layer, examples }) => {
  test.each(examples.map(([sentence, value]) => ({ sentence, value })))('$sentence', ({ sentence, value }) => {
    const { text, start, end } = unbracket(sentence);
    const items = analyze(text, { format: 'text' })[layer] as { mentions: Mention[] }[];
    const hit = items.find(({ mentions }) =>
      mentions.some((mention) => mention.start === start && mention.end === end),
    );
    const touching = items.filter(({ mentions }) =>
      mentions.some((mention) => mention.start < end && start < mention.end),
    );
    if (value === null) expect(touching).toEqual([]);
    else expect(hit ?? touching).toMatchObject(value as object);
  });
});
