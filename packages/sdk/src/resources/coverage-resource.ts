import { getCoverageRoute, type getCoverage, type Coverage } from '@kentongan/contract';

import type { RequestOptions, Send } from '../send.js';

/** Reads how far the groups of the regency reach. */
export interface CoverageResource {
  /** Reads villages and districts with a group, with the denominators named. */
  get(options?: RequestOptions): Promise<Coverage>;
}

/** Makes the resource of one regency. */
export function createCoverageResource(send: Send, regency: string): CoverageResource {
  return {
    get: (options) => send<typeof getCoverage>(getCoverageRoute, { params: { regency } }, options),
  };
}
