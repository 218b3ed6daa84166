/** link/slogans: the mentions of one slogan are one item. */
import type { Context } from '../extractors/extractor.ts';
import type { SloganValue } from '../extractors/slogans.ts';
import type { Slogan } from '../record.ts';
import { fold } from '../text/fold.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';

/** Groups slogans by kind and wording, whatever their case. */
export function linkSlogans(context: Context): Draft<Slogan>[] {
  return group(
    context.of<SloganValue>('slogans'),
    ({ value }) => `${value.kind} ${fold(value.text)}`,
    ({ value }) => ({ text: value.text, kind: value.kind }),
  );
}
