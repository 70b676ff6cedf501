import type { Areas } from '@kentongan/contract';

import { loadPart } from '../load-part.js';
import type { RequestOptions, Send } from '../send.js';

/** Reads the districts and villages of the regency. */
export interface AreasResource {
  /** Reads all districts and villages, with the source and licence of the data. */
  get(options?: RequestOptions): Promise<Areas>;
}

/** Makes the resource of one regency. */
export function createAreasResource(send: Send, regency: string): AreasResource {
  return {
    get: async (options) =>
      (await loadPart(import('./area-calls.js'))).readAreas(send, regency, options),
  };
}
