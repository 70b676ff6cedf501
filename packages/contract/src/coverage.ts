import * as z from 'zod/mini';

import { regencyParamsSchema } from './codes.js';
import { dateSchema } from './dates.js';
import type { Endpoint } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { coverageDenominators } from './regency.js';
import { tolerantList } from './tolerant-list.js';

/** Coverage of one district. Villages with several groups count once. */
export const districtCoverageSchema = z.object({
  code: z.string(),
  name: z.string(),
  villagesTotal: z.int(),
  villagesWithGroup: z.int(),
  groupsTotal: z.int(),
});
export type DistrictCoverage = z.output<typeof districtCoverageSchema>;

/** Villages of one kind. */
export const villageKindCoverageSchema = z.object({
  villagesTotal: z.int(),
  villagesWithGroup: z.int(),
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
  denominator: openEnum(coverageDenominators),
  villagesTotal: z.int(),
  villagesWithGroup: z.int(),
  districtsTotal: z.int(),
  districtsWithGroup: z.int(),
  /** All groups, of every type and level. */
  groupsTotal: z.int(),
  byVillageKind: z.object({
    rural: villageKindCoverageSchema,
    urban: villageKindCoverageSchema,
    customary: villageKindCoverageSchema,
  }),
  byLegalStatus: z.object({ pilot: z.int(), decreed: z.int(), incorporated: z.int() }),
  areaDatasetVersion: z.string(),
  districts: tolerantList(districtCoverageSchema),
});
export type Coverage = z.output<typeof coverageSchema>;

/** Reads the coverage of a regency. */
export const getCoverage = {
  operationId: 'getCoverage',
  summary: 'Villages and districts with a group, with the denominators named.',
  method: 'GET',
  path: '/v1/regencies/:regency/coverage',
  status: 200,
  params: regencyParamsSchema,
  response: coverageSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
