/** link/people: mentions → persons. A given name alone joins the last full name before it that ends in it. */
import type { Context, Found } from '../extractors/extractor.ts';
import type { PersonValue } from '../extractors/people.ts';
import type { Person } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import type { Draft } from './entities.ts';

type Mention = Found<PersonValue>;

/** Does a middle name say that the bearer is a woman? */
const isWoman = (name: string): boolean => /\sthị\s/.test(fold(name));

/** Full names by their last word and by their last two, each in text order. */
function byTail(full: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const tails = new Map<string, Mention[]>();
  for (const mention of full) {
    const words = fold(mention.value.name).split(' ');
    for (const tail of [words.slice(-1), words.slice(-2)].map((part) => part.join(' '))) {
      const known = tails.get(tail);
      if (!known) tails.set(tail, [mention]);
      else if (known.at(-1)!.value.name !== mention.value.name) known.push(mention);
    }
  }
  return tails;
}

/** The full name that a short mention stands for: the nearest before it, else the first after it; null when none ends so. */
function fullNameOf(mention: Mention, tails: ReadonlyMap<string, readonly Mention[]>): Mention | null {
  const fits = (tails.get(fold(mention.value.name)) ?? []).filter(
    ({ value }) => !(mention.value.gender === 'm' && isWoman(value.name)),
  );
  return fits.findLast(({ start }) => start < mention.start) ?? fits[0] ?? null;
}

/** Links the mentions of people. Returns persons in the order of their first mention, without roles. */
export function linkPeople(context: Context): Draft<Person>[] {
  const mentions = context.of<PersonValue>('people');
  const tails = byTail(mentions.filter(({ value }) => !value.short));
  const persons = new Map<string, Draft<Person>>();
  for (const mention of mentions) {
    const named = (mention.value.short ? fullNameOf(mention, tails) : null) ?? mention;
    const key = fold(named.value.name);
    const known = persons.get(key);
    if (known) known.mentions.push(mention);
    else persons.set(key, { id: '', name: named.value.name, roles: [], mentions: [mention] });
  }
  const used = new Map<string, number>();
  return [...persons.values()].map((person) => {
    const id = `person:${slug(person.name)}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return { ...person, id: count === 1 ? id : `${id}-${count}` };
  });
}
