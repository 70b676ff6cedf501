import * as z from 'zod/mini';

import { districtCodeSchema, regencyParamsSchema, slugSchema } from './codes.js';
import { dateSchema, instantSchema } from './dates.js';
import type { Endpoint } from './endpoint.js';
import { limits } from './limits.js';
import { openEnum } from './open-enum.js';
import { pageQuerySchema, pageSchema } from './page.js';
import { tolerantList } from './tolerant-list.js';

export const activityTypes = [
  'news',
  'announcement',
  'event',
  'meeting',
  'outreach',
  'training',
  'coaching',
  'study_visit',
  'inauguration',
  'competition',
  'performance',
  'product_promotion',
] as const;
export type ActivityType = (typeof activityTypes)[number];

export const activityCategories = [
  'government_programme',
  'village_government',
  'health',
  'education_literacy',
  'msme',
  'tourism',
  'arts_culture',
  'environment',
  'agriculture',
  'social',
  'technology',
  'fact_check',
  'organization',
] as const;
export type ActivityCategory = (typeof activityCategories)[number];

/** What a group, or the office itself, did or announces. Plain text throughout. */
export const activitySchema = z.object({
  id: z.string(),
  type: openEnum(activityTypes),
  categories: tolerantList(openEnum(activityCategories)),
  title: z.string(),
  summary: z.nullable(z.string()),
  /** Paragraphs are separated by an empty line. */
  body: z.nullable(z.string()),
  /** BCP 47 tag of the text. */
  contentLanguage: z.string(),
  /** The group that did it, or `null` when the office speaks. */
  group: z.nullable(
    z.object({
      slug: slugSchema,
      name: z.string(),
      groupType: z.string(),
      villageName: z.nullable(z.string()),
      districtName: z.nullable(z.string()),
    }),
  ),
  /** For something that takes place; otherwise `null`. */
  startsAt: z.nullable(instantSchema),
  endsAt: z.nullable(instantSchema),
  place: z.nullable(z.string()),
  /** Where the text comes from, if it was published elsewhere first. */
  sourceUrl: z.nullable(z.url({ protocol: /^https?$/ })),
  publishedAt: instantSchema,
  updatedAt: instantSchema,
});
export type Activity = z.output<typeof activitySchema>;

/** Lists published activities, newest first, one page at a time. */
export const listActivities = {
  operationId: 'listActivities',
  summary: 'Published activities of a regency, newest first, filtered, one page at a time.',
  method: 'GET',
  path: '/v1/regencies/:regency/activities',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    type: z.optional(z.enum(activityTypes)),
    category: z.optional(z.enum(activityCategories)),
    /** Slug of a group. */
    group: z.optional(slugSchema),
    district: z.optional(districtCodeSchema),
    /** Words to look for in title and text. */
    q: z.optional(z.string().check(z.maxLength(limits.searchText))),
    /** First and last day of publication, both included, in the regency's time zone. */
    from: z.optional(dateSchema),
    to: z.optional(dateSchema),
  }),
  response: pageSchema(activitySchema),
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;

/** Reads one activity. */
export const getActivity = {
  operationId: 'getActivity',
  summary: 'One published activity.',
  method: 'GET',
  path: '/v1/regencies/:regency/activities/:id',
  status: 200,
  params: z.extend(regencyParamsSchema, { id: z.uuid() }),
  response: activitySchema,
  cache: 'public',
  problems: ['regency-not-found', 'activity-not-found'],
} as const satisfies Endpoint;
