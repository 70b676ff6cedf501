import * as z from 'zod/mini';

import { areaSourceSchema } from './area-source.js';
import { coverageDenominatorSchema } from './coverage-denominator.js';
import { dateSchema } from './dates.js';
import type { Route } from './endpoint.js';
import { openEnum } from './open-enum.js';
import { tolerantList } from './tolerant-list.js';
import { wholeNumberSchema } from './whole-number.js';

/** Coverage of one district. Villages with several groups count once. */
export const districtCoverageSchema = z.object({
  code: z.string(),
  name: z.string(),
  villagesTotal: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
  /** All groups in the district, of every type and level. */
  groupsTotal: wholeNumberSchema,
  /** Those of them that are a KIM. An older backend does not say. */
  kimTotal: z.optional(wholeNumberSchema),
});
export type DistrictCoverage = z.output<typeof districtCoverageSchema>;

/** Villages of one kind. */
const villageKindCoverageSchema = z.object({
  villagesTotal: wholeNumberSchema,
  villagesWithGroup: wholeNumberSchema,
});

/** What a target counts. */
export const coverageMeasures = ['villages', 'districts', 'groups'] as const;
export type CoverageMeasure = (typeof coverageMeasures)[number];
export const coverageMeasureSchema = openEnum<CoverageMeasure>();

/** What the office wants to reach. It may want several things: 21 groups, and one in each district. */
export const coverageTargetSchema = z.object({
  measure: coverageMeasureSchema,
  /** Villages, districts or groups to reach; a share that the office set is rounded up to whole ones. */
  count: wholeNumberSchema,
  /** The share as the office set it, 80 for 80 %; `null` when it set a number. */
  percent: z.nullable(wholeNumberSchema),
  /** The day by which; `null` when the office has set none. */
  due: z.nullable(dateSchema),
});
export type CoverageTarget = z.output<typeof coverageTargetSchema>;

/** How far the groups reached at the end of a year; for the current year, so far. */
export const coverageYearSchema = z.object({
  year: wholeNumberSchema,
  /** Groups that are a KIM. */
  groups: wholeNumberSchema,
  villages: wholeNumberSchema,
});
export type CoverageYear = z.output<typeof coverageYearSchema>;

/**
 * Growth of what is registered today, by the year a KIM was founded or, where that is not known, had
 * its first decree. Nothing is guessed: a KIM without any date is in no year.
 */
export const coverageGrowthSchema = z.object({
  /** Without a gap, from the first dated KIM to the current year; empty when there is no date. */
  years: tolerantList(coverageYearSchema),
  /** Groups without a date. With the last year's they make all groups that are a KIM. */
  undatedGroups: wholeNumberSchema,
  /** Villages that only such groups cover. */
  undatedVillages: wholeNumberSchema,
});
export type CoverageGrowth = z.output<typeof coverageGrowthSchema>;

/**
 * How far the groups reach: distinct villages that have a KIM ÷ villages, and the same for districts.
 *
 * Never the number of groups ÷ villages: 42 groups in one village cover one village. A village is
 * covered by a KIM of its own or of a part of it; a district by any of these, by a KIM of the whole
 * district or by the forum of its KIM. Arts forums (FK Metra), telecentres and groups of the whole
 * regency cover nothing.
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
  /** Those of them that are a KIM. An older backend does not say. */
  kimTotal: z.optional(wholeNumberSchema),
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
  /** What the office wants to reach; empty when it has set nothing. */
  targets: tolerantList(coverageTargetSchema, []),
  /** An older backend does not say. */
  growth: z.optional(coverageGrowthSchema),
});
export type Coverage = z.output<typeof coverageSchema>;

/** Where `getCoverage` is. */
export const getCoverageRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/coverage',
  response: coverageSchema,
} as const satisfies Route;
