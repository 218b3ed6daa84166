/** currencies: the words and signs of money, read behind or before a number. */
import { Gap, type Token } from '../../text/tokens.ts';
import { wordMap, wordSet } from '../../text/word-set.ts';

/** Words behind an amount, folded, and their ISO 4217 code. */
const WORDS: ReadonlyMap<string, string> = wordMap(
  Object.entries({
    VND: 'đồng; đ; vnđ; vnd; đồng việt nam',
    USD: 'usd; đô la; đô la mỹ; đô la mĩ; đô; đôla; mỹ kim; đô - la',
    EUR: 'euro; eur; ơ rô',
    JPY: 'yên; yên nhật; jpy',
    KRW: 'won; krw',
    CNY: 'nhân dân tệ; tệ; cny; ndt',
    GBP: 'bảng anh; gbp',
    THB: 'baht; bạt; thb',
    RUB: 'rúp; rub',
    LAK: 'kíp; kip',
    AUD: 'đô la úc; aud',
    SGD: 'đô la singapore; sgd',
    TWD: 'đài tệ',
  }).flatMap(([code, words]) => words.split('; ').map((word) => [word, code] as const)),
);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₫', 'VND'],
]);
/** Words that make a currency word the beginning of another noun: đồng chí, đồng hồ, đô thị. */
const OTHER_NOUNS = wordSet(
  'đồng chí,đồng bọn,đồng phạm,đồng tác giả,đồng đội,đồng hồ,đồng nghiệp,đồng bào,đồng hương,đồng phục,đồng môn,đồng minh,đồng ruộng,đồng cỏ,đồng lúa,đồng khởi,đồng tác,đồng sáng,đồng chủ,đồng diễn,đồng thời,đồng loạt,đồng bộ,đồng tháp,đồng nai,đồng hới,đồng xoài,đồng hành,đô thị,yên bái,yên ổn,yên bình,bảng a,bảng b',
);
const MAX_WORDS = 4;
const FIRST_WORDS: ReadonlySet<string> = new Set(Array.from(WORDS.keys(), (words) => words.split(' ')[0]!));

/** A currency that was read: the token index where it ends, and its ISO 4217 code. */
export interface CurrencyReading {
  readonly to: number;
  readonly code: string;
}

/** Reads the currency word or sign that begins at token `i`, right behind an amount. */
export function currencyAt(tokens: readonly Token[], i: number): CurrencyReading | undefined {
  const first = tokens[i];
  if (!first || first.gap >= Gap.block) return undefined;
  const sign = SIGNS.get(first.text);
  if (sign) return { to: i + 1, code: sign };
  if (first.kind !== 'word' || !FIRST_WORDS.has(first.fold)) return undefined;
  const next = tokens[i + 1];
  if (next?.kind === 'word' && OTHER_NOUNS.has(`${first.fold} ${next.fold}`)) return undefined;
  let found: CurrencyReading | undefined;
  let phrase = '';
  for (let to = i; to < i + MAX_WORDS && tokens[to] && (to === i || tokens[to]!.gap < Gap.block); to++) {
    phrase = phrase === '' ? first.fold : `${phrase} ${tokens[to]!.fold}`;
    const code = WORDS.get(phrase);
    if (code) found = { to: to + 1, code };
  }
  return found;
}

/** The code of the currency sign or abbreviation that stands right before token `i` ("$20", "US$ 20", "USD 500"). */
export function currencyBefore(tokens: readonly Token[], i: number): string | undefined {
  const before = tokens[i - 1];
  if (!before || tokens[i]!.gap > Gap.space) return undefined;
  return SIGNS.get(before.text) ?? (before.shape === 'upper' ? WORDS.get(before.fold) : undefined);
}
