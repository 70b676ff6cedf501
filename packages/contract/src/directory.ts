import * as z from 'zod/mini';

import { regencyParamsSchema } from './codes.js';
import { instantSchema } from './dates.js';
import type { Endpoint } from './endpoint.js';
import { groupSummarySchema } from './group.js';
import { limits } from './limits.js';
import { tolerantList } from './tolerant-list.js';

/** How many groups a district has. */
export const districtCountSchema = z.object({
  code: z.string(),
  name: z.string(),
  groups: z.int(),
});
export type DistrictCount = z.output<typeof districtCountSchema>;

/**
 * The directory of a regency in one document, groups sorted by district, village and name.
 *
 * The counts are always those of the whole directory, however many rows were asked for.
 */
export const directorySchema = z.object({
  regencyCode: z.string(),
  updatedAt: instantSchema,
  total: z.int(),
  villagesWithGroup: z.int(),
  /** Every district of the regency, also those without a group. */
  districts: tolerantList(districtCountSchema),
  groups: tolerantList(groupSummarySchema),
});
export type Directory = z.output<typeof directorySchema>;

/** Reads the directory, whole or its first rows. */
export const getDirectory = {
  operationId: 'getDirectory',
  summary: 'The whole directory in one compact document, or its first rows and the counts.',
  method: 'GET',
  path: '/v1/regencies/:regency/directory',
  status: 200,
  params: regencyParamsSchema,
  query: z.strictObject({
    /** Only so many rows from the top. */
    first: z.optional(
      z.coerce
        .number<number | string>()
        .check(z.int(), z.minimum(1), z.maximum(limits.directoryFirstMax)),
    ),
  }),
  response: directorySchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
