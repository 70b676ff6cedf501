import type { FileEndpoint } from './file-endpoint.js';
import { regencyParamsSchema } from './regency-params.js';

/**
 * Downloads the groups of a regency as open data.
 *
 * @example
 * ```ts
 * import { getGroupsCsv } from '@kentongan/contract';
 *
 * getGroupsCsv.mediaType; // 'text/csv'
 * ```
 */
export const getGroupsCsv = {
  method: 'GET',
  path: '/v1/regencies/:regency/groups.csv',
  operationId: 'getGroupsCsv',
  summary:
    'All groups of a regency as a table (CSV, UTF-8 with BOM). No names or contacts of people.',
  status: 200,
  mediaType: 'text/csv',
  params: regencyParamsSchema,
  cache: 'public',
  problems: ['regency-not-found'],
} as const satisfies FileEndpoint;
