import { getActivity, listActivities } from './activity-endpoints.js';
import { getAreas } from './area-endpoints.js';
import { getCoverage, listUncoveredVillages } from './coverage-endpoints.js';
import { getDirectory } from './directory-endpoints.js';
import type { Endpoint } from './endpoint.js';
import { getGroup, getGroupContact, listGroups } from './group-endpoints.js';
import { getMessageChallenge } from './message-challenge.js';
import { readMessageState } from './message-status.js';
import { createMessage } from './message.js';
import { getRegency } from './regency-endpoints.js';

/**
 * Every endpoint of the API, in the order the printed document lists them.
 *
 * @example
 * ```ts
 * import { endpoints } from '@kentongan/contract';
 *
 * const paths = endpoints.map(({ method, path }) => `${method} ${path}`);
 * ```
 */
export const endpoints = [
  getRegency,
  getAreas,
  getDirectory,
  listGroups,
  getGroup,
  getGroupContact,
  getCoverage,
  listUncoveredVillages,
  listActivities,
  getActivity,
  getMessageChallenge,
  createMessage,
  readMessageState,
] as const satisfies readonly Endpoint[];
