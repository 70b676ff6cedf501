import type { Endpoint } from './endpoint.js';
import { getRegencyRoute } from './regency.js';
import { regencyParamsSchema } from './regency-params.js';

/** Reads the profile of a regency. */
export const getRegency = {
  ...getRegencyRoute,
  operationId: 'getRegency',
  summary: 'Profile of a regency: names, office, topics, privacy notice, links.',
  status: 200,
  params: regencyParamsSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies Endpoint;
