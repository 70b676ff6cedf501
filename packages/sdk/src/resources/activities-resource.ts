import {
  activityCalendarPath,
  getActivityRoute,
  type getActivity,
  listActivitiesRoute,
  type listActivities,
  type Activity,
  type EndpointInput,
  type Page,
} from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { createPagedList, type PagedList } from '../paged-list.js';
import type { RequestOptions } from '../request-options.js';
import { toUrl } from '../to-url.js';

/** Which activities to list. */
export type ListActivitiesQuery = NonNullable<EndpointInput<typeof listActivities>['query']>;

/** Reads what the groups and the office do and announce. */
export interface ActivitiesResource {
  /** Lists published activities, newest first, one page at a time. */
  list(query?: ListActivitiesQuery, options?: RequestOptions): Promise<Page<Activity>>;

  /** Lists all published activities, fetching page after page as they are read. */
  all(query?: Omit<ListActivitiesQuery, 'cursor'>, options?: RequestOptions): PagedList<Activity>;

  /**
   * Reads one activity.
   *
   * @throws {@link ApiError} with code `activity-not-found` when none has this id.
   */
  get(id: string, options?: RequestOptions): Promise<Activity>;

  /**
   * The address of an event's calendar file, to link to.
   *
   * @throws `TypeError` when the id cannot be one.
   */
  calendarAddress(id: string): string;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createActivitiesResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const activities = createActivitiesResource(connection);
 * const { items } = await activities.list({ type: 'event', limit: 5 });
 * ```
 */
export function createActivitiesResource({
  baseUrl,
  regency,
  send,
}: Connection): ActivitiesResource {
  const list: ActivitiesResource['list'] = (query = {}, options) =>
    send<typeof listActivities>(listActivitiesRoute, { params: { regency }, query }, options);
  return {
    list,
    all: (query, options) => createPagedList((cursor) => list({ ...query, cursor }, options)),
    get: (id, options) =>
      send<typeof getActivity>(getActivityRoute, { params: { regency, id } }, options),
    calendarAddress: (id) => toUrl(baseUrl, activityCalendarPath, { regency, id }),
  };
}
