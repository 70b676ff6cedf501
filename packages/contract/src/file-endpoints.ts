import {
  getActivitiesAtom,
  getActivitiesJsonFeed,
  getActivitiesRss,
  getActivityCalendar,
  getEventsCalendar,
} from './activity-feeds.js';
import type { FileEndpoint } from './file-endpoint.js';
import { getGroupsCsv } from './groups-csv.js';

/**
 * Every file of the API, in the order the printed document lists them.
 *
 * @example
 * ```ts
 * import { fileEndpoints } from '@kentongan/contract';
 *
 * const feeds = fileEndpoints.filter(({ mediaType }) => mediaType.includes('xml'));
 * ```
 */
export const fileEndpoints = [
  getGroupsCsv,
  getActivitiesRss,
  getActivitiesAtom,
  getActivitiesJsonFeed,
  getEventsCalendar,
  getActivityCalendar,
] as const satisfies readonly FileEndpoint[];
