/** short-forms: the words that papers abbreviate inside names ("Liên hiệp CĐ", “LĐ giỏi, LĐ sáng tạo”). */

/** Shortened in the names of movements and titles. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/công đoàn/giu, 'CĐ'],
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

/** Behind or before other words of a body's name. */
const BODY_FORMS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<= )công đoàn/iu, ['CĐ']],
  [/(?:^|(?<= ))trung ương(?= |$)/iu, ['T.Ư', 'TƯ', 'TW']],
  [/(?<= )việt nam$/iu, ['VN']],
];

/** Takes the spellings of a body's name; returns them with "CĐ" for "Công đoàn" behind other words and "T.Ư" for "Trung ương" and "VN" for "Việt Nam". */
export function withShortBodies(names: readonly string[]): string[] {
  const spellings = [...names];
  for (const [words, shorts] of BODY_FORMS)
    for (const spelling of [...spellings])
      if (spelling.includes(' ') && words.test(spelling))
        for (const short of shorts) spellings.push(spelling.replace(words, short));
  return [...new Set(spellings)];
}
