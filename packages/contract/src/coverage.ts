import * as z from 'zod/mini';

import { areaSourceSchema } from './area.js';
import { dateSchema } from './dates.js';
import type { Route } from './endpoint.js';
import { coverageDenominatorSchema } from './regency.js';
import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** Coverage of one district. Villages with several groups count once. */
export const districtCoverageSchema = z.object({
  code: z.string(),
  name: z.string(),
  villagesTotal: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
  groupsTotal: wholeNumberSchema,
});
export type DistrictCoverage = z.output<typeof districtCoverageSchema>;

/** Villages of one kind. */
export const villageKindCoverageSchema = z.object({
  villagesTotal: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
});

/**
 * How far the groups reach: distinct villages that have one ÷ villages, and the same for districts.
 *
 * Never the number of groups ÷ villages: 42 groups in one village cover one village.
 */
export const coverageSchema = z.object({
  regencyCode: z.string(),
  /** The day these figures hold for, in the regency's time zone. */
  asOf: dateSchema,
  /** Which villages `villagesTotal` counts. Always print it beside the figure. */
  denominator: coverageDenominatorSchema,
  villagesTotal: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
  districtsTotal: wholeNumberSchema,
  districtsWithGroup: wholeNumberSchema,
  /** All groups, of every type and level. */
  groupsTotal: wholeNumberSchema,
  byVillageKind: z.object({
    rural: villageKindCoverageSchema,
    urban: villageKindCoverageSchema,
    customary: villageKindCoverageSchema,
  }),
  byLegalStatus: z.object({
    pilot: wholeNumberSchema,
    decreed: wholeNumberSchema,
    incorporated: wholeNumberSchema,
  }),
  areaDatasetVersion: z.string(),
  /** Where the villages and districts come from. Its licence wants it to be shown. */
  areaSource: areaSourceSchema,
  districts: tolerantList(districtCoverageSchema),
});
export type Coverage = z.output<typeof coverageSchema>;

/** Where `getCoverage` is. */
export const getCoverageRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/coverage',
  response: coverageSchema,
} as const satisfies Route;
