import * as z from 'zod/mini';

import { activityCalendarPath } from './activity.js';
import { activityFilterSchema } from './activity-filter.js';
import type { FileEndpoint } from './file-endpoint.js';
import { regencyParamsSchema } from './regency-params.js';

const shared = {
  method: 'GET',
  status: 200,
  params: regencyParamsSchema,
  query: activityFilterSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const;

/** Reads the newest activities as RSS 2.0. */
export const getActivitiesRss = {
  ...shared,
  path: '/v1/regencies/:regency/activities.rss',
  operationId: 'getActivitiesRss',
  summary: 'The newest activities of a regency as RSS 2.0, filtered.',
  mediaType: 'application/rss+xml',
} as const satisfies FileEndpoint;

/** Reads the newest activities as Atom. */
export const getActivitiesAtom = {
  ...shared,
  path: '/v1/regencies/:regency/activities.atom',
  operationId: 'getActivitiesAtom',
  summary: 'The newest activities of a regency as Atom (RFC 4287), filtered.',
  mediaType: 'application/atom+xml',
} as const satisfies FileEndpoint;

/** Reads the newest activities as JSON Feed. */
export const getActivitiesJsonFeed = {
  ...shared,
  path: '/v1/regencies/:regency/activities.json',
  operationId: 'getActivitiesJsonFeed',
  summary: 'The newest activities of a regency as JSON Feed 1.1, filtered.',
  mediaType: 'application/feed+json',
} as const satisfies FileEndpoint;

/** Reads recent and coming events as a calendar that programs subscribe to. */
export const getEventsCalendar = {
  ...shared,
  path: '/v1/regencies/:regency/events.ics',
  operationId: 'getEventsCalendar',
  summary: 'Recent and coming events of a regency as a calendar (iCalendar, RFC 5545), filtered.',
  mediaType: 'text/calendar',
} as const satisfies FileEndpoint;

/** Reads one event as a calendar file. */
export const getActivityCalendar = {
  ...shared,
  path: activityCalendarPath,
  operationId: 'getActivityCalendar',
  summary: 'One event as a calendar file (iCalendar, RFC 5545).',
  mediaType: 'text/calendar',
  params: z.extend(regencyParamsSchema, { id: z.uuid() }),
  query: z.strictObject({}),
  problems: ['regency-not-found', 'activity-not-found'],
} as const satisfies FileEndpoint;
