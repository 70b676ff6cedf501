import {
  getCoverageRoute,
  listUncoveredVillagesRoute,
  type Coverage,
  type getCoverage,
  type listUncoveredVillages,
  type UncoveredVillages,
} from '@kentongan/contract';

import type { RequestOptions } from '../request-options.js';
import type { Send } from '../send.js';

/** Reads how far the groups reach. */
export function readCoverage(
  send: Send,
  regency: string,
  options?: RequestOptions,
): Promise<Coverage> {
  return send<typeof getCoverage>(getCoverageRoute, { params: { regency } }, options);
}

/** Lists the villages without a KIM. */
export function readUncoveredVillages(
  send: Send,
  regency: string,
  options?: RequestOptions,
): Promise<UncoveredVillages> {
  return send<typeof listUncoveredVillages>(
    listUncoveredVillagesRoute,
    { params: { regency } },
    options,
  );
}
