/** slogans: themes, slogans, mottos, goals and messages given as quotations. */
import { z } from 'zod';
import { classifyQuotes } from '../grammar/quotes/classes.ts';
import type { SloganTrigger } from '../lexicon/slogan-triggers.ts';
import { SloganKind } from '../record.ts';
import type { Extractor, Finding } from './extractor.ts';
import { unquotedSlogan } from './slogans/unquoted.ts';

const Value = z.object({ text: z.string(), kind: SloganKind });
export type SloganValue = z.infer<typeof Value>;

export const slogans: Extractor<SloganValue> = {
  layer: 'slogans',
  value: Value,
  examples: [
    [
      'Tháng Công nhân năm nay có chủ đề “[Vững tay nghề, chắc tương lai].”',
      { text: 'Vững tay nghề, chắc tương lai', kind: 'theme' },
    ],
    ['Phương châm của đại hội là “[Đoàn kết, trách nhiệm, đổi mới]”.', { kind: 'motto' }],
    ['phát động thi đua với mục tiêu “[Không tai nạn, không dừng máy]”', { kind: 'goal' }],
    ['phong trào “[Giờ cao điểm, không lỗi hỏng]”', null],
  ],
  *find(article, context) {
    const { tokens } = article;
    const finding = (start: number, end: number, kind: SloganKind, rule: string): Finding<SloganValue> => ({
      start,
      end,
      value: { text: article.text.slice(start, end).replace(/\s+/g, ' '), kind },
      rule: `slogans/${rule}`,
    });
    for (const { class: quoteClass, kind, by, start, end } of context.share(classifyQuotes))
      if (quoteClass === 'slogan')
        yield finding(start, end, kind as SloganKind, by === 'head' ? (kind as SloganKind) : by);
    for (const trigger of context.terms.of<SloganTrigger>('slogan-triggers')) {
      const slogan = unquotedSlogan(tokens, context.terms, trigger);
      if (slogan) yield finding(tokens[slogan.from]!.start, tokens[slogan.to - 1]!.end, trigger.entry.kind, 'unquoted');
    }
  },
};
