import { getAreasRoute, type getAreas, type Areas } from '@kentongan/contract';

import type { RequestOptions, Send } from '../send.js';

/** Reads the districts and villages of the regency. */
export interface AreasResource {
  /** Reads all districts and villages, with the source and licence of the data. */
  get(options?: RequestOptions): Promise<Areas>;
}

/** Makes the resource of one regency. */
export function createAreasResource(send: Send, regency: string): AreasResource {
  return {
    get: (options) => send<typeof getAreas>(getAreasRoute, { params: { regency } }, options),
  };
}
