/** groups: companies named without a type word, told by how their name is made ("Ocean Group", "Sacombank", "PVTrans", "Cienco 4"). */
import type { Words } from '../../grammar/phrases/areas.ts';
import { isSyllable } from '../../grammar/phrases/compounds.ts';
import { continues } from '../../grammar/phrases/names.ts';
import type { OrganizationType } from '../../lexicon/organization-types.ts';
import { FUNCTION_WORDS } from '../../lexicon/phrase-ends.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Reading } from './reading.ts';

/** They have no type word, so that "tập đoàn" or "công ty" alone means another one. */
const GROUP: OrganizationType = { id: 'group', name: 'Group', kind: 'company', tails: [], bare: 'always' };

/** Last words of such names. */
const SUFFIXES: ReadonlySet<string> = new Set([
  'Group', 'Corp', 'Corporation', 'Holdings', 'Airlines', 'Airways', 'JSC', 'Logistics', 'Pharma', 'Telecom', 'Securities', 'Seafood', 'Garment', 'Vina', 'Bank',
]); // biome-ignore format: one vocabulary, one line

/** Shapes of names in one word: banks, and the daughters of the oil group and of the state's corporations. */
const SHAPES: readonly RegExp[] = [
  /^\p{Lu}\p{L}+[bB]ank$/u,
  /^PV(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{2,4}|\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$/u,
  /^V(?:ina|INA)(?:s(?:h|un)|lin|con|food|chem|cafe|taba|pa|phone|fone|pharm|texco|port|capital|inco|wind|exi|re)\p{L}*$/iu,
  /^(?:Cienco|Genco|EVNGENCO|EVNNPT|EVNSPC|EVNCPC|EVNNPC|EVNHANOI|EVNHCMC|Lilama|Licogi|LICOGI|LILAMA|COSEVCO|VIGLACERA|Viglacera|Saigontourist|Vietravel|Foxconn|PouYuen|Pouyuen|PouSung|Prudential|Manulife)\d*$/u,
];
/** Shortest word that has one of the shapes. */
const SHORTEST = 5;

/** The most words before the last one. */
const LONGEST = 3;

/** English words of a company's form, before which its name stands ("X Joint Stock Commercial Bank"). */
const FORM_ABROAD: ReadonlySet<string> = new Set(['joint', 'stock', 'commercial', 'limited', 'company']);

/** Behind them a capital says nothing. */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':']);

const isTitleWord = (token: Token | undefined): boolean => token?.kind === 'word' && isCapitalized(token);

/** First token of the name whose last word stands at `i`: foreign words and shortenings before it; a Vietnamese syllable only inside a sentence. */
function beginOf(tokens: readonly Token[], i: number): number {
  let from = i;
  while (i - from < LONGEST && isTitleWord(tokens[from - 1]) && tokens[from]!.gap === Gap.space) {
    const opens = tokens[from - 1]!.gap === Gap.block || STOPS.has(tokens[from - 2]?.text ?? '.');
    if (opens && from < i) {
      if (FUNCTION_WORDS.has(tokens[from - 1]!.fold)) break;
      // "Hoa Sen Group": a Vietnamese name has two syllables at least; before more of them the sentence's own word stands.
      if (isSyllable(tokens[from - 1]) && !(from === i - 1 && isSyllable(tokens[from]))) break;
    }
    from--;
  }
  return from;
}

/** Foreign words before the country's name that are events, contests and things, and no company. */
const NO_FIRMS: ReadonlySet<string> = new Set(
  'olympic robocon startup miss idol expo open cup tour travel visa internet techfest festival marathon covid vneid youtube facebook show mc tv league wushu taekwondo karate'.split(
    ' ',
  ),
);

/** "Honda [Việt Nam]": a company known by its foreign name and the country; `i` is the name's first word. */
function readSubsidiary({ tokens, terms }: Words, i: number): Reading | undefined {
  const token = tokens[i]!;
  if (
    token.shape === 'upper' ||
    token.text.length < 3 ||
    isSyllable(token) ||
    NO_FIRMS.has(token.fold) ||
    token.gap === Gap.none
  )
    return undefined;
  const country = terms.at(i + 1).find(({ lexicon, entry }) => lexicon === 'countries' && entry.id === 'VN');
  if (!country || country.to !== i + 3 || !continues(tokens, i + 1) || terms.at(i).length > 0) return undefined;
  const from = beginOf(tokens, i);
  const to = country.to;
  const opens =
    from === 0 ||
    tokens[from]!.gap === Gap.block ||
    tokens[from - 1]!.kind === 'mark' ||
    !isTitleWord(tokens[from - 1]);
  if (!opens || from !== i || isTitleWord(tokens[to])) return undefined;
  return {
    from,
    to,
    type: GROUP,
    words: `${token.text} Việt Nam`,
    owner: null,
    area: null,
    missing: null,
    bare: false,
  };
}

/** Is the word written as names of companies are? */
const isShaped = (text: string): boolean => text.length >= SHORTEST && SHAPES.some((shape) => shape.test(text));

/** The company at token `i`, or undefined: `i` is the name's one word, or its last. */
export function readGroup({ tokens, terms }: Words, i: number): Reading | undefined {
  const token = tokens[i]!;
  if (token.kind !== 'word' || !isCapitalized(token)) return undefined;
  // The country behind it is looked for where it can be: its capitals are two.
  const subsidiary =
    tokens[i + 1]?.fold === 'việt' && tokens[i + 2]?.fold === 'nam' ? readSubsidiary({ tokens, terms }, i) : undefined;
  if (subsidiary) return subsidiary;
  const suffix = SUFFIXES.has(token.text);
  if (!suffix && !isShaped(token.text)) return undefined;
  if (terms.at(i).some(({ lexicon }) => lexicon === 'organization-types')) return undefined;
  let from = i;
  if (suffix && token.gap === Gap.space) from = beginOf(tokens, i);
  else if (isTitleWord(tokens[i + 1]) && tokens[i + 1]!.gap === Gap.space) return undefined;
  if (suffix && (from === i || tokens.slice(from, i).some(({ fold }) => FORM_ABROAD.has(fold)))) return undefined;
  const next = tokens[i + 1];
  const numbered =
    next?.kind === 'digits' &&
    next.text.length <= 2 &&
    continues(tokens, i + 1) &&
    /^Cien|^Gen|^EVNG|^Lil|^Lic/iu.test(token.text);
  // "Lilama 45.3"
  const daughter =
    numbered && tokens[i + 2]?.fold === '.' && tokens[i + 3]?.kind === 'digits' && tokens[i + 3]!.gap === Gap.none;
  const to = daughter ? i + 4 : numbered ? i + 2 : i + 1;
  const words = tokens.slice(from, to).map(({ text, gap }) => (gap === Gap.none ? text : ` ${text}`)).join('').trim(); // biome-ignore format: one step
  return { from, to, type: GROUP, words, owner: null, area: null, missing: null, bare: false };
}
