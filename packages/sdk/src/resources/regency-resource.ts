import { getRegencyRoute, type getRegency, type Regency } from '@kentongan/contract';

import type { RequestOptions, Send } from '../send.js';

/** Reads the public profile of the regency. */
export interface RegencyResource {
  /**
   * Reads names, office, contact topics, privacy notice and links.
   *
   * @throws {@link ApiError} with code `regency-not-found` when the backend does not serve it.
   */
  get(options?: RequestOptions): Promise<Regency>;
}

/** Makes the resource of one regency. */
export function createRegencyResource(send: Send, regency: string): RegencyResource {
  return {
    get: (options) => send<typeof getRegency>(getRegencyRoute, { params: { regency } }, options),
  };
}
