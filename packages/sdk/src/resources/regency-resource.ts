import type { Regency } from '@kentongan/contract';

import type { Connection } from '../connection.js';
import { loadPart } from '../load-part.js';
import type { RequestOptions } from '../request-options.js';

/** Reads the public profile of the regency. */
export interface RegencyResource {
  /**
   * Reads names, office, contact topics, privacy notice and links.
   *
   * @throws {@link ApiError} with code `regency-not-found` when the backend does not serve it.
   */
  get(options?: RequestOptions): Promise<Regency>;
}

/**
 * Makes the resource of one regency.
 *
 * @example
 * ```ts
 * import { createConnection, createRegencyResource } from '@kentongan/sdk';
 *
 * const connection = createConnection({ regency: '35.02', baseUrl: 'https://kim.example.id' });
 * const regency = createRegencyResource(connection);
 * const { name, officeName } = await regency.get();
 * ```
 */
export function createRegencyResource({ regency, send }: Connection): RegencyResource {
  return {
    get: async (options) =>
      (await loadPart(import('./regency-calls.js'))).readRegency(send, regency, options),
  };
}
