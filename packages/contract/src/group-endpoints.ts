import * as z from 'zod/mini';

import { districtCodeSchema, slugSchema } from './codes.js';
import type { Endpoint } from './endpoint.js';
import {
  getGroupContactRoute,
  getGroupRoute,
  groupTypes,
  legalStatuses,
  listGroupsRoute,
} from './group.js';
import { limits } from './limits.js';
import { pageQuerySchema } from './page-query.js';
import { regencyParamsSchema } from './regency-params.js';

const groupParamsSchema = z.extend(regencyParamsSchema, { slug: slugSchema });

/** Lists the groups of a regency by district, village and name, one page at a time. */
export const listGroups = {
  ...listGroupsRoute,
  operationId: 'listGroups',
  summary: 'Groups of a regency, filtered, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    /** Words to look for in the names of group, village and district. */
    q: z.optional(z.string().check(z.maxLength(limits.searchText))),
    district: z.optional(districtCodeSchema),
    groupType: z.optional(z.enum(groupTypes)),
    legalStatus: z.optional(z.enum(legalStatuses)),
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
