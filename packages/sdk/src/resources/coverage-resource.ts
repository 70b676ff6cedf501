import {
  getCoverageRoute,
  listUncoveredVillagesRoute,
  type Coverage,
  type getCoverage,
  type listUncoveredVillages,
  type UncoveredVillages,
} from '@kentongan/contract';

import type { RequestOptions, Send } from '../send.js';

/** Reads how far the groups of the regency reach. */
export interface CoverageResource {
  /** Reads villages and districts with a KIM, with the denominators named. */
  get(options?: RequestOptions): Promise<Coverage>;

  /** Lists the villages without a KIM, by district. */
  listUncoveredVillages(options?: RequestOptions): Promise<UncoveredVillages>;
}

/** Makes the resource of one regency. */
export function createCoverageResource(send: Send, regency: string): CoverageResource {
  const input = { params: { regency } };
  return {
    get: (options) => send<typeof getCoverage>(getCoverageRoute, input, options),
    listUncoveredVillages: (options) =>
      send<typeof listUncoveredVillages>(listUncoveredVillagesRoute, input, options),
  };
}
