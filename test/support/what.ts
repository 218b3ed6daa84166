/** what: campaigns, slogans and honours found in a text, for tables of cases. */
import { createAnalyzer } from '../../src/analyze.ts';
import { campaigns } from '../../src/extractors/campaigns.ts';
import { honours } from '../../src/extractors/honours.ts';
import { slogans } from '../../src/extractors/slogans.ts';

const analyzer = createAnalyzer({ extractors: [campaigns, slogans, honours] });

/** The record of a plain text, with its trace. */
export const read = (text: string) => analyzer.analyze(text, { format: 'text', trace: true });

/** Every mention of one layer as "kind: text", in text order. */
export function kinds(layer: 'campaigns' | 'slogans' | 'honours', text: string): string[] {
  return read(text)
    [layer].flatMap(({ kind, mentions }) => mentions.map((mention) => ({ kind, ...mention })))
    .sort((a, b) => a.start - b.start)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
