import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { analyze } from '../src/analyze.ts';
import { unionRecord } from '../src/plugin.ts';

const MARKDOWN = '# Ba Tri trao quà\n\nNgày 20/01/2024, công đoàn **trao 250 phần quà**.\n';
const HTML =
  '<!doctype html><title>x</title><article><h1>Ba Tri trao quà</h1><p>Ngày 20/01/2024, công đoàn trao 250 phần quà.</p></article>';

test('Markdown: the record is what analyze gives, and the options reach it', async () => {
  const file = new VFile(MARKDOWN);
  await unified().use(remarkParse).use(unionRecord, { id: 'x' }).run(unified().use(remarkParse).parse(file), file);
  expect(file.data.record).toEqual(analyze(MARKDOWN, { format: 'markdown', id: 'x' }));
});

test('HTML is read as HTML', async () => {
  const file = new VFile(HTML);
  await unified().use(rehypeParse).use(unionRecord).run(unified().use(rehypeParse).parse(file), file);
  expect(file.data.record).toEqual(analyze(HTML, { format: 'html' }));
});
