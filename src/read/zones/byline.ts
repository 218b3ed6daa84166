/** byline: who signs. Reads the signatures of the genre: "Mai Quý", "GIA NGUYỄN", "L.T", "H.Đào - V.Lâm", "Theo TTXVN", "Tin-ảnh: T.Nga". */
import { newspaperByCode, newspapers } from '../../lexicon/newspapers.ts';
import { SECTIONS } from '../../lexicon/page-noise.ts';
import { fold } from '../../text/fold.ts';

/** A signature: whom it names, and how sure its shape makes it. Agencies and desks sign without being authors. */
export interface Byline {
  readonly authors: readonly string[];
  /** Initials, capitals or a label: this can be nothing else. A plain name in title case could still be a subhead. */
  readonly plain: boolean;
}

const LONGEST = 80;
/** The initial of a name: one letter, or the two or three that write one sound ("T", "TR", "Ph"). */
export const INITIAL = '(?:\\p{Lu}|T[HRhr]|P[Hh]|N[Gg][Hh]?|K[Hh]|C[Hh]|G[Ii]|Q[Uu])\\.';
/** "L.T", "T.E.A", "H.Đào", "TR.NGUYÊN", "P.V". */
const INITIALS = new RegExp(`^${INITIAL}(?:\\s?${INITIAL}){0,2}\\s?\\p{Lu}\\p{L}*\\.?$`, 'u');
/** "Y" and "H’" stand in names of the Central Highlands. */
const TITLE_NAME = /^(?:\p{Lu}[’']\p{Lu}?\p{Ll}+|\p{Lu}\p{Ll}*(?:\s\p{Lu}[’']?\p{Lu}?\p{Ll}*){1,4})$/u;
const UPPER_NAME = /^\p{Lu}{2,}(?:\s\p{Lu}+){1,4}\.?$/u;
/** Who worked on the page without writing it. */
const CREW = /^(?:thiết kế|đồ họa|kỹ thuật|trình bày|biên tập)\s*:\s*\p{Lu}/iu;
const LABEL =
  /^(?:tin|bài|tin\s?[,-]\s?ảnh|tin\s?[,-]?\s?bài|bài\s?(?:,|và|-|&)\s?ảnh|tin,? bài(?: và|,)? ảnh|tác giả|nội dung|thực hiện|người thực hiện|tổng hợp|th|phóng viên|tác giả bài viết|nguồn tin|pv|pv\.?ths|nhóm pv|cộng tác viên)\s*[:.]\s*/iu;
const DONE =
  /\s+(?:thực hiện|tổng hợp|lược dịch|lược ghi|ghi|dịch|biên dịch|\(\s?(?:t\/h|tổng hợp|ghi|dịch|thực hiện|lược ghi)\s?\))\s*$/iu;
const PHOTO_PART = /\s*[-–—,/]\s*ảnh(?: flycam)?\s*:\s*.*$/iu;
/** Behind "Bài:" the photographers may follow without a mark. */
/** "ĐINH YẾN N." */
const LAST_INITIAL = /\p{L} \p{Lu}\.$/u;
const PHOTO_LABEL = /\s+ảnh\s*:\s*.*$/iu;
const FROM = /^\(?\s*theo\s+\S/iu;
const FROM_BEHIND = /\s*[-–(]?\s*[Tt]heo\s[^()]{2,30}\)?$/u;
const AGENCY_IN_BRACKETS = /\s*\((?:theo\s+)?[^()]{2,30}\)\s*$/iu;
const AGENCY_AFTER_SLASH = /\s*\/\s?(?:VOV|TTXVN|VNA|VTV|VTC|BNEWS|Vietnam|VGP|QĐND|Báo)[^/]{0,30}$/u;
const ONLY_BRACKETS = /^\(?\s*(?:theo\s+)?[\p{Lu}][\p{L}+./&]*(?:\s[\p{Lu}][\p{L}+./]*){0,2}\s*\)\.?$/u;
const SEPARATOR = /\s+[-–—]\s+|\s*[–—]\s*|\s*[,;/&|]\s*|\s+và\s+|\s-\s*|\s*-\s/u;
/** Signatures of reporters without a name, folded: authors as printed. */
const REPORTERS = new Set(['pv', 'p.v', 'nhóm pv', 'nhóm phóng viên', 'phóng viên']);
/** Desks and other signatures that name no author, folded. */
const DESKS = new Set(['ctv', 'btv', 'bbt', 'ban biên tập', 'tổng hợp', 'pv ts', 'tk']);
/** Desks of unions that sign what they send ("Ban Tuyên giáo LĐLĐ tỉnh"), as printed. */
const UNION_DESK = /^(?:Ban \p{Lu}\p{L}*|LĐLĐ|Công đoàn|CĐ)(?!\p{L})(?!.*[.:;!?])/u;
const PRESS_DESK = /^Ban (?:Tuyên giáo|TG) /u;
/** Two or three capitals ("SP") are initials, unless they abbreviate a word (folded). */
const CAPITALS = /^\p{Lu}{2,3}$/u;
const ABBREVIATIONS = new Set(
  'vn cđ cn dn tw tp bch ubt ubnd tnhh clb gd sx kcn hn sg ld nld lđ nlđ vnd usd'.split(' '),
);
/** Syllables that no name of a person holds (folded). */
const NO_NAME_WORDS = new Set('tỉnh huyện quận phường xã sở đảng tết tháng ngày báo tphcm tp khu'.split(' '));
/** Pairs of folded syllables that begin or make the name of a body, place or section, never of a person. */
const NO_NAMES =
  /(?:^|\s)(?:công đoàn|liên đoàn|lao động|hà nội|việt nam|sài gòn|hồ chí minh|đà nẵng|hải phòng|cần thơ|trung ương|chính phủ|quốc hội|nghị quyết|nhà nước|thành phố|bộ luật|công an|nhân dân|tuổi trẻ|thanh niên|tiền phong|giao thông|hải quan|dân trí|dân việt|pháp luật|xây dựng|ban chấp hành|tổng liên đoàn|mặt trận|bệnh viện|đại học|trường đại học|công ty|tập đoàn|xin cảm ơn|trân trọng|cảm ơn|lời kết|còn nữa)(?:\s|$)/u;
const PAPER_NAMES = new Set(newspapers.flatMap(({ name, codes }) => [fold(name), ...codes.map(fold)]));

function isName(text: string): 'plain' | 'certain' | undefined {
  if (text.length < 2 || text.length > 36) return undefined;
  const certain = INITIALS.test(text) || UPPER_NAME.test(text);
  if (!certain && !CAPITALS.test(text) && !TITLE_NAME.test(text)) return undefined;
  const key = fold(text);
  if (PAPER_NAMES.has(key) || newspaperByCode.has(text) || SECTIONS.has(key) || NO_NAMES.test(key)) return undefined;
  if (ABBREVIATIONS.has(key) || key.split(' ').some((word) => NO_NAME_WORDS.has(word))) return undefined;
  return certain ? 'certain' : 'plain';
}

/** A signature without the agency, the work and the photographer behind its names. */
function withoutAgency(signed: string): string {
  // Each pattern would try every place of a line; most lines lack the one character it needs.
  let rest = signed;
  if (rest.includes('heo')) rest = rest.replace(FROM_BEHIND, '');
  rest = rest.replace(DONE, '');
  if (rest.includes('/')) rest = rest.replace(AGENCY_AFTER_SLASH, '');
  if (rest.includes(')')) rest = rest.replace(AGENCY_IN_BRACKETS, '');
  return rest.includes(':') ? rest.replace(PHOTO_PART, '') : rest;
}

/** Reads a text as a signature; undefined where it is none. Takes the text of a line, or of what is glued to a paragraph's end. */
export function readByline(line: string): Byline | undefined {
  if (line.length > LONGEST || line.length < 2) return undefined;
  let rest = line.trim();
  if (rest.endsWith('|')) rest = rest.slice(0, -1).trimEnd();
  if (FROM.test(rest)) {
    const body = rest.replace(/^\(?\s*theo\s+/iu, '');
    return /^["“(]?\s?[\p{Lu}\d]/u.test(body) &&
      body.split(/\s+/).length <= 6 &&
      !/[!?;:]|, \p{Ll}|\p{Ll}\.\s/u.test(body)
      ? { authors: [], plain: false }
      : /^\S+\.\S+$/u.test(body)
        ? { authors: [], plain: false }
        : undefined;
  }
  if (/^\(/u.test(rest)) return ONLY_BRACKETS.test(rest) ? { authors: [], plain: false } : undefined;
  if (CREW.test(rest)) return { authors: [], plain: false };
  let labelled = false;
  const label = LABEL.exec(rest);
  if (label) {
    labelled = true;
    rest = rest.slice(label[0].length).replace(PHOTO_LABEL, '');
  }
  const bare = withoutAgency(rest);
  if (bare !== rest) labelled = true;
  rest = bare
    .trim()
    .replace(/[.,;]$/u, (mark) => (INITIALS.test(bare.trim()) || LAST_INITIAL.test(bare.trim()) ? mark : ''));
  const key = fold(rest);
  if (DESKS.has(key)) return { authors: [], plain: false };
  if (REPORTERS.has(key)) return { authors: [rest], plain: false };
  const names = rest.split(SEPARATOR).filter((name) => name !== '');
  if (names.length === 0 || names.length > 5) return undefined;
  let certain = labelled;
  const authors: string[] = [];
  for (const name of names) {
    if (DESKS.has(fold(name)) || PAPER_NAMES.has(fold(name))) {
      if (names.length === 1) return undefined;
      continue;
    }
    const sure = isName(name);
    if (!sure && UNION_DESK.test(name) && (labelled || authors.length > 0 || PRESS_DESK.test(name))) {
      // "Thanh Tú - Ban CSPL": where the author works
      if (authors.length === 0) authors.push(name);
      continue;
    }
    if (!sure) return undefined;
    if (sure === 'certain') certain = true;
    authors.push(name);
  }
  return { authors, plain: !certain };
}
