import { groupLabel } from '../../internal/group-label.js';
import type { Messages } from '../../locales/id.js';
import type { FeedFacet } from '../feed-filter.js';
import type { KnownPlaces } from './known-places.js';

/** The values of a facet with their names. */
export function facetValues(
  facet: FeedFacet,
  messages: Messages,
  { districts, groups }: KnownPlaces,
): ReadonlyMap<string, string> {
  switch (facet) {
    case 'type':
      return new Map(Object.entries(messages.feed.type));
    case 'category':
      return new Map(Object.entries(messages.feedFilters.category));
    case 'events':
      return new Map(Object.entries(messages.feedFilters.events));
    case 'district':
      return new Map(
        districts
          .filter((district) => district.groups > 0)
          .map(({ code, name }): [string, string] => [code, name])
          .sort(([, one], [, other]) => (one < other ? -1 : 1)),
      );
    case 'group':
      return new Map(groups.map((group) => [group.slug, groupLabel(messages.groupName, group)]));
  }
}
