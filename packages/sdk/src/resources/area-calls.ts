import {
  getAreasRoute,
  getCoverageRoute,
  listUncoveredVillagesRoute,
  type Areas,
  type Coverage,
  type getAreas,
  type getCoverage,
  type listUncoveredVillages,
  type UncoveredVillages,
} from '@kentongan/contract';

import type { RequestOptions, Send } from '../send.js';

/** Reads all districts and villages. */
export function readAreas(send: Send, regency: string, options?: RequestOptions): Promise<Areas> {
  return send<typeof getAreas>(getAreasRoute, { params: { regency } }, options);
}

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
