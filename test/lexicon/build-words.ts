/**
 * Builds src/lexicon/words.ts: word costs for segmentation, from a word list and raw text, by Viterbi training.
 * usage: npm i --no-save @vntk/dictionary && npx tsx test/lexicon/build-words.ts TEXT_OR_NDJSON…
 * The word list is the key list of @vntk/dictionary (MIT). Raw text only gives counts; no annotated text is used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/text/fold.ts';
import { isCapitalized, tokenize } from '../../src/text/tokens.ts';

/** Words of the genre that a general dictionary lacks. */
const GENRE = `đoàn viên,nghiệp đoàn,công đoàn viên,liên đoàn,tổng liên đoàn,nữ công,an sinh,sum vầy,tri ân,tôn vinh,vinh danh,thi đua,đảng bộ,chi bộ,đảng ủy,
thành ủy,quận ủy,huyện ủy,thị ủy,tỉnh ủy,phường ủy,chuyển đổi số,trẻ hóa,đồng hành,kết nạp,nghề nghiệp,tay nghề,bữa ăn,giữa ca,phúc lợi,mái ấm,
hạnh phúc,ưu tú,tiêu biểu,xuất sắc,sáng kiến,sáng tạo,cơ sở,cụm thi đua,khu công nghiệp,khu chế xuất,nhà trọ,phòng trọ,hoàn cảnh,khó khăn,
phó chủ tịch,phó bí thư,phó giám đốc,phó trưởng ban,xe đò,cho phép,kéo dài,trở về,trước đây,sau này,con trai,con gái`;
const MAX_SYLLABLES = 4;
const ROUNDS = 4;
const SMOOTHING = 0.1;
const UNSEEN = 0.5;
/** Costs are -ln p in quarters of a nat: fine enough, and few different numbers. */
const cost = (p: number): number => Math.round(-4 * Math.log(p));

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('usage: npx tsx test/lexicon/build-words.ts TEXT_OR_NDJSON…');
const list = Object.keys(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@vntk/dictionary/data/dictionary.json'), 'utf8')),
);
const words = new Set<string>();
for (const name of [...list, ...GENRE.split(/,\s*/)]) {
  const word = fold(name).replace(/\s*-\s*/g, ' ');
  if (/^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u.test(word) && word.split(' ').length <= MAX_SYLLABLES) words.add(word);
}

const runs: string[][] = [];
const cases = new Map<string, { lower: number; upper: number }>();
for (const path of paths) {
  const raw = readFileSync(path, 'utf8');
  const texts = path.endsWith('.ndjson')
    ? raw
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).text as string)
    : [raw];
  for (const text of texts) {
    let run: string[] = [];
    for (const token of tokenize(text)) {
      if (token.kind !== 'word') {
        if (run.length > 0) runs.push(run);
        run = [];
        continue;
      }
      run.push(token.fold);
      const seen = cases.get(token.fold) ?? { lower: 0, upper: 0 };
      if (isCapitalized(token)) seen.upper++;
      else seen.lower++;
      cases.set(token.fold, seen);
    }
    if (run.length > 0) runs.push(run);
  }
}

const allowed = (word: string, syllables: number): boolean => syllables === 1 || words.has(word);

function cut(run: readonly string[], logp: (word: string, syllables: number) => number): string[] {
  const best = [0, ...run.map(() => Number.NEGATIVE_INFINITY)];
  const length = [0, ...run.map(() => 0)];
  for (let i = 0; i < run.length; i++)
    for (let k = 1; k <= MAX_SYLLABLES && i + k <= run.length; k++) {
      const word = run.slice(i, i + k).join(' ');
      if (!allowed(word, k)) continue;
      const score = best[i]! + logp(word, k);
      if (score > best[i + k]!) {
        best[i + k] = score;
        length[i + k] = k;
      }
    }
  const out: string[] = [];
  for (let i = run.length; i > 0; i -= length[i]!) out.unshift(run.slice(i - length[i]!, i).join(' '));
  return out;
}

let counts = new Map<string, number>();
let total = 1;
// The first round prefers few words (longest match by cost); the next ones use the counts of the round before.
let logp = (_: string, syllables: number): number => -1 - syllables / 100;
for (let round = 0; round <= ROUNDS; round++) {
  counts = new Map();
  for (const run of runs) for (const word of cut(run, logp)) counts.set(word, (counts.get(word) ?? 0) + 1);
  total = [...counts.values()].reduce((sum, n) => sum + n + SMOOTHING, 0);
  logp = (word, syllables) =>
    Math.log(((counts.get(word) ?? (syllables === 1 ? 0 : UNSEEN - SMOOTHING)) + SMOOTHING) / total);
}

const byCost = new Map<number, string[]>();
const known = new Set([
  ...words,
  ...[...counts].filter(([word, n]) => !word.includes(' ') && n >= 2).map(([word]) => word),
]);
for (const word of [...known].sort()) {
  const at = cost(Math.exp(logp(word, word.split(' ').length)));
  byCost.set(at, [...(byCost.get(at) ?? []), word]);
}
const lowercase = [...cases]
  .filter(([, { lower, upper }]) => lower >= 20 && lower > 2 * upper)
  .map(([syllable]) => syllable)
  .sort();
const table = [...byCost]
  .sort(([a], [b]) => a - b)
  .map(([at, list]) => `${at} ${list.join(',')}`)
  .join('\n');
writeFileSync(
  new URL('../../src/lexicon/words.ts', import.meta.url),
  `/**
 * Words and their costs for segmentation: made by test/lexicon/build-words.ts, not by hand.
 * Origin: the key list of the npm package @vntk/dictionary 1.0.0 (MIT, © vunb) and the genre's own words; the costs
 * (-4 ln p) are counted in raw Vietnamese news text. Words are folded (see text/fold.ts).
 */

/** A line a cost: the cost, a space, the words parted by commas. */
// biome-ignore format: a table
export const WORD_COSTS = \`${table}\`;

/** Syllables that are mostly written lower case: at the start of a sentence their capital is no sign of a name. */
// biome-ignore format: a table
export const LOWERCASE_SYLLABLES = '${lowercase.join(' ')}';
`,
);
console.log(`${known.size} words, ${lowercase.length} syllables mostly in lower case, ${runs.length} runs`);
