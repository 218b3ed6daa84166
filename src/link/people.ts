/** link/people: mentions → persons. A given name alone joins the last full name before it that ends in it. */
import type { Context, Found } from '../extractors/extractor.ts';
import type { PersonValue } from '../extractors/people.ts';
import { BIRTH_ORDER } from '../lexicon/given-names.ts';
import type { Person } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import type { Draft } from './entities.ts';
import { ordinaryNames } from './printing.ts';

type Mention = Found<PersonValue>;

/** Does a middle name say that the bearer is a woman? Takes a folded name. */
const isWoman = (name: string): boolean => name.includes(' thị ');

/** "tư hoàn" → "hoàn": the given name without the order of birth. Takes and returns a folded name. */
function withoutOrder(name: string): string {
  const space = name.indexOf(' ');
  return space > 0 && BIRTH_ORDER.has(name.slice(0, space)) ? name.slice(space + 1) : name;
}

/** The names that short mentions may stand for, by their last word and by their last two. */
interface Known {
  /** Nearest so far, and first of the article: of all people, and of those whose name is not a woman's. */
  readonly any: Map<string, Mention>;
  readonly men: Map<string, Mention>;
}

const known = (): Known => ({ any: new Map(), men: new Map() });

/** Remembers a full name; `keep` leaves the one that is there. */
function remember({ any, men }: Known, mention: Mention, name: string, keep: boolean): void {
  const last = name.lastIndexOf(' ');
  const tails = [name.slice(last + 1)];
  if (last > 0) tails.push(name.slice(name.lastIndexOf(' ', last - 1) + 1));
  // "chị N.B" is "chị B" later
  const point = name.lastIndexOf('.');
  if (point >= 0) tails.push(name.slice(point + 1));
  const woman = isWoman(name);
  for (const tail of tails) {
    if (!keep || !any.has(tail)) any.set(tail, mention);
    if (!woman && (!keep || !men.has(tail))) men.set(tail, mention);
  }
}

/** Links the mentions of people. Returns persons in the order of their first mention, without roles. */
export function linkPeople(context: Context): Draft<Person>[] {
  const mentions = context.of<PersonValue>('people');
  const folds = new Map<string, string>();
  const keyOf = ({ value: { name } }: Mention): string => {
    let key = folds.get(name);
    if (key === undefined) folds.set(name, (key = fold(name)));
    return key;
  };
  const first = known();
  for (const mention of mentions) if (!mention.value.short) remember(first, mention, keyOf(mention), true);
  const nameOf = ordinaryNames(mentions.map(({ value }) => value.name));
  const latest = known();
  const persons = new Map<string, Draft<Person>>();
  for (const mention of mentions) {
    const group = mention.value.gender === 'm' ? 'men' : 'any';
    const own = keyOf(mention);
    const of = (name: string) => latest[group].get(name) ?? first[group].get(name);
    const named = (mention.value.short ? (of(own) ?? of(withoutOrder(own))) : undefined) ?? mention;
    // "chị Bích Tuyền" of whom no more is said is who "chị Tuyền" is later
    if (!mention.value.short || (named === mention && own.includes(' '))) remember(latest, mention, own, false);
    const key = keyOf(named);
    const person = persons.get(key);
    if (person) person.mentions.push(mention);
    else persons.set(key, { id: '', name: nameOf(named.value.name), roles: [], mentions: [mention] });
  }
  const used = new Map<string, number>();
  for (const person of persons.values()) {
    const id = `person:${slug(person.name)}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    person.id = count === 1 ? id : `${id}-${count}`;
  }
  return [...persons.values()];
}
