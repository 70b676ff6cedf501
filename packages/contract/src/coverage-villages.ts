import * as z from 'zod/mini';

import { areasSchema } from './area.js';
import { coverageDenominatorSchema } from './coverage-denominator.js';
import { dateSchema } from './dates.js';
import type { Route } from './endpoint.js';

/**
 * The villages that coverage counts and that have no KIM, with all districts of the regency.
 *
 * A document of its own: a regency has up to 852 villages, which would weigh ten times as much as the
 * figures that every visitor looks at.
 */
export const uncoveredVillagesSchema = z.object({
  ...areasSchema.shape,
  asOf: dateSchema,
  /** Which villages are counted. Always print it beside the figure. */
  denominator: coverageDenominatorSchema,
});
export type UncoveredVillages = z.output<typeof uncoveredVillagesSchema>;

/** Where `listUncoveredVillages` is. */
export const listUncoveredVillagesRoute = {
  method: 'GET',
  path: '/v1/regencies/:regency/coverage/uncovered-villages',
  response: uncoveredVillagesSchema,
} as const satisfies Route;
