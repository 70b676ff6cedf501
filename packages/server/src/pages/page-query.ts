import * as z from 'zod/mini';

import { districtCodeSchema, regencyCodeSchema, slugSchema } from '@kentongan/contract';

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
