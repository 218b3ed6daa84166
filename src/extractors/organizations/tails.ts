/** tails: what may follow a type word, one reader each. */
import { type Area, beginsPerson, readArea, readBareArea, type Words } from '../../grammar/phrases/areas.ts';
import { isCompound } from '../../grammar/phrases/compounds.ts';
import { readCountry } from '../../grammar/phrases/countries.ts';
import { expand } from '../../grammar/phrases/expand.ts';
import { continues } from '../../grammar/phrases/names.ts';
import type { Industry } from '../../lexicon/industries.ts';
import { NAMESAKES } from '../../lexicon/name-heads.ts';
import type { OrganizationType, Tail } from '../../lexicon/organization-types.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import { epithetEnd } from './epithets.ts';
import { agenciesEnd, fieldEnd, officeRegionEnd, regionEnd, scopeEnd, siteEnd, zoneEnd } from './fields.ts';
import { isOrganizationHead, termAt } from './heads.ts';
import { nameEnd } from './names.ts';
import { isHospitalNumber } from './numbered.ts';
import { phraseEnd } from './phrases.ts';
import { QUOTED_NAMES } from './quoted.ts';
import { TRANSITIVE } from './sentence-words.ts';
import { type State, take, takeQuoted } from './state.ts';
import {
  isClassOfUnits,
  isNumberOfUnits,
  isOffice,
  isOnlyKind,
  isOnlyPlace,
  isOnlyTrade,
  lowerWordsOf,
} from './telling.ts';
import { CHAIRS } from './titles.ts';

/** Kinds whose names are no persons', unlike schools: "Công đoàn Lê Bảo An" is a chairman's title cut short. */
const NO_PERSONS: ReadonlySet<string> = new Set(['union', 'party', 'press']);

type ReadTail = (words: Words, state: State, type: OrganizationType) => void;

const NO_WORDS: ReadonlySet<string> = new Set();
const isUpper = ({ text }: Token): boolean => text === text.toUpperCase();

export const TAILS: Readonly<Record<Tail, ReadTail>> = {
  number(words, state, type) {
    const { tokens } = words;
    const at = tokens[state.at]?.fold === 'số' ? state.at + 1 : state.at;
    if (tokens[at]?.kind !== 'digits' || !continues(tokens, at)) return;
    if (type.id === 'benh-vien')
      return state.capital && isHospitalNumber(tokens, at) ? take(words, state, at + 1) : undefined;
    // "VTV3": a glued number belongs to the word.
    const glued = tokens[at]!.gap === Gap.none ? state.words.pop() : '';
    // "Ban Chỉ đạo 389 quốc gia"
    take(words, state, type.id === 'ban-chi-dao' ? scopeEnd(words, at + 1) : at + 1);
    if (glued) state.words.push(glued + state.words.pop());
  },
  industry(words, state, type) {
    if (state.told || !continues(words.tokens, state.at)) return;
    const at = words.tokens[state.at]!.fold === 'ngành' ? state.at + 1 : state.at;
    const industry = termAt<Industry>(words, at, 'industries');
    if (!industry || !continues(words.tokens, at)) return;
    const branch = words.tokens[at]!;
    const said = at > state.at || type.id === 'cong-doan-nganh';
    if (!said && !isCapitalized(branch) && !FREE_BRANCHES.has(industry.entry.id)) return;
    take(words, state, regionEnd(words, industry.to));
    state.branch = true;
  },
  field(words, state, type) {
    const { tokens } = words;
    // "Lữ đoàn 125 Hải quân": the arm stands behind the unit's number.
    if ((state.told && !ARMED.has(type.id)) || state.owner || !continues(tokens, state.at)) return;
    const known = fieldEnd(words, state.at, type.id);
    const end = known > state.at && type.id === 'ban' ? known : Math.max(known, phrase(words, state, type));
    if (end === state.at) return;
    // "Hội Lim": a festival of a place.
    if (type.id === 'hoi' && end === state.at + 1 && tokens[state.at]!.shape === 'title') return;
    take(words, state, end);
    state.national = tokens[end - 1]!.fold === 'ương';
  },
  zone(words, state) {
    if (state.owner) return;
    const { tokens } = words;
    const end = zoneEnd(words, state.at);
    if (end === state.at) return;
    const plural = tokens[state.at]!.fold === 'các';
    take(words, state, end, expand(tokens, words.terms, state.at, end).replace(/(?<=[&,-] |và )CN$/u, 'công nghiệp'));
    // One zone has a name of its own ("Khu kinh tế Vũng Áng"); several have their province's.
    const proper = termAt(words, end, 'proper-names')?.to;
    const named =
      proper ??
      (plural || readArea(words, end) ? end : nameEnd(words, end, NO_WORDS, (i) => isOrganizationHead(words, i)));
    if (named > end) take(words, state, named);
    // "Khu kinh tế Nghi Sơn và các khu công nghiệp"
    const joiner = readBareArea(words, state.at)?.to ?? state.at;
    const more = tokens[joiner]?.fold === 'và' ? zoneEnd(words, joiner + 1) : 0;
    if (more > joiner + 1) take(words, state, more);
  },
  name(words, state, type) {
    if (state.told || state.owner || state.area) return;
    if (NO_PERSONS.has(type.kind) && (beginsPerson(words, state.at) || words.tokens[state.at]?.gap !== Gap.space))
      return;
    const quote = words.tokens[state.at];
    // "làm ở Cty.Người ta quý chị": a sentence glued to the shortening.
    if (quote?.shape === 'title' && quote.gap === Gap.none && words.tokens[state.at - 1]!.text === '.') return;
    if (quote?.fold === '"' && QUOTED_NAMES.has(type.id) && continues(words.tokens, state.at))
      return takeQuoted(words, state);
    const end = Math.max(
      nameEnd(words, state.at, lowerWordsOf(type.kind), (i) => isOrganizationHead(words, i)),
      phrase(words, state, type),
    );
    // "Trường Sơn", "Trường Yên": with a capital and one syllable it is a name of its own.
    const half = words.tokens[state.at + 1];
    const one = end === state.at + 1 || (half?.shape === 'lower' && !isCompound(words.tokens[state.at], half));
    if (type.id === 'truong' && one && isCapitalized(words.tokens[state.at - 1])) return;
    if (end === state.at || isOnlyPlace(words, type, state, end)) return;
    if (type.kind === 'press') return take(words, state, siteEnd(words, end));
    take(
      words,
      state,
      type.kind === 'company' ? regionEnd(words, end) : scopeEnd(words, epithetEnd(words, end, state.at, type.id)),
    );
  },
  owner(words, state, type) {
    if (state.owner || !continues(words.tokens, state.at)) return;
    const agencies = agenciesEnd(words.tokens, state.at);
    const parent = agencies > state.at ? state.readOwner(agencies) : undefined;
    if (parent && !parent.missing) {
      state.words.push(expand(words.tokens, words.terms, state.at, agencies));
      state.owner = parent;
      state.at = parent.to;
      return;
    }
    const small = words.tokens[state.head]!.shape === 'lower';
    // "Quỹ Tấm lòng vàng của Báo X": a fund with a name of its own is told without its owner.
    const linked =
      LINKED.has(type.id) && state.told && words.tokens[state.at]!.fold === 'của' && (type.id !== 'quy' || small);
    if (type.id === 'uy-ban' && !linked) return;
    // "Cục Chính trị Quân khu 9": an office inside the army.
    if (type.id === 'cuc') {
      const unit = state.told ? state.readOwner(state.at) : undefined;
      if (!unit || !ARMED.has(unit.type.id)) return;
    }
    // "Hội Phụ nữ Công an tỉnh X": an association inside a body; any other stands beside it.
    if (type.id === 'hoi' && !INSIDE.has(words.tokens[state.at - 1]!.fold)) return;
    // "Quỹ Xã hội từ thiện Báo X": whose a fund of that name is.
    if (type.id === 'quy' && (!state.told || state.quoted)) return;
    const owner = state.readOwner(linked ? state.at + 1 : state.at);
    if (!owner || (linked && owner.missing !== null && owner.missing !== 'unit')) return;
    if (type.id === 'uy-ban' && owner.type.id !== 'quoc-hoi') return;
    if (type.id === 'benh-vien' && owner.type.kind !== 'school') return;
    if (type.id === 'co-quan' && owner.type.kind !== 'union' && state.depth === 0) return;
    if (linked) state.words.push('của');
    state.owner = owner;
    state.at = owner.to;
  },
  area(words, state, type) {
    if (state.owner || state.area || !continues(words.tokens, state.at)) return;
    const region = type.kind === 'state' ? officeRegionEnd(words, state.at) : state.at;
    if (region > state.at) return take(words, state, region);
    const plural = words.tokens[state.at]!.fold === 'các' || isNumberOfUnits(words, state.at);
    const area = readArea(words, plural ? state.at + 1 : state.at);
    if (plural && (!area?.name || !area.type)) return;
    // "các tỉnh Tây Nguyên": a region, none of whose units is named.
    if (plural && area && termAt(words, area.from + 1, 'regions')?.to === area.to) return;
    // "Công ty TNHH Dịch vụ công ích huyện X": only a company named after nothing but its trade is told by its unit.
    if (type.tails.includes('name') && type.kind === 'company' && !isOnlyTrade(words, state.head, state.at)) return;
    // "Trường Dân tộc nội trú tỉnh X": only a school without a name of its own is told by its unit.
    if (
      type.kind === 'school' &&
      type.tails.includes('name') &&
      type.wants === 'name' &&
      !isOnlyKind(words, state.head, state.at) &&
      !TRANSITIVE.has(words.tokens[state.head]?.fold ?? '', words.tokens[state.head + 1]?.fold) &&
      !(state.at === state.head && /(?:nội|bán) trú(?: |$)/iu.test(state.words[0]!))
    )
      return;
    // "trung tâm thành phố": the middle of a town.
    if (type.id === 'trung-tam' && !state.told) return;
    if (!area || (area.name === null && (type.id === 'cong-doan-co-so' || isClassOfUnits(words, area)))) return;
    // "CĐCS phường An Khánh": a union of the unit's own office; a bare name behind it is where it is.
    if (type.id === 'cong-doan-co-so' && area.type === null) return;
    const own = isHeadBehindWard(words, state, area) ? { ...area, name: null, to: area.from + 1 } : area;
    state.area = own;
    state.at = own.to;
    state.plural = plural;
  },
  nation(words, state, type) {
    if (state.owner || !continues(words.tokens, state.at)) return;
    // "các bệnh viện trung ương": a kind of house.
    if (type.kind === 'other' && type.wants === 'name' && !state.told) return;
    // "Hội đồng bình chọn cấp Trung ương"
    const at = words.tokens[state.at]!.fold === 'cấp' ? state.at + 1 : state.at;
    const country = readCountry(words, state.at);
    if (country?.entry.id === 'VN') {
      state.national = true;
      return take(words, state, partnerEnd(words, country.to));
    }
    const centre = termAt(words, at, 'abbreviations');
    const short =
      centre?.entry.id === 'tw' &&
      words.tokens[centre.to - 1]!.shape !== 'lower' &&
      isUpper(words.tokens[centre.to - 1]!);
    const full = words.tokens[at]?.fold === 'trung' && words.tokens[at + 1]?.fold === 'ương';
    if (!short && !full) return;
    take(words, state, short ? centre.to : at + 2, at > state.at ? 'cấp Trung ương' : 'Trung ương');
    state.national = true;
  },
  country(words, state, type) {
    const { told, owner, area, national } = state;
    if (owner || area || national || !continues(words.tokens, state.at)) return;
    // "Công đoàn Ngành Công nghiệp Hàn Quốc": a union may be told by its branch or not.
    if (told !== isOffice(type) && !(told && type.kind === 'union')) return;
    const country = readCountry(words, state.at, told);
    if (!country) return;
    take(words, state, told ? partnerEnd(words, country.to) : country.to);
    state.country = !told;
  },
  seat(words, state, type) {
    const { tokens } = words;
    if (tokens[state.at]?.fold !== 'tại' || !continues(tokens, state.at)) return;
    if (state.at === state.head && !SEATED.has(type.id)) return;
    const country = readCountry(words, state.at + 1, true);
    // Foreigners' bodies have their seat in the country; a town says only where something is.
    const seated = SEATED.has(type.id) || state.owner?.type.kind === 'other';
    const seat = seated ? (country ?? readArea(words, state.at + 1)) : country;
    if (!seat || !(seated || country?.entry.id === 'VN')) return;
    state.seat = expand(tokens, words.terms, state.at, seat.to);
    state.at = seat.to;
    state.told = true;
  },
};

/** "Chủ tịch Công đoàn phường [Lê Quốc Thịnh]": behind the title of its head a ward's name is the person's, unless wards are named so. */
function isHeadBehindWard(words: Words, { head }: State, { from, to, name, levels }: Area): boolean {
  const { tokens } = words;
  if (name === null || !levels.includes('ward') || from !== head || !CHAIRS.has(tokens[head - 3]?.fold ?? ''))
    return false;
  const length = to - from - 1;
  return (length === 3 || length === 4) && beginsPerson(words, from + 1) && !NAMESAKES.has(fold(name));
}

/** Past a second country behind a dash: "Hội Hữu nghị Việt Nam [- Cuba]". */
function partnerEnd(words: Words, to: number): number {
  const dashed = words.tokens[to]?.fold === '-' && continues(words.tokens, to);
  return (dashed && readCountry(words, to + 1)?.to) || to;
}

/** Units of the armed forces. */
const ARMED: ReadonlySet<string> = new Set(['quan-khu', 'bo-tu-lenh']);

/** Bodies that are told from others of their kind by where they sit ("Đại sứ quán Việt Nam tại Nhật Bản"). */
const SEATED: ReadonlySet<string> = new Set(['dai-su-quan', 'toa-an-cap-cao', 'vien-kiem-sat-cap-cao']);

/** Bodies whose owner stands behind "của" ("Ủy ban Các vấn đề xã hội của Quốc hội"). */
const LINKED: ReadonlySet<string> = new Set(['trung-tam', 'uy-ban', 'hoi-dong', 'quy']);

/** Last words of associations that bodies have inside them ("Hội Phụ nữ", "Hội Cựu chiến binh", "Hội Sinh viên"). */
const INSIDE: ReadonlySet<string> = new Set(['nữ', 'binh', 'ccb', 'viên']);

/** End of the office's words at the state, by what follows them. */
const phrase = (words: Words, { at, capital }: State, { id }: OrganizationType): number =>
  phraseEnd(words, at, id, capital);

/** Branches that name a union even in lower case without "ngành" ("công đoàn y tế"). */
const FREE_BRANCHES: ReadonlySet<string> = new Set(
  'y-te giao-duc vien-chuc det-may dien-luc dau-khi cao-su duong-sat'.split(' '),
);
