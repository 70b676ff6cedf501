import { getAreasRoute, type Areas, type getAreas } from '@kentongan/contract';

import type { RequestOptions } from '../request-options.js';
import type { Send } from '../send.js';

/** Reads all districts and villages. */
export function readAreas(send: Send, regency: string, options?: RequestOptions): Promise<Areas> {
  return send<typeof getAreas>(getAreasRoute, { params: { regency } }, options);
}
