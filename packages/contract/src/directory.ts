import * as z from 'zod/mini';

import { instantSchema } from './dates.js';
import type { Endpoint, Route } from './endpoint.js';
import { groupSummarySchema } from './group-summary.js';
import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** How many groups a district has. */
export const districtCountSchema = z.object({
  code: z.string(),
  name: z.string(),
  groups: wholeNumberSchema,
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
  total: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
  /** Every district of the regency, also those without a group. */
  districts: tolerantList(districtCountSchema),
  groups: tolerantList(groupSummarySchema),
});
export type Directory = z.output<typeof directorySchema>;

/** Where `getDirectory` is. */
export const getDirectoryRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/directory',
  response: directorySchema,
  lines: 'groups',
} as const satisfies Route & Pick<Endpoint, 'lines'>;
