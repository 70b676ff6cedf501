import { getActivity, limits, listActivities } from '@kentongan/contract';

import { requireFound } from '../http/require-found.ts';
import type { Serve } from '../http/serve.ts';
import type { RegencyRepository } from '../regencies/regency-repository.ts';
import { orderOf, readCursor, writeCursor } from './activity-order.ts';
import type { ActivityRepository } from './activity-repository.ts';

/** Serves the published activities of a regency. */
export function serveActivities(
  serve: Serve,
  { regencies, activities }: { regencies: RegencyRepository; activities: ActivityRepository },
): void {
  serve(listActivities, async ({ params, query = {} }) => {
    const { timeZone } = requireFound(await regencies.find(params.regency), 'regency-not-found');
    const { cursor, limit = limits.pageSize, ...filter } = query;
    const order = orderOf(filter);
    const items = await activities.list(params.regency, filter, {
      // One more than asked for tells whether there is a next page.
      limit: limit + 1,
      after: cursor === undefined ? undefined : readCursor(cursor, order),
      timeZone,
    });
    const shown = items.slice(0, limit);
    const last = items.length > limit ? shown.at(-1) : undefined;
    return { items: shown, nextCursor: last ? writeCursor(last, order) : null };
  });

  serve(getActivity, async ({ params }) => {
    requireFound(await regencies.find(params.regency), 'regency-not-found');
    return requireFound(await activities.find(params.regency, params.id), 'activity-not-found');
  });
}
