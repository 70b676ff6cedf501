import * as z from 'zod/mini';

import {
  activityTypes,
  districtCodeSchema,
  regencyCodeSchema,
  slugSchema,
} from '@kentongan/contract';

import { languages } from './language.ts';

/** Colours of a frame; a frame cannot see those of the page around it. */
export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

const pageNumberSchema = z.coerce
  .number<number | string>()
  .check(z.int(), z.minimum(1), z.maximum(100));

/** What a program that includes the fragment may ask for; a slip is refused by name. */
export const fragmentQuerySchema = z.strictObject({
  regency: regencyCodeSchema,
  lang: z.optional(z.enum(languages)),
  district: z.optional(districtCodeSchema),
  page: z.optional(pageNumberSchema),
});

/**
 * What the address of a frame may say. People share addresses, and what shares them adds parameters
 * of its own, so that unknown ones are passed over.
 */
export const frameQuerySchema = z.object({
  ...fragmentQuerySchema.shape,
  lang: z.catch(z.optional(z.enum(languages)), undefined),
  theme: z.catch(z.optional(z.enum(themes)), undefined),
  group: z.optional(slugSchema),
});
export type FrameQuery = z.output<typeof frameQuerySchema>;

/** What the address of the frame of the activity feed may say: what its widget can be told. */
export const feedQuerySchema = z.pick(
  z.extend(frameQuerySchema, { type: z.optional(z.enum(activityTypes)) }),
  { regency: true, lang: true, theme: true, group: true, type: true },
);
export type FeedQuery = z.output<typeof feedQuerySchema>;

/** What the address of the frame of the contact form may say. */
export const contactQuerySchema = z.pick(frameQuerySchema, {
  regency: true,
  lang: true,
  theme: true,
  group: true,
});
