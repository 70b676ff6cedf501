import { getRegencyRoute, type getRegency, type Regency } from '@kentongan/contract';

import type { RequestOptions } from '../request-options.js';
import type { Send } from '../send.js';

/** Reads the public profile of the regency. */
export function readRegency(
  send: Send,
  regency: string,
  options?: RequestOptions,
): Promise<Regency> {
  return send<typeof getRegency>(getRegencyRoute, { params: { regency } }, options);
}
