import * as z from 'zod/mini';

import { villageKindSchema } from './village-kind.js';
import { slugSchema } from './codes.js';
import { instantSchema } from './dates.js';
import type { Route } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { pageSchema } from './page.js';
import { tolerantList } from './tolerant-list.js';
import { webAddressSchema } from './web-address.js';
import { wholeNumberSchema } from './whole-number.js';

/**
 * What an activity may be, in the order in which filters offer it.
 *
 * @example
 * ```ts
 * import { activityTypes } from '@kentongan/contract';
 *
 * activityTypes.includes('training'); // true
 * ```
 */
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

/** One picture in several sizes and formats. */
export const activityImageSchema = z.object({
  /** What it shows, for those who do not see it; empty when its source says nothing. */
  alt: z.string(),
  /** Pixels of the largest size. */
  width: wholeNumberSchema,
  height: wholeNumberSchema,
  sources: tolerantList(
    z.object({
      /** `image/avif` or `image/webp`. */
      type: z.string(),
      /** Pixels. */
      width: wholeNumberSchema,
      /** Path from the root of the backend; its answer never changes. */
      path: z.string(),
    }),
  ),
});
export type ActivityImage = z.output<typeof activityImageSchema>;

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
  /** IANA name of the zone the event is in; `null` means the regency's. */
  timeZone: z.nullable(z.string()),
  /** Shown above all others until then. */
  pinnedUntil: z.nullable(instantSchema),
  image: z.nullable(activityImageSchema),
  /** For something that is sold; otherwise `null`. */
  product: z.nullable(
    z.object({
      /** In the seller's words: `Rp15.000 per bungkus`. */
      price: z.nullable(z.string()),
      /** Only with the seller's consent. */
      seller: z.nullable(
        z.object({
          name: z.string(),
          /** E.164. */
          whatsapp: z.string(),
        }),
      ),
    }),
  ),
  /** Where the text comes from, if it was published elsewhere first. */
  sourceUrl: z.nullable(webAddressSchema),
  /** Name of the blog or channel it was published in first. */
  sourceName: z.nullable(z.string()),
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

/**
 * Where the calendar file of an event is.
 *
 * @example
 * ```ts
 * import { activityCalendarPath } from '@kentongan/contract';
 *
 * activityCalendarPath.replace(':regency', '35.02'); // '/v1/regencies/35.02/activities/:id/calendar.ics'
 * ```
 */
export const activityCalendarPath = '/v1/regencies/:regency/activities/:id/calendar.ics';

/** Where `getActivity` is. */
export const getActivityRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/activities/:id',
  response: activitySchema,
} as const satisfies Route;
