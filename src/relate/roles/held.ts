/** held: one title with its organization, read forwards or backwards from a token: "[Phó Chủ tịch] [LĐLĐ thành phố]". */
import type { RolePhrase } from '../../grammar/phrases/role-phrases.ts';
import { isMinister, ROLE_NAMES, ROLE_PREFIXES, UNNAMED_BODIES } from '../../lexicon/roles.ts';
import type { Term } from '../../lexicon/trie.ts';
import { fold } from '../../text/fold.ts';
import { Gap, isCapitalized, type Token } from '../../text/tokens.ts';
import type { Body } from './implied-bodies.ts';
import { CONNECTORS, type Held, joined, type Reading, textOf } from './reading.ts';
import { isOffice, titleBeforeWork, workAfter } from './work.ts';

/** Is what stands from token `from` to `to` a title by itself, prefixes left out? */
function isTitle({ tokens }: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to - 1 && ROLE_PREFIXES.has(tokens[at]!.fold)) at++;
  const words = (start: number) =>
    tokens
      .slice(start, to)
      .map((token) => token.fold)
      .join(' ');
  return ROLE_NAMES.has(words(at)) || ROLE_NAMES.has(words(from));
}

/**
 * Token after the title's words where its body begins at token `body`: "Trưởng ban Nữ công" shares a word with its board,
 * for "Trưởng" alone is no title; "Chủ tịch Hội đồng quản trị" is cut before it.
 */
const titleEnd = (reading: Reading, { from, to }: RolePhrase, body: number): number =>
  body > from && body < to && isTitle(reading, from, body) ? body : to;

/** A title with the words that go on it, up to token `workTo`, with its body and the token after all. */
function held(reading: Reading, phrase: RolePhrase, workTo: number, body: Body | null, to: number): Held {
  const { from } = phrase;
  if (workTo > phrase.to && isOffice(reading, phrase)) {
    const office = textOf(reading, phrase.to - 1, workTo);
    const organization = `${office[0]!.toUpperCase()}${office.slice(1)}${body ? ` ${body.name}` : ''}`;
    const role = textOf(reading, from, phrase.to);
    return { phrase, from, to, role, organization, office: body === null };
  }
  return { phrase, from, to, role: textOf(reading, from, workTo), organization: body?.name ?? null, office: false };
}

/** "Bộ trưởng Công Thương": a minister with the branch of the ministry. */
function minister(reading: Reading, phrase: RolePhrase | undefined, branch: Term | undefined, to: number): Held | null {
  if (!phrase || !branch || !isMinister(phrase.role)) return null;
  const roleTo = reading.tokens[phrase.to - 1]!.fold === 'bộ' ? phrase.to - 1 : phrase.to;
  return {
    phrase,
    from: phrase.from,
    to,
    role: textOf(reading, phrase.from, roleTo),
    organization: `Bộ ${branch.entry.name}`,
  };
}

const VESSELS = new Set(['tàu', 'cá', 'xe', 'số']);

/** Token before the vessel or vehicle and its registration that end at token `end` ("thuyền trưởng| tàu cá KH 90123 TS"), or -1. */
function beforeVessel(tokens: readonly Token[], end: number): number {
  let at = end;
  const numbered = ({ kind, shape, text }: Token) => kind === 'digits' || shape === 'upper' || text === '-';
  while (at > end - 6 && at > 0 && (numbered(tokens[at - 1]!) || tokens[at - 1]!.shape === 'mixed')) at--;
  const number = at;
  while (at > 0 && VESSELS.has(tokens[at - 1]!.fold)) at--;
  return number < end && at < number ? at : -1;
}

/** Unnamed bodies by their last word. */
const UNNAMED = new Map<string, (readonly string[])[]>();
for (const words of UNNAMED_BODIES) UNNAMED.set(words.at(-1)!, [...(UNNAMED.get(words.at(-1)!) ?? []), words]);

/** Token before the unnamed body that ends at token `end` ("Chủ tịch| CĐCS"), or -1. */
function beforeUnnamed(tokens: readonly Token[], end: number): number {
  const body = UNNAMED.get(tokens[end - 1]?.fold ?? '')?.find((words) =>
    words.every((word, k) => tokens[end - words.length + k]?.fold === word && joined(tokens, end - words.length + k)),
  );
  return body ? end - body.length : -1;
}

/** What a state is, between a title and its name. */
const STATES = new Set(
  ['vương quốc', 'cộng hòa', 'liên bang', 'nước', 'bang', 'đảo quốc', 'tiểu bang', 'hoàng gia'].map(fold),
);

/** Token before the places that end at token `end`, one in another ("Đại sứ| Việt Nam tại Vương quốc Anh"); `end` when none does. */
function beforePlaces({ tokens, titles, placeTo }: Reading, end: number): number {
  let at = placeTo.get(end) ?? end;
  for (let k = 0; k < 2 && at < end && !titles.endingAt(at); k++) {
    for (const words of [2, 1])
      if (
        at > words &&
        STATES.has(
          tokens
            .slice(at - words, at)
            .map((token) => token.fold)
            .join(' '),
        )
      )
        at -= words;
    const other = CONNECTORS.has(tokens[at - 1]?.fold ?? '') ? placeTo.get(at - 1) : undefined;
    if (other === undefined) break;
    at = other;
  }
  return at;
}

/** A body that was not recognised has no more words and marks. */
const MOST_UNKNOWN = 8;

/** First words of bodies, written small before a name of capitals. */
const BODY_WORDS = new Set('sở phòng ban ty công cục tâm hãng đoàn viện khoa trường hội quỹ'.split(' '));
const BODY_MARKS = new Set(['-', '.', '&']);

/** The title before the capitalised words of a body that was not recognised, up to token `end` ("Giám đốc| Sao Mai Group", "giám đốc| sở Y tế"). */
function beforeUnknown({ tokens, titles }: Reading, end: number): RolePhrase | undefined {
  for (let at = end; at > 0 && at > end - MOST_UNKNOWN && joined(tokens, at); at--) {
    const token = tokens[at - 1]!;
    const fits = isCapitalized(token) || (at < end && (BODY_MARKS.has(token.fold) || BODY_WORDS.has(token.fold)));
    if (!fits || tokens[at]!.gap > Gap.space) return undefined;
    const phrase = titles.endingAt(at - 1);
    if (phrase) return phrase.role.kind === 'leader' ? phrase : undefined;
  }
  return undefined;
}

/** The title with its organization that ends at token `end`: "[Phó Chủ tịch] [LĐLĐ TP]|". */
export function heldBefore(reading: Reading, end: number): Held | null {
  const { titles, tokens, bodyTo, branchTo } = reading;
  const body = bodyTo.get(end);
  if (body) {
    let at = body.from;
    if (CONNECTORS.has(tokens[at - 1]?.fold ?? '')) at--;
    const phrase = (joined(tokens, at) ? titles.endingAt(at) : undefined) ?? titles.covering(body.from);
    if (phrase && phrase.from < body.from)
      return held(reading, phrase, titleEnd(reading, phrase, body.from), body, end);
    // "Trưởng ban Dân nguyện của Ủy ban Thường vụ Quốc hội": the title stands before the first of two bodies
    if (at < body.from && bodyTo.has(at)) {
      const first = heldBefore(reading, at);
      return first && { ...first, to: end };
    }
    const worker = titleBeforeWork(reading, at);
    return worker ? held(reading, worker, at, body, end) : null;
  }
  const branch = branchTo.get(end);
  const office = branch ? minister(reading, titles.endingAt(branch.from), branch, end) : null;
  if (office) return office;
  const at = beforePlaces(reading, end);
  // "Bộ trưởng Quốc phòng Mỹ": a minister of another country heads no body of ours
  const abroad = at < end ? branchTo.get(at) : undefined;
  // "Trưởng thôn Nậm Pồ": the place's type word is the title's last
  const phrase = titles.endingAt(abroad?.from ?? at) ?? (at < end ? titles.covering(at) : undefined);
  if (phrase) return held(reading, phrase, phrase.to, null, end);
  const worker = titleBeforeWork(reading, end);
  if (worker) return held(reading, worker, end, null, end);
  const skipper = titles.endingAt(beforeVessel(tokens, end));
  if (skipper) return held(reading, skipper, skipper.to, null, end);
  const head = titles.endingAt(beforeUnnamed(tokens, end)) ?? beforeUnknown(reading, at);
  return head ? { ...held(reading, head, head.to, null, end), unnamed: true } : null;
}

/** What an owner has that bears a name of its own; boats and cars bear numbers. */
const SHOPS = new Set(
  'doanh hàng tiệm quán xưởng sạn lý sở xe garage shop spa salon vàng ăn phê cơm phở lò bánh homestay resort trại viện nghiệp'.split(
    ' ',
  ),
);

/** "chủ tiệm vàng Kim Hà": an owner with the business named in the title's own words, which is no organization of the article. */
function owner(reading: Reading, phrase: RolePhrase): Held | null {
  const { tokens, personFrom, placeFrom } = reading;
  const { from, to } = phrase;
  if (to - from < 2 || tokens[from]!.fold !== 'chủ' || !SHOPS.has(tokens[to - 1]!.fold)) return null;
  let end = to;
  while (joined(tokens, end) && tokens[end]!.shape === 'title' && !personFrom.has(end) && !placeFrom.has(end)) end++;
  if (end === to) return null;
  const name = textOf(reading, from + 1, end);
  const organization = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return { phrase, from, to: end, role: textOf(reading, from, from + 1), organization };
}

/** Kinds of bodies that have offices. */
const PARENTS: ReadonlySet<string> = new Set(['state', 'company', 'school']);

/** "Phòng Giáo dục Mầm non, Sở X", "Phòng Nhà ở (Sở X)": the body that an office printed without one belongs to. */
function parentOf({ tokens, bodyFrom }: Reading, { name, from, to }: Body): Body | undefined {
  const mark = joined(tokens, to) ? tokens[to]!.text : '';
  if ((mark !== ',' && mark !== '(') || !/^(?:Phòng|Khoa) /u.test(name)) return undefined;
  const parent = bodyFrom.get(to + 1);
  // an office whose body the text has said elsewhere has a longer name than is printed
  const whole = name.split(' ').length > to - from + 2;
  return parent && PARENTS.has(parent.kind) && !whole ? parent : undefined;
}

/** The title with its organization that begins at token `at`. `dashed`: a dash closes what is said of the person. */
export function heldAfter(reading: Reading, at: number, dashed = false): Held | null {
  const { titles, tokens, bodyFrom, branchFrom } = reading;
  const phrase = titles.startingAt(at);
  if (!phrase) return null;
  for (let i = phrase.from + 1; i <= phrase.to; i++) {
    const body = bodyFrom.get(i);
    if (!body) continue;
    const parent = parentOf(reading, body);
    const whole = parent ? { ...body, name: `${body.name} ${parent.name}` } : body;
    return held(reading, phrase, titleEnd(reading, phrase, i), whole, parent?.to ?? body.to);
  }
  const branch = branchFrom.get(phrase.to);
  const office = minister(reading, phrase, branch, branch?.to ?? at);
  if (office) return office;
  // "công nhân (CN) Công ty X"
  const afterShort =
    tokens[phrase.to]?.text === '(' && tokens[phrase.to + 2]?.text === ')' ? bodyFrom.get(phrase.to + 3) : undefined;
  if (afterShort) return held(reading, phrase, phrase.to, afterShort, afterShort.to);
  const owned = owner(reading, phrase);
  if (owned) return owned;
  const work = workAfter(reading, phrase, dashed);
  // "Trưởng phòng nhân sự, Công ty X"
  const apart =
    work.to > phrase.to && !work.body && isOffice(reading, phrase) && tokens[work.end]?.text === ','
      ? bodyFrom.get(work.end + 1)
      : undefined;
  return held(reading, phrase, work.to, apart ?? work.body, apart?.to ?? work.end);
}
