/** link/places: findings → places with their administrative units. */
import type { Context } from '../extractors/extractor.ts';
import type { PlaceValue } from '../extractors/places.ts';
import type { AdminUnit, Place } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold, slug } from '../text/fold.ts';
import { adminUnitOf, chooseUnit, localUnitOf } from './admin-units.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { sightingsOf } from './organizations.ts';

/** The name of a unit with its type word, however it is printed: "thành phố Hà Nội", "quận 7". */
const formalName = ({ type, name }: AdminUnit): string =>
  fold(name).startsWith(`${type} `) ? type + name.slice(type.length) : `${type} ${name}`;

/** Links the settled findings; "Hà Nội" and "thành phố Hà Nội" are one place. */
export function linkPlaces(article: Article, context: Context): Draft<Place>[] {
  const sightings = context.share(sightingsOf);
  const date = article.metadata.publishedAt;
  const known = ({ province }: PlaceValue) => (province === null ? sightings.provinces : new Set([province]));
  const unitOf = (value: PlaceValue) => (value.area ? chooseUnit(value.area.units, known(value), date) : null);
  return group(
    context.of<PlaceValue>('places'),
    ({ value }) => unitOf(value)?.id ?? fold(value.name),
    ({ value }) => {
      const table = unitOf(value);
      const listed = table && adminUnitOf(table, date);
      const name = listed ? formalName(listed) : value.name;
      return {
        id: `place:${slug(name)}`,
        name,
        type: value.type ?? listed?.type ?? null,
        unit: listed ?? (value.area && localUnitOf(value.area, known(value), date)),
      };
    },
  );
}
