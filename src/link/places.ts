/** link/places: findings → places with their administrative units. */
import type { Context } from '../extractors/extractor.ts';
import type { PlaceValue } from '../extractors/places.ts';
import type { Place } from '../record.ts';
import type { Article } from '../text/article.ts';
import { fold, slug } from '../text/fold.ts';
import { adminUnitOf, chooseUnit, localUnitOf } from './admin-units.ts';
import type { Draft } from './entities.ts';
import { group } from './group.ts';
import { sightingsOf } from './organizations.ts';

/** Links the settled findings; "Hà Nội" and "thành phố Hà Nội" are one place. */
export function linkPlaces(article: Article, context: Context): Draft<Place>[] {
  const sightings = context.share(sightingsOf);
  const date = article.metadata.publishedAt;
  const unitOf = ({ area }: PlaceValue) => (area ? chooseUnit(area.units, sightings.provinces, date) : null);
  return group(
    context.of<PlaceValue>('places'),
    ({ value }) => unitOf(value)?.id ?? fold(value.name),
    ({ value }) => {
      const unit = unitOf(value);
      const { name } = value;
      return {
        id: `place:${slug(name)}`,
        name,
        type: value.type ?? unit?.type ?? null,
        unit: unit ? adminUnitOf(unit, date) : value.area && localUnitOf(value.area, sightings.provinces, date),
      };
    },
  );
}
