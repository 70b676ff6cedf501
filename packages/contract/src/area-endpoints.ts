import { getAreasRoute } from './area.js';
import type { Endpoint } from './endpoint.js';
import { regencyParamsSchema } from './regency-params.js';

/** Reads the districts and villages of a regency. */
export const getAreas = {
  ...getAreasRoute,
  operationId: 'getAreas',
  summary: 'Districts and villages of a regency, with the source and licence of the data.',
  status: 200,
  params: regencyParamsSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
