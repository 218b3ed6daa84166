/**
 * variants: shorter and longer names of one body in an article. The fullest stands for all: "Làng trẻ em SOS" + "Hà Nội",
 * "Cty Sao Mai" = "Công ty TNHH Thiết kế Xây dựng Sao Mai", "Trường Newton" = "Trường Tiểu học Newton",
 * "Bệnh viện Đa khoa Hòa Bình" = "Bệnh viện Đa khoa tỉnh Hòa Bình", "Bộ Lao động" = "Bộ Lao động - Thương binh và Xã hội".
 */
import { isWordStart } from '../grammar/phrases/compounds.ts';
import { countries } from '../lexicon/countries.ts';
import { districts } from '../lexicon/districts.ts';
import { provinces } from '../lexicon/provinces.ts';
import { fold } from '../text/fold.ts';
import type { Resolved } from './resolved.ts';

/** Folded names of provinces, districts and countries: what a longer name may add to a shorter one of the same body. */
const UNIT_NAMES: ReadonlySet<string> = new Set(
  [...provinces.entries, ...districts.entries, ...countries.entries].map(({ name }) => fold(name)),
);
const UNIT_WORDS: ReadonlySet<string> = new Set(['tỉnh', 'thành', 'quận', 'huyện', 'thị', 'xã', 'phường', 'đặc']);

/** Bodies every state has one of: named without it, they are those of the state spoken of, which several states leave open. */
const OF_STATE: ReadonlySet<string> = new Set(['quoc-hoi', 'chinh-phu']);

/** "ILO" is more than "ILO Việt Nam", its office. */
const isWorldwide = ({ kind, type }: Resolved): boolean => kind === 'other' && type.bare === 'always';

type Variants = Map<string, Resolved>;
type Bodies = ReadonlyMap<string, Resolved>;

/** A name that another of the same kind repeats with a unit or country behind it stands for that. */
function addLonger(variants: Variants, byName: Bodies, foreign: boolean): void {
  const order = new Map([...byName.keys()].map((name, i) => [name, i]));
  const names = [...byName.keys()].sort();
  names.forEach((name, i) => {
    const body = byName.get(name)!;
    if (body.area !== null || body.type.tails.length === 0 || isWorldwide(body)) return;
    let best: string | undefined;
    for (let k = i + 1; k < names.length && names[k]!.startsWith(name); k++) {
      const other = names[k]!;
      const rest = other.slice(name.length + 1);
      const unit = UNIT_NAMES.has(rest) || UNIT_WORDS.has(rest.split(' ', 1)[0]!);
      if (!unit || byName.get(other)!.kind !== body.kind) continue;
      if (!foreign && OF_STATE.has(body.type.id) && rest !== 'việt nam') continue;
      if (best === undefined || order.get(other)! < order.get(best)!) best = other;
    }
    if (best !== undefined) variants.set(name, byName.get(best)!);
  });
}

/** Type words behind which the own name alone may stand for the whole. */
const FIRMS: ReadonlySet<string> = new Set(['cong-ty', 'tong-cong-ty', 'tap-doan']);
const HOUSES: ReadonlySet<string> = new Set([...FIRMS, 'truong', 'lien-doanh']);
/** Umbrella bodies go before their parts. */
const UMBRELLAS: ReadonlySet<string> = new Set(['he-thong-truong']);
/** No body's own name has more words. */
const LONGEST_OWN_NAME = 5;

/** The words behind the type word of a company or school named by its type and its own name alone, or ''. */
function ownName(name: string, { type }: Resolved): string {
  const head = `${fold(type.name)} `;
  return HOUSES.has(type.id) && name.startsWith(head) ? name.slice(head.length) : '';
}

/** Where a body of that kind may have the words of its own name: at its end, and, where no Vietnamese word begins so, anywhere. */
function* parts(name: string): Iterable<string> {
  const words = name.split(' ');
  for (let n = 1; n <= LONGEST_OWN_NAME && n < words.length - 1; n++) yield words.slice(-n).join(' ');
  for (let i = 2; i < words.length - 1; i++) if (isForeign(words[i]!)) yield words[i]!;
}

const isForeign = (word: string): boolean => word.length > 2 && !isWordStart(word) && /^\p{L}+$/u.test(word);

/** "Công ty [TNHH MTV …] Đông Cường", "Công ty Sony [Electronics Việt Nam]": the one body that has the own name in its longer one. */
function addFull(variants: Variants, byName: Bodies): void {
  const owns = new Map<string, string>();
  for (const [name, body] of byName) {
    const own = ownName(name, body);
    if (own && !UNIT_NAMES.has(own)) owns.set(name, own);
  }
  if (owns.size === 0) return;
  const byPart = new Map<string, Set<string>>();
  for (const [name, { kind, type }] of byName)
    if ((kind === 'school' && type.wants !== 'owner') || FIRMS.has(type.id))
      for (const part of parts(name))
        byPart.set(`${kind} ${part}`, (byPart.get(`${kind} ${part}`) ?? new Set()).add(name));
  for (const [name, own] of owns) {
    const { kind, type } = byName.get(name)!;
    const others = [...(byPart.get(`${kind} ${own}`) ?? [])].filter(
      (other) =>
        other !== name &&
        ownName(other, byName.get(other)!) !== own &&
        // "Công ty X" is a part of "Tổng công ty X" as often as that itself
        (kind === 'school' || type.id === 'lien-doanh' || byName.get(other)!.type === type),
    );
    const umbrella = others.filter((other) => UMBRELLAS.has(byName.get(other)!.type.id));
    const full = others.length === 1 ? others[0] : umbrella.length === 1 ? umbrella[0] : undefined;
    if (full !== undefined) variants.set(name, byName.get(full)!);
  }
}

/** "Tập đoàn X", "X Group" beside "Công ty Cổ phần Tập đoàn X": the one company whose name is that with its form before it. */
function addForms(variants: Variants, byName: Bodies): void {
  for (const [name, { kind, type }] of byName) {
    if (type.id === 'group' && name.endsWith(GROUP)) {
      const own = ` ${name.slice(0, -GROUP.length)}`;
      const firms = [...byName].filter(([other, body]) => FIRMS.has(body.type.id) && other.endsWith(own));
      if (firms.length === 1) variants.set(name, firms[0]![1]);
    }
    if (kind !== 'company' || type.id === 'cong-ty' || !FIRMS.has(type.id)) continue;
    const full = [...byName].filter(([other, body]) => body.type.id === 'cong-ty' && other.endsWith(` ${name}`));
    if (full.length === 1) variants.set(name, full[0]![1]);
  }
}

const GROUP = ' group';

/** "Nhà máy đóng tàu Sông Trà [STS]": a company's name with its own shortening behind it. */
function addShortened(variants: Variants, byName: Bodies): void {
  for (const [name, { kind, name: printed }] of byName) {
    if (kind !== 'company' || !/ \p{Lu}{3,}$/u.test(printed)) continue;
    const plain = name.slice(0, name.lastIndexOf(' '));
    const body = byName.get(plain);
    if (body?.kind === kind) variants.set(name, body);
  }
}

/** "Công đoàn TKV", "Công đoàn EVN": written out, the group's union; where the article names that of its branch, it is that one. */
function addGroupUnions(variants: Variants, byName: Bodies): void {
  for (const name of byName.keys()) {
    const branch = GROUP_UNION.exec(name)?.[1];
    const body = branch === undefined ? undefined : byName.get(`công đoàn ${branch}`);
    if (body) variants.set(name, body);
  }
}
const GROUP_UNION = /^công đoàn tập đoàn (?:công nghiệp )?(.+)$/u;

/**
 * "Công đoàn Công ty" beside "Công đoàn cơ sở Công ty A": the one union of a house, where the article does not print both in full
 * (`printed`: folded names).
 */
function addGrassroots(variants: Variants, byName: Bodies, printed: ReadonlySet<string>): void {
  for (const [name, body] of byName) {
    if (!name.startsWith(GRASSROOTS) || body.kind !== 'union' || !printed.has(name)) continue;
    const plain = `công đoàn ${name.slice(GRASSROOTS.length)}`;
    if (byName.has(plain) && !printed.has(plain)) variants.set(plain, body);
  }
}
const GRASSROOTS = 'công đoàn cơ sở ';

/** "Đảng ủy Khối" beside "Đảng ủy Khối các cơ quan tỉnh X": the one body whose name goes on so. */
function addBlocs(variants: Variants, byName: Bodies): void {
  for (const [name, { type }] of byName) {
    if (!name.endsWith(' khối')) continue;
    const full = [...byName].filter(([other, body]) => body.type === type && other.startsWith(`${name} `));
    if (full.length === 1) variants.set(name, full[0]![1]);
  }
}

/** "Đại học X" beside "Trường Đại học X", in the names of their unions and hospitals too: one school. */
function addUniversities(variants: Variants, byName: Bodies): void {
  for (const [name, body] of byName) {
    const short = name.replace('trường đại học ', 'đại học ');
    if (short !== name && byName.get(short)?.kind === body.kind) variants.set(short, body);
  }
}

/** Two spellings of one sound: "giầy" and "giày", "mầu" and "màu". */
const respelt = (name: string): string => name.replace(/[âầấẩẫậ](?=[yu](?!\p{L}))/gu, (vowel) => WITHOUT_HAT[vowel]!);
const WITHOUT_HAT: Readonly<Record<string, string>> = { â: 'a', ầ: 'à', ấ: 'á', ẩ: 'ả', ẫ: 'ã', ậ: 'ạ' };

/** "Công ty Giầy X", then "Công ty Giày X": one body, by the spelling that stands first. */
function addRespelt(variants: Variants, byName: Bodies): void {
  const first = new Map<string, Resolved>();
  for (const [name, body] of byName) {
    const key = `${body.kind} ${respelt(name)}`;
    const known = first.get(key);
    if (known) variants.set(name, known);
    else first.set(key, body);
  }
}

/** "Cienco4" = "Cienco 4": names that a space before a number alone tells apart. */
function addSpaced(variants: Variants, byName: Bodies): void {
  for (const [name, body] of byName) {
    const plain = name.replace(/ (?=\p{N})(?<=\p{L} )/gu, '');
    if (plain !== name && byName.get(plain)?.kind === body.kind) variants.set(plain, body);
  }
}

/** The shortening that ends a name, where a full name may have its words instead. */
const SHORTENED_END = / (\p{Lu}{2,5})$/u;

/** "Trường THCS PBC" beside "Trường THCS Phan Bội Châu": the one body of the type whose last words begin with those letters. */
function addInitials(variants: Variants, byName: Bodies): void {
  for (const [name, { name: printed, type }] of byName) {
    const letters = SHORTENED_END.exec(printed)?.[1];
    if (!letters) continue;
    const head = name.slice(0, -letters.length);
    const full = [...byName].filter(([other, body]) => {
      if (body.type !== type || other === name || !other.startsWith(head)) return false;
      const words = body.name.slice(head.length).split(' ');
      return words.length === letters.length && words.every((word, i) => word[0] === letters[i]);
    });
    if (full.length === 1) variants.set(name, full[0]![1]);
  }
}

const TYPES_OF_UNITS = / (?:tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn)(?= )/gu;

/**
 * "Bệnh viện Đa khoa [tỉnh] X": names that a unit's type word alone tells apart are one, unless two such words stand there; with the
 * word, but where only linking supplied it and the article prints the name without.
 */
function addTyped(variants: Variants, byName: Bodies, printed: ReadonlySet<string>): void {
  const full = new Map<string, Set<string>>();
  for (const name of byName.keys()) {
    const plain = name.replace(TYPES_OF_UNITS, '');
    if (plain !== name) full.set(plain, (full.get(plain) ?? new Set()).add(name));
  }
  for (const [plain, names] of full) {
    const [name] = names;
    const body = byName.get(plain);
    const typed = byName.get(name!)!;
    if (!body || names.size > 1 || typed.kind !== body.kind) continue;
    if (printed.has(plain) && !printed.has(name!)) variants.set(name!, body);
    else variants.set(plain, typed);
  }
}

/** Offices that are known by the first of their fields. */
const OFFICES: ReadonlySet<string> = new Set(['bo', 'so', 'phong']);
/** No real article names more, and the work stays linear in odd ones. */
const MOST_OFFICES = 64;

/** "Bộ Lao động", "Sở Giáo dục X": the first field of an office whose others the article names as well. */
function addFields(variants: Variants, byName: Bodies): void {
  const offices = [...byName].filter(([, { type }]) => OFFICES.has(type.id)).slice(0, MOST_OFFICES);
  for (const [name, body] of offices) {
    const area = body.area?.name ? fold(body.area.name) : '';
    const fields = area && name.endsWith(area) ? fieldsOf(name, area) : name;
    const fuller = offices.filter(
      ([other, { type, area: unit }]) =>
        type === body.type &&
        (unit?.name ? fold(unit.name) : '') === area &&
        (other.startsWith(`${fields} và `) || other.startsWith(`${fields} - `) || other.startsWith(`${fields}, `)),
    );
    if (fuller.length === 1) variants.set(name, fuller[0]![1]);
  }
}

/** The name of an office without its unit and the unit's type word. */
const fieldsOf = (name: string, area: string): string =>
  name
    .slice(0, -area.length)
    .trimEnd()
    .replace(/ (?:tỉnh|thành phố|quận|huyện|thị xã)$/u, '');

/**
 * Which fuller name stands for a body. Takes the bodies of an article in text order; `foreign`: the article speaks of other
 * states than Việt Nam; `printed`: the folded names of those it prints in full. Returns a function from a body to itself or to the fullest of its variants. Nothing is joined where
 * several bodies could be meant.
 */
export function createVariants(
  bodies: readonly Resolved[],
  foreign: boolean,
  printed: ReadonlySet<string>,
): (body: Resolved) => Resolved {
  const byName = new Map<string, Resolved>();
  for (const body of bodies) {
    const name = fold(body.name);
    if (body.whole && !byName.has(name)) byName.set(name, body);
  }
  const variants: Variants = new Map();
  addFields(variants, byName);
  addTyped(variants, byName, printed);
  addShortened(variants, byName);
  addGroupUnions(variants, byName);
  addGrassroots(variants, byName, printed);
  addUniversities(variants, byName);
  addBlocs(variants, byName);
  addSpaced(variants, byName);
  addForms(variants, byName);
  addRespelt(variants, byName);
  addInitials(variants, byName);
  addFull(variants, byName);
  addLonger(variants, byName, foreign);
  if (variants.size === 0) return (body) => body;
  return (body) => {
    const first = variants.get(fold(body.name));
    return first ? (variants.get(fold(first.name)) ?? first) : body;
  };
}
