/** as-of: the day an article speaks on. It decides between the maps before and after 1 July 2025. */
import type { DateValue } from '../extractors/dates.ts';
import type { Context } from '../extractors/extractor.ts';
import type { Article } from '../text/article.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/** The article's date of publication, else the first whole day it names: news opens with its day. ISO 8601, or null. */
export function asOf(article: Article, context: Context): string | null {
  if (article.metadata.publishedAt) return article.metadata.publishedAt;
  for (const { value } of context.of<DateValue>('dates')) {
    const day = value.value && DAY.exec(value.value)?.[0];
    if (day) return day;
  }
  return null;
}
