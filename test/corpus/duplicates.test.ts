/** Duplicates: against the exact Jaccard index, on altered copies, and on records alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { findDuplicates } from '../../src/corpus/duplicates.ts';
import { minHash, shingles, similarity } from '../../src/corpus/fingerprint.ts';
import { tokenize } from '../../src/text/tokens.ts';

const VOCABULARY =
  `công đoàn lao động sáng kiến đoàn viên thi đua phong trào quận huyện tỉnh thành phố chủ tịch hội nghị tổng kết năm qua
khen thưởng tập thể cá nhân doanh nghiệp người chăm lo đời sống tết sum vầy quà hỗ trợ khó khăn an toàn vệ sinh nhà ở tiền lương bữa ăn giữa ca
đối thoại thương lượng kết nạp thành lập cơ sở nhiệm kỳ đại biểu kế hoạch chỉ tiêu kết quả nổi bật tiêu biểu xuất sắc biểu dương`.split(
    /\s+/,
  );

/** A small generator of numbers with a seed: tests are the same at each run. */
function random(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const compose = (pick: (below: number) => number, length: number): string[] =>
  Array.from({ length }, () => VOCABULARY[pick(VOCABULARY.length)]!);
const shinglesOf = (text: string): Set<number> => new Set(shingles(tokenize(text)));
function jaccard(a: string, b: string): number {
  const [left, right] = [shinglesOf(a), shinglesOf(b)];
  const both = [...left].filter((shingle) => right.has(shingle)).length;
  return both / (left.size + right.size - both);
}

test('the estimate is the exact Jaccard index, within what 128 bins allow', () => {
  const pick = random(7);
  let error = 0;
  const trials = 300;
  for (let trial = 0; trial < trials; trial++) {
    const words = compose(pick, 80 + pick(400));
    const copy = [...words];
    for (let edit = pick(words.length); edit > 0; edit -= 12)
      copy[pick(copy.length)] = VOCABULARY[pick(VOCABULARY.length)]!;
    const [a, b] = [words.join(' '), copy.join(' ')];
    const estimate = similarity(minHash([...shinglesOf(a)]), minHash([...shinglesOf(b)]));
    const difference = Math.abs(estimate - jaccard(a, b));
    expect(difference).toBeLessThan(0.25);
    error += difference;
  }
  expect(error / trials).toBeLessThan(0.04);
});

test('of 2,000 altered copies at Jaccard 0.8 or more, at least 95 in 100 are found, and no stranger', () => {
  const pick = random(11);
  const texts: { id: string; text: string }[] = [];
  const pairs: [string, string][] = [];
  for (let i = 0; i < 2000; i++) {
    const words = compose(pick, 150 + pick(350));
    const copy = [...words];
    for (let edit = pick(Math.ceil(words.length / 28)); edit > 0; edit--) {
      const at = pick(copy.length);
      if (pick(2)) copy[at] = VOCABULARY[pick(VOCABULARY.length)]!;
      else copy.splice(at, 1);
    }
    texts.push({ id: `a${i}`, text: words.join(' ') }, { id: `b${i}`, text: copy.join(' ') });
    if (jaccard(words.join(' '), copy.join(' ')) >= 0.8) pairs.push([`a${i}`, `b${i}`]);
  }
  const groupOf = new Map<string, number>();
  const groups = findDuplicates(texts).filter((found) => found.kind !== 'passage');
  groups.forEach(({ ids }, group) => {
    for (const id of ids) groupOf.set(id, group);
  });
  expect(pairs.length).toBeGreaterThan(1500);
  const found = pairs.filter(([a, b]) => groupOf.has(a) && groupOf.get(a) === groupOf.get(b)).length;
  console.info(`recall at Jaccard ≥ 0.8: ${(found / pairs.length).toFixed(4)} of ${pairs.length}`);
  expect(found / pairs.length).toBeGreaterThanOrEqual(0.95);
  for (const { ids } of groups) expect(new Set(ids.map((id) => id.slice(1))).size).toBe(1);
});

const LONG =
  `Liên đoàn Lao động huyện Ba Tri trao quà cho công nhân khó khăn nhân dịp cuối năm. Mỗi phần quà gồm tiền mặt và nhu yếu phẩm,
giúp các gia đình công nhân có thêm điều kiện đón Tết, yên tâm gắn bó với doanh nghiệp và tổ chức Công đoàn.`.replace(
    '\n',
    ' ',
  );

describe('what is found', () => {
  test('the same text under two ids, from records alone', () => {
    const records = ['a', 'b'].map((id) => analyze(`Trao quà Tết\n\n${LONG}`, { id }));
    expect(findDuplicates(records)).toEqual([{ kind: 'same', ids: ['a', 'b'], similarity: 1 }]);
  });

  test('a paragraph copied into another article, with its places', () => {
    const other = `Chuyện ở xưởng may

Buổi sáng, xưởng may của chị Hoa đã sáng đèn từ rất sớm vì đơn hàng gấp phải giao trong tuần này.

Chị kể, năm nay nhiều chị em quyết định ở lại làm thêm ca để có thêm khoản tiền gửi về quê.

`;
    const a = `Trao quà Tết\n\n${LONG}\n\nDịp này, các cấp công đoàn còn thăm hỏi nhiều gia đình đoàn viên ở những xã xa trung tâm.`;
    const b = `${other}${LONG}\n\nNgày mai, chị lại dậy sớm, mở cửa xưởng và bắt đầu một ca làm mới như mọi ngày.`;
    const passages = findDuplicates([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ]).filter((found) => found.kind === 'passage');
    expect(passages).toHaveLength(1);
    expect(passages[0]!.ids).toEqual(['a', 'b']);
    for (const { id, start, end } of passages[0]!.places) expect((id === 'a' ? a : b).slice(start, end)).toBe(LONG);
  });

  test('nothing in no articles, in one, in blank ones', () => {
    expect(findDuplicates([])).toEqual([]);
    expect(findDuplicates([analyze('Trao quà Tết')])).toEqual([]);
    expect(findDuplicates([analyze(''), analyze(' ')])).toEqual([]);
  });
});

test('order of words matters, order of articles does not', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }), (order) => {
      const texts: Record<string, string> = {
        a: LONG,
        b: `${LONG} Hết.`,
        c: 'Một bài khác hẳn, không chung câu nào với hai bài kia cả.',
      };
      const groups = findDuplicates(order.map((id) => ({ id, text: texts[id]! })));
      expect(groups.map(({ ids }) => [...ids].sort())).toEqual([['a', 'b']]);
    }),
  );
});
