/** link/honours: the mentions of one honour are one item. */
import type { Context } from '../extractors/extractor.ts';
import type { HonourValue } from '../extractors/honours.ts';
import type { Honour } from '../record.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';

/** Groups honours by name, whatever its case. */
export function linkHonours(context: Context): Draft<Honour>[] {
  return group(
    context.of<HonourValue>('honours'),
    ({ value }) => `${value.kind} ${fold(value.name)}`,
    ({ value }) => ({ name: value.name, kind: value.kind }),
  );
}
