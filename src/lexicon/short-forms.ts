/** short-forms: the words that papers abbreviate inside names ("Liên hiệp CĐ", “LĐ giỏi, LĐ sáng tạo”). */

/** "công đoàn" in small or capital letters; the unions' own word is shortened in any name. */
const UNION: readonly [RegExp, string] = [/công đoàn/giu, 'CĐ'];

/** Shortened in the names of movements and titles. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  UNION,
  [/lao động/giu, 'LĐ'],
  [/công nhân/giu, 'CN'],
  [/an toàn,? vệ sinh lao động/giu, 'ATVSLĐ'],
  [/phòng,? chống cháy,? nổ/giu, 'PCCN'],
  [/nông thôn mới/giu, 'NTM'],
];

/** Takes the spellings of a name; returns them with those in which some of its words are abbreviated. No name is an abbreviation alone. */
export function withShortForms(names: readonly string[]): string[] {
  const spellings = [...names];
  for (const [words, short] of SHORT_FORMS)
    for (const spelling of [...spellings]) {
      const shorter = spelling.replace(words, short);
      if (shorter !== spelling && shorter.includes(' ')) spellings.push(shorter);
    }
  return spellings;
}

/** Takes the spellings of a body's name; returns them with those in which "Công đoàn" behind other words is "CĐ". */
export function withShortUnion(names: readonly string[]): string[] {
  const shorter = names.filter((name) => / công đoàn/iu.test(name)).map((name) => name.replace(...UNION));
  return [...new Set([...names, ...shorter])];
}
