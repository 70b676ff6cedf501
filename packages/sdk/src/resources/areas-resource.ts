import type { Areas } from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { loadPart } from '../load-part.js';
import type { RequestOptions } from '../request-options.js';

/** Reads the districts and villages of the regency. */
export interface AreasResource {
  /** Reads all districts and villages, with the source and licence of the data. */
  get(options?: RequestOptions): Promise<Areas>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createAreasResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const areas = createAreasResource(connection);
 * const { districts, villages } = await areas.get();
 * ```
 */
export function createAreasResource({ regency, send }: Connection): AreasResource {
  return {
    get: async (options) =>
      (await loadPart(import('./area-calls.js'))).readAreas(send, regency, options),
  };
}
