import * as z from 'zod/mini';

import {
  activityTypes,
  districtCodeSchema,
  getActivity,
  getGroup,
  limits,
  listActivities,
  slugSchema,
} from '@kentongan/contract';

import { languages } from '../language.ts';

/** People share addresses, and what shares them adds parameters of its own: these are passed over. */
const languageSchema = z.object({ lang: z.catch(z.optional(z.enum(languages)), undefined) });

/** A page of a list; nobody turns more than a hundred of them. */
const pageNumberSchema = z.coerce
  .number<number | string>()
  .check(z.int(), z.minimum(1), z.maximum(100));

/** What is typed into the search field; a form sends it also when it is empty. */
const searchTextSchema = z.pipe(
  z.string(),
  z.transform((text) => text.trim().slice(0, limits.searchText) || undefined),
);

/** What the address of each page may say. */
export const shareQueries = {
  directory: z.extend(languageSchema, {
    district: z.optional(districtCodeSchema),
    q: z.optional(searchTextSchema),
    page: z.optional(pageNumberSchema),
  }),
  activities: z.extend(languageSchema, {
    group: z.optional(slugSchema),
    type: z.optional(z.enum(activityTypes)),
    cursor: z.optional(z.string().check(z.maxLength(200))),
  }),
  plain: languageSchema,
} as const;

/** What the path of each page says. */
export const shareParams = {
  regency: listActivities.params,
  group: getGroup.params,
  activity: getActivity.params,
} as const;
