import * as z from 'zod/mini';

import { districtCodeSchema, slugSchema } from './codes.js';
import type { Endpoint } from './endpoint.js';
import { activityStatuses, groupTypes, legalStatuses, villageKinds } from './group-values.js';
import { getGroupContactRoute, getGroupRoute } from './group.js';
import { listGroupsRoute } from './group-list.js';
import { limits } from './limits.js';
import { pageQuerySchema } from './page-query.js';
import { regencyParamsSchema } from './regency-params.js';
import { groupSorts } from './search/sort-groups.js';

const groupParamsSchema = z.extend(regencyParamsSchema, { slug: slugSchema });

/**
 * Lists the groups of a regency, one page at a time.
 *
 * @example
 * ```ts
 * import { listGroups } from '@kentongan/contract';
 *
 * listGroups.path; // '/v1/regencies/:regency/groups'
 * ```
 */
export const listGroups = {
  ...listGroupsRoute,
  operationId: 'listGroups',
  summary: 'Groups of a regency, searched, filtered and sorted, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    /** Words to look for in the names of group, village and district and in the focus. */
    q: z.optional(z.string().check(z.maxLength(limits.searchText))),
    district: z.optional(districtCodeSchema),
    villageKind: z.optional(z.enum(villageKinds)),
    groupType: z.optional(z.enum(groupTypes)),
    legalStatus: z.optional(z.enum(legalStatuses)),
    activityStatus: z.optional(z.enum(activityStatuses)),
    /** One of the office's words, in any spelling. */
    focus: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.searchText))),
    /** `place` is by district, village and name. */
    sort: z.optional(z.enum(groupSorts)),
    /** Adds how many groups each filter would show. */
    include: z.optional(z.enum(['facets'])),
  }),
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;

/** Reads one group. */
export const getGroup = {
  ...getGroupRoute,
  operationId: 'getGroup',
  summary: 'One group in full: legal status, decrees, current board, channels.',
  status: 200,
  params: groupParamsSchema,
  cache: 'public',
  problems: ['regency-not-found', 'group-not-found'],
} as const satisfies Endpoint;

/** Reads the consented contact of one group. Rate-limited, and no copy may be kept. */
export const getGroupContact = {
  ...getGroupContactRoute,
  operationId: 'getGroupContact',
  summary: 'The consented contact of one group. Never cached; a few per minute and visitor.',
  status: 200,
  params: groupParamsSchema,
  cache: 'none',
  problems: ['regency-not-found', 'group-not-found', 'contact-not-available', 'rate-limited'],
} as const satisfies Endpoint;
