/** frames: numbers that begin with a frame word: "hàng trăm", "gấp đôi", "một nửa", "lần thứ VI", "hạng Nhì". */
import { Gap, type Token } from '../../text/tokens.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-set.ts';
import { currencyAt } from './currencies.ts';
import type { NumberExpression } from './expression.ts';
import { type OrdinalReading, readOrdinal } from './ordinals.ts';
import { DIGIT_WORDS, SCALES } from './words.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set([...DIGIT_WORDS.keys(), ...SCALES.keys(), 'mười']);
const FRAME_WORDS = wordSet(
  'lần thứ nửa một hàng hằng mấy vài dăm nhiều cả gấp khóa kỳ hạng giải đợt hội vòng loại phiên vùng nhóm chương phần cấp bậc đoạn',
);

/** What a word can begin: a number, the frame of one, or both. One look per word tells. */
export const STARTERS: WordTable<{ readonly number: boolean; readonly frame: boolean }> = wordTable(
  [...NUMBER_WORDS, ...FRAME_WORDS].map((word) => [
    word,
    { number: NUMBER_WORDS.has(word), frame: FRAME_WORDS.has(word) },
  ]),
);
const VAGUE = wordSet('hàng hằng mấy vài dăm nhiều cả');

const at = (tokens: readonly Token[], i: number): Token | undefined =>
  tokens[i] && tokens[i]!.gap !== Gap.block ? tokens[i] : undefined;

/** "hàng trăm", "mấy chục nghìn", "vài triệu": the magnitude is all that is said. */
function vagueAt(tokens: readonly Token[], i: number): NumberExpression | undefined {
  if (!VAGUE.has(tokens[i]!.fold)) return undefined;
  let to = i + 1;
  let power = 0;
  for (let word = at(tokens, to); word && SCALES.has(word.fold); word = at(tokens, ++to))
    power += SCALES.get(word.fold)!;
  if (to === i + 1) return undefined;
  const currency = currencyAt(tokens, to);
  return {
    kind: 'vague',
    rule: 'numbers/vague',
    from: i,
    to,
    core: i,
    coreTo: to,
    value: 10 ** power,
    scale: power,
    form: 'words',
    ...(currency ? { currency: currency.code } : {}),
  };
}

const HALVES: ReadonlyMap<string, number> = new Map([
  ['đôi', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['rưỡi', 1.5],
  ['bốn', 4],
  ['bội', 0],
]);

/** "gấp đôi", "gấp 3 lần", "một nửa", "lần đầu tiên", "lần thứ VI": readings that begin with a frame word. */
function framedAt(tokens: readonly Token[], i: number): NumberExpression | undefined {
  const word = tokens[i]!.fold;
  const next = at(tokens, i + 1);
  const plain = { from: i, core: i, scale: 0, form: 'words' as const };
  if (word === 'gấp' && next) {
    const value = HALVES.get(next.fold);
    if (
      value !== undefined &&
      value > 0 &&
      at(tokens, i + 2)?.fold !== 'lần' &&
      !SCALES.has(at(tokens, i + 2)?.fold ?? '')
    )
      return { ...plain, kind: 'multiple', rule: 'numbers/multiple', to: i + 2, coreTo: i + 2, value };
    return undefined;
  }
  if (word === 'nửa' || (word === 'một' && next?.fold === 'nửa')) {
    const to = word === 'nửa' ? i + 1 : i + 2;
    const scale = SCALES.get(at(tokens, to)?.fold ?? '');
    if (scale !== undefined) {
      const value = 10 ** scale / 2;
      return { ...plain, kind: 'number', rule: 'numbers/half', to: to + 1, coreTo: to + 1, value, scale };
    }
    if (word === 'nửa' && !HALF_OF.has(next?.fold ?? '')) return undefined;
    return { ...plain, kind: 'fraction', rule: 'numbers/half', to, coreTo: to, value: 0.5, fraction: [1, 2] };
  }
  const ordinal = readOrdinal(tokens, i);
  return ordinal && ordinalOf(ordinal);
}
const HALF_OF = wordSet('số trong');

export const ordinalOf = (ordinal: OrdinalReading): NumberExpression => ({
  kind: 'ordinal',
  rule: ordinal.rule,
  from: ordinal.from,
  to: ordinal.to,
  core: ordinal.core,
  coreTo: ordinal.to,
  value: ordinal.value,
  scale: 0,
  form: 'figures',
});

/** Reads the number whose frame word is token `i`; undefined when none is. */
export const readFramed = (tokens: readonly Token[], i: number): NumberExpression | undefined =>
  vagueAt(tokens, i) ?? framedAt(tokens, i);
