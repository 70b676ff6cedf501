import type { Coverage, UncoveredVillages } from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { loadPart } from '../load-part.js';
import type { RequestOptions } from '../request-options.js';

/** Reads how far the groups of the regency reach. */
export interface CoverageResource {
  /** Reads villages and districts with a KIM, with the denominators named. */
  get(options?: RequestOptions): Promise<Coverage>;

  /** Lists the villages without a KIM, by district. */
  listUncoveredVillages(options?: RequestOptions): Promise<UncoveredVillages>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createCoverageResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const coverage = createCoverageResource(connection);
 * const { villagesWithGroup, villagesTotal } = await coverage.get();
 * ```
 */
export function createCoverageResource({ regency, send }: Connection): CoverageResource {
  const calls = () => loadPart(import('./coverage-calls.js'));
  return {
    get: async (options) => (await calls()).readCoverage(send, regency, options),
    listUncoveredVillages: async (options) =>
      (await calls()).readUncoveredVillages(send, regency, options),
  };
}
