import * as z from 'zod/mini';

import { villageKindSchema } from './area.js';
import { slugSchema } from './codes.js';
import { instantSchema } from './dates.js';
import type { Route } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { pageSchema } from './page.js';
import { tolerantList } from './tolerant-list.js';
import { webAddressSchema } from './web-address.js';

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
export const activityTypeSchema = openEnum<ActivityType>();

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
export const activityCategorySchema = openEnum<ActivityCategory>();

/** What a group, or the office itself, did or announces. Plain text throughout. */
export const activitySchema = z.object({
  id: z.string(),
  type: activityTypeSchema,
  categories: tolerantList(activityCategorySchema),
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
      villageKind: z.nullable(villageKindSchema),
      districtName: z.nullable(z.string()),
    }),
  ),
  /** For something that takes place; otherwise `null`. */
  startsAt: z.nullable(instantSchema),
  endsAt: z.nullable(instantSchema),
  place: z.nullable(z.string()),
  /** Where the text comes from, if it was published elsewhere first. */
  sourceUrl: z.nullable(webAddressSchema),
  publishedAt: instantSchema,
  updatedAt: instantSchema,
});
export type Activity = z.output<typeof activitySchema>;

/** Where `listActivities` is. */
export const listActivitiesRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/activities',
  response: pageSchema(activitySchema),
} as const satisfies Route;

/** Where `getActivity` is. */
export const getActivityRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/activities/:id',
  response: activitySchema,
} as const satisfies Route;
