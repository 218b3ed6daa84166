/** schema: the JSON Schema of a record, made from the zod schemas that define it. */
import { z } from 'zod';
import { ArticleRecord } from '../record.ts';

/** The JSON Schema (draft 2020-12) of an article record. */
export function recordSchema(): object {
  return {
    title: 'congdoan article record',
    ...z.toJSONSchema(ArticleRecord),
  };
}
