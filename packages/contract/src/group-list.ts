import * as z from 'zod/mini';

import type { Route } from './endpoint.js';
import { groupSummarySchema } from './group-summary.js';
import { pageSchema } from './page.js';
import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** One value that groups can be filtered by. */
export const facetValueSchema = z.object({
  /** What to filter by: a code, or a focus in the office's spelling. */
  value: z.string(),
  /** How many groups it would show, with the other filters applied. */
  count: wholeNumberSchema,
});
export type FacetValue = z.output<typeof facetValueSchema>;

const facet = tolerantList(facetValueSchema, []);

/** How many groups each filter would show. */
export const groupFacetsSchema = z.object({
  district: facet,
  villageKind: facet,
  groupType: facet,
  legalStatus: facet,
  activityStatus: facet,
  focus: facet,
});
export type GroupFacets = z.output<typeof groupFacetsSchema>;

/** A page of groups. */
export const groupPageSchema = z.object({
  ...pageSchema(groupSummarySchema).shape,
  /** Of the whole list, where they were asked for. */
  facets: z.optional(groupFacetsSchema),
});
export type GroupPage = z.output<typeof groupPageSchema>;

/** Where `listGroups` is. */
export const listGroupsRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/groups',
  response: groupPageSchema,
} as const satisfies Route;
