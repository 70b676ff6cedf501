import * as z from 'zod/mini';

import { activityCategories, activityTypes } from './activity.js';
import { districtCodeSchema, slugSchema } from './codes.js';
import { limits } from './limits.js';

/** By what activities may be filtered, in lists and in feeds alike. */
export const activityFilterSchema = z.strictObject({
  type: z.optional(z.enum(activityTypes)),
  category: z.optional(z.enum(activityCategories)),
  /** Slug of a group. */
  group: z.optional(slugSchema),
  district: z.optional(districtCodeSchema),
  /** Words to look for in title and text. */
  q: z.optional(z.string().check(z.maxLength(limits.searchText))),
});
