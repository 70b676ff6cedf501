import type { Activity, Client, ListActivitiesQuery, Page, RequestOptions } from '@kentongan/sdk';

import { localClock } from '../../internal/local-clock.js';
import { sharedRegency } from '../../internal/shared-regency.js';
import type { FeedFilter } from '../feed-filter.js';

/** Asks for one page of what a filter says. */
export async function askForPage(
  client: Client,
  { item, events, text, ...filter }: FeedFilter,
  query: ListActivitiesQuery,
  options: RequestOptions,
): Promise<Page<Activity>> {
  if (item !== undefined) {
    return { items: [await client.activities.get(item, options)], nextCursor: null };
  }
  return client.activities.list(
    {
      ...query,
      // What the backend does not know it refuses, and the widget says so.
      ...(filter as ListActivitiesQuery),
      q: text || undefined,
      ...(events && { [events === 'past' ? 'eventsBefore' : 'eventsFrom']: await today(client) }),
    },
    options,
  );
}

/** The calendar day in the regency, or where the visitor is when that cannot be known. */
async function today(client: Client): Promise<string> {
  const regency = await sharedRegency(client).catch(() => undefined);
  return localClock(Date.now(), regency?.timeZone).toISOString().slice(0, 10);
}
