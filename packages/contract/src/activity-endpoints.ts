import * as z from 'zod/mini';

import { activityFilterSchema } from './activity-filter.js';
import { getActivityRoute, listActivitiesRoute } from './activity.js';
import { dateSchema } from './dates.js';
import type { Endpoint } from './endpoint.js';
import { pageQuerySchema } from './page-query.js';
import { regencyParamsSchema } from './regency-params.js';

/**
 * Lists published activities, pinned ones and then newest first, one page at a time.
 *
 * @example
 * ```ts
 * import { listActivities, type EndpointInput } from '@kentongan/contract';
 *
 * const input: EndpointInput<typeof listActivities> = {
 *   params: { regency: '35.02' },
 *   query: { type: 'event', limit: 10 },
 * };
 * ```
 */
export const listActivities = {
  ...listActivitiesRoute,
  operationId: 'listActivities',
  summary:
    'Published activities of a regency, pinned ones and then newest first, filtered, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    ...activityFilterSchema.shape,
    /** First and last day of publication, both included, in the regency's time zone. */
    from: z.optional(dateSchema),
    to: z.optional(dateSchema),
    /** Only events that are not over on this day, the soonest first. */
    eventsFrom: z.optional(dateSchema),
    /** Only events that were over before this day, the latest first. */
    eventsBefore: z.optional(dateSchema),
  }),
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;

/** Reads one activity. */
export const getActivity = {
  ...getActivityRoute,
  operationId: 'getActivity',
  summary: 'One published activity.',
  status: 200,
  params: z.extend(regencyParamsSchema, { id: z.uuid() }),
  cache: 'public',
  problems: ['regency-not-found', 'activity-not-found'],
} as const satisfies Endpoint;
