/** link: settled findings → entities. Short references are resolved and variants merged, one file a layer. */
import type { DocumentValue } from '../extractors/documents.ts';
import type { EventValue } from '../extractors/events.ts';
import type { Context } from '../extractors/extractor.ts';
import type { DateFact } from '../record.ts';
import { fold, slug } from '../text/fold.ts';
import { linkCampaigns } from './campaigns.ts';
import { linkCounts } from './counts.ts';
import type { Entities } from './entities.ts';
import { group } from './group.ts';
import { linkHonours } from './honours.ts';
import { linkOrganizations } from './organizations.ts';
import { linkPeople } from './people.ts';
import { linkPlaces } from './places.ts';
import { linkSlogans } from './slogans.ts';

type DateValue = Pick<DateFact, 'value' | 'kind'>;

/** Links the settled findings of every layer. Pure. */
export function link(context: Context): Entities {
  return {
    organizations: linkOrganizations(context),
    people: linkPeople(context),
    places: linkPlaces(context),
    campaigns: linkCampaigns(context),
    slogans: linkSlogans(context),
    honours: linkHonours(context),
    counts: linkCounts(context),
    dates: group(
      context.of<DateValue>('dates'),
      ({ value, start }) => (value.value === null ? `${start}` : `${value.kind} ${value.value}`),
      ({ value }) => ({ value: value.value, kind: value.kind }),
    ),
    documents: group(
      context.of<DocumentValue>('documents'),
      ({ value: { name, number, type } }) => slug(number === null ? name : `${type} ${number}`),
      ({ value: { name, number, year } }) => ({ name, number, issuer: null, date: year, title: null }),
    ),
    events: group(
      context.of<EventValue>('events'),
      ({ value }) => fold(value.name),
      ({ value }) => ({ name: value.name, kind: value.kind }),
    ),
  };
}
