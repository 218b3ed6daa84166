/** plain: plain text → reading. A line is a paragraph. */
import { createTextBuilder } from '../text/positions.ts';
import type { Paragraph, Reading } from './reading.ts';

const LINE = /[^\r\n\u2028\u2029]*[^\s\uFEFF\u200B][^\r\n\u2028\u2029]*/gu;

/** Reads plain text. NFC text is kept as it is; other text is composed, with runs back to the input. */
export function readPlain(input: string): Reading {
  const builder = createTextBuilder();
  builder.append(input, 0, input.length);
  const { text, runs } = builder.build();
  const paragraphs: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + line.length - line.trimStart().length;
    paragraphs.push({ start, end: index + line.trimEnd().length });
  }
  return { format: 'text', text, runs, paragraphs, metadata: {}, warnings: [] };
}
