import { getCoverageRoute } from './coverage.js';
import { listUncoveredVillagesRoute } from './coverage-villages.js';
import type { Endpoint } from './endpoint.js';
import { regencyParamsSchema } from './regency-params.js';

/** Reads the coverage of a regency. */
export const getCoverage = {
  ...getCoverageRoute,
  operationId: 'getCoverage',
  summary: 'Villages and districts with a group, with the denominators named.',
  status: 200,
  params: regencyParamsSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;

/** Lists the villages without a KIM. */
export const listUncoveredVillages = {
  ...listUncoveredVillagesRoute,
  operationId: 'listUncoveredVillages',
  summary: 'The villages that coverage counts and that have no KIM, by district.',
  status: 200,
  params: regencyParamsSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
